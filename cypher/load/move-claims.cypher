// Claims of an actor that is given up go over to the one that is kept
UNWIND $rows AS row
MATCH (c:Claim {id: row.old})-[end:SOURCE|TARGET]->()
WITH row, c, collect(end) AS ends
CREATE (:__Pending__ {edgeKey: c.edgeKey})
FOREACH (end IN ends | DELETE end)
WITH row, c
MATCH (s:__Entity__ {id: row.source})
MATCH (t:__Entity__ {id: row.target})
CREATE (c)-[:SOURCE]->(s)
CREATE (c)-[:TARGET]->(t)
SET c:__Pending__, c.id = row.id, c.edgeKey = row.key
RETURN count(c) AS done;
