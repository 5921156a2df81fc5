/// The functions of SQLite that packages need. Source: SQLite 3.40, `sqlite3.h`.
@safe struct SQLiteLibrary {
  typealias Open =
    @convention(c) (
      UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>, Int32, UnsafePointer<CChar>?
    ) -> Int32
  typealias Close = @convention(c) (OpaquePointer?) -> Int32
  typealias Message = @convention(c) (OpaquePointer?) -> UnsafePointer<CChar>?
  typealias Limit = @convention(c) (OpaquePointer, Int32, Int32) -> Int32
  typealias Compare =
    @convention(c) (
      UnsafeMutableRawPointer?, Int32, UnsafeRawPointer?, Int32, UnsafeRawPointer?
    ) -> Int32
  typealias Collate =
    @convention(c) (
      OpaquePointer, UnsafePointer<CChar>, Int32, UnsafeMutableRawPointer?, Compare?
    ) -> Int32
  typealias Prepare =
    @convention(c) (
      OpaquePointer, UnsafePointer<CChar>, Int32, UnsafeMutablePointer<OpaquePointer?>,
      UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) -> Int32
  typealias StatementCall = @convention(c) (OpaquePointer?) -> Int32
  typealias Integer = @convention(c) (OpaquePointer, Int32) -> Int64
  typealias Number = @convention(c) (OpaquePointer, Int32) -> Double
  typealias Count = @convention(c) (OpaquePointer, Int32) -> Int32
  typealias Bytes = @convention(c) (OpaquePointer, Int32) -> UnsafeRawPointer?
  typealias BindInteger = @convention(c) (OpaquePointer, Int32, Int64) -> Int32
  typealias BindText =
    @convention(c) (
      OpaquePointer, Int32, UnsafePointer<UInt8>?, Int32, OpaquePointer?
    ) -> Int32

  let open: Open
  let close: Close
  let message: Message
  let limit: Limit
  let collate: Collate
  let prepare: Prepare
  let step: StatementCall
  let reset: StatementCall
  let finalize: StatementCall
  let integer: Integer
  let number: Number
  let count: Count
  let text: Bytes
  let blob: Bytes
  let bindInteger: BindInteger
  let bindText: BindText

  static let (ok, row, done): (Int32, Int32, Int32) = (0, 100, 101)
  static let (openReadOnly, openReadWrite, openCreate): (Int32, Int32, Int32) = (1, 2, 4)
  static let (limitLength, utf8): (Int32, Int32) = (0, 1)

  init() throws(PackageError) {
    let library = try SharedLibrary(.sqlite)
    // SAFETY: the types are those of `sqlite3.h`.
    unsafe open = try library.function("sqlite3_open_v2", Open.self)
    unsafe close = try library.function("sqlite3_close_v2", Close.self)
    unsafe message = try library.function("sqlite3_errmsg", Message.self)
    unsafe limit = try library.function("sqlite3_limit", Limit.self)
    unsafe collate = try library.function("sqlite3_create_collation", Collate.self)
    unsafe prepare = try library.function("sqlite3_prepare_v2", Prepare.self)
    unsafe step = try library.function("sqlite3_step", StatementCall.self)
    unsafe reset = try library.function("sqlite3_reset", StatementCall.self)
    unsafe finalize = try library.function("sqlite3_finalize", StatementCall.self)
    unsafe integer = try library.function("sqlite3_column_int64", Integer.self)
    unsafe number = try library.function("sqlite3_column_double", Number.self)
    unsafe count = try library.function("sqlite3_column_bytes", Count.self)
    unsafe text = try library.function("sqlite3_column_text", Bytes.self)
    unsafe blob = try library.function("sqlite3_column_blob", Bytes.self)
    unsafe bindInteger = try library.function("sqlite3_bind_int64", BindInteger.self)
    unsafe bindText = try library.function("sqlite3_bind_text", BindText.self)
  }
}
