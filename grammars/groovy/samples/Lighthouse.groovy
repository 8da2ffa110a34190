package coast.signals

import groovy.transform.CompileStatic
import static java.lang.Math.max
import java.util.concurrent.*
import coast.charts.Position as Place

/** What shines. */
interface Beacon {
    int MAX_RANGE = 30

    void shine(int seconds)
}

@interface Kept {
}

/**
 * A lighthouse and the ships it has seen.
 */
@CompileStatic
class Lighthouse extends Tower<Place> implements Beacon, Comparable<Lighthouse> {
    static final String COUNTRY = 'NO'
    // Its name on the chart.
    private String name
    protected List<Ship> seen = new ArrayList<Ship>()
    int flashes

    Lighthouse(String name, int flashes) {
        this.name = name
        this.flashes = flashes
    }

    private Lighthouse() {
        this(name: 'nameless', flashes: 1)
    }

    // Flashes for some seconds.
    @Override
    void shine(int seconds) {
        for (int i = 0; i < seconds; i++) {
            lamp.flash(flashes)
        }
        for (ship in seen) {
            ship.notice(this)
        }
    }

    def nearest(Collection<Ship> ships, int limit) {
        def best = ships.findAll { ship -> ship.distance(name) < limit }
        def count = best.size()
        try {
            return best.min { a, b -> a.distance(name) <=> b.distance(name) }
        } catch (NoSuchElementException missing) {
            log.warn(missing.message)
        }
        flashes = max(count, 1)
        count++
    }

    static <T> T first(List<T> items) {
        return items.get(0)
    }
}

record Ship(String flag, int length) {
    boolean isLong() { return length > 100 }
}

enum Colour {
    RED, GREEN, WHITE
}

trait Foggy {
}

def average(List<Integer> ranges) {
    def sum = 0
    ranges.each { range -> sum += range }
    return sum / ranges.size()
}

def tower = new Lighthouse('Lindesnes', 3)
int limit = 12
tower.shine(limit)
println average([12, 14])
