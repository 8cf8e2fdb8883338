// Which relations are claimed, a page of them
MATCH (c:Claim)
WHERE c.edgeKey > $after
RETURN DISTINCT c.edgeKey AS key
ORDER BY key
LIMIT $most;
