/// The parts of a clause, as UTF-8 offsets into ``Document/text``.
struct ClauseParts: Hashable {
  /// A preposition and what stands behind it: `在成都`, `以骡马`.
  struct Adjunct: Hashable {
    var preposition: Range<Int>
    var phrase: Range<Int>
  }

  /// What the clause is about, adverbs and dates before it left out; `nil` when it does not say.
  var subject: Range<Int>?

  /// What later clauses go on about: of `A 研制的 B` it is B; of a property (`A 的面积`) nothing.
  var topic: Range<Int>?

  var adjuncts: [Adjunct] = []
  var verb: Range<Int>?

  /// What follows the verb and its complement.
  var object: Range<Int>?
}
