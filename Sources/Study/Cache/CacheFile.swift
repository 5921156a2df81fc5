/// A file of what can be made again: a head with a sum of its own, and behind it arrays as they lie in memory, whose sums
/// are in the head.
///
/// What another build of the program wrote is not read: it may have laid values out in another way, or come to others.
struct CacheFile {
  let folder: String
  let name: String

  private var path: String { Path.joined(folder, name) }

  private static let magic: UInt64 = 0x0043_4e49_4154_4552  // "RETAINC"
  fileprivate static let prefixLength = 24
  /// Sections begin at multiples of it, so that their values are aligned.
  private static let alignment = 64
  /// Bytes; a larger file is neither read nor written.
  static let largest = 1 << 30

  enum Failure: Error {
    case damaged
    /// It was kept for something else.
    case other
  }

  fileprivate static func aligned(_ offset: Int) -> Int {
    (offset + alignment - 1) / alignment * alignment
  }

  /// Numbers that another build, or another machine, does not have.
  private static var build: [Int]? {
    guard let facts = Platform.programPath.flatMap({ Folder.facts(of: $0) }) else { return nil }
    return [facts.size, Int(facts.modification), Int(facts.change), Int(littleEndian: 1)]
      + facts.identity.map { Int(truncatingIfNeeded: $0) }
  }

  var isThere: Bool { Folder.facts(of: path) != nil }

  /// Removes what turned out to be wrong.
  func remove() { try? Folder.remove(path) }
}

extension CacheFile {
  /// Gives the values back in the order in which they were added.
  struct Reader: ~Copyable {
    private let file: File
    /// Small values, then the counts and sums of the arrays.
    var head: CacheReader
    private var offset: Int

    init(_ cache: CacheFile) throws {
      let file = try File(cache.path, for: .read)
      var prefix = [UInt8](repeating: 0, count: CacheFile.prefixLength)
      guard try file.read(into: &prefix, at: 0) == prefix.count else { throw Failure.damaged }
      var reader = CacheReader(prefix)
      guard try reader.number() == CacheFile.magic else { throw Failure.damaged }
      let (length, sum) = (try reader.integer(), try reader.number())
      let size = try file.facts().size
      guard length > 0, length <= size - prefix.count, size <= CacheFile.largest else {
        throw Failure.damaged
      }
      let bytes: [UInt8] = try file.values(length, at: prefix.count)
      var hash = ContentHash()
      hash.add(bytes, 0..<bytes.count)
      guard hash.value == sum else { throw Failure.damaged }
      reader = CacheReader(bytes)
      guard let build = CacheFile.build else { throw Failure.other }
      for number in build {
        guard try reader.integer() == number else { throw Failure.other }
      }
      head = reader
      offset = CacheFile.aligned(prefix.count + length)
      self.file = file
    }

    /// The next array, if it is as it was written.
    mutating func next<Value: BitwiseCopyable>() throws -> [Value] {
      let (count, sum, start) = try nextSection(of: Value.self)
      let values: [Value] = try file.values(count, at: start)
      var hash = ContentHash()
      hash.add(memoryOf: values)
      guard values.count == count, hash.value == sum else { throw Failure.damaged }
      return values
    }

    /// The next array where it lies, if it is as it was written; nothing for an empty one.
    mutating func nextMapped<Value: BitwiseCopyable & Sendable>() throws -> MappedValues<Value>? {
      let (count, sum, start) = try nextSection(of: Value.self)
      var hash = ContentHash()
      let values = try MappedValues<Value>(file, count: count, at: start)
      values?.addAll(to: &hash)
      guard values?.count ?? 0 == count, hash.value == sum else { throw Failure.damaged }
      return values
    }

    private mutating func nextSection<Value: BitwiseCopyable>(of _: Value.Type) throws
      -> (count: Int, sum: UInt64, start: Int)
    {
      let (count, sum) = (try head.integer(), try head.number())
      let length = count.multipliedReportingOverflow(by: MemoryLayout<Value>.stride)
      guard count >= 0, !length.overflow, length.partialValue <= CacheFile.largest else {
        throw Failure.damaged
      }
      defer { offset = CacheFile.aligned(offset + length.partialValue) }
      return (count, sum, offset)
    }
  }
}

extension CacheFile {
  /// What is to be written.
  struct Content {
    /// Small values; all of them before the first array.
    var head = CacheWriter()
    private var sections: [(write: (borrowing File) throws(DiskError) -> Void, length: Int)] = []

    /// Nothing where the program cannot tell its own build.
    init?() {
      guard let build = CacheFile.build else { return nil }
      for number in build { head.add(number) }
    }

    mutating func add<Value: BitwiseCopyable>(_ values: [Value]) {
      var hash = ContentHash()
      hash.add(memoryOf: values)
      head.add(values.count)
      head.add(hash.value)
      sections.append(
        (
          write: { (file: borrowing File) throws(DiskError) in try file.write(memoryOf: values) },
          length: values.count * MemoryLayout<Value>.stride
        ))
    }

    fileprivate func write(to file: borrowing File) throws(DiskError) {
      var hash = ContentHash()
      hash.add(head.bytes, 0..<head.bytes.count)
      var prefix = CacheWriter()
      prefix.add(CacheFile.magic)
      prefix.add(head.bytes.count)
      prefix.add(hash.value)
      try file.write(prefix.bytes)
      try file.write(head.bytes)
      var offset = CacheFile.prefixLength + head.bytes.count
      for section in sections {
        let start = CacheFile.aligned(offset)
        try file.write([UInt8](repeating: 0, count: start - offset))
        try section.write(file)
        offset = start + section.length
      }
    }
  }

  /// Takes the place of what was kept, in one step.
  func write(_ content: Content) throws(DiskError) {
    try Folder.create(folder)
    let new = path + ".new"
    // Another program is at it; one that ended on the way is followed a minute later.
    if let facts = Folder.facts(of: new) {
      guard Platform.now - facts.modification > 60_000_000_000 else { return }
      try Folder.remove(new)
    }
    do throws(DiskError) {
      let file = try File(new, for: .createPrivate)
      try content.write(to: file)
      try Folder.rename(new, to: path)
    } catch {
      try? Folder.remove(new)
      throw error
    }
  }
}
