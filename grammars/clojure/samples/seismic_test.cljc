(ns seismic.station-test
  (:require [clojure.test :refer [deftest is testing]]
            [seismic.station :as station]))

(def fixture {:id 7 :lat 46.2 :lon 7.3})

(deftest registers-once
  (testing "a second time changes nothing"
    (is (= 1 (count (station/register! 7 fixture))))
    (is (var? #'station/locate))))

(deftest mean-of-one
  (is (= 4 (station/mean [4]))))
