// Claims: who does what to whom by one sentence of one article
// Each is marked as pending until the edge that it supports has been computed.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (s:__Entity__ {id: row.source})
MATCH (t:__Entity__ {id: row.target})
CREATE (c:Claim:__Pending__)
SET c = row.properties
CREATE (c)-[:SOURCE]->(s)
CREATE (c)-[:TARGET]->(t)
CREATE (c)-[:REPORTED_IN]->(a)
RETURN count(c) AS done;
