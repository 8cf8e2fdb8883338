// Mentions of an actor that is given up go over to the one that is kept
UNWIND $rows AS row
MATCH (a:Article)-[m:MENTIONS]->(:__Entity__ {id: row.id})
WITH row, a, m
LIMIT $most
MATCH (keep:__Entity__ {id: row.keep})
MERGE (a)-[k:MENTIONS]->(keep)
SET k.count = coalesce(k.count, 0) + m.count,
    k.names = COLLECT {
      UNWIND coalesce(k.names, []) + m.names AS name
      WITH DISTINCT name ORDER BY name
      RETURN name
    },
    k.offices = CASE WHEN k.offices IS NULL THEN m.offices ELSE COLLECT {
      UNWIND k.offices + coalesce(m.offices, []) AS office
      WITH DISTINCT office ORDER BY office
      RETURN office
    } END
DELETE m
RETURN count(m) AS done;
