import Foundation
import struct CoreLocation.CLLocation
@testable import SkyCatalogue

// MARK: - Catalogue

/// Something that can be pointed at.
public protocol Target: AnyObject, Identifiable {
    /// What it is measured in.
    associatedtype Magnitude: Comparable = Double
    var magnitude: Magnitude { get }
    init(name: String)
    subscript(band: Band) -> Magnitude { get }
    func rise(at site: Site) async throws -> Date
    static func <=> (left: Self, right: Self) -> Bool
}

protocol Logged {
    var log: [String] { get set }
}

infix operator <=>: Brightness
precedencegroup Brightness { higherThan: ComparisonPrecedence }

/**
 Where light falls in the spectrum.
 */
public indirect enum Band: String, CaseIterable {
    case ultraviolet = "U", blue = "B"
    case visible(width: Int) // nanometres
    case narrow(Band, by: Double)

    static let standard = Band.blue
    var isNarrow: Bool {
        if case .narrow(let inner, _) = self, !inner.isNarrow { return true }
        return false
    }

    mutating func widen() { self = .visible(width: 80) }
}

@propertyWrapper
struct Clamped<Value: Comparable> {
    private var stored: Value
    let range: ClosedRange<Value>

    init(wrappedValue: Value, _ range: ClosedRange<Value>) {
        self.range = range
        stored = wrappedValue
    }

    var wrappedValue: Value {
        get { stored }
        set(candidate) { stored = min(max(candidate, range.lowerBound), range.upperBound) }
    }
}

typealias Visit<T> = (target: T, begin: Date)

/// Points the telescope.
@MainActor
open class Telescope<Camera: Sensor>: Instrument<Camera>, Logged where Camera: Cooled {
    @Clamped(0...90) public private(set) var altitude: Double = 45
    @Published private(set) var azimuth = 0.0, focus = 1.5
    let (width, height) = (4096, 4096)
    static let shared = Telescope<CCD>()
    lazy var dome: Dome = {
        let opened = Dome.open()
        return opened
    }()
    var log: [String] = [] {
        willSet(coming) { print(coming.count) }
        didSet(previous) {
            if log.count > previous.count { notify(log.last) }
        }
    }
    weak var delegate: TelescopeDelegate?

    public required init?(name: String, port number: Int = 11111) throws {
        super.init(name)
        self.delegate = nil
    }

    deinit {
        dome.close()
    }

    subscript(index: Int) -> Frame { frames[index] }

    @discardableResult
    public func slew<T: Target>(to target: T, _ steps: inout Int, speed: Double = 1) async throws -> Visit<T> where T.Magnitude == Double {
        guard let delegate = delegate, let dome else { return (target, .now) }
        if let delegate = self.delegate as? Dome { delegate.close() }
        guard case .visible(let nanometres) = band, nanometres > 0 else { throw Fault.dark }
        for (index, star) in guides.enumerated() where index < steps {
            try await star.centre(index: index)
        }
        switch target.kind {
        case .star(let name, _): delegate.follow(name)
        case let .planet(orbit, (year, day)): follow(orbit, year, day)
        case let comet as Comet: comet.tail?.measure()
        case Fault.dark: break
        default: steps += 1
        }
        let settle = { [weak self, dome] (seconds: Double, retry) -> Bool in
            self?.azimuth = seconds
            return dome.isOpen || retry
        }
        do {
            while let frame = next(), settle(1, true) { frames.append(frame) }
        } catch let fault as Fault {
            log.append(fault.text)
        }
        func wait(_ seconds: Double) { usleep(UInt32(seconds)) }
        let names = guides.map(\.name).filter { $0.isEmpty == false }
        steps = names.count
        Self.shared.dome.azimuth = azimuth
        let queue = PriorityQueue<Frame>(order: .ascending)
        return Visit<T>(target: queue.first(as: T.self), begin: #externalDate("now"))
    }

    class func park() {}
}

struct Site {
    static func == (left: Site, right: Site) -> Bool { left.id === right.id }
}

public extension Telescope {
    var isParked: Bool { altitude == 0 }

    func home() { park(); print(#function, \Telescope.altitude) }

    convenience init(simulated: Bool) { self.init(name: "simulator") }

    subscript(name: String) -> Int { 0 }
}

extension Dome.Shutter: CustomStringConvertible {
    enum State { case raised, shut }

    nonisolated var description: String { "shutter" }
}
