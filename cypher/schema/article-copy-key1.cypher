// Articles that may be copies of one another, by their first key
CREATE INDEX article_copy_key1 IF NOT EXISTS FOR (a:Article) ON (a.copyKey1);
