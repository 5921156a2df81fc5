import Testing

@testable import Notes

@Suite struct `Spoken Chinese` {
  @Test func `is parted where a clause plainly begins`() {
    let text = Array("青石塔建成于清朝初年是城里最高的塔但是它已经不对外开放了因为台阶坏了".utf8)
    let clauses = SpokenClauses(text).clauses(of: text.indices)
    #expect(
      clauses.map { String(decoding: text[$0], as: UTF8.self) }
        == ["青石塔建成于清朝初年是城里最高的塔", "但是它已经不对外开放了", "因为台阶坏了"])
  }

  @Test func `short clauses stay whole`() {
    let text = Array("塔很高但是很旧".utf8)
    #expect(SpokenClauses(text).clauses(of: text.indices) == [text.indices])
  }

  @Test func `turns of speakers lose their labels and the breaks of an editor`() {
    let lines = (1...14).map { "S1 那么第\($0)层有什么\nS2 第\($0)层有一口很大的铜钟每天早上敲一次\n周末不敲" }
    let text = lines.joined(separator: "\n")
    let document = Reader.read(Note(path: "sample.txt", text: Array(text.utf8)))
    #expect(
      document.passages.prefix(2).map { document.string($0.range) }
        == ["那么第1层有什么", "第1层有一口很大的铜钟每天早上敲一次周末不敲"])
  }

  @Test func `a name is that of what was spoken of last`() {
    let text = "德国人做过一个实验，叫海星。"
    let document = Reader.read(Note(path: "sample.md", text: Array(text.utf8)))
    let clauses = SentenceReader(document).sentences(of: 0).flatMap(\.clauses)
    #expect(clauses.last?.carriedSubject.map(document.string) == "一个实验")
  }
}
