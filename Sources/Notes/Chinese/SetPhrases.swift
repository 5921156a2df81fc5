/// Set phrases with a numeral that tells no figure: 一年到头, 三天两头, 一句话.
enum SetPhrases {
  /// Whether the answer is such a phrase or a part of one.
  static func hold(_ answer: Range<Int>, _ text: [UInt8]) -> Bool {
    guard answer.count <= longest, text[answer.lowerBound] >= 0xE4 else { return false }
    let end = min(text.count, answer.lowerBound + longest)
    for back in [0, 3, 6] where answer.lowerBound >= back {
      let start = answer.lowerBound - back
      let length = phrases.prefix(of: text, start..<end)
      if length > 0, start + length >= answer.upperBound { return true }
    }
    return isNone(answer, text)
  }

  /// `一分没有`, `一次也不来`: not one of them.
  private static func isNone(_ answer: Range<Int>, _ text: [UInt8]) -> Bool {
    guard answer.count <= 12, ones.prefix(of: text, answer) > 0 else { return false }
    let behind = answer.upperBound..<min(text.count, answer.upperBound + 9)
    let joint = joints.prefix(of: text, behind)
    return denials.prefix(of: text, behind.lowerBound + joint..<behind.upperBound) > 0
  }

  private static let longest = 21
  private static let ones = WordList("一 半")
  private static let joints = WordList("也 都 也都")
  private static let denials = WordList("没 不 未 无")

  private static let phrases = WordList(
    """
    一年到头 一年四季 一天到晚 一天天 一年年 一年比一年 一天比一天 一日之计 一日千里 一日三秋 一时 一时间 一时半会 一瞬间 一刹那 一转眼 一眨眼 一会 一会儿 一阵 一阵子 一下 一下子 一辈子 一生一世 一夜之间 一朝一夕 一早 
    一口气 一句话 一番话 一席话 一个劲 一股脑 一股劲 一窝蜂 一溜烟 一条心 一条龙 一把抓 一把手 二把手 三把手 一把年纪 一刀切 一锅端 一锅粥 一揽子 一站式 一次性 一次次 一系列 一连串 一大堆 一大批 一大半 一多半 一小半 一部分 一家人 一家子 一帮人 一伙人 一块儿 一点点 一丁点 一点儿 一点也 一点都 一点不 一点没
    一分钱一分货 一分一毫 一分一秒 一字一句 一步到位 一步步 一步一步 一个个 一层层 一代代 一遍遍 一席之地 一己之力 一家之言 一面之词 一面之缘 一技之长 一臂之力 一举两得 一石二鸟 一箭双雕 一刀两断 一分为二 一穷二白 一清二楚 一干二净 一来二去 一五一十 一模一样 一心一意 一言一行 一举一动 一草一木 一针一线 一砖一瓦
    一丝一毫 一丝不苟 一尘不染 一成不变 一目了然 一帆风顺 一本正经 一塌糊涂 一鸣惊人 一视同仁 一落千丈 一波三折 一线希望 一回事 一码事 一码归一码 一个样 一张一弛 一日三餐 一席话 一寸光阴 一厢情愿 一面倒 一边倒 一口咬定 一口价 一步之遥 一墙之隔 一水之隔 一山之隔 一夜成名 一个巴掌拍不响
    两回事 两码事 两码子事 两口子 两手空空 两手准备 两手抓 两全其美 两败俱伤 两相情愿 两下子 两难 
    三天两头 三言两语 三番五次 三番两次 三令五申 三心二意 三长两短 三三两两 三六九等 三教九流 三头六臂 三更半夜 三下五除二 三下两下 三两下 三七二十一 四面八方 四通八达 四分五裂 四平八稳 四面楚歌 五花八门 五湖四海 五颜六色 五光十色 五脏六腑 五体投地 六神无主 六亲不认 七上八下 七嘴八舌 七手八脚 七拼八凑 七零八落 七七八八
    七老八十 八九不离十 八字没一撇 八面玲珑 九牛一毛 九死一生 九霄云外 十有八九 十之八九 十天半月 十天半个月 十年八年 十年如一日 十全十美 十万火急 十拿九稳 十年寒窗 百年不遇 百年老店 百年大计 百年树人 百里挑一 百口莫辩 百发百中 千里迢迢 千里之外 千方百计 千家万户 千变万化 千军万马 千篇一律 千辛万苦 千差万别 千载难逢
    千年一遇 千钧一发 千千万万 成千上万 成百上千 万里长征 万无一失 万年历 万年青 万人空巷 半辈子 半夜三更 大半天 老半天 小半天 半斤八两 半信半疑 第一时间 第一手 第一线 头一回 头一次 头等大事 双刃剑 独一份 另一回事 两把刷子 一把刷子
    """)
}
