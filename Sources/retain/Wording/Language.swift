import Study

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

  /// The language of the settings, else that of the environment.
  init(_ wanted: Settings.InterfaceLanguage, environment: [String: String]) {
    switch wanted {
    case .auto: self.init(environment: environment)
    case .english: self = .english
    case .chinese: self = .chinese
    }
  }
}
