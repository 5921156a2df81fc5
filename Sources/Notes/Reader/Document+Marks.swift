extension Document {
  /// The marks that start inside a range, in order.
  func marks(in range: Range<Int>) -> ArraySlice<Mark> {
    let first = firstMark(notBefore: range.lowerBound)
    var end = first
    while end < marks.count, marks[end].range.lowerBound < range.upperBound { end += 1 }
    return marks[first..<end]
  }

  private func firstMark(notBefore offset: Int) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Mark {
  var isLink: Bool {
    if case .link = kind { true } else { false }
  }
}
