"""Live updates: subscriptions to the events on papers.

follower         reads new events of followed papers, one reader for each worker
answers          the answers to a subscription, event by event; equal answers are computed once
event_retention  deletes events and idempotency keys after a week
sse              GraphQL over server-sent events
socket           GraphQL over WebSocket (graphql-transport-ws)
"""
