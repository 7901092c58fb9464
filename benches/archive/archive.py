"""An archive of applications compared in DuckDB, in Spark on a local cluster, and by `link` itself.

python3 benches/archive/archive.py install [spark]            what the others need, in a folder of its own
python3 benches/archive/archive.py duckdb APPLICATIONS FINDINGS
python3 benches/archive/archive.py spark APPLICATIONS FINDINGS
python3 benches/archive/archive.py link APPLICATIONS FINDINGS
python3 benches/archive/archive.py compare FINDINGS FINDINGS
python3 benches/archive/archive.py measure SMALL LARGE        all three on both, compared, and how they grow

APPLICATIONS is JSON Lines, each with an id of its own; FINDINGS gets one pair a line. The folder is ~/.cache/corroborate-archive, or what
CORROBORATE_ARCHIVE names. The program is the release build of this checkout, or what CORROBORATE names.
"""

import contextlib
import json
import os
import pathlib
import resource
import secrets
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE.parent.parent
FOLDER = pathlib.Path(os.environ.get("CORROBORATE_ARCHIVE") or pathlib.Path.home() / ".cache" / "corroborate-archive")
PYTHON = FOLDER / "python" / "bin" / "python"
PACKAGES = {"duckdb": ["duckdb==2.0.1"], "spark": ["pyspark==4.3.0"]}

COLUMNS = {
    "application": "VARCHAR",
    "kind": "VARCHAR",
    "hash": "BIGINT",
    "weight": "INTEGER",
    "mark": "VARCHAR",
    "within": "BIGINT",
    "wording": "INTEGER",
    "sample": "BIGINT[]",
}


