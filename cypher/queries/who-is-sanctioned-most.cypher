// Who is sanctioned most?
// By the number of actors that sanction it.
MATCH (s:__Entity__)-[r:SANCTIONS]->(t:__Entity__)
RETURN t.name AS target, count(s) AS sources, sum(r.count) AS reports,
       COLLECT { MATCH (by)-[:SANCTIONS]->(t) RETURN by.name AS name ORDER BY name LIMIT 10 } AS sanctionedBy
ORDER BY sources DESC, reports DESC, target
LIMIT 50;
