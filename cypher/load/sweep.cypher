// Actors and offices that no article speaks of any more
// Actors that come from knowledge carry the property knowledge and stay.
UNWIND $rows AS row
MATCH (p:__Entity__ {id: row.id})-[h:HOLDS_OFFICE {source: 'article'}]->(o:__Entity__)
WHERE NOT EXISTS { (p)<-[m:MENTIONS]-(:Article) WHERE h.title + '|' + o.id IN m.offices }
SET o:__Pending__
DELETE h;

UNWIND $rows AS row
MATCH (e:__Entity__ {id: row.id})
REMOVE e:__Pending__;

UNWIND $rows AS row
MATCH (e:__Entity__ {id: row.id})
WHERE e.knowledge IS NULL AND NOT EXISTS { (e)--() }
DELETE e;
