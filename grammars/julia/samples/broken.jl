module Broken

before(x) = x + 1

function mistake(x
    y = x +
end

struct Left
    a::Int
end

function after(z)
    before(z)
end

end
