package demo.torn;

import java.util.;

/** What a loom can do. */
public interface Loom {
    int threads = 1;

    default void weave() {
        if (threads > {
            call(
    }

    /** Also found. */
    int after(int x) { return x; }
}
