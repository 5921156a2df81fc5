extension Vocabulary {
  /// Months, weekdays, and the words that point into the calendar.
  mutating func addCalendar() {
    let months = [
      "january jan jan.", "february feb feb.", "march mar mar.", "april apr apr.", "may",
      "june jun jun.",
      "july jul jul.", "august aug aug.", "september sep sept sep. sept.", "october oct oct.",
      "november nov nov.", "december dec dec.",
    ]
    for (index, row) in months.enumerated() { add(row) { $0.month = Int8(index + 1) } }
    add("正月") { $0.month = 1 }
    add("腊月 臘月") { $0.month = 12 }
    let weekdays = [
      "monday mon mon. mondays", "tuesday tue tues tue. tuesdays",
      "wednesday wed wed. wednesdays weds",
      "thursday thu thur thurs thu. thursdays", "friday fri fri. fridays",
      "saturday sat sat. saturdays",
      "sunday sun sun. sundays",
    ]
    for (index, row) in weekdays.enumerated() { add(row) { $0.weekday = Int8(index + 1) } }
    let chineseDays = ["一", "二", "三", "四", "五", "六"]
    for prefix in ["星期", "礼拜", "禮拜", "周", "週"] {
      for (index, day) in chineseDays.enumerated() {
        add(prefix + day) { $0.weekday = Int8(index + 1) }
      }
      for day in ["日", "天"] { add(prefix + day) { $0.weekday = 7 } }
    }
    addRelativeDays()
    addCalendarWords()
    addDayParts()
  }

  private mutating func addRelativeDays() {
    let rows: [(Relative, Int8, String)] = [
      (.day, -3, "大前天"), (.day, -2, "前天 前日 the_day_before_yesterday day_before_yesterday"),
      (.day, -1, "昨天 昨日 昨 yesterday the_day_before"), (.day, 0, "今天 今日 today 当天"),
      (.day, 1, "明天 明日 tomorrow tmr tmrw the_day_after"),
      (.day, 2, "后天 後天 后日 後日 the_day_after_tomorrow day_after_tomorrow"),
      (.day, 3, "大后天 大後天"),
      (.year, -2, "前年"), (.year, -1, "去年 上年 last_year"), (.year, 0, "今年 本年 this_year 当年"),
      (.year, 1, "明年 next_year"), (.year, 2, "后年 後年"),
      (.year, 3, "大后年"), (.year, -3, "大前年"),
      (.month, -1, "上月 上个月 上個月 上一个月"), (.month, 0, "本月 这个月 這個月 当月 这月"),
      (.month, 1, "下月 下个月 下個月 下一个月"),
      (.month, 2, "下下月 下下个月"), (.month, -2, "上上月 上上个月"),
      (.week, -1, "上周 上週 上星期 上个星期 上個星期 上礼拜 上个礼拜 上一周"),
      (.week, 0, "本周 本週 这周 這週 这个星期 這個星期 这星期 本星期 这礼拜"),
      (.week, 1, "下周 下週 下星期 下个星期 下個星期 下礼拜 下个礼拜 下一周"), (.week, 2, "下下周 下下週 下下星期 下下个星期"),
      (.week, -2, "上上周 上上週 上上星期 上上个星期"),
      (.weekend, 0, "本周末 这周末 这个周末"), (.weekend, -1, "上周末 上个周末"), (.weekend, 1, "下周末 下个周末"),
      (.quarter, 0, "本季度 这个季度 本季"), (.quarter, -1, "上季度 上个季度 上季"), (.quarter, 1, "下季度 下个季度 下季"),
    ]
    for (relative, offset, row) in rows {
      add(row) {
        $0.relative = relative
        $0.offset = offset
      }
    }
  }

  private mutating func addCalendarWords() {
    let triggers: [(Word, String)] = [
      (.this, "this current 这 這 本 这个 這個 当前"), (.next, "next 下 下个 下個 下一个 下一個"),
      (.last, "last 最后 最後"),
      (.previous, "previous 上 上个 上個 上一个 上一個"), (.past, "past 过去 過去 过去的 過去的 最近 最近的 the_past"),
      (.coming, "coming upcoming following 未来 未來 未来的 接下来 接下来的 接下來 今后 今後 此后"),
      (.future, "in_the_future"),
      (.within, "within"),
      (
        .since,
        "since commencing starting_from starting beginning starting_on beginning_on commencing_on"
      ),
      (.after, "after later_than"), (.before, "before prior_to"),
      (.early, "early earlier 早 early_in earlier_in"), (.late, "late later late_in later_in"),
      (.middle, "mid middle_of mid_of"),
      (.start, "beginning_of start_of"), (.end, "end_of"),
      (.rest, "rest_of rest_of_the rest_of_my"),
      (.all, "all whole entire 整 整个"), (.same, "same"), (.now, "now right_now 现在 現在 目前"),
      (.toDate, "to_date"),
      (.quarter, "q Q"), (.halfYear, "h H"), (.fiscal, "fy FY fiscal_year"),
      (.calendarYear, "year calendar_year"), (.weekCommencing, "w/c"), (.other, "other"),
    ]
    for (word, row) in triggers {
      add(row, [.leader]) { if $0.word == .none { $0.word = word } }
    }
    let followers: [(Word, String)] = [
      (.year, "年 年度 年份"), (.month, "月 月份"), (.day, "日 号 號"), (.start, "初 初期"),
      (.end, "底 末 末期"), (.middle, "中 中旬"),
      (.firstHalf, "上半年 上半月"), (.secondHalf, "下半年 下半月"), (.tenDays, "上旬 下旬"), (.decade, "年代"),
      (.eraFirst, "元年"),
      (.since, "起 以来 以來 开始 開始 至今 起至今"), (.until, "为止 為止 止"),
      (.quarter, "季度 季 quarter"), (.clock, "点 點 点钟 點鐘 时 時"), (.oclock, "o'clock oclock o_clock"),
      (.am, "am a.m. a.m AM A.M."), (.pm, "pm p.m. p.m PM P.M."),
    ]
    for (word, row) in followers {
      add(row, .follower) { if $0.word == .none { $0.word = word } }
    }
    for (row, season) in [
      ("spring 春天 春季", 0), ("summer 夏天 夏季", 1), ("autumn fall 秋天 秋季", 2), ("winter 冬天 冬季", 3),
    ] {
      add(row) {
        $0.word = .season
        $0.offset = Int8(season)
      }
    }
    for (index, row) in [
      "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
    ].enumerated() {
      add(row, .follower) {
        $0.word = .decade
        $0.offset = Int8(index + 2)
      }
    }
    for (row, minutes) in [("一刻", 15), ("三刻", 45)] {
      add(row, .follower) {
        $0.word = .quarterHour
        $0.offset = Int8(minutes)
      }
    }
    add("thousands", .follower) { $0.word = .decade }
    for (unit, row) in [
      (TimeLength.Unit.day, "daily"), (.week, "weekly"), (.fortnight, "biweekly fortnightly"),
      (.month, "monthly"),
      (.quarter, "quarterly"), (.year, "annually yearly annual"),
    ] {
      add(row) { $0.word = .often }
      add(UnitRow(unit.rawValue, .frequency), row)
    }
    add("once_a twice_a times_a", .leader) { $0.word = .often }
  }

  private mutating func addDayParts() {
    let rows: [(Int8, String)] = [
      (0, "凌晨 清晨 拂晓 dawn"), (1, "早上 早晨 上午 早 晨 morning mornings"), (2, "中午 正午 noon midday"),
      (3, "下午 午后 午後 afternoon afternoons"), (4, "晚上 傍晚 夜晚 晚 夜里 夜間 夜间 深夜 半夜 evening evenings"),
      (5, "night nights tonight tonite midnight"),
    ]
    for (part, row) in rows { add(row, .follower) { $0.part = part } }
    add("凌晨 清晨 早上 早晨 上午 中午 下午 晚上 傍晚 tonight") { _ in }
    for (row, offset, part) in [
      ("今晚 今夜", 0, 4), ("昨晚 昨夜", -1, 4), ("明晚", 1, 4), ("今早 今晨", 0, 1), ("明早 明晨", 1, 1),
      ("昨早", -1, 1), ("tonight tonite", 0, 5),
    ] {
      add(row) {
        $0.relative = .day
        $0.offset = Int8(offset)
        $0.part = Int8(part)
      }
    }
  }
}
