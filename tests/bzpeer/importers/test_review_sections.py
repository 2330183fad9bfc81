"""The sections of a review by the headings in its text."""

import pytest

from bzpeer.importers.review_sections import Section, split_sections


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("A good paper. I like it.", {"text": "A good paper. I like it."}),
        ("**Pros**\n- new\n\n**Cons**\n- slow", {"strength": "- new", "concern": "- slow"}),
        ("## Strengths - new\n## Weaknesses\u200b\nslow", {"strength": "new", "concern": "slow"}),
        (
            "Summary: s\nStrengths.\nnew\n1. **Weaknesses**:\nslow",
            {"summary": "s", "strength": "new", "concern": "slow"},
        ),
        # a heading for two sections, and two sections in one line, are not split
        ("Pros: new. Cons: slow.", {"text": "Pros: new. Cons: slow."}),
        (
            "Strengths:\nnew\nWeaknesses and Questions:\nslow, why?",
            {"strength": "new", "text": "Weaknesses and Questions:\nslow, why?"},
        ),
        # nothing marks the end of the strengths
        ("Strengths:\nnew\nbut slow", {"text": "Strengths:\nnew\nbut slow"}),
        ("The strengths: many.\nQuestions\nWhy?", {"text": "The strengths: many.", "methodQuestion": "Why?"}),
        ("SUMMARY:\ns\n\nSTRENGTHS:\n\nWEAKNESSES:\nslow\n", {"summary": "s", "concern": "slow"}),
        ("STRENGTHS:\nnew\n\nUPDATE:\nstill new", {"strength": "new\n\nUPDATE:\nstill new"}),
        (" \n", {}),
    ],
)
def test_sections_follow_the_headings(text: str, sections: dict[str, str]) -> None:
    assert split_sections(text) == {Section(name): part for name, part in sections.items()}
