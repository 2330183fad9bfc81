"""Subscription: an event on a paper as a client sees it. `$kind` and `$subject` are those of the event."""

from cypher.fields.field import Field, Property, SameEntity, ToOne
from cypher.fields.paper import PAPER
from cypher.visibility import write_is_readable, write_is_shown

SUBSCRIPTION: dict[str, Field] = {
    "paperActivity": ToOne(
        {
            "VotesChanged": "MATCH (@other:Paper {id: $paper}) WHERE $kind = 'VOTES'",
            "ReactionsChanged": "MATCH (@other:Paper {id: $paper}) WHERE $kind = 'REACTIONS'",
            "SavesChanged": "MATCH (@other:Paper {id: $paper}) WHERE $kind = 'SAVES'",
            "ReviewChanged": "MATCH (@other:Review {id: $subject})-[:REVIEWS]->(:Paper) WHERE $kind = 'REVIEW'",
            "CommentChanged": "MATCH (@other:Comment {id: $subject})-[:ON]->(:Paper) WHERE $kind = 'COMMENT'",
        }
    )
}

VOTES_CHANGED: dict[str, Field] = {"paper": SameEntity("Paper"), "votes": SameEntity("VoteSummary")}

REACTIONS_CHANGED: dict[str, Field] = {"paper": SameEntity("Paper"), "reactions": PAPER["reactions"]}

SAVES_CHANGED: dict[str, Field] = {"paper": SameEntity("Paper"), "saveCount": PAPER["saveCount"]}

REVIEW_CHANGED: dict[str, Field] = {
    "paper": ToOne({"Paper": "MATCH (@self)-[:REVIEWS]->(@other:Paper)"}),
    "review": ToOne(
        {"Review": f"WITH @self AS @other WHERE {write_is_readable('@other')}"},
        {"Review": f"WITH @self AS @other WHERE {write_is_shown('@other')}"},
    ),
    "withdrawn": Property("@self.withdrawnAt IS NOT NULL"),
}

COMMENT_CHANGED: dict[str, Field] = {
    "paper": ToOne({"Paper": "MATCH (@self)-[:ON]->(@other:Paper)"}),
    "comment": SameEntity("Comment"),  # other users see that a hidden comment is hidden, but not its text
}
