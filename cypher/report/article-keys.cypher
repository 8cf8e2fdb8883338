// Ids of the articles, a page of them
MATCH (a:Article)
WHERE a.id > $after
RETURN a.id AS key
ORDER BY key
LIMIT $most;
