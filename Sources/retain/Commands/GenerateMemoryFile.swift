import Decks
import Foundation
import Notes
import Study

/// Where the memory of `generate` lies: in the user's cache folder, one file for each collection.
struct GenerateMemoryFile {
  private let folder: String
  private let key: String

  private static let name = "generate.tsv"

  /// Nothing without a home folder.
  ///
  /// - Parameter options: What changes the cards of a note.
  init?(of collection: Collection, options: String, environment: [String: String]) {
    guard let folder = Device.cacheFolder(of: collection, environment: environment) else {
      return nil
    }
    self.folder = folder
    // Another build has other rules.
    let program = FileStamp.ofProgram
    key =
      "\(Retain.version) \(program?.size ?? 0) \(program?.modification ?? 0) \(options)"
  }

  /// Empty when there is none, or when it cannot be read.
  func read() -> GenerateMemory {
    let path = "\(folder)/\(Self.name)"
    guard let stamp = FileStamp(of: path), let data = FileManager.default.contents(atPath: path)
    else { return GenerateMemory(key: key) }
    return GenerateMemory(key: key, reading: [UInt8](data), stamp)
  }

  /// A memory that cannot be written costs time at the next run, and nothing else.
  func write(_ memory: GenerateMemory) {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try? FileReplacement(inside: folder).write(memory.text(), to: Self.name)
  }
}
