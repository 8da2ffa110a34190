@file:JvmName("TideTables")

package harbour.tides

import harbour.charts.Chart
import harbour.charts.Position as Fix
import harbour.clock.*
import kotlin.properties.Delegates

/** Metres above chart datum. */
@JvmInline
value class Height(val metres: Double) : Comparable<Height> {
    override fun compareTo(other: Height): Int = metres.compareTo(other.metres)

    operator fun plus(other: Height) = Height(metres + other.metres)
}

typealias Heights<T> = Map<T, Height>

// Levels below which no pilot leaves.
private const val KEEL_CLEARANCE = 1.5
internal val stations = mutableMapOf<String, Station>()
var verbose = false
val (spring, neap) = Range(5.8) to Range(2.1)
val now: Long
    get() = System.currentTimeMillis()

/** What a tide table is asked. */
sealed interface Query {
    val station: String

    data class At(override val station: String, val time: Long) : Query
    data object Now : Query {
        override val station = "here"
    }

    fun describe(): String
}

enum class Phase(private val sign: Int) {
    EBB(-1),

    /** Rising water. */
    FLOOD(+1) {
        override fun next() = SLACK
    },
    SLACK(0);

    open fun next(): Phase = entries[(ordinal + 1) % entries.size]

    val isMoving get() = sign != 0
}

annotation class Published(val since: String)

@Target(AnnotationTarget.FUNCTION)
@Retention(AnnotationRetention.SOURCE)
annotation class Surveyed

fun interface Predictor<in Q : Query> {
    fun predict(query: Q): Height
}

/**
 * A place with a gauge.
 */
@Published(since = "1.2")
abstract class Station protected constructor(
    val name: String,
    position: Fix,
    private var offset: Double = KEEL_CLEARANCE,
) : Chart.Feature(position), Predictor<Query>, AutoCloseable by Gauges {

    constructor(name: String) : this(name, Fix.UNKNOWN) {
        offset = 0.0
    }

    init {
        val known = stations.put(name, this)
        check(known == null) { "$name is known" }
    }

    private lateinit var gauge: Gauge
    protected val harmonics by lazy { Harmonics.load(name) }
    var datum: Double by Delegates.observable(0.0) { property, before, after ->
        println("${property.name}: $before -> $after")
    }
    var interval: Int = 60
        get() = field * 2
        private set(value) {
            require(value > 0)
            field = value
        }

    abstract fun read(): Height

    override fun predict(query: Query): Height = when (val time = query.toTime()) {
        null -> read()
        else -> harmonics.at(time)
    }

    suspend inline fun <reified T : Any> export(noinline sink: suspend (T) -> Unit) where T : Comparable<T> {
        for ((time, height) in table()) {
            sink(convert(time, height))
        }
        try {
            this@Station.flush()
        } catch (e: IllegalStateException) {
            log(e)
        } finally {
            gauge.count++
        }
    }

    companion object {
        const val CODE = "tide"

        @JvmStatic
        fun open(name: String): Station = object : Station(name) {
            private val cache = Height(0.0)

            override fun read() = cache
        }
    }

    inner class Reader {
        fun all() = generateSequence { read() }.takeWhile { it.metres > 0 }.map(Height::metres)
    }
}

object Gauges : AutoCloseable {
    override fun close() = Unit

    internal companion object Factory {
        fun create(): Gauges = Gauges
    }
}
