/// The whole way of one line of a note: what was read, recognised, concluded and proposed, and what became of it.
public struct Explanation: Sendable {
  /// The line as it stands in the file.
  public var line: String

  /// The headings above it, outermost first.
  public var headings: [String]

  public var pieces: [Piece]
  public var facts: [Finding]

  /// A paragraph, item, cell or heading that stands on the line, as it was read.
  public struct Piece: Hashable, Sendable {
    public var kind: Passage.Kind
    public var text: String

    /// Quantities and names, in order.
    public var recognised: [Recognised]
  }

  public struct Recognised: Hashable, Sendable {
    public var text: String

    /// `currency`, `name` …
    public var type: String
  }

  /// A fact that a rule found, and what came of it.
  public struct Finding: Sendable {
    public var rule: String
    public var kind: FactKind
    public var subject: String
    public var attribute: String

    /// Best first.
    public var proposals: [Scored]

    public var verdict: Verdict
  }

  public struct Scored: Hashable, Sendable {
    public var proposal: Proposal
    public var judgement: Judgement
  }

  public enum Verdict: Hashable, Sendable {
    case card(GeneratedCard)
    /// Why there is no card, the decisive reason last.
    case dropped([Reason])
  }
}
