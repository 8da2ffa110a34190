module before(input a, output b);
  assign b = ;
  wire kept;
endmodule

module half(input c
  reg d
endmodule

module after_(output e);
endmodule
