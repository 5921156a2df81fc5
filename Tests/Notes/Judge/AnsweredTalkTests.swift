import Testing

@testable import Notes

/// Interviews and captions, where the question says of what an answer tells.
@Suite struct `Cards of what somebody says` {
  private let chinese = """
    # 木桥夜话 第 9 期

    阿棠：何老师先给大家讲讲，青石桥这个名字是怎么来的？

    何老师：青石桥是个老地名，1934年就改了，现在只有老人还记得。桥墩用的是山里的花岗岩，一块大概两百斤。到1951年乡里正式定名“新民桥”。

    阿棠：高度也不一样，对吧？

    何老师：对，青石桥一般 6 到 8 米。

    阿棠：它是什么时候修的？

    何老师：1720年县里的石匠修的，后来补过三次。

    何老师：老人都知道，新木板先要晒。桐油的气味很大，乌桕油要熬三天。

    阿棠：大家会问那桥栏杆为什么漆成红的。

    何老师：一遍红漆要干两天，再刷第二遍。

    阿棠：桥塌了一次是怎么回事？

    何老师：1998年发大水冲垮的，第二天就停了车。

    """

  private let english = """
    # Slow Wood podcast, ep 9

    **Ida:** So welcome back. Is it raining?

    **Tom:** Glad to be here.

    **Ida:** Where does the tar for the boats come from? I'd have guessed, you know, the mill.

    **Tom:** Everybody guesses that. Pine is around sixty percent.

    **Ida:** And how long did you do it?

    **Tom:** Too long. They agreed to stop in 1994. In Norway you get maybe forty euros a barrel.

    """

  private let captions = """
    # harbour talk

    auto captions, copied on friday

    [0:02] okay so good evening everyone can you hear me at the back of the hall
    [0:07] so tonight is all about the old harbour and the people who built it long ago
    [0:15] the quay is made of granite from the hills and nobody knows who paid for it
    [0:21] two and a half metres under the keel nine ropes
    [0:26] the harbour crane lifts about forty tons in one go
    [0:31] people used to carry every sack on their backs up to the store houses
    [0:36] and the women did the mending of the nets in the long room above the inn
    [0:42] now the pilots were all from one family and they kept it that way for ages
    [0:48] the light on the mole was a coal fire first and then somebody brought oil
    [0:55] when the fog came in a boy had to ring the bell until it was gone again
    [1:03] so the fish went inland on carts and later on the narrow railway line
    [1:09] most boats were painted black because tar was all that they could afford
    [1:14] the ferry to the island crosses the sound in twenty minutes on a calm day
    [1:22] and the old men still sit on the bench by the slip and talk about it
    [1:28] anything under eleven feet was called a pram in those days
    [1:35] so let's get to the numbers then what's the deck rule
    [1:40] right so timber is about sixty percent of the cargo in summer
    [1:47] they tie up at the long pier in winter an eel boat weighs about nine tons or so
    [1:52] okay questions from the back please

    """

  @Test func `stand behind the question without its address and what stands between`() {
    let cards = deckLines(chinese)
    #expect(cards.contains("（青石桥这个名字是怎么来的）到{{c1::1951年::哪一年}}乡里正式定名“新民桥”"))
    #expect(cards.contains("（高度也不一样）青石桥一般 {{c1::6 到 8 米::多少米}}"))
  }

  @Test func `are none where the question asks of something named before`() {
    #expect(!deckLines(chinese).contains { $0.contains("1720年") })
  }

  @Test func `stand behind what is told as a question`() {
    #expect(deckLines(chinese).contains("（桥栏杆为什么漆成红的）一遍红漆要干{{c1::两天::多久}}"))
  }

  @Test func `show a thing of their own without what the turn began with`() {
    #expect(deckLines(chinese).contains("桐油的气味很大，乌桕油要熬{{c1::三天::多久}}"))
  }

  @Test func `leave no year without what was asked`() {
    let cards = deckLines(chinese).filter { $0.contains("1998年") }
    #expect(cards == ["桥塌了一次是怎么回事？ → 1998年发大水冲垮的，第二天就停了车"])
  }

  @Test func `stand behind an English question that names its thing`() {
    #expect(
      deckLines(english).contains(
        "Where does the tar for the boats come from? Pine is around {{c1::sixty percent::what percentage}}"
      ))
  }

  @Test func `are none of somebody whom nothing names`() {
    #expect(!deckLines(english).contains { $0.contains("1994") || $0.contains("forty euros") })
  }

  @Test func `show no time of the recording`() {
    let note = """
      # 船匠课

      自动字幕 没改 时长30分钟

      00:03
      大家好啊今天聊木船
      桐油晾干的时间大概3天
      沥青味道大夏天更明显
      松木板的寿命一般12年
      船钉用铜的不用铁的
      铁钉在海里会生锈
      杉木轻适合做桅杆
      柏木重适合做龙骨
      樟木香虫子不来
      00:35
      好接着说船帆
      棉布船帆的寿命大概15年
      缝线用的是麻线
      老师傅都是站着缝
      风大的时候要收一半
      收帆的绳子叫帆索
      绳结一共学了一个冬天
      再说说船漆
      01:06
      红漆晾干的时间大概36小时
      黑漆刷在水线上面
      船名写在船尾两边
      字是村里先生写的
      下水那天要放鞭炮
      船头系一块红布
      老人坐第一趟
      小孩子不许上船
      回来以后摆酒
      好今天就到这

      """
    let cards = deckLines(note)
    #expect(cards.contains("棉布船帆的寿命大概{{c1::15年::多久}}"))
    #expect(!cards.contains { $0.contains("00:") || $0.contains("01:") || $0.contains("30分钟") })
  }

  @Test func `are whole statements where nothing has signs`() {
    let cards = deckLines(captions)
    #expect(
      cards.contains("the harbour crane lifts about {{c1::forty tons::how many tons}} in one go"))
    #expect(cards.contains("an eel boat weighs about {{c1::nine tons::how many tons}}"))
    #expect(!cards.contains { $0.contains("nine ropes") || $0.contains("friday") })
  }

  @Test func `stand behind a question that ends a run without signs`() {
    #expect(
      deckLines(captions).contains(
        "what's the deck rule? timber is about {{c1::sixty percent::what percentage}} of the cargo in summer"
      ))
  }

  @Test func `are none of a statement beside the question`() {
    let note = chinese + "阿棠：河里水多深算危险？\n\n何老师：平常是齐腰。到肩膀就不能过了。\n"
    #expect(!deckLines(note).contains { $0.hasSuffix("→ 平常是齐腰") })
  }

  @Test func `ask for no figure of nothing`() {
    let note = chinese + "阿棠：船厂那边呢？\n\n何老师：Kolb 船厂 1.2 亿，工人很多。\n"
    #expect(!deckLines(note).contains { $0.contains("c1::1.2 亿") })
  }

  @Test func `hold no half of a spoken figure`() {
    let text = Array("总时间两分钟到两分半".utf8)
    #expect(HalfFigure(text).isOne(9..<18))
    #expect(!HalfFigure(Array("总时间两分钟左右".utf8)).isOne(9..<18))
  }
}
