import AWSSignature
import Testing

@Suite("Altered requests")
struct SignatureAlterationTests {
    private let verifier = SignatureVerifier(now: { GeneratedRequest.time })

    @Test("Two thousand generated requests verify, and a few altered bytes in each are refused")
    func someAlterations() throws {
        var random = SplitMix(seed: 20_260_102)
        for _ in 0..<2_000 {
            let generated = GeneratedRequest(&random)
            try #require(accepts(generated), "\(generated)")
            for _ in 0..<6 {
                let part = GeneratedRequest.Part.allCases[random.below(GeneratedRequest.Part.allCases.count)]
                let length = generated.bytes(of: part).count
                guard length > 0 else { continue }
                expectRefusal(of: generated, at: random.below(length), of: part, &random)
            }
        }
    }

    @Test("Every altered byte of a request is refused")
    func everyAlteration() throws {
        var random = SplitMix(seed: 4)
        for _ in 0..<40 {
            let generated = GeneratedRequest(&random)
            try #require(accepts(generated), "\(generated)")
            for part in GeneratedRequest.Part.allCases {
                for index in generated.bytes(of: part).indices {
                    expectRefusal(of: generated, at: index, of: part, &random)
                }
            }
        }
    }

    @Test("A removed, added or renamed signed header is refused", arguments: ["s3", "sagemaker"])
    func headers(service: String) throws {
        var random = SplitMix(seed: 9)
        let generated = GeneratedRequest(&random, service: service, isPresigned: false)
        for index in generated.request.headers.indices {
            var removed = generated
            removed.request.headers.remove(at: index)
            #expect(!accepts(removed))
            var doubled = generated
            doubled.request.headers.append(generated.request.headers[index])
            #expect(!accepts(doubled))
            var renamed = generated
            renamed.request.headers[index].name += "x"
            #expect(!accepts(renamed))
        }
        var added = generated
        added.request.headers.append(("X-Amz-Meta-Added", "1"))
        #expect(!accepts(added))
    }

    @Test("Every signature that is cut short is refused")
    func cutShort() throws {
        var random = SplitMix(seed: 5)
        let inHeader = GeneratedRequest(&random, service: "s3", isPresigned: false)
        let authorization = try #require(inHeader.request.headers.last?.value)
        for count in 0..<authorization.utf8.count {
            var cut = inHeader
            cut.request.headers[cut.request.headers.count - 1].value = String(authorization.prefix(count))
            #expect(!accepts(cut), "\(count) bytes of the header")
        }
        let inQuery = GeneratedRequest(&random, service: "s3", isPresigned: true)
        for count in 0..<inQuery.request.query.utf8.count {
            var cut = inQuery
            cut.request.query = String(inQuery.request.query.prefix(count))
            #expect(!accepts(cut), "\(count) bytes of the query")
        }
    }

    private func expectRefusal(
        of generated: GeneratedRequest,
        at index: Int,
        of part: GeneratedRequest.Part,
        _ random: inout SplitMix
    ) {
        guard let altered = generated.altered(at: index, of: part, &random) else { return }
        #expect(!accepts(altered), "\(part) byte \(index): \(generated) became \(altered)")
    }

    private func accepts(_ generated: GeneratedRequest) -> Bool {
        guard let presented = try? verifier.presented(in: generated.request) else { return false }
        let verified = try? verifier.verify(
            presented,
            of: generated.request,
            payloadHash: generated.payloadHash,
            secretKey: GeneratedRequest.secretKey
        )
        return verified != nil
    }
}
