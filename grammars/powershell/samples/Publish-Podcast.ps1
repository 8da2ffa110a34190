<#
.SYNOPSIS
    Publishes the episodes of a podcast.
#>
param(
    [string] $Folder = '.',
    [switch] $DryRun
)

$ErrorActionPreference = 'Stop'
$feed = [xml](Get-Content -Path "$Folder\feed.xml")
$episodes = Get-ChildItem $Folder -Filter *.mp3 | Sort-Object Name

# Length of an episode in seconds.
function Get-EpisodeLength([System.IO.FileInfo] $File) {
    $shell = New-Object -ComObject Shell.Application
    $details = $shell.NameSpace($File.DirectoryName)
    & ffprobe $File.FullName
    return $details.GetDetailsOf($File, 27)
}

function Add-Episode {
    param($Feed, $File)
    $item = $Feed.CreateElement('item')
    $item.InnerText = $File.BaseName
    $total = $total + (Get-EpisodeLength $File)
    [void]$Feed.rss.channel.AppendChild($item)
}

switch ($episodes.Count) {
    0 { throw 'nothing to publish' }
    default { $episodes | ForEach-Object { Add-Episode $feed $_ } }
}

try {
    if (-not $DryRun) { $feed.Save("$Folder\feed.xml") }
}
catch [System.IO.IOException] {
    Write-Error "cannot save: $_"
}
