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
    'roughly approximately about exactly precisely outdated recent recently lately currently presently usual usually normal normally often sometimes rarely ' +
    'seldom typically generally general specific specifically particular particularly especially simply easily hardly nearly almost quite fairly total totally ' +
    'entire entirely complete whole main mainly mostly least best better worse worst proper properly correct correctly certain definite ' +
    'definitely obvious obviously clear clearly straight straightforward directly direct instantly immediately suddenly eventually originally initially lastly firstly secondly ' +
    'apart aside together alone between among within across around behind beside beyond above below near inside outside upon ' +
    'toward towards until till whenever wherever whatever whichever whoever although despite unless except besides instead thus hence therefore ' +
    'plus via per amongst become became begin began begun bring brought call called care carry catch caught choose ' +
    'chose chosen continue decide decided deal describe discuss drop end ended expect expected explain explained fall fell feel ' +
    'felt figure fill finish finished follow followed forget forgot forgotten gone grab grabbed guess hand handed handle handling ' +
    'hang happen hear heard held hold include included including involve involved join kept kinda knew known lead learn ' +
    'leave lie live lost manage managed matter mention mentioned mind miss move need needed notice noticed notify pass ' +
    'pick picked plan planning play point prefer prepare present pull push reach read ready realise realize reason receive ' +
    'receiving remain remember remind remove request requested require required respond result run running sat save saw search seeing ' +
    'sell send sent set sit sitting solve solved sort spend spent stand stay step stick stop stopped struggle ' +
    'struggling suggest support suppose sure switch talk tells thanked though thrown told took touch treat turn turned type ' +
    'typed understand understood used usually visit walk wanted wants watch went whats wheres whos wished won worried worry ' +
    'worth write wrote yeah yep yup nope nah lol omg wtf lady gentleman sir madam guy girl boy ' +
    'man men woman women child folk team member uncle aunt grandma grandpa grandmother grandfather cousin roommate flatmate neighbour ' +
    'colleague partner fiance fiancee boyfriend girlfriend son daughter parents family relatives annoying annoyed awesome bloody cool crap crappy ' +
    'cute disaster easy fair fantastic fine freaking fun funny glad hard hopefully horrible important impossible incredibly insane interested ' +
    'interesting kind kindly lovely lucky mad mess messy neat okay perfect please pleased pleasant possible problem problems issue ' +
    'issues quick quiet regarding relevant respect safe scared shame shocked silly simple sweet terribly thankful tough trouble urgent ' +
    'useful usual weird wonderful wrongly number numbers couple several half dozen hundred thousand many enough single double third ' +
    'final early earlier late later latest minute minutes hour hours january february march april may june july august ' +
    'september october november december christmas summer winter spring autumn weekend weekday thing things way ways case cases idea ' +
    'fact part parts side sides top bottom front back middle area list item name names word words line ' +
    'detail details info information rule rules option options choice choices process procedure procedures requirement requirements condition conditions system ' +
    'ones yours ours theirs hers someone somebody anybody nobody everyone yall gimme lemme dunno innit cuz cos ' +
    'coz bc btw fyi asap tbh imo idk haha hahaha hmm uh um er ah oops oh dear ' +
    'goodness gosh jeez whoa hooray alas ' +
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
  '那么 只能 只有 只是 完全 根本 实在 简直 天呐 天哪 卧槽 靠 妈呀 急死 烦死 烦 服了 大约 大概率 左右 上下 来不及 差一点 一会 一会儿 正好 恰好 刚好 偶尔 经常 总是 老是 一般般 具体 详细 简单 方便 合理 正常 特殊 尤其 主要 全部 部分 整个 其他 别的 剩下 剩余 单独 统一 分别 互相 同时 立马 即刻 尽量 务必 千万 最好 最近 近期 当时 那会 那天 上次 下次 这次 每次 第一 第二 第三 头一 几个 几种 若干 许多 很多 好多 不少 有些 任何 所有 自动 手动 亲爱 宝 家人 同事 同学 老师 领导 奶奶 爷爷 外婆 外公 叔叔 阿姨 姐姐 哥哥 弟弟 妹妹 男友 女友 闺蜜 邻居 室友 客户 客人 真心 说实话 老实说 反正 总之 毕竟 难道 莫非 何况 再说 另外 顺便 万一 假设 除了 包括 通过 根据 按照 由于 因此 于是 否则 不然 只要 无论 不管 即使 虽然 既然 说明 解释 讲讲 讲一下 说说 谈谈 描述 回答 回复 答复 理解 明白 清楚 记得 忘 忘了 忘记 以为 认为 发生 变成 成为 保证 确认 确定 检查 检验 收拾 搞定 来得 受得 免得 省得 不知 不懂 不清楚 不明白 不太 不怎么 不咋 没法 无法 没办法 没怎么 没人 哪些 哪个 几号 几点 年底 年初 月底 月初 早就 早已 本来 原来 后来 从来 将来 以来 期间 当中 其中 求助 求 救命 在线 咨询 了解 听说 买 想买 买了'
).split(' ');
