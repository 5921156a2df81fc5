/// Who made what, what serves what, what leads to what: in Chinese.
enum ChineseRelations {
  static let phrases: [Phrase] = [
    Phrase(
      "zh.made-by", .name,
      "<subject:noun>由<answer:name>(所)?(共同|首先|首次|最早)?<verb=发明|提出|创立|创建|创办|建立|设计|开发|制造|编写|发现|主持|发起>",
      prior: 0.75, attribute: "{verb}", question: "{subject}由谁{verb}？", hint: "谁"),
    Phrase(
      "zh.maker", .name,
      "^<answer:name>(首先|首次|最早|最先)?<verb=发明|提出|创立|创建|创办|发现|研制|设计|制作|制造|出版|发表>(了|出了|出|成功了|成功)<subject:noun>$",
      prior: 0.65, attribute: "{verb}", question: "谁{verb}了{subject}？", hint: "谁"),
    Phrase(
      "zh.person-made", .name,
      "^<answer:person>(首先|首次|最早|最先)?<verb=发明|提出|创立|创建|创办|发现|研制|设计|制作|制造|出版|发表|展示|推出>(了|出了|出|成功了|成功)?<subject:noun>$",
      prior: 0.75, attribute: "{verb}", question: "谁{verb}了{subject}？", hint: "谁"),
    Phrase(
      "zh.ends-on", .date, "<subject>(都|均|一律|将)?(截止到|截止于|截止至|截止|截至|持续到|有效期至)<answer:date>$",
      prior: 0.7,
      attribute: "截止", question: "{subject}截止到什么时候？", hint: "何时"),
    Phrase(
      "zh.condition", .relation,
      "(当|只有|如果|只要)<answer>(时|的时候|时候|的话|才|就)(，)?<subject>(有效|无效|成立|出现|发生|生效)",
      prior: 0.55, attribute: "条件", hint: "什么条件"),
    Phrase(
      "zh.indicates", .relation, "<subject>(表示|说明|表明)(这是)?<answer>$", prior: 0.5, attribute: "表示",
      hint: "什么"),
    Phrase(
      "zh.belongs", .relation, "<subject>(处于|属于|进入|进入了)<answer>$", prior: 0.62,
      attribute: "状态",
      hint: "什么"),
    Phrase(
      "zh.promise", .relation, "<subject><verb=承诺|计划|打算|有意|希望|建议|要求|必须|想要的是|需要>(要)?<answer>$",
      prior: 0.48,
      attribute: "{verb}", hint: "什么"),
    Phrase(
      "zh.pressure", .relation, "(在|受)<answer:name>的(压力|影响|帮助|支持|领导|推动|带领)(之)?(下)?", prior: 0.6,
      attribute: "在…之下", hint: "谁"),
    Phrase(
      "zh.offer-to", .relation, "(向|面向|给|为)<answer:noun>(提供|开放|免费提供|推出|服务)", prior: 0.6,
      attribute: "对象", hint: "谁"),
    Phrase(
      "zh.must", .relation,
      "<subject>(必须|务必|只能|只得|只许|不得|不能|不许|不可以|严禁|禁止)<answer>$", prior: 0.5,
      attribute: "规定", hint: "怎么做"),
    Phrase(
      "zh.lacks", .relation,
      "<subject>(还|尚|暂|暂时|目前|仍|仍然|并|都|从)?<verb=不支持|不再支持|没有披露|未披露|没有公布|未公布|没有公开|未公开|不提供|不再提供|不包括|不包含|不允许|不接受|不适用于|不依赖|不承担|不属于|不负责>(了)?<answer>$",
      prior: 0.66, attribute: "{verb}", hint: "什么"),
    Phrase(
      "zh.pairs-with", .relation, "(与|和|跟|同)<answer>(搭配|配合|结合|配套)(使用|食用|服用|工作)", prior: 0.64,
      attribute: "搭配", hint: "什么"),
    Phrase(
      "zh.defined", .definition,
      "^<answer:described>(就叫做|就叫|叫做|叫作|叫|称为|称作|称之为|就称为|被称为|被称作)<subject:noun>$",
      prior: 0.72, attribute: "含义", question: "什么叫{subject}？", hint: "什么"),
    Phrase(
      "zh.seen-so", .relation, "(把|将)<answer:noun>(视为|看作|看成|当作|列为|定为|选为)<what>$",
      prior: 0.7, attribute: "{what}", hint: "什么"),
    Phrase(
      "zh.must.bare", .relation,
      "^(就|便|则|而)?(必须|务必|只能|只得|只许|不得|不能|不许|不可以|严禁|禁止)<answer>$", prior: 0.66,
      attribute: "规定", hint: "怎么做"),
    Phrase(
      "zh.deemed", .relation, "^(则|就|即|应)?(视为|视同|推定为|认定为|按照|参照)<answer>$", prior: 0.72,
      attribute: "视为", hint: "什么"),
    Phrase(
      "zh.origin", .relation, "^<answer:noun>出身$", prior: 0.7, attribute: "出身",
      hint: "什么"),
    Phrase(
      "zh.owns", .relation,
      "^<subject:noun><attribute=产地|原产地|主产地|原产|总部|首都|首府|故乡|祖籍|籍贯|学名|英文名|作者|导演|编剧|主演|代表作|主编|译者|出版社|供应商|材质|国籍>(在|于)?<answer:noun>$",
      prior: 0.68, attribute: "{attribute}", hint: "什么"),
    Phrase(
      "zh.more-than", .comparison, "<subject>比<other:noun>(多了|少了|多出了|多出|缺了|多了个)<answer>$",
      prior: 0.74, attribute: "多出", hint: "什么"),
    Phrase(
      "zh.beside", .comparison, "<subject>(与|跟|同)<answer:noun>相比<what>$", prior: 0.68,
      attribute: "相比", hint: "什么"),
    Phrase(
      "zh.only-so", .relation,
      "^(只有)?<answer>才(可以|可|能够|能|会|允许|算是|算|有资格|有权|需要|必须)<what>$", prior: 0.68,
      attribute: "条件", hint: "什么"),
    Phrase(
      "zh.when", .relation,
      "<subject>(只|仅|仅仅|通常|一般|往往|必须|应该|应|需要|需|才|最好|主要)在<answer>(时|之前|之后|以后|以前|期间)<what>$",
      prior: 0.72, attribute: "何时", hint: "什么"),
    Phrase(
      "zh.only-under", .relation,
      "<subject>(只|仅|仅仅|只有|必须|需|需要|只能)在<answer:noun>(下|之下)(才|就|能|会|可|可以|表现|有效|有活性|使用|运行|工作|进行|保存|储存|生长|发生|成立|优于|高于|低于|溶解|开放|生效)",
      prior: 0.7, attribute: "条件", hint: "什么"),
    Phrase(
      "zh.not-but", .comparison, "^而(是|要|在于)<answer>$", prior: 0.74, attribute: "而是",
      hint: "什么"),
    Phrase(
      "zh.using", .relation, "^<subject:noun>用<answer:noun>$", prior: 0.7, attribute: "用",
      hint: "什么"),
    Phrase(
      "zh.version", .relation,
      "<subject:noun>(在|于|从|自)<answer:quantity>(版本|版)?(起|开始|中|里)?(被)?(移除|删除|引入|加入|废弃|弃用|新增|去掉|默认开启)",
      prior: 0.7,
      attribute: "版本", hint: "哪个版本"),
    Phrase(
      "zh.default", .limit, "<subject:noun>(的)?(默认值|默认)(为|是)?<answer:quantity>$", prior: 0.7,
      attribute: "默认值", hint: "多少"),
    Phrase(
      "zh.than", .comparison,
      "<subject>(要|更)?比<answer>(更|略|略微|稍|稍微|还|还要|要|明显|远|远远)?(困难|容易|复杂|简单|重要|便宜|贵|快|慢|高|低|大|小|多|少|强|弱|好|差|长|短|早|晚|难)(得多|很多|多了|一些|一点|不少|几倍)$",
      prior: 0.72, attribute: "比", hint: "什么"),
    Phrase(
      "zh.rather", .comparison, "^<answer:noun>才是<what>$", prior: 0.68, attribute: "{what}",
      hint: "什么"),
    Phrase(
      "zh.rather.bare", .comparison, "^<answer:noun>才是$", prior: 0.7, attribute: "才是", hint: "什么"),
    Phrase(
      "zh.together", .name,
      "(和|与|跟|同)<answer:name>(一起|共同)?(合写|合著|合编|合译|合办|合拍|合作编写|合作出版|合作发表|联名)", prior: 0.68,
      attribute: "合作者", hint: "谁"),
    Phrase(
      "zh.manner", .limit,
      "<subject>(可以|可|能够|能|将)<answer=无限制地|无限制的|无限制|不限量|不限次数|不限流量|免费|随时|单独|离线|匿名>(访问|使用|调用|下载|查看|试用|阅读|参观|进入|领取|退款|退货|取消|注册|办理|乘坐|入场|安装|分享)",
      prior: 0.64, attribute: "方式", hint: "如何"),
    Phrase(
      "zh.turns", .relation,
      "(把|将)<answer:noun>(转化为|转化成|转换为|转换成|转变为|加工成|分解为|分解成|翻译成|压缩成|还原为|还原成)", prior: 0.6,
      attribute: "转化", hint: "什么"),
    Phrase(
      "zh.turns-into", .relation,
      "(把|将)<subject:noun>(转化为|转化成|转换为|转换成|转变为|加工成|分解为|分解成|翻译成|压缩成|还原为|还原成)<answer:noun>$",
      prior: 0.62, attribute: "转化为", hint: "什么"),
    Phrase(
      "zh.namely", .definition, "^(即|也就是|亦即|也即)<answer>$", prior: 0.56, attribute: "含义",
      hint: "什么"),
    Phrase(
      "zh.only", .relation, "<subject>(只|仅|仅仅)<verb=支持|需要|用于|有|用|含|限于|适用于|针对>(了)?<answer>$",
      prior: 0.5,
      attribute: "{verb}", hint: "什么"),
    Phrase(
      "zh.thought", .claim,
      "<speaker:name>(认为|强调|指出|回应称|回复称|预测|警告|主张)(，)?<subject:noun>(是|在于)<answer>$",
      prior: 0.6, subject: "{speaker} {subject}", attribute: "看法", hint: "什么"),
    Phrase(
      "zh.made", .name,
      "<subject><verb=发明了|提出了|创立了|创建了|创办了|发现了|研制出|设计了|制作了|发明|创立|创办|出版了|发表了><answer:noun>$",
      prior: 0.6, attribute: "{verb}", hint: "什么"),
    Phrase(
      "zh.used-for", .relation,
      "<subject>(主要)?<verb=用于|用来|用以|适用于><answer>$",
      prior: 0.62, attribute: "用途", hint: "什么用途"),
    Phrase(
      "zh.aims", .relation,
      "<subject>(主要)?<verb=旨在|致力于|是为了|为了><answer>$",
      prior: 0.67, attribute: "目的", hint: "什么目的"),
    Phrase(
      "zh.made-for", .relation,
      "(是|专门|专)(专门|专)?(为了|为)<answer>而(优化|设计|建造|建立|建|设立|制定|写|开发|准备|制造|创作|成立|推出|发明|制作)", prior: 0.66,
      attribute: "用途", hint: "什么"),
    Phrase(
      "zh.purpose", .relation,
      "<subject:noun>的<attribute=目的|作用|用途|功能|任务|目标|原因|意义|要点|特点|秘诀|优点|缺点|核心|本质|关键>(就)?(是|在于)(，)?<answer>$",
      prior: 0.7, attribute: "{attribute}", question: "{subject}的{attribute}是什么？"),
    Phrase(
      "zh.purpose.rest", .relation,
      "<subject:noun>的<attribute=特点|特征|要点|本质|核心|关键|原则|规则|做法|好处|坏处|优点|缺点|区别|不同|原理|思路|目标|目的|作用|秘诀|结论|前提|条件|代价|后果|原因>(就|也|主要)?(是|在于)<answer:explanation>$",
      prior: 0.7, attribute: "{attribute}", question: "{subject}的{attribute}是什么？"),
    Phrase(
      "zh.comes-from", .relation,
      "<subject><verb=来自|源于|起源于|来源于|取决于|基于|依赖于|取材于|位于|属于|止步于|发源于|流入|出自><answer:noun>$",
      prior: 0.65, attribute: "{verb}", hint: "什么"),
    Phrase(
      "zh.causes", .relation,
      "<subject><verb=导致|引起|造成|引发|促进|推动|加速|促使|带来|换来|保住|开启|开创|奠定|弥补|证明|提升|增强|改善|降低|减少|解决>(了)?<answer>$",
      prior: 0.5, attribute: "{verb}", hint: "什么"),
    Phrase(
      "zh.becomes", .relation,
      "<subject>(将会|将|逐渐|很容易|后来|最终|也)?<verb=成为|变成|变为|演变为|发展为|转化为|转变为|升级为|改名为|更名为>(了)?<answer>$",
      prior: 0.6, attribute: "{verb}", hint: "什么"),
    Phrase(
      "zh.seen-as", .comparison,
      "(把|将)<subject>(比作|称为|称作|视为|看作是|看作|看成|当作|想象成|理解为|形容为)<answer>$",
      prior: 0.75, attribute: "比作", hint: "什么"),
    Phrase(
      "zh.rated", .relation, "<subject>被(评为|评定为|列为|认定为|称为|称作|称之为|视为|誉为|选为|任命为)<answer>$",
      prior: 0.75,
      attribute: "评为", hint: "什么"),
    Phrase(
      "zh.called", .name,
      "<subject>(又称|也称|亦称|又叫|也叫|又名|外号|绰号|雅号|别号|诨号|昵称|别称|俗称|通称|统称|简称|旧称|古称|史称|被称为|被叫做|名为|名叫|叫做|叫作|命名为|取名|改称|改名|更名|全称|原名|本名|别名|学名|英文名|叫)(叫|是|为|作)?<answer>$",
      prior: 0.7, attribute: "名称", hint: "什么名称"),
    Phrase(
      "zh.by-means", .relation, "(通过|借助|利用|凭借|依靠)<answer>(来)?(实现|实时|增强|提高|提升|掌握|获得|解决|判断|输出|完成)",
      prior: 0.5, attribute: "方法", hint: "什么"),
    Phrase(
      "zh.uses", .relation,
      "<subject><verb=负责|采用|使用|运用|支持|提供|需要|具有|拥有|缺乏|擅长|强调|反对|主张|坚持|代表|掌握|击败|占领|征服|收购|处于|提到|提及|宣布|面向|遵循|对应|允许|禁止|发布|推出|保持|取代|代替|替代|废除|吞并>(的是|了)?<answer>$",
      prior: 0.48, attribute: "{verb}", hint: "什么"),
    Phrase(
      "zh.means", .definition,
      "<subject:noun>(是指|指的是|的意思是|意思是|定义为|等于|等同于|即)<answer>$",
      prior: 0.65, attribute: "含义", question: "{subject}指什么？", hint: "什么"),
    Phrase(
      "zh.attribute", .relation,
      "^<subject:noun>的<attribute:noun>(就|也|则|都|才|便|正|很可能|可能|往往|通常|其实)?<copula=是|在于><answer>$",
      prior: 0.6, attribute: "{attribute}", question: "{subject}的{attribute}{copula}什么？"),
    Phrase(
      "zh.is", .definition, "^<subject:noun>(就|也|正|便|则|其实|本质上|仍然|主要|很可能|可能|大概|应该|似乎)?是<answer>$",
      prior: 0.5, attribute: "是什么", question: "{subject}是什么？", hint: "什么"),
    Phrase(
      "zh.place", .name,
      "<subject>在<answer:noun>(上|中)?(发表|举行|举办|召开|出生|去世|成立|登陆|爆发|展示|即位|登基|称帝|起兵|定都|建都|病逝|逝世|遇害|签署|签订|会师|决战|着陆|就职)",
      prior: 0.5, attribute: "地点", hint: "哪里"),
  ]
}
