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

  public var kind: Kind

  /// UTF-8 offsets of the amount with its unit.
  public var range: Range<Int>

  /// UTF-8 offsets of the figure alone, without unit: `20万` in `20万个token`.
  public var amount: Range<Int>

  public var value: Value

  /// The unit's canonical name: `USD`, `Kilometer`, `token`, `页`, `Year`; nothing for plain numbers, percents, dates.
  public var unit: String?

  /// What the amount is for each of: a month, a million tokens.
  public var per: Per? {
    get { rare.fields.per }
    set {
      var fields = rare.fields
      fields.per = newValue
      rare = .some(fields)
    }
  }

  /// UTF-8 offsets of the ends of an interval that have the unit with them: only `20%` in `5-20%`, both in `5%到20%`.
  public var ends: [Range<Int>] {
    get { rare.fields.ends }
    set {
      var fields = rare.fields
      fields.ends = newValue
      rare = .some(fields)
    }
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

  private var rare = Rare.none

  /// Where the text says that the amount is not exact (`约`, `about`, `左右`).
  public var hedge: Range<Int>?

  public var bound: Bound?

  public init(kind: Kind, range: Range<Int>, amount: Range<Int>, value: Value, unit: String? = nil)
  {
    self.kind = kind
    self.range = range
    self.amount = amount
    self.value = value
    self.unit = unit
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

    public var relation: Relation
    /// UTF-8 offsets of the words that say it.
    public var range: Range<Int>

    public init(relation: Relation, range: Range<Int>) {
      self.relation = relation
      self.range = range
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
