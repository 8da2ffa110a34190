package demo.torn;

import java.util.;

/** Of a broken enum the head is found. */
public enum Weave {
    PLAIN, TWILL;

    static int count = 2;

    void pass() {
        if (count > {
            call(
    }

    /** Also found. */
    int ends(int x) { return x; }
}
