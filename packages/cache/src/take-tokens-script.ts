/**
 * Buckets filled by Redis' own clock, so that all replicas share one time. Mirrors `takeTokens` of @parley/flow.
 * KEYS the buckets; ARGV[1] `take` (of all or of none) or `settle` (whatever is there), then rate per second, burst and
 * cost of each. Answers {0, 0}, or {the bucket that is missing most, ms to wait; -1 = never}.
 * A bucket that would be full again is forgotten: that is what full means.
 */
export const takeTokensScript = `
local mustTake = ARGV[1] == 'settle'
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local held, missing, wait = {}, 0, 0
for index, key in ipairs(KEYS) do
  local rate, burst, cost = tonumber(ARGV[index * 3 - 1]), tonumber(ARGV[index * 3]), tonumber(ARGV[index * 3 + 1])
  local was = redis.call('HMGET', key, 'tokens', 'at')
  local elapsed = math.max(0, now - (tonumber(was[2]) or now))
  local tokens = math.min(burst, (tonumber(was[1]) or burst) + elapsed * rate / 1000)
  held[index] = tokens
  if not mustTake and tokens < cost - 1e-9 then
    local own = math.ceil((cost - tokens) * 1000 / rate - 1e-9)
    if cost > burst then own = -1 end
    if own == -1 or (wait ~= -1 and own > wait) then missing, wait = index, own end
  end
end
for index, key in ipairs(KEYS) do
  local rate, burst, cost = tonumber(ARGV[index * 3 - 1]), tonumber(ARGV[index * 3]), tonumber(ARGV[index * 3 + 1])
  local tokens = held[index]
  if mustTake then
    tokens = math.max(-burst, math.min(burst, tokens - cost))
  elseif missing == 0 then
    tokens = math.max(0, tokens - cost)
  end
  redis.call('HSET', key, 'tokens', string.format('%.6f', tokens), 'at', string.format('%.3f', now))
  redis.call('PEXPIRE', key, math.ceil((burst - tokens) * 1000 / rate) + 1)
end
return {missing, wait}
`;
