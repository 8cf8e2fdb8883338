// Ids of the actors that an article speaks of, a page of them
MATCH (e:__Entity__)
WHERE e.id > $after AND EXISTS { (e)<-[:MENTIONS|SOURCE|TARGET]-() }
RETURN e.id AS key
ORDER BY key
LIMIT $most;
