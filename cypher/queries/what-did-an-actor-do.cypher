// What did an actor do, day by day?
// The timeline of one actor: facts, plans and denials alike.
WITH 'Rex Tillerson' AS name
MATCH (e:__Entity__ {name: name})<-[:SOURCE|TARGET]-(c:Claim)-[:REPORTED_IN]->(a:Article)
RETURN c.date AS date, c.datePrecision AS precision, c.name AS what, c.factuality AS factuality, c.place AS place,
       count(DISTINCT a) AS articles
ORDER BY date IS NULL, date, what, factuality;
