import type { Language } from './language.ts';

/** What a visitor is told when something other than an answer ends a turn: each says what happens next. */
export interface OutcomeTexts {
  readonly handoff: string;
  /** Nothing could answer; a person will. */
  readonly unanswered: string;
  /** Nothing could answer, and nobody is there; a person will answer later. */
  readonly leaveMessage: string;
  readonly stopped: string;
  readonly failed: string;
  readonly expired: string;
}

export const defaultTexts: Readonly<Record<Language, OutcomeTexts>> = {
  zh: {
    handoff: '已为您转接人工客服，请稍候。您可以继续留言，客服人员会看到全部内容。',
    unanswered: '抱歉，智能助手暂时无法回答，已为您转接人工客服，请稍候。您可以继续留言，客服人员会看到全部内容。',
    leaveMessage: '抱歉，现在没有人能回答。请在这里留言，客服人员稍后会在本窗口回复您。',
    stopped: '已停止回答。您可以继续提问，或联系人工客服。',
    failed: '抱歉，暂时无法回答这个问题。您可以换个说法再问一次，或联系人工客服。',
    expired: '抱歉，这次回答等待过久，已停止。请再问一次，或联系人工客服。',
  },
  en: {
    handoff: 'You are now waiting for one of our team. Feel free to keep writing: they will see everything.',
    unanswered:
      'Sorry, the assistant cannot answer at the moment. You are now waiting for one of our team. Feel free to keep writing: they will see everything.',
    leaveMessage:
      'Sorry, nobody can answer right now. Please leave a message here: one of our team will reply in this chat later.',
    stopped: 'The answer was stopped. You can ask something else, or ask for a human.',
    failed: 'Sorry, there is no answer to this at the moment. Please ask again in other words, or ask for a human.',
    expired: 'Sorry, the answer took too long and was given up. Please ask again, or ask for a human.',
  },
};
