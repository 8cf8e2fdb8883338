// Articles that are copies: they tell the story of the one that came first
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.story = row.story
RETURN count(a) AS done;
