/// What no honest package exceeds.
enum ZipLimits {
  static let members = 1_000_000
  /// Bytes of the list of all members.
  static let directory = 256 << 20
  static let name = 1024
  /// A database, or all media files together.
  static let total = 64 << 30
  /// One media file.
  static let media = 2 << 30
  /// A file of text.
  static let text = 1 << 30
  /// The list of the media files, and what says the version.
  static let list = 256 << 20

  /// The most that `packed` bytes may unpack to: a database packs twenty to one, and a bomb a
  /// thousand to one.
  static func unpacked(of packed: Int) -> Int {
    let (most, overflow) = packed.multipliedReportingOverflow(by: 200)
    return overflow ? .max : max(most, 64 << 20)
  }
}
