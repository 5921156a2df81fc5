"""A collection to be hurt, and what must hold afterwards. Used by the other scripts of this folder."""

import hashlib
import os
import shutil
import subprocess
import zipfile

CARDS = 120


class Collection:
    def __init__(self, retain, folder):
        self.retain = retain
        self.home = os.path.join(folder, "home")
        self.root = os.path.join(folder, "study")
        self.notes = os.path.join(folder, "notes")
        for path in (self.home, self.notes):
            os.makedirs(path)
        self.environment = {
            "PATH": "/usr/bin:/bin", "HOME": self.home, "LANG": "C.UTF-8", "TZ": "UTC0",
            "RETAIN_DEVICE": "pc",
        }
        self.run("init", self.root, "--notes", self.notes)
        deck = "".join(
            f"Q: question {n}?\nA: answer {n}\n<!-- card card{n:03} -->\n\n" for n in range(CARDS))
        self.write(os.path.join(self.root, "decks/first.md"), deck)
        self.write(os.path.join(self.root, "decks/second.md"), "Q: a card without an id?\nA: yes\n")
        with open(os.path.join(self.root, "decks/retain.toml"), "a") as settings:
            settings.write(f"new-per-day = {CARDS}\nreviews-per-day = 9999\n")
        for number in range(6):
            self.change_note(number, 0)
        self.run("generate")

    def write(self, path, text):
        with open(path, "w") as file:
            file.write(text)

    def change_note(self, number, price):
        """A note whose prices differ with `price`, so that generating again updates its cards."""
        self.write(
            os.path.join(self.notes, f"note{number}.md"),
            f"---\ntitle: Model {number}\n---\n# Prices\n\n"
            + "".join(
                f"- Price of part {part} of model {number}: ${price + part + 1}.50\n"
                for part in range(8)))

    def command(self, *words, now="2026-11-26T10:00:00Z"):
        return [self.retain, "--collection", self.root, "--now", now, *words]

    def run(self, *words, now="2026-11-26T10:00:00Z", check=True, keys="", before=()):
        words = words if words[0] == "init" else self.command(*words, now=now)[1:]
        done = subprocess.run(
            [*before, self.retain, *words], env=self.environment, input=keys, text=True,
            capture_output=True, cwd=self.home)
        if check and done.returncode != 0:
            raise SystemExit(f"{' '.join(words)}: {done.stdout}{done.stderr}")
        return done

    def copy(self, folder):
        """The same at another place."""
        shutil.copytree(self.root, folder, symlinks=True)
        return self.copy_at(folder)

    def copy_at(self, folder):
        """A copy that somebody else has put there."""
        other = Collection.__new__(Collection)
        other.retain, other.home, other.notes = self.retain, self.home, self.notes
        other.environment = self.environment
        other.root = folder
        return other

    def answers(self):
        """Every review in the log as (time, card, rating), as any reader of the text would find it."""
        return {(cells[0], cells[2], cells[3]) for cells in self.events("review")}

    def moved(self):
        """The cards that are due anew because their answers changed."""
        return {cells[2] for cells in self.events("move")}

    def events(self, kind):
        found = []
        progress = os.path.join(self.root, "progress")
        for folder, _, names in os.walk(progress):
            for name in names:
                if not name.endswith(".tsv"):
                    continue
                with open(os.path.join(folder, name), "rb") as file:
                    for line in file.read().split(b"\n"):
                        cells = line.replace(b"\0", b"").decode(errors="replace").split("\t")
                        if len(cells) == 7 and cells[1] == kind:
                            found.append(cells)
        return found

    def problems(self):
        """What `check` calls a problem; nothing when it ends well."""
        done = self.run("check", check=False)
        return "" if done.returncode == 0 else done.stdout + done.stderr


def acknowledged(output):
    """How many answers the program has confirmed on the screen."""
    return output.count(" · back in ")


def backup_is_whole(path):
    """Whether a backup is a zip file in which everything is what its list says."""
    with zipfile.ZipFile(path) as archive:
        lines = archive.read("SHA256SUMS").decode().splitlines()
        for line in lines:
            digest, name = line.split("  ", 1)
            if hashlib.sha256(archive.read(name)).hexdigest() != digest:
                return False
        return len(lines) == len(archive.namelist()) - 1


def package_is_whole(path):
    with zipfile.ZipFile(path) as archive:
        return archive.testzip() is None and "collection.anki21" in archive.namelist()
