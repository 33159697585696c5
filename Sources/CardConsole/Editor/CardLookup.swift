import JSONTree
import ModelCards
import SageMakerAPI

/// Finds out about cards and about what they are about.
struct CardLookup {
    let page: PageContext

    /// Whether the caller's account has a card of that name.
    func exists(_ name: String) async throws -> Bool {
        try await found {
            _ = try await page.service.describeModelCard.run(
                DescribeModelCardRequest(modelCardName: name, includedData: .metadataOnly),
                for: page.caller
            )
        }
    }

    /// The name of the card that is about a model or a package, by its ARN or whatever its card calls it.
    func holder(of subject: String) async throws -> String? {
        guard (1...1024).contains(subject.unicodeScalars.count) else { return nil }
        let request = SearchRequest(
            resource: .modelCard,
            searchExpression: SearchExpression(filters: [Filter("ModelId", .equals, subject)]),
            maxResults: 1
        )
        let response = try await page.service.search.run(request, for: page.caller)
        return response.results.first?["ModelCard"]?["ModelCardName"]?.string
    }

    /// Whether an ARN names a model or a package of this account and region that the registry does not have.
    func hasVanished(_ subject: String) async throws -> Bool {
        let scope = page.caller.scope
        let prefix = "arn:aws:sagemaker:\(scope.region):\(scope.accountID):"
        if subject.hasPrefix(prefix + "model/") {
            let name = String(subject.dropFirst(prefix.count + 6))
            return try await !found {
                _ = try await page.service.describeModel.run(DescribeModelInput(modelName: name), for: page.caller)
            }
        }
        guard subject.hasPrefix(prefix + "model-package/") else { return false }
        return try await !found {
            _ = try await page.service.describeModelPackage.run(
                DescribeModelPackageInput(modelPackageName: subject),
                for: page.caller
            )
        }
    }

    /// Whether a description can be had; other refusals than those of something missing are passed on.
    private func found(_ describe: () async throws -> Void) async throws -> Bool {
        do {
            try await describe()
            return true
        } catch let error as SageMakerError {
            switch error.code {
            case .resourceNotFound, .validationException: return false
            default: throw error
            }
        }
    }
}
