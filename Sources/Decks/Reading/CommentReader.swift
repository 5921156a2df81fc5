/// Reads closing comments; see ``Provenance``.
struct CommentReader {
  private(set) var problems: [(problem: DeckWarning.Problem, place: Int)] = []
  /// The last path read: neighbours mostly come from one note.
  private var lastPath: (written: ArraySlice<UInt8>, path: String) = ([], "")

  /// Reads `<!-- card ID key=value … -->`, which `range` holds; nil and a problem without an id.
  mutating func read(_ bytes: [UInt8], _ range: Range<Int>) -> Provenance? {
    var provenance: Provenance?
    scan(bytes, range) { reader, word in
      switch word {
      case .id(let id): provenance = Provenance(id: Self.id(id))
      case .pair(let key, let value): reader.set(key, to: value, in: &provenance!)
      case .alone(let text):
        provenance?.other.append(Provenance.Extra(key: text, value: nil))
      }
    }
    return provenance
  }

  /// Reads only the id and the kind of fact as it is written.
  mutating func outline(_ bytes: [UInt8], _ range: Range<Int>)
    -> (id: CardID, kind: ArraySlice<UInt8>?)?
  {
    var (id, kind): (CardID?, ArraySlice<UInt8>?) = (nil, nil)
    scan(bytes, range) { _, word in
      switch word {
      case .id(let word): id = Self.id(word)
      case .pair(let key, let value): if key.elementsEqual("kind".utf8) { kind = value }
      case .alone: break
      }
    }
    return id.map { (id: $0, kind: kind) }
  }

  /// What a comment is made of.
  private enum Word {
    /// Comes first and once.
    case id(ArraySlice<UInt8>)
    case pair(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)
    /// A word without `=`.
    case alone(String)
  }

  /// Takes a comment apart and notes what is wrong with it; nothing is taken of one without an id.
  @inline(__always)
  private mutating func scan(
    _ bytes: [UInt8], _ range: Range<Int>, _ take: (inout CommentReader, Word) -> Void
  ) {
    problems.removeAll(keepingCapacity: true)
    var words = Words(bytes: bytes, range: range)
    guard words.next() != nil else { return }
    // "<!--card" and "<!-- card" are both read.
    if words.previous.count == 4 { _ = words.next() }
    let wordEnd = words.previous.endIndex
    guard let first = words.next(), CardID.isBlockID(first) else {
      problems.append((.commentWithoutID, wordEnd))
      return
    }
    take(&self, .id(first))
    while let word = words.next() {
      guard let equals = word.firstIndex(of: UInt8(ascii: "=")), equals > word.startIndex else {
        let text = String(decoding: word, as: UTF8.self)
        problems.append((.badCommentWord(text), word.startIndex))
        take(&self, .alone(text))
        continue
      }
      take(&self, .pair(key: word[..<equals], value: word[(equals + 1)...]))
    }
  }

  private static func id(_ word: ArraySlice<UInt8>) -> CardID {
    CardID(String(decoding: word, as: UTF8.self))
  }

  private mutating func set(
    _ key: ArraySlice<UInt8>, to value: ArraySlice<UInt8>, in provenance: inout Provenance
  ) {
    if key.count > 4 {
      setOther(key, to: value, in: &provenance)
    } else if key.elementsEqual("src".utf8) {
      provenance.source = source(value)
    } else if key.elementsEqual("gen".utf8) {
      provenance.generated = Percent.decode(value)
    } else if key.elementsEqual("kind".utf8) {
      provenance.kind = Percent.decode(value)
    } else if key.elementsEqual("tags".utf8) {
      provenance.tags = value.split(separator: UInt8(ascii: ",")).map { Percent.decode($0) }
    } else {
      setOther(key, to: value, in: &provenance)
    }
  }

  private func setOther(
    _ key: ArraySlice<UInt8>, to value: ArraySlice<UInt8>, in provenance: inout Provenance
  ) {
    provenance.other.append(
      Provenance.Extra(key: String(decoding: key, as: UTF8.self), value: Percent.decode(value)))
  }

  private mutating func source(_ value: ArraySlice<UInt8>) -> Source {
    let tilde = value.lastIndex(of: UInt8(ascii: "~"))
    let written = value[..<(tilde ?? value.endIndex)]
    if !written.elementsEqual(lastPath.written) { lastPath = (written, Percent.decode(written)) }
    let fingerprint = tilde.map { Percent.decode(value[($0 + 1)...]) } ?? ""
    return Source(path: lastPath.path, fingerprint: fingerprint)
  }
}

/// The words of a comment, without its `-->`.
private struct Words {
  let bytes: [UInt8]
  private var index: Int
  private let end: Int
  private(set) var previous: ArraySlice<UInt8> = []

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    var end = range.upperBound
    while end > index, Margins.isSpace(bytes[end - 1]) { end -= 1 }
    self.end = max(index, end - 3)
  }

  mutating func next() -> ArraySlice<UInt8>? {
    while index < end, Margins.isSpace(bytes[index]) { index += 1 }
    guard index < end else { return nil }
    let start = index
    while index < end, !Margins.isSpace(bytes[index]) { index += 1 }
    previous = bytes[start..<index]
    return previous
  }
}
