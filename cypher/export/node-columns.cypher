// Which properties nodes have, and of which types
MATCH (n)
WITH n, labels(n) AS labels
UNWIND keys(n) + [''] AS key
RETURN labels, key, collect(DISTINCT valueType(n[key])) AS types;
