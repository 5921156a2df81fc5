"""Reads what strace recorded: the system calls that change files, in the order in which they ended."""

import os
import re

TRACED = ("open,openat,creat,write,pwrite64,writev,fsync,fdatasync,ftruncate,rename,renameat,"
          "renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,lseek,copy_file_range,sendfile,link,linkat")
COMMAND = ["strace", "-f", "-y", "-xx", "-s", "100000000", "-e", f"trace={TRACED}", "-o"]

TEXT = r'"((?:\\x[0-9a-f]{2})*)"'
FILE = r"(\d+)<((?:\\x[0-9a-f]{2}|[^<>])*)>"


def bytes_of(text):
    return bytes(int(code, 16) for code in text.split("\\x")[1:])


def path_of(text):
    text = re.sub(r"\\x([0-9a-f]{2})", lambda match: chr(int(match[1], 16)), text)
    return text.encode("latin-1").decode(errors="replace").removesuffix(" (deleted)")


class Call:
    def __init__(self, name, arguments, result):
        self.name = name
        self.arguments = arguments
        self.result = result

    @property
    def succeeded(self):
        return self.result >= 0

    def texts(self):
        return [bytes_of(text) for text in re.findall(TEXT, self.arguments)]

    def file(self):
        """Number and path of the open file that the call is about."""
        match = re.match(FILE, self.arguments)
        return (int(match[1]), path_of(match[2])) if match else (int(re.match(r"\d+", self.arguments)[0]), "")

    def paths(self, folder):
        """The paths that it names; relative ones begin in the folder of the descriptor before them, or in `folder`."""
        bases = re.findall(r"(?:AT_FDCWD|\d+)<((?:\\x[0-9a-f]{2}|[^<>])*)>", self.arguments.split(") = ")[0])
        base = path_of(bases[0]) if bases else folder
        return [os.path.normpath(os.path.join(base, text.decode(errors="replace"))) for text in self.texts()]


def read(path):
    """The calls of a recording; those that another thread interrupted are put together."""
    unfinished = {}
    calls = []
    with open(path, errors="replace") as file:
        for line in file:
            process, _, line = line.rstrip("\n").partition(" ")
            line = line.strip()
            if line.endswith("<unfinished ...>"):
                unfinished[process] = line.removesuffix("<unfinished ...>")
                continue
            resumed = re.match(r"<\.\.\. \w+ resumed>(.*)", line)
            if resumed:
                line = unfinished.pop(process, "") + resumed[1]
            match = re.match(r"(\w+)\((.*)\)\s+= (-?\d+)", line)
            if match:
                calls.append(Call(match[1], match[2], int(match[3])))
    return calls
