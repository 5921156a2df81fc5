import Testing

@testable import Notes

@Suite struct `Textbooks, manuals and lives` {
  @Test func `numbered questions are asked with the lines below them`() {
    let note = """
      # Harbour study guide

      1. What are the three kinds of quay at Holm?
      Stone, timber and floating.

      2. Who drew the first plan of the harbour?
      Alfred Moe, in 1871.

      """
    let lines = deckLines(note)
    #expect(
      lines.contains("What are the three kinds of quay at Holm? → Stone, timber and floating"))
    #expect(lines.contains("Who drew the first plan of the harbour? → Alfred Moe, in 1871"))
  }

  @Test func `terms in bold stand on lines of their own`() {
    let note = """
      # Rigging

      The yard at Holm was built in 1871.

      **Halyard** – a line that raises a sail
      **Sheet** – a line that controls the corner of a sail
      **Shroud** – a wire that holds the mast upright

      """
    #expect(
      deckLines(note).suffix(3) == [
        "What is Halyard? → a line that raises a sail",
        "What is Sheet? → a line that controls the corner of a sail",
        "What is Shroud? → a wire that holds the mast upright",
      ])
  }

  @Test func `the columns of a table of parameters tell of each parameter`() {
    let table = """
      | Parameter | Type | Description |
      |---|---|---|
      | `depth` | integer | Number of locks below the first one |
      | `tide` | string | Name of the tide table to read |

      """
    #expect(
      tableCards(in: table) == [
        "depth: what is the type? → integer",
        "What is depth? → Number of locks below the first one",
        "tide: what is the type? → string",
        "What is tide? → Name of the tide table to read",
      ])
  }

  @Test func `a command is asked for what it does`() {
    let note =
      "# tern\n\nThe tool was written at Holm in 2019.\n\n- `tern sync` copies the log to the other harbour\n- `tern plus` values of the tide\n"
    let lines = deckLines(note)
    #expect(lines.contains("What does tern sync do? → copies the log to the other harbour"))
    #expect(!lines.contains { $0.hasPrefix("What does tern plus") })
  }

  @Test func `she is whom the title names, behind a date too`() {
    let note =
      "# Ida Moe\n\n## Holm\nIn 1907 she moved to Holm to study the tides. She was 31 years old.\n"
    #expect(
      deckLines(note).contains("In {{c1::1907::when}} Ida Moe moved to Holm to study the tides"))
  }

  @Test(arguments: [
    (
      "**Moss ferry sinks at last.** The hull was raised on Friday. It was the third loss since 1928.\n",
      "Moss ferry sinks at last. The hull was raised on {{c1::Friday::when}}"
    ),
    (
      "The Danes founded Holm around 1050. The town burned down. It became a port again in 1311.\n",
      "{{c1::The Danes::who}} founded Holm around 1050"
    ),
  ])
  func `it is neither a headline nor a people`(text: String, first: String) {
    let lines = deckLines("# Coast\n\n" + text)
    #expect(lines.contains { $0.hasPrefix(first) })
    #expect(lines.allSatisfy { !$0.contains("last was") && !$0.hasPrefix("The Danes became") })
  }

  @Test func `the end of a week is no time of day`() {
    let note = "# Holm\n\n- **Library** – a brick hall of 1936, open Mon–Fri 8:00–20:00\n"
    #expect(deckLines(note) == ["Library – a brick hall of {{c1::1936::when}}"])
    #expect(deckLines(note).allSatisfy { !$0.contains("Mon–{{") })
  }

  @Test func `the day of a digest stands below its title`() {
    let note =
      "# Harbour digest, no. 8\n*Week to Sunday 3 March 2031. For members*\n\nThe lock at Holm opened on 1 March.\n"
    let document = Reader.read(Note(path: "digest.md", text: Array(note.utf8)))
    #expect(NoteDay(document).day(besides: "Harbour digest, no. 8") == "Sunday 3 March 2031")
  }

  @Test(arguments: [
    ("1 league = 4.8 km", "1 league = 4.8 km"),
    ("1 mile = 1.609 km", "1 mile: how many km? → 1.609 km"),
    ("Chair of the board: Liv Hammer", "Who is the Chair of the board? → Liv Hammer"),
    (
      "Moe parts the year into seasons: frost, thaw, flood and drought.",
      "Moe parts the year into seasons: which? → frost; thaw; flood; drought"
    ),
    (
      "\"Gig\" means \"a light boat\" at Holm.",
      "What does “Gig” mean? → \"a light boat\" at Holm"
    ),
  ])
  func `lines are asked in plain words`(line: String, card: String) {
    let lines = deckLines("# Holm\n\nThe harbour of Holm was built in 1871.\n\n\(line)\n")
    #expect(card == line ? lines.count == 1 : lines.contains(card))
  }

  @Test func `an answer in several parts belongs to its question`() {
    let note = """
      # Lights

      **Q:** What decides how far a light is seen?
      **A:** Its height above the sea; the weather matters too.

      **Q:** Which colours have buoys?
      **A:** red, green, yellow, black

      """
    let lines = deckLines(note)
    #expect(
      lines.contains("What decides how far a light is seen? → Its height above the sea"))
    #expect(lines.contains("Which colours have buoys? → red, green, yellow, black"))
  }

  @Test(arguments: [
    (
      "- **Moe v Lund [1932]** AC 562 — a boat left unlit in the fairway",
      "What is Moe v Lund [1932] known for? → a boat left unlit in the fairway"
    ),
    (
      "- pilots: Berg v Port of Holm (1978): the pilot answers for the tug",
      "What is Berg v Port of Holm (1978) known for? → the pilot answers for the tug"
    ),
    (
      "- **Ida v Moss [1962]** – rotten ladder on the quay. Owner liable even to a guest.",
      "Ida v Moss [1962], rotten ladder on the quay: what was decided? → Owner liable even to a guest"
    ),
    (
      "- **Vik v Moss [1964]** – goat aboard ship. Nuisance. (Lund J: \"noise\")",
      "What is Vik v Moss [1964] known for? → goat aboard ship. Nuisance"
    ),
    (
      "- **Tarn v Holm Ports (1950)** a ship at anchor shows one white light",
      "What is Tarn v Holm Ports (1950) known for? → a ship at anchor shows one white light"
    ),
    (
      "- Drift: Moe v Lund (1931) AC 4, a raft; Berg v Holm [1940] – lamps out all night. Vik v Moss [1956] – a drunk mate is no excuse.",
      "What is Vik v Moss [1956] known for? → a drunk mate is no excuse"
    ),
    (
      "- Lien: Heron v Tarn; Kolb v Vik [1980] AC 12 – the yard keeps the boat until paid",
      "Lien: what is Kolb v Vik [1980] known for? → the yard keeps the boat until paid"
    ),
  ])
  func `a case of law is asked for what it is known for`(line: String, card: String) {
    let lines = deckLines("# Sea law\n\nThe court of Holm sat from 1871 on.\n\n\(line)\n")
    #expect(lines.contains(card))
  }

  @Test(arguments: [
    (
      "Collision: Moe v Lund (1931) fog in the sound; Berg v Holm [1940] – lamps out",
      "Collision (fog in the sound): which case? → Moe v Lund (1931)"
    ),
    (
      "Anchor rule: **Moe v Lund (1931)** one white light at the bow.",
      "Anchor rule (one white light at the bow): which case? → Moe v Lund (1931)"
    ),
    (
      "Salvage: Moe v Vik [1955]; Lund v Port of Holm 1962.",
      "Salvage: which cases? → Moe v Vik [1955]; Lund v Port of Holm 1962"
    ),
    (
      "Rule confirmed in Pao On v Holm Ferries [1981] by the court.",
      "Rule confirmed in {{c1::Pao On v Holm Ferries::what}} \\[1981\\] by the court"
    ),
  ])
  func `a point of law is asked for its cases, each with all of its name`(
    line: String, card: String
  ) {
    #expect(
      deckLines("# Sea law\n\nThe court of Holm sat from 1871 on.\n\n- \(line)\n").contains(card))
  }

  @Test func `what a word was in a case is no definition`() {
    let lines = deckLines(
      "# Sea law\n\n**Moe v Lund [1931] AC 40**\nF: a boat left unlit in the fairway.\nR: no lamp at night. Fault = a lamp not lit (& no watch).\n"
    )
    #expect(lines.contains("Fault in Moe v Lund [1931]? → a lamp not lit (& no watch)"))
    #expect(!lines.contains { $0.contains("What is Fault") || $0.hasPrefix("F in") })
  }

  @Test func `one of several cases that nothing tells apart is not asked for`() {
    let lines = deckLines(
      "# Sea law\n\n- Drift: Moe v Lund (1931) AC 9, a raft; Berg v Holm [1940]\n")
    #expect(!lines.contains { $0.contains("which case") })
  }

  @Test func `a year of long ago is not the day of a note`() {
    let note = "# Forts\n\n- War: the fort of Holm captured Dec 1864\n"
    let document = Reader.read(Note(path: "forts.md", text: Array(note.utf8)))
    #expect(NoteDay(document).day(besides: "Forts") == nil)
  }

  @Test func `years of long ago stand outside an answer, and are asked for as years`() {
    let lines = deckLines(
      "# Salt\n\nThe pans of Holm were dug in 1871.\n\n- Herring: curing invented by Willem Moe ~1350\n- a tax on salt and iron was debated in 81 BC (*Salt and Iron*)\n"
    )
    #expect(
      lines.allSatisfy {
        !$0.contains("~1350}}") && !$0.contains("how many BC") && !$0.contains("::Willem Moe ~")
      })
    #expect(lines.contains { $0.contains("{{c1::Willem Moe::who}}") })
  }

  @Test(arguments: [
    "- Decision → the oak boat, if the yard has room",
    "- The light turns 40 times an hour... no, 30 times",
    "- chord = 1 3 5",
  ])
  func `what is decided, corrected or counted off is no fact`(line: String) {
    let lines = deckLines("# Holm\n\nThe light of Holm was built in 1871.\n\n\(line)\n")
    #expect(
      lines.allSatisfy {
        !$0.contains("→ ?") && !$0.contains("40 times") && !$0.contains("when? → 1")
      })
  }

  @Test(arguments: [
    (
      "bar - bank of sand built up across the mouth of a bay, parallel to the open shore",
      "What is bar? → bank of sand built up across the mouth of a bay, parallel to the open shore"
    ),
    (
      "grazer - animal that gets its food by cropping the plants, sheep and geese and hares",
      "What is grazer? → animal that gets its food by cropping the plants"
    ),
  ])
  func `define with all that is said of the one thing`(line: String, card: String) {
    let note =
      "# Terms\n\n\(line)\nspit - strip of sand that grows out from the shore\nbight - bend of the shore between two headlands\n"
    #expect(deckLines(note).contains(card))
  }
}
