/// Tells the labels of Chinese lines that ask for what stands behind them.
struct ChineseLabel {
  private let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// A property, or a thing that a short phrase says what it is; `妊娠：换低分子肝素` asks nothing.
  func isAsked(_ label: Range<Int>, for value: Range<Int>) -> Bool {
    isProperty(label) && !isAdvice(value) && !isCourse(value) || namesSeveral(label, as: value)
      || isTerm(label) && isDefinition(value)
  }

  /// `四个条件：甲、乙、丙、丁`
  func namesSeveral(_ label: Range<Int>, as value: Range<Int>) -> Bool {
    guard isProperty(label) || Self.numerals.prefix(of: text, label) > 0 else { return false }
    let items = Enumeration(text).items(of: value)
    return items.count > 2 && items.allSatisfy { displayWidth(text, $0) <= 24 }
      && !goOn(items)
      // `三分法：头 9、尾 18`: how much of each; but `12 人：队长 1、火兵 2` adds up.
      && (text[label].contains(where: \.isDigit)
        || !items.contains { text[$0.upperBound - 1].isDigit })
      // `一部管三县,三县管九乡,按月对账`: one course of things.
      && (Leak.holds(text[value], Array("、".utf8)[...])
        || items.allSatisfy { !ChineseName(text).holdsPredicate($0) })
  }

  /// `麻绳、帆布、桐油，人均四百`: what stands last is said of the others.
  func goOn(_ items: [Range<Int>]) -> Bool {
    items.dropFirst().contains { Self.goings.opens(text, $0) }
  }

  private static let goings = WordList("要 先 再 就 可 不 没 只 但 而 则 都 也 还 才 人均 平均 一般 约 大约 共 合计 总共 任选")

  /// `四个条件`, `优点`: a noun before 有哪些.
  func isPlural(_ label: Range<Int>) -> Bool {
    (isProperty(label) || Self.numerals.prefix(of: text, label) > 0)
      && Self.divisions.firstWord(in: text, label) == nil
      && !label.contains { index in
        Sign.at(index, in: text, end: label.upperBound)?.sign == .comma
      }
  }

  /// `半衰期`, `发行价`: what something has, so that its value is the answer.
  func isProperty(_ label: Range<Int>) -> Bool {
    let name = AnswerSpan(text).withoutRemark(label)
    return Self.properties.suffix(of: text, name) > 0
      // `气味很难闻`
      && Self.degrees.first(in: text, name) == nil
  }

  /// `6 月 180 词 → 7 月 410 词`
  private func isCourse(_ value: Range<Int>) -> Bool {
    text[value].contains(where: \.isDigit)
      && value.contains { LabelledLine.arrow($0, text, value.upperBound) != nil }
  }

  /// The value names the kind of thing that the label is: `运盐的许可证`; of `肺水肿：粉红色泡沫痰` it is a sign.
  ///
  /// What the label itself asks of something, as `成功的秘诀` does, and a formula are answered too.
  func defines(_ value: Range<Int>, _ label: Range<Int>) -> Bool {
    let end = AnswerSpan(text).withoutRemark(value)
    return endsInNoun(value) || endsInNoun(label) || text[value.lowerBound] == UInt8(ascii: "(")
      || text[value.lowerBound].isCapital && !text[value].contains { $0 >= 0xE4 }
      || Self.relatives.firstWord(in: text, label) != nil
      || Self.kinds.suffix(of: text, end) > 0
      || Self.joints.firstWord(in: text, value) != nil
  }

  /// `报道所在网站`
  private static let relatives = WordList("所在 所属 所用 所需")
  private static let joints = WordList("之 一种 一个 一类 一组 一位 一座 一套 一门 指 即 由")
  private static let kinds = WordList(
    """
    证 物 者 法 器 率 税 制 学 论 词 病 酶 素 体 层 区 期 带 国 人 地 湖 河 山 城 县 省 州 书 会 院 所 机 车 船 桥 塔 楼 比 量 值 费 金 款 权 令 表 图 线 面 点 力 能 波 场 剂 药 液 酸 盐 碱 气 石 土 木 花 草 树 鱼 鸟 虫 兽
    任务 方法 过程 现象 能力 总和 保持 反应 系统 结构 关系 状态 行为 活动 制度 组织 机构 公司 平台 工具 语言 协议 算法 模型 理论 定理 效应 单位 单元 部分 程序 技术 材料 建筑 民族 王朝 城市 国家
    """)

  /// A name with two characters at least, and no part of a sentence.
  private func isTerm(_ label: Range<Int>) -> Bool {
    (displayWidth(text, label) >= 4
      || label.count > 1 && text[label].allSatisfy { $0.isCapital || $0.isDigit }
        && text[label.lowerBound].isCapital)
      && Self.divisions.firstWord(in: text, label) == nil
      && !text[label].contains(UInt8(ascii: "/")) && !text[label].contains(UInt8(ascii: "+"))
      && Words.openers.prefix(of: text, label) == 0
      // `放在名词前时要加`, `想了两天`: half a sentence.
      && Self.clauses.firstWord(in: text, label) == nil && Self.times.suffix(of: text, label) == 0
  }

