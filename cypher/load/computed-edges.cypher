// Take the marks off the edges that have been computed
UNWIND $rows AS row
MATCH (c:Claim {edgeKey: row.key})
REMOVE c:__Pending__;

UNWIND $rows AS row
MATCH (p:__Pending__ {edgeKey: row.key})
DELETE p;
