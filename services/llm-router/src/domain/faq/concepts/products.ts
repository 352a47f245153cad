import type { ConceptRows } from './concept-rows.ts';

export const productsConcepts: ConceptRows = {
  ingredients: {
    zh: `
      配料 成分 过敏 过敏原 添加剂 香精 坚果 麸质 防腐剂 素食 含糖 含有 花粉 无糖 纯素 乳糖 色素 糖精 花生
      牛奶过敏 加糖 加东西 含不含 加料 甜味剂 人工 食物过敏 忌口 清真 麸 乳糖不耐 成分有啥 不耐受 里面有啥
      里面有什么 坚果过敏 有没有风险 含有坚果 添加了 含有添加剂 有无添加 诱发过敏
    `,
    en: `
      ingredient, ingredients, allergen, allergens, allergy, allergies, allergic, gluten, nuts, nut, peanuts,
      additives, additive, vegan, vegetarian, sugar, sweetener, flavouring, flavourings, flavoring,
      preservatives, contain, contains, dairy, soy, lactose, coeliac, celiac, artificial, pollen, whats in,
      made of, sweetened, sulphites, tree nuts, cant have, intolerant, intolerance, halal, kosher,
      anything added, added, pure, natural, chemicals added, gmo, caffeine and sugar, flavoured, flavored,
      artificial flavor, artificial flavour, artificial flavors, food colouring, colouring, coloring,
      chemicals in, what does it contain, put any, any flavourings, traces of, additive free, all natural,
      flavour added, nut free, free from gluten, free from, free of, trigger my, nut allergy, trigger allergies
    `,
  },
  caffeine: {
    zh: `
      咖啡因 睡不着 失眠 提神 孕妇 怀孕 哺乳 影响睡眠 睡前 孩子喝 小孩喝 老人喝 助眠 犯困 喝了睡不着 晚上喝 醒脑
      熬夜 备孕 月子 坐月子 喂奶 孕期 老人家 清醒 安神 失眠的人 影响睡觉 影响睡 不影响睡觉 安眠 夜里喝 睡前喝
      晚上九点 不会睡不着 会不会睡不着 睡得着 含咖啡因 孕期能 怀孕能
    `,
    en: `
      caffeine, decaf, decaffeinated, caffeinated, keep me awake, keep me up, pregnant, pregnancy,
      breastfeeding, nursing, insomnia, before bed, sleep, bedtime, stimulating, wake me up, awake, expecting,
      jittery, wont keep me up, night time, at night, wired, alert, energy, energise, trying to conceive,
      stimulant, heart condition, before sleeping, late at night, help me sleep, relaxing, months pregnant,
      mum to be, cant sleep, sleepless, low caffeine, caffeine free, least caffeine, strong in caffeine,
      caffeine in, caffeine content, high in caffeine, sleep well, fall asleep, no caffeine, with no caffeine,
      without caffeine
    `,
  },
  children: {
    zh: `
      小孩 孩子 儿童 宝宝 小朋友 娃
    `,
    en: `
      kids, kid, children, child, baby, toddler, son, daughter, year old
    `,
  },
  storage: {
    zh: `
      保存 存放 储存 冰箱 受潮 冷藏 密封 存储 收纳 放哪里 怎么放 储藏 常温 放哪 收起来 存茶 茶罐 防潮 放进
      密封罐 密封起来 返潮 回潮 搁哪 怎么存 保鲜 长期存放 放阴凉 储茶 干燥 怎样放 收藏 收茶 茶叶受潮 放冷藏
      要不要放 密闭 避光 怎么存放 怎么保存 怎样保存 储存才 怎么储存 变味 不变味 防止变
    `,
    en: `
      store tea, storage, storing, keep it fresh, stay fresh, fridge, refrigerate, refrigerator, refrigerated,
      freezer, airtight, damp, container, tin, cupboard, keep tea, fresh, moisture, jar, leave it out, put away,
      keep the leaves, keep leaves, stay good, seal, sealed, sealing, pantry, shelf, humidity, keep green tea,
      once opened, opened the bag, once ive opened, best way to keep, pouch, keep white tea, keep the tea,
      how to keep, preserve, preserving, shelf stable, should i keep, where to keep, where do i keep,
      should be kept, keep my, from getting damp, keep my tea, stop it going, keep it dry, tea fresh,
      stays fresh, right way to store, way to store, store white tea, store green tea, store my tea,
      store the tea, stored, be refrigerated, put in the fridge, in the fridge
    `,
  },
  shelflife: {
    zh: `
      保质期 过期了 生产日期 新鲜 保鲜期 多久过期 还能喝吗 放多久 变质 能放 最佳饮用 放了一年 放了两年 前年的
      去年的 旧茶 陈茶 老茶 坏没坏 还能不能喝 能喝吗 发霉 新茶还是 能放多久 几年内 能放几年 存几年 会过期 过期没
      放五年 放几年 几年还能 存五年 多少年 保质多久 保质 质期 放了很久 找到一包 什么时候到期 茶到期
    `,
    en: `
      shelf life, best before, expiry date, expiration date, go bad, goes bad, go off, gone off,
      production date, how fresh, use by, sell by, spoil, spoiled, stale, past its date, out of date,
      still ok to drink, still good, still drinkable, safe to drink old, old tea, years old, last year,
      from last year, two years, bad after, long does it keep, how long will it keep, does tea expire, mouldy,
      moldy, from 2 years ago, years ago, still usable, lose its flavour, lose flavor, expiry on, expiry of,
      whats the expiry, years later, after its date, old bag, an old bag, found an old, can i still drink,
      still drink it, old packet, be kept for, years can
    `,
  },
  brew: {
    zh: `
      泡 冲泡 水温 多少度 泡茶 冷泡 泡法 克 苦 涩 洗茶 头泡 出汤 怎么喝 怎么泡 茶水比 开水 沸水 茶水 放多少 多热
      几泡 泡多长 泡几次 茶汤 煮茶 闷 太浓 太淡 味道苦 怎么冲 冲茶 沏 沏茶 几度 多烫 泡几分钟 热水 滚水 冲几次
      一次放 怎么泡出 水温和时间 第一次泡 时间怎么掌握 味道涩 涩口 怎么冲泡 多少度的水 合适的水温 水合适
    `,
    en: `
      brew, brewing, steep, steeping, infuse, infusion, infusions, temperature, degrees, grams, bitter,
      cold brew, prepare, water hot, hot water, boiling water, how hot, strong, make the tea, make tea,
      teaspoon, minutes, make a cup, rinse, weak tea, too strong, too weak, leave the leaves,
      kettle temperature, how much leaf, spoonful, spoonfuls, re steep, reuse the leaves, iced tea, hot should,
      water temperature, leaves per cup, tastes bitter, taste bitter, how do i prepare, pot of tea,
      instructions, what temp, temp, water for, how long do i steep, celsius, fahrenheit, minutes for, gongfu,
      make a cup of, way to make, making tea, cup of tea, make green tea, tastes harsh, harsh, astringent,
      should i make it, making it, how should i make, sour, boil, too bitter, steep jasmine, make jasmine,
      re-steep, resteep, times can i steep, how many times can i, how much leaf do i, leaf do i need,
      for one pot, per pot, for a pot, grams per
    `,
  },
  origin: {
    zh: `
      产地 产自 正品 真的 假货 有机 农药 农残 茶园 检测 真假 正宗 检测报告 假的 认证 哪里产 采摘 原产地 以次充好
      不会是假 是不是真 山寨 喷药 打药 施肥 原产 哪个山头 哪个茶园 保真 假一赔十 真品 验证 溯源 自家种 残留
      农残检测 哪儿产的 什么地方产 来源 品质保证 真伪 辨别 是不是正品 假的吧 真正的 茶农 茶山 正规 是不是西湖
      西湖产的 是西湖产 出产 哪个地方出产 哪里出产 是福鼎 福鼎的 是安溪 是云南 是勐海 是武夷
    `,
    en: `
      origin, genuine, authentic, authenticity, real, fake, counterfeit, organic, pesticide, pesticides, grown,
      farm, farms, garden, gardens, harvested, certified, certificate, come from, sourced, lab, lab test,
      tested, plantation, picked, knockoff, legit, growers, chemicals, is it real, is it really, from the real,
      imitation, trace, traceable, verify, proof that, where its from, where is it from,
      where does it come from, spray, sprayed, soil, farmer, farmers, provenance, eu organic, bio,
      leaves come from, tea come from, sourced from, source, country of, produced, which province, tea farms,
      used on your, sprayed on, prove its, how do i know, fakes, certificates, teas organic,
      guarantee its not fake, not fake, isnt fake, is not fake, really from yunnan, from yunnan, really from,
      actually from, truly from
    `,
  },
  sample: {
    zh: `
      小样 试喝装 样品 茶样 体验装 尝尝 小包装 试用装 尝一尝 少买点 试用 小份 先尝 试一下 买一点 少量 一小包
      小袋 几克 试试看 先试 试试味道 少买 先试试 试味 小包的 小包装的 10克 小份的 不合口味 怕不好喝 先买小
      试试口味 怕不喜欢 小罐 尝鲜 小样可以买 试喝装多少 试喝套装 套装试 尝试装
    `,
    en: `
      sample, samples, sampler, taster, trial, small size, small bag, try before, try a little, mini, tester,
      small pack, smallest, small amount, small quantity, try it first, try a few, tiny, little bag,
      small portion, taste first, before committing, before i commit, before buying, try several, assortment,
      mix of teas, variety pack, five grams, 10g, tasting pack, small packet, just a bit, small bags,
      sample bags, small sample, test it, try out, few grams, a few grams, to test, grams to try, small packets,
      few small, to try out, packets to try, small packs, try small, just to try, see if i like, taste before,
      order a sample, sample first, tasting set, set of different teas, different teas, small taster
    `,
  },
  recommend: {
    zh: `
      推荐 新手 入门 哪款 哪个好 适合 招牌 热销 卖得最好 建议 爆款 选哪个 怎么选 送什么 人气 喝哪个 买什么
      哪个味道 不懂茶 不太懂 第一次喝 送什么好 挑 挑一款 选一款 哪种茶 什么茶好 拿不定 纠结 小白 买哪个 推介
      丈母娘 婆婆 岳父 公公 选哪种 买哪种 挑哪个 哪个适合 不知道送哪种 不知道买哪 不知道选 送哪种 哪种合适
      什么茶适合 喜欢清淡 怎么选茶 推荐一款 求推荐 帮忙推荐
    `,
    en: `
      recommend, recommendation, recommendations, suggest, suggestion, best seller, bestseller, best selling,
      popular, beginner, beginners, newbie, advise, which one should, help me choose, help me pick, favourite,
      favorite, which one, new to, what should i get, most popular, idea, ideas, starter, never tried,
      where do i start, where to start, what tea, which tea, never had, never drunk, good first, novice,
      pick for me, cant decide, dont know which, choose, choosing, picking, good tea for, tea person, advice,
      i like coffee, nice tea for, first time tea drinker, tea drinker, mother in law, father in law,
      should i get, should i buy, best tea, best for, for a newbie, a good one, would suit, suit someone,
      likes something light, what tea should, which one is good, whats good, dont know much about, light tea,
      what do you recommend, good choice, go for, good for beginners, best for beginners, would you suggest,
      mild flavours, mild flavour
    `,
  },
};
