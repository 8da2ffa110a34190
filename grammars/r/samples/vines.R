# Yields of a vineyard, row by row.

library(ggplot2)
require("dplyr")
requireNamespace("R6")
source("weather.R")

ROWS <- 24
"grape types" <- c("riesling", "gamay")
20:30 -> range_of_brix
offset = 3

#' Expected yield of a row.
#'
#' @param row the row's number
#' @param sugar in degrees Brix
#' @export
expected_yield <- function(row, sugar = 20, ...) {
  base <- row * 2
  base$weight <- sugar
  adjust(base)
  stats::median(base)
  cache$store(row)
  lapply(row, function(vine) vine + sugar)
  total <<- base
  inner = function(q) q
  row@leaves
  if (base > 1) return((\(k) k)(base))
  for (vine in row) print(vine)
  harvest %>% filter(weight > 1) |> mutate(share = weight / sum(weight))
}

.normalise = function(x) x / max(x)

# Prints a vineyard.
print.vineyard <- function(x, ...) {
  cat("vineyard with", length(x), "rows\n")
}

registry$add <- function(row) registry$rows <- c(registry$rows, row)

Barrel <- R6Class("Barrel",
  inherit = Vessel,
  public = list(
    volume = 225,
    #' @description Fills the barrel.
    initialize = function(volume) {
      self$volume <- volume
    },
    pour = function(litres) self$volume - litres
  ),
  private = list(
    cooper = NULL,
    seal = function() TRUE
  ),
  active = list(
    empty = function() self$volume == 0
  )
)

Press <- setRefClass("Press",
  fields = list(pressure = "numeric"),
  methods = list(
    squeeze = function(grapes) {
      pressure <<- pressure + grapes
    }
  )
)

GeomVine <- ggproto("GeomVine", Geom,
  required_aes = c("x", "y"),
  draw_panel = function(data, panel) data
)

setClass("Bottle", representation(label = "character"), contains = "Vessel")
setGeneric("uncork", function(bottle) standardGeneric("uncork"))
setMethod("uncork", "Bottle", function(bottle) bottle@label)
setMethod("blend", signature("Bottle", "Bottle"), function(a, b) c(a, b))
