// Who met whom, when, and how sure is it?
// Meetings since a day, the latest first. A meeting has no direction; its edge goes from the smaller id to the other.
// Group: Relations
WITH date('2000-01-01') AS since
MATCH (a:__Entity__)-[r:MEETS_WITH]->(b:__Entity__)
WHERE r.lastDate IS NULL OR r.lastDate >= since
RETURN a.name AS actor, b.name AS met, r.lastDate AS lastDate, r.count AS reports, r.publishers AS publishers,
       r.confidence AS confidence
ORDER BY lastDate IS NULL, lastDate DESC, confidence DESC, actor, met
LIMIT 200;
