// Which edges wait to be computed
// marks are the nodes that claims have left that are gone.
MATCH (p:__Pending__)
WHERE p.edgeKey IS NOT NULL
WITH p
LIMIT $most
RETURN p.edgeKey AS key, collect(CASE WHEN NOT p:Claim THEN elementId(p) END) AS marks;
