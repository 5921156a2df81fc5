/// Something that speaks for or against a proposal.
///
/// The names are what `explain` prints and what the table of weights is keyed by.
public enum Reason: String, Hashable, Sendable, CaseIterable {
  // MARK: Never a card

  /// The question, or what is left of the clause, shows the answer.
  case leak
  /// Brackets or quotation marks that do not close, a cut word.
  case brokenPhrase = "broken-phrase"
  /// A question that the text itself asks, or an answer that is one.
  case rhetorical
  /// Greetings, thanks, advertising, a web address in running text.
  case boilerplate

  // MARK: The answer

  case nameAnswer = "name-answer"
  case quantityAnswer = "quantity-answer"
  /// A name that comes up at most twice.
  case rareAnswer = "rare-answer"
  case shortAnswer = "short-answer"
  case longAnswer = "long-answer"
  /// It holds a verb or particle: half a sentence rather than a thing.
  case clauseAnswer = "clause-answer"
  case vagueAnswer = "vague-answer"
  case severalValues = "several-values"

  // MARK: The front

  /// Asked as a question, not as a blank.
  case question
  /// The blank says what is missing.
  case hinted
  /// It names something: a name, a title, a quoted term.
  case anchored
  /// Little is left beside the blank.
  case shortFront = "short-front"
  case longFront = "long-front"
  /// More than the clause of the answer is shown.
  case wide
  /// The blank comes first.
  case blankFirst = "blank-first"

  // MARK: Standing alone

  case missingSubject = "missing-subject"
  /// 它, this, 两者 without what it stands for.
  case unresolvedPronoun = "unresolved-pronoun"
  /// A piece that stood elsewhere was put in front.
  case inherited

  // MARK: The text

  case firstPerson = "first-person"
  case opinion
  case hypothetical
  case hedged
  case heading
  case listItem = "list-item"
  case quotation
  case speech
  /// The writer made the answer bold.
  case emphasised

  // MARK: Among other cards

  case ambiguous
  case duplicate
  case overBudget = "over-budget"
  case belowBar = "below-bar"
}
