import type { ConceptRows } from './concept-rows.ts';

export const careConcepts: ConceptRows = {
  clean: {
    zh: `
      清洗 清洁 洗 茶垢 洗碗机 微波炉 保养 洗洁精 污渍 茶渍 养护 擦 洗干净 去垢 刷 刷洗 洗茶具 去渍 擦不掉
      洗不掉 刷不掉 黄渍 洗涤 水垢 除垢 发黄 清理 怎么洗 去茶渍 去污 能不能洗 机洗 褐色的印 印子 污垢 茶锈 洗杯
      茶渍怎么
    `,
    en: `
      clean, cleaning, wash, washing, washed, dishwasher, dishwashers, microwave, stain, stains, stained, soap,
      detergent, scrub, residue, care for, maintain, look after, dish soap, brown marks, limescale, wipe,
      brown ring, rings inside, bleach, baking soda, discoloured, discolored, hand wash, rinse out, grime, gunk,
      cleaned, dirty, stained cup, descaling, marks, off porcelain, get stains off, tea stains,
      safe for dishwasher, hurt the cups, dishwasher hurt, marks inside, dirty cups, brown stain,
      get rid of stains, cleaning the, in the microwave, put the teapot in, put it in the dishwasher
    `,
  },
  season: {
    zh: `
      开壶 养壶 紫砂 紫砂壶 新壶 包浆 新买的壶 头一回用 第一次用壶 壶养 开新壶 新紫砂壶 怎么开壶 壶怎么开
      新壶到手 处理新壶 壶到手 先做什么
    `,
    en: `
      season, seasoning, yixing, zisha, clay pot, clay teapot, purple clay, patina, first use, clay, break in,
      before using, before first use, new pot, new teapot, first brew, prime the pot, treat a new,
      prepare my new, prepare a new, before i use my new pot, new yixing, brand new pot, ready for tea,
      zisha pot ready, get a new pot ready, new clay
    `,
  },
  safety: {
    zh: `
      含铅 重金属 有毒 材质 釉 食品级 材料 安全吗 铅 毒 什么做的 手工 釉彩 镉 是否有害 健康吗 有害 陶瓷 材料安全
      无毒 瓷器 玻璃 不锈钢 容量 毫升 纯手工 无铅 铅含量 釉安全 瓷器安全 析出铅 析出 有害物 含不含铅 杯子的釉
      对身体有害 身体有害 伤身体
    `,
    en: `
      lead, toxic, cadmium, heavy metals, heavy metal, food safe, glaze, glazes, glazed, material, materials,
      poisonous, food grade, harmful, handmade, hand made, leach, ceramic, ceramics, porcelain, stainless,
      stainless steel, glass, bpa, coating, paint, poison, health risk, unsafe, capacity, ml, volume of, hold,
      holds, dangerous to drink from, lead free, leadfree, safe glaze, contains lead, without lead,
      harmful stuff, in the ceramics, is it safe to drink, non toxic, nontoxic, contain lead, contains cadmium,
      lead in your, lead in the, is there lead
    `,
  },
  warranty: {
    zh: `
      保修 质保 三包 保修期 质保期 售后 保修卡 包修 质量问题 保不保 在保 保内 免费修 免费换新 质量保证 年保 才买
      仨月 没用多久 保多长时间 保几年 保多久 保固 半年就 保修几个月 质保几年 三个月就 一年内 有质保吗 质保吗
    `,
    en: `
      warranty, guarantee, guaranteed, under warranty, guarantee period, coverage, covered, within a year,
      still covered, covered by, under guarantee, after two months, after three months, after a month,
      bought in, months old, just bought it, guarantee on, how long is the guarantee, years warranty,
      year warranty, guaranteed for, kettle guaranteed, how many months, half a year, covered for,
      kettle broke after, broke after, after 3 months, after 6 months, after a few months, quit on me,
      after five months, after four months, months what now
    `,
  },
  faulty: {
    zh: `
      故障 不工作 不加热 漏水 坏掉 不通电 开不了机 不亮 用不了 没反应 不能用了 不热 烧不开 坏的 跳闸 失灵 漏电
      底座 按了没用 不烧水 烧水壶不热 不加热了 不工作了 就不工作 没法烧 电源
    `,
    en: `
      faulty, defective, defect, stopped working, doesnt work, not working, doesnt heat, leaks, leaking,
      malfunction, dead, wont turn on, wont switch on, stopped heating, broke down, quit working, died,
      not heating, wont heat, not heating up, does not heat, no power, kaput, broken kettle, doesnt boil,
      wont boil, doesnt turn on, trips, stops working, sparks, base, switch broke, wont heat up, not heat,
      doesnt heat up, wont boil water, packed up, given up, gave up, no longer works, no longer heats,
      wont work, isnt working, fault, trip the fuse, quit on me, kettle quit, just quit
    `,
  },
  repair: {
    zh: `
      维修 修理 修 修补 金缮 修复 补 单配 配件 修好 粘 锔 粘好 粘起来 修得好 补一补 补好 救 抢救 锔瓷 单买盖子
      配个盖 配盖 自己摔 自己打碎 自己弄坏 不小心打 磕了个口 能修补 摔了能 能粘 单独买盖 单独买 买个盖 打碎了能
      能不能补 接上 修一修 茶壶嘴断 嘴断了
    `,
    en: `
      repair, repairs, repaired, fix, fixed, mend, mended, kintsugi, spare part, spare parts, replacement lid,
      glue, restore, lid only, new lid, put back together, restoration, patch, my own fault, my fault, i broke,
      i dropped, i knocked, cat knocked, knocked over, fell off, saved, salvage, single lid, replacement part,
      glued, fixable, sell just the lid, sell lids, handle snapped, when i dropped it, i dropped it, dropped it,
      dropped mine, broke it myself, glue back, be fixed, be repaired, be mended, gold repair, repair for,
      buy a lid, buy a new lid, broken bowls, broken bowl, fix my cup, fix my pot, fix my teapot, fix a cup,
      mend my, get a chipped cup, chipped cup repaired, cup repaired, pot repaired
    `,
  },
};
