/// Where two short texts differ, character by character.
enum TextDifference {
  /// Longer texts are not compared: nobody types them without a slip, and the work grows as the square.
  private static let longest = 400

  static func between(right: String, typed: String) -> [Grading.Difference]? {
    let (right, typed) = (Array(right), Array(typed))
    guard right.count <= longest, typed.count <= longest else { return nil }
    let lengths = commonLengths(right, typed)
    let width = typed.count + 1
    var differences: [Grading.Difference] = []
    var (i, j) = (0, 0)
    while i < right.count || j < typed.count {
      if i < right.count, j < typed.count, right[i] == typed[j] {
        differences.append(Grading.Difference.same, right[i])
        i += 1
        j += 1
      } else if i < right.count,
        j == typed.count || lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]
      {
        differences.append(Grading.Difference.missing, right[i])
        i += 1
      } else {
        differences.append(Grading.Difference.extra, typed[j])
        j += 1
      }
    }
    return differences
  }

  /// The share of letters that both have.
  static func share(_ differences: [Grading.Difference]) -> Double {
    var (same, other) = (0, 0)
    for difference in differences {
      switch difference {
      case .same(let text): same += 2 * text.count
      case .missing(let text), .extra(let text): other += text.count
      }
    }
    return same + other == 0 ? 1 : Double(same) / Double(same + other)
  }

  /// For all pairs of ends, the length of the longest text that both ends contain in order.
  private static func commonLengths(_ left: [Character], _ right: [Character]) -> [Int] {
    let width = right.count + 1
    var lengths = [Int](repeating: 0, count: (left.count + 1) * width)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        lengths[i * width + j] =
          left[i] == right[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    return lengths
  }
}

extension [Grading.Difference] {
  fileprivate mutating func append(_ kind: (String) -> Grading.Difference, _ character: Character) {
    switch (last, kind("")) {
    case (.same(let text), .same): self[count - 1] = .same(text + String(character))
    case (.missing(let text), .missing): self[count - 1] = .missing(text + String(character))
    case (.extra(let text), .extra): self[count - 1] = .extra(text + String(character))
    default: append(kind(String(character)))
    }
  }
}
