// Articles, with whom they mention and what they claim
// $actors are the ids of all actors of the batch, each looked up once; a row's actors are places in that list, and its
// mentions and claims name places in the row's. offices keeps what the article says about offices, as title|id:
// HOLDS_OFFICE stands while one article says so. A claim is marked as pending until the edge that it supports has been
// computed. Its properties are named one by one, as taking over a map makes the database read each new node back first.
UNWIND range(0, size($actors) - 1) AS place
MATCH (e:__Entity__ {id: $actors[place]})
WITH e
ORDER BY place
WITH collect(e) AS found
UNWIND $rows AS row
MERGE (a:Article {id: row.article.id})
SET a = row.article
WITH found, row, a, [place IN row.actors | found[place]] AS actors
CALL (row, a, actors) {
  UNWIND row.mentions AS mention
  WITH a, mention, actors[mention.actor] AS actor
  CREATE (a)-[:MENTIONS {count: mention.count, names: mention.names, offices: mention.offices}]->(actor)
  RETURN count(*) AS mentions
}
CALL (row, a, actors) {
  UNWIND row.claims AS claim
  WITH a, claim, actors[claim.source] AS source, actors[claim.target] AS target
  CREATE (c:Claim:__Pending__ {
    id: claim.id, name: claim.name, type: claim.type, edgeKey: claim.edgeKey, factuality: claim.factuality,
    date: claim.date, datePrecision: claim.datePrecision, place: claim.place, confidence: claim.confidence,
    text: claim.text, begin: claim.begin, end: claim.end, trigger: claim.trigger, frame: claim.frame
  })
  CREATE (c)-[:SOURCE]->(source)
  CREATE (c)-[:TARGET]->(target)
  CREATE (c)-[:REPORTED_IN]->(a)
  RETURN count(*) AS claims
}
RETURN max(size(found)) + count(a) + sum(mentions) + sum(claims) AS done;
