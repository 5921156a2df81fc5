/// The name under which this machine writes into a collection's log.
public enum Device {
  /// A name that was given and cannot be one.
  public enum NameError: Error, Hashable, Sendable, CustomStringConvertible {
    case bad(String)
    case noHome
    case disk(DiskError)

    public var description: String {
      switch self {
      case .bad(let name):
        "\(name) cannot be a device name; use letters, digits, - and _, at most 40"
      case .noHome: "HOME is not set; name this device with --device or RETAIN_DEVICE"
      case .disk(let error): error.description
      }
    }
  }

  /// The given name, else `RETAIN_DEVICE`, else the one that this machine has for the collection.
  ///
  /// The last is made once, as host name and four random letters, and kept in the user's state folder:
  /// two machines never have the same, even when one was copied from the other's disk, unless the
  /// state folder was copied too.
  public static func name(
    for collection: Collection, option: String? = nil, environment: [String: String],
    using random: inout some RandomNumberGenerator
  ) throws(NameError) -> String {
    let given = option ?? environment["RETAIN_DEVICE"].flatMap { $0.isEmpty ? nil : $0 }
    if let given {
      guard isName(given) else { throw .bad(given) }
      return given
    }
    guard let folder = stateFolder(of: collection, environment: environment) else { throw .noHome }
    let path = Path.joined(folder, "device")
    do throws(DiskError) {
      if let name = try kept(at: path) { return name }
      let letters = (0..<4).map { _ in
        "abcdefghijklmnopqrstuvwxyz234567".randomElement(using: &random)!
      }
      let name = "\(hostName)-\(String(letters))"
      try Folder.create(folder)
      do throws(DiskError) {
        try File.write(Array("\(name)\n".utf8), toNew: path)
      } catch {
        // Another program of this machine was faster.
        guard let name = try kept(at: path) else { throw error }
        return name
      }
      return name
    } catch {
      throw .disk(error)
    }
  }

  /// Where what concerns this machine and this collection is kept; nothing without a home folder.
  public static func stateFolder(of collection: Collection, environment: [String: String])
    -> String?
  {
    Platform.stateFolder(environment: environment).map { folder(of: collection, below: $0) }
  }

  /// Where what can be made again is kept; nothing without a home folder.
  public static func cacheFolder(of collection: Collection, environment: [String: String])
    -> String?
  {
    Platform.cacheFolder(environment: environment).map { folder(of: collection, below: $0) }
  }

  private static func folder(of collection: Collection, below folder: String) -> String {
    let key = String(FNV.hash(collection.root.utf8), radix: 36)
    return Path.joined(folder, "collections/\(key)")
  }

  private static func kept(at path: String) throws(DiskError) -> String? {
    guard Folder.facts(of: path) != nil else { return nil }
    let bytes = try File.contents(of: path, atMost: 4096).prefix { $0 > 0x20 }
    let name = String(decoding: bytes, as: UTF8.self)
    return isName(name) ? name : nil
  }

  static func isName(_ text: String) -> Bool {
    let bytes = text.utf8
    return (1...40).contains(bytes.count) && bytes.allSatisfy(isLetter) && bytes.first != 0x2d
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// The first part of the host's name in small letters and digits.
  private static var hostName: String {
    let name = Folder.hostName().lowercased().utf8.prefix { $0 != UInt8(ascii: ".") }
    let letters = name.filter { isLetter($0) }.drop { $0 == 0x2d }.prefix(24)
    return letters.isEmpty ? "device" : String(decoding: Array(letters), as: UTF8.self)
  }
}
