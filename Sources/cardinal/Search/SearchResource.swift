import ArgumentParser
import JSONTree

/// What can be searched; written in any case, with or without hyphens, alone or as many.
enum SearchResource: String, WordArgument {
    case modelCard = "ModelCard"
    case model = "Model"
    case modelPackage = "ModelPackage"
    case modelPackageGroup = "ModelPackageGroup"
    case trainingJob = "TrainingJob"

    init?(argument: String) {
        let word = argument.lowercased().replacing("-", with: "")
        let aliases = ["card": Self.modelCard, "cards": .modelCard]
        let found = Self.allCases.first { word == $0.rawValue.lowercased() || word == "\($0.rawValue.lowercased())s" }
        guard let resource = aliases[word] ?? found else { return nil }
        self = resource
    }

    /// What a table shows of a record.
    var columns: [ListColumn] {
        switch self {
        case .modelCard:
            [
                .text("NAME", "ModelCardName"), .text("VERSION", "ModelCardVersion"),
                .status("STATUS", "ModelCardStatus"), .text("RISK", "RiskRating"), .text("MODEL", "ModelId"),
                .time("MODIFIED", "LastModifiedTime"),
            ]
        case .model:
            [
                ListColumn("NAME") { record, _ in Table.Cell(record["Model"]?["ModelName"]?.cell ?? "") },
                ListColumn("CARD") { record, _ in Table.Cell(record["ModelCard"]?["ModelCardName"]?.cell ?? "") },
                ListColumn("CARD STATUS") { record, _ in
                    let status = record["ModelCard"]?["ModelCardStatus"]?.cell ?? ""
                    return Table.Cell(status, look: .ofStatus(status))
                },
                ListColumn("RISK") { record, _ in Table.Cell(record["ModelCard"]?["RiskRating"]?.cell ?? "") },
                ListColumn("CREATED") { record, times in Table.Cell(times.text(record["Model"]?["CreationTime"])) },
            ]
        case .modelPackage: ModelPackagesList.columns
        case .modelPackageGroup: ModelPackageGroupsList.columns
        case .trainingJob: TrainingJobsList.columns
        }
    }
}
