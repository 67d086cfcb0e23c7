-- Asks one address after the other, each once, and stops. For one thread and one connection.
-- The file has a line per address: address, cookies, parted by a tab.
local worker

function setup(thread) worker = thread end

function init(arguments)
  lines, answered, wrong = {}, 0, 0
  -- wrk asks for one request beforehand and throws it away.
  turn = -1
  for line in io.lines(arguments[1]) do lines[#lines + 1] = line end
end

function request()
  turn = turn + 1
  local path, cookie = lines[math.min(math.max(turn, 1), #lines)]:match("^(.-)\t(.*)$")
  return wrk.format("GET", path, { Cookie = cookie })
end

function response(status)
  answered = answered + 1
  if status ~= 200 then wrong = wrong + 1 end
  if answered >= #lines then wrk.thread:stop() end
end

function done(summary, latency)
  print(string.format("answered %d, wrong %d, mean %f ms, p99 %f ms", worker:get("answered"), worker:get("wrong"),
    latency.mean / 1000, latency:percentile(99) / 1000))
end
