(Comment) @doc

; Keys: elements without attributes, which are what settings are made of; in MSBuild files those with attributes, too.
; Elsewhere an element with attributes is known by that which names it. Drawings and documents for people have no keys.

(element
  (STag . (Name) @name .)
  (#path-match? "(?i)\\.(xml|config|nuspec|ruleset|runsettings|pom|manifest|slnx|wxs)$|/\\.(classpath|project|cproject)$")) @definition.key
(element
  (STag . (Name) @name)
  (#not-any-of? @name "Project" "Target" "UsingTask")
  (#path-match? "\\.([a-z]+proj|projitems|props|targets|tasks|pubxml)$")) @definition.key

(element
  (_ . (Name) @_tag (Attribute . (Name) @_attribute . (AttValue) @name))
  (#any-of? @_attribute "name" "key" "Name" "x:Key")
  (#not-any-of? @_tag "xsl:call-template" "xsl:with-param" "xsl:attribute" "xsl:element")) @definition.key
(element
  (_ (Attribute . (Name) @_attribute . (AttValue) @name))
  (#any-of? @_attribute "id" "xml:id" "Id" "x:Name" "android:id")) @definition.object

; Targets of MSBuild and Ant

(element
  (_ . (Name) @_tag (Attribute . (Name) @_attribute . (AttValue) @name))
  (#any-of? @_tag "Target" "target")
  (#any-of? @_attribute "Name" "name")
  (#path-match? "\\.([a-z]+proj|projitems|props|targets|tasks|pubxml)$|(^|/)build[^/]*\\.xml$")) @definition.target

; Schemas and style sheets

(element
  (STag . (Name) @_tag (Attribute . (Name) @_attribute . (AttValue) @name))
  (#match? @_tag "^(xsd?:)?(complexType|group|attributeGroup)$")
  (#eq? @_attribute "name")
  (#path-match? "\\.(xsd|wsdl)$")) @definition.struct
(element
  (STag . (Name) @_tag (Attribute . (Name) @_attribute . (AttValue) @name))
  (#match? @_tag "^(xsd?:)?simpleType$")
  (#eq? @_attribute "name")
  (#path-match? "\\.(xsd|wsdl)$")) @definition.type-alias
(element
  (_ . (Name) @_tag (Attribute . (Name) @_attribute . (AttValue) @name))
  (#match? @_tag "^(xsd?:)?(element|attribute)$")
  (#eq? @_attribute "name")
  (#path-match? "\\.(xsd|wsdl)$")) @definition.field
(element
  (STag . (Name) @_tag (Attribute . (Name) @_attribute . (AttValue) @name))
  (#any-of? @_tag "xsl:template" "xsl:function")
  (#eq? @_attribute "name")
  (#path-match? "\\.xslt?$")) @definition.function
(element
  (_ . (Name) @_tag (Attribute . (Name) @_attribute . (AttValue) @name))
  (#any-of? @_tag "xsl:variable" "xsl:param")
  (#eq? @_attribute "name")
  (#path-match? "\\.xslt?$")) @definition.variable

; Property lists: the key stands before its value.

(element
  (STag . (Name) @_tag)
  (content . (CharData) @name .)
  (#eq? @_tag "key")
  (#path-match? "\\.(plist|entitlements)$")) @definition.key

; Maven: the project, its modules, and what it depends on (with the project itself, which the tree does not tell from those)

(document (element (content (element
  (STag . (Name) @_tag .)
  (content . (CharData) @name .)) @definition.package))
  (#eq? @_tag "artifactId")
  (#path-match? "(^|/)pom[^/]*\\.xml$|\\.pom$"))
(element
  (STag . (Name) @_tag .)
  (content . (CharData) @import.path .)
  (#any-of? @_tag "artifactId" "module")
  (#path-match? "(^|/)pom[^/]*\\.xml$|\\.pom$")) @import

; What other files and packages are used

([(STag . (Name) @_tag (Attribute . (Name) @_attribute . (AttValue) @import.path))
  (EmptyElemTag . (Name) @_tag (Attribute . (Name) @_attribute . (AttValue) @import.path))]
  (#any-of? @_tag
    "PackageReference" "ProjectReference" "PackageVersion" "Reference" "FrameworkReference" "GlobalPackageReference"
    "ProjectCapability" "Import" "Project" "Sdk" "UsingTask" "dependency" "package"
    "include" "import" "xs:include" "xs:import" "xsd:include" "xsd:import" "xsl:include" "xsl:import" "xi:include"
    "sp:include" "ResourceDictionary" "StyleInclude" "MergeResourceInclude" "redefine" "xs:redefine" "wsdl:import")
  (#any-of? @_attribute
    "Include" "Project" "Sdk" "AssemblyFile" "Path" "id" "href" "schemaLocation" "location" "file" "resource" "Source" "layout")) @import

; Types, beans and targets that attributes name

(Attribute
  . (Name) @_attribute
  . (AttValue) @reference.type
  (#any-of? @_attribute "class" "type" "base" "x:Class" "android:name" "TaskName" "substitutionGroup" "extends"))
(Attribute
  . (Name) @_attribute
  . (AttValue) @reference
  (#any-of? @_attribute "ref" "bean" "parent" "idref" "itemref" "DependsOnTargets" "BeforeTargets" "AfterTargets" "depends" "refid" "factory-method" "init-method" "destroy-method" "method" "handler" "x:Static"))
(_
  . (Name) @_tag
  (Attribute . (Name) @_attribute . (AttValue) @reference)
  (#any-of? @_tag "xsl:call-template" "CallTarget" "antcall")
  (#any-of? @_attribute "name" "Targets" "target"))
