; Inno Setup: an installer for one user, without administrator's rights. Run: iscc /DVersion=0.1.0 watcher.iss
#ifndef Version
  #define Version "0.0.0"
#endif

[Setup]
AppId={{5B2D7C0E-6E0B-4C59-9B1B-0D2D8F4B7A61}
AppName=Watcher
AppVersion={#Version}
AppPublisher=The Watcher developers
DefaultDirName={localappdata}\Programs\Watcher
DefaultGroupName=Watcher
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\..\dist
OutputBaseFilename=watcher-{#Version}-windows-x86_64
SetupIconFile=watcher.ico
UninstallDisplayIcon={app}\watcherw.exe
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Of the version before: a part that this one no longer has would be found, and named in About.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\..\dist\watcher\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Watcher"; Filename: "{app}\watcherw.exe"
Name: "{group}\Watcher (demo market)"; Filename: "{app}\watcherw.exe"; Parameters: "demo"
Name: "{autodesktop}\Watcher"; Filename: "{app}\watcherw.exe"; Tasks: desktopicon

[Registry]
; Starting with Windows is a setting of the program. What it wrote goes with it.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "watcher"; Flags: uninsdeletevalue dontcreatekey
Root: HKCU; Subkey: "Software\Classes\.watcher-backup"; ValueType: string; ValueData: "Watcher.Backup"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Watcher.Backup"; ValueType: string; ValueData: "Watcher backup"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Watcher.Backup\DefaultIcon"; ValueType: string; ValueData: "{app}\watcherw.exe,0"
Root: HKCU; Subkey: "Software\Classes\Watcher.Backup\shell\open\command"; ValueType: string; ValueData: """{app}\watcherw.exe"" ""%1"""

[Run]
Filename: "{app}\watcherw.exe"; Description: "{cm:LaunchProgram,Watcher}"; Flags: nowait postinstall skipifsilent