  /// A noun phrase, not a sentence about the label and not a bare figure.
  private func isDefinition(_ value: Range<Int>) -> Bool {
    let width = displayWidth(text, value)
    return width >= 6 && width <= Self.widest && text[value].contains { $0 >= 0xE4 }
      && !holdsNote(value)
      && !value.contains { index in
        switch Sign.at(index, in: text, end: value.upperBound)?.sign {
        case .comma, .semicolon, .colon: true
        default: false
        }
      }
      && Enumeration(text).items(of: value).count < 3
      && (Self.actions.prefix(of: text, value) == 0
        || Self.spans.prefix(of: text, value) > 0 && endsInNoun(value))
      && (Self.sentences.firstWord(in: text, value) == nil || endsInNoun(value))
  }

  /// `完成 falei vs 未完成 falava`, `全长约 63 公里`, `变快了`: what is noted of the label, and not what it is.
  private func holdsNote(_ value: Range<Int>) -> Bool {
    let compares = ["≥", "≤", "≈"].contains { Leak.holds(text[value], ArraySlice($0.utf8)) }
    let words = text[value].split { !$0.isLetter && $0 < 0x80 || $0 >= 0xE3 }
    return text[value].contains { ">\\".utf8.contains($0) }
      || text[value].contains(UInt8(ascii: "/")) && !text[value].contains(UInt8(ascii: "("))
      || !compares && value.contains { isFigure($0, value) }
      || words.count { word in word.count > 2 && word.allSatisfy(\.isLetter) } > 1
      || Self.endings.suffix(of: text, value) > 0
      || Self.remarks.prefix(of: text, value) > 0 && !endsInNoun(value)
      || value.contains { LabelledLine.arrow($0, text, value.upperBound) != nil }
  }

  /// A digit of `30 日`, none of `0-RTT` or `IPv6`.
  private func isFigure(_ at: Int, _ value: Range<Int>) -> Bool {
    guard text[at].isDigit else { return false }
    let before = at > value.lowerBound ? text[at - 1] : 0x20
    let after = at + 1 < value.upperBound ? text[at + 1] : 0x20
    return !before.isLetter && !after.isLetter && before != UInt8(ascii: "-")
      && after != UInt8(ascii: "-")
  }

  private static let endings = WordList("时 的时候 后 之后 以后 时候 之前 了 过 吗 呢 吧 即可 为主 为宜 就行 最多 最少")
  private static let remarks = WordList("最 更 很 比 全长 约 大约 不 没 较 非常 先 先后 见")
  private static let clauses = WordList("了 要 就 才 以 把 被 将")
  private static let times = WordList("时 后 前 时候 以后 之后 之前 过去 现在 平时 目前 将来 以前")

  /// `进程实际要访问的页面`: the verbs before the last 的 belong to the noun behind it.
  private func endsInNoun(_ value: Range<Int>) -> Bool {
    let end = AnswerSpan(text).withoutRemark(value)
    guard let de = end.last(where: { text[$0..<end.upperBound].starts(with: "的".utf8) }) else {
      return false
    }
    let noun = de + 3..<end.upperBound
    return (3...18).contains(noun.count) && Words.pronouns.prefix(of: text, value) == 0
      && Self.sentences.firstWord(in: text, noun) == nil
  }

  /// `粮食储存要晒干`, `通过影响酶的活性`: what to do or how, and not what it is.
  private func isAdvice(_ value: Range<Int>) -> Bool {
    Self.actions.prefix(of: text, value) > 0 || Self.advice.firstWord(in: text, value) != nil
  }

  private static let advice = WordList("应 要 必须 可以 不能 不要 不得 而不是 会 通过")

  /// Columns of a definition.
  private static let widest = 44

  private static let properties = WordList(
    """
    率 额 值 价 费 法 式 期 度 量 名 数 地 人 者 物 点 处 色 味 型 源 因 果 用 途 长 宽 高 重 龄 号 级 位 权 限
    时间 日期 年份 周期 频率 地点 位置 产地 原因 结果 结局 作用 功能 用途 特点 特征 优点 缺点 优势 劣势 症状 表现 诊断 治疗 用法 剂量 禁忌 副作用
    目标 对象 内容 方法 步骤 条件 依据 标准 范围 上限 下限 比例 成分 材料 原料 配料 结构 组成 代表 代表作 作者 导演 主演 主角 编剧 出版社 别名 全称 简称
    学名 英文 首都 语言 货币 人口 面积 长度 高度 重量 温度 速度 容量 尺寸 颜色 形状 口号 口诀 公式 定义 含义 意思 意义 影响 起因 经过 背景 身份 职务
    总部 创始人 成立 营收 利润 产品 竞争对手 门票 票价 住宿 交通 电话 地址 负责人 反应物 产物 场所 条件 单位 符号 监测 逆转 适应症 代表药 开放时间
    """)
  private static let degrees = WordList("很 非常 特别 十分")
  private static let divisions = WordList("分为 分成 包括 包含 有 由 组成")
  private static let numerals = WordList("两 三 四 五 六 七 八 九 十 几 主要")
  private static let sentences = WordList(
    "是 有 会 要 可以 应该 必须 没 没有 不 已经 了 认为 说 我 你 他 她 它 这 那")
  /// `从下锚到起锚的时间`, `对风浪不敏感的船`
  private static let spans = WordList("从 对 由 在 向")
  private static let actions = WordList(
    "通过 受到 换 抑制 增加 减少 降低 提高 防止 避免 导致 引起 促进 阻止 使 让 把 被 由 在 从 向 对 约 用 找 去 来 看 做 改 停 先 再 直接 立即")
}
