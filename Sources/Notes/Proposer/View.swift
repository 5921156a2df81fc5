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
  private struct Place: Hashable {
    var answer: Range<Int>
    var given: Range<Int>?
  }

  private var views: [Place: [View]] = [:]

  /// - Parameter given: ``Fact/window``.
  func views(
    around answer: Range<Int>, _ given: Range<Int>?, _ find: () -> [View]
  ) -> [View] {
    let place = Place(answer: answer, given: given)
    if let known = views[place] { return known }
    let found = find()
    views[place] = found
    return found
  }
}
