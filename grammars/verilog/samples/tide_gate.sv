`timescale 1ns/1ps
`include "gate_defs.vh"
`define STEPS 8
`define HALF(x) ((x) / 2)

/* What gates have in common. */
package gate_pkg;
  typedef enum logic [1:0] { CLOSED, OPENING, OPEN } state_t;
  typedef struct packed {
    logic alarm;
    logic [7:0] level;
  } status_t;
  typedef logic [15:0] word_t;
  parameter int LIMIT = 200;

  function automatic int clamp(int level);
    int bounded;
    bounded = level;
    return bounded;
  endfunction
endpackage

interface gate_if(input logic clk);
  logic request;
  modport motor(input request);
endinterface

// Opens with the tide.
module tide_gate #(parameter WIDTH = 8, localparam SLOTS = 4) (
  input clk,
  input wire reset,
  gate_if bus,
  output reg [WIDTH-1:0] position
);
  import gate_pkg::*;
  import gate_pkg::clamp;

  localparam REST = 4;
  reg [3:0] count;
  wire moving;
  state_t state = CLOSED;

  assign moving = clk & reset;

  always @(posedge clk) begin
    count <= count + `STEPS;
    position <= gate_pkg::clamp(count);
    step(1);
  end

  task step(input integer by);
    count = count + by;
  endtask

  function [3:0] half;
    input [3:0] value;
    half = value;
  endfunction

  property rises;
    @(posedge clk) count;
  endproperty

  sequence settle;
    moving ##1 reset;
  endsequence

  motor #(.POWER(3)) left_motor (.clk(clk), .turn(moving));
endmodule

class Observer extends Base;
  rand bit [7:0] seen;

  function new();
    seen = 0;
  endfunction

  virtual task watch();
    gate_pkg::word_t last;
  endtask

  function int total();
    return seen;
  endfunction
endclass

interface class Watcher;
endclass

program bench;
endprogram
