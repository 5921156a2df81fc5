import Memory

/// Everything that `stats` says, worked out at once.
public struct Figures: Sendable {
  public let statistics: Statistics
  public let knowledge: Knowledge
  /// The coming days, by simulation.
  public let outlook: Outlook
  public let trouble: Trouble

  /// So many days ahead are simulated.
  public static let outlookDays = 30

  /// - Parameters:
  ///   - span: only answers on its days count; cards and the coming days are those of `now`.
  ///   - seed: of the simulation.
  public init(
    _ library: Library, history: History, settings: Settings, selection: Selection = Selection(),
    in span: DaySpan = DaySpan(), seed: UInt64 = 1, at now: Moment
  ) {
    let roster = Roster(library, history)
    let model = history.model(settings.model)
    let (plan, statistics) = Parallel.both(
      {
        Knowledge.Plan(
          library, history, roster, model: model, selection: selection, in: span, at: now)
      },
      {
        Statistics(
          library, history: history, roster: roster, selection: selection, in: span, at: now)
      })
    let pieces = Parallel.map(Piece.all) { piece in
      switch piece {
      case .trouble:
        Made.trouble(
          Trouble(library, history: history, roster: roster, selection: selection, in: span))
      case .habits: Made.habits(history.habits())
      case .knowledge(let part): Made.knowledge(plan.part(part))
      }
    }
    guard let trouble = pieces.lazy.compactMap(\.trouble).first,
      let habits = pieces.lazy.compactMap(\.habits).first
    else { preconditionFailure("every piece was made") }
    knowledge = Knowledge(
      library, history: history, roster: roster, plan: plan,
      parts: pieces.compactMap(\.knowledge), at: now)
    outlook = Outlook(
      library, history: history, roster: roster, settings: settings, selection: selection,
      knowledge: knowledge, model: plan.model, habits: habits, days: Self.outlookDays, seed: seed,
      at: now)
    (self.statistics, self.trouble) = (statistics, trouble)
  }
}

extension Figures {
  /// What can be worked out side by side, the longest first.
  private enum Piece: Sendable {
    case habits
    case trouble
    case knowledge(part: Int)

    static let all =
      (0..<Knowledge.parts).map { Piece.knowledge(part: $0) } + [.trouble, .habits]
  }

  private enum Made: Sendable {
    case habits(Habits)
    case trouble(Trouble)
    case knowledge(Knowledge.Part)

    var habits: Habits? { if case .habits(let made) = self { made } else { nil } }
    var trouble: Trouble? { if case .trouble(let made) = self { made } else { nil } }
    var knowledge: Knowledge.Part? { if case .knowledge(let made) = self { made } else { nil } }
  }
}
