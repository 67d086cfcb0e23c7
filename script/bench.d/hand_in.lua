-- Hands in one prepared dossier after the other, each once, and stops when none is left.
-- The file has a line per dossier: address, cookies, form, parted by tabs. Threads take their lines in turn.
local threads = {}

function setup(thread)
  thread:set("place", #threads)
  threads[#threads + 1] = thread
end

function init(arguments)
  local file, threads = arguments[1], tonumber(arguments[2])
  lines, turn, taken, answered = {}, 0, 0, 0
  local count = 0
  for line in io.lines(file) do
    if count % threads == place then lines[#lines + 1] = line end
    count = count + 1
  end
end

function request()
  turn = turn + 1
  local line = lines[turn]
  if not line then return wrk.format("GET", "/style.css") end
  local path, cookie, form = line:match("^(.-)\t(.-)\t(.*)$")
  return wrk.format("POST", path, { Cookie = cookie, ["Content-Type"] = "application/x-www-form-urlencoded" }, form)
end

function response(status)
  -- 200 is the answer to a request past the last line.
  if status ~= 200 then answered = answered + 1 end
  if status == 303 then taken = taken + 1 end
  if answered >= #lines then wrk.thread:stop() end
end

function done(summary)
  local all = 0
  for _, thread in ipairs(threads) do all = all + thread:get("taken") end
  print(string.format("taken %d in %d us", all, summary.duration))
end
