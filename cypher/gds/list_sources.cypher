// The labels, types and properties from which the projected graphs were made.
// Row: name; labels, types and properties, null for a graph that was projected by a statement.
CALL gds.graph.list() YIELD graphName, configuration
WITH graphName, configuration.nodeProjection AS nodes, configuration.relationshipProjection AS relationships
RETURN
  graphName,
  [name IN keys(nodes) | nodes[name].label] AS labels,
  [name IN keys(relationships) | relationships[name].type] AS types,
  reduce(
    names = [], properties IN
    [name IN keys(nodes) | nodes[name].properties] + [name IN keys(relationships) | relationships[name].properties] |
    names + [name IN keys(properties) | properties[name].property]
  ) AS properties
