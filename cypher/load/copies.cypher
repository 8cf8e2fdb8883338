// Which articles may be copies of others
// An index each finds the articles of the same days that share a key; how alike they are, their fingerprints tell.
UNWIND $rows AS row
CALL (row) {
  MATCH (o:Article)
  WHERE row.low[0] <= o.copyKey1 <= row.high[0]
  RETURN o
  UNION
  MATCH (o:Article)
  WHERE row.low[1] <= o.copyKey2 <= row.high[1]
  RETURN o
  UNION
  MATCH (o:Article)
  WHERE row.low[2] <= o.copyKey3 <= row.high[2]
  RETURN o
  UNION
  MATCH (o:Article)
  WHERE row.low[3] <= o.copyKey4 <= row.high[3]
  RETURN o
}
WITH row, o
WHERE o.id <> row.id
RETURN row.id AS id, o.id AS other, o.story AS story, o.fingerprint AS fingerprint
ORDER BY id, other;
