module Harbour.Vessel where

import Control.Monad (forM_, when)
import qualified Harbour.Tide

class (Eq v, Show v) => Vessel v where
  -- | Draught below the water line.
  draught :: v -> Double
  draught _ = 1.5

  length', beam :: v -> Double
  (<=>) :: v -> v -> Ordering
  a <=> b = compare (draught a) (draught b)
  (=~), (/~) :: v -> v -> Bool
  type Berth v :: *
  {-# MINIMAL length' #-}

class Monad m => MonadRadio m where
  hail :: String -> m ()

class a ~> b

class (MonadRadio m) => MonadPilot m where
  board :: m ()

class (Harbour.Tide.Known h) => Pilotage h

data Tug = Tug { power :: Int, crew :: [String] }
data Ferry a b = Ferry a b

instance Vessel Tug where
  draught (Tug p _)
    | p > 2000 = 4
    | otherwise = 3
  draught _ = 2
  length' = const 25
  (<=>) = undefined
  type Berth Tug = Int
  beam tug = 8

instance Show (Ferry a b) where
  show (Ferry _ _) = "ferry"

instance Semigroup (Maybe' a) where
  x <> y = x

instance Harbour.Tide.Measured [Tug] where
  measure = map power

deriving instance Eq Tug

-- | A function without a signature.
report name = do
  let title = "Report of " ++ name
  line <- getLine
  (hour, rest) <- parseTime line
  Just code <- return (lookup hour codes)
  forM_ [1, 2] $ \w -> print (w + hour)
  Map.insert 1 title Map.empty `seq` print (takenAt line)
  when (hour > 3) (putStrLn title)
  where codes = []

fleet = [Tug { power = 3000, crew = [] }]

tonnage (Tug p _) (x, y) whole@[one] = p + x + y + one

names tugs = map (\t -> case t of
  Tug p (n : _) -> n ++ show p
  other -> show other
  (a, b) -> a) tugs

nothing :: a
nothing = undefined

everything :: [a]
everything = []

main :: IO ()
main = report "harbour"
