/// Something that speaks for or against a proposal.
///
/// The names are what `explain` prints and what the table of weights is keyed by.
public enum Reason: String, Hashable, Sendable, CaseIterable {
  /// The question, or what is left of the clause, shows the answer.
  case leak
  case missingSubject = "missing-subject"
  case missingAttribute = "missing-attribute"
  /// 它, this, 两者 without what it stands for.
  case unresolvedPronoun = "unresolved-pronoun"
  case severalValues = "several-values"
  case longFront = "long-front"
  case longBack = "long-back"
  case shortFront = "short-front"
  case vagueAnswer = "vague-answer"
  case brokenPhrase = "broken-phrase"
  case droppedHedge = "dropped-hedge"
  case firstPerson = "first-person"
  case opinion
  case boilerplate
  case rhetorical
  case hypothetical
  case inherited
  case question
  case emphasised
  case nameAnswer = "name-answer"
  case quantityAnswer = "quantity-answer"
  case ambiguous
  case duplicate
  case overBudget = "over-budget"
  case belowBar = "below-bar"
}
