import Testing
import cardinal

@Suite("Progress")
struct ProgressTests {
    @Test(
        "names sizes in the largest unit that fits",
        arguments: [
            (0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (13_449, "13.4 kB"), (999_999, "1.0 MB"),
            (209_715_200, "209.7 MB"), (5_000_000_000, "5.0 GB"),
        ]
    )
    func sizes(bytes: Int, expected: String) {
        #expect(Progress.size(bytes) == expected)
    }
}
