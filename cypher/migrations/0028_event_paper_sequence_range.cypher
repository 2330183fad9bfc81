// What happened on a paper since an event is one index seek.
CREATE INDEX event_paper_sequence_range IF NOT EXISTS FOR (n:Event) ON (n.paper, n.sequence)
