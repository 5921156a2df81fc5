import Memory
import Study

/// What the memory model makes of it, and how well it does.
extension StatisticsReport {
  var known: Figure? {
    guard !knowledge.entries.isEmpty, !knowledge.past.isEmpty else { return nil }
    let columns: [FigureWords] = [.day, .known, .begun]
    return Figure(
      name: "known", title: FigureWords.knownTitle.wording,
      caption: FigureWords.knownCaption.with(
        modelName, Cell.grouped(Int(knowledge.known.rounded())),
        Cell.grouped(knowledge.entries.count)),
      columns: columns.map(\.wording),
      rows: knowledge.past.map { past in
        Figure.Row(
          label: Wording(verbatim: past.day.description),
          cells: [.cards(Int(past.known.rounded())), .cards(past.begun)])
      },
      charts: [.lines(columns: [0, 1])], excerpt: .last(8))
  }

  var cards: Figure? {
    let cards = statistics.cards
    let counts: [(FigureWords, Int)] = [
      (.newCards, cards.new), (.learning, cards.learning), (.young, cards.young),
      (.mature, cards.mature), (.suspended, cards.suspended), (.rejected, cards.rejected),
    ]
    guard cards.all > 0 else { return nil }
    return Figure(
      name: "cards", title: FigureWords.cardsTitle.wording,
      caption: FigureWords.cardsCaption.wording,
      columns: [FigureWords.what.wording, FigureWords.count.wording],
      rows: counts.map { Figure.Row(label: $0.wording, cells: [.cards($1)]) },
      charts: [.rows(column: 0)], excerpt: .none)
  }

  var stability: Figure? {
    let histogram = knowledge.stabilities
    guard let median = histogram.median else { return nil }
    let bounds = histogram.bounds.map { TimeWords.short(.days(Int($0))) }
    let labels = bounds.indices.map { index in
      if index == 0 { return FigureWords.under.filled(with: bounds[1]) }
      guard index + 1 < bounds.count else { return FigureWords.from.filled(with: bounds[index]) }
      return FigureWords.between.filled(with: bounds[index], bounds[index + 1])
    }
    return figure(
      "stability", .stabilityTitle,
      FigureWords.stabilityCaption.filled(with: TimeWords.short(.days(Int(median.rounded())))),
      histogram,
      labels)
  }

  var difficulty: Figure? {
    let histogram = knowledge.difficulties
    guard let median = histogram.median else { return nil }
    let labels = histogram.bounds.map { FigureWords.between.with(Int($0), Int($0) + 1) }
    return figure(
      "difficulty", .difficultyTitle, FigureWords.difficultyCaption.with(median.digits(1)),
      histogram, labels)
  }

  var retrievability: Figure? {
    let histogram = knowledge.retrievabilities
    guard let median = histogram.median else { return nil }
    let labels = histogram.bounds.map {
      FigureWords.percentBetween.with(Cell.percent($0), Cell.percent($0 + 0.1))
    }
    return figure(
      "recall", .retrievabilityTitle,
      FigureWords.retrievabilityCaption.with(Cell.percent(median)), histogram, labels)
  }

  private func figure(
    _ name: String, _ title: FigureWords, _ caption: Wording, _ histogram: Histogram,
    _ labels: [Wording]
  ) -> Figure {
    Figure(
      name: name, title: title.wording, caption: caption,
      columns: [FigureWords.range.wording, FigureWords.count.wording],
      rows: zip(labels, histogram.counts).map { Figure.Row(label: $0, cells: [.cards($1)]) },
      charts: [.rows(column: 0)], excerpt: .filled)
  }

  var calibration: Figure? {
    let calibration = knowledge.calibration
    guard let logLoss = calibration.logLoss, let binError = calibration.binError else {
      return nil
    }
    let columns: [FigureWords] = [.range, .expected, .actual, .of, .sure]
    return Figure(
      name: "calibration", title: FigureWords.calibrationTitle.wording,
      caption: FigureWords.calibrationCaption.with(
        modelName, logLoss.digits(4), binError.digits(4), Cell.grouped(calibration.count)),
      columns: columns.map(\.wording),
      rows: calibration.bins.enumerated().compactMap { place, bin in
        guard let expected = bin.expected else { return nil }
        let share = Share(right: bin.remembered, of: bin.count)
        let width = 100 / calibration.bins.count
        return Figure.Row(
          label: FigureWords.percentBetween.with(place * width, (place + 1) * width),
          cells: [
            .share(expected), .share(share.value),
            .count(bin.count), .range(share.interval),
          ])
      },
      charts: [.calibration(expected: 0, actual: 1, range: 3)])
  }

  private var modelName: String {
    switch model {
    case .fsrs6: "FSRS-6"
    case .fsrs7: "FSRS-7"
    }
  }
}
