/// Common words of two characters that are nouns as often as verbs.
///
/// Chosen by frequency from the word list of jieba 0.42.1 (github.com/fxsjy/jieba, MIT licence, copyright 2013 Sun Junyi).
enum ChineseVerbalNouns {
  static let words = """
    产出 传播 传输 供应 供给 借用 倾向 养殖 冲击 出口 出售 分化 分析 分配 创作
    判断 制作 加工 包装 升级 反射 反应 发展 发源 发电 发育 变化 合作 合同 呼吸
    咨询 响应 培育 培训 奖励 威慑 威胁 实验 审判 审查 宣传 射击 屠杀 工作 应用
    建设 引用 影响 循环 惩罚 感染 成长 战斗 打击 投入 投资 报道 抵抗 指挥 振动
    提示 摩擦 支出 收入 收获 收藏 改革 攻击 教育 斗争 服务 束缚 检查 检测 比赛
    污染 治疗 注射 活动 流通 测试 测量 消化 消费 演出 灌溉 犯罪 猜测 生产 监督
    监管 直播 研发 研究 破坏 确认 移动 突击 突破 竞争 管理 约束 组织 经营 统一
    统治 综合 编辑 考试 胜利 营造 融合 行动 补偿 补贴 观测 解析 计算 训练 设置
    设计 评估 诊断 试验 调动 调整 调查 调节 谈判 贡献 贸易 赞助 赞成 起源 辅助
    输入 输出 运动 运用 运转 运输 进口 进攻 连接 遗留 销售 防御 需求 震动 革命
    领导 驱动 限制 截止
    """
}
