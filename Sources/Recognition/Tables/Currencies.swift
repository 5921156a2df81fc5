extension Vocabulary {
  /// Money: the ISO 4217 code, then what is written after an amount; `$` and the like also before it.
  mutating func addCurrencies() {
    let rows: [(code: String, surfaces: String)] = [
      (
        "USD",
        "美元 美金 美圓 usd us_dollar us_dollars u.s._dollar u.s._dollars american_dollar american_dollars"
      ),
      ("USD", "dollar dollars buck bucks"),
      ("CNY", "人民币 人民幣 元人民币 元人民幣 块钱 塊錢 元 圆 块 塊 cny rmb yuan renminbi chinese_yuan chinese_yuans"),
      ("EUR", "欧元 歐元 欧 eur euro euros"),
      ("GBP", "英镑 英鎊 镑 鎊 gbp british_pound british_pounds pound_sterling pounds_sterling"),
      ("GBP", "pound pounds quid"),
      ("JPY", "日元 日圆 日圓 日币 jpy yen yens japanese_yen"),
      ("HKD", "港元 港币 港幣 港纸 hkd hong_kong_dollar hong_kong_dollars"),
      ("TWD", "台币 台幣 新台币 新台幣 新臺幣 twd ntd new_taiwan_dollar new_taiwan_dollars taiwan_dollars"),
      ("MOP", "澳门元 澳門元 澳门币 mop patacas"),
      ("KRW", "韩元 韓元 韩币 韩圆 krw won south_korean_won"),
      ("AUD", "澳元 澳大利亚元 澳币 aud australian_dollar australian_dollars"),
      ("CAD", "加元 加拿大元 加币 cad canadian_dollar canadian_dollars"),
      ("NZD", "新西兰元 纽元 纽币 nzd new_zealand_dollar new_zealand_dollars"),
      ("SGD", "新加坡元 新元 新币 坡币 sgd singapore_dollar singapore_dollars"),
      ("CHF", "瑞士法郎 瑞郎 chf swiss_franc swiss_francs"),
      ("Franc", "法郎 franc francs"),
      ("FRF", "法国法郎 french_franc french_francs"),
      ("RUB", "卢布 盧布 rub ruble rubles rouble roubles russian_rubles"),
      ("INR", "印度卢比 inr indian_rupee indian_rupees"),
      ("Rupee", "卢比 盧比 rupee rupees"),
      ("THB", "泰铢 泰銖 thb baht bahts thai_baht"),
      ("VND", "越南盾 vnd dong dongs"), ("IDR", "印尼盾 印尼卢比 idr rupiah rupiahs"),
      ("MYR", "林吉特 马币 马来西亚令吉 令吉 myr ringgit ringgits"),
      ("PHP", "菲律宾比索 php philippine_peso philippine_pesos"),
      ("Peso", "比索 peso pesos"), ("MXN", "墨西哥比索 mxn mexican_peso mexican_pesos"),
      ("BRL", "巴西雷亚尔 雷亚尔 brl real reais brazilian_real brazilian_reals"),
      ("ARS", "阿根廷比索 ars argentine_peso argentine_pesos"),
      ("CLP", "智利比索 clp chilean_peso chilean_pesos"), ("COP", "哥伦比亚比索 cop colombian_pesos"),
      ("ZAR", "南非兰特 兰特 zar rand rands"), ("TRY", "土耳其里拉 里拉 try_lira turkish_lira turkish_liras"),
      ("ITL", "意大利里拉 lira liras lire italian_lira"),
      ("SEK", "瑞典克朗 sek swedish_krona swedish_kronor krona kronor"),
      ("NOK", "挪威克朗 nok norwegian_krone norwegian_kroner"),
      ("DKK", "丹麦克朗 dkk danish_krone danish_kroner"),
      ("PLN", "波兰兹罗提 兹罗提 pln zloty zlotys"), ("CZK", "捷克克朗 czk koruna korunas"),
      ("HUF", "匈牙利福林 福林 huf forint forints"), ("ILS", "新谢克尔 谢克尔 ils shekel shekels"),
      ("SAR", "沙特里亚尔 sar saudi_riyal saudi_riyals"), ("AED", "迪拉姆 阿联酋迪拉姆 aed dirham dirhams"),
      ("EGP", "埃及镑 egp egyptian_pound egyptian_pounds"), ("NGN", "奈拉 ngn naira nairas"),
      ("KES", "肯尼亚先令 kes kenyan_shilling kenyan_shillings"), ("UAH", "格里夫纳 uah hryvnia hryvnias"),
      ("GEL", "拉里 gel lari"), ("PKR", "巴基斯坦卢比 pkr pakistani_rupee pakistani_rupees"),
      ("BDT", "孟加拉塔卡 塔卡 bdt taka"), ("LKR", "斯里兰卡卢比 lkr"), ("IRR", "伊朗里亚尔 irr iranian_rial"),
      ("DEM", "德国马克 马克 deutsche_mark deutsche_marks german_marks mark marks"),
      ("FIM", "芬兰马克 finnish_markka finnish_marks markka markkas"),
      ("ATS", "奥地利先令 austrian_schillings schillings"),
      ("Peseta", "西班牙比塞塔 比塞塔 peseta pesetas"), ("NLG", "荷兰盾 guilder guilders dutch_guilders"),
      ("BEF", "比利时法郎 belgian_francs"), ("PTE", "葡萄牙埃斯库多 escudo escudos"),
      ("IEP", "爱尔兰镑 irish_pounds"), ("GRD", "德拉克马 drachma drachmas"),
      ("KWD", "科威特第纳尔 kwd kuwaiti_dinars"),
      ("Dinar", "第纳尔 dinar dinars"), ("IQD", "iqd iraqi_dinars 伊拉克第纳尔"), ("KZT", "坚戈 kzt tenge"),
      ("PEN", "pen_sol peruvian_sol peruvian_soles nuevos_soles"), ("ISK", "isk icelandic_kronur"),
      ("Bitcoin", "比特币 bitcoin bitcoins btc"), ("ETH", "以太币 ether eth"),
    ]
    for row in rows { add(UnitRow(row.code, .currency), row.surfaces) }
    let parts: [(name: String, of: String, factor: String, surfaces: String)] = [
      ("Cent", "Dollar", "0.01", "美分 cent cents ¢"),
      ("Pence", "Pound", "0.01", "便士 pence penny pennies"),
      ("Jiao", "CNY", "0.1", "角 毛 角钱 毛钱 角錢"), ("Fen", "CNY", "0.01", "分 分钱"),
    ]
    for row in parts { add(UnitRow(row.name, .currency, row.factor), row.surfaces) }
    let prefixes: [(code: String, surfaces: String)] = [
      ("USD", "us$ US$ u.s$ u.s._$ u.s_$ us_$ usd$ usd USD"), ("USD", "$ ＄"),
      ("EUR", "€ eur EUR"),
      ("GBP", "£ ￡"), ("GBP", "gbp GBP"), ("CNY", "￥ ¥ rmb cny RMB CNY cn¥ 人民币 人民幣"),
      ("JPY", "jp¥ jpy JPY"),
      ("HKD", "hk$ hk_$ hkd HKD 港币"), ("TWD", "nt$ nt_$ twd 新台币"),
      ("AUD", "a$ au$ aud$ aud_$ aud AUD A$"),
      ("CAD", "c$ c_$ ca$ cad$ cad CAD C$"), ("NZD", "nz$ nzd$ nzd"), ("SGD", "s$ sg$ sgd$ sgd S$"),
      ("MXN", "mxn$ mex$ mxn"),
      ("BRL", "r$ R$ brl"), ("KRW", "₩ krw"), ("INR", "₹ inr rs. rs Rs"), ("RUB", "₽ rub"),
      ("VND", "₫"), ("ILS", "₪"), ("THB", "฿ thb"),
      ("GEL", "₾"), ("UAH", "₴"), ("NGN", "₦"), ("TRY", "₺"), ("PHP", "₱"), ("KZT", "₸"),
      ("CHF", "chf CHF"), ("Bitcoin", "₿ btc"),
    ]
    for row in prefixes { add(UnitRow(row.code, .currency, prefix: true), row.surfaces) }
    for code in ["USD", "EUR", "GBP", "SEK", "CNY", "JPY", "CHF", "AUD", "CAD", "INR", "HKD"] {
      add(UnitRow(code, .currency, "1000000"), "M\(code)")
      add(UnitRow(code, .currency, "1000"), "k\(code) K\(code)")
    }
  }
}
