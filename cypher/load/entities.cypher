// Actors
// The first name that is given stays the name, any other becomes an alias. An actor that is only known as the place of
// somebody's office has its id for a name until an article brings a better one.
UNWIND $rows AS row
MERGE (e:__Entity__ {id: row.id})
SET e:$(row.label)
SET e += row.codes
WITH e, row, CASE WHEN e.name IS NULL OR e.name = e.id THEN row.name ELSE e.name END AS name
WITH e, name, COLLECT {
  UNWIND coalesce(e.aliases, []) + row.aliases + [row.name] AS alias
  WITH DISTINCT alias
  WHERE alias <> name AND alias <> e.id
  RETURN alias
  ORDER BY alias
} AS aliases
SET e.name = name, e.aliases = aliases
RETURN count(e) AS done;
