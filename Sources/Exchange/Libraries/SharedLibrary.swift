#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A library that was loaded at run time. It stays loaded: functions taken from it are good for ever.
@safe struct SharedLibrary {
  private let library: SystemLibrary
  private let handle: UnsafeMutableRawPointer

  init(_ library: SystemLibrary) throws(PackageError) {
    try self.init(library, named: library.fileNames)
  }

  init(_ library: SystemLibrary, named names: [String]) throws(PackageError) {
    for name in names {
      // SAFETY: the name is a NUL-terminated copy for the time of the call.
      guard let handle = unsafe dlopen(name, RTLD_NOW | RTLD_LOCAL) else { continue }
      self.library = library
      unsafe self.handle = handle
      return
    }
    throw PackageError(.missing(library))
  }

  /// A function of the library.
  ///
  /// - Parameter type: must be the function's type as the library's header has it.
  @unsafe func function<Function>(_ name: String, _ type: Function.Type) throws(PackageError)
    -> Function
  {
    // SAFETY: the handle is never closed; a symbol of that name has the type that the caller vouches for.
    guard let symbol = unsafe dlsym(handle, name) else { throw PackageError(.missing(library)) }
    return unsafe unsafeBitCast(symbol, to: type)
  }
}
