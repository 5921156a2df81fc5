#!/usr/bin/env python3
"""Replays 200 random histories, each with parameters of its own, in Retain and in its peers, and compares.

usage: fsrs_peers.py RETAIN [SEED]

Every state, the last interval and recalls of `retain memory --jsonl` against py-fsrs (64 bits: to 1e-9),
fsrs-rs (32 bits: to 2e-4) and, where ../shared/fsrs/fsrs7_ref.py is, FSRS-7 against that (to 1e-9). Ends with
0 when all agree, 1 when not, 77 without any peer.
"""
import json
import math
import os
import random
import subprocess
import sys
from datetime import datetime, timedelta, timezone

COUNT = 200
DEFAULTS = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542]
LOW = [0.001] * 4 + [1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0, 0.1]
HIGH = [100] * 4 + [10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8]
retain = sys.argv[1]
chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)


def parameters(defaults, low, high):
    found = [min(max(w * math.exp(chance.gauss(0, 0.25)), a), b)
             for w, a, b in zip(defaults, low, high)]
    return sorted(found[:4]) + found[4:]


def ask(questions):
    text = "\n".join(json.dumps(question) for question in questions) + "\n"
    run = subprocess.run([retain, "memory", "--jsonl"], input=text, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stderr)
    return [json.loads(line) for line in run.stdout.splitlines()]


class Comparison:
    def __init__(self, name, tolerance):
        self.name, self.tolerance, self.worst, self.count = name, tolerance, 0.0, 0

    def add(self, own, other):
        self.count += 1
        self.worst = max(self.worst, abs(own - other) / max(abs(own), abs(other), 1e-3))

    def report(self):
        good = self.worst <= self.tolerance
        print(f"{'same' if good else 'DIFFERENT'}: {self.name}, {self.count} numbers, "
              f"largest relative difference {self.worst:.1e} (allowed {self.tolerance:.0e})")
        return good


def questions(model, defaults, low, high, day):
    made = []
    for _ in range(COUNT):
        reviews = [{"days": 0, "rating": chance.randint(1, 4)}]
        for _ in range(chance.randint(1, 14)):
            reviews.append({"days": day(), "rating": chance.choice([1, 2, 3, 3, 3, 4])})
        made.append({
            "model": model, "parameters": parameters(defaults, low, high), "reviews": reviews,
            "desired_retention": round(chance.uniform(0.7, 0.97), 3), "elapsed": [1, 10, 300]})
    return made


def against_py_fsrs(asked, answers):
    from fsrs import Card, Rating, Scheduler
    result = Comparison("py-fsrs, states and recalls", 1e-9)
    for question, answer in zip(asked, answers):
        scheduler = Scheduler(
            parameters=question["parameters"], desired_retention=question["desired_retention"],
            learning_steps=(), relearning_steps=(), enable_fuzzing=False)
        card, now = Card(), datetime(2026, 1, 1, tzinfo=timezone.utc)
        for review, state in zip(question["reviews"], answer["states"]):
            now += timedelta(days=review["days"])
            card, _ = scheduler.review_card(card, Rating(review["rating"]), now)
            result.add(state["stability"], card.stability)
            result.add(state["difficulty"], card.difficulty)
        for days, recall in zip(question["elapsed"], answer["retrievability"]):
            result.add(
                recall, scheduler.get_card_retrievability(card, now + timedelta(days=days)))
    return result


def against_fsrs_rs(asked, answers):
    import fsrs_rs_python as fsrs
    result = Comparison("fsrs-rs, last states and intervals", 2e-4)
    for question, answer in zip(asked, answers):
        model = fsrs.FSRS(question["parameters"])
        item = fsrs.FSRSItem(
            [fsrs.FSRSReview(review["rating"], review["days"]) for review in question["reviews"]])
        state, last = model.memory_state(item), answer["states"][-1]
        result.add(last["stability"], state.stability)
        result.add(last["difficulty"], state.difficulty)
        result.add(
            answer["interval"],
            model.next_interval(last["stability"], question["desired_retention"], 3))
    return result


def against_reference(folder):
    sys.path.insert(0, folder)
    import fsrs7_ref as reference
    asked = questions(
        "fsrs-7", reference.W, reference.LO, reference.HI,
        lambda: round(2 ** chance.uniform(-10, 7), 6))
    for question in asked:
        w = question["parameters"]
        w[26] = max(w[25], w[26])
    result = Comparison("FSRS-7 reference, states, recalls and intervals", 1e-9)
    for question, answer in zip(asked, ask(asked)):
        w, state = question["parameters"], None
        for review, own in zip(question["reviews"], answer["states"]):
            state = (reference.first(w, review["rating"]) if state is None
                     else reference.step(w, state, review["days"], review["rating"]))
            for name, other in zip(("stability", "fast_stability", "difficulty"), state):
                result.add(own[name], other)
        for days, recall in zip(question["elapsed"], answer["retrievability"]):
            result.add(recall, reference.R(w, days, state))
        result.add(
            answer["interval"], reference.interval(w, state, question["desired_retention"]))
    return result


asked = questions(
    "fsrs-6", DEFAULTS, LOW, HIGH, lambda: chance.choice([0, 0, 1, 1, 2, 3, 5, 9, 17, 40, 120]))
answers = ask(asked)
results = []
for name, package, compare in (
        ("py-fsrs", "fsrs", against_py_fsrs), ("fsrs-rs", "fsrs-rs-python", against_fsrs_rs)):
    try:
        results.append(compare(asked, answers))
    except ImportError:
        print(f"skipped: {name} is not installed (pip install {package})")
folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../shared/fsrs")
if os.path.exists(os.path.join(folder, "fsrs7_ref.py")):
    results.append(against_reference(folder))
else:
    print("skipped: ../shared/fsrs/fsrs7_ref.py is not here")
if not results:
    sys.exit(77)
sys.exit(0 if all([result.report() for result in results]) else 1)
