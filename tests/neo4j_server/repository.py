"""A Maven repository on loopback that serves the jars of a filled cache, and can fail on request."""

import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self


class Repository:
    """Serves until it is closed; `requests` counts them by file name."""

    def __init__(self, cache: Path, *, damaged: str = "", stumbling: str = "") -> None:
        """`damaged` is served with its last byte changed; the first request for `stumbling` gets status 503."""
        self.requests: Counter[str] = Counter()
        requests = self.requests
        files = {path.name: path for path in cache.rglob("*.jar")}

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                name = self.path.rpartition("/")[2]
                requests[name] += 1
                if name not in files:
                    self.send_error(404)
                elif name == stumbling and requests[name] == 1:
                    self.send_error(503)
                else:
                    content = files[name].read_bytes()
                    if name == damaged:
                        content = content[:-1] + bytes([content[-1] ^ 1])
                    self.send_response(200)
                    self.send_header("Content-Length", str(len(content)))
                    self.end_headers()
                    self.wfile.write(content)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
