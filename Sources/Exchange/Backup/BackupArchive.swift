import Decks

/// A backup that was written before: a zip file that any program unpacks, and a list that says what is in it.
struct BackupArchive {
  let list: BackupList
  private let archive: ZipArchive

  /// Opens a backup. What its files hold is not looked at yet.
  init(_ path: String) throws(BackupError) {
    let archive: ZipArchive
    do throws(PackageError) {
      archive = try ZipArchive(path)
    } catch {
      if case .damaged = error.problem { throw BackupError(.notABackup) }
      throw BackupError(.package(error))
    }
    guard let list = archive.members[BackupList.name] else { throw BackupError(.notABackup) }
    self.archive = archive
    self.list = try BackupList(
      reading: try BackupError.reading { () throws(PackageError) in
        try archive.bytes(of: list, atMost: ZipLimits.list)
      })
    let names = Set(self.list.entries.map(\.path))
    if let extra = archive.members.keys.sorted().first(where: {
      $0 != BackupList.name && !names.contains($0) && !$0.hasSuffix("/")
    }) {
      throw BackupError(.damaged(extra))
    }
    if let missing = self.list.entries.first(where: { archive.members[$0.path] == nil }) {
      throw BackupError(.damaged(missing.path))
    }
  }

  /// Reads everything and compares it with the list.
  func verify() throws(BackupError) {
    for entry in list.entries { try unpack(entry) { _ throws(PackageError) in } }
  }

  /// Gives the bytes of a file in pieces. They are known to be right only when it returns.
  func unpack(
    _ entry: BackupList.Entry, _ sink: ([UInt8]) throws(PackageError) -> Void
  ) throws(BackupError) {
    guard let member = archive.members[entry.path] else {
      throw BackupError(.damaged(entry.path))
    }
    var hash = RunningSHA256()
    do throws(PackageError) {
      try archive.unpack(member, atMost: ZipLimits.total) { (piece) throws(PackageError) in
        hash.append(piece)
        try sink(piece)
      }
    } catch {
      if case .damaged = error.problem { throw BackupError(.damaged(entry.path)) }
      throw BackupError(.package(error))
    }
    guard hash.hex() == entry.hash else { throw BackupError(.damaged(entry.path)) }
  }

  /// All bytes of a file.
  func bytes(of entry: BackupList.Entry) throws(BackupError) -> [UInt8] {
    var bytes: [UInt8] = []
    try unpack(entry) { (piece) throws(PackageError) in bytes += piece }
    return bytes
  }
}
