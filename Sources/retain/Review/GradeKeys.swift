import Memory

/// The four grades on their keys, each with the time until the card comes back.
enum GradeKeys {
  static func name(of rating: Rating) -> Wording {
    switch rating {
    case .again: ReviewWords.again.wording
    case .hard: ReviewWords.hard.wording
    case .good: ReviewWords.good.wording
    case .easy: ReviewWords.easy.wording
    }
  }

  /// In one row when it fits, else in two or four.
  static func lines(
    waits: [Rating: Wait], width: Int, language: Language
  ) -> [StyledText] {
    let cells = Rating.allCases.map { rating in
      StyledText("\(rating.rawValue) ", .strong)
        + StyledText(name(of: rating).text(in: language), rating.style)
        + StyledText(
          waits[rating].map { " " + TimeWords.short($0).text(in: language) } ?? "", .faint)
    }
    let gap: StyledText = "   "
    let row = cells[0] + gap + cells[1] + gap + cells[2] + gap + cells[3]
    if row.width <= width { return [row] }
    let column = max(cells[0].width, cells[2].width) + 3
    let rows = [cells[0].padded(to: column) + cells[1], cells[2].padded(to: column) + cells[3]]
    return rows.allSatisfy { $0.width <= width } ? rows : cells
  }
}

extension Rating {
  fileprivate var style: Style {
    switch self {
    case .again: .bad
    case .hard: .warning
    case .good: .good
    case .easy: .accent
    }
  }
}
