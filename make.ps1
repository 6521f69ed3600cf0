# Does on Windows what the Makefile does elsewhere: .\make.ps1 run, .\make.ps1 test, .\make.ps1 check, .\make.ps1 coverage
param([ValidateSet("run", "test", "check", "coverage")][string]$Target = "run")

$ErrorActionPreference = "Stop"
Set-Location $PSScriptRoot
$python = ".venv\Scripts\python.exe"

function Invoke-Step {
    param([string]$Program, [string[]]$Arguments)
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

if (-not (Test-Path $python)) {
    $launcher = if (Get-Command py -ErrorAction SilentlyContinue) { "py" } else { "python" }
    Invoke-Step $launcher @("-c", "import sys; sys.exit(sys.version_info < (3, 11) and 'Python 3.11 or newer is needed')")
    Invoke-Step $launcher @("-m", "venv", ".venv")
}

$wanted = switch ($Target) { "run" { "requirements.txt" } "check" { "requirements-check.txt" } default { "requirements-dev.txt" } }
$stamp = ".venv\.installed-$wanted"
$sources = Get-Item "requirements.txt", "requirements-dev.txt", "requirements-check.txt", "constraints.txt"
$newest = ($sources | Sort-Object LastWriteTime | Select-Object -Last 1).LastWriteTime
if (-not (Test-Path $stamp) -or (Get-Item $stamp).LastWriteTime -lt $newest) {
    Invoke-Step $python @("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", $wanted)
    New-Item -ItemType File -Force $stamp | Out-Null
}

switch ($Target) {
    "run" { Invoke-Step $python @("-m", "streamlit", "run", "app.py") }
    "test" {
        Invoke-Step $python @("-m", "tests.browser.browser_path")
        Invoke-Step $python @("-m", "pytest", "--numprocesses", "auto", "--maxprocesses", "4", "--dist", "worksteal")
    }
    "coverage" {
        $rooms = "model", "logic", "content", "storage", "intake", "report" | ForEach-Object { "tests/$_" }
        Invoke-Step $python (@("-m", "pytest", "--numprocesses", "auto", "--maxprocesses", "4", "--dist", "worksteal", "--cov", "--cov-report=term-missing:skip-covered") + $rooms)
    }
    "check" {
        Invoke-Step $python @("-m", "ruff", "format", "--check", ".")
        Invoke-Step $python @("-m", "ruff", "check", ".")
        Invoke-Step $python @("-m", "pyright")
        Invoke-Step ".venv\Scripts\lint-imports.exe" @()
        Invoke-Step $python @("-m", "wizard", "check")
    }
}
