import JSONTree
import ModelCards
import Testing

@Suite("Contents are compared by what they mean")
struct ContentDiffTests {
    @Test(
        "What means the same is no change",
        arguments: [
            (
                #"{"model_overview": {"model_name": "a", "model_version": 1}}"#,
                #"{"model_overview":{"model_version":1.0,"model_name":"a"}}"#
            ),
            (#"{"training_details": {"training_job_details": {"training_metrics": []}}}"#, "{}"),
            ("{}", #"{"model_overview": {"inference_environment": {"container_image": []}}}"#),
            (
                #"{"evaluation_details": [{"name": "e", "metric_groups": []}]}"#,
                #"{"evaluation_details": [{"name": "e"}]}"#
            ),
            (
                Sample.metric(#"{"name": "n", "type": "number", "value": 1e-7}"#),
                Sample.metric(#"{"name": "n", "type": "number", "value": 1e-07}"#)
            ),
        ]
    )
    func same(_ before: String, _ after: String) throws {
        #expect(try changes(before, after) == [])
    }

    @Test("Members are added, replaced and removed")
    func members() throws {
        let found = try changes(
            #"{"model_overview": {"model_name": "a", "model_owner": "o"}}"#,
            #"{"model_overview": {"model_name": "b"}, "intended_uses": {"risk_rating": "Low"}}"#
        )

        #expect(
            found == [
                #"Remove model_overview.model_owner at /model_overview/model_owner: "o" -> -"#,
                #"Replace model_overview.model_name at /model_overview/model_name: "a" -> "b""#,
                #"Add intended_uses at /intended_uses: - -> {"risk_rating":"Low"}"#,
            ]
        )
    }

    @Test("Names that differ only in how an accent is written are two, among many members too", arguments: [2, 40])
    func exactNames(others: Int) throws {
        let names = (0..<others).map { #""n\#($0)": "x", "# }.joined()
        let accents = "\"caf\u{E9}\": \"1\", \"cafe\u{301}\": \"2\""
        let before = #"{"additional_information": {"custom_details": {\#(names)\#(accents)}}}"#
        let after = before.replacing(#""2""#, with: #""3""#)

        #expect(try changes(before, before) == [])
        let diff = try ContentDiff(from: JSON(parsing: before), to: JSON(parsing: after))
        #expect(diff.changes.map(\.before) == [.string("2")])
    }

    @Test("Named things are found wherever in their list they stand")
    func namedElements() throws {
        let found = try changes(
            Sample.metric(
                #"{"name": "a", "type": "number", "value": 1}, {"name": "b", "type": "number", "value": 2}"#
            ),
            Sample.metric(
                #"{"name": "new", "type": "number", "value": 0}, {"name": "b", "type": "number", "value": 3}"#
            )
        )

        let list = #"evaluation_details["e"].metric_groups["g"].metric_data"#
        let path = "/evaluation_details/0/metric_groups/0/metric_data"
        #expect(
            found == [
                #"Remove \#(list)["a"] at \#(path)/0: {"name":"a","type":"number","value":1} -> -"#,
                #"Add \#(list)["new"] at \#(path)/0: - -> {"name":"new","type":"number","value":0}"#,
                #"Replace \#(list)["b"].value at \#(path)/1/value: 2 -> 3"#,
            ]
        )
    }

    @Test("Another order of the same elements is one change")
    func reordered() throws {
        let found = try changes(
            Sample.hyperParameters(#"{"name": "a", "value": "1"}, {"name": "b", "value": "2"}"#),
            Sample.hyperParameters(#"{"name": "b", "value": "2"}, {"name": "a", "value": "1"}"#)
        )

        let place = "training_details.training_job_details.hyper_parameters"
        #expect(
            found == [
                #"Reorder \#(place) at /\#(place.replacing(".", with: "/")): ["a","b"] -> ["b","a"]"#
            ]
        )
    }

    @Test("Elements of one name are told apart by their order")
    func namesakes() throws {
        let found = try changes(
            Sample.hyperParameters(#"{"name": "a", "value": "1"}, {"name": "a", "value": "2"}"#),
            Sample.hyperParameters(#"{"name": "a", "value": "1"}, {"name": "a", "value": "3"}"#)
        )

        let place = #"training_details.training_job_details.hyper_parameters["a" (2)].value"#
        #expect(
            found == [
                #"Replace \#(place) at /training_details/training_job_details/hyper_parameters/1/value: "2" -> "3""#
            ]
        )
    }

    @Test("Curves and matrices are one value, lists of texts are sets of texts")
    func lists() throws {
        let found = try changes(
            #"{"model_overview": {"model_artifact": ["s3://a", "s3://b"]}}"#,
            #"{"model_overview": {"model_artifact": ["s3://b", "s3://c"]}}"#
        )
        let curve = try changes(
            Sample.metric(#"{"name": "l", "type": "linear_graph", "value": [[0, 1], [1, 2]]}"#),
            Sample.metric(#"{"name": "l", "type": "linear_graph", "value": [[0, 1], [1, 3]]}"#)
        )

        #expect(
            found == [
                #"Remove model_overview.model_artifact["s3://a"] at /model_overview/model_artifact/0: "s3://a" -> -"#,
                #"Add model_overview.model_artifact["s3://c"] at /model_overview/model_artifact/1: - -> "s3://c""#,
            ]
        )
        #expect(curve.count == 1)
        #expect(curve.first?.hasSuffix("value: [[0,1],[1,2]] -> [[0,1],[1,3]]") == true)
    }

    @Test("Names are told apart scalar for scalar, in short maps and in long ones", arguments: [1, 30])
    func composedNames(count: Int) throws {
        let details = { (name: String) in
            let others = (1..<count).map { #""other \#($0)":"o","# }.joined()
            return #"{"additional_information":{"custom_details":{\#(others)"\#(name)":"v"}}}"#
        }

        let place = "additional_information.custom_details"
        let path = "/additional_information/custom_details"
        #expect(try changes(details("\u{E9}"), details("\u{E9}")) == [])
        #expect(
            try changes(details("\u{E9}"), details("e\u{301}")) == [
                "Remove \(place).\u{E9} at \(path)/\u{E9}: \"v\" -> -",
                "Add \(place).e\u{301} at \(path)/e\u{301}: - -> \"v\"",
            ]
        )
    }

    // Whoever looked through the whole list for each element would make hundreds of millions of comparisons.
    @Test("The elements of a long list find each other, though the order is another one")
    func large() throws {
        let metrics = { (offset: Int) in
            (0..<20_000).map { #"{"name": "m\#($0)", "type": "number", "value": \#($0 + offset)}"# }
        }
        let before = try JSON(parsing: Sample.metric(metrics(0).joined(separator: ",")))
        let after = try JSON(parsing: Sample.metric(metrics(1).reversed().joined(separator: ",")))

        let found = ContentDiff(from: before, to: after).changes

        #expect(found.prefix(20_000).allSatisfy { $0.kind == .replace })
        #expect(found.dropFirst(20_000).map(\.kind) == [.reorder])
    }

    private func changes(_ before: String, _ after: String) throws -> [String] {
        ContentDiff(from: try JSON(parsing: before), to: try JSON(parsing: after)).changes.map { change in
            "\(change.kind.rawValue) \(change.place) at \(change.path): "
                + "\(change.before?.text ?? "-") -> \(change.after?.text ?? "-")"
        }
    }
}

private enum Sample {
    static func metric(_ metrics: String) -> String {
        #"{"evaluation_details": [{"name": "e", "metric_groups": [{"name": "g", "metric_data": [\#(metrics)]}]}]}"#
    }

    static func hyperParameters(_ parameters: String) -> String {
        #"{"training_details": {"training_job_details": {"hyper_parameters": [\#(parameters)]}}}"#
    }
}
