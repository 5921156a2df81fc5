/// Several models judged on the newest reviews, which none of them was fitted to.
///
/// A fit always looks good on what it was fitted to; only reviews that came later show whether it helps.
public struct ModelContest: Sendable {
  public enum Candidate: Hashable, Sendable {
    /// The model in use.
    case current
    /// FSRS-6 as it is for everybody.
    case usual
    case fittedFSRS6
    case fittedFSRS7
  }

  public struct Entry: Sendable {
    public let candidate: Candidate
    /// As fitted to the older reviews.
    public let model: MemoryModel
    /// On the newest reviews.
    public let evaluation: Evaluation
    /// False when it was fitted to some of the newest reviews already, which makes it look too good.
    public let isFair: Bool
  }

  /// In the order of `Candidate`.
  public let entries: [Entry]

  /// How many of the judged reviews were older than those that decide.
  public let older: Int

  /// Below so many judged reviews chance decides, and the usual parameters are best.
  public static let leastReviews = 400

  /// Nil with less than `leastReviews` judged reviews, or when `progress` returned false.
  ///
  /// - Parameters:
  ///   - current: the model in use, where it is not the usual one.
  ///   - fittedCount: how many of all reviews the current model was fitted to, in time order.
  public init?(
    on histories: ReviewHistories, current: MemoryModel? = nil, fittedCount: Int = 0,
    progress: (Double) -> Bool = { _ in true }
  ) {
    let count = histories.judgedCount
    guard count >= Self.leastReviews else { return nil }
    let older = count * 4 / 5
    let training = histories.older(judged: older)
    guard
      let fitted6 = FSRS6.fitted(to: training, progress: { progress($0 / 4) }),
      let fitted7 = FSRS7.fitted(to: training, progress: { progress(0.25 + $0 * 3 / 4) })
    else { return nil }
    var candidates: [(Candidate, MemoryModel)] = []
    if let current { candidates.append((.current, current)) }
    candidates += [
      (.usual, .fsrs6(FSRS6())), (.fittedFSRS6, .fsrs6(fitted6)), (.fittedFSRS7, .fsrs7(fitted7)),
    ]
    entries = candidates.compactMap { candidate, model in
      let newest = model.predictions(on: histories)[older..<count]
      let isFair = candidate != .current || fittedCount <= training.reviewCount
      return Evaluation(of: newest).map {
        Entry(candidate: candidate, model: model, evaluation: $0, isFair: isFair)
      }
    }
    self.older = older
  }

  /// The fair entry with the least log loss; of equals the one in use.
  public var best: Entry? {
    entries.filter(\.isFair).min { $0.evaluation.logLoss < $1.evaluation.logLoss }
  }
}
