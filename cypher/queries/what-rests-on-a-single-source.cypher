// What rests on a single source?
// Relations that one story alone reports, however many papers print it, the least sure first: worth a second look.
// Group: Checking
WITH 0.9 AS confidence
MATCH (s:__Entity__)-[r]->(t:__Entity__)
WHERE r.witnesses = 1 AND r.confidence <= confidence
WITH s, r, t
ORDER BY r.confidence, s.name, t.name, r.key
LIMIT 100
RETURN s.name AS source, type(r) AS relation, t.name AS target, r.confidence AS confidence, r.evidence[0] AS sentence
ORDER BY confidence, source, target, r.key;
