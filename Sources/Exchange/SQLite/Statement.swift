/// One prepared statement of SQLite and the row that it stands at.
@safe final class Statement {
  private let database: Database
  private let library: SQLiteLibrary
  private let handle: OpaquePointer

  // SAFETY: the caller gives a statement of this database that nobody else finalizes.
  init(_ handle: OpaquePointer, of database: Database, _ library: SQLiteLibrary) {
    unsafe self.handle = handle
    self.database = database
    self.library = library
  }

  deinit {
    // SAFETY: finalized here only, and the database is still open.
    _ = unsafe library.finalize(handle)
  }

  /// Goes to the next row; false behind the last.
  func step() throws(PackageError) -> Bool {
    // SAFETY: the statement is alive.
    switch unsafe library.step(handle) {
    case SQLiteLibrary.row: return true
    case SQLiteLibrary.done: return false
    default: throw database.error
    }
  }

  /// Makes it ready to be run again.
  func reset() {
    // SAFETY: the statement is alive.
    _ = unsafe library.reset(handle)
  }

  /// Runs it to its end and makes it ready to be run again.
  func run() throws(PackageError) {
    while try step() {}
    reset()
  }
}

// MARK: - The row

extension Statement {
  // SAFETY: for all of them: the statement is alive; a column that is not there gives 0 or nothing.

  func integer(_ column: Int) -> Int64 { unsafe library.integer(handle, Int32(column)) }

  func number(_ column: Int) -> Double { unsafe library.number(handle, Int32(column)) }

  func text(_ column: Int) -> String {
    let start = unsafe library.text(handle, Int32(column))
    return unsafe String(decoding: buffer(start, column), as: UTF8.self)
  }

  func bytes(_ column: Int) -> [UInt8] {
    let start = unsafe library.blob(handle, Int32(column))
    return unsafe Array(buffer(start, column))
  }

  /// SAFETY: SQLite keeps so many bytes at that place until the next call for this statement.
  @unsafe private func buffer(_ start: UnsafeRawPointer?, _ column: Int) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(
      start: start, count: start == nil ? 0 : Int(library.count(handle, Int32(column))))
  }
}

// MARK: - Parameters, counted from 1

extension Statement {
  func bind(_ value: Int64, at place: Int) throws(PackageError) {
    // SAFETY: the statement is alive; a place that is not there is an error.
    guard unsafe library.bindInteger(handle, Int32(place), value) == SQLiteLibrary.ok else {
      throw database.error
    }
  }

  func bind(_ value: String, at place: Int) throws(PackageError) {
    var value = value
    // SAFETY: SQLite copies so many bytes before it returns, as the last argument (`SQLITE_TRANSIENT`, -1)
    // tells it to.
    let result = value.withUTF8 { bytes in
      unsafe library.bindText(
        handle, Int32(place), bytes.baseAddress, Int32(bytes.count),
        OpaquePointer(bitPattern: -1))
    }
    guard result == SQLiteLibrary.ok else { throw database.error }
  }
}
