terraform {
  required_version = ">= 1.7"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.40"
    }
  }
}

provider "aws" {
  region = var.region
}

# Where the buoys report to.
variable "region" {
  type        = string
  description = "Region nearest to the coast."
  default     = "eu-north-1"
}

variable "buoys" {
  type = map(object({ lat = number, lon = number }))
}

locals {
  prefix = "coast-${terraform.workspace}"
  northern = {
    for name, buoy in var.buoys : name => buoy if buoy.lat > 60
  }
  labels = [for b in values(var.buoys) : format("%s/%s", b.lat, b.lon)]
}

data "aws_ami" "collector" {
  most_recent = true
  owners      = ["self"]
}

// The collector listens for satellite messages.
resource "aws_instance" "collector" {
  ami           = data.aws_ami.collector.id
  instance_type = "t4g.small"
  subnet_id     = module.network.subnet_ids[0]

  root_block_device {
    volume_size = 20
  }

  user_data = <<-EOT
    %{ for name, buoy in local.northern ~}
    register ${name} ${buoy.lat}
    %{ endfor ~}
  EOT

  lifecycle {
    ignore_changes = [ami]
  }
  depends_on = [aws_sqs_queue.reports]
}

resource "aws_sqs_queue" "reports" {
  name = "${local.prefix}-reports"
}

module "network" {
  source = "../modules/network"
  cidr   = "10.4.0.0/16"
}

output "collector_ip" {
  description = "Address the buoys send to."
  value       = aws_instance.collector.public_ip
}
