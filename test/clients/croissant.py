"""Reads the tables through their Croissant description with mlcroissant, and prints what it found as JSON.

usage: croissant.py <address of croissant.json>
"""

import json
import pathlib
import sys
import tempfile
import urllib.parse
import urllib.request

import mlcroissant

address = sys.argv[1]
with urllib.request.urlopen(address) as response:
    description = json.load(response)
# A site that does not know its address names its files from where the description lies, and mlcroissant takes whole ones.
for file in description["distribution"]:
    file["contentUrl"] = urllib.parse.urljoin(address, file["contentUrl"])
with tempfile.TemporaryDirectory() as folder:
    copy = pathlib.Path(folder, "croissant.json")
    copy.write_text(json.dumps(description), "utf-8")
    dataset = mlcroissant.Dataset(jsonld=copy)
    issues = dataset.metadata.ctx.issues
    tables = {}
    for records in dataset.metadata.record_sets:
        rows = dataset.records(records.uuid)
        tables[records.uuid] = [
            {
                name.split("/", 1)[1]: value.decode("utf-8") if isinstance(value, bytes) else str(value)
                for name, value in row.items()
                if value is not None
            }
            for row in rows
        ]
json.dump({"errors": sorted(issues.errors), "warnings": sorted(issues.warnings), "tables": tables}, sys.stdout)
