import Testing

@testable import Notes

@Suite struct `Sections of plain English text` {
  @Test func `are headed by numbered titles above their text`() {
    let note = """
      Parish choir, spring meeting

      1. Robes
      The moth traps cost £38 and work.

      2. Organ
      The tuner comes twice a year. She asks £210 a visit.

      """
    let document = read(note)
    #expect(headings(of: document) == ["Robes", "Organ"])
  }

  @Test func `stand below their item where a list in it ends`() {
    let document = read(
      "Kiln\n\nFiring\n  slow start\n    - open lid\n    - vents out\n  cone 6 at 1222 C\n  cool two days\n"
    )
    let parents = document.passages.dropFirst().map { passage in
      passage.parent.map { document.string(document.passages[$0].range) } ?? "-"
    }
    #expect(parents == ["-", "Firing", "slow start", "slow start", "Firing", "Firing"])
  }

  @Test func `are headed by bold titles behind numbers`() {
    let note = """
      # Rowing club, meeting 3

      0. The kettle leaks.

      1. **Boats** – Ida

         The new four weighs 52 kg.
         Oars are of carbon.

      2. **Landing stage**
         Shut from October on.
         Steps:
           - scrape off the weed
           - paint twice
         Jan asks the town.

      3. **Dues**

         | who | per year |
         |---|---|
         | adults | 140 |

      4. **Race** – 12 crews, 2 km.

      5. AOB
         - The flag is torn.

      """
    let document = read(note)
    #expect(
      headings(of: document) == [
        "Rowing club, meeting 3", "Boats", "Landing stage", "Dues", "AOB",
      ])
    let jan = document.passages.first { document.string($0.range).hasPrefix("Jan") }
    #expect(jan?.parent == nil)
    let race = document.passages.first { document.string($0.range).hasPrefix("Race") }
    #expect(race?.heading == 0)
  }

  @Test func `are not headed by bold terms in a list`() {
    let list = "1. **Keel**\n   The lowest beam.\n\n2. **Thwart**\n   A plank to sit on.\n"
    #expect(headings(of: read("Boat words\n\n\(list)")).isEmpty)
  }

  @Test func `are not headed by the steps of a list`() {
    let document = read(
      "Glue\n\n1. Soak the flakes overnight\n\n2. Warm them to 60 °C\n\n3. Strain\n")
    #expect(headings(of: document).isEmpty)
  }

  @Test func `are headed by several lines in capitals`() {
    let document = read(
      "Hedges, my notes\n\nPLANTING\nBare roots from November on.\n\nTRIMMING\nNever in May.\n")
    #expect(headings(of: document) == ["PLANTING", "TRIMMING"])
  }

  @Test func `are headed by lines in capitals with a plus or a remark`() {
    let document = read(
      "Hedges, my notes\n\nPLANTING\nBare roots from November on.\n\nFEED + WATER\nOnce a week.\n\nPESTS - all kinds\nYew has none.\nBox has one.\n"
    )
    #expect(headings(of: document) == ["PLANTING", "FEED + WATER", "PESTS - all kinds"])
  }

  @Test func `are not headed by the first of several terms in capitals`() {
    let document = read(
      "Hedges, my notes\n\nPLANTING\nBare roots from November on.\n\nTRIMMING\nNever in May.\n\nNPK - three salts\nPH - of the soil\nLIME - against moss\n"
    )
    #expect(headings(of: document) == ["PLANTING", "TRIMMING"])
  }

  @Test func `do not end where a paragraph opens with capitals`() {
    let document = read(
      "Forts, my notes\n\nWALLS\nStone from the hill.\n\nNATO took it over in 1949.\n\nTOWERS\nFour in all.\n"
    )
    let last = document.passages.first { document.string($0.range).hasPrefix("NATO") }
    #expect(last?.heading.map { document.string(document.passages[$0].range) } == "WALLS")
  }

  @Test func `are not headed by a line that is marked as important`() {
    #expect(headings(of: read("# Mill\n\n==The mill burned down in 1902==\n")) == ["Mill"])
  }

  @Test func `keep their text where no place or day of news stands before it`() {
    let line = "Calculus (AP) - covers limits, derivatives and the integral in 36 weeks"
    let document = read("# School\n\n\(line)\n")
    #expect(document.passages.last.map { document.string($0.range) } == line)
  }

  @Test func `need more than one line in capitals`() {
    #expect(headings(of: read("Hedges, my notes\n\nBEWARE\nYew kills cows.\n")).isEmpty)
  }

  @Test func `are headed by the words above each block of lines`() {
    let document = read(
      "Goats, week 3\n\nFeet\nhooves grow 5 mm a month\ntrim in dry weather\n\nTeeth\nno upper front teeth, a pad\n32 in all\n\nMilk\nfat 3.8 %, less in June\n\nask Owen for the scales\n"
    )
    #expect(headings(of: document) == ["Feet", "Teeth", "Milk"])
    #expect(document.passages.last?.heading == nil)
  }

  @Test func `are no lines of a list of words`() {
    #expect(
      headings(of: read("Shop\n\nBread\nMilk\nEggs\n\nSoap\nRope\nTar\n\nNails\nOil\nWax\n"))
        .isEmpty)
  }

  @Test func `may be an outline of numerals and letters`() {
    let document = read(
      "Norse kings\n\nI. Harald\n  A. Grew up in Vik\n  B. Lost Moss in 1021\nII. Sven\n  A. Crowned at 12\n  B. Died in 1066\n"
    )
    let lost = document.passages.first { document.string($0.range) == "Lost Moss in 1021" }
    #expect(lost?.parent.map { document.string(document.passages[$0].range) } == "Harald")
  }

  @Test func `are no outline where a letter is an initial`() {
    let document = read("A. Berg built the kiln in Moss.\n\nHe sold it to the school.\n")
    #expect(
      document.passages.first.map { document.string($0.range) } == "A. Berg built the kiln in Moss."
    )
  }

  @Test func `under a heading of duties are no cards`() {
    let note = """
      SPRING FAIR

      STALLS
      The hall rents 24 tables to traders.

      ACTIONS
      Owen - order 30 chairs by 4 May
      Mina - letter to the band

      """
    #expect(deckLines(note).contains { $0.contains("24 tables") })
    #expect(deckLines(note).allSatisfy { !$0.contains("Owen") && !$0.contains("Mina") })
  }

  @Test func `end where a paragraph opens with the next question`() {
    let document = read(
      "# Ferries\n\n**How often?**\nEvery 40 minutes.\n\n**Are dogs allowed?** On a lead, since 2019.\n"
    )
    #expect(document.passages.last?.heading == 0)
  }

  @Test func `may be episodes`() {
    let document = read(
      "Harbour talks\n\nep 3: Tar\nTar keeps rope dry for two years.\n\nep 4: Cork\nCork grows back in nine years.\n"
    )
    #expect(headings(of: document) == ["ep 3: Tar", "ep 4: Cork"])
  }

  @Test func `hold two lines apart where all lines before are texts of their own`() {
    let lists = "oak\n6 m of plank, two bolts\n\nelm\n4 m\nno bolts\n\n"
    let note =
      "\(lists)ash\n3 m\none bolt\n\nred button five seconds, then wait for the tone to end\njackets yearly\n"
    let document = read("Boat\n\n\(note)")
    #expect(document.passages.last.map { document.string($0.range) } == "jackets yearly")
  }

  @Test func `end where a labelled line begins below a full one`() {
    let document = read(
      "floats (glass ones for the show), two kinds of cork, tarred rope and lead from the old church roof\nHerring trick: rinse the net in bark water before 20 March, keeps four years\n"
    )
    #expect(document.passages.count == 2)
  }

  private static let ruled = """
    boats i have seen, newest first

    =====

    Heron (Moss yard, 1931)
    a ferry of larch with room for thirty-one cars and two carts
    her mast came from Vik

    =====

    Kolb 1902, open boat
    rowed by six, and steered from the left side since the tiller broke

    =====

    Ida
    - oak below, larch above, and a deck of pine that leaks in the rain

    =====

    Tarn — pilot cutter (Holm 1919). 14 m long, gaff rig.
    sold to Vik

    =====
    to see: the museum in Moss, when it opens again

    """

  @Test func `are headed by the first words between two rules`() {
    let document = read(Self.ruled)
    #expect(
      headings(of: document) == [
        "Heron (Moss yard, 1931)", "Kolb 1902, open boat", "Tarn — pilot cutter (Holm 1919)",
      ])
    let heads = document.passages.filter { !$0.isHeading }.map {
      "\(document.string($0.range).prefix(10)) < \($0.heading.map { document.string(document.passages[$0].range) } ?? "")"
    }
    #expect(
      heads == [
        "boats i ha < ", "a ferry of < Heron (Moss yard, 1931)",
        "rowed by s < Kolb 1902, open boat", "Ida < ",
        "oak below, < ", "Tarn — pil < Tarn — pilot cutter (Holm 1919)",
        "sold to Vi < Tarn — pilot cutter (Holm 1919)", "to see: th < ",
      ])
  }

  @Test(arguments: [
    // Stanzas, sentences, and a note with headings of its own.
    "Harbour songs\n\n***\n\ngrey rain on the quay\nand grey the sky\n\n***\n\nbell of the buoy\na bell for nobody\n\n***\n\ntide in the dark\nthe dark in the tide\n",
    "Logbook\n\n---\n\nWe left Moss at dawn.\nThe wind stood from the north all day and the sea was high.\n\n---\n\nThe mast broke.\nNobody was hurt, and the smith of Vik made a new band for it.\n\n---\n\nWe sold the boat.\nThe buyer came from Holm and paid in silver and two sacks of salt.\n",
  ])
  func `are not headed by lines that tell something`(note: String) {
    #expect(headings(of: read(note)).isEmpty)
  }

  @Test func `of one case of law end where another follows`() {
    let document = read(
      "# Sea law\n\n**Moe v Lund [1931] AC 40**\nF: a boat left unlit in the fairway.\nH: for Lund.\n\nTowage: the tug follows the tow.\n"
    )
    let last = document.passages.last
    #expect(last?.heading.map { document.string(document.passages[$0].range) } == "Sea law")
  }

  private func read(_ text: String) -> Document {
    Reader.read(Note(path: "note.txt", text: Array(text.utf8)))
  }

  private func headings(of document: Document) -> [String] {
    document.passages.filter(\.isHeading).map { document.string($0.range) }
  }
}
