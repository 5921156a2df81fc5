/// One quantity found in a text: what it measures, how much, and where it stands.
///
///     约每百万token 1.10 美元
///     |  |           └────── range: the amount with its unit; amount: only `1.10`
///     |  └────────────────── per: 1,000,000 token
///     └───────────────────── hedge; outer reaches over everything
public struct Quantity: Hashable, Sendable {
  /// What is measured. The raw values are the type names of `recognize --jsonl`.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case number, ordinal, percent, currency, dimension, age, temperature
    case numberRange = "numberrange"
    case date, time, duration, set
    case dateRange = "daterange"
    case timeRange = "timerange"
    case dateTime = "datetime"
    case dateTimeRange = "datetimerange"
    /// Things counted with a classifier or noun of counting: `37页`, `14种`.
    case count
    /// Tokens of a language model: `20万个token`.
    case token
    /// Points on a scale: `0.1分`, or bare figures listed as results.
    case score
    /// Times as much: `两倍`, `2x`, `threefold`.
    case multiple
    /// So many times in a period: `每天50条`.
    case rate
  }

  public internal(set) var value: Value
  public internal(set) var kind: Kind
  var unitName: UnitName?

  // Places in eight bytes and rare fields apart, because quantities are copied often while rules compete.
  private var place: Extent
  private var amountPlace: Extent
  private var hedgePlace: Extent?
  public internal(set) var bound: Bound?
  private var rare = Rare.none

  init(
    kind: Kind, range: Range<Int>, amount: Range<Int>, value: Value, unit: UnitName? = nil
  ) {
    self.value = value
    self.kind = kind
    unitName = unit
    place = Extent(range)
    amountPlace = Extent(amount)
  }
}

extension Quantity {
  /// UTF-8 offsets of the amount with its unit.
  public internal(set) var range: Range<Int> {
    get { place.range }
    set { place = Extent(newValue) }
  }

  /// UTF-8 offsets of the figure alone, without unit: `20万` in `20万个token`.
  public internal(set) var amount: Range<Int> {
    get { amountPlace.range }
    set { amountPlace = Extent(newValue) }
  }

  /// The unit's canonical name: `USD`, `Kilometer`, `token`, `页`, `Year`; nothing for plain numbers, percents, dates.
  public var unit: String? { unitName?.text }

  /// Where the text says that the amount is not exact (`约`, `about`, `左右`).
  public internal(set) var hedge: Range<Int>? {
    get { hedgePlace?.range }
    set { hedgePlace = newValue.map { Extent($0) } }
  }

  /// What the amount is for each of: a month, a million tokens.
  public internal(set) var per: Per? {
    get { rare.fields.per }
    set { rare = .some(RareFields(per: newValue, ends: ends)) }
  }

  /// UTF-8 offsets of the ends of an interval that have the unit with them: only `20%` in `5-20%`, both in `5%到20%`.
  public internal(set) var ends: [Range<Int>] {
    get { rare.fields.ends }
    set { rare = .some(RareFields(per: per, ends: newValue)) }
  }

  private struct RareFields: Hashable, Sendable {
    var per: Per?
    var ends: [Range<Int>] = []
  }

  /// Few quantities have these fields, and they are large; the others need not carry the room.
  private indirect enum Rare: Hashable, Sendable {
    case none
    case some(RareFields)

    var fields: RareFields {
      if case .some(let fields) = self { fields } else { RareFields() }
    }
  }
}

extension Quantity {
  /// The value of a quantity, as exact as the text is.
  public enum Value: Hashable, Sendable {
    /// An exact figure; percents count in hundredths (`95%` is 95), ordinals from one.
    case number(ExactDecimal)
    /// Between two figures: `10到12个`.
    ///
    /// It lies apart, as spans of dates do: both are rare and several times as large as a figure.
    indirect case interval(Interval)
    /// An amount only hinted at, in its own words: `几` of `几小时`, `数亿`.
    case vague(String)
    /// A day, month, year, time of day or a combination.
    case date(PartialDate)
    /// Between two dates, or open at one end.
    indirect case dates(DateSpan)
    /// A length of time.
    case duration(TimeLength)
    /// Again and again, as TIMEX text: `P1D` is daily, `XXXX-WXX-1` every Monday.
    case recurrence(String)
  }

  /// Figures from `lower` to `upper`; a missing end is open.
  public struct Interval: Hashable, Sendable {
    public var lower: ExactDecimal?
    public var upper: ExactDecimal?
    public var includesLower: Bool
    public var includesUpper: Bool

    public init(
      lower: ExactDecimal?, upper: ExactDecimal?, includesLower: Bool = true,
      includesUpper: Bool = false
    ) {
      self.lower = lower
      self.upper = upper
      self.includesLower = includesLower
      self.includesUpper = includesUpper
    }
  }

  /// The denominator of a price or rate.
  public struct Per: Hashable, Sendable {
    /// How many units the amount is for; 1 in `/month`, 1,000,000 in `per million tokens`.
    public var count: ExactDecimal
    /// Canonical for time (`month`, `day`), otherwise the words of the text (`输入token`, `share`).
    public var unit: String
    /// UTF-8 offsets of the words that say it.
    public var range: Range<Int>
    /// Written `/month`, not `a month` or `per month`.
    public var isSlash: Bool

    public init(count: ExactDecimal, unit: String, range: Range<Int>, isSlash: Bool = false) {
      self.count = count
      self.unit = unit
      self.range = range
      self.isSlash = isSlash
    }
  }

  /// The text says that the true amount lies beyond the figure.
  public struct Bound: Hashable, Sendable {
    public enum Relation: Hashable, Sendable { case moreThan, atLeast, lessThan, atMost, equal }

    private let place: Extent
    public let relation: Relation

    /// UTF-8 offsets of the words that say it.
    public var range: Range<Int> { place.range }

    init(relation: Relation, range: Range<Int>) {
      place = Extent(range)
      self.relation = relation
    }
  }

  /// UTF-8 offsets of the quantity with its hedge, bound and denominator.
  public var outer: Range<Int> {
    var result = range
    for part in [hedge, bound?.range, per?.range] {
      guard let part else { continue }
      result =
        min(result.lowerBound, part.lowerBound)..<max(result.upperBound, part.upperBound)
    }
    return result
  }

  public var isApproximate: Bool { hedge != nil }

  /// The exact figure, where there is one.
  public var number: ExactDecimal? {
    if case .number(let number) = value { number } else { nil }
  }
}
