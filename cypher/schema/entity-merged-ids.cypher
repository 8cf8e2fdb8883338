// Actors that have taken in others
CREATE INDEX entity_merged_ids IF NOT EXISTS FOR (e:__Entity__) ON (e.mergedIds);
