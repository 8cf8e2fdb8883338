// Which outlet reports what?
// Claims by publisher, relation and factuality.
// Group: Checking
MATCH (a:Article)
WITH a, coalesce(a.publisher, 'unknown') AS publisher
MATCH (a)<-[:REPORTED_IN]-(c)
RETURN publisher, c.type AS relation, count(*) AS claims, count(CASE c.factuality WHEN 'ACTUAL' THEN 1 END) AS facts,
       count(DISTINCT a) AS articles
ORDER BY publisher, claims DESC, relation;
