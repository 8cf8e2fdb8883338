// Actors by any of their names, misspelt ones too
// The analyser folds accents: Erdogan finds Erdoğan.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (e:__Entity__) ON EACH [e.name, e.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
