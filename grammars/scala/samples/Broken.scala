package works.broken

import works.tools.Hammer

/** Still found. */
class Anvil(val weight: Int) {
  def strike(tool: Hammer): Spark = tool.hit(weight)
}

object Smithy {
  val anvils = List(new Anvil(80)

  /** Found although the line above does not parse. */
  def open(): Unit = anvils.foreach(_.strike(new Hammer))

  trait Bellows {
    def blow( = 1

    class Coal {
      def burn(: Int = {
        object Ash {
