public import Decks
public import Foundation
public import Study

/// What was found in a file or folder of another program.
public struct ImportedSource {
  public var file: ImportedFile
  public var history = ImportedHistory()
  /// The files that the cards show; nil where there are none to be copied.
  public var media: PackageMedia?
  /// Front matter for decks that are new, by the names that the notes call them.
  public var frontMatter: [String: FrontMatter] = [:]

  /// What is needed to read any of them.
  public struct Surroundings {
    /// A folder for files that are only needed while reading.
    public var scratch: String
    /// Where reviews were made.
    public var zone: TimeZone
    public var settings: Settings
    /// What the columns of a table hold; nil to find out.
    public var columns: [TableImport.Column]?

    public init(
      scratch: String, zone: TimeZone, settings: Settings, columns: [TableImport.Column]? = nil
    ) {
      (self.scratch, self.zone, self.settings) = (scratch, zone, settings)
      self.columns = columns
    }

    var time: LocalTime { LocalTime(zone, rolloverHour: settings.rolloverHour) }
  }

  /// Reads a file; nil when it is nothing that could hold cards.
  public static func read(
    _ path: String, _ surroundings: Surroundings
  ) throws(PackageError) -> ImportedSource? {
    if FolderImport.isFolder(path) { return try FolderImport.read(path, surroundings) }
    let source = try ByteFile(path)
    let start = try source.bytes(at: 0, count: min(4, source.size))
    if isPackage(path) || ZipArchive.begins(start) {
      return try ImportedSource(package: path, surroundings)
    }
    guard source.size <= ZipLimits.text else {
      throw PackageError(.tooLarge("it has \(source.size) bytes"))
    }
    let bytes = try source.bytes(at: 0, count: source.size)
    return ImportFormat(path: path, bytes: bytes).map {
      ImportedSource($0.read(bytes, columns: surroundings.columns), surroundings)
    }
  }

  /// Whether a file is called a package, whatever is in it.
  private static func isPackage(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".apkg") || name.hasSuffix(".colpkg")
  }

  init(_ file: ImportedFile, _ surroundings: Surroundings) {
    self.file = file
    var time = surroundings.time
    history = ImportedHistory(file.promises, &time)
  }

  private init(package path: String, _ surroundings: Surroundings) throws(PackageError) {
    let settings = surroundings.settings
    let package = try AnkiPackage(
      path, scratch: surroundings.scratch, zone: surroundings.zone,
      rolloverHour: settings.rolloverHour)
    (file, history, media) = (package.file, package.history, package.media)
    for (deck, retention) in package.desiredRetention {
      let rounded = (retention * 1000).rounded() / 1000
      guard rounded != settings.deck.desiredRetention, (0.7...0.99).contains(rounded)
      else { continue }
      let text = "---\ndesired-retention: \(rounded)\n---\n"
      frontMatter[deck] = FrontMatter.read(Array(text.utf8))?.frontMatter
    }
  }
}
