#!/usr/bin/env python3
"""What other programs take for what `bench` measures: lines of name, value and unit with tabs between them.

usage: peers.py PEER prepare|NAME REVIEWS.csv WORK

PEER is anki, fsrs-rs-python or fsrs, which must be installed (pip install PEER); REVIEWS.csv is what
`retain export reviews` writes; WORK is a path of the peer's own, made by `prepare`.
"""
import collections
import csv
import glob
import os
import sys
import time

PEER, NAME, REVIEWS, WORK = sys.argv[1:5]


def say(name, value, unit):
    print(f"{name}\t{value:.6f}\t{unit}")


def timed(work):
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def histories():
    """(days since the card's review before, rating) of each review, by card, cut at 04:00 UTC."""
    cards = collections.OrderedDict()
    with open(REVIEWS, newline="") as file:
        for row in csv.DictReader(file):
            day = (int(row["review_time_ms"]) - 4 * 3_600_000) // 86_400_000
            cards.setdefault(row["card_id"], []).append((day, int(row["rating"])))
    for reviews in cards.values():
        last = reviews[0][0]
        for index, (day, rating) in enumerate(reviews):
            reviews[index] = (day - last, rating)
            last = day
    return list(cards.values())


def anki():
    path = f"{WORK}.anki2"
    if NAME == "prepare":
        from anki.collection import Collection

        for name in glob.glob(path + "*"):
            os.remove(name)
        collection = Collection(path)
        fill(collection)
        collection.close()
        return
    start = time.perf_counter()
    from anki.collection import Collection

    say_import = time.perf_counter() - start
    opening, collection = timed(lambda: Collection(path))
    if NAME == "open":
        queue, cards = timed(lambda: collection.sched.get_queued_cards(fetch_limit=1))
        assert cards.cards
        say("open, native part (open and queue)", (opening + queue) * 1000, "ms")
        say("open, the import of its library", say_import * 1000, "ms")
    elif NAME == "stats":
        seconds = min(timed(lambda: collection._backend.graphs(search="", days=0))[0] for _ in range(3))
        say("stats, its graphs call alone", seconds * 1000, "ms")
    else:
        from anki.scheduler.v3 import CardAnswer

        start, count = time.perf_counter(), 0
        while count < 150:
            queued = collection.sched.get_queued_cards(fetch_limit=1).cards
            if not queued:
                break
            card = collection.get_card(queued[0].card.id)
            card.start_timer()
            collection.sched.answer_card(
                collection.sched.build_answer(card=card, states=queued[0].states, rating=CardAnswer.GOOD))
            count += 1
        say("review, answers", count / (time.perf_counter() - start), "a second")
    collection.close()


def fill(collection):
    """One note and card for each card, and its reviews, by SQL: Anki's own way takes minutes."""
    notetype = collection.models.by_name("Basic")["id"]
    cards, used, log = {}, set(), []
    base = 1_200_000_000_000
    with open(REVIEWS, newline="") as file:
        for row in csv.DictReader(file):
            kind = 1 if row["card_id"] in cards else 0
            card = cards.setdefault(row["card_id"], base + len(cards))
            instant = int(row["review_time_ms"])
            while instant in used:
                instant += 1
            used.add(instant)
            log.append((instant, card, -1, int(row["rating"]), 10, 10, 2500, int(row["duration_ms"] or 0), kind))
    now = int(time.time())
    database = collection.db
    # Each row is a transaction of its own; what is measured later opens the file anew, with every sync.
    database.execute("pragma synchronous = off")
    database.executemany(
        "insert into notes values (?,?,?,?,-1,'',?,?,0,0,'')",
        [(card, f"g{card}", notetype, now, f"q{card}\x1fa", f"q{card}") for card in cards.values()])
    database.executemany(
        "insert into cards values (?,?,1,0,?,-1,2,2,?,30,2500,10,0,0,0,0,0,'')",
        [(card, card, now, place % 400 - 20) for place, card in enumerate(cards.values())])
    database.executemany("insert into revlog values (?,?,?,?,?,?,?,?,?)", log)


def fsrs_rs_python():
    import fsrs_rs_python as rs

    if NAME == "prepare":
        return
    cards = histories()
    if NAME == "replay":
        model = rs.FSRS(list(rs.DEFAULT_PARAMETERS))
        items = [
            rs.FSRSItem([rs.FSRSReview(rating, days) for days, rating in reviews]) for reviews in cards]
        seconds, _ = timed(lambda: [model.memory_state(item) for item in items])
        say("replay, memory states", sum(map(len, cards)) / seconds, "reviews a second")
        return
    items, ids = [], []
    for card, reviews in enumerate(cards):
        for end in range(2, len(reviews) + 1):
            if reviews[end - 1][0] > 0:
                items.append(rs.FSRSItem([rs.FSRSReview(rating, days) for days, rating in reviews[:end]]))
                ids.append(card)
    model = rs.FSRS(list(rs.DEFAULT_PARAMETERS))
    seconds, _ = timed(
        lambda: model.compute_parameters(items, card_ids=ids, training_config=rs.TrainingConfig()))
    say("fit FSRS-6", seconds * 1000, "ms")


def fsrs():
    import datetime

    from fsrs import Card, Rating, Scheduler

    if NAME == "prepare":
        return
    cards = histories()[:2000]
    scheduler = Scheduler(enable_fuzzing=False)
    start = datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc)

    def replay():
        for reviews in cards:
            card, now = Card(), start
            for days, rating in reviews:
                now += datetime.timedelta(days=days)
                card, _ = scheduler.review_card(card, Rating(rating), now)

    seconds, _ = timed(replay)
    say("replay, memory states", sum(map(len, cards)) / seconds, "reviews a second")


{"anki": anki, "fsrs-rs-python": fsrs_rs_python, "fsrs": fsrs}[PEER]()
