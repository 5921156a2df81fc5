public import Decks

extension Document {
  /// A place in a note that could not be read as it was meant; everything else is read.
  public struct Warning: Hashable, Sendable {
    public enum Problem: Hashable, Sendable {
      /// A ``` or ~~~ without its like; what follows is read as text.
      case unclosedCode
      /// A first line `---` without its like; what follows is read as text.
      case unclosedFrontMatter
      /// What is wrong in the front matter.
      case frontMatter(FrontMatter.Problem.Cause)
      /// Bytes that are no UTF-8; they are left out.
      case notText(bytes: Int)
      /// NUL and other characters that write nothing; they are left out.
      case controls(Int)
      /// Characters that turn the direction of writing, so that a text seems to say something else; they are left out.
      case directions(Int)
    }

    public var problem: Problem

    /// The first of such places.
    public var position: Position

    public init(_ problem: Problem, at position: Position) {
      self.problem = problem
      self.position = position
    }

    /// What is wrong and what would be right.
    public var sentence: String {
      switch problem {
      case .unclosedCode: "this code block is never closed; close it with the same marks"
      case .unclosedFrontMatter:
        "this front matter is never closed; end it with a line like its first one"
      case .frontMatter(let cause): cause.sentence
      case .notText(let count):
        "not UTF-8: \(counted(count, "byte")) left out; save the note as UTF-8"
      case .controls(let count):
        "\(counted(count, "control character")) left out; delete \(count == 1 ? "it" : "them"), or save the note as text"
      case .directions(let count):
        "\(counted(count, "character")) turning the direction of writing left out; delete \(count == 1 ? "it" : "them")"
      }
    }

    private func counted(_ count: Int, _ thing: String) -> String {
      count == 1 ? "1 \(thing)" : "\(count) \(thing)s"
    }
  }
}

/// Bytes of a file that are left out, counted, with the first place.
struct LeftOut {
  private(set) var count = 0
  private var first: Int?

  mutating func add(_ offset: Int) {
    if first == nil { first = offset }
    count += 1
  }

  func warning(
    _ problem: (Int) -> Document.Warning.Problem, _ origin: Origin
  ) -> Document.Warning? {
    first.map { Document.Warning(problem(count), at: origin.position(ofSource: $0)) }
  }
}
