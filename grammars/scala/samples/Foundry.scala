package works.metal
package foundry

import scala.collection.mutable
import java.util.{List => JList, Map, Set => _, _}
import works.units._
import furnace.*
import furnace.{given, Heat as Warmth}
import works.metal.alloys.Alloy as Mix
import scala.Predef as P
import logging

/** What can be poured. */
sealed trait Melt[+M <: Metal, -S, F[_]] extends Product with Serializable { self: Furnace =>
  type Temperature <: Double
  val metal: M
  var slag, gas: Double
  def pour(into: S): F[Unit]
  def +(other: Melt[Metal, S, F]): this.type
}

/**
 * A casting; its weight is given in kilograms.
 */
@SerialVersionUID(1L) // as computed for 2.13
final case class Casting[A <: Metal: Ordering](name: String, private val weight: Double = 1.0)(implicit log: Log)
    extends Piece[A](name, log) with Cooling with works.units.Weighed {

  // Moulds, by size.
  private[foundry] lazy val moulds = mutable.Map.empty[Int, Mould]
  protected val width, height: Int = 3
  val (top, bottom) = split(weight)
  val Some(owner) = registry.get(name)
  private var cooled = false

  def this(name: String) = this(name, 0.0)

  /** Shrinks while it cools. */
  def shrink[B](steps: Int, by: Double => Double)(using clock: Clock): Option[B] = {
    val factor = by(steps)
    var left, right = factor
    lazy val total = left + right
    cooled = true
    this.cooled = total > 1
    def half(value: Double): Double = value / 2
    if (steps > 0) slag = half(total)
    pieces.foldLeft(0)((sum, piece) => sum + piece.weight).map(_.toInt).foreach(w => println(s"$w kg ${factor.round}"))
    pieces.collect {
      case (first, second) if first > 0 => first + second
      case Casting(label, Weight(_, unit)) => label + unit
      case rest: Piece[_] => rest.name
      case all @ Batch(_*) => all.size
      case head :: Nil => head
      case other => other.size
      case `name` | Unknown => gas = 0
    }
    for {
      piece <- pieces
      (edge, face) <- piece.parts
      area = edge * face if area > 1
    } yield area
    pieces foreach register
    pieces ++= spare
    val buyer = new Buyer(name) { val rank = 1; def pay() = rank }
    val shops = new mutable.HashMap[String, Shop]
    val stand = new stands.Stand[Int]
    new Stall
    mould[Int](size = 3, kind.of[Sand])
    try buyer.pay() catch { case broke: Broke => throw broke }
    None
  }

  def unapply(value: Int): Boolean = value match
    case 0 =>
      val zero = value
      cooled = false
      zero > 1
    case _ => true

  def ::(other: Casting[A]) = Line(List(other, this))
}

@deprecated
/* Factories. */
object Casting extends App {
  val Density = 7.8
  implicit def weigh(piece: Piece[_]): Double = piece.weight
  private case object Scrap
  case class Ingot(purity: Double)
  class Ladle(capacity: Int, val lip: Int, var tilt: Int) {
    def fill(amount: Int) = tilt = amount.min(capacity)
  }
}

package object units {
  type Kilo = Double
}
