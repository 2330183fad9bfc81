"""The HTML pages: each is rendered here from one GraphQL operation and made interactive by the scripts of web/.

routes        the routes of all pages
visit         Visit: one request for a page, and page_endpoint, which turns errors into pages
problems      errors that end a request for a page, with their titles and messages
render        Jinja templates → responses
direction     texts of any language and direction: isolation, `lang`, formatted titles
labels        words for enum values; dates, counts and reasons as text
addresses     kind of node → path and word; the source of web/src/map/generated_kinds.ts
lookup        the node at an address: redirects, missing and deleted nodes
unidentified  messages for identifiers that are not in the graph, and for mistyped ones
return_path   where to go after a sign-in
json_answer   the JSON that programs get at the address of a page
json_ld       schema.org descriptions
highwire      citation and Open Graph tags
assets        URLs of the built scripts and styles
home          /
search        /search
paper         /papers/{id}
person        /people/{id}
institution   /institutions/{id}
topic         /topics/{id}
collection    /collections and /collections/{id}
thread        /comments/{id}
explore       /explore
exports       files for download: bibliographies and graphs
forms         forms: an action → its mutation → the page again
actions       each form with its mutation, its fields and the page that follows
form_fields   the fields of a submitted form
submitted     a submitted form that is shown again, with its message
sign_in       /sign-in and /sign-out
"""
