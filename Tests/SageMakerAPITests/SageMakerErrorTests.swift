import SageMakerAPI
import Testing

@Suite("Errors")
struct SageMakerErrorTests {
    @Test("An error's body has its code and its message")
    func body() {
        let body = SageMakerError.cardNotFound("churn").body()
        #expect(
            String(decoding: body, as: UTF8.self)
                == #"{"__type":"ResourceNotFound","message":"Model card churn does not exist","#
                + #""Message":"Model card churn does not exist"}"#
        )
    }

    @Test("A message is escaped as JSON")
    func escaping() {
        let body = SageMakerError.serialization("a \"quote\"\n").body()
        #expect(
            String(decoding: body, as: UTF8.self)
                == #"{"__type":"SerializationException","message":"a \"quote\"\n","Message":"a \"quote\"\n"}"#
        )
    }

    @Test("Faults of a caller are 400, faults of the service 500 and 503, and a body that is too long is 413")
    func statuses() {
        for code in SageMakerError.Code.allCases {
            let expected =
                switch code {
                case .internalFailure: 500
                case .serviceUnavailable: 503
                case .requestEntityTooLarge: 413
                default: 400
                }
            #expect(SageMakerError(code, "").httpStatus == expected, "\(code)")
        }
    }

    @Test("Codes have the names that clients match on")
    func codes() {
        #expect(
            SageMakerError.Code.allCases.map(\.rawValue) == [
                "ConflictException", "ResourceInUse", "ResourceLimitExceeded", "ResourceNotFound",
                "ValidationException", "SerializationException", "UnknownOperationException", "RequestEntityTooLarge",
                "AccessDeniedException", "ThrottlingException", "InternalFailure", "ServiceUnavailable",
            ]
        )
    }

    @Test("The message of an error that the model declares has at most 1024 code points")
    func modelledMessagesAreCut() {
        let long = String(repeating: "é", count: 2000)
        #expect(SageMakerError(.conflictException, long).message == String(repeating: "é", count: 1024))
        #expect(SageMakerError(.validationException, long).message == long)
    }

    @Test(
        "Refusals say what they are about",
        arguments: [
            (SageMakerError.cardExists("a"), "ConflictException", "Model card a already exists"),
            (.versionNotFound(3, of: "a"), "ResourceNotFound", "Version 3 of model card a does not exist"),
            (.cardArchived, "ConflictException", "Model Card is in Archived state"),
            (
                .modelHeld(by: "a", modelID: "m"), "ConflictException",
                "The model m is already associated with the model card a"
            ),
            (
                .contentAndStatusTogether, "ValidationException",
                "You cannot update both model card content and model card status in a single call."
            ),
            (
                .neitherContentNorStatus, "ValidationException",
                "An update needs a Content or a ModelCardStatus"
            ),
            (
                .cardLimitExceeded(limit: 2), "ResourceLimitExceeded",
                "An account can have at most 2 model cards in a region"
            ),
            (.versionLimitExceeded(limit: 2), "ResourceLimitExceeded", "A model card can have at most 2 versions"),
            (.exportJobExists("j", of: "a"), "ConflictException", "Export job j of model card a already exists"),
            (.exportJobNotFound("arn"), "ResourceNotFound", "Model card export job arn does not exist"),
            (
                .exportJobLimitExceeded(limit: 9), "ResourceLimitExceeded",
                "An account can have at most 9 export jobs in progress"
            ),
            (.tagLimitExceeded(limit: 50), "ValidationException", "A resource can have at most 50 tags"),
            (.duplicateTagKey("k"), "ValidationException", "The tag key k is given more than once"),
            (
                .reservedTagKey("aws:k"), "ValidationException",
                "The tag key aws:k begins with aws:, which is reserved"
            ),
            (.notTaggable("arn"), "ValidationException", "The resource arn cannot have tags"),
            (
                .invalidNextToken, "ValidationException",
                "The NextToken is not one that this operation returned for the same parameters"
            ),
            (
                .accessDenied(caller: "c", action: "Search", resource: "*"), "AccessDeniedException",
                "User: c is not authorized to perform: sagemaker:Search on resource: *"
            ),
            (
                .unknownOperation("Fly"), "UnknownOperationException",
                "The operation 'Fly' does not exist here"
            ),
            (
                .unknownOperation(nil), "UnknownOperationException",
                "The request names no operation in X-Amz-Target"
            ),
            (
                .bodyTooLarge(limit: 10), "RequestEntityTooLarge",
                "The body of a request can have at most 10 bytes"
            ),
        ]
    )
    func factories(error: SageMakerError, code: String, message: String) {
        #expect(error.code.rawValue == code)
        #expect(error.message == message)
    }
}
