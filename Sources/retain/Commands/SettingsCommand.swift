import Study

extension Command {
  static let settings = Command(
    "settings", in: .program,
    options: [.json],
    summary: Wording("show the settings and where they stand", "显示设置及其位置")
  ) { context in
    let collection = try context.collection()
    if context.arguments.has(.json) {
      let members = SettingKey.all.map {
        JSONValue.Member(name: $0.name, value: .string($0.value(collection.settings)))
      }
      context.output.data(JSONValue.object(members).text + "\n")
      return
    }
    let defaults = Settings()
    context.say(SettingsWords.opening.with("\(collection.root)/\(Collection.settingsFile)"))
    context.output.line()
    let width = SettingKey.all.map { $0.name.count }.max() ?? 0
    for key in SettingKey.all {
      let value = key.value(collection.settings)
      let isChanged = value != key.value(defaults)
      context.output.line(
        StyledText("  \(key.name)").padded(to: width + 2)
          + StyledText(" = \(value)", isChanged ? .accent : .plain)
          + StyledText("  \(SettingsWords.meaning(of: key).text(in: context.language))", .faint))
    }
  }
}
