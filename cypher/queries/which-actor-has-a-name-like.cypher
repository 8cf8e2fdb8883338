// Which actor has a name like this?
// Finds actors by a misspelt or partial name, or by an alias: exact ones first, then the nearest, those with most claims first.
// Group: One actor
WITH 'Rex Tilerson' AS name
CALL (name) {
  // The actor of that name, as cypher/README.md says: however it is spelt.
  WITH name, reduce(text = toLower(name), sign IN split('+-&|!(){}[]^"~*?:/\\', '') | replace(text, sign, ' ')) AS text
  WITH name, [word IN split(text, ' ') WHERE word <> '' | word + '~' + size(word) / 3] AS words
  WHERE words <> []
  CALL db.index.fulltext.queryNodes('entity_names', reduce(all = '', word IN words | all + word + ' '), {limit: 100})
  YIELD node, score
  WITH node, score, toLower(name) IN [known IN [node.id, node.name] + node.aliases | toLower(known)] AS exact
  ORDER BY exact DESC, round(score) DESC, COUNT { (node)<-[:SOURCE|TARGET]-() } DESC, node.id
  RETURN node AS actor, exact, round(score, 2) AS score
  LIMIT 10
}
RETURN actor.name AS name, actor.id AS id, actor.aliases AS aliases, exact, score,
       COUNT { (actor)<-[:SOURCE|TARGET]-() } AS claims;
