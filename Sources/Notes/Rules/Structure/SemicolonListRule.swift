/// `入会有三个条件：住满一年；有船；交清旧账。`: as many parts behind a colon as were announced, parted by semicolons.
struct SemicolonListRule: PassageRule {
  let id = "semicolon-list"

  private static let longest = 1500
  private static let widestItem = 60
  private static let widestTitle = 44

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    let text = document.text
    guard own.kind != .speech, !own.isCell, !own.isHeading, own.range.count <= Self.longest,
      document.language(of: own.range) == .chinese
    else { return [] }
    return sentences(in: own.range, text).compactMap { sentence in
      fact(sentence, passage, document)
    }
  }

  /// What stands before the colon of a sentence, and what its semicolons part behind it.
  private struct Announced {
    var title: Range<Int>
    var items: [Range<Int>]
  }

  private func sentences(in range: Range<Int>, _ text: [UInt8]) -> [Announced] {
    var found: [Announced] = []
    var start = range.lowerBound
    var title: Range<Int>?
    var items: [Range<Int>] = []
    func close(at end: Int) {
      if let title, !items.isEmpty {
        found.append(Announced(title: title, items: items + [start..<end]))
      }
      title = nil
      items = []
    }
    for (sign, place) in OuterSigns(text, in: range) {
      switch sign {
      case .stop:
        close(at: place.lowerBound)
        start = place.upperBound
      case .colon where title == nil:
        title = start..<place.lowerBound
        start = place.upperBound
      case .semicolon:
        if title != nil { items.append(start..<place.lowerBound) }
        start = place.upperBound
      default: break
      }
    }
    close(at: range.upperBound)
    return found
  }

  private func fact(_ sentence: Announced, _ passage: Int, _ document: Document) -> Fact? {
    let text = document.text
    let cutter = SentenceCutter(text)
    let title = cutter.trimmed(sentence.title)
    let items = sentence.items.map { cutter.trimmed($0) }
    guard (2...9).contains(items.count), displayWidth(text, title) <= Self.widestTitle,
      // `税率（第3、4条）` counts nothing.
      isCounted(AnswerSpan(text).withoutRemark(title), items.count, text),
      items.allSatisfy({ !$0.isEmpty && displayWidth(text, $0) <= Self.widestItem }),
      case let name = document.string(title),
      let question = ListQuestion(name, isChinese: true)
        .question(topic: nil, isCounted: true, isOrdered: false)
    else { return nil }
    return Fact(
      kind: .list, rule: id, prior: 0.8, passage: passage,
      evidence: title.lowerBound..<items[items.count - 1].upperBound, subject: name,
      attribute: "items", value: .items(items), question: question)
  }

  /// Its number stands in the title, and is none of the digits of `GB 3215-2031`.
  private func isCounted(_ title: Range<Int>, _ count: Int, _ text: [UInt8]) -> Bool {
    guard let number = Self.counts[count - 2].first(in: text, title) else { return false }
    let signs = Array("-./".utf8)
    func belongs(_ at: Int) -> Bool {
      title.contains(at) && (text[at].isAlphanumeric || signs.contains(text[at]))
    }
    return text[number.lowerBound] >= 0x80
      || !belongs(number.lowerBound - 1) && !belongs(number.upperBound)
  }

  /// The numbers from two to nine as they stand before a noun.
  private static let counts = ["两 2 二", "三 3", "四 4", "五 5", "六 6", "七 7", "八 8", "九 9"].map {
    WordList($0)
  }
}
