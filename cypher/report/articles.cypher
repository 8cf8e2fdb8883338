// Articles
UNWIND $keys AS key
MATCH (a:Article {id: key})
RETURN a.id AS id, a.name AS name, a.title AS title, a.url AS url, a.publisher AS publisher, a.published AS published
ORDER BY id;
