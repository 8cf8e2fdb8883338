// Draw the edges that have been computed
// __TYPE__ stands for the relation's type.
UNWIND $rows AS row
MATCH (s:__Entity__ {id: row.source})
MATCH (t:__Entity__ {id: row.target})
MERGE (s)-[r:__TYPE__]->(t)
SET r = row.properties
RETURN count(r) AS done;
