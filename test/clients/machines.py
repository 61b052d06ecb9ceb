"""Reads what the site tells machines with parsers that others wrote, and prints what they understood as JSON.

usage: machines.py <folder of the site>
"""

import json
import pathlib
import sys

import extruct
import feedparser

site = pathlib.Path(sys.argv[1])
feed = feedparser.parse((site / "actions.atom").read_bytes())
pages = {
    str(page.relative_to(site)): extruct.extract(page.read_text("utf-8"), syntaxes=["json-ld"])["json-ld"]
    for page in sorted(site.rglob("*.html"))
}
json.dump(
    {
        "version": feed.version,
        "wrong": bool(feed.bozo),
        "entries": [[entry.id, entry.title, entry.link, entry.updated, entry.summary] for entry in feed.entries],
        "types": {page: [found["@type"] for found in data] for page, data in pages.items() if data},
        "dataset": pages["tables.html"],
    },
    sys.stdout,
)
