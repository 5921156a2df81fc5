import Study

/// The options that every command takes, read before anything else.
struct Globals: Sendable {
  private(set) var collection: String?
  private(set) var now: Moment?
  private(set) var device: String?
  private(set) var seed: UInt64?
  private(set) var isPlain = false
  private(set) var isASCII = false
  private(set) var wantsHelp = false
  private(set) var wantsVersion = false

  init() {}

  /// Takes the global options out of `words`; what is left is the command with its own.
  mutating func take(from words: [String]) throws(Failure) -> [String] {
    var left: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if word == "--" {
        return left + words[(index - 1)...]
      }
      if word == "-h" {
        set(.help)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard word.hasPrefix("--"),
        let option = Option.global.first(where: { $0.name == parts[0].dropFirst(2) })
      else {
        left.append(word)
        continue
      }
      guard let value = option.value else {
        guard parts.count == 1 else {
          throw .wrongUsage(UsageWords.optionTakesNoValue.with(option.name))
        }
        set(option)
        continue
      }
      if parts.count == 2 {
        try set(option, to: String(parts[1]))
      } else if index < words.count {
        try set(option, to: words[index])
        index += 1
      } else {
        throw .wrongUsage(UsageWords.optionNeedsValue.with(option.name, value.name))
      }
    }
    return left
  }

  private mutating func set(_ option: Option) {
    switch option {
    case .plain: isPlain = true
    case .ascii: isASCII = true
    case .help: wantsHelp = true
    case .version: wantsVersion = true
    default: preconditionFailure("--\(option.name) needs a value")
    }
  }

  private mutating func set(_ option: Option, to text: String) throws(Failure) {
    switch option {
    case .collection:
      collection = text
    case .device:
      device = text
    case .seed:
      guard let number = UInt64(text) else {
        throw .wrongUsage(UsageWords.notANumber.with(option.name, text))
      }
      seed = number
    case .now:
      guard let moment = Moment(text) else {
        throw .wrongUsage(UsageWords.badInstant.with(text))
      }
      now = moment
    default:
      preconditionFailure("--\(option.name) takes no value")
    }
  }
}
