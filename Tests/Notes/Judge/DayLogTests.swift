import Testing

@testable import Notes

@Suite struct `Lines with a day each` {
  private func asks(_ note: String) -> [Bool] {
    let document = Reader.read(Note(path: "sample.md", text: Array(note.utf8)))
    return document.passages.indices.filter { !document.passages[$0].isHeading }.map { passage in
      DayLog(document).asks(at: document.passages[passage].range.lowerBound, in: passage)
    }
  }

  @Test(arguments: [
    "# Yeast\n\n- 4 Feb fed it\n- 6 Feb smells\n- 9 Feb thrown away\n",
    "# Yeast\n\n2/4 fed it\n\n2/6 smells\n\n2/9 thrown away\n",
    "# 酒曲\n\n- 2月4日 喂了一次\n- 2月6日 发酸\n- 2月9日 倒掉\n",
  ])
  func `are a log, whose days are no facts`(note: String) {
    #expect(asks(note) == [true, true, true])
  }

  @Test(arguments: [
    "# Yeast\n\n- 4 Feb fed it\n- smells\n- thrown away\n",
    "# Yeast\n\n## Coming up\n\n- 4 Feb tasting\n- 6 Feb market\n- 9 Feb fair\n",
    "# 城墙\n\n## 1864 年\n\n- 2月4日 合围\n- 2月6日 破城\n- 2月9日 受降\n",
  ])
  func `of a chronicle or a plan, and one alone, are`(note: String) {
    #expect(asks(note) == [false, false, false])
  }
}
