// Which of some claims are there
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
RETURN c.id AS id, c.confidence AS confidence;
