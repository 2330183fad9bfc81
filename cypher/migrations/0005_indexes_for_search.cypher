// Full-text indexes. paper_text: English words of titles and abstracts; for words with accents also their unaccented
// spelling, which importers write. entity_name: names and titles of all kinds of node, accents folded by the analyzer.
// prominent_name: names of the most prominent nodes of each kind, accents folded by the importer, for suggestions.
// A first load drops these indexes and applies this migration again at its end (bzpeer/importers/deferred_indexes.py).
CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (n:Paper)
ON EACH [n.title, n.abstract, n.unaccentedTitle, n.unaccentedAbstract]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entity_name IF NOT EXISTS FOR (n:Paper|Person|Institution|Topic) ON EACH [n.title, n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX prominent_name IF NOT EXISTS FOR (n:Paper|Person|Institution|Topic) ON EACH [n.prominentName]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
