import Testing
import cardinal

@Suite("A table")
struct TableTests {
    private func lines(_ titles: [String], _ rows: [[Table.Cell]], columns: Int, rigid: Set<Int> = []) -> [String] {
        let table = Table(titles: titles, rows: rows, columns: columns, rigid: rigid)
        return [table.header] + rows.map { table.line($0) }
    }

    @Test("is as wide as its texts when they fit")
    func narrow() {
        let text = lines(["NAME", "STATUS"], [["churn", "Draft"], ["解約予測", "Approved"]], columns: 80)

        #expect(
            text == [
                "NAME      STATUS",
                "churn     Draft",
                "解約予測  Approved",
            ]
        )
    }

    @Test("takes the widest column's columns away first, down to the 80 of a terminal")
    func wide() {
        let rows: [[Table.Cell]] = [
            ["a-name-of-twenty-char", "Completed", "2026-03-01 14:05:09 +01:00", "Weekly churn of subscribers"],
            ["b", "Failed", "2026-03-01 14:05:10 +01:00", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"],
        ]

        #expect(
            lines(["NAME", "STATUS", "CREATED", "DESCRIPTION"], rows, columns: 80) == [
                "NAME                   STATUS     CREATED                 DESCRIPTION",
                "a-name-of-twenty-char  Completed  2026-03-01 14:05:09 +…  Weekly churn of subsc…",
                "b                      Failed     2026-03-01 14:05:10 +…  🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂…",
            ]
        )
        #expect(
            lines(["NAME", "STATUS", "CREATED", "DESCRIPTION"], rows, columns: 80, rigid: [2]) == [
                "NAME                  STATUS     CREATED                     DESCRIPTION",
                "a-name-of-twenty-ch…  Completed  2026-03-01 14:05:09 +01:00  Weekly churn of su…",
                "b                     Failed     2026-03-01 14:05:10 +01:00  🙂🙂🙂🙂🙂🙂🙂🙂🙂…",
            ]
        )
    }

    @Test("never takes a column's last four columns")
    func cramped() {
        let text = lines(["NAME", "STATUS"], [["abcdefgh", "InProgress"]], columns: 3)

        #expect(text == ["NAME  STA…", "abc…  InP…"])
    }

    @Test("has no spaces at the ends of lines")
    func empty() {
        let text = lines(["NAME", "CARD", "RISK"], [["churn", "", ""]], columns: 80)

        #expect(text == ["NAME   CARD  RISK", "churn"])
    }

    @Test("shows nothing that a terminal would obey")
    func hostile() {
        #expect(lines(["NAME"], [["a\u{1B}]0;title\u{7}\nb"]], columns: 80)[1] == "a\u{FFFD}]0;title\u{FFFD} b")
    }

    @Test("is coloured only where there are colours")
    func colours() {
        let cell = Table.Cell("Approved", look: .green)
        let style = Style(isTerminal: true, environment: [:])
        let table = Table(titles: ["STATUS", "N"], rows: [[cell, "1"]], columns: 80, style: style)

        #expect(table.header == "\u{1B}[1mSTATUS\u{1B}[0m    \u{1B}[1mN\u{1B}[0m")
        #expect(table.line([cell, "1"]) == "\u{1B}[32mApproved\u{1B}[0m  1")
    }
}
