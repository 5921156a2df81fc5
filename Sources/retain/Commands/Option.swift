/// A named switch of a command, `--dry-run`, or a named value, `--into DECK`.
struct Option: Hashable, Sendable {
  struct Value: Hashable, Sendable {
    let name: String
    let kind: OperandKind
  }

  let name: String
  let value: Value?
  let summary: Wording

  /// A switch.
  init(_ name: String, _ summary: Wording) {
    self.name = name
    self.value = nil
    self.summary = summary
  }

  /// A value.
  init(_ name: String, _ valueName: String, _ kind: OperandKind, _ summary: Wording) {
    self.name = name
    self.value = Value(name: valueName, kind: kind)
    self.summary = summary
  }

  var usage: String { value.map { "--\(name) \($0.name)" } ?? "--\(name)" }
}

/// Options that every command takes.
extension Option {
  static let collection = Option(
    "collection", "DIR", .folder,
    Wording("use the collection in DIR", "使用 DIR 中的卡片集"))
  static let now = Option(
    "now", "INSTANT", .text,
    Wording(
      "stop the clock at INSTANT, 2026-11-21T21:14:05+08:00",
      "把时钟停在 INSTANT，如 2026-11-21T21:14:05+08:00"))
  static let device = Option(
    "device", "NAME", .text,
    Wording("write progress as the device NAME", "以设备 NAME 的名义记录进度"))
  static let seed = Option(
    "seed", "N", .number,
    Wording("make random choices repeatable", "让随机选择可以重复"))
  static let plain = Option(
    "plain",
    Wording("line by line, without colour or cursor movement", "逐行输出，不用颜色，不移动光标"))
  static let ascii = Option(
    "ascii",
    Wording("draw with ASCII characters only", "界面只用 ASCII 字符"))
  static let help = Option(
    "help",
    Wording("show what a command does", "显示命令的用法"))
  static let version = Option(
    "version",
    Wording("show the version", "显示版本"))

  static let global = [collection, now, device, seed, plain, ascii, help, version]
}

/// Options that several commands share.
extension Option {
  static let json = Option(
    "json",
    Wording("print JSON", "输出 JSON"))
  static let jsonl = Option(
    "jsonl",
    Wording("one line of JSON for each", "每项一行 JSON"))
  static let csv = Option(
    "csv",
    Wording("print CSV", "输出 CSV"))
  static let count = Option(
    "count", "N", .number,
    Wording("this many", "数量"))
}
