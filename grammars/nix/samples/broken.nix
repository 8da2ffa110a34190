let
  before = 1;
  after = x: x + before;
in
{
  result = after 2;
  mistake = [ before ( ];
  remains = 3;
}
