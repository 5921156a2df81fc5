import Study

/// What the settings are called.
enum SettingsWords: Words {
  case opening
  case notes
  case newPerRun
  case interfaceLanguage
  case studyLanguages
  case rolloverHour
  case model
  case easyDays
  case desiredRetention
  case newPerDay
  case reviewsPerDay
  case learningSteps
  case relearningSteps
  case maximumInterval
  case burySiblings
  case leechLapses
  case typed
  case order
  case exam

  /// The comments of a new settings file.
  static func template(in language: Language) -> SettingsTemplateWords {
    switch language {
    case .english: .english
    case .chinese:
      SettingsTemplateWords(
        opening: ["这个卡片集的设置。删掉行首的 # 再改，就会生效。", "第二个标题下面的设置也可以写在某个卡组的文件头里，只管那个卡组。"],
        forAllDecks: "适用于所有卡组", meaning: { meaning(of: $0).chinese })
    }
  }

  static func meaning(of key: SettingKey) -> Wording {
    let words = allCases.first { $0.key == key.name }
    return Wording(key.meaning, words?.wording.chinese ?? key.meaning)
  }

  /// The setting's name in the file.
  var key: String {
    "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }

  var wording: Wording {
    switch self {
    case .opening: Wording("Settings of {1}; edit the file to change them.", "{1} 里的设置；要改就编辑这个文件。")
    case .notes: Wording("folders with notes", "笔记所在的文件夹")
    case .newPerRun: Wording("new cards of one run", "每次“retain generate”最多收进几张新卡片")
    case .interfaceLanguage: Wording("interface", "界面语言：auto、en 或 zh")
    case .studyLanguages: Wording("languages of new cards", "新卡片来自哪些语言的卡组")
    case .rolloverHour: Wording("start of the day", "新的一天从几点开始")
    case .model: Wording("memory model", "记忆模型：auto、fsrs-6 或 fsrs-7")
    case .easyDays: Wording("easy weekdays", "少安排复习的星期几")
    case .desiredRetention: Wording("target", "希望记得的比例")
    case .newPerDay: Wording("new cards a day", "每天的新卡片数")
    case .reviewsPerDay: Wording("reviews a day", "每天的复习数")
    case .learningSteps: Wording("first waits", "新卡片最初的间隔")
    case .relearningSteps: Wording("waits after a lapse", "忘记后的间隔")
    case .maximumInterval: Wording("longest wait", "最长间隔（天）")
    case .burySiblings: Wording("spread siblings", "同一块的卡片放在不同的日子")
    case .leechLapses: Wording("leech", "忘几次算难记的卡片，0 为从不")
    case .typed: Wording("type answers", "答案要键入")
    case .order: Wording("order of reviews", "复习的先后：risk、deck 或 random")
    case .exam: Wording("exam day", "考试日期，例如 2027-06-07")
    }
  }
}
