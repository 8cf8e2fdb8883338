// What happened between two actors, day by day?
// The timeline of a pair.
WITH 'United States' AS name, 'North Korea' AS other
MATCH (:__Entity__ {name: name})<-[:SOURCE|TARGET]-(c:Claim)-[:SOURCE|TARGET]->(:__Entity__ {name: other})
MATCH (c)-[:REPORTED_IN]->(a:Article)
RETURN c.date AS date, c.name AS what, c.factuality AS factuality, c.place AS place, count(DISTINCT a) AS articles,
       max(c.confidence) AS confidence
ORDER BY date IS NULL, date, what, factuality;
