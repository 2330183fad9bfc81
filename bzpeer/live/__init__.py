"""What happens on papers, told as it happens.

follower.py   one for each worker: reads new events of the papers that are followed, and hands them out
answers.py    the answers to a subscription, event by event; equal ones are made once
forgetting.py what is too old to be told any more
sse.py        server-sent events
socket.py     graphql-transport-ws
"""
