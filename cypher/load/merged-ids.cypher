// Which ids have been given up, and for which
MATCH (e:__Entity__)
WHERE e.mergedIds IS NOT NULL
RETURN e.id AS id, e.mergedIds AS merged
ORDER BY id;
