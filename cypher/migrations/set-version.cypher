// Write down the graph's version
MERGE (g:__Graph__ {id: 'newsgraph'})
SET g.version = $version, g.name = 'newsgraph, version ' + $version;
