// Drops the index of names and titles: filling it once after a first load takes a fraction of keeping it.
DROP INDEX entity_name IF EXISTS
