import Foundation
import Notes
import Study

extension NoteFile {
  /// The whole note; fails with a sentence for a file that cannot be read or is no text.
  func read() throws(Failure) -> Note {
    let data: Data
    do {
      let url = URL(filePath: file)
      if case .file = FolderEntry.kind(of: file) {
        data = try Data(contentsOf: url, options: .mappedIfSafe)
      } else {
        data = try FileHandle(forReadingFrom: url).readToEnd() ?? Data()
      }
    } catch {
      throw .failed(
        GenerateWords.cannotReadNote.filled(with: Wording(verbatim: path), error.reason))
    }
    let head = data.prefix(65_536)
    guard !Self.isUTF16(head) else { throw .failed(GenerateWords.notUTF8.with(path)) }
    guard !Self.isBinary(head) else { throw .failed(GenerateWords.binaryNote.with(path)) }
    return Note(path: path, text: [UInt8](data))
  }

  private static func isUTF16(_ head: Data) -> Bool {
    head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
  }

  /// More than one byte in twenty is a control character: a picture, an archive, a program. A few stray ones in a text
  /// are the reader's business.
  private static func isBinary(_ head: Data) -> Bool {
    let controls = head.count { byte in
      byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B
    }
    return controls * 20 > head.count
  }
}

extension Error {
  /// What the system says of a file, without the path.
  fileprivate var reason: Wording {
    let error = self as NSError
    let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
    guard cause.domain == NSPOSIXErrorDomain else {
      return Wording(verbatim: cause.localizedDescription)
    }
    switch Int32(truncatingIfNeeded: cause.code) {
    case EACCES, EPERM: return Wording("no permission; check who owns it", "没有权限；请检查文件属于谁")
    case ENOENT: return Wording("it is not there any more", "它已经不在了")
    case EIO: return Wording("the disk failed", "磁盘读写出错")
    default: return Wording(verbatim: cause.localizedDescription)
    }
  }
}
