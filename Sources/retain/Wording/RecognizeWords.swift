/// What is said about the lines of `recognize --jsonl`.
enum RecognizeWords: Words {
  case needsJSONL
  case notJSON
  case missingInput
  case wrongField
  case badReference
  case badLocale

  var wording: Wording {
    switch self {
    case .needsJSONL:
      Wording(
        "“recognize” answers lines of JSON; call it as “retain recognize --jsonl”.",
        "“recognize”逐行处理 JSON；请写成“retain recognize --jsonl”。")
    case .notJSON: Wording("this is not a JSON object.", "这不是一个 JSON 对象。")
    case .missingInput:
      Wording("“input” is missing; it holds the text.", "缺少“input”；它是要识别的文字。")
    case .wrongField:
      Wording("“{1}” is not text; put it in quotes.", "“{1}”不是文字；请加上引号。")
    case .badReference:
      Wording(
        "“reference” is “{1}”; write a day like 2024-09-20.",
        "“reference”是“{1}”；请写成 2024-09-20 这样的日期。")
    case .badLocale:
      Wording("“locale” is “{1}”; write zh, en or en-GB.", "“locale”是“{1}”；请写 zh、en 或 en-GB。")
    }
  }

  /// A sentence about the line of that number.
  static func line(_ number: Int, _ what: Wording) -> Wording {
    Wording("line \(number): \(what.english)", "第 \(number) 行：\(what.chinese)")
  }
}
