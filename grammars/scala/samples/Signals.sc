//> using scala 3.3
package rail:
  val gauge = 1435

  /** The aspects of a signal, and what a driver may do then. */
  enum Aspect(val speed: Int) extends Shown derives CanEqual:
    case Stop extends Aspect(0)
    case Caution, Clear
    case Limited(limit: Int) extends Aspect(limit)

    val isStop = this == Stop
    def shown: String = s"$speed km/h"
  end Aspect

trait Shown:
  def shown: String

given aspects: Ordering[Aspect] with
  val strict = true
  def compare(left: Aspect, right: Aspect): Int = left.speed - right.speed

given Numeric[Distance] with
  def plus(left: Distance, right: Distance) = left + right

given clock: Clock = Clock.system

extension (signal: Signal)
  def isGreen: Boolean = signal.aspect == Aspect.Clear
  def block = signal.section

extension [T](items: List[T]) def second: T = items.tail.head

opaque type Distance = Double
type Handler = [X] =>> X => Unit

val (north, south) = (Signal("N"), Signal("S"))
var trains = 0
val first, last = Track(1)

/** Runs one train through. */
@main def run(name: String, stops: Int*): Unit =
  val train = Train(name)
  trains = trains + 1
  stops.foreach: stop =>
    val platform = station(stop)
    platform ~> train
    seen = platform
  if stops.isEmpty then trains = 0
  println(raw"$name has ${stops.size} stops")

inline def twice(inline body: Any): Any = ${ twiceImpl('body) }

export train.{move as go}
