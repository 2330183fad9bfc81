// Forgets how far imports had come: they are complete, or are to start anew.
// $keys: fingerprints of the streams and the options.
UNWIND $keys AS key
MATCH (import:Import {key: key})
DELETE import
