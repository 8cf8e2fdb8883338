// The picture: one edge a pair of actors and relation, computed from the claims
// __TYPE__ stands for the relation's type. A story printed by twelve papers is one witness, and so is a sentence that
// several stories share: of each story the copy that says most counts, and confidence is the chance that at least one
// of the differing sentences is right.
UNWIND $rows AS row
MATCH (s:__Entity__ {id: row.source})
MATCH (t:__Entity__ {id: row.target})
CALL (row) {
  MATCH (c:Claim {edgeKey: row.key})
  RETURN count(CASE c.factuality WHEN 'PLANNED' THEN 1 END) AS planned,
         count(CASE c.factuality WHEN 'POSSIBLE' THEN 1 END) AS possible,
         count(CASE c.factuality WHEN 'NEGATED' THEN 1 END) AS negated
}
CALL (row) {
  MATCH (c:Claim {edgeKey: row.key, factuality: 'ACTUAL'})-[:REPORTED_IN]->(a:Article)
  WITH c, a
  ORDER BY c.confidence DESC, c.id
  RETURN count(c) AS count,
         count(DISTINCT a) AS articles,
         count(DISTINCT a.publisher) AS publishers,
         count(DISTINCT coalesce(a.story, a.id)) AS witnesses,
         min(c.date) AS firstDate,
         max(c.date) AS lastDate,
         collect(DISTINCT c.date) AS days,
         collect(DISTINCT c.text)[..3] AS evidence,
         collect(DISTINCT a.url)[..3] AS urls
}
CALL (row) {
  MATCH (c:Claim {edgeKey: row.key, factuality: 'ACTUAL'})-[:REPORTED_IN]->(a:Article)
  WITH a, collect(c) AS claims
  ORDER BY size(claims) DESC, a.id
  WITH coalesce(a.story, a.id) AS story, collect(claims)[0] AS claims
  UNWIND claims AS c
  WITH c.text AS text, max(c.confidence) AS confidence
  ORDER BY confidence, text
  RETURN round(1 - reduce(wrong = 1.0, c IN collect(confidence) | wrong * (1 - c)), 4) AS confidence
}
WITH *, COLLECT { UNWIND days AS day RETURN day ORDER BY day DESC LIMIT 50 } AS latest
MERGE (s)-[r:__TYPE__]->(t)
SET r = {key: row.key, count: count, articles: articles, publishers: publishers, witnesses: witnesses,
         planned: planned, possible: possible, negated: negated,
         firstDate: firstDate, lastDate: lastDate, dates: reverse(latest),
         confidence: confidence, evidence: evidence, urls: urls}
RETURN count(r) AS done;
