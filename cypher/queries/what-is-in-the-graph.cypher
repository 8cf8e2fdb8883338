// What is in the graph?
// Counts actors by type, articles, claims by factuality and edges by type.
CALL () {
  MATCH (e:__Entity__)
  RETURN 1 AS part, head([label IN labels(e) WHERE NOT label STARTS WITH '__']) AS what, count(*) AS many
  UNION ALL
  MATCH (:Article)
  RETURN 2 AS part, 'Article' AS what, count(*) AS many
  UNION ALL
  MATCH (c:Claim)
  RETURN 3 AS part, 'Claim, ' + toLower(c.factuality) AS what, count(*) AS many
  UNION ALL
  MATCH (:__Entity__)-[r]->(:__Entity__)
  RETURN 4 AS part, type(r) AS what, count(*) AS many
}
RETURN what, many
ORDER BY part, many DESC, what;
