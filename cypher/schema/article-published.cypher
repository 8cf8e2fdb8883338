// Articles by day
CREATE INDEX article_published IF NOT EXISTS FOR (a:Article) ON (a.published);
