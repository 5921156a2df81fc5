import Decks
import Study

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension DiskError {
  /// What could not be done with which file, and why.
  var wording: Wording {
    switch operation {
    case .read: ErrorWords.cannotRead.filled(with: Wording(verbatim: path), reason)
    case .write: ErrorWords.cannotWrite.filled(with: Wording(verbatim: path), reason)
    case .lock: ErrorWords.cannotLock.filled(with: Wording(verbatim: path), reason)
    case .escape: ErrorWords.escapes.with(path)
    case .occupied: ErrorWords.occupied.with(path)
    }
  }

  /// What the system says, after the colon of its sentence.
  private var reason: Wording {
    let english =
      description.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? description
    let chinese: String? =
      switch code {
      case ENOSPC: "磁盘已满；请腾出空间再试"
      case EACCES, EPERM: "没有权限；请检查文件属于谁"
      case EROFS: "在只读的磁盘上"
      case ENOENT: "没有这个文件或文件夹"
      case EISDIR: "这是文件夹"
      case EIO: "磁盘读写出错"
      default: nil
      }
    return Wording(english, chinese ?? english)
  }
}

extension FileError {
  /// `path: what is wrong; what would be right`.
  var wording: Wording {
    let chinese: String =
      switch problem {
      case .noPermission: "没有写入权限；请检查文件属于谁，或用 chmod u+w"
      case .noSpace: "磁盘已满；请腾出空间再试，没有改动"
      case .readOnly: "文件系统是只读的；请换一个文件夹"
      case .notAFolder: "这里应该是文件夹，却有一个文件；请改名或移走"
      case .outside(let root): "它指向 \(root) 之外，Retain 不在别处写入；请去掉链接"
      case .other: description.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? ""
      }
    return Wording(description, "\(path)：\(chinese)")
  }
}
