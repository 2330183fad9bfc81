"""A network between the reader and Neo4j that can fail: split, delayed, altered or closed connections."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

from graphdb.connect import Address

Change = Callable[[bytes], bytes]


class Network:
    """A port of this process that forwards bytes to Neo4j and back. `sent` and `received` may change them."""

    def __init__(self, address: Address) -> None:
        host, _, port = address.uri.rpartition("://")[2].partition(":")
        self._target = (host, int(port or 7687))
        self._writers: list[asyncio.StreamWriter] = []
        self._pumps: set[asyncio.Task[object]] = set()
        self._server: asyncio.Server | None = None
        self._flows = asyncio.Event()
        self._flows.set()
        self.port = 0
        self.connections = 0
        self.bytewise = False
        self.sent: Change = bytes
        self.received: Change = bytes

    async def listen(self) -> None:
        """Accept connections, at the same port as before if there was one."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    def silence(self) -> None:
        """Forward nothing from now on, but keep the connections open, as if the server process were stopped."""
        self._flows.clear()

    def speak(self) -> None:
        """Forward again, after `silence`."""
        self._flows.set()

    async def vanish(self) -> None:
        """Close all connections and stop listening, as if the server process were killed."""
        assert self._server
        self._server.close()
        for writer in self._writers:
            writer.close()
        self._writers.clear()
        self.speak()
        await asyncio.gather(*self._pumps, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task
        self._pumps.add(task)
        far_reader, far_writer = await asyncio.open_connection(*self._target)
        self._writers += [writer, far_writer]
        await asyncio.gather(
            self._pump(reader, far_writer, lambda data: self.sent(data), bytewise=lambda: False),
            self._pump(far_reader, writer, lambda data: self.received(data), bytewise=lambda: self.bytewise),
        )
        self._pumps.discard(task)

    async def _pump(
        self, source: asyncio.StreamReader, target: asyncio.StreamWriter, change: Change, bytewise: Callable[[], bool]
    ) -> None:
        try:
            while data := await source.read(65536):
                await self._flows.wait()
                changed = change(data)
                for piece in [changed[at : at + 1] for at in range(len(changed))] if bytewise() else [changed]:
                    target.write(piece)
                    await asyncio.sleep(0)  # the receiver, on the same loop, reads this piece first
                await target.drain()
        except ConnectionError:
            pass
        finally:
            target.close()


@asynccontextmanager
async def network(address: Address) -> AsyncGenerator[tuple[Network, Address]]:
    """A Network, and the address through it."""
    between = Network(address)
    await between.listen()
    yield between, Address(f"bolt://127.0.0.1:{between.port}", address.username, address.password, address.database)
    await between.vanish()
