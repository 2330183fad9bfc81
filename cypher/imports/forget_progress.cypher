// Deletes the progress of imports, which are complete or shall start from the beginning.
// $keys: fingerprints of the streams and the options.
UNWIND $keys AS key
MATCH (import:Import {key: key})
DELETE import
