<?xml version="1.0"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="notes.xsl"/>
  <xsl:param name="transpose" select="0"/>
  <!-- Writes one bar. -->
  <xsl:template name="bar">
    <xsl:variable name="length">4</xsl:variable>
    <xsl:call-template name="rest"/>
  </xsl:template>
</xsl:stylesheet>
