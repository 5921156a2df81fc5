extension Vocabulary {
  /// Numerals of Chinese and English.
  mutating func addNumberWords() {
    let digits = [
      "零 〇 ○", "一 壹 弌", "二 两 贰 貳 兩 俩 倆", "三 叁 參 仨", "四 肆", "五 伍", "六 陆 陸", "七 柒",
      "八 捌", "九 玖",
    ]
    for (value, row) in digits.enumerated() { add(row) { $0.digit = Int8(value) } }
    let powers: [(Int8, String)] = [
      (1, "十 拾"), (2, "百 佰"), (3, "千 仟"), (4, "万 萬"), (8, "亿 億"), (12, "兆"),
    ]
    for (power, row) in powers { add(row) { $0.power = power } }

    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    for (value, word) in small.enumerated() { add(word) { $0.cardinal = Int8(value) } }
    let tens = [
      "twenty", "thirty", "forty fourty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    for (index, row) in tens.enumerated() { add(row) { $0.cardinal = Int8(20 + 10 * index) } }

    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth eigth",
      "ninth nineth", "tenth",
      "eleventh", "twelfth twelveth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
      "seventeenth",
      "eighteenth", "nineteenth",
    ]
    for (index, row) in ordinals.enumerated() { add(row) { $0.ordinal = Int8(index + 1) } }
    let tenth = [
      "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
      "ninetieth",
    ]
    for (index, word) in tenth.enumerated() { add(word) { $0.ordinal = Int8(20 + 10 * index) } }
    let denominators: [(Int8, String)] = [
      (2, "half halves"), (3, "thirds"), (4, "quarter quarters fourths"), (5, "fifths"),
      (6, "sixths"), (7, "sevenths"), (8, "eighths"), (9, "ninths"), (10, "tenths"),
      (12, "twelfths"),
      (16, "sixteenths"), (20, "twentieths"), (-2, "hundredths"), (-3, "thousandths"),
      (-6, "millionths"), (-9, "billionths"), (-12, "trillionths"),
    ]
    for (value, row) in denominators { add(row, [.leader, .follower]) { $0.denominator = value } }
    add("half") { _ in }

    let scales: [(Int8, String)] = [
      (2, "hundred hundreds"), (3, "thousand thousands k K"), (5, "lakh lakhs"),
      (6, "million millions mln mio M"), (7, "crore crores"),
      (9, "billion billions bln bn B G"), (12, "trillion trillions tln tn T"),
    ]
    for (power, row) in scales { add(row, .follower) { $0.scale = power } }
    for (power, row) in [
      (2, "hundredth"), (3, "thousandth"), (6, "millionth"), (9, "billionth"), (12, "trillionth"),
    ] as [(Int8, String)] {
      add(row, .follower) {
        $0.scale = power
        $0.ordinal = 0
      }
    }
    add("dozen dozens 打", .follower) { $0.word = .dozen }
    add("分_之") { $0.word = .partsOf }
    add("out_of", .follower) { $0.word = .outOf }
    add("点 點") { $0.word = .point }
    add("point", .follower) { $0.word = .point }
    add("负 負 minus negative 零下", .leader) { $0.word = .minus }
    add("又", .follower) { $0.word = .andAlso }
    add("半", [.trigger]) { $0.word = .half }
    add("几 幾 数 數 若干", [.leader, .follower]) { $0.word = .several }
    add("好几 好幾 好多", .leader) { _ in }
    add("余 餘 多", .follower) { $0.word = .more }
    add("来 來", .follower) { $0.word = .orSo }
    add("上 近", .leader) { _ in }
    add("a_few few several", .leader) { $0.word = .several }
    add("a_couple_of a_couple couple_of couple", .leader) { $0.word = .couple }
    add("第", .leader) { $0.word = .ordinalPrefix }
    add("首", .leader) { $0.word = .firstPrefix }
    add("st nd rd th ST ND RD TH", .follower) { $0.word = .ordinalSuffix }
    addUncountedWords()
  }

  /// Words that hold the sign of a numeral and count nothing; found first because they are longer.
  private mutating func addUncountedWords() {
    add(
      """
      马上 一切 一看 一起 一样 一樣 一直 一些 一般 一定 一旦 一致 一边 一邊 一方面 一时 一時 一度 一向 一律 一再 一共 一带 一流 一体 一員 一员
      一面 一心 一同 一贯 一块儿 一会 一会儿 一下 一下子 一系列 一味 一概 一举 一齐 一并 一经 一番 一阵 一阵子 一如 一连 一来 一旁 一番
      一直以来 一口气 一路 一早 一瞬 一瞬间 一刹那 一辈子 一生 一把手 一线 一手 一代人 一行 一头 一揽子 一言以蔽之 一目了然 一模一样 一步步 一步一步 一应 一席
      统一 唯一 之一 万一 萬一 单一 同一 专一 逐一 任一 其一 进一步 不一 某一 每一 这一 那一 哪一 另一 归一 另一方面 一方 为一 合一 如一 一个个 一代 一代代
      十足 四川 五台山 三国 三國 千万别 千万不要 百姓 老百姓 八卦 九州 二手 三角 三角形 四周 四处 四面 四方 四面八方 四肢 四季 五官 五金 五行 六神 七夕节
      八成是 九霄 百科 百科全书 百货 百般 百合 百度 千方百计 千古 千瓦时 千里马 万物 万象 万能 万岁 万维网 万恶 万事 亿万富翁 数据 数據 數據 数字 數字 数学 數學
      数量 数目 数值 数组 数列 数论 数码 数位 多数 少数 参数 函数 指数 系数 分数 次数 人数 总数 小数 整数 常数 变数 倍数 奇数 偶数 质数 负数 负责 负载 负担 负面 负荷 负债 正负
      几乎 几何 几率 第三方 二维码 二进制 三维 二维 二元 三明治 三星 三亚 三峡 三月份 双十一 九牛一毛 丢三落四 七上八下 乱七八糟 三心二意 接二连三 不三不四 再三 丙二 二氧化碳 一氧化碳 三氧化
      两者 两岸 两边 两侧 两极 两旁 两面 两性 两端 两头 两手 两口 万里长城 五星 五星级 四书五经 第一手 第一性原理 零售 零件 零食 零散 零星 零碎 陆地 大陆 陆续 陆军 登陆 着陆 收拾
      拾起 队伍 隊伍 入伍 落伍 半导体 半径 半岛 半天云 半夜 半球 半路 半途 半数 半自动 半透明 一半以上的人 数十亿人 多半 大半 小半 对半 上半场 下半场 半场 对数 打开 打印 打工 打算 打造 打击 打破
      """, .cover
    ) { $0.word = .nothing }
    add("三月份") { _ in }
  }
}
