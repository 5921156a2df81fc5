#!/usr/bin/env python3
"""Evaluates or fits many learners at once on Apache Spark, with `retain` as the worker.

usage: spark_learners.py RETAIN [LEARNERS] [evaluate|optimize]

Every learner's rows go to `retain COMMAND --csv - --json`, one line of JSON comes back. The same is
done without Spark, one learner after another; all lines must be equal. Ends with 0 when they are, 1
when not, 77 when PySpark or Java is not installed.
"""
import os
import random
import shutil
import subprocess
import sys
import time

RETAIN = os.path.abspath(sys.argv[1])
LEARNERS = int(sys.argv[2]) if len(sys.argv) > 2 else 200
COMMAND = sys.argv[3] if len(sys.argv) > 3 else "evaluate"
HEADER = "card_id,review_th,delta_t,rating"


def skip(why):
    print(f"skipped: {why}")
    sys.exit(77)


try:
    from pyspark.sql import SparkSession
except ImportError:
    skip("PySpark is not installed (pip install pyspark)")
if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
    skip("Spark needs Java (apt-get install default-jre-headless)")


def reviews(learner):
    """The rows of one made-up learner, from a seed."""
    chance = random.Random(learner)
    skill = chance.uniform(0.75, 0.97)
    rows = []
    for card in range(40):
        rows.append((card, -1, chance.choice([1, 3, 3, 4])))
        interval = 1
        for _ in range(chance.randint(2, 9)):
            right = chance.random() < skill
            rows.append((card, interval, chance.choice([2, 3, 3, 3, 4]) if right else 1))
            interval = max(1, round(interval * 2.3)) if right else 1
    return [f"{card},{number},{days},{rating}"
            for number, (card, days, rating) in enumerate(rows, 1)]


def ask(rows):
    """One line of JSON for the rows of one learner."""
    table = "\n".join([HEADER, *rows]) + "\n"
    command = [RETAIN, COMMAND, "--csv", "-", "--json"]
    return subprocess.run(command, input=table, capture_output=True, text=True, check=True).stdout


def main():
    spark = (SparkSession.builder.master("local[*]").appName("retain")
             .config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "8")
             .getOrCreate())
    spark.sparkContext.setLogLevel("ERROR")
    rows = [(learner, row) for learner in range(LEARNERS) for row in reviews(learner)]
    table = spark.createDataFrame(rows, "learner int, review string")
    start = time.time()
    by_spark = dict(
        table.rdd.map(lambda row: (row.learner, row.review)).groupByKey(8)
        .mapValues(lambda found: ask(sorted(found, key=lambda row: int(row.split(",")[1]))))
        .collect())
    middle = time.time()
    alone = {learner: ask(reviews(learner)) for learner in range(LEARNERS)}
    end = time.time()
    version = spark.version
    spark.stop()
    different = [learner for learner in alone if by_spark.get(learner) != alone[learner]]
    print(f"{len(alone) - len(different)} of {LEARNERS} learners ({len(rows)} reviews) have the same "
          f"{COMMAND} from Spark {version} ({middle - start:.1f} s) and from single runs "
          f"({end - middle:.1f} s)")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
