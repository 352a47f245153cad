import type { ConceptRows } from './concept-rows.ts';

export const askingConcepts: ConceptRows = {
  howlong: {
    zh: `
      多久 几天 多长时间 什么时候 啥时候 何时 多少天 几时 要等多久 多长 几个工作日 几日 大约几天 要等 多快 几号
      哪天 啥时
    `,
    en: `
      how long, when, how many days, how soon, how quickly, eta, estimated, days, time frame, timeframe,
      by when, business days, what day, which day, long wait, how many, how fast, time it takes, long will,
      long does, long do
    `,
  },
  day: {
    zh: `
      周一 周二 周三 周四 周五 周六 周日 周天 星期一 星期二 星期三 星期四 星期五 星期六 星期天 星期日 礼拜一
      礼拜二 礼拜三 礼拜四 礼拜五 礼拜六 礼拜天 周末
    `,
    en: `
      monday, mondays, tuesday, tuesdays, wednesday, wednesdays, thursday, thursdays, friday, fridays, saturday,
      saturdays, sunday, sundays, weekend, weekends
    `,
  },
  howmuch: {
    zh: `
      多少钱 多少元 贵不贵 怎么收费 几块钱 怎么算 多少 几钱 怎么收 什么价
    `,
    en: `
      how much, how expensive, what does it cost, how many yuan, whats the cost, what is the cost,
      what is the price
    `,
  },
  where: {
    zh: `
      哪里 哪儿 在哪 何处 啥地方 什么地方 去哪
    `,
    en: `
      where, wheres, which place, whereabouts
    `,
  },
  who: {
    zh: `
      谁 哪位 什么人
    `,
    en: `
      who, whos, whom
    `,
  },
  which: {
    zh: `
      哪种 哪些 哪款 哪一种
    `,
    en: `
      which, what kind, what kinds, what sort, kinds, types
    `,
  },
  goods: {
    zh: `
      商品 东西 物品 产品 货 货物 宝贝 货品 件东西 买的东西
    `,
    en: `
      item, items, product, products, goods, thing, things, stuff, merchandise, article, purchases, bits
    `,
  },
};
