#!/usr/bin/env python3
"""Times of fsrs-rs for `bench`, which asks for one after the other and measures itself in between.

usage: fsrs_rs_times.py fit REVIEWS.csv | fsrs_rs_times.py simulate

Says "ready" and then answers each line of input with CPU seconds: of a fit with so many epochs, or of
a year of 10,000 cards. REVIEWS.csv has the columns card_id,review_time_ms,rating. Ends with 77 when
fsrs-rs-python is not installed.
"""
import csv
import sys
import time

try:
    import fsrs_rs_python as fsrs
except ImportError:
    print("skipped: fsrs-rs-python is not installed (pip install fsrs-rs-python)", flush=True)
    sys.exit(77)

DAY = 86_400_000
ROLLOVER = 4 * 3_600_000


def items(path):
    """One for each review on a later day than the card's review before, in order of time."""
    cards = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            cards.setdefault(row["card_id"], []).append(
                (int(row["review_time_ms"]), int(row["rating"])))
    found = []
    for card, rows in enumerate(cards.values()):
        rows.sort(key=lambda row: row[0])
        reviews, last = [], None
        for instant, rating in rows:
            day = (instant - ROLLOVER) // DAY
            delta = 0 if last is None else day - last
            reviews.append(fsrs.FSRSReview(rating, delta))
            if delta > 0:
                found.append((instant, card, fsrs.FSRSItem(reviews[:])))
            last = day
    found.sort(key=lambda item: item[:2])
    return [item[2] for item in found], [item[1] for item in found]


def fit(epochs, training, cards):
    config = fsrs.TrainingConfig()
    config.num_epochs = epochs
    fsrs.FSRS(list(fsrs.DEFAULT_PARAMETERS)).compute_parameters(
        training, card_ids=cards, training_config=config)


def simulate():
    config = fsrs.default_simulator_config()
    config.deck_size, config.learn_span = 10_000, 365
    config.learn_limit, config.review_limit = 28, 1_000_000
    config.max_cost_perday = 1e9
    fsrs.simulate(list(fsrs.DEFAULT_PARAMETERS), 0.9, config=config, seed=1)


if sys.argv[1] == "fit":
    training, cards = items(sys.argv[2])
print("ready", flush=True)
for line in sys.stdin:
    start = time.process_time()
    if sys.argv[1] == "fit":
        fit(int(line), training, cards)
    else:
        simulate()
    print(time.process_time() - start, flush=True)
