// Forget what the last version of an article said
// Claims go and leave a mark, by which their edges are computed anew. Mentions go too, and mark their actors, who may
// have lost their last one.
UNWIND $rows AS row
MATCH (:Article {id: row.id})<-[:REPORTED_IN]-(c:Claim)
CREATE (:__Pending__ {edgeKey: c.edgeKey})
DETACH DELETE c;

UNWIND $rows AS row
MATCH (:Article {id: row.id})-[m:MENTIONS]->(e:__Entity__)
SET e:__Pending__
DELETE m;
