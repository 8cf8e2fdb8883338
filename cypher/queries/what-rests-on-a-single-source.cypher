// What rests on a single source?
// Relations that one story alone reports, however many papers print it, the least sure first: worth a second look.
WITH 0.9 AS confidence
MATCH (s:__Entity__)-[r]->(t:__Entity__)
WHERE r.witnesses = 1 AND r.confidence <= confidence
RETURN s.name AS source, type(r) AS relation, t.name AS target, r.confidence AS confidence, r.evidence[0] AS sentence
ORDER BY confidence, source, target
LIMIT 100;
