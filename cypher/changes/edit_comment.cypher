// Replaces the text of the viewer's comment. The earlier text is kept as a revision.
// $comment: the id of the comment. $body: the new text.
// Checks
WHEN comment IS NULL OR NOT (@has_text(comment)) THEN 'NO_COMMENT'
WHEN NOT isAuthor THEN 'NOT_YOURS'
// Deeds
WITH *, properties(comment) AS had // read again under the lock
WHERE @has_text(had) AND had.body <> $body
CREATE (comment)-[:HAS_REVISION]->(:Revision {
  kind: had.kind, body: had.body, url: had.url, hiddenAt: had.hiddenAt, at: coalesce(had.updatedAt, had.createdAt)
})
SET comment.body = $body, comment.updatedAt = datetime()
RETURN comment AS subject, true AS changed
