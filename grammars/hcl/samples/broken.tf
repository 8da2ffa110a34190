variable "depth" {
  type = number
  default =
}

resource "mooring" "anchor" {
  chain = var.depth * 3
  shackle {
    size = 
}

output "chain" {
  value = mooring.anchor.chain
}
