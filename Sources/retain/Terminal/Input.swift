/// Lines of standard input.
///
/// It is a class because everybody who reads continues where the last one stopped.
final class Input {
  let descriptor: Descriptor
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(_ descriptor: Descriptor) {
    self.descriptor = descriptor
  }

  /// The next line without its end, or nil after the last. Bytes that are no UTF-8 are repaired.
  func line() -> String? {
    bytes(through: 0x0A).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line[...], as: UTF8.self)
    }
  }

  /// Everything that has not been read yet.
  func rest() -> [UInt8] {
    var bytes = Array(buffer[start...])
    while !isAtEnd {
      let more = descriptor.read()
      if more.isEmpty { isAtEnd = true }
      bytes.append(contentsOf: more)
    }
    (buffer, start) = ([], 0)
    return bytes
  }

  private func bytes(through end: UInt8) -> [UInt8]? {
    var searched = start
    while true {
      if let index = buffer[searched...].firstIndex(of: end) {
        defer { start = index + 1 }
        return Array(buffer[start..<index])
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
      if start > 0 {
        buffer.removeFirst(start)
        searched -= start
        start = 0
      }
      let more = descriptor.read()
      if more.isEmpty { isAtEnd = true }
      buffer.append(contentsOf: more)
    }
  }
}
