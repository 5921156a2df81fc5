/// What tells one state of a file from another without reading it.
public struct FileStamp: Hashable, Sendable {
  /// Bytes.
  public var size: Int

  /// When the bytes were last changed, in nanoseconds since 1970.
  public var modification: Int64

  public init(size: Int, modification: Int64) {
    self.size = size
    self.modification = modification
  }

  /// Of the running program, which tells one build from another; nothing when its file cannot be seen.
  public static var ofProgram: FileStamp? { Platform.programPath.flatMap { FileStamp(of: $0) } }

  /// Nothing when the path leads to no file; symbolic links are followed.
  public init?(of path: String) {
    guard let facts = Folder.facts(of: path), facts.kind == .file else { return nil }
    self.init(size: facts.size, modification: facts.modification)
  }
}

/// One name in a folder, and what it leads to.
public struct FolderEntry: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case file(FileStamp)
    /// The same number for two paths exactly if they lead to the same folder.
    case folder(identity: [UInt64])
    /// The name is no UTF-8, so that no path leads to it; it is given as `caf\xE9.md`.
    case misnamed
    case other
  }

  public var name: String
  public var kind: Kind

  /// What a folder holds, in the order of the names' bytes, symbolic links followed; the misnamed come last.
  public static func all(in folder: String) throws(DiskError) -> [FolderEntry] {
    var misnamed: [String] = []
    let names = try Folder.names(in: folder, misnamed: &misnamed)
    return names.map { FolderEntry(name: $0, kind: kind(of: Path.joined(folder, $0))) }
      + misnamed.sorted().map { FolderEntry(name: $0, kind: .misnamed) }
  }

  /// What a path leads to; ``Kind/other`` when there is nothing.
  public static func kind(of path: String) -> Kind {
    guard let facts = Folder.facts(of: path) else { return .other }
    return switch facts.kind {
    case .file: .file(FileStamp(size: facts.size, modification: facts.modification))
    case .folder: .folder(identity: facts.identity)
    case .other: .other
    }
  }
}
