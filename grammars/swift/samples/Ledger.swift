#!/usr/bin/swift
#if canImport(Glibc)
import Glibc
#endif

let currency = "EUR"
var balance = 0, interest: Double = 0.02
let (first, last) = (accounts.first, accounts.last)
/// Balance in cents.
var cents: Int { balance * 100 }

@freestanding(expression)
macro audited<T>(_ amount: T) -> T = #externalMacro(module: "Audit", type: "AuditedMacro")

prefix func - (amount: Money) -> Money { Money(-amount.units) }

/// Books of one owner; an actor since several tellers write.
actor Ledger {
    private var entries: [Date: [Entry]] = [:]
    fileprivate let owner: Owner

    init(owner: Owner) { self.owner = owner }

    func post(_ entry: Entry, on day: Date) {
        entries[day, default: []].append(entry)
        balance += entry.amount
    }

    nonisolated func total<S: Sequence>(of amounts: S) -> Int where S.Element == Int {
        var sum = 0
        for amount in amounts { sum += amount }
        return sum
    }
}

package struct Entry: Codable, Sendable {
    var amount: Int
    var label = """
        none
        """
    enum CodingKeys: String, CodingKey {
        case amount, label = "text"
    }
}

extension Array where Element == Entry {
    func grouped(by key: KeyPath<Entry, String>) -> [String: [Entry]] {
        reduce(into: [:]) { groups, entry in
            groups[entry[keyPath: key], default: []].append(entry)
        }
    }

    mutating func drop(_ amount: Int) {
        guard let index = firstIndex(where: { $0.amount == amount }) else { return }
        remove(at: index)
        if let label { print(label) }
    }
}

let ledger = Ledger(owner: .anonymous)
Task {
    await ledger.post(Entry(amount: 5), on: .now)
    print("\(await ledger.total(of: [1, 2])) \(currency)")
}
