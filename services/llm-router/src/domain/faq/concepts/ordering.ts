import type { ConceptRows } from './concept-rows.ts';

export const orderingConcepts: ConceptRows = {
  buy: {
    zh: `
      购买 选购 采购 买 买到 购物 拍下 入手 下单 下订单 订购 订货 拍 拍了 拍单 拍货 下了单 订 订了 买单 剁手
      加购物车 购物车 进货 网购 订茶 买茶 想要买 提交订单 看中 看上 相中 要买 买到手 买一 买个 怎么买 哪里买
      想要一 成交 抢购 拿下 网店 完成购买 完成一次购买 怎样买 怎么下 购一 把茶买 买回家 买茶的流程 选好了
      哪一步付钱 付钱下单 怎么付钱下单
    `,
    en: `
      buy, buying, bought, purchase, place an order, place order, placing an order, shopping, get hold of,
      ordering, acquire, order online, shop online, add to cart, basket, cart, bag, walk me through buying,
      how to buy, want to buy, buy from you, where to buy, get your tea, get your products, how do i get,
      get hold of one, take one, order something, order from you, make an order, put an order, get my hands on,
      id like to order, id like to buy, how do i get something, get something from, never used your shop,
      never bought, used your shop before, complete a purchase, how buying works, buying works, shopping here,
      how do purchases, purchasing, make a purchase, put through an order, process for buying, buying process,
      the process for buying, go about ordering, about ordering from, how would i order
    `,
  },
  order: {
    zh: `
      订单 单子 这单 那单 一单 定单 订单号 刚下的单 下的单 那笔 交易 那一单 上一单 下单的
    `,
    en: `
      order, orders, order number, purchase order, my purchase, my tea order, the order, an order, this order,
      order from yesterday, yesterdays order, existing order, current order, pending order
    `,
  },
  change: {
    zh: `
      修改 更改 改 更换 变更 调整 改一下 改成 更新 改下 编辑 修正 变动 改动 换掉 重新填 改单 多买 少买 加到 减少
      改数量 改规格 改成三 改为 换规格 选错 选成 选的 买多了 买少了 其实要 其实只要 改小 改大 替换成 替换
      换成别的茶 多要一 少要一 变成 升级成 改成别的 改别的 改单里 更正 订正 再添一 再添 添一罐 添一个 多点了
      减掉 想减 去掉一 删掉一
    `,
    en: `
      change, modify, edit, amend, alter, update, adjust, correct, fix up, revise, tweak, rectify, alteration,
      alterations, switch it, bump it up, bump up, instead of two, increase, decrease, reduce the number,
      upgrade my order, tack on, change the number of, change the amount, wrong amount, after ive paid,
      tweak my, adjust my, picked the wrong, chose the wrong, selected the wrong, meant to, only need,
      only wanted, different quantity, extra one, one more on, on the order, to my existing order, on my order,
      onto my order, replace it with, substitute, put it in my order, put it into my order, add it to my order,
      forgot to add, alter whats in, too late to alter, too late to change, whats in my order, remove one,
      take one off, swap one item
    `,
  },
  cancel: {
    zh: `
      取消 撤销 撤单 撤回 不想要了 不要了 作废 后悔 反悔 退订单 停掉 拦截 别发 别发了 不用发了 先别发 别寄
      别寄了 撤掉 撤了 拍错 手滑 误拍 点错 买错 买重 买多 不需要 用不着 不要这 撤 退单 停止订单 中止 终止
      不想要这单 冲动 下错 买错了 趁没发货 趁还没发 不用了 不必了 取消掉 停发 还没寄出 没寄出的 未发货 退掉订单
      退单子 不想要的订单
    `,
    en: `
      cancel, cancelled, canceled, cancellation, call off, withdraw, revoke, scrap, dont want it anymore,
      dont want it any more, changed my mind, change my mind, dont need it anymore, scrap that, never mind,
      nevermind, by accident, accidentally, by mistake, no longer need, no longer want, abort, stop the order,
      void, dont ship, dont send, hold off, undo, take it off, dont need it, back out, backing out,
      rather not have, dont want this order, dont want my order, dont want the order, kill the order, reverse,
      forget about my order, halt, terminate, not want this order, stop my order, found it in a local,
      found it elsewhere, bought it elsewhere, got it elsewhere, already bought, decided against, dont go ahead,
      not go ahead, revoke my, recall my order, cancellation before
    `,
  },
  add: {
    zh: `
      加购 添加 增加 多加 再加 追加 加一件 加上 补拍 补买 多要
    `,
    en: `
      add, extra item, include another, another item, more to my order, throw in, one more
    `,
  },
  quantity: {
    zh: `
      数量 几件 多少件 件数
    `,
    en: `
      quantity, amount of items, how many pieces
    `,
  },
  combine: {
    zh: `
      合并 一起发 合单 叠加 同时用 合一起 放一起 并单 一块发 一块寄
    `,
    en: `
      combine, merge, together, stack, bundle, put together, one parcel, one shipment, same box, same parcel,
      in one go
    `,
  },
  stock: {
    zh: `
      库存 缺货 没货 有货 现货 售罄 售空 卖完 卖光 补货 断货 到货 上架 无货 抢光 补上 再有 再上 买不到 上新 缺
      没有了 抢完 断码 抢不到 买不了 一直没有 没得买 库里 何时再有 重新有 没有货 备货 到店货 库存紧张 心水
      何时到 重新到货 补一批 上货 断货很久 补不补 还补 会补吗 几时有 没有现货 下架 回归 再上架 不卖了 还卖吗
      停产 没上架 一直缺货 缺着 能补到 补到货
    `,
    en: `
      stock, restock, in stock, out of stock, sold out, available, availability, unavailable, back in,
      inventory, run out, ran out, backorder, replenish, getting more, get more, more coming, coming back,
      run dry, cant get it, still have any, carry it again, gone, next batch, come back, restocking,
      get it back, no more left, been unavailable, still available, any left, do you still sell, back again,
      to be back, be back, back soon, get that again, in again, more of the, be available, out at the moment,
      cant find it in the shop, currently out, waiting list, waitlist, notify me when, notified when,
      ever coming back, be restocked, sold everything, none left, ever be available, selling again,
      it says unavailable, says unavailable, discontinued, off the shelf, off sale, no longer listed,
      not listed, returns to the shop, back in the shop, back on sale, back to the shop, always sold out
    `,
  },
  preorder: {
    zh: `
      预售 预订 预购 预定 定金 订金 提前订 预留 留货 先订 先付 提前下单 头采 新茶上市 先交钱 预付 提前买
      提前付款 提前下订 早点拿到 抢先 锁定 提前预定 下订 头春 交定金 新茶预定 抢新茶 先占 占一份 春茶上市 上市前
    `,
    en: `
      preorder, pre order, preordered, book in advance, deposit, advance order, order in advance, order ahead,
      down payment, ahead of time, before it comes out, before release, upcoming, put my name down,
      first in line, early bird, pre harvest, pay upfront, upfront, book the new, reserve, reserving, lock in,
      early access, set aside, secure some, before the season, season opens, early spring tea, this years tea,
      new season, order the new, how early can i, ahead of harvest, this springs, pre-orders, pre-order,
      preorders, before harvest, ahead of the harvest
    `,
  },
  wrong: {
    zh: `
      发错 寄错 送错 错了 搞错 弄错 不对 错的 不是我买的 不是我要的 写错 填错 有误 错误 开错 输错 打错 配错 不符
      不一样 弄混 装错 拿错 写成 填成 打成 开成 不是我 别人的 张冠李戴 货不对板 寄成 发成 送成 来的是 到的是
      寄的是 收到的是 结果是 不是这个 不是那个 发成了 打开是 打开却是 里面是 单子上写 混了 弄反 不是我下单
      跟我买的 与订单 货不对 发给我了别人 别人的订单 把别人 寄成了 装成 贴错 货品错 型号不 款式不 不是我选的
      不是我点的 不是我订的 颜色不 点的是 来了个 来的却
    `,
    en: `
      wrong, incorrect, mistake, mistaken, error, not what i ordered, not what i bought, mixed up, mix up,
      misspelled, typo, someone elses, different from what, messed up, screwed up, inaccurate, typed wrong,
      not the one, different one, instead of, different item, not mine, someone elses order, wasnt what,
      isnt what, switched, incorrectly, but i counted, counted, got something else, something else,
      supposed to be, should have been a, instead i got, but got, but received, but you sent, you gave me,
      asked for, isnt the tea, isnt the one, not the tea i, this is not what, that isnt what, got the wrong,
      sent the wrong, received the wrong, delivered the wrong, doesnt match, mixup, swapped by mistake,
      mislabelled, but i chose, but i wanted, instead of the, swapped with, wrong tea, wrong cup, wrong colour,
      wrong color, wrong flavour, wrong product, incorrect teapot, an incorrect, shipped me an
    `,
  },
  lacking: {
    zh: `
      少发 漏发 少了 缺了 少一件 漏了 缺件 没放 少寄 漏寄 缺少 不全 没给 只有一 只收到 没见到 没看到 数量不够
      差一 还差 漏装 忘记放 忘了放 没装 落下 数了数 数了 漏掉 忘装 不够数 差了 就一 就两 没有放 少装 缺一
      少了一个 少了一只 少了一包 少了一盒 少个 少件 没看见赠品 赠品 没赠送 没有赠
    `,
    en: `
      missing, missing item, one short, incomplete, left out, forgot to pack, only got, only received, short of,
      lacking, not in the box, not included, wheres the other, where is the other, instead of two,
      instead of three, not all, forgot to include, forgot the, supposed to be two, half of my order,
      part of my order, was not inside, short, only two, only one, came with only, was not in,
      not in the parcel, was left out, is absent, forgot one, missing one, missing from, nothing inside,
      not inside, one of the cups is missing, where is the rest, rest of my order, incomplete order, hasnt got,
      free gift missing, freebie, was promised, theres a cup missing, a cup missing, cup missing, tin missing,
      item missing
    `,
  },
  sell: {
    zh: `
      卖 有卖 卖不卖 有没有卖 出售 售卖 有卖的 卖的
    `,
    en: `
      do you sell, you sell, sell, sells, do you stock, do you carry, are you selling
    `,
  },
};
