// Adds a comment of the viewer to a paper, or a reply to one of its comments.
// $paper: a key of the paper. $id: the id of the new comment. $kind, $body: its kind and text. $url: a link or null.
// $parent: the id of the comment that it replies to, or null.
// Checks
WHEN paper IS NULL THEN 'NO_PAPER'
WHEN $parent IS NULL THEN null
WHEN NOT EXISTS { (:Comment&Shown {id: $parent}) } THEN 'NO_PARENT'
WHEN NOT EXISTS { (:Comment {id: $parent})-[:ON]->(paper) } THEN 'OTHER_PAPER'
// Deeds
OPTIONAL MATCH (parent:Comment {id: $parent})
CREATE (viewer)-[:WROTE]->(comment:Comment:Shown {
  id: $id, kind: $kind, body: $body, url: $url, createdAt: datetime()
})
CREATE (comment)-[:ON]->(paper)
FOREACH (_ IN CASE WHEN parent IS NULL THEN [] ELSE [1] END | CREATE (comment)-[:REPLIES_TO]->(parent))
RETURN comment AS subject, true AS changed
