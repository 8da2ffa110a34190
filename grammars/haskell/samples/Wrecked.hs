-- | What remains when the parser finds no way out.
salvage :: Wreck -> Int
salvage (Wreck cargo) = cargo

data Wreck = Wreck Int

oops :: Int ->
oops = ) let in where {

data Signal = Flag | Horn Int
