// Who is this actor?
// The profile: other names, offices, how often mentioned, and the edges by type.
WITH 'Rex Tillerson' AS name
MATCH (e:__Entity__ {name: name})
RETURN e.name AS name,
       e.id AS id,
       e.aliases AS aliases,
       COLLECT { MATCH (e)-[h:HOLDS_OFFICE]->(o) RETURN h.title + ', ' + o.name AS office ORDER BY office } AS offices,
       COUNT { (:Article)-[:MENTIONS]->(e) } AS articles,
       COLLECT {
         MATCH (e)-[r]-(:__Entity__)
         WHERE r.key IS NOT NULL
         WITH type(r) AS type, count(*) AS many
         RETURN type + ': ' + many AS relations
         ORDER BY type
       } AS relations
ORDER BY id;