def install(engines):
    """Python packages in the folder, and the program where it is not built."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", FOLDER / "python"], check=True)
    packages = [package for engine in engines for package in PACKAGES[engine]]
    subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", *packages], check=True)
    if not os.environ.get("CORROBORATE"):
        subprocess.run(["cargo", "build", "--release", "--features", "cli", "--bin", "corroborate"], cwd=SOURCES, check=True)


def program():
    named = os.environ.get("CORROBORATE")
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR") or SOURCES / "target")
    return named or str(target / "release" / "corroborate")


def key_file(folder):
    """A key made at random, for its owner alone. Who compares again and again keeps one where secrets are kept."""
    path = pathlib.Path(folder) / "key"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(secrets.token_hex(32))
    return str(path)


@contextlib.contextmanager
def step(name, told):
    """Takes the seconds of a step, on the clock and of processors: these tell more where other programs are at work."""
    begun, used = time.perf_counter(), processors()
    yield
    told[name] = [round(time.perf_counter() - begun, 2), round(processors() - used, 2)]


def processors():
    """Seconds of processors that this process and what it started and saw end have used."""
    of = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in of)


def run_program(arguments, source, target):
    with open(source, "rb") as given, open(target, "wb") as taken:
        subprocess.run([program(), *arguments], stdin=given, stdout=taken, check=True)


def with_duckdb(applications, findings, memory=None):
    """Keys, the join in DuckDB, pairs."""
    import duckdb

    told = {}
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        key = key_file(folder)
        keys, candidates = os.path.join(folder, "keys.jsonl"), os.path.join(folder, "candidates.jsonl")
        with step("keys", told):
            run_program(["link", "keys", "-", "--key-file", key], applications, keys)
        told["keysMB"] = os.path.getsize(keys) // 1_000_000
        with step("join", told):
            database = duckdb.connect(os.path.join(folder, "join.duckdb"))
            database.execute("SET preserve_insertion_order = false")
            if memory:
                database.execute("SET memory_limit = ?", [memory])
            load_duckdb(database, keys, applications)
            statement = (HERE / "join.sql").read_text()
            # A candidate is one line of JSON: nothing of it is quoted or parted.
            database.execute(
                f"COPY ({statement}) TO '{candidates}' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\x01')"
            )
            database.close()
        told["joinMB"] = sum(file.stat().st_size for file in pathlib.Path(folder).glob("join.duckdb*")) // 1_000_000
        with step("pairs", told):
            run_program(["link", "pairs", "-", "--key-file", key], candidates, os.path.join(folder, "judged.jsonl"))
        with step("written", told):
            flatten(os.path.join(folder, "judged.jsonl"), findings)
    told["peakMB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return told


def load_duckdb(database, keys, applications):
    """The tables of the join from the files."""
    columns = ", ".join(f"'{name}': '{kind}'" for name, kind in COLUMNS.items())
    database.execute(
        f"CREATE VIEW given AS SELECT * FROM read_json('{keys}', format = 'newline_delimited', columns = {{{columns}}})"
    )
    database.execute("CREATE TABLE keys AS SELECT * EXCLUDE (sample) FROM given WHERE application IS NOT NULL AND kind <> 'advert'")
    database.execute("CREATE TABLE passages AS SELECT application, unnest(sample) AS passage FROM given WHERE kind = 'text'")
    database.execute("CREATE TABLE adverts AS SELECT DISTINCT unnest(sample) AS passage FROM given WHERE kind = 'advert'")
    database.execute(
        f"""CREATE VIEW records AS SELECT json ->> '$.id' AS application, json AS record
        FROM read_json_objects('{applications}', format = 'newline_delimited', ignore_errors = true)"""
    )


def flatten(judged, findings):
    """One pair a line of what was judged; what could not be is an error."""
    errors = 0
    with open(judged, encoding="utf-8") as given, open(findings, "w", encoding="utf-8") as taken:
        for line in given:
            record = json.loads(line)
            if "error" in record:
                errors += 1
                print("could not be judged:", line.strip(), file=sys.stderr)
            for pair in record.get("pairs", []):
                taken.write(json.dumps(pair, ensure_ascii=False, sort_keys=True) + "\n")
    if errors:
        sys.exit(f"{errors} candidates could not be judged")


def with_link(applications, findings):
    """`link` itself, with its pairs one a line."""
    told = {}
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        links = os.path.join(folder, "links.json")
        with step("link", told):
            with open(links, "wb") as taken:
                subprocess.run([program(), "link", applications, "--format", "json"], stdout=taken, check=True)
        told["peakMB"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        with open(links, encoding="utf-8") as given, open(findings, "w", encoding="utf-8") as taken:
            for pair in json.load(given)["pairs"]:
                # Of rings of referees the join has no rows: they are asked of `link`.
                if pair["rule"] != "link/reference-ring":
                    taken.write(json.dumps(pair, ensure_ascii=False, sort_keys=True) + "\n")
    return told


def compare(one, other):
    """Whether two files hold the same pairs, row by row, whatever their order."""
    def rows(path):
        with open(path, encoding="utf-8") as file:
            return sorted(file)

    ones, others = rows(one), rows(other)
    left, right = set(ones) - set(others), set(others) - set(ones)
    print(json.dumps({"pairs": [len(ones), len(others)], "onlyFirst": len(left), "onlySecond": len(right), "same": ones == others}))
    for name, some in (("only first", left), ("only second", right)):
        for row in sorted(some)[:5]:
            print(name, row.strip()[:600])
    return ones == others


def measure(small, large):
    """Seconds of each way on two archives, whether all find the same, and the exponent of growth between them."""
    import math

    seconds = {}
    for path in (small, large):
        with open(path, "rb") as file:
            count = sum(1 for _ in file)
        found = {}
        for way in ("link", "duckdb", "spark"):
            found[way] = os.path.join(FOLDER, f"measured-{way}.jsonl")
            begun = time.perf_counter()
            done = subprocess.run([sys.executable, __file__, way, path, found[way]], check=True, stdout=subprocess.PIPE, text=True)
            seconds.setdefault(way, []).append((count, time.perf_counter() - begun))
            print(way, count, done.stdout.strip(), flush=True)
        for way in ("duckdb", "spark"):
            if not compare(found["link"], found[way]):
                sys.exit(f"link and {way} differ on {count}")
    for way, [(few, quick), (many, slow)] in seconds.items():
        print(f"{way}: n^{math.log(slow / quick) / math.log(many / few):.2f}")


def inside(engine):
    """Goes on in the folder's Python, where the engine is."""
    try:
        __import__(engine)
    except ImportError:
        if not PYTHON.exists() or pathlib.Path(sys.executable) == PYTHON:
            sys.exit(f"{engine} is not installed: python3 benches/archive/archive.py install")
        os.execv(PYTHON, [str(PYTHON), *sys.argv])


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    command, *arguments = sys.argv[1:]
    FOLDER.mkdir(parents=True, exist_ok=True)
    if command == "install":
        install(["duckdb", *arguments])
    elif command == "duckdb":
        inside("duckdb")
        print(json.dumps(with_duckdb(*arguments)))
    elif command == "spark":
        inside("pyspark")
        from with_spark import with_spark

        print(json.dumps(with_spark(*arguments)))
    elif command == "link":
        print(json.dumps(with_link(*arguments)))
    elif command == "measure":
        inside("duckdb")
        measure(*arguments)
    elif command == "compare":
        sys.exit(not compare(*arguments))
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
