public import Decks

/// Something that could not be taken over as it is; all other things are.
public struct ImportWarning: Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    case emptyFront
    case emptyBack
    case noDeletion
    case unclosedQuote
    case extraColumns(used: Int, found: Int)
    case repeated(first: Int)
    case unknownNotetype(String)
    case notText
    /// What the deck reader says of a block.
    case block(DeckWarning.Problem)
    /// A note type whose cards are taken as they are shown.
    case lookedAt(type: String)
    case imageOcclusion
    case noTemplate
    case noCards
    case severalDecks
    case missingMedia
    /// Reviews of cards that are not there, or at impossible times.
    case badReview
  }

  public var problem: Problem
  /// From 1; 0 for the file as a whole.
  public var line: Int
  /// How many times it was met in the file as a whole; 1 with a line.
  public var count: Int

  /// The file of a folder that is imported; empty for a file of its own.
  public var file = ""

  public init(problem: Problem, line: Int, count: Int = 1) {
    self.problem = problem
    self.line = line
    self.count = count
  }

  /// `line: what is wrong; what was done`, without a line for the file as a whole.
  public var description: String { line > 0 ? "\(line): \(sentence)" : sentence }

  public var sentence: String {
    switch problem {
    case .emptyFront:
      line > 0
        ? "the front is empty; the row is left out"
        : "\(cards) without a question \(isOrAre) left out"
    case .emptyBack:
      line > 0
        ? "the back is empty; the row is left out"
        : "\(cards) without an answer \(isOrAre) left out"
    case .noDeletion:
      line > 0
        ? "a cloze without {{c1::…}}; it is left out"
        : "\(cards) of clozes without a deletion \(isOrAre) left out"
    case .unclosedQuote: "a quotation mark is not closed; it is read as a plain character"
    case .extraColumns(let used, let found):
      "\(found) columns, of which \(used) are used; --columns front,back,tags says which are what"
    case .repeated(let first): "the same front as line \(first); only that one is taken"
    case .unknownNotetype(let name):
      "the note type \(name) is unknown; its first two fields are front and back"
    case .block(let problem): problem.sentence
    case .notText: "not UTF-8 or UTF-16 text; save it as UTF-8"
    case .lookedAt(let type):
      "\(notes) of the type “\(type)” \(isOrAre) taken as Anki shows them, without their fields"
    case .imageOcclusion: "\(notes) with covered places of a picture \(isOrAre) left out"
    case .noTemplate: "\(cards) without a template \(isOrAre) left out"
    case .noCards: "\(notes) without cards \(isOrAre) left out"
    case .severalDecks:
      "\(notes) with cards in several decks \(isOrAre) put into the deck of the first card"
    case .missingMedia: "\(counted("media file")) \(isOrAre) not in the package"
    case .badReview:
      "\(counted("review")) of cards that are not there or at impossible times \(isOrAre) left out"
    }
  }

  private var notes: String { counted("note") }
  private var cards: String { counted("card") }
  private var isOrAre: String { count == 1 ? "is" : "are" }

  private func counted(_ thing: String) -> String { "\(count) \(thing)\(count == 1 ? "" : "s")" }
}
