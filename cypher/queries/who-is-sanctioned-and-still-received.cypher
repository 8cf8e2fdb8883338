// Who is sanctioned, yet meets the sanctioner's people?
// Sanctioner and target count with the people who hold office with them.
// Group: Relations
MATCH (a:__Entity__)-[m:MEETS_WITH]-(b:__Entity__)
UNWIND [a] + COLLECT { MATCH (a)-[:HOLDS_OFFICE]->(of) RETURN DISTINCT of } AS s
UNWIND [b] + COLLECT { MATCH (b)-[:HOLDS_OFFICE]->(of) RETURN DISTINCT of } AS t
MATCH (s)-[r:SANCTIONS]->(t)
RETURN s.name AS sanctioner, t.name AS target, a.name AS actor, b.name AS met, m.lastDate AS lastMeeting,
       r.lastDate AS lastSanction
ORDER BY lastMeeting IS NULL, lastMeeting DESC, sanctioner, target, actor, met
LIMIT 100;
