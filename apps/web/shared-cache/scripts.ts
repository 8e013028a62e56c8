/**
 * What Redis does in one step, so that no instance sees half of it. Changes are numbered rather than dated: clocks of
 * several machines differ.
 *
 * `epoch`: a word that is made anew when Redis has lost everything. `number`: of the last change. `tags`: each tag that
 * was ever expired, with the number of the last change that did. The channel is named as `tags`.
 */

/** Keys: tags, number. Arguments: the tags that a change expires. */
export const EXPIRE_TAGS = `
local number = redis.call('INCR', KEYS[2])
for _, tag in ipairs(ARGV) do redis.call('ZADD', KEYS[1], number, tag) end
redis.call('PUBLISH', KEYS[1], number)
return number`

/** Keys: tags, number, epoch. Arguments: the number that is known already, and an epoch for when there is none. */
export const CHANGES_SINCE = `
redis.call('SET', KEYS[3], ARGV[2], 'NX')
return {
  redis.call('GET', KEYS[3]),
  tonumber(redis.call('GET', KEYS[2]) or '0'),
  redis.call('ZRANGE', KEYS[1], '(' .. ARGV[1], '+inf', 'BYSCORE', 'WITHSCORES'),
}`
