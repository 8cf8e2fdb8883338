// Actors that must not be taken for one another
MATCH (e:__Entity__)
WHERE e.notSameAs IS NOT NULL
REMOVE e.notSameAs;

UNWIND $rows AS row
MATCH (one:__Entity__ {id: row.one})
MATCH (other:__Entity__ {id: row.other})
SET one.notSameAs = coalesce(one.notSameAs, []) + other.id,
    other.notSameAs = coalesce(other.notSameAs, []) + one.id
RETURN count(*) AS done;
