"""The same join in PySpark, on a standalone cluster of several workers on this machine.

Every part of the statement that is used more than once is kept on disk by the workers, because Spark would compute it again for each use. With
KILL=SECONDS the executor of one worker is killed so long after the join has begun. PARTITIONS says in how many parts tables are moved.
"""

import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

from archive import FOLDER, HERE, flatten, key_file, program, step

SCHEMA = (
    "application STRING, kind STRING, hash BIGINT, weight INT, mark STRING, within BIGINT, wording INT, sample ARRAY<BIGINT>, "
    "error STRUCT<record: BIGINT, path: STRING, message: STRING>"
)


class Cluster:
    """A master and its workers, each a process of its own, ended with this program."""

    def __init__(self, folder, workers, memory):
        import pyspark

        self.home = pathlib.Path(pyspark.__file__).parent
        self.folder = pathlib.Path(folder)
        self.processes = []
        self.environment = dict(
            os.environ,
            SPARK_HOME=str(self.home),
            SPARK_LOCAL_IP="127.0.0.1",
            SPARK_LOCAL_DIRS=str(self.folder / "local"),
            SPARK_WORKER_DIR=str(self.folder / "work"),
            SPARK_DAEMON_MEMORY="512m",
            PYSPARK_PYTHON=sys.executable,
        )
        os.environ.update(self.environment)
        port = 17077
        self.address = f"spark://127.0.0.1:{port}"
        self.start("Master", "--host", "127.0.0.1", "--port", str(port), "--webui-port", "0")
        time.sleep(4)
        for _ in range(workers):
            self.start("Worker", "--host", "127.0.0.1", "--cores", "1", "--memory", memory, "--webui-port", "0", self.address)
        time.sleep(4)

    def start(self, role, *arguments):
        log = open(self.folder / f"{role}-{len(self.processes)}.log", "wb")
        command = [self.home / "bin" / "spark-class", f"org.apache.spark.deploy.{role.lower()}.{role}", *arguments]
        self.processes.append(
            subprocess.Popen(command, env=self.environment, stdout=log, stderr=log, start_new_session=True)
        )

    def executors(self):
        """The executors that the workers of this cluster have started."""
        groups = {process.pid for process in self.processes}
        found = []
        for entry in pathlib.Path("/proc").iterdir():
            try:
                words = (entry / "cmdline").read_bytes().split(b"\0")
                if b"org.apache.spark.executor.CoarseGrainedExecutorBackend" in words and os.getpgid(int(entry.name)) in groups:
                    found.append(int(entry.name))
            except (OSError, ValueError):
                continue
        return sorted(found)

    def peak(self):
        """The most memory of one executor so far, in MB."""
        most = 0
        for executor in self.executors():
            try:
                status = pathlib.Path(f"/proc/{executor}/status").read_text()
            except OSError:
                continue
            most = max(most, int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) // 1024)
        return most

    def stop(self):
        for process in reversed(self.processes):
            try:
                os.killpg(process.pid, signal.SIGTERM)
            except ProcessLookupError:
                pass
            process.wait()


def parts(statement):
    """The named parts of the statement in their order, and what comes last."""
    statement = "\n".join(line for line in statement.splitlines() if not line.lstrip().startswith("--"))
    head, last = statement.rsplit("\n)\nSELECT", 1)
    body = head.split("WITH\n", 1)[1]
    named = re.findall(r"^(\w+) AS \((.*?)(?:\)\n?|\n\)),?$(?=\n\w+ AS \(|\Z)", body + "\n)", re.S | re.M)
    return named, "SELECT" + last


def bytes_moved(session):
    """What the stages have written to be moved, and what they have read."""
    address = session.sparkContext.uiWebUrl
    application = session.sparkContext.applicationId
    with urllib.request.urlopen(f"{address}/api/v1/applications/{application}/stages") as answer:
        stages = json.load(answer)
    return {
        "shuffleWrittenMB": sum(stage["shuffleWriteBytes"] for stage in stages) // 1_000_000,
        "spilledMB": sum(stage["diskBytesSpilled"] for stage in stages) // 1_000_000,
        "failedTasks": sum(stage["numFailedTasks"] for stage in stages),
    }


