// { viewer { roles } }
// parameters: {}
CALL () {
  MATCH (m2:User) WHERE false
  RETURN head(collect([coalesce(m2.roles, ['READER'])])) AS v1
}
RETURN [v1] AS row
