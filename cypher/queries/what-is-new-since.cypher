// What is new since a day?
// Relations whose first report is of that day or later, the latest first.
// Group: Relations
WITH date('2018-01-01') AS since
MATCH (:__Entity__)-[r]->(:__Entity__)
WHERE r.firstDate >= since
WITH r
ORDER BY r.firstDate DESC, r.key
LIMIT 200
MATCH path = (:__Entity__)-[r]->(:__Entity__)
RETURN path, r.firstDate AS firstDate, r.articles AS articles, r.confidence AS confidence
ORDER BY firstDate DESC, r.key;
