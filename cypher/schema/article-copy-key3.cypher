// Articles that may be copies of one another, by their third key
CREATE INDEX article_copy_key3 IF NOT EXISTS FOR (a:Article) ON (a.copyKey3);
