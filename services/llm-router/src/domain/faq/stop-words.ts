/** Words that shape a question and say nothing about its subject. They are dropped. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but if so as at by for from in into of off on onto to up with without than then that this these those ' +
    'there here it its i im ive id ill me my mine myself we our ours us you your yours youre youve he him his she her they ' +
    'them their theyre is isnt am are arent was wasnt were werent be been being do does did doing dont doesnt didnt have has ' +
    'had having havent hasnt hadnt can cant cannot could couldnt may might must shall should shouldnt will wont would wouldnt ' +
    'how what whats why when hows also any some all both each either just only very really too quite please pls plz thanks ' +
    'thank thx hi hello hey ok okay yes no not yet now still again ever never always about out over under more most much many ' +
    'want wanna need like get getting got gotten gonna gotta let lets make makes know tell possible possibly able help way ' +
    'because since while during before after u ur r n im thats theres go going one ones something anything thing'
  ).split(' '),
);

/**
 * Everyday words that surround a question: when it happened, how it felt, to whom. They count a little, known or not,
 * so that a story around the question does not drown it.
 */
export const ENGLISH_FILLER_WORDS: ReadonlySet<string> = new Set(
  (
    'today yesterday tomorrow tonight week weeks month months day days year years last next ago recently already finally ' +
    'morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday first second two three four ' +
    'five six seven mum mom dad mother father wife husband friend friends sister brother boss guys folks dear sir madam ' +
    'sorry excuse oh well hmm wow damn hell stupid actually basically maybe perhaps probably certainly sure course wondering ' +
    'wonder curious question questions ask asking say says said saying think thought believe guess hope try tried trying ' +
    'look looking looks see seen seem seems find found give gave put take took taking keep keeps kept come came left right ' +
    'good great nice bad big small little bit lot lots few couple another other others else every everything nothing someone ' +
    'anyone everybody people person happen happened happens happening supposed mean means work works working use using used ' +
    'happy glad love big huge new old same different sort kind kinds type stuff place end start done wait waiting quickly ' +
    'soon later once twice time times long able allowed accept offer provide happens wish shown show shows money home house ' +
    'online website site web page app button click press somehow whether anyway though however me myself honestly seriously ' +
    'literally absolutely totally completely super pretty rather bought order ordered buy'
  ).split(' '),
);

/** Chinese words and pieces of speech that say nothing about the subject. Cut out before characters are paired. */
export const CHINESE_STOP_WORDS: readonly string[] = (
  '的 了 吗 呢 吧 啊 呀 哦 嘛 么 哈 啦 哎 喂 额 嗯 噢 是 在 有 和 与 或 及 也 都 就 才 又 还 再 很 太 更 最 我 你 您 他 她 它 们 ' +
  '我们 你们 他们 咱们 自己 大家 人家 这 那 这个 那个 这些 那些 这种 那种 这里 那里 这边 那边 这样 那样 怎么 怎样 怎么样 怎么办 ' +
  '如何 咋 咋办 咋整 咋弄 咋样 什么 啥 为什么 为啥 为何 哪 可以 可不可以 能 能不能 能否 能够 是否 是不是 有没有 有无 会 会不会 ' +
  '要 要不要 想 想要 需要 得 应该 该 请问 请 麻烦 一下 一个 一些 一点 一种 一次 帮 帮我 给 给我 让 把 被 对 对于 关于 从 到 向 往 ' +
  '跟 同 为 为了 以 以及 而 而且 但 但是 可是 不过 然后 所以 因为 如果 的话 要是 假如 比如 之后 之前 以后 以前 后 前 时 时候 里 ' +
  '上 下 中 内 外 个 件 只 种 些 点 次 你好 您好 谢谢 多谢 亲 老板 哥 姐 行不行 行吗 好吗 好不好 可以吗 没有 不 没 不能 不会 不是 ' +
  '弄 搞 整 办 做 用 知道 告诉 问 问下 问一下 说 看 看看 觉得 现在 目前 今天 昨天 明天 刚 刚刚 刚才 已经 一直 还是 还有 另外 ' +
  '其实 到底 究竟 真 真的是 非常 特别 比较 有点 几 多 多少 嘞 咧 哇 诶 欸 喔 呗 噻 来 去 起 出 过 着 地 之 其 某 每 各 等 等等'
).split(' ');

/** Chinese everyday words with little meaning of their own: they count a little, known or not. */
export const CHINESE_FILLER_WORDS: readonly string[] = (
  '东西 事情 问题 情况 时间 办法 方法 方式 地方 朋友 妈妈 爸爸 老婆 老公 女朋友 男朋友 上周 上个月 前天 后天 这周 下周 星期 月 年 天 ' +
  '突然 居然 竟然 终于 马上 立刻 赶紧 随便 一般 平时 通常 必须 肯定 可能 大概 差不多 直接 处理 解决 操作 步骤 流程 申请 提供 支持 ' +
  '接受 打算 准备 希望 喜欢 感觉 发现 出现 显示 完 好 行 好的 新 旧 大 小 早 晚 快 慢 两 三 四 五 六 七 八 九 十 一 二 家 人 ' +
  '那么 只能 只有 只是 完全 根本 实在 简直 天呐 天哪 卧槽 靠 妈呀 急死 烦死 烦 服了 求助 求 救命 在线 咨询 了解 听说 买 想买 买了'
).split(' ');
