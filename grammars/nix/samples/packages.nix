# What the dome is built of.
{
  projector = { lamp ? 3 }: { inherit lamp; };
  seats = 120;
  "spare lamps" = 4;
  lighting.aisle = true;
  lighting.dome.level = 7;
}
