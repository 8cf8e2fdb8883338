// The picture: one edge a pair of actors and relation, computed from the claims
// A story printed by twelve papers is one witness, and so is a sentence that several stories share: of each story the copy
// that says most counts, and confidence is the chance that at least one of the differing sentences is right. The marks of
// the claims are taken off. Keys whose claims call nothing a fact are not returned. What is returned is drawn by
// load/draw.cypher: planning all this for each type of relation would take longer than computing. The index is named, as a
// young graph looks as if walking over all articles were as good.
UNWIND $rows AS row
MATCH (c:Claim {edgeKey: row.key})-[:REPORTED_IN]->(a:Article)
USING INDEX SEEK c:Claim(edgeKey)
WITH row.key AS key, c, a, c.factuality = 'ACTUAL' AS actual
ORDER BY c.confidence DESC, c.id
WITH key,
     collect(c) AS claims,
     count(CASE c.factuality WHEN 'PLANNED' THEN 1 END) AS planned,
     count(CASE c.factuality WHEN 'POSSIBLE' THEN 1 END) AS possible,
     count(CASE c.factuality WHEN 'NEGATED' THEN 1 END) AS negated,
     count(CASE WHEN actual THEN 1 END) AS count,
     count(DISTINCT CASE WHEN actual THEN a END) AS articles,
     count(DISTINCT CASE WHEN actual THEN a.publisher END) AS publishers,
     count(DISTINCT CASE WHEN actual THEN coalesce(a.story, a.id) END) AS witnesses,
     min(CASE WHEN actual THEN c.date END) AS firstDate,
     max(CASE WHEN actual THEN c.date END) AS lastDate,
     collect(DISTINCT CASE WHEN actual THEN c.date END) AS days,
     collect(DISTINCT CASE WHEN actual THEN c.text END)[..3] AS evidence,
     collect(DISTINCT CASE WHEN actual THEN a.url END)[..3] AS urls,
     max(CASE WHEN actual THEN c.confidence END) AS highest
FOREACH (claim IN claims | REMOVE claim:__Pending__)
WITH *
WHERE count > 0
// Most edges rest on one claim, and need no second look.
CALL (key, count) {
  UNWIND CASE WHEN count > 1 THEN [key] ELSE [] END AS several
  MATCH (c:Claim {edgeKey: several, factuality: 'ACTUAL'})-[:REPORTED_IN]->(a:Article)
  USING INDEX SEEK c:Claim(edgeKey)
  WITH a, collect(c) AS said
  ORDER BY size(said) DESC, a.id
  WITH coalesce(a.story, a.id) AS story, collect(said)[0] AS said
  UNWIND said AS c
  WITH c.text AS text, max(c.confidence) AS confidence
  ORDER BY confidence, text
  RETURN reduce(wrong = 1.0, c IN collect(confidence) | wrong * (1 - c)) AS wrong
}
RETURN key, days,
       {key: key, count: count, articles: articles, publishers: publishers, witnesses: witnesses,
        planned: planned, possible: possible, negated: negated, firstDate: firstDate, lastDate: lastDate,
        confidence: round(CASE count WHEN 1 THEN highest ELSE 1 - wrong END, 4),
        evidence: evidence, urls: urls} AS properties;
