import ModelCards
import Testing

@Suite("What is read of a content after it was written")
struct ContentReadingTests {
    @Test("The words of the name and the content, and what a search shows of it")
    func reads() {
        let reading = ContentReading(
            of: "fraud-eu",
            content: #"{ "intended_uses": {"risk_rating": "High"}, "model_overview": {"model_owner": "Ann"} }"#
        )

        #expect(
            reading
                == ContentReading(
                    words: ["fraud", "eu", "high", "ann"],
                    metadata: #"{"intended_uses":{"risk_rating":"High"}}"#
                )
        )
    }

    @Test("Of content that is not JSON, nothing is shown without a look at it")
    func refuses() {
        #expect(ContentReading(of: "fraud", content: #"{"model_overview":"#) == ContentReading(words: ["fraud"]))
    }
}
