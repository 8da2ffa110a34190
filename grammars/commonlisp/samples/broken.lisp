(in-package orrery)

(defun before (gear) (gear-teeth gear))

(defun mistake (gear
  (print #| what is this |# gear))

(defvar *after* 4)

(defun after (gear)
  (before gear)))
