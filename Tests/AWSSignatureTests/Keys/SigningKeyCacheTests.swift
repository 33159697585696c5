import AWSSignature
import Testing

@Suite("Kept signing keys")
struct SigningKeyCacheTests {
    private static let probe = Array("probe".utf8)

    @Test("A key is found by its access key and scope, and only for the secret that it came from")
    func found() {
        let cache = SigningKeyCache()
        let scope = CredentialScope(date: "20260102", region: "eu-west-1", service: "s3")
        let key = SigningKey(secretKey: "one", scope: scope)
        cache.keep(key, accessKeyID: "AKID", scope: scope, secretKey: "one")

        let found = cache.key(accessKeyID: "AKID", scope: scope, secretKey: "one")
        #expect(found?.signature(of: Self.probe) == key.signature(of: Self.probe))
        #expect(cache.key(accessKeyID: "AKID", scope: scope, secretKey: "two") == nil)
        #expect(cache.key(accessKeyID: "OTHER", scope: scope, secretKey: "one") == nil)
        let tomorrow = CredentialScope(date: "20260103", region: "eu-west-1", service: "s3")
        #expect(cache.key(accessKeyID: "AKID", scope: tomorrow, secretKey: "one") == nil)
    }

    @Test("Keeping ever more keys keeps only the latest two generations, and those still in use")
    func bounded() {
        let cache = SigningKeyCache(generationLimit: 4)
        let scope = CredentialScope(date: "20260102", region: "eu-west-1", service: "s3")
        let key = SigningKey(secretKey: "one", scope: scope)
        cache.keep(key, accessKeyID: "USED", scope: scope, secretKey: "one")
        for index in 0..<100 {
            cache.keep(key, accessKeyID: "AKID\(index)", scope: scope, secretKey: "one")
            #expect(cache.key(accessKeyID: "USED", scope: scope, secretKey: "one") != nil)
            #expect(cache.count <= 8)
        }
        #expect(cache.key(accessKeyID: "AKID99", scope: scope, secretKey: "one") != nil)
        #expect(cache.key(accessKeyID: "AKID0", scope: scope, secretKey: "one") == nil)
    }
}
