/// A library of the system that only packages need; it is loaded when one is read or written.
public enum SystemLibrary: String, Hashable, Sendable, CaseIterable {
  case sqlite = "SQLite"
  case zlib
  case zstd

  /// The names under which systems have it, the likeliest first.
  var fileNames: [String] {
    switch self {
    case .sqlite: ["libsqlite3.so.0", "libsqlite3.so", "libsqlite3.dylib", "libsqlite3.0.dylib"]
    case .zlib: ["libz.so.1", "libz.so", "libz.1.dylib", "libz.dylib"]
    case .zstd:
      [
        "libzstd.so.1", "libzstd.so", "libzstd.1.dylib", "/opt/homebrew/lib/libzstd.1.dylib",
        "/usr/local/lib/libzstd.1.dylib",
      ]
    }
  }

  /// The package of Debian and Ubuntu that has it.
  public var debianPackage: String {
    switch self {
    case .sqlite: "libsqlite3-0"
    case .zlib: "zlib1g"
    case .zstd: "libzstd1"
    }
  }

  /// The package of Homebrew that has it.
  public var homebrewPackage: String {
    switch self {
    case .sqlite: "sqlite"
    case .zlib: "zlib"
    case .zstd: "zstd"
    }
  }
}
