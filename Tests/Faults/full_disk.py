"""A disk that is full at every single write, a small one that fills up, one that is read-only, and folders that are.

    python3 Tests/Faults/full_disk.py RETAIN

Every call that changes a file is made to fail once (strace's fault injection), then reviews run on a file system of 96 KB
until it is full, and all commands on a read-only one (both need the right to mount), and with decks, progress or the home
folder closed to writers. Each time the program ends with a clear word, nothing old is harmed, and every answer that the
screen had confirmed is in the log.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile

from collection import Collection, acknowledged, backup_is_whole, package_is_whole

CALLS = ["write", "pwrite64", "fsync", "fdatasync", "rename", "mkdir", "ftruncate"]
CLEAR = re.compile("disk is full|No space left|left on device|cannot be written|Cannot write", re.IGNORECASE)


def main():
    retain = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(retain, os.path.realpath(folder))
        with open(os.path.join(collection.home, "words.csv"), "w") as file:
            file.write("front,back\nwater,Wasser\n")
        every_write(collection, folder)
        if subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode == 0:
            small(collection, folder)
            read_only(collection, folder)
        else:
            print("skipped: a small and a read-only file system need the right to mount")
        closed_folders(collection, folder)


def every_write(collection, folder):
    package, backup = os.path.join(folder, "cards.apkg"), os.path.join(folder, "backup.zip")
    collection.run("export", "cards", package)
    collection.run("backup", backup)
    collection.change_note(0, 700)
    for words, keys in [
        (["review", "--plain"], "\n3\n\n4\n\n1\nq\n"), (["generate"], ""), (["import", "words.csv"], ""),
        (["export", "cards", package], ""), (["backup", backup], ""),
        (["backup", "--restore", backup], ""), (["suspend", "card001"], ""), (["check", "--write-ids"], ""),
    ]:
        failures = 0
        for call in CALLS:
            number = 1
            while fails(collection, folder, words, keys, call, number):
                number += 1
            failures += number - 1
        print(f"{' '.join(words[:2])}: full at {failures} calls, one after the other; all well.")
        assert package_is_whole(package) and backup_is_whole(backup)


def fails(collection, folder, words, keys, call, number):
    """Runs a command whose call of that kind and number fails; false when it makes fewer."""
    # A new place each time: the program remembers how long the log was at the old one.
    copy = collection.copy(os.path.join(folder, f"copy-{words[0]}{len(words)}-{call}-{number}"))
    try:
        if "--restore" in words:
            os.remove(os.path.join(copy.root, "decks/first.md"))
        old = copy.answers()
        trace = os.path.join(copy.home, "trace")
        done = copy.run(
            *words, keys=keys, check=False, before=[
                "strace", "-f", "-y", "-o", trace, "-e", f"trace={call}", "-e",
                f"inject={call}:error=ENOSPC:when={number}"])
        with open(trace) as file:
            # One in each thread that makes so many calls.
            hits = [line for line in file if "(INJECTED)" in line]
        if not hits:
            return False
        hit = "".join(hits)
        where = f"{' '.join(words)}, call {number}: {hit}{done.stdout}{done.stderr}"
        answers = copy.answers()
        assert old <= answers, where
        assert len(answers - old) >= acknowledged(done.stdout), where
        # A confirmation that could not be shown is told on the other channel, when that one is not what failed.
        if not re.search(r"write\([12]<", hit) and copy.root in hit:
            assert done.returncode == 1 and CLEAR.search(done.stderr), where
        after = copy.run("check", check=False)
        said = after.stdout + after.stderr
        assert after.returncode == 0 or "half a line" in said or "did not come to its end" in said, where + said
        again = copy.run(*words, keys=keys, check=False)
        assert again.returncode == 0, where + again.stderr
        return True
    finally:
        shutil.rmtree(copy.root)


def mounted(options, place, script, *arguments):
    """Runs a line of shell in a mount namespace of its own."""
    return ["unshare", "-rm", "sh", "-c", f'mount -t tmpfs {options} tmpfs "$1" && shift && {script}', "sh",
            place, *arguments]


def small(collection, folder):
    place = os.path.join(folder, "small")
    os.mkdir(place)
    saved = os.path.join(folder, "saved")
    keys = "\n1\n" * 4000
    script = 'cp -r "$1"/. "$2" && "$3" --collection "$2" --now 2026-11-26T10:00:00Z review --plain; code=$?; cp -r "$2" "$4"; exit $code'
    done = subprocess.run(
        mounted("-o size=96k", place, script, collection.root, place, collection.retain, saved),
        env=collection.environment, input=keys, text=True, capture_output=True)
    after = collection.copy_at(saved)
    confirmed = acknowledged(done.stdout)
    assert done.returncode == 1 and CLEAR.search(done.stderr), done.stderr
    new = len(after.answers() - collection.answers())
    assert new == confirmed > 0, (new, confirmed, done.stderr, done.stdout[-200:])
    assert not after.problems(), after.problems()
    print(f"a disk of 96 KB: {confirmed} answers until it was full, all there; said: {done.stderr.strip()}")


def read_only(collection, folder):
    place = os.path.join(folder, "readonly")
    collection.change_note(1, 900)
    os.mkdir(place)
    script = 'cp -r "$1"/. "$2" && mount -o remount,ro "$2" && shift && root=$1 && shift && "$1" --collection "$root" --now 2026-11-26T10:00:00Z $2'
    for words, works in [
        ("due --count", True), ("stats", True), ("find question", True), ("check", True),
        (f"backup {folder}/from-readonly.zip", True), ("review --plain", False), ("generate", False),
        ("suspend card001", False), ("import words.csv", False), ("check --write-ids", False),
    ]:
        done = subprocess.run(
            mounted("-o size=4m", place, script, collection.root, place, collection.retain, words),
            env=collection.environment, input="\n3\nq\n", text=True, capture_output=True, cwd=collection.home)
        if works:
            assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
        else:
            assert done.returncode == 1, f"{words}: {done.stdout}{done.stderr}"
            assert re.search("read-only", done.stderr, re.IGNORECASE), f"{words}: {done.stderr}"
            assert acknowledged(done.stdout) == 0
    print("a read-only disk: reading goes on, and what writes says why it cannot.")


def closed_folders(collection, folder):
    """Folders and files without the right to write, for a user who is not the superuser."""
    collection.change_note(2, 300)
    user = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    os.chmod(folder, 0o755)
    # The other user may not see the folder that the program was built in.
    program = shutil.copy(collection.retain, os.path.join(folder, "retain"))
    reading = [["due", "--count"], ["stats"], ["find", "question"], ["check"]]
    writing = [["review", "--plain"], ["generate"], ["suspend", "card002"], ["import", "words.csv"],
               ["check", "--write-ids"]]
    for closed, fails in [
        ("progress", ["review", "suspend"]), ("decks", ["generate", "import", "check"]), ("home", []),
        ("all", ["review", "generate", "suspend", "import", "check"]),
    ]:
        copy = collection.copy(os.path.join(folder, f"closed-{closed}"))
        copy.home = os.path.join(folder, f"home-{closed}")
        copy.retain = program
        shutil.copytree(collection.home, copy.home)
        copy.environment = {**copy.environment, "HOME": copy.home}
        roots = {"progress": [copy.root + "/progress"], "decks": [copy.root + "/decks"], "home": [copy.home]}
        own([copy.root, copy.home])
        for root in roots.get(closed, [copy.root, copy.home]):
            close(root)
        before = contents(copy.root)
        for words in reading + writing:
            old = copy.answers()
            done = copy.run(*words, keys="\n3\nq\n", check=False, before=user)
            where = f"{' '.join(words)} with {closed} closed: {done.stdout}{done.stderr}"
            assert len(copy.answers() - old) == acknowledged(done.stdout), where
            if words in writing and words[0] in fails:
                assert done.returncode == 1 and "permission" in done.stderr, where
            else:
                assert done.returncode == 0, where
        if closed == "all":
            assert contents(copy.root) == before
    print("decks, progress or home closed to writers: reading goes on, and what writes says why it cannot.")


def own(roots):
    if os.geteuid() == 0:
        for root in roots:
            for path in [root, *below(root)]:
                os.chown(path, 65534, 65534)


def close(root):
    for path in [root, *below(root)]:
        os.chmod(path, 0o555 if os.path.isdir(path) else 0o444)


def below(root):
    return [os.path.join(folder, name) for folder, folders, files in os.walk(root) for name in folders + files]


def contents(root):
    found = {}
    for path in below(root):
        if os.path.isfile(path):
            with open(path, "rb") as file:
                found[path] = file.read()
    return found


if __name__ == "__main__":
    main()
