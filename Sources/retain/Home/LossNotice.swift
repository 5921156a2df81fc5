import Study

/// That a file of the log lost what it had: said at every opening until it is back or the loss is accepted.
struct LossNotice {
  let context: Context

  /// Returns whether anything is lost.
  @discardableResult
  func tell(_ log: Log, in collection: Collection) -> Bool {
    guard let folder = Device.stateFolder(of: collection, environment: context.environment),
      var sizes = try? LogSizes(in: folder)
    else { return false }
    let lost = sizes.shrunk(log)
    for warning in lost { context.warnOnce(warning.wording) }
    // When it cannot be noted, a loss before the next opening goes unseen; the cards do not wait for it.
    try? sizes.remember(log, except: lost)
    return !lost.isEmpty
  }

  /// A new collection lost nothing of one that was here before it and was deleted.
  func forget(_ collection: Collection) {
    guard let folder = Device.stateFolder(of: collection, environment: context.environment)
    else { return }
    // When it cannot be forgotten, the next opening tells of a loss, and how to accept it; the collection is made.
    try? LogSizes(in: folder).forget()
  }
}

extension Context {
  /// Keeps what makes the next opening fast, and how long the log is now.
  func keep(_ library: Library, _ history: History, of collection: Collection) {
    output.flush()
    LossNotice(context: self).tell(history.log, in: collection)
    if let folder = Device.cacheFolder(of: collection, environment: environment) {
      history.keep(in: folder)
      library.keep(in: folder)
    }
  }
}
