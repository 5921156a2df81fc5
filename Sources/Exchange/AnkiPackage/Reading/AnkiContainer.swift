/// The files in an `.apkg` or `.colpkg`.
///
/// Old ones hold SQLite of schema 11 and raw media files, new ones (Anki 2.1.50 and later) SQLite of
/// schema 18, media and their list packed with zstd. Beside a new collection lies an old one that only
/// asks for an update of Anki.
struct AnkiContainer {
  let archive: ZipArchive
  private let collection: ZipMember
  private let isPacked: Bool

  init(_ path: String) throws(PackageError) {
    archive = try ZipArchive(path)
    var version: UInt64?
    if let meta = archive.members["meta"] {
      version = Protobuf(try archive.bytes(of: meta, atMost: ZipLimits.name)).number(1) ?? 0
    }
    let names: [String]
    switch version {
    case nil: names = ["collection.anki21", "collection.anki2"]
    case 1: names = ["collection.anki2"]
    case 2: names = ["collection.anki21"]
    case 3: names = ["collection.anki21b"]
    case let version?: throw PackageError(.unknownVersion(Int(clamping: version)))
    }
    guard let member = names.lazy.compactMap({ [archive] in archive.members[$0] }).first else {
      throw PackageError(.noCollection)
    }
    collection = member
    isPacked = version == 3
  }

  /// The collection's database, unpacked to a file.
  func database(at path: String) throws(PackageError) -> Database {
    let file = try NewFile(path)
    var isFirst = true
    try unpack(collection, atMost: ZipLimits.total) { (piece) throws(PackageError) in
      // A file in write-ahead mode would want two more files beside it. Source: "Database File Format".
      var piece = piece
      if isFirst, piece.count > 19, piece[18] == 2, piece[19] == 2 {
        (piece[18], piece[19]) = (1, 1)
      }
      isFirst = false
      try file.write(piece)
    }
    try file.close()
    return try Database(path, for: .read)
  }

  /// The names of the media files and the members that hold them.
  func media() throws(PackageError) -> [String: ZipMember] {
    guard let list = archive.members["media"] else { return [:] }
    var bytes: [UInt8] = []
    try unpack(list, atMost: ZipLimits.list) { (piece) throws(PackageError) in bytes += piece }
    var media: [String: ZipMember] = [:]
    for (name, number) in isPacked ? Self.entries(bytes) : try Self.names(bytes) {
      if let member = archive.members[number] { media[name] = member }
    }
    return media
  }

  /// Unpacks a member; in new packages zstd lies below the zip.
  func unpack(
    _ member: ZipMember, atMost limit: Int, _ sink: ([UInt8]) throws(PackageError) -> Void
  ) throws(PackageError) {
    guard isPacked else { return try archive.unpack(member, atMost: limit, sink) }
    let decoder = try ZstdDecoder()
    let most = min(limit, ZipLimits.unpacked(of: member.size))
    var count = 0
    try archive.unpack(member, atMost: limit) { (piece) throws(PackageError) in
      _ = try decoder.decode(piece) { (unpacked) throws(PackageError) in
        count += unpacked.count
        guard count <= most else {
          throw PackageError(.tooLarge("\(member.name) unpacks to more than \(most) bytes"))
        }
        try sink(unpacked)
      }
    }
    guard decoder.isFinished else {
      throw PackageError(.damaged("\(member.name) ends too early"))
    }
  }

  /// `{"0":"pic.png"}`.
  private static func names(_ bytes: [UInt8]) throws(PackageError) -> [(String, String)] {
    let names: [String: String] = try AnkiJSON.decode(bytes, as: "the list of its media files")
    return names.sorted { $0.key < $1.key }.map { ($0.value, $0.key) }
  }

  /// `MediaEntries`: one entry a file, each with its name as field 1.
  private static func entries(_ bytes: [UInt8]) -> [(String, String)] {
    var (reader, entries): (Protobuf, [(String, String)]) = (Protobuf(bytes), [])
    while let (field, value) = reader.next() {
      guard field == 1, case .bytes(let entry) = value else { continue }
      entries.append((Protobuf(entry).text(1) ?? "", "\(entries.count)"))
    }
    return entries
  }
}
