// Drops an index that is in the way of the constraint of its name.
// $name: the index.
DROP INDEX $name IF EXISTS
