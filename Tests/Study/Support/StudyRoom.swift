import Decks
import Foundation
import Memory
import Support

@testable import Study

/// A collection of a test's own, with a session in it.
struct StudyRoom {
  let folder: TemporaryFolder
  let collection: Study.Collection

  /// - Parameters:
  ///   - decks: text of each deck by name.
  ///   - settings: lines of `retain.toml`; without fuzz of its own, so that intervals can be told.
  init(_ decks: [String: String], settings: String = "") throws {
    folder = try TemporaryFolder()
    for (name, text) in decks { try folder.write(text, to: "decks/\(name).md") }
    try folder.write(settings, to: "decks/retain.toml")
    collection = try Study.Collection(at: folder.path)
  }

  /// A deck of cards `Q: q1`, `A: a1` with the ids `deck1`, `deck2`, ….
  static func deck(_ name: String, _ count: Int) -> String {
    (1...count).map { "Q: \(name) q\($0)\nA: a\($0)\n<!-- card \(name)\($0) -->\n\n" }.joined()
  }

  func session(
    _ selection: Selection = Selection(), device: String = "x", at now: String
  ) throws -> Session {
    Session(
      try Library(of: collection), history: try History(of: collection),
      settings: collection.settings, selection: selection,
      journal: collection.journal(device: device), at: .at(now))
  }

  func overview(_ selection: Selection = Selection(), at now: String) throws -> Overview {
    Overview(
      try Library(of: collection), history: try History(of: collection),
      settings: collection.settings, selection: selection, at: .at(now))
  }

  func statistics(at now: String) throws -> Statistics {
    Statistics(
      try Library(of: collection), history: try History(of: collection), at: .at(now))
  }

  func figures(
    _ selection: Selection = Selection(), in span: DaySpan = DaySpan(), at now: String
  ) throws -> Figures {
    Figures(
      try Library(of: collection), history: try History(of: collection),
      settings: collection.settings, selection: selection, in: span, at: .at(now))
  }

  /// Promises a card for a day by one review on another.
  func learn(_ card: String, on day: String, due: String) throws {
    try collection.journal(device: "x").append(
      .review(
        CardID(card), .good, milliseconds: 1000, due: .day(.on(due)), at: .at(day + "T10:00:00Z")))
  }
}

extension Session {
  /// The id of the next card, or what else there is.
  mutating func nextText(at now: String) throws -> String {
    switch try next(at: .at(now)) {
    case .card(let card): card.id.text
    case .wait(let moment): "wait until \(moment)"
    case .done(let reason): "done: \(reason)"
    }
  }

  /// Answers cards one after another, a second each, until nothing comes or `count` were answered.
  mutating func answerAll(_ rating: Rating = .easy, count: Int = 1000, at now: String) throws
    -> [String]
  {
    var time = Moment.at(now)
    var asked: [String] = []
    while asked.count < count, case .card(let card) = try next(at: time) {
      asked.append(card.id.text)
      _ = try answer(rating, card: card.id, milliseconds: 1000, at: time)
      time = time.adding(seconds: 1)
    }
    return asked
  }
}
