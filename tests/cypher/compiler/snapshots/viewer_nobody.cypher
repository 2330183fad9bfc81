// { viewer { roles } }
// parameters: {}
CALL () {
  MATCH (other2:User) WHERE false
  RETURN head(collect([coalesce(other2.roles, ['READER'])])) AS v1
}
RETURN [v1] AS row
