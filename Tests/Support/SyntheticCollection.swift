import Foundation
import Memory

/// A learner who never was: decks and a log as years of study would leave them, from a seed.
///
/// Cards are begun evenly over the years and remembered as FSRS-6 says, a little worse in the second
/// half; some answers are taken back, some are practice, some cards are suspended, and now and then
/// the learner travels. The same numbers give the same bytes.
public struct SyntheticCollection: Sendable {
  public var cards: Int
  /// Study days from the first one to `lastDay`.
  public var days: Int
  /// Only the earliest reviews are kept, so that there are just so many; nil keeps all.
  public var reviews: Int?
  public var seed: UInt64
  /// 2026-11-25, in days since 1970.
  public static let lastDay = 20_782

  public init(cards: Int, days: Int, reviews: Int? = nil, seed: UInt64 = 1) {
    self.cards = cards
    self.days = days
    self.reviews = reviews
    self.seed = seed
  }

  public static let kinds = ["price", "date", "count", "score", "definition", "duration"]
  private static let topics = ["history", "ai/models", "ai/prices", "geography", "chemistry", "词汇"]

  /// All files by their path below the collection.
  public func files() -> [(path: String, text: String)] {
    [("decks/retain.toml", "")] + decks() + logs()
  }

  public func write(to folder: String) throws {
    for (path, text) in files() {
      let url = URL(filePath: "\(folder)/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }
}

extension SyntheticCollection {
  public static func id(of card: Int) -> String {
    let digits = String(card, radix: 36)
    return "c" + String(repeating: "0", count: 7 - digits.count) + digits
  }

  private func decks() -> [(path: String, text: String)] {
    Self.topics.indices.map { topic in
      var text = "---\ntitle: \(Self.topics[topic])\n---\n\n"
      for card in stride(from: topic, to: cards, by: Self.topics.count) {
        text += "Q: What is fact \(card) of \(Self.topics[topic])?\nA: \(card / 2) km\n"
        text +=
          "<!-- card \(Self.id(of: card)) kind=\(Self.kinds[card / 7 % Self.kinds.count]) -->\n\n"
      }
      return ("decks/\(Self.topics[topic]).md", text)
    }
  }

  private func logs() -> [(path: String, text: String)] {
    var texts: [String: String] = [:]
    for event in events() {
      let path = "progress/\(event.device)/\(event.time.prefix(7)).tsv"
      texts[path, default: "time\tevent\tcard\trating\tms\tdue\tdetail\n"] += event.line
    }
    return texts.sorted { $0.key < $1.key }.map { (path: $0.key, text: $0.value) }
  }

  /// One event after another, no two at the same millisecond.
  private func events() -> [SyntheticEvent] {
    var events: [SyntheticEvent] = []
    for card in 0..<cards {
      var study = SyntheticCard(card, in: self)
      events += study.events()
    }
    events.sort { ($0.instant, $0.card) < ($1.instant, $1.card) }
    var (last, count) = (Int64.min, 0)
    var kept: [SyntheticEvent] = []
    /// Where reviews went that had to move.
    var moved: [Int64: [String: Int64]] = [:]
    for var event in events {
      if let reviews, count == reviews { break }
      let instant = max(event.instant, last + 1)
      if instant != event.instant { moved[event.instant, default: [:]][event.card] = instant }
      if case .undo(let target) = event.detail, let place = moved[target]?[event.card] {
        event.detail = .undo(of: place)
      }
      event.instant = instant
      last = instant
      if event.isReview { count += 1 }
      kept.append(event)
    }
    return kept
  }
}
