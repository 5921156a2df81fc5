/// What speaks against English fronts alone.
extension FrontReasons {
  /// `bought pasties [how much]`: what the writer did.
  var opensWithOwnDeed: Bool {
    Self.ownDeeds.prefix(of: front, front.indices) > 0
  }

  /// `Flock: We saw [how many]`
  var tellsOfParty: Bool {
    guard let we = Self.party.first(in: front, front.indices) else { return false }
    let before = front[..<we.lowerBound].last { $0 != 0x20 }
    return before == nil
      || [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ",")].contains(before)
  }

  /// `up from £40 a year ago`, `rain tonight`: when that was, the note's day alone says.
  var pointsAtDay: Bool {
    // `The song Yesterday`, `The Tonight Show` are names.
    form != .written && Self.passing.firstInSmall(in: front, front.indices) != nil
  }

  /// `An extra toll in that strip`, `as above but in May`: where that is, only the note says.
  static func pointsAbove(_ front: [UInt8]) -> Bool {
    // `-- that holds for boats, …`
    if front.starts(with: "-- ".utf8) || Self.above.first(in: front, front.indices) != nil {
      return true
    }
    guard let that = Self.inThat.first(in: front, front.indices),
      case let rest = front[that.upperBound...].dropFirst(),
      case let noun = rest.prefix(while: \.isLetter), noun.count > 2
    else { return false }
    let before = front.startIndex..<that.lowerBound
    let next = rest.dropFirst(noun.count)
    return (next.isEmpty || next.starts(with: " (".utf8) || ",.;".utf8.contains(next.first!))
      && EnglishVerb(front).first(in: before) == nil
  }

  private static let above = WordList("as_above as_below see_above see_below")
  private static let inThat = WordList("in_that at_that on_that of_that for_that")

  /// `It rains [how long] of the year`: where?
  var tellsOfWeather: Bool {
    guard let verb = Self.weather.first(in: front, front.indices),
      // `the pits fill when it rains`
      Self.settings.suffix(of: front, 0..<max(0, verb.lowerBound - 1)) == 0
    else { return false }
    let rest = verb.upperBound..<front.count
    return !rest.contains { at in
      front[at] == 0x20 && Self.places.prefix(of: front, at + 1..<front.count) > 0
        && front[at + 1..<front.count].drop { $0 != 0x20 }.dropFirst().first?.isCapital == true
    }
  }

  /// `30%, wow given …`; `WoW` and `LOL` are names.
  var exclaims: Bool {
    Self.exclamations.first(in: front, front.indices).map { word in
      !front[word].dropFirst().contains(where: \.isCapital)
    } ?? false
  }

  /// `a licence, ask the old [……]`: whom the writer will ask.
  func isErrand(_ blank: Range<Int>) -> Bool {
    guard let errand = EnglishTail.errands.first(in: front, 0..<blank.lowerBound),
      errand.lowerBound > 2,
      // `In a fire, check the doors`, `If it leaks, ask the smith`
      Words.prepositions.prefix(of: front, 0..<errand.lowerBound) == 0,
      Self.settings.prefix(of: front, 0..<errand.lowerBound) == 0
    else { return false }
    return front[errand.lowerBound - 2] == UInt8(ascii: ",")
  }

  private static let weather = WordList("it_rains it_snows it_drizzles it_hails")
  private static let settings = WordList(
    "when whenever if once after before until till while as because since where wherever that and or"
  )
  private static let places = WordList("in on at over around near")
  private static let exclamations = WordList("wow lol omg haha ugh")

  private static let passing = WordList(
    "a_year_ago a_month_ago a_week_ago a_few_days_ago last_week last_month last_summer last_winter last_autumn last_spring last_night last_year's last_year’s yesterday tomorrow tonight this_week this_month this_summer this_winter this_autumn this_spring"
  )

  /// `Oland is [how many times] larger`: than what?
  func comparesWithNothing(_ blank: Range<Int>) -> Bool {
    guard let hint, hint.hasPrefix("how many times") else { return false }
    // The comparative stands in the blank or right behind it.
    let rest = Array(hint.utf8.dropFirst(15)) + front[blank.upperBound...]
    let word = SentenceCutter(rest).trimmed(rest.indices)
    return Self.comparatives.contains(rest, word)
      && Self.than.first(in: front, front.indices) == nil
  }

  private static let comparatives = WordList(
    "larger smaller bigger higher lower longer shorter faster slower heavier lighter stronger weaker cheaper more less wider deeper older younger"
  )
  private static let than = WordList("than as")

  /// `CacheSize=[how many MB]`: what somebody set, unless it is the default.
  func isSetting(_ blank: Range<Int>) -> Bool {
    blank.lowerBound > 2 && front[blank.lowerBound - 1] == UInt8(ascii: "=")
      && front[blank.lowerBound - 2].isLetter
      && Self.defaults.first(in: front, front.indices) == nil
      && front[..<(blank.lowerBound - 1)].split(separator: 0x20).last.map {
        $0.contains(UInt8(ascii: "_"))
          // A hump, as `mAP` and `RMSE` have none.
          || zip($0.dropFirst(), $0.dropFirst(2)).contains { $0.isCapital && !$1.isCapital }
      } == true
  }

  private static let defaults = WordList("default defaults max maximum min minimum limit")
  private static let party = WordList(
    "we'd we'll we're we've we_missed we_had we_saw we_went we_met we_ate we_stayed we_drove we_walked I_had I_saw I_got I_went I_took I_paid I_spent"
  )

  private static let ownDeeds = WordList(
    "bought ate slept walked rang booked rented woke drank queued ordering buying booking been")
}
