"""What lies in the object store's directory, compared with its index."""

import hashlib
import pathlib
import sqlite3
import time


def orphans(data_dir):
    """Sentences about files without an entry in the index, entries without a file, and files of another length or
    content than the index says. Meaningful while nobody writes objects."""
    objects = pathlib.Path(data_dir) / "objects"
    files = {path.name: path for path in (objects / "blobs").glob("*/*/*")}
    index = sqlite3.connect(f"file:{objects / 'index.sqlite'}?mode=ro", uri=True, timeout=10)
    try:
        segments = index.execute(
            "SELECT blob, segment.size, etag, partCount FROM segment JOIN object ON object.id = objectID"
        ).fetchall()
        parts = index.execute("SELECT blob, size, etag, 1 FROM part").fetchall()
    finally:
        index.close()
    found = [f"no entry knows the file {name}" for name in set(files) - {row[0] for row in segments + parts}]
    for blob, size, etag, part_count in segments + parts:
        if blob not in files:
            found.append(f"an entry names the file {blob}, which is not there")
        elif files[blob].stat().st_size != size:
            found.append(f"the file {blob} has {files[blob].stat().st_size} bytes, not {size}")
        elif part_count is None and hashlib.md5(files[blob].read_bytes()).hexdigest() != etag.strip('"'):
            found.append(f"the file {blob} does not say what its ETag says")
    return found


def settled_orphans(data_dir, seconds=2):
    """The orphans that are still there after a moment: the bytes of what was replaced go a little after its answer."""
    deadline = time.monotonic() + seconds
    while True:
        found = orphans(data_dir)
        if not found or time.monotonic() > deadline:
            return found
        time.sleep(0.1)
