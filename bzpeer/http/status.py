"""Error code → HTTP status, for every endpoint and page.

GraphQL over HTTP uses the table for server errors only: a refused GraphQL document is 400 whatever its code, or 200
with the media type application/json, as the specification requires.
"""

from resolvers.error_codes import Code

HTTP_STATUS: dict[Code, int] = {
    Code.GRAPHQL_PARSE_FAILED: 400,
    Code.GRAPHQL_VALIDATION_FAILED: 400,
    Code.BAD_USER_INPUT: 400,
    Code.UNAUTHENTICATED: 401,
    Code.FORBIDDEN: 403,
    Code.NOT_FOUND: 404,
    Code.PERSISTED_QUERY_NOT_FOUND: 404,
    Code.CONFLICT: 409,
    Code.QUERY_TOO_EXPENSIVE: 422,
    Code.RATE_LIMITED: 429,
    Code.INTERNAL_SERVER_ERROR: 500,
    Code.UNAVAILABLE: 503,
    Code.TIMEOUT: 504,
}
