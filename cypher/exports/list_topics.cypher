// Topics for an export of the whole public graph, in the order of their ids.
// $after: the id after which to begin. $limit: number of topics.
// Row: as in list_papers.
MATCH (topic:Topic) WHERE topic.id > $after
WITH topic ORDER BY topic.id LIMIT $limit
RETURN topic.id, ['TOPIC', coalesce(topic.name, topic.id), null, null, null, null, null, topic.openalexId,
       null, null, null, topic.field, null]
ORDER BY topic.id
