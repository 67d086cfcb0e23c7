-- Hands in one prepared dossier after the other, each once, and stops when all are answered. For one thread.
-- The file has a line per dossier: address, cookies, form, parted by tabs.
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long nanoseconds; } instant;
  int clock_gettime(int clock, instant *now);
]]
local worker

-- Seconds of the clock nobody sets.
local function now()
  local instant = ffi.new("instant")
  ffi.C.clock_gettime(1, instant)
  return tonumber(instant.seconds) + tonumber(instant.nanoseconds) / 1e9
end

function setup(thread)
  worker = thread
end

function init(arguments)
  lines, taken, answered, idle = {}, 0, 0, 0
  -- wrk asks for one request beforehand and throws it away.
  turn = -1
  for line in io.lines(arguments[1]) do lines[#lines + 1] = line end
end

function request()
  turn = turn + 1
  if turn == 1 then began = now() end
  local line = lines[math.max(turn, 1)]
  if not line then return wrk.format("GET", "/style.css") end
  local path, cookie, form = line:match("^(.-)\t(.-)\t(.*)$")
  return wrk.format("POST", path, { Cookie = cookie, ["Content-Type"] = "application/x-www-form-urlencoded" }, form)
end

-- A connection with nothing left to hand in waits. One that asked on without a pause took the processor from the last
-- dossiers of the others: on two cores PostgreSQL stood ready to run for seconds and was not let.
function delay()
  return turn >= #lines and 100 or 0
end

function response(status)
  -- 200 is the answer to a request past the last line.
  if status == 200 then idle = idle + 1 else answered = answered + 1 end
  if status == 303 then taken = taken + 1 end
  if answered == #lines then
    seconds = now() - began
    wrk.thread:stop()
  end
end

function done(summary)
  local seconds = worker:get("seconds") or summary.duration / 1e6
  print(string.format("taken %d in %f s, %d idle", worker:get("taken"), seconds, worker:get("idle")))
end
