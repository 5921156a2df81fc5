"""Simulated power cuts: what the program wrote and synced is recorded, and replayed up to every point.

    python3 Tests/Faults/power_cuts.py RETAIN

At each point the disk is left in three ways: everything unsynced lost; names there but not their bytes; bytes replaced
by NULs. Each time every answer that the screen had confirmed is in the log, decks, exports and backups are the old or the
new ones, whole, and the program opens the collection. Kills alone prove little: what was written survives them unsynced.
"""

import os
import shutil
import sys
import tempfile

import system_calls
from collection import Collection, acknowledged, backup_is_whole, package_is_whole
from disk_model import Disk


def main():
    retain = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        folder = os.path.realpath(folder)
        collection = Collection(retain, folder)
        out = os.path.join(folder, "study", "out")
        os.mkdir(out)
        with open(os.path.join(collection.home, "words.csv"), "w") as file:
            file.write("front,back\nwater,Wasser\nfire,Feuer\n")
        package, backup = os.path.join(out, "cards.apkg"), os.path.join(out, "backup.zip")
        Cutting(collection, "review", ["review", "--plain"], keys="\n3\n\n1\n\n4\n\n2\n\n3\nq\n").run()
        collection.run("review", "--plain", "note0", keys="\n4\n\n4\n\n4\nq\n")
        collection.change_note(0, 500)
        Cutting(collection, "generate", ["generate"]).run()
        Cutting(collection, "import", ["import", "words.csv"]).run()
        collection.run("export", "cards", package)
        collection.run("backup", backup)
        collection.run("review", "--plain", keys="\n3\n")
        Cutting(collection, "export", ["export", "cards", package], whole={package: package_is_whole}).run()
        Cutting(collection, "backup", ["backup", backup], whole={backup: backup_is_whole}).run()
        lose(collection)
        Cutting(collection, "restore", ["backup", "--restore", backup], whole={backup: backup_is_whole}).run()


def lose(collection):
    """A part of the log and a deck are gone."""
    path = os.path.join(collection.root, "progress/pc/2026-11.tsv")
    with open(path) as file:
        lines = file.read().splitlines(keepends=True)
    with open(path, "w") as file:
        file.writelines(lines[:3])
    os.remove(os.path.join(collection.root, "decks/first.md"))


class Cutting:
    """One command, recorded once and cut off at every call that changed something."""

    def __init__(self, collection, name, words, keys="", whole=None):
        self.collection = collection
        self.name, self.words, self.keys = name, words, keys
        self.whole = whole or {}
        self.points = 0
        self.states = set()
        # What `check` may say in the middle of it.
        self.expected = ["half a line", "did not come to its end"]

    def run(self):
        root = self.collection.root
        before = self.collection.copy(root + ".before")
        disk = Disk(root)
        record = os.path.join(self.collection.home, "calls")
        self.collection.run(*self.words, keys=self.keys, before=[*system_calls.COMMAND, record])
        calls = system_calls.read(record)
        self.old = self.decks(before.root)
        self.new = self.decks(root)
        self.moved = self.collection.moved()
        assert self.moved or self.name != "generate"
        self.answers = before.answers()
        replay = Replay(disk, self.collection.home)
        for call in calls:
            if replay.apply(call):
                self.points += 1
                self.cut(disk, replay.shown)
        assert replay.acknowledged() <= len(self.collection.answers() - self.answers)
        # The model knows every call that changed something: at the end it has what the disk has.
        end = os.path.join(self.collection.home, "end")
        disk._write(disk.tree, end, lambda node: node.now, lambda node: node.now)
        assert same(end, root), f"{self.name}: the recording lacks something"
        shutil.rmtree(end)
        shutil.rmtree(before.root)
        print(f"{self.name}: cut at {self.points} points, {len(self.states)} different states of the disk; all well.")

    def decks(self, root):
        texts = {}
        for folder, _, names in os.walk(os.path.join(root, "decks")):
            for name in names:
                if name.endswith(".md") and "/." not in folder[len(root):] and not name.startswith("."):
                    path = os.path.join(folder, name)
                    with open(path, "rb") as file:
                        texts[os.path.relpath(path, root)] = file.read()
        return texts

    def cut(self, disk, shown):
        for leave in (disk.lost, disk.empty, disk.holes):
            # A new place each time: the program remembers how long the log was at the old one.
            place = os.path.join(self.collection.home, f"{self.name}-{self.points}-{leave.__name__}")
            leave(place)
            try:
                self.check(place, acknowledged(shown), leave.__name__)
            finally:
                shutil.rmtree(place)

    def check(self, place, confirmed, how):
        where = f"{self.name}, point {self.points}, {how}"
        state = hash(tuple(sorted(contents(place).items())))
        after = self.collection.copy_at(place)
        answers = after.answers()
        assert self.answers <= answers or self.name == "restore", f"{where}: old answers are gone"
        assert len(answers - self.answers) >= confirmed, f"{where}: {confirmed} confirmed, {len(answers)} there"
        for path, text in self.decks(place).items():
            assert text in (self.old.get(path), self.new.get(path)), f"{where}: {path} is neither old nor new"
        for path in self.old:
            assert os.path.exists(os.path.join(place, path)), f"{where}: {path} is gone"
        for path, is_whole in self.whole.items():
            there = os.path.join(place, os.path.relpath(path, self.collection.root))
            assert is_whole(there), f"{where}: {path} is not whole"
        if (state, confirmed) in self.states:
            return
        self.states.add((state, confirmed))
        opened = after.run("due", "--count", check=False)
        assert opened.returncode == 0, f"{where}: {opened.stderr}"
        if self.name == "generate":
            after.run("generate")
            assert after.moved() == self.moved, f"{where}: a changed card is not due"
        checked = after.run("check", check=False)
        said = checked.stdout + checked.stderr
        assert checked.returncode == 0 or any(
            word in said for word in self.expected), f"{where}: {said}"


