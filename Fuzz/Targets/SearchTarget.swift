import JSONTree
import ModelCards
import SageMakerAPI

/// Searches of a few cards and registry entries: expressions become rules, rules become SQL, and pages become a whole.
///
/// An input is the body of a `Search` or, where it has no `Resource`, of a `BrowseModelCards` call.
struct SearchTarget: FuzzTarget {
    let name = "search"

    private static let service: MemoryService = {
        let service = MemoryService()
        waitFor {
            for (operation, body) in SearchedEntries.calls {
                let answer = await service.call(operation, Array(body.utf8))
                require(answer != nil, "\(operation) makes what is searched")
            }
        }
        return service
    }()

    func run(_ input: UnsafeBufferPointer<UInt8>) {
        guard let request = try? JSON(parsing: input), request.members != nil, request["NextToken"] == nil else {
            let body = Array(input)
            waitFor { _ = await Self.service.call("Search", body) }
            return
        }
        waitFor {
            if request["Resource"] == nil {
                await checkPages(of: "BrowseModelCards", request, list: "ModelCards")
            } else {
                await checkPages(of: "Search", request, list: "Results")
                await checkOpposites(request)
            }
            _ = await Self.service.call("GetSearchSuggestions", request.bytes())
        }
    }

    /// Pages of any size make the same list, and each hit is on one of them.
    private func checkPages(of operation: String, _ request: JSON, list: String) async {
        guard let whole = await hits(of: operation, request, list, pageSize: 100) else { return }
        require(Set(whole).count == whole.count, "a hit is there once")
        let pages = await hits(of: operation, request, list, pageSize: 2)
        require(pages == whole, "pages make the list")
    }

    /// A single filter that asks whether there is a value parts all hits in two.
    private func checkOpposites(_ request: JSON) async {
        guard request["SearchExpression"]?["NestedFilters"] == nil, request["VisibilityConditions"] == nil,
            request["SearchExpression"]?["SubExpressions"] == nil,
            let filters = request["SearchExpression"]?["Filters"]?.array, filters.count == 1,
            let name = filters[0]["Name"]
        else { return }
        func found(_ operation: String) async -> [String]? {
            let filter = JSON.object([JSONMember("Name", name), JSONMember("Operator", .string(operation))])
            let expression = JSON.object([JSONMember("Filters", .array([filter]))])
            let members = (request.members ?? []).filter { $0.name != "SearchExpression" }
            let body = JSON.object(members + [JSONMember("SearchExpression", expression)])
            return await hits(of: "Search", body, "Results", pageSize: 100)
        }
        guard let present = await found("Exists"), let missing = await found("NotExists") else { return }
        require(Set(present).isDisjoint(with: missing), "a value is there or missing")
        let resource = request["Resource"].map { [JSONMember("Resource", $0)] } ?? []
        let all = await hits(of: "Search", .object(resource), "Results", pageSize: 100)
        let isShared = request["CrossAccountFilterOption"]?.string == "CrossAccount"
        require(isShared || Set(present).union(missing) == Set(all ?? []), "a value is there or missing")
    }

    /// All hits, page by page; nil when the request is refused.
    private func hits(of operation: String, _ request: JSON, _ list: String, pageSize: Int) async -> [String]? {
        var hits: [String] = []
        var token: JSON?
        for _ in 0..<20 {
            var members = (request.members ?? []).filter { $0.name != "MaxResults" }
            members.append(JSONMember("MaxResults", .number(String(pageSize))))
            if let token { members.append(JSONMember("NextToken", token)) }
            guard let answer = await Self.service.call(operation, JSON.object(members).bytes()),
                let page = try? JSON(parsing: answer)
            else {
                require(token == nil, "a token leads to the next page")
                return nil
            }
            hits += (page[list]?.array ?? []).map(\.text)
            token = page["NextToken"]
            if token == nil { return hits }
        }
        require(false, "a list has an end")
        return nil
    }
}
