import Synchronization

/// A folder with `decks/` and `progress/`, and its settings.
public struct Collection: Hashable, Sendable {
  /// An absolute path without symbolic links.
  public let root: String
  public let settings: Settings

  public var decksFolder: String { Path.joined(root, "decks") }
  public var progressFolder: String { Path.joined(root, "progress") }

  /// What marks a collection, below its root.
  public static let settingsFile = "decks/retain.toml"

  /// Opens the collection at a folder.
  public init(at root: String) throws(CollectionError) {
    let path = Path.joined(root, Self.settingsFile)
    guard let resolved = Folder.resolved(root), Folder.facts(of: path)?.kind == .file else {
      throw .notACollection(root)
    }
    self.root = resolved
    settings = try Self.readSettings(path)
  }

  private static func readSettings(_ path: String) throws(CollectionError) -> Settings {
    let bytes: [UInt8]
    do throws(DiskError) {
      bytes = try File.contents(of: path, atMost: 1 << 20)
    } catch {
      throw .disk(error)
    }
    do throws(SettingsError) {
      return try Settings(reading: bytes, file: settingsFile)
    } catch {
      throw .settings(error)
    }
  }

  /// The notes folders of the settings as absolute paths: `~` is the home folder, other relative
  /// paths begin at the root.
  public func notesFolders(environment: [String: String]) -> [String] {
    settings.notes.map { Path.joined(root, Path.expanded($0, environment: environment)) }
  }

  /// Reads decks and log at once.
  ///
  /// - Parameter cacheFolder: where `History.keep(in:)` and `Library.keep(in:)` may have put what log and decks come to.
  public func open(cacheFolder: String? = nil) throws(DiskError)
    -> (library: Library, history: History)
  {
    // All processors read the log first: what follows from it takes the longest, and one at a time.
    let isKept = cacheFolder.map { HistoryCache(in: $0).isThere } ?? false
    let parts = Mutex(isKept ? nil : try LogParts(of: progressFolder))
    let (library, history) = Parallel.both(
      { Result { () throws(DiskError) in try Library(of: self, cacheFolder: cacheFolder) } },
      {
        Result { () throws(DiskError) in
          guard var own = parts.withLock({ $0.take() }) else {
            return try History(of: self, cacheFolder: cacheFolder)
          }
          return History(Log(&own), rolloverHour: settings.rolloverHour)
        }
      })
    return (try library.get(), try history.get())
  }

  /// Reads everything that happened.
  public func log() throws(DiskError) -> Log { try Log(reading: progressFolder) }

  public func journal(device: String) -> Journal {
    Journal(progress: progressFolder, device: device)
  }
}

/// Why there is no collection to work with.
public enum CollectionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Neither an option, nor the environment, nor a folder upwards names one.
  case none
  case notACollection(String)
  /// `init` was asked to make a collection where there is one.
  case alreadyThere(String)
  case settings(SettingsError)
  case disk(DiskError)

  public var description: String {
    switch self {
    case .none:
      "there is no collection here; make one with: retain init FOLDER --notes NOTES"
    case .notACollection(let path):
      "\(path) is no collection; make it one with: retain init \(path)"
    case .alreadyThere(let path): "\(path) is a collection already; nothing was changed"
    case .settings(let error): error.description
    case .disk(let error): error.description
    }
  }
}

extension Collection {
  /// The collection that is meant: by option, else by `RETAIN_COLLECTION`, else the nearest one from
  /// `folder` upwards.
  public static func find(
    from folder: String, option: String? = nil, environment: [String: String]
  ) throws(CollectionError) -> Collection {
    let named = option ?? environment["RETAIN_COLLECTION"].flatMap { $0.isEmpty ? nil : $0 }
    if let named {
      let path = Path.expanded(named, environment: environment)
      return try Collection(at: Path.joined(folder, path))
    }
    guard var current = Folder.resolved(folder) else { throw .none }
    while true {
      if Folder.facts(of: Path.joined(current, settingsFile))?.kind == .file {
        return try Collection(at: current)
      }
      let parent = Path.parent(of: current)
      guard parent != current else { throw .none }
      current = parent
    }
  }

  /// Makes a collection: the settings, an empty log and its `.gitattributes`.
  ///
  /// - Parameters:
  ///   - notes: folders with notes, as they should stand in the settings.
  ///   - words: of the comments in the settings.
  public static func create(
    at folder: String, notes: [String] = [], in words: SettingsTemplateWords = .english
  ) throws(CollectionError) -> Collection {
    guard Folder.facts(of: Path.joined(folder, settingsFile)) == nil else {
      throw .alreadyThere(folder)
    }
    do throws(DiskError) {
      try Folder.create(Path.joined(folder, "decks"))
      try Folder.create(Path.joined(folder, "progress"))
      let attributes = Path.joined(folder, "progress/.gitattributes")
      if Folder.facts(of: attributes) == nil {
        try File.write(Array("*.tsv merge=union text eol=lf\n".utf8), toNew: attributes)
      }
      try File.write(
        Array(Settings.template(notes: notes, in: words).utf8),
        toNew: Path.joined(folder, settingsFile))
    } catch {
      throw .disk(error)
    }
    return try Collection(at: folder)
  }
}
