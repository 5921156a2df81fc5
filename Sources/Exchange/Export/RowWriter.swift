/// The rows of a table as bytes, handed on in pieces, so that a long table takes no memory.
struct RowWriter<Failure: Error> {
  private let style: Style
  private let columnCount: Int
  private let write: ([UInt8]) throws(Failure) -> Void
  private var bytes: [UInt8] = []
  private var column = 0
  private(set) var count = 0

  private enum Style {
    case delimited(Delimited)
    /// What stands before the value of each column, with its name.
    case json([[UInt8]])
  }

  /// So many bytes are handed on at once.
  private static var pieceSize: Int { 1 << 16 }

  /// Begins with the header, if the format has one.
  init(
    _ columns: [String], as format: ExportFormat,
    to write: @escaping ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    self.write = write
    columnCount = columns.count
    bytes.reserveCapacity(Self.pieceSize + 4096)
    switch format {
    case .csv: style = .delimited(.comma)
    case .tsv: style = .delimited(.tab)
    case .jsonLines:
      style = .json(
        columns.enumerated().map { index, name in
          var before = Array((index == 0 ? "{" : ",").utf8)
          JSONText.append(name, to: &before)
          return before + [UInt8(ascii: ":")]
        })
      return
    }
    for name in columns { try add(.text(name)) }
    count = 0
  }

  /// Adds the next cell; the last one of a row ends it.
  mutating func add(_ field: ExportField) throws(Failure) {
    switch style {
    case .delimited(let delimited):
      if column > 0 { bytes.append(delimited.separator) }
      delimited.append(field, to: &bytes)
    case .json(let names):
      bytes.append(contentsOf: names[column])
      JSONText.append(field, to: &bytes)
    }
    column += 1
    if column == columnCount { try endRow() }
  }

  private mutating func endRow() throws(Failure) {
    switch style {
    case .delimited(let delimited): bytes.append(contentsOf: delimited.lineEnd)
    case .json: bytes.append(contentsOf: [UInt8(ascii: "}"), 0x0a])
    }
    (column, count) = (0, count + 1)
    if bytes.count >= Self.pieceSize { try flush() }
  }

  /// Hands on what is left.
  mutating func flush() throws(Failure) {
    precondition(column == 0, "a row has as many cells as the table has columns")
    guard !bytes.isEmpty else { return }
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
