// The recent events of all papers, the earliest of each paper first.
// $seconds: the maximum age of an event, counted from the start of its change.
// Row: paper id, number, kind, id of the review or comment or null.
MATCH (event:Event)
WHERE event.at > datetime() - duration({milliseconds: toInteger($seconds * 1000)})
RETURN event.paper AS paper, event.sequence AS sequence, event.kind AS kind, event.subject AS subject
ORDER BY paper, sequence
