class ChartSpec extends Specification {
    def "finds a lighthouse by its name"() {
        expect:
        lights + 1 == 2
    }

    void cleanup() {
        chart.close()
    }
}
