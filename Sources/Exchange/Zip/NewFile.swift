import Foundation

/// A file that is written piece by piece.
struct NewFile {
  private let handle: FileHandle

  /// Makes the file; one that is there already is replaced, and a link is not followed.
  init(_ path: String) throws(PackageError) {
    // Whatever cannot be removed is in the way below, and that error says more.
    try? FileManager.default.removeItem(atPath: path)
    do {
      try Data().write(to: URL(filePath: path), options: .withoutOverwriting)
      handle = try FileHandle(forWritingTo: URL(filePath: path))
    } catch {
      throw PackageError(writing: error)
    }
  }

  func write(_ bytes: [UInt8]) throws(PackageError) {
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      throw PackageError(writing: error)
    }
  }

  /// Returns when the bytes would survive a power cut.
  func close() throws(PackageError) {
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      throw PackageError(writing: error)
    }
  }
}
