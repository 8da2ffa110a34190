// A specification, as Spock has them; the grammar does not know their sentences.
class DepthSpec extends Specification {
    void setup() {
        chart.open()
    }

    Chart chart = new Chart('Kattegat')

    def "measures #depth fathoms"() {
        expect:
        chart.depth == depth
    }
}
