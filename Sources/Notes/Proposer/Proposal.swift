public import Decks

/// One way to ask for a fact.
///
/// Front and back are kept as bytes: the judge looks at many proposals for each one that is shown.
public struct Proposal: Hashable, Sendable {
  public enum Form: String, Hashable, Sendable {
    case question
    case cloze
    case list
    /// As the note spells it.
    case written
  }

  /// What a cloze stands on: whether the reader learns what it goes on about.
  enum Footing: Hashable, Sendable {
    /// Its own words, and the pieces put before it.
    case own
    /// The sentence that it is a part of, from its start.
    case sentence
    /// The sentence before it as well.
    case sentenceBefore
    /// Nothing: it must not be shown without the text before it.
    case none
  }

  /// How front and back become a block.
  enum Shape: Hashable, Sendable {
    case basic
    /// Where the blank stands in the front, brackets included.
    case cloze(blank: Range<Int>, hint: String?)
    case list(items: [String])
    case written(Block.Content)
  }

  public var form: Form

  /// UTF-8 of ``front`` and ``back``.
  let frontText: [UInt8]
  let backText: [UInt8]

  /// Pieces of the front that do not stand in the same sentence before the answer: carried subject, scope, speaker.
  public var inherited: [String]

  /// Where the front begins to show the text itself, behind the pieces that were put before it.
  let prefixEnd: Int

  /// The one inherited piece stands where the text has a pronoun.
  let isNamed: Bool

  let footing: Footing

  /// The part of the text that a cloze shows.
  let window: Range<Int>?

  private let shape: Shape

  init(
    _ form: Form, front: [UInt8], back: [UInt8], shape: Shape = .basic, inherited: [String] = [],
    prefixEnd: Int = 0, isNamed: Bool = false, footing: Footing = .own, window: Range<Int>? = nil
  ) {
    self.window = window
    self.footing = footing
    self.prefixEnd = prefixEnd
    self.isNamed = isNamed
    self.form = form
    frontText = front
    backText = back
    self.shape = shape
    self.inherited = inherited
  }

  /// Where the blank of a cloze stands in the front, brackets included.
  var blank: Range<Int>? {
    if case .cloze(let blank, _) = shape { blank } else { nil }
  }

  var isIntroduced: Bool { footing == .sentence || footing == .sentenceBefore }

  /// What the learner sees before the answer, blanks as `[……]`.
  public var front: String { String(decoding: frontText, as: UTF8.self) }

  /// What the learner must say.
  public var back: String { String(decoding: backText, as: UTF8.self) }

  public var content: Block.Content {
    switch shape {
    case .basic: .basic(front: front, back: back)
    case .list(let items): .list(title: front, items: items)
    case .written(let content): content
    case .cloze(let blank, let hint):
      .cloze(
        escaped(frontText[..<blank.lowerBound]) + deletion(hint)
          + escaped(frontText[blank.upperBound...]))
    }
  }

  private func deletion(_ hint: String?) -> String {
    hint.map { "{{c1::\(back)::\($0)}}" } ?? "[\(back)]"
  }

  /// Brackets that are no deletions.
  private func escaped(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }) else {
      return text
    }
    return text.replacing("[", with: "\\[").replacing("]", with: "\\]")
  }
}
