// Remember the ids that an actor has taken over
// Articles that are loaded later are read by it. No ids at all is a null and forgets them.
UNWIND $rows AS row
MATCH (e:__Entity__ {id: row.id})
SET e.mergedIds = row.merged
RETURN count(e) AS done;
