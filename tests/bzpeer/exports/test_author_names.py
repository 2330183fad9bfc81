"""The parts of printed names, and which of two names a bibliography prints."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bzpeer.exports import author_names
from bzpeer.exports.author_names import AuthorName, parse_author_name
from bzpeer.exports.cited_authors import cited_name

NAMES = {
    # degrees and titles
    "John Smith MD": ("Smith", "John"),
    "Jane Doe, Ph.D.": ("Doe", "Jane"),
    "John Q. Public, MD, PhD": ("Public", "John Q."),
    "Ann Lee MD PhD": ("Lee", "Ann"),
    "Ann Lee M.D., Ph.D.": ("Lee", "Ann"),
    "Alice B. Toklas PhD FRCP": ("Toklas", "Alice B."),
    "Smith, MD, John": ("Smith", "John"),
    "Dr. Jane Roe": ("Roe", "Jane"),
    "Prof. Dr. Hans Müller": ("Müller", "Hans"),
    "Univ.-Prof. Dr. Karl Huber": ("Huber", "Karl"),
    "Sir Tim Berners-Lee": ("Berners-Lee", "Tim"),
    "Li, Y., PhD": ("Li", "Y."),
    "Jane Roe MBBS": ("Roe", "Jane"),
    "Jane A. Roe FRCP, PhD": ("Roe", "Jane A."),
    "Roe J, MRCPsych": ("Roe", "J"),
    "Roe J, JD": ("Roe", "J"),
    "Hacker, P. M. S. 1939-": ("Hacker", "P. M. S."),
    # given and family names that are titles or degrees too
    "Dean Moore": ("Moore", "Dean"),
    "King Lee": ("Lee", "King"),
    "Judge Smith": ("Smith", "Judge"),
    "Christian Prince": ("Prince", "Christian"),
    "Adam Ma": ("Ma", "Adam"),
    "Jean MA": ("MA", "Jean"),
    "YO YO MA": ("MA", "YO YO"),
    "Kim DO": ("DO", "Kim"),
    "Ann And": ("And", "Ann"),
    "Nkem Mba": ("Mba", "Nkem"),
    "Given Fca": ("Fca", "Given"),
    "Maria Luisa Mba": ("Mba", "Maria Luisa"),
    "Maria Luisa Phd": ("Luisa", "Maria"),
    "M.D. Anderson": ("Anderson", "M.D."),
    "Md. Rahman": ("Rahman", "Md."),
    "Rahman, Md.": ("Rahman", "Md."),
    "DouglasG. Altman": ("Altman", "DouglasG."),
    "Ing. Jan Novák": ("Novák", "Jan"),
    "Wang, Meng": ("Wang", "Meng"),
    "William H. Press": ("Press", "William H."),
    # suffixes
    "Thomas W. Stewart III": ("Stewart", "Thomas W.", "", "III"),
    "Thomas W. Stewart V": ("Stewart", "Thomas W.", "", "V"),
    "Meehan III, William F.": ("Meehan", "William F.", "", "III"),
    "McKay, John W., Jr.": ("McKay", "John W.", "", "Jr."),
    "Robert Downey Jr": ("Downey", "Robert", "", "Jr"),
    "Sammy Davis, Jr., PhD": ("Davis", "Sammy", "", "Jr."),
    "Wilson EO, Jr.": ("Wilson", "EO", "", "Jr."),
    "Smith JA 3rd": ("Smith", "JA", "", "3rd"),
    "Smith, Jr., John": ("Smith", "John", "", "Jr."),
    # the family name and initials
    "Smith J.": ("Smith", "J."),
    "Li Y": ("Li", "Y"),
    "LI Y": ("LI", "Y"),
    "SMITH JA": ("SMITH", "JA"),
    "Smith, MA": ("Smith", "MA"),
    "Chen MD": ("Chen", "MD"),
    "Müller H.-J.": ("Müller", "H.-J."),
    "García Márquez G": ("García Márquez", "G"),
    "van der Berg J": ("Berg", "J", "van der"),
    "dos Santos MA": ("Santos", "MA", "dos"),
    "Smith,John": ("Smith", "John"),
    "Berg J van der": ("Berg", "J", "van der"),
    "Maaten, Laurens van der": ("Maaten", "Laurens", "van der"),
    "Παπαδόπουλος Γ.": ("Παπαδόπουλος", "Γ."),
    # initials first
    "J. R. R. Tolkien": ("Tolkien", "J. R. R."),
    "JRR Tolkien": ("Tolkien", "JRR"),
    "X. Ma": ("Ma", "X."),
    # particles
    "Jan Van den Berg": ("Van den Berg", "Jan"),
    "Otto von und zu Stein": ("Stein", "Otto", "von und zu"),
    "Rosa de la Cruz": ("Cruz", "Rosa", "de la"),
    "Mohammed bin Salman": ("Salman", "Mohammed", "bin"),
    "Ahmed al-Rashid": ("al-Rashid", "Ahmed"),
    "Khalid Al-Falih": ("Al-Falih", "Khalid"),
    "Ali Mac Donald": ("Mac Donald", "Ali"),
    "Yann Le Cun": ("Le Cun", "Yann"),
    "Duy Van Nguyen": ("Nguyen", "Duy Van"),
    # several family names
    "María José García-Márquez": ("García-Márquez", "María José"),
    "Juan Carlos de Borbón y Borbón": ("Borbón y Borbón", "Juan Carlos", "de"),
    "José Ortega y Gasset": ("Ortega y Gasset", "José"),
    "de la Cruz Pérez, Rosa María": ("Cruz Pérez", "Rosa María", "de la"),
    # other scripts and orders
    "杨 育伟": ("杨", "育伟"),
    "山田 太郎": ("山田", "太郎"),
    "김정은": ("김", "정은"),
    "Nguyễn Thị Ánh": ("Nguyễn", "Thị Ánh"),
    "Björk Guðmundsdóttir": ("Guðmundsdóttir", "Björk"),
    "Иван Иванович Иванов": ("Иванов", "Иван Иванович"),
    "محمد بن سلمان": ("بن سلمان", "محمد"),
    "Wei Wang (王伟)": ("Wang", "Wei"),
    "JOHN SMITH": ("SMITH", "JOHN"),
    # words of organisations
    "Frank School": ("School", "Frank"),
    "Mary B. College": ("College", "Mary B."),
    "Given0 Family0": ("Family0", "Given0"),
}
"""Printed names with family name and given name, and where they have them particle and suffix."""

WHOLE = (
    "Sukarno",
    "杨育伟",
    "Barnes and Noble, Inc.",
    "R Core Team",
    "London Business School",
    "Universidade de São Paulo",
    "Google Research",
    "Meta AI",
    "東京大学 研究所",
    "COVID-19 Study Group",
)

PRINTED = [
    # printed on the paper, name of the person, cited
    ("Jim Chang", "J. Chang", "Jim Chang"),
    ("J. Smith", "John A. Smith", "John A. Smith"),
    ("Smith JA", "John A. Smith", "John A. Smith"),
    ("Smith, John", "John Smith", "John Smith"),
    ("JOHN SMITH", "John Smith", "John Smith"),
    ("Łukasz Kowalski", "Łukasz Kowalski", "Łukasz Kowalski"),
    ("José Núñez", "Jose Nunez", "José Núñez"),
    ("John Smith MD", "John Smith", "John Smith MD"),
    ("Jane Roe", "Jane Doe", "Jane Roe"),
    ("Jimmy Chang", "James Chang", "Jimmy Chang"),
    ("王伟", "Wei Wang", "王伟"),
    ("", "Wei Wang", "Wei Wang"),
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_has_these_parts(name: str) -> None:
    assert parse_author_name(name) == AuthorName(*NAMES[name])


@pytest.mark.parametrize("name", WHOLE)
def test_a_name_without_parts_is_whole(name: str) -> None:
    assert parse_author_name(name) == AuthorName(organisation=name)


@given(
    st.lists(
        st.sampled_from(["Ada", "J.", "Jean-Luc", "Li", "Müller", "Smith", "Ng", "B", "Van", "Ma"]),
        min_size=2,
        max_size=4,
    )
)
def test_plain_names_are_read_as_nameparser_reads_them(words: list[str]) -> None:
    name = " ".join(words)
    if author_names._is_plain(words):  # pyright: ignore[reportPrivateUsage]
        assert parse_author_name(name) == author_names._read_person(name)  # pyright: ignore[reportPrivateUsage]


@given(st.text())
def test_any_text_is_a_name_that_keeps_its_letters(text: str) -> None:
    name = parse_author_name(text)
    assert bool(name.organisation) != bool(name.family) or not text.strip()
    assert set("".join((name.family, name.given, name.particle, name.suffix, name.organisation))) <= {*text, " "}


@pytest.mark.parametrize(("printed", "name", "cited"), PRINTED)
def test_a_bibliography_prints_the_fuller_name(printed: str, name: str, cited: str) -> None:
    assert cited_name(printed, name) == cited
