import CardinalClient
import Testing

@Suite("A configuration is read as the AWS CLI reads it")
struct ClientConfigurationLoadingTests {
    private static let keys = ["AWS_ACCESS_KEY_ID": "AKIAVARIABLE", "AWS_SECRET_ACCESS_KEY": "secret"]
    private static let region = ["AWS_REGION": "us-west-2"]

    @Test(
        "the region comes from the argument, then a variable, then the profile",
        arguments: [
            ("eu-west-1", ["AWS_REGION": "a-1", "AWS_DEFAULT_REGION": "b-1"], "eu-west-1"),
            (nil, ["AWS_REGION": "a-1", "AWS_DEFAULT_REGION": "b-1"], "a-1"),
            (nil, ["AWS_DEFAULT_REGION": "b-1"], "b-1"),
            (nil, ["AWS_REGION": ""], "c-1"),
            (nil, ["AWS_PROFILE": "dev"], "d-1"),
        ] as [(String?, [String: String], String)]
    )
    func region(argument: String?, variables: [String: String], expected: String) throws {
        let config = "[default]\nregion = c-1\n[profile dev]\nregion = d-1\n"
        let files = try AWSFiles(config: config, variables.merging(Self.keys) { one, _ in one })
        #expect(try files.load(region: argument).region == expected)
    }

    @Test(
        "keys in variables win over the profile, unless the caller names one",
        arguments: [
            (nil, [:], "AKIADEFAULT"),
            (nil, Self.keys, "AKIAVARIABLE"),
            (nil, Self.keys.merging(["AWS_PROFILE": "dev"]) { one, _ in one }, "AKIAVARIABLE"),
            ("dev", Self.keys, "AKIADEV"),
            (nil, ["AWS_PROFILE": "dev"], "AKIADEV"),
            ("only keys", [:], "AKIAONLY"),
            ("both", [:], "AKIAINCREDENTIALS"),
            ("config", [:], "AKIAINCONFIG"),
        ] as [(String?, [String: String], String)]
    )
    func credentials(profile: String?, variables: [String: String], expected: String) throws {
        let files = try AWSFiles(
            config: """
                [profile dev]
                [profile both]
                aws_access_key_id = AKIAWRONG
                aws_secret_access_key = wrong
                [profile config]
                aws_access_key_id = AKIAINCONFIG
                aws_secret_access_key = s
                """,
            credentials: """
                [default]
                aws_access_key_id = AKIADEFAULT
                aws_secret_access_key = s
                [dev]
                aws_access_key_id = AKIADEV
                aws_secret_access_key = s
                [only keys]
                aws_access_key_id = AKIAONLY
                aws_secret_access_key = s
                [both]
                aws_access_key_id = AKIAINCREDENTIALS
                aws_secret_access_key = s
                """,
            variables.merging(Self.region) { one, _ in one }
        )
        #expect(try files.load(profile: profile).credentials.accessKeyID == expected)
    }

    @Test(
        "an endpoint comes from the argument, the service's variable, the one for all, the services section, the profile",
        arguments: [
            (
                "http://argument", ["AWS_ENDPOINT_URL": "http://all", "AWS_ENDPOINT_URL_S3": "http://s3"],
                "http://argument"
            ),
            (nil, ["AWS_ENDPOINT_URL": "http://all", "AWS_ENDPOINT_URL_SAGEMAKER": "http://one"], "http://one"),
            (nil, ["AWS_ENDPOINT_URL": "http://all"], "http://all"),
            (nil, [:], "http://section"),
            (nil, ["AWS_PROFILE": "plain"], "http://profile:8080/base"),
            (nil, ["AWS_PROFILE": "none"], "https://api.sagemaker.us-west-2.amazonaws.com"),
            (nil, ["AWS_PROFILE": "ignoring"], "https://api.sagemaker.us-west-2.amazonaws.com"),
            (
                nil, ["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true", "AWS_ENDPOINT_URL": "http://all"],
                "https://api.sagemaker.us-west-2.amazonaws.com"
            ),
            ("http://a", ["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"], "http://a"),
        ] as [(String?, [String: String], String)]
    )
    func endpoint(argument: String?, variables: [String: String], expected: String) throws {
        let files = try AWSFiles(
            config: """
                [default]
                endpoint_url = http://profile
                services = local
                [profile plain]
                endpoint_url = http://PROFILE:8080/base/
                [profile none]
                [profile ignoring]
                endpoint_url = http://profile
                ignore_configured_endpoint_urls = true
                [services local]
                sagemaker =
                  endpoint_url = http://section
                """,
            variables.merging(Self.keys.merging(Self.region) { one, _ in one }) { one, _ in one }
        )
        #expect(try files.load(endpointURL: argument).endpoint(of: .sageMaker).description == expected)
    }

