@echo off
rem Opens the editor by a double click; the folder may have spaces and marks in its name.
chcp 65001 >nul
cd /d "%~dp0.."
where npm >nul 2>nul
if errorlevel 1 (
  echo Máy chưa có Node.js. Hãy nhờ người phụ trách máy cài Node.js bản 20 trở lên rồi bấm lại.
  pause
  exit /b 1
)
call npm run soan
if errorlevel 1 pause
