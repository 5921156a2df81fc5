import Foundation
import Memory

/// One line of `memory --jsonl`: a history, and what is asked about it.
///
/// The answer is that of the pure model: no steps, no fuzz, no rounding.
struct MemoryQuestion {
  private let model: MemoryModel
  private let desiredRetention: Double
  private let reviews: [(rating: Rating, elapsed: Elapsed)]
  private let elapsed: [Double]?

  init(_ line: String) throws(Failure) {
    let fields = try Fields(line)
    model = try MemoryModel.named(fields.model ?? "fsrs-6", parameters: fields.parameters)
    desiredRetention = fields.desiredRetention ?? 0.9
    guard desiredRetention > 0, desiredRetention <= 1 else {
      throw .failed(MemoryWords.badRetention.with(desiredRetention))
    }
    guard !fields.reviews.isEmpty else { throw .failed(MemoryWords.noReviews.wording) }
    var reviews: [(Rating, Elapsed)] = []
    for (index, review) in fields.reviews.enumerated() {
      reviews.append(try Self.review(review, number: index + 1, for: model))
    }
    self.reviews = reviews
    elapsed = fields.elapsed
    if let bad = elapsed?.first(where: { $0 < 0 }) {
      throw .failed(MemoryWords.badElapsed.with(bad))
    }
  }

  private static func review(
    _ review: Fields.Review, number: Int, for model: MemoryModel
  ) throws(Failure) -> (Rating, Elapsed) {
    guard let rating = Int(exactly: review.rating).flatMap(Rating.init) else {
      throw .failed(MemoryWords.badRating.with(number, review.rating.plain))
    }
    guard review.days >= 0 else {
      throw .failed(MemoryWords.badDays.with(number, review.days.plain))
    }
    guard number > 1 || review.days == 0 else {
      throw .failed(MemoryWords.firstDays.with(review.days.plain))
    }
    if case .fsrs6 = model, review.days != review.days.rounded() {
      throw .failed(MemoryWords.fractionOfDay.with(number, review.days.plain))
    }
    let studyDays = Int(min(review.days, 1e9))
    return (rating, Elapsed(studyDays: studyDays, days: review.days))
  }

  /// One line of JSON without its end.
  func answer() -> String {
    var states: [MemoryState] = []
    for (rating, elapsed) in reviews {
      let next = states.last.map { model.state(after: rating, from: $0, elapsed: elapsed) }
      states.append(next ?? model.state(afterFirst: rating))
    }
    var answer = "{\"states\":[" + states.map(\.json).joined(separator: ",") + "]"
    if let last = states.last {
      let interval = model.interval(of: last, desiredRetention: desiredRetention)
      answer += ",\"interval\":\(interval)"
      if let elapsed {
        let recall = elapsed.map { "\(model.retrievability(of: last, days: $0))" }
        answer += ",\"retrievability\":[" + recall.joined(separator: ",") + "]"
      }
    }
    return answer + "}"
  }
}

extension MemoryState {
  fileprivate var json: String {
    let fast = fastStability.map { ",\"fast_stability\":\($0)" } ?? ""
    return "{\"stability\":\(stability),\"difficulty\":\(difficulty)\(fast)}"
  }
}

extension Double {
  /// Without ".0", as people write whole numbers.
  fileprivate var plain: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}

/// The fields of a line as they stand there, not checked yet.
private struct Fields: Decodable {
  struct Review: Decodable {
    let days: Double
    let rating: Double
  }

  let model: String?
  let parameters: [Double]?
  let desiredRetention: Double?
  let reviews: [Review]
  let elapsed: [Double]?

  init(_ line: String) throws(Failure) {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do {
      self = try decoder.decode(Self.self, from: Data(line.utf8))
    } catch let DecodingError.keyNotFound(key, _) {
      throw .failed(MemoryWords.missingField.with(key.stringValue))
    } catch let DecodingError.typeMismatch(_, context) where !context.codingPath.isEmpty {
      throw .failed(MemoryWords.wrongField.with(Self.name(of: context.codingPath)))
    } catch let DecodingError.valueNotFound(_, context) where !context.codingPath.isEmpty {
      throw .failed(MemoryWords.wrongField.with(Self.name(of: context.codingPath)))
    } catch {
      throw .failed(MemoryWords.notJSON.wording)
    }
  }

  private static func name(of path: [any CodingKey]) -> String {
    let names = path.map { key in
      key.intValue.map { "[\($0)]" }
        ?? (key.stringValue == "desiredRetention" ? ".desired_retention" : "." + key.stringValue)
    }
    return String(names.joined().drop { $0 == "." })
  }
}
