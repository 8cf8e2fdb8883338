// Actors by name
CREATE INDEX entity_name IF NOT EXISTS FOR (e:__Entity__) ON (e.name);
