// Which actor has a name like this?
// Finds an actor by a misspelt or partial name, or by an alias.
WITH 'Rex Tilerson' AS name
WITH reduce(plain = name, sign IN split('+ - & | ! ( ) { } [ ] ^ " ~ * ? : \\ /', ' ') | replace(plain, sign, ' ')) AS plain
WITH [word IN split(toLower(plain), ' ') WHERE word <> '' | word + '~'] AS words
// A name of signs alone finds nothing, rather than failing.
WITH CASE words WHEN [] THEN 'nothing~' ELSE reduce(query = '', word IN words | query + word + ' ') END AS query
CALL db.index.fulltext.queryNodes('entity_names', query, {limit: 10}) YIELD node, score
RETURN node.name AS name, node.id AS id, node.aliases AS aliases, round(score, 2) AS score
ORDER BY score DESC, id;
