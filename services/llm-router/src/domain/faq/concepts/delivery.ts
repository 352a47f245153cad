import type { ConceptRows } from './concept-rows.ts';

export const deliveryConcepts: ConceptRows = {
  deliver: {
    zh: `
      发货 送货 配送 派送 送达 送到 寄送 收货 收到 到货时间 寄 寄到 邮寄 送 运送 出货 寄出 发出 快递到 派件 到货
      送来 运到 运 发出来 物流时间 发 邮 投递 寄来 寄得到 送得到 寄过来 收得到 揽收 多少天 几天能 能到 运过来
      几天收 物流多久 送来要 寄来要 到我这 到我家 发到 到昆明 抵达 送至 邮到 物流要 几天能收 收到要 送到要
    `,
    en: `
      deliver, delivers, delivery, delivered, delivering, ship, ships, shipping, shipped, dispatch, dispatched,
      send out, sent out, get here, arrive, arrives, arrival, arriving, come, reach me, turn up, show up,
      mail out, despatch, send, mail, mailed, mailing, land, lands, reach, reaches, post it, get it by,
      have it by, turnaround, receive, received, transit time, posted, how quick do you ship,
      how quickly do you ship, make it here, ship out, wait for a delivery, usual wait, get to me, be here,
      get delivered, on my doorstep, handed over, leave the warehouse, leaves the warehouse, go out, sent off,
      tea comes, order comes, parcel comes, my tea to come, until my tea, to come, wait for my tea,
      need this before, need it before, before sunday, before friday, before saturday, before monday,
      in time for
    `,
  },
  parcel: {
    zh: `
      包裹 快递 快件 物流 邮件 货运 箱子 运单 单号 快递单 包 盒子 纸箱 邮包 快递盒 件 货件 寄的东西
    `,
    en: `
      parcel, package, packages, shipment, box, consignment, packet, post, mail piece, carton, mail, envelope,
      goods in transit, the shipment, crate, bundle, delivery box, my goods
    `,
  },
  courier: {
    zh: `
      顺丰 快递公司 快递员 快递小哥 圆通 中通 韵达 京东快递 ems 邮政 承运 哪家快递 什么快递 配送员 骑手 送货的
      送货员 师傅 派送员 哪个快递 快递商 申通 极兔 德邦 菜鸟 换快递 别发中通 不要发 走哪家 哪家物流 物流公司
      快递哪家 送的人 哪个快递公司送 快递公司送
    `,
    en: `
      courier, carrier, sf express, sf, shipping company, delivery company, delivery guy, delivery man,
      delivery driver, driver, dhl, ups, fedex, ems, postman, postal, post office, mailman, carrier service,
      which service, delivery person, delivery firm, yto, zto, yunda, jd logistics, other couriers,
      different courier, another courier, driver come, who brings, which post, who do you ship with, ship with,
      shipping with, shipped with, sent by, sent with, which delivery firm, delivery service,
      brings your parcels
    `,
  },
  slot: {
    zh: `
      指定时间 预约派送 晚上送 白天 上门 送货上门 快递柜 丰巢 驿站 代收点 门口 放门卫 下班后 晚上 傍晚 上午 下午
      几点送 约时间 放门口 代收 物业 前台 白天不在 家里没人 不在家 周末送 改天 周六送 周日送 周六派 工作日送
      晚点送 早点送 时间段送 派送时间 配送时间 预约送 预约配送 晚点派 几点到家 改时间送 只有晚上在家
    `,
    en: `
      time slot, slot, delivery window, evening delivery, at home, not home, not at home, at work all day,
      doorstep, to the door, locker, leave it with, leave with, neighbour, neighbor, reschedule, specific day,
      after work, after 6, evening, morning, afternoon, nobody home, nobody is home, reception, concierge,
      porter, front desk, at the office, wont be home, out all day, be in, weekend delivery, safe place,
      schedule, on a saturday, on a sunday, on saturdays, between, particular time, specific time, set time,
      pick a time, choose when, come on a weekend, come on a, arrange a time, arrange delivery, delivery day,
      pick when, choose the day, choose a day, at night, only home in the, home in the evenings, evenings,
      be delivered then, only in the, when im home, at a certain time, certain hour
    `,
  },
  track: {
    zh: `
      查物流 物流信息 查快递 物流单号 快递单号 运单号 跟踪 追踪 到哪了 到哪里了 到哪儿了 走到哪 查询 查一下 查
      进度 状态 在路上 查单 到哪 运到 什么地方了 走到 到什么地方 轨迹 发了没 发了吗 发货了没 发没发 有没有发
      跑到哪 查单号 物流号 自己查 查快递单 发出没 寄出没 出库了吗 出发了吗 单号给我 走到哪一步 帮我查下 快递信息
      货在哪 走哪了 现在在哪 进展 看物流 物流更新 什么状态 订单现在 什么情况了 发走了没 出仓 出库 离开仓库
      到了哪个城市 哪个城市 到哪个 到哪一站 在哪一站 寄出去没有 寄出去没 发出去没 发出去没有
    `,
    en: `
      track, tracking, trace, where is my order, wheres my order, where is my parcel, wheres my parcel,
      where is my package, wheres my package, whereabouts, status, on its way, on the way, progress, follow,
      look up, wheres my stuff, update on my, any update, any news, where abouts, where has it got to, locate,
      monitor, has it left, has it shipped, has it been sent, has my order shipped, check on my,
      what happened to my order, whats happening with my order, where is it now, where it is, how far,
      has it been shipped, has it been dispatched, has it gone out, been sent yet, been shipped yet,
      shipped yet, sent yet, did you ship, did you send, have you sent, have you shipped, dispatched yet,
      follow my parcel, follow my order, follow my package, follow the delivery, is my tea, my tea right now,
      my tea now, order progress, order status, latest on my, find my parcel, find my order, find my package,
      left the warehouse, left yet, gone out yet, on the road, where my order is, where my parcel is,
      where my package is, wheres the delivery, see my order, see where my, was sent two days ago,
      where can i see it, where has my order got, got to
    `,
  },
  lost: {
    zh: `
      丢了 丢失 丢件 不见了 没收到 没到 还没到 没拿到 一直没到 遗失 没有收到 没送到 未收到 收不到货 不翼而飞
      还没收到 没影 没见着 没见到 找不到 没人给我 被拿走 被偷 偷了 没有拿到 空的 影儿都没 还不来 还没来 怎么还没
      没给我 收不到 怎么没到 石沉大海 没动静 是不是丢 弄丢 寄丢 根本没拿到 根本没收到 没有人给我 没交给我 压根没
      没见 不知道去哪 失踪 弄没了 没到手 还没到手 等了十来天 等了好多天 茶还没到 东西呢 货呢 没拿到货 门口没有
      家门口没有 没看到包裹 没看到快递
    `,
    en: `
      lost, never arrived, never came, not arrived, hasnt arrived, didnt arrive, not received, did not receive,
      didnt receive, havent received, never received, nothing came, stolen, disappeared, vanished, havent got,
      never got, didnt get, hasnt come, didnt come, still nothing, got nothing, gone missing, hasnt turned up,
      never showed up, not here yet, hasnt shown up, nowhere to be found, still waiting, nothing arrived,
      empty porch, porch, not there, isnt here, nobody gave, nowhere, no sign of, cant find it, not turned up,
      never turned up, theft, stole, pinched, misdelivered, wrong house, no parcel, no package,
      hasnt reached me, no trace, hasnt shown, still hasnt arrived, still hasnt come, not arrived yet,
      wasnt delivered, not been delivered, havent gotten, hasnt been delivered, where the hell, is nowhere,
      tea is nowhere, no where, cant locate, doesnt exist, someone took, was taken, taken from, wasnt there,
      not in my mailbox, not delivered, never delivered, never reached, hasnt been here, nothing at the door,
      theres no box, no box anywhere, anywhere, claims he left, not in my hands, still dont have,
      do not have my, dont have my, isnt anywhere, never saw, cant find my, didnt turn up, did not turn up,
      did not arrive, never appeared, failed to arrive, no delivery, got lost, is lost, been lost, went missing
    `,
  },
  late: {
    zh: `
      超时 太慢 迟迟 晚了 延误 拖 不动了 没更新 没有更新 停滞 卡住 好久了 过了好几天 晚点 超期 逾期 迟到
      过了一周 一个星期了 一个礼拜 半个月 好多天 等了 等好久 十天了 还要等 催 催一下 不更新 不动 三天没 五天没
      好几天没 多天没 两周了 两个星期 一个月了 逾时 太久 说好的 应该到了 停在 一直停在 中转站 不走了 滞留 堵在
    `,
    en: `
      late, delayed, delay, overdue, stuck, hasnt moved, hasnt updated, not updated, no update, no updates,
      taking forever, slow, taking so long, ages, should have been here, not moving, hasnt changed, for a week,
      for two weeks, for days, behind schedule, past the date, running late, waited, waiting for, been waiting,
      hasnt budged, same status, sat in, sitting in, 10 days, ten days, two weeks, three weeks, a month now,
      its been a week, been a week, been days, been weeks, its two weeks, weeks now, long overdue,
      past the delivery, promised, was due, due yesterday, still on its way, was due last, due last week,
      stuck at
    `,
  },
  signed: {
    zh: `
      签收 已签收 显示签收 代签 已妥投 妥投 说送到了 显示送到 送达了 本人签收 被签收 签收了 说放了 说放门口
      派送成功 显示派送成功 投递成功
    `,
    en: `
      marked delivered, says delivered, marked as delivered, signed for, shows delivered, shows as delivered,
      says it was delivered, claims it was delivered, dropped off, left at, says it arrived, said delivered,
      supposedly delivered, apparently delivered, showing delivered, says its been delivered,
      status says delivered, marked as received, shows received, status delivered, has been signed, claims he,
      claims he delivered, driver says, courier says, says he left, delivered successfully,
      successfully delivered, delivered according to, according to the app, according to tracking
    `,
  },
  shippingcost: {
    zh: `
      运费 邮费 快递费 配送费 包邮 免邮 免运费 邮资 运费险 送货费 运费多少 邮费怎么算 免邮费 快递多少钱 邮寄费
      送货收费 起送 另外出运费 出运费 付运费 掏运费 加运费 运费算谁 运费谁 付快递费 不用付快递费 邮资费 免快递费
      寄费 邮寄要额外 额外收费 寄要钱 快递要钱 邮寄收费 自费邮寄 自费
    `,
    en: `
      shipping cost, shipping costs, shipping fee, shipping fees, delivery fee, delivery fees, delivery cost,
      delivery costs, delivery charge, delivery charges, shipping charge, shipping charges, postage,
      free shipping, free delivery, cost of shipping, cost of delivery, pay for shipping, pay for delivery,
      charge for shipping, charge for delivery, ship for free, delivered for free, postage cost, shipping rate,
      shipping rates, shipping price, free post, charge for postage, price of delivery, delivered free,
      pay postage, handling fee, free postage, shipping included, delivery included, fee to send,
      pay extra for delivery, small orders pay, shipping free, delivery free, charge for sending, cost to send,
      cost to ship, cost to deliver, what does shipping cost, does shipping cost, shipping cost to,
      extra for delivery, extra for postage, is there a delivery charge, delivery charge for
    `,
  },
  fast: {
    zh: `
      快一点 加急 急用 尽快 最快 赶时间 快点 急 赶得上 来得及 着急 加快 急着 赶 当天 次日 第二天
    `,
    en: `
      fast, faster, quick, quickly, urgent, rush, express, asap, next day, tomorrow, hurry, speed, soon,
      in time, on time for, by friday, by thursday, by saturday, by sunday, by monday, by tuesday, by wednesday,
      by the weekend, overnight, same day, chance it arrives, chance it lands, express shipping, need it by
    `,
  },
  abroad: {
    zh: `
      国外 海外 国际 境外 出国 外国 跨境 香港 台湾 澳门 美国 英国 日本 欧洲 德国 法国 加拿大 澳洲 澳大利亚
      新加坡 韩国 泰国 马来西亚 港澳台 多伦多 温哥华 纽约 洛杉矶 伦敦 巴黎 东京 大阪 首尔 曼谷 悉尼 墨尔本 柏林
      加州 北美 东南亚 印度 俄罗斯 意大利 西班牙 荷兰 瑞士 新西兰 越南 菲律宾 迪拜 留学 华侨 老外 外地 国外地址
      国际快递 挪威 瑞典 芬兰 丹麦 希腊 波兰 巴西 墨西哥 南非 以色列 土耳其 加纳 尼日利亚 埃及 缅甸 柬埔寨 老挝
      哈萨克 芝加哥 波士顿 西雅图 旧金山 慕尼黑 米兰 罗马 海那边 在英国 在美国 在日本 在国外 寄到悉尼 里约
    `,
    en: `
      abroad, overseas, international, internationally, foreign country, outside china, other countries,
      another country, worldwide, usa, united states, america, uk, united kingdom, england, britain, germany,
      france, spain, italy, europe, eu, canada, australia, japan, singapore, korea, hong kong, taiwan, macau,
      new zealand, malaysia, thailand, netherlands, new york, london, paris, berlin, countries, country,
      toronto, vancouver, montreal, los angeles, san francisco, california, texas, boston, chicago, seattle,
      sydney, melbourne, tokyo, osaka, seoul, bangkok, dubai, dublin, ireland, scotland, wales, madrid, rome,
      amsterdam, vienna, austria, switzerland, zurich, sweden, norway, denmark, finland, poland, portugal,
      greece, brazil, mexico, india, russia, turkey, israel, south africa, vietnam, philippines, indonesia,
      brussels, belgium, outside of china, outside the country, not in china, foreign, expat, global, globally,
      norwegian, lisbon, prague, budapest, hungary, czech, croatia, iceland, argentina, chile, colombia, peru,
      egypt, nigeria, kenya, saudi, uae, qatar, pakistan, bangladesh, nepal, cambodia, manila, jakarta, hanoi,
      kuala lumpur, auckland, munich, hamburg, barcelona, milan, copenhagen, oslo, stockholm, helsinki, geneva,
      manchester, edinburgh, houston, dallas, miami, denver, washington, florida, hawaii, sending tea to,
      ship to my country, to my country, in my country, rio, sao paulo, brazil here
    `,
  },
  domestic: {
    zh: `
      北京 上海 广州 深圳 成都 重庆 天津 南京 苏州 武汉 西安 长沙 宁波 厦门 福州 青岛 大连 沈阳 哈尔滨 长春 济南
      郑州 合肥 南昌 昆明 贵阳 南宁 海口 三亚 兰州 西宁 银川 乌鲁木齐 拉萨 新疆 西藏 内蒙古 云南 四川 广东 江苏
      浙江 福建 山东 河南 河北 湖南 湖北 东北 甘肃 青海 宁夏 海南 贵州 广西 陕西 山西 安徽 江西 辽宁 吉林 黑龙江
      外省 偏远 农村 乡下 县城 江浙沪
    `,
    en: `
      beijing, shanghai, guangzhou, shenzhen, chengdu, chongqing, tianjin, nanjing, suzhou, wuhan, xian,
      changsha, ningbo, xiamen, qingdao, dalian, harbin, kunming, xinjiang, tibet, lhasa, urumqi,
      inner mongolia, yunnan, sichuan, guangdong, hainan, sanya, province, provinces, remote areas, remote area,
      countryside, village, mainland
    `,
  },
  customs: {
    zh: `
      关税 海关 清关 税费 进口税
    `,
    en: `
      customs, duty, duties, import tax, import taxes, import fee, import fees, tariff, tariffs
    `,
  },
  pickup: {
    zh: `
      自提 自取 门店取货 到店取 去店里取 来店里拿 自己取 自己拿 上门自取 取货 去店里拿 自己去拿 过去拿 来拿
      过去取 去取 来取 顺路拿 拿货 自己来拿 自己跑一趟 亲自取 亲自拿 提货 去门店 取件 到你们店拿 自己上门
      自己上门拿 上门拿 到店里拿 店里取 不用快递 顺道 选择到门店 到门店取 门店自取 店内取 店自提
    `,
    en: `
      pickup, pick up, pick it up, picking up, pick my order up, click and collect, collect, collection,
      self pickup, fetch, come and get, in store pickup, come by and get, collect it, grab it, swing by,
      drop by and get, stop by, come and collect, come get, get it myself, pick mine up, pop in, collecting,
      walk in and take, come in and get, collect the order, collect my order, collect an order, picked up,
      pick up at, pick it up at, pickup at, later today, over the counter, take it home, bring it home,
      from the shop, pick it up from, at your counter, in-store collection, in store collection,
      store collection, click collect, collect from, collection an option
    `,
  },
  address: {
    zh: `
      收货地址 地址 收件地址 收件人 搬家 收货人 住址 门牌 街道 小区 楼号 收货信息 收货电话 收货人电话 旧地址
      老地址 新地址 寄错地方 送错地方 公司地址 家里地址 新家 旧家 租的房子 寄到家 填了老房子 老房子 以前的地址
      爸妈家 父母家 学校宿舍 宿舍 前公司 上家公司 老公司
    `,
    en: `
      address, delivery address, shipping address, moved house, new house, recipient, moved, new place,
      postcode, zip code, new flat, new apartment, destination, street, apartment number, flat number,
      postal code, door number, old flat, old house, moving house, moving, old address, new address, my office,
      receiver, shipping info, shipping details, where its going, exs house, wrong house, going to my,
      wrong place, my new home, where i live now, ship to address, address line, at my parents, parents house,
      my parents, office address, work address, to work, dorm, different flat, different apartment,
      different house, the one i entered, address i entered
    `,
  },
  redirect: {
    zh: `
      改派 转寄 改寄 换地址 改地址 改送 换个地方 寄到别处 转到 改到我 改到公司 寄到公司 寄到新
    `,
    en: `
      redirect, reroute, divert, forward to, different address, another address, send it elsewhere,
      somewhere else, send it to my, change where, sent to another, elsewhere, instead to, other address,
      new address, send it to the new, to the new place, different street
    `,
  },
  broken: {
    zh: `
      碎 碎了 破了 破损 摔坏 裂 裂了 裂纹 打碎 坏了 损坏 摔碎 压坏 磕 缺口 破 烂了 摔 开裂 压扁 漏了出来 碎成
      半个 两半 散架 变形 稀碎 碎渣 漏 压瘪 瘪了 断了 掉了 缺了一块 崩 崩了 坏的 裂缝 粉碎 摔烂 断 残 裂了一道
      一道口子 口子 碎片 有缝 裂口 磕坏 撞坏 缺角 豁口 炸裂 摔裂 碰坏 震裂 挤坏 破碎 把手断 断掉 断掉了 手柄断
      掉了一块
    `,
    en: `
      broken, broke, break, smashed, cracked, crack, shattered, chipped, chip, damaged, damage, dented, crushed,
      in pieces, bits, snapped, fell apart, shards, fragments, busted, two halves, halves, half, split,
      splinters, ruined, wrecked, destroyed, bent, squashed, leaking everywhere, cracks, scratched, scratch,
      in bits, came apart, split open, missing a chunk, thrown, piece of it, cracked open, crumbled,
      scratched up, knocked about, fractured, hairline, arrived chipped, arrived broken, arrived cracked,
      arrived damaged, arrived smashed, came chipped, came cracked, came smashed, wrecked my, handle came off,
      came off, handle off, wreck
    `,
  },
  transit: {
    zh: `
      路上 运输 途中 运送途中 收到时 收到的时候 打开 拆开发现 到手 寄来 收到货 拆箱 开箱 一打开 快递摔
      送来的时候 拿到手 拆包 寄过来的 送过来 寄来的 刚到的
    `,
    en: `
      in transit, on arrival, during shipping, during delivery, in the post, when i opened, when it arrived,
      arrived, came broken, came damaged, opened the box, unpacked, unboxed, unboxing, opened it,
      opened the package, opened the parcel, on the way, when it came, just received, just arrived, got here,
      out of the box, in the box was, when they came, when i got it, when i received, out of the package,
      on delivery, while shipping, by the courier
    `,
  },
};
