// Deletes the text of the viewer's comment and its revisions. The empty comment keeps its place in the thread.
// $comment: the id of the comment.
// Checks
WHEN comment IS NULL THEN 'NO_COMMENT'
WHEN NOT isAuthor THEN 'NOT_YOURS'
// Deeds
WITH *, properties(comment) AS had // read again under the lock
WHERE @has_text(had)
SET comment.deletedAt = datetime()
REMOVE comment.body, comment.url
WITH *
CALL (comment) {
  MATCH (comment)-[:HAS_REVISION]->(revision:Revision)
  DETACH DELETE revision
}
RETURN comment AS subject, true AS changed
