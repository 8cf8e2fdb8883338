// Some claims of an actor that is given up
UNWIND $rows AS row
MATCH (:__Entity__ {id: row.id})<-[:SOURCE|TARGET]-(c:Claim)
WITH DISTINCT c
LIMIT $most
MATCH (c)-[:REPORTED_IN]->(a:Article)
MATCH (c)-[:SOURCE]->(s:__Entity__)
MATCH (c)-[:TARGET]->(t:__Entity__)
RETURN c.id AS id, a.id AS article, c.begin AS begin, c.type AS type, c.factuality AS factuality,
       c.confidence AS confidence, s.id AS source, t.id AS target
ORDER BY confidence DESC, id;
