// Edges that no claim makes a fact any more
// __TYPE__ stands for the relation's type.
UNWIND $rows AS row
MATCH (:__Entity__ {id: row.source})-[r:__TYPE__]->(:__Entity__ {id: row.target})
DELETE r;
