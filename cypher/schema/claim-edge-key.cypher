// Claims by the edge that they support
CREATE INDEX claim_edge_key IF NOT EXISTS FOR (c:Claim) ON (c.edgeKey);
