import Foundation

/// A file that is read piece by piece, so that a package need not fit into memory.
struct ByteFile {
  let size: Int
  private let handle: FileHandle

  init(_ path: String) throws(PackageError) {
    do {
      handle = try FileHandle(forReadingFrom: URL(filePath: path))
      size = Int(clamping: try handle.seekToEnd())
    } catch {
      throw PackageError(reading: error)
    }
  }

  /// Exactly so many bytes.
  func bytes(at offset: Int, count: Int) throws(PackageError) -> [UInt8] {
    guard offset >= 0, count >= 0, offset <= size, count <= size - offset else {
      throw PackageError(.damaged("it ends too early"))
    }
    guard count > 0 else { return [] }
    do {
      try handle.seek(toOffset: UInt64(offset))
      if let data = try handle.read(upToCount: count), data.count == count { return [UInt8](data) }
    } catch {
      throw PackageError(reading: error)
    }
    throw PackageError(.damaged("it ends too early"))
  }
}
