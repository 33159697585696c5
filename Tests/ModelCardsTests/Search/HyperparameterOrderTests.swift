import ModelCards
import SageMakerAPI
import Testing

@Suite("The order of hyperparameters")
struct HyperparameterOrderTests {
    private static let eta = SearchTerm.property("HyperParameters.eta")

    @Test(
        "A decimal value compares with decimals",
        arguments: [
            (Operator.greaterThan, "0.5", SearchCondition.compare(eta, .greater, .number(0.5))),
            (.greaterThanOrEqualTo, "1.0", .compare(eta, .greaterOrEqual, .number(1))),
            (.lessThan, "-0.5", .compare(eta, .less, .number(-0.5))),
            (.lessThanOrEqualTo, "1e-3", .compare(eta, .lessOrEqual, .number(0.001))),
        ]
    )
    func decimals(comparison: Operator, value: String, condition: SearchCondition) throws {
        #expect(try translation(.trainingJob, Filter("HyperParameters.eta", comparison, value)) == condition)
    }

    @Test(
        "A whole value makes whole numbers of all: 0.9 counts as 0, and -0.9 does, too",
        arguments: [
            (Operator.greaterThan, "0", SearchCondition.compare(eta, .greaterOrEqual, .number(1))),
            (.greaterThan, "-1", .compare(eta, .greater, .number(-1))),
            (.greaterThan, "-3", .compare(eta, .greater, .number(-3))),
            (.greaterThanOrEqualTo, "3", .compare(eta, .greaterOrEqual, .number(3))),
            (.greaterThanOrEqualTo, "0", .compare(eta, .greater, .number(-1))),
            (.lessThan, "3", .compare(eta, .less, .number(3))),
            (.lessThan, "0", .compare(eta, .lessOrEqual, .number(-1))),
            (.lessThanOrEqualTo, "3", .compare(eta, .less, .number(4))),
            (.lessThanOrEqualTo, "-1", .compare(eta, .lessOrEqual, .number(-1))),
        ]
    )
    func wholeNumbers(comparison: Operator, value: String, condition: SearchCondition) throws {
        #expect(try translation(.trainingJob, Filter("HyperParameters.eta", comparison, value)) == condition)
    }

    @Test(
        "Equality is that of numbers where the value is one, and of texts otherwise",
        arguments: [
            (Operator.equals, "10", SearchCondition.compare(eta, .equals, .number(10))),
            (.notEquals, "0.10", .compare(eta, .notEquals, .number(0.1))),
            (.equals, "adam", .compare(eta, .equals, .text("adam"))),
            (.contains, "1", .compare(eta, .contains, .text("1"))),
            (.in, "1,2", .isOne(eta, of: ["1", "2"])),
        ]
    )
    func equality(comparison: Operator, value: String, condition: SearchCondition) throws {
        #expect(try translation(.trainingJob, Filter("HyperParameters.eta", comparison, value)) == condition)
    }

    @Test("A text has no place in the order of numbers")
    func textInOrder() {
        #expect(
            refusal(.trainingJob, Filter("HyperParameters.optimizer", .lessThan, "adam"))
                == "ValidationException: The value 'adam' of the filter on HyperParameters.optimizer must be a number "
                + "such as 42 or 0.5"
        )
    }
}
