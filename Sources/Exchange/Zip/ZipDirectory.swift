/// The list at the end of a zip file.
struct ZipDirectory {
  private let offset: Int
  private let size: Int
  private let count: Int

  private static let endLength = 22
  private static let end64Length = 56
  private static let locatorLength = 20
  private static let entryLength = 46

  /// Finds the list from the end of the file.
  init(of file: ByteFile) throws(PackageError) {
    let noEnd = PackageError(.damaged("the end of the zip file is missing"))
    let tail = min(file.size, Self.endLength + 0xffff)
    let start = file.size - tail
    let bytes = try file.bytes(at: start, count: tail)
    var place = tail - Self.endLength
    while place >= 0, !bytes[place...].starts(with: [0x50, 0x4b, 0x05, 0x06]) { place -= 1 }
    guard place >= 0 else { throw noEnd }
    var found: (count: Int?, size: Int?, offset: Int?) = (
      bytes.number(at: place + 10, count: 2), bytes.number(at: place + 12, count: 4),
      bytes.number(at: place + 16, count: 4)
    )
    if found.count == 0xffff || found.size == 0xffff_ffff || found.offset == 0xffff_ffff,
      let large = try Self.largeEnd(of: file, before: start + place)
    {
      found = large
    }
    guard let count = found.count, let size = found.size, let offset = found.offset else {
      throw noEnd
    }
    guard count <= ZipLimits.members, size <= ZipLimits.directory else {
      throw PackageError(.tooLarge("it says that it has \(count) files"))
    }
    (self.count, self.size, self.offset) = (count, size, offset)
  }

  /// What a file of more than 4 GB or 65,535 members says instead (zip64).
  private static func largeEnd(
    of file: ByteFile, before end: Int
  ) throws(PackageError) -> (count: Int?, size: Int?, offset: Int?)? {
    guard end >= locatorLength else { return nil }
    let locator = try file.bytes(at: end - locatorLength, count: locatorLength)
    guard locator.starts(with: [0x50, 0x4b, 0x06, 0x07]),
      let place = locator.number(at: 8, count: 8)
    else { return nil }
    let bytes = try file.bytes(at: place, count: end64Length)
    guard bytes.starts(with: [0x50, 0x4b, 0x06, 0x06]) else { return nil }
    return (
      bytes.number(at: 32, count: 8), bytes.number(at: 40, count: 8), bytes.number(at: 48, count: 8)
    )
  }

  /// The members by name; of two with one name the file is refused.
  func members(of file: ByteFile) throws(PackageError) -> [String: ZipMember] {
    let damaged = PackageError(.damaged("the list of its files makes no sense"))
    let bytes = try file.bytes(at: offset, count: size)
    var members: [String: ZipMember] = [:]
    var (place, total) = (0, 0)
    for _ in 0..<count {
      guard place + Self.entryLength <= bytes.count,
        bytes[place...].starts(with: [0x50, 0x4b, 0x01, 0x02]),
        let nameLength = bytes.number(at: place + 28, count: 2),
        let extraLength = bytes.number(at: place + 30, count: 2),
        let commentLength = bytes.number(at: place + 32, count: 2)
      else { throw damaged }
      let name = place + Self.entryLength
      let next = name + nameLength + extraLength + commentLength
      guard next <= bytes.count, nameLength <= ZipLimits.name else { throw damaged }
      let extra = bytes[(name + nameLength)..<(name + nameLength + extraLength)]
      let member = try Self.member(
        bytes, at: place, name: String(decoding: bytes[name..<(name + nameLength)], as: UTF8.self),
        extra: Array(extra))
      place = next
      guard members.updateValue(member, forKey: member.name) == nil else { throw damaged }
      total += member.size
      guard total <= ZipLimits.total else {
        throw PackageError(.tooLarge("it would take \(total) bytes"))
      }
    }
    return members
  }

  private static func member(
    _ bytes: [UInt8], at place: Int, name: String, extra: [UInt8]
  ) throws(PackageError) -> ZipMember {
    let damaged = PackageError(.damaged("the entry of \(name) makes no sense"))
    guard let flags = bytes.number(at: place + 8, count: 2),
      let code = bytes.number(at: place + 10, count: 2),
      let checksum = bytes.number(at: place + 16, count: 4),
      var packed = bytes.number(at: place + 20, count: 4),
      var size = bytes.number(at: place + 24, count: 4),
      var offset = bytes.number(at: place + 42, count: 4)
    else { throw damaged }
    let isEncrypted = flags & 1 != 0
    guard !isEncrypted else { throw PackageError(.damaged("\(name) is encrypted")) }
    let method: ZipMember.Method
    switch code {
    case 0: method = .stored
    case 8: method = .deflated
    default: throw PackageError(.damaged("\(name) is packed in an unknown way"))
    }
    var large = LargeNumbers(extra)
    if size == 0xffff_ffff { size = try large.next(damaged) }
    if packed == 0xffff_ffff { packed = try large.next(damaged) }
    if offset == 0xffff_ffff { offset = try large.next(damaged) }
    guard size <= ZipLimits.total, packed <= ZipLimits.total,
      method == .deflated || packed == size
    else { throw damaged }
    return ZipMember(
      name: name, method: method, checksum: UInt32(truncatingIfNeeded: checksum),
      packedSize: packed, size: size, offset: offset)
  }

  /// The numbers of an entry that are too large for it (extra field 1).
  private struct LargeNumbers {
    private let bytes: [UInt8]
    private var place: Int
    private var end: Int

    init(_ extra: [UInt8]) {
      bytes = extra
      (place, end) = (0, 0)
      var next = 0
      while next + 4 <= extra.count, let code = extra.number(at: next, count: 2),
        let length = extra.number(at: next + 2, count: 2)
      {
        if code == 1 {
          (place, end) = (next + 4, min(extra.count, next + 4 + length))
          return
        }
        next += 4 + length
      }
    }

    mutating func next(_ error: PackageError) throws(PackageError) -> Int {
      guard place + 8 <= end, let number = bytes.number(at: place, count: 8) else { throw error }
      place += 8
      return number
    }
  }
}
