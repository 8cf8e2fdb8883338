// Articles
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a = row
RETURN count(a) AS done;
