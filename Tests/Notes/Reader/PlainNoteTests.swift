import Decks
import Testing

@testable import Notes

private func cards(_ text: String) -> [String] {
  Generator().cards(of: Note(path: "a.md", text: Array(text.utf8))).cards.map(\.content.front)
}

@Suite struct `A note that holds nothing to learn` {
  @Test(arguments: [
    // A page of a diary, with its figures.
    """
    Friday, 8 November

    The boiler died at 6:20. It took two men and 45 minutes to say that it was dead.

    Paid £3.10 for a coffee I did not want, to sit somewhere warm. There were 12 people with the same idea.

    """,
    """
    # 11月2日 周日 小雨

    九点半去剪头发,前面排了三个人,等了五十分钟。

    晚饭吃的面,十六块。邻居家装修,电钻响了两个小时。

    """,
    "腊月廿四 阴\n\n买了三斤麻糖,四十五块,全家人分着吃完了。\n\n扫房扫到两点,找出来五枚旧铜钱。\n",
    "## Mon\n\nUp at six, bike 25 min, sore throat by noon.\n\n## Tue\n\nSlept 11 hours. Soup and 2 films.\n",
    "Hey Ada,\n\nparcel for you (3 kg, from Lund), it is behind the bike. The boiler knocks every 20 minutes.\n\nNina\n",
    // Somebody who tells of themselves.
    """
    I moved into the flat with two bags and my brother's lamp. We carried the bed up 64 steps and I swore at each of them.

    My neighbour, who is 81, lent me her kettle for three weeks. I gave it back with a cake, and she gave me the cake tin.

    """,
    // Lists below the day, a title above it, days of a week below one.
    """
    # 5月6日 周三 晴转阴

    早上六点二十醒了,再没睡着。
    - 跑步 40 分钟 6 km
    - 称了一下,71.2 kg

    晚饭一碗面,14 块。

    """,
    """
    **10.3 五 大雨 降温**

    雨衣破了,新的 65 块,不如旧的。
    到家 23:10,楼下的猫不在。

    """,
    """
    第一天上班

    9月1日 闷,没下雨

    工位靠窗,对面是 12 楼的健身房。
    中午一碗馄饨 16 块,食堂阿姨多给了两个。

    """,
    """
    Tues

    Woke at 6:10. The tram came 12 minutes late and smelled of paint.

    Lunch with Ada, £7.30 each, and the soup was cold.

    """,
    """
    Weds 9th

    Up at 5.50 with the dog. The bus came 14 minutes late and smelled of paint.
    Lunch £4.20, a roll. Gym after, 20 minutes on the bike, then bed.

    """,
    """
    # scraps

    ## Mon

    Vet at 9.40, £38 for a look.

    ## Tue

    Ran 4k, 27 minutes.

    ## Wed

    Nothing.

    ## Thu

    Two pints, 1 pie.

    """,
    // A letter and two chats.
    """
    From: Nina Dorn
    To: Karl
    Subject: Keys

    The keys are with the baker until 17:30. The flat is on the 4th floor and the rent is 620 euro.

    """,
    """
    [09:14] Nina: the lift is stuck again
    [09:15] Karl: since when?
    [09:15] Nina: 20 minutes, with 3 people in it
    [09:31] Karl: the firm comes within 2 hours

    """,
    """
    阿圆：几点走
    老葛：8点？
    阿圆：太早了吧
    老葛：那 8 点 40
    小武：我带 3 个人行吗？
    阿圆：坐不下
    小武：那 2 个？
    老葛：行

    """,
    """
    NORA: Is it heavy?
    PIET: Forty kilos.
    NORA: And the stairs?
    PIET: Sixty-one of them.
    NORA: Who told you that?
    PIET: My knees.

    """,
    // Things to pack and to do.
    """
    LAKE - packing (2 nights)

    clothes
      socks 5
      boots, the dry ones

    kitchen
      rice 2kg
      tea 30 bags
      matches x3

    """,
    """
    - ring the vet re: the bill
    - 3 litres of primer, 2 rolls of tape
    - reply to Ada, she wrote in May
    - eggs 10, butter 250g
    - collect the bike, £45
    - sleep

    """,
    """
    放假前要办的

    1. 还老邱 300
    2. 取快递 2 件
    3. 买灯泡 3 个，暖光的
    4. 给二舅寄茶，4 盒
    5. 理发

    """,
    // What was typed, and when to type it.
    """
    moving the photos to the old laptop

    cd /media/ida/GREEN
    mkdir -p small

    takes 3 hours, leave the lid open

    find . -size +20M
    cp -v small/*.jpg /media/ida/OLD

    the stick has 64 GB, 12 GB free

    """,
    """
    阿梅 2031-04-05 20:11
    明早六点集合,上山要三个小时

    老董 2031-04-05 20:12
    我车能坐四个人,油费每人二十

    阿梅 2031-04-05 20:15
    好,带两瓶水

    """,
    """
    Nina  10:04 AM
    the lift is 40 minutes late again

    Karl  10:05 AM
    room 2 is free until 5

    Nina  10:06 AM
    then we meet there, 8 people

    """,
    // Steps between commands, things to do, a shopping list.
    """
    # Move the archive

    Copy it first, about 4 GB, which takes 20 minutes:

    ```sh
    rsync -a /srv/a/ new:/srv/a/
    ```

    Wait 5 minutes, then restart:

    ```sh
    sudo systemctl restart archive
    ```

    """,
    "# Week\n\n- [x] book the 9:15 boat (£42.50)\n- [ ] call Ada\n- [ ] oil the oars\n- 3 copies of the lease\n",
    "# 这周\n\n## 要买\n\n- 挂面 2 把\n- 灯泡 3 个\n\n## 别买\n\n- 醋，还有 3 瓶\n",
    "# 购物清单\n\n牛奶 2 盒\n鸡蛋 30 个\n猫粮 5 公斤\n",
    // The history of a program, and its settings.
    """
    commit e81f3a6c27b90d5514fe6a2c8839d07be1c45f92
    Author: Nina Dorn <nina@example.org>
    Date:   Fri Feb 23 17:41:09 2031 +0100

        parser: a table of 900 rows takes 0.18 s instead of 2.7 s

    """,
    "* 4f2c1aa Add a cache of 500 entries\n* 98be310 Bump to 2.4.1\n* 1d0e77c tests: 2 more cases\n* c3a9f42 Fix\n",
    "[target]\nhost = \"nas\"\nkeep_days = 30\nmax_files = 200\non_error_only = true\n",
    "services:\n  web:\n    image: nginx:1.25\n    ports:\n      - 8080:80\n    restart: always\n",
    "server.port: 8443\ndb.pool.max: 20\ndb.pool.timeout: 30s\nlog.level: INFO\n",
  ])
  func `gives no cards`(text: String) {
    #expect(cards(text) == [])
  }

