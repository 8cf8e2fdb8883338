// Which edges wait to be computed
MATCH (p:__Pending__)
WHERE p.edgeKey IS NOT NULL
RETURN DISTINCT p.edgeKey AS key
LIMIT $most;
