"""Response headers that restrict what browsers do with a response: Content-Security-Policy and others."""

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
    " connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self';"
    " frame-ancestors 'none'"
)
"""The Content-Security-Policy of pages: no inline scripts or styles, and no other host."""

EDITOR_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:;"
    " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""The Content-Security-Policy of GraphiQL, which sets inline styles and has its fonts in data URLs."""

PAGE_HEADERS = {
    "content-security-policy": PAGE_POLICY,
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
}
"""Headers of every page."""

SERVER_HEADERS = [("x-content-type-options", "nosniff"), ("referrer-policy", "same-origin")]
"""Headers of every response, also to malformed requests. With `no-referrer`, browsers would send no Origin to this
service, and the check of the origin would refuse their requests."""
