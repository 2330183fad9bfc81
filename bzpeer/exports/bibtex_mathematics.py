"""TeX mathematics in a title that stays mathematics in BibTeX: `$…$` with known commands only.

A title comes from elsewhere. A command that is not listed here could read files or break the document that cites the
paper, so a span with such a command is text.
"""

import re

_SPAN = re.compile(r"(?<![\\$])\$(?![\s$])([^$]+)(?<![\s\\])\$(?![\d$])")
_COMMAND = re.compile(r"\\(?:[A-Za-z]+|.|$)", re.DOTALL)
_MARK = re.compile(r"[\\^_=<>|+*/]|.-.")
_FORBIDDEN = re.compile(r"[%#&\"`@]|[\^_](?:$|[\s^_}])")
_WORD = re.compile(r"\(?[^\W_](?:,[^\W_])*\)?'*")

_NAMES = """
alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi varpi rho varrho sigma
varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega aleph beth ell
hbar imath jmath wp Re Im partial nabla infty emptyset varnothing forall exists neg top bot angle triangle square Box
Diamond prime circ bullet cdot cdots ldots dots vdots ddots times div pm mp ast star oplus ominus otimes odot cap cup
sqcap sqcup vee wedge land lor setminus wr dagger ddagger amalg le leq ge geq ne neq ll gg lt gt sim simeq approx cong
equiv propto subset subseteq supset supseteq in ni notin mid parallel perp vdash dashv models prec preceq succ succeq
asymp doteq to gets leftarrow rightarrow leftrightarrow Leftarrow Rightarrow Leftrightarrow mapsto longrightarrow
longleftarrow uparrow downarrow rightleftharpoons hookrightarrow lesssim gtrsim sum prod coprod int oint iint bigcup
bigcap bigoplus bigotimes sqrt frac dfrac tfrac binom overline underline bar hat widehat tilde widetilde vec dot
ddot check breve acute grave mathring mathcal mathbb mathbf mathrm mathit mathsf mathtt mathfrak mathscr
boldsymbol bm rm bf it cal text textrm textit textbf textsf texttt textnormal mbox hbox operatorname log ln lg exp sin
cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth min max inf sup lim liminf limsup arg det dim ker deg gcd
hom Pr bmod pmod mod left right big Big bigg Bigg bigl bigr langle rangle lfloor rfloor lceil rceil lvert rvert lVert
rVert vert Vert backslash lbrace rbrace quad qquad limits nolimits displaystyle textstyle scriptstyle
"""
_KNOWN = frozenset(_NAMES.split()) | frozenset(",;:! {}|")


def split_mathematics(title: str) -> list[str]:
    """The title in parts: text and mathematics in turn, text first. Mathematics includes its dollar signs."""
    parts: list[str] = []
    end, position = 0, 0
    while found := _SPAN.search(title, position):
        if _is_mathematics(found[1]):
            parts += [title[end : found.start()], found[0]]
            end = position = found.end()
        else:
            position = found.start() + 1
    return [*parts, title[end:]]


def _is_mathematics(inside: str) -> bool:
    """Whether the text between two dollar signs is mathematics, and safe to typeset; "5 and US" is an amount."""
    if not (_MARK.search(inside) or _WORD.fullmatch(inside)) or _FORBIDDEN.search(inside):
        return False
    commands: list[str] = _COMMAND.findall(inside)
    return {command[1:] for command in commands} <= _KNOWN and _are_balanced(inside)


def _are_balanced(text: str) -> bool:
    """Whether the braces pair, escaped or not: BibTeX counts both."""
    depth = 0
    for character in text:
        depth += (character == "{") - (character == "}")
        if depth < 0:
            return False
    return depth == 0 and text.replace("\\{", "").count("{") == text.replace("\\}", "").count("}")