def contents(root):
    found = {}
    for folder, _, names in os.walk(root):
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                found[os.path.relpath(os.path.join(folder, name), root)] = file.read()
    return found


def same(left, right):
    return contents(left) == contents(right)


class Replay:
    """Applies recorded calls to a disk, and collects what was written to the screen."""

    def __init__(self, disk, folder):
        self.disk = disk
        self.folder = folder
        self.places = {}
        self.shown = ""

    def acknowledged(self):
        return acknowledged(self.shown)

    def apply(self, call):
        """Whether something changed that a power cut could show."""
        if not call.succeeded:
            return False
        if call.name in ("open", "openat", "creat"):
            return self.open(call)
        if call.name in ("write", "pwrite64", "writev"):
            return self.write(call)
        if call.name in ("fsync", "fdatasync", "ftruncate", "lseek"):
            return self.change(call)
        paths = call.paths(self.folder)
        if call.name in ("rename", "renameat", "renameat2"):
            if not self.disk.holds(paths[1]):
                return False
            self.disk.rename(*paths)
        elif call.name in ("unlink", "unlinkat", "rmdir"):
            if not self.disk.holds(paths[0]):
                return False
            self.disk.remove(paths[0])
        elif call.name in ("mkdir", "mkdirat"):
            if not self.disk.holds(paths[0]):
                return False
            self.disk.create(paths[0], is_folder=True)
        else:
            raise SystemExit(f"{call.name} is not known here")
        return True

    def open(self, call):
        path = call.paths(self.folder)[0]
        if not self.disk.holds(path):
            return False
        self.places[call.result] = 0
        if "O_CREAT" not in call.arguments and "O_TRUNC" not in call.arguments:
            return False
        node = self.disk.find(path)
        if node is None:
            self.disk.create(path)
            return True
        if "O_TRUNC" in call.arguments and node.now:
            node.now = bytearray()
            return True
        return False

    def write(self, call):
        number, path = call.file()
        data = call.texts()[0][: call.result] if call.texts() else b""
        if number == 1:
            self.shown += data.decode(errors="replace")
            return True
        node = self.disk.find(path) if self.disk.holds(path) else None
        if node is None:
            return False
        if call.name == "writev":
            data = b"".join(call.texts())[: call.result]
        if call.name == "pwrite64":
            place = int(call.arguments.rsplit(",", 1)[1])
        elif path.endswith(".tsv") and "/progress/" in path and "/." not in path:
            place = len(node.now)
        else:
            place = self.places.get(number, 0)
        node.now[len(node.now):place] = bytes(max(0, place - len(node.now)))
        node.now[place:place + len(data)] = data
        self.places[number] = place + len(data)
        return True

    def change(self, call):
        number, path = call.file()
        node = self.disk.find(path) if self.disk.holds(path) else None
        if node is None:
            return False
        if call.name == "lseek":
            self.places[number] = call.result
            return False
        if call.name == "ftruncate":
            size = int(call.arguments.rsplit(",", 1)[1])
            node.now = (node.now + bytes(size))[:size]
        else:
            node.sync()
        return True


if __name__ == "__main__":
    main()
