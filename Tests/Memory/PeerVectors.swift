import Foundation

/// Known answers of other programs, which lie beside the repository where it is developed.
enum PeerVectors {
  static let path = URL(filePath: #filePath)
    .appending(path: "../../../../shared/fsrs/vectors_dev.json").standardized.path

  static var areHere: Bool { FileManager.default.fileExists(atPath: path) }

  static let skipped = "skipped: ../shared/fsrs/vectors_dev.json is not here"

  static func read<Vectors: Decodable>(_ type: Vectors.Type) throws -> Vectors {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(contentsOf: URL(filePath: path)))
  }
}

/// Whether two numbers agree but for a share of the larger one.
func isClose(_ left: Double, _ right: Double, relative: Double, absolute: Double = 0) -> Bool {
  abs(left - right) <= max(absolute, relative * max(abs(left), abs(right)))
}
