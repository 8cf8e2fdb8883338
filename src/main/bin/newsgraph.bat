@echo off
rem Starts newsgraph from the distribution; NEWSGRAPH_OPTS adds options for the Java VM.
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xmx2g -XX:+UseParallelGC -Djdk.console=java.base --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED %NEWSGRAPH_OPTS% -cp "%~dp0..\lib\*" newsgraph.cli.Newsgraph %*
