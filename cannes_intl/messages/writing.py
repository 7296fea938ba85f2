"""Atomic file writes: several processes may compile at once, and none may read half a file."""

import os
import secrets
from pathlib import Path


def write_whole(path: Path, content: bytes) -> bool:
    """Write ``content`` to ``path``, making its folder; False, and nothing done, if it is there already."""
    if path.exists() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    # The suffix stays, so that git ignores what a killed process leaves of a compiled file.
    temporary = path.with_name(f".{path.stem}-{secrets.token_hex(8)}{path.suffix}")
    try:
        temporary.write_bytes(content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return True
