import Foundation

/// The JSON in old collections.
enum AnkiJSON {
  static func decode<Value: Decodable>(
    _ bytes: [UInt8], as what: String
  ) throws(PackageError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(bytes))
    } catch {
      throw PackageError(.damaged("\(what) makes no sense"))
    }
  }
}
