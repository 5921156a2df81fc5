/// The traditional forms of characters that the lists of Chinese words are made of.
///
/// Where one simplified character stands for several, it is the form that most words have: 後, 裡, 發. Those of which no form
/// does for most are left out: 系, 准, 并, 复.
enum TraditionalForms {
  /// The word in traditional characters; `nil` when it is written alike.
  static func form(of word: [UInt8]) -> [UInt8]? {
    guard word.count > 2, word.contains(where: { $0 >= 0xE4 }) else { return nil }
    var form = word
    var differs = false
    var at = 0
    while at < word.count {
      guard word[at] >= 0xE4, at + 2 < word.count else {
        at += 1
        continue
      }
      if let other = table[word.threeBytes(at: at)] {
        form[at] = UInt8(other >> 16)
        form[at + 1] = UInt8(other >> 8 & 0xFF)
        form[at + 2] = UInt8(other & 0xFF)
        differs = true
      }
      at += 3
    }
    return differs ? form : nil
  }

  private static let table: [UInt32: UInt32] = {
    var table: [UInt32: UInt32] = [:]
    for pair in pairs.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      let bytes = Array(pair)
      table[bytes.threeBytes(at: 0)] = bytes.threeBytes(at: 3)
    }
    return table
  }()

  private static let pairs = """
    与與 为為 从從 于於 将將 给給 对對 据據 随隨 经經 凭憑 称稱 属屬 会會 应應 须須 该該 愿願 让讓 没沒 仅僅 总總 则則 却卻 刚剛 虽雖 极極 约約 过過 后後 里裡
    间間 时時 来來 还還 这這 个個 们們 么麼 谁誰 几幾 样樣 种種 条條 项項 类類 级級 层層 届屆 场場 张張 页頁 块塊 颗顆 双雙 队隊 组組 轮輪 辆輛 说說 认認 讲講 话話
    语語 词詞 读讀 写寫 记記 计計 设設 论論 证證 评評 议議 试試 调調 谈談 请請 许許 诉訴 诊診 译譯 误誤 课課 谢謝 识識 讨討 训訓 访訪 询詢 详詳 见見 观觀 规規 视視
    觉覺 览覽 贝貝 负負 财財 责責 败敗 货貨 质質 费費 贵貴 贷貸 贸貿 资資 购購 赔賠 赛賽 赢贏 赠贈 账賬 贴貼 价價 亿億 万萬 钱錢 银銀 铁鐵 钟鐘 长長 门門 问問 闻聞
    开開 关關 闭閉 阶階 陆陸 阳陽 阴陰 际際 险險 陈陳 难難 离離 电電 灵靈 静靜 韩韓 顶頂 顺順 预預 领領 频頻 题題 颜顏 额額 风風 飞飛 饭飯 饮飲 饿餓 馆館 马馬 驻駐
    驾駕 验驗 骑騎 鱼魚 鸟鳥 鸡雞 麦麥 黄黃 齐齊 龄齡 龙龍 龟龜 东東 车車 军軍 转轉 轻輕 较較 输輸 达達 迁遷 运運 进進 远遠 连連 迟遲 适適 选選 递遞 遗遺 边邊 办辦
    务務 动動 劳勞 势勢 胜勝 区區 医醫 协協 单單 卖賣 卫衛 历歷 厂廠 厅廳 压壓 县縣 参參 变變 号號 听聽 员員 响響 国國 图圖 围圍 园園 圆圓 团團 坏壞 坚堅 坛壇 声聲
    处處 备備 头頭 夹夾 奋奮 奖獎 妇婦 学學 宁寧 宝寶 实實 审審 宪憲 宽寬 宾賓 导導 岁歲 岛島 币幣 师師 带帶 帮幫 广廣 庆慶 库庫 废廢 异異 弃棄 强強 归歸 当當
    录錄 彻徹 径徑 态態 惊驚 惯慣 战戰 户戶 执執 扩擴 扫掃 扬揚 护護 报報 担擔 拟擬 择擇 挂掛 挥揮 换換 损損 携攜 摄攝 击擊 断斷 无無 旧舊 显顯 术術 机機 杀殺 权權
    杂雜 构構 标標 栏欄 树樹 桥橋 检檢 楼樓 欢歡 欧歐 残殘 毕畢 气氣 汇匯 汉漢 沟溝 泽澤 洁潔 测測 济濟 浅淺 涨漲 温溫 湾灣 满滿 滚滾 滨濱 灭滅 灾災 灯燈 热熱 炼煉
    烧燒 爱愛 状狀 独獨 献獻 环環 现現 画畫 疗療 盐鹽 监監 盖蓋 盘盤 码碼 确確 礼禮 祸禍 积積 稳穩 穷窮 竞競 笔筆 签簽 简簡 粮糧 纠糾 红紅 纪紀 纯純 纳納 纸紙 线線
    练練 细細 终終 绍紹 结結 绕繞 绘繪 络絡 绝絕 统統 继繼 续續 维維 绿綠 缓緩 编編 缘緣 缩縮 网網 罗羅 罚罰 职職 联聯 脑腦 节節 药藥 营營 萨薩 虑慮 补補 装裝 触觸
    订訂 贡貢 贯貫 贤賢 赵趙 赶趕 跃躍 踪蹤 载載 辞辭 农農 逻邏 邮郵 释釋 针針 钢鋼 销銷 锁鎖 错錯 镇鎮 镜鏡 两兩 严嚴 丧喪 丰豐 临臨 举舉 义義 乐樂 习習 乡鄉 书書
    买買 乱亂 争爭 亏虧 产產 亲親 仓倉 仪儀 众眾 优優 伟偉 传傳 伤傷 伦倫 体體 余餘 侧側 侦偵 俭儉 债債 倾傾 偿償 储儲 儿兒 党黨 兴興 养養 兽獸 内內 册冊 冲衝 决決
    况況 冻凍 净淨 凉涼 减減 凤鳳 凯凱 划劃 刘劉 创創 删刪 别別 剂劑 剑劍 剧劇 劝勸 励勵 发發 叶葉 启啟 吗嗎 吓嚇 吴吳 呜嗚 哑啞 唤喚 喷噴 嘱囑 夺奪 妈媽 娱娛
    孙孫 寻尋
    """
}
