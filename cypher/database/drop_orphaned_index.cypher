// Drops an index that prevents the creation of the constraint with the same name.
// $name: of the index.
DROP INDEX $name IF EXISTS
