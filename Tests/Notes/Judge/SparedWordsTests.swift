import Testing

@testable import Notes

/// Words that only look like a reason to drop a fact.
@Suite struct `Facts are kept` {
  @Test(arguments: [
    ("# Pulse\n\nExercise lowers the resting pulse by 6 to 9 bpm in adults.\n", "6 to 9 bpm"),
    ("# Locks\n\nThe Marten Lock was finished in 1874.\n", "1874"),
    (
      "# Trips\n\n- Northwest Passage: a sea route north of Canada\n", "a sea route north of Canada"
    ),
    (
      "# Holm\n\nHolm is an island.\n\n## Trade\n\nOak was the main export. Production reached 900 tons in 1925.\n",
      "900 tons"
    ),
    ("# Holm\n\nPrices for oak rose by 12 % in 1931.\n", "12 %"),
    ("# 驾驶\n\n- 注意力分配：同时看路、看表、看镜\n- 注意义务：船长应尽的谨慎\n", "船长应尽的谨慎"),
    ("# 学堂史\n\n1905 秋，清廷废科举，学堂增设课程 12 门。\n", "12 门"),
    ("# 门禁\n\n- 认证方式：令牌加短信\n", "令牌加短信"),
    ("# 年表\n\n1955 年万隆会议召开\n\n1644 年清军入关\n", "1955 年"),
    ("# 船校\n\n- 王宁：第 3 任校长\n- 李明：第 4 任校长\n", "第 3 任校长"),
  ])
  func `whose words begin as those of others do`(note: String, answer: String) {
    #expect(deckLines(note).contains { $0.contains(answer) })
  }
}
