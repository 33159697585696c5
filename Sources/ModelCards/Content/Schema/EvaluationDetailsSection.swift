extension ContentRule {
    /// `evaluation_details`.
    static let evaluationDetails = ContentRule.list(
        of: .closed(
            .required("name", .name(pattern: 63)),
            .optional("evaluation_observation", .text(upTo: 2096)),
            .optional("evaluation_job_arn", .text(upTo: 256)),
            .optional("datasets", .list(of: .text(upTo: 1024), upTo: 10)),
            .optional("metadata", .map(of: .text(upTo: 1024))),
            .optional("metric_groups", .list(of: .metricGroup))
        )
    )

    /// The only object, besides the objective function, that may have members of its own.
    private static let metricGroup = ContentRule.object(
        [
            .required("name", .name(pattern: 63)),
            .required("metric_data", .list(of: .metric)),
        ],
        others: .allowed
    )

    /// `type` and the JSON type of a simple metric's value are not tied together.
    private static let metric = ContentRule.kinds(
        [
            ContentKind(
                simpleTypes,
                metric(
                    types: simpleTypes,
                    value: .either([.anyNumber, .text(upTo: 63), .boolean]),
                    xAxisName: axisName,
                    yAxisName: axisName
                )
            ),
            ContentKind(
                ["linear_graph"],
                metric(
                    types: ["linear_graph"],
                    value: .array(of: .array(of: .anyNumber, minItems: 2, maxItems: 2), minItems: 1, maxItems: nil),
                    xAxisName: axisName,
                    yAxisName: axisName
                )
            ),
            ContentKind(
                ["bar_chart"],
                metric(
                    types: ["bar_chart"],
                    value: .array(of: .anyNumber, minItems: 1, maxItems: nil),
                    xAxisName: axisNames,
                    yAxisName: axisName
                )
            ),
            ContentKind(
                ["matrix"],
                metric(
                    types: ["matrix"],
                    value: .array(of: .array(of: .anyNumber, minItems: 1, maxItems: 20), minItems: 1, maxItems: 20),
                    xAxisName: axisNames,
                    yAxisName: axisNames
                )
            ),
        ],
        otherwise: metric(
            types: simpleTypes + ["linear_graph", "bar_chart", "matrix"],
            value: .anything,
            xAxisName: .anything,
            yAxisName: .anything
        )
    )

    private static let simpleTypes = ["number", "string", "boolean"]
    private static let axisName = ContentRule.text(upTo: 63)
    private static let axisNames = ContentRule.list(of: axisName)

    private static func metric(
        types: [String],
        value: ContentRule,
        xAxisName: ContentRule,
        yAxisName: ContentRule
    ) -> ContentRule {
        .closed(
            .required("name", .name(pattern: 255)),
            .required("type", .oneOf(types)),
            .required("value", value),
            .optional("notes", .text(upTo: 1024)),
            .optional("x_axis_name", xAxisName),
            .optional("y_axis_name", yAxisName)
        )
    }
}
