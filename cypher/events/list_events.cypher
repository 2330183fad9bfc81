// The events of papers since a given event of each, the earliest first.
// $papers: a list of [paper id, number of the event]. $most: the largest number of events per paper.
// Row: paper id, number, kind, id of the review or comment or null.
UNWIND $papers AS followed
CALL (followed) {
  MATCH (event:Event {paper: followed[0]})
  WHERE event.sequence > followed[1]
  RETURN event ORDER BY event.sequence LIMIT $most
}
RETURN event.paper AS paper, event.sequence AS sequence, event.kind AS kind, event.subject AS subject
