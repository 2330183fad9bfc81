// What has happened lately, on any paper, the earliest of each first.
// $seconds: how far back to look, by when the events' changes began.
// Row: paper id, number, kind, id of the review or comment or null.
MATCH (event:Event)
WHERE event.at > datetime() - duration({milliseconds: toInteger($seconds * 1000)})
RETURN event.paper AS paper, event.sequence AS sequence, event.kind AS kind, event.subject AS subject
ORDER BY paper, sequence
