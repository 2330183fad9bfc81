// Records the progress of an import, in the transaction of the batch.
// $key: fingerprint of the stream and the options. $lines: lines done. $done: whether these are all lines.
MERGE (import:Import {key: $key})
SET import.lines = $lines, import.done = $done, import.updatedAt = datetime()
