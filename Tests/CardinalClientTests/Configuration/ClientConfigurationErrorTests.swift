import CardinalClient
import Testing

@Suite("A configuration that cannot be used is refused with what to do")
struct ClientConfigurationErrorTests {
    private static let keys = [
        "AWS_ACCESS_KEY_ID": "AKIAVARIABLE", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_REGION": "us-west-2",
    ]

    @Test(
        "variables",
        arguments: [
            (["AWS_REGION": ""], "No region is configured: set AWS_REGION, or `region` in the profile"),
            (["AWS_REGION": "US West"], "AWS_REGION: a region is spelled like us-west-2, not 'US West'"),
            (
                ["AWS_ENDPOINT_URL": "127.0.0.1:8080"],
                "AWS_ENDPOINT_URL: an endpoint is a URL like http://127.0.0.1:8080, with no user name and no query, "
                    + "not '127.0.0.1:8080'"
            ),
            (
                ["AWS_ENDPOINT_URL_S3": "http://me:password@host"],
                "AWS_ENDPOINT_URL_S3: an endpoint is a URL like http://127.0.0.1:8080, with no user name and no query"
            ),
            (["AWS_MAX_ATTEMPTS": "0"], "AWS_MAX_ATTEMPTS: the number of attempts is 1 or more, not '0'"),
            (
                ["AWS_SECRET_ACCESS_KEY": ""],
                "AWS_ACCESS_KEY_ID is set but AWS_SECRET_ACCESS_KEY is not: set both"
            ),
            (
                ["AWS_SESSION_TOKEN": "two\nlines"],
                "AWS_ACCESS_KEY_ID or AWS_SESSION_TOKEN: an access key and a session token have no spaces and no letters "
                    + "beyond ASCII"
            ),
            (
                ["AWS_ACCESS_KEY_ID": ""],
                "No access key is configured: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the profile "
                    + "'default' the settings aws_access_key_id and aws_secret_access_key"
            ),
            (
                ["AWS_ACCESS_KEY_ID": "", "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://x"],
                "The profile 'default' has no keys, and this client does not ask the service that "
                    + "AWS_CONTAINER_CREDENTIALS_FULL_URI names: export keys with "
                    + "`eval \"$(aws configure export-credentials --profile default --format env)\"` first"
            ),
            (
                ["AWS_CA_BUNDLE": "/nonexistent.pem"],
                "/nonexistent.pem cannot be read: check that it is a file and that its permissions let you"
            ),
            (
                ["AWS_PROFILE": "gone"],
                "There is no profile 'gone': add [profile gone] to none, or [gone] to none"
            ),
        ] as [([String: String], String)]
    )
    func variables(changes: [String: String], problem: String) throws {
        #expect(try AWSFiles(changes.merging(Self.keys) { one, _ in one }).problem() == problem)
    }

    @Test(
        "profiles whose keys come from elsewhere",
        arguments: [
            (
                "role_arn = arn:aws:iam::1:role/x\nsource_profile = default",
                "assumes a role, which this client does not do"
            ),
            ("sso_session = corp", "signs in with IAM Identity Center, which this client does not do"),
            ("credential_process = /bin/keys", "asks a credential_process, which this client does not run"),
        ]
    )
    func elsewhere(settings: String, reason: String) throws {
        let files = try AWSFiles(config: "[profile dev]\nregion = us-west-2\n\(settings)\n")
        #expect(
            files.problem(profile: "dev")
                == "The profile 'dev' \(reason): export keys with "
                + "`eval \"$(aws configure export-credentials --profile dev --format env)\"` first"
        )
    }

    @Test(
        "settings, by file and line",
        arguments: [
            ("region = us west 2", "config:2: a region is spelled like us-west-2, not 'us west 2'"),
            (
                "region = a-1\nendpoint_url = ftp://host",
                "config:3: an endpoint is a URL like http://127.0.0.1:8080, with no user name and no query, "
                    + "not 'ftp://host'"
            ),
            (
                "region = a-1\nservices = gone",
                "config:3: there is no section [services gone] in config: add it, or remove this line"
            ),
            ("region = a-1\nmax_attempts = many", "config:3: the number of attempts is 1 or more, not 'many'"),
        ]
    )
    func settings(settings: String, problem: String) throws {
        let files = try AWSFiles(
            config: "[default]\n\(settings)\n",
            ["AWS_ACCESS_KEY_ID": "AKIA", "AWS_SECRET_ACCESS_KEY": "s"]
        )
        #expect(files.problem() == problem)
    }

    @Test("half a key in a file")
    func halfKey() throws {
        let files = try AWSFiles(credentials: "[default]\naws_access_key_id = AKIA\n", ["AWS_REGION": "a-1"])
        #expect(files.problem() == "credentials:2 has aws_access_key_id but aws_secret_access_key is not: set both")
    }
}
