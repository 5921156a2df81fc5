#!/usr/bin/env python3
"""Works out the figures of `retain stats` again, in SQL over the log as it lies on the disk.

usage: duckdb_figures.py RETAIN COLLECTION NOW

Ends with 0 when all figures are equal, 1 when one differs, 77 when DuckDB is not installed. The SQL
knows reviews, practice, undo and suspend; a log with resets, moves or relinks needs more of it.
"""
import json
import os
import subprocess
import sys
import tempfile

try:
    import duckdb
except ImportError:
    print("skipped: DuckDB is not installed (pip install duckdb)")
    sys.exit(77)

RETAIN, COLLECTION, NOW = sys.argv[1:4]
TODAY = f"(timestamp '{NOW[:19]}' - interval 4 hour)::date"

EVENTS = f"""
create table events as
with lines as (
  select *, regexp_extract(filename, '([^/]+)/[^/]+$', 1) as device
  from read_csv('{COLLECTION}/progress/*/*.tsv', delim = '\t', header = true, quote = '',
                escape = '', all_varchar = true, filename = true)
), undone as (
  select json_extract_string(detail, '$.of') as reference from lines where event = 'undo'
)
select device, event, card, rating::int as rating, ms::bigint as ms, due, detail,
       time[:23]::timestamp as clock,
       (time[:23]::timestamp - interval 4 hour)::date as day,
       epoch_ms(time[:23]::timestamp)
         - (case time[24] when '-' then -1 else 1 end)
           * (time[25:26]::int * 60 + time[28:29]::int) * 60000 as instant
from lines
where event <> 'undo' and device || '/' || time not in (select reference from undone)
"""

REVIEWS = """
create table reviews as
with ordered as (
  select *, length(due) = 10 as promises_days,
         lag(due) over w as due_before, lag(day) over w as day_before,
         coalesce(max(case when length(due) = 10 then 1 else 0 end) over (
           partition by card order by instant, device
           rows between unbounded preceding and 1 preceding), 0) as has_graduated
  from events where event = 'review'
  window w as (partition by card order by instant, device)
)
select *,
       case when due_before is null then 'new'
            when length(due_before) = 10
              then case when due_before::date - day_before < 21 then 'young' else 'mature' end
            when has_graduated = 1 then 'relearning' else 'learning' end as phase
from ordered
"""


def run(*arguments):
    """What Retain itself says."""
    environment = dict(os.environ, LANG="C.UTF-8")
    command = [RETAIN, "--collection", COLLECTION, "--now", NOW, "--device", "engine", *arguments]
    return subprocess.run(command, capture_output=True, check=True, env=environment).stdout


def totals(rows):
    names = ["reviews", "practice", "new", "young", "young_right", "mature", "mature_right",
             "again", "hard", "good", "easy", "ms"]
    return {row[0]: dict(zip(names, row[1:])) for row in rows}


SUMS = """
  count(*) filter (event = 'review'), count(*) filter (event = 'practice'),
  count(*) filter (phase = 'new'),
  count(*) filter (phase = 'young'), count(*) filter (phase = 'young' and rating > 1),
  count(*) filter (phase = 'mature'), count(*) filter (phase = 'mature' and rating > 1),
  count(*) filter (event = 'review' and rating = 1), count(*) filter (event = 'review' and rating = 2),
  count(*) filter (event = 'review' and rating = 3), count(*) filter (event = 'review' and rating = 4),
  coalesce(sum(ms), 0)::bigint
"""


def flat(total):
    """One object of `stats --json` with the names of the SQL."""
    return {"reviews": total["reviews"], "practice": total["practice"], "new": total["new"],
            "young": total["young"]["all"], "young_right": total["young"]["right"],
            "mature": total["mature"]["all"], "mature_right": total["mature"]["right"],
            "again": total["again"], "hard": total["hard"], "good": total["good"],
            "easy": total["easy"], "ms": total["ms"]}


