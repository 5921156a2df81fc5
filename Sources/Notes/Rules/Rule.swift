/// A way to find facts in a sentence.
///
/// A rule is asked only about sentences that contain one of its triggers; one automaton looks for the triggers of all
/// rules at once, so that a hundred rules cost little more than one.
public protocol SentenceRule: Sendable {
  /// `zh.invented-by`: unique, stable, shown by `explain`.
  var id: String { get }

  /// Words of which at least one stands in every sentence with such a fact. Empty: ask about every sentence.
  var triggers: [String] { get }

  func facts(in sentence: Sentence, of document: Document) -> [Fact]
}

/// A way to find facts in the shape of a note: lists, tables, headings, links, written cards.
public protocol PassageRule: Sendable {
  var id: String { get }

  /// Facts that start at this passage; every passage is offered once, in order.
  func facts(at passage: Int, of document: Document) -> [Fact]
}
