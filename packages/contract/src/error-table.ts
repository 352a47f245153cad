interface ErrorRow {
  readonly httpStatus: number;
  /** With which a gateway closes a socket on this error; undefined = the socket stays open. */
  readonly closeCode?: number;
  /** The same request may succeed later, unchanged. */
  readonly retryable: boolean;
  /** Safe to show to anybody. */
  readonly text: { readonly zh: string; readonly en: string };
}

/**
 * Every error that leaves a service. Close codes: 4000-4099 do not reconnect, 4100-4199 reconnect with backoff,
 * 4200-4299 reconnect at once.
 */
export const errorTable = {
  // Who and where
  unauthorized: row(401, 4003, false, '登录凭证无效，请刷新页面。', 'The token is not valid. Please reload the page.'),
  token_expired: row(
    401,
    4003,
    false,
    '登录凭证已过期，请刷新页面。',
    'The token has expired. Please reload the page.',
  ),
  forbidden: row(403, 4003, false, '无权访问该会话。', 'This conversation is not yours.'),
  origin_not_allowed: row(403, 4003, false, '该网站未被允许使用客服窗口。', 'This website may not use the chat.'),
  unknown_site: row(404, undefined, false, '找不到该站点。', 'There is no such site.'),
  not_found: row(404, undefined, false, '找不到所请求的内容。', 'There is nothing here.'),
  unknown_file: row(
    404,
    undefined,
    false,
    '找不到附件，请重新上传。',
    'A file of this message is not there. Please upload it again.',
  ),
  // Malformed input
  invalid_request: row(400, undefined, false, '请求格式不正确。', 'The request is not valid.'),
  invalid_id: row(400, undefined, false, '标识符格式不正确。', 'An id is not valid.'),
  invalid_text: row(
    400,
    undefined,
    false,
    '消息为空或含有无法显示的字符。',
    'The message is empty or holds characters that cannot be shown.',
  ),
  text_too_long: row(413, undefined, false, '消息太长，请分成几条发送。', 'The message is too long. Please split it.'),
  payload_too_large: row(413, 4004, false, '请求内容过大。', 'The request is too large.'),
  file_too_large: row(413, undefined, false, '文件太大。', 'The file is too large.'),
  protocol_error: row(
    400,
    4004,
    false,
    '通信数据有误，请刷新页面。',
    'The connection got data it does not understand. Please reload the page.',
  ),
  request_late: row(
    408,
    undefined,
    true,
    '请求未能及时到达，请重试。',
    'The request did not arrive in time. Please try again.',
  ),
  // The conversation
  conversation_closed: row(
    409,
    undefined,
    false,
    '会话已结束，请开始新的会话。',
    'This conversation has ended. Please start a new one.',
  ),
  unknown_predecessor: row(
    409,
    undefined,
    true,
    '正在重新发送之前的消息。',
    'An earlier message has to be sent again first.',
  ),
  stale: row(409, undefined, false, '操作已过期。', 'This came too late.'),
  // Load and outages
  rate_limited: row(429, undefined, true, '发送太快了，请稍候。', 'Too fast. Please wait a moment.'),
  connection_rate_limited: row(
    429,
    4129,
    true,
    '操作过于频繁，正在重新连接。',
    'Far too fast. Reconnecting in a while.',
  ),
  hello_late: row(408, 4108, true, '连接超时，正在重试。', 'The connection did not sign in in time. Retrying.'),
  too_slow: row(503, 4101, true, '网络较慢，正在重新连接。', 'The connection is too slow. Reconnecting.'),
  overloaded: row(503, undefined, true, '系统繁忙，正在自动重试。', 'The system is busy. Retrying.'),
  unavailable: row(
    503,
    4150,
    true,
    '服务暂时不可用，正在自动重试。',
    'The service is not available at the moment. Retrying.',
  ),
  no_responders: row(
    503,
    undefined,
    true,
    '服务暂时不可用，正在自动重试。',
    'The service is not available at the moment. Retrying.',
  ),
  deadline_exceeded: row(504, undefined, true, '响应超时，正在自动重试。', 'No answer in time. Retrying.'),
  draining: row(503, 4200, true, '正在切换服务器。', 'Changing servers.'),
  cancelled: row(499, undefined, false, '操作已取消。', 'Cancelled.'),
  // The AI
  answer_failed: row(
    502,
    undefined,
    true,
    '暂时无法回答，请稍后再试或联系人工客服。',
    'No answer at the moment. Please try again later or ask for a human.',
  ),
  answer_expired: row(
    504,
    undefined,
    true,
    '回答超时，请再问一次或联系人工客服。',
    'The answer took too long. Please ask again or ask for a human.',
  ),
  // Ours
  invalid_config: row(500, undefined, false, '服务配置有误。', 'The service is not configured correctly.'),
  port_in_use: row(500, undefined, false, '端口被占用。', 'The port is in use.'),
  data_dir_in_use: row(500, undefined, false, '数据目录正被另一进程使用。', 'Another process uses the data directory.'),
  rejected_by_store: row(422, undefined, false, '该消息无法保存。', 'This message cannot be stored.'),
  internal: row(500, undefined, true, '出错了，请稍后再试。', 'Something went wrong. Please try again later.'),
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof errorTable;

function row(httpStatus: number, closeCode: number | undefined, retryable: boolean, zh: string, en: string): ErrorRow {
  return { httpStatus, closeCode, retryable, text: { zh, en } };
}
