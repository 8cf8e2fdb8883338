// Who is mentioned in which article
// offices keeps what the article says about offices, as title|id: HOLDS_OFFICE stands while one article says so.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (e:__Entity__ {id: row.entity})
CREATE (a)-[m:MENTIONS]->(e)
SET m = row.properties
RETURN count(m) AS done;
