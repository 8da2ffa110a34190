# How pictures are scaled for the museum's panels.
PANEL_WIDTHS = 1080 2160
IMAGES := $(wildcard art/*.tif)

%.webp: %.tif
	convert $< -resize $(PANEL_WIDTHS) $@

define panel
panel-$(1): $(IMAGES)
endef

$(foreach w,$(PANEL_WIDTHS),$(eval $(call panel,$(w))))

gallery.zip: captions.json $(IMAGES:.tif=.webp)
	zip $@ $^
