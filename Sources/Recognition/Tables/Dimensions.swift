extension Vocabulary {
  /// Physical and technical units: name, family, size in the family's base unit, surfaces.
  mutating func addDimensions() {
    let rows: [(name: String, family: Unit.Family, factor: String?, surfaces: String)] = [
      ("Kilometer", .length, "1000", "千米 公里 km KM Km kilometer kilometers kilometre kilometres"),
      ("Hectometer", .length, "100", "百米 hm hectometer hectometers hectometre hectometres"),
      ("Decameter", .length, "10", "十米 dam decameter decameters decametre decametres"),
      ("Meter", .length, "1", "米 公尺 m meter meters metre metres"),
      ("Decimeter", .length, "0.1", "分米 dm decimeter decimeters decimetre decimetres"),
      (
        "Centimeter", .length, "0.01",
        "厘米 公分 釐米 cm CM centimeter centimeters centimetre centimetres"
      ),
      ("Millimeter", .length, "0.001", "毫米 mm millimeter millimeters millimetre millimetres"),
      ("Micrometer", .length, "1e-6", "微米 μm µm um micrometer micrometers micron microns"),
      ("Nanometer", .length, "1e-9", "纳米 奈米 nm nanometer nanometers nanometre nanometres"),
      ("Angstrom", .length, "1e-10", "埃 埃米 Å angstrom angstroms"),
      ("Picometer", .length, "1e-12", "皮米 pm picometer picometers picometre picometres"),
      ("Mile", .length, "1609.344", "英里 mile miles mi"),
      ("Nautical mile", .length, "1852", "海里 nautical_mile nautical_miles nmi"),
      ("Yard", .length, "0.9144", "码 碼 yard yards yd"),
      ("Foot", .length, "0.3048", "英尺 呎 foot feet ft"),
      ("Inch", .length, "0.0254", "英寸 吋 inch inches in"),
      ("Light year", .length, "9460730472580800", "光年 light_year light_years lightyear lightyears"),
      ("Li", .length, "500", "里 华里"), ("Zhang", .length, nil, "丈"), ("Chi", .length, nil, "尺"),
      ("Cun", .length, nil, "寸"),
      (
        "Square kilometer", .area, "1e6",
        "平方公里 平方千米 km2 km² square_kilometer square_kilometers square_kilometre square_kilometres sq_km"
      ),
      (
        "Square meter", .area, "1",
        "平方米 平米 平方公尺 m2 m² square_meter square_meters square_metre square_metres sq_m"
      ),
      ("Square centimeter", .area, "0.0001", "平方厘米 cm2 cm² square_centimeter square_centimeters"),
      (
        "Square mile", .area, "2589988.110336",
        "平方英里 square_mile square_miles sq_mi sq_mile sq_miles"
      ),
      (
        "Square foot", .area, "0.09290304", "平方英尺 square_foot square_feet sqft sq_ft sq._ft ft2 ft²"
      ),
      ("Square inch", .area, "0.00064516", "平方英寸 square_inch square_inches sq_in"),
      ("Square yard", .area, "0.83612736", "平方码 square_yard square_yards"),
      ("Hectare", .area, "10000", "公顷 公頃 hectare hectares ha"),
      ("Acre", .area, "4046.8564224", "英亩 英畝 acre acres"),
      ("Mu", .area, nil, "亩 畝"),
      ("Cubic meter", .volume, "1", "立方米 m3 m³ cubic_meter cubic_meters cubic_metre cubic_metres"),
      ("Cubic centimeter", .volume, "1e-6", "立方厘米 cm3 cm³ cubic_centimeter cubic_centimeters cc"),
      ("Cubic kilometer", .volume, "1e9", "立方公里 立方千米 km3 km³ cubic_kilometer cubic_kilometers"),
      ("Cubic foot", .volume, "0.028316846592", "立方英尺 cubic_foot cubic_feet ft3 ft³"),
      ("Cubic inch", .volume, "0.000016387064", "立方英寸 cubic_inch cubic_inches in3"),
      ("Cubic yard", .volume, "0.764554857984", "立方码 cubic_yard cubic_yards"),
      ("Cubic mile", .volume, nil, "立方英里 cubic_mile cubic_miles"),
      ("Liter", .volume, "0.001", "升 公升 l L liter liters litre litres"),
      ("Hectoliter", .volume, "0.1", "hl hectoliter hectoliters"),
      ("Deciliter", .volume, "0.0001", "分升 dl deciliter deciliters decilitre"),
      ("Centiliter", .volume, "0.00001", "厘升 cl centiliter centiliters centilitre"),
      ("Milliliter", .volume, "1e-6", "毫升 ml mL ML milliliter milliliters millilitre millilitres"),
      (
        "Microliter", .volume, "1e-9",
        "微升 μL µL μl µl uL microliter microliters microlitre microlitres"
      ),
      ("Gallon", .volume, "0.003785411784", "加仑 加侖 gallon gallons gal"),
      ("Quart", .volume, nil, "夸脱 quart quarts qt"),
      ("Pint", .volume, nil, "品脱 pint pints"), ("Cup", .volume, nil, "cup cups"),
      ("Barrel", .volume, nil, "桶 barrel barrels bbl"),
      ("Fluid ounce", .volume, nil, "液体盎司 fluid_ounce fluid_ounces fl_oz fl._oz"),
      ("Fluid dram", .volume, nil, "fluid_dram fluid_drams"),
      ("Tablespoon", .volume, nil, "汤匙 tablespoon tablespoons tbsp"),
      ("Teaspoon", .volume, nil, "茶匙 teaspoon teaspoons tsp"),
      ("Pinch", .volume, nil, "pinch"), ("Bushel", .volume, nil, "蒲式耳 bushel bushels"),
      ("Peck", .volume, nil, "peck pecks"), ("Cord", .volume, nil, "cord cords"),
      ("Gill", .volume, nil, "gill gills"), ("Minim", .volume, nil, "minim minims"),
      ("Hogshead", .volume, nil, "hogshead hogsheads"),
      (
        "Metric ton", .mass, "1e6",
        "公吨 metric_ton metric_tons tonne tonnes metric_tonne metric_tonnes t"
      ), ("Ton", .mass, "1e6", "吨 噸 ton tons"),
      (
        "Kilogram", .mass, "1000",
        "千克 公斤 kg KG Kg kilogram kilograms kilogramme kilogrammes kilo kilos"
      ),
      ("Gram", .mass, "1", "克 g gram grams gramme grammes gm"),
      ("Milligram", .mass, "0.001", "毫克 mg milligram milligrams"),
      ("Microgram", .mass, "1e-6", "微克 μg µg ug mcg microgram micrograms"),
      ("Nanogram", .mass, "1e-9", "纳克 ng nanogram nanograms"),
      ("Picogram", .mass, "1e-12", "皮克 pg picogram picograms"),
      ("Pound", .mass, "453.59237", "磅 英磅 pound pounds lb lbs"),
      ("Ounce", .mass, "28.349523125", "盎司 ounce ounces oz"),
      ("Stone", .mass, "6350.29318", "英石 stone stones"), ("Grain", .mass, nil, "grain grains"),
      ("Dram", .mass, nil, "打兰 dram drams"),
      ("Pennyweight", .mass, nil, "pennyweight pennyweights"),
      ("Carat", .mass, "0.2", "克拉 carat carats"), ("Jin", .mass, "500", "斤 市斤"),
      ("Liang", .mass, "50", "两 兩"), ("Qian", .mass, "5", "钱 錢"), ("Dan", .mass, "50000", "担 擔"),
      ("Long ton (British)", .mass, nil, "长吨 long_ton long_tons"),
      ("Short ton (US)", .mass, nil, "短吨 short_ton short_tons"),
      ("Knot", .speed, "0.514444", "节 節 knot knots kn"), ("Mach", .speed, nil, "马赫 馬赫"),
      (
        "Kilometer per hour", .speed, nil,
        "公里每小时 千米每小时 公里/小时 千米/小时 公里/时 千米/时 km/h km/hr kmh kph kmph kmhr kilometers_per_hour kilometer_per_hour kilometres_per_hour kilometre_per_hour"
      ),
      (
        "Meter per second", .speed, "1",
        "米每秒 米/秒 m/s meters_per_second meter_per_second metres_per_second metre_per_second"
      ),
      (
        "Kilometer per second", .speed, "1000",
        "公里每秒 千米每秒 公里/秒 千米/秒 km/s kilometers_per_second kilometer_per_second kilometres_per_second"
      ),
      (
        "Kilometer per minute", .speed, nil,
        "公里每分钟 千米每分钟 km/min kilometers_per_minute kilometer_per_minute"
      ),
      ("Mile per hour", .speed, "0.44704", "英里每小时 英里/小时 mph mile_per_hour miles_per_hour mi/h"),
      ("Foot per second", .speed, "0.3048", "英尺每秒 ft/s feet_per_second foot_per_second"),
      ("Foot per minute", .speed, nil, "英尺每分钟 ft/min feet_per_minute foot_per_minute"),
      ("Yard per second", .speed, nil, "yards_per_second"),
      ("Yard per minute", .speed, nil, "yards_per_minute"),
      ("Bit", .information, "1", "比特 bit bits"),
      ("Kilobit", .information, "1000", "千比特 kb Kb kilobit kilobits kbit"),
      ("Megabit", .information, "1e6", "兆比特 Mb megabit megabits mbit"),
      ("Gigabit", .information, "1e9", "Gb gigabit gigabits gbit"),
      ("Terabit", .information, "1e12", "Tb terabit terabits"),
      ("Petabit", .information, "1e15", "Pb petabit petabits"),
      ("Byte", .information, "8", "字节 byte bytes 位元组"),
      ("Kilobyte", .information, "8000", "千字节 KB kB kilobyte kilobytes KiB kibibytes"),
      ("Megabyte", .information, "8e6", "兆字节 MB mB MiB megabyte megabytes mebibytes"),
      ("Gigabyte", .information, "8e9", "吉字节 GB gB GiB gigabyte gigabytes gibibytes"),
      ("Terabyte", .information, "8e12", "太字节 TB TiB terabyte terabytes"),
      ("Petabyte", .information, "8e15", "拍字节 PB PiB petabyte petabytes"),
      ("Exabyte", .information, "8e18", "EB EiB exabyte exabytes"),
      ("Gigabit per second", .information, nil, "Gbps gbps gbit/s Gb/s"),
      ("Megabit per second", .information, nil, "Mbps mbps Mb/s"),
      ("Gigabyte per second", .information, nil, "GB/s"),
      ("Megabyte per second", .information, nil, "MB/s"),
      ("Terabyte per second", .information, nil, "TB/s"),
      ("Degree", .angle, "1", "度 ° degree degrees deg"),
      ("Radian", .angle, nil, "弧度 rad radian radians"), ("Turn", .angle, nil, "turn turns"),
      ("Hertz", .frequency, "1", "赫兹 赫 hz Hz hertz"),
      ("Kilohertz", .frequency, "1000", "千赫 千赫兹 khz kHz kilohertz"),
      ("Megahertz", .frequency, "1e6", "兆赫 兆赫兹 mhz megahertz"),
      ("Gigahertz", .frequency, "1e9", "吉赫 吉赫兹 ghz gigahertz"),
      ("Watt", .power, "1", "瓦 瓦特 W watt watts"),
      ("Kilowatt", .power, "1000", "千瓦 kW KW kw kilowatt kilowatts"),
      ("Megawatt", .power, "1e6", "兆瓦 MW megawatt megawatts"),
      ("Gigawatt", .power, "1e9", "吉瓦 GW gigawatt gigawatts"),
      ("Horsepower", .power, "735.49875", "马力 馬力 hp horsepower"),
      ("Kilowatt hour", .energy, "3.6e6", "千瓦时 千瓦小时 kwh kWh kilowatt_hour kilowatt_hours"),
      ("Joule", .energy, "1", "焦耳 焦 J joule joules"),
      ("Kilojoule", .energy, "1000", "千焦 kJ kj kilojoule kilojoules"),
      ("Megajoule", .energy, "1e6", "MJ megajoules"),
      ("Calorie", .energy, "4.184", "卡 卡路里 cal calorie calories"),
      ("Kilocalorie", .energy, "4184", "千卡 大卡 kcal kilocalorie kilocalories"),
      ("Electronvolt", .energy, nil, "eV electronvolt electronvolts"),
      ("Pascal", .pressure, "1", "帕 帕斯卡 Pa pascal pascals"),
      ("Kilopascal", .pressure, "1000", "千帕 kPa kpa kilopascals"),
      ("Megapascal", .pressure, "1e6", "兆帕 MPa megapascals"),
      ("Bar", .pressure, "100000", "巴 bar bars"),
      ("Atmosphere", .pressure, "101325", "大气压 atm atmospheres"),
      ("Millimeter of mercury", .pressure, nil, "毫米汞柱 mmHg mmhg"), ("Psi", .pressure, nil, "psi"),
      ("Volt", .voltage, "1", "伏 伏特 V volt volts"),
      ("Millivolt", .voltage, "0.001", "毫伏 mV millivolts"),
      ("Kilovolt", .voltage, "1000", "千伏 kV kilovolts"),
      ("Ampere", .other, nil, "安培 ampere amperes amps amp"),
      ("Milliampere hour", .other, nil, "毫安时 mAh mah"), ("Ohm", .other, nil, "欧姆 Ω ohm ohms"),
      ("Newton", .other, nil, "牛顿 牛 N newton newtons"),
      ("Mole", .other, nil, "摩尔 mol moles mole"), ("Molar", .other, nil, "mol/L mol/l"),
      ("Gram per mole", .other, nil, "克/摩尔 g/mol"),
      ("Decibel", .other, nil, "分贝 dB decibel decibels"), ("Lumen", .other, nil, "流明 lumen lumens"),
      ("Lux", .other, nil, "勒克斯 lux"), ("Pixel", .other, nil, "像素 px pixel pixels"),
      ("FLOPS", .other, nil, "flops FLOPS FLOPs"), ("TFLOPS", .other, nil, "tflops TFLOPS"),
      ("QPS", .other, nil, "qps"), ("FPS", .other, nil, "fps"),
    ]
    addLaboratoryUnits()
    for row in rows { add(UnitRow(row.name, row.family, row.factor), row.surfaces) }
    add(
      UnitRow("C", .temperature),
      "摄氏度 攝氏度 ℃ °C 度摄氏 celsius centigrade deg_c deg_celsius degrees_c degrees_celsius degree_celsius degree_c degrees_centigrade °_c c_degrees"
    )
    add(
      UnitRow("F", .temperature),
      "华氏度 華氏度 ℉ °F fahrenheit farenheit deg_f deg_fahrenheit degrees_f degrees_fahrenheit degrees_farenheit degree_fahrenheit degree_f °_f"
    )
    add(UnitRow("K", .temperature), "开尔文 开氏度 开 kelvin kelvins")
    add(UnitRow("R", .temperature), "rankine degrees_rankine")
    add("华氏温度 華氏溫度 华氏 華氏", .leader) { $0.word = .fahrenheit }
    add("摄氏温度 攝氏溫度 摄氏 攝氏", .leader) { $0.word = .celsius }
    add(
      UnitRow("token", .token),
      "个token 个tokens 個token token tokens 个词元 词元 个_token 个_tokens 個_token 個_tokens")
    add(
      UnitRow("percent", .percent),
      "% ％ 个_百_分_点 個_百_分_點 个_百_分点 百分点 百分點 percent per_cent percents pct percentage_point percentage_points"
    )
    add("percent per_cent", .leader) { _ in }
    add(UnitRow("permille", .percent, "0.1"), "‰ per_mille")
    add(
      UnitRow("倍", .multiple, "1"),
      "倍 times_as x X fold times_faster times_more times_larger times_higher times_better times_the"
    )
    add(UnitRow("分", .score), "分 points point pts")
    add(UnitRow("成", .percent, "10"), "成")
    add(UnitRow("折", .percent, "10"), "折")
  }

  /// What is measured in laboratories, clinics and workshops.
  private mutating func addLaboratoryUnits() {
    let rows: [(name: String, surfaces: String)] = [
      ("Millimole", "毫摩尔 mmol millimole millimoles"),
      ("Micromole", "微摩尔 μmol µmol umol micromole micromoles"),
      ("Nanomole", "nmol nanomole nanomoles"), ("Millimolar", "mM millimolar"),
      ("Micromolar", "μM µM uM micromolar"), ("Nanomolar", "nM nanomolar"),
      ("Milliosmole", "mOsm mosm mOsm/kg mOsm/L mosm/kg mosm/L"), ("Milliequivalent", "mEq meq"),
      ("International unit", "国际单位 IU international_units"),
      ("Kilodalton", "kDa kilodaltons"), ("Base pair", "bp base_pairs"), ("Kilobase pair", "kbp"),
      ("Revolution per minute", "转每分钟 转/分钟 转/分 rpm RPM rev/min revolutions_per_minute"),
      ("Beat per minute", "bpm BPM beats_per_minute"),
      ("Part per million", "ppm ppmv parts_per_million"),
      ("Part per billion", "ppb parts_per_billion"),
      ("Dot per inch", "dpi DPI ppi PPI"),
      ("Milliampere", "毫安 mA milliamps milliampere milliamperes"),
      ("Microfarad", "μF µF uF microfarads"), ("Picofarad", "pF picofarads"),
      ("Kilonewton", "千牛 kN kilonewtons"),
      ("Newton meter", "牛米 牛·米 Nm N·m"),
      ("Sievert", "mSv μSv µSv Sv 毫西弗 微西弗 millisieverts microsieverts sieverts"),
      ("Gray", "mGy Gy"), ("Becquerel", "Bq kBq MBq GBq TBq becquerels"),
      ("Kiloelectronvolt", "keV"), ("Megaelectronvolt", "MeV"), ("Gigaelectronvolt", "GeV"),
      ("Teraelectronvolt", "TeV"), ("Milliwatt", "毫瓦 mW milliwatts"),
      ("Megawatt hour", "兆瓦时 MWh megawatt_hours"), ("Gigawatt hour", "GWh gigawatt_hours"),
      ("Terawatt hour", "太瓦时 TWh terawatt_hours"), ("Hectopascal", "百帕 hPa hectopascals"),
      ("Millibar", "毫巴 mbar millibars"), ("Gigapascal", "吉帕 GPa gigapascals"),
      ("Terahertz", "THz terahertz"),
    ]
    for row in rows { add(UnitRow(row.name, .other), row.surfaces) }
  }

  /// Lengths of time.
  mutating func addTimeUnits() {
    let rows: [(unit: TimeLength.Unit, factor: String, surfaces: String)] = [
      (.second, "1", "秒 秒钟 秒鐘 second seconds sec secs s S"),
      (.minute, "60", "分钟 分鐘 分 minute minutes min mins"),
      (.hour, "3600", "小时 小時 个小时 個小時 钟头 个钟头 個鐘頭 鐘頭 hour hours hr hrs h"),
      (.day, "86400", "天 日 天天 day days night nights 昼夜"),
      (
        .workday, "86400",
        "工作日 个工作日 個工作日 business_day business_days working_day working_days workday workdays weekday weekdays"
      ),
      (.weekend, "172800", "周末 个周末 weekend weekends"),
      (.week, "604800", "周 週 星期 个星期 個星期 礼拜 禮拜 个礼拜 個禮拜 week weeks wk wks workweek workweeks"),
      (.fortnight, "1209600", "fortnight fortnights"),
      (.month, "2592000", "个月 個月 個月份 month months mo"),
      (.quarter, "7776000", "个季度 個季度 季度 quarter quarters"),
      (.year, "31536000", "年 周年 週年 载 year years yr yrs calendar_year"),
      (.decade, "315360000", "decade decades"),
      (.century, "3153600000", "世纪 世紀 个世纪 個世紀 century centuries"),
    ]
    for row in rows { add(UnitRow(row.unit.rawValue, .time(row.unit), row.factor), row.surfaces) }
    add(UnitRow("millisecond", .other, "0.001"), "毫秒 ms millisecond milliseconds msec")
    add(UnitRow("microsecond", .other, "1e-6"), "微秒 μs µs us microsecond microseconds")
    add(UnitRow("nanosecond", .other, "1e-9"), "纳秒 ns nanosecond nanoseconds")
    add(UnitRow("Year", .other), "岁 歲 周岁 週歲 years_old year_old 岁大 歲大")
    add("old of_age", .follower) { $0.word = .old }
  }

  /// What Chinese and English count with.
  mutating func addClassifiers() {
    let classifiers = """
      个 個 位 名 种 種 件 张 張 页 頁 条 條 次 人 家 台 臺 部 本 篇 章 卷 册 首 句 段 行 项 項 类 類 款 步 层 層 级 級 枚 颗 顆 粒 只 隻 匹 头 頭 棵 株 朵 片 块 塊 根 支 枝 把 \
      座 栋 棟 幢 间 間 所 场 場 届 屆 期 集 轮 輪 组 組 套 双 雙 对 對 副 份 批 群 队 隊 班 排 列 串 束 袋 瓶 杯 碗 盘 盒 箱 包 艘 架 辆 輛 列 门 門 堂 节 節 课 課 道 題 题 幅 面 封 通 则 則 \
      号人 口 户 戶 国 國 省 市 县 村 校 维 維 阶 階 阶段 個人 个人 字 字符 单词 词 詞 参数 參數 例 起 宗 桩 样 樣 回 遍 趟 番 滴 股 团 團 圈 重 进 員 员 颗星 星 点 條目 人次 人日 人月 人年 人天 盘位 万字 楼 樓 岛 州 点数 票 席 球 局 盘 秒差距 行代码 代 世 单位 標 元素 处 處 笔 筆 顶 頂 尊 扇 盏 帧 幀 格 档 檔 顿 頓
      """
    for surface in Self.surfaces(classifiers) { add(UnitRow(surface, .classifier), surface) }
    let nouns = [
      ("page", "page pages"), ("people", "people persons"), ("copy", "copies"), ("user", "users"),
      ("parameter", "parameters params"), ("word", "words"), ("line", "lines"), ("time", "times"),
      ("message", "messages"), ("query", "queries"), ("request", "requests"),
      ("question", "questions"),
      ("language", "languages"), ("country", "countries"), ("step", "steps"), ("chip", "chips"),
      ("GPU", "GPUs gpus"),
      ("layer", "layers"), ("core", "cores"), ("item", "items"), ("member", "members"),
      ("employee", "employees"),
      ("chapter", "chapters"), ("character", "characters"), ("version", "versions"),
      ("star", "stars"), ("expert", "experts"),
    ]
    for (name, surfaces) in nouns { add(UnitRow(name, .classifier), surfaces) }
  }
}
