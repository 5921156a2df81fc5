import Testing

@testable import Notes

@Suite struct `English labels` {
  static let samples = [
    ("Opening: 4 May 1931", "Opening: when?"),
    ("Release date: 4 May 1931 (beta)", "Release date: when?"),
    ("Survey report: 212 pages", "Survey report: how many pages?"),
    ("Ferry for two: €14", "Ferry for two: how much?"),
    ("Number of keys: 14 keys", "Number of keys?"),
    ("Leaks: 30%", "Leaks: what percentage?"),
    ("Crossing: 40 minutes", "Crossing: how long?"),
    ("Towers: 3", "Towers: how many?"),
    ("Tarn: a lake that a glacier left behind", "What is Tarn?"),
    ("Scribes: people who copied books by hand", "What are Scribes?"),
    ("Main purpose: a dry store for seed", "Main purpose?"),
    ("Tithe: the farmer pays a tenth", "Tithe: what happens?"),
    ("Wet→dry sand in the sun: 4 hours", "Wet→dry sand in the sun: how long?"),
  ]

  @Test(arguments: samples)
  func `ask by what stands behind them`(line: String, question: String) {
    let document = Reader.read(Note(path: "sample.md", text: Array((line + "\n").utf8)))
    #expect(LabelRule().facts(at: 0, of: document).first?.question == question)
  }

  @Test(arguments: [
    ("Carbon tax: a tax equal to the harm", "What is a Carbon tax?"),
    ("Lever effect: the short arm lifts more than the long one", "What is the Lever effect?"),
    ("Hall theorem: if all pairs fit, the whole fits", "What does the Hall theorem say?"),
    ("Knap: the stone splits into thin flakes", "Knap: what happens?"),
    ("Rugii: Germanic people from the lower Elbe", "What is Rugii?"),
    ("colours: amber, teal, plum", "What are the colours?"),
    ("self-induced: The Grey Heron [1932]", "self-induced: which case?"),
    ("sail size = factor 7 – 12. Of oak", "sail size?"),
  ])
  func `of a term ask what it is or says`(line: String, question: String) {
    let document = Reader.read(Note(path: "sample.md", text: Array((line + "\n").utf8)))
    #expect(LabelRule().facts(at: 0, of: document).first?.question == question)
  }

  /// What holds for several things, or how one is, is no definition; nor is a list with a statement in it a set.
  @Test(arguments: [
    "tall reeds: wind over the bank is enough", "nicknames: old ones mostly a gift of the crown",
    "willow knots: beetles winter in here, that's why they split",
    "Sandpump: depends on the tide (slow)", "Weirs: fall ≈ head × width",
  ])
  func `ask for no definition where none is given`(line: String) {
    let document = Reader.read(Note(path: "sample.md", text: Array((line + "\n").utf8)))
    let questions = LabelRule().facts(at: 0, of: document).compactMap(\.question)
    #expect(questions.allSatisfy { !$0.hasPrefix("What ") })
  }

  @Test func `keep all of a list behind a colon`() {
    let line =
      "Deadlock: four rules of Coffman: mutual exclusion, hold and wait, no preemption, circular wait\n"
    let document = Reader.read(Note(path: "sample.md", text: Array(line.utf8)))
    let answers = LabelRule().facts(at: 0, of: document).compactMap(\.answerRange)
    #expect(
      !answers.isEmpty && answers.allSatisfy { document.string($0).hasSuffix("circular wait") })
  }

  @Test(arguments: [
    "Berg (Oslo): 17", "Late permit: form 88 every May", "types: salt, fresh, brackish",
    "Lock: Hasp 20, 110 cm, level 9",
    "Insurance: Tern with 10 % excess",
    "Reason: limits the load and tests the line", "Mill Street: broad view",
    "Scores so far: 11/02 Ann 41, Bo 38",
  ])
  func `that name no property are left out`(line: String) {
    let document = Reader.read(Note(path: "sample.md", text: Array((line + "\n").utf8)))
    #expect(LabelRule().facts(at: 0, of: document).map(\.question) == [])
  }

  @Test(arguments: [
    "Quick test: why does the bell crack?", "Example: assume three wheels of ten teeth",
    "Typical values: water 1.33, glass 1.52", "Ferry: only in summer",
  ])
  func `that tell nothing are left out`(line: String) {
    let document = Reader.read(Note(path: "sample.md", text: Array((line + "\n").utf8)))
    #expect(LabelRule().facts(at: 0, of: document).isEmpty)
  }

  @Test func `of a property are asked with the heading`() {
    let note = "# Plants\n\n## Foxglove\n\nHabitat: clearings and the edge of woods\n"
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    let questions = document.passages.indices.flatMap { LabelRule().facts(at: $0, of: document) }
      .map(\.question)
    #expect(questions == ["Foxglove: Habitat?"])
  }

  @Test(arguments: [
    (
      "salvage: Moe v. Lund (Ohio 1931), a boat adrift",
      "salvage: which case? → Moe v. Lund (Ohio 1931)"
    ),
    // A list behind a colon is not cut.
    (
      "Wear = 4 signs of Lund (1931): loose strands, soft core, rust, a sour smell",
      "Wear? → 4 signs of Lund (1931): loose strands, soft core, rust, a sour smell"
    ),
  ])
  func `are asked for with all that answers them`(line: String, card: String) {
    let document = Reader.read(Note(path: "sample.md", text: Array("- \(line)\n".utf8)))
    let facts = LabelRule().facts(at: 0, of: document)
    #expect(
      facts.map { "\($0.question ?? "") → \($0.answerRange.map(document.string) ?? "")" } == [card])
  }

  @Test func `before := is a label`() {
    #expect(
      deckLines("# Sailing\n\n- luffing := the sail shakes because the bow is too near the wind\n")
        .contains("luffing? → the sail shakes because the bow is too near the wind"))
  }

  @Test func `say what exceptions are to`() {
    #expect(
      deckLines(
        "# Sea law\n\n## Salvage\n\nexceptions: pilotage, assumption of duty, made the danger\n"
      ).contains(
        "Salvage: what are the exceptions? → pilotage, assumption of duty, made the danger"))
  }
}
