package demo;

import demo.shapes.Shape;

/** Planets that know their mass. */
@Retention(RetentionPolicy.RUNTIME)
@interface Measured {
    /** Unit of the value. */
    String unit() default "kg";
    int[] digits() default {1, 2};
    int MAX = 3;
}

public enum Planet implements Comparator<Planet> {
    /** Closest to the sun. */
    MERCURY(3.3e23),
    VENUS(4.8e24) {
        @Override double gravity() { return 8.87; }
    },
    @Measured(unit = "t") EARTH(5.9e24); // home

    private final double mass;
    static int count;

    Planet(double mass) { this.mass = mass; }

    double gravity() { return mass / 2; }

    public int compare(Planet a, Planet b) { return 0; }

    enum Ring { INNER, OUTER }

    interface Visitor<R> {
        R visit(Planet planet);
        private void hidden() { }
    }
}

abstract class Base<K, V extends java.util.Map<K, ? super V>> {
    protected abstract V load(K key);

    public static void main(String[] args) {
        var list = new java.util.ArrayList<Planet>();
        String text = """
            class NotAClass { void nor() {} }
            """;
        for (Planet p : Planet.values()) list.add(p);
        try (var in = open(text)) {
            int[] a = new int[3];
            a[0] = 1;
        } catch (RuntimeException | Error e) {
            throw e;
        }
        new Base<String, Object>() { protected Object load(String key) { return null; } }.load("x");
    }
}
