// Which outlet reports what?
// Claims by publisher, relation and factuality.
MATCH (c:Claim)-[:REPORTED_IN]->(a:Article)
RETURN coalesce(a.publisher, 'unknown') AS publisher, c.type AS relation, count(*) AS claims,
       count(CASE c.factuality WHEN 'ACTUAL' THEN 1 END) AS facts, count(DISTINCT a) AS articles
ORDER BY publisher, claims DESC, relation;
