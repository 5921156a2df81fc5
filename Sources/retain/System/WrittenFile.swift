/// Where a file that the user named is to be written.
struct WrittenFile: Hashable {
  let folder: String
  let name: String

  init(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let above = parts.dropLast().joined(separator: "/")
    folder = parts.count == 1 ? "." : above.isEmpty ? "/" : above
    name = parts.last ?? path
  }
}
