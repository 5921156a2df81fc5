/// Something in a deck that could not be used, or not as it stands.
public struct DeckWarning: Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    case answerWithoutQuestion
    case missingAnswer(marker: String)
    case emptyFront(marker: String)
    case emptyAnswer
    case noDeletion
    case unclosedDeletion
    case listWithoutTitle
    case listWithoutItems
    case commentWithoutCard
    case commentWithoutID
    case badCommentWord(String)
    /// Two blocks have the explicit id; `first` is where the one stands that keeps it.
    case duplicateID(CardID, firstFile: String, first: Position)
    case unclosedFence
    case unclosedComment
    case unclosedFrontMatter
    case frontMatter(FrontMatter.Problem.Cause)
    case notText
  }

  public var problem: Problem
  /// The deck's name with `.md`.
  public var file: String
  public var position: Position

  public init(problem: Problem, file: String, position: Position) {
    self.problem = problem
    self.file = file
    self.position = position
  }

  /// `file:line:column: what is wrong; what would be right`.
  public var description: String {
    "\(file):\(position.line):\(position.column): \(sentence)"
  }

  /// What is wrong, and what would be right.
  public var sentence: String { problem.sentence }
}

extension DeckWarning.Problem {
  /// What is wrong, and what would be right.
  public var sentence: String {
    switch self {
    case .answerWithoutQuestion:
      "an answer without a question; put a line with Q: before it, or write \\A: if it is no answer"
    case .missingAnswer(let marker):
      "this \(marker): has no answer; add a line that begins with A:"
    case .emptyFront(let marker):
      "nothing is asked after \(marker):; write the text on this line or the next"
    case .emptyAnswer: "this answer is empty; write it after A:"
    case .noDeletion:
      "nothing is hidden in this C: card; put [brackets] around the words to ask for"
    case .unclosedDeletion: "this {{ is not closed; write {{c1::answer}} or {{c1::answer::hint}}"
    case .listWithoutTitle: "this list has no title; write what is listed after L:"
    case .listWithoutItems: "this list has no items; write them below as 1. 2. 3."
    case .commentWithoutCard:
      "this card comment closes no card; move it directly below its card or remove it"
    case .commentWithoutID:
      "no usable id after \"card\"; an id has letters, digits, - and _ only, like k7f3q2m9"
    case .badCommentWord(let word): "\"\(word)\" is not key=value; it is kept but not used"
    case .duplicateID(let id, let file, let first):
      "the id \(id) already belongs to \(file):\(first.line); remove this comment, and the card "
        + "gets an id of its own"
    case .unclosedFence:
      "this code fence is not closed; add a closing fence, or cards may be misread"
    case .unclosedComment: "this <!-- is not closed; add -->"
    case .unclosedFrontMatter: "the front matter is not closed; end it with the line it begins with"
    case .frontMatter(let cause): cause.sentence
    case .notText: "this is not UTF-8 text; save the file as UTF-8 or remove these bytes"
    }
  }
}
