/*
 * A licence header, not a doc of anything.
 */
package demo.shapes;

import java.util.List;
import java.util.function.*;
import static java.util.Map.Entry;
import static java.lang.Math.*;

/**
 * A closed family of shapes.
 *
 * @param <T> the unit of measure
 */
public sealed interface Shape<T extends Comparable<T>> permits Circle, Shape.Square, Group {

    /** Number of shapes a group may hold. */
    int LIMIT = 16;

    /** The area in square units. */
    double area();

    default String describe() {
        return label(this) + " " + area();
    }

    static String label(Shape<?> shape) {
        return switch (shape) {
            case Circle c when c.radius() > 100 -> "big circle";
            case Circle c -> "circle";
            case Square s -> "square";
            default -> "group";
        };
    }

    /** Nested in an interface, hence public and static. */
    record Square(double side) implements Shape<Integer> {
        public double area() { return side * side; }
    }
}

/** A circle around the origin. */
record Circle(@Deprecated double radius, String... tags) implements Shape<Integer>, java.io.Serializable {
    private static final long serialVersionUID = 1L;

    /** Rejects negative radii. */
    Circle {
        if (radius < 0) throw new IllegalArgumentException("radius");
    }

    Circle(double radius) {
        this(radius, "plain");
    }

    @Override
    public double area() {
        return PI * radius * radius;
    }
}

// One line of comment,
// continued on the next.
final class Group extends AbstractGroup<Shape<Integer>> implements Shape<Integer> {
    private final List<Shape<Integer>> members;
    protected int first, second[] = {1, 2};
    volatile boolean dirty = true; // set on every change
    final static String KIND = "group", OTHER = "other";

    static {
        System.out.println("loaded");
    }

    @SafeVarargs
    @SuppressWarnings({"unchecked", "rawtypes"})
    Group(Shape<Integer>... members) {
        super(members.length);
        this.members = List.of(members);
        first = 1;
        first++;
    }

    @Override
    public synchronized <R extends Number & Comparable<R>> R fold(
            R start,
            BinaryOperator<R> step) throws java.io.IOException, IllegalStateException {
        Function<Integer, Integer> twice = x -> x * 2;
        Supplier<Group> make = Group::new;
        Runnable task = new Runnable() {
            private int runs;

            @Override
            public void run() { runs++; }
        };
        class Local {
            int depth;
        }
        return start;
    }

    public double area() { return members.stream().mapToDouble(Shape::area).sum(); }

    native int hash();

    /** Inner, not static. */
    private class Cursor {
        int at;
    }
}
