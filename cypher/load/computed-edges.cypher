// Take away the marks that gone claims have left, once their edges have been computed
UNWIND $rows AS row
MATCH (p:__Pending__)
WHERE elementId(p) = row.mark AND NOT p:Claim
DELETE p;
