"""A small graph generated from a seed: of everything something, and much of what is odd."""

import datetime
from collections import defaultdict
from random import Random
from typing import Any

from cypher.model import Label, PaperType, Relationship, ResourceKind, VenueType
from tests.oracle.graph_data import GraphData, Thing

NOW = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)
BERLIN = datetime.timezone(datetime.timedelta(hours=2))
REACTIONS = ("INSIGHTFUL", "NOVEL", "RIGOROUS", "UNCLEAR", "NEEDS_CODE")
COMMENT_KINDS = ("NOTE", "CAVEAT", "REPLICATION")
VISIBILITIES = ("PUBLIC", "UNLISTED", "PRIVATE")
VENUES = ("Nature", "NeurIPS", "A “quoted” venue\\", "")
# those above U+FFFF come after U+FF5E by code point, before it by UTF-16 unit
TITLES = ("Attention", "attention", "Écoles", "～ wide", "😀 smile", "𝔘nicode", "Untitled", "", "A\nB\t'`$@{}\"\\u0041")


def generate(seed: int) -> GraphData:
    """A graph of some 60 papers, 40 people, 12 institutions, 15 topics, 8 users and what they did."""
    return _Generator(Random(seed)).run()


class _Generator:
    def __init__(self, random: Random) -> None:
        self._random = random
        self._data = GraphData()
        self._minted = 0

    def run(self) -> GraphData:
        institutions = [self._institution(number) for number in range(12)]
        topics = [self._topic(number) for number in range(15)]
        people = [self._person(number) for number in range(40)]
        papers = [self._paper(number) for number in range(60)]
        for person in people[:-2]:  # the last two were nowhere
            for institution in self._random.sample(institutions, self._random.choice((0, 1, 2, 5))):
                years = self._random.sample(range(2000, 2026), self._random.randrange(5))
                self._data.link(person, Relationship.AFFILIATED_WITH, institution, years=years)
        for paper in papers[:-1]:  # the last one has nothing
            self._write(paper, people[:-1], institutions, topics)  # the last person wrote nothing
        self._cite(papers)
        for published, *earlier in (papers[2:6], papers[20:22], papers[33:35], papers[40:42]):
            for paper in earlier:
                self._data.link(paper, Relationship.VERSION_OF, published)
        users = [self._user(number, people) for number in range(8)]
        for user in users[:-1]:  # the last one did nothing
            self._vote(user, papers)
        for paper in papers[:12]:
            self._discuss(paper, users[:-1])
        for number in range(14):
            self._collection(number, users[number % 5], papers)
        self._import_reviews(papers[4:16], users[0])
        self._revise()
        self._suspect(people, papers)
        return self._data

    def _mint(self, letter: str) -> str:
        """An id in the form of those made here; neither it nor its order says when it was made."""
        self._minted += 1
        return f"{letter}-{''.join(self._random.choices('abcdefghijklmnopqrstuvwxyz234567', k=16))}"

    def _maybe(self, value: Any, chance: float = 0.7) -> Any:  # any property: the value, or None
        return value if self._random.random() < chance else None

    def _identify(self, thing: Thing, *keys: str | None) -> None:
        for key in dict.fromkeys([thing.id, *keys]):
            if key:
                identifier = self._data.add(Label.IDENTIFIER, key=key)
                self._data.link(identifier, Relationship.IDENTIFIES, thing)

    def _institution(self, number: int) -> Thing:
        openalex = self._maybe(f"I{700 + number}")
        ror = self._maybe(f"0{'abcdefghjkmn'[number]}12345{10 + number}")
        institution = self._data.add(
            Label.INSTITUTION,
            id=openalex or self._mint("i"),
            name=f"Institute {number % 10}",
            openalexId=openalex,
            ror=ror,
            countryCode=self._maybe("DE"),
            type=self._maybe("education"),
            homepage=self._maybe("https://example.org"),
        )
        self._identify(institution, ror and f"ror:{ror}")
        return institution

    def _topic(self, number: int) -> Thing:
        keyword = number % 4 == 0
        openalex = None if keyword else f"T{10_000 + number}"
        topic = self._data.add(
            Label.TOPIC,
            id=openalex or self._mint("t"),
            openalexId=openalex,
            name=f"Topic {number}",
            description=self._maybe("About it."),
            field=None if keyword else "Computer Science",
            subfield=None if keyword else "Artificial Intelligence",
            domain=None if keyword else "Physical Sciences",
        )
        self._identify(topic, *([f"T{90_000 + number}"] if number == 1 else []))  # a topic that was merged into it
        return topic

    def _person(self, number: int) -> Thing:
        openalex = self._maybe(f"A{5_000_000 + number}")
        orcid = self._maybe(_orcid(1000 + number), 0.5)
        person = self._data.add(
            Label.PERSON,
            id=openalex or self._mint("a"),
            openalexId=openalex,
            orcid=orcid,
            name=f"Person {number % 30}",
            otherNames=[f"Person {number % 30}", f"P. {number}"] if number % 3 == 0 else None,
            citedByCount=self._maybe(self._random.randrange(500), 0.5),
        )
        self._identify(person, orcid and f"orcid:{orcid}", *([f"A{6_000_000 + number}"] if number < 3 else []))
        return person

    def _paper(self, number: int) -> Thing:
        random = self._random
        openalex = self._maybe(f"W{2_000_000 + number}")
        doi = self._maybe(f"10.1234/x.{number}(a)", 0.6)
        arxiv = self._maybe(f"21{1 + number % 12:02}.{10_000 + number}", 0.4)
        bare = number == 59
        paper = self._data.add(
            Label.PAPER,
            id=openalex or self._mint("p"),
            openalexId=openalex,
            doi=doi,
            arxivId=arxiv,
            arxivVersion=1 + number % 2 if arxiv and number % 3 else None,
            title=None if bare else self._maybe(random.choice(TITLES), 0.85),
            abstract=self._maybe("We study.\n\nIt works."),
            type=None if bare else self._maybe(random.choice(list(PaperType)).value, 0.9),
            year=None if bare else self._maybe(random.randrange(2015, 2024), 0.85),
            publishedOn=self._maybe(datetime.date(2020, 1 + number % 12, 1 + number % 28)),
            venue=self._maybe(random.choice(VENUES)),
            titleHtml=self._maybe("<i>Escherichia</i>", 0.2),
            abstractHtml=self._maybe("<p>CO<sub>2</sub></p>", 0.2),
            publicationDate=self._maybe(random.choice(("2018", "2018-01", "2018-01-15")), 0.5),
            isRetracted=self._maybe(random.random() < 0.2, 0.8),
            language=self._maybe(random.choice(("en", "he", "zh")), 0.5),
            venueType=self._maybe(random.choice(list(VenueType)).value, 0.5),
            publisher=self._maybe("Museum Press", 0.5),
            volume=self._maybe("47", 0.5),
            issue=self._maybe("27", 0.5),
            firstPage=self._maybe("369", 0.5),
            lastPage=self._maybe("373", 0.5),
            articleNumber=self._maybe("e1004", 0.3),
            issns=self._maybe(["0031-1049"], 0.5),
            isbns=self._maybe(["9783161484100"], 0.3),
            authorsTruncated=self._maybe(True, 0.2),
            url=self._maybe("https://example.org/paper"),
            isOpenAccess=self._maybe(random.random() < 0.5, 0.8),
            oaStatus=self._maybe("gold", 0.5),
            oaUrl=self._maybe("https://example.org/pdf", 0.5),
            oaLicense=self._maybe("cc-by", 0.5),
            citationCount=None if bare else self._maybe(random.choice((0, 1, 5, 5, 5, 300)), 0.9),
            pageRank=self._maybe(random.choice((0.1, 0.1, 0.25, 1 / 3, 1e-7)), 0.6),
            community=self._maybe(random.randrange(4), 0.6),
            percentile=self._maybe(random.choice((0.0, 12.5, 100.0)), 0.6),
            metricsAt=self._maybe(NOW, 0.6),
        )
        merged = [f"W{3_000_000 + number}"] if number < 5 else []
        others = (f"pmid:{16_000_000 + number}", f"pmcid:PMC{7_000_000 + number}", _isbn(number))
        self._identify(paper, doi and f"doi:{doi}", arxiv and f"arxiv:{arxiv}", *merged, others[number % 3])
        for at in range(random.choice((0, 0, 1, 3))):
            kind = random.choice((ResourceKind.CODE, ResourceKind.DATASET, ResourceKind.VIDEO))
            resource = self._data.add(Label.RESOURCE, url=f"https://example.org/{number}/{random.randrange(9)}{at}")
            self._data.link(
                paper, Relationship.HAS_RESOURCE, resource, kind=kind.value, title=self._maybe("Their code", 0.5)
            )
        return paper

    def _write(self, paper: Thing, people: list[Thing], institutions: list[Thing], topics: list[Thing]) -> None:
        random, link = self._random, self._data.link
        authors = random.sample(people, random.choice((0, 1, 2, 3, 3, 5, 9)))
        stated: dict[int, list[int]] = defaultdict(list)
        for position, person in enumerate(authors):
            link(
                person,
                Relationship.AUTHORED,
                paper,
                position=position,
                corresponding=self._maybe(position == 0),
                nameAsPrinted=self._maybe("A. Author", 0.3),
            )
            # two institutions for one author happen
            for institution in random.sample(range(len(institutions)), random.choice((0, 1, 1, 2))):
                stated[institution].append(position)
        for institution, positions in stated.items():
            link(
                paper,
                Relationship.STATES_AFFILIATION,
                institutions[institution],
                position=positions[0],
                positions=positions,
            )
        for topic in random.sample(topics, random.randrange(5)):
            link(paper, Relationship.HAS_TOPIC, topic, score=self._maybe(random.choice((0.5, 0.9, 0.99, 1.0)), 0.9))

    def _cite(self, papers: list[Thing]) -> None:
        random, link = self._random, self._data.link
        pairs = {(0, 1), (1, 0)}  # each cites the other
        pairs |= {(citing, 3) for citing in range(4, 40)}
        while len(pairs) < 160:
            citing, cited = random.randrange(59), random.randrange(30)
            if citing != cited:
                pairs.add((citing, cited))
        for citing, cited in sorted(pairs):
            link(papers[citing], Relationship.CITES, papers[cited])
        for number, paper in enumerate(papers[:10]):
            unknown = self._data.add(Label.IDENTIFIER, key=f"doi:10.9999/elsewhere.{number}")
            link(paper, Relationship.REFERS_TO, unknown)

    def _user(self, number: int, people: list[Thing]) -> Thing:
        roles = (None, ["READER"], ["READER", "MODERATOR", "ADMIN"])[number % 3]
        user = self._data.add(
            Label.USER,
            id=self._mint("u"),
            handle=f"user{number}",
            name=self._maybe(f"User {number}"),
            roles=roles,
            createdAt=NOW,
        )
        if number < 3:
            self._data.link(user, Relationship.CLAIMS, people[number])
        return user

    def _vote(self, user: Thing, papers: list[Thing]) -> None:
        random, link = self._random, self._data.link
        for paper in random.sample(papers[:40], 20):
            kind = random.choice((Relationship.LIKED, Relationship.LIKED, Relationship.DISLIKED))
            link(user, kind, paper, at=self._time())
        for paper in random.sample(papers, 9):
            link(user, Relationship.SAVED, paper, at=self._time())
        for paper in random.sample(papers[:20], 10):
            for reaction in random.sample(REACTIONS, random.choice((1, 1, 3))):
                link(user, Relationship.REACTED, paper, kind=reaction, at=self._time())

    def _time(self) -> datetime.datetime:
        """Times of which some are equal, some differ by a microsecond or by an offset alone."""
        time = NOW - datetime.timedelta(days=self._random.randrange(3), microseconds=self._random.choice((0, 1, 2)))
        return time.astimezone(BERLIN) if self._random.random() < 0.2 else time

    def _discuss(self, paper: Thing, users: list[Thing]) -> None:
        random, link = self._random, self._data.link
        for author in random.sample(users, random.choice((0, 2, 7))):
            review = self._data.add(
                Label.REVIEW,
                id=self._mint("r"),
                strength=self._maybe("Clear."),
                concern=self._maybe("Small sample."),
                methodQuestion=self._maybe("Why this one?"),
                competingInterests=self._maybe("None."),
                createdAt=self._time(),
                updatedAt=self._maybe(NOW, 0.3),
                hiddenAt=self._maybe(NOW, 0.15),
                withdrawnAt=self._maybe(NOW, 0.15),
                **self._read(paper),
            )
            link(author, Relationship.WROTE, review)
            link(review, Relationship.REVIEWS, paper)
            for reader in random.sample(users, random.randrange(4)):
                link(reader, Relationship.FOUND_HELPFUL, review)
        comments: list[Thing] = []
        for _ in range(random.choice((0, 6, 18))):
            comment = self._data.add(
                Label.COMMENT,
                id=self._mint("c"),
                kind=random.choice(COMMENT_KINDS),
                body="See also.",
                url=self._maybe("https://example.org/replication", 0.3),
                createdAt=self._time(),
                updatedAt=self._maybe(NOW, 0.2),
                deletedAt=self._maybe(NOW, 0.2),
                hiddenAt=self._maybe(NOW, 0.15),
            )
            link(random.choice(users), Relationship.WROTE, comment)
            link(comment, Relationship.ON, paper)
            if comments and random.random() < 0.5:
                link(comment, Relationship.REPLIES_TO, random.choice(comments[:3]))
            comments.append(comment)

    def _read(self, paper: Thing) -> dict[str, Any]:
        """The version of a paper that a review read: of most reviews, and sometimes an earlier one."""
        number = len(self._data.all(Label.REVIEW))
        if number % 5 == 0:
            return {}
        return {
            "readAt": NOW,
            "readArxivVersion": (None, 1)[number % 2],
            "readUpdatedAt": (NOW, None)[number % 2],
            "readTitle": (paper["title"], paper["title"], "A draft", None)[number % 4],
            "readAbstract": (None, paper["abstract"], "We plan.")[number % 3],
        }

    def _import_reviews(self, papers: list[Thing], reader: Thing) -> None:
        """Reviews and decisions of a venue, written by nobody who has an account."""
        random, link = self._random, self._data.link
        for year in (2023, 2024):
            reviewers = self._data.add(
                Label.EXTERNAL_REVIEWER,
                id=self._mint("e"),
                handle=f"reviewers:venue-{year}",
                name=f"Reviewers of Venue {year}",
            )
            for paper in random.sample(papers, 6):
                for _ in range(random.randrange(1, 4)):
                    review = self._data.add(
                        Label.REVIEW,
                        id=self._mint("r"),
                        strength=self._maybe("Novel.", 0.6),
                        summary=self._maybe("They count."),
                        text=self._maybe("LIMITATIONS:\nNone.", 0.5),
                        rating=self._maybe(6.0),
                        ratingOutOf=self._maybe(10.0, 0.5),
                        ratingMeaning=self._maybe("Weak accept", 0.5),
                        confidence=self._maybe(4.0, 0.5),
                        venue=f"Venue {year}",
                        year=self._maybe(year),
                        url=self._maybe("https://example.org/forum"),
                        reviewer=self._maybe("Reviewer 2", 0.5),
                        submittedOn=self._maybe(datetime.date(year, 6, 1), 0.5),
                        createdAt=self._time(),
                        hiddenAt=self._maybe(NOW, 0.1),
                    )
                    link(reviewers, Relationship.WROTE, review)
                    link(review, Relationship.REVIEWS, paper)
                    if random.random() < 0.3:
                        link(reader, Relationship.FOUND_HELPFUL, review)
                decision = self._data.add(
                    Label.DECISION,
                    id=self._mint("d"),
                    venue=f"Venue {year}",
                    year=self._maybe(year),
                    outcome=self._maybe(random.choice(("ACCEPTED", "REJECTED"))),
                    statement=self._maybe("Accept (poster)"),
                    comment=self._maybe("All liked it.", 0.5),
                    decidedOn=self._maybe(datetime.date(year, 9, 1)),
                    url=self._maybe("https://example.org/forum"),
                )
                link(paper, Relationship.HAS_DECISION, decision)

    def _revise(self) -> None:
        """Former texts, of what is shown and of what is not."""
        for thing in [*self._data.all(Label.REVIEW), *self._data.all(Label.COMMENT)]:
            for number in range(self._random.choice((0, 0, 1, 4))):
                of_review = thing.label is Label.REVIEW
                revision = self._data.add(
                    Label.REVISION,
                    id=f"{number} of {thing.id}",
                    strength=self._maybe(f"Clear {number}.") if of_review else None,
                    concern=self._maybe("Small.") if of_review else None,
                    kind=None if of_review else "NOTE",
                    body=None if of_review else f"See {number}.",
                    at=NOW + datetime.timedelta(microseconds=number),
                )
                self._data.link(thing, Relationship.HAS_REVISION, revision)

    def _suspect(self, people: list[Thing], papers: list[Thing]) -> None:
        """One who reviews, and one who reviews their own paper: they know many of the authors."""
        random, link = self._random, self._data.link
        for person in people[3:5]:
            user = self._user(10 + people.index(person), people)
            link(user, Relationship.CLAIMS, person)
            own = [one.target for one in self._data.out(person, Relationship.AUTHORED)]
            for paper in [*own[:2], *random.sample([paper for paper in papers if paper not in own], 10)]:
                at = NOW.replace(year=random.choice((2019, 2022, 2026)))
                review = self._data.add(Label.REVIEW, id=self._mint("r"), concern="Hm.", createdAt=at)
                link(user, Relationship.WROTE, review)
                link(review, Relationship.REVIEWS, paper)

    def _collection(self, number: int, owner: Thing, papers: list[Thing]) -> None:
        collection = self._data.add(
            Label.COLLECTION,
            id=self._mint("l"),
            name=f"Collection {number}",
            description=self._maybe("To read."),
            visibility=VISIBILITIES[number % 3],
            createdAt=self._time(),
            updatedAt=NOW,
        )
        self._data.link(owner, Relationship.OWNS, collection)
        for position, paper in enumerate(self._random.sample(papers[:15], self._random.choice((0, 2, 8)))):
            self._data.link(
                collection,
                Relationship.CONTAINS,
                paper,
                position=self._maybe(position // 2, 0.8),
                note=self._maybe("For Monday."),
                addedAt=self._time(),
            )


def _isbn(number: int) -> str:
    digits = f"97800000{number:04}"
    total = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits))
    return f"isbn:{digits}{-total % 10}"


def _orcid(number: int) -> str:
    digits = f"{number:015}"
    total = 0
    for digit in digits:
        total = (total + int(digit)) * 2
    check = (12 - total % 11) % 11
    text = digits + ("X" if check == 10 else str(check))
    return "-".join(text[at : at + 4] for at in range(0, 16, 4))
