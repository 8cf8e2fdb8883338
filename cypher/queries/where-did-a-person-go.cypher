// Where did a person go?
// Trips in their order, reported as fact.
WITH 'Rex Tillerson' AS name
MATCH (:__Entity__ {name: name})<-[:SOURCE]-(c:Claim {type: 'VISITS', factuality: 'ACTUAL'})-[:TARGET]->(t:__Entity__)
RETURN c.date AS date, t.name AS country, collect(DISTINCT c.place) AS places, count(*) AS reports,
       max(c.confidence) AS confidence
ORDER BY date IS NULL, date, country;
