pragma solidity >=0.8.0;

/// Lengths in metres.
library Lengths {
  error TooLong();

  function scaled(uint self, uint factor) internal pure returns (uint) {
    return self * factor;
  }
}

interface IBerth is IERC165 {
  function free(uint number) external view returns (bool);
}
