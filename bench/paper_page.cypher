// The paper page by hand, as an expert would write it for this graph: the baseline of bench/paper_page.py.
// $id: a paper's id.
// Row: a list of what bench/paper_page.graphql asks for, in its order; null when there is no such paper.
MATCH (:Identifier {key: $id})-[:IDENTIFIES]->(p:Paper)
RETURN [
  p.id, coalesce(p.title, 'Untitled'), p.abstract, coalesce(p.type, 'OTHER'), p.year, p.venue, p.doi, p.arxivId, p.url,
  coalesce(p.isOpenAccess, false), p.oaUrl, coalesce(p.citationCount, 0),
  COLLECT {
    MATCH (p)-[h:HAS_RESOURCE]->(resource:Resource)
    RETURN [h.kind, resource.url] ORDER BY h.kind, resource.url
  },
  COUNT { (p)<-[:AUTHORED]-() },
  COLLECT {
    MATCH (p)<-[a:AUTHORED]-(author:Person)
    WITH a, author ORDER BY a.position, author.id LIMIT 10
    RETURN [
      a.position, coalesce(a.corresponding, false),
      COLLECT {
        MATCH (p)-[s:STATES_AFFILIATION]->(stated:Institution)
        WHERE a.position IN s.positions
        RETURN [stated.id, stated.name] ORDER BY s.position, stated.id
      },
      author.id, author.name, author.orcid
    ]
  },
  COUNT { (p)-[:STATES_AFFILIATION]->() },
  COLLECT {
    MATCH (p)-[s2:STATES_AFFILIATION]->(institution:Institution)
    WITH s2, institution ORDER BY s2.position, institution.id LIMIT 10
    RETURN [institution.id, institution.name, institution.countryCode]
  },
  COLLECT {
    MATCH (p)-[t:HAS_TOPIC]->(topic:Topic)
    WITH t, topic ORDER BY coalesce(t.score, 0.0) DESC, topic.id LIMIT 5
    RETURN [coalesce(t.score, 0.0), topic.id, topic.name, topic.field]
  },
  COUNT { (p)<-[:LIKED]-() }, COUNT { (p)<-[:DISLIKED]-() },
  COLLECT { MATCH (p)<-[reacted:REACTED]-() RETURN reacted.kind },
  COUNT { (p)<-[:SAVED]-() },
  COUNT { MATCH (p)<-[:REVIEWS]-(:Review:Shown) },
  COLLECT {
    MATCH (p)<-[:REVIEWS]-(review:Review:Shown)
    WITH review ORDER BY review.createdAt DESC, review.id LIMIT 5
    RETURN [
      review.id, review.strength, review.concern, review.methodQuestion, toString(review.createdAt),
      COLLECT { MATCH (review)<-[:WROTE]-(reviewer:User) RETURN reviewer.handle }
    ]
  },
  COUNT { MATCH (p)<-[:ON]-(c1:Comment:Shown) WHERE NOT EXISTS { (c1)-[:REPLIES_TO]->() } },
  COLLECT {
    MATCH (p)<-[:ON]-(comment:Comment:Shown)
    WHERE NOT EXISTS { (comment)-[:REPLIES_TO]->() }
    WITH comment ORDER BY comment.createdAt DESC, comment.id LIMIT 5
    RETURN [
      comment.id, comment.kind, comment.body, toString(comment.createdAt),
      COLLECT { MATCH (comment)<-[:WROTE]-(commenter:User) RETURN commenter.handle }
    ]
  },
  COUNT { (p)-[:CITES]->() },
  COLLECT {
    MATCH (p)-[:CITES]->(cited:Paper)
    WITH cited ORDER BY coalesce(cited.citationCount, 0) DESC, cited.id LIMIT 10
    RETURN [cited.id, coalesce(cited.title, 'Untitled'), cited.year, coalesce(cited.citationCount, 0)]
  },
  COUNT { (p)<-[:CITES]-() },
  COLLECT {
    MATCH (p)<-[:CITES]-(citing:Paper)
    WITH citing ORDER BY coalesce(citing.citationCount, 0) DESC, citing.id LIMIT 10
    RETURN [citing.id, coalesce(citing.title, 'Untitled'), citing.year, coalesce(citing.citationCount, 0)]
  }
] AS row
