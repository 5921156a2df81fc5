/// What markup said about a part of the text.
public struct Mark: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case strong
    case emphasis
    /// `==highlight==`
    case highlight
    /// `` `code` `` or math: shown as it is, no language.
    case code
    /// The text of a link; `target` is the URL or the wiki page.
    case link(target: String)
    /// A URL that stands in the text itself.
    case address
    /// `[^n]` or `[n]` was here; the range is empty.
    case footnote(label: String)
  }

  public var kind: Kind

  /// UTF-8 offsets into ``Document/text``.
  public var range: Range<Int>

  public init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
