import CardTesting
import JSONTree
import Testing

/// Contents that test a renderer's nerves: some legal and large, some beyond the schema.
enum HostileContents {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let content: JSON
        var testDescription: String { name }
    }

    static let all: [Case] = [
        Case(name: "no object", content: "text"),
        Case(name: "null", content: .null),
        Case(name: "wrong types everywhere", content: wrongTypes),
        Case(
            name: "control characters and overrides",
            content: purpose("a\u{0}\u{1B}[31m\u{202E}evil\u{2067}\r\n\t\u{85}")
        ),
        Case(name: "lone marks", content: purpose("\u{301}\u{489} " + String(repeating: "\u{E47}", count: 500))),
        Case(
            name: "private, unassigned and replacement characters",
            content: purpose("\u{E000}\u{10FFFD}\u{FFFD}\u{378}")
        ),
        Case(name: "noncharacters", content: purpose(noncharacters)),
        Case(name: "emoji in headings", content: ["evaluation_details": .array(emojiHeadings)]),
        Case(name: "one endless word", content: purpose(String(repeating: "w", count: 95_000))),
        Case(name: "long text without spaces", content: purpose(String(repeating: "漢字", count: 10_000))),
        Case(name: "many line ends", content: purpose(String(repeating: "a\n\n\n", count: 4000))),
        Case(name: "markup", content: purpose("<span size='x'>&amp;</unclosed> \\ (paren) %d ' \" `")),
        Case(
            name: "long name",
            content: ["model_overview": ["model_name": .string(String(repeating: "name ", count: 4000))]]
        ),
        Case(name: "thousands of metrics", content: CardFixtures.content(metrics: manyMetrics)),
        Case(name: "500 groups", content: manyGroups),
        Case(name: "deep nesting", content: ["business_details": (0..<100).reduce(1) { inner, _ in ["k": [inner]] }]),
        Case(name: "extreme figures", content: CardFixtures.content(metrics: extremeFigures)),
        Case(name: "large figures", content: CardFixtures.content(metrics: largeFigures)),
        Case(name: "figures with endless names", content: CardFixtures.content(metrics: namedFigures)),
        Case(name: "scripts of the world", content: purpose("العربية עברית हिन्दी தமிழ் ไทย 日本語 한국어 བོད་ཡིག 👩🏽‍💻🇩🇪 ﷽")),
        Case(name: "every emoji picture once", content: purpose(emoji)),
    ]

    private static func purpose(_ text: String) -> JSON {
        [
            "intended_uses": ["purpose_of_model": .string(text)],
            "additional_information": ["custom_details": [text: "v"]],
        ]
    }

    /// Scalars that no text may interchange; a string literal cannot spell them.
    private static let noncharacters = String(
        String.UnicodeScalarView(
            [0x61, 0xFDD0, 0xFDEF, 0xFFFE, 0x1FFFF, 0x10FFFF, 0x62].compactMap(Unicode.Scalar.init)
        )
    )

    private static let emojiHeadings: [JSON] = (0..<20).map { number in
        ["name": .string(number < 2 ? "✅" : "evaluation \(number)")]
    }

    private static let wrongTypes: JSON = [
        "model_overview": [1, "a", .null], "intended_uses": false, "business_details": .null,
        "training_details": [
            "objective_function": "text", "training_observations": [[]],
            "training_job_details": [
                "training_metrics": [1], "hyper_parameters": ["name": 1], "training_environment": 5,
            ],
        ],
        "evaluation_details": [
            1,
            [
                "name": ["x"],
                "metric_groups": [2, ["metric_data": [3, ["value": [:]]]], ["name": 1, "metric_data": "x"]],
            ],
        ],
        "additional_information": ["custom_details": ["k", "v"]],
        "model_package_details": ["inference_specification": 1, "source_algorithms": [[:]], "created_by": "me"],
        "": ["": ""],
    ]

    private static let manyMetrics: [JSON] = (0..<2500).map { number in
        ["name": .string("metric \(number)"), "type": "number", "value": .number("\(number)"), "notes": "n"]
    }

    private static let manyGroups: JSON = [
        "evaluation_details": [
            [
                "name": "e",
                "metric_groups": .array(
                    (0..<500).map { ["name": .string("group \($0)"), "metric_data": [["name": "a", "value": 1]]] }
                ),
            ]
        ]
    ]

    private static let numbers: [JSON] = [
        .number("1e308"), .number("-1e308"), .number("1e999"), .number("-1e999"), .number("5e-324"), 0, .number("-0"),
    ]

    private static let extremeFigures: [JSON] = [
        ["name": "line", "type": "linear_graph", "value": .array(numbers.map { [$0, $0] })],
        ["name": "point", "type": "linear_graph", "value": [[0, 0]]],
        ["name": "equal", "type": "linear_graph", "value": [[1, 1], [1, 1]]],
        ["name": "bars", "type": "bar_chart", "value": .array(numbers)],
        ["name": "zeros", "type": "bar_chart", "value": [0, 0]],
        ["name": "matrix", "type": "matrix", "value": [.array(numbers), [1], []]],
        ["name": "narrow", "type": "linear_graph", "value": [[0, 100_000.000_01], [1, 100_000.000_02]]],
    ]

    private static let largeFigures: [JSON] = [
        [
            "name": "line", "type": "linear_graph",
            "value": .array((0..<50_000).map { [.number("\($0 * 7919 % 50_000)"), 1] }),
        ],
        ["name": "bars", "type": "bar_chart", "value": .array((0..<20_000).map { .number("\($0 % 100 - 50)") })],
        ["name": "wide", "type": "matrix", "value": [.array((0..<20_000).map { .number("\($0 % 9)") })]],
        ["name": "high", "type": "matrix", "value": .array((0..<20_000).map { [.number("\($0 % 9)")] })],
    ]

    private static let namedFigures: [JSON] = {
        let name = JSON.string(String(repeating: "endless ", count: 3000))
        let names = JSON.array([name, "\n", "", "عربي", name])
        return [
            [
                "name": name, "type": "linear_graph", "value": [[0, 1], [1, 2]], "x_axis_name": name,
                "y_axis_name": name,
            ],
            ["name": "b", "type": "bar_chart", "value": [1, 2, 3, 4, 5], "x_axis_name": names, "notes": name],
            [
                "name": "m", "type": "matrix", "value": [[1, 2, 3, 4, 5], [1]], "x_axis_name": names,
                "y_axis_name": names,
            ],
        ]
    }()

    private static let emoji = String(
        String.UnicodeScalarView((0x1F300...0x1F6FF).compactMap { Unicode.Scalar(UInt32($0)) })
    )
}
