; Reads what the stations of a seismic network report.
(ns seismic.station
  "Stations and their readings."
  (:require [clojure.string :as str :refer [join split]]
            [seismic.wave :refer :all]
            seismic.units)
  (:import (java.time Instant Duration)
           [java.util UUID]
           java.io.File)
  (:use [seismic.legacy :only [decode]]))

(require '[clojure.set :as set])
(use 'seismic.debug)

(def ^:private sample-rate "Samples per second." 100)
(def gravity 9.81)
(defonce stations (atom {}))
(declare locate)

;; Magnitudes are on the local scale.
(def magnitudes [1.0 2.5 4.0])

(defn register!
  "Adds a station to the network."
  {:added "1.2"}
  [id {:keys [lat lon] :as position}]
  (let [station (->Station id position)
        {:keys [name]} position]
    (swap! stations assoc id station)
    (.log station)
    (Instant/now)
    (doseq [each (vals @stations)] (println each name))
    (map #(inc %) magnitudes)))

(defn distance
  "Distance between two stations, in kilometres."
  [from to]
  (loop [step (first from)]
    (if (= step to) step (recur (next-step step)))))

(defn mean
  ([readings] (mean readings 0))
  ([readings start] (/ (reduce + start readings) (count readings))))

(defn peak [readings]
  (apply max (map (fn [reading] (abs reading)) readings)))

(defn ^:private clamp [x]
  (min x 9.9))

(defn- normalise [x] (str/trim x))

(defmacro with-station
  "Runs body with the station bound."
  [id & body]
  `(binding [*station* ~id] ~@body))

(defmulti intensity "How strong it was felt." :scale)
(defmulti ^:private rank :kind)

(defmethod intensity :mercalli [event]
  (* 1.5 (:magnitude event)))

(defprotocol Recorder
  "What writes readings down."
  (record [this reading] "Writes one reading.")
  (close [this]))

(defrecord Station [id position]
  Recorder
  (record [this reading] (conj position reading))
  (close [_] nil))

(deftype Drum [^long speed]
  Object
  (toString [_] (str speed)))

(definterface Clock
  (tick [n]))

(extend-type String
  Recorder
  (record [s reading] (str s reading)))

(extend-protocol Recorder
  Long
  (record [n reading] (+ n reading)))

(s/def ::magnitude number?)
(defcomponent map-view [stations] [:div (count stations)])
