// What are the strongest relations?
// The picture: the 100 edges that most articles report. Click on an edge for its sentences.
// Group: All at a glance
MATCH (:__Entity__)-[r:!HOLDS_OFFICE]->()
// In groups, so that the rest is read of the strongest only.
WITH r.articles AS articles, collect(r) AS edges
ORDER BY articles DESC
UNWIND edges AS r
WITH r, articles
ORDER BY articles DESC, r.confidence DESC, r.key
LIMIT 100
MATCH path = (:__Entity__)-[r]->(:__Entity__)
RETURN path, articles, r.confidence AS confidence, r.lastDate AS lastDate
ORDER BY articles DESC, confidence DESC, r.key;
