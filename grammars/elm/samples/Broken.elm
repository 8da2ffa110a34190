module Broken exposing (..)

import Dict


before : Int -> Int
before trees =
    trees + 1


mistake tree =
    case tree of
        Just -> {


type Fruit
    = Apple
    | Pear Int


after fruit =
    before 2
