// Actors
// The first name that is given stays the name, any other becomes an alias. An actor that is only known as the place of
// somebody's office has its id for a name until an article brings a better one. Most rows are of actors that are new, and
// are written as they come; aliases of a row are sorted and without its name.
UNWIND $rows AS row
MERGE (e:__Entity__ {id: row.id})
ON CREATE SET e:$(row.label), e.name = row.name, e.aliases = row.aliases, e.iso2 = row.iso2, e.iso3 = row.iso3
ON MATCH SET e.iso2 = coalesce(row.iso2, e.iso2), e.iso3 = coalesce(row.iso3, e.iso3)
WITH e, row
CALL (e, row) {
  WITH e, row
  WHERE e.name <> row.name OR any(alias IN row.aliases WHERE NOT alias IN e.aliases)
  WITH e, row, CASE e.name WHEN e.id THEN row.name ELSE e.name END AS name
  WITH e, name, COLLECT {
    UNWIND e.aliases + row.aliases + [row.name] AS alias
    WITH DISTINCT alias
    WHERE alias <> name AND alias <> e.id
    RETURN alias
    ORDER BY alias
  } AS aliases
  SET e.name = name, e.aliases = aliases
}
RETURN count(e) AS done;
