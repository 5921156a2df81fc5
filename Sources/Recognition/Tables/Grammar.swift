extension Vocabulary {
  /// Words that connect, limit or soften quantities.
  mutating func addGrammar() {
    let leaders: [(Word, String)] = [
      (.between, "between 在 位于 介于 介於 处于"), (.from, "from 从 從 自 自从 自從 由"),
      (.the, "the my your our their"), (.article, "a an"), (.in, "in during 于 於"), (.on, "on"),
      (.by, "by 截至 截止"),
      (.at, "at"), (.for, "for"),
      (.per, "per 每 每一 every each"),
      (
        .about,
        "about around approximately roughly nearly almost circa some 约 約 大约 大約 大概 约为 約為 大概是 大概有 大约有 约有 将近 將近 接近 差不多 近乎 ≈ approx approx. ca."
      ),
      (
        .moreThan,
        """
        more_than greater_than larger_than bigger_than higher_than over above exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing beyond in_excess_of upwards_of north_of > ＞
        超过 超過 多于 多於 大于 大於 高于 高於 高过 大过 不止 不只 逾 超出 突破 超 远超 强于 長於 长于
        """
      ),
      (
        .atLeast,
        """
        at_least no_less_than not_less_than no_fewer_than minimum_of a_minimum_of at_least_or_equal_to greater_than_or_equal_to more_than_or_equal_to greater_or_equal_to equal_or_greater_than equal_to_or_greater_than equal_to_or_more_than bigger_than_or_equal_to larger_than_or_equal_to higher_than_or_equal_to >= ≥ =>
        至少 至少有 至少为 至少是 最少 最少有 最少为 起码 不少于 不少於 不小于 不小於 不低于 不低於 大于等于 大於等於 大于或等于 大于或者等于 不短于 多于或等于 高于或等于 超过或等于
        """
      ),
      (
        .lessThan,
        """
        less_than fewer_than smaller_than lower_than under below < ＜ short_of
        小于 小於 少于 少於 低于 低於 不足 不到 不满 不滿 未满 不及 短于 少过
        """
      ),
      (
        .atMost,
        """
        at_most no_more_than not_more_than up_to maximum_of a_maximum_of no_greater_than not_greater_than as_many_as as_much_as less_than_or_equal_to less_or_equal_to fewer_than_or_equal_to smaller_than_or_equal_to equal_or_less_than equal_to_or_less_than lower_than_or_equal_to <= ≤
        至多 至多有 最多 最多为 最多是 最多有 最多只 最高 不超过 不超過 不多于 不多於 不大于 不大於 不高于 不高於 小于等于 小於等於 小于或等于 小于或者等于 少于或等于 低于或等于 上限为 高达 多达
        """
      ),
      (.equal, "equal_to equals equaling_to equaling equals_to equal = 等于 等於"),
      (.comparedWith, "比"), (.near, "近"),
    ]
    for (word, row) in leaders { add(row, .leader) { $0.word = word } }
    let followers: [(Word, String)] = [
      (.and, "and but & 和 与 與 及 跟 以及 并 並 并且 且 而且 同时 同時 的同时 的同時 、"), (.or, "or 或 或者 或是"),
      (.to, "to till until til through thru 到 至 直到 一直到"), (.betweenSuffix, "之间 之間 间 間 中间 的范围 范围内"),
      (.of, "of 的"), (.than, "than"),
      (.aboutSuffix, "左右 上下 前后 or_so"),
      (.big, "大"), (.moreThanSuffix, "更多 高 more greater larger higher bigger"),
      (
        .atLeastSuffix,
        "以上 及以上 或以上 或更多 或更高 and_up plus + ＋"
      ),
      (.lessThanSuffix, "小 少 低 less fewer smaller lower"),
      (
        .atMostSuffix,
        "以下 及以下 或以下 以内 之内 内 或更少 或更低 "
      ),
      (.equalSuffix, "or_equal or_equal_to"),
      (.ago, "ago 及以前 及之前 或以前 或之前 以及之前 前 以前 之前 earlier"),
      (.later, "later 及以后 及之后 或以后 或之后 以及之后 后 後 以后 之后 以後 之後 hence"),
      (.fromNow, "from_now"),
    ]
    for (word, row) in followers { add(row, .follower) { $0.word = word } }
    foldCase("in on at by an a to of or")
    add("前 后 後 之前 之后", .leader) { _ in }
    for both in ["and", "to", "till", "until", "through", "of", "至", "到", "或", "和", "与", "near"] {
      add(both, .leader) { _ in }
    }
    add("a an every each 每 per", .follower) { _ in }
  }
}
