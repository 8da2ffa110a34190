module OrchardTest exposing (suite)

import Expect
import Orchard exposing (Msg(..))
import Test exposing (Test, describe, test)


apple =
    { name = "apple", fruits = 4 }


suite : Test
suite =
    describe "An orchard"
        [ test "counts what was picked" <|
            \_ ->
                Orchard.initial
                    |> Orchard.update (Picked 3)
                    |> Tuple.first
                    |> .picked
                    |> Expect.equal 3
        ]
