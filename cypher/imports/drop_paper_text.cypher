// Drops the index of titles and abstracts: filling it once after a first load takes a fraction of keeping it.
DROP INDEX paper_text IF EXISTS
