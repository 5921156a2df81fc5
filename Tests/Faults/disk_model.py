"""A disk as POSIX promises it and no better: what was not synced is lost when the power goes.

A file's bytes are on the disk after fsync of the file, its name after fsync of its folder.
"""

import os


class Node:
    def __init__(self, is_folder):
        self.is_folder = is_folder
        # What programs see, and what is on the disk.
        self.now = {} if is_folder else bytearray()
        self.durable = {} if is_folder else b""

    def sync(self):
        self.durable = dict(self.now) if self.is_folder else bytes(self.now)


class Disk:
    """The tree below one folder, all of it durable at the beginning."""

    def __init__(self, root):
        self.root = os.path.realpath(root)
        self.tree = self._read(self.root)

    def _read(self, path):
        node = Node(os.path.isdir(path))
        if node.is_folder:
            for name in os.listdir(path):
                node.now[name] = self._read(os.path.join(path, name))
        else:
            with open(path, "rb") as file:
                node.now = bytearray(file.read())
        node.sync()
        return node

    def holds(self, path):
        return path == self.root or path.startswith(self.root + "/")

    def _parts(self, path):
        return [part for part in path[len(self.root):].split("/") if part]

    def find(self, path):
        node = self.tree
        for part in self._parts(path):
            if node is None or not node.is_folder:
                return None
            node = node.now.get(part)
        return node

    def parent(self, path):
        return self.find(os.path.dirname(path)), os.path.basename(path)

    def create(self, path, is_folder=False):
        folder, name = self.parent(path)
        return folder.now.setdefault(name, Node(is_folder))

    def remove(self, path):
        folder, name = self.parent(path)
        folder.now.pop(name, None)

    def rename(self, source, target):
        (old_folder, old_name), (new_folder, new_name) = self.parent(source), self.parent(target)
        new_folder.now[new_name] = old_folder.now.pop(old_name)

    # What a power cut may leave

    def lost(self, target):
        """Everything that was not synced is gone."""
        self._write(self.tree, target, lambda node: node.durable, lambda node: node.durable)

    def empty(self, target):
        """Names are there, bytes that were not synced are not: renames that were faster than their data."""
        self._write(self.tree, target, lambda node: node.now, lambda node: node.durable)

    def holes(self, target):
        """Names and lengths are there; where bytes were not synced are NULs."""
        self._write(
            self.tree, target, lambda node: node.now,
            lambda node: node.durable + bytes(max(0, len(node.now) - len(node.durable))))

    def _write(self, node, target, entries, data):
        if node.is_folder:
            os.makedirs(target, exist_ok=True)
            for name, child in entries(node).items():
                self._write(child, os.path.join(target, name), entries, data)
        else:
            with open(target, "wb") as file:
                file.write(data(node))
