import Decks
import Foundation

@testable import Study

private let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)

/// A log of any bytes is replayed, and read in two parts it says the same as read at once.
func check(_ bytes: [UInt8]) {
  guard let place = bytes.first else { return }
  let bytes = Array(bytes.dropFirst())
  let path = "\(folder)/progress/a/2026-01.tsv"
  try! FileManager.default.createDirectory(
    atPath: "\(folder)/progress/a", withIntermediateDirectories: true)
  let half = bytes.count * Int(place) / 255
  try! Data(bytes[..<half]).write(to: URL(filePath: path))
  var parts = try! Log(reading: "\(folder)/progress")
  let file = FileHandle(forWritingAtPath: path)!
  try! file.seekToEnd()
  try! file.write(contentsOf: Data(bytes[half...]))
  try! file.close()
  _ = try! parts.refresh()
  let whole = try! Log(reading: "\(folder)/progress")
  precondition(Array(parts) == Array(whole))
  for warning in whole.warnings { precondition(!warning.description.isEmpty) }
  let history = History(whole, rolloverHour: 4)
  for index in 0..<whole.cards.count { _ = history.progress(of: whole.cards[index]) }
  // What is appended behind any bytes counts.
  let journal = Journal(progress: "\(folder)/progress", device: "a")
  let moment = Moment("2026-01-31T23:59:59.000Z"[...])!
  let event = try! journal.append(Event(.flag, card: CardID("new"), at: moment))
  precondition(try! Log(reading: "\(folder)/progress").contains(event))
}
