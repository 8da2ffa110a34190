"""
Flow of a glacier down its valley.
"""
module Glacier

using LinearAlgebra, Statistics
using Base: show, length as len
import Base.Iterators: take, @views
import Base: +
import Interpolations as Interp
import ..Climate
using ..Terrain.Slopes

include("rheology.jl")

export Ice, advance!, thickness

"Gravity in m/s²."
const GRAVITY = 9.81
const LIMITS::Tuple = (0, 1)
global verbose = false
density = 917.0 # kg per cubic metre
viscosity::Float64 = 1e13

"""
Whatever flows.
"""
abstract type Flowing end
abstract type Frozen <: Flowing end
abstract type Layered{N} <: Frozen end
primitive type Grain 8 end

"A body of ice."
mutable struct Ice{T<:Real, N} <: Layered{N}
    name::String
    depth::Vector{T} # metres
    age
    @atomic steps::Int

    Ice(name) = new(name)
    function Ice(name, depth)
        new(name, depth)
    end
    Ice{T}(depth::T) where {T} = new{T}("", depth)
end

struct Crevasse{T} <: Main.Fracture
    width::T
end

struct Moraine <: Vector{Float64} end

Base.@kwdef struct Settings
    slope::Float64 = 0.1
    steps = 10
end

@enum Phase frozen melting=2 gone
@enum Season::Int8 begin
    winter
    summer = 2
end

"""
    advance!(ice, years; dt)

Moves the ice on.
"""
function advance!(ice::Ice{T}, years::Int=1; dt=0.1, rest...)::Float64 where T
    total = 0.0
    low, high = extrema(ice.depth)
    total += years
    for step in 1:years
        ice.age = step
        ice.steps += step
    end
    for (i, d) in enumerate(ice.depth)
        println(i, d)
    end
    let scale = 2
        total *= scale
    end
    smooth(ice.depth) do x
        x / total
    end
    map(d -> d + dt, ice.depth)
    foldl((a, b) -> a + b, ice.depth)
    log.(ice.depth)
    Base.sort.(rest)
    (first, last) = extrema(rest)
    ice.depth, total = reset(ice)
    @assert total > low
    return [k for k in rest]
end

function Base.show(io::IO, ice::Ice)
    print(io, ice.name)
end

function flux(u::AbstractVector{T}, v...) where {T<:Real}
    dot(u, v)
end

function melt end

thickness(ice) = mean(ice.depth)
Base.length(ice::Ice) = Base.length(ice.depth)
area(ice, w::Float64)::Float64 = w * thickness(ice)
widest(ice::Ice{T}) where T = maximum(ice.depth)
+(a::Ice, b::Ice) = Ice(a.name)
_rate(x::T)::T where {T} = x

@inline slope(a, b) = (b - a) / 2

"Times a block."
macro timed(block)
    esc(block)
end

module Rivers
drain(x) = x
outlet = 3
end

end
