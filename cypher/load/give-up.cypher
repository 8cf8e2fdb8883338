// An actor without claims and mentions goes, and leaves its offices to the one that is kept
UNWIND $rows AS row
MATCH (:__Entity__ {id: row.id})-[x:HOLDS_OFFICE]->(o:__Entity__)
MATCH (keep:__Entity__ {id: row.keep})
MERGE (keep)-[h:HOLDS_OFFICE {title: x.title}]->(o)
ON CREATE SET h.source = x.source;

UNWIND $rows AS row
MATCH (p:__Entity__)-[x:HOLDS_OFFICE]->(:__Entity__ {id: row.id})
MATCH (keep:__Entity__ {id: row.keep})
MERGE (p)-[h:HOLDS_OFFICE {title: x.title}]->(keep)
ON CREATE SET h.source = x.source
WITH DISTINCT row, p
MATCH (p)<-[m:MENTIONS]-(:Article)
WHERE any(office IN m.offices WHERE office ENDS WITH '|' + row.id)
SET m.offices = [office IN m.offices |
  CASE WHEN office ENDS WITH '|' + row.id THEN left(office, size(office) - size(row.id)) + row.keep ELSE office END];

UNWIND $rows AS row
MATCH (old:__Entity__ {id: row.id})
MATCH (keep:__Entity__ {id: row.keep})
SET keep.knowledge = coalesce(keep.knowledge, old.knowledge)
DETACH DELETE old;
