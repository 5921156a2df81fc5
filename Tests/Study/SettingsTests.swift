import Decks
import Support
import Testing

@testable import Study

@Suite struct `Settings of a collection` {
  private func problems(_ text: String) -> String {
    do throws(SettingsError) {
      _ = try Settings(reading: Array(text.utf8), file: "decks/retain.toml")
      return ""
    } catch {
      return error.description
    }
  }

  @Test func `an empty file means the defaults, and so does the one that init writes`() throws {
    #expect(try Settings(reading: [], file: "") == Settings())
    let template = Settings.template(notes: [])
    #expect(try Settings(reading: Array(template.utf8), file: "") == Settings())
    #expect(
      template.split(separator: "\n").filter { $0.contains("=") }.allSatisfy { $0.hasPrefix("# ") })
  }

  @Test func `every setting is read`() throws {
    let text = """
      notes = ["~/notes", "/other"]
      new-per-run = 50
      interface-language = "zh"
      study-languages = ["zh", "en"]
      desired-retention = 0.85
      new-per-day = 5
      reviews-per-day = 0
      learning-steps = ["30s", "15m", "2h"]
      relearning-steps = []
      maximum-interval = 365
      rollover-hour = 0
      model = "fsrs-7"
      bury-siblings = false
      leech-lapses = 6
      easy-days = ["sat", "Sunday"]
      typed = true
      order = "random"
      exam = 2027-06-07
      """
    let settings = try Settings(reading: Array(text.utf8), file: "")
    #expect(settings.notes == ["~/notes", "/other"])
    #expect(settings.newPerRun == 50)
    #expect(settings.interfaceLanguage == .chinese)
    #expect(settings.studyLanguages == .some(["zh", "en"]))
    #expect(settings.rolloverHour == 0)
    #expect(settings.model == .fsrs7)
    #expect(settings.easyDays == [6, 7])
    var deck = DeckSettings()
    deck.desiredRetention = 0.85
    deck.newPerDay = 5
    deck.reviewsPerDay = 0
    deck.learningSteps = [30, 900, 7200]
    deck.relearningSteps = []
    deck.maximumInterval = 365
    deck.burySiblings = false
    deck.leechLapses = 6
    deck.typed = true
    deck.order = .random
    deck.exam = .on("2027-06-07")
    #expect(settings.deck == deck)
    let written = SettingKey.all.map { "\($0.name) = \($0.value(settings))" }.joined(
      separator: "\n")
    #expect(try Settings(reading: Array(written.utf8), file: "") == settings)
  }

  @Test func `what is wrong is said with its place and what is allowed, all at once`() {
    #expect(
      problems(
        """
        new-per-dya = 20
        desired-retention = 1
        learning-steps = ["1d"]
        order = "risky"
        easy-days = ["someday"]
        purple = 1
        """) == """
          decks/retain.toml:1:1: unknown setting new-per-dya; did you mean new-per-day?
          decks/retain.toml:2:21: desired-retention must be a number from 0.7 to 0.99
          decks/retain.toml:3:18: learning-steps must be a list of waits under a day, \
          such as ["1m", "10m"], in s, m or h
          decks/retain.toml:4:9: order must be "risk", "deck" or "random"
          decks/retain.toml:5:13: easy-days must be a list of weekdays, such as ["saturday", "sunday"]
          decks/retain.toml:6:1: unknown setting purple; the settings are notes, new-per-run, interface-language, \
          study-languages, rollover-hour, model, easy-days, desired-retention, new-per-day, \
          reviews-per-day, learning-steps, relearning-steps, maximum-interval, bury-siblings, \
          leech-lapses, typed, order, exam
          """)
  }

  @Test func `what is no TOML is said with its place`() {
    #expect(problems("new-per-day 20").hasPrefix("decks/retain.toml:1:"))
  }

  @Test func `a deck's front matter wins, and belongs to others too`() throws {
    let (deck, warnings) = Deck.read(
      """
      ---
      title: x
      author: somebody
      new-per-day: 3
      desired-retention: 2
      new-per-days: 4
      rollover-hour: 5
      ---

      """, name: "d")
    #expect(warnings.isEmpty)
    let (settings, problems) = Settings().settings(ofDeck: deck.frontMatter, file: "d.md")
    #expect(settings.newPerDay == 3 && settings.desiredRetention == 0.9)
    #expect(
      problems.map(\.description) == [
        "d.md:5:20: desired-retention must be a number from 0.7 to 0.99",
        "d.md:6:1: unknown setting new-per-days; did you mean new-per-day?",
      ])
  }
}
