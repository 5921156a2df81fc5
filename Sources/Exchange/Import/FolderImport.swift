import Decks
import Foundation

/// A folder of another program: a collection of hashcards with its database, or a vault of Obsidian.
enum FolderImport {
  /// Where hashcards keeps its reviews.
  private static let database = "hashcards.db"

  static func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false))
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  /// Reads all Markdown files with cards; nil when there is none. A note that names no deck is in the one that
  /// its file's path says.
  static func read(
    _ folder: String, _ surroundings: ImportedSource.Surroundings
  ) throws(PackageError) -> ImportedSource? {
    var all = ImportedFile()
    for path in try names(in: folder) {
      let source = try ByteFile("\(folder)/\(path)")
      guard source.size <= ZipLimits.text else {
        throw PackageError(.tooLarge("\(path) has \(source.size) bytes"))
      }
      let bytes = try source.bytes(at: 0, count: source.size)
      guard let format = ImportFormat(path: path, bytes: bytes), format != .table else { continue }
      var file = format.read(bytes, columns: nil)
      guard !file.notes.isEmpty else { continue }
      let deck = DeckPath.path(path.dropLast(".md".count).split(separator: "/"))
      for index in file.notes.indices where file.notes[index].deck.isEmpty {
        file.notes[index].deck = deck
      }
      for index in file.warnings.indices { file.warnings[index].file = path }
      all.append(file)
    }
    guard !all.notes.isEmpty else { return nil }
    all.dropRepeated()
    var source = ImportedSource(all, surroundings)
    let database = "\(folder)/\(database)"
    if FileManager.default.fileExists(atPath: database) {
      var time = surroundings.time
      let reviews = try HashcardsHistory(database, all.notes, &time)
      source.history = reviews.history
      if reviews.orphans > 0 {
        source.file.warnings.append(
          ImportWarning(problem: .badReview, line: 0, count: reviews.orphans))
      }
    }
    return source
  }

  /// The Markdown files at any depth, sorted; hidden ones and those in hidden folders are left out.
  private static func names(in folder: String) throws(PackageError) -> [String] {
    let paths: [String]
    do {
      paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    } catch {
      throw PackageError(reading: error)
    }
    return paths.filter { path in
      path.lowercased().hasSuffix(".md")
        && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted()
  }
}

extension ImportedFile {
  /// Of two cards with one front, in two files, the first is taken.
  fileprivate mutating func dropRepeated() {
    var seen: Set<CardID> = []
    var places: [Int: Int] = [:]
    var kept: [ImportedNote] = []
    for (index, note) in notes.enumerated() where seen.insert(note.block.id).inserted {
      places[index] = kept.count
      kept.append(note)
    }
    guard kept.count < notes.count else { return }
    notes = kept
    promises = promises.compactMap { promise in
      places[promise.note].map { Promise(note: $0, place: promise.place, promise: promise.promise) }
    }
  }
}
