// Writes the embeddings of papers, each with its model and text, and renews the lease.
// $rows: lists of id, vector, and a text that names the model, the dimension and a hash of the embedded text.
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
  CALL db.create.setNodeVectorProperty(paper, 'embedding', row[1])
  SET paper.embeddedWith = row[2]
  RETURN count(paper) AS written
}
RETURN written
