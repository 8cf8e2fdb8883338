// Articles that may be copies of one another, by their second key
CREATE INDEX article_copy_key2 IF NOT EXISTS FOR (a:Article) ON (a.copyKey2);
