import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct BatchPutMetricsTests {
    @Test(
        "Metrics reach a job by its name or by that of its trial component, in lower case too",
        arguments: ["Churn-1", "Churn-1-aws-training-job", "churn-1", "churn-1-aws-training-job"]
    )
    func names(component: String) async throws {
        let cards = try await TestService.open()
        try await cards.createJob("Churn-1")
        try await cards.createJob("Churn-10")

        #expect(try await cards.put([("auc", "0.9")], to: component) == nil)

        #expect(try await cards.describeJob("Churn-1")["FinalMetricDataList"]?.array?.count == 1)
        #expect(try await cards.describeJob("Churn-10")["FinalMetricDataList"] == nil)
    }

    @Test("A job whose own name ends like that of a trial component is found by it")
    func suffix() async throws {
        let cards = try await TestService.open()
        try await cards.createJob("a-aws-training-job")
        try await cards.createJob("a")

        try await cards.put([("auc", "0.9")], to: "a-aws-training-job")

        #expect(try await cards.describeJob("a")["FinalMetricDataList"] == nil)
        #expect(try await cards.describeJob("a-aws-training-job")["FinalMetricDataList"] != nil)
    }

    @Test("Metrics of a run that nobody recorded are refused", arguments: ["b", "b-aws-training-job", "hurn-1"])
    func unknown(component: String) async throws {
        let cards = try await TestService.open()
        try await cards.createJob("Churn-1")

        await #expect(throws: SageMakerError.trialComponentNotFound(component)) {
            try await cards.put([("auc", "0.9")], to: component)
        }
    }

    @Test("A job has forty metrics; what would be one more is named by its position, and the rest is kept")
    func limit() async throws {
        let cards = try await TestService.open()
        try await cards.createJob("t")
        for batch in 0..<4 {
            let values = (0..<10).map { (name: "m\(batch * 10 + $0)", value: "1") }
            #expect(try await cards.put(values, to: "t") == nil)
        }

        let errors = try await cards.put([("m0", "2"), ("new", "3"), ("m1", "4")], to: "t")

        #expect(errors == [BatchPutMetricsError(code: .metricLimitExceeded, metricIndex: 1)])
        let final = try await cards.describeJob("t")["FinalMetricDataList"]?.array ?? []
        #expect(final.count == 40)
        #expect(final.prefix(2).map { $0["Value"] } == [.number("2"), .number("4")])
    }

    @Test("A metric is found by its final value")
    func search() async throws {
        let cards = try await TestService.open()
        try await cards.createJob("t")
        try await cards.put([("auc", "0.5")], to: "t")
        cards.clock.advance()
        try await cards.put([("auc", "0.9")], to: "t")

        #expect(try await jobs(with: .greater, 0.8, cards) == ["t"])
        #expect(try await jobs(with: .less, 0.8, cards) == [])
    }

    private func jobs(
        with comparison: SearchComparison,
        _ value: Double,
        _ cards: TestService
    ) async throws -> [String] {
        let query = SearchQuery(
            .entry(.trainingJob),
            scope: cards.caller.scope,
            condition: .compare(.metric("auc"), comparison, .number(value))
        )
        return try await cards.store.read { try $0.searchEntries(query).hits.map(\.hit.name) }
    }
}
