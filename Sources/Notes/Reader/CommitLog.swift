/// Lines as a version control system prints its history.
enum CommitLog {
  /// `commit` with a whole hash, `Author: Name <address>`, `* 4f2c1aa A message`.
  static func isEntry(_ line: ArraySlice<UInt8>) -> Bool {
    if line.starts(with: "commit ".utf8) { return hash(line.dropFirst(7)).count >= 7 }
    if line.starts(with: "Author: ".utf8) { return line.last == UInt8(ascii: ">") }
    if line.starts(with: "Date:   ".utf8) { return true }
    if line.starts(with: "Merge: ".utf8) { return hash(line.dropFirst(7)).count >= 7 }
    let words = line.drop { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "|") || $0 == 0x20 }
    let hash = hash(words)
    return (7...40).contains(hash.count) && hash.contains(where: \.isDigit)
      && hash.contains(where: \.isLetter) && words.dropFirst(hash.count).first == 0x20
  }

  private static func hash(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.prefix { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }
}
