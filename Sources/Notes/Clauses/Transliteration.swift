/// Chinese characters that write the sounds of foreign names: `凯文·韦尔`, `理查德·萨顿`.
enum Transliteration {
  /// The run of such characters and `·` that a range starts with, when it is long enough to be a name: four
  /// characters, or two with a dot between.
  static func run(in text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var at = range.lowerBound
    var count = 0
    var hasDot = false
    while at + 1 < range.upperBound {
      if text[at] == 0xC2, text[at + 1] == 0xB7 {
        hasDot = true
        at += 2
      } else if at + 2 < range.upperBound, (0xE4...0xE9).contains(text[at]),
        isSound(text, at) || count == 0 && isDot(text, at + 3, range.upperBound)
      {
        count += 1
        at += 3
      } else {
        break
      }
    }
    return count >= (hasDot ? 2 : 4) ? range.lowerBound..<at : nil
  }

  /// The name around a `·` at an offset, limited to a range.
  static func name(around dot: Int, in text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var start = dot
    while start - 3 >= range.lowerBound {
      if isSound(text, start - 3) || start == dot && (0xE4...0xE9).contains(text[start - 3]) {
        start -= 3
      } else if text[start - 2] == 0xC2, text[start - 1] == 0xB7 {
        start -= 2
      } else {
        break
      }
    }
    return start < dot ? run(in: text, start..<range.upperBound) : nil
  }

  /// `李·富尔顿`: what a dot follows is a name whatever its character.
  private static func isDot(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    at + 1 < end && text[at] == 0xC2 && text[at + 1] == 0xB7
  }

  private static func isSound(_ text: [UInt8], _ at: Int) -> Bool {
    sounds.contains(text.threeBytes(at: at))
  }

  private static let sounds: Set<UInt32> = Set(
    """
    阿埃艾爱安奥巴白班邦包保鲍贝本比彼毕边宾波伯勃博卜布查柴昌车茨达戴丹当道得德登邓狄迪底蒂丁东杜敦顿多厄恩尔法凡范方费芬菲丰冯弗佛夫福富盖甘冈高戈哥格根古瓜圭哈海罕汉豪合赫亨洪侯胡华怀惠霍基吉季加贾简江杰捷金京久居喀卡凯坎康考柯科可克肯库夸奎昆拉莱赖兰朗劳勒雷蕾里理丽利莉力立连廉良列林琳龙隆卢鲁路露伦罗洛马玛迈麦曼芒毛茅梅门蒙孟米密敏明缪摩莫默姆木穆拿娜纳那乃南内尼妮年涅宁纽农努诺女欧帕潘庞培佩彭皮珀平坡普齐契恰钱乔切琴丘让热仁日荣茹瑞若萨塞赛桑瑟森沙山珊尚绍舍申圣施什石史士叔舒顺朔斯丝思松苏孙索塔泰坦汤唐陶特腾提天廷亭图土托瓦万汪旺威韦维伟魏温文翁沃乌武西希锡席夏香肖谢辛欣休许叙雪逊雅亚延扬耶叶伊易因英尤于约泽曾扎詹张珍芝治朱卓兹子宗祖佐甫斐勋赫翰灵奇盖梵珀墨弥涅葛蓬朋托洛邱翠蔓芙坦普诺娅妲琼凡厉欣逊钦韩诸烈礼朴歇
    """.unicodeScalars.compactMap { scalar in
      let bytes = Array(String(scalar).utf8)
      return bytes.count == 3 ? bytes.threeBytes(at: 0) : nil
    })
}
