// Which outlet reports what?
// Claims by publisher, relation and factuality.
// Group: Checking
MATCH (a:Article)<-[:REPORTED_IN]-(c:Claim)
WITH a, c.type AS relation, count(*) AS claims, count(CASE c.factuality WHEN 'ACTUAL' THEN 1 END) AS facts
RETURN coalesce(a.publisher, 'unknown') AS publisher, relation, sum(claims) AS claims, sum(facts) AS facts,
       count(*) AS articles
ORDER BY publisher, claims DESC, relation;
