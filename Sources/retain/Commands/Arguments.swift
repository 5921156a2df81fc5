/// The words of one command, sorted into operands and options.
struct Arguments: Hashable, Sendable {
  private(set) var operands: [String] = []
  private var values: [Option: [String]] = [:]
  private let accepted: Set<Option>

  /// No words at all, for a run without a command.
  init() { accepted = [] }

  /// Sorts `words` by what `command` takes.
  ///
  /// Options may stand anywhere, as `--into DECK` or `--into=DECK`; everything after `--` is an operand.
  init(_ words: some Sequence<String>, for command: Command) throws(Failure) {
    accepted = Set(command.options)
    var words = words.makeIterator()
    var onlyOperands = false
    while let word = words.next() {
      if onlyOperands || !word.hasPrefix("--") {
        operands.append(word)
      } else if word == "--" {
        onlyOperands = true
      } else {
        try take(word, from: &words, for: command)
      }
    }
    try checkCount(for: command)
  }

  func has(_ option: Option) -> Bool {
    precondition(accepted.contains(option), "--\(option.name) is not in the command's table row")
    return values[option] != nil
  }

  /// The value of an option; of one that was repeated, the last.
  func value(_ option: Option) -> String? { values(option).last }

  func values(_ option: Option) -> [String] {
    precondition(accepted.contains(option), "--\(option.name) is not in the command's table row")
    return values[option] ?? []
  }

  /// The value of an option that counts something.
  func number(_ option: Option) throws(Failure) -> Int? {
    guard let text = value(option) else { return nil }
    guard let number = Int(text), number >= 0 else {
      throw .wrongUsage(UsageWords.notANumber.with(option.name, text))
    }
    return number
  }

  private mutating func take(
    _ word: String, from words: inout some IteratorProtocol<String>, for command: Command
  ) throws(Failure) {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.options.first(where: { $0.name == name }) else {
      let candidates = command.options + Option.global
      throw .wrongUsage(
        UsageWords.unknownOption.with(command.name, name),
        next: nearest(to: name, among: candidates.map(\.name))
          .map { UsageWords.didYouMeanOption.with($0) }
          ?? UsageWords.seeHelpOf.with(command.name))
    }
    switch (option.value, parts.count) {
    case (nil, 1):
      values[option] = []
    case (nil, _):
      throw .wrongUsage(UsageWords.optionTakesNoValue.with(name))
    case (_?, 2):
      values[option, default: []].append(String(parts[1]))
    case (let value?, _):
      guard let next = words.next() else {
        throw .wrongUsage(UsageWords.optionNeedsValue.with(name, value.name))
      }
      values[option, default: []].append(next)
    }
  }

  private func checkCount(for command: Command) throws(Failure) {
    var least = 0
    var most: Int? = 0
    for operand in command.operands {
      switch operand.count {
      case .one: (least, most) = (least + 1, most.map { $0 + 1 })
      case .optional: most = most.map { $0 + 1 }
      case .any: most = nil
      case .oneOrMore: (least, most) = (least + 1, nil)
      }
    }
    if operands.count < least {
      let missing = command.operands.dropFirst(operands.count).first?.name ?? ""
      throw .wrongUsage(
        UsageWords.operandMissing.with(command.name, missing),
        next: UsageWords.usage.with(command.usage))
    }
    if let most, operands.count > most {
      throw .wrongUsage(
        UsageWords.operandTooMuch.with(command.name, operands[most]),
        next: UsageWords.usage.with(command.usage))
    }
  }
}
