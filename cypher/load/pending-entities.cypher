// Which actors may have lost their last mention
MATCH (e:__Entity__&__Pending__)
RETURN e.id AS id
LIMIT $most;
