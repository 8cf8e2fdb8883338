// All nodes
MATCH (n)
RETURN labels(n) AS labels, elementId(n) AS id, properties(n) AS properties;
