import SageMakerAPI
import Testing

@Suite("Kinds of strings")
struct StringShapeTests {
    @Test("A string from elsewhere than a body is checked by the same rules")
    func check() throws {
        try StringShape.entityName.check("churn", member: "modelCardName")
        #expect(
            throws: SageMakerError(
                .validationException,
                "1 validation error detected: Value 'a b' at 'modelCardName' failed to satisfy constraint: "
                    + "Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
            )
        ) {
            try StringShape.entityName.check("a b", member: "modelCardName")
        }
    }

    @Test(
        "A length is counted in code points at both ends",
        arguments: [
            ("", false), ("é", false), ("éé", true), ("👍🏽", true), ("ééé", true), ("éééé", false),
        ]
    )
    func length(text: String, isAllowed: Bool) {
        let shape = StringShape(length: 2...3)
        #expect(((try? shape.check(text, member: "text")) != nil) == isAllowed)
    }
}
