"""Splink and Corroborate's merge hints on the same columns of fake_1000: names, city and e-mail; no birth dates.

python3 benches/link/beside_splink.py FAKE_1000.csv CORROBORATE prints one table. Needs `pip install splink==5.0.0 pandas`.
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

COLUMNS = ["first_name", "surname", "city", "email"]


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def true_pairs(rows):
    return {
        (one["unique_id"], other["unique_id"])
        for one, other in itertools.combinations(rows, 2)
        if one["cluster"] == other["cluster"]
    }


def scores(found, true):
    hit = len(found & true)
    precision = hit / len(found) if found else 0.0
    recall = hit / len(true)
    return precision, recall, 2 * precision * recall / (precision + recall) if hit else 0.0


def ordered(rows):
    place = {row["unique_id"]: at for at, row in enumerate(rows)}
    return lambda a, b: (a, b) if place[a] < place[b] else (b, a)


def corroborate(rows, program):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "fake.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            for row in rows:
                name = " ".join(filter(None, [row["first_name"], row["surname"]]))
                basics = {"name": name, "email": row["email"], "location": {"city": row["city"]}}
                file.write(json.dumps({"id": row["unique_id"], "basics": basics}) + "\n")
        begun = time.perf_counter()
        done = subprocess.run([program, "link", path, "--format", "json"], check=True, capture_output=True)
        seconds = time.perf_counter() - begun
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        pair = ordered(rows)
        hints = json.loads(done.stdout)["mergeHints"]
        return {pair(hint["a"], hint["b"]) for hint in hints}, seconds, memory


def splink(rows):
    """Runs in this process, so that its memory is this process's peak."""
    begun = time.perf_counter()
    import pandas
    import splink.comparison_library as comparisons
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    table = pandas.DataFrame([{name: row[name] or None for name in ["unique_id", *COLUMNS]} for row in rows])
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            comparisons.ForenameSurnameComparison("first_name", "surname"),
            comparisons.DamerauLevenshteinAtThresholds("city", 2),
            comparisons.EmailComparison("email"),
        ],
        # Every pair may be compared: 1,000 rows are few, and no true pair is lost to blocking.
        blocking_rules_to_generate_predictions=["1=1"],
    )
    backend = DuckDBAPI()
    linker = Linker(backend.register(table), settings)
    linker.training.estimate_probability_two_random_records_match(
        [block_on("first_name", "surname"), block_on("email")], recall=0.7
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("first_name", "surname"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("email"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("city"))
    scored = linker.inference.predict(threshold_match_probability=0.01).as_pandas_dataframe()
    seconds = time.perf_counter() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    pair = ordered(rows)
    return [
        (pair(str(row.unique_id_l), str(row.unique_id_r)), row.match_probability) for row in scored.itertuples()
    ], seconds, memory


def main():
    path, program = sys.argv[1:3]
    rows = read(path)
    true = true_pairs(rows)
    print("| on fake_1000 (names, city, e-mail) | precision | recall | F1 | seconds | peak MB |")
    print("| --- | --- | --- | --- | --- | --- |")
    found, seconds, memory = corroborate(rows, program)
    print("| Corroborate, merge hints | %.3f | %.3f | %.3f | %.2f | %.0f |" % (*scores(found, true), seconds, memory))
    scored, seconds, memory = splink(rows)
    for threshold in (0.5, 0.8, 0.95):
        kept = {pair for pair, probability in scored if probability >= threshold}
        print("| Splink at %.2f | %.3f | %.3f | %.3f | %.2f | %.0f |" % (threshold, *scores(kept, true), seconds, memory))
    best = max((scores({pair for pair, p in scored if p >= t / 100}, true)[2], t / 100) for t in range(1, 100))
    print("\nSplink's best F1 at any threshold: %.3f, at %.2f. True pairs: %d." % (*best, len(true)))


main()
