job "archive" {
  datacenters = ["north"]

  group "scanner" {
    count = 2

    task "ocr" {
      driver = "docker"
      config {
        image = "archive/ocr:6"
      }
    }

    service "ocr" {
      port = "http"
    }
  }
}
