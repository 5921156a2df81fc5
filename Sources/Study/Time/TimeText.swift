/// Times as ISO 8601 writes them: `2026-11-21T21:14:05.123+08:00`, days as `2026-11-21`.
///
/// Reading works on bytes, because a log has a million of them.
extension Moment: CustomStringConvertible {
  /// Reads date, `T` or a space, time (seconds and their fraction may be missing) and offset (`Z`,
  /// `+08:00`, `+0800`, `+08`).
  ///
  /// - Parameter defaultOffset: used when the text has none; without it such a text is refused.
  public init?(_ text: some StringProtocol, defaultOffset: Int? = nil) {
    self.init(Array(text.utf8)[...], defaultOffset: defaultOffset)
  }

  init?(_ bytes: ArraySlice<UInt8>, defaultOffset: Int? = nil) {
    guard bytes.count >= 16, let day = Day(bytes.prefix(10)) else { return nil }
    var digits = DigitCursor(bytes.dropFirst(10))
    guard digits.take("T") || digits.take("t") || digits.take(" "),
      let hour = digits.takeNumber(digits: 2), hour < 24, digits.take(":"),
      let minute = digits.takeNumber(digits: 2), minute < 60
    else { return nil }
    var milliseconds = Int64(day.number) * 86_400_000 + Int64(hour * 60 + minute) * 60_000
    if digits.take(":") {
      guard let second = digits.takeNumber(digits: 2), second <= 60 else { return nil }
      milliseconds += Int64(second) * 1000
      if digits.take(".") || digits.take(",") {
        guard let fraction = digits.takeThousandths() else { return nil }
        milliseconds += Int64(fraction)
      }
    }
    guard let offset = digits.isAtEnd ? defaultOffset : digits.takeOffset(), digits.isAtEnd else {
      return nil
    }
    self.init(milliseconds: milliseconds - Int64(offset) * 1000, offset: offset)
  }

  public var description: String {
    var bytes: [UInt8] = []
    appendText(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Offsets are written in minutes; seconds of an offset, if there are any, are left out of the
  /// local time too, so that the instant stays right.
  package func appendText(to bytes: inout [UInt8]) {
    let minutes = offset / 60
    let local = milliseconds + Int64(minutes) * 60_000
    let day = local.dividedFloor(by: 86_400_000)
    let time = Int(local - day * 86_400_000)
    Day(Int(day)).appendText(to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    bytes.appendDigits(time / 3_600_000, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.appendDigits(time / 60_000 % 60, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.appendDigits(time / 1000 % 60, width: 2)
    bytes.append(UInt8(ascii: "."))
    bytes.appendDigits(time % 1000, width: 3)
    bytes.append(minutes < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    bytes.appendDigits(abs(minutes) / 60, width: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.appendDigits(abs(minutes) % 60, width: 2)
  }
}

extension Day {
  /// Reads `2026-11-25`; nothing for anything else or for a date that does not exist.
  public init?(_ text: some StringProtocol) {
    self.init(Array(text.utf8)[...])
  }

  init?(_ bytes: ArraySlice<UInt8>) {
    var digits = DigitCursor(bytes)
    guard let year = digits.takeNumber(digits: 4), digits.take("-"),
      let month = digits.takeNumber(digits: 2), digits.take("-"),
      let day = digits.takeNumber(digits: 2), digits.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package func appendText(to bytes: inout [UInt8]) {
    let (year, month, day) = date
    bytes.appendDigits(year, width: 4)
    bytes.append(UInt8(ascii: "-"))
    bytes.appendDigits(month, width: 2)
    bytes.append(UInt8(ascii: "-"))
    bytes.appendDigits(day, width: 2)
  }
}

extension Due: CustomStringConvertible {
  public init?(_ text: some StringProtocol) {
    self.init(Array(text.utf8)[...])
  }

  init?(_ bytes: ArraySlice<UInt8>) {
    if let day = Day(bytes) {
      self = .day(day)
    } else if let moment = Moment(bytes) {
      self = .instant(moment)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .day(let day): day.description
    case .instant(let moment): moment.description
    }
  }
}

/// Takes fixed-width numbers off the front of a text.
private struct DigitCursor {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  var isAtEnd: Bool { index == bytes.endIndex }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  mutating func takeNumber(digits: Int) -> Int? {
    guard bytes.endIndex - index >= digits else { return nil }
    var number = 0
    for place in index..<index + digits {
      guard (0x30...0x39).contains(bytes[place]) else { return nil }
      number = number * 10 + Int(bytes[place] - 0x30)
    }
    index += digits
    return number
  }

  /// The digits of a fraction as thousandths; further ones are dropped.
  mutating func takeThousandths() -> Int? {
    let start = index
    var number = 0
    var scale = 100
    while index < bytes.endIndex, (0x30...0x39).contains(bytes[index]) {
      number += Int(bytes[index] - 0x30) * scale
      scale /= 10
      index += 1
    }
    return index > start ? number : nil
  }

  /// Seconds east of UTC.
  mutating func takeOffset() -> Int? {
    if take("Z") || take("z") { return 0 }
    let sign: Int
    if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
    guard let hours = takeNumber(digits: 2), hours <= 18 else { return nil }
    _ = take(":")
    guard !isAtEnd else { return sign * hours * 3600 }
    guard let minutes = takeNumber(digits: 2), minutes < 60 else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}

extension [UInt8] {
  /// The decimal digits of a number, with zeros in front up to `width`.
  mutating func appendDigits(_ number: Int, width: Int) {
    var divisor = 1
    for _ in 1..<Swift.max(width, 1) { divisor *= 10 }
    if number >= divisor * 10 {
      append(contentsOf: String(number).utf8)
      return
    }
    while divisor > 0 {
      append(UInt8(truncatingIfNeeded: 0x30 + number / divisor % 10))
      divisor /= 10
    }
  }
}
