;;; System definition.

(asdf:defsystem orrery
  :depends-on (#:alexandria)
  :components ((:file "orrery")))

(defsystem #:orrery/test
  :depends-on (#:orrery))
