import CardConsole
import Testing

@Suite("A pasted table is read as rows of cells, whatever it was copied from")
struct PastedTableTests {
    @Test(
        "Separators are told by the text",
        arguments: [
            ("name\tvalue\nlr\t0.1", [["name", "value"], ["lr", "0.1"]]),
            ("a,b,c\n1,2,3", [["a", "b", "c"], ["1", "2", "3"]]),
            ("region;share\nnorth;0,5", [["region", "share"], ["north", "0,5"]]),
            ("| Metric | Value |\n|---|:-:|\n| auc | 0.9 |", [["Metric", "Value"], ["auc", "0.9"]]),
            ("| a\\|b | 1 |", [["a|b", "1"]]),
            ("name   value\nlearning rate   0.1", [["name", "value"], ["learning rate", "0.1"]]),
            ("0.1 0.7\n0.2 0.8", [["0.1", "0.7"], ["0.2", "0.8"]]),
            ("lr = 0.1\neta=a=b", [["lr", "0.1"], ["eta", "a=b"]]),
            ("lr: 0.1\ndata: s3://b/k", [["lr", "0.1"], ["data", "s3://b/k"]]),
            ("one\ntwo words", [["one"], ["two words"]]),
        ]
    )
    func separators(text: String, cells: [[String]]) throws {
        #expect(try PastedTable(text).rows.map(\.cells) == cells)
    }

    @Test("A cell in quotation marks holds separators, line breaks and doubled quotation marks")
    func quotes() throws {
        let table = try PastedTable("\"a, b\",1\r\n\"say \"\"c\"\"\",2\r\n\"two\r\nlines\",3\r\n")
        #expect(table.rows.map(\.cells) == [["a, b", "1"], ["say \"c\"", "2"], ["two\nlines", "3"]])
    }

    @Test("Rows know their lines, blank ones counted")
    func lines() throws {
        #expect(try PastedTable("a\t1\n\n  \nb\t2").rows.map(\.line) == [1, 4])
    }

    @Test(
        "Names of columns are told from values",
        arguments: [
            ("name\tvalue\nlr\t0.1", true),
            ("Name,Value\nkernel,rbf", true),
            ("| a | b |\n|---|---|\n| c | d |", true),
            ("north,0.5\nsouth,0.25", false),
            ("kernel,rbf\nsolver,adam", false),
            ("1,2\n3,4", false),
        ]
    )
    func header(text: String, isNamed: Bool) throws {
        #expect(try PastedTable(text).hasHeader == isNamed)
    }

    @Test("Names of columns may go on behind the last cell of every row")
    func moreNamesThanCells() throws {
        let table = try PastedTable("name,value,unit,notes\nauc,0.9,-\n")

        let rows = try table.rows(columns: ["name", "value", "notes"], least: 2)

        #expect(rows.map(\.cells) == [["auc", "0.9", ""]])
    }

    @Test("Columns go by their names when the table has them")
    func columns() throws {
        let table = try PastedTable("Value\tNotes\tName\n0.9\thold-out\tauc")
        let rows = try table.rows(columns: ["name", "value", "notes"], least: 2)
        #expect(rows.map(\.cells) == [["auc", "0.9", "hold-out"]])
    }

    @Test("A row of another length is named by its line")
    func ragged() throws {
        let table = try PastedTable("a\t1\nb\t2\t3\t4")
        let problem = #expect(throws: PastedTableProblem.self) { try table.body(least: 2, most: 3) }
        #expect(problem?.description == "Line 2 has 4 cells; 2 to 3 are expected here.")
        #expect(problem?.line == 2)
    }

    @Test(
        "What is no table is refused with a sentence",
        arguments: [
            ("", "There is no table here."),
            (" \n\t\n", "There is no table here."),
            ("x,\"open\ny,2", "Line 1 has a quotation mark that is never closed."),
        ]
    )
    func refusals(text: String, sentence: String) {
        let problem = #expect(throws: PastedTableProblem.self) { try PastedTable(text) }
        #expect(problem?.description == sentence)
    }
}
