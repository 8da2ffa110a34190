;;; kiln.el --- Firing schedules for a pottery kiln  -*- lexical-binding: t; -*-

;;; Commentary:

;; Plans firings, keeps a log of them, and draws their curves.

;;; Code:

(require 'cl-lib)
(require 'subr-x nil t)
(eval-when-compile (require 'pcase))
(use-package transient :defer t)

(defgroup kiln nil
  "Firing of pottery."
  :group 'applications)

(defcustom kiln-log-directory "~/kiln"
  "Where logs of firings are kept."
  :type 'directory)

(defvar kiln--current nil
  "The firing that is under way.")

;; How often the thermocouple is read.
(defvar kiln-poll-interval 30)

(defconst kiln-cone-6 1222 "Temperature of cone 6 in degrees.")
(defvar-local kiln-buffer-schedule nil "Schedule shown in this buffer.")

(defface kiln-hot-face '((t :inherit bold)) "Face for high temperatures.")

(defvar kiln-mode-map
  (let ((map (make-sparse-keymap)))
    (define-key map (kbd "n") #'kiln-next-step)
    map))

;;;###autoload
(defun kiln-fire (schedule &optional dry &rest steps)
  "Start a firing along SCHEDULE.
With DRY, only tell what would be done."
  (interactive "sSchedule: ")
  (let* ((target (kiln--parse schedule)) hold
         (start (current-time)))
    (setq kiln--current target)
    (mapc (lambda (step) (kiln-log step start)) steps)
    (dolist (step steps)
      (message "%s" step))
    (condition-case problem
        (kiln-heat target)
      (error (message "%s" problem)))
    (when-let ((reading (kiln-read)) (limit 1300))
      (> reading limit))
    (if dry hold (kiln-heat start))))

(defun kiln--parse (text)
  (string-to-number text))

(defmacro kiln-with-log (file &rest body)
  "Run BODY with the log in FILE."
  (declare (indent 1))
  `(with-temp-file ,file ,@body))

(defsubst kiln-celsius (fahrenheit)
  "Convert FAHRENHEIT."
  (/ (- fahrenheit 32) 1.8))

(cl-defstruct (kiln-step (:constructor kiln-step-make) (:include kiln-base))
  "One step of a schedule."
  target
  (rate 100 :read-only t))

(cl-defstruct kiln-shelf height)

(defclass kiln-oven (kiln-device eieio-named)
  ((volume :initarg :volume)
   (power :initarg :power))
  "An oven.")

(cl-defgeneric kiln-describe (thing)
  "Describe THING.")

(cl-defmethod kiln-describe ((oven kiln-oven) &key verbose)
  "Describe OVEN."
  (list oven verbose))

(cl-defun kiln-plot (schedule &key (width 80))
  "Draw SCHEDULE."
  (insert schedule width))

(cl-defmacro kiln-let (&rest body) `(progn ,@body))

(define-minor-mode kiln-watch-mode
  "Show the temperature in the mode line."
  :global t)

(define-derived-mode kiln-mode special-mode "Kiln"
  "Major mode for schedules."
  (setq buffer-read-only t))

(defalias 'kiln-start #'kiln-fire)
(defvaralias 'kiln-dir 'kiln-log-directory)
(define-error 'kiln-overheated "Kiln is too hot" 'error)

(kiln-define-glaze celadon :cone 10)
(magit-define-popup kiln-popup)

(provide 'kiln)
;;; kiln.el ends here
