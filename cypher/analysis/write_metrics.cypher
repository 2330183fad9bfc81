// Writes the metrics of papers, all metrics of a paper at once, and renews the lease.
// $rows: lists of id, pageRank, community, percentile. $at: the time of the run.
// $lease, $holder, $seconds: the lease, see database/acquire_lease.
// Row: how many of the papers exist; no row if another process holds the lease.
MATCH (lease:Lease {name: $lease})
SET lease.isLocked = true
WITH lease WHERE lease.holder = $holder
SET lease.heldUntil = datetime() + duration({seconds: $seconds})
WITH lease
CALL () {
  UNWIND $rows AS row
  MATCH (paper:Paper {id: row[0]})
  SET paper.pageRank = row[1], paper.community = row[2], paper.percentile = row[3], paper.metricsAt = $at
  RETURN count(paper) AS written
}
RETURN written
