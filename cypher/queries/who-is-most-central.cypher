// Who is most central?
// By the number of different actors that one deals with.
MATCH (e:__Entity__)-[r]-(other:__Entity__)
WHERE r.key IS NOT NULL
RETURN e.name AS actor, count(DISTINCT other) AS contacts, sum(r.count) AS reports,
       collect(DISTINCT type(r)) AS relations
ORDER BY contacts DESC, reports DESC, actor
LIMIT 50;
