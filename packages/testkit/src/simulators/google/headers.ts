export function streamHeaders(): Record<string, string> {
  return { 'content-type': 'text/event-stream', 'content-disposition': 'attachment', ...commonHeaders() };
}

export function jsonHeaders(): Record<string, string> {
  return { 'content-type': 'application/json; charset=UTF-8', ...commonHeaders() };
}

/** No rate limits and no request id are told in headers. */
function commonHeaders(): Record<string, string> {
  return {
    vary: 'Origin, X-Origin, Referer',
    server: 'scaffolding on HTTPServer2',
    'x-content-type-options': 'nosniff',
    'server-timing': 'gfet4t7; dur=12',
  };
}