def with_spark(applications, findings, workers="3", memory="3g"):
    """Keys, the join in Spark, pairs: both commands run beside the data through `pipe`."""
    from pyspark import SparkFiles, StorageLevel
    from pyspark.sql import SparkSession

    told = {"workers": int(workers)}
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        key = key_file(folder)
        cluster = Cluster(folder, int(workers), memory)
        try:
            session = (
                SparkSession.builder.master(cluster.address)
                .appName("archive")
                .config("spark.executor.memory", memory.replace("3g", "2600m"))
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.memory", "1g")
                .config("spark.sql.shuffle.partitions", os.environ.get("PARTITIONS", "48"))
                .config("spark.sql.adaptive.enabled", "true")
                .config("spark.ui.retainedStages", "5000")
                .config("spark.ui.port", "14040")
                .config("spark.ui.showConsoleProgress", "false")
                .getOrCreate()
            )
            session.sparkContext.setLogLevel("ERROR")
            context = session.sparkContext
            command = program()
            # On a cluster of machines the key is a secret that the cluster manager mounts for the executors.
            pipe = lambda end: f"{command} link {end} - --key-file {key}"
            with step("keys", told):
                lines = session.read.text(applications).repartition(int(workers) * 4)
                rows = session.read.schema(SCHEMA).json(lines.rdd.map(lambda row: row.value).pipe(pipe("keys")))
                rows = rows.where("application IS NOT NULL")
                kept = os.path.join(folder, "keys")
                rows.write.parquet(kept)
                rows = session.read.parquet(kept)
                rows.where("kind <> 'advert'").drop("sample", "error").createOrReplaceTempView("keys")
                rows.where("kind = 'text'").selectExpr("application", "explode(sample) AS passage").createOrReplaceTempView("passages")
                rows.where("kind = 'advert'").selectExpr("explode(sample) AS passage").distinct().createOrReplaceTempView("adverts")
                lines.selectExpr("get_json_object(value, '$.id') AS application", "value AS record").where(
                    "application IS NOT NULL"
                ).createOrReplaceTempView("records")
            told["keysMB"] = sum(file.stat().st_size for file in pathlib.Path(kept).rglob("*.parquet")) // 1_000_000
            if os.environ.get("KILL"):
                told["killed"] = []
                wait = float(os.environ["KILL"])

                def kill():
                    time.sleep(wait)
                    victim = cluster.executors()[0]
                    os.kill(victim, signal.SIGKILL)
                    told["killed"].append(victim)

                threading.Thread(target=kill, daemon=True).start()
            with step("join", told):
                named, last = parts((HERE / "join.sql").read_text())
                again = {name for name, _ in named if sum(len(re.findall(rf"\b{name}\b", body)) for _, body in [*named, ("", last)]) > 1}
                for name, body in named:
                    table = session.sql(body)
                    if name in again and name not in ("pool", "questions"):
                        table = table.persist(StorageLevel.DISK_ONLY)
                    table.createOrReplaceTempView(name)
                joined = os.path.join(folder, "candidates")
                session.sql(last).write.text(joined)
            with step("pairs", told):
                judged = os.path.join(folder, "judged")
                session.read.text(joined).rdd.map(lambda row: row.value).pipe(pipe("pairs")).saveAsTextFile(judged)
            told.update(bytes_moved(session))
            told["executorPeakMB"] = cluster.peak()
            session.stop()
            with step("written", told):
                whole = os.path.join(folder, "judged.jsonl")
                with open(whole, "wb") as taken:
                    for part in sorted(pathlib.Path(judged).glob("part-*")):
                        with open(part, "rb") as given:
                            shutil.copyfileobj(given, taken)
                flatten(whole, findings)
        finally:
            cluster.stop()
    return told
