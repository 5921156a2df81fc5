import Foundation

/// A folder of this run's own outside of the collection.
struct ScratchFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "retain-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false)
  }

  /// What cannot be removed is left to the system, which empties its folder of temporary files.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
