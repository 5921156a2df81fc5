/// One number about a collection, kept until anything of it changes: a shell prompt asks for it again and again.
///
/// It answers only while every file of decks and log is the one that it was, by its stamp, and none changed a moment ago.
public struct KeptCount: Sendable {
  private let folder: String
  private let key: String

  /// - Parameters:
  ///   - parts: what else the number depends on.
  ///   - cacheFolder: `Device.cacheFolder` of the collection.
  /// Nothing when a file changed too lately, or cannot be looked at.
  public init?(of collection: Collection, _ parts: [String], in cacheFolder: String) {
    var sum = CacheWriter()
    sum.add(Self.schema)
    sum.add(collection.root)
    for part in parts { sum.add(part) }
    let settled = Platform.now - LogFile.settlingTime
    var isSettled = true
    func add(_ path: String, _ facts: File.Facts?) {
      guard let facts else { return }
      sum.add(path)
      for number in [facts.size, Int(facts.modification), Int(facts.change)] { sum.add(number) }
      for number in facts.identity { sum.add(number) }
      if !facts.isSettled(by: settled) { isSettled = false }
    }
    let settings = Path.joined(collection.root, Collection.settingsFile)
    add(settings, Folder.facts(of: settings))
    var devices: [String] = []
    guard let decks = try? DeckFiles.discover(in: collection.decksFolder),
      let logs = try? LogFile.discover(in: collection.progressFolder, devices: &devices).files
    else { return nil }
    for deck in decks { add(deck.path, deck.facts) }
    for log in logs { add(log.path, log.facts) }
    guard isSettled else { return nil }
    var hash = ContentHash()
    hash.add(sum.bytes, 0..<sum.bytes.count)
    // Sixty-four bits tell stamps apart, and the length of the text a little more.
    key = "\(String(hash.value, radix: 36)) \(sum.bytes.count)"
    folder = cacheFolder
  }

  private static let schema = 1
  private static let name = "due-count"

  /// The number, if it was kept for the collection as it is.
  public var number: Int? {
    guard
      let bytes = try? File.contents(of: Path.joined(folder, Self.name), atMost: 4096)
    else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count == 3, lines[0] == key, let number = Int(lines[1]),
      lines[2] == Self.sum(key, number)
    else { return nil }
    return number
  }

  /// Keeps the number; one that cannot be kept is counted anew.
  public func keep(_ number: Int) {
    let text = "\(key)\n\(number)\n\(Self.sum(key, number))\n"
    let path = Path.joined(folder, Self.name)
    let new = "\(path).\(Platform.processNumber)"
    do {
      try Folder.create(folder)
      do {
        try File(new, for: .createPrivate).write(Array(text.utf8))
        try Folder.rename(new, to: path)
      } catch {
        try Folder.remove(new)
      }
    } catch {
      // Nothing depends on it.
    }
  }

  private static func sum(_ key: String, _ number: Int) -> String {
    var hash = ContentHash()
    let bytes = Array("\(key)\n\(number)".utf8)
    hash.add(bytes, 0..<bytes.count)
    return String(hash.value, radix: 36)
  }
}
