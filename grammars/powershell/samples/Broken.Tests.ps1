# Tests that do not parse yet.
Import-Module ..\Vineyard.psm1

function New-TestRow([string] $Variety) {
    $row = [VineRow]::new($Variety)
    return $row
}

Describe 'Measure-Must' {
    It 'sums' {
        Measure-Must (New-TestRow 'Riesling' | Should -Be 80
    }

function After-TheError {
    param($Must)
    Test-Ripe $Must
}
