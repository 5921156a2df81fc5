/// `入会三条件：① 住满一年 ② 有船 ③ 交清旧账`: a list inside a line, whose items are numbered by ①, ② and ③.
struct CircledListRule: PassageRule {
  let id = "circled-list"

  /// Bytes of a passage beyond which the numbers belong to paragraphs.
  private static let longest = 1200

  /// Columns of an item and of what announces the list.
  private static let widestItem = 60
  private static let widestTitle = 44

  func facts(at passage: Int, of document: Document) -> [Fact] {
    let own = document.passages[passage]
    let text = document.text
    guard own.kind != .speech, !own.isCell, !own.isHeading, own.range.count <= Self.longest else {
      return []
    }
    let marks = marks(in: own.range, text)
    guard marks.count > 1, let first = marks.first else { return [] }
    let items = marks.indices.map { index in
      item(
        marks[index] + 3..<(index + 1 < marks.count ? marks[index + 1] : own.range.upperBound), text
      )
    }
    guard
      items.allSatisfy({ !$0.isEmpty && displayWidth(text, $0) <= Self.widestItem }),
      let title = title(own.range.lowerBound..<first, text)
    else { return [] }
    let name = document.string(title)
    let isChinese = document.language(of: own.range) == .chinese
    guard
      let question = ListQuestion(name, isChinese: isChinese)
        .question(topic: nil, isCounted: true, isOrdered: false)
    else { return [] }
    return [
      Fact(
        kind: .list, rule: id, prior: 0.8, passage: passage,
        evidence: title.lowerBound..<items[items.count - 1].upperBound, subject: name,
        attribute: "items", value: .items(items), question: question)
    ]
  }

  /// A circled number from ① to ⑳ begins there.
  static func isMark(_ at: Int, _ text: [UInt8]) -> Bool { number(at, text) != nil }

  private static func number(_ at: Int, _ text: [UInt8]) -> Int? {
    guard at + 2 < text.count, text[at] == 0xE2, text[at + 1] == 0x91,
      (0xA0...0xB3).contains(text[at + 2])
    else { return nil }
    return Int(text[at + 2]) - 0x9F
  }

  /// Where ①, ② and so on stand; nothing when they are not in order, as where `看 ③ 号桩` is only spoken of.
  private func marks(in range: Range<Int>, _ text: [UInt8]) -> [Int] {
    var marks: [Int] = []
    for at in range {
      guard let number = Self.number(at, text) else { continue }
      guard number == marks.count + 1 else { return [] }
      marks.append(at)
    }
    return marks
  }

  /// Up to its full stop.
  private func item(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    let stop = range.first {
      if case .stop = Sign.at($0, in: text, end: range.upperBound)?.sign { true } else { false }
    }
    return PhraseEdges(text).trimmed(
      SentenceCutter(text).trimmed(range.lowerBound..<(stop ?? range.upperBound)))
  }

  /// The last sentence before the list, without 是 or a colon at its end.
  private func title(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int>? {
    var start = range.lowerBound
    for (sign, place) in OuterSigns(text, in: range) {
      switch sign {
      case .stop, .semicolon: start = place.upperBound
      default: break
      }
    }
    var title = SentenceCutter(text).trimmed(start..<range.upperBound)
    let copula = Self.copulas.suffix(of: text, title)
    title = SentenceCutter(text).trimmed(title.lowerBound..<title.upperBound - copula)
    return title.count > 3 && displayWidth(text, title) <= Self.widestTitle ? title : nil
  }

  private static let copulas = WordList("是 为 分别是 分别为 有 包括 即 如下")
}
