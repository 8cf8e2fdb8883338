// Whom do two actors both deal with?
// Common contacts, by whatever relation.
// Group: Two actors
WITH 'European Union' AS name, 'United States' AS other
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
WHERE one <> two
UNWIND [one, two] AS either
// Mentions and claims by the thousand arrive at an actor.
MATCH (either)-[r:!HOLDS_OFFICE&!MENTIONS&!SOURCE&!TARGET]-(c)
WITH one, either, c, collect(r) AS edges
WITH c,
     collect(CASE either WHEN one THEN edges END) AS first,
     collect(CASE either WHEN one THEN null ELSE edges END) AS second
WHERE first <> [] AND second <> []
WITH c, first[0] AS first, second[0] AS second
RETURN c.name AS contact,
       COLLECT { UNWIND first AS r RETURN DISTINCT type(r) AS type ORDER BY type } AS withFirst,
       COLLECT { UNWIND second AS q RETURN DISTINCT type(q) AS type ORDER BY type } AS withSecond,
       reduce(sum = 0, r IN first + second | sum + r.count) AS reports
ORDER BY reports DESC, contact
LIMIT 50;
