import Decks
import Memory

/// The text of one line: tab-separated columns `time event card rating ms due detail`.
enum LogLine {
  static let columns = 7

  /// What ends half a line, so that it can never be taken for a whole one.
  static let tornMark = "~torn"

  /// What has to be written behind the last bytes of a file before another line may follow.
  ///
  /// A line that only lacks its end is completed; half a line is marked. NULs are what a power cut
  /// can leave where bytes were never written.
  static func ending(ofTorn line: ArraySlice<UInt8>) -> [UInt8] {
    let text = line.filter { $0 != 0 }
    if line.isEmpty { return [] }
    return text.isEmpty || isWhole(text[...]) ? [0x0a] : Array("\(tornMark)\n".utf8)
  }

  /// Whether a last line without its line end may count.
  static func isWhole(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count(where: { $0 == UInt8(ascii: "\t") }) >= columns - 1 else { return false }
    if case .bad = LogLineReader.read(line) { return false }
    return true
  }
}

extension Event {
  /// Appends the whole line with its line end.
  func appendLine(to bytes: inout [UInt8]) {
    moment.appendText(to: &bytes)
    bytes.append(UInt8(ascii: "\t"))
    bytes.append(contentsOf: kind.rawValue.utf8)
    bytes.append(UInt8(ascii: "\t"))
    if let card {
      bytes.append(contentsOf: card.text.utf8.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 })
    }
    bytes.append(UInt8(ascii: "\t"))
    if let rating { bytes.appendDigits(rating.rawValue, width: 1) }
    bytes.append(UInt8(ascii: "\t"))
    if let milliseconds { bytes.appendDigits(max(0, milliseconds), width: 1) }
    bytes.append(UInt8(ascii: "\t"))
    switch due {
    case .day(let day): day.appendText(to: &bytes)
    case .instant(let instant): instant.appendText(to: &bytes)
    case nil: break
    }
    bytes.append(UInt8(ascii: "\t"))
    bytes.append(contentsOf: detail.text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The line of the log that says this, without its line end.
  public var line: String {
    var bytes: [UInt8] = []
    appendLine(to: &bytes)
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }
}
