// What are the strongest relations?
// The picture: the 100 edges that most articles report. Click on an edge for its sentences.
// Group: All at a glance
MATCH (:__Entity__)-[r]->(:__Entity__)
WHERE r.key IS NOT NULL
WITH r
ORDER BY r.articles DESC, r.confidence DESC, r.key
LIMIT 100
MATCH path = (:__Entity__)-[r]->(:__Entity__)
RETURN path, r.articles AS articles, r.confidence AS confidence, r.lastDate AS lastDate
ORDER BY articles DESC, confidence DESC, r.key;
