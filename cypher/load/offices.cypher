// Who holds which office
UNWIND $rows AS row
MATCH (p:__Entity__ {id: row.person})
MATCH (o:__Entity__ {id: row.of})
MERGE (p)-[h:HOLDS_OFFICE {title: row.title}]->(o)
ON CREATE SET h.source = 'article'
RETURN count(*) AS done;
