// Deletes the progress of imports that are complete or will start from the beginning.
// $keys: fingerprints of the streams and the options.
UNWIND $keys AS key
MATCH (import:Import {key: key})
DELETE import
