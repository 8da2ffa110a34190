class ChartSpec extends Specification {
    def "adds lights"() {
        expect:
        lights + 1 == 2
    }

    void cleanup() {
        chart.close()
    }
}
