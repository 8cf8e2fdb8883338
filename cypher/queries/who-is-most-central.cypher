// Who is most central?
// By the number of different actors that one deals with.
// Group: All at a glance
MATCH (e:__Entity__)-[r]-(other:__Entity__)
WHERE r.key IS NOT NULL
WITH e, count(DISTINCT other) AS contacts
ORDER BY contacts DESC, e.name, e.id
LIMIT 50
CALL (e) {
  MATCH (e)-[r]-(:__Entity__)
  WHERE r.key IS NOT NULL
  WITH type(r) AS relation, sum(r.count) AS reports
  ORDER BY relation
  RETURN sum(reports) AS reports, collect(relation) AS relations
}
RETURN e.name AS actor, contacts, reports, relations
ORDER BY contacts DESC, actor, e.id;
