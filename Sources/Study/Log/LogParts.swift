/// All files of a log as they were read, in parts of about the same size when they are long.
struct LogParts {
  let folder: String
  private(set) var devices: [String] = []
  private(set) var files: [LogFile] = []
  let folders: LogFolders
  private var readings: [LogReading] = []

  /// Fewer bytes are read faster by one processor.
  private static let smallest = 4 << 20

  /// Reads everything below the folder on all processors; a missing folder is an empty log.
  init(of folder: String) throws(DiskError) {
    self.folder = folder
    (files, folders) = try LogFile.discover(in: folder, devices: &devices)
    let total = files.reduce(0) { $0 + $1.size }
    let parts = parts(of: total)
    let results = Parallel.map(parts) { [files] part in
      var (reading, files) = (LogReading(), Array(files[part]))
      // The first part takes the others over.
      let size = part.lowerBound == 0 ? total : files.reduce(0) { $0 + $1.size }
      reading.reserve(bytes: size)
      for index in files.indices { reading.read(&files[index], index: part.lowerBound + index) }
      return (reading: reading, files: files)
    }
    for (part, result) in zip(parts, results) {
      files.replaceSubrange(part, with: result.files)
      readings.append(result.reading)
    }
  }

  private func parts(of total: Int) -> [Range<Int>] {
    let count = max(1, min(Platform.processors, total / Self.smallest))
    var parts: [Range<Int>] = []
    var (start, size) = (0, 0)
    for index in files.indices {
      size += files[index].size
      guard size * count >= total * (parts.count + 1) || index == files.count - 1 else { continue }
      parts.append(start..<index + 1)
      start = index + 1
    }
    return parts
  }

  /// Gives all of it away, in the order of the files.
  mutating func joined() -> LogReading {
    var all = LogReading()
    for place in readings.indices {
      // Taken out, so that nobody else holds the rows and they need not be copied.
      var part = LogReading()
      swap(&part, &readings[place])
      if place == 0 { all = part } else { all.append(part) }
    }
    return all
  }
}
