/// Which cards ask a deletion, for deletions in the order in which they begin.
struct ClozeNumbering {
  private var count = 0
  private var places: [Int: Int] = [:]

  /// The places of the cards that ask a deletion with these ordinals, from 0.
  mutating func places(of ordinals: [Int]) -> [Int] {
    guard !ordinals.isEmpty else {
      count += 1
      return [count - 1]
    }
    return ordinals.map { ordinal in
      if let place = places[ordinal] { return place }
      places[ordinal] = count
      count += 1
      return count - 1
    }
  }
}

/// Writes out a cloze, with the deletions of one card shown in their own way.
struct ClozeRenderer {
  /// The card that is asked; nil for none.
  let place: Int?
  /// How a deletion of that card looks, given its text.
  let show: (Cloze.Deletion, String) -> String
  private var numbering = ClozeNumbering()

  init(place: Int?, show: @escaping (Cloze.Deletion, String) -> String) {
    self.place = place
    self.show = show
  }

  mutating func text(of pieces: [Cloze.Piece]) -> String {
    var text = ""
    var isBehindBlank = false
    for piece in pieces {
      let shown: String
      var isAsked = false
      switch piece {
      case .text(let plain): shown = plain
      case .deletion(let deletion):
        isAsked = place.map { numbering.places(of: deletion.ordinals).contains($0) } ?? false
        let inner = self.text(of: deletion.pieces)
        shown = isAsked ? show(deletion, inner) : inner
      }
      // As Markdown `[when](755)` would be a link.
      if isBehindBlank, shown.hasPrefix("(") { text += "\\" }
      text += shown
      isBehindBlank = isAsked && shown.hasSuffix("]")
    }
    return text
  }
}
