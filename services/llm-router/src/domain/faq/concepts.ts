/**
 * What people of shops and their visitors mean by many words: one row per idea, the same idea in both languages.
 * A word counts as its idea, so "money back" finds an entry about refunds, and 包裹 one about parcels. Words that
 * belong to one shop only (its teas, its cups) do not belong here but in the alternatives of its FAQ.
 *
 * A phrase may stand in several rows; the longest phrase at a place wins.
 */
export const CONCEPTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  // doing business
  buy: {
    zh: '购买 选购 采购 买 买到 购物 拍下 入手 下单 下订单 订购 订货 拍 拍了 拍单 拍货 下了单 订 订了 买单 剁手 加购物车 购物车 进货 网购 订茶 买茶 想要买 提交订单 看中 看上 相中 要买 买到手 买一 买个 怎么买 哪里买 想要一 成交 抢购 拿下 网店 完成购买 完成一次购买 怎样买 怎么下 购一 把茶买 买回家 买茶的流程 选好了 哪一步付钱 付钱下单 怎么付钱下单',
    en: 'buy, buying, bought, purchase, place an order, place order, placing an order, shopping, get hold of, ordering, acquire, order online, shop online, add to cart, basket, cart, bag, get one, get some, walk me through buying, how to buy, want to buy, buy from you, where to buy, get your tea, get your products, how do i get, get a, get hold of one, take one, order something, order from you, make an order, put an order, get my hands on, i want a, id like a, id like to order, id like to buy, how do i get something, get something from, never used your shop, never bought, used your shop before, complete a purchase, make my first, how buying works, buying works, shopping here, how do purchases, purchasing, make a purchase, put through an order, process for buying, buying process, the process for buying, go about ordering, about ordering from, how would i order',
  },
  order: {
    zh: '订单 单子 这单 那单 一单 定单 订单号 刚下的单 下的单 那笔 交易 那一单 上一单 下单的',
    en: 'order, orders, order number, purchase order, my purchase, my tea order, the order, an order, this order, order from yesterday, yesterdays order, existing order, current order, pending order',
  },
  change: {
    zh: '修改 更改 改 更换 变更 调整 改一下 改成 更新 改下 编辑 修正 变动 改动 换掉 重新填 改单 多买 少买 加到 减少 改数量 改规格 改成三 改为 换规格 选错 选成 选的 买多了 买少了 其实要 其实只要 改小 改大 替换成 替换 换成别的茶 多要一 少要一 变成 升级成 改成别的 改别的 改单里 更正 订正 再添一 再添 添一罐 添一个 多点了 减掉 想减 去掉一 删掉一',
    en: 'change, modify, edit, amend, alter, update, adjust, correct, fix up, revise, tweak, rectify, alteration, alterations, switch it, bump it up, bump up, instead of two, increase, decrease, reduce the number, upgrade my order, tack on, change the number of, change the amount, wrong amount, after ive paid, tweak my, adjust my, picked the wrong, chose the wrong, selected the wrong, meant to, only need, only wanted, different quantity, extra one, one more gaiwan on, one more on, on the order, to my existing order, on my order, onto my order, replace it with, substitute, put it in my order, put it into my order, add it to my order, forgot to add, alter whats in, too late to alter, too late to change, whats in my order, remove one, take one off, swap one item',
  },
  cancel: {
    zh: '取消 撤销 撤单 撤回 不想要了 不要了 作废 后悔 反悔 退订单 停掉 拦截 别发 别发了 不用发了 先别发 别寄 别寄了 撤掉 撤了 拍错 手滑 误拍 点错 买错 买重 买多 不需要 用不着 不要这 撤 退单 停止订单 中止 终止 不想要这单 冲动 下错 买错了 趁没发货 趁还没发 不用了 不必了 取消掉 停发 还没寄出 没寄出的 未发货 退掉订单 退单子 不想要的订单',
    en: 'cancel, cancelled, canceled, cancellation, call off, withdraw, revoke, scrap, dont want it anymore, dont want it any more, changed my mind, change my mind, dont need it anymore, scrap that, never mind, nevermind, by accident, accidentally, by mistake, no longer need, no longer want, abort, stop the order, void, dont ship, dont send, hold off, undo, take it off, dont need it, back out, backing out, rather not have, dont want this order, dont want my order, dont want the order, kill the order, reverse, forget about my order, halt, terminate, not want this order, stop my order, found it in a local, found it elsewhere, bought it elsewhere, got it elsewhere, already bought, decided against, dont go ahead, not go ahead, revoke my, recall my order, cancellation before',
  },
  add: {
    zh: '加购 添加 增加 多加 再加 追加 加一件 加上 补拍 补买 多要',
    en: 'add, extra item, include another, another item, more to my order, throw in, one more',
  },
  quantity: {
    zh: '数量 几件 多少件 件数',
    en: 'quantity, amount of items, how many pieces',
  },
  combine: {
    zh: '合并 一起发 合单 叠加 同时用 合一起 放一起 并单 一块发 一块寄',
    en: 'combine, merge, together, stack, bundle, put together, one parcel, one shipment, same box, same parcel, in one go',
  },
  stock: {
    zh: '库存 缺货 没货 有货 现货 售罄 售空 卖完 卖光 补货 断货 到货 上架 无货 抢光 补上 再有 再上 买不到 上新 缺 没有了 抢完 断码 抢不到 买不了 一直没有 没得买 库里 何时再有 重新有 没有货 备货 到店货 库存紧张 心水 何时到 重新到货 补一批 上货 断货很久 补不补 还补 会补吗 几时有 没有现货 下架 回归 再上架 不卖了 还卖吗 停产 没上架 一直缺货 缺着 能补到 补到货',
    en: 'stock, restock, in stock, out of stock, sold out, available, availability, unavailable, back in, inventory, run out, ran out, backorder, replenish, getting more, get more, more coming, coming back, run dry, cant get it, still have any, carry it again, gone, next batch, come back, restocking, get it back, no more left, been unavailable, still available, any left, do you still sell, back again, to be back, be back, back soon, get that again, in again, more of the, be available, out at the moment, cant find it in the shop, currently out, waiting list, waitlist, notify me when, notified when, ever coming back, be restocked, sold everything, none left, ever be available, selling again, it says unavailable, says unavailable, discontinued, off the shelf, off sale, no longer listed, not listed, returns to the shop, back in the shop, back on sale, back to the shop, always sold out',
  },
  preorder: {
    zh: '预售 预订 预购 预定 定金 订金 提前订 预留 留货 先订 先付 提前下单 头采 新茶上市 先交钱 预付 提前买 提前付款 提前下订 早点拿到 抢先 锁定 提前预定 下订 头春 交定金 新茶预定 抢新茶 先占 占一份 春茶上市 上市前',
    en: 'preorder, pre order, preordered, book in advance, deposit, advance order, order in advance, order ahead, down payment, ahead of time, before it comes out, before release, upcoming, put my name down, first in line, early bird, pre harvest, pay upfront, upfront, book the new, reserve, reserving, lock in, early access, set aside, secure some, before the season, season opens, early spring tea, this years tea, new season, order the new, how early can i, ahead of harvest, this springs, pre-orders, pre-order, preorders, before harvest, ahead of the harvest',
  },
  wrong: {
    zh: '发错 寄错 送错 错了 搞错 弄错 不对 错的 不是我买的 不是我要的 写错 填错 有误 错误 开错 输错 打错 配错 不符 不一样 弄混 装错 拿错 写成 填成 打成 开成 不是我 别人的 张冠李戴 货不对板 寄成 发成 送成 来的是 到的是 寄的是 收到的是 结果是 不是这个 不是那个 发成了 打开是 打开却是 里面是 单子上写 混了 弄反 不是我下单 跟我买的 与订单 货不对 发给我了别人 别人的订单 把别人 寄成了 装成 贴错 货品错 型号不 款式不 不是我选的 不是我点的 不是我订的 颜色不 点的是 来了个 来的却',
    en: 'wrong, incorrect, mistake, mistaken, error, not what i ordered, not what i bought, mixed up, mix up, misspelled, typo, someone elses, different from what, messed up, screwed up, inaccurate, typed wrong, not the one, different one, instead of, different item, not mine, someone elses order, wasnt what, isnt what, switched, incorrectly, but i counted, counted, got something else, something else, supposed to be, should have been a, instead i got, but got, but received, but you sent, you gave me, asked for, isnt the tea, isnt the one, not the tea i, this isnt, this is not what, that isnt what, got the wrong, sent the wrong, received the wrong, delivered the wrong, doesnt match, mixup, swapped by mistake, mislabelled, but i chose, chose, i picked, i wanted, but i wanted, instead of the, swapped with, wrong tea, wrong cup, wrong colour, wrong color, wrong flavour, wrong product, incorrect teapot, an incorrect, shipped me an, sent me an, sent me a, gave me a',
  },
  lacking: {
    zh: '少发 漏发 少了 缺了 少一件 漏了 缺件 没放 少寄 漏寄 缺少 不全 没给 只有一 只收到 没见到 没看到 数量不够 差一 还差 漏装 忘记放 忘了放 没装 落下 数了数 数了 漏掉 忘装 不够数 差了 就一 就两 没有放 少装 缺一 少了一个 少了一只 少了一包 少了一盒 少个 少件 没看见赠品 赠品 没赠送 没有赠',
    en: 'missing, missing item, one short, incomplete, left out, forgot to pack, only got, only received, short of, lacking, not in the box, not included, wheres the other, where is the other, instead of two, instead of three, not all, forgot to include, forgot the, supposed to be two, half of my order, part of my order, was not inside, short, only two, only one, came with only, was not in, not in the parcel, was left out, is absent, forgot one, missing one, missing from, nothing inside, not inside, one of the cups is missing, where is the rest, rest of my order, incomplete order, hasnt got, free gift missing, freebie, was promised, theres a cup missing, a cup missing, cup missing, tin missing, item missing',
  },
  goods: {
    zh: '商品 东西 物品 产品 货 货物 宝贝 货品 件东西 买的东西',
    en: 'item, items, product, products, goods, thing, things, stuff, merchandise, article, purchases, bits',
  },
  // returns
  return: {
    zh: '退货 退回 退掉 退换 寄回 退换货 退 无理由 七天无理由 退还 送回 退得了 退不退 不要了退 给你们退 寄还 退给 无条件退 能退 退了 七天 后悔了 包退 寄回给你们 寄回去 退东西 可退 能不能退 想退 还给 退的流程 拒收 退货退款 不合心意 不称心 满意可以退 退么 可以退 试用了一次不合适 不合适能退 退回商品 退商品 退掉吗 可退换 不喜欢这味 不喜欢能 退了它 可不可以退',
    en: 'return, returned, returning, returns, send back, send it back, sent back, sent it back, sending it back, give back, give it back, bring it back, bring back, take it back, take back, ship it back, not satisfied, unsatisfied, doesnt suit, undo purchase, hand it back, send this back, take this back, brought back, get rid of it, returning it, regret buying, non refundable, refundable, if i send, send an item back, send something back, send items back, havent used it, take it off my hands, no longer want what, return policy, returns policy, policy if i, posting a return, do a return, make a return, want it gone, unwanted, send these back, send them back, mail it back, mail back, post it back, post back, cooling off, got to return, return a cup, return this, return it, to return, send the tea back, not what i was expecting, give it up, get rid of an unopened, unopened bag, unopened tin, bring back a, want to bring',
  },
  refund: {
    zh: '退款 退钱 退我钱 还钱 还我钱 返款 钱退 退的钱 返还 退费 退我的钱 把钱退 全额退 退我 款项 回款 退款进度 钱没到 钱没退 退的款 钱还没 回来的钱 钱回来 一分钱 钱没见到 还没退 没退钱 退给我 钱才能 打钱 没打钱 给我打钱 货款 退到卡 钱回到 退了钱 赔钱 退回的钱 到卡 退我的款 返钱 回钱 返到 钱退回来 退回来要 退多少 退货钱 钱什么时候回 入账 没入账 退款审核 审核完 到我账',
    en: 'refund, refunded, refunds, money back, reimburse, reimbursed, reimbursement, get my money, my money, repaid, pay me back, credited, moneyback, money returned, the money, funds, back in my account, back on my card, payback, refunding, cash back to, money for the, hasnt been credited, give me my money, my money comes, money come back, money comes back, get back the money, reimbursing, wheres the cash, give me back, back to my card, accepted my return, got my return, returned it, refunded yet, repayment, my cash, see my money, paid back, be refunded, wheres my refund, returned my tea, get my refund, process my refund, processed, refund my, money be back, be back on my card, back to my account, get my money back',
  },
  exchange: {
    zh: '换货 调换 换一个 换一件 换一款 换个 换成 换别的 换大 换小 想换 换 能换 换大号 换小号 换颜色 换款 换新 调一下 大一号 小一号 买小了 买大了 换码 给我换 换一套 换一只 换把 换只 换种 调成 换成小 换成大 小的 大的 换货吗 换一换 想调 更换另外 花色 另外一个 另外一款 更换一 换另外 换另一 换个大点 换大点 换小点 换个小点 大点的 小点的 要大杯 要小杯 给换吗 能给换',
    en: 'exchange, exchanged, swap, swapped, trade it, trade in, replace, replacement, different size, different colour, different color, another colour, another color, another size, switch, bigger one, smaller one, rather have, prefer the, would prefer, other colour, other color, other size, larger one, larger, smaller, instead, different model, in another, change the cup, change it for, change for, different pattern, other design, one that arrived, have a different, have another, get another colour, get a different, change colour, change size, wrong size, too small, too big, exchange for, switch for a, switch it for, too large, larger size, smaller size, another design, another one, swap for, prefer the black, version instead, other version, instead of the white, instead of the black, for a blue one, for a green one, for a red one, for a white one, for a black one',
  },
  dislike: {
    zh: '不喜欢 不满意 不合适 不好喝 不想要 不适合 后悔 不好看 没想象 一般般 味道不行 不行 踩雷',
    en: 'dont like, didnt like, do not like, not happy with, unhappy with, hate, not for me, doesnt fit, dislike, not my taste, didnt suit, dissatisfied, not what i expected, not what i hoped, disappointed with the, not keen, changed my mind about',
  },
  opened: {
    zh: '开封 拆封 拆了 打开过 用过 喝过 拆开 开了袋 拆开喝 喝了一口 撕开 尝了',
    en: 'opened, unsealed, unopened, used, already open, tried it, unused, broke the seal, drank some, after opening, tasted it, seal',
  },
  // delivery
  deliver: {
    zh: '发货 送货 配送 派送 送达 送到 寄送 收货 收到 到货时间 寄 寄到 邮寄 送 运送 出货 寄出 发出 快递到 派件 到货 送来 运到 运 发出来 物流时间 发 邮 投递 寄来 寄得到 送得到 寄过来 收得到 揽收 多少天 几天能 能到 运过来 几天收 物流多久 送来要 寄来要 到我这 到我家 发到 到昆明 抵达 送至 邮到 物流要 几天能收 收到要 送到要',
    en: 'deliver, delivers, delivery, delivered, delivering, ship, ships, shipping, shipped, dispatch, dispatched, send out, sent out, get here, arrive, arrives, arrival, arriving, come, reach me, turn up, show up, mail out, despatch, send, mail, mailed, mailing, land, lands, reach, reaches, post it, get it by, have it by, turnaround, receive, received, transit time, posted, how quick do you ship, how quickly do you ship, make it here, ship out, wait for a delivery, usual wait, get to me, be here, get delivered, on my doorstep, handed over, leave the warehouse, leaves the warehouse, go out, sent off, tea comes, order comes, parcel comes, my tea to come, until my tea, to come, wait for my tea, need this before, need it before, before sunday, before friday, before saturday, before monday, in time for',
  },
  parcel: {
    zh: '包裹 快递 快件 物流 邮件 货运 箱子 运单 单号 快递单 包 盒子 纸箱 邮包 快递盒 件 货件 寄的东西',
    en: 'parcel, package, packages, shipment, box, consignment, packet, post, mail piece, carton, mail, envelope, goods in transit, the shipment, crate, bundle, delivery box, my goods',
  },
  courier: {
    zh: '顺丰 快递公司 快递员 快递小哥 圆通 中通 韵达 京东快递 ems 邮政 承运 哪家快递 什么快递 配送员 骑手 送货的 送货员 师傅 派送员 哪个快递 快递商 申通 极兔 德邦 菜鸟 换快递 别发中通 不要发 走哪家 哪家物流 物流公司 快递哪家 送的人 哪个快递公司送 快递公司送',
    en: 'courier, carrier, sf express, sf, shipping company, delivery company, delivery guy, delivery man, delivery driver, driver, dhl, ups, fedex, ems, postman, postal, post office, mailman, carrier service, which service, delivery person, delivery firm, yto, zto, yunda, jd logistics, other couriers, different courier, another courier, driver come, who brings, which post, who do you ship with, ship with, shipping with, shipped with, sent by, sent with, which delivery firm, delivery service, brings your parcels',
  },
  slot: {
    zh: '指定时间 预约派送 晚上送 白天 上门 送货上门 快递柜 丰巢 驿站 代收点 门口 放门卫 下班后 晚上 傍晚 上午 下午 几点送 约时间 放门口 代收 物业 前台 白天不在 家里没人 不在家 周末送 改天 周六送 周日送 周六派 工作日送 晚点送 早点送 时间段送 派送时间 配送时间 预约送 预约配送 晚点派 几点到家 改时间送 只有晚上在家',
    en: 'time slot, slot, delivery window, evening delivery, at home, not home, not at home, at work all day, doorstep, to the door, locker, leave it with, leave with, neighbour, neighbor, reschedule, specific day, after work, after 6, evening, morning, afternoon, nobody home, nobody is home, reception, concierge, porter, front desk, at the office, wont be home, out all day, be in, weekend delivery, safe place, schedule, on a saturday, on a sunday, on saturdays, between, particular time, specific time, set time, pick a time, choose when, come on a weekend, come on a, arrange a time, arrange delivery, delivery day, pick when, choose the day, choose a day, at night, only home in the, home in the evenings, evenings, be delivered then, only in the, when im home, at a certain time, certain hour',
  },
  track: {
    zh: '查物流 物流信息 查快递 物流单号 快递单号 运单号 跟踪 追踪 到哪了 到哪里了 到哪儿了 走到哪 查询 查一下 查 进度 状态 在路上 查单 到哪 运到 什么地方了 走到 到什么地方 轨迹 发了没 发了吗 发货了没 发没发 有没有发 跑到哪 查单号 物流号 自己查 查快递单 发出没 寄出没 出库了吗 出发了吗 单号给我 走到哪一步 帮我查下 快递信息 货在哪 走哪了 现在在哪 进展 看物流 物流更新 什么状态 订单现在 什么情况了 发走了没 出仓 出库 离开仓库 到了哪个城市 哪个城市 到哪个 到哪一站 在哪一站 寄出去没有 寄出去没 发出去没 发出去没有',
    en: 'track, tracking, trace, where is my order, wheres my order, where is my parcel, wheres my parcel, where is my package, wheres my package, whereabouts, status, on its way, on the way, progress, follow, look up, wheres my stuff, update on my, any update, any news, where abouts, where has it got to, locate, monitor, has it left, has it shipped, has it been sent, has my order shipped, check on my, what happened to my order, whats happening with my order, where is it now, where it is, how far, has it been shipped, has it been dispatched, has it gone out, been sent yet, been shipped yet, shipped yet, sent yet, did you ship, did you send, have you sent, have you shipped, dispatched yet, follow my parcel, follow my order, follow my package, follow the delivery, is my tea, my tea right now, my tea now, order progress, order status, latest on my, find my parcel, find my order, find my package, left the warehouse, left yet, gone out yet, on the road, where my order is, where my parcel is, where my package is, wheres the delivery, see my order, see where my, was sent two days ago, where can i see it, where has my order got, got to',
  },
  lost: {
    zh: '丢了 丢失 丢件 不见了 没收到 没到 还没到 没拿到 一直没到 遗失 没有收到 没送到 未收到 收不到货 不翼而飞 还没收到 没影 没见着 没见到 找不到 没人给我 被拿走 被偷 偷了 没有拿到 空的 影儿都没 还不来 还没来 怎么还没 没给我 收不到 怎么没到 石沉大海 没动静 是不是丢 弄丢 寄丢 根本没拿到 根本没收到 没有人给我 没交给我 压根没 没见 不知道去哪 失踪 弄没了 没到手 还没到手 等了十来天 等了好多天 茶还没到 东西呢 货呢 没拿到货 门口没有 家门口没有 没看到包裹 没看到快递',
    en: 'lost, never arrived, never came, not arrived, hasnt arrived, didnt arrive, not received, did not receive, didnt receive, havent received, never received, nothing came, stolen, disappeared, vanished, havent got, never got, didnt get, hasnt come, didnt come, still nothing, got nothing, gone missing, hasnt turned up, never showed up, not here yet, hasnt shown up, nowhere to be found, still waiting, nothing arrived, empty porch, porch, not there, isnt here, nobody gave, nowhere, no sign of, cant find it, not turned up, never turned up, theft, stole, pinched, misdelivered, wrong house, no parcel, no package, hasnt reached me, no trace, hasnt shown, still hasnt arrived, still hasnt come, not arrived yet, wasnt delivered, not been delivered, havent gotten, hasnt been delivered, where the hell, is nowhere, tea is nowhere, no where, cant locate, doesnt exist, someone took, was taken, taken from, wasnt there, not in my mailbox, not delivered, never delivered, never reached, hasnt been here, nothing at the door, theres no box, no box anywhere, anywhere, claims he left, not in my hands, still dont have, do not have my, dont have my, isnt anywhere, never saw, cant find my, didnt turn up, did not turn up, did not arrive, never appeared, failed to arrive, no delivery, got lost, is lost, been lost, went missing',
  },
  late: {
    zh: '超时 太慢 迟迟 晚了 延误 拖 不动了 没更新 没有更新 停滞 卡住 好久了 过了好几天 晚点 超期 逾期 迟到 过了一周 一个星期了 一个礼拜 半个月 好多天 等了 等好久 十天了 还要等 催 催一下 不更新 不动 三天没 五天没 好几天没 多天没 两周了 两个星期 一个月了 逾时 太久 说好的 应该到了 停在 一直停在 中转站 不走了 滞留 堵在',
    en: 'late, delayed, delay, overdue, stuck, hasnt moved, hasnt updated, not updated, no update, no updates, taking forever, slow, taking so long, ages, should have been here, not moving, hasnt changed, for a week, for two weeks, for days, behind schedule, past the date, running late, waited, waiting for, been waiting, hasnt budged, same status, sat in, sitting in, 10 days, ten days, two weeks, three weeks, a month now, its been a week, been a week, been days, been weeks, its two weeks, weeks now, long overdue, past the delivery, promised, was due, due yesterday, still on its way, was due last, due last week, stuck at',
  },
  signed: {
    zh: '签收 已签收 显示签收 代签 已妥投 妥投 说送到了 显示送到 送达了 本人签收 被签收 签收了 说放了 说放门口 派送成功 显示派送成功 投递成功',
    en: 'marked delivered, says delivered, marked as delivered, signed for, shows delivered, shows as delivered, says it was delivered, claims it was delivered, dropped off, left at, says it arrived, said delivered, supposedly delivered, apparently delivered, showing delivered, says its been delivered, status says delivered, marked as received, shows received, status delivered, has been signed, claims he, claims he delivered, driver says, courier says, says he left, delivered successfully, successfully delivered, delivered according to, according to the app, according to tracking',
  },
  shippingcost: {
    zh: '运费 邮费 快递费 配送费 包邮 免邮 免运费 邮资 运费险 送货费 运费多少 邮费怎么算 免邮费 快递多少钱 邮寄费 送货收费 起送 另外出运费 出运费 付运费 掏运费 加运费 运费算谁 运费谁 付快递费 不用付快递费 邮资费 免快递费 寄费 邮寄要额外 额外收费 寄要钱 快递要钱 邮寄收费 自费邮寄 自费',
    en: 'shipping cost, shipping costs, shipping fee, shipping fees, delivery fee, delivery fees, delivery cost, delivery costs, delivery charge, delivery charges, shipping charge, shipping charges, postage, free shipping, free delivery, cost of shipping, cost of delivery, pay for shipping, pay for delivery, charge for shipping, charge for delivery, ship for free, delivered for free, postage cost, shipping rate, shipping rates, shipping price, free post, charge for postage, price of delivery, delivered free, pay postage, handling fee, free postage, shipping included, delivery included, fee to send, pay extra for delivery, small orders pay, shipping free, delivery free, charge for sending, cost to send, cost to ship, cost to deliver, what does shipping cost, does shipping cost, shipping cost to, extra for delivery, extra for postage, is there a delivery charge, delivery charge for',
  },
  fast: {
    zh: '快一点 加急 急用 尽快 最快 赶时间 快点 急 赶得上 来得及 着急 加快 急着 赶 当天 次日 第二天',
    en: 'fast, faster, quick, quickly, urgent, rush, express, asap, next day, tomorrow, hurry, speed, soon, in time, on time for, by friday, by thursday, by saturday, by sunday, by monday, by tuesday, by wednesday, by the weekend, overnight, same day, chance it arrives, chance it lands, express shipping, need it by',
  },
  abroad: {
    zh: '国外 海外 国际 境外 出国 外国 跨境 香港 台湾 澳门 美国 英国 日本 欧洲 德国 法国 加拿大 澳洲 澳大利亚 新加坡 韩国 泰国 马来西亚 港澳台 多伦多 温哥华 纽约 洛杉矶 伦敦 巴黎 东京 大阪 首尔 曼谷 悉尼 墨尔本 柏林 加州 北美 东南亚 印度 俄罗斯 意大利 西班牙 荷兰 瑞士 新西兰 越南 菲律宾 迪拜 留学 华侨 老外 外地 国外地址 国际快递 挪威 瑞典 芬兰 丹麦 希腊 波兰 巴西 墨西哥 南非 以色列 土耳其 加纳 尼日利亚 埃及 缅甸 柬埔寨 老挝 哈萨克 芝加哥 波士顿 西雅图 旧金山 慕尼黑 米兰 罗马 海那边 在英国 在美国 在日本 在国外 寄到悉尼 里约',
    en: 'abroad, overseas, international, internationally, foreign country, outside china, other countries, another country, worldwide, usa, united states, america, uk, united kingdom, england, britain, germany, france, spain, italy, europe, eu, canada, australia, japan, singapore, korea, hong kong, taiwan, macau, new zealand, malaysia, thailand, netherlands, new york, london, paris, berlin, countries, country, toronto, vancouver, montreal, los angeles, san francisco, california, texas, boston, chicago, seattle, sydney, melbourne, tokyo, osaka, seoul, bangkok, dubai, dublin, ireland, scotland, wales, madrid, rome, amsterdam, vienna, austria, switzerland, zurich, sweden, norway, denmark, finland, poland, portugal, greece, brazil, mexico, india, russia, turkey, israel, south africa, vietnam, philippines, indonesia, brussels, belgium, outside of china, outside the country, not in china, foreign, expat, global, globally, norwegian, lisbon, prague, budapest, hungary, czech, croatia, iceland, argentina, chile, colombia, peru, egypt, nigeria, kenya, saudi, uae, qatar, pakistan, bangladesh, nepal, cambodia, manila, jakarta, hanoi, kuala lumpur, auckland, munich, hamburg, barcelona, milan, copenhagen, oslo, stockholm, helsinki, geneva, manchester, edinburgh, houston, dallas, miami, denver, washington, florida, hawaii, sending tea to, ship to my country, to my country, in my country, rio, sao paulo, brazil here',
  },
  domestic: {
    zh: '北京 上海 广州 深圳 成都 重庆 天津 南京 苏州 武汉 西安 长沙 宁波 厦门 福州 青岛 大连 沈阳 哈尔滨 长春 济南 郑州 合肥 南昌 昆明 贵阳 南宁 海口 三亚 兰州 西宁 银川 乌鲁木齐 拉萨 新疆 西藏 内蒙古 云南 四川 广东 江苏 浙江 福建 山东 河南 河北 湖南 湖北 东北 甘肃 青海 宁夏 海南 贵州 广西 陕西 山西 安徽 江西 辽宁 吉林 黑龙江 外省 偏远 农村 乡下 县城 江浙沪',
    en: 'beijing, shanghai, guangzhou, shenzhen, chengdu, chongqing, tianjin, nanjing, suzhou, wuhan, xian, changsha, ningbo, xiamen, qingdao, dalian, harbin, kunming, xinjiang, tibet, lhasa, urumqi, inner mongolia, yunnan, sichuan, guangdong, hainan, sanya, province, provinces, remote areas, remote area, countryside, village, mainland',
  },
  customs: {
    zh: '关税 海关 清关 税费 进口税',
    en: 'customs, duty, duties, import tax, import taxes, import fee, import fees, tariff, tariffs',
  },
  pickup: {
    zh: '自提 自取 门店取货 到店取 去店里取 来店里拿 自己取 自己拿 上门自取 取货 去店里拿 自己去拿 过去拿 来拿 过去取 去取 来取 顺路拿 拿货 自己来拿 自己跑一趟 亲自取 亲自拿 提货 去门店 取件 到你们店拿 自己上门 自己上门拿 上门拿 到店里拿 店里取 不用快递 顺道 选择到门店 到门店取 门店自取 店内取 店自提',
    en: 'pickup, pick up, pick it up, picking up, pick my order up, click and collect, collect, collection, self pickup, fetch, come and get, in store pickup, come by and get, collect it, grab it, swing by, drop by and get, stop by, come and collect, come get, get it myself, pick mine up, pop in, collecting, walk in and take, come in and get, collect the order, collect my order, collect an order, picked up, pick up at, pick it up at, pickup at, later today, over the counter, take it home, bring it home, from the shop, pick it up from, at your counter, in-store collection, in store collection, store collection, click collect, collect from, collection an option',
  },
  address: {
    zh: '收货地址 地址 收件地址 收件人 搬家 收货人 住址 门牌 街道 小区 楼号 收货信息 收货电话 收货人电话 旧地址 老地址 新地址 寄错地方 送错地方 公司地址 家里地址 新家 旧家 租的房子 寄到家 填了老房子 老房子 以前的地址 爸妈家 父母家 学校宿舍 宿舍 前公司 上家公司 老公司',
    en: 'address, delivery address, shipping address, moved house, new house, recipient, moved, new place, postcode, zip code, new flat, new apartment, destination, street, apartment number, flat number, postal code, door number, old flat, old house, moving house, moving, old address, new address, my office, receiver, shipping info, shipping details, where its going, exs house, wrong house, going to my, wrong place, my new home, where i live now, ship to address, address line, at my parents, parents house, my parents, office address, work address, to work, dorm, different flat, different apartment, different house, the one i entered, address i entered',
  },
  redirect: {
    zh: '改派 转寄 改寄 换地址 改地址 改送 换个地方 寄到别处 转到 改到我 改到公司 寄到公司 寄到新',
    en: 'redirect, reroute, divert, forward to, different address, another address, send it elsewhere, somewhere else, send it to my, change where, sent to another, elsewhere, instead to, other address, new address, send it to the new, to the new place, different street',
  },
  broken: {
    zh: '碎 碎了 破了 破损 摔坏 裂 裂了 裂纹 打碎 坏了 损坏 摔碎 压坏 磕 缺口 破 烂了 摔 开裂 压扁 漏了出来 碎成 半个 两半 散架 变形 稀碎 碎渣 漏 压瘪 瘪了 断了 掉了 缺了一块 崩 崩了 坏的 裂缝 粉碎 摔烂 断 残 裂了一道 一道口子 口子 碎片 有缝 裂口 磕坏 撞坏 缺角 豁口 炸裂 摔裂 碰坏 震裂 挤坏 破碎 把手断 断掉 断掉了 手柄断 掉了一块',
    en: 'broken, broke, break, smashed, cracked, crack, shattered, chipped, chip, damaged, damage, dented, crushed, in pieces, bits, snapped, fell apart, shards, fragments, busted, two halves, halves, half, split, splinters, ruined, wrecked, destroyed, bent, squashed, leaking everywhere, cracks, scratched, scratch, in bits, came apart, split open, missing a chunk, thrown, piece of it, cracked open, crumbled, scratched up, knocked about, fractured, hairline, arrived chipped, arrived broken, arrived cracked, arrived damaged, arrived smashed, came chipped, came cracked, came smashed, wrecked my, handle came off, came off, handle off, wreck',
  },
  transit: {
    zh: '路上 运输 途中 运送途中 收到时 收到的时候 打开 拆开发现 到手 寄来 收到货 拆箱 开箱 一打开 快递摔 送来的时候 拿到手 拆包 寄过来的 送过来 寄来的 刚到的',
    en: 'in transit, on arrival, during shipping, during delivery, in the post, when i opened, when it arrived, arrived, came broken, came damaged, opened the box, unpacked, unboxed, unboxing, opened it, opened the package, opened the parcel, on the way, when it came, just received, just arrived, got here, out of the box, in the box was, when they came, when i got it, when i received, out of the package, on delivery, while shipping, by the courier',
  },
  // money
  invoice: {
    zh: '发票 开票 电子发票 票据 收据 开个票 凭证 数电票 小票 要票 开张票 要发票 补开 报销 凭据 开发票 单据 开具 报账 票 财务 入账 报销单 发票抬头 开具发票 领发票 发票从哪 税票 报销用 需要一张发票',
    en: 'invoice, invoices, einvoice, bill, receipt, receipts, fapiao, proof of purchase, tax invoice, expense report, expenses, claim it back from work, expense it, paperwork, accounting, accountant, expense, expensing, billing document, tax receipt, tax document, claim expenses, finance department, reimbursement form, invoiced, wants a receipt, want a receipt, want an invoice, get a receipt, get an invoice, invoice copy, copy of the invoice, copy of my invoice, tax paper, request an invoice, ask for an invoice, invoicing, statement of purchase, need an invoice',
  },
  company: {
    zh: '公司 企业 单位 对公 抬头 税号 专票 增值税 专用发票 纳税人 识别号 普票 有限公司 税务号 税务 法人 开户行 我司 机构 学校抬头 工厂 信用代码 发票信息 公司全称 名头 为单位 给单位 公司税 公司报账 报账 单位抬头 公司抬头 公司的名称 跟税号 名称跟税号 税号和',
    en: 'company, business, corporate, employer, firm, vat, tax id, tax number, taxpayer, company title, title, company name, vat number, enterprise, my work, tax, llc, ltd, inc, gmbh, organisation, organization, employers name, business name, employer name, vat id, ein, our company, entity, registered name, firms tax, tax ids, companys name, our firms, our organisation, my employers, business invoice, our tax details, tax details, vat details, for business, for the company, business purchase, tax code, bill my company, company tax, made out to our, made out to my, out to our company',
  },
  reissue: {
    zh: '重开 换开 重新开 冲红 改发票 换一张 重新给 再开一张 弄错了发票 重开发票 可以改吗发票 有错字 错字',
    en: 'reissue, reissued, issue again, new one issued, redo, corrected, new fapiao, new invoice, another invoice, on the fapiao, corrected invoice, invoice again, a corrected, title is off, name is off, wrong title, misspelt, mistyped',
  },
  pay: {
    zh: '付款 支付 付钱 付 结账 结算 买单 刷 缴费 掏钱 给钱 转账 汇款 付得了 付不 付账 付过 付了 交钱 打钱 刷得了 结账的时候 缴款 付费',
    en: 'pay, paying, payment, payments, paid, checkout, check out, settle, payment method, payment methods, payment options, transfer, bank transfer, wire, accept as payment, tender, pay with, pay by, hit pay, at checkout, when paying',
  },
  paymethod: {
    zh: '微信支付 微信付款 支付宝 信用卡 银行卡 银联 现金 货到付款 刷卡 扫码 借记卡 付款方式 支付方式 visa mastercard 储蓄卡 用微信 万事达 维萨 运通 花旗 外卡 apple pay paypal 微信 云闪付 数字钱包 外币卡 网银 哪些方式 支付渠道 选哪些 银联卡 花旗卡 哪几种卡 收哪几种 收什么卡 收卡 收哪些卡',
    en: 'credit card, debit card, visa, mastercard, wechat pay, alipay, apple pay, unionpay, cash, cash on delivery, plastic, payment method, payment methods, payment options, ways to pay, bank card, amex, pay by card, by card, cod, paypal, mastercards, american express, google pay, wechat, kinds of cards, which cards, what cards, wallet, pay cash, unionpay card, jcb, contactless, credit, debit, kinds of cards work, cards work, would a mastercard, apple, paying options, ways can i pay, how can i pay, payments do you, online banking, cheque, use wechat, wechat to pay, use alipay, pay with alipay, pay with wechat, pay with visa, pay using',
  },
  failed: {
    zh: '失败 不成功 没成功 报错 付不了 扣不了 支付不了 被拒 失败了 未付款 付不出去 卡住 出错 转圈 错误 还让我付 系统还 一直提示 跳不过去 闪退 刷不过 付款异常 没反应 点了没反应 提交不了 一直没成功 点了支付 没付成功 支付没 付款没 付不成 为什么付 提示错误 错误提示 付款错误',
    en: 'failed, fail, fails, failing, declined, decline, rejected, error, doesnt go through, didnt go through, wont go through, not going through, unsuccessful, didnt work, refused, wont accept, keeps spinning, transaction, throws an error, error every time, keeps failing, keeps saying, stuck, wont let me, cant complete, cant checkout, cant pay, blocked, doesnt work, keeps getting rejected, not accepted, times out, crashed, crashes, payment wont, payment not working, payment issue, payment problem, pending, checkout broken, wont process, cant process, order isnt there, no order, not showing, isnt showing',
  },
  charged: {
    zh: '扣款 扣了 扣钱 扣费 多扣 重复扣 扣两次 扣了两次 钱扣了 重复付款 付了两次 双重 明明付过 付过了 已经付 钱付了 钱已经 钱没了 两笔 扣款两次 扣了我 扣多了 扣两笔 被扣 扣了我的钱 账单 付了两遍 付两遍 扣两遍 付了两回',
    en: 'charged, charged twice, billed, double charge, double charged, money was taken, took money, debited, billed twice, twice on my card, took the money, deducted, overcharged, paid twice, took it twice, charged me, taken twice, two charges, duplicate charge, charged but, money gone, paid already, already paid, charged me twice, payment taken, money left my account, two payments, on my statement, statement, see two, charged again, same charge, charged the same, billed me, bank shows, my bank, money left, money was deducted, deducted twice, money disappeared, paid two times',
  },
  instalment: {
    zh: '分期 花呗 白条 分期付款 免息 先用后付 月付 分几次 利息 分开付 赊账 分月 按月 几个月给 分次 分批付 首付 分几次付 先拿货后付 月供 慢慢还 三个月 分三个月 半年还 按揭 分着付 分几期 几期 还款 期数',
    en: 'instalment, instalments, installment, installments, pay later, pay monthly, monthly, financing, split the payment, klarna, interest, spread the cost, over time, in parts, several payments, per month, huabei, afterpay, bit by bit, chunks, pay half, payment plan, a little each month, split it, over a few months, over several months, each month, pay in 3, pay in 4, pay in three, pay in four, bnpl, pay part, partial payments, zero interest, interest free, deferred, in chunks, three months, six months, pay slowly, installment plan, pay back slowly, split payments, bit at a time, a bit each month, month by month, over 3 months, over six months, split the bill, into three, in three, split it into, split into, payment plans',
  },
  pricedrop: {
    zh: '降价 差价 价保 保价 价格保护 补差 买贵 便宜了 补差价 掉价 跌价 补给我 便宜了三十 便宜了十块 又便宜 降了 打折了 贵了 亏了 早买 补偿差额 前脚买完 搞活动 刚买就降 差价退 刚买完就 又降价 便宜卖 原价 特价 搞特价 差额 退我差额 早买了 刚买完 亏 降价五十 今天降价 今天便宜 才买三天 能退差额 便宜了退',
    en: 'price drop, price dropped, dropped the price, price match, match prices, match the price, price protection, difference back, got cheaper, cheaper, is cheaper, lower price, price adjustment, beat the price, cheaper elsewhere, cheaper now, price guarantee, the difference, price went down, reduced, less now, now less, now its less, cost me more, paid more, paid full price, on sale now, on offer now, dropped, marked down, went on sale, lower now, knocked off, discounted now, discounted after, price fell, is now on sale, now on sale, refund the difference, now cheaper, just went on sale, got on sale after, dropped the price two, days after my order, days after i bought, day after i bought, after my purchase, thats unfair, unfair, now its on sale, lower than i paid, lower than what i, price is lower, price is now, cheaper at another, at another shop, match that, another shop, another store, competitor price, price elsewhere, price go down, prices go down, go down after, give back the difference, now its discounted, its discounted, discounted since, just bought this and now',
  },
  price: {
    zh: '价格 价钱 多少钱 贵 几块 多少元 几块钱 收费 要钱 价位 花钱',
    en: 'price, prices, cost, costs, how much, expensive, fee, fees, charge, charges, pricing',
  },
  free: {
    zh: '免费 不要钱 不收费 白送 免 不用付 无需付费 不花钱',
    en: 'free, for free, free of charge, no charge, gratis, without paying, no cost, complimentary',
  },
  discount: {
    zh: '优惠 折扣 打折 优惠券 优惠码 券 促销 活动 红包 满减 便宜点 代金券 折扣码 抵用券 特价 便宜一点 几折 首单 首购 新人 立减 满减券 优惠活动 双十一 双11 618 领券 打几折 便宜些 少点 砍价 学生价 用不了券 用不了 无效 新客 首单立减 领优惠 折价 有没有券 新用户有没有 优惠价 福利码 打个折 领劵 劵 优惠吗 现在有优惠 在打折 哪里领取 领取',
    en: 'discount, discounts, coupon, coupons, promo, promo code, voucher code, voucher, promotion, promotions, deal, deals, sale, sales, offer, offers, special offer, discount code, percent off, black friday, bargain, code, first order, first purchase, first time buyer, welcome code, cheaper price, money off, off my order, any offers, coupon code, student price, sale on, clearance, rebate, code doesnt work, code does nothing, specials, for new customers, new customer, first timer, voucher for new, code isnt, code not working, code wont, discount code being, code being refused, code refused, code not accepted, lower price for, any discounts, any deals, any coupons, cheaper deal, coupon expired, my coupon, any promotion, cheaper, lower the price, price reduction, promo running, a promo, running at the moment, current promos, any promos',
  },
  // account
  account: {
    zh: '账号 账户 帐号 帐户 用户 个人中心',
    en: 'account, profile, user',
  },
  register: {
    zh: '注册 开户 新用户 开通 成为会员 入会 加入会员 游客 办会员 建账号 登记 建号 开个号 注册账号 不登录 成为你们的会员 怎么成为 交会费 会费 先得注册 得注册 要不要注册 注册不注册 成为新用户 是否要账号 要账号',
    en: 'register, registration, registering, sign up, signing up, signup, create an account, join, guest, open an account, become a member, make an account, enroll, create a profile, create account, make a profile, new account, new here, without an account, without signing up, without registering, join up, as guest, as a guest, membership free, join your, set up a login, set up an account, set up account, make a login, create a login, first have to register, become a customer, account needed, an account needed, need an account, account required, account necessary, is an account, making an account, without making',
  },
  password: {
    zh: '密码 忘记密码 登录 登陆 登不上 登不进去 验证码 登录不了 登录不上 被锁 找回 重置 进不去 登入 短信验证码 收不到码 码收不到 死活不来 进不去账号 忘了密码 密码错 登不了 账号登 登不上去 被锁定 验证不过 多次尝试 输错 解锁 登陆不上 账号锁了 就是进不去 密码都对 登录手机 登录问题 进不来 不记得 不记得了 密码不记得',
    en: 'password, passwords, passcode, log in, login, log on, sign in, signin, logging in, locked out, verification code, reset, forgot password, access my account, cant get into, get into my account, pw, pwd, credentials, passwrod, forgotten, login details, log back in, cant log, wont let me in, code never, sms code, otp, security code, wrong password, locked me out, authentication, sign on, blocked from my account, password keeps, too many attempts, unlock, unlock my account, got locked, two factor, 2fa, reset my login, log-in, login problem, cannot enter, trouble logging, cant enter my account, account access, sign-in, not able to log in, unable to log in, unable to sign, unable to login, not able to sign',
  },
  contactinfo: {
    zh: '手机号 手机 邮箱 号码 电话号码 绑定 换号 手机号码 换绑 昵称 新手机 新号码 旧手机 换了手机 换了号 电话换了 邮箱变了 手机换了 联系电话 停机 手机停机 绑的手机 绑的邮箱 空号 换成新号 新号 旧号 登录手机换 改手机 改电话 登录手机 账号里的手机 账号里的邮箱 手机改 手机号不用 手机号不用了',
    en: 'phone number, mobile number, email address, my phone, my email, my number, my mobile, new number, new email, new phone, old number, old email, telephone number, changed my number, changed phones, switch email, different email, different number, another email, new sim, new mobile, email has changed, phone has changed, update my phone, change my phone, change my email, update my email, phone is no longer, my email is old, change it in my account, different phone, replace my phone, replace my email, new contact, email you have for me, email on file, phone on file, number on file, number you have, contact number, mobile number linked, linked to my profile, number linked, email linked',
  },
  delete: {
    zh: '删除 注销 销号 删掉 清除 抹掉 关闭账号 删号 清空 注销掉 清掉 抹除 不留 彻底删 删光 销户 去掉我的 不再使用 删了我的 帐号不要了 删干净 全删 彻底删除 不在你们这买 删除账号 不再买 注销会员 退会 销会员',
    en: 'delete, deleted, deletion, erase, remove, close my account, close account, deactivate, wipe, forgotten, get rid of, gdpr, purge, scrub, take down my, get my data removed, remove me, leave your platform, shut my account, shut down my account, erase me, delete me, account gone, want my account, no longer want an account, stop being a member, records about me, records erased, all records, erased, cut all ties, data removal, close it for good, remove my profile, remove my account, delete my data, account and data, remove my data',
  },
  privacy: {
    zh: '隐私 个人信息 个人数据 泄露 数据 资料 信息安全 保密 第三方 收集 个人资料 我的信息 外泄 信息卖 卖给 泄漏 安不安全 保护信息 存我的 隐私安全 广告公司 个人隐私 信息给 资料给 保存我的 存不存 手机号会做啥 我的手机号会 拿我的 用我的信息 我的个人 信息会怎么用 信息怎么用 信息安不安全 客户隐私 保护客户',
    en: 'privacy, personal data, personal information, my data, my information, my details, personal details, third party, third parties, data protection, leak, cookies, secure, data, safe with you, my info, share my, who sees, sell my, pass on my, keep my details, store my card, trust you with, data policy, safe to give, hand over my, hacked, breach, confidential, personal info, how safe is my, personal stuff, private information, private, save my card, save my bank, keep my card, details shared, shared with, share with anyone, anyone else see, phone number for, use my number, use my data, sensitive, encrypted, tracking me, credit card info, card info, card details, info safe, is my credit card, payment details, information i give, info i give, data i give, what happens to the information, what happens to my, sell customer data, customer data, sell data, user data',
  },
  unsubscribe: {
    zh: '退订 取消订阅 订阅 推送 广告 短信 垃圾短信 骚扰 邮件订阅 营销 广告短信 别发了 通知 别再发 不要再发 不想收 屏蔽 太多短信 太多邮件 打扰 电子报 上新提醒 营销短信 推广短信 推广 骚扰短信 不收短信 怎么才能不收 收到你们的短信 每天收到 屏蔽短信 取消订阅你们 取消邮件 促销邮件 老给我发 别老给我 总给我发',
    en: 'unsubscribe, newsletter, newsletters, mailing list, subscribe, marketing, spam, opt out, stop emailing, promotional, stop emails, emails, stop texting, mailings, junk mail, subscription, ads, updates by email, stop sending, too many emails, too many texts, take me off, remove me from, inbox, bombarding, bombarded, keep emailing me, emailing, texts, texting, bulletin, news and offers, keep getting emails, off your mailing, get off your list, get off your, mailing, promo texts, stop the texts, stop the promo, text messages from you, messages from you, not get emails, fewer emails, no longer want to receive, marketing mail, receive marketing, receive emails, stop receiving, stop getting, sign off from, sign off, your emails, your messages, your texts',
  },
  // members and gifts
  points: {
    zh: '积分 点数 分数 积点 露珠 攒分 抵多少 攒 积攒 攒了 返点 积分值 分值 兑积分 颗露珠 个露珠 抵钱 换算 换算成钱 积分换钱',
    en: 'points, point, loyalty, rewards, reward, loyalty points, reward points, cashback, loyalty program, loyalty programme, dewdrops, dewdrop, collect points, earn points, dew, accumulate, accrue, loyalty scheme, my points, bonus points, points balance, disappear, dewdrops ive collected, collected, convert points, points into money',
  },
  member: {
    zh: '会员 vip 等级 会员卡 权益 升级 老顾客 老客户 熟客 福利 贵宾 银叶 金叶 普通会员 升金 升银 vip客户 会员价 会员日 老客 银叶和金叶 差别 会员区别 忠实 忠诚 老用户 分几级 几级 高级会员 会员分 有何不同 会员不同',
    en: 'member, members, membership, vip, tier, tiers, level, levels, perks, benefits, loyal customer, regular customer, privileges, status level, become gold, gold leaf, silver leaf, club, subscription tier, loyalty tier, elite, frequent buyer, loyal customers, for loyal, in it for, returning customers, long time customer, being a member, member status, difference between silver, get to gold, reach gold, gold level, silver level, gold status, levels of membership, regulars, special treatment, regulars get, valued customers',
  },
  birthday: {
    zh: '生日',
    en: 'birthday, bday, anniversary',
  },
  expire: {
    zh: '过期 有效期 到期 失效 作废期 期限 清零 用到什么时候 还有效 多久失效 作废',
    en: 'expire, expires, expired, expiry, expiration, valid, invalid, run out of date, validity, run out, lapse, go away, disappear if, last forever, good for, stop working after, deadline',
  },
  redeem: {
    zh: '兑换 抵扣 抵现 用掉 使用 核销',
    en: 'redeem, use, spend, apply, convert, cash in',
  },
  giftcard: {
    zh: '礼品卡 购物卡 储值卡 礼金卡 充值卡 电子卡 礼物卡 充值 代金卡 送卡 卡里 余额 面值 买张卡 卡密 提货卡 卡余额 余额查询 送人的卡 储值 面额 充值的卡 有礼品卡卖 卖礼品卡',
    en: 'gift card, gift cards, giftcard, gift voucher, gift vouchers, store credit, egift card, gift certificate, prepaid card, top up, gift code, card balance, left on my card, left on the card, balance, egift, voucher for, giftcards, gift card balance, buy a gift card, card for a friend, voucher card, card with money, spend a gift, prepaid, left on a gift, whats left on, remaining on, amount left',
  },
  wrap: {
    zh: '包装 礼盒 礼袋 贺卡 卡片 礼品包装 祝福 祝福语 丝带 包起来 手写 包得 包好看 包漂亮 漂亮点 卡 写几句 附言 留言 字条 包装纸 包一下 生日卡 祝语 盒装 精美 精致点 包精致 包成礼物 打包好看 礼物包装 好看点 高档些 包装高档 放张贺卡 放一张卡 放张卡片 包装高级 写句生日快乐 生日快乐 写句话 写一句 礼品盒 礼物包装要',
    en: 'wrap, wrapped, wrapping, gift wrap, gift wrapping, giftwrap, greeting card, handwritten, ribbon, gift box, bow, gift bag, note, gift packaging, packaging, a card, wrapped up, pretty box, pretty boxes, nicely packed, personal note, message card, card inside, birthday card, little note, packaged nicely, presentation box, add a card, bow on it, look nice, look pretty, tissue paper, wrapped as a gift, wrap as a gift, nice packaging, fancy box, fancy packaging, pack it as, packed as a, short message, with a message, message from me, gift note, wrapped nicely, in gift, fancy wrap, write happy birthday, happy birthday, offer gift wrap, wrapped in, wrapped nicely with, with a greeting, a greeting, nicely wrapped',
  },
  present: {
    zh: '礼物 送礼 送人 送给 送朋友 送长辈 礼品 伴手礼 送女朋友 送妈妈 送老师 送客户 送同事 礼 惊喜 送爸爸 送闺蜜 送领导 买来送 送客户的 送人的',
    en: 'gift, gifts, present, presents, surprise, gifting, for my friend, for my mum, for my mom, birthday present, housewarming, for someone else, for my boss, for my wife, for my husband, for my sister, gift for, as a gift, giving it to',
  },
  hideprice: {
    zh: '不显示价格 看到价格 看见价格 不放小票 匿名 隐藏价格 知道价格 价签 多少钱买的 看不到价格 不要价格 别写价格 别放价格 别放账单 花了多少 知道多少钱 别让 单子上别 别有价格 不带价格 没有价格 看到价钱 知道价钱 别让她看到 别让他看到 别让对方 不附价格 价格清单 不放清单 清单 附价格',
    en: 'hide the price, without price, without the price, no price, see the price, see how much, price tag, anonymous, anonymously, what it cost, what i paid, know the price, packing slip, dont include the price, no prices, prices in the box, how much i spent, remove the price, leave out the receipt, no receipt, secret, not see, without the bill, hide how much, no invoice inside, no invoice in, no bill inside, dont put the invoice, price hidden, prices hidden, showing the cost, anything showing, leave out anything, directly to, no sign of the price, price visible, see what it costs, see the amount, price shown, is the price shown, shown anywhere, see prices, list of prices, price list inside, without a receipt',
  },
  // the store
  hours: {
    zh: '营业时间 几点开门 几点关门 营业 开门 关门 上班 下班 打烊 几点 休息 开业时间 开着 几点钟 几点到几点 晚上几点 早上几点 最晚 关店 开店 开到几点 还有人 在营业 营业到 礼拜 星期几 中午 工作日 几点下班 过去还开 几点关 几点开 什么点 开门到 周几 时间段 什么时间段 几点能去 开门时间 关门时间 有人在店 店里有人 几点到几点开 开到 营业到晚上 营业到几点 店面营业',
    en: 'opening hours, opening times, hours, business hours, open, opens, opening, close, closes, closing, closing time, what time, closed, open till, open until, store hours, how late, how early, still open, open today, open late, opening time, earliest, latest, lunchtime, weekday, weekdays, shut, shuts, when can i visit, when can i come, until what time, what hours, till what time, on fridays, after work, when are you open, when is the shop, when does the shop, are you open, opening days, what days, which days, working hours, when can i drop by, when do you, shop close on, store close on, shop open on, store open on',
  },
  holiday: {
    zh: '节假日 春节 过年 国庆 放假 除夕 假期 法定 五一 元旦 中秋 中秋节 端午 清明 长假 大年初一 节日',
    en: 'holiday, holidays, public holiday, bank holiday, christmas, chinese new year, new year, spring festival, national day, easter, golden week, mid autumn, may day, labour day, new years',
  },
  store: {
    zh: '门店 店铺 实体店 线下 店里 店面 分店 到店 店 铺子',
    en: 'store, shop, shops, stores, branch, branches, showroom, physical store, physical shop, brick and mortar, boutique, outlet, in person',
  },
  location: {
    zh: '在哪 在哪里 在哪儿 位置 怎么走 怎么去 地铁 公交 路线 哪个城市 导航 坐几路 怎么过去 位于 哪站 怎么到 导航到 附近 具体位置 定位 周边 逛逛 地图 在什么地方 哪条路 到你们店 几路车 哪个区 过来怎么走 门店在 哪条街 哪条街上 实体店在 怎么坐车 怎么坐 店怎么走 去你们那 在杭州的 找你们 门店怎么走 具体地址 店的地址 门店的地址 地址在哪 店地址 哪个位置 在哪个位置 哪个地方 在什么位置',
    en: 'where are you, where is your, location, located, directions, get there, metro, subway, bus, bus stop, map, find you, come to you, situated, based, what city, which city, nearest station, visit you, how do i reach, which part of, neighbourhood, neighborhood, district, nearby, close to, station, train station, way to you, walk to, how to get to, whereabouts are you, come visit, in hangzhou, street are you, area, how do i find, find the store, are you located, which street, what street, by metro, by bus, by subway, get to your shop, get to your store, find your shop, your address, im visiting, where can i find you, visiting hangzhou, your shop in, get to you, where abouts, reach your store, from the train station, from the airport, from west lake, how far are you, your store address, exactly can i find, find the shop, whereabouts is',
  },
  parking: {
    zh: '停车 停车场 车位 泊车 停车费 开车 自驾 充电桩 停哪 泊位 车停 好停 停一下车 停自行 电车充电 停车收 停车怎么 停车贵 放车 地方放车 开车来 可以停车么 门口停',
    en: 'park, parking, car park, parking lot, car, drive, driving, garage, ev, charger, vehicle, leave my car, leave the car, drive over, driving over, where to park, by car, parked, parking space, spot for my car, parking spot, street parking, valet, parking fee, parking charge, parking spots, space for my car, parking available, somewhere to park, place to park, leave my car when, my car when, spaces for cars, any spaces, space for cars',
  },
  tasting: {
    zh: '品茶 试喝 茶课 茶艺 体验 课程 茶会 品鉴 学茶 团建 上课 学习 茶道 学泡茶 喝一杯 坐下来 品尝 茶室 包场 活动报名 亲子 免费喝 现场喝 公司活动 尝茶 泡茶课 泡茶班 茶艺班 报班 上茶课 教人泡茶 教泡茶 教我泡 一位 体验课 喝茶活动 茶艺体验 茶道体验 周末的茶道 报名周末 教茶艺',
    en: 'tasting, tastings, workshop, workshops, class, classes, lesson, lessons, course, courses, ceremony, tea ceremony, event, events, learn, seat, session, team building, join a, learn how to, hands on, group event, drink tea there, taste, demonstration, sit down and, teach me, teach, taught, group of us, try some tea in, saturday class, tea class, tea course, tea lesson, tea workshop, tasting session, come in for a, team outing, group visit, learn about tea, tea experience, show us how, demo, try some teas at, teas at your shop, at your shop, try teas, tea tasting event, tasting event',
  },
  book: {
    zh: '预约 报名 订位 占座 报个名 占位 订位子 约 名额',
    en: 'book, booking, reserve, reservation, sign me up for, reserve a spot, sign up for the, spot, spots, save me a seat, schedule a visit',
  },
  // products
  ingredients: {
    zh: '配料 成分 过敏 过敏原 添加剂 香精 坚果 麸质 防腐剂 素食 含糖 含有 花粉 无糖 纯素 乳糖 色素 糖精 花生 牛奶过敏 加糖 加东西 含不含 加料 甜味剂 人工 食物过敏 忌口 清真 麸 乳糖不耐 成分有啥 不耐受 里面有啥 里面有什么 坚果过敏 有没有风险 含有坚果 添加了 含有添加剂 有无添加 诱发过敏',
    en: 'ingredient, ingredients, allergen, allergens, allergy, allergies, allergic, gluten, nuts, nut, peanuts, additives, additive, vegan, vegetarian, sugar, sweetener, flavouring, flavourings, flavoring, preservatives, contain, contains, dairy, soy, lactose, coeliac, celiac, artificial, pollen, whats in, made of, sweetened, sulphites, tree nuts, cant have, intolerant, intolerance, halal, kosher, anything added, added, pure, natural, chemicals added, gmo, caffeine and sugar, flavoured, flavored, artificial flavor, artificial flavour, artificial flavors, food colouring, colouring, coloring, chemicals in, what does it contain, put any, any flavourings, traces of, additive free, all natural, flavour added, nut free, free from gluten, free from, free of, trigger my, nut allergy, trigger allergies',
  },
  caffeine: {
    zh: '咖啡因 睡不着 失眠 提神 孕妇 怀孕 哺乳 影响睡眠 睡前 孩子喝 小孩喝 老人喝 助眠 犯困 喝了睡不着 晚上喝 醒脑 熬夜 备孕 月子 坐月子 喂奶 孕期 老人家 清醒 安神 失眠的人 影响睡觉 影响睡 不影响睡觉 安眠 夜里喝 睡前喝 晚上九点 不会睡不着 会不会睡不着 睡得着 含咖啡因 孕期能 怀孕能',
    en: 'caffeine, decaf, decaffeinated, caffeinated, keep me awake, keep me up, pregnant, pregnancy, breastfeeding, nursing, insomnia, before bed, sleep, bedtime, stimulating, wake me up, awake, expecting, jittery, wont keep me up, night time, at night, wired, alert, energy, energise, trying to conceive, stimulant, heart condition, before sleeping, late at night, help me sleep, relaxing, months pregnant, mum to be, cant sleep, sleepless, low caffeine, caffeine free, least caffeine, strong in caffeine, caffeine in, caffeine content, high in caffeine, sleep well, fall asleep, no caffeine, with no caffeine, without caffeine',
  },
  children: {
    zh: '小孩 孩子 儿童 宝宝 小朋友 娃',
    en: 'kids, kid, children, child, baby, toddler, son, daughter, year old',
  },
  storage: {
    zh: '保存 存放 储存 冰箱 受潮 冷藏 密封 存储 收纳 放哪里 怎么放 储藏 常温 放哪 收起来 存茶 茶罐 防潮 放进 密封罐 密封起来 返潮 回潮 搁哪 怎么存 保鲜 长期存放 放阴凉 储茶 干燥 怎样放 收藏 收茶 茶叶受潮 放冷藏 要不要放 密闭 避光 怎么存放 怎么保存 怎样保存 储存才 怎么储存 变味 不变味 防止变',
    en: 'store tea, storage, storing, keep it fresh, stay fresh, fridge, refrigerate, refrigerator, refrigerated, freezer, airtight, damp, container, tin, cupboard, keep tea, fresh, moisture, jar, leave it out, put away, keep the leaves, keep leaves, stay good, seal, sealed, sealing, pantry, shelf, humidity, keep oolong, keep green tea, once opened, opened the bag, once ive opened, best way to keep, pouch, keep white tea, keep puer, keep the tea, how to keep, preserve, preserving, shelf stable, should i keep, where to keep, where do i keep, should be kept, keep my, from getting damp, keep my tea, stop it going, keep it dry, tea fresh, stays fresh, right way to store, way to store, store white tea, store green tea, store puer, store oolong, store my tea, store the tea, stored, be refrigerated, longjing be refrigerated, put in the fridge, in the fridge',
  },
  shelflife: {
    zh: '保质期 过期了 生产日期 新鲜 保鲜期 多久过期 还能喝吗 放多久 变质 能放 最佳饮用 放了一年 放了两年 前年的 去年的 旧茶 陈茶 老茶 坏没坏 还能不能喝 能喝吗 发霉 新茶还是 能放多久 几年内 能放几年 存几年 会过期 过期没 放五年 放几年 几年还能 存五年 多少年 保质多久 保质 质期 放了很久 找到一包 什么时候到期 茶到期',
    en: 'shelf life, best before, expiry date, expiration date, go bad, goes bad, go off, gone off, production date, how fresh, use by, sell by, spoil, spoiled, stale, past its date, out of date, still ok to drink, still good, still drinkable, safe to drink old, old tea, years old, last year, from last year, two years, bad after, long does it keep, how long will it keep, does tea expire, mouldy, moldy, from 2 years ago, years ago, still usable, lose its flavour, lose flavor, expiry on, expiry of, whats the expiry, years later, after its date, old bag, an old bag, found an old, can i still drink, still drink it, old packet, forgotten, can puer be kept, be kept for, years can',
  },
  brew: {
    zh: '泡 冲泡 水温 多少度 泡茶 冷泡 泡法 克 苦 涩 洗茶 头泡 出汤 怎么喝 怎么泡 茶水比 开水 沸水 茶水 放多少 多热 几泡 泡多长 泡几次 茶汤 煮茶 闷 太浓 太淡 味道苦 怎么冲 冲茶 沏 沏茶 几度 多烫 泡几分钟 热水 滚水 冲几次 一次放 怎么泡出 水温和时间 第一次泡 时间怎么掌握 味道涩 涩口 普洱茶怎么 怎么冲泡 多少度的水 合适的水温 水合适',
    en: 'brew, brewing, steep, steeping, infuse, infusion, infusions, temperature, degrees, grams, bitter, cold brew, prepare, water hot, hot water, boiling water, how hot, strong, make the tea, make tea, teaspoon, minutes, make a cup, rinse, weak tea, too strong, too weak, leave the leaves, kettle temperature, how much leaf, spoonful, spoonfuls, re steep, reuse the leaves, iced tea, hot should, water temperature, leaves per cup, tastes bitter, taste bitter, how do i prepare, pot of tea, instructions, what temp, temp, water for, how long do i steep, celsius, fahrenheit, minutes for, gongfu, make a cup of, way to make, making tea, cup of tea, make green tea, tastes harsh, harsh, astringent, should i make it, making it, how should i make, sour, boil, too bitter, steep jasmine, make puer, make oolong, make jasmine, re-steep, resteep, times can i steep, how many times can i, how much leaf do i, leaf do i need, for one pot, per pot, for a pot, grams per',
  },
  origin: {
    zh: '产地 产自 正品 真的 假货 有机 农药 农残 茶园 检测 真假 正宗 检测报告 假的 认证 哪里产 采摘 原产地 以次充好 不会是假 是不是真 山寨 喷药 打药 施肥 原产 哪个山头 哪个茶园 保真 假一赔十 真品 验证 溯源 自家种 残留 农残检测 哪儿产的 什么地方产 来源 品质保证 真伪 辨别 是不是正品 假的吧 真正的 茶农 茶山 正规 是不是西湖 西湖产的 是西湖产 出产 哪个地方出产 哪里出产 是福鼎 福鼎的 是安溪 是云南 是勐海 是武夷',
    en: 'origin, genuine, authentic, authenticity, real, fake, counterfeit, organic, pesticide, pesticides, grown, farm, farms, garden, gardens, harvested, certified, certificate, come from, sourced, lab, lab test, tested, plantation, picked, knockoff, legit, growers, chemicals, is it real, is it really, from the real, imitation, trace, traceable, verify, proof that, where its from, where is it from, where does it come from, spray, sprayed, soil, farmer, farmers, provenance, eu organic, bio, leaves come from, tea come from, sourced from, source, country of, produced, which province, tea farms, used on your, sprayed on, prove its, how do i know, real longjing, fakes, certificates, teas organic, guarantee its not fake, not fake, isnt fake, is not fake, really from yunnan, from yunnan, from fuding, from anxi, really from, actually from, truly from',
  },
  sample: {
    zh: '小样 试喝装 样品 茶样 体验装 尝尝 小包装 试用装 尝一尝 少买点 试用 小份 先尝 试一下 买一点 少量 一小包 小袋 几克 试试看 先试 试试味道 少买 先试试 试味 小包的 小包装的 10克 小份的 不合口味 怕不好喝 先买小 试试口味 怕不喜欢 小罐 尝鲜 小样可以买 试喝装多少 试喝套装 套装试 尝试装',
    en: 'sample, samples, sampler, taster, trial, small size, small bag, try before, try a little, mini, tester, small pack, smallest, small amount, small quantity, try it first, try a few, tiny, little bag, small portion, taste first, before committing, before i commit, before buying, try several, assortment, mix of teas, variety pack, five grams, 10g, tasting pack, small packet, just a bit, small bags, sample bags, small sample, test it, try out, few grams, a few grams, to test, grams to try, small packets, few small, to try out, packets to try, small packs, try small, just to try, see if i like, taste before, order a sample, sample first, tasting set, set of different teas, different teas, small taster',
  },
  recommend: {
    zh: '推荐 新手 入门 哪款 哪个好 适合 招牌 热销 卖得最好 建议 爆款 选哪个 怎么选 送什么 人气 喝哪个 买什么 哪个味道 不懂茶 不太懂 第一次喝 送什么好 挑 挑一款 选一款 哪种茶 什么茶好 拿不定 纠结 小白 买哪个 推介 丈母娘 婆婆 岳父 公公 选哪种 买哪种 挑哪个 哪个适合 不知道送哪种 不知道买哪 不知道选 送哪种 哪种合适 什么茶适合 喜欢清淡 怎么选茶 推荐一款 求推荐 帮忙推荐',
    en: 'recommend, recommendation, recommendations, suggest, suggestion, best seller, bestseller, best selling, popular, beginner, beginners, newbie, advise, which one should, help me choose, help me pick, favourite, favorite, which one, new to, what should i get, most popular, idea, ideas, starter, never tried, where do i start, where to start, what tea, which tea, never had, never drunk, good first, novice, pick for me, cant decide, dont know which, choose, choosing, picking, good tea for, tea person, advice, i like coffee, nice tea for, first time tea drinker, tea drinker, mother in law, father in law, should i get, should i buy, best tea, best for, for a newbie, a good one, would suit, suit someone, likes something light, what tea should, which one is good, whats good, dont know much about, light tea, what do you recommend, good choice, go for, good for beginners, best for beginners, would you suggest, mild flavours, mild flavour',
  },
  // care
  clean: {
    zh: '清洗 清洁 洗 茶垢 洗碗机 微波炉 保养 洗洁精 污渍 茶渍 养护 擦 洗干净 去垢 刷 刷洗 洗茶具 去渍 擦不掉 洗不掉 刷不掉 黄渍 洗涤 水垢 除垢 发黄 清理 怎么洗 去茶渍 去污 能不能洗 机洗 褐色的印 印子 污垢 茶锈 洗杯 茶渍怎么',
    en: 'clean, cleaning, wash, washing, washed, dishwasher, dishwashers, microwave, stain, stains, stained, soap, detergent, scrub, residue, care for, maintain, look after, dish soap, brown marks, limescale, wipe, brown ring, rings inside, bleach, baking soda, discoloured, discolored, hand wash, rinse out, grime, gunk, cleaned, dirty, stained cup, descaling, marks, off porcelain, get stains off, tea stains, safe for dishwasher, hurt the cups, dishwasher hurt, marks inside, dirty cups, brown stain, get rid of stains, cleaning the, in the microwave, put the teapot in, put it in the dishwasher',
  },
  season: {
    zh: '开壶 养壶 紫砂 紫砂壶 新壶 包浆 新买的壶 头一回用 第一次用壶 壶养 开新壶 新紫砂壶 怎么开壶 壶怎么开 新壶到手 处理新壶 壶到手 先做什么',
    en: 'season, seasoning, yixing, zisha, clay pot, clay teapot, purple clay, patina, first use, clay, break in, before using, before first use, new pot, new teapot, first brew, prime the pot, treat a new, prepare my new, prepare a new, before i use my new pot, new yixing, brand new pot, ready for tea, zisha pot ready, get a new pot ready, new clay',
  },
  safety: {
    zh: '含铅 重金属 有毒 材质 釉 食品级 材料 安全吗 铅 毒 什么做的 手工 釉彩 镉 是否有害 健康吗 有害 陶瓷 材料安全 无毒 瓷器 玻璃 不锈钢 容量 毫升 纯手工 无铅 铅含量 釉安全 瓷器安全 析出铅 析出 有害物 含不含铅 杯子的釉 对身体有害 身体有害 伤身体',
    en: 'lead, toxic, cadmium, heavy metals, heavy metal, food safe, glaze, glazes, glazed, material, materials, poisonous, food grade, harmful, handmade, hand made, leach, ceramic, ceramics, porcelain, stainless, stainless steel, glass, bpa, coating, paint, poison, health risk, unsafe, capacity, ml, volume of, hold, holds, dangerous to drink from, lead free, leadfree, safe glaze, contains lead, without lead, harmful stuff, in the ceramics, is it safe to drink, non toxic, nontoxic, contain lead, contains cadmium, lead in your, lead in the, is there lead',
  },
  warranty: {
    zh: '保修 质保 三包 保修期 质保期 售后 保修卡 包修 质量问题 保不保 在保 保内 免费修 免费换新 质量保证 年保 才买 仨月 没用多久 保多长时间 保几年 保多久 保固 半年就 保修几个月 质保几年 三个月就 一年内 有质保吗 质保吗',
    en: 'warranty, guarantee, guaranteed, under warranty, guarantee period, coverage, covered, within a year, still covered, covered by, under guarantee, after two months, after three months, after a month, bought in, months old, just bought it, guarantee on, how long is the guarantee, years warranty, year warranty, guaranteed for, kettle guaranteed, how many months, half a year, covered for, kettle broke after, broke after, after 3 months, after 6 months, after a few months, quit on me, after five months, after four months, months what now',
  },
  faulty: {
    zh: '故障 不工作 不加热 漏水 坏掉 不通电 开不了机 不亮 用不了 没反应 不能用了 不热 烧不开 坏的 跳闸 失灵 漏电 底座 按了没用 不烧水 烧水壶不热 不加热了 不工作了 就不工作 没法烧 电源',
    en: 'faulty, defective, defect, stopped working, doesnt work, not working, doesnt heat, leaks, leaking, malfunction, dead, wont turn on, wont switch on, stopped heating, broke down, quit working, died, not heating, wont heat, not heating up, does not heat, no power, kaput, broken kettle, doesnt boil, wont boil, doesnt turn on, trips, stops working, sparks, base, switch broke, wont heat up, not heat, doesnt heat up, wont boil water, packed up, given up, gave up, no longer works, no longer heats, wont work, isnt working, fault, trip the fuse, quit on me, kettle quit, just quit',
  },
  repair: {
    zh: '维修 修理 修 修补 金缮 修复 补 单配 配件 修好 粘 锔 粘好 粘起来 修得好 补一补 补好 救 抢救 锔瓷 单买盖子 配个盖 配盖 自己摔 自己打碎 自己弄坏 不小心打 磕了个口 能修补 摔了能 能粘 单独买盖 单独买 买个盖 打碎了能 能不能补 接上 修一修 茶壶嘴断 嘴断了',
    en: 'repair, repairs, repaired, fix, fixed, mend, mended, kintsugi, spare part, spare parts, replacement lid, glue, restore, lid only, new lid, put back together, restoration, patch, my own fault, my fault, i broke, i dropped, i knocked, cat knocked, knocked over, fell off, saved, salvage, single lid, replacement part, glued, fixable, sell just the lid, sell lids, handle snapped, when i dropped it, i dropped it, dropped it, dropped mine, broke it myself, glue back, be fixed, be repaired, be mended, gold repair, repair for, buy a lid, buy a new lid, broken bowls, broken bowl, fix my cup, fix my pot, fix my teapot, fix a cup, mend my, get a chipped cup, chipped cup repaired, cup repaired, pot repaired',
  },
  // business
  wholesale: {
    zh: '批发 团购 大量 进货 拿货 代理 加盟 经销 批量 起批 大批 量大 供货 分销 渠道 多买 合作价 拿货价 长期供货 茶室 茶馆 酒店用 民宿 饭店 开店 多拿 五十斤 几百份 走量 渠道价 每月要 批量采购 买得多 采购量 多买几 采购两百 两百份 一百份 采购 团单 企业采购 公司采购 大量要 大批量 大批量购买 批量购买 餐厅想 长期进 长期合作 长期采购 进你们的茶',
    en: 'wholesale, bulk, large quantity, large quantities, large order, reseller, resell, resale, distributor, trade price, trade prices, franchise, stockist, for my cafe, for my shop, for my restaurant, big order, volume, many boxes, hundreds, retailer, carry your, stock your, supply, supplier, trade account, bookstore, restaurant, cafe, hotel wants, fifty, hundred, hundred boxes, resellers, partnership, trade customer, case price, larger order, b2b, for our office, 50 boxes, 100 boxes, 20 boxes, 200 boxes, buy a lot, buying a lot, buy many, lots of boxes, in volume, buy in volume, tea in volume, were a hotel, we run a, 200 gift, bulk buy, for our hotel, for my business, regular supply, buy tea for, want to resell, ordering 100, order 100, ordering 50, buying 100, 100 gift boxes, 50 gift boxes',
  },
  custom: {
    zh: '定制 刻字 定做 标志 logo 个性化 印字 刻名字 刻 印 印名字 印图案 印上 刻几个字 专属 刻上 图案 纪念 伴手 婚礼 婚宴 加logo 私人订制 订制 刻在 刻壶 公司名字印 印在 名字印 刻我 写上名字 刻字服务 定做带 带logo',
    en: 'custom, customise, customize, customised, customized, personalise, personalize, personalised, personalized, engrave, engraved, engraving, logo, logos, initials, monogram, bespoke, print, printed, branding, branded, made to order, wedding, name on it, names on, our logo, add a name, put my name, etched, etching, own design, special design, put our, wedding favour, wedding favor, wedding favors, inscription, stamped, carved, carve, carving, names printed, with our name, daughters name, sons name, with my name, with a name, with our names, name on the, printed on, own logo, put a logo, personalise a, with a logo',
  },
  review: {
    zh: '评价 评论 晒单 好评 差评 五星 打分 买家秀 点评 写评 买家评 反馈 给五星 评分 晒图 留评 可以点评 发表评价 评论区 给商品打分 商品打分',
    en: 'review, reviews, reviewed, rating, ratings, rate, stars, feedback, testimonial, testimonials, comment, leave a comment, what others think, what people think, customers say, other buyers, rate my, opinions, star rating, post a review, post feedback, leave feedback, give my opinion, share my experience, give stars, write about, change the review, review i wrote, my review',
  },
  job: {
    zh: '招聘 招人 求职 应聘 简历 兼职 实习 工作机会 找工作 职位 岗位 招不招人 上班挣钱 打工 来上班 店员 缺人 缺不缺人 打零工 暑假工 收不收 招工 面试 学徒 兼职学生 学生兼职 招不招 招收 招店员 还招 招店员吗 贵店招 工作吗 暑期工 招聘信息 现在招聘 招聘吗',
    en: 'job, jobs, hiring, hire, career, careers, vacancy, vacancies, cv, resume, internship, intern, position, positions, work for you, work with you, part time, employment, recruiting, recruit, work at your, apply for, openings, staff needed, looking for staff, need staff, barista job, recruitment, get hired, any work, apply, join your team, work there, shop assistant, apprenticeship, paid position, open positions, open roles, role, roles, student job, need people, do you need people, looking for a job, looking for a part-time, part-time, seeking work, any positions, need workers, want to work, apply for a job, job with you',
  },
  about: {
    zh: '介绍 品牌 故事 老板 创始人 开了多少年 历史 哪年开 什么店 卖什么 卖些什么 主营 你家 你们家 店史 主要卖 经营 成立 有哪些茶 哪些茶 品类 产品线 创办 谁开的 来历 牌子 由来 哪年成立 公司介绍 主要经营 经营哪些 做什么的 干什么的 卖哪些 是做什么的 简单介绍 什么时候开的 哪年开的 开的店',
    en: 'about you, about your, your story, owner, owners, founded, founder, history, what do you sell, what you sell, family business, who runs, how long have you been, started, what kind of shop, brand, who owns, range, been around, how old is your, whos behind, kinds of tea, types of tea, what teas, your company, your business, when did you open, when did you start, background, do you sell tea, tell me about, sort of products, kinds of products, kind of products, what products, do you carry, product line, catalog, catalogue, assortment of products, bit of background, background on, story of, introduce your, introduce yourself as a shop, describe your shop, what do you do, what does your shop, owned by, what is dewfall, specialise in, specialize in, specialise, specialize, what do you specialise, story of your brand, your brand, brand story, story behind',
  },
  // help
  human: {
    zh: '人工 真人 客服 人工客服 转人工 客服电话 联系 联系方式 活人 联系你们 找人 打电话 热线 客服人员 找个人 在线客服 工作人员 人来 活的 给我找 接个 人工服务 有人吗 人呢 专员 顾问 打个电话 电话号码 电话多少 加微信 邮箱多少 喊人 换人 客服电话号码 人工的 真人客服 转接 转接人工 人工坐席 找个人来 来个人 不想跟机器 和真人 跟真人 换真人 接人工客服 人工客服在 真人来',
    en: 'human, humans, real person, agent, representative, rep, customer service, customer support, support, contact, contact you, phone you, call you, someone, somebody, talk to, speak to, speak with, talk with, hotline, live chat, operator, helpline, reach you, get in touch, email you, live person, actual person, staff, person, helpdesk, advisor, ring, phone, call, telephone, could ring, human being, people, actual human, transfer me, put me through, get me a, chat with someone, talk with someone, reply from, connect me, your number, service desk, whatsapp, wechat id, someone real, speak with a, speak with someone, live agent, real agent, human agent, talk to staff, give me a human, want a human, get hold of your support, support team, hold of your, hold of someone, your team, talk with staff, real support, person to help, customer care, talk to someone from, from your team, someone from your team, what number can i call, number can i call, call you on, reach you on, support email, your email, your support email, email for support, email support',
  },
  complaint: {
    zh: '投诉 差劲 态度 不满 失望 举报 经理 领导 气死 垃圾服务 太差 生气 恶劣 坑人 曝光 维权 无语 破服务 垃圾 骗子 骗人 不负责 没人管 火大 恼火 说法 反映 欺骗 忽悠 老板出来 不讲理 态度差 非常不满 购物体验差 差评 骂人 骂我 粗鲁 没礼貌 不礼貌 凶 吼 解释一下 让人失望 实在让人 很失望 服务实在 恶心 受气 吵架 投诉你们的 态度问题 处理结果 处理结果很不满 很不满',
    en: 'complaint, complaints, complain, complaining, rude, manager, disappointed, disappointing, terrible, awful, unacceptable, angry, furious, worst, disgusting, supervisor, horrible, ridiculous, outrageous, fed up, ripped off, appalling, pissed, scam, liars, useless, joke of a company, never again, how dare, shocking, shame, poor service, bad service, escalate, boss, lousy, dreadful, mad at, rip off, treated badly, lied to, how i was treated, was treated, treated me, formal complaint, not acceptable, made me angry, rude to me, insulted, insulting, yelled, shouted, swore at, impolite, attitude, disrespectful, was treated badly, want to report, report your, report it, bad experience, how i was, let down, not good enough, unprofessional, hopeless, unhappy with how, how your staff, staff spoke, spoke to me, unhappy with, i am unhappy, im unhappy, not happy, dissatisfied with the service, lodge a complaint',
  },
  robot: {
    zh: '机器人 人工智能 ai 程序 电脑回复 自动回复 chatgpt 是人吗 智能助手 机器 自动的 真人吗 是不是人 ai吗 是ai 你是真人 你是人 你是不是真人 你是不是人 是真人吗 你是真的人 是真人还是 人还是 你叫 你叫什么 你是电脑 你是什么 人工智能吗 跟我说话的是 和我聊天的 你到底是 跟我聊的 智能客服 是智能客服',
    en: 'robot, bot, chatbot, ai, machine, artificial intelligence, automated, computer, chatgpt, virtual assistant, human or, are you real, are you human, real human, gpt, program, software talking, are you a person, are you a real, are you a human, person or a, a person or, are you a bot, are you a computer, real or, human or a, are you an actual, you a robot, human typing, are you chatgpt, what are you, whats your name, who are you, your name, talking with software, software or, with software, is this software, talking to software, talking to a robot, talking to a bot, who am i talking, who is this, robot or human, on the other side, robot or a human',
  },
  // questions
  howlong: {
    zh: '多久 几天 多长时间 什么时候 啥时候 何时 多少天 几时 要等多久 多长 几个工作日 几日 大约几天 要等 多快 几号 哪天 啥时',
    en: 'how long, when, how many days, how soon, how quickly, eta, estimated, days, time frame, timeframe, by when, business days, what day, which day, long wait, how many, how fast, time it takes, long will, long does, long do',
  },
  day: {
    zh: '周一 周二 周三 周四 周五 周六 周日 周天 星期一 星期二 星期三 星期四 星期五 星期六 星期天 星期日 礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六 礼拜天 周末',
    en: 'monday, mondays, tuesday, tuesdays, wednesday, wednesdays, thursday, thursdays, friday, fridays, saturday, saturdays, sunday, sundays, weekend, weekends',
  },
  howmuch: {
    zh: '多少钱 多少元 贵不贵 怎么收费 几块钱 怎么算 多少 几钱 怎么收 什么价',
    en: 'how much, how expensive, what does it cost, how many yuan, whats the cost, what is the cost, what is the price',
  },
  where: {
    zh: '哪里 哪儿 在哪 何处 啥地方 什么地方 去哪',
    en: 'where, wheres, which place, whereabouts',
  },
  who: {
    zh: '谁 哪位 什么人',
    en: 'who, whos, whom',
  },
  which: {
    zh: '哪种 哪些 哪款 哪一种',
    en: 'which, what kind, what kinds, what sort, kinds, types',
  },
};
