// Take articles out of the graph
// What they said is forgotten before, by load/forget.cypher.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
DETACH DELETE a
RETURN count(a) AS done;
