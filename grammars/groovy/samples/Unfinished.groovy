package coast.soundings

// Soundings, in the middle of being written.
class Sounding extends Measurement {
    @Shared @Kept Lead lead

    def line

    void measure() {
        line.lower {
            wait(5

    int fathoms(int feet) {
        return feet / 6
    }

    void "is deep"() {
        depth?.value > 100
    }
}
