/// Casting of bells: alloys, moulds and what they sound like.
module Foundry.Casting

open System
open System.IO
open Foundry.Metals

module Text = System.Text

/// Parts of tin in a hundred.
[<Literal>]
let TinShare = 22

let mutable private poured = 0
let low, high = 196.0, 880.0

// Kilograms per litre.
let density = 8.7

/// Weight of a bell.
let weigh (diameter: float) (height: float) : float =
    let volume = diameter * height
    let scale factor = factor * density
    printfn "%f" volume
    List.map (fun part -> scale part) [ volume ] |> List.sum

let rec cool (degrees: int) (limit: int) : int =
    let next = degrees - 5
    let isDone rest = rest < limit
    printfn "%d" next
    if isDone next then next else settle next

and settle degrees = cool degrees 30

let inline (<+>) first second = first + second

let (|Flat|Sharp|) cents = if cents < 0 then Flat else Sharp

type Alloy = { Copper: int; mutable Tin: int }

/// How a bell ended.
type Outcome =
    | Sound of pitch: float
    | Cracked
    member this.IsGood = this <> Cracked

type Bells = Outcome list

type Season =
    | Spring = 0
    | Autumn = 1

type Mould = { Depth: float }
and Core = { Clay: Mould }
and Yard(name: string) =
    member _.Name = name

type IRinger =
    inherit IDisposable
    abstract Ring: int -> unit
    abstract Volume: float

type Clapper =
    interface
        abstract Strike: unit -> unit
    end

[<AbstractClass>]
type Bell(name: string, alloy: Alloy) =
    inherit Cast(name)
    let thickness = 3
    let mutable strikes = 0
    static let count = 1
    let tune cents = cents + thickness
    do printfn "%s" name
    new(name) = Bell(name, { Copper = 78; Tin = TinShare })
    member val Owner = "" with get, set
    member this.Name = name
    member private this.Crack(depth: int) : bool =
        strikes <- strikes + depth
        alloy.Tin <- depth
        depth > thickness
    static member Cast() = Bell("nameless")
    static member (+) (a: Bell, b: Bell) = a
    abstract Toll: int -> unit
    default this.Toll times = this.Crack times |> ignore
    override this.ToString() = name.Trim().ToUpper()
    interface IRinger with
        member this.Ring(times) = this.Toll times

exception MouldBroke of string

type Listener = delegate of float -> unit

type Bell with
    member this.Twice() = this.Toll 2

type System.String with
    member this.IsBell = true

module Pitch =
    let concert = 440.0
    let shift cents = concert + cents
    let bend (cents: float) (by: float) : float = cents * by
    [<Literal>]
    let Octave = 2
    let first, last = 1, 8

let rec search (alloys: Alloy list) (limit: int) : int =
    match alloys with
    | first :: rest when first.Tin > limit -> first.Tin
    | _ -> alloys.Head.Tin.GetHashCode() + search alloys.Tail limit

let judge outcome =
    match outcome with
    | Sound pitch when pitch > low -> Some pitch
    | Sound other -> None
    | Cracked ->
        name.Length.ToString() |> ignore
        None
