;;; kiln-test.el --- Tests of kiln.el  -*- lexical-binding: t; -*-

(require 'ert)
(require 'kiln)

(ert-deftest kiln-test-parse ()
  "A schedule's text becomes a number."
  (should (equal (kiln--parse "600") 600)))

(ert-deftest kiln-test-celsius ()
  (should (= (kiln-celsius 212) 100)))

(defun kiln-test-support--firing (name)
  (funcall #'kiln-fire name))
