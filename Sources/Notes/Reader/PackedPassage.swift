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

/// What a ``Passage`` has in common with its neighbours.
struct PackedPlace: Hashable, Sendable {
  var heading: PackedIndex
  var parent: PackedIndex
  var group: PackedIndex
  var quoteDepth: UInt32
  var speaker: PackedRange
}

/// A ``Passage/Kind`` as a number and what belongs to it.
struct PackedKind: Hashable, Sendable {
  enum Shape: UInt32 {
    case heading, paragraph, item, cell, definition, footnote, speech
  }

  /// Level, ordinal or row.
  private let first: PackedIndex

  /// The shape in the lowest three bits, above them depth or column.
  private let rest: UInt32

  private init(shape: Shape, _ first: Int? = nil, _ second: Int = 0) {
    self.first = PackedIndex(first)
    rest = UInt32(clamping: min(second, Int(UInt32.max >> 3))) << 3 | shape.rawValue
  }

  init(_ kind: Passage.Kind) {
    switch kind {
    case .heading(let level): self.init(shape: .heading, level)
    case .item(let number, let depth): self.init(shape: .item, number, depth)
    case .cell(let row, let column): self.init(shape: .cell, row, column)
    case .paragraph: self.init(shape: .paragraph)
    case .definition: self.init(shape: .definition)
    case .footnote: self.init(shape: .footnote)
    case .speech: self.init(shape: .speech)
    }
  }

  var shape: Shape { Shape(rawValue: rest & 7) ?? .paragraph }

  var kind: Passage.Kind {
    switch shape {
    case .heading: .heading(level: first.index ?? 1)
    case .item: .item(number: first.index, depth: Int(rest >> 3))
    case .cell: .cell(row: first.index ?? 0, column: Int(rest >> 3))
    case .paragraph: .paragraph
    case .definition: .definition
    case .footnote: .footnote
    case .speech: .speech
    }
  }
}
