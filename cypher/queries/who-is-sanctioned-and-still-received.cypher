// Who is sanctioned, yet meets the sanctioner's people?
// Sanctioner and target count with the people who hold office with them.
// Group: Relations
MATCH (x:__Entity__)-[m:MEETS_WITH]->(y:__Entity__)
WITH m, x, y,
     [x] + CASE WHEN x:Person THEN COLLECT { MATCH (x)-[:HOLDS_OFFICE]->(of) RETURN DISTINCT of } ELSE [] END AS xs,
     [y] + CASE WHEN y:Person THEN COLLECT { MATCH (y)-[:HOLDS_OFFICE]->(of) RETURN DISTINCT of } ELSE [] END AS ys
// A meeting has no direction: either side may be the one that sanctions.
UNWIND [[x, y, xs, ys], [y, x, ys, xs]] AS meeting
WITH m, meeting[0] AS a, meeting[1] AS b, meeting[2] AS sanctioners, meeting[3] AS targets
UNWIND sanctioners AS s
UNWIND targets AS t
MATCH (s)-[r:SANCTIONS]->(t)
RETURN s.name AS sanctioner, t.name AS target, a.name AS actor, b.name AS met, m.lastDate AS lastMeeting,
       r.lastDate AS lastSanction
ORDER BY lastMeeting IS NULL, lastMeeting DESC, sanctioner, target, actor, met
LIMIT 100;
