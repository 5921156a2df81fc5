import Decks
import Memory
import Study

/// Makes a history of the reviews of a package and of the state in which each card is.
///
/// Reviews keep the promise that Anki made at the time. Where a card is due at another time now, where it is
/// suspended, buried or flagged, further events say so, dated when the card was last changed in Anki, so
/// that the same package always gives the same history.
struct AnkiHistory {
  /// A card of Anki that became one here.
  private struct Past {
    var card: Int32
    /// Since it was new.
    var reviews: Int32 = 0
    /// The last event.
    var last: Int64 = 0
    var due = ImportedHistory.PackedDue.none
    /// The row of the last event, when that is a promise made by hand.
    var move: Int?
  }

  private let catalog: AnkiCatalog
  private var time: LocalTime
  private var places: [Int64: Int32] = [:]
  private var pasts: [Past] = []
  private(set) var history = ImportedHistory()
  private(set) var badReviews = 0
  /// How many cards each preset has.
  private var presets: [Int64: Int] = [:]

  init(_ catalog: AnkiCatalog, _ notes: AnkiNotes, _ time: LocalTime) {
    self.catalog = catalog
    self.time = time
    // In the order of their ids, so that the history does not depend on the order in a dictionary.
    for (id, place) in notes.cards.sorted(by: { $0.key < $1.key }) {
      places[id] = Int32(pasts.count)
      pasts.append(
        Past(card: history.addCard(note: Int(place.note), place: Int(place.place))))
    }
  }

  /// A whole history, sorted.
  mutating func read(_ database: Database) throws(PackageError) {
    history.reserve(Int(try database.integer("SELECT count(*) FROM revlog") ?? 0))
    let rows = try database.prepare(
      "SELECT id, cid, ease, ivl, time, type, factor FROM revlog ORDER BY id")
    while try rows.step() {
      guard let place = places[rows.integer(1)], (0...LocalTime.latest).contains(rows.integer(0))
      else {
        badReviews += 1
        continue
      }
      add(
        Review(
          milliseconds: rows.integer(0), ease: rows.integer(2), interval: rows.integer(3),
          duration: rows.integer(4), type: rows.integer(5), factor: rows.integer(6)),
        of: Int(place))
    }
    let cards = try database.prepare(
      "SELECT id, type, queue, CASE WHEN odid THEN odue ELSE due END, ivl, factor, mod, flags, data, "
        + "CASE WHEN odid THEN odid ELSE did END FROM cards ORDER BY id")
    while try cards.step() {
      guard let place = places[cards.integer(0)] else { continue }
      let deck = catalog.decks[cards.integer(9)]
      if let preset = deck?.preset { presets[preset, default: 0] += 1 }
      add(
        AnkiCard(
          type: cards.integer(1), queue: cards.integer(2), due: cards.integer(3),
          interval: cards.integer(4), factor: cards.integer(5), modified: cards.integer(6),
          flags: cards.integer(7), data: cards.text(8)),
        of: Int(place))
    }
    addParameters()
    history.sort()
  }

  private struct Review {
    var milliseconds: Int64
    var ease: Int64
    /// Days, or seconds below 0.
    var interval: Int64
    var duration: Int64
    var type: Int64
    var factor: Int64
  }

  // MARK: Reviews

