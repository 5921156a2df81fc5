import Exchange

/// What `evaluate` and `optimize` say.
enum EvaluationWords: Words {
  case cannotRead
  case badRollover
  case badParameter
  case noneJudged
  case judged
  case logLoss
  case recentLogLoss
  case binError
  case auc
  case calibration
  case splits
  case tooFewToSplit

  var wording: Wording {
    switch self {
    case .cannotRead: Wording("{1} cannot be read: {2}", "读不了 {1}：{2}")
    case .badRollover:
      Wording("--rollover is an hour from 0 to 23, not {1}.", "--rollover 是 0 到 23 点，不能是 {1}。")
    case .badParameter:
      Wording("--parameters holds “{1}”, which is no number.", "--parameters 里的“{1}”不是数字。")
    case .noneJudged:
      Wording(
        "No card was reviewed on two different days yet, so there is nothing to judge a model by.",
        "还没有卡片在两个不同的日子复习过，无从评价模型。")
    case .judged: Wording("Judged reviews", "参与评价的复习")
    case .logLoss: Wording("Log loss", "对数损失")
    case .recentLogLoss: Wording("Log loss, recent", "对数损失（近期加权）")
    case .binError: Wording("RMSE(bins)", "RMSE(bins)")
    case .auc: Wording("AUC", "AUC")
    case .splits:
      Wording(
        "Fitted {1} times to what was known by then, judged on the {2} reviews that came next:",
        "分 {1} 次，每次用当时已有的记录拟合，再用其后的复习检验，共 {2} 次：")
    case .tooFewToSplit:
      Wording(
        "There are too few reviews on a later day to cut into six parts; six are the least.",
        "隔天的复习太少，分不成六段；至少要六次。")
    case .calibration: Wording("expected  actual    reviews", "预期记得  实际记得  次数")
    }
  }

  /// What is wrong with a table of reviews, and where.
  static func at(_ file: String, _ error: ReviewTableError) -> Wording {
    let what =
      switch error.problem {
      case .noReviews: Wording("there are no reviews.", "没有复习记录。")
      case .unknownHeader:
        Wording(
          "the first line must name the columns: card_id,review_time_ms,rating or card,day,order,rating or "
            + "card_id,review_th,delta_t,rating.",
          "第一行应该是列名：card_id,review_time_ms,rating 或 card,day,order,rating 或 "
            + "card_id,review_th,delta_t,rating。")
      case .missing(let column): Wording("“\(column)” is missing.", "缺少“\(column)”。")
      case .badNumber(let column, let text):
        Wording("\(column) “\(text)” is not a number.", "\(column)“\(text)”不是数字。")
      case .badRating(let text):
        Wording("rating “\(text)”; a rating is 1, 2, 3 or 4.", "评分“\(text)”不对；评分是 1、2、3 或 4。")
      case .negativeDays(let text):
        Wording("delta_t “\(text)”; days are 0 or more.", "delta_t“\(text)”不对；天数不能小于 0。")
      }
    return Wording(
      "\(file):\(error.line): \(what.english)", "\(file):\(error.line)：\(what.chinese)")
  }
}
