#!/usr/bin/env kotlin

import java.io.File

val input = File(args.first())
var visited = 0

/** Nodes by name, each with what it leads to. */
class Graph<N> {
    private val edges = HashMap<N, MutableSet<N>>()

    operator fun get(node: N): Set<N> = edges[node].orEmpty()

    infix fun N.leadsTo(other: N) {
        edges.getOrPut(this) { mutableSetOf() }.add(other)
    }
}

/** Breadth first; `null` when there is no way. */
fun <N> Graph<N>.shortest(from: N, to: N): List<N>? {
    val queue = ArrayDeque(listOf(listOf(from)))
    val seen = mutableSetOf(from)
    tailrec fun step(): List<N>? {
        val path = queue.removeFirstOrNull() ?: return null
        if (path.last() == to) return path
        this[path.last()].filter(seen::add).forEach { next -> queue.add(path + next) }
        ++visited
        return step()
    }
    return step()
}

fun String?.orRoot(): String = this ?: "/"

val File.depth: Int
    get() = path.count { it == '/' }

val <T> List<T>.middle: T get() = this[size / 2]

fun kotlin.collections.Iterable<Int>.total() = fold(0, fun(sum: Int, item: Int): Int { return sum + item })

val graph = Graph<String>().apply {
    input.forEachLine { line ->
        val (from, to) = line.split(" -> ")
        from leadsTo to
    }
}

print(graph.shortest(from = "a", to = "z")?.joinToString())
visited = graph["a"].size
File("out").also { file -> file.writeText(text = "$visited ${::orRoot}") }
