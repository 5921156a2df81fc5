#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much better than the bar a card must be when its sentence, its table or its note has given cards already.
///
/// A person who reads a note takes the best of each part of it, not ten figures of one sentence. So each further card
/// must be surer than the one before, by a step in log-odds: a fixed one within a sentence, one that shrinks with the
/// square root of what the note offers within the note, so that a note four times as rich gives about twice the cards.
struct Budget {
  private let bar: Double
  private let stepOfNote: Double
  private var ofNote = 0
  private var ofSentence: [Int: Int] = [:]
  private var ofTable: [Int: Int] = [:]

  private static let stepOfSentence = 0.15
  /// Small: each cell has a row and a column of its own, and is asked for without doubt.
  private static let stepOfTable = 0.02

  /// - Parameter count: How many candidates of the note are above the bar.
  init(_ budget: Generator.Options.Budget, among count: Int) {
    bar = log(Weights.bar / (1 - Weights.bar)) + Self.shift(budget)
    stepOfNote = 0.22 / Double(max(count, 1)).squareRoot()
  }

  private static func shift(_ budget: Generator.Options.Budget) -> Double {
    switch budget {
    case .fewer: 0.4
    case .normal: 0.0
    case .more: -0.8
    }
  }

  /// The score below which no card is admitted anywhere.
  static func least(_ budget: Generator.Options.Budget) -> Double {
    1 / (1 + exp(-log(Weights.bar / (1 - Weights.bar)) - shift(budget)))
  }

  /// Whether a card is good enough at its place; candidates come best first.
  mutating func admits(_ candidate: Candidate, in document: Document) -> Bool {
    let fact = candidate.fact
    guard fact.kind != .card else { return true }
    let sentence = fact.evidence.lowerBound
    let passage = document.passages[fact.passage]
    let table = passage.isCell ? passage.group : nil
    let score = min(candidate.score, 0.999)
    let needed =
      bar + Self.stepOfSentence * Double(ofSentence[sentence] ?? 0)
      + Self.stepOfTable * Double(table.flatMap { ofTable[$0] } ?? 0)
      + stepOfNote * Double(ofNote)
    guard log(score / (1 - score)) >= needed else { return false }
    ofSentence[sentence, default: 0] += 1
    ofNote += 1
    if let table { ofTable[table, default: 0] += 1 }
    return true
  }
}
