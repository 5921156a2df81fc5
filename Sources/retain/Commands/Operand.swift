/// What a word after a command stands for; it decides how the word is completed.
enum OperandKind: Hashable, Sendable {
  case deck
  case card
  case file
  case folder
  case command
  case text
  case number
  case choice([String])
}

/// A place for words after a command: `CARD`, `[FILE]`, `[DECK…]`.
struct Operand: Hashable, Sendable {
  enum Count: Hashable, Sendable {
    case one
    case optional
    case any
    case oneOrMore
  }

  let name: String
  let kind: OperandKind
  let count: Count

  init(_ name: String, _ kind: OperandKind, _ count: Count = .one) {
    self.name = name
    self.kind = kind
    self.count = count
  }

  var usage: String {
    switch count {
    case .one: name
    case .optional: "[\(name)]"
    case .any: "[\(name)…]"
    case .oneOrMore: "\(name)…"
    }
  }
}
