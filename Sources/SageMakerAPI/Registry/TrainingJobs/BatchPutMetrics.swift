import JSONTree

/// The body of a `BatchPutMetrics` call, which belongs to the service `sagemaker-metrics`.
package struct BatchPutMetricsRequest: OperationRequest {
    package typealias Response = BatchPutMetricsResponse

    /// The name of the training job that the metrics are of, or that of its trial component.
    ///
    /// The API wants these in lower case; here a job may be named as it is.
    package var trialComponentName: String
    package var metricData: [RawMetricData]

    package static let operation = "BatchPutMetrics"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("TrialComponentName", .string(.experimentName)),
        .required("MetricData", .list(of: RawMetricData.shape, count: 1...10)),
    ])

    /// Reports metrics of a run.
    package init(trialComponentName: String, metricData: [RawMetricData]) {
        self.trialComponentName = trialComponentName
        self.metricData = metricData
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        trialComponentName = try members.required("TrialComponentName")
        metricData = try members.required("MetricData")
    }
}

/// One value of a metric, as a run reports it.
package struct RawMetricData: Hashable, Sendable, WireReadable {
    package var metricName: String
    package var timestamp: Timestamp
    package var step: Int?
    /// The number as it was written.
    package var value: String

    package static let shape = Shape.structure([
        .required("MetricName", .string(.nonEmptyText(1...255))),
        .required("Timestamp", .timestamp),
        .optional("Step", .integer(IntegerShape(minimum: 0))),
        .required("Value", .number),
    ])

    /// Describes a value.
    package init(metricName: String, timestamp: Timestamp, step: Int? = nil, value: String) {
        self.metricName = metricName
        self.timestamp = timestamp
        self.step = step
        self.value = value
    }

    package init?(wire: JSON) {
        let members = WireMembers(checked: wire)
        guard let name: String = members.optional("MetricName"), let time: Timestamp = members.optional("Timestamp"),
            case .number(let value) = wire["Value"]
        else { return nil }
        self.init(metricName: name, timestamp: time, step: members.optional("Step"), value: value)
    }
}

/// The answer to a `BatchPutMetrics` call.
package struct BatchPutMetricsResponse: OperationResponse {
    /// What was not kept; absent when everything was.
    package var errors: [BatchPutMetricsError]?

    /// Answers with what went wrong, if anything did.
    package init(errors: [BatchPutMetricsError]? = nil) {
        self.errors = errors
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Errors", errors)
        writer.endObject()
    }
}

/// A value that was not kept.
package struct BatchPutMetricsError: Hashable, Sendable, WireWritable {
    package var code: PutMetricsErrorCode
    /// The position of the value in the request, counted from 0.
    package var metricIndex: Int

    /// Tells why the value at a position was not kept.
    package init(code: PutMetricsErrorCode, metricIndex: Int) {
        self.code = code
        self.metricIndex = metricIndex
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Code", code)
        writer.member("MetricIndex", metricIndex)
        writer.endObject()
    }
}

/// Why a value was not kept.
package enum PutMetricsErrorCode: String, WireChoice {
    /// The job has as many metrics as a description of it can show.
    case metricLimitExceeded = "METRIC_LIMIT_EXCEEDED"
    case internalError = "INTERNAL_ERROR"
    case validationError = "VALIDATION_ERROR"
    case conflictError = "CONFLICT_ERROR"
}
