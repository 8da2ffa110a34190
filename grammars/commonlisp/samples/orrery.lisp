;;;; A mechanical model of the planets.

(defpackage #:orrery
  (:use #:cl alexandria)
  (:import-from #:bordeaux-threads #:make-thread #:join-thread)
  (:import-from local-time now)
  (:export #:planet #:advance))

(uiop:define-package orrery/all (:use-reexport #:orrery))

(in-package #:orrery)

(require :sb-posix)
(ql:quickload :cl-opengl)

(defvar *epoch* 2451545.0 "Julian day from which positions are counted.")
(defparameter *planets* '())
(defconstant +days-per-year+ 365.25 "Days of a Julian year.")

;; Angles are kept in radians.
(deftype angle ()
  "An angle."
  '(real 0 7))

(define-condition gear-jam (error body-error)
  ((gear :initarg :gear :reader jammed-gear))
  (:documentation "A gear does not turn.")
  (:report "The gear is jammed."))

(defclass planet (body)
  ((name :initarg :name :accessor planet-name)
   (period :initarg :period :type angle)
   phase)
  (:documentation "A planet and its period."))

(defstruct gear
  "A gear of the mechanism."
  teeth
  (ratio 1 :type rational))

(defstruct (shaft (:constructor make-shaft*)) gears)

(defgeneric advance (thing days &key verbose)
  (:documentation "Moves THING on by DAYS."))

(defmethod advance ((thing planet) days &key (verbose nil))
  "Turns the planet."
  (setf (slot-value thing 'phase) (wrap (+ days (period-of thing))))
  (call-next-method))

(defmethod advance :before ((thing gear) days &key)
  (when (zerop days) (error 'gear-jam :gear thing)))

(defmethod (setf gear-phase) (value (gear gear))
  (setf (gear-ratio gear) value))

(defun wrap (angle &optional (limit (* 2 pi)) &rest others)
  "Brings ANGLE into one turn."
  (declare (ignore others))
  (let* ((turns (floor angle limit)) rest)
    (labels ((cut (x) (- x limit)))
      (dolist (turn (list turns))
        (format t "~a" turn))
      (loop for i from 1 to 3 do (print i))
      (mapcar #'cut (list rest))
      (sb-ext:gc :full t)
      (mapc (lambda (each) (cut each)) *planets*))))

(defun (setf phase) (value planet)
  (advance planet value))

(defmacro with-mechanism ((var) &body body)
  "Runs BODY with a mechanism bound to VAR."
  `(let ((,var (make-gear))) ,@body))

(define-compiler-macro wrap (&whole form angle)
  (if (numberp angle) angle form))

#+sbcl
(defun platform () "sbcl")

(defun mechanism::oil (gear) gear)
(defmethod (setf mechanism::wear) (value (gear gear)) value)
(define-planet mercury :period 88)
(mechanism:defgear idler :teeth 12)
