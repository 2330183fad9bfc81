"""Our top-level names are ours alone; imports nothing of ours, so that it tells even when they are not."""

import re
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

ROOT = Path(__file__).parent.parent
NAMES = ("bzpeer", "schema", "resolvers", "graphdb", "neo4j_server", "cypher")


def test_no_other_distribution_claims_our_packages() -> None:
    owners = packages_distributions()
    for name in NAMES:
        assert set(owners.get(name, ["bzpeer"])) == {"bzpeer"}, f"{name} is also installed by {owners[name]}"


def test_it_is_not_uploaded_by_mistake() -> None:
    assert "Private :: Do Not Upload" in (distribution("bzpeer").metadata.get_all("Classifier") or [])


def test_every_dependency_says_why_in_three_words() -> None:
    text = (ROOT / "pyproject.toml").read_text()
    blocks = re.findall(r"^(?:dependencies|dev) = \[\n(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 2
    for line in "".join(blocks).splitlines():
        assert re.search(r'",\s+# (\S+ ){1,3}\S+$', line), f"why is this needed? {line.strip()}"


def test_the_lock_has_every_dependency_with_hashes() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    locked = {name.lower() for name in re.findall(r"^([A-Za-z0-9._-]+)(?:\[\w+\])?==", lock, re.MULTILINE)}
    wanted = re.findall(
        r'^    "([A-Za-z0-9._-]+)(?:\[\w+\])?[>=<;]', (ROOT / "pyproject.toml").read_text(), re.MULTILINE
    )
    assert {name.lower().replace(".", "-") for name in wanted} <= {name.replace(".", "-") for name in locked}
    assert lock.count("--hash=sha256:") >= len(locked)
    assert "://" not in lock, "no registry is named"
