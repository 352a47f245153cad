import type { ConceptRows } from './concept-rows.ts';

export const tradeConcepts: ConceptRows = {
  wholesale: {
    zh: `
      批发 团购 大量 进货 拿货 代理 加盟 经销 批量 起批 大批 量大 供货 分销 渠道 多买 合作价 拿货价 长期供货
      茶室 茶馆 酒店用 民宿 饭店 开店 多拿 五十斤 几百份 走量 渠道价 每月要 批量采购 买得多 采购量 多买几
      采购两百 两百份 一百份 采购 团单 企业采购 公司采购 大量要 大批量 大批量购买 批量购买 餐厅想 长期进
      长期合作 长期采购 进你们的茶
    `,
    en: `
      wholesale, bulk, large quantity, large quantities, large order, reseller, resell, resale, distributor,
      trade price, trade prices, franchise, stockist, for my cafe, for my shop, for my restaurant, big order,
      volume, many boxes, hundreds, retailer, carry your, stock your, supply, supplier, trade account,
      bookstore, restaurant, cafe, hotel wants, fifty, hundred, hundred boxes, resellers, partnership,
      trade customer, case price, larger order, b2b, for our office, 50 boxes, 100 boxes, 20 boxes, 200 boxes,
      buy a lot, buying a lot, buy many, lots of boxes, in volume, buy in volume, tea in volume, were a hotel,
      we run a, 200 gift, bulk buy, for our hotel, for my business, regular supply, buy tea for, want to resell,
      ordering 100, order 100, ordering 50, buying 100, 100 gift boxes, 50 gift boxes
    `,
  },
  custom: {
    zh: `
      定制 刻字 定做 标志 logo 个性化 印字 刻名字 刻 印 印名字 印图案 印上 刻几个字 专属 刻上 图案 纪念 伴手
      婚礼 婚宴 加logo 私人订制 订制 刻在 刻壶 公司名字印 印在 名字印 刻我 写上名字 刻字服务 定做带 带logo
    `,
    en: `
      custom, customise, customize, customised, customized, personalise, personalize, personalised,
      personalized, engrave, engraved, engraving, logo, logos, initials, monogram, bespoke, print, printed,
      branding, branded, made to order, wedding, name on it, names on, our logo, add a name, put my name,
      etched, etching, own design, special design, wedding favour, wedding favor, wedding favors, inscription,
      stamped, carved, carve, carving, names printed, with our name, daughters name, sons name, with my name,
      with a name, with our names, name on the, printed on, own logo, put a logo, personalise a, with a logo
    `,
  },
  review: {
    zh: `
      评价 评论 晒单 好评 差评 五星 打分 买家秀 点评 写评 买家评 反馈 给五星 评分 晒图 留评 可以点评 发表评价
      评论区 给商品打分 商品打分
    `,
    en: `
      review, reviews, reviewed, rating, ratings, rate, stars, feedback, testimonial, testimonials, comment,
      leave a comment, what others think, what people think, customers say, other buyers, rate my, opinions,
      star rating, post a review, post feedback, leave feedback, give my opinion, share my experience,
      give stars, write about, change the review, review i wrote, my review
    `,
  },
  job: {
    zh: `
      招聘 招人 求职 应聘 简历 兼职 实习 工作机会 找工作 职位 岗位 招不招人 上班挣钱 打工 来上班 店员 缺人
      缺不缺人 打零工 暑假工 收不收 招工 面试 学徒 兼职学生 学生兼职 招不招 招收 招店员 还招 招店员吗 贵店招
      工作吗 暑期工 招聘信息 现在招聘 招聘吗
    `,
    en: `
      job, jobs, hiring, hire, career, careers, vacancy, vacancies, cv, resume, internship, intern, position,
      positions, work for you, work with you, part time, employment, recruiting, recruit, work at your,
      apply for, openings, staff needed, looking for staff, need staff, barista job, recruitment, get hired,
      any work, apply, join your team, work there, shop assistant, apprenticeship, paid position,
      open positions, open roles, role, roles, student job, need people, do you need people, looking for a job,
      looking for a part-time, part-time, seeking work, any positions, need workers, want to work,
      apply for a job, job with you
    `,
  },
  about: {
    zh: `
      介绍 品牌 故事 老板 创始人 开了多少年 历史 哪年开 什么店 卖什么 卖些什么 主营 你家 你们家 店史 主要卖 经营
      成立 有哪些茶 哪些茶 品类 产品线 创办 谁开的 来历 牌子 由来 哪年成立 公司介绍 主要经营 经营哪些 做什么的
      干什么的 卖哪些 是做什么的 简单介绍 什么时候开的 哪年开的 开的店
    `,
    en: `
      about you, about your, your story, owner, owners, founded, founder, history, what do you sell,
      what you sell, family business, who runs, how long have you been, started, what kind of shop, brand,
      who owns, range, been around, how old is your, whos behind, kinds of tea, types of tea, what teas,
      your company, your business, when did you open, when did you start, background, do you sell tea,
      tell me about, sort of products, kinds of products, kind of products, what products, do you carry,
      product line, catalog, catalogue, assortment of products, bit of background, background on, story of,
      introduce your, introduce yourself as a shop, describe your shop, what do you do, what does your shop,
      owned by, specialise in, specialize in, specialise, specialize, what do you specialise,
      story of your brand, your brand, brand story, story behind
    `,
  },
};
