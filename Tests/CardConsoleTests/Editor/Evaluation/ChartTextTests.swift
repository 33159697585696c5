import CardConsole
import JSONTree
import Testing

@Suite("What a chart shows is typed as a table, and comes back as it was")
struct ChartTextTests {
    @Test("Points are pairs of numbers, with their own digits")
    func points() throws {
        let chart = try ChartText("fpr, tpr\n0.0, 0.50\n1, 1e0", as: .lineGraph)
        #expect(chart.value.text == "[[0.0,0.50],[1,1e0]]")
        #expect(chart.xNames == nil)
    }

    @Test("Bars have names, or none of them has")
    func bars() throws {
        let named = try ChartText("region\tshare\nnorth\t0.93\n<b>, x\t1", as: .barChart)
        #expect(named.value.text == "[0.93,1]")
        #expect(named.xNames == .array([.string("north"), .string("<b>, x")]))
        let bare = try ChartText("0.93\n0.5", as: .barChart)
        #expect(bare.value.text == "[0.93,0.5]")
        #expect(bare.xNames == .array([]))
    }

    @Test(
        "A matrix may have names above its columns and before its rows, which may be numbers",
        arguments: [
            ("1 2\n3 4", "[[1,2],[3,4]]", "[]", "[]"),
            ("\tcat\tdog\ncat\t25\t3\ndog\t4\t24", "[[25,3],[4,24]]", #"["cat","dog"]"#, #"["cat","dog"]"#),
            ("\t0\t1\n0\t70\t10\n1\t20\t60", "[[70,10],[20,60]]", #"["0","1"]"#, #"["0","1"]"#),
            ("actual\t0\t1\n0\t70\t10\n1\t20\t60", "[[70,10],[20,60]]", #"["0","1"]"#, #"["0","1"]"#),
            ("cat\tdog\n25\t3", "[[25,3]]", #"["cat","dog"]"#, "[]"),
            ("cat\t25\t3\ndog\t4\t24", "[[25,3],[4,24]]", "[]", #"["cat","dog"]"#),
        ]
    )
    func matrix(text: String, value: String, columns: String, rows: String) throws {
        let chart = try ChartText(text, as: .matrix)
        #expect(chart.value.text == value)
        #expect(chart.xNames?.text == columns)
        #expect(chart.yNames?.text == rows)
    }

    @Test(
        "Every line that is wrong is named",
        arguments: [
            ("", MetricType.barChart, "Give at least one bar: a name and a number, such as north, 0.93."),
            (
                "a\t1\nb\t0,9\nc\tx", .barChart,
                "Line 2: “0,9” has a comma. Write 0.9. Line 3: “x” is not a number. Write digits with a point, such as 0.95."
            ),
            ("1\n2", .lineGraph, "Line 1 has 1 cell; 2 are expected here."),
            ("1 2\n3 4 5", .matrix, "Line 2 has 3 numbers; the first has 2."),
        ]
    )
    func problems(text: String, type: MetricType, sentences: String) {
        let problems = #expect(throws: ChartTextProblems.self) { try ChartText(text, as: type) }
        #expect(problems?.description == sentences)
    }

    @Test("A matrix has at most 20 rows and columns")
    func size() {
        let row = Array(repeating: "1", count: 21).joined(separator: "\t")
        let wide = #expect(throws: ChartTextProblems.self) { try ChartText(row, as: .matrix) }
        #expect(wide?.description == "A matrix has at most 20 columns; these are 21.")
        let rows = Array(repeating: "1\t2", count: 21).joined(separator: "\n")
        let long = #expect(throws: ChartTextProblems.self) { try ChartText(rows, as: .matrix) }
        #expect(long?.description == "A matrix has at most 20 rows; these are 21.")
    }

    @Test(
        "A stored chart is spelt so that reading it again gives the same",
        arguments: [
            #"{"type":"linear_graph","value":[[0.0,1e-7],[1,2.50]]}"#,
            #"{"type":"bar_chart","value":[1.0,2],"x_axis_name":["a\tb","say \"c\""]}"#,
            #"{"type":"bar_chart","value":[1.0,2]}"#,
            #"{"type":"matrix","value":[[1,2],[3,4]],"x_axis_name":["0","1"],"y_axis_name":["0","1"]}"#,
            #"{"type":"matrix","value":[[1,2],[3,4]],"x_axis_name":["c","d"]}"#,
            #"{"type":"matrix","value":[[1,2],[3,4]],"y_axis_name":["c","d"]}"#,
            #"{"type":"matrix","value":[[1,2],[3,4]]}"#,
        ]
    )
    func spelling(stored: String) throws {
        let metric = try JSON(parsing: stored)
        let type = try #require(metric["type"]?.string.flatMap(MetricType.init))
        let read = try ChartText(ChartText.text(of: metric, as: type), as: type)
        #expect(read.value == metric["value"])
        #expect(read.xNames ?? .array([]) == metric["x_axis_name"] ?? .array([]))
        #expect(read.yNames ?? .array([]) == metric["y_axis_name"] ?? .array([]))
    }
}
