#Requires -Version 5.1
using namespace System.Collections.Generic
using module .\Weather.psm1
using module "Cellar"

Import-Module -Name Microsoft.PowerShell.Utility
Import-Module "$PSScriptRoot\Barrels.psm1" -Force
. $PSScriptRoot\Private\Units.ps1
. "$PSScriptRoot\Private\Format.ps1"
. .\Private\Log.ps1

# Degrees Oechsle from which a must is ripe.
$script:RipeFrom = 75
[int]$Harvests = 0
$Rows = @{ North = 12; South = 9 }
$Rows.East = 4

# How ripe the grapes are.
enum Ripeness {
    Green
    Turning = 2
    Ripe = 4
}

<#
.SYNOPSIS
    One row of vines.
#>
class VineRow : PlantRow, IComparable {
    # What is planted.
    [string] $Variety
    hidden [int] $counted = 0
    static [int] $Known

    VineRow([string] $variety) {
        $this.Variety = $variety
        [VineRow]::Known++
    }

    # Counts the vines that bear grapes.
    [int] CountBearing([List[object]] $vines, [int] $atLeast) {
        foreach ($vine in $vines) {
            if ($vine.Grapes -ge $atLeast) { $this.counted += 1 }
        }
        return $this.Add($this.counted)
    }

    static [VineRow] Parse([string] $line) {
        $parts = $line.Split(';')
        return [VineRow]::new($parts[0])
    }
}

<#
.SYNOPSIS
    Measures the must of some rows.
.PARAMETER Row
    The rows.
#>
function Measure-Must {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [VineRow[]] $Row,
        $Temperature = 20
    )
    begin { $sum = 0.0 }
    process {
        foreach ($one in $Row) {
            $reading = Get-Oechsle -Row $one -Temperature $Temperature
            [double]$corrected = ConvertTo-Standard $reading
            $sum += $corrected
            $script:Harvests = $Harvests + 1
        }
    }
    end {
        $global:LastMust = $sum
        Write-Verbose "sum $sum of $($Row.Count), ripe from $RipeFrom"
        return $sum
    }
}

function Test-Ripe($must) {
    <#
    .SYNOPSIS
        Tells whether a must is ripe.
    #>
    if ($must -ge $script:RipeFrom) { [Ripeness]::Ripe } else { [Ripeness]::Turning }
}

filter Select-Ripe {
    if (Test-Ripe $_.Must) { $_ }
}

Export-ModuleMember -Function Measure-Must
