/// The media files of a package that its notes show.
public struct PackageMedia {
  private let container: AnkiContainer
  private let members: [String: ZipMember]
  private let links: MediaLinks
  /// For each note the names of its files.
  private let used: [(note: Int, name: String)]

  init(
    _ container: AnkiContainer, _ members: [String: ZipMember], _ links: MediaLinks,
    used: [(note: Int, name: String)]
  ) {
    (self.container, self.members, self.links, self.used) = (container, members, links, used)
  }

  /// Where files belong below the decks folder, each place once.
  ///
  /// - Parameter decks: for each note the deck that it is in; nil for none.
  public func places(_ decks: [String?]) -> [(file: String, path: String)] {
    var seen: Set<String> = []
    var places: [(file: String, path: String)] = []
    for (note, file) in used {
      guard let deck = decks[note] else { continue }
      let folder = deck.split(separator: "/").dropLast().map { $0 + "/" }.joined()
      let path = folder + MediaLinks.folder + "/" + links.name(of: file)
      if seen.insert(path).inserted { places.append((file, path)) }
    }
    return places
  }

  /// Unpacks a file.
  public func write(_ file: String, to path: String) throws(PackageError) {
    guard let member = members[file] else { return }
    let new = try NewFile(path)
    try container.unpack(member, atMost: ZipLimits.media) { (piece) throws(PackageError) in
      try new.write(piece)
    }
    try new.close()
  }
}
