// How much happened each month?
// Facts by month and relation.
MATCH (c:Claim {factuality: 'ACTUAL'})
WHERE c.date IS NOT NULL
WITH date.truncate('month', c.date) AS month, c.type AS relation, c.edgeKey AS edge, c.date AS day
RETURN month, relation, count(DISTINCT edge + '@' + toString(day)) AS events, count(*) AS claims
ORDER BY month, relation;
