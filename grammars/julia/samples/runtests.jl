#!/usr/bin/env julia
using Test
using Glacier

# A glacier to play with.
ice = Ice("Aletsch", [800.0, 790.0])

@testset "advance" begin
    @test advance!(ice, 2) > 0
    @test thickness(ice) ≈ 795.0
end

function survey(bodies)
    for body in bodies
        println(Glacier.thickness(body))
    end
end

double(x) = 2x
height(b)::Float64 = b.height

module Helpers
const UNIT = 1
@inline triple(x) = 3x
end
