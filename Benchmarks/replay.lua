-- Replays requests that were written ahead: wrk -s replay.lua URL -- FILE
--
-- The file holds whole requests, each after a line with its number of bytes. Each thread takes its own share of them,
-- in order, and starts over at the end. Nothing is formatted while the clock runs, so that the load costs little.
local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(arguments)
    local file = assert(io.open(arguments[1], "rb"))
    requests = {}
    local share = 0
    while true do
        local size = file:read("*n", "*l")
        if not size then break end
        local text = file:read(size)
        if share % 2 == number % 2 then requests[#requests + 1] = text end
        share = share + 1
    end
    file:close()
    position = 0
end

function request()
    position = position % #requests + 1
    return requests[position]
end

function done(summary, latency, requests)
    io.write(string.format(
        'BENCH {"requests": %d, "microseconds": %d, "refused": %d, "broken": %d, "p50": %d, "p99": %d}\n',
        summary.requests, summary.duration, summary.errors.status,
        summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
        latency:percentile(50), latency:percentile(99)))
end
