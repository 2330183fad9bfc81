// Old events are found without looking at all of them.
CREATE INDEX event_at_range IF NOT EXISTS FOR (n:Event) ON (n.at)
