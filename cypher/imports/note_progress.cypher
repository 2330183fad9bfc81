// Notes how far an import has come: written with the batch it stands for.
// $key: fingerprint of the stream and the options. $lines: lines done. $done: whether that is all of them.
MERGE (import:Import {key: $key})
SET import.lines = $lines, import.done = $done, import.updatedAt = datetime()
