/// Finds, for blocks without explicit id that vanished, the ones that they were edited into.
struct RelinkFinder {
  struct Pair {
    var old: Block
    var new: Block
    var certainty: DeckChanges.Relink.Certainty
  }

  /// How alike two fronts must be.
  static let threshold = 0.8

  /// At most so many texts are looked at for one that vanished: those that share its rarest parts.
  private static let candidates = 8

  private let vanished: [Block]
  private let appeared: [Block]
  /// For each vanished block, the appeared one that stands in its place.
  private let inPlace: [Int: Int]

  init(old: [Block], new: [Block], isKept: (CardID) -> Bool, isKnown: (CardID) -> Bool) {
    var seen: Set<CardID> = []
    var vanishedGaps: [CardID?: [Int]] = [:]
    var vanished: [Block] = []
    var anchor: CardID?
    for block in old where seen.insert(block.id).inserted {
      if isKept(block.id) {
        anchor = block.id
      } else if !block.hasExplicitID {
        vanishedGaps[anchor, default: []].append(vanished.count)
        vanished.append(block)
      }
    }
    seen = []
    anchor = nil
    var appeared: [Block] = []
    var gapCounts: [CardID?: Int] = [:]
    var inPlace: [Int: Int] = [:]
    for block in new where seen.insert(block.id).inserted {
      if isKnown(block.id) {
        anchor = block.id
      } else {
        let count = gapCounts[anchor, default: 0]
        if let gap = vanishedGaps[anchor], count < gap.count {
          inPlace[gap[count]] = appeared.count
        }
        gapCounts[anchor] = count + 1
        appeared.append(block)
      }
    }
    self.vanished = vanished
    self.appeared = appeared
    self.inPlace = inPlace
  }

  /// The pairs, each block in at most one: first the certain ones, then the most alike.
  func pairs() -> [Pair] {
    guard !vanished.isEmpty, !appeared.isEmpty else { return [] }
    var partner: [Int?] = Array(repeating: nil, count: vanished.count)
    var isTaken = Array(repeating: false, count: appeared.count)
    var certainty = Array(
      repeating: DeckChanges.Relink.Certainty.certain, count: vanished.count)
    for form in [\Block.looseFront, \Block.blankedFront] {
      var places: [String: [Int]] = [:]
      for (new, block) in appeared.enumerated() where !isTaken[new] {
        if let key = block[keyPath: form] { places[key, default: []].append(new) }
      }
      var counts: [String: Int] = [:]
      let keys = vanished.indices.map { old in
        let key = partner[old] == nil ? vanished[old][keyPath: form] : nil
        if let key { counts[key, default: 0] += 1 }
        return key
      }
      for (old, key) in keys.enumerated() {
        guard let key, counts[key] == 1, let found = places[key], found.count == 1 else { continue }
        partner[old] = found[0]
        isTaken[found[0]] = true
      }
    }
    for (old, new, similarity) in similar(except: partner, isTaken)
    where partner[old] == nil && !isTaken[new] {
      partner[old] = new
      isTaken[new] = true
      certainty[old] = .proposed(similarity: similarity)
    }
    return vanished.indices.compactMap { old in
      partner[old].map { Pair(old: vanished[old], new: appeared[$0], certainty: certainty[old]) }
    }
  }

  /// Pairs that are alike, the most alike first.
  private func similar(
    except partner: [Int?], _ isTaken: [Bool]
  ) -> [(old: Int, new: Int, similarity: Double)] {
    let shingles = appeared.indices.map { isTaken[$0] ? nil : Shingles(appeared[$0].content.front) }
    var index: [UInt64: [Int]] = [:]
    for (new, shingle) in shingles.enumerated() {
      for four in Set(shingle?.fours ?? []) where index[four]?.count ?? 0 <= Self.candidates {
        index[four, default: []].append(new)
      }
    }
    var found: [(old: Int, new: Int, similarity: Double)] = []
    for old in vanished.indices where partner[old] == nil {
      let own = Shingles(vanished[old].content.front)
      var hits: [Int: Int] = [:]
      for four in Set(own.fours) {
        guard let places = index[four], places.count <= Self.candidates else { continue }
        for place in places { hits[place, default: 0] += 1 }
      }
      var places = hits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .prefix(Self.candidates).map(\.key)
      if let place = inPlace[old], !places.contains(place) { places.append(place) }
      for new in places {
        guard let other = shingles[new] else { continue }
        let similarity = own.similarity(to: other)
        if similarity >= Self.threshold { found.append((old, new, similarity)) }
      }
    }
    return found.sorted { ($1.similarity, $0.old, $0.new) < ($0.similarity, $1.old, $1.new) }
  }
}

extension Block {
  /// The kind and the front without what may change silently: case, spaces and punctuation, save
  /// beside digits: `$1.10` and `$110` differ.
  fileprivate var looseFront: String? { content.marker + Block.loose(content.front) }

  /// The text of a cloze around its blanks, when it says enough to know the card by.
  fileprivate var blankedFront: String? {
    guard case .cloze(let text) = content else { return nil }
    var rest = ""
    for case .text(let plain) in Cloze(text).pieces { rest += plain + "\0" }
    let loose = Block.loose(rest)
    return loose.unicodeScalars.count >= 8 ? "C" + loose : nil
  }

  private static func loose(_ text: String) -> String {
    let scalars = Array(Folding.fold(text).unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isBesideDigit =
        index > 0 && scalars[index - 1].properties.numericType != nil
        || index + 1 < scalars.count && scalars[index + 1].properties.numericType != nil
      let isBetweenDigits =
        index > 0 && scalars[index - 1].properties.numericType != nil
        && index + 1 < scalars.count && scalars[index + 1].properties.numericType != nil
      if scalar == " " ? !isBetweenDigits : isSentencePunctuation(scalar) && !isBesideDigit {
        continue
      }
      result.append(scalar)
    }
    return String(result)
  }

  private static func isSentencePunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", "'", "\"", "(", ")", "[", "]", "-", "·": true
    case "\u{2010}"..."\u{2027}", "\u{3001}"..."\u{3003}", "\u{3008}"..."\u{3011}": true
    default: false
    }
  }
}
