#!/usr/bin/env python3
"""Measures Anki's all-time graphs and Retain's all-time statistics over the same reviews, in one run.

usage: anki_graphs.py RETAIN COLLECTION NOW

The reviews that Retain exports are put into a new collection of Anki's. Anki's time is that of its
graphs call alone, Retain's that of the whole program from its start to its output; the best of five
each. Ends with 0 when Retain is faster, 1 when not, 77 when Anki is not installed.
"""
import csv
import os
import subprocess
import sys
import tempfile
import time

try:
    from anki.collection import Collection
except ImportError:
    print("skipped: Anki is not installed (pip install anki)")
    sys.exit(77)

RETAIN, COLLECTION, NOW = sys.argv[1:4]
COMMAND = [RETAIN, "--collection", COLLECTION, "--now", NOW, "--device", "engine"]


def fill(collection, reviews):
    """One note and card for each card, and its reviews, by SQL: Anki's own way takes minutes."""
    notetype = collection.models.by_name("Basic")["id"]
    cards, last = {}, {}
    with open(reviews, newline="") as file:
        rows = list(csv.DictReader(file))
    base = 1_200_000_000_000
    used, log = set(), []
    for row in rows:
        card = cards.setdefault(row["card_id"], base + len(cards))
        instant = int(row["review_time_ms"])
        while instant in used:
            instant += 1
        used.add(instant)
        days = 0 if "T" in row["due"] else 1
        kind = 0 if card not in last else 1
        log.append((instant, card, -1, int(row["rating"]), 10 * days, 10, 2500,
                    int(row["duration_ms"]), kind))
        last[card] = instant
    database = collection.db
    now = int(time.time())
    database.executemany(
        "insert into notes values (?,?,?,?,-1,'',?,?,0,0,'')",
        [(card, f"g{card}", notetype, now, f"q{card}\x1fa", f"q{card}") for card in cards.values()])
    database.executemany(
        "insert into cards values (?,?,1,0,?,-1,2,2,100,30,2500,10,0,0,0,0,0,'')",
        [(card, card, now) for card in cards.values()])
    database.executemany("insert into revlog values (?,?,?,?,?,?,?,?,?)", log)
    return len(cards), len(log)


def best(work):
    times = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def main():
    with tempfile.TemporaryDirectory() as folder:
        reviews = f"{folder}/reviews.csv"
        with open(reviews, "wb") as file:
            subprocess.run([*COMMAND, "export", "reviews"], stdout=file, check=True)
        collection = Collection(f"{folder}/collection.anki2")
        cards, count = fill(collection, reviews)
        anki = best(lambda: collection._backend.graphs(search="", days=0))
        collection.close()
        retain = best(lambda: subprocess.run([*COMMAND, "stats"], stdout=subprocess.DEVNULL, check=True))
    print(f"{count} reviews of {cards} cards: Retain {retain:.3f} s from its start, "
          f"Anki's graphs call {anki:.3f} s")
    return 0 if retain < anki else 1


if __name__ == "__main__":
    sys.exit(main())
