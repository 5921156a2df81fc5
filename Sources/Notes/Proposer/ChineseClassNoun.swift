/// What kind of thing a Chinese answer names, so that the blank can ask for it: `哪条河`, `什么缓存`.
struct ChineseClassNoun {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// `nil` for what is no noun phrase, and for one whose noun says nothing.
  func hint(for answer: Range<Int>) -> String? {
    place(answer) ?? head(of: answer).map { "什么" + String(decoding: text[$0], as: UTF8.self) }
  }

  /// `安加拉河`: a name of two to six characters with a word for a place at its end.
  private func place(_ name: Range<Int>) -> String? {
    guard (9...18).contains(name.count), text[name].allSatisfy({ (0x80...0xE9).contains($0) }),
      ChineseLexicon.word(at: name.upperBound - 6, in: text, end: name.upperBound) == nil,
      ChineseLexicon.word(at: name.lowerBound, in: text, end: name.upperBound) == nil
    else { return nil }
    // `江南六镇` are several.
    guard Words.numerals.suffix(of: text, name.lowerBound..<name.upperBound - 3) == 0 else {
      return nil
    }
    let last = text[name.upperBound - 3..<name.upperBound]
    return Self.places.first { last.elementsEqual($0.word.utf8) }?.hint
  }

  private static let places: [(word: String, hint: String)] = [
    ("河", "哪条河"), ("江", "哪条江"), ("湖", "哪个湖"), ("岛", "哪个岛"), ("省", "哪个省"),
    ("县", "哪个县"),
    ("镇", "哪个镇"), ("村", "哪个村"), ("市", "哪个市"), ("州", "哪个州"), ("寺", "哪座寺"),
  ]

  /// The common noun that a phrase of nouns ends in, or one behind 的.
  private func head(of phrase: Range<Int>) -> Range<Int>? {
    let noun = phrase.upperBound - 6..<phrase.upperBound
    guard phrase.count >= 12,
      let word = ChineseLexicon.word(at: noun.lowerBound, in: text, end: noun.upperBound),
      word.kind == .noun, word.range == noun, !Words.vague.contains(text, noun),
      !Self.broad.contains(text, noun), !ChineseName(text).holdsPredicate(phrase),
      isNominal(phrase.lowerBound..<noun.lowerBound)
    else { return nil }
    return noun
  }

  /// Nouns and what stands between them.
  private func isNominal(_ range: Range<Int>) -> Bool {
    let isOwned = text[range].suffix(3).elementsEqual("的".utf8)
    var at = range.lowerBound
    while at < range.upperBound {
      guard text[at] >= 0xE4 else {
        at += 1
        continue
      }
      if let word = ChineseLexicon.word(at: at, in: text, end: range.upperBound) {
        switch word.kind {
        case .noun, .adjective, .verbalNoun: at = word.range.upperBound
        default: return false
        }
        continue
      }
      switch ChineseLexicon.kind(ofCharacterAt: at, in: text) {
      case .particle, .joint, .adjective: break
      case nil where isOwned: break
      default: return false
      }
      at += 3
    }
    return true
  }

  /// A blank that asks 什么事情 asks no more than one that asks 什么.
  private static let broad = WordList(
    "事情 东西 情况 方面 内容 部分 时候 地方 样子 关系 作用 意义 时间 程度 数量 水平 人员 身上 手里 心里 以上 以下 爷爷 奶奶 父亲 母亲 儿子 女儿 妻子 丈夫 弟弟 哥哥 姐姐 妹妹 孙子 后人 后代 朋友 学生 老师 同学 里面 外面 上面 下面 之间"
  )
}
