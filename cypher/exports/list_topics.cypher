// Topics in the order of their ids, as an export of the whole public graph tells of them.
// $after: the id to begin after. $limit: how many.
// Row: as of list_papers.
MATCH (topic:Topic) WHERE topic.id > $after
WITH topic ORDER BY topic.id LIMIT $limit
RETURN topic.id, ['TOPIC', coalesce(topic.name, topic.id), null, null, null, null, null, topic.openalexId, null, null, null, topic.field,
       null]
ORDER BY topic.id
