/// A row of bars, one for each number: `▂▅▃▇▂▁▂`.
enum Sparkline {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"]

  /// The largest number gives the highest bar; 0 gives a dot on the line.
  static func text(_ numbers: [Int]) -> String {
    let most = max(1, numbers.max() ?? 1)
    return String(
      numbers.map { number in
        number <= 0 ? "·" : bars[min(bars.count - 1, (number * bars.count - 1) / most)]
      })
  }
}
