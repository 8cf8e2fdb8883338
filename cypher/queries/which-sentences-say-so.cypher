// Which sentences say so?
// The proof behind the relations of two actors, whoever comes first.
// Group: Two actors
WITH 'Rex Tillerson' AS name, 'China' AS other
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
MATCH (one)<-[:SOURCE|TARGET]-(c:Claim)-[:SOURCE|TARGET]->(two)
MATCH (c)-[:REPORTED_IN]->(a:Article)
RETURN c.name AS claim, c.factuality AS factuality, c.date AS date, c.confidence AS confidence, c.text AS sentence,
       a.publisher AS publisher, a.title AS article, a.url AS url
ORDER BY date IS NULL, date, claim, factuality, sentence, article;
