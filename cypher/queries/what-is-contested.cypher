// What is contested?
// Reported as a fact and denied, cancelled or lifted elsewhere.
// Group: Checking
MATCH (s:__Entity__)-[r]->(t:__Entity__)
WHERE r.negated > 0
WITH s, r, t
ORDER BY r.negated DESC, r.count DESC, s.name, t.name, r.key
LIMIT 100
RETURN s.name AS source, type(r) AS relation, t.name AS target, r.count AS affirmed, r.negated AS negated,
       COLLECT {
         MATCH (c:Claim {edgeKey: r.key, factuality: 'NEGATED'})
         RETURN c.text AS text
         ORDER BY c.confidence DESC, text
         LIMIT 2
       } AS denials
ORDER BY negated DESC, affirmed DESC, source, target, r.key;
