/// A language that the interface speaks.
enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh"

  /// The language that the environment asks for, by `LC_ALL`, `LC_MESSAGES` and `LANG` in this order.
  init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self = locale?.hasPrefix("zh") == true ? .chinese : .english
  }
}
