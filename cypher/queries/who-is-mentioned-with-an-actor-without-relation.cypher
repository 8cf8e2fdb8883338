// Who is often mentioned with an actor, without a relation yet?
// Pairs worth reading about, or relations that were missed.
WITH 'Rex Tillerson' AS name
MATCH (e:__Entity__ {name: name})<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(other:__Entity__)
WHERE other <> e AND NOT EXISTS { (e)--(other) }
RETURN other.name AS other, count(a) AS articles, collect(a.title)[..3] AS titles
ORDER BY articles DESC, other
LIMIT 50;
