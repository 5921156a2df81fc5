"""Makes the packages in Tests/Fixtures/anki with the real Anki.

usage: python make_fixtures.py Tests/Fixtures/anki        (needs `pip install anki`; written with 26.9.3)

The collection begins 100 days before it is made. Answers of the past are written into the table of reviews as Anki writes
them; states that a person sets (suspend, bury, flag, due date, forget) are set through Anki.
"""

import json
import os
import shutil
import sys
import tempfile
import time

from anki.collection import Collection, ExportAnkiPackageOptions, DeckIdLimit
from anki.import_export_pb2 import ExportLimit

DAY = 86_400
folder = sys.argv[1]
work = tempfile.mkdtemp()
col = Collection(work + "/collection.anki2")
now = int(time.time())
first = now - now % DAY + 4 * 3600 - 100 * DAY
col.db.execute("update col set crt = ?", first)
col.close()
col = Collection(work + "/collection.anki2")
col.set_config("creationOffset", 0)
col.set_config("fsrs", True)

config = col.decks.config_dict_for_deck_id(1)
config["desiredRetention"] = 0.85
config["fsrsParams6"] = [
    0.4, 1.2, 2.5, 9.0, 6.3, 0.84, 3.1, 0.002, 1.8, 0.17, 0.81, 1.5, 0.07, 0.27, 1.6, 0.61, 1.86, 0.55, 0.1, 0.07, 0.16]
col.decks.update_config(config)

with open(work + "/dot.png", "wb") as file:
    file.write(bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
        "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"))
dot = col.media.add_file(work + "/dot.png")
with open(work + "/beep 1.mp3", "wb") as file:
    file.write(b"ID3\x04\x00\x00\x00\x00\x00\x00")
beep = col.media.add_file(work + "/beep 1.mp3")


def note(type, deck, *fields, tags=()):
    made = col.new_note(col.models.by_name(type))
    for i, text in enumerate(fields):
        made.fields[i] = text
    made.tags = list(tags)
    col.add_note(made, col.decks.id(deck))
    return made


custom = col.models.new("Country")
for name in ("Country", "Capital", "Flag"):
    col.models.add_field(custom, col.models.new_field(name))
for name, question, answer in (
        ("Capital of", "Capital of <b>{{Country}}</b>?", "{{FrontSide}}<hr id=answer>{{Capital}}{{#Flag}}<br>{{Flag}}{{/Flag}}"),
        ("Country of", "{{Capital}} is the capital of …", "{{FrontSide}}<hr id=answer>{{Country}}")):
    template = col.models.new_template(name)
    template["qfmt"], template["afmt"] = question, answer
    col.models.add_template(custom, template)
col.models.add_dict(custom)

words = [note("Basic", "Language::Nouns", f"der Tisch {i}", f"the table <i>{i}</i>", tags=("de", f"part::{i % 2}")) for i in range(6)]
both = note("Basic (and reversed card)", "Language", "Wasser &amp; Eis", "water<br>ice")
optional = note("Basic (optional reversed card)", "Language", "ja", "yes", "y")
simple = note("Basic (optional reversed card)", "Language", "nein", "no", "")
cloze = note("Cloze", "Language::Sentences", "{{c1::Berlin}} lies in {{c2::Germany::country}} [1].", "A city.")
plain = note("Cloze", "Language::Sentences", "First {{c1::one}}, then {{c2::two}}.", "")
mathematics = note("Cloze", "Language::Sentences", "\\(a^2 = {{c1::b^2}} + c\\)", "")
picture = note("Basic", "Language", f'What is this? <img src="{dot}">', f"A dot. [sound:{beep}]")
country = note("Country", "World", "France", "Paris", "🇫🇷")
empty = note("Basic", "World", "A question without an answer", "")


def review(card, day, ease, ivl, kind, factor=250, hour=6):
    """One answer, `day` days after the first."""
    global counter
    counter += 1
    stamp = (first + day * DAY + hour * 3600) * 1000 + counter
    last = col.db.scalar("select ivl from revlog where cid = ? order by id desc limit 1", card) or 0
    col.db.execute("insert into revlog values (?,?,-1,?,?,?,?,?,?)", stamp, card, ease, ivl, last, factor, 1500 + counter, kind)
    return stamp


def state(card, type, queue, due, ivl, reps, lapses=0, left=0):
    col.db.execute(
        "update cards set type=?, queue=?, due=?, ivl=?, factor=2500, reps=?, lapses=?, left=? where id=?",
        type, queue, due, ivl, reps, lapses, left, card)


counter = 0
ids = [card.id for made in words for card in made.cards()]
for i, card in enumerate(ids):
    review(card, i, 3, -600, 0, hour=5)
    review(card, i, 3, 3, 0)
    review(card, i + 3, 2 + i % 3, 10, 1)
    state(card, 2, 2, i + 13, 10, 3)
# One was forgotten and learned again, one was crammed, one is in a step now.
review(ids[0], 14, 1, -600, 1)
review(ids[0], 14, 3, 4, 2, hour=7)
review(ids[0], 18, 3, 30, 1)
state(ids[0], 2, 2, 48, 30, 6, 1)
review(ids[1], 5, 3, 10, 3, factor=0)
stamp = review(ids[2], 99, 1, -600, 1)
state(ids[2], 3, 1, stamp // 1000 + 600, 10, 4, 1, 1001)
for card in (*[c.id for c in both.cards()], *[c.id for c in cloze.cards()], country.cards()[1].id):
    review(card, 20, 4, 60, 0)
    state(card, 2, 2, 80, 60, 1)
# Due without any review, as in packages that were shared without them.
state(plain.cards()[0].id, 2, 2, 120, 40, 5)
col.sched.suspend_cards([ids[3]])
col.set_user_flag_for_cards(3, [ids[4]])
col.sched.bury_cards([both.cards()[1].id])
col.sched.set_due_date([ids[5]], "7")
col.sched.schedule_cards_as_new([cloze.cards()[1].id])

os.makedirs(folder, exist_ok=True)


def export(name, legacy):
    col.export_anki_package(
        out_path=f"{work}/{name}", limit=None,
        options=ExportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True, with_media=True, legacy=legacy))
    shutil.copy(f"{work}/{name}", folder)


cards = col.db.all(
    "select c.id, n.guid, c.ord, c.type, c.queue, c.due, c.ivl, c.flags from cards c join notes n on n.id = c.nid"
    " order by n.id, c.ord")
reviews = col.db.all("select id, cid, ease, ivl, time, type, factor from revlog order by id")
export("old.apkg", True)
export("new.apkg", False)
with open(folder + "/expected.json", "w") as file:
    json.dump({"first": first // DAY, "cards": cards, "reviews": reviews}, file, ensure_ascii=False)
    file.write("\n")
col.export_collection_package(f"{work}/new.colpkg", include_media=True, legacy=False)
shutil.copy(f"{work}/new.colpkg", folder)
