// Who is often mentioned with an actor, without a relation yet?
// Pairs worth reading about, or relations that were missed.
// Group: One actor
WITH 'Rex Tillerson' AS name
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
WITH actor, COLLECT { MATCH (actor)-[:!MENTIONS&!SOURCE&!TARGET]-(known) RETURN DISTINCT known } AS known
MATCH (actor)<-[:MENTIONS]-(a)-[:MENTIONS]->(other)
WITH actor, known, other, count(a) AS articles
WHERE other <> actor AND NOT other IN known
// In groups, so that names are read of the most frequent only.
WITH actor, articles, collect(other) AS others
ORDER BY articles DESC
UNWIND others AS other
WITH actor, other, articles
ORDER BY articles DESC, other.name, other.id
// Who has no edge has few claims; those of the actor may be thousands.
WHERE NOT EXISTS {
  MATCH (other)<-[:SOURCE|TARGET]-(c:Claim)
  WHERE EXISTS { (c)-[:SOURCE|TARGET]->(actor) }
}
WITH actor, other, articles
LIMIT 50
RETURN actor.name AS actor, other.name AS other, articles,
       COLLECT {
         MATCH (other)<-[:MENTIONS]-(a:Article)
         WHERE EXISTS { (a)-[:MENTIONS]->(actor) }
         RETURN a.title AS title
         ORDER BY title
         LIMIT 3
       } AS titles
ORDER BY articles DESC, other;
