// Names and titles of every kind of map node, accents folded, for search boxes.
CREATE FULLTEXT INDEX entity_name IF NOT EXISTS FOR (n:Paper|Person|Institution|Topic) ON EACH [n.title, n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
