import Decks
import Study

/// How much was remembered, with its uncertainty, against the target.
extension StatisticsReport {
  /// Decks and kinds beyond these are added up.
  private static let mostGroups = 40

  var retention: Figure? {
    let total = statistics.total
    return shares(
      "retention", .retentionTitle, .what,
      [
        (FigureWords.young.wording, total.young), (FigureWords.mature.wording, total.mature),
        (FigureWords.all.wording, total.retention),
      ])
  }

  var retentionByDeck: Figure? {
    let decks = zip(library.decks, statistics.decks).map {
      (Wording(verbatim: $0.name), $1.retention)
    }
    return groups("decks", .byDeckTitle, .deck, decks)
  }

  var retentionByKind: Figure? {
    let kinds = statistics.kinds.sorted { $0.key < $1.key }.map {
      (Wording(verbatim: $0.key), $0.value.retention)
    }
    return groups("kinds", .byKindTitle, .kind, kinds)
  }

  var retentionByAge: Figure? {
    var figure = shares(
      "age", .byAgeTitle, .interval,
      ReviewAge.allCases.map { age in
        let label: Wording =
          switch age.days {
          case (0, let last?): FigureWords.upTo.with(last)
          case (let first, let last?): FigureWords.between.with(first, last)
          case (let first, nil): FigureWords.from.with(first)
          }
        return (label, statistics.ages[age] ?? Share())
      })
    figure?.excerpt = .filled
    return figure
  }

  /// One row for each period of `activity`.
  var retentionOverTime: Figure? {
    let period = activityPeriod
    let rows = statistics.totals(by: period).map {
      (Self.label(of: $0.day, period), $0.totals.retention)
    }
    guard rows.count(where: { $0.1.all > 0 }) > 1 else { return nil }
    var figure = shares("retention-over-time", .overTimeTitle, .day, rows)
    figure?.charts = [.trend(share: 0, range: 2, target: target)]
    figure?.excerpt = .none
    return figure
  }

  /// The largest groups first; one alone says nothing that the total does not.
  private func groups(
    _ name: String, _ title: FigureWords, _ column: FigureWords, _ groups: [(Wording, Share)]
  ) -> Figure? {
    let tested = groups.filter { $0.1.all > 0 }.sorted { $0.1.all > $1.1.all }
    guard tested.count > 1 else { return nil }
    var rows = Array(tested.prefix(Self.mostGroups))
    let others = tested.dropFirst(Self.mostGroups)
    if !others.isEmpty {
      rows.append(
        (FigureWords.others.with(others.count), others.reduce(Share()) { $0 + $1.1 }))
    }
    var figure = shares(name, title, column, rows)
    figure?.excerpt = .first(12)
    return figure
  }

  private func shares(
    _ name: String, _ title: FigureWords, _ column: FigureWords, _ shares: [(Wording, Share)]
  ) -> Figure? {
    guard shares.contains(where: { $0.1.all > 0 }) else { return nil }
    let columns: [FigureWords] = [column, .remembered, .of, .sure]
    return Figure(
      name: name, title: title.wording,
      caption: name == "retention"
        ? FigureWords.retentionCaption.with(Cell.percent(target))
        : FigureWords.sharesCaption.wording,
      columns: columns.map(\.wording),
      rows: shares.map { label, share in
        Figure.Row(
          label: label, cells: [.share(share.value), .count(share.all), .range(share.interval)])
      },
      charts: [.shares(share: 0, range: 2, target: target)])
  }
}
