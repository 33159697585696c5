-- Replays signed calls: wrk -s replay.lua URL -- FILE
--
-- The file's first two lines are the body before and after the card's name; every further line is one signed call:
-- operation, name, time, signature, separated by tabs. Each thread takes its own share of them, in order, and starts
-- over at the end.
local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(arguments)
    local file = assert(io.open(arguments[1], "r"))
    scope, before, after = file:read("l"), file:read("l"), file:read("l")
    calls = {}
    local line_number = 0
    for line in file:lines() do
        if line_number % 2 == number % 2 then
            local operation, name, time, signature = line:match("([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)")
            calls[#calls + 1] = { operation, name, time, signature }
        end
        line_number = line_number + 1
    end
    file:close()
    position = 0
    headers = { ["Content-Type"] = "application/x-amz-json-1.1" }
end

function request()
    position = position % #calls + 1
    local call = calls[position]
    headers["X-Amz-Target"] = "SageMaker." .. call[1]
    headers["X-Amz-Date"] = call[3]
    headers["Authorization"] = scope .. call[4]
    return wrk.format("POST", "/", headers, before .. call[2] .. after)
end

function done(summary, latency, requests)
    io.write(string.format(
        'BENCH {"requests": %d, "microseconds": %d, "refused": %d, "broken": %d, "p50": %d, "p99": %d}\n',
        summary.requests, summary.duration, summary.errors.status,
        summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
        latency:percentile(50), latency:percentile(99)))
end
