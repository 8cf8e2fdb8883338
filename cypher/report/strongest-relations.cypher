// Which relations are claimed most, those that are facts before all others
MATCH (c:Claim)
WITH c.edgeKey AS key, count(CASE c.factuality WHEN 'ACTUAL' THEN 1 END) AS facts, count(*) AS claims
RETURN key
ORDER BY facts DESC, claims DESC, key
LIMIT $most;
