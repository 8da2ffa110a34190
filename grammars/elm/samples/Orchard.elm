port module Orchard exposing (Model, Msg(..), main, view)

{-| An orchard: its trees, and how ripe the fruit is.
-}

import Browser
import Html exposing (Html, div, text)
import Json.Decode as Decode exposing (Decoder, field)
import Parser exposing ((|.), (|=))
import Set exposing (..)


{-| The orchard as it stands. -}
type alias Model =
    { trees : List Tree
    , season : Season
    , picked : Int
    }


type alias Row =
    List Tree


{-| What can happen to it. -}
type Msg
    = Picked Int
    | SeasonChanged Season
    | Reset


type Season
    = Spring
    | Autumn


type alias Tree =
    { name : String, fruits : Int }


port harvested : Int -> Cmd msg


infix left 5 (|+) = plus


{-| Nothing has grown yet. -}
initial : Model
initial =
    { trees = [], season = Spring, picked = 0 }


{-| Brings in the harvest. -}
update : Msg -> Model -> ( Model, Cmd Msg )
update msg model =
    case msg of
        Picked count ->
            ( { model | picked = model.picked + count }, harvested count )

        SeasonChanged season ->
            let
                ripe tree =
                    tree.fruits > 3

                total : Int
                total =
                    List.length (List.filter ripe model.trees)
            in
            ( { model | season = season, picked = total }, Cmd.none )

        Reset ->
            ( initial, Cmd.none )


view : Model -> Html Msg
view model =
    div []
        [ text (String.fromInt model.picked)
        , div [] (List.map (\tree -> text tree.name) model.trees)
        , model.trees |> List.map .name |> String.join ", " |> text
        ]


decoder =
    Decode.map2 Tree (field "name" Decode.string) (field "fruits" Decode.int)


plus left right =
    left + right


main =
    Browser.sandbox { init = initial, update = update, view = view }
