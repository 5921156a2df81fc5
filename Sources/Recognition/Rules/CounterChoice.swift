/// Whether a character behind a figure counts something or begins a word of its own.
extension Parser {
  /// `2031 回购`, `6 对应`, `首次`: the character at `index` and the next one are a word.
  ///
  /// So is one that stands on the next line, behind a decimal or, as `只` (only), between a version and a space.
  func opensWord(_ phrase: NumberPhrase, _ index: Int) -> Bool {
    let end = atoms[index].end
    guard end - atoms[index].start == 3, let counter = character(atoms[index].start) else {
      return false
    }
    if text[atoms[phrase.next - 1].end..<atoms[index].start].contains(0x0A) { return true }
    if !phrase.value.isInteger, Self.wholes.contains(counter) { return true }
    if isCharacter(index, "只"), isVersion(phrase), end < text.count, text[end] == 0x20 {
      return true
    }
    guard let words = Self.words[counter], let next = character(end) else { return false }
    if isCharacter(index, "名"), text[end...].starts(with: "义工".utf8) { return false }
    return words.contains(next)
  }

  /// `Kolb 49`: a name in Latin letters and a space stand before the figure.
  private func isVersion(_ phrase: NumberPhrase) -> Bool {
    let start = atoms[phrase.start].start
    return start > 1 && text[start - 1] == 0x20 && ByteClass.isLetter(text[start - 2])
  }

  /// The three bytes of a Chinese character in one number.
  private func character(_ offset: Int) -> UInt32? {
    guard offset + 3 <= text.count, text[offset] >= 0xE4 else { return nil }
    return Self.packed(text[offset], text[offset + 1], text[offset + 2])
  }

  private static func packed(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt32 {
    UInt32(a) << 16 | UInt32(b) << 8 | UInt32(c)
  }

  private static func characters(_ string: String) -> Set<UInt32> {
    let bytes = Array(string.utf8)
    return Set(
      stride(from: 0, to: bytes.count, by: 3).map {
        packed(bytes[$0], bytes[$0 + 1], bytes[$0 + 2])
      })
  }

  /// What there is no part of; `1931.6 起` is a date.
  private static let wholes = characters("国省市县村州起首台臺回对期届")

  /// The characters that make a word with a counter before them.
  private static let words: [UInt32: Set<UInt32>] = {
    let rows: [(counter: String, next: String)] = [
      ("回", "了到来去报归国复调升落撤购收应看暖合族"), ("首", "次个日批先付位都款发席要脑轮"),
      ("台", "湾北股币积风阶词"), ("臺", "灣北股幣積風階詞"),
      ("对", "乙应比于吧吗方手外等话面照策齐付待象称抗"), ("只", "有能要是剩够会需"),
      ("起", "步点源草飞床身售拍诉初征跳"), ("部", "分门署落属"), ("期", "间中末待望刊货"),
      ("级", "别联配"), ("代", "表理码替价谢购"), ("行", "业动为程李走驶政情"), ("场", "景地所馆"),
      ("进", "入行出度展程步一基"), ("重", "量要新复庆建启组叠度"), ("团", "队体结购圆"), ("门", "店口诊槛"),
      ("号", "线称码令召"), ("节", "目约奏能"), ("排", "名放除序"), ("列", "车表举入为"), ("座", "谈标"),
      ("道", "路德教歉"), ("位", "于置移"), ("名", "为字叫牌单称义额"), ("条", "件例款约"), ("本", "科身月周地"),
      ("家", "庭族具居电"), ("次", "方要序"), ("项", "目"), ("例", "如外"), ("封", "装面闭"), ("集", "团合成体群"),
      ("组", "成织合装件"), ("间", "接隔距"), ("双", "上下手眼侧边方重层源核卡模向频"), ("分", "法子母别布公店支配析享解红段泌类位"),
      ("头", "部像寸"),
      ("根", "据源"), ("副", "省市县处部局主总教校院厅"), ("口", "径岸腔味"), ("盘", "点活整踞问查"),
      ("元", "悖锂论催素酸醇弱碱组制化材乙"),
    ]
    return Dictionary(
      uniqueKeysWithValues: rows.map { (characters($0.counter).first!, characters($0.next)) })
  }()
}
