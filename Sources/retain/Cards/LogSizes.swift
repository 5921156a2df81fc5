import Foundation

/// How long each file of the log is. They only grow.
struct LogSizes {
  private var sizes: [String: Int] = [:]

  /// Those of the files below a folder.
  init(of folder: String) {
    let files = FileManager.default
    for path in (try? files.subpathsOfDirectory(atPath: folder)) ?? []
    where path.hasSuffix(".tsv") {
      let attributes = try? files.attributesOfItem(atPath: "\(folder)/\(path)")
      sizes[path] = (attributes?[.size] as? NSNumber)?.intValue
    }
  }

  /// Those that ``text`` wrote down.
  init(kept: Data) {
    for line in String(decoding: kept, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t")
      if parts.count == 2, let size = Int(parts[1]) { sizes[String(parts[0])] = size }
    }
  }

  var text: String {
    sizes.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)\n" }.joined()
  }

  /// The files that have fewer bytes now, or are gone.
  func shorter(in now: LogSizes) -> [(file: String, old: Int, new: Int)] {
    sizes.sorted { $0.key < $1.key }.compactMap { file, old in
      let new = now.sizes[file] ?? 0
      return new < old ? (file, old, new) : nil
    }
  }
}
