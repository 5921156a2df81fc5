/// A small dense symmetric matrix, row by row.
struct SymmetricMatrix {
  let count: Int
  private var values: [Double]

  init(count: Int, _ values: [Double]) {
    precondition(values.count == count * count)
    self.count = count
    self.values = values
  }

  subscript(row: Int, column: Int) -> Double {
    get { values[row * count + column] }
    set { values[row * count + column] = newValue }
  }

  func times(_ vector: [Double]) -> [Double] {
    (0..<count).map { row in
      (0..<count).reduce(0) { $0 + self[row, $1] * vector[$1] }
    }
  }

  /// The solution x of M·x = `right` in the `free` places, 0 in the others, by Cholesky's method; nil
  /// when the matrix is not positive definite there.
  func solve(_ right: [Double], free: [Int]) -> [Double]? {
    var lower = [[Double]](repeating: [], count: free.count)
    var solution = [Double](repeating: 0, count: free.count)
    for i in free.indices {
      var row: [Double] = []
      for j in 0...i {
        let sum = (0..<j).reduce(self[free[i], free[j]]) {
          $0 - row[$1] * (j == i ? row[$1] : lower[j][$1])
        }
        if i == j {
          guard sum > 0 else { return nil }
          row.append(sum.squareRoot())
        } else {
          row.append(sum / lower[j][j])
        }
      }
      lower[i] = row
      solution[i] = ((0..<i).reduce(right[free[i]]) { $0 - row[$1] * solution[$1] }) / row[i]
    }
    for i in free.indices.reversed() {
      let sum = ((i + 1)..<max(free.count, i + 1)).reduce(solution[i]) {
        $0 - lower[$1][i] * solution[$1]
      }
      solution[i] = sum / lower[i][i]
    }
    var full = [Double](repeating: 0, count: count)
    for (place, value) in zip(free, solution) { full[place] = value }
    return full
  }
}

func dot(_ left: [Double], _ right: [Double]) -> Double {
  zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
}
