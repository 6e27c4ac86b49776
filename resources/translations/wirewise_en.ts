<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SequenceWords</name>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to the client in the last 5 s</source>
        <translation>
            <numerusform>%n message to the client in the last 5 s</numerusform>
            <numerusform>%n messages to the client in the last 5 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the server</source>
        <translation>
            <numerusform>%n to the server</numerusform>
            <numerusform>%n to the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) empty</source>
        <translation>
            <numerusform>%n poll empty</numerusform>
            <numerusform>%n polls empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Decision</name>
    <message numerus="yes">
        <source>%n proof(s)</source>
        <translation>
            <numerusform>%n proof</numerusform>
            <numerusform>%n proofs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FileCommands</name>
    <message numerus="yes">
        <source>One file at a time: these are %n.</source>
        <translation>
            <numerusform>One file at a time: this is %n.</numerusform>
            <numerusform>One file at a time: these are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record saved in %n forms</source>
        <translation>
            <numerusform>Record saved in %n form</numerusform>
            <numerusform>Record saved in %n forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirewise::ui::JsonTree</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RunParts</name>
    <message numerus="yes">
        <source>A saved transcript: %n row(s), not live.</source>
        <translation>
            <numerusform>A saved transcript: %n row, not live.</numerusform>
            <numerusform>A saved transcript: %n rows, not live.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirewise::ui::StarterPanel</name>
    <message numerus="yes">
        <source>%1  %n lines</source>
        <translation>
            <numerusform>%1  %n line</numerusform>
            <numerusform>%1  %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirewise::ui::WireLookup</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
