import Foundation

/// A folder of this run's own outside of the collection, for no other user's eyes.
struct ScratchFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "retain-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    path = url.path(percentEncoded: false)
  }

  /// What cannot be removed is left to the system, which empties its folder of temporary files.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
