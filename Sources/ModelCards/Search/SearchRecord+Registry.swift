import JSONTree
import SageMakerAPI

extension Records {
    /// Models as the model dashboard shows them: each with the card about it.
    func modelRecords(of models: [RegistryEntry], in scope: Scope) throws -> [JSON] {
        let cards = try cards(about: models.map(\.arn), in: scope)
        let tags = try tags(ofAll: models.map(\.arn) + cards.values.map { scope.cardARN($0.name) })
        return models.map { model in
            let described = model.modelDescription.appending((tags[model.arn] ?? []).searchMember)
            var members = [JSONMember("Model", described)]
            if let card = cards[model.arn] {
                let tags = tags[scope.cardARN(card.name)] ?? []
                members.append(JSONMember("ModelCard", .object(card.searchMembers(tags: tags))))
            }
            return .object([JSONMember("Model", .object(members))])
        }
    }

    /// Training jobs with their final metrics.
    func trainingJobRecords(of jobs: [RegistryEntry]) throws -> [JSON] {
        let metrics = try finalMetrics(ofAll: jobs.map(\.id))
        let tags = try tags(ofAll: jobs.map(\.arn))
        return jobs.map { job in
            // Records are older than descriptions, and their shape lacks some of what these show.
            let described = job.trainingJobDescription(metrics: metrics[job.id] ?? []).without(
                "InfraCheckConfig",
                "MlflowConfig",
                "ProfilerRuleConfigurations",
                "RemoteDebugConfig",
                "ServerlessJobConfig"
            )
            return .object([JSONMember("TrainingJob", described.appending((tags[job.arn] ?? []).searchMember))])
        }
    }

    /// Groups of packages.
    func modelPackageGroupRecords(of groups: [RegistryEntry]) throws -> [JSON] {
        let tags = try tags(ofAll: groups.map(\.arn))
        return groups.map { group in
            let described = group.modelPackageGroupDescription.without("ManagedConfiguration")
            return .object([
                JSONMember("ModelPackageGroup", described.appending((tags[group.arn] ?? []).searchMember))
            ])
        }
    }

    /// Packages with their cards.
    func modelPackageRecords(of packages: [RegistryEntry], in scope: Scope) throws -> [JSON] {
        let cards = try cards(ofPackages: packages.map(\.arn), in: scope)
        let versions = try latestVersions(ofAll: Array(cards.values))
        let tags = try tags(ofAll: packages.map(\.arn))
        return try packages.map { package in
            let version = cards[package.arn].flatMap { versions[$0.id] }
            let card = try version.map { try PackageCard(content: $0.content, status: $0.status) }
            let described = package.modelPackageDescription(card: card).without("ManagedStorageType")
            return .object([JSONMember("ModelPackage", described.appending((tags[package.arn] ?? []).searchMember))])
        }
    }
}

extension JSON {
    /// This object with more members.
    fileprivate func appending(_ members: [JSONMember]) -> JSON {
        .object((self.members ?? []) + members)
    }
}
