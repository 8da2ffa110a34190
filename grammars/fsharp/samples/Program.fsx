#!/usr/bin/env fsharpi
open System

[<Literal>]
let Greeting = "ding"

let bells = [ "Pummerin"; "Bourdon" ]
let x, y = 1, 2

let ring name = printfn "%s %s" Greeting name
let louder (name: string) (times: int) : string = String.replicate times name

bells |> List.iter ring
