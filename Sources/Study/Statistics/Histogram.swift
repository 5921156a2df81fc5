import Memory

/// How many values lie between neighbouring bounds.
public struct Histogram: Hashable, Sendable {
  /// Ascending. A value belongs to the last bound that is not above it, one below all to the first.
  public let bounds: [Double]
  /// One for each bound.
  public private(set) var counts: [Int]
  /// The middle value; of an even number of them the upper one of the two.
  public let median: Double?

  init(of values: [Double], bounds: [Double]) {
    self.bounds = bounds
    counts = Array(repeating: 0, count: bounds.count)
    for value in values {
      var place = bounds.count - 1
      while place > 0, bounds[place] > value { place -= 1 }
      counts[place] += 1
    }
    median = values.isEmpty ? nil : Self.smallest(values.count / 2, of: values)
  }

  /// The value that would be at a place if all were sorted, in linear time (Hoare's selection, 1961).
  private static func smallest(_ place: Int, of values: [Double]) -> Double {
    var values = values
    var (low, high) = (0, values.count - 1)
    while low < high {
      let pivot = values[(low + high) / 2]
      var (left, right) = (low, high)
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        if left <= right {
          values.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if place <= right { high = right } else if place >= left { low = left } else { break }
    }
    return values[place]
  }
}

extension Knowledge {
  /// Cards by the days until recall is expected to fall to 90 %.
  public var stabilities: Histogram {
    Histogram(
      of: entries.map(\.state.stability), bounds: [0, 1, 3, 7, 14, 30, 61, 122, 365, 1096, 3652])
  }

  /// Cards by difficulty, from 1 to 10.
  public var difficulties: Histogram {
    Histogram(of: entries.map(\.state.difficulty), bounds: [1, 2, 3, 4, 5, 6, 7, 8, 9])
  }

  /// Cards by the probability that they are remembered now, from 0 to 1.
  public var retrievabilities: Histogram {
    Histogram(of: entries.map(\.retrievability), bounds: (0..<10).map { Double($0) / 10 })
  }
}
