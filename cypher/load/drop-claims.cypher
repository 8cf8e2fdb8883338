// Claims that two actors become one leaves no use for
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
CREATE (:__Pending__ {edgeKey: c.edgeKey})
DETACH DELETE c;
