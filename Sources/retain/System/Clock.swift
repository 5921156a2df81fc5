import Study

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What time it is: as the machine says, or always the same moment for scripts and tests.
struct Clock: Hashable, Sendable {
  let stoppedAt: Moment?

  var now: Moment { stoppedAt ?? Self.machine() }

  private static func machine() -> Moment {
    var time = timespec()
    var local = unsafe tm()
    // SAFETY: each call reads or fills the one struct that it is given.
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    unsafe localtime_r(&time.tv_sec, &local)
    let milliseconds = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec / 1_000_000)
    return Moment(milliseconds: milliseconds, offset: unsafe local.tm_gmtoff)
  }
}
