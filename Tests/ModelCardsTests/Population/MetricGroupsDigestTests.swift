import JSONTree
import ModelCards
import Testing

@Suite("The fingerprint of metric groups is of what they say")
struct MetricGroupsDigestTests {
    private let groups = #"[{"name":"g","metric_data":[{"name":"m","type":"number","value":1e-7}]}]"#

    @Test(
        "Order, spacing and notation make no difference",
        arguments: [
            #"[{"metric_data": [{"value": 1e-07, "type": "number", "name": "m"}], "name": "g"}]"#,
            #"[{"name":"g","metric_data":[{"name":"m","type":"number","value":0.0000001}]}]"#,
            #"[{"name":"g","metric_data":[{"name":"m","type":"number","value":1.00000000000000000001e-7}]}]"#,
        ]
    )
    func same(_ other: String) throws {
        #expect(try digest(other) == digest(groups))
    }

    @Test(
        "Everything else does",
        arguments: [
            #"[{"name":"g","metric_data":[{"name":"m","type":"number","value":2e-7}]}]"#,
            #"[{"name":"h","metric_data":[{"name":"m","type":"number","value":1e-7}]}]"#,
            #"[{"name":"g","metric_data":[{"name":"m","type":"number","value":1e-7,"notes":"n"}]}]"#,
            "[]",
        ]
    )
    func different(_ other: String) throws {
        #expect(try digest(other) != digest(groups))
    }

    @Test("It is the SHA-256 of the groups in their canonical form")
    func known() throws {
        #expect(try digest("[]") == "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945")
        #expect(try digest("[-0.0, 10]") == digest("[0, 1e1]"))
    }

    private func digest(_ groups: String) throws -> String {
        MetricGroupsDigest.hex(of: try JSON(parsing: groups).array ?? [])
    }
}
