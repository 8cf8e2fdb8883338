// What rests on a single source?
// Relations that one story alone reports, however many papers print it, the least sure first: worth a second look.
// Group: Checking
WITH 0.9 AS confidence
MATCH (:__Entity__)-[r:!HOLDS_OFFICE]->()
WHERE r.witnesses = 1 AND r.confidence <= confidence
// In groups, so that names are read of the least sure only.
WITH r.confidence AS sure, collect(r) AS edges
ORDER BY sure
UNWIND edges AS r
WITH r, sure, startNode(r).name AS source, endNode(r).name AS target
ORDER BY sure, source, target, r.key
LIMIT 100
RETURN source, type(r) AS relation, target, sure AS confidence, r.evidence[0] AS sentence
ORDER BY confidence, source, target, r.key;
