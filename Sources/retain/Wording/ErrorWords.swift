import Decks
import Study

/// Errors of the other modules in the languages of the interface.
enum ErrorWords: Words {
  case noCollection
  case noCollectionNext
  case notACollection
  case notACollectionNext
  case alreadyThere
  case badSettings
  case cannotRead
  case cannotWrite
  case cannotLock
  case escapes
  case occupied
  case badDevice
  case noHome

  var wording: Wording {
    switch self {
    case .noCollection: Wording("There is no collection here.", "这里没有卡片集。")
    case .noCollectionNext:
      Wording(
        "Make one with “retain init FOLDER --notes NOTES”, or name one with --collection.",
        "用“retain init 文件夹 --notes 笔记文件夹”建立，或用 --collection 指定。")
    case .notACollection: Wording("{1} is no collection.", "{1} 不是卡片集。")
    case .notACollectionNext:
      Wording("“retain init {1}” makes it one.", "“retain init {1}”可以把它变成卡片集。")
    case .alreadyThere:
      Wording("{1} is a collection already; nothing was changed.", "{1} 已经是卡片集，没有改动。")
    case .badSettings: Wording("The settings cannot be used:\n{1}", "设置有误：\n{1}")
    case .cannotRead: Wording("Cannot read {1}: {2}", "无法读取 {1}：{2}")
    case .cannotWrite: Wording("Cannot write {1}: {2}", "无法写入 {1}：{2}")
    case .cannotLock: Wording("Cannot lock {1}: {2}", "无法锁定 {1}：{2}")
    case .escapes:
      Wording(
        "{1} leads out of the collection through a symbolic link, so nothing was written.",
        "{1} 经符号链接指向卡片集之外，所以没有写入。")
    case .occupied: Wording("{1} is already there.", "{1} 已经存在。")
    case .badDevice:
      Wording(
        "“{1}” cannot be a device name: use at most 40 letters, digits, - and _.",
        "“{1}”不能作设备名：请用最多 40 个字母、数字、- 和 _。")
    case .noHome:
      Wording(
        "HOME is not set; name this device with --device or RETAIN_DEVICE.",
        "没有设置 HOME；请用 --device 或 RETAIN_DEVICE 给这台设备起名。")
    }
  }
}

extension Failure {
  /// The one place where errors of the other modules become words and an exit code.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as CollectionError: self.init(error)
    case let error as DiskError: self = .failed(error.wording)
    case let error as Device.NameError: self.init(error)
    case let error as FileError: self = .failed(error.wording)
    case let error as Journal.ImportError: self.init(error)
    default: self = .failed(Wording(verbatim: "\(error)"))
    }
  }

  private init(_ error: CollectionError) {
    switch error {
    case .none:
      self = .failed(
        ErrorWords.noCollection.wording, next: ErrorWords.noCollectionNext.wording)
    case .notACollection(let found):
      let path = found.hasPrefix("./") ? String(found.dropFirst(2)) : found
      self = .failed(
        ErrorWords.notACollection.with(path), next: ErrorWords.notACollectionNext.with(path))
    case .alreadyThere(let path): self = .failed(ErrorWords.alreadyThere.with(path))
    case .settings(let error):
      let problems = error.problems.map(\.wording)
      self = .failed(
        ErrorWords.badSettings.filled(
          with: Wording(
            problems.map(\.english).joined(separator: "\n"),
            problems.map(\.chinese).joined(separator: "\n"))))
    case .disk(let error): self = .failed(error.wording)
    }
  }

  private init(_ error: Journal.ImportError) {
    switch error {
    case .file(let error): self = .failed(error.wording)
    case .disk(let error): self = .failed(error.wording)
    }
  }

  private init(_ error: Device.NameError) {
    switch error {
    case .bad(let name): self = .failed(ErrorWords.badDevice.with(name))
    case .noHome: self = .failed(ErrorWords.noHome.wording)
    case .disk(let error): self = .failed(error.wording)
    }
  }
}
