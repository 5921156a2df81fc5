import Foundation
import Study

/// A note on disk, and what it is called.
struct NoteFile: Hashable, Sendable {
  /// Where it is read from.
  let file: String

  /// Its path below its notes folder; the deck, the ids of its cards and `src=` come from it.
  let path: String

  /// As it was when it was found; nothing for what is no regular file.
  var stamp: FileStamp?
}

/// The notes that a run is about.
struct NoteSearch {
  /// Folders and files that could not be looked into, in words.
  private(set) var problems: [Wording] = []

  private(set) var notes: [NoteFile] = []

  /// Absolute paths of the notes folders, in the order of the settings.
  private let folders: [String]

  private var visited: Set<[UInt64]> = []
  private var takenBy: [String: String] = [:]

  init(folders: [String]) {
    self.folders = folders.map(Self.plain)
  }

  /// The absolute path without `..` and a last slash: what is named is compared with the notes folders.
  static func plain(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.path(percentEncoded: false).droppingLastSlash
  }

  /// Everything in the notes folders.
  mutating func addFolders() {
    for folder in folders {
      if case .folder(let identity) = FolderEntry.kind(of: folder) {
        walk(folder, identity, below: folder)
      } else {
        problems.append(GenerateWords.noNotesFolder.with(folder))
      }
    }
  }

  /// What the user named: a note, whatever its suffix, or a folder of notes; from here, or below one of the notes folders.
  mutating func add(_ operand: String) {
    let file = Self.plain(operand)
    let folder = folders.first { file == $0 || file.hasPrefix($0 + "/") }
    switch FolderEntry.kind(of: file) {
    case .folder(let identity):
      walk(file, identity, below: folder ?? file)
    case .file(let stamp):
      append(
        file, stamp,
        below: folder ?? URL(filePath: file).deletingLastPathComponent().path(percentEncoded: false)
      )
    case .misnamed, .other:
      if FileManager.default.fileExists(atPath: file) {
        // A pipe: it is read as it comes.
        append(
          file, nil,
          below: URL(filePath: file).deletingLastPathComponent().path(percentEncoded: false))
      } else if !operand.hasPrefix("/"), !operand.isEmpty,
        let folder = folders.first(where: {
          FileManager.default.fileExists(atPath: "\($0)/\(operand)")
        })
      {
        add("\(folder)/\(operand)")
      } else {
        problems.append(GenerateWords.noSuchNote.with(operand))
      }
    }
  }

  private mutating func walk(_ folder: String, _ identity: [UInt64], below root: String) {
    guard visited.insert(identity).inserted else { return }
    let entries: [FolderEntry]
    do throws(DiskError) {
      entries = try FolderEntry.all(in: folder)
    } catch {
      problems.append(error.wording)
      return
    }
    for entry in entries where !entry.name.hasPrefix(".") && entry.name != "node_modules" {
      let path = "\(folder)/\(entry.name)"
      switch entry.kind {
      case .folder(let identity): walk(path, identity, below: root)
      case .file(let stamp): if Self.isNote(entry.name) { append(path, stamp, below: root) }
      case .misnamed:
        // Without a suffix it may be a folder of notes.
        guard Self.isNote(entry.name) || !entry.name.contains(".") else { continue }
        problems.append(GenerateWords.misnamed.with(path))
      case .other: break
      }
    }
  }

  /// Two notes of one path, from two notes folders, stay apart: the later one is called by its folder too.
  private mutating func append(_ file: String, _ stamp: FileStamp?, below root: String) {
    let root = root.droppingLastSlash
    var path = String(file.dropFirst(root.utf8.count + 1))
    if let other = takenBy[path], other != file {
      path = URL(filePath: root).lastPathComponent + "/" + path
    }
    guard takenBy[path] == nil else { return }
    takenBy[path] = file
    notes.append(NoteFile(file: file, path: path, stamp: stamp))
  }

  private static func isNote(_ name: String) -> Bool {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return [".md", ".markdown", ".txt", ".org"].contains(name[dot...].lowercased())
  }
}

extension String {
  fileprivate var droppingLastSlash: String {
    count > 1 && hasSuffix("/") ? String(dropLast()) : self
  }
}
