/// What is to be done: the steps between some commands, boxes to tick, things to buy or to pack.
extension PlainNote {
  /// Blocks of commands with a line or a few between them, which say what to do next.
  var isHowTo: Bool {
    guard !passages.contains(where: \.isCell),
      !passages.contains(where: { if case .item(nil, _) = $0.kind { true } else { false } })
    else { return false }
    var blocks = 0
    var commands = 0
    var outside = 0
    var isFenced = false
    for line in filled {
      if source[line].starts(with: Self.fence) {
        isFenced.toggle()
        if isFenced {
          blocks += 1
          let name = SentenceCutter(source).trimmed(line.lowerBound + 3..<line.upperBound)
          if Self.shells.contains(source, name) { commands += 1 }
        }
      } else if !isFenced {
        outside += 1
      }
    }
    return commands > 1 && outside <= 4 * blocks || blocks == 0 && isRunOfCommands
  }

  /// Commands between lines that say when to call them; what a list of commands explains stands beside each of them.
  private var isRunOfCommands: Bool {
    guard text.count < Self.longestErrands else { return false }
    let called = filled.count { line in
      source[line.lowerBound].isLetter && !source[line.lowerBound].isCapital
        && Self.commands.prefix(of: source, line) > 0
        && source[line.upperBound - 1] != UInt8(ascii: ".")
        && ![" – ", " — ", " - ", " # ", "：", ": ", "→", "  ", "\t"].contains {
          source[line].contains($0.utf8)
        }
    }
    return called > 3 && called * 4 >= filled.count
  }

  private static let commands = WordList(
    """
    cd mkdir cp mv rm ls ln chmod chown tar zip unzip gzip curl wget ssh scp rsync git sudo apt brew pip npm yarn docker
    ffmpeg exiftool convert find grep sed awk cat echo export source for systemctl du df umount mount make cargo swift
    python python3 node
    """)

  private static let fence = Array("```".utf8)
  private static let shells = WordList("sh bash zsh shell console terminal fish powershell")

  /// Half of the lines have a box to tick, its first line says what it is for, or a fifth of the lines begin with an errand.
  var isToDo: Bool {
    let boxes = filled.count { line in
      let item = source[line].drop { "-*+ ".utf8.contains($0) }
      return ["[ ] ", "[x] ", "[X] "].contains { item.starts(with: $0.utf8) }
    }
    if boxes > 2, boxes * 2 >= filled.count { return true }
    guard text.count < Self.longestErrands, filled.count > 4,
      !passages.contains(where: \.isCell),
      filled.count(where: { $0.count < 70 }) * 5 >= filled.count * 4
    else { return false }
    guard filled.count(where: isLabelled) * 3 < filled.count else { return false }
    if let title = filled.first, title.count <= 40, namesList(title) { return true }
    let errands = passages.count { $0.isItem && isErrand($0.range) }
    return errands > 2 && errands * 6 >= filled.count
  }

  /// `Call option: the right to buy`, `采购管理：…`: what a line says of something.
  private func isLabelled(_ line: Range<Int>) -> Bool {
    LabelledLine(line, in: source).map { !$0.value.isEmpty } ?? false
  }

  /// `周末采购`, `LAKE - packing (2 nights)`, `待办 这周`; no `Packing for the tropics`.
  private func namesList(_ title: Range<Int>) -> Bool {
    guard let word = Self.lists.first(in: source, title) else { return false }
    let rest = SentenceCutter(source).trimmed(word.upperBound..<title.upperBound)
    return rest.isEmpty || source[rest].first == UInt8(ascii: "(")
      || source[rest].starts(with: "（".utf8)
      || Self.listNames.contains(source, rest)
      || word.lowerBound == title.lowerBound && Self.duties.contains(source, word)
  }

  /// `ring the vet`, `还老邱 300`; no `book of hours`, no 还款 and no 买卖.
  private func isErrand(_ item: Range<Int>) -> Bool {
    let length = Self.errands.prefix(of: text, item)
    guard length > 0, !text[item.lowerBound].isCapital,
      // `write to Ada re: the roof`
      !(LabelledLine(item, in: text).map {
        !$0.value.isEmpty && Self.regarding.suffix(of: text, $0.key) == 0
      } ?? false)
    else { return false }
    let rest = SentenceCutter(text).trimmed(item.lowerBound + length..<item.upperBound)
    guard text[item.lowerBound] >= 0x80 else {
      return !rest.isEmpty && Self.belongings.prefix(of: text, rest) == 0
    }
    let word = ChineseLexicon.word(at: item.lowerBound, in: text, end: item.upperBound)
    return word.map { $0.range.count <= length } ?? true
      && text[rest].contains { $0.isDigit || $0 == 0x20 }
  }

  /// Bytes.
  private static let longestErrands = 2400
  private static let lists = WordList(
    "packing shopping groceries todo to_do to-do errands 待办 采购 购物 买菜 行李 要买 要带 打包")
  private static let belongings = WordList("of on in")
  private static let regarding = WordList("re about")
  private static let listNames = WordList("list 清单 单 单子 表")
  private static let duties = WordList("todo to_do to-do 待办")
  private static let errands = WordList(
    "ring call phone collect book reply email text buy pay renew cancel order return pick_up drop_off remind 给 买 交 还 退 取 约 寄"
  )
}
