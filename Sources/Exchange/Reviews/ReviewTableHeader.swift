/// Which column of a table of reviews holds what.
struct ReviewTableHeader {
  /// How a row tells its time.
  enum Time {
    /// Milliseconds since 1970, UTC.
    case instant
    /// A study day, counted from any fixed day.
    case day
    /// Days since the same card's review before.
    case sincePrevious
  }

  enum Role {
    case card
    case order
    case time
    case rating
  }

  let time: Time

  /// What each column holds, nil for those that do not matter.
  let roles: [Role?]

  /// The columns' names.
  let names: [String]

  /// Nil when the names fit no known table.
  init?(_ line: String) {
    names = line.split(separator: ",", omittingEmptySubsequences: false).map { name in
      name.filter { $0 != " " && $0 != "\"" && $0 != "\u{FEFF}" }.lowercased()
    }
    let columns: [String: Role]
    if names.contains("review_time_ms") {
      time = .instant
      columns = ["card_id": .card, "card": .card, "review_time_ms": .order, "rating": .rating]
    } else if names.contains("delta_t") {
      time = .sincePrevious
      columns = [
        "card_id": .card, "card": .card, "review_th": .order, "delta_t": .time, "rating": .rating,
      ]
    } else {
      time = .day
      columns = [
        "card_id": .card, "card": .card, "order": .order, "day": .time, "rating": .rating,
      ]
    }
    roles = names.map { columns[$0] }
    let found = roles.compactMap(\.self)
    let needed: Set<Role> =
      time == .instant ? [.card, .order, .rating] : [.card, .order, .time, .rating]
    guard Set(found) == needed, found.count == needed.count else { return nil }
  }

  func name(of role: Role) -> String {
    zip(roles, names).first { $0.0 == role }?.1 ?? ""
  }
}
