"""Ends the program with SIGKILL at random moments while it reviews, generates, exports and saves a backup.

    python3 Tests/Faults/kills.py RETAIN [COUNT] [SEED]

After each kill every answer that the screen had confirmed is in the log, no deck, export or backup is half of one, and
`check` finds nothing.
"""

import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time

from collection import CARDS, Collection, acknowledged, backup_is_whole, package_is_whole


def main():
    retain = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        Killing(Collection(retain, folder), folder, chance).run(count)


class Killing:
    def __init__(self, collection, folder, chance):
        self.collection = collection
        self.chance = chance
        self.package_file = os.path.join(folder, "cards.apkg")
        self.table_file = os.path.join(folder, "reviews.csv")
        self.backup_file = os.path.join(folder, "backup.zip")
        self.kinds = {"review": 0, "generate": 0, "export": 0, "backup": 0}
        self.in_the_middle = 0
        self.confirmed = 0
        self.day = 0
        self.lengths = self.measured(os.path.join(folder, "copy"))

    def measured(self, folder):
        """The seconds that each command takes when it comes to its end, on a copy of the collection."""
        copy = self.collection.copy(folder)
        lengths = {}
        for words, keys in [
            (["review", "--plain"], "\n3\n" * CARDS), (["generate"], ""),
            (["export", "cards", self.package_file], ""), (["backup", self.backup_file + ".copy"], ""),
        ]:
            begin = time.monotonic()
            copy.run(*words, keys=keys)
            lengths[words[0]] = time.monotonic() - begin
        return lengths

    def run(self, count):
        collection = self.collection
        collection.run("export", "cards", self.package_file)
        collection.run("export", "reviews", self.table_file)
        collection.run("backup", self.backup_file)
        for number in range(count):
            kind = self.chance.choices(list(self.kinds), weights=[4, 2, 2, 2])[0]
            self.kinds[kind] += 1
            getattr(self, kind)(number)
            if number % 25 == 24:
                problems = collection.problems()
                assert not problems, f"kill {number}: {problems}"
        collection.run("generate")
        assert not collection.problems()
        assert len(collection.answers()) >= self.confirmed
        kinds = ", ".join(f"{n} during {kind}" for kind, n in self.kinds.items())
        print(f"{count} kills ({kinds}), {self.in_the_middle} before the program's own end.")
        print(f"{self.confirmed} answers were confirmed, {len(collection.answers())} are in the log; none is lost.")

    def now(self):
        self.day += 1
        days = 1 + self.day // 28
        return f"{2027 + days // 12}-{days % 12 + 1:02}-{self.day % 28 + 1:02}T10:00:00Z"

    def kill(self, command, keys=None):
        """Starts the program, kills it somewhere in the time that it usually takes, and gives its output."""
        name = command[5]
        process = subprocess.Popen(
            command, env=self.collection.environment, cwd=self.collection.home, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        if keys:
            process.stdin.write(keys)
            process.stdin.flush()
        else:
            process.stdin.close()
            process.stdin = None
        try:
            process.wait(self.chance.uniform(0.003, self.lengths[name]))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            self.in_the_middle += 1
        output, _ = process.communicate()
        return output

    def review(self, number):
        before = self.collection.answers()
        command = self.collection.command("review", "--plain", now=self.now())
        keys = "".join(f"\n{self.chance.randint(1, 4)}\n" for _ in range(CARDS))
        confirmed = acknowledged(self.kill(command, keys))
        after = self.collection.answers()
        assert before <= after, f"kill {number}: answers of earlier reviews are gone"
        new = len(after - before)
        assert new >= confirmed, f"kill {number}: {confirmed} confirmed, {new} in the log"
        self.confirmed += confirmed

    def generate(self, number):
        self.collection.change_note(self.chance.randrange(6), self.chance.randrange(1000))
        self.kill(self.collection.command("generate"))
        for name in os.listdir(os.path.join(self.collection.root, "decks")):
            if name.startswith("note") and name.endswith(".md"):
                with open(os.path.join(self.collection.root, "decks", name)) as file:
                    text = file.read()
                ids = re.findall(r"<!-- card (\S+)", text)
                assert text.endswith("-->\n\n") or text.endswith("-->\n"), f"kill {number}: half of {name}"
                assert len(ids) == len(set(ids)), f"kill {number}: a card twice in {name}"

    def export(self, number):
        if self.chance.random() < 0.5:
            self.kill(self.collection.command("export", "cards", self.package_file))
            assert package_is_whole(self.package_file), f"kill {number}: half a package"
        else:
            self.kill(self.collection.command("export", "reviews", self.table_file))
            with open(self.table_file) as file:
                rows = file.read()
            assert rows.endswith("\n") and len({row.count(",") for row in rows.splitlines()}) == 1, (
                f"kill {number}: half a table")

    def backup(self, number):
        self.kill(self.collection.command("backup", self.backup_file))
        assert backup_is_whole(self.backup_file), f"kill {number}: half a backup"


if __name__ == "__main__":
    main()
