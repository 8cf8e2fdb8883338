// What was announced and never reported as done?
// Plans without any claim of the same relation as a fact, the latest first.
// Group: Checking
MATCH (c:Claim {factuality: 'PLANNED'})-[:REPORTED_IN]->(a:Article)
WHERE NOT EXISTS { (:Claim {edgeKey: c.edgeKey, factuality: 'ACTUAL'}) }
MATCH (c)-[:SOURCE]->(s:__Entity__)
MATCH (c)-[:TARGET]->(t:__Entity__)
RETURN s.name AS source, c.type AS relation, t.name AS target, max(c.date) AS plannedFor,
       max(a.published) AS lastReport, count(DISTINCT a) AS articles
ORDER BY lastReport IS NULL, lastReport DESC, source, target, relation
LIMIT 100;
