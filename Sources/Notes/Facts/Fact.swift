public import Decks

/// Something a note says that can be asked for.
public struct Fact: Hashable, Sendable {
  /// The answer: one span of the text, or several that belong together in order.
  public enum Value: Hashable, Sendable {
    case span(Range<Int>)
    case items([Range<Int>])
    /// Written so by the note (explicit cards) or put together by the rule (a date with its year).
    case text(String)
  }

  public var kind: FactKind

  /// The id of the rule that found it.
  public var rule: String

  /// How often cards of this rule are good, from 0 to 1, before the judge looks at this one.
  public var prior: Double

  /// The passage that carries the answer.
  public var passage: Int

  /// Where the evidence stands, answer included: offsets into ``Document/text``.
  public var evidence: Range<Int>

  /// What is spoken of: `o3-mini`. Empty when the rule does not know.
  public var subject: String

  /// What of it: `price per million input tokens`. Empty when only the clause says so.
  public var attribute: String

  public var value: Value

  /// Kept for comparison and hints: `美元`, `%`.
  public var unit: String?

  public var qualifiers: [Qualifier]

  /// The question in the words of the rule, when it has some.
  public var question: String?

  /// What to show in the blank: `多少页`, `who`.
  public var hint: String?

  /// Where the answer stands when it is a text of its own; it keeps two cards from asking for the same place.
  public var place: Range<Int>?

  /// The card itself, when the note spells it out.
  public var written: Block.Content?

  /// A blank in the sentence would show other answers: only the question is good.
  public var isQuestionOnly = false

  /// One of a list of words or a row of two columns: who keeps such a list wants to know all of it.
  public var isEntry = false

  /// Text that the cloze shows besides the blank; the evidence when `nil`.
  public var window: Range<Int>?

  /// Called, since every rule makes facts, and a copy in each of them is slow to compile.
  @inline(never)
  public init(
    kind: FactKind, rule: String, prior: Double, passage: Int, evidence: Range<Int>,
    subject: String = "", attribute: String = "", value: Value, unit: String? = nil,
    qualifiers: [Qualifier] = [], question: String? = nil, hint: String? = nil,
    window: Range<Int>? = nil
  ) {
    self.kind = kind
    self.rule = rule
    self.prior = prior
    self.passage = passage
    self.evidence = evidence
    self.subject = subject
    self.attribute = attribute
    self.value = value
    self.unit = unit
    self.qualifiers = qualifiers
    self.question = question
    self.hint = hint
    self.window = window
  }

  /// The text that the answer covers, empty when it was put together.
  var answerRange: Range<Int>? {
    if let place { return place }
    return switch value {
    case .span(let range): range
    case .items(let ranges):
      ranges.first.map { $0.lowerBound..<ranges[ranges.count - 1].upperBound }
    case .text: nil
    }
  }
}

/// What limits a fact: it belongs on the card, or the card says too much.
public enum Qualifier: Hashable, Sendable {
  /// 在高推理强度下, on weekends
  case condition(String)
  /// The day it held: `2025-02-01`, `at release`
  case asOf(String)
  /// Who says so.
  case speaker(String)
  /// 超过, about
  case hedge(String)
  /// What it was read below: a heading, a list's introduction, a table's caption.
  case scope(String)
}
