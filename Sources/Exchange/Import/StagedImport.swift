import Decks
import Foundation

/// The files of an import, finished in a hidden folder before the first of them appears among the decks.
///
/// The folder gets its final name with one rename; from then on the import holds. Its files are given their
/// places, each with one rename, and last the history is written. A program that ends before leaves a
/// folder without that name, which says nothing; one that ends after leaves a folder that `check` reports and
/// the same import completes.
public struct StagedImport {
  private let decks: FileReplacement
  private let root: String
  private var folder: String
  private let source: String
  private var paths: [String] = []

  private static let prefix = ".import-"
  private static let partial = ".partial"

  /// - Parameters:
  ///   - decks: the folder of the decks.
  ///   - source: the name of the file that is imported.
  public init(in decks: String, source: String) throws(PackageError) {
    root = decks
    self.decks = FileReplacement(inside: decks)
    self.source = source
    try Self.removeAbandoned(in: decks)
    let process = ProcessInfo.processInfo.processIdentifier
    let names = (0...).lazy.map { "\(decks)/\(Self.prefix)\(process)-\($0)" }
    let name = names.first {
      !FileManager.default.fileExists(atPath: $0)
        && !FileManager.default.fileExists(atPath: $0 + Self.partial)
    }
    folder = (name ?? decks) + Self.partial
    try makeFolder(folder + "/decks")
    let file = try NewFile(folder + "/source")
    try file.write(Array(source.utf8))
    try file.close()
  }

  private func makeFolder(_ path: String) throws(PackageError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw PackageError(writing: error)
    }
  }

  private static func remove(_ path: String) throws(PackageError) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw PackageError(writing: error)
    }
  }

  /// Removes what programs left that ended before their imports held.
  private static func removeAbandoned(in decks: String) throws(PackageError) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: decks)) ?? []
    for name in names where name.hasPrefix(prefix) && name.hasSuffix(partial) {
      guard let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      try remove("\(decks)/\(name)")
    }
  }

  /// Makes room for a file that is to appear at `path` below the decks.
  ///
  /// - Returns: where it is to be written.
  public mutating func place(for path: String) throws(PackageError) -> String {
    let target = "\(folder)/decks/\(path)"
    try makeFolder(String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)]))
    paths.append(path)
    return target
  }

  public mutating func write(_ bytes: [UInt8], to path: String) throws(PackageError) {
    let file = try NewFile(try place(for: path))
    try file.write(bytes)
    try file.close()
  }

  /// Makes the import hold, and gives all files their places.
  public mutating func appear() throws(PackageError) {
    guard !paths.isEmpty else { return }
    let ready = String(folder.dropLast(Self.partial.count))
    do {
      try FileManager.default.moveItem(atPath: folder, toPath: ready)
    } catch {
      throw PackageError(writing: error)
    }
    folder = ready
    do throws(FileError) {
      // From here on the import holds, and a power cut must not change that.
      try decks.settle([""])
    } catch {
      throw PackageError(.cannotWrite(error.description))
    }
    var placed = 0
    do throws(PackageError) {
      try Self.place(paths, from: folder, decks, &placed)
    } catch {
      // What has no place at all never was.
      if placed == 0 { try abandon() }
      throw error
    }
  }

  /// Takes back what was staged.
  public func abandon() throws(PackageError) { try Self.remove(folder) }

  /// To be called when the history is written, or nothing was to be.
  public func finish() throws(PackageError) {
    try Self.remove(folder)
    for interrupted in Self.interrupted(in: root) where interrupted.source == source {
      try Self.remove(interrupted.folder)
    }
  }

  /// Media files first, so that no deck shows one that is not there yet.
  private static func place(
    _ paths: [String], from folder: String, _ decks: FileReplacement, _ placed: inout Int
  ) throws(PackageError) {
    let ordered = paths.filter { !$0.hasSuffix(".md") } + paths.filter { $0.hasSuffix(".md") }
    for path in ordered {
      do throws(FileError) {
        try decks.move("\(folder)/decks/\(path)", to: path)
        placed += 1
      } catch {
        throw PackageError(.cannotWrite(error.description))
      }
    }
    do throws(FileError) {
      try decks.settle(ordered)
    } catch {
      throw PackageError(.cannotWrite(error.description))
    }
  }
}

// MARK: - Imports that did not come to their end

extension StagedImport {
  /// An import whose program ended before its history was written.
  public struct Interrupted: Hashable, Sendable {
    let folder: String
    /// The name of the file that was imported.
    public let source: String
  }

  public static func interrupted(in decks: String) -> [Interrupted] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: decks)) ?? []
    return names.filter { $0.hasPrefix(prefix) && !$0.hasSuffix(partial) }.sorted().map { name in
      let source = try? String(contentsOfFile: "\(decks)/\(name)/source", encoding: .utf8)
      return Interrupted(folder: "\(decks)/\(name)", source: source ?? name)
    }
  }

  /// Gives the files of interrupted imports their places. Their histories come with the same import again.
  public static func complete(in decks: String) throws(PackageError) {
    for interrupted in interrupted(in: decks) {
      let root = interrupted.folder + "/decks"
      let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
      let files = paths.filter { path in
        let attributes = try? FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")
        return attributes?[.type] as? FileAttributeType == .typeRegular
      }
      var placed = 0
      try place(files, from: interrupted.folder, FileReplacement(inside: decks), &placed)
    }
  }
}
