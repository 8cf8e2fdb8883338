// Who is this actor?
// The profile: other names, offices, how often mentioned, and the edges by type.
// Group: One actor
WITH 'Barack Obama' AS name
CALL (name) {
  // The actor of that name, as cypher/README.md says: however it is spelt.
  WITH name, reduce(text = toLower(name), sign IN split('+-&|!(){}[]^"~*?:/\\', '') | replace(text, sign, ' ')) AS text
  WITH name, [word IN split(text, ' ') WHERE word <> '' | word + '~' + size(word) / 3] AS words
  WHERE words <> []
  CALL db.index.fulltext.queryNodes('entity_names', reduce(all = '', word IN words | all + word + ' '), {limit: 100})
  YIELD node, score
  WITH node, score, toLower(name) IN [known IN [node.id, node.name] + node.aliases | toLower(known)] AS exact
  ORDER BY exact DESC, round(score) DESC, COUNT { (node)<-[:SOURCE|TARGET]-() } DESC, node.id
  RETURN node AS actor
  LIMIT 1
}
RETURN actor.name AS name,
       actor.id AS id,
       actor.aliases AS aliases,
       COLLECT { MATCH (actor)-[h:HOLDS_OFFICE]->(o) RETURN h.title + ', ' + o.name AS office ORDER BY office } AS offices,
       COUNT { (:Article)-[:MENTIONS]->(actor) } AS articles,
       COLLECT {
         MATCH (actor)-[r]-(:__Entity__)
         WHERE r.key IS NOT NULL
         WITH type(r) AS type, count(*) AS many
         RETURN type + ': ' + many AS relations
         ORDER BY type
       } AS relations;
