"""The commands of `bzpeer`: a module each."""
