"""What `bzpeer` can do: one module a command."""
