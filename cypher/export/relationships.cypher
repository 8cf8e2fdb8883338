// All relationships
MATCH (a)-[r]->(b)
RETURN [type(r)] AS labels, elementId(a) AS start, elementId(b) AS end, properties(r) AS properties;
