// Which version the graph has
// A graph that holds articles, yet no version, is of the time before versions were written down.
OPTIONAL MATCH (g:__Graph__)
RETURN coalesce(g.version, CASE WHEN EXISTS { (:Article) } THEN 1 END) AS version;
