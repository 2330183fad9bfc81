// Full-text indexes over texts and their stored search forms (cypher/text/words.py). paper_text: English words of titles
// and abstracts. entity_name: names and titles of all kinds of node, with other names; no stop words, because there are
// names of stop words only. prominent_name: names of the most prominent nodes of each kind, for suggestions.
// A first load drops these indexes and applies this migration again at its end (bzpeer/importers/deferred_indexes.py).
DROP INDEX paper_text IF EXISTS;
DROP INDEX entity_name IF EXISTS;
DROP INDEX prominent_name IF EXISTS;
CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (n:Paper)
ON EACH [n.title, n.abstract, n.searchTitle, n.searchTitleWords, n.searchAbstractWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entity_name IF NOT EXISTS FOR (n:Paper|Person|Institution|Topic)
ON EACH [n.title, n.name, n.searchTitle, n.searchName, n.searchOtherNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX prominent_name IF NOT EXISTS FOR (n:Paper|Person|Institution|Topic) ON EACH [n.prominentNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
