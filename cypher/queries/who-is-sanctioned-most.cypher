// Who is sanctioned most?
// By the number of actors that sanction it.
// Group: Relations
MATCH (s:__Entity__)-[r:SANCTIONS]->(t:__Entity__)
WITH t, count(*) AS sources, sum(r.count) AS reports
ORDER BY sources DESC, reports DESC, t.name, t.id
LIMIT 50
RETURN t.name AS target, sources, reports,
       COLLECT { MATCH (by)-[:SANCTIONS]->(t) RETURN by.name AS name ORDER BY name LIMIT 10 } AS sanctionedBy
ORDER BY sources DESC, reports DESC, target, t.id;
