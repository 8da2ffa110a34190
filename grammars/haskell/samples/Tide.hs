{-# LANGUAGE GADTs, TypeFamilies, PatternSynonyms #-}
-- | Tide tables of a harbour: readings, predictions and
-- what a skipper makes of them.
module Harbour.Tide
  ( Reading(..)
  , Station
  , predict
  , (<+>)
  , module Data.Ratio
  ) where

import qualified Data.Map.Strict as Map
import Data.List (sortOn, (\\))
import Data.Maybe (Maybe (..), fromMaybe)
import Data.Ratio
import "text" Data.Text hiding (map)

infixl 6 <+>, `offsetBy`

-- | One reading of the gauge.
data Reading a = Reading
  { takenAt :: !Int        -- ^ minutes since midnight
  , level, pressure :: a
  }
  | Missing Int
  | a :~: Int
  deriving (Show, Eq)

newtype Station = Station { stationName :: String } deriving newtype Show
newtype Depth = Depth Double deriving Eq
type Chart = Map.Map Station (Reading Double)
data a :*: b = a :*: b

-- | What can be asked of a station.
data Query r where
  Latest :: Station -> Query (Maybe (Reading Double))
  Low, High :: Int -> Query Depth

type family Unit q :: *
type instance Unit [q] = q
data family Store q
data instance Store Int = IntStore [Int]

{-# INLINE predict #-}
-- | Predicts the level, from the last readings on.
predict :: Int -> [Reading a] -> Maybe a
predict _ [] = Nothing
predict 0 (Missing _ : _) = Nothing
predict n (r : rs)
  | n > 0, Just next <- predict (n - 1) rs = Just next
  | otherwise = pick rs
  where
    pick [] = Just (level r)
    pick (x:xs) = let lowest = x in pick (lowest : xs)
    (early, late) = span ((< n) . takenAt) rs

-- | Adds two depths.
(<+>) :: Depth -> Depth -> Depth
Depth a <+> Depth b = Depth (a + b)

-- | Shifts a reading in time.
offsetBy :: Reading a -> Int -> Reading a
r `offsetBy` minutes = r { takenAt = takenAt r + minutes }

springTide, neapTide :: Double
springTide = 5.4
neapTide = 3.1

(>~), (<~) :: Depth -> Depth -> Bool
Depth a >~ Depth b = a > b
Depth a <~ Depth b = a < b

pattern Slack :: Depth
pattern Slack = Depth 0
pattern Between lo hi = (lo, hi)
pattern Above lo <- (lo, _) where
  Above lo = (lo, lo)
pattern lo :-> hi = [lo, hi]

foreign import ccall "math.h sin" sine :: Double -> Double

(lowWater, highWater) = (0.3, 5.1)
