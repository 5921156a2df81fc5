import Foundation
import Recognition

/// One line of `recognize --jsonl`: a text, and what is known about it.
struct RecognizeQuestion {
  private let id: JSONValue
  private let input: String
  private let reference: CivilDate?
  private let locale: TextLocale?

  init(_ line: String) throws(Failure) {
    let object: [String: Any]
    do {
      object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    } catch {
      throw .failed(RecognizeWords.notJSON.wording)
    }
    guard let input = try Self.text("input", of: object) else {
      throw .failed(RecognizeWords.missingInput.wording)
    }
    self.input = input
    if let number = object["id"] as? NSNumber {
      id = .integer(number.intValue)
    } else {
      id = .optional(try Self.text("id", of: object)) { .string($0) }
    }
    if let day = try Self.text("reference", of: object), !day.isEmpty {
      guard let date = CivilDate(iso: day) else {
        throw .failed(RecognizeWords.badReference.with(day))
      }
      reference = date
    } else {
      reference = nil
    }
    if let name = try Self.text("locale", of: object), !name.isEmpty {
      guard let locale = TextLocale(rawValue: name) else {
        throw .failed(RecognizeWords.badLocale.with(name))
      }
      self.locale = locale
    } else {
      locale = nil
    }
  }

  private static func text(_ name: String, of object: [String: Any]) throws(Failure) -> String? {
    guard let value = object[name], !(value is NSNull) else { return nil }
    guard let text = value as? String else { throw .failed(RecognizeWords.wrongField.with(name)) }
    return text
  }

  /// One line of JSON without its end.
  func answer() -> String {
    let bytes = Array(input.utf8)
    let found = Recognition.recognize(
      bytes, in: 0..<bytes.count, reference: reference, locale: locale)
    let annotations = found.flatMap { $0.annotations(in: bytes, reference: reference) }
    let scalars = ScalarOffsets(bytes)
    let entries: [JSONValue] = annotations.map { annotation in
      .object([
        "start": .integer(scalars[annotation.range.lowerBound]),
        "end": .integer(scalars[annotation.range.upperBound]),
        "type": .string(annotation.type),
        "value": .string(annotation.value),
      ])
    }
    return JSONValue.object(["id": id, "expect": .array(entries)]).text
  }
}

/// Counts Unicode scalars before UTF-8 offsets.
private struct ScalarOffsets {
  private let counts: [Int]

  init(_ bytes: [UInt8]) {
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count + 1)
    var count = 0
    for byte in bytes {
      counts.append(count)
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    counts.append(count)
    self.counts = counts
  }

  /// An offset inside a scalar counts that scalar.
  subscript(offset: Int) -> Int { counts[offset] }
}
