import Foundation

@testable import Exchange

private let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)

/// A zip file of any bytes is unpacked within its limits, or refused.
func check(_ bytes: [UInt8]) {
  let path = "\(folder)/x.apkg"
  try! Data(bytes).write(to: URL(filePath: path))
  do {
    let archive = try ZipArchive(path)
    for member in archive.members.values {
      _ = try? archive.bytes(of: member, atMost: 1 << 20)
    }
    _ = try AnkiPackage(path, scratch: folder, zone: .gmt, rolloverHour: 4)
  } catch {
    precondition(!"\(error)".isEmpty)
  }
}
