import type { ConceptRows } from './concept-rows.ts';

export const returnsConcepts: ConceptRows = {
  return: {
    zh: `
      退货 退回 退掉 退换 寄回 退换货 退 无理由 七天无理由 退还 送回 退得了 退不退 不要了退 给你们退 寄还 退给
      无条件退 能退 退了 七天 后悔了 包退 寄回给你们 寄回去 退东西 可退 能不能退 想退 还给 退的流程 拒收
      退货退款 不合心意 不称心 满意可以退 退么 可以退 试用了一次不合适 不合适能退 退回商品 退商品 退掉吗 可退换
      不喜欢这味 不喜欢能 退了它 可不可以退
    `,
    en: `
      return, returned, returning, returns, send back, send it back, sent back, sent it back, sending it back,
      give back, give it back, bring it back, bring back, take it back, take back, ship it back, not satisfied,
      unsatisfied, doesnt suit, undo purchase, hand it back, send this back, take this back, brought back,
      get rid of it, returning it, regret buying, non refundable, refundable, if i send, send an item back,
      send something back, send items back, havent used it, take it off my hands, no longer want what,
      return policy, returns policy, policy if i, posting a return, do a return, make a return, want it gone,
      unwanted, send these back, send them back, mail it back, mail back, post it back, post back, cooling off,
      got to return, return a cup, return this, return it, to return, send the tea back,
      not what i was expecting, give it up, get rid of an unopened, unopened bag, unopened tin, bring back a,
      want to bring
    `,
  },
  refund: {
    zh: `
      退款 退钱 退我钱 还钱 还我钱 返款 钱退 退的钱 返还 退费 退我的钱 把钱退 全额退 退我 款项 回款 退款进度
      钱没到 钱没退 退的款 钱还没 回来的钱 钱回来 一分钱 钱没见到 还没退 没退钱 退给我 钱才能 打钱 没打钱
      给我打钱 货款 退到卡 钱回到 退了钱 赔钱 退回的钱 到卡 退我的款 返钱 回钱 返到 钱退回来 退回来要 退多少
      退货钱 钱什么时候回 入账 没入账 退款审核 审核完 到我账
    `,
    en: `
      refund, refunded, refunds, money back, reimburse, reimbursed, reimbursement, get my money, my money,
      repaid, pay me back, credited, moneyback, money returned, the money, funds, back in my account,
      back on my card, payback, refunding, cash back to, money for the, hasnt been credited, give me my money,
      my money comes, money come back, money comes back, get back the money, reimbursing, wheres the cash,
      give me back, back to my card, accepted my return, got my return, returned it, refunded yet, repayment,
      my cash, see my money, paid back, be refunded, wheres my refund, returned my tea, get my refund,
      process my refund, processed, refund my, money be back, be back on my card, back to my account,
      get my money back
    `,
  },
  exchange: {
    zh: `
      换货 调换 换一个 换一件 换一款 换个 换成 换别的 换大 换小 想换 换 能换 换大号 换小号 换颜色 换款 换新
      调一下 大一号 小一号 买小了 买大了 换码 给我换 换一套 换一只 换把 换只 换种 调成 换成小 换成大 小的 大的
      换货吗 换一换 想调 更换另外 花色 另外一个 另外一款 更换一 换另外 换另一 换个大点 换大点 换小点 换个小点
      大点的 小点的 要大杯 要小杯 给换吗 能给换
    `,
    en: `
      exchange, exchanged, swap, swapped, trade it, trade in, replace, replacement, different size,
      different colour, different color, another colour, another color, another size, switch, bigger one,
      smaller one, rather have, prefer the, would prefer, other colour, other color, other size, larger one,
      larger, smaller, instead, different model, in another, change the cup, change it for, change for,
      different pattern, other design, one that arrived, have a different, have another, get another colour,
      get a different, change colour, change size, wrong size, too small, too big, exchange for, switch for a,
      switch it for, too large, larger size, smaller size, another design, another one, swap for,
      prefer the black, version instead, other version, instead of the white, instead of the black,
      for a blue one, for a green one, for a red one, for a white one, for a black one
    `,
  },
  dislike: {
    zh: `
      不喜欢 不满意 不合适 不好喝 不想要 不适合 后悔 不好看 没想象 一般般 味道不行 不行 踩雷
    `,
    en: `
      dont like, didnt like, do not like, not happy with, unhappy with, hate, not for me, doesnt fit, dislike,
      not my taste, didnt suit, dissatisfied, not what i expected, not what i hoped, disappointed with the,
      not keen, changed my mind about
    `,
  },
  opened: {
    zh: `
      开封 拆封 拆了 打开过 用过 喝过 拆开 开了袋 拆开喝 喝了一口 撕开 尝了
    `,
    en: `
      opened, unsealed, unopened, used, already open, tried it, unused, broke the seal, drank some,
      after opening, tasted it, seal
    `,
  },
};
