/// How a text writes what the scripts alone leave open: `3/7/2024` is March 7 in American, 3 July in British English.
public enum TextLocale: String, Hashable, Sendable {
  case chinese = "zh"
  case english = "en"
  case britishEnglish = "en-GB"
}
