# A service that keeps the clocks of a planetarium in step.
{ config, pkgs ? import <nixpkgs> { }, lib, ... }@args:

with lib;

let
  # The port the clocks listen on.
  port = 4123;
  inherit (pkgs) stdenv fetchurl;

  /* Builds the unit of one clock. */
  mkClock = name: { zone, offset ? 0 }: {
    description = "Clock ${name}";
    inherit zone offset;
    environment.TZ = zone;
  };

  helpers = rec {
    double = x: x * 2;
    limit = 12;
  };

  sum = a: b: a + b;
in
{
  imports = [ ./hardware.nix ../common/users.nix ];

  services.planetarium.enable = true;
  services.planetarium = {
    clocks = mapAttrs mkClock config.clocks;
    "wall clock" = 1;
    handler = { zone }: zone;
  };
  networking = { hostName = "dome"; } // { domain = if args ? domain then args.domain else "local"; };

  systemd.services = lib.mkIf config.enable {
    notADefinition = true;
  };

  "boot loader".timeout = 3;
  boot.kernel.sysctl."vm.swappiness" = 10;

  users.users.keeper.shell = pkgs.callPackage ./shell.nix { inherit stdenv; };
  tools = import ./tools.nix { inherit pkgs; };
  total = builtins.foldl' sum 0 [ 1 2 port ];
}
