`default_nettype none

// Counts ships.
module counter(clk, reset, total);
  input clk;
  input reset;
  output [7:0] total;
  reg [7:0] total;

  always @(posedge clk or posedge reset)
    if (reset)
      total <= 0;
    else
      total <= total + 1;
endmodule

`include <system.vh>
