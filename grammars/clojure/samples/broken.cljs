(ns seismic.view
  (:require-macros [seismic.macros :as m])
  (:require [reagent.core :as r]))

(defn before [drum] (r/atom drum))

(defn mistake [drum]
  (let [speed (m/speed drum]
    (before speed)))

(defn after [] (before nil))
