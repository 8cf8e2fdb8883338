// What is new since a day?
// Relations whose first report is of that day or later.
WITH date('2018-01-01') AS since
MATCH path = (s:__Entity__)-[r]->(t:__Entity__)
WHERE r.firstDate >= since
RETURN path, r.firstDate AS firstDate, r.articles AS articles, r.confidence AS confidence
ORDER BY firstDate DESC, r.key
LIMIT 200;
