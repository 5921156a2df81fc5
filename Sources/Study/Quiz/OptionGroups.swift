import Decks

/// Answers sorted into groups of ever closer kin, from which the options of a question are drawn.
///
/// All answers of a group are drawn for one another with the same chance, and every answer lies in one
/// smallest group. So whatever four options stand together, each of them is as often the right one:
/// neither length nor form nor frequency tells which.
struct OptionGroups {
  /// The places of answers that belong together.
  private(set) var groups: [[Int]] = []
  /// The groups of each answer, the smallest first.
  private(set) var groupsOfAnswer: [[Int]]

  /// A group needs so many different answers.
  private static let least = 4

  /// - Parameter answers: the different ones are told apart by their canonical form.
  init(_ answers: [QuizAnswer]) {
    groupsOfAnswer = Array(repeating: [], count: answers.count)
    for members in Self.parts(of: Array(answers.indices), by: { answers[$0].form }) {
      add(members, answers, traits: QuizAnswer.Trait.allCases[...], path: [])
    }
  }

  private mutating func add(
    _ members: [Int], _ answers: [QuizAnswer], traits: ArraySlice<QuizAnswer.Trait>, path: [Int]
  ) {
    let path = [groups.count] + path
    groups.append(members)
    var traits = traits
    while let trait = traits.popFirst() {
      let parts = kin(among: members, answers, by: trait)
      guard parts.count > 1 else { continue }
      for part in parts { add(part, answers, traits: traits, path: path) }
      return
    }
    for member in members { groupsOfAnswer[member] = path }
  }

  /// The members by a trait; those that are too few stay together, or else join the smallest part.
  private func kin(
    among members: [Int], _ answers: [QuizAnswer], by trait: QuizAnswer.Trait
  ) -> [[Int]] {
    func isEnough(_ part: [Int]) -> Bool {
      Set(part.lazy.map { answers[$0].canonical }).count >= Self.least
    }
    guard members.count >= 2 * Self.least else { return [members] }
    var parts = Self.parts(of: members) { answers[$0].value(of: trait) }
    let rest = parts.filter { !isEnough($0) }.flatMap(\.self)
    parts.removeAll { !isEnough($0) }
    guard !rest.isEmpty else { return parts }
    if isEnough(rest) || parts.isEmpty { return parts + [rest.sorted()] }
    let smallest = parts.indices.min { parts[$0].count < parts[$1].count } ?? 0
    parts[smallest] = (parts[smallest] + rest).sorted()
    return parts
  }

  /// Members with the same key together, in the order of their first ones.
  private static func parts<Key: Hashable>(of members: [Int], by key: (Int) -> Key) -> [[Int]] {
    var places: [Key: Int] = [:]
    var parts: [[Int]] = []
    for member in members {
      let key = key(member)
      if let place = places[key] {
        parts[place].append(member)
      } else {
        places[key] = parts.count
        parts.append([member])
      }
    }
    return parts
  }
}
