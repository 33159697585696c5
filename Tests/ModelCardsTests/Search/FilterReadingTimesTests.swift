import ModelCards
import SageMakerAPI
import Testing

@Suite("How a filter compares times")
struct FilterReadingTimesTests {
    private static let created = SearchTerm.column(.creationTime)
    private static let noon = Timestamp(milliseconds: 1_738_324_800_000)
    private static let next = Timestamp(milliseconds: 1_738_324_801_000)
    private static let exact = Timestamp(milliseconds: 1_738_324_800_250)

    @Test(
        "A time that is given to the second stands for the whole second",
        arguments: [
            (
                Operator.equals,
                SearchCondition.all([
                    .compare(created, .greaterOrEqual, .time(noon)), .compare(created, .less, .time(next)),
                ])
            ),
            (
                .notEquals,
                .any([
                    .isMissing(created), .compare(created, .less, .time(noon)),
                    .compare(created, .greaterOrEqual, .time(next)),
                ])
            ),
            (.greaterThan, .compare(created, .greaterOrEqual, .time(next))),
            (.greaterThanOrEqualTo, .compare(created, .greaterOrEqual, .time(noon))),
            (.lessThan, .compare(created, .less, .time(noon))),
            (.lessThanOrEqualTo, .compare(created, .less, .time(next))),
        ]
    )
    func wholeSeconds(comparison: Operator, condition: SearchCondition) throws {
        #expect(try translation(.modelCard, Filter("CreationTime", comparison, "2025-01-31T12:00:00")) == condition)
    }

    @Test(
        "A time with a fraction is that moment",
        arguments: [
            (Operator.equals, SearchComparison.equals), (.notEquals, .notEquals), (.greaterThan, .greater),
            (.greaterThanOrEqualTo, .greaterOrEqual), (.lessThan, .less), (.lessThanOrEqualTo, .lessOrEqual),
        ]
    )
    func moments(comparison: Operator, expected: SearchComparison) throws {
        #expect(
            try translation(.modelCard, Filter("CreationTime", comparison, "2025-01-31T12:00:00.250"))
                == .compare(Self.created, expected, .time(Self.exact))
        )
    }

    @Test(
        "Times come with and without a zone, and as seconds since 1970",
        arguments: [
            "2025-01-31T12:00:00", "2025-01-31T12:00:00Z", "2025-01-31 12:00:00", "2025-01-31T13:00:00+01:00",
            "2025-01-31T07:30:00-0430", "1738324800", "1738324800.0", "2025-01-31T12:00:00.000Z",
        ]
    )
    func forms(text: String) throws {
        #expect(
            try translation(.modelCard, Filter("CreationTime", .lessThan, text))
                == .compare(Self.created, .less, .time(Self.noon))
        )
    }

    @Test(
        "What is no time is refused",
        arguments: ["yesterday", "2025-01-31", "2025-02-30T12:00:00", "2025-01-31T12:00", "12:00:00", "1e99"]
    )
    func noTimes(text: String) {
        #expect(
            refusal(.modelCard, Filter("LastModifiedTime", .greaterThan, text))
                == "ValidationException: The value '\(text)' of the filter on LastModifiedTime must be a time such as "
                + "2025-01-31T12:00:00, with or without Z or an offset, or seconds since 1970"
        )
    }

    @Test("Times among the properties of an entry count seconds")
    func properties() throws {
        #expect(
            try translation(.trainingJob, Filter("TrainingEndTime", .lessThan, "2025-01-31T12:00:00.250Z"))
                == .compare(.property("TrainingEndTime"), .less, .number(1_738_324_800.25))
        )
    }
}
