import Testing

@testable import Notes

@Suite struct `Symbols and what they are equal to` {
  @Test(arguments: [
    ("Case of constant T: p = dV", "Case of constant T: p = ? → dV"),
    ("Berg's law: V = IR", "Berg's law: what is the formula? → V = IR"),
    ("S = k log N -- on a stone in Moss", "What is the formula for S? → k log N"),
    (
      "rate = k[A]^m[B]^n orders are found by trial only",
      "What is the formula for rate? → k[A]^m[B]^n"
    ),
    ("U = TdS - PdV", "What is the formula for U? → TdS - PdV"),
    (
      "Lake Vik alone is 7,700 km² of water",
      "Lake Vik alone is {{c1::7,700 km²::how many km²}} of water"
    ),
    (
      "3 warnings -> red flag, long horn, two lamps",
      "What are the 3 warnings? → red flag; long horn; two lamps"
    ),
    ("Moss = A4, Vik / Holm = B2, Kelp = C1", "Vik / Holm? → B2"),
    (
      "A chose in Moss law is a thing recoverable by suit",
      "What is a chose in Moss law? → a thing recoverable by suit"
    ),
    (
      "The lighthouse needs a licence, ask the harbour office",
      "The lighthouse needs {{c1::a licence::what}}, ask the harbour office"
    ),
  ])
  func `are asked for`(line: String, card: String) {
    #expect(deckLines("# Coast sheet\n\n- \(line)\n").contains(card))
  }

  @Test(arguments: [
    // The same twice, a trial, a name with its figure, what holds no longer, a way, no statement, no minute.
    "Pump flow ~80 mL/s = 290 L/h",
    "checked: 12 → 24 boats, 50 kW gives 2.1",
    "Winch XR40 → 40 kN",
    "Paint: was red until the fire",
    "sail Moss → Vik (2 h)",
    "Beacons are a thing now, several farmers light them",
    "Ferry fees: from £3, with a min of 4 a month",
    "Holm bread: it turns out the oven was cold",
  ])
  func `are none`(line: String) {
    #expect(deckLines("# Coast sheet\n\n- \(line)\n").allSatisfy { $0.contains("£3") })
  }

  @Test func `hold only for the case that is told`() {
    let note = "# Heat\n\n- Holm law\n  - dQ = 0 at rest\n  - c = 299792 km/s\n"
    #expect(
      deckLines(note) == [
        "Holm law: dQ at rest = ? → 0", "Holm law: c: how many km/s? → 299792 km/s",
      ])
  }

  @Test func `are no conditions of the lines below a table of signs`() {
    let note = """
      Tides and signs

      Energy
        dG sign
          - , + always
          + , + high water only
        dG0 = -RT ln K
        slack lasts 20 min

      """
    #expect(
      deckLines(note) == [
        "Energy: what is the formula for dG0? → -RT ln K",
        "Energy: slack lasts {{c1::20 min::how long}}",
      ])
  }

  @Test func `are shown with the sentence that a word such as one points at`() {
    let note =
      "# Coast\n\nThe Holm bridge was built in 1931. The Vik one opened in March 1957.\n"
    #expect(
      deckLines(note).contains(
        "The Holm bridge was built in 1931. The Vik one opened in {{c1::March 1957::when}}"))
  }

  @Test func `are asked for below a name only`() {
    let table = """
      | | price | weight |
      |---|---|---|
      | Kolb 2 | £500 | 1.4 kg |
      | Berg 1 | £480 | 1.9 kg |
      | Tarn ... something | £300 | 2.2 kg |
      | Holm 3 | 130 | 2.1 kg |

      """
    #expect(!tableCards(in: table).contains { $0.contains("something") })
  }

  @Test func `have the currency that most figures of their column have`() {
    let table = """
      | | price | weight |
      |---|---|---|
      | Kolb 2 | £500 | 1.4 kg |
      | Berg 1 | £480 | 1.9 kg |
      | Holm 3 | 130 | 2.1 kg |

      """
    #expect(tableCards(in: table).contains { $0.hasSuffix("→ £130") })
    let seen = table.replacing("price", with: "seen at").replacing("130", with: "130 (sale)")
    #expect(tableCards(in: seen).contains("Holm 3: seen at – how much? → £130 (sale)"))
  }
}
