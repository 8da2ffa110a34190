/** The demo module. */
@Deprecated
open module demo.shapes {
    requires java.base;
    requires transitive java.sql;
    exports demo.shapes to demo.tests;
    uses demo.shapes.Shape;
    provides demo.shapes.Shape with demo.shapes.Circle;
}
