namespace Foundry

module Left =
    let before x = x + 1

module Mistake =
    let wrong = before 1 2 ) 3

module Right =
    type Bell = { Weight: float }
    let after y = Left.before y
