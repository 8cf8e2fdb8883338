// Edges that wait to be computed
CREATE INDEX pending_edge_key IF NOT EXISTS FOR (p:__Pending__) ON (p.edgeKey);
