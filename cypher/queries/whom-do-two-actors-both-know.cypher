// Whom do two actors both deal with?
// Common contacts, by whatever relation.
WITH 'United States' AS name, 'North Korea' AS other
MATCH (a:__Entity__ {name: name})-[r]-(c:__Entity__)-[q]-(b:__Entity__ {name: other})
WHERE a <> b AND r.key IS NOT NULL AND q.key IS NOT NULL
RETURN c.name AS contact, collect(DISTINCT type(r)) AS withFirst, collect(DISTINCT type(q)) AS withSecond,
       sum(r.count) + sum(q.count) AS reports
ORDER BY reports DESC, contact
LIMIT 50;
