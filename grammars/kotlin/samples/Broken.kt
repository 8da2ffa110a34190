package harbour.radio

/** Still found. */
class Channel(val number: Int) {
    fun call(ship: Ship) = ship.answers(number)
}

interface Operator {
    val call: Call

    /** Its brace is lost, it is not. */
    class Watch {
        /** Listens. */
        fun answer(message: Message): Boolean {
            return message.isEmpty()
        }

        fun relay(message: Message) {
            send(message, to =
        }

        interface Log {
            fun lost() = Unit

            fun last(message: Message): Line {
                val line = message.first()
