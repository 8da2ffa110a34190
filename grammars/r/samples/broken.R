before <- function(x) x + 1

mistake <- function(x {
  y <- before(x)
}

LEFT <- 3

after <- function(z) {
  before(z)
}
