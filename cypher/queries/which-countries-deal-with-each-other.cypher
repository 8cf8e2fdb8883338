// Which countries deal with each other?
// The view from country to country: what countries do themselves, and what those do who hold office there.
// Group: All at a glance
MATCH (a:__Entity__)
WITH a,
     CASE
       WHEN a:Country THEN [a]
       WHEN a:Person THEN COLLECT { MATCH (a)-[:HOLDS_OFFICE]->(c:Country) RETURN DISTINCT c }
       ELSE []
     END AS ones
WHERE ones <> []
MATCH (a)-[r]->(b:__Entity__)
WHERE r.key IS NOT NULL
WITH r, ones,
     CASE
       WHEN b:Country THEN [b]
       WHEN b:Person THEN COLLECT { MATCH (b)-[:HOLDS_OFFICE]->(c:Country) RETURN DISTINCT c }
       ELSE []
     END AS others
UNWIND ones AS one
UNWIND others AS other
WITH r, one, other
WHERE one <> other
// A meeting has no direction, so the pair is put in the order of the ids.
WITH r, one, other, type(r) = 'MEETS_WITH' AND one.id > other.id AS swap
WITH type(r) AS relation, CASE WHEN swap THEN other ELSE one END AS one,
     CASE WHEN swap THEN one ELSE other END AS two, count(*) AS edges, sum(r.count) AS reports, max(r.lastDate) AS lastDate
RETURN one.name AS country, relation, two.name AS other, edges, reports, lastDate
ORDER BY reports DESC, country, relation, other
LIMIT 100;
