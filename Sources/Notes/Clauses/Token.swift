public import Recognition

/// A word, number, name or sign of a sentence.
public struct Token: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A Latin word or a name with digits: `release`, `o3-mini`, `GPT-4o`.
    case word
    /// A run of Chinese characters between other tokens; words inside it have no spaces.
    case han
    /// What Recognition found here.
    ///
    /// It lies apart, because it is ten times as large as any other token.
    indirect case quantity(Quantity)
    /// 《…》
    case title
    /// “…”, "…", 「…」: the range includes the quotation marks.
    case quoted
    /// A sign, named by its first byte sequence.
    case punctuation
    /// Masked: a URL, code, a path.
    case opaque
  }

  public var kind: Kind

  /// UTF-8 offsets into ``Document/text``.
  public var range: Range<Int>

  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
