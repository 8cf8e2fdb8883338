// Which articles are there already, and in which version
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
RETURN a.id AS id, a.digest AS digest;
