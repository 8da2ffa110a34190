final: prev: rec {
  # A patched telescope driver.
  telescope = prev.telescope.overrideAttrs (old: {
    version = "2.1";
    patches = old.patches or [ ] ++ [ ./fix.patch ];
  });

  withLens = lens: telescope.override { inherit lens; };

  inherit (prev.libsForQt5) callPackage;
  viewer = callPackage ./viewer { };
  python3 = prev.python3.override {
    packageOverrides = self: super: { };
  };
}
