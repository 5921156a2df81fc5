/// How a collection wants to be studied: `decks/retain.toml`.
public struct Settings: Hashable, Sendable {
  public enum InterfaceLanguage: String, Hashable, Sendable, CaseIterable {
    /// By the environment's `LANG`.
    case auto
    case english = "en"
    case chinese = "zh"
  }

  public enum StudyLanguages: Hashable, Sendable {
    /// By the environment's `LANG`.
    case auto
    /// Language codes such as `zh` and `en`.
    case some([String])
  }

  public enum Model: String, Hashable, Sendable, CaseIterable {
    /// The one that fits the learner best.
    case auto
    case fsrs6 = "fsrs-6"
    case fsrs7 = "fsrs-7"
  }

  /// Folders as they were written, `~` allowed; see `Collection.notesFolders`.
  public var notes: [String] = []
  /// How many new cards one run of `generate` takes in: a week's learning, and not a vault's at once.
  public var newPerRun = 200
  public var interfaceLanguage = InterfaceLanguage.auto
  /// Which decks new cards come from.
  public var studyLanguages = StudyLanguages.auto
  /// The hour at which a study day begins, from 0 to 23.
  public var rolloverHour = 4
  public var model = Model.auto
  /// Weekdays with less work; 1 is Monday.
  public var easyDays: Set<Int> = []
  /// What holds for a deck that says nothing else, and the day's limits for all decks together.
  public var deck = DeckSettings()

  public init() {}
}

/// How one deck wants to be studied: the collection's settings, or its own front matter.
public struct DeckSettings: Hashable, Sendable {
  /// What comes first among due reviews.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// The card that is most likely to be forgotten.
    case risk
    /// As in the deck's text.
    case deck
    case random
  }

  /// The recall at which a card is asked again, from 0.7 to 0.99.
  public var desiredRetention = 0.9
  public var newPerDay = 20
  public var reviewsPerDay = 200
  /// Seconds, each under a day.
  public var learningSteps = [60, 600]
  /// Seconds, each under a day.
  public var relearningSteps = [600]
  /// Days.
  public var maximumInterval = 36_500
  /// Whether cards of one block are kept to different days.
  public var burySiblings = true
  /// A card is a leech at so many lapses, and again at each further half of them; 0 is never.
  public var leechLapses = 8
  /// Whether the answer is typed.
  public var typed = false
  public var order = Order.risk
  /// The last day on which the deck must be known.
  public var exam: Day?

  public init() {}
}
