/// Days with a name.
struct Holiday: Sendable {
  enum Rule: Sendable {
    /// Month and day of the Gregorian calendar.
    case fixed(Int, Int)
    /// Month and day of the Chinese lunar calendar; it never becomes a Gregorian day here.
    case lunar(Int, Int)
    /// The nth weekday of a month; −1 is the last.
    case weekday(month: Int, weekday: Int, nth: Int)
    /// So many days after the fourth Thursday of November.
    case thanksgiving(Int)
    /// So many days after Easter Sunday.
    case easter(Int)
  }

  static let rows: [(rule: Rule, surfaces: String)] = [
    (.fixed(1, 1), "元旦 元旦节 新年 新年节 new_year new_years new_year_day new_year's_day new_years_day"),
    (.fixed(2, 14), "情人节 情人節 valentine valentines valentine's_day valentines_day valentine_day"),
    (.fixed(3, 8), "妇女节 国际妇女节 三八妇女节 women's_day womens_day international_women's_day"),
    (.fixed(3, 12), "植树节 植樹節 arbor_day"),
    (
      .fixed(3, 17),
      "saint_patrick saint_patricks st_patrick st._patrick's_day st_patrick's_day st_patricks_day saint_patrick's_day"
    ),
    (.fixed(4, 1), "愚人节 愚人節 april_fools april_fool's_day april_fools_day fool's_day"),
    (.fixed(4, 4), "清明 清明节 清明節"), (.fixed(4, 22), "earth_day 地球日 世界地球日"),
    (.fixed(5, 1), "劳动节 勞動節 五一 五一节 五一劳动节 may_day international_workers'_day"),
    (.fixed(5, 4), "青年节 青年節 五四青年节 youth_day"), (.fixed(6, 1), "儿童节 兒童節 六一 六一儿童节 children's_day"),
    (.fixed(6, 19), "juneteenth freedom_day jubilee_day"), (.fixed(7, 1), "建党节 建黨節"),
    (.fixed(7, 4), "independence_day 美国独立日"), (.fixed(8, 1), "建军节 建軍節 八一建军节"),
    (.fixed(9, 10), "教师节 教師節 teacher's_day teachers'_day"),
    (.fixed(10, 1), "国庆 国庆节 國慶 國慶節 十一国庆节"),
    (.fixed(10, 31), "万圣节 萬聖節 halloween halloween_day all_hallow's_eve"),
    (.fixed(11, 11), "光棍节 双十一 双11 veterans_day veteran's_day"), (.fixed(12, 12), "双十二"),
    (.fixed(12, 24), "平安夜 圣诞夜 christmas_eve xmas_eve"),
    (.fixed(12, 25), "圣诞 圣诞节 聖誕節 christmas christmas_day xmas x-mas"),
    (.fixed(12, 26), "boxing_day 节礼日"),
    (.fixed(12, 31), "new_year's_eve new_years_eve new_year_eve"),
    (.fixed(2, 2), "groundhog_day"), (.fixed(5, 5), "cinco_de_mayo"),
    (.fixed(3, 14), "pi_day 白色情人节"), (.fixed(11, 1), "all_saints'_day"),
    (.fixed(11, 5), "guy_fawkes_day guy_fawkes_night"),
    (.lunar(1, 1), "春节 春節 农历新年"), (.lunar(1, 15), "元宵 元宵节 元宵節"), (.lunar(1, 30), "大年三十"),
    (.lunar(12, 31), "除夕 除夕夜"), (.lunar(5, 5), "端午 端午节 端午節"), (.lunar(7, 7), "七夕节"),
    (.lunar(8, 15), "中秋 中秋节 中秋節"), (.lunar(9, 9), "重阳 重阳节 重陽節"), (.lunar(12, 8), "腊八节"),
    (
      .weekday(month: 1, weekday: 1, nth: 3),
      "martin_luther_king_day mlk_day martin_luther_king_jr_day 马丁路德金日 马丁·路德·金纪念日"
    ),
    (
      .weekday(month: 2, weekday: 1, nth: 3),
      "presidents_day president's_day presidents'_day washington's_birthday 总统日 华盛顿诞辰"
    ),
    (.weekday(month: 5, weekday: 7, nth: 2), "母亲节 母親節 mother's_day mothers_day mothering_day"),
    (.weekday(month: 5, weekday: 1, nth: -1), "memorial_day 阵亡将士纪念日"),
    (.weekday(month: 6, weekday: 7, nth: 3), "父亲节 父親節 father's_day fathers_day"),
    (.weekday(month: 9, weekday: 1, nth: 1), "labor_day labour_day 美国劳动节"),
    (.weekday(month: 10, weekday: 1, nth: 2), "columbus_day 哥伦布日"),
    (
      .weekday(month: 11, weekday: 4, nth: 4),
      "感恩节 感恩節 thanksgiving thanksgiving_day thanks_giving_day thanks_giving"
    ), (.thanksgiving(1), "black_friday 黑色星期五"),
    (.thanksgiving(4), "cyber_monday"),
    (.easter(0), "easter easter_sunday easter_day 复活节 復活節"), (.easter(-2), "good_friday 耶稣受难日"),
    (.easter(1), "easter_monday"), (.easter(-47), "mardi_gras shrove_tuesday"),
    (.easter(-46), "ash_wednesday"), (.easter(-7), "palm_sunday"), (.easter(39), "ascension_day"),
    (.easter(49), "pentecost whit_sunday"),
  ]
}

