// Which countries deal with each other?
// The view from country to country: what countries do themselves, and what those do who hold office there.
// Group: All at a glance
// A country stands for itself, a person for the countries of their offices.
MATCH (one:Country)<-[:HOLDS_OFFICE*0..1]-(a:!Organization)
WITH DISTINCT one, a
MATCH (a)-[r:!HOLDS_OFFICE]->(b:!Organization)
// In groups, so that the countries of an actor are looked up once.
WITH b, collect([r, one]) AS deeds
MATCH (b)-[:HOLDS_OFFICE*0..1]->(other:Country)
WITH DISTINCT b, other, deeds
UNWIND deeds AS deed
WITH deed[0] AS r, deed[1] AS one, other
WHERE one <> other
WITH type(r) AS relation, one, other, count(*) AS edges, sum(r.count) AS reports, max(r.lastDate) AS lastDate
// A meeting has no direction, so the pair is put in the order of the ids.
WITH *, relation = 'MEETS_WITH' AND one.id > other.id AS swap
WITH relation, CASE WHEN swap THEN other ELSE one END AS one, CASE WHEN swap THEN one ELSE other END AS two,
     sum(edges) AS edges, sum(reports) AS reports, max(lastDate) AS lastDate
RETURN one.name AS country, relation, two.name AS other, edges, reports, lastDate
ORDER BY reports DESC, country, relation, other
LIMIT 100;
