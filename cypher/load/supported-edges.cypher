// Which edges have a claim that makes them a fact
UNWIND $rows AS row
WITH row
WHERE EXISTS { (:Claim {edgeKey: row.key, factuality: 'ACTUAL'}) }
RETURN row.key AS key;
