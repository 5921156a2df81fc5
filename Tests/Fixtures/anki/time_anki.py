"""Times the real Anki on a package: importing it into an empty collection, and exporting that again.

usage: python time_anki.py PACKAGE        (needs `pip install anki`)
"""

import resource
import sys
import tempfile
import time

from anki.collection import Collection, ExportAnkiPackageOptions, ImportAnkiPackageOptions, ImportAnkiPackageRequest

work = tempfile.mkdtemp()
col = Collection(work + "/collection.anki2")
start = time.time()
col.import_anki_package(ImportAnkiPackageRequest(
    package_path=sys.argv[1], options=ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True)))
print(f"Anki imports\t{time.time() - start:.2f} s\t{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
start = time.time()
col.export_anki_package(
    out_path=work + "/out.apkg", limit=None,
    options=ExportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True, with_media=True, legacy=True))
print(f"Anki exports\t{time.time() - start:.2f} s\t{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
print(f"cards\t{col.card_count()}\treviews\t{col.db.scalar('select count() from revlog')}")
