/// An index or nothing, in four bytes.
struct PackedIndex: Hashable, Sendable {
  private let value: UInt32

  init(_ index: Int?) {
    value = index.map { UInt32(clamping: min($0, Int(UInt32.max - 1))) } ?? .max
  }

  var index: Int? { value == .max ? nil : Int(value) }
}

/// Offsets into a text of less than four gigabytes, or nothing.
struct PackedRange: Hashable, Sendable {
  private let start: UInt32
  private let end: UInt32

  init(_ range: Range<Int>?) {
    start = range.map { UInt32($0.lowerBound) } ?? .max
    end = range.map { UInt32($0.upperBound) } ?? .max
  }

  /// - Precondition: There is one.
  var range: Range<Int> { Int(start)..<Int(end) }

  var known: Range<Int>? { start == .max ? nil : range }
}

/// A ``Passage/Kind`` as a number and what belongs to it.
struct PackedKind: Hashable, Sendable {
  private enum Shape: UInt8 {
    case heading, paragraph, item, cell, definition, footnote, speech
  }

  private let first: PackedIndex
  private let second: PackedIndex
  private let shape: Shape

  init(_ kind: Passage.Kind) {
    var numbers: (Int?, Int?) = (nil, nil)
    switch kind {
    case .heading(let level):
      shape = .heading
      numbers.0 = level
    case .item(let number, let depth):
      shape = .item
      numbers = (number, depth)
    case .cell(let row, let column):
      shape = .cell
      numbers = (row, column)
    case .paragraph: shape = .paragraph
    case .definition: shape = .definition
    case .footnote: shape = .footnote
    case .speech: shape = .speech
    }
    first = PackedIndex(numbers.0)
    second = PackedIndex(numbers.1)
  }

  var kind: Passage.Kind {
    switch shape {
    case .heading: .heading(level: first.index ?? 1)
    case .item: .item(number: first.index, depth: second.index ?? 0)
    case .cell: .cell(row: first.index ?? 0, column: second.index ?? 0)
    case .paragraph: .paragraph
    case .definition: .definition
    case .footnote: .footnote
    case .speech: .speech
    }
  }
}
