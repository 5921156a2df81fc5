import Memory

/// What is said about the lines of `memory --jsonl`.
enum MemoryWords: Words {
  case needsJSONL
  case notJSON
  case missingField
  case wrongField
  case unknownModel
  case noReviews
  case badRating
  case badDays
  case fractionOfDay
  case firstDays
  case badElapsed
  case badRetention
  case parameterCount
  case parameterRange

  var wording: Wording {
    switch self {
    case .needsJSONL:
      Wording(
        "“memory” answers lines of JSON; call it as “retain memory --jsonl”.",
        "“memory”逐行处理 JSON；请写成“retain memory --jsonl”。")
    case .notJSON: Wording("this is not a JSON object.", "这不是一个 JSON 对象。")
    case .missingField: Wording("“{1}” is missing.", "缺少“{1}”。")
    case .wrongField:
      Wording(
        "“{1}” has the wrong type; see “retain help memory”.", "“{1}”的类型不对；请看“retain help memory”。")
    case .unknownModel:
      Wording("there is no model “{1}”; write fsrs-6 or fsrs-7.", "没有“{1}”这个模型；请写 fsrs-6 或 fsrs-7。")
    case .noReviews:
      Wording("“reviews” is empty; a memory begins with a review.", "“reviews”是空的；至少要有一次复习。")
    case .badRating:
      Wording(
        "review {1} has rating {2}; a rating is 1, 2, 3 or 4.", "第 {1} 次复习的评分是 {2}；评分是 1、2、3 或 4。")
    case .badDays:
      Wording(
        "review {1} has days {2}; days are 0 or more.", "第 {1} 次复习的天数是 {2}；天数不能小于 0。")
    case .fractionOfDay:
      Wording(
        "review {1} has days {2}; FSRS-6 counts whole days.", "第 {1} 次复习的天数是 {2}；FSRS-6 只数整天。")
    case .firstDays:
      Wording(
        "the first review has days {1}; nothing came before it, so it must be 0.",
        "第一次复习的天数是 {1}；它之前没有复习，应该是 0。")
    case .badElapsed:
      Wording("“elapsed” holds {1}; days are 0 or more.", "“elapsed”里有 {1}；天数不能小于 0。")
    case .badRetention:
      Wording(
        "“desired_retention” is {1}; it lies above 0 and not above 1.",
        "“desired_retention”是 {1}；它要大于 0，不超过 1。")
    case .parameterCount:
      Wording("there are {1} parameters; the model takes {2}.", "有 {1} 个参数；这个模型要 {2} 个。")
    case .parameterRange:
      Wording(
        "parameter w{1} is {2}; it must lie from {3} to {4}.", "参数 w{1} 是 {2}；它应该在 {3} 到 {4} 之间。")
    }
  }

  /// A sentence about the line of that number.
  static func line(_ number: Int, _ what: Wording) -> Wording {
    Wording("line \(number): \(what.english)", "第 \(number) 行：\(what.chinese)")
  }
}

extension ParameterError {
  /// The error in the languages of the interface.
  var wording: Wording {
    switch self {
    case .count(let found, let allowed):
      MemoryWords.parameterCount.with(found, allowed.map(String.init).joined(separator: "/"))
    case .outOfRange(let index, let value, let allowed):
      MemoryWords.parameterRange.with(index, value, allowed.lowerBound, allowed.upperBound)
    }
  }
}
