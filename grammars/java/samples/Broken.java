package demo.broken;

import java.util.;

/** Still found, although what follows does not parse. */
public class Broken {
    int before = 1;

    void unfinished() {
        if (before > {
            call(
    }

    /** Also found. */
    int after(int x) { return x; }
}
