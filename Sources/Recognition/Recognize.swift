/// The quantities of `text`, in order, none inside another.
///
/// - Parameters:
///   - reference: The day the text was written; it completes `昨天` or `9月12日`. Without it such dates stay partial.
///   - locale: The order of day and month in figures; found by script when absent.
public func recognize(
  _ text: String, reference: CivilDate? = nil, locale: TextLocale? = nil
) -> [Quantity] {
  let bytes = Array(text.utf8)
  return recognize(bytes, in: 0..<bytes.count, reference: reference, locale: locale)
}

/// The quantities of a part of UTF-8 text; offsets count from the beginning of `utf8`.
public func recognize(
  _ utf8: [UInt8], in range: Range<Int>, reference: CivilDate? = nil, locale: TextLocale? = nil
) -> [Quantity] {
  var recognizer = Recognizer(utf8, reference: reference)
  return recognizer.quantities(in: range, locale: locale)
}

/// Recognises parts of one text, one after the other; its stores are used again, which short parts profit from.
public struct Recognizer: Sendable {
  private var lexer: Lexer
  private var parser: Parser

  /// - Parameter reference: The day the text was written.
  public init(_ utf8: [UInt8], reference: CivilDate? = nil) {
    lexer = Lexer(utf8, in: 0..<0)
    parser = Parser(utf8, reference: reference, locale: nil)
  }

  /// The quantities of a part of the text, in order, none inside another.
  public mutating func quantities(in range: Range<Int>, locale: TextLocale? = nil) -> [Quantity] {
    lexer.begin(range.clamped(to: Extent.whole))
    parser.locale = locale
    var results: [Quantity] = []
    while lexer.advance() { parser.parse(&lexer, into: &results) }
    return results
  }
}
