/// A Chinese passage that opens with a person and the years of their life: `周望（1802–1871），盐商。`
///
/// Whoever writes so leaves the name out of the sentences that follow.
struct ChineseLife {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  /// The name, when the window stands behind it and does not name the person itself.
  func person(before window: Range<Int>, in passage: Int) -> Range<Int>? {
    let text = document.text
    let own = document.passages[passage].range
    guard let name = name(in: own), name.upperBound < window.lowerBound,
      !Leak.holds(text[window], text[name])
    else { return nil }
    return name
  }

  private func name(in passage: Range<Int>) -> Range<Int>? {
    let text = document.text
    var end = passage.lowerBound
    while end + 3 <= passage.upperBound, (0xE4...0xE9).contains(text[end]),
      end - passage.lowerBound < 18
    {
      end += 3
    }
    let name = passage.lowerBound..<end
    guard (6...15).contains(name.count),
      let bracket = ["（", "("].first(where: { text[end...].starts(with: $0.utf8) })
    else { return nil }
    let birth = text[(end + bracket.utf8.count)...].prefix(while: \.isDigit)
    let dash = Self.dashes.first { text[birth.endIndex...].starts(with: $0.utf8) }
    guard (3...4).contains(birth.count), let dash else { return nil }
    let death = text[(birth.endIndex + dash.utf8.count)...].prefix(while: \.isDigit)
    guard (3...4).contains(death.count),
      Self.ages.contains(Self.value(death) - Self.value(birth)),
      ["）", ")"].contains(where: { text[death.endIndex...].starts(with: $0.utf8) }),
      Self.eras.suffix(of: text, name) == 0,
      ChineseLexicon.word(at: name.lowerBound, in: text, end: name.upperBound)?.range != name
    else { return nil }
    return name
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// Years that somebody lives who is written about.
  private static let ages = 20...110
  private static let eras = WordList(
    "时代 时期 朝 王朝 国 民国 战争 运动 帝国 公司 年间 政府 政权 革命 王国 共和国 学院 大学 学校 铁路 组织 杂志 报 船 塔 桥 号")

  private static let dashes = ["–", "—", "-", "～", "~", "－"]
}
