import Decks
import Foundation
import Study

@testable import Exchange

private let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)

/// The database of a package, of any bytes in a zip file that is right: imported, or refused.
func check(_ bytes: [UInt8]) {
  let path = "\(folder)/x.apkg"
  var zip = try! ZipWriter(path)
  try! zip.add("collection.anki21", bytes, isPacked: false)
  try! zip.finish()
  do {
    let package = try AnkiPackage(path, scratch: folder, zone: .gmt, rolloverHour: 4)
    let merge = ImportMerge(package.file.notes, into: "x", isPrefix: false, decks: [])
    for (name, deck) in merge.decks {
      precondition(!name.split(separator: "/").contains("..") && !name.hasPrefix("/"))
      _ = deck.bytes()
    }
    _ = package.history.text(of: merge.blocks, without: try! Log(reading: "\(folder)/none"))
  } catch {
    precondition(!"\(error)".isEmpty)
  }
}
