/// Turns ranges of a document into text as a card shows it.
struct Wording {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// The text of a range; the line breaks of a transcript become commas.
  func text(_ range: Range<Int>) -> String {
    guard document.text[range].contains(0x0A) else { return document.string(range) }
    return joinedLines(of: range)
  }

  /// The same as bytes, behind others.
  func append(_ range: Range<Int>, to text: inout [UInt8]) {
    let fillers = SpokenFillers(document.text).fillers(in: range)
    if !fillers.isEmpty {
      var start = range.lowerBound
      for filler in fillers {
        if start < filler.lowerBound { append(start..<filler.lowerBound, to: &text) }
        start = filler.upperBound
      }
      if start < range.upperBound { append(start..<range.upperBound, to: &text) }
    } else if document.text[range].contains(0x0A) {
      text.append(contentsOf: joinedLines(of: range).utf8)
    } else {
      text.append(contentsOf: document.text[range])
    }
  }

  private func joinedLines(of range: Range<Int>) -> String {
    let lines = document.text[range].split(separator: 0x0A)
    let comma = DocumentSummary.language(of: document.text[range]) == .chinese ? "，" : ", "
    var result = ""
    for line in lines {
      let piece = String(decoding: line, as: UTF8.self)
      let isClosed = result.isEmpty || result.last.map { "，。：；、,;:".contains($0) } == true
      result += isClosed ? piece : comma + piece
    }
    return result
  }
}
