import CardTesting
import Testing

@Suite struct RegionTests {
    @Test(
        "A region that no ARN could hold is refused",
        arguments: ["local", "US-EAST-1", "us_east_1", "a-region-with-17-ch"]
    )
    func refused(region: String) async throws {
        let server = try await TestServer.start()

        let response = try await server.call("ListModelCards", "{}", region: region)

        #expect(response.status == 400)
        #expect(response.text.hasPrefix(#"{"__type":"ValidationException""#))
        await server.stop()
    }
}