  private mutating func add(_ review: Review, of place: Int) {
    let moment = time.moment(review.milliseconds)
    var row = ImportedHistory.Row(
      milliseconds: review.milliseconds, kind: .review, offset: Int32(moment.offset),
      card: pasts[place].card, due: ImportedHistory.PackedDue(promise(review, at: moment)))
    pasts[place].move = nil
    let isFiltered = review.type == 3
    let wasLearning = review.type == 0 || review.type == 2
    switch review.ease {
    case 1...4 where isFiltered && review.factor == 0:
      // Cramming, which moves nothing.
      row.kind = .practice
      row.due = .none
      row.rating = Rating(rawValue: Int(review.ease))
      row.answer = Int32(clamping: max(0, review.duration))
      history.append(row, Detail([("mode", .string("cram"))]))
    case 1...4:
      let hasThreeButtons = catalog.hasOldGrades && wasLearning && review.ease > 1
      row.rating = Rating(rawValue: min(4, Int(review.ease) + (hasThreeButtons ? 1 : 0)))
      row.answer = Int32(clamping: max(0, review.duration))
      pasts[place].reviews += 1
      pasts[place].due = row.due
      history.append(row)
    case 0 where review.type == 4 && review.factor == 0:
      row.kind = .reset
      row.due = .none
      pasts[place].reviews = 0
      pasts[place].due = .none
      history.append(row)
    case 0:
      guard pasts[place].reviews > 0 else { return }
      row.kind = .move
      pasts[place].due = row.due
      pasts[place].move = history.rows.count
      history.append(row)
    default:
      badReviews += 1
      return
    }
    pasts[place].last = review.milliseconds
  }

  private mutating func promise(_ review: Review, at moment: Moment) -> Due {
    if review.interval < 0 {
      let seconds = max(review.interval, -LocalTime.longestStep)
      return .instant(moment.adding(milliseconds: -seconds * 1000))
    }
    let day = moment.day(rolloverHour: time.rolloverHour)
    return .day(LocalTime.day(day.number, plus: review.interval))
  }

  // MARK: What a card is now

  private mutating func add(_ card: AnkiCard, of place: Int) {
    let due = card.due(since: catalog.firstDay, &time)
    if due == nil, pasts[place].reviews > 0 {
      append(.reset, to: place, card)
      pasts[place].reviews = 0
    } else if let due {
      let packed = ImportedHistory.PackedDue(due)
      if pasts[place].reviews == 0 {
        addFirstPromise(card, due, of: place)
      } else if let move = pasts[place].move {
        // Anki keeps the interval with a date set by hand, and only the card knows the date.
        history.setDue(packed, ofRow: move)
      } else if !packed.isAbout(pasts[place].due) {
        append(.move, to: place, card, due: packed)
      }
    }
    switch card.queue {
    case -1: append(.suspend, to: place, card)
    case -2, -3:
      let day = time.day(card.milliseconds) + 1
      append(.bury, to: place, card, due: ImportedHistory.PackedDue(.day(day)))
    default: break
    }
    if card.flag > 0 {
      append(.flag, to: place, card, Detail([("colour", .number(Double(card.flag)))]))
    }
  }

  private mutating func append(
    _ kind: Event.Kind, to place: Int, _ card: AnkiCard,
    due: ImportedHistory.PackedDue = .none, _ detail: Detail = .none
  ) {
    let moment = max(card.milliseconds, pasts[place].last + 1)
    pasts[place].last = moment
    history.append(
      ImportedHistory.Row(
        milliseconds: moment, kind: kind, offset: Int32(time.offset(at: moment)),
        card: pasts[place].card, due: due), detail)
  }

  /// A card that is due and has no reviews: they were deleted, or left out of the package.
  private mutating func addFirstPromise(_ card: AnkiCard, _ due: Due, of place: Int) {
    let promise = FirstPromise(due: due, interval: card.interval, state: card.state)
    history.append(promise.row(of: pasts[place].card, &time), promise.detail)
    pasts[place].reviews = 1
  }

  // MARK: Weights

  /// The weights of the preset that most cards have.
  private mutating func addParameters() {
    let candidates = presets.filter { catalog.presets[$0.key]?.parameters.isEmpty == false }
    guard let best = candidates.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key,
      let preset = catalog.presets[best], let model = try? FSRS6(parameters: preset.parameters)
    else { return }
    let moment = time.moment(LocalTime.clamped(preset.modified, times: 1000))
    let event = Event.parameters(model.parameters, model: "fsrs-6", at: moment)
    history.append(
      ImportedHistory.Row(
        milliseconds: moment.milliseconds, kind: .parameters, offset: Int32(moment.offset),
        card: -1), event.detail)
  }
}
