import ModelCards
import SageMakerAPI
import Testing

@Suite("Contents that were sent lately")
struct EncodedContentsTests {
    private func head(_ number: Int, digest: String = "digest") -> CardVersionHead {
        CardVersionHead(
            number: number,
            contentDigest: digest,
            status: .draft,
            createdAt: Timestamp(milliseconds: 0),
            createdBy: Identity(arn: "arn", principalID: "principal"),
            lastModifiedAt: Timestamp(milliseconds: 0),
            lastModifiedBy: Identity(arn: "arn", principalID: "principal")
        )
    }

    /// - Returns: whether the content had to be read.
    private func isRead(_ contents: EncodedContents, _ version: CardVersionHead, card: Int64 = 1) -> Bool {
        var wasRead = false
        let text = EncodedText(String(repeating: "x", count: 98))
        let content = contents.content(of: version, card: card) {
            wasRead = true
            return text
        }
        #expect(content == text)
        return wasRead
    }

    @Test("a version is read once, and every other version, card and digest by itself")
    func keeps() {
        let contents = EncodedContents()

        #expect(isRead(contents, head(1)))
        #expect(!isRead(contents, head(1)))
        #expect(isRead(contents, head(2)))
        #expect(isRead(contents, head(1), card: 2))
        #expect(isRead(contents, head(1, digest: "other")))
    }

    @Test("no more is kept than two generations, and what is asked for stays")
    func bounds() {
        let contents = EncodedContents(generationBytes: 1_000)
        for number in 1...15 { _ = isRead(contents, head(number)) }

        #expect(!isRead(contents, head(1)), "the older generation")
        for number in 16...24 { _ = isRead(contents, head(number)) }
        #expect(!isRead(contents, head(1)), "asked for since")
        #expect(isRead(contents, head(2)), "two generations ago")
    }

    @Test("a content larger than a generation is not kept, and nothing is kept of what is not there")
    func refuses() {
        let contents = EncodedContents(generationBytes: 50)

        #expect(isRead(contents, head(1)))
        #expect(isRead(contents, head(1)))
        #expect(contents.content(of: head(2), card: 1) { nil } == nil)
    }
}
