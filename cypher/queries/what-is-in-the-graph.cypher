// What is in the graph?
// Counts actors by type, articles, claims by factuality and edges by type.
// Group: All at a glance
CALL () {
  MATCH (:Person)
  RETURN 1 AS part, 'Person' AS what, count(*) AS many
  UNION ALL
  MATCH (:Organization)
  RETURN 1 AS part, 'Organization' AS what, count(*) AS many
  UNION ALL
  MATCH (:Country)
  RETURN 1 AS part, 'Country' AS what, count(*) AS many
  UNION ALL
  MATCH (:Article)
  RETURN 2 AS part, 'Article' AS what, count(*) AS many
  UNION ALL
  MATCH (c:Claim)
  WITH c.factuality AS factuality, count(*) AS many
  RETURN 3 AS part, 'Claim, ' + toLower(factuality) AS what, many
  UNION ALL
  MATCH (:__Entity__)-[r]->()
  RETURN 4 AS part, type(r) AS what, count(*) AS many
}
RETURN what, many
ORDER BY part, many DESC, what;
