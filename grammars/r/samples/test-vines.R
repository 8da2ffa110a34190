#!/usr/bin/env Rscript
library(testthat)

context_row <- 3

test_that("a row yields twice its number", {
  row <- expected_yield(2)
  expect_equal(row, 4)
})

Cellar <- R6::R6Class("Cellar", inherit = pkg::Room, public = list(depth = 3, dig = function() 1))
