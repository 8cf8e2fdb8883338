// Which of some actors are there
UNWIND $rows AS row
MATCH (e:__Entity__ {id: row.id})
RETURN e.id AS id, e.name AS name, e.aliases AS aliases;