  @Test(arguments: [
    // Notes of a day that tell of something else.
    "# 2031-03-05\n\nThe heart of a blue whale weighs about 180 kg.\n\nIts aorta is 23 cm wide.\n",
    // Constants are no settings.
    "# Constants\n\nThe limit of a neutron star is 2.2 solar masses.\n\ng = 9.81\nR = 8.31\nF = 96485\n",
    // Short lines that say what a word means are no verse.
    // What stands in a list of goods with a title, in quotation marks, below the day of a lecture or of gods.
    "# Packing for the ice\n\n- Wool socks: keep warm when they are wet\n- Felt boots: dry in 9 hours\n- Tin cups: burn the lip\n- Goggles: cut glare by 90 %\n",
    "# Options\n\n- Call option: the right to buy at a price\n- Return on equity: profit over equity\n- Order book: all open orders\n- Book value: assets less debts\n",
    "# Latin\n\n\"Festina lente\": \"make haste slowly\"\n\"Ad astra\": \"to the stars\"\n\"Alea iacta est\": \"the die is cast\"\n",
    "# Kidneys\n\nTue 4 March\n\nEach kidney weighs about 150 g.\n\nThe two filter 180 litres of plasma a day.\n",
    "# Birds\n\nSwift wings span 40 cm.\nCat birds lay 4 eggs.\nFind them in the north of Vik.\nMake no noise near the 12 nests of Moss.\n",
    "# Moss\n# Berg\n# Chapter 1\n\nThe town of Moss was founded in 1720.\n",
    "# Beasts\n\nlake:\n  pike: lucio\n  otter: lontra\nwood:\n  wolf: lupo\n  hare: lepre\n",
    "# Pigments\n\nA. Ochre is iron oxide\nB. Madder is a root of 1868\n\n# Writers\n\nD. H. Moe wrote Tides in 1913.\n",
    "# Pigments\n\nTuesday: named after Tyr\nThursday: named after Thor\n",
    "# Manias\n\nPyromania: urge to set fires\nBibliomania: urge to hoard books\nMelomania: passion for music\n",
  ])
  func `is told from a note that does`(text: String) {
    #expect(!cards(text).isEmpty)
  }
}

@Suite struct `What is set apart in a note` {
  @Test func `heads nothing behind it`() {
    let text = """
      # Salt pans

      > [!tip] Brine
      > At 25 degrees it goes into the last pan.

      The oldest pan is from 1784.

      """
    let document = Reader.read(Note(path: "a.md", text: Array(text.utf8)))
    let last = document.passages[document.passages.count - 1]
    #expect(last.heading.map { document.string(document.passages[$0].range) } == "Salt pans")
  }
}

@Suite struct `Notes of a recording` {
  @Test func `show no place of it`() {
    let text = """
      Podcast about salt

      02:10 Wieliczka opened its first shaft in 1280.

      09:40 The Danilowicz Shaft is 327 metres deep.

      31:05 Bochnia closed in 1990 after 742 years.

      """
    #expect(
      deckLines(text) == [
        "Wieliczka opened its first shaft in {{c1::1280::when}}",
        "The Danilowicz Shaft is {{c1::327 metres::how many metres}} deep",
        "Bochnia closed in {{c1::1990::when}} after 742 years",
        "Bochnia closed in 1990 after {{c1::742 years::how long}}",
      ])
  }

  @Test func `are no log of a day`() {
    let text = """
      Dig on Tuesday

      08:10 The trench of the north wall is 12 metres long.

      09:40 The oldest coin of the find is from 1280.

      11:05 The pit of the kiln is 3 metres deep.

      """
    let document = Reader.read(Note(path: "a.md", text: Array(text.utf8)))
    #expect(document.passages.contains { document.string($0.range).hasPrefix("09:40") })
  }
}