    @Test("services that have no endpoint of their own share the one for all")
    func sharedEndpoint() throws {
        let variables = [
            "AWS_ENDPOINT_URL": "http://all", "AWS_ENDPOINT_URL_SAGEMAKER_METRICS": "http://metrics",
            "AWS_ENDPOINT_URL_IAM": "http://iam", "AWS_ENDPOINT_URL_STS": "http://sts",
        ]
        let files = try AWSFiles(variables.merging(Self.keys.merging(Self.region) { one, _ in one }) { one, _ in one })
        let configuration = try files.load()
        let found = AWSService.allCases.map { configuration.endpoint(of: $0).description }
        #expect(found == ["http://all", "http://metrics", "http://all", "http://iam", "http://sts"])
    }

    @Test(
        "AWS's own endpoints follow the region",
        arguments: [
            ("eu-west-1", "https://metrics.sagemaker.eu-west-1.amazonaws.com", "https://iam.amazonaws.com"),
            (
                "cn-north-1", "https://metrics.sagemaker.cn-north-1.amazonaws.com.cn",
                "https://iam.cn-north-1.amazonaws.com.cn"
            ),
            (
                "us-gov-west-1", "https://metrics.sagemaker.us-gov-west-1.amazonaws.com",
                "https://iam.us-gov.amazonaws.com"
            ),
        ]
    )
    func ownEndpoints(region: String, metrics: String, iam: String) throws {
        let configuration = try AWSFiles(Self.keys).load(region: region)
        #expect(configuration.endpoint(of: .sageMakerMetrics).description == metrics)
        #expect(configuration.endpoint(of: .iam).description == iam)
        #expect(configuration.endpoint == nil)
    }

    @Test("the number of attempts and the authorities come from variables, then the profile")
    func rest() throws {
        let folder = try TemporaryFolder()
        let profile = try folder.write("", to: "profile.pem")
        let variable = try folder.write("", to: "variable.pem")
        let config = "[default]\nmax_attempts = 7\nca_bundle = \(profile)\n"
        let variables = Self.keys.merging(Self.region) { one, _ in one }
        let fromFile = try AWSFiles(config: config, variables).load()
        #expect(fromFile.retries.maximumAttempts == 7)
        #expect(fromFile.certificateFile == profile)
        let more = variables.merging(["AWS_MAX_ATTEMPTS": "2", "AWS_CA_BUNDLE": variable]) { one, _ in one }
        let fromVariables = try AWSFiles(config: config, more).load()
        #expect(fromVariables.retries.maximumAttempts == 2)
        #expect(fromVariables.certificateFile == variable)
    }

    @Test("the files are in the home directory unless a variable says otherwise")
    func home() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("[default]\nregion = here-1\n", to: "own")
        let configuration = try ClientConfiguration.load(
            environment: Self.keys.merging(["HOME": folder.path, "AWS_CONFIG_FILE": "~/own"]) { one, _ in one }
        )
        #expect(configuration.region == "here-1")
        #expect(path == folder.path + "/own")
    }

    @Test("no description shows a secret")
    func secrets() throws {
        let variables = [
            "AWS_ACCESS_KEY_ID": "AKIAVISIBLE", "AWS_SECRET_ACCESS_KEY": "hidden one",
            "AWS_SESSION_TOKEN": "hidden-two",
        ]
        let configuration = try AWSFiles(variables.merging(Self.region) { one, _ in one }).load()
        var dumped = ""
        dump(configuration, to: &dumped)
        let texts = "\(configuration)\(String(reflecting: configuration))\(dumped)"
        #expect(texts.contains("AKIAVISIBLE"))
        #expect(!texts.contains("hidden"))
    }
}
