"""Clients of the service, and processes that tests start.

analyst             the service in this process, as analysts use it over HTTP
application         the application in this process, without a socket
command             `bzpeer` commands as processes
demo                `bzpeer demo` as a process
fixtures            the fixtures `service` and `demo`
follower            the service in this process, listening, and clients that follow papers
identity_provider   an OpenID Connect provider, and a browser that signs in there
pages               pages as a browser without scripts reads them
"""
