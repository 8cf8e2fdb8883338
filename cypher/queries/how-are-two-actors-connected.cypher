// How are two actors connected?
// The shortest chain of relations and offices, over at most six steps.
WITH 'Rex Tillerson' AS name, 'North Korea' AS other
MATCH (a:__Entity__ {name: name})
MATCH (b:__Entity__ {name: other})
WHERE a <> b
MATCH path = SHORTEST 1 (a)-[:!(MENTIONS|SOURCE|TARGET|REPORTED_IN)]-{1,6}(b)
RETURN path, length(path) AS steps;
