import CardinalClient
import Testing

@Suite("Calls of IAM")
struct SageMakerClientIAMTests {
    @Test("are forms, signed for the one region that IAM has")
    func wire() async throws {
        try await ScriptedServer.run([.answer(200, "<GetRoleResponse/>")]) { client, server in
            let xml = try await client.iam("GetRole", [("RoleName", "a b&c")])
            #expect(xml == "<GetRoleResponse/>")
            #expect(server.requests.map(\.text) == ["Action=GetRole&Version=2010-05-08&RoleName=a%20b%26c"])
            let authorization = server.requests.first?.head.headers.first(name: "authorization") ?? ""
            #expect(authorization.contains("/us-east-1/iam/aws4_request"))
        }
    }

    @Test("reach a real server, whose refusals are XML")
    func server() async throws {
        try await withServer { client in
            let error = await #expect(throws: ClientError.self) {
                try await client.iam("GetRole", [("RoleName", "none")])
            }
            #expect(error?.service?.code == "NoSuchEntity")
            #expect(error?.service?.httpStatus == 404)
        }
    }
}
