/// The thing that a Chinese heading names: without its number, a remark in brackets and words such as 笔记.
struct ChineseHeading {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Columns of a name; a longer heading says something.
  private static let widest = 24

  /// The heading without its number and its remark; `nil` when it is no short label.
  func label(in heading: Range<Int>) -> Range<Int>? {
    let whole = unnumbered(AnswerSpan(text).withoutRemark(heading))
    let range = PhraseEdges(text).trimmed(whole)
    return Self.joints.prefix(of: text, whole) == 0 && range.count > 3
      // `潮汐、洋流`: which of them, it does not say.
      && !Leak.holds(text[range], Array("、".utf8)[...])
      && displayWidth(text, range) <= Self.widest
      && !DateLabel.isDate(range, text) ? range : nil
  }

  /// `参数速览`: a survey of what any note may have.
  func isOverview(_ range: Range<Int>) -> Bool {
    let length = Self.surveys.suffix(of: text, range)
    return length > 0 && Self.parts.contains(text, range.lowerBound..<range.upperBound - length)
  }

  private static let surveys = WordList("速览 概览 总览 一览 一览表 列表 清单 速查 表 信息")

  /// `nil` when the heading is a sentence, several things, or a word for a part of any note.
  func name(in heading: Range<Int>) -> Range<Int>? {
    var range = unnumbered(AnswerSpan(text).withoutRemark(heading))
    while case let length = Self.endings.suffix(of: text, range), length > 0 {
      range = SentenceCutter(text).trimmed(range.lowerBound..<range.upperBound - length)
    }
    // `与旧版相比`: how things compare, not one of them.
    guard Self.joints.prefix(of: text, range) == 0 else { return nil }
    range = PhraseEdges(text).trimmed(range)
    guard range.count > 3, displayWidth(text, range) <= Self.widest,
      text[range].contains(where: { $0 >= 0xE4 || $0.isLetter }),
      !Self.parts.contains(text, range), Self.joints.first(in: text, range) == nil,
      !DateLabel.isDate(range, text),
      Words.nounBlockers.first(in: text, range) == nil,
      !range.contains(where: { Self.divides(Sign.at($0, in: text, end: range.upperBound)?.sign) })
    else { return nil }
    return range
  }

  /// `湖岸徒步攻略`, `配置速览`: it says what the note or its part is, and not only of what.
  func isOfNote(_ heading: Range<Int>) -> Bool { Self.endings.suffix(of: text, heading) > 0 }

  /// 概念, 注意事项: a word for a part of any note.
  static func isPart(_ range: Range<Int>, _ text: [UInt8]) -> Bool { parts.contains(text, range) }

  /// `二、`, `1.`, `（三）`, `第四章`, `D2` of a way
  func unnumbered(_ heading: Range<Int>) -> Range<Int> {
    // `D2 受体` is all of a name.
    if DayHeading.opens(text, heading), let end = DayHeading.end(text, heading) {
      return end..<heading.upperBound
    }
    var at = heading.lowerBound
    if text[at..<heading.upperBound].starts(with: "第".utf8) { at += 3 }
    let first = at
    while at < heading.upperBound {
      if text[at].isDigit || text[at] == UInt8(ascii: ".") {
        at += 1
      } else if case let length = Self.numerals.prefix(of: text, at..<heading.upperBound),
        length > 0
      {
        at += length
      } else {
        break
      }
    }
    guard at > first else { return heading }
    let length = Self.counters.prefix(of: text, at..<heading.upperBound)
    guard length > 0 || text[first].isDigit else { return heading }
    return SentenceCutter(text).trimmed(at + length..<heading.upperBound)
  }

  private static func divides(_ sign: Sign?) -> Bool {
    switch sign {
    case .comma, .colon, .semicolon, .stop, .enumeration, .dash, .open: true
    case .close, .other, nil: false
    }
  }

  private static let numerals = WordList("一 二 三 四 五 六 七 八 九 十 （ ） ( ) ①")
  private static let counters = WordList("、 ． . 章 节 讲 课 部分 篇 单元 回")
  private static let joints = WordList("和 与 及 以及 或 的 没 待 & / + → ->")
  private static let endings = WordList(
    "笔记 小结 总结 纪要 整理 摘要 资料 汇总 速记 简介 概述 介绍 时间线 年表 大事记 学习 复习 读书 记录 要点 考点 基础 入门 详解 一览 速览 概览 速查 攻略 指南 教程 手册 测评 评测 注意 回顾 须知"
  )

  /// Parts that any note may have.
  private static let parts = WordList(
    """
    概念 定义 背景 简介 概述 介绍 总结 小结 结论 摘要 前言 引言 目录 附录 参考 参考资料 参考文献 参考链接 链接 其他 其它 杂项 备注 注意 注意事项 说明 提示 例子 示例 实例 例题 练习 习题
    作业 问题 疑问 待办 待查 思考 思考题 口诀 记忆 公式 数据 数字 人物 时间 地点 经过 过程 原因 结果 影响 意义 评价 特点 特征 性质 分类 类型 种类 组成 结构 原理 机制 方法 步骤
    流程 作用 用途 应用 优点 缺点 优缺点 对比 比较 区别 联系 历史 发展 发展史 现状 趋势 展望 规格 参数 配置 价格 费用 成本 安装 使用 用法 准备 材料 食材 用料 做法 步骤 技巧 心得
    体会 感想 观点 想法 摘抄 摘录 语录 书摘 金句 重点 难点 要点 考点 知识点 核心 内容 主要内容 基本信息 基本情况 讨论 议题 决定 决议 行动项 计划 下一步 会议 议程 回顾 更新 日志
    检测 实验 现象 概况 会议概况 会议纪要 生平 作品 主要作品 成就 著作 荣誉 家庭 早年 晚年 单词 词汇 语法 例句 句型 发音 工具 资源 常见问题 常见错误 错题 坑 风险 购买 购买渠道 选购 一句话 病例 案例 想法 计划 本周 上周 TODO Todo todo 杂 零碎 碎碎念 补充 附
    理由 出处 原文 数据来源 易错 易错点 预算 生卒 合计 小计 总计 官方 风格 影响 产区 品种 没搞定 待定 存疑 规律 以后 之后 之前 现在 目前 最后 下周 本周 上周 今天 明天 昨天 今年 去年 明年 基本资料 个人资料 资料
    """)
}
