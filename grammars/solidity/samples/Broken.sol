contract Before {
  uint public kept;

  function half(uint a { return a; }

  function after_() public { kept = ; }
}

library Rest { function f() internal {} }
