// Version 2: articles know their story, and edges count the witnesses
// Copies among the articles that are there already are recognised when they are extracted and loaded again.
MATCH (a:Article)
WHERE a.story IS NULL
CALL (a) {
  SET a.story = a.contentHash
} IN TRANSACTIONS OF 10000 ROWS;

MATCH (c:Claim)
CALL (c) {
  SET c:__Pending__
} IN TRANSACTIONS OF 10000 ROWS;
