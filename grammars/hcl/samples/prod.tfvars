# Baltic only.
region = "eu-north-1"
buoys = {
  huvudskar = { lat = 58.93, lon = 19.17 }
  finngrundet = { lat = 60.9, lon = 18.6 }
}
