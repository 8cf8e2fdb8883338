// One run loads at a time
// The node that this guards is never committed: see load/lock.cypher.
CREATE CONSTRAINT run_id IF NOT EXISTS FOR (r:__Run__) REQUIRE r.id IS UNIQUE;
