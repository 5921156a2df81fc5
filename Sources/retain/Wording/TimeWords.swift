import Memory
import Study

/// Spans of time, as short as they can be understood.
enum TimeWords: Words {
  case seconds
  case minutes
  case hours
  case days
  case months
  case years

  var wording: Wording {
    switch self {
    case .seconds: Wording("{1}s", "{1} 秒")
    case .minutes: Wording("{1}m", "{1} 分")
    case .hours: Wording("{1}h", "{1} 小时")
    case .days: Wording("{1}d", "{1} 天")
    case .months: Wording("{1}mo", "{1} 个月")
    case .years: Wording("{1}y", "{1} 年")
    }
  }

  /// The same inside a sentence, where Chinese names the minute in full.
  static func spoken(_ wait: Wait) -> Wording {
    let short = short(wait)
    guard case .seconds(60..<3600) = wait else { return short }
    return Wording(short.english, short.chinese + "钟")
  }

  /// `10m`, `8d`, `2.5mo`: one unit, rounded to a tenth where a whole number would say too little.
  static func short(_ wait: Wait) -> Wording {
    switch wait {
    case .seconds(let seconds) where seconds < 60: TimeWords.seconds.with(seconds)
    case .seconds(let seconds) where seconds < 3600: TimeWords.minutes.with((seconds + 30) / 60)
    case .seconds(let seconds) where seconds < 86_400: hours.with(tenths(seconds, of: 3600))
    case .seconds(let seconds): short(.days(seconds / 86_400))
    case .days(let days) where days < 31: TimeWords.days.with(days)
    case .days(let days) where days < 365: months.with(tenths(days * 100, of: 3044))
    case .days(let days): years.with(tenths(days * 100, of: 36_525))
    }
  }

  /// `5:41`, minutes and seconds; `1:05:41` from an hour on.
  static func stopwatch(milliseconds: Int) -> String {
    let seconds = (milliseconds + 500) / 1000
    let tail = twoDigits(seconds % 60)
    guard seconds >= 3600 else { return "\(seconds / 60):\(tail)" }
    return "\(seconds / 3600):\(twoDigits(seconds / 60 % 60)):\(tail)"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func tenths(_ amount: Int, of unit: Int) -> String {
    let tenths = (amount * 10 + unit / 2) / unit
    return tenths % 10 == 0 || tenths >= 100
      ? "\((tenths + 5) / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension Due {
  /// The time from a moment to the promise.
  func wait(from moment: Moment, _ collection: Collection) -> Wait {
    switch self {
    case .day(let day):
      .days(max(0, day - moment.day(rolloverHour: collection.settings.rolloverHour)))
    case .instant(let instant):
      .seconds(Int((instant.milliseconds - moment.milliseconds + 500) / 1000))
    }
  }
}
