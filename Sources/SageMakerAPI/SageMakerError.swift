import JSONTree

/// What a refused call is answered with: a code for programs, a sentence for people.
///
/// Every sentence is written once, in a factory beside the capability that it belongs to. Clients match on codes, some
/// on words of a sentence.
package struct SageMakerError: Error, Hashable, Sendable {
    package let code: Code
    package let message: String

    /// Refuses with a sentence that has no factory, cut to what the code's `Message` member may hold.
    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = code.isModelled ? message.cut(to: 1024) : message
    }

    /// The HTTP status; AWS's JSON services answer every fault of a caller with 400.
    package var httpStatus: Int { code.httpStatus }

    /// The JSON body that clients parse the code and the message out of.
    package func body() -> [UInt8] {
        var writer = JSONWriter(capacity: 64 + message.utf8.count)
        writer.beginObject()
        writer.member("__type", string: code.rawValue)
        writer.member("message", string: message)
        // The service model spells the member like this, and some SDKs look for nothing else.
        writer.member("Message", string: message)
        writer.endObject()
        return writer.bytes
    }
}

extension SageMakerError {
    /// The names of errors, as clients know them from `__type`.
    package enum Code: String, CaseIterable, Sendable {
        // Those of the service model.
        case conflictException = "ConflictException"
        case resourceInUse = "ResourceInUse"
        case resourceLimitExceeded = "ResourceLimitExceeded"
        case resourceNotFound = "ResourceNotFound"

        // Those that any call can meet.
        case validationException = "ValidationException"
        case serializationException = "SerializationException"
        case unknownOperationException = "UnknownOperationException"
        case requestEntityTooLarge = "RequestEntityTooLarge"
        case accessDeniedException = "AccessDeniedException"
        case throttlingException = "ThrottlingException"
        case internalFailure = "InternalFailure"
        case serviceUnavailable = "ServiceUnavailable"

        var httpStatus: Int {
            switch self {
            case .internalFailure: 500
            case .serviceUnavailable: 503
            case .requestEntityTooLarge: 413
            default: 400
            }
        }

        /// Whether the service model declares the error, with a `Message` of at most 1024 characters.
        var isModelled: Bool {
            switch self {
            case .conflictException, .resourceInUse, .resourceLimitExceeded, .resourceNotFound: true
            default: false
            }
        }
    }
}
