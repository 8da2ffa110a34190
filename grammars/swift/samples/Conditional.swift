import Foundation

/// Its members are conditional, which the grammar knows only around whole statements.
@objc(PXDepot)
public class Depot: NSObject {
    private let gates: [Gate]

    public init(gates: [Gate]) {
        self.gates = gates
    }

    #if os(iOS) || os(tvOS)
    /// Unlocks one gate.
    @objc
    public func unlock(gate: Gate, code: [Int: Any]?) -> Bool {
        return gate.unlock(code)
    }
    #endif

    func close() { gates.forEach { $0.close() } }
}
