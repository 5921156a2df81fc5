/// Closed word classes that decide where a phrase starts and ends.
enum Words {
  /// The characters of a Chinese numeral.
  static let numerals = WordList("一 二 两 三 四 五 六 七 八 九 十 百 千 万")

  /// Words that open a clause and are no part of its subject.
  static let openers = WordList(
    """
    但是 但 不过 可是 然而 而且 而 并且 并 同时 此外 另外 首先 其次 再次 最后 然后 接着 于是 因此 所以 因为 由于 虽然 尽管 如果 即使 只要 只有 既然
    其中 目前 现在 如今 当时 后来 之后 此后 之前 最近 随后 最终 总之 总的来说 换句话说 事实上 实际上 其实 当然 显然 比如 例如 另一方面 一方面 也就是说 以及 或者 和 与
    相信 据说 可见 毕竟 尤其 特别是 甚至 就 也 还 则 又 那么 好了 是的 嗯 哦 截至 照例
    but and or so however moreover additionally furthermore therefore thus then also although though because since while when if instead first second third finally
    meanwhile currently today now recently in_addition for_example for_instance as_a_result on_the_other_hand in_fact of_course
    """)

  /// Pronouns and deictic words: a clause that starts with one does not say what it is about.
  static let pronouns = WordList(
    """
    它们 它 他们 他 她们 她 我们 我 你们 你 您 大家 咱们 自己 这些 这个 这种 这样 这次 这里 这 那些 那个 那种 那样 那里 那 此 该 其 两者 前者 后者 二者 双方 本 有人 某人
    it they he she we i you this that these those its their his her our your my ours yours theirs mine both there here one some others everyone someone who which
    """)

  /// Prepositions that open an adverbial, not a subject.
  static let prepositions = WordList(
    """
    在 对于 对 从 把 将 以 用 通过 根据 按照 按 与 和 跟 同 向 往 给 为了 为 关于 随着 除了 除 经过 经 自 自从 于 当 由 比 直到 围绕 针对 相比 至于 作为 每 每次 每个
    in on at by for from with without to into of about after before during under over through between among as per according_to due_to
    """)

  /// What a predicate of Chinese can start with; the subject ends before it.
  static let predicates = WordList(
    """
    是 为 有 在 将 会 可以 可 能够 能 应该 应 要 需要 需 必须 被 由 把 对 从 用 以 给 让 使 已经 已 曾经 曾 正在 正 仍然 仍 还 也 都 就 只 才 又 不 没 没有 并不 并 很 非常 更 最 比 像 如
    包括 包含 属于 位于 来自 具有 拥有 支持 提供 发布 推出 宣布 表示 认为 称 指 叫 叫做 称为 成为 变成 达到 超过 使用 采用 通过 开始 进行 完成 发明 提出 创立 成立 建立 占 等于 意味着 表明 显示 得到 获得 取得
    发表 出版 制作 设计 研制 创办 提到 强调 回应 回复 补充 打开 开启 增加 减少 提高 提升 降低 下降 保持 领先 落后 优于 表现 一般 通常 主要 最初 原 原来 先 刚刚 刚 逐渐 几乎 约 大约 至少 最多 共 总共 每 于
    """)

  /// Verbs that an English subject ends before.
  static let verbs = WordList(
    """
    is are was were be been has have had does do did can could will would shall should may might must
    became becomes become means mean meant contains contain contained includes include included uses use used supports support supported
    provides provide provided requires require required makes make made gives give gave takes take took shows show showed needs need needed
    allows allow allowed lets refers consists comprises causes cause caused costs cost produces produced released launched announced
    invented discovered founded created wrote published developed designed built won lost led began ended lives lived died runs ran
    stores stored comes came goes went gets got said says thinks believes argues claims reviewed discussed decided approved rejected
    occurs occurred happens happened starts started holds held keeps kept works worked returns returned controls controlled
    """)

  /// Particles and the like that may stand at the start of a cut phrase and are no part of it.
  ///
  /// A character that also starts common words (能力, 过程, 所有) is not among them.
  static let leading = WordList(
    """
    的 了 着 也 还 又 而 并且 而且 并 但 是 和 与 及 以及 或 或者 更是 就是 便是 即 都是 也是 所谓 所谓的 ， 、 ： ； 。 : , ; - – —
    a an the and or but that to of in on at by for from as is are was were be been also only just very its their our his her
    """)

  /// Particles and the like that may stand at the end of a cut phrase and are no part of it.
  static let trailing = WordList(
    """
    的 了 着 等 等等 对吧 是吧 对不对 是不是 吗 呢 吧 啊 来 去 而 并 且 和 与 及 以及 或 在 是 就 也 都 还 又 被 把 ， 、 ： ； 。 . , ; : - – —
    and or but the a an of in on at by for from to with as is are was were also
    """)

  /// Words that only seem to end in such a particle.
  static let wholeWords = WordList(
    "未来 原来 本来 将来 从来 后来 带来 起来 过去 失去 以来 到来 往来 目的 标的 为了 除了 存在 所在 内在 潜在 正在 总和 饱和 参与 等等 还是 就是 于是 但是 可是 首都 或是 检验和 校验和 求和 中和 缓和 调和 柔和 随和 之和"
  )

  /// What makes a phrase a clause: it cannot stand where a question names its subject.
  static let nounBlockers = WordList(
    """
    是 就 会 将 把 被 了 也 都 还 却 吗 呢 什么 怎么 如何 为什么 是否 否 我 你 他 她 它 这 那 该 其 此 我们 你们 他们 它们 无疑 因为 所以 如果 但 而 并 不 没有 可以 能够 只要 由于 之所以
    is are was were be been has have had do does did will would can could should which who what why how it this that these those they we you i he she not if because
    """)

  /// Nouns for properties: what has them was named before.
  static let attributes = WordList(
    """
    率 时间 速度 成本 价格 窗口 数量 分数 得分 性能 能力 错误 限制 权限 长度 大小 规模 参数 年龄 重量 高度 面积 人口 温度 概率 比例 准确性 表现 版本 费用 功率 频率 寿命 产量 收入 利润 增长 token tokens 日期 次数
    rate time speed cost price window size score performance length weight height area population temperature accuracy latency number age share ratio frequency
    """)

  /// What makes a noun phrase an adverbial: `测试中`.
  static let placeEnds = WordList("中 上 下 里 时 后 之后 之前 之中 之间 以来")

  /// Answers that say nothing.
  static let vague = WordList(
    """
    这个 那个 这些 那些 这样 那样 问题 东西 事情 情况 方面 方式 方法 结果 内容 部分 一个 一种 一些 很多 许多 多 少 大 小 好 坏 不同 相同 重要 主要 有 没有 可能 今天 现在 目前 当时 人 人们 大家 我们 它 他 她 这 那 其 什么 怎么 如何 为什么 哪些 谁
    it this that these those thing things something many some more most other others good bad important way ways part parts result results
    them they he she we you people one ones
    """)

  /// Words by which a writer takes back certainty.
  static let hedges = WordList(
    """
    可能 也许 或许 大概 大约 约 似乎 好像 估计 据说 据称 预计 左右 超过 至少 最多 不到 近 接近 几乎 很可能 我猜 猜 看上去 感觉 应该会 略
    maybe perhaps probably possibly likely about around approximately roughly nearly almost over under at_least at_most up_to estimated reportedly seems seem appears apparently may might could
    """)
}
