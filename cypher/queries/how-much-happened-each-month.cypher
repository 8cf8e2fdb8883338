// How much happened each month?
// Facts by month and relation; what several articles tell of one pair and day is one event.
// Group: All at a glance
MATCH (c:Claim)
// All keys lie behind the empty one, so that the index finds the claims and their keys together.
USING INDEX SEEK c:Claim(edgeKey)
WHERE c.edgeKey > '' AND c.factuality = 'ACTUAL' AND c.date IS NOT NULL
// By days first: there are fewer of them to find the month of than claims.
WITH c.date AS day, c.type AS relation, count(DISTINCT c.edgeKey) AS events, count(*) AS claims
RETURN date.truncate('month', day) AS month, relation, sum(events) AS events, sum(claims) AS claims
ORDER BY month, relation;
