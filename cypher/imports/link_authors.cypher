// Adds authors to papers that have none.
// $rows: [paper id, [[person id, position, corresponding, printed name or null]], whether the list is cut, else null,
//   the number of authors that a cut list has, else null, the rank of the list if it is lower than the paper's].
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
SET paper.authorsTruncated = row[2], paper.authorsListed = row[3], paper.authorsRank = row[4]
WITH paper, row
UNWIND row[1] AS author
MATCH (person:Person {id: author[0]})
CREATE (person)-[:AUTHORED {position: author[1], corresponding: author[2], nameAsPrinted: author[3]}]->(paper)
