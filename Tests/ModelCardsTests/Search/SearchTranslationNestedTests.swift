import ModelCards
import SageMakerAPI
import Testing

@Suite("What nested filters mean")
struct SearchTranslationNestedTests {
    @Test("One element of the list satisfies all filters")
    func element() throws {
        let nested = NestedFilters(
            nestedPropertyName: "InputDataConfig",
            filters: [
                Filter("InputDataConfig.ChannelName", .equals, "train"),
                Filter("InputDataConfig.DataSource.S3DataSource.S3Uri", .contains, "mybucket/catdata"),
                Filter("InputDataConfig.ContentType", .notExists),
                Filter("InputDataConfig.CompressionType", .in, "None,Gzip"),
            ]
        )

        #expect(
            try nestedTranslation(.trainingJob, nested)
                == .element(
                    of: "InputDataConfig",
                    [
                        .compare(.property("InputDataConfig.ChannelName"), .equals, .text("train")),
                        .compare(
                            .property("InputDataConfig.DataSource.S3DataSource.S3Uri"),
                            .contains,
                            .text("mybucket/catdata")
                        ),
                        .isMissing(.property("InputDataConfig.ContentType")),
                        .isOne(.property("InputDataConfig.CompressionType"), of: ["None", "Gzip"]),
                    ]
                )
        )
    }

    @Test("Lists lie below structures, and below the record's own member")
    func deeperLists() throws {
        #expect(
            try nestedTranslation(
                .modelPackage,
                NestedFilters(
                    nestedPropertyName: "InferenceSpecification.Containers",
                    filters: [Filter("InferenceSpecification.Containers.Image", nil, "image")]
                )
            )
                == .element(
                    of: "InferenceSpecification.Containers",
                    [.compare(.property("InferenceSpecification.Containers.Image"), .equals, .text("image"))]
                )
        )
        #expect(
            try nestedTranslation(
                .model,
                NestedFilters(
                    nestedPropertyName: "Model.Containers",
                    filters: [
                        Filter("Model.Containers.Image", nil, "image"), Filter("Containers.Mode", nil, "SingleModel"),
                    ]
                )
            )
                == .element(
                    of: "Containers",
                    [
                        .compare(.property("Containers.Image"), .equals, .text("image")),
                        .compare(.property("Containers.Mode"), .equals, .text("SingleModel")),
                    ]
                )
        )
    }

    @Test("A time in an element is the moment that it says")
    func timeInElement() throws {
        #expect(
            try nestedTranslation(
                .trainingJob,
                NestedFilters(
                    nestedPropertyName: "SecondaryStatusTransitions",
                    filters: [Filter("SecondaryStatusTransitions.StartTime", .equals, "1738324800")]
                )
            )
                == .element(
                    of: "SecondaryStatusTransitions",
                    [
                        .compare(.property("SecondaryStatusTransitions.StartTime"), .equals, .number(1_738_324_800))
                    ]
                )
        )
    }

    @Test("A tag is an element of two texts")
    func tags() throws {
        let nested = NestedFilters(
            nestedPropertyName: "Tags",
            filters: [Filter("Tags.Key", .equals, "team"), Filter("Tags.Value", .notEquals, "risk")]
        )
        let condition = SearchCondition.element(
            of: "Tags",
            [
                .compare(.tagKey, .equals, .text("team")), .compare(.tagValue, .notEquals, .text("risk")),
            ]
        )

        for resource in [ResourceType.modelCard, .model, .modelPackage, .modelPackageGroup, .trainingJob] {
            #expect(try nestedTranslation(resource, nested) == condition)
        }
    }

    @Test("Members of a structure need no list")
    func structure() throws {
        #expect(
            try nestedTranslation(
                .trainingJob,
                NestedFilters(
                    nestedPropertyName: "ModelArtifacts",
                    filters: [Filter("ModelArtifacts.S3ModelArtifacts", .equals, "s3://a/b")]
                )
            ) == .all([.compare(.property("ModelArtifacts.S3ModelArtifacts"), .equals, .text("s3://a/b"))])
        )
    }

    @Test("A metric is picked out by its name")
    func metrics() throws {
        let name = Filter("FinalMetricDataList.MetricName", .equals, "auc")
        let value = Filter("FinalMetricDataList.Value", .greaterThan, "0.9")
        let nested = NestedFilters(nestedPropertyName: "FinalMetricDataList", filters: [value, name])

        #expect(
            try nestedTranslation(.trainingJob, nested)
                == .all([.exists(.metric("auc")), .compare(.metric("auc"), .greater, .number(0.9))])
        )
        #expect(try translation(.trainingJob, name) == .exists(.metric("auc")))
        #expect(
            try translation(.trainingJob, Filter("FinalMetricDataList.MetricName", .in, "a,b"))
                == .any([.exists(.metric("a")), .exists(.metric("b"))])
        )
    }

    @Test("Values of metrics without a name are refused")
    func nameless() throws {
        let value = Filter("FinalMetricDataList.Value", .greaterThan, "0.9")
        let problem =
            "ValidationException: The filter on FinalMetricDataList.Value does not say which metric is meant: "
            + "use Metrics.<name>, or NestedFilters on FinalMetricDataList with FinalMetricDataList.MetricName Equals and "
            + "FinalMetricDataList.Value"

        #expect(refusal(.trainingJob, value) == problem)
        #expect(
            nestedRefusal(.trainingJob, NestedFilters(nestedPropertyName: "FinalMetricDataList", filters: [value]))
                == problem
        )
    }

    @Test(
        "Filters that are not about the list are refused",
        arguments: [
            ("InputDataConfig", "TrainingJobName"), ("InputDataConfig", "InputDataConfig"),
            ("InputDataConfig", "InputDataConfigs.ChannelName"), ("Tags", "Metrics.auc"),
        ]
    )
    func strays(list: String, name: String) {
        #expect(
            nestedRefusal(
                .trainingJob,
                NestedFilters(nestedPropertyName: list, filters: [Filter(name, .exists)])
            )
                == "ValidationException: The filter on \(name) is not about \(list): the names of nested filters begin "
                + "with \(list) and a dot"
        )
    }

    @Test(
        "A list that is not there is an unknown property",
        arguments: ["Inputs", "FinalMetricDataList", "Containers"]
    )
    func unknownList(list: String) throws {
        let problem = nestedRefusal(
            .modelCard,
            NestedFilters(nestedPropertyName: list, filters: [Filter("\(list).Name", .exists)])
        )

        #expect(try #require(problem).hasPrefix("ValidationException: Unknown property name: \(list). "))
    }

    private func nestedTranslation(_ resource: ResourceType, _ nested: NestedFilters) throws -> SearchCondition {
        try translation(resource, SearchExpression(nestedFilters: [nested]))
    }

    private func nestedRefusal(_ resource: ResourceType, _ nested: NestedFilters) -> String? {
        refusal(resource, SearchExpression(nestedFilters: [nested]))
    }
}
