"""Imports packages into a new collection of the real Anki and prints what arrived, as JSON.

usage: python import_into_anki.py [--fsrs] PACKAGE...

Needs `pip install anki`. With --fsrs the scheduler is switched on afterwards, as the deck options do, so that Anki
works out every memory state from the reviews; both states are printed.
"""

import json
import sys
import tempfile

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.deck_config_pb2 import UpdateDeckConfigsRequest


def switch_fsrs_on(col, deck_id):
    info = col._backend.get_deck_configs_for_update(deck_id)
    request = UpdateDeckConfigsRequest(
        target_deck_id=deck_id, mode=1, fsrs=True, fsrs_reschedule=False, card_state_customizer="",
        limits=info.current_deck.limits, new_cards_ignore_review_limit=False,
        apply_all_parent_limits=False)
    request.configs.extend([entry.config for entry in info.all_config])
    col._backend.update_deck_configs_raw(request.SerializeToString())


def states(col):
    return {str(i): json.loads(data) if data else {} for i, data in col.db.all("select id, data from cards")}


def main():
    words = sys.argv[1:]
    fsrs = "--fsrs" in words
    packages = [word for word in words if word != "--fsrs"]
    col = Collection(tempfile.mkdtemp() + "/collection.anki2")
    counts = []
    for package in packages:
        options = ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True)
        log = col.import_anki_package(ImportAnkiPackageRequest(package_path=package, options=options)).log
        counts.append([len(log.new), len(log.updated), len(log.duplicate), len(log.conflicting)])
    decks = {deck.id: deck.name for deck in col.decks.all_names_and_ids()}
    before = states(col)
    if fsrs:
        switch_fsrs_on(col, next(i for i in decks if i != 1))
    after = states(col)
    cards = []
    for row in col.db.all(
            "select c.id, n.guid, c.ord, c.did, c.type, c.queue, c.due, c.ivl, c.reps, c.lapses, c.flags, n.tags, n.flds"
            " from cards c join notes n on n.id = c.nid order by n.id, c.ord"):
        i, guid, ord, did, type, queue, due, ivl, reps, lapses, flags, tags, fields = row
        cards.append({
            "guid": guid, "ord": ord, "deck": decks[did], "type": type, "queue": queue,
            "due": due - col.sched.today if type == 2 else due, "ivl": ivl, "reps": reps, "lapses": lapses,
            "flags": flags, "tags": tags.split(), "fields": fields.split("\x1f"),
            "before": before[str(i)], "after": after[str(i)],
            "reviews": col.db.all(
                "select id, ease, ivl, lastIvl, factor, time, type from revlog where cid = ? order by id", i),
        })
    import os
    print(json.dumps({
        "counts": counts, "notes": col.note_count(), "cards": cards,
        "reviews": col.db.scalar("select count() from revlog"),
        "decks": sorted(decks.values()), "media": sorted(os.listdir(col.media.dir())),
        "problems": col.fix_integrity()[0],
    }, ensure_ascii=False))


main()
