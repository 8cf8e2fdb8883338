// Which properties relationships have, and of which types
MATCH ()-[r]->()
UNWIND keys(r) + [''] AS key
RETURN [type(r)] AS labels, key, collect(DISTINCT valueType(r[key])) AS types;
