/// A service that the client talks to, each with an endpoint of its own.
public enum AWSService: String, CaseIterable, Hashable, Sendable {
    /// Cards, models, training jobs and model packages.
    case sageMaker = "sagemaker"
    /// Metrics of training jobs.
    case sageMakerMetrics = "sagemaker_metrics"
    /// Reports, artifacts and exported PDFs.
    case s3
    /// Roles.
    case iam
    /// Who the caller is.
    case sts

    /// The name in a signature's credential scope.
    var signingName: String {
        switch self {
        case .sageMakerMetrics: "sagemaker"
        default: rawValue
        }
    }

    /// The variable that names this service's endpoint alone.
    var endpointVariable: String { "AWS_ENDPOINT_URL_\(rawValue.uppercased())" }

    /// The region that requests are signed for: IAM has one region a partition.
    func signingRegion(_ region: String) -> String {
        guard self == .iam else { return region }
        if region.hasPrefix("cn-") { return "cn-north-1" }
        return region.hasPrefix("us-gov-") ? "us-gov-west-1" : "us-east-1"
    }

    /// AWS's own host for the service.
    func host(region: String) -> String {
        let domain = region.hasPrefix("cn-") ? "amazonaws.com.cn" : "amazonaws.com"
        switch self {
        case .sageMaker: return "api.sagemaker.\(region).\(domain)"
        case .sageMakerMetrics: return "metrics.sagemaker.\(region).\(domain)"
        case .s3, .sts: return "\(rawValue).\(region).\(domain)"
        case .iam:
            if region.hasPrefix("cn-") { return "iam.cn-north-1.\(domain)" }
            return region.hasPrefix("us-gov-") ? "iam.us-gov.\(domain)" : "iam.\(domain)"
        }
    }
}
