package demo.sky;

import java.io.*;
import java.util.Comparator;
import java.util.function.Function;

/** Locals, parameters and type parameters are nobody's business; members, labels apart, are. */
public sealed class Observatory<S extends Star, R> implements Closeable permits Observatory.Mountain {
    private int count;
    private S brightest;
    String where;

    Observatory(int count, S brightest) {
        this.count = count;
        this.brightest = brightest;
        where = brightest.where;
    }

    /** Classifies what is in sight. */
    public <T extends Comparable<T>> R observe(Function<? super S, ? extends R> classify, final S... stars) throws IOException {
        int seen = 0, limits[] = {count};
        for (int i = 0; i < seen; i++) seen += i;
        nights:
        for (S star : stars) {
            if (star.magnitude > limits[0]) continue nights;
            classify.apply(star).hashCode();
        }
        try (Reader plate = open(where); log) {
            plate.read();
        } catch (EOFException | InterruptedIOException failure) {
            failure.printStackTrace();
        }
        Comparator<S> order = (a, b) -> a.magnitude - b.magnitude + seen;
        Function<S, Integer> single = star -> star.magnitude;
        order = (S first, S second) -> { int offset = count; return offset; };
        return classify.apply(select(Star::new, this::select, single::apply, Observatory.Mountain::peak));
    }

    Object describe(Object body) {
        if (body instanceof Planet planet && planet.moons() > 0) return planet;
        if (!(body instanceof Comet(int period, Tail(var length, var dust)))) return count;
        switch (body) {
            case Star star when star.magnitude > period: return length;
            default: break;
        }
        return switch (body) {
            case Planet planet -> planet.moons();
            case Comet(int years, Tail tail) -> tail.scale(years);
            case null -> dust;
            default -> where;
        };
    }

    int phase(Phase phase) {
        switch (phase) {
            case FULL: int light = 100; return light;
            default: return count;
        }
    }

    @Override public void close() {
        S count = brightest;
        Runnable task = new Runnable() {
            private int seen, where;
            public void run() { seen++; where = count.magnitude; }
        };
        class Shutter { int count; void open() { count = 1; } }
        Observatory<S, R>.Dome dome = this.new Dome();
        synchronized (task) { var key = task; key.run(); }
        assert count != null : where;
        task.run();
    }

    static { int started = 1; System.setProperty("started", "" + started); }

    class Dome { }

    record Comet(int period, Tail tail) implements Body, Comparable<Comet> {
        Comet { if (period < 0) throw new IllegalArgumentException("period" + period); }
        static Comet of(int... periods) { return new Comet(periods[0], null); }
        public int compareTo(Comet other) { return period - other.period; }
    }

    interface Body extends Serializable, Comparable<Comet> { }

    enum Phase {
        NEW, FULL(1) { int lit() { return count; } private int count; };
        Phase(int... lit) { }
    }

    @Catalogue(name = "Messier", numbers = {1, Limits.LAST}) @Deprecated
    static final class Mountain extends Observatory<Star, String> {
        Mountain(@Nonnull String name) { super(0, null); where = name; }
        int peak() { return super.count; }
    }
}
