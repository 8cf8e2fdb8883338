// Claims, with the actors and the article that they belong to
UNWIND $keys AS key
MATCH (c:Claim {edgeKey: key})-[:REPORTED_IN]->(a:Article)
MATCH (c)-[:SOURCE]->(s:__Entity__)
MATCH (c)-[:TARGET]->(t:__Entity__)
RETURN key, c.id AS id, c.name AS name, c.type AS type, c.factuality AS factuality, c.date AS date,
       c.datePrecision AS datePrecision, c.place AS place, c.text AS text, c.confidence AS confidence,
       s.id AS source, s.name AS sourceName, t.id AS target, t.name AS targetName,
       a.id AS article, a.name AS articleName, a.url AS url, a.publisher AS publisher, a.published AS published
ORDER BY key, date, id;
