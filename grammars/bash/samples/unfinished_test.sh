#!/bin/sh
# A test somebody was in the middle of writing.

. ./test-lib.sh

expected=3

# Counts the lines of a file.
count_lines() {
  wc -l <"$1" | tr -d ' '
}

test_counts_lines() {
  printf 'a\nb\nc\n' >lines
  actual=$(count_lines lines)
  if [ "$actual" -eq "$expected" ]; then
    pass "three lines"
  else
    fail "got $actual"
}

test_empty_file() {
  : >empty
  [ "$(count_lines empty)" = 0 ] || fail "not empty"
}

test_counts_lines
test_empty_file
