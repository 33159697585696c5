import Crypto
import SageMakerAPI

extension CardContent {
    /// Checks a text that a client sent against a schema, that of a card of its own unless told otherwise.
    ///
    /// - Throws: `ValidationException` naming every place that is wrong.
    init(checking text: String, schema: ContentSchema = .card) throws(SageMakerError) {
        do {
            try self.init(text, schema: schema)
        } catch {
            throw SageMakerError(.validationException, error.wireMessage)
        }
    }

    /// What cards are found by.
    package var facts: CardFacts {
        CardFacts(
            modelID: modelID,
            modelPackageGroupName: modelPackageGroupName,
            riskRating: riskRating,
            modelPackageARN: modelPackageARN,
            modelName: modelName,
            modelOwner: modelOwner,
            problemType: problemType,
            lineOfBusiness: lineOfBusiness
        )
    }
}

extension CardContent {
    /// Lowercase hexadecimal SHA-256 of the text's UTF-8.
    fileprivate var digest: String {
        text.withUTF8Bytes { bytes in
            var hash = SHA256()
            hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
            return Hexadecimal.text(of: hash.finalize())
        }
    }
}

extension CardVersion {
    /// A version as it is when somebody has just written it.
    init(number: Int, content: CardContent, status: ModelCardStatus, by author: Identity, at time: Timestamp) {
        self.init(
            number: number,
            content: content.text,
            contentDigest: content.digest,
            status: status,
            createdAt: time,
            createdBy: author,
            lastModifiedAt: time,
            lastModifiedBy: author
        )
    }
}

extension Card {
    /// The time of a change that happens at `time`, which is always later than the change before.
    ///
    /// Lists of cards by their last change decide which card another one takes its text over from, so two changes
    /// within a millisecond, or a clock that was set back, must not share or swap their places.
    func timeOfChange(at time: Timestamp) -> Timestamp {
        max(time, Timestamp(milliseconds: lastModifiedAt.milliseconds + 1))
    }
}
