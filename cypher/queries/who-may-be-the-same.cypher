// Who may be there twice?
// Actors of one type, where the name of one is an alias of the other, unless somebody has judged that they differ.
// Group: Checking
MATCH (a:__Entity__)
UNWIND a.aliases AS alias
MATCH (b:__Entity__ {name: alias})
WHERE a <> b AND labels(a) = labels(b) AND NOT b.id IN coalesce(a.notSameAs, [])
RETURN a.name AS name, a.id AS id, b.name AS other, b.id AS otherId,
       COUNT { (b)<-[:MENTIONS]-() } AS articlesOfOther
ORDER BY articlesOfOther DESC, id, otherId
LIMIT 100;
