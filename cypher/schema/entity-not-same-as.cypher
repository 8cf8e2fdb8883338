// Actors that have been judged not to be others
CREATE INDEX entity_not_same_as IF NOT EXISTS FOR (e:__Entity__) ON (e.notSameAs);
