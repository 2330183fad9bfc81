// Drops a full-text index: filling it once after a first load takes a fraction of keeping it.
// $name: the index.
DROP INDEX $name IF EXISTS
