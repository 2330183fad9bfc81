// Writes the embeddings of papers, each with what it was made with, and keeps the lock.
// $rows: lists of id, vector, and model, dimension and text it was made with.
// $key, $holder, $seconds: the lock, see acquire_lock.
// Row, none if somebody else holds the lock: how many papers are still there.
MATCH (lock:Analysis {key: $key})
SET lock.touched = true
WITH lock WHERE lock.holder = $holder
SET lock.heldUntil = datetime() + duration({seconds: $seconds})
WITH lock
CALL () {
  UNWIND $rows AS row
  MATCH (paper:Paper {id: row[0]})
  CALL db.create.setNodeVectorProperty(paper, 'embedding', row[1])
  SET paper.embeddedWith = row[2]
  RETURN count(paper) AS written
}
RETURN written
