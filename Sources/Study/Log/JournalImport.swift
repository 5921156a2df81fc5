public import Decks

extension Journal {
  /// How the names of such files begin.
  static let importPrefix = "import-"

  /// Writes the history that an import brought into a file of its own, whole or not at all.
  ///
  /// The file is named after its content: the same import again writes nothing. An event `import`
  /// tells of it; taking that back takes back all events of the file.
  ///
  /// - Parameters:
  ///   - events: with the times at which they happened, in any order.
  ///   - source: where they come from, for people.
  /// - Returns: false when the same history was there already.
  public func importHistory(_ events: [Event], from source: String, at now: Moment)
    throws(ImportError) -> Bool
  {
    var text = HistoryText()
    for event in events.sorted(by: { $0.moment < $1.moment }) { text.append(event) }
    return try importHistory(text, from: source, at: now)
  }

  /// The same for events that are text already.
  public func importHistory(_ text: HistoryText, from source: String, at now: Moment)
    throws(ImportError) -> Bool
  {
    guard !text.isEmpty else { return false }
    let name = "\(Self.importPrefix)\(String(FNV.hash(text.bytes), radix: 36)).tsv"
    guard Folder.facts(of: Path.joined(folder, name)) == nil else { return false }
    let progress = Path.parent(of: folder)
    do throws(DiskError) {
      try refuseEscape(of: progress)
      try Folder.create(progress)
    } catch {
      throw .disk(error)
    }
    do throws(FileError) {
      try FileReplacement(inside: progress).write(text.bytes, to: "\(device)/\(name)")
    } catch {
      throw .file(error)
    }
    let detail = Detail([
      ("file", .string(name)), ("source", .string(source)),
      ("events", .number(Double(text.count))),
    ])
    do throws(DiskError) {
      try append(Event(.import, detail: detail, at: now))
    } catch {
      throw .disk(error)
    }
    return true
  }

  /// Why an imported history could not be written.
  public enum ImportError: Error, Hashable, Sendable, CustomStringConvertible {
    case file(FileError)
    case disk(DiskError)

    public var description: String {
      switch self {
      case .file(let error): error.description
      case .disk(let error): error.description
      }
    }
  }
}
