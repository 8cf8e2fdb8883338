// How are two actors connected?
// The shortest chain of relations and offices, over at most six steps.
// Group: Two actors
WITH 'Xi Jinping' AS name, 'Strobe Talbott' AS other
UNWIND [name, other] AS either
WITH either AS name
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
WITH collect(actor) AS actors
WITH actors[0] AS one, actors[1] AS two
MATCH path = SHORTEST 1 (one)-[:!(MENTIONS|SOURCE|TARGET|REPORTED_IN)]-{1,6}(two)
WHERE one <> two
RETURN path, length(path) AS steps;
