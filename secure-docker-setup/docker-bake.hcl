# The three images of the stack: `scripts/build-images` calls this, and sets what is a variable here.

variable "TAG" { default = "local" }
# What comes before the names: a registry and a folder in it.
variable "PREFIX" { default = "" }
variable "VERSION" { default = "unknown" }
variable "REVISION" { default = "unknown" }
variable "CREATED" { default = "1970-01-01T00:00:00Z" }
variable "SOURCE" { default = "unknown" }
variable "SOURCE_DATE_EPOCH" { default = "0" }
# Other base images than those that the Dockerfiles pin.
variable "NODE_IMAGE" { default = "" }
variable "GO_IMAGE" { default = "" }
variable "DEBIAN_IMAGE" { default = "" }

group "default" {
  targets = ["bot", "caddy", "egress"]
}

target "common" {
  args = {
    VERSION           = VERSION
    REVISION          = REVISION
    CREATED           = CREATED
    SOURCE            = SOURCE
    SOURCE_DATE_EPOCH = SOURCE_DATE_EPOCH
    NODE_IMAGE        = NODE_IMAGE != "" ? NODE_IMAGE : null
    GO_IMAGE          = GO_IMAGE != "" ? GO_IMAGE : null
    DEBIAN_IMAGE      = DEBIAN_IMAGE != "" ? DEBIAN_IMAGE : null
  }
}

target "bot" {
  inherits   = ["common"]
  context    = "."
  dockerfile = "secure-docker-setup/Dockerfile"
  tags       = ["${PREFIX}order-bot:${TAG}"]
}

target "caddy" {
  inherits = ["common"]
  context  = "infra/caddy"
  tags     = ["${PREFIX}order-bot-caddy:${TAG}"]
}

target "egress" {
  inherits = ["common"]
  context  = "infra/egress"
  tags     = ["${PREFIX}order-bot-egress:${TAG}"]
}
