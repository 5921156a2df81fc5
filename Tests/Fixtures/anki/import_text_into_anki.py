"""Imports text files into a new collection of the real Anki, one after the other, and prints what arrived, as JSON.

usage: python import_text_into_anki.py TEXT...        (needs `pip install anki`)
"""

import json
import sys
import tempfile

from anki.collection import Collection, ImportCsvRequest

col = Collection(tempfile.mkdtemp() + "/collection.anki2")
counts = []
for path in sys.argv[1:]:
    metadata = col.get_csv_metadata(path=path, delimiter=None)
    log = col.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log
    counts.append([len(log.new), len(log.updated), len(log.duplicate), len(log.conflicting)])
fields = {guid: text.split("\x1f") for guid, text in col.db.all("select guid, flds from notes")}
print(json.dumps({"counts": counts, "notes": col.note_count(), "fields": fields}, ensure_ascii=False))
