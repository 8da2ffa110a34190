import Foundation

/// Still found.
struct Parcel {
    let weight: Double
    var label: String { "\(weight) kg" }

    func ship(to address: ) -> Bool {
        return address.isKnown
    }

    /// Found although the method above does not parse.
    func track() -> Status { status(of: weight) }
}

class Van {
    var load: [Parcel] = []

    func drive( {
        print("on the road")
    }

    struct Seat {
        let number: Int

        func fold() { number.fold( }
