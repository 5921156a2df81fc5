/// The scopes that are open at a place: what is spoken of, where it was measured, under which condition.
///
/// A scope closes all that are as narrow or narrower; each is forgotten some sentences after it was opened.
public struct ScopeStack: Hashable, Sendable {
  public enum Level: Int, Hashable, Sendable, Comparable {
    /// 数学方面, as for mathematics
    case topic
    /// 在 X 测试中, in tests on X
    case measurement
    /// 在高推理强度下, under load
    case condition

    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

    /// Sentences after which nobody means it any more.
    fileprivate var life: Int {
      switch self {
      case .topic: 5
      case .measurement: 3
      case .condition: 0
      }
    }
  }

  /// A scope that is open, with the sentences since.
  public struct Scope: Hashable, Sendable {
    public var level: Level
    public var range: Range<Int>
    fileprivate var age: Int
  }

  /// Widest first.
  public private(set) var scopes: [Scope] = []

  mutating func open(_ range: Range<Int>, _ level: Level) {
    scopes.removeAll { $0.level >= level }
    scopes.append(Scope(level: level, range: range, age: 0))
  }

  /// A new sentence begins.
  mutating func age() {
    for index in scopes.indices { scopes[index].age += 1 }
    scopes.removeAll { $0.age > $0.level.life }
  }

  mutating func closeAll() {
    scopes.removeAll()
  }
}
