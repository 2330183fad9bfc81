// Words of titles and abstracts, English, for search; those that have accents without them too.
CREATE FULLTEXT INDEX paper_text IF NOT EXISTS FOR (n:Paper)
ON EACH [n.title, n.abstract, n.unaccentedTitle, n.unaccentedAbstract]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}}
