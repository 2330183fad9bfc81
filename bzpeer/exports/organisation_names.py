"""Whether a printed author name is that of an organisation or group, by its words."""

import re

_ORGANISATION = re.compile(
    r"\b(?:academ(?:y|ia|ie)|agency|agen[cz]ia|alliance|association|authorit(?:y|ies)|authors|bank|board|cent(?:er|re|ro|rum)"
    r"|clinic|collaborations?|comit[eé]|commission|committee|company|consorti(?:um|a)|consorzio|corp|corporation|council"
    r"|department|federation|fondation|fondazione|fundaci[oó]n|fundação|foundation|gesellschaft|gmbh|government|groups?"
    r"|h[oô]pital|hospital|inc|initiative|institut\w*|instytut|international|investigators|klinik\w*"
    r"|laborato(?:ry|ries|rio|ire)|labs|library|llc|ltd|minist(?:ry|[eè]re|erio)|museum|nations|network|observatory|office"
    r"|organi[sz]ations?|panel|participants|program(?:me)?|project|research|sociedad|soci[eé]t[eé]|society|study"
    r"|task force|teams?|trialists|trust|union|univers\w+|working party|workshop)\b",
    re.IGNORECASE,
)
_PERHAPS_ORGANISATION = re.compile(r"\b(?:bureau|church|college|press|school|service)s?\b", re.IGNORECASE)
"""Words that are family names too: "Frank School" and "Mary B. College" are people."""
_OF = re.compile(r"\b(?:of|for|on|and)\b|&|\bAI$|(?<![\w.])\d(?!(?:nd|rd|th)\b)")
_THE = re.compile(r"the ", re.IGNORECASE)
_OWN_SCRIPT = re.compile(
    r"(?:大学|大學|学院|學院|研究所|研究院|研究会|中心|委員会|委员会|協会|协会|公司|会社|病院|医院|醫院|대학교|연구소|연구원|병원|위원회|학회)"
)


def is_organisation(name: str) -> bool:
    """Whether the name is that of an organisation. A name of one word is not known to be one."""
    if _ORGANISATION.search(name) or _OF.search(name) or _THE.match(name) or _OWN_SCRIPT.search(name):
        return True
    words = name.split(" ")
    has_initial = any(len(word.strip(".")) == 1 for word in words)
    return len(words) > 2 and not has_initial and bool(_PERHAPS_ORGANISATION.search(name))
