internal import StructuredData

/// `$ref`.
struct ReferenceKeyword: Keyword {
    /// The schema that it leads to.
    let target: SubschemaID

    var inPlaceTargets: [SubschemaID] { [target] }

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        evaluator.apply(target, to: instance, reference: "$ref")
    }
}

/// `$dynamicRef` and `$recursiveRef`, where they lead to a dynamic anchor: the outermost resource under evaluation that
/// has the anchor too says where they lead.
struct DynamicReferenceKeyword: Keyword {
    /// The keyword.
    let keyword: StaticString
    /// The name of the dynamic anchor.
    let anchor: String
    /// Where it leads if nothing around has the anchor.
    let initial: SubschemaID

    func evaluate(_ instance: Node, _ evaluator: inout Evaluator) -> Bool {
        evaluator.apply(evaluator.outermost(anchor) ?? initial, to: instance, reference: keyword)
    }
}

extension Evaluator {
    /// The subschema that a dynamic anchor names in the outermost resource that has it.
    fileprivate mutating func outermost(_ anchor: String) -> SubschemaID? {
        var last: ResourceID?
        for (depth, frame) in frames.enumerated() {
            let resource = graph.subschemas[frame.subschema.index].resource
            if resource == last { continue }
            if depth & 15 == 15, !spend(1) { return nil }
            if let target = graph.resources[resource.index].dynamicAnchors[anchor] { return target }
            last = resource
        }
        return nil
    }
}

extension KeywordFamily {
    /// `$ref`.
    static let reference = KeywordFamily("$ref") { (context) throws(SchemaError) in
        ReferenceKeyword(target: try target("$ref", context).id)
    }

    /// `$dynamicRef` of 2020-12: like `$ref` where it leads to no dynamic anchor.
    static let dynamicReference = KeywordFamily("$dynamicRef") { (context) throws(SchemaError) in
        let (id, anchor) = try target("$dynamicRef", context)
        guard let anchor else { return ReferenceKeyword(target: id) }
        return DynamicReferenceKeyword(keyword: "$dynamicRef", anchor: anchor, initial: id)
    }

    /// `$recursiveRef` of 2019-09.
    static let recursiveReference = KeywordFamily("$recursiveRef") { (context) throws(SchemaError) in
        let (id, anchor) = try target("$recursiveRef", context)
        guard anchor != nil else { return ReferenceKeyword(target: id) }
        return DynamicReferenceKeyword(keyword: "$recursiveRef", anchor: "", initial: id)
    }

    /// `$defs` from 2019-09 on: nothing to evaluate, but what is wrong in there should be found.
    static let newDefinitions = KeywordFamily("$defs") { (context) throws(SchemaError) in
        _ = try context.namedSubschemas("$defs")
        return nil
    }

    /// `definitions`, which later drafts still read.
    static let definitions = KeywordFamily("definitions") { (context) throws(SchemaError) in
        _ = try context.namedSubschemas("definitions")
        return nil
    }

    private static func target(
        _ keyword: String, _ context: SchemaContext
    ) throws(SchemaError) -> (id: SubschemaID, dynamicAnchor: String?) {
        guard let value = context.value(keyword), let reference = value.string else {
            throw context.wrong(keyword, "a URI reference, such as `#/$defs/name`")
        }
        return try context.builder.target(of: reference, at: value, from: context)
    }
}
