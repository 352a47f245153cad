import type { ConceptRows } from './concept-rows.ts';

export const storeConcepts: ConceptRows = {
  hours: {
    zh: `
      营业时间 几点开门 几点关门 营业 开门 关门 上班 下班 打烊 几点 休息 开业时间 开着 几点钟 几点到几点
      晚上几点 早上几点 最晚 关店 开店 开到几点 还有人 在营业 营业到 礼拜 星期几 中午 工作日 几点下班 过去还开
      几点关 几点开 什么点 开门到 周几 时间段 什么时间段 几点能去 开门时间 关门时间 有人在店 店里有人
      几点到几点开 开到 营业到晚上 营业到几点 店面营业
    `,
    en: `
      opening hours, opening times, hours, business hours, open, opens, opening, close, closes, closing,
      closing time, what time, closed, open till, open until, store hours, how late, how early, still open,
      open today, open late, opening time, earliest, latest, lunchtime, weekday, weekdays, shut, shuts,
      when can i visit, when can i come, until what time, what hours, till what time, on fridays, after work,
      when are you open, when is the shop, when does the shop, are you open, opening days, what days,
      which days, working hours, when can i drop by, when do you, shop close on, store close on, shop open on,
      store open on
    `,
  },
  holiday: {
    zh: `
      节假日 春节 过年 国庆 放假 除夕 假期 法定 五一 元旦 中秋 中秋节 端午 清明 长假 大年初一 节日
    `,
    en: `
      holiday, holidays, public holiday, bank holiday, christmas, chinese new year, new year, spring festival,
      national day, easter, golden week, mid autumn, may day, labour day, new years
    `,
  },
  store: {
    zh: `
      门店 店铺 实体店 线下 店里 店面 分店 到店 店 铺子
    `,
    en: `
      store, shop, shops, stores, branch, branches, showroom, physical store, physical shop, brick and mortar,
      boutique, outlet, in person
    `,
  },
  location: {
    zh: `
      在哪 在哪里 在哪儿 位置 怎么走 怎么去 地铁 公交 路线 哪个城市 导航 坐几路 怎么过去 位于 哪站 怎么到 导航到
      附近 具体位置 定位 周边 逛逛 地图 在什么地方 哪条路 到你们店 几路车 哪个区 过来怎么走 门店在 哪条街
      哪条街上 实体店在 怎么坐车 怎么坐 店怎么走 去你们那 在杭州的 找你们 门店怎么走 具体地址 店的地址
      门店的地址 地址在哪 店地址 哪个位置 在哪个位置 哪个地方 在什么位置
    `,
    en: `
      where are you, where is your, location, located, directions, get there, metro, subway, bus, bus stop, map,
      find you, come to you, situated, based, what city, which city, nearest station, visit you, how do i reach,
      which part of, neighbourhood, neighborhood, district, nearby, close to, station, train station,
      way to you, walk to, how to get to, whereabouts are you, come visit, in hangzhou, street are you, area,
      how do i find, find the store, are you located, which street, what street, by metro, by bus, by subway,
      get to your shop, get to your store, find your shop, your address, im visiting, where can i find you,
      visiting hangzhou, your shop in, get to you, where abouts, reach your store, from the train station,
      from the airport, from west lake, how far are you, your store address, exactly can i find, find the shop,
      whereabouts is
    `,
  },
  parking: {
    zh: `
      停车 停车场 车位 泊车 停车费 开车 自驾 充电桩 停哪 泊位 车停 好停 停一下车 停自行 电车充电 停车收 停车怎么
      停车贵 放车 地方放车 开车来 可以停车么 门口停
    `,
    en: `
      park, parking, car park, parking lot, car, drive, driving, garage, ev, charger, vehicle, leave my car,
      leave the car, drive over, driving over, where to park, by car, parked, parking space, spot for my car,
      parking spot, street parking, valet, parking fee, parking charge, parking spots, space for my car,
      parking available, somewhere to park, place to park, leave my car when, my car when, spaces for cars,
      any spaces, space for cars
    `,
  },
  tasting: {
    zh: `
      品茶 试喝 茶课 茶艺 体验 课程 茶会 品鉴 学茶 团建 上课 学习 茶道 学泡茶 喝一杯 坐下来 品尝 茶室 包场
      活动报名 亲子 免费喝 现场喝 公司活动 尝茶 泡茶课 泡茶班 茶艺班 报班 上茶课 教人泡茶 教泡茶 教我泡 一位
      体验课 喝茶活动 茶艺体验 茶道体验 周末的茶道 报名周末 教茶艺
    `,
    en: `
      tasting, tastings, workshop, workshops, class, classes, lesson, lessons, course, courses, ceremony,
      tea ceremony, event, events, learn, seat, session, team building, join a, learn how to, hands on,
      group event, drink tea there, taste, demonstration, sit down and, teach me, teach, taught, group of us,
      try some tea in, saturday class, tea class, tea course, tea lesson, tea workshop, tasting session,
      come in for a, team outing, group visit, learn about tea, tea experience, show us how, demo,
      try some teas at, teas at your shop, at your shop, try teas, tea tasting event, tasting event
    `,
  },
  book: {
    zh: `
      预约 报名 订位 占座 报个名 占位 订位子 约 名额
    `,
    en: `
      book, booking, reserve, reservation, sign me up for, reserve a spot, sign up for the, spot, spots,
      save me a seat, schedule a visit
    `,
  },
};
