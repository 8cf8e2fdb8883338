// Where did a person go?
// Trips in their order, reported as fact.
// Group: One actor
WITH 'Angela Merkel' AS name
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
MATCH (actor)<-[:SOURCE]-(c:Claim {type: 'VISITS', factuality: 'ACTUAL'})-[:TARGET]->(t:__Entity__)
WITH actor, c, t
ORDER BY c.place
RETURN actor.name AS person, c.date AS date, t.name AS country, collect(DISTINCT c.place) AS places, count(*) AS reports,
       max(c.confidence) AS confidence
ORDER BY date IS NULL, date, country;
