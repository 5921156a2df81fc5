/// What a cloze shows of its sentence.
struct View {
  var range: Range<Int>

  /// What is put before it, so that it can be understood alone.
  var prefix: [String]

  /// The last piece of ``prefix`` in the place of a pronoun; then nothing is put in front.
  var naming: EnglishNaming?

  var footing = Proposal.Footing.own
}

/// The views of one sentence: several rules find the same answer in it, and what is shown around it costs more than all
/// else that is done for a fact.
final class KnownViews {
  private var known: [(answer: Range<Int>, given: Range<Int>?, views: [View])] = []

  /// Of a sentence without end only the newest are looked at.
  private static let most = 32

  /// - Parameter given: ``Fact/window``.
  func views(
    around answer: Range<Int>, _ given: Range<Int>?, _ find: () -> [View]
  ) -> [View] {
    let same = known.suffix(Self.most).last { $0.answer == answer && $0.given == given }
    if let same { return same.views }
    let found = find()
    known.append((answer, given, found))
    return found
  }
}
