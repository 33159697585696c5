import JSONTree

extension SageMakerClient {
    /// Adds metrics to a training run; the last value of each name becomes the run's final one.
    ///
    /// - Parameters:
    ///   - metrics: finite values.
    ///   - trainingJob: the training job's name.
    /// - Throws: what the call throws; and when the service did not take some of the metrics, which, and why.
    public func putMetrics(_ metrics: [TrainingMetric], trainingJob: String) async throws(ClientError) {
        let wrong = metrics.first { !$0.value.isFinite }
        if let wrong { throw .invalidInput("The metric \(wrong.name) is \(wrong.value), which is no number in JSON") }
        var start = 0
        while start < metrics.count {
            let end = min(start + Self.metricsInCall, metrics.count)
            try await putMetrics(metrics[start..<end], from: start, trainingJob: trainingJob)
            start = end
        }
    }

    /// What one call may carry.
    private static let metricsInCall = 10

    private func putMetrics(
        _ metrics: ArraySlice<TrainingMetric>,
        from start: Int,
        trainingJob: String
    ) async throws(ClientError) {
        let endpoint = configuration.endpoint(of: .sageMakerMetrics)
        var request = ServiceRequest("BatchPutMetrics", .sageMakerMetrics, at: endpoint)
        request.method = "PUT"
        request.path = "/BatchPutMetrics"
        request.headers = [("Content-Type", "application/json")]
        let input = JSON.object([
            JSONMember("TrialComponentName", .string(trainingJob)),
            JSONMember("MetricData", .array(metrics.map(\.json))),
        ])
        request.body = .bytes(input.bytes())
        let output = try await connection.answer(to: request).json(of: request.operation, from: endpoint)
        let refused = (output["Errors"]?.array ?? []).map { error in
            let index = start + (error["MetricIndex"]?.int ?? 0)
            let name = metrics.indices.contains(index) ? metrics[index].name : "metric \(index)"
            return "\(name) (\(error["Code"]?.string ?? "refused"))"
        }
        guard refused.isEmpty else {
            throw .failed("Not every metric was taken: \(refused.joined(separator: ", "))")
        }
    }
}
