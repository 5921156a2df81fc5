import Testing

@testable import Notes

@Suite struct `Notes` {
  @Test func `can be imported`() {
    #expect(Bool(true))
  }
}
