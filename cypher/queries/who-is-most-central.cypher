// Who is most central?
// By the number of different actors that one deals with.
// Group: All at a glance
// Between actors there are edges and offices only, and a type is had without reading a property.
MATCH (a:__Entity__)-[r:!HOLDS_OFFICE]->(b)
// Either end counts. Only edges leave an actor, while mentions and claims by the thousand arrive at it.
UNWIND [[a, b], [b, a]] AS pair
WITH pair[0] AS e, count(DISTINCT pair[1]) AS contacts, collect(r) AS edges
ORDER BY contacts DESC, e.name, e.id
LIMIT 50
CALL (edges) {
  UNWIND edges AS r
  WITH type(r) AS relation, sum(r.count) AS reports
  ORDER BY relation
  RETURN sum(reports) AS reports, collect(relation) AS relations
}
RETURN e.name AS actor, contacts, reports, relations
ORDER BY contacts DESC, actor, e.id;
