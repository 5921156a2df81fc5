import Support
import Testing

@testable import Exchange

@Suite struct `A zip file` {
  @Test func `holds more members than its old end can count`() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/x.zip"
    var zip = try ZipWriter(path)
    let count = 65_600
    for number in 0..<count {
      try zip.add("\(number)", number == 65_599 ? [1, 2] : [], isPacked: false)
    }
    try zip.finish()
    let archive = try ZipArchive(path)
    #expect(archive.members.count == count)
    let last = try #require(archive.members["65599"])
    #expect(try archive.bytes(of: last, atMost: 10) == [1, 2])
  }
}
