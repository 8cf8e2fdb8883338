// Which sentences say so?
// The proof behind the relations of two actors, whoever comes first.
WITH 'Rex Tillerson' AS name, 'China' AS other
MATCH (:__Entity__ {name: name})<-[:SOURCE|TARGET]-(c:Claim)-[:SOURCE|TARGET]->(:__Entity__ {name: other})
MATCH (c)-[:REPORTED_IN]->(a:Article)
RETURN c.name AS claim, c.factuality AS factuality, c.date AS date, c.confidence AS confidence, c.text AS sentence,
       a.publisher AS publisher, a.title AS article, a.url AS url
ORDER BY date, claim, factuality, sentence;
