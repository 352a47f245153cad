/**
 * One bucket, filled by Redis' own clock, so that all replicas share one time. Mirrors `takeTokens` of @parley/flow.
 * KEYS[1] the bucket; ARGV rate per second, burst, cost. Answers {allowed 0|1, ms to wait; -1 = never}.
 * A bucket that would be full again is forgotten: that is what full means.
 */
export const takeTokensScript = `
local rate, burst, cost = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local held = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local tokens = tonumber(held[1]) or burst
local elapsed = math.max(0, now - (tonumber(held[2]) or now))
tokens = math.min(burst, tokens + elapsed * rate / 1000)
local allowed, wait = 0, 0
if tokens >= cost - 1e-9 then
  allowed = 1
  tokens = math.max(0, tokens - cost)
elseif cost > burst then
  wait = -1
else
  wait = math.ceil((cost - tokens) * 1000 / rate - 1e-9)
end
redis.call('HSET', KEYS[1], 'tokens', string.format('%.6f', tokens), 'at', string.format('%.3f', now))
redis.call('PEXPIRE', KEYS[1], math.ceil((burst - tokens) * 1000 / rate) + 1)
return {allowed, wait}
`;
