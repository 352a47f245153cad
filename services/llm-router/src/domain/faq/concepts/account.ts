import type { ConceptRows } from './concept-rows.ts';

export const accountConcepts: ConceptRows = {
  account: {
    zh: `
      账号 账户 帐号 帐户 用户 个人中心
    `,
    en: `
      account, profile, user
    `,
  },
  register: {
    zh: `
      注册 开户 新用户 开通 成为会员 入会 加入会员 游客 办会员 建账号 登记 建号 开个号 注册账号 不登录
      成为你们的会员 怎么成为 交会费 会费 先得注册 得注册 要不要注册 注册不注册 成为新用户 是否要账号 要账号
    `,
    en: `
      register, registration, registering, sign up, signing up, signup, create an account, join, guest,
      open an account, become a member, make an account, enroll, create a profile, create account,
      make a profile, new account, new here, without an account, without signing up, without registering,
      join up, as guest, as a guest, membership free, join your, set up a login, set up an account,
      set up account, make a login, create a login, first have to register, become a customer, account needed,
      an account needed, need an account, account required, account necessary, is an account, making an account,
      without making
    `,
  },
  password: {
    zh: `
      密码 忘记密码 登录 登陆 登不上 登不进去 验证码 登录不了 登录不上 被锁 找回 重置 进不去 登入 短信验证码
      收不到码 码收不到 死活不来 进不去账号 忘了密码 密码错 登不了 账号登 登不上去 被锁定 验证不过 多次尝试 输错
      解锁 登陆不上 账号锁了 就是进不去 密码都对 登录手机 登录问题 进不来 不记得 不记得了 密码不记得
    `,
    en: `
      password, passwords, passcode, log in, login, log on, sign in, signin, logging in, locked out,
      verification code, reset, forgot password, access my account, cant get into, get into my account, pw, pwd,
      credentials, passwrod, login details, log back in, cant log, wont let me in, code never, sms code, otp,
      security code, wrong password, locked me out, authentication, sign on, blocked from my account,
      password keeps, too many attempts, unlock, unlock my account, got locked, two factor, 2fa, reset my login,
      log-in, login problem, cannot enter, trouble logging, cant enter my account, account access, sign-in,
      not able to log in, unable to log in, unable to sign, unable to login, not able to sign
    `,
  },
  contactinfo: {
    zh: `
      手机号 手机 邮箱 号码 电话号码 绑定 换号 手机号码 换绑 昵称 新手机 新号码 旧手机 换了手机 换了号 电话换了
      邮箱变了 手机换了 联系电话 停机 手机停机 绑的手机 绑的邮箱 空号 换成新号 新号 旧号 登录手机换 改手机
      改电话 登录手机 账号里的手机 账号里的邮箱 手机改 手机号不用 手机号不用了
    `,
    en: `
      phone number, mobile number, email address, my phone, my email, my number, my mobile, new number,
      new email, new phone, old number, old email, telephone number, changed my number, changed phones,
      switch email, different email, different number, another email, new sim, new mobile, email has changed,
      phone has changed, update my phone, change my phone, change my email, update my email, phone is no longer,
      my email is old, change it in my account, different phone, replace my phone, replace my email,
      new contact, email you have for me, email on file, phone on file, number on file, number you have,
      contact number, mobile number linked, linked to my profile, number linked, email linked
    `,
  },
  delete: {
    zh: `
      删除 注销 销号 删掉 清除 抹掉 关闭账号 删号 清空 注销掉 清掉 抹除 不留 彻底删 删光 销户 去掉我的 不再使用
      删了我的 帐号不要了 删干净 全删 彻底删除 不在你们这买 删除账号 不再买 注销会员 退会 销会员
    `,
    en: `
      delete, deleted, deletion, erase, remove, close my account, close account, deactivate, wipe, forgotten,
      get rid of, gdpr, purge, scrub, take down my, get my data removed, remove me, leave your platform,
      shut my account, shut down my account, erase me, delete me, account gone, want my account,
      no longer want an account, stop being a member, records about me, records erased, all records, erased,
      cut all ties, data removal, close it for good, remove my profile, remove my account, delete my data,
      account and data, remove my data
    `,
  },
  privacy: {
    zh: `
      隐私 个人信息 个人数据 泄露 数据 资料 信息安全 保密 第三方 收集 个人资料 我的信息 外泄 信息卖 卖给 泄漏
      安不安全 保护信息 存我的 隐私安全 广告公司 个人隐私 信息给 资料给 保存我的 存不存 手机号会做啥
      我的手机号会 拿我的 用我的信息 我的个人 信息会怎么用 信息怎么用 信息安不安全 客户隐私 保护客户
    `,
    en: `
      privacy, personal data, personal information, my data, my information, my details, personal details,
      third party, third parties, data protection, leak, cookies, secure, data, safe with you, my info,
      share my, who sees, sell my, pass on my, keep my details, store my card, trust you with, data policy,
      safe to give, hand over my, hacked, breach, confidential, personal info, how safe is my, personal stuff,
      private information, private, save my card, save my bank, keep my card, details shared, shared with,
      share with anyone, anyone else see, phone number for, use my number, use my data, sensitive, encrypted,
      tracking me, credit card info, card info, card details, info safe, is my credit card, payment details,
      information i give, info i give, data i give, what happens to the information, what happens to my,
      sell customer data, customer data, sell data, user data
    `,
  },
  unsubscribe: {
    zh: `
      退订 取消订阅 订阅 推送 广告 短信 垃圾短信 骚扰 邮件订阅 营销 广告短信 别发了 通知 别再发 不要再发 不想收
      屏蔽 太多短信 太多邮件 打扰 电子报 上新提醒 营销短信 推广短信 推广 骚扰短信 不收短信 怎么才能不收
      收到你们的短信 每天收到 屏蔽短信 取消订阅你们 取消邮件 促销邮件 老给我发 别老给我 总给我发
    `,
    en: `
      unsubscribe, newsletter, newsletters, mailing list, subscribe, marketing, spam, opt out, stop emailing,
      promotional, stop emails, emails, stop texting, mailings, junk mail, subscription, ads, updates by email,
      stop sending, too many emails, too many texts, take me off, remove me from, inbox, bombarding, bombarded,
      keep emailing me, emailing, texts, texting, bulletin, news and offers, keep getting emails,
      off your mailing, get off your list, get off your, mailing, promo texts, stop the texts, stop the promo,
      text messages from you, messages from you, not get emails, fewer emails, no longer want to receive,
      marketing mail, receive marketing, receive emails, stop receiving, stop getting, sign off from, sign off,
      your emails, your messages, your texts
    `,
  },
};
