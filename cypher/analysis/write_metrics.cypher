// Writes the figures of papers, all of a paper at once, and keeps the lock.
// $rows: lists of id, pageRank, community, percentile. $at: the time of the run they are of.
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
  SET paper.pageRank = row[1], paper.community = row[2], paper.percentile = row[3], paper.metricsAt = $at
  RETURN count(paper) AS written
}
RETURN written
