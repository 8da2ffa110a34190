(ERROR) @_x
