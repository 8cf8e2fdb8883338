// Actors, with the offices that they hold and the relations that leave them
UNWIND $keys AS key
MATCH (e:__Entity__ {id: key})
RETURN e.id AS id, [label IN labels(e) WHERE NOT label STARTS WITH '__'][0] AS kind, e.name AS name,
       coalesce(e.aliases, []) AS aliases, e.iso2 AS iso2, e.iso3 AS iso3, e.wikidataId AS wikidataId,
       EXISTS { (e)-[r]-() WHERE r.key IS NOT NULL } AS connected,
       COLLECT {
         MATCH (e)-[h:HOLDS_OFFICE]->(o:__Entity__)
         RETURN {title: h.title, of: o.id, name: o.name}
         ORDER BY h.title, o.id
       } AS offices,
       COLLECT {
         MATCH (e)-[r]->(t:__Entity__)
         WHERE r.key IS NOT NULL
         RETURN r {.*, type: type(r), target: t.id}
         ORDER BY r.key
       } AS edges
ORDER BY id;
