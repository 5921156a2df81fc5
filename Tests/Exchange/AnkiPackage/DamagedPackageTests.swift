import Foundation
import Study
import Support
import Testing

@testable import Exchange

/// Damages a package by a seed, as disks, downloads and people with bad intentions do.
struct PackageDamage {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    switch Int.random(in: 0..<6, using: &random) {
    case 0:  // Some bits are wrong.
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        bytes[place(bytes)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    case 1: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
    case 2:  // A part is overwritten.
      let start = place(bytes)
      for index in start..<min(start + 512, bytes.count) {
        bytes[index] = .random(in: 0...255, using: &random)
      }
    case 3:  // The list at the end is wrong, where sizes, places and names are.
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[bytes.count - 1 - Int.random(in: 0..<min(400, bytes.count), using: &random)] =
          .random(in: 0...255, using: &random)
      }
    case 4:  // A part is missing.
      let start = place(bytes)
      bytes.removeSubrange(
        start..<min(start + Int.random(in: 1...4096, using: &random), bytes.count))
    default:  // The bits of the new container's parts are wrong, and the sums are right again.
      let start = place(bytes)
      bytes.insert(contentsOf: bytes[start..<min(start + 64, bytes.count)], at: start)
    }
    return bytes
  }

  private mutating func place(_ bytes: [UInt8]) -> Int {
    Int.random(in: 0..<bytes.count, using: &random)
  }

  /// A package whose database has damaged bytes in a zip that is right.
  mutating func repacked(_ name: String, to path: String) throws {
    let archive = try ZipArchive("\(PackageFixture.folder)/\(name)")
    var zip = try ZipWriter(path)
    for member in archive.members.values.sorted(by: { $0.name < $1.name }) {
      var bytes = try archive.bytes(of: member, atMost: 1 << 20)
      if Bool.random(using: &random) || member.name.hasPrefix("collection.anki21") {
        for _ in 0..<Int.random(in: 1...200, using: &random) where !bytes.isEmpty {
          bytes[place(bytes)] = .random(in: 0...255, using: &random)
        }
      }
      try zip.add(member.name, bytes, isPacked: Bool.random(using: &random))
    }
    try zip.finish()
  }
}

@Suite struct `A damaged package` {
  /// How many are tried; `RETAIN_DAMAGED_PACKAGES=1000` tries more.
  static let seeds =
    0..<(ProcessInfo.processInfo.environment["RETAIN_DAMAGED_PACKAGES"].flatMap { UInt64($0) } ?? 60)

  @Test(arguments: seeds)
  func `is read or refused with a message`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/x.apkg"
    let name = ["old.apkg", "new.apkg", "new.colpkg"][Int(seed % 3)]
    var damage = PackageDamage(seed: seed)
    if seed % 4 == 3 {
      try damage.repacked(name, to: path)
    } else {
      let data = try Data(contentsOf: URL(filePath: "\(PackageFixture.folder)/\(name)"))
      try folder.write(Data(damage.damage([UInt8](data))), to: "x.apkg")
    }
    let refusal = refusal(path, in: folder)
    #expect(refusal.map { $0.count > 20 } ?? true)
  }

  /// Reads all of a package; why it is refused, or nil.
  private func refusal(_ path: String, in folder: TemporaryFolder) -> String? {
    do {
      let package = try AnkiPackage(path, scratch: folder.path, zone: .gmt, rolloverHour: 4)
      for (file, _) in package.media.places(package.file.notes.map { $0.deck }) {
        try package.media.write(file, to: folder.path + "/media")
      }
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [1_000, 1_000_000_000, 0xffff_fffe])
  func `that says that it unpacks to very much is refused`(size: Int) throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/bomb.apkg"
    var zip = try ZipWriter(path)
    try zip.add("collection.anki21", [UInt8](repeating: 0, count: 1 << 20), isPacked: true)
    try zip.finish()
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let entry = try #require(bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4b, 1, 2]) })
    for place in 0..<4 {
      bytes[entry + 24 + place] = UInt8(truncatingIfNeeded: size >> (8 * place))
    }
    try folder.write(Data(bytes), to: "bomb.apkg")
    #expect(throws: PackageError.self) { try PackageFixture(path: path) }
  }

  @Test func `that unpacks a hundred thousand to one is refused`() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/bomb.apkg"
    var zip = try ZipWriter(path)
    var pieces = 400
    try zip.add("collection.anki21", isPacked: true) { () throws(PackageError) in
      pieces -= 1
      return pieces < 0 ? nil : [UInt8](repeating: 0, count: StreamPiece.size)
    }
    try zip.finish()
    #expect {
      try PackageFixture(path: path)
    } throws: { error in
      "\(error)" == "it was refused: collection.anki21 would take 104857600 bytes"
    }
  }

  @Test func `cannot put a file outside of its folder`() throws {
    let links = MediaLinks([
      "../../evil.png", "/etc/passwd", "a/../b.png", "c\\d.png", "..", "x.png",
    ])
    #expect(
      ["../../evil.png", "/etc/passwd", "a/../b.png", "c\\d.png", "x.png"].map {
        links.name(of: $0)
      }
        == ["-..-evil.png", "-etc-passwd", "a-..-b.png", "c-d.png", "x.png"])
    #expect(!links.name(of: "..").hasPrefix("."))
  }
}