extension Vocabulary {
  mutating func addHolidays() {
    for (index, row) in Holiday.rows.enumerated() {
      add(row.surfaces) { $0.holiday = Int16(index) }
    }
  }

  /// Era names of China with the year that was their first.
  mutating func addEras() {
    let eras: [(first: Int16, surfaces: String)] = [
      (-140, "建元"), (25, "建武"), (184, "中平"), (196, "建安"), (220, "黄初"), (265, "泰始"), (405, "义熙"),
      (581, "开皇"), (605, "大业"), (618, "武德"), (627, "贞观 貞觀"), (650, "永徽"), (656, "显庆"), (674, "上元"),
      (684, "光宅"), (690, "天授"), (705, "神龙 神龍"),
      (707, "景龙"), (712, "先天"), (713, "开元 開元"), (742, "天宝 天寶"), (756, "至德"), (758, "乾元"),
      (766, "大历"), (780, "建中"), (785, "贞元"), (806, "元和"), (821, "长庆"), (847, "大中"), (874, "乾符"),
      (960, "建隆"), (976, "太平兴国"), (998, "咸平"), (1004, "景德"),
      (1023, "天圣"), (1041, "庆历"), (1068, "熙宁"), (1078, "元丰"), (1086, "元祐"), (1102, "崇宁"),
      (1107, "大观"), (1111, "政和"), (1119, "宣和"), (1126, "靖康"), (1127, "建炎"), (1131, "绍兴"),
      (1163, "隆兴"), (1165, "乾道"), (1174, "淳熙"), (1195, "庆元"), (1260, "中统"), (1264, "至元"),
      (1341, "至正"),
      (1368, "洪武"), (1399, "建文"), (1403, "永乐 永樂"), (1425, "洪熙"), (1426, "宣德"), (1436, "正统"),
      (1450, "景泰"), (1457, "天顺"), (1465, "成化"), (1488, "弘治"), (1506, "正德"), (1522, "嘉靖"),
      (1567, "隆庆"), (1573, "万历 萬曆"), (1621, "天启"), (1628, "崇祯 崇禎"), (1636, "崇德"),
      (1644, "顺治 順治"), (1662, "康熙"), (1723, "雍正"), (1736, "乾隆"), (1796, "嘉庆 嘉慶"), (1821, "道光"),
      (1851, "咸丰 咸豐"), (1862, "同治"), (1875, "光绪 光緒"), (1909, "宣统 宣統"), (1912, "民国 民國"),
      (1868, "明治"), (1926, "昭和"), (1989, "平成"), (2019, "令和"), (1, "公元 西元"),
    ]
    for row in eras { add(row.surfaces, .leader) { $0.era = row.first } }
    add("公元前 西元前", .leader) {
      $0.era = -1
      $0.word = .before
    }
  }
}
