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
    let filled = filled
    guard text.count < Self.longestErrands else { return false }
    let called = filled.count { line in
      Self.commands.prefix(of: source, line) > 0
        && ![" – ", " — ", " - ", " # ", "：", ": ", "→"].contains {
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
    let filled = filled
    let boxes = filled.count { line in
      let item = source[line].drop { "-*+ ".utf8.contains($0) }
      return ["[ ] ", "[x] ", "[X] "].contains { item.starts(with: $0.utf8) }
    }
    if boxes > 2, boxes * 2 >= filled.count { return true }
    guard text.count < Self.longestErrands, filled.count > 4,
      !passages.contains(where: \.isCell),
      filled.count(where: { $0.count < 70 }) * 5 >= filled.count * 4
    else { return false }
    if let title = filled.first, title.count <= 40, Self.lists.first(in: source, title) != nil {
      return true
    }
    let errands = passages.count { $0.isItem && Self.errands.prefix(of: text, $0.range) > 0 }
    return errands > 2 && errands * 6 >= filled.count
  }

  /// Bytes.
  private static let longestErrands = 2400
  private static let lists = WordList(
    "packing pack shopping groceries todo to_do to-do errands 待办 采购 购物 买菜 行李 要买 要带 打包")
  private static let errands = WordList(
    "ring call phone collect book reply email text buy pay renew cancel order return pick_up drop_off remind 给 买 交 还 退 取 约 寄"
  )
}
