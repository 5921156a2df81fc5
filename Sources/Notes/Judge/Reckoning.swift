#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether an answer follows from the figures that are shown beside its blank: `41 万种，比去年的 29 万种多 [……]`.
enum Reckoning {
  /// More figures than these give a sum or a difference by chance.
  private static let mostFigures = 5

  /// A smaller answer comes out of small figures by chance.
  private static let least = 10.0

  static func gives(_ answer: [UInt8], from front: [UInt8]) -> Bool {
    let sought = figures(of: answer)
    guard sought.count == 1, let value = sought.first else { return false }
    let shown = figures(of: front)
    guard !shown.isEmpty, shown.count <= mostFigures else { return false }
    if value.isPercent {
      let shares = shown.filter(\.isPercent)
      if isRest(value, of: shares) || isShareOfShare(value, shares) || isRatio(value, of: shown)
        || isShare(value, of: shown) || isGrowth(value, of: shown)
      {
        return true
      }
    }
    if isEquated(value, to: shown, in: front) { return true }
    guard shown.count > 1,
      abs(value.amount) >= least || value.amount != value.amount.rounded() || isSum(in: front)
    else { return false }
    for (index, left) in shown.enumerated() {
      for right in shown.dropFirst(index + 1)
      where results(left.amount, right.amount).contains(where: { isSame($0, value.amount) }) {
        return true
      }
    }
    return false
  }

  /// `赞成 51.7%，反对 [……]`: what one share, or all of them, leave of a hundred.
  private static func isRest(_ value: Figure, of shares: [Figure]) -> Bool {
    let all = shares.reduce(0) { $0 + $1.amount }
    return (shares.map(\.amount) + [all]).contains { $0 > 0 && isSame(100 - $0, value.amount) }
  }

  /// `60% of the first 5%, so [3%]`
  private static func isShareOfShare(_ value: Figure, _ shares: [Figure]) -> Bool {
    zip(shares, shares.dropFirst()).contains { left, right in
      isSame(left.amount * right.amount / 100, value.amount)
    }
  }

  /// `6 of 248 ([2%])`: as many of a hundred as one figure is of the other, as far as the answer is exact.
  private static func isShare(_ value: Figure, of shown: [Figure]) -> Bool {
    let amounts = shown.filter { !$0.isPercent && !$0.isYear }.map(\.amount)
    // Of several figures two may well give a round share by chance.
    guard amounts.count == 2 || value.amount != value.amount.rounded() else { return false }
    let step = step(of: value.amount)
    return amounts.contains { part in
      amounts.contains { whole in
        part < whole && abs(part / whole * 100 - value.amount) <= step + 1e-9
      }
    }
  }

  /// Half of the last decimal of a figure.
  private static func step(of amount: Double) -> Double {
    [(1.0, 0.5), (10, 0.05)].first { amount * $0.0 == (amount * $0.0).rounded() }?.1 ?? 0.005
  }

  /// `from 200 to 290, that is [45%] more`: by how much of the first figure the second is another.
  private static func isGrowth(_ value: Figure, of shown: [Figure]) -> Bool {
    let amounts = shown.filter { !$0.isPercent && !$0.isYear }.map(\.amount)
    guard amounts.count == 2, amounts[0] > 0 else { return false }
    let growth = abs(amounts[1] / amounts[0] - 1) * 100
    return abs(growth - abs(value.amount)) <= step(of: value.amount) + 1e-9
  }

  /// `ratio 0.4, so [60%] fewer`
  private static func isRatio(_ value: Figure, of shown: [Figure]) -> Bool {
    shown.contains { figure in
      figure.isBare && figure.amount > 0 && figure.amount < 1
        && (isSame(figure.amount * 100, value.amount)
          || isSame(100 - figure.amount * 100, value.amount))
    }
  }

  /// `£4,000, 25% bonus = [how much]`, `400^2 = [how many]`: right behind an equals sign, and what a share, a product or a power
  /// of the others comes to, whatever it is counted in.
  private static func isEquated(_ value: Figure, to shown: [Figure], in front: [UInt8]) -> Bool {
    guard let blank = front.lastIndex(of: UInt8(ascii: "[")), value.amount > 0,
      front[..<blank].last(where: { $0 != 0x20 }) == UInt8(ascii: "=")
    else { return false }
    let holdsPower = front[..<blank].contains(UInt8(ascii: "^"))
    return shown.enumerated().contains { index, left in
      shown.dropFirst(index + 1).contains { right in
        var results = [left.amount * right.amount]
        if left.isPercent != right.isPercent { results.append(results[0] / 100) }
        if holdsPower, right.amount < 20 { results.append(pow(left.amount, right.amount)) }
        return left.amount != 1 && right.amount != 1
          && results.contains { isRounded(value.amount, of: $0) }
      }
    }
  }

