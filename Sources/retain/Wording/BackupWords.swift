import Exchange

/// What `backup` says.
enum BackupWords: Words {
  case saving
  case written
  case restored
  case wouldRestore
  case differs
  case wouldDiffer
  case next
  case notEmpty
  case nameFolder
  case noName
  case noFolder
  case trialOfBackup
  case cannotSave
  case cannotRestore
  case cannotReadFile
  case occupied
  case wouldLose
  case inside
  case notABackup
  case damaged
  case badName

  var wording: Wording {
    switch self {
    case .saving: Wording("{1} MB saved", "已存 {1} MB")
    case .written:
      Wording(
        "Saved {1} {1|deck|decks}, {2} {2|file|files} of progress and {3} other {3|file|files} in {4}, and read them back.",
        "已把 {1} 个卡组、{2} 个进度文件和 {3} 个其他文件存入 {4}，并已读回核对。")
    case .restored:
      Wording(
        "Restored {1} {1|file|files} and progress in {2} {2|file|files}; {3} {3|was|were} there already, in {4}.",
        "已恢复 {1} 个文件，补上 {2} 个文件里的进度，{3} 个原本就有，位置：{4}。")
    case .wouldRestore:
      Wording(
        "Would restore {1} {1|file|files} and progress in {2} {2|file|files}; {3} {3|is|are} there already, in {4}. Nothing was written.",
        "会恢复 {1} 个文件，补上 {2} 个文件里的进度，{3} 个原本就有，位置：{4}。没有写入任何内容。")
    case .differs:
      Wording(
        "{1}: the saved version lies here, because yours differs; take from it what you miss, and delete it.",
        "{1}：备份里的版本放在这里，因为和你现在的不同；需要的内容取回后即可删除。")
    case .wouldDiffer:
      Wording(
        "{1}: the saved version would be put here, because yours differs.",
        "{1}：备份里的版本会放在这里，因为和你现在的不同。")
    case .next: Wording("“retain check” looks it over.", "“retain check”可以检查一遍。")
    case .notEmpty:
      Wording(
        "{1} holds other files and is no collection; nothing was restored.",
        "{1} 里有其他文件，又不是卡片集；没有恢复任何内容。")
    case .nameFolder:
      Wording(
        "Name a new folder: retain backup --restore FILE --collection FOLDER",
        "请写上新文件夹：retain backup --restore 文件 --collection 文件夹")
    case .noName: Wording("“{1}” names a folder, not a file.", "“{1}”是文件夹，不是文件名。")
    case .noFolder:
      Wording("There is no folder {1}; make it first.", "没有文件夹 {1}；请先建立。")
    case .trialOfBackup:
      Wording("--dry-run goes with --restore only.", "--dry-run 只能和 --restore 一起用。")
    case .cannotSave: Wording("Cannot save in {1}: {2}", "无法存入 {1}：{2}")
    case .cannotRestore:
      Wording("Cannot restore {1}: {2}", "无法恢复 {1}：{2}")
    case .cannotReadFile:
      Wording(
        "{1} cannot be read, so the backup would not be whole.", "{1} 读不了，备份会不完整。")
    case .occupied:
      Wording(
        "a file is there that is no backup of Retain; choose another name.",
        "那里已有一个不是 Retain 备份的文件，请换个名字。")
    case .wouldLose:
      Wording(
        "the backup there holds {1} {1|line|lines} of progress that {1|is|are} gone from this collection. Keep it, choose another name, and bring them back with “retain backup --restore”.",
        "那里的备份有 {1} 行进度，这个卡片集里已经没有了。请留着它，换个名字，再用“retain backup --restore”找回。")
    case .inside:
      Wording(
        "it would lie inside of decks or progress; choose a place outside.",
        "它会落在 decks 或 progress 里面，请换个位置。")
    case .notABackup:
      Wording(
        "it is no backup of Retain. Nothing was changed.", "它不是 Retain 的备份。没有改动任何内容。")
    case .damaged:
      Wording(
        "{1} in it is not what was saved. Nothing was changed; try another backup.",
        "里面的 {1} 和当初存的不一样。没有改动任何内容；请试试别的备份。")
    case .badName:
      Wording(
        "“{1}” in it has no place in a collection. Nothing was changed.",
        "里面的“{1}”不属于卡片集。没有改动任何内容。")
    }
  }
}

extension BackupError {
  func wording(of path: String, isWriting: Bool) -> Wording {
    let reason =
      switch problem {
      case .package(let error): Wording(verbatim: error.description)
      case .file(let error): error.wording
      case .disk(let error): error.wording
      case .cannotRead(let path): BackupWords.cannotReadFile.with(path)
      case .occupied: BackupWords.occupied.wording
      case .wouldLose(let lines): BackupWords.wouldLose.with(lines)
      case .inside: BackupWords.inside.wording
      case .notABackup: BackupWords.notABackup.wording
      case .damaged(let path): BackupWords.damaged.with(path)
      case .badName(let name): BackupWords.badName.with(name)
      }
    let words: BackupWords = isWriting ? .cannotSave : .cannotRestore
    return words.filled(with: Wording(verbatim: path), reason)
  }
}
