"""The row of a statement → the response.

shapes      the response as a tree, each value with its position in the row
shaper      a shape → a function that builds the response
markdown    Markdown → sanitised HTML
formulas    formulas of Markdown → MathML
bare_links  addresses in the text of Markdown → links
"""
