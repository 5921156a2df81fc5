"""Two devices whose logs meet in every order, and clocks that are set back and forward.

    python3 Tests/Faults/devices.py RETAIN [SEED]

Whatever is copied when, and under which name of a conflict copy, both devices end with the same states, and every answer
that one of the screens had confirmed is there.
"""

import itertools
import os
import random
import shutil
import sys
import tempfile

from collection import Collection, acknowledged

KEYS = "\n3\n\n1\n\n4\n\n2\nq\n"


def main():
    retain = os.path.abspath(sys.argv[1])
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    with tempfile.TemporaryDirectory() as folder:
        folder = os.path.realpath(folder)
        collection = Collection(retain, folder)
        merges(collection, folder, chance)
        clocks(collection, folder, chance)


def review(collection, device, now, keys=KEYS):
    """Reviews on a device; the answers that were confirmed."""
    before = collection.answers()
    collection.environment = {**collection.environment, "RETAIN_DEVICE": device}
    done = collection.run("review", "--plain", keys=keys, now=now)
    new = collection.answers() - before
    assert len(new) == acknowledged(done.stdout) > 0, done.stdout
    return new


def bring(source, target, device):
    """Copies one device's files to the other, as a file sync does."""
    there = os.path.join(target.root, "progress", device)
    os.makedirs(there, exist_ok=True)
    for name in os.listdir(os.path.join(source.root, "progress", device)):
        shutil.copy2(os.path.join(source.root, "progress", device, name), os.path.join(there, name))


def states(collection):
    return collection.run("export", "states", now="2027-03-01T10:00:00Z").stdout


def merges(collection, folder, chance):
    results = set()
    orders = list(itertools.permutations(["review phone", "review laptop", "to phone", "to laptop", "phone copy"]))
    for number, order in enumerate(orders):
        laptop = collection.copy(os.path.join(folder, f"laptop{number}"))
        phone = collection.copy(os.path.join(folder, f"phone{number}"))
        confirmed = review(laptop, "laptop", "2026-12-01T10:00:00Z") | review(phone, "phone", "2026-12-01T10:00:00Z")
        for step in order:
            if step == "review phone":
                confirmed |= review(phone, "phone", "2026-12-03T09:00:00Z")
            elif step == "review laptop":
                confirmed |= review(laptop, "laptop", "2026-12-03T11:00:00Z")
            elif step == "to phone":
                bring(laptop, phone, "laptop")
            elif step == "to laptop":
                bring(phone, laptop, "phone")
            else:
                # A file sync that is not sure keeps an older state under another name.
                log = os.path.join(phone.root, "progress/phone")
                name = chance.choice(["2026-12.sync-conflict-20261203-101010-ABC.tsv", "2026-12 (conflicted copy).tsv"])
                shutil.copy2(os.path.join(log, "2026-12.tsv"), os.path.join(log, name))
        bring(laptop, phone, "laptop")
        bring(phone, laptop, "phone")
        assert states(phone) == states(laptop), order
        assert confirmed <= phone.answers() and confirmed <= laptop.answers(), order
        assert not phone.problems() and not laptop.problems(), phone.problems() + laptop.problems()
        results.add((states(phone), len(confirmed)))
        shutil.rmtree(laptop.root)
        shutil.rmtree(phone.root)
    print(f"two devices in {len(orders)} orders: always the same on both, no answer lost.")


def clocks(collection, folder, chance):
    copy = collection.copy(os.path.join(folder, "clocks"))
    confirmed = set()
    day = 40
    for number in range(60):
        day = max(1, day + chance.choice([1, 1, 1, -1, -3, -20, 5, 30]))
        month, rest = divmod(day, 28)
        minute, offset = chance.randrange(60), chance.choice(["Z", "+08:00", "-11:00", "+14:00"])
        now = f"{2027 + month // 12}-{month % 12 + 1:02}-{rest + 1:02}T10:{minute:02}:00{offset}"
        before = copy.answers()
        done = copy.run("review", "--plain", "--ahead", keys=KEYS, now=now, check=False)
        assert done.returncode == 0, done.stderr
        new = copy.answers() - before
        assert len(new) == acknowledged(done.stdout), done.stdout
        confirmed |= new
    assert confirmed <= copy.answers()
    # No problem, as every answer counts, but told of.
    assert not copy.problems(), copy.problems()
    said = copy.run("check").stdout
    assert "the clock went back" in said, said
    assert copy.run("due", "--count", now="2031-01-01T10:00:00Z").returncode == 0
    print(f"a clock that jumps 60 times: {len(confirmed)} answers confirmed, all there; check tells of the jumps.")


if __name__ == "__main__":
    main()
