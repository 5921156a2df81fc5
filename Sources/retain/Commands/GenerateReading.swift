import Foundation
import Notes

extension NoteFile {
  /// The whole note; fails with a sentence for a file that cannot be read or is no text.
  func read() throws(Failure) -> Note {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: file), options: .mappedIfSafe)
    } catch {
      throw .failed(GenerateWords.cannotReadNote.with(path, error.reason))
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
  var reason: String {
    let error = self as NSError
    if let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError {
      return underlying.localizedDescription
    }
    return error.localizedDescription
  }
}
