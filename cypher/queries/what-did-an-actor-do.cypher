// What did an actor do, day by day?
// The timeline of one actor: facts, plans and denials alike.
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
MATCH (actor)<-[:SOURCE|TARGET]-(c:Claim)-[:REPORTED_IN]->(a:Article)
RETURN c.date AS date, c.datePrecision AS precision, c.name AS what, c.factuality AS factuality, c.place AS place,
       count(DISTINCT a) AS articles
ORDER BY date IS NULL, date, what, factuality, place;
