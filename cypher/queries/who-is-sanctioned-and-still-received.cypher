// Who is sanctioned, yet meets the sanctioner's people?
// Sanctioner and target count with the people who hold office with them.
// Group: Relations
MATCH (x:__Entity__)-[m:MEETS_WITH]->(y)
WITH m, x, y,
     [x] + CASE WHEN x:Person THEN COLLECT { MATCH (x)-[:HOLDS_OFFICE]->(of) RETURN DISTINCT of } ELSE [] END AS xs,
     [y] + CASE WHEN y:Person THEN COLLECT { MATCH (y)-[:HOLDS_OFFICE]->(of) RETURN DISTINCT of } ELSE [] END AS ys
UNWIND xs AS one
UNWIND ys AS two
// A meeting has no direction: either side may be the one that sanctions.
MATCH (one)-[r:SANCTIONS]-(two)
WITH m, r, CASE startNode(r) WHEN one THEN [x, y] ELSE [y, x] END AS met
RETURN startNode(r).name AS sanctioner, endNode(r).name AS target, met[0].name AS actor, met[1].name AS met,
       m.lastDate AS lastMeeting, r.lastDate AS lastSanction
ORDER BY lastMeeting IS NULL, lastMeeting DESC, sanctioner, target, actor, met
LIMIT 100;
