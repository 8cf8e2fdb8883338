// Who sanctions whom since a day?
// Edges whose latest report is of that day or later; sanctions without any date count too.
// Group: Relations
WITH date('2000-01-01') AS since
MATCH (s:__Entity__)-[r:SANCTIONS]->(t:__Entity__)
WHERE r.lastDate IS NULL OR r.lastDate >= since
RETURN s.name AS source, t.name AS target, r.firstDate AS firstDate, r.lastDate AS lastDate, r.articles AS articles,
       r.negated AS denials, r.confidence AS confidence
ORDER BY articles DESC, confidence DESC, source, target
LIMIT 200;
