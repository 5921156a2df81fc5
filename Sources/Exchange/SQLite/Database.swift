/// An open file of SQLite, closed at the end of its life.
@safe final class Database {
  enum Access: Hashable {
    case read
    /// Makes a new file.
    case create
  }

  private let library: SQLiteLibrary
  private let handle: OpaquePointer

  /// No text or row of an honest file is longer; a made-up one could ask for gigabytes.
  private static let longestValue: Int32 = 64 << 20

  init(_ path: String, for access: Access) throws(PackageError) {
    library = try SQLiteLibrary()
    let flags =
      access == .read
      ? SQLiteLibrary.openReadOnly : SQLiteLibrary.openReadWrite | SQLiteLibrary.openCreate
    var made: OpaquePointer?
    // SAFETY: the path is a NUL-terminated copy for the time of the call; a handle that is given in spite
    // of an error has to be closed.
    let result = unsafe library.open(path, &made, flags, nil)
    guard result == SQLiteLibrary.ok, let made = unsafe made else {
      _ = unsafe library.close(made)
      throw PackageError(.cannotRead("SQLite cannot open it"))
    }
    unsafe handle = made
    _ = unsafe library.limit(handle, SQLiteLibrary.limitLength, Self.longestValue)
    // Anki sorts names by a collation of its own; here they are only read.
    _ = unsafe library.collate(handle, "unicase", SQLiteLibrary.utf8, nil, Self.compare)
    try execute("PRAGMA trusted_schema = OFF")
    try execute("PRAGMA cache_size = -8192")
  }

  deinit {
    // SAFETY: closed here only; statements that are still there keep it until they are finalized.
    _ = unsafe library.close(handle)
  }

  private static let compare: SQLiteLibrary.Compare = { _, leftCount, left, rightCount, right in
    // SAFETY: SQLite gives two texts and their lengths.
    let left = unsafe UnsafeRawBufferPointer(start: left, count: Int(leftCount))
    let right = unsafe UnsafeRawBufferPointer(start: right, count: Int(rightCount))
    if unsafe left.lexicographicallyPrecedes(right) { return -1 }
    return unsafe right.lexicographicallyPrecedes(left) ? 1 : 0
  }

  /// What went wrong last.
  var error: PackageError {
    // SAFETY: the message is NUL-terminated and copied before the next call.
    let text = unsafe library.message(handle).map { unsafe String(cString: $0) }
    return PackageError(.database(text ?? "unknown error"))
  }

  func execute(_ sql: String) throws(PackageError) {
    let statement = try prepare(sql)
    while try statement.step() {}
  }

  func prepare(_ sql: String) throws(PackageError) -> Statement {
    var made: OpaquePointer?
    // SAFETY: the text is a NUL-terminated copy for the time of the call.
    let result = unsafe library.prepare(handle, sql, -1, &made, nil)
    guard result == SQLiteLibrary.ok, let statement = unsafe made else { throw error }
    return unsafe Statement(statement, of: self, library)
  }

  /// The first value of the first row as a number; nil without a row.
  func integer(_ sql: String) throws(PackageError) -> Int64? {
    let statement = try prepare(sql)
    return try statement.step() ? statement.integer(0) : nil
  }

  /// Whether there is a plain table of that name: no view, and no virtual table that could run code.
  func hasTable(_ name: String) throws(PackageError) -> Bool {
    let statement = try prepare(
      "SELECT count(*) FROM sqlite_master WHERE name = ? AND type = 'table' AND rootpage > 0")
    try statement.bind(name, at: 1)
    return try statement.step() && statement.integer(0) == 1
  }
}
