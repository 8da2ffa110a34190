;;; broken.el --- A bracket too few  -*- lexical-binding: t; -*-

(defun broken-first (glaze)
  "Before the mistake."
  (message "%s" glaze))

(defun broken-second (glaze)
  (let ((layers 2)
    (message "%s" layers))

(defvar broken-third 3)

(defun broken-fourth ()
  (broken-first 'celadon))