  /// `125 M` for 125,000,000, `41 TB` for 40,960,000 MB.
  private static func isRounded(_ amount: Double, of exact: Double) -> Bool {
    guard exact > 0, amount > 0 else { return false }
    let thousands = (log10(exact / amount) / 3).rounded()
    guard thousands >= 0 else { return false }
    let error = abs(exact / pow(1000, thousands) - amount)
    return error <= step(of: amount) && error < amount / 50
  }

  /// `共 9 只，卖了 5 只，剩 [……]`: the words before the blank say that the answer is what the others leave or come to.
  private static func isSum(in front: [UInt8]) -> Bool {
    guard let blank = front.lastIndex(of: UInt8(ascii: "[")) else { return false }
    return sums.suffix(of: front, SentenceCutter(front).trimmed(0..<blank)) > 0
  }

  private static let sums = WordList("剩 还剩 只剩 剩下 剩余 还余 余下 合计 总计 共计 一共 总共 相差 leaving")

  private static func results(_ left: Double, _ right: Double) -> [Double] {
    var results = [left + right, abs(left - right)]
    if left != 1, right != 1 { results.append(left * right) }
    return results
  }

  /// Equal but for what rounding leaves.
  static func isSame(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= abs(right) * 1e-6
  }

  struct Figure {
    var amount: Double
    var isPercent = false

    /// No word or unit stands behind it.
    var isBare = false

    /// Four digits that may well be a year.
    var isYear = false
  }

  /// The numbers of a text in Arabic digits; a digit inside a name such as `o3` is none.
  static func figures(of text: [UInt8]) -> [Figure] {
    var figures: [Figure] = []
    var at = 0
    while at < text.count {
      guard text[at].isDigit else {
        at += 1
        continue
      }
      let isInName =
        at > 0
        && (text[at - 1].isLetter
          || text[at - 1] == UInt8(ascii: "-") && at > 1 && text[at - 2].isLetter)
      let start = at
      while at < text.count {
        let byte = text[at]
        let isJoint =
          (byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")) && at + 1 < text.count
          && text[at + 1].isDigit
        guard byte.isDigit || isJoint else { break }
        at += 1
      }
      let rest = text[at...].prefix(4).drop { $0 == 0x20 }
      if !isInName, let amount = amount(of: text[start..<at]) {
        let unit = units.first { rest.starts(with: $0.name) }?.factor ?? 1
        let isBare =
          rest.first.map { !$0.isLetter && $0 < 0x80 && $0 != UInt8(ascii: "%") } ?? true
          || rest.starts(with: "年".utf8) || rest.starts(with: "，".utf8)
        figures.append(
          Figure(
            amount: amount * unit, isPercent: rest.first == UInt8(ascii: "%"), isBare: isBare,
            isYear: isBare && at - start == 4 && (1000...2100).contains(amount)))
      }
    }
    return figures
  }

  private static let units: [(name: [UInt8], factor: Double)] = [
    (Array("万".utf8), 1e4), (Array("亿".utf8), 1e8),
  ]

  /// The number that digits, commas and a decimal point spell.
  private static func amount(of digits: ArraySlice<UInt8>) -> Double? {
    var mantissa = 0
    var decimals: Int?
    for byte in digits where byte != UInt8(ascii: ",") {
      guard byte.isDigit else {
        guard decimals == nil else { return nil }
        decimals = 0
        continue
      }
      // Both parts of the division below are exact, and so what comes out is rounded once.
      guard mantissa < 1 << 49, decimals ?? 0 < powers.count - 1 else {
        let text = String(decoding: digits.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self)
        return Double(text)
      }
      mantissa = mantissa * 10 + Int(byte - UInt8(ascii: "0"))
      decimals = decimals.map { $0 + 1 }
    }
    guard let decimals, decimals > 0 else { return Double(mantissa) }
    return Double(mantissa) / powers[decimals]
  }

  /// Of ten.
  private static let powers = sequence(first: 1.0) { $0 * 10 }.prefix(23).map(\.self)
}
