// Names and titles of the most prominent nodes of every kind, accents folded in the property itself, for search boxes.
CREATE FULLTEXT INDEX prominent_name IF NOT EXISTS FOR (n:Paper|Person|Institution|Topic) ON EACH [n.prominentName]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}}
