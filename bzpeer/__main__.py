"""python -m bzpeer."""

from bzpeer.cli import main

main()
