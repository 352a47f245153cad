import type { ConceptRows } from './concept-rows.ts';

export const helpConcepts: ConceptRows = {
  human: {
    zh: `
      人工 真人 客服 人工客服 转人工 客服电话 联系 联系方式 活人 联系你们 找人 打电话 热线 客服人员 找个人
      在线客服 工作人员 人来 活的 给我找 接个 人工服务 有人吗 人呢 专员 顾问 打个电话 电话号码 电话多少 加微信
      邮箱多少 喊人 换人 客服电话号码 人工的 真人客服 转接 转接人工 人工坐席 找个人来 来个人 不想跟机器 和真人
      跟真人 换真人 接人工客服 人工客服在 真人来
    `,
    en: `
      human, humans, real person, agent, representative, rep, customer service, customer support, support,
      contact, contact you, phone you, call you, someone, somebody, talk to, speak to, speak with, talk with,
      hotline, live chat, operator, helpline, reach you, get in touch, email you, live person, actual person,
      staff, helpdesk, advisor, ring, phone, call, telephone, could ring, human being, actual human,
      transfer me, put me through, chat with someone, talk with someone, reply from, connect me, your number,
      service desk, whatsapp, wechat id, someone real, speak with a, speak with someone, live agent, real agent,
      human agent, talk to staff, give me a human, want a human, get hold of your support, support team,
      hold of your, hold of someone, your team, talk with staff, real support, person to help, customer care,
      talk to someone from, from your team, someone from your team, what number can i call, number can i call,
      call you on, reach you on, support email, your email, your support email, email for support, email support
    `,
  },
  complaint: {
    zh: `
      投诉 差劲 态度 不满 失望 举报 经理 领导 气死 垃圾服务 太差 生气 恶劣 坑人 曝光 维权 无语 破服务 垃圾 骗子
      骗人 不负责 没人管 火大 恼火 说法 反映 欺骗 忽悠 老板出来 不讲理 态度差 非常不满 购物体验差 差评 骂人 骂我
      粗鲁 没礼貌 不礼貌 凶 吼 解释一下 让人失望 实在让人 很失望 服务实在 恶心 受气 吵架 投诉你们的 态度问题
      处理结果 处理结果很不满 很不满
    `,
    en: `
      complaint, complaints, complain, complaining, rude, manager, disappointed, disappointing, terrible, awful,
      unacceptable, angry, furious, worst, disgusting, supervisor, horrible, ridiculous, outrageous, fed up,
      ripped off, appalling, pissed, scam, liars, useless, joke of a company, never again, how dare, shocking,
      shame, poor service, bad service, escalate, boss, lousy, dreadful, mad at, rip off, treated badly,
      lied to, how i was treated, was treated, treated me, formal complaint, not acceptable, made me angry,
      rude to me, insulted, insulting, yelled, shouted, swore at, impolite, attitude, disrespectful,
      was treated badly, want to report, report your, report it, bad experience, how i was, let down,
      not good enough, unprofessional, hopeless, unhappy with how, how your staff, staff spoke, spoke to me,
      unhappy with, i am unhappy, im unhappy, not happy, dissatisfied with the service, lodge a complaint
    `,
  },
  robot: {
    zh: `
      机器人 人工智能 ai 程序 电脑回复 自动回复 chatgpt 是人吗 智能助手 机器 自动的 真人吗 是不是人 ai吗 是ai
      你是真人 你是人 你是不是真人 你是不是人 是真人吗 你是真的人 是真人还是 人还是 你叫 你叫什么 你是电脑
      你是什么 人工智能吗 跟我说话的是 和我聊天的 你到底是 跟我聊的 智能客服 是智能客服
    `,
    en: `
      robot, bot, chatbot, ai, machine, artificial intelligence, automated, computer, chatgpt,
      virtual assistant, human or, are you real, are you human, real human, gpt, program, software talking,
      are you a person, are you a real, are you a human, person or a, a person or, are you a bot,
      are you a computer, real or, human or a, are you an actual, you a robot, human typing, are you chatgpt,
      what are you, whats your name, who are you, your name, talking with software, software or, with software,
      is this software, talking to software, talking to a robot, talking to a bot, who am i talking,
      who is this, robot or human, on the other side, robot or a human
    `,
  },
};
