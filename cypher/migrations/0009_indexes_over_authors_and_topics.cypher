// Full-text indexes as in migration 0007. paper_text has venues, authors, topics and levels of citations beside titles
// and abstracts.
// A first load drops these indexes and applies this migration again at its end (bzpeer/importers/deferred_indexes.py).
DROP INDEX paper_text IF EXISTS;
DROP INDEX entity_name IF EXISTS;
DROP INDEX prominent_name IF EXISTS;
CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (n:Paper)
ON EACH [
  n.title, n.abstract, n.venue, n.searchTitle, n.searchTitleWords, n.searchAbstractWords, n.searchAuthors,
  n.searchTopics, n.searchCitations
]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entity_name IF NOT EXISTS FOR (n:Paper|Person|Institution|Topic)
ON EACH [n.title, n.name, n.searchTitle, n.searchName, n.searchOtherNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX prominent_name IF NOT EXISTS FOR (n:Paper|Person|Institution|Topic) ON EACH [n.prominentNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
