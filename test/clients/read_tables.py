"""Reads every table in every form with pandas, polars and DuckDB, and says where two of them differ.

usage: read_tables.py <folder of the tables>
"""

import json
import pathlib
import sys

import duckdb
import pandas
import polars

folder = pathlib.Path(sys.argv[1])
package = json.loads((folder / "datapackage.json").read_text("utf-8"))
tables = [resource for resource in package["resources"] if resource.get("type") == "table"]
differences = []


def same(what, found, expected):
    if found != expected:
        differences.append(f"{what}: {found!r} instead of {expected!r}")


for resource in tables:
    name = resource["name"]
    fields = [field["name"] for field in resource["schema"]["fields"]]
    kinds = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    rows = json.loads((folder / f"{name}.json").read_text("utf-8"))
    csv, parquet = str(folder / f"{name}.csv"), str(folder / f"{name}.parquet")
    frames = {
        "pandas, csv": pandas.read_csv(csv, dtype=str, keep_default_na=False),
        "pandas, parquet": pandas.read_parquet(parquet),
        "polars, csv": polars.read_csv(csv, infer_schema=False),
        "polars, parquet": polars.read_parquet(parquet),
        "DuckDB, parquet": duckdb.sql(f"FROM read_parquet('{parquet}')").pl(),
        "DuckDB, csv": duckdb.sql(f"FROM read_csv('{csv}', all_varchar = true, header = true)").pl(),
    }
    for reader, frame in frames.items():
        same(f"{reader}: columns of {name}", list(frame.columns), fields)
        same(f"{reader}: rows of {name}", len(frame), len(rows))
        for column in fields:
            values = [
                "" if value is None or value != value else str(value).replace("True", "true").replace("False", "false")
                for value in frame[column].to_list()
            ]
            expected = [
                "" if row[column] is None else str(row[column]).replace("True", "true").replace("False", "false") for row in rows
            ]
            if kinds[column] in ("integer", "number"):
                values = [float(value) if value else None for value in values]
                expected = [float(value) if value else None for value in expected]
            elif kinds[column] in ("date",):
                values = [value[:10].replace("NaT", "") for value in values]
            if values != expected:
                at = next(i for i, pair in enumerate(zip(values, expected)) if pair[0] != pair[1])
                differences.append(f"{reader}: {name}.{column}, row {at}: {values[at]!r} instead of {expected[at]!r}")

print(len(tables), "tables")
print("\n".join(differences))
sys.exit(1 if differences or not tables else 0)
