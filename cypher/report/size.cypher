// How much is in the graph
RETURN COUNT { (:Article) } AS articles,
       COLLECT { MATCH (c:Claim) RETURN count(DISTINCT c.edgeKey) }[0] AS relations;
