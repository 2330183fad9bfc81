"""HTTP: the application, its endpoints for programs, and the rules that every response follows.

app               create_app: routes, middleware and lifespan
services          Services: the resources that the lifespan opens and all requests use
graphql           GraphQL over HTTP at /graphql: GET, POST and server-sent events
cypher            POST /cypher: an analyst's statement in, a stream of rows out
graphiql          the page of the GraphiQL query editor
health            /live and /ready
preplanning       plans the shipped operations while the service starts
status            error code → HTTP status
problem           the JSON body of an error
body              request bodies with a size limit: JSON objects and forms
idempotency_key   the form of idempotency keys
headers           request headers as a dictionary
media_types       the Accept header: which media type to answer with
security_headers  Content-Security-Policy and the other headers that browsers enforce
disconnect        whether the client has disconnected or the server is stopping
logs              structured logs with a request id
"""
