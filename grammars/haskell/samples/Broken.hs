welcome berth = "Berth " ++ berth

-- | Survives what follows.
greet :: String -> String
greet name = map toUpper name

data Signal = Flag | Horn Int

oops :: Int
oops = ) let in where {

answer :: Signal -> Int
answer Flag = 1
answer (Horn n) = n
