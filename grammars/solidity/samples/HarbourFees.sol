// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import "./Owned.sol";
import "./Tides.sol" as Tides;
import * as Maths from "./Maths.sol";
import {ERC20, IERC20 as Token} from "@openzeppelin/contracts/ERC20.sol";

uint constant MAX_BERTHS = 40;
type Price is uint128;

/// A ship that pays.
struct Ship {
  uint length;
  mapping(address => uint) paid;
}

error Closed(uint until);

function perMetre(uint length) pure returns (uint) {
  return length * 2;
}

/// @title Fees of a harbour
abstract contract HarbourFees is Owned, ERC20("Fee", "FEE"), Maths.Rounded {
  using Lengths for uint256;

  enum Quay { North, South }

  event Moored(address indexed ship, uint fee);

  uint256 public constant BASE = 10;
  mapping(address => Ship) private ships;
  address immutable master;
  Token internal token;

  modifier onlyMaster(address who) {
    require(who == master, "not the master");
    _;
  }

  constructor(address first) ERC20("Fee", "FEE") {
    master = first;
  }

  /// Moors a ship and takes the fee.
  function moor(uint length, Quay quay) external payable onlyMaster(msg.sender) returns (uint fee) {
    Ship storage ship = ships[msg.sender];
    ship.length = length;
    fee = Maths.round(length.scaled(BASE)) + perMetre(length);
    if (quay == Quay.South) revert Closed(block.timestamp);
    if (fee == 0) revert Maths.Zero();
    (bool sent, ) = master.call{value: fee}("");
    token.transfer({to: master, amount: fee});
    for (uint i = 0; i < length; i++) { fee += i; }
    ship.paid[msg.sender]++;
    emit Moored(msg.sender, fee);
    emit Tides.Checked(sent);
    assembly {
      let high := add(1, 2)
      function twice(x) -> y { y := mul(x, 2) }
    }
  }

  function _check(uint length) internal virtual;

  function _hidden() private {
    _notify{gas: 1}();
    token.count++;
    token.sum += 1;
    try token.pay() returns (uint amount) { _check(amount); } catch {}
  }

  function unmarked() virtual {}

  receive() external payable {}
  fallback() external {}
}
