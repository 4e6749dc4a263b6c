/** Appends a command under the next number. KEYS: log, count. ARGV: who, command, most entries. */
export const appendScript = `
local n = redis.call('INCR', KEYS[2])
redis.call('XADD', KEYS[1], 'MAXLEN', '~', ARGV[3], n .. '-1', 'by', ARGV[1], 'command', ARGV[2])
return n`;

/**
 * Says that a server lives, and takes those out that have not said so for too long: returns them, each to one caller
 * only. Who was silent itself judges nobody. KEYS: nodes. ARGV: who, milliseconds.
 */
export const beatScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local mine = redis.call('ZSCORE', KEYS[1], ARGV[1])
redis.call('ZADD', KEYS[1], now, ARGV[1])
if not mine or now - mine >= tonumber(ARGV[2]) then return {} end
local gone = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[2])
for _, node in ipairs(gone) do redis.call('ZREM', KEYS[1], node) end
return gone`;

/** Keeps the rooms as of a number, unless newer ones are kept. KEYS: snapshot, log. ARGV: number, rooms, first entry to keep. */
export const snapshotScript = `
local known = redis.call('HGET', KEYS[1], 'n')
if known and tonumber(known) >= tonumber(ARGV[1]) then return 0 end
redis.call('HSET', KEYS[1], 'n', ARGV[1], 'rooms', ARGV[2])
redis.call('XTRIM', KEYS[2], 'MINID', '~', ARGV[3] .. '-0')
return 1`;

/** Names the history that the log tells, unless it has a name. KEYS: history. ARGV: name. */
export const nameScript = `
redis.call('HSETNX', KEYS[1], 'name', ARGV[1])
return redis.call('HGET', KEYS[1], 'name')`;

/**
 * After Redis lost its data, or the end of it: begins a new history with the rooms that a server still has. Of several
 * servers the one that knows most wins, as long as nothing was added. Returns the name of the history that counts, the
 * one that it goes on from, and the number where it began. KEYS: snapshot, log, count, history. ARGV: number, rooms, the
 * history that the server knows, the name of the new one.
 */
export const reseedScript = `
local name = redis.call('HGET', KEYS[4], 'name')
local before = redis.call('HGET', KEYS[4], 'before')
local from = tonumber(redis.call('HGET', KEYS[4], 'from') or '0')
local count = tonumber(redis.call('GET', KEYS[3]) or '0')
local known = tonumber(ARGV[1])
local isOurs = name == ARGV[3]
local isUntouched = before == ARGV[3] and count == from
if name and not ((isOurs or isUntouched) and count < known) then return {name, before or '', from} end
redis.call('DEL', KEYS[2])
redis.call('SET', KEYS[3], known)
redis.call('HSET', KEYS[1], 'n', known, 'rooms', ARGV[2])
redis.call('HSET', KEYS[4], 'name', ARGV[4], 'before', ARGV[3], 'from', known)
return {ARGV[4], ARGV[3], known}`;
