<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>%n files will be left out from now on; Settings can undo it.</source>
        <translation>
            <numerusform>%n file will be left out from now on; Settings can undo it.</numerusform>
            <numerusform>%n files will be left out from now on; Settings can undo it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files will be read again.</source>
        <translation>
            <numerusform>%n file will be read again.</numerusform>
            <numerusform>%n files will be read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages will be understood anew, which takes {time}.</source>
        <translation>
            <numerusform>%n passage will be understood anew, which takes {time}.</numerusform>
            <numerusform>%n passages will be understood anew, which takes {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages will be understood anew.</source>
        <translation>
            <numerusform>%n passage will be understood anew.</numerusform>
            <numerusform>%n passages will be understood anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{exact} of %n passages exact</source>
        <translation>
            <numerusform>{exact} of %n passage exact</numerusform>
            <numerusform>{exact} of %n passages exact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>explore</name>
    <message numerus="yes">
        <source>%n copies left out</source>
        <translation>
            <numerusform>%n copy left out</numerusform>
            <numerusform>%n copies left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of it</source>
        <translation>
            <numerusform>%n copy of it</numerusform>
            <numerusform>%n copies of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files circled</source>
        <translation>
            <numerusform>%n file circled</numerusform>
            <numerusform>%n files circled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in an unusual place</source>
        <translation>
            <numerusform>%n file in an unusual place</numerusform>
            <numerusform>%n files in an unusual place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files like {name}</source>
        <translation>
            <numerusform>%n file like {name}</numerusform>
            <numerusform>%n files like {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups, {size} twice</source>
        <translation>
            <numerusform>%n group, {size} twice</numerusform>
            <numerusform>%n groups, {size} twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics in {files}</source>
        <translation>
            <numerusform>%n topic in {files}</numerusform>
            <numerusform>%n topics in {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n files the label</source>
        <translation>
            <numerusform>Give %n file the label</numerusform>
            <numerusform>Give %n files the label</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message numerus="yes">
        <source>%n files, {size}</source>
        <translation>
            <numerusform>%n file, {size}</numerusform>
            <numerusform>%n files, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading {count} of %n files</source>
        <translation>
            <numerusform>Reading {count} of %n file</numerusform>
            <numerusform>Reading {count} of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n files</source>
        <translation>
            <numerusform>more than %n file</numerusform>
            <numerusform>more than %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message numerus="yes">
        <source>%n files inside</source>
        <translation>
            <numerusform>%n file inside</numerusform>
            <numerusform>%n files inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%n files found</source>
        <translation>
            <numerusform>%n file found</numerusform>
            <numerusform>%n files found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files still being read.</source>
        <translation>
            <numerusform>%n file still being read.</numerusform>
            <numerusform>%n files still being read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n weaker matches</source>
        <translation>
            <numerusform>Show %n weaker match</numerusform>
            <numerusform>Show %n weaker matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n entries would be read.</source>
        <translation>
            <numerusform>%n entry would be read.</numerusform>
            <numerusform>%n entries would be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files ({size}) would go.</source>
        <translation>
            <numerusform>%n file ({size}) would go.</numerusform>
            <numerusform>%n files ({size}) would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files searchable</source>
        <translation>
            <numerusform>%n file searchable</numerusform>
            <numerusform>%n files searchable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n files</source>
        <translation>
            <numerusform>{count} of %n file</numerusform>
            <numerusform>{count} of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
