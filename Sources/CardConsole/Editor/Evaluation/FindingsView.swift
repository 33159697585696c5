import SageMakerAPI

/// What was skipped, reduced or guessed when a report was read; what is said of many places is said once.
enum FindingsView {
    private struct Remark {
        let severity: FindingSeverity
        let message: String
        var places: [String]
    }

    /// As many places as are shown before the rest is folded away.
    private static let shownPlaces = 3

    static func view(_ findings: [Finding], of report: String) -> HTML {
        guard !findings.isEmpty else { return HTML() }
        return HTML.group {
            h3 { "Remarks on what was read" }
            ul(.class("findings")) {
                for remark in remarks(findings) {
                    li(.class("finding-\(name(remark.severity))")) {
                        strong { "\(word(remark.severity)): " }
                        remark.message
                        places(remark.places)
                    }
                }
            }
        }
    }

    private static func places(_ places: [String]) -> HTML {
        guard !places.isEmpty else { return HTML() }
        guard places.count > shownPlaces else {
            return HTML.group {
                " ("
                for (position, place) in places.enumerated() {
                    position > 0 ? HTML(", ") : HTML()
                    code { place }
                }
                ")"
            }
        }
        return details {
            summary { "in \(places.count) places" }
            ul { for place in places { li { code { place } } } }
        }
    }

    /// Each message once, what matters most first.
    private static func remarks(_ findings: [Finding]) -> [Remark] {
        var remarks: [Remark] = []
        var known: [String: Int] = [:]
        for finding in findings {
            let places = finding.path.isEmpty ? [] : [finding.path]
            if let position = known[finding.message], remarks[position].severity == finding.severity {
                remarks[position].places += places
            } else {
                known[finding.message] = remarks.count
                remarks.append(Remark(severity: finding.severity, message: finding.message, places: places))
            }
        }
        return [.error, .warning, .information].flatMap { severity in remarks.filter { $0.severity == severity } }
    }

    private static func word(_ severity: FindingSeverity) -> String {
        switch severity {
        case .information: "Note"
        case .warning: "Left out or reduced"
        case .error: "Not read"
        }
    }

    private static func name(_ severity: FindingSeverity) -> String {
        switch severity {
        case .information: "information"
        case .warning: "warning"
        case .error: "problem"
        }
    }
}
