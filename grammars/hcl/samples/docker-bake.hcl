group "default" {
  targets = ["decoder", "encoder"]
}

variable "TAG" {
  default = "dev"
}

/* Shared by all codecs. */
target "base" {
  dockerfile = "codec.Dockerfile"
}

target "decoder" {
  inherits = ["base"]
  tags     = ["codec/decoder:${TAG}"]
}
