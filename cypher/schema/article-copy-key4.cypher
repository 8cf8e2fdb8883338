// Articles that may be copies of one another, by their fourth key
CREATE INDEX article_copy_key4 IF NOT EXISTS FOR (a:Article) ON (a.copyKey4);
