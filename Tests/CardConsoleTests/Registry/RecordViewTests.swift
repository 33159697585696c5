import CardConsole
import CardTesting
import JSONTree
import Testing

@Suite struct RecordViewTests {
    private func markup(_ record: JSON, without left: Set<String> = []) -> String {
        RecordView.view(record, without: left).markup
    }

    @Test(
        "Members are named in plain words",
        arguments: [
            ("ExecutionRoleArn", "Execution role ARN"), ("ModelDataUrl", "Model data URL"),
            ("S3OutputPath", "S3 output path"),
            ("VpcConfig", "VPC config"), ("VolumeSizeInGB", "Volume size in GB"), ("Image", "Image"),
            ("SupportedResponseMIMETypes", "Supported response MIME types"), ("ModelDataETag", "Model data ETag"),
            ("KmsKeyId", "KMS key ID"), ("", ""),
        ]
    )
    func labels(_ name: String, _ label: String) {
        #expect(MemberLabel.label(of: name) == label)
    }

    @Test("Names that somebody chose stay as they are, and all texts are escaped")
    func escapes() {
        let text = markup(["Environment": ["A<b>": "x & \"y\"", "SAGEMAKER_PROGRAM": "serve.py"]])
        #expect(text.contains("<dt>A&lt;b&gt;</dt><dd>x &amp; &quot;y&quot;</dd>"))
        #expect(text.contains("<dt>SAGEMAKER_PROGRAM</dt>"))
    }

    @Test("Times, addresses, people, tags and truths read as such")
    func values() {
        let text = markup([
            "CreationTime": 1_700_000_000, "Role": "arn:aws:iam::1:role/a", "EnableNetworkIsolation": false,
            "CreatedBy": ["IamIdentity": ["Arn": "arn:aws:iam::1:user/author"]],
            "Tags": [["Key": "team <x>", "Value": "risk"], ["Key": "b", "Value": "c"]], "Nothing": .null, "Empty": "",
            "MaxRuntimeInSeconds": 60,
        ])
        for words in [
            "<time datetime=\"2023-11-14T22:13:20.000Z\"", "data-copy=\"arn:aws:iam::1:role/a\"", "<dd>No</dd>",
            ">author</span>", "<dt>team &lt;x&gt;</dt><dd>risk</dd>", "<dd>60</dd>",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("A structure with one member takes one line, and what the page shows elsewhere is left out")
    func unwraps() {
        let text = markup(
            [
                "ModelMetrics": ["Bias": ["Report": ["S3Uri": "s3://a/b", "ContentType": "t"]]],
                "ModelCard": ["x": "y"],
            ],
            without: ["ModelCard"]
        )
        #expect(text.contains("<dt>Model metrics › Bias › Report</dt>"))
        #expect(!text.contains("Model card"))
    }
}
