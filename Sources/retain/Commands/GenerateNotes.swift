import Foundation

/// A note on disk, and what it is called.
struct NoteFile: Hashable, Sendable {
  /// Where it is read from.
  let file: String

  /// Its path below its notes folder; the deck, the ids of its cards and `src=` come from it.
  let path: String
}

/// The notes that a run is about.
struct NoteSearch {
  /// Folders and files that could not be looked into, in words.
  private(set) var problems: [Wording] = []

  private(set) var notes: [NoteFile] = []

  /// Absolute paths of the notes folders, in the order of the settings.
  private let folders: [String]

  private var visited: Set<String> = []
  private var takenBy: [String: String] = [:]

  init(folders: [String]) {
    self.folders = folders
  }

  /// Everything in the notes folders.
  mutating func addFolders() {
    for folder in folders {
      if isFolder(folder) {
        walk(folder, below: folder)
      } else {
        problems.append(GenerateWords.noNotesFolder.with(folder))
      }
    }
  }

  /// What the user named: a note, whatever its suffix, or a folder of notes.
  mutating func add(_ operand: String) {
    let file = URL(filePath: operand).standardizedFileURL.path(percentEncoded: false)
      .droppingLastSlash
    let folder = folders.first { file == $0 || file.hasPrefix($0 + "/") }
    if isFolder(file) {
      walk(file, below: folder ?? file)
    } else if FileManager.default.fileExists(atPath: file) {
      append(
        file,
        below: folder ?? URL(filePath: file).deletingLastPathComponent().path(percentEncoded: false)
      )
    } else {
      problems.append(GenerateWords.noSuchNote.with(operand))
    }
  }

  private mutating func walk(_ folder: String, below root: String) {
    guard visited.insert(realPath(folder)).inserted else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      problems.append(GenerateWords.cannotReadFolder.with(folder, error.reason))
      return
    }
    for name in names where !name.hasPrefix(".") && name != "node_modules" {
      let path = "\(folder)/\(name)"
      if isFolder(path) {
        walk(path, below: root)
      } else if Self.isNote(name) {
        append(path, below: root)
      }
    }
  }

  /// Two notes of one path, from two notes folders, stay apart: the later one is called by its folder too.
  private mutating func append(_ file: String, below root: String) {
    let root = root.droppingLastSlash
    var path = String(file.dropFirst(root.utf8.count + 1))
    if let other = takenBy[path], other != file {
      path = URL(filePath: root).lastPathComponent + "/" + path
    }
    guard takenBy[path] == nil else { return }
    takenBy[path] = file
    notes.append(NoteFile(file: file, path: path))
  }

  private func isFolder(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: realPath(path))
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  private func realPath(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
  }

  private static func isNote(_ name: String) -> Bool {
    [".md", ".markdown", ".txt", ".org"].contains { name.lowercased().hasSuffix($0) }
  }
}

extension String {
  fileprivate var droppingLastSlash: String {
    count > 1 && hasSuffix("/") ? String(dropLast()) : self
  }
}
