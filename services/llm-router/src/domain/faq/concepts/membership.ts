import type { ConceptRows } from './concept-rows.ts';

export const membershipConcepts: ConceptRows = {
  points: {
    zh: `
      积分 点数 分数 积点 攒分 抵多少 攒 积攒 攒了 返点 积分值 分值 兑积分 抵钱 换算 换算成钱 积分换钱
    `,
    en: `
      points, point, loyalty, rewards, reward, loyalty points, reward points, cashback, loyalty program,
      loyalty programme, collect points, earn points, dew, accumulate, accrue, loyalty scheme, my points,
      bonus points, points balance, disappear, collected, convert points, points into money
    `,
  },
  member: {
    zh: `
      会员 vip 等级 会员卡 权益 升级 老顾客 老客户 熟客 福利 贵宾 普通会员 升金 升银 vip客户 会员价 会员日 老客
      差别 会员区别 忠实 忠诚 老用户 分几级 几级 高级会员 会员分 有何不同 会员不同
    `,
    en: `
      member, members, membership, vip, tier, tiers, level, levels, perks, benefits, loyal customer,
      regular customer, privileges, status level, become gold, club, subscription tier, loyalty tier, elite,
      frequent buyer, loyal customers, for loyal, in it for, returning customers, long time customer,
      being a member, member status, difference between silver, get to gold, reach gold, gold level,
      silver level, gold status, levels of membership, regulars, special treatment, regulars get,
      valued customers
    `,
  },
  birthday: {
    zh: `
      生日
    `,
    en: `
      birthday, bday, anniversary
    `,
  },
  expire: {
    zh: `
      过期 有效期 到期 失效 作废期 期限 清零 用到什么时候 还有效 多久失效 作废
    `,
    en: `
      expire, expires, expired, expiry, expiration, valid, invalid, run out of date, validity, run out, lapse,
      go away, disappear if, last forever, good for, stop working after, deadline
    `,
  },
  redeem: {
    zh: `
      兑换 抵扣 抵现 用掉 使用 核销
    `,
    en: `
      redeem, use, spend, apply, convert, cash in
    `,
  },
  giftcard: {
    zh: `
      礼品卡 购物卡 储值卡 礼金卡 充值卡 电子卡 礼物卡 充值 代金卡 送卡 卡里 余额 面值 买张卡 卡密 提货卡 卡余额
      余额查询 送人的卡 储值 面额 充值的卡 有礼品卡卖 卖礼品卡
    `,
    en: `
      gift card, gift cards, giftcard, gift voucher, gift vouchers, store credit, egift card, gift certificate,
      prepaid card, top up, gift code, card balance, left on my card, left on the card, balance, egift,
      voucher for, giftcards, gift card balance, buy a gift card, card for a friend, voucher card,
      card with money, spend a gift, prepaid, left on a gift, whats left on, remaining on, amount left
    `,
  },
  wrap: {
    zh: `
      包装 礼盒 礼袋 贺卡 卡片 礼品包装 祝福 祝福语 丝带 包起来 手写 包得 包好看 包漂亮 漂亮点 卡 写几句 附言
      留言 字条 包装纸 包一下 生日卡 祝语 盒装 精美 精致点 包精致 包成礼物 打包好看 礼物包装 好看点 高档些
      包装高档 放张贺卡 放一张卡 放张卡片 包装高级 写句生日快乐 生日快乐 写句话 写一句 礼品盒 礼物包装要
    `,
    en: `
      wrap, wrapped, wrapping, gift wrap, gift wrapping, giftwrap, greeting card, handwritten, ribbon, gift box,
      bow, gift bag, note, gift packaging, packaging, a card, wrapped up, pretty box, pretty boxes,
      nicely packed, personal note, message card, card inside, birthday card, little note, packaged nicely,
      presentation box, add a card, bow on it, look nice, look pretty, tissue paper, wrapped as a gift,
      wrap as a gift, nice packaging, fancy box, fancy packaging, pack it as, packed as a, short message,
      with a message, message from me, gift note, wrapped nicely, in gift, fancy wrap, write happy birthday,
      happy birthday, offer gift wrap, wrapped in, wrapped nicely with, with a greeting, a greeting,
      nicely wrapped
    `,
  },
  present: {
    zh: `
      礼物 送礼 送人 送给 送朋友 送长辈 礼品 伴手礼 送女朋友 送妈妈 送老师 送客户 送同事 礼 惊喜 送爸爸 送闺蜜
      送领导 买来送 送客户的 送人的
    `,
    en: `
      gift, gifts, present, presents, surprise, gifting, for my friend, for my mum, for my mom,
      birthday present, housewarming, for someone else, for my boss, for my wife, for my husband, for my sister,
      gift for, as a gift, giving it to
    `,
  },
  hideprice: {
    zh: `
      不显示价格 看到价格 看见价格 不放小票 匿名 隐藏价格 知道价格 价签 多少钱买的 看不到价格 不要价格 别写价格
      别放价格 别放账单 花了多少 知道多少钱 别让 单子上别 别有价格 不带价格 没有价格 看到价钱 知道价钱
      别让她看到 别让他看到 别让对方 不附价格 价格清单 不放清单 清单 附价格
    `,
    en: `
      hide the price, without price, without the price, no price, see the price, see how much, price tag,
      anonymous, anonymously, what it cost, what i paid, know the price, packing slip, dont include the price,
      no prices, prices in the box, how much i spent, remove the price, leave out the receipt, no receipt,
      secret, without the bill, hide how much, no invoice inside, no invoice in, no bill inside,
      dont put the invoice, price hidden, prices hidden, showing the cost, anything showing, leave out anything,
      no sign of the price, price visible, see what it costs, see the amount, price shown, is the price shown,
      shown anywhere, see prices, list of prices, price list inside, without a receipt
    `,
  },
};
