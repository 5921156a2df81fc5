import Testing

@testable import Study

@Suite struct `Study` {
  @Test func `can be imported`() {
    #expect(Bool(true))
  }
}
