// How much happened each month?
// Facts by month and relation; what several articles tell of one pair and day is one event.
// Group: All at a glance
MATCH (c:Claim)
// All keys lie behind the empty one: the index hands them out in their order, so that nothing need be sorted.
USING INDEX c:Claim(edgeKey)
WHERE c.edgeKey > '' AND c.factuality = 'ACTUAL' AND c.date IS NOT NULL
WITH c.date AS day, c.type AS relation, c.edgeKey AS edge, count(*) AS claims
RETURN date.truncate('month', day) AS month, relation, count(*) AS events, sum(claims) AS claims
ORDER BY month, relation;
