#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much better than the bar a card must be when its sentence or its table has given cards already.
///
/// A person who reads a note takes the best of each part of it, not ten figures of one sentence. So each further card
/// must be surer than the one before, by a fixed step in log-odds.
struct Budget {
  private let bar: Double
  private var ofSentence: [Int: Int] = [:]
  private var ofTable: [Int: Int] = [:]
  private var ofColumn: [Column: Int] = [:]

  private struct Column: Hashable {
    var table: Int
    var number: Int
  }

  /// Four fifths of what was fitted when the wording alone was the score.
  private static let stepOfSentence = 0.24

  /// Of a line with the prices of one thing all are looked up.
  private static let stepOfPrices = 0.08

  /// Small: a cell has a row and a column of its own; each is asked for without doubt. Every column has its share, for
  /// that its cells are figures makes none worth more than one of words.
  private static let stepOfCell = 0.016
  private static let stepOfColumn = 0.032
  /// Behind the first column of answers stand what fewer people look for.
  private static let stepOfFurtherColumn = 0.072

  init(_ budget: Generator.Options.Budget) {
    bar = log(Acceptance.bar / (1 - Acceptance.bar)) + Self.shift(budget)
  }

  private static func step(of column: Column) -> Double {
    column.number > 1 ? stepOfFurtherColumn : stepOfColumn
  }

  /// Log-odds by which the bar moves.
  private static func shift(_ budget: Generator.Options.Budget) -> Double {
    switch budget {
    case .fewer: 0.35
    case .normal: 0.0
    case .more: -0.75
    }
  }

  /// Several lines of speech are read as one sentence, and each says something of its own.
  private func lineStart(_ candidate: Candidate, _ text: [UInt8]) -> Int {
    let evidence = candidate.fact.evidence
    guard let answer = candidate.answerRange?.lowerBound, answer > evidence.lowerBound else {
      return evidence.lowerBound
    }
    return text[evidence.lowerBound..<answer].lastIndex(of: 0x0A) ?? evidence.lowerBound
  }

  /// A whole list is no further figure of the sentence that announces it, nor of the one that its first item is in: a
  /// place of its own, below all others.
  private func listStart(_ fact: Fact) -> Int? {
    if case .items(let items) = fact.value { items.first.map { -1 - $0.lowerBound } } else { nil }
  }

  /// `Kolb 4: 3 € in, 15 € out`
  private func isPriced(_ fact: Fact, _ document: Document) -> Bool {
    guard fact.kind == .price, let line = document.labelledLine(at: fact.passage) else {
      return false
    }
    return line.sign == .colon && line.key.count <= Self.longestName
  }

  /// Bytes of a name before the colon.
  private static let longestName = 48

  private static func odds(_ candidate: Candidate) -> Double {
    let score = min(candidate.score, 0.999)
    return log(score / (1 - score))
  }

  /// Whether it would be dropped as the first of its sentence as well.
  func isBelowBar(_ candidate: Candidate) -> Bool { Self.odds(candidate) < bar }

  /// Whether a card is good enough at its place; candidates come best first.
  mutating func admits(_ candidate: Candidate, in document: Document) -> Bool {
    let fact = candidate.fact
    // Of five stages all five are wanted, in however few sentences they are told.
    guard fact.kind != .card, fact.kind != .stage, !fact.isEntry else { return true }
    let passage = document.passages[fact.passage]
    let sentence =
      passage.kind == .speech
      ? lineStart(candidate, document.text) : listStart(fact) ?? fact.evidence.lowerBound
    let table = passage.isCell ? passage.group : nil
    var column: Column?
    if let table, case .cell(_, let number) = passage.kind {
      column = Column(table: table, number: number)
    }
    let needed =
      bar
      + (isPriced(fact, document) ? Self.stepOfPrices : Self.stepOfSentence)
      * Double(ofSentence[sentence] ?? 0)
      + Self.stepOfCell * Double(table.map { ofTable[$0] ?? 0 } ?? 0)
      + (column.map { Self.step(of: $0) * Double(ofColumn[$0] ?? 0) } ?? 0)
    guard Self.odds(candidate) >= needed else { return false }
    ofSentence[sentence, default: 0] += 1
    if let table { ofTable[table, default: 0] += 1 }
    if let column { ofColumn[column, default: 0] += 1 }
    return true
  }
}
