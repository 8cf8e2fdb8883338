// Articles of an actor that has taken in others wrongly
// Without a digest the next load replaces them, whatever it finds.
UNWIND $rows AS row
MATCH (a:Article)-[:MENTIONS]->(:__Entity__ {id: row.id})
WITH DISTINCT a
REMOVE a.digest
RETURN count(a) AS done;
