// Which countries deal with each other?
// The view from country to country: what countries do themselves, and what those do who hold office there.
MATCH (s:__Entity__)-[r]->(t:__Entity__)
WHERE r.key IS NOT NULL
CALL (s) {
  WITH s WHERE s:Country
  RETURN s AS one
  UNION
  MATCH (s)-[:HOLDS_OFFICE]->(one:Country)
  RETURN one
}
CALL (t) {
  WITH t WHERE t:Country
  RETURN t AS two
  UNION
  MATCH (t)-[:HOLDS_OFFICE]->(two:Country)
  RETURN two
}
WITH r, one, two
WHERE one <> two
// A meeting has no direction, so the pair is put in the order of the ids.
WITH r, type(r) = 'MEETS_WITH' AND one.id > two.id AS swap, one, two
RETURN CASE WHEN swap THEN two.name ELSE one.name END AS country, type(r) AS relation,
       CASE WHEN swap THEN one.name ELSE two.name END AS other,
       count(DISTINCT r) AS edges, sum(r.count) AS reports, max(r.lastDate) AS lastDate
ORDER BY reports DESC, country, relation, other
LIMIT 100;
