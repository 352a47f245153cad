import type { ConceptRows } from './concept-rows.ts';

export const moneyConcepts: ConceptRows = {
  invoice: {
    zh: `
      发票 开票 电子发票 票据 收据 开个票 凭证 数电票 小票 要票 开张票 要发票 补开 报销 凭据 开发票 单据 开具
      报账 票 财务 入账 报销单 发票抬头 开具发票 领发票 发票从哪 税票 报销用 需要一张发票
    `,
    en: `
      invoice, invoices, einvoice, bill, receipt, receipts, fapiao, proof of purchase, tax invoice,
      expense report, expenses, claim it back from work, expense it, paperwork, accounting, accountant, expense,
      expensing, billing document, tax receipt, tax document, claim expenses, finance department,
      reimbursement form, invoiced, wants a receipt, want a receipt, want an invoice, get a receipt,
      get an invoice, invoice copy, copy of the invoice, copy of my invoice, tax paper, request an invoice,
      ask for an invoice, invoicing, statement of purchase, need an invoice
    `,
  },
  company: {
    zh: `
      公司 企业 单位 对公 抬头 税号 专票 增值税 专用发票 纳税人 识别号 普票 有限公司 税务号 税务 法人 开户行
      我司 机构 学校抬头 工厂 信用代码 发票信息 公司全称 名头 为单位 给单位 公司税 公司报账 报账 单位抬头
      公司抬头 公司的名称 跟税号 名称跟税号 税号和
    `,
    en: `
      company, business, corporate, employer, firm, vat, tax id, tax number, taxpayer, company title, title,
      company name, vat number, enterprise, my work, tax, llc, ltd, inc, gmbh, organisation, organization,
      employers name, business name, employer name, vat id, ein, our company, entity, registered name,
      firms tax, tax ids, companys name, our firms, our organisation, my employers, business invoice,
      our tax details, tax details, vat details, for business, for the company, business purchase, tax code,
      bill my company, company tax, made out to our, made out to my, out to our company
    `,
  },
  reissue: {
    zh: `
      重开 换开 重新开 冲红 改发票 换一张 重新给 再开一张 弄错了发票 重开发票 可以改吗发票 有错字 错字
    `,
    en: `
      reissue, reissued, issue again, new one issued, redo, corrected, new fapiao, new invoice, another invoice,
      on the fapiao, corrected invoice, invoice again, a corrected, title is off, name is off, wrong title,
      misspelt, mistyped
    `,
  },
  pay: {
    zh: `
      付款 支付 付钱 付 结账 结算 买单 刷 缴费 掏钱 给钱 转账 汇款 付得了 付不 付账 付过 付了 交钱 打钱 刷得了
      结账的时候 缴款 付费
    `,
    en: `
      pay, paying, payment, payments, paid, checkout, check out, settle, payment method, payment methods,
      payment options, transfer, bank transfer, wire, accept as payment, tender, pay with, pay by, hit pay,
      at checkout, when paying
    `,
  },
  paymethod: {
    zh: `
      微信支付 微信付款 支付宝 信用卡 银行卡 银联 现金 货到付款 刷卡 扫码 借记卡 付款方式 支付方式 visa
      mastercard 储蓄卡 用微信 万事达 维萨 运通 花旗 外卡 apple pay paypal 微信 云闪付 数字钱包 外币卡 网银
      哪些方式 支付渠道 选哪些 银联卡 花旗卡 哪几种卡 收哪几种 收什么卡 收卡 收哪些卡
    `,
    en: `
      credit card, debit card, visa, mastercard, wechat pay, alipay, apple pay, unionpay, cash,
      cash on delivery, plastic, payment method, payment methods, payment options, ways to pay, bank card, amex,
      pay by card, by card, cod, paypal, mastercards, american express, google pay, wechat, kinds of cards,
      which cards, what cards, wallet, pay cash, unionpay card, jcb, contactless, credit, debit,
      kinds of cards work, cards work, would a mastercard, apple, paying options, ways can i pay, how can i pay,
      payments do you, online banking, cheque, use wechat, wechat to pay, use alipay, pay with alipay,
      pay with wechat, pay with visa, pay using
    `,
  },
  failed: {
    zh: `
      失败 不成功 没成功 报错 付不了 扣不了 支付不了 被拒 失败了 未付款 付不出去 卡住 出错 转圈 错误 还让我付
      系统还 一直提示 跳不过去 闪退 刷不过 付款异常 没反应 点了没反应 提交不了 一直没成功 点了支付 没付成功
      支付没 付款没 付不成 为什么付 提示错误 错误提示 付款错误
    `,
    en: `
      failed, fail, fails, failing, declined, decline, rejected, error, doesnt go through, didnt go through,
      wont go through, not going through, unsuccessful, didnt work, refused, wont accept, keeps spinning,
      transaction, throws an error, error every time, keeps failing, keeps saying, stuck, wont let me,
      cant complete, cant checkout, cant pay, blocked, doesnt work, keeps getting rejected, not accepted,
      times out, crashed, crashes, payment wont, payment not working, payment issue, payment problem, pending,
      checkout broken, wont process, cant process, order isnt there, no order, not showing, isnt showing
    `,
  },
  charged: {
    zh: `
      扣款 扣了 扣钱 扣费 多扣 重复扣 扣两次 扣了两次 钱扣了 重复付款 付了两次 双重 明明付过 付过了 已经付
      钱付了 钱已经 钱没了 两笔 扣款两次 扣了我 扣多了 扣两笔 被扣 扣了我的钱 账单 付了两遍 付两遍 扣两遍
      付了两回
    `,
    en: `
      charged, charged twice, billed, double charge, double charged, money was taken, took money, debited,
      billed twice, twice on my card, took the money, deducted, overcharged, paid twice, took it twice,
      charged me, taken twice, two charges, duplicate charge, charged but, money gone, paid already,
      already paid, charged me twice, payment taken, money left my account, two payments, on my statement,
      statement, see two, charged again, same charge, charged the same, billed me, bank shows, my bank,
      money left, money was deducted, deducted twice, money disappeared, paid two times
    `,
  },
  instalment: {
    zh: `
      分期 花呗 白条 分期付款 免息 先用后付 月付 分几次 利息 分开付 赊账 分月 按月 几个月给 分次 分批付 首付
      分几次付 先拿货后付 月供 慢慢还 三个月 分三个月 半年还 按揭 分着付 分几期 几期 还款 期数
    `,
    en: `
      instalment, instalments, installment, installments, pay later, pay monthly, monthly, financing,
      split the payment, klarna, interest, spread the cost, over time, in parts, several payments, per month,
      huabei, afterpay, bit by bit, chunks, pay half, payment plan, a little each month, split it,
      over a few months, over several months, each month, pay in 3, pay in 4, pay in three, pay in four, bnpl,
      pay part, partial payments, zero interest, interest free, deferred, in chunks, three months, six months,
      pay slowly, installment plan, pay back slowly, split payments, bit at a time, a bit each month,
      month by month, over 3 months, over six months, split the bill, into three, in three, split it into,
      split into, payment plans
    `,
  },
  pricedrop: {
    zh: `
      降价 差价 价保 保价 价格保护 补差 买贵 便宜了 补差价 掉价 跌价 补给我 便宜了三十 便宜了十块 又便宜 降了
      打折了 贵了 亏了 早买 补偿差额 前脚买完 搞活动 刚买就降 差价退 刚买完就 又降价 便宜卖 原价 特价 搞特价
      差额 退我差额 早买了 刚买完 亏 降价五十 今天降价 今天便宜 才买三天 能退差额 便宜了退
    `,
    en: `
      price drop, price dropped, dropped the price, price match, match prices, match the price,
      price protection, difference back, got cheaper, cheaper, is cheaper, lower price, price adjustment,
      beat the price, cheaper elsewhere, cheaper now, price guarantee, the difference, price went down, reduced,
      less now, now less, now its less, cost me more, paid more, paid full price, on sale now, on offer now,
      dropped, marked down, went on sale, lower now, knocked off, discounted now, discounted after, price fell,
      is now on sale, now on sale, refund the difference, now cheaper, just went on sale, got on sale after,
      dropped the price two, days after my order, days after i bought, day after i bought, after my purchase,
      thats unfair, unfair, now its on sale, lower than i paid, lower than what i, price is lower, price is now,
      cheaper at another, at another shop, match that, another shop, another store, competitor price,
      price elsewhere, price go down, prices go down, go down after, give back the difference,
      now its discounted, its discounted, discounted since, just bought this and now
    `,
  },
  price: {
    zh: `
      价格 价钱 多少钱 贵 几块 多少元 几块钱 收费 要钱 价位 花钱
    `,
    en: `
      price, prices, cost, costs, how much, expensive, fee, fees, charge, charges, pricing
    `,
  },
  free: {
    zh: `
      免费 不要钱 不收费 白送 免 不用付 无需付费 不花钱
    `,
    en: `
      free, for free, free of charge, no charge, gratis, without paying, no cost, complimentary
    `,
  },
  discount: {
    zh: `
      优惠 折扣 打折 优惠券 优惠码 券 促销 活动 红包 满减 便宜点 代金券 折扣码 抵用券 特价 便宜一点 几折 首单
      首购 新人 立减 满减券 优惠活动 双十一 双11 618 领券 打几折 便宜些 少点 砍价 学生价 用不了券 用不了 无效
      新客 首单立减 领优惠 折价 有没有券 新用户有没有 优惠价 福利码 打个折 领劵 劵 优惠吗 现在有优惠 在打折
      哪里领取 领取
    `,
    en: `
      discount, discounts, coupon, coupons, promo, promo code, voucher code, voucher, promotion, promotions,
      deal, deals, sale, sales, offer, offers, special offer, discount code, percent off, black friday, bargain,
      code, first order, first purchase, first time buyer, welcome code, cheaper price, money off, off my order,
      any offers, coupon code, student price, sale on, clearance, rebate, code doesnt work, code does nothing,
      specials, for new customers, new customer, first timer, voucher for new, code isnt, code not working,
      code wont, discount code being, code being refused, code refused, code not accepted, lower price for,
      any discounts, any deals, any coupons, cheaper deal, coupon expired, my coupon, any promotion, cheaper,
      lower the price, price reduction, promo running, a promo, running at the moment, current promos,
      any promos
    `,
  },
};