def main():
    sql = duckdb.connect()
    sql.execute("set TimeZone = 'UTC'")
    sql.execute(EVENTS)
    sql.execute(REVIEWS)
    sql.execute("""create table answers as
        select event, card, rating, ms, clock, day, phase from reviews union all
        select event, card, rating, ms, clock, day, null from events where event = 'practice'""")
    with tempfile.TemporaryDirectory() as folder:
        for table in ["cards", "reviews", "days", "states"]:
            with open(f"{folder}/{table}.csv", "wb") as file:
                file.write(run("export", table))
        for table in ["cards", "reviews", "days", "states"]:
            sql.execute(f"create table exported_{table} as select * from "
                        f"read_csv('{folder}/{table}.csv', header = true, all_varchar = true)")
    figures = json.loads(run("stats", "--json"))
    failures = []
    count = 0

    def check(name, ours, theirs):
        nonlocal count
        count += 1
        if ours != theirs:
            failures.append(f"{name}: Retain {str(ours)[:300]}, DuckDB {str(theirs)[:300]}")

    def rows(query):
        return sql.execute(query).fetchall()

    everything = totals(rows(f"select 'all', {SUMS} from answers"))["all"]
    check("total", flat(figures["total"]), everything)
    check("days", {day["day"]: flat(day) for day in figures["days"]},
          totals(rows(f"select day::varchar, {SUMS} from answers group by 1")))
    check("hours", figures["hours"], [
        row[1] for row in rows("""select h, count(card) from range(24) hours(h)
            left join answers on hour(clock) = h group by 1 order by 1""")])
    joined = "answers join exported_cards on card = id"
    check("decks", {deck["deck"]: flat(deck) for deck in figures["decks"] if deck["ms"]},
          totals(rows(f"select deck, {SUMS} from {joined} group by 1")))
    check("kinds", {kind["kind"]: flat(kind) for kind in figures["kinds"]},
          totals(rows(f"select kind, {SUMS} from {joined} where kind is not null group by 1")))
    for age in figures["ages"]:
        last = age["to"] if age["to"] is not None else 1_000_000
        check(f"age {age['from']}", (age["all"], age["right"]), rows(f"""
            select count(*), count(*) filter (rating > 1) from reviews
            where phase in ('young', 'mature') and day - day_before between {age['from']} and {last}
            """)[0])
    for phase, grades in figures["grades"].items():
        found = dict(rows(f"select rating, count(*) from reviews where phase = '{phase}' group by 1"))
        check(f"grades {phase}", [grades[name] for name in ["again", "hard", "good", "easy"]],
              [found.get(rating, 0) for rating in [1, 2, 3, 4]])
    check("forecast", {day["day"]: day["cards"] for day in figures["forecast"]}, dict(rows(f"""
        with promises as (
          select card, arg_max(due, instant) as due from reviews
          where card not in (select card from events where event = 'suspend') group by card
        )
        select greatest({TODAY}, case when length(due) = 10 then due::date
                 else (due[:23]::timestamp - interval 4 hour)::date end)::varchar as day, count(*)
        from promises group by 1""")))
    streaks = rows("""
        with days as (select distinct day from answers),
             islands as (select day, day - row_number() over (order by day)::int as island from days)
        select max(day)::varchar, count(*) from islands group by island order by max(day)""")
    check("longest streak", figures["longest_streak"], max((row[1] for row in streaks), default=0))
    running = rows(f"select ({TODAY})::varchar, ({TODAY} - 1)::varchar")[0]
    check("streak", figures["streak"], next((row[1] for row in streaks if row[0] in running), 0))
    check("begun", figures["begun"], rows("select count(distinct card) from reviews")[0][0])
    known = rows("select sum(retrievability::double) from exported_states")[0][0] or 0
    check("known", round(figures["known"], 2), round(known, 2))
    check("exported reviews", rows("""select count(*), sum(review_time_ms::hugeint)::varchar,
        sum(rating::int)::int, sum(duration_ms::int)::bigint from exported_reviews""")[0],
          rows("""select count(*), sum(instant)::varchar, sum(rating)::int, sum(ms)::bigint
        from reviews""")[0])
    check("exported days", rows("select day, reviews::int, ms::bigint from exported_days order by 1"),
          [(day["day"], day["reviews"], day["ms"]) for day in figures["days"]])

    for failure in failures:
        print(failure)
    print(f"{count - len(failures)} of {count} groups of figures over "
          f"{everything['reviews']} reviews are equal in DuckDB {duckdb.__version__}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
