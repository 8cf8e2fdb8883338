// Who is sanctioned, yet meets the sanctioner's people?
// Sanctioner and target count with the people who hold office with them.
MATCH (s:__Entity__)-[r:SANCTIONS]->(t:__Entity__)
CALL (s) {
  RETURN s AS one
  UNION
  MATCH (one:Person)-[:HOLDS_OFFICE]->(s)
  RETURN one
}
CALL (t) {
  RETURN t AS two
  UNION
  MATCH (two:Person)-[:HOLDS_OFFICE]->(t)
  RETURN two
}
MATCH (one)-[m:MEETS_WITH]-(two)
RETURN DISTINCT s.name AS sanctioner, t.name AS target, one.name AS actor, two.name AS met, m.lastDate AS lastMeeting,
       r.lastDate AS lastSanction
ORDER BY lastMeeting IS NULL, lastMeeting DESC, sanctioner, target, actor, met
LIMIT 100;
