"""A log that lost its end: cut at every byte of its last kilobyte, the lost bytes gone or left as NULs; emptied; gone.

    python3 Tests/Faults/torn_logs.py RETAIN

Each time the program opens the collection and says in a clear word that something is missing, every answer whose line is
whole still counts, not a byte that is left is changed, and the next answers go behind it, each on a line of its own.
"""

import os
import shutil
import sys
import tempfile

from collection import Collection, acknowledged

LAST = 1024


def main():
    retain = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(retain, os.path.realpath(folder))
        collection.run("review", "--plain", keys="\n3\n\n1\n\n4\n\n2\n" * 5 + "q\n")
        Tearing(collection).run()


class Tearing:
    def __init__(self, collection):
        self.collection = collection
        self.path = os.path.join(collection.root, "progress/pc/2026-11.tsv")
        with open(self.path, "rb") as file:
            self.whole = file.read()
        assert len(self.whole) > LAST
        # The program remembers how long the log is.
        assert not collection.problems()
        self.states = os.path.join(collection.home, ".local")
        shutil.copytree(self.states, self.states + ".saved")

    def run(self):
        for length in range(len(self.whole) - LAST, len(self.whole)):
            self.tear(self.whole[:length], f"cut at {length}")
            # NULs in place of what is lost, at every end of a line and some places within.
            if length % 16 == 0 or self.whole[length - 1:length] == b"\n":
                self.tear(self.whole[:length] + bytes(len(self.whole) - length), f"NULs from {length}")
        for length in (4096, 65536):
            self.tear(self.whole + bytes(length), f"{length} NULs behind it", is_whole=True)
        self.tear(b"", "emptied")
        self.tear(bytes(len(self.whole)), "all NULs")
        self.tear(None, "gone")
        print(f"a log cut at each of its last {LAST} bytes, with NULs at its end, emptied, gone: always said, and all whole"
              " answers count.")

    def tear(self, left, where, is_whole=False):
        collection = self.collection
        shutil.rmtree(self.states)
        shutil.copytree(self.states + ".saved", self.states)
        if left is None:
            os.remove(self.path)
        else:
            with open(self.path, "wb") as file:
                file.write(left)
        left = left or b""
        counted = collection.answers()
        checked = collection.run("check", check=False)
        said = checked.stdout + checked.stderr
        lost = not is_whole and left.rstrip(b"\0") + b"\n" != self.whole
        if lost:
            assert checked.returncode == 1, f"{where}: {said}"
            clear = ["answers are missing", "answers may be missing", "half a line"]
            assert any(word in said for word in clear), f"{where}: {said}"
        done = collection.run("review", "--plain", keys="\n3\n\n4\nq\n", check=False)
        assert done.returncode == 0 and acknowledged(done.stdout) == 2, f"{where}: {done.stdout}{done.stderr}"
        if lost:
            assert "check" in done.stderr, f"{where}: {done.stderr}"
            # Told of until it is back or accepted, however much is written behind it.
            again = collection.run("check", check=False)
            assert again.returncode == 1, f"{where}: {again.stdout}"
        with open(self.path, "rb") as file:
            after = file.read()
        assert after.startswith(left), f"{where}: bytes are changed"
        answers = collection.answers()
        assert counted <= answers and len(answers) == len(counted) + 2, f"{where}: {len(counted)}, {len(answers)}"


if __name__ == "__main__":
    main()
