<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Bytes per message</source>
        <translation>Bytes je Nachricht</translation>
    </message>
    <message>
        <source>Bytes on the wire for each message</source>
        <translation>Bytes auf der Leitung je Nachricht</translation>
    </message>
    <message>
        <source>TCP payload both ways, measured by the kernel</source>
        <translation>TCP-Nutzdaten in beiden Richtungen, vom Kernel gemessen</translation>
    </message>
    <message>
        <source>Bytes for each message appear with the first message of a run in which the server sends.</source>
        <translation>Bytes je Nachricht erscheinen mit der ersten Nachricht eines Laufs, in dem der Server sendet.</translation>
    </message>
    <message>
        <source>bytes per message</source>
        <translation>Bytes je Nachricht</translation>
    </message>
    <message>
        <source>%1: half within %2, %3 within %4</source>
        <translation>%1: die Hälfte innerhalb von %2, %3 innerhalb von %4</translation>
    </message>
    <message>
        <source>%1: all within %2</source>
        <translation>%1: alle innerhalb von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 s</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 zwischen %2 und %3</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>during %1</source>
        <translation>während %1</translation>
    </message>
    <message>
        <source>%1 of %2 over %3</source>
        <translation>%1: %2, in %3</translation>
    </message>
    <message>
        <source>; highest: %1, %2</source>
        <translation>; am höchsten: %1, %2</translation>
    </message>
    <message>
        <source>; highest %1</source>
        <translation>; am höchsten %1</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>nichts gemessen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; during %2</source>
        <translation>%1; während %2</translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Delay over time</source>
        <translation>Verzögerung im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Thick p99, thin p50, from due to shown; measured, one clock</source>
        <translation>Dick p99, dünn p50, von fällig bis angezeigt; gemessen mit einer Uhr</translation>
    </message>
    <message>
        <source>Delays appear with the first message.</source>
        <translation>Verzögerungen erscheinen mit der ersten Nachricht.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Delay by share</source>
        <translation>Verzögerung nach Anteil</translation>
    </message>
    <message>
        <source>How many messages came within which delay</source>
        <translation>Wie viele Nachrichten innerhalb welcher Verzögerung kamen</translation>
    </message>
    <message>
        <source>Share of the messages that came within a delay; measured, one clock</source>
        <translation>Anteil der Nachrichten, die innerhalb einer Verzögerung kamen; gemessen mit einer Uhr</translation>
    </message>
    <message>
        <source>The distribution appears with the first message.</source>
        <translation>Die Verteilung erscheint mit der ersten Nachricht.</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Server memory</source>
        <translation>Serverspeicher</translation>
    </message>
    <message>
        <source>Server memory for each connection</source>
        <translation>Speicher des Servers je Verbindung</translation>
    </message>
    <message>
        <source>Growth of the server&apos;s memory since the run began, divided by this transport&apos;s connections</source>
        <translation>Zuwachs des Serverspeichers seit Beginn des Laufs, geteilt durch die Verbindungen dieses Transports</translation>
    </message>
    <message>
        <source>Memory for each connection appears with 50 clients or more; with fewer, only noise would be seen.</source>
        <translation>Speicher je Verbindung erscheint ab 50 Clients; bei weniger wäre nur Rauschen zu sehen.</translation>
    </message>
    <message>
        <source>memory per connection</source>
        <translation>Speicher je Verbindung</translation>
    </message>
    <message>
        <source>Server queue</source>
        <translation>Serverschlange</translation>
    </message>
    <message>
        <source>What waits on the server</source>
        <translation>Was auf dem Server wartet</translation>
    </message>
    <message>
        <source>Written to clients and not yet taken by the kernel, asked each second</source>
        <translation>An Clients geschrieben und vom Kernel noch nicht angenommen, jede Sekunde abgefragt</translation>
    </message>
    <message>
        <source>The queue appears while the bundled server runs.</source>
        <translation>Die Schlange erscheint, solange der mitgelieferte Server läuft.</translation>
    </message>
    <message>
        <source>the server&apos;s queue</source>
        <translation>Schlange des Servers</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <translation>Rate im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Messages received each second, measured</source>
        <translation>Empfangene Nachrichten je Sekunde, gemessen</translation>
    </message>
    <message>
        <source>The rate appears with the first message.</source>
        <translation>Die Rate erscheint mit der ersten Nachricht.</translation>
    </message>
    <message>
        <source>the rate</source>
        <translation>Rate</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>up</source>
        <translation>aufwärts</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abwärts</translation>
    </message>
    <message>
        <source>, %1 % of connections</source>
        <translation>, %1 % der Verbindungen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>The expression is longer than %1 characters</source>
        <translation>Der Ausdruck ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>Not an expression: %1 (character %2)</source>
        <translation>Kein gültiger Ausdruck: %1 (Zeichen %2)</translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>%1 begins</source>
        <translation>%1 beginnt</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 ist vorbei</translation>
    </message>
</context>
<context>
    <name>RaceWords</name>
    <message>
        <source>Too few messages to compare delays.</source>
        <translation>Zu wenige Nachrichten, um Verzögerungen zu vergleichen.</translation>
    </message>
    <message>
        <source>The delays do not differ clearly.</source>
        <translation>Die Verzögerungen unterscheiden sich nicht deutlich.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>%1 delivered sooner than %2: 95 % of the messages within %3, against half of them after %4 or more.</source>
        <translation>%1 lieferte früher als %2: 95 % der Nachrichten innerhalb von %3, gegenüber der Hälfte nach %4 oder später.</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>had %1 repeated</source>
        <translation>%1 wiederholt</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Nothing was lost, nothing repeated.</source>
        <translation>Nichts ging verloren, nichts kam doppelt.</translation>
    </message>
    <message>
        <source>Fewest bytes for a message: %1, %2; most: %3, %4.</source>
        <translation>Am wenigsten Bytes je Nachricht: %1, %2; am meisten: %3, %4.</translation>
    </message>
    <message>
        <source>Nothing came over %1.</source>
        <translation>Über %1 kam nichts an.</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>ended with an error</source>
        <translation>mit Fehler beendet</translation>
    </message>
    <message>
        <source>all at once, one feed and one clock</source>
        <translation>alle gleichzeitig, ein Feed und eine Uhr</translation>
    </message>
    <message>
        <source>one after another, each alone on the machine</source>
        <translation>nacheinander, jeder allein auf dem Rechner</translation>
    </message>
    <message>
        <source>1 client each</source>
        <translation>je 1 Client</translation>
    </message>
    <message>
        <source>%1 clients each</source>
        <translation>je %1 Clients</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>through the fault proxy</source>
        <translation>durch den Störungs-Proxy</translation>
    </message>
    <message>
        <source>faults: %1</source>
        <translation>Störungen: %1</translation>
    </message>
    <message>
        <source>Measured from when a message was due until it was shown, on one monotonic clock.</source>
        <translation>Gemessen von dem Zeitpunkt, zu dem eine Nachricht fällig war, bis zu ihrer Anzeige, mit einer einzigen monotonen Uhr.</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>Noch einmal: %1</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Starting the server</source>
        <translation>Server startet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Trennt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>No live connection for %1 yet: this program does not speak it.</source>
        <translation>Noch keine Live-Verbindung für %1: Dieses Programm beherrscht es nicht.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>nachgeliefert</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Sent. The feed brings it back as its next event.</source>
        <translation>Gesendet. Der Feed bringt es als nächstes Ereignis zurück.</translation>
    </message>
    <message>
        <source>Not sent: nothing is connected. Connect first.</source>
        <translation>Nicht gesendet: Es besteht keine Verbindung. Zuerst verbinden.</translation>
    </message>
    <message>
        <source>Not sent: larger than this endpoint takes. Send less.</source>
        <translation>Nicht gesendet: größer, als dieser Endpunkt annimmt. Weniger senden.</translation>
    </message>
    <message>
        <source>Not sent: too much is still waiting to go out. Try again in a moment.</source>
        <translation>Nicht gesendet: Es wartet noch zu viel auf den Versand. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Not sent: this endpoint takes nothing from clients.</source>
        <translation>Nicht gesendet: Dieser Endpunkt nimmt nichts von Clients an.</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>von Ihnen beendet</translation>
    </message>
    <message>
        <source>ended by the server</source>
        <translation>vom Server beendet</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>The connection was closed as agreed.</source>
        <translation>Die Verbindung wurde wie vereinbart geschlossen.</translation>
    </message>
    <message>
        <source>The connection broke without a word from the other side.</source>
        <translation>Die Verbindung brach ab, ohne ein Wort der Gegenseite.</translation>
    </message>
    <message>
        <source>The other side ended the connection.</source>
        <translation>Die Gegenseite hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The server was restarted</source>
        <translation>Der Server wurde neu gestartet</translation>
    </message>
    <message>
        <source>The server was restarted %1 times</source>
        <translation>Der Server wurde %1-mal neu gestartet</translation>
    </message>
    <message>
        <source>%1; %2 replayed, %3 lost.</source>
        <translation>%1; %2 nachgeliefert, %3 verloren.</translation>
    </message>
    <message>
        <source>%1; connecting again.</source>
        <translation>%1; verbindet neu.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect over %1</source>
        <translation>Über %1 verbinden</translation>
    </message>
    <message>
        <source>See it happen</source>
        <translation>Sehen, was geschieht</translation>
    </message>
    <message>
        <source>Numbered messages will appear here as they come: when, how late, which way, how large and what they say.</source>
        <translation>Nummerierte Nachrichten erscheinen hier, sobald sie kommen: wann, wie verspätet, in welcher Richtung, wie groß und mit welchem Inhalt.</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Nachrichten</translation>
    </message>
    <message>
        <source>The connection ended, and nothing is listed.</source>
        <translation>Die Verbindung ist beendet, und nichts ist aufgelistet.</translation>
    </message>
    <message>
        <source>Waiting for the first message.</source>
        <translation>Wartet auf die erste Nachricht.</translation>
    </message>
    <message>
        <source>The first message will appear here.</source>
        <translation>Hier erscheint die erste Nachricht.</translation>
    </message>
    <message>
        <source> µs</source>
        <translation> µs</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> /s</source>
        <translation> /s</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>zum Server</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>zum Client</translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>fault proxy</source>
        <translation>Störungsproxy</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>some lost</source>
        <translation>einige verloren</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>nachgeliefert</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 to the client</source>
        <translation>%1 zum Client</translation>
    </message>
    <message>
        <source>%1 to the server</source>
        <translation>%1 zum Server</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1, %2 of them empty</source>
        <translation>%1, davon %2 leer</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, each %2 to %3</source>
        <translation>%1, jeweils %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <translation>%1, bisher %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>retry %1 in %2</source>
        <translation>Versuch %1 in %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>%1 aufbewahrt</translation>
    </message>
    <message>
        <source>%1 rows came too fast to be listed</source>
        <translation>%1 Zeilen kamen zu schnell für die Liste</translation>
    </message>
    <message>
        <source>%1 earlier rows were let go</source>
        <translation>%1 frühere Zeilen wurden losgelassen</translation>
    </message>
    <message>
        <source>due at %1</source>
        <translation>fällig bei %1</translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation>abgegangen bei %1</translation>
    </message>
    <message>
        <source>arrived at %1</source>
        <translation>angekommen bei %1</translation>
    </message>
    <message>
        <source>under way %1</source>
        <translation>unterwegs %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>due to shown %1</source>
        <translation>fällig bis angezeigt %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>Umlauf %1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to the client in the last 5 s</source>
        <translation>
            <numerusform>%n Nachricht zum Client in den letzten 5 s</numerusform>
            <numerusform>%n Nachrichten zum Client in den letzten 5 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the server</source>
        <translation>
            <numerusform>%n zum Server</numerusform>
            <numerusform>%n zum Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) empty</source>
        <translation>
            <numerusform>%n Abfrage leer</numerusform>
            <numerusform>%n Abfragen leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 ended %2 ago</source>
        <translation>%1 vor %2 beendet</translation>
    </message>
    <message>
        <source>connection lost %1 ago</source>
        <translation>Verbindung vor %1 verloren</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>versucht es wieder</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Try an &amp;Example</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Open &amp;Pack…</source>
        <translation>&amp;Regelpaket öffnen…</translation>
    </message>
    <message>
        <source>Use the &amp;Built-in Pack</source>
        <translation>&amp;Eingebautes Regelpaket verwenden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Copy Recommendation as Markdown</source>
        <translation>Empfehlung als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Clear All Answers</source>
        <translation>Alle Antworten &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Next Question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message>
        <source>Check Your &amp;Answers</source>
        <translation>&amp;Antworten prüfen</translation>
    </message>
    <message>
        <source>&amp;Keep the Pack&apos;s Word</source>
        <translation>Beim Wort des &amp;Pakets bleiben</translation>
    </message>
    <message>
        <source>&amp;Find in the Matrix</source>
        <translation>In der Matrix &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation>&amp;Nachweisen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>As &amp;Assessed</source>
        <translation>Nach &amp;Einschätzung</translation>
    </message>
    <message>
        <source>As &amp;Written</source>
        <translation>&amp;Wörtlich</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Connect with the Recommended</source>
        <translation>Mit der Empfehlung &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Prove &amp;Everything</source>
        <translation>&amp;Alles nachweisen</translation>
    </message>
    <message>
        <source>E&amp;nd the Proofs</source>
        <translation>&amp;Nachweise beenden</translation>
    </message>
    <message>
        <source>&amp;Race Several</source>
        <translation>Mehrere im &amp;Wettlauf</translation>
    </message>
    <message>
        <source>All &amp;Faults Off</source>
        <translation>Alle Störungen a&amp;us</translation>
    </message>
    <message>
        <source>&amp;Stop the Server</source>
        <translation>&amp;Server stoppen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Wirewise</source>
        <translation>&amp;Über Wirewise</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Use What Was &amp;Measured</source>
        <translation>&amp;Gemessenes verwenden</translation>
    </message>
    <message>
        <source>Readin&amp;g</source>
        <translation>&amp;Lesart</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Forget the Recent Ones</source>
        <translation>Zuletzt geöffnete &amp;vergessen</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>Als &amp;HTML</translation>
    </message>
    <message>
        <source>Comma&amp;nd Palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Reduce &amp;Motion</source>
        <translation>Bewegung &amp;reduzieren</translation>
    </message>
    <message>
        <source>F&amp;ind in the Log</source>
        <translation>Im Pr&amp;otokoll suchen</translation>
    </message>
    <message>
        <source>Save the &amp;Log…</source>
        <translation>&amp;Protokoll speichern…</translation>
    </message>
    <message>
        <source>Clear the Lo&amp;g</source>
        <translation>Protokoll &amp;leeren</translation>
    </message>
    <message>
        <source>Te&amp;xt Size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Cop&amp;y the Matrix</source>
        <translation>Matri&amp;x kopieren</translation>
    </message>
    <message>
        <source>Open a Sa&amp;ved Log…</source>
        <translation>&amp;Gespeichertes Protokoll öffnen…</translation>
    </message>
    <message>
        <source>Pa&amp;use the Diagram or Go On</source>
        <translation>Diagramm anhalten oder weiter&amp;zeichnen</translation>
    </message>
    <message>
        <source>Sa&amp;ve the Record…</source>
        <translation>Entscheidungs&amp;protokoll speichern…</translation>
    </message>
    <message>
        <source>Save the Record in Every For&amp;m…</source>
        <translation>Entscheidungsprotokoll in &amp;allen Formaten speichern…</translation>
    </message>
    <message>
        <source>Probe &amp;My Path…</source>
        <translation>&amp;Eigenen Netzweg untersuchen…</translation>
    </message>
    <message>
        <source>Exp&amp;ort This Load…</source>
        <translation>Diese Last e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Help for This Place</source>
        <translation>&amp;Hilfe zu diesem Ort</translation>
    </message>
    <message>
        <source>&amp;Guide for Pack Authors</source>
        <translation>&amp;Anleitung für Regelpakete</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 were only nice to have</source>
        <translation>%1 nur ein Kann wäre</translation>
    </message>
    <message>
        <source>%1 were only a should</source>
        <translation>%1 nur ein Soll wäre</translation>
    </message>
    <message>
        <source>%1 were a must</source>
        <translation>%1 ein Muss wäre</translation>
    </message>
    <message>
        <source>%1 were a should</source>
        <translation>%1 ein Soll wäre</translation>
    </message>
    <message>
        <source>you dropped %1</source>
        <translation>%1 wegfiele</translation>
    </message>
    <message>
        <source>you did not care about “%1”</source>
        <translation>„%1“ egal wäre</translation>
    </message>
    <message>
        <source>you were not sure about “%1”</source>
        <translation>„%1“ unsicher bliebe</translation>
    </message>
    <message>
        <source>you also asked for %1 (%2)</source>
        <translation>%1 (%2) hinzukäme</translation>
    </message>
    <message>
        <source>you chose %1 instead of %2</source>
        <translation>%1 statt %2 gälte</translation>
    </message>
    <message>
        <source>you chose %1 (%2) instead of %3</source>
        <translation>%1 (%2) statt %3 gälte</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1 %2”</source>
        <translation>„%1 %2“</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>wenn %1</translation>
    </message>
    <message>
        <source>Nothing qualifies</source>
        <translation>Nichts kommt infrage</translation>
    </message>
    <message>
        <source>Each transport, alone or in a pair, would fail a must.</source>
        <translation>Jeder Transport, allein oder im Paar, würde an einem Muss scheitern.</translation>
    </message>
    <message>
        <source>%1 would lead with %2.</source>
        <translation>%1 würde mit %2 führen.</translation>
    </message>
    <message>
        <source>%1 would still lead, with %2.</source>
        <translation>%1 würde weiterhin führen, mit %2.</translation>
    </message>
    <message>
        <source>%1 would lead with %2; %3 would be excluded.</source>
        <translation>%1 würde mit %2 führen; %3 wäre ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1 would lead with %2; %3 would have %4.</source>
        <translation>%1 würde mit %2 führen; %3 hätte %4.</translation>
    </message>
    <message>
        <source>%1 is excluded: it fails a must.</source>
        <translation>%1 ist ausgeschlossen: scheitert an einem Muss.</translation>
    </message>
    <message>
        <source>%1 is excluded: it fails %2 musts.</source>
        <translation>%1 ist ausgeschlossen: scheitert an %2 Muss-Anforderungen.</translation>
    </message>
    <message>
        <source>Exactly the same score; %1 is simpler to build and run, so it is named first.</source>
        <translation>Genau gleich viele Punkte; %1 ist einfacher zu bauen und zu betreiben und steht daher vorn.</translation>
    </message>
    <message>
        <source>%1 scores %2 more, but with two mechanisms to build and run. A single transport that meets every must comes first.</source>
        <translation>%1 hat %2 mehr, aber zwei Mechanismen, die zu bauen und zu betreiben sind. Ein einzelner Transport, der jedes Muss erfüllt, steht davor.</translation>
    </message>
    <message>
        <source>%1 ranks before %2.</source>
        <translation>%1 steht vor %2.</translation>
    </message>
    <message>
        <source>%1 leads by %2, and it is one mechanism instead of two.</source>
        <translation>%1 führt mit %2 Vorsprung und ist ein Mechanismus statt zwei.</translation>
    </message>
    <message>
        <source>%1 leads by %2.</source>
        <translation>%1 führt mit %2 Vorsprung.</translation>
    </message>
    <message>
        <source>would draw level</source>
        <translation>gleichauf</translation>
    </message>
    <message>
        <source>would lead</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>%1 leads by %2 because of %3; without it %4 %5.</source>
        <translation>%1 führt mit %2 Vorsprung wegen %3; ohne dies läge %4 %5.</translation>
    </message>
    <message>
        <source>%1 leads by %2 because of %3; without these %4 %5.</source>
        <translation>%1 führt mit %2 Vorsprung wegen %3; ohne diese läge %4 %5.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lower %1 to should</source>
        <translation>%1 auf Soll senken</translation>
    </message>
    <message>
        <source>→%1%2 leads</source>
        <translation>→%1%2 führt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>Wörtlich: %1</translation>
    </message>
    <message>
        <source>Experts: %1</source>
        <translation>Fachurteil: %1</translation>
    </message>
</context>
<context>
    <name>advisor</name>
    <message>
        <source>%1: %2, measured: %3</source>
        <translation>%1: %2, gemessen: %3</translation>
    </message>
    <message>
        <source>%1: %2, in truth: %3</source>
        <translation>%1: %2, tatsächlich: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>excludes %1</source>
        <translation>schließt %1 aus</translation>
    </message>
    <message>
        <source>excludes %1: %2</source>
        <translation>schließt %1 aus: %2</translation>
    </message>
    <message>
        <source>together with another answer %1</source>
        <translation>zusammen mit einer anderen Antwort: %1</translation>
    </message>
    <message>
        <source>excludes none of them</source>
        <translation>schließt keinen aus</translation>
    </message>
    <message>
        <source>only weighs</source>
        <translation>gewichtet nur</translation>
    </message>
    <message>
        <source>not sure: counts as no requirement</source>
        <translation>nicht sicher: zählt nicht als Anforderung</translation>
    </message>
    <message>
        <source>not asked yet: counts as no requirement</source>
        <translation>noch nicht gefragt: zählt nicht als Anforderung</translation>
    </message>
    <message>
        <source>any</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>weighs nothing</source>
        <translation>ohne Gewicht</translation>
    </message>
    <message>
        <source>favours none of them</source>
        <translation>bevorzugt keinen</translation>
    </message>
    <message>
        <source>Change: %1 %2</source>
        <translation>Ändern: %1 %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>cells as experts assess them</source>
        <translation>Zellen nach Einschätzung der Fachleute</translation>
    </message>
    <message>
        <source>cells by their words as written</source>
        <translation>Zellen nach ihrem Wortlaut</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>must : should : nice = %1 : %2 : %3</source>
        <translation>Muss : Soll : Kann = %1 : %2 : %3</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>one transport before two that work together; a must is never outweighed</source>
        <translation>ein Transport vor zweien im Verbund; ein Muss wird nie aufgewogen</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Regelpaket</translation>
    </message>
    <message>
        <source>| Question | Answer | Importance | What it does |</source>
        <translation>| Frage | Antwort | Wichtigkeit | Wirkung |</translation>
    </message>
</context>
<context>
    <name>appearance</name>
    <message>
        <source>meets</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>imprecise</source>
        <translation>ungenau</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>exact tie</source>
        <translation>exakt gleichauf</translation>
    </message>
    <message>
        <source>two mechanisms</source>
        <translation>zwei Mechanismen</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>nichts passt</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>noch nichts gefragt</translation>
    </message>
    <message>
        <source>must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>should</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>nice</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>leaning</source>
        <translation>Tendenz</translation>
    </message>
    <message>
        <source>close</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>nach Einschätzung</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>note confirmed</source>
        <translation>Anmerkung bestätigt</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>not conclusive</source>
        <translation>nicht schlüssig</translation>
    </message>
    <message>
        <source>not provable</source>
        <translation>nicht nachweisbar</translation>
    </message>
    <message>
        <source>proof expired</source>
        <translation>Nachweis abgelaufen</translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>fewer than 1</source>
        <translation>weniger als 1</translation>
    </message>
    <message>
        <source>more than 99</source>
        <translation>mehr als 99</translation>
    </message>
    <message>
        <source>only one qualifies</source>
        <translation>nur einer kommt infrage</translation>
    </message>
    <message>
        <source>close to %1</source>
        <translation>dicht an %1</translation>
    </message>
    <message>
        <source>Nothing else meets every must, however the rest is weighed.</source>
        <translation>Nichts anderes erfüllt jedes Muss, wie auch immer der Rest gewichtet wird.</translation>
    </message>
    <message>
        <source>No other single transport meets every must, however the rest is weighed.</source>
        <translation>Kein anderer einzelner Transport erfüllt jedes Muss, wie auch immer der Rest gewichtet wird.</translation>
    </message>
    <message>
        <source>Best in every way to weigh must, should and nice.</source>
        <translation>Vorn bei jeder Gewichtung von Muss, Soll und Kann.</translation>
    </message>
    <message>
        <source>Best in %1 of 100 ways to weigh must, should and nice; %2 in the other %3.</source>
        <translation>Vorn bei %1 von 100 Gewichtungen von Muss, Soll und Kann; %2 bei den übrigen %3.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Best in %1 of 100 ways to weigh must, should and nice; %2.</source>
        <translation>Vorn bei %1 von 100 Gewichtungen von Muss, Soll und Kann; %2.</translation>
    </message>
    <message>
        <source>The triangle is its own from corner to corner.</source>
        <translation>Das Dreieck gehört ihm von Ecke zu Ecke.</translation>
    </message>
    <message>
        <source>Of the triangle it holds exactly %1.</source>
        <translation>Vom Dreieck gehört ihm genau: %1.</translation>
    </message>
    <message>
        <source>%1 in %2 of 100</source>
        <translation>%1 in %2 von 100 Fällen</translation>
    </message>
    <message>
        <source>%1 always</source>
        <translation>%1 immer</translation>
    </message>
    <message>
        <source>beats %1</source>
        <translation>schlägt %1</translation>
    </message>
    <message>
        <source>never beats %1</source>
        <translation>schlägt nie %1</translation>
    </message>
    <message>
        <source>If you had not ranked importance at all: %1.</source>
        <translation>Ganz ohne Rangfolge der Wichtigkeit: %1.</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Jede Frage ist beantwortet.</translation>
    </message>
    <message>
        <source>Of %1 ways to answer the rest, %2 keep it.</source>
        <translation>Von %1 Möglichkeiten, den Rest zu beantworten, lassen %2 es dabei.</translation>
    </message>
    <message>
        <source>All of %1 ways tried to answer the rest keep it, but not every way does.</source>
        <translation>Alle %1 versuchten Möglichkeiten, den Rest zu beantworten, lassen es dabei, doch nicht jede mögliche.</translation>
    </message>
    <message>
        <source>Of %1 ways tried to answer the rest, %2 keep it.</source>
        <translation>Von %1 versuchten Möglichkeiten, den Rest zu beantworten, lassen %2 es dabei.</translation>
    </message>
    <message>
        <source>%1 leads in %2</source>
        <translation>%1 führt in %2</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>dem Ganzen</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>A triangle of all ways to weigh must, should and nice, from only musts count over musts and shoulds alike to all alike: %1. A dot marks the weights in use.</source>
        <translation>Ein Dreieck aller Gewichtungen von Muss, Soll und Kann, von „nur Muss zählt“ über „Muss und Soll gleich“ bis „alles gleich“: %1. Ein Punkt markiert die verwendeten Gewichte.</translation>
    </message>
</context>
<context>
    <name>consequence</name>
    <message>
        <source>%1 answers changed</source>
        <translation>%1 Antworten geändert</translation>
    </message>
    <message>
        <source>Read as assessed</source>
        <translation>Nach Einschätzung gelesen</translation>
    </message>
    <message>
        <source>Read as written</source>
        <translation>Wörtlich gelesen</translation>
    </message>
    <message>
        <source>“%1” taken back</source>
        <translation>„%1“ zurückgenommen</translation>
    </message>
    <message>
        <source>“%1” is open again</source>
        <translation>„%1“ ist wieder offen</translation>
    </message>
    <message>
        <source>“%1” stays open</source>
        <translation>„%1“ bleibt offen</translation>
    </message>
    <message>
        <source>“%1” does not count</source>
        <translation>„%1“ zählt nicht</translation>
    </message>
    <message>
        <source>“%1” is now a %2</source>
        <translation>„%1“ ist jetzt ein %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>nothing to rank</source>
        <translation>nichts zu ordnen</translation>
    </message>
    <message>
        <source>still nothing fits every must</source>
        <translation>weiterhin passt nichts zu jedem Muss</translation>
    </message>
    <message>
        <source>nothing fits every must now</source>
        <translation>jetzt passt nichts mehr zu jedem Muss</translation>
    </message>
    <message>
        <source>%1 tie</source>
        <translation>%1 gleichauf</translation>
    </message>
    <message>
        <source>%1 still leads</source>
        <translation>%1 führt weiterhin</translation>
    </message>
    <message>
        <source>%1 now leads</source>
        <translation>%1 führt jetzt</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 führt</translation>
    </message>
    <message>
        <source>%1 is excluded</source>
        <translation>%1 ist ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 are excluded</source>
        <translation>%1 sind ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder dabei</translation>
    </message>
    <message>
        <source>%1 are back</source>
        <translation>%1 sind wieder dabei</translation>
    </message>
    <message>
        <source>the order stays</source>
        <translation>die Rangfolge bleibt</translation>
    </message>
    <message>
        <source>%1 rises from %2 to %3</source>
        <translation>%1 steigt von %2 auf %3</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>%1 of %2 is not “%3” but “%4”</source>
        <translation>%1 von %2 ist nicht „%3“, sondern „%4“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>not provable</source>
        <translation>nicht nachweisbar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>modelliert</translation>
    </message>
    <message>
        <source> The recommendation would stay %1.</source>
        <translation> Die Empfehlung bliebe %1.</translation>
    </message>
    <message>
        <source> The recommendation would change from %1 to %2.</source>
        <translation> Die Empfehlung würde von %1 zu %2 wechseln.</translation>
    </message>
    <message>
        <source>Measured here: %1.</source>
        <translation>Hier gemessen: %1.</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>Vorher: %1. Nachher: %2.</translation>
    </message>
    <message>
        <source>%1 took %2 from event to screen at p95; “%3” wants %4 at most.</source>
        <translation>%1 brauchte %2 vom Ereignis bis zur Anzeige (p95); „%3“ verlangt höchstens %4.</translation>
    </message>
    <message>
        <source> %1 took %2.</source>
        <translation> %1 brauchte %2.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Every chunk arrives later, by the delay give or take the jitter.</source>
        <translation>Jedes Stück kommt später an: um die Verzögerung, mehr oder weniger dem Jitter.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Bytes pass at this rate and no faster.</source>
        <translation>Bytes laufen mit dieser Rate durch und nicht schneller.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Slicer</source>
        <translation>Stückelung</translation>
    </message>
    <message>
        <source>Bytes arrive in small pieces with a pause between two.</source>
        <translation>Bytes kommen in kleinen Stücken an, mit einer Pause dazwischen.</translation>
    </message>
    <message>
        <source>Average size</source>
        <translation>Mittlere Größe</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Slow close</source>
        <translation>Spätes Schließen</translation>
    </message>
    <message>
        <source>The end of a connection is passed on late.</source>
        <translation>Das Ende einer Verbindung wird verspätet weitergegeben.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Abbruch (RST)</translation>
    </message>
    <message>
        <source>Connections are reset (RST), at once or after a while.</source>
        <translation>Verbindungen werden zurückgesetzt (RST), sofort oder nach einer Weile.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Nothing passes; the connection is closed after a while, with 0 when the fault ends.</source>
        <translation>Nichts kommt durch; die Verbindung wird nach einer Weile geschlossen, bei 0 mit dem Ende der Störung.</translation>
    </message>
    <message>
        <source>Close after</source>
        <translation>Schließen nach</translation>
    </message>
    <message>
        <source>Limit data</source>
        <translation>Datengrenze</translation>
    </message>
    <message>
        <source>The connection is closed after so many bytes of a direction.</source>
        <translation>Die Verbindung wird nach so vielen Bytes einer Richtung geschlossen.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>New connections are refused, existing ones are cut.</source>
        <translation>Neue Verbindungen werden abgelehnt, bestehende getrennt.</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Halb offen</translation>
    </message>
    <message>
        <source>Bytes of both directions vanish and nobody is told.</source>
        <translation>Bytes beider Richtungen verschwinden, und niemand erfährt es.</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Stau</translation>
    </message>
    <message>
        <source>Bytes are held back and delivered when the fault ends; nothing is lost.</source>
        <translation>Bytes werden zurückgehalten und am Ende der Störung geliefert; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Buffering proxy</source>
        <translation>Puffernder Proxy</translation>
    </message>
    <message>
        <source>The body of an HTTP response is held back until so many bytes or its end.</source>
        <translation>Der Rumpf einer HTTP-Antwort wird zurückgehalten, bis so viele Bytes oder sein Ende da sind.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>X-Accel-Buffering honoured</source>
        <translation>X-Accel-Buffering beachtet</translation>
    </message>
    <message>
        <source>Upgrade stripped</source>
        <translation>Upgrade entfernt</translation>
    </message>
    <message>
        <source>Upgrade is removed from HTTP/1.1 requests, as by a proxy that does not know it.</source>
        <translation>Upgrade wird aus HTTP/1.1-Anfragen entfernt, wie von einem Proxy, der es nicht kennt.</translation>
    </message>
    <message>
        <source>Upgrade swallowed</source>
        <translation>Upgrade verschluckt</translation>
    </message>
    <message>
        <source>A request with Upgrade is neither passed on nor answered.</source>
        <translation>Eine Anfrage mit Upgrade wird weder weitergegeben noch beantwortet.</translation>
    </message>
    <message>
        <source>HTTP/1.1 only</source>
        <translation>Nur HTTP/1.1</translation>
    </message>
    <message>
        <source>A connection that begins with HTTP/2 is answered 400 and closed.</source>
        <translation>Eine Verbindung, die mit HTTP/2 beginnt, wird mit 400 beantwortet und geschlossen.</translation>
    </message>
    <message>
        <source>Idle cut</source>
        <translation>Trennung bei Stille</translation>
    </message>
    <message>
        <source>A connection on which nothing passed for so long is closed.</source>
        <translation>Eine Verbindung, auf der so lange nichts lief, wird geschlossen.</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>Still seit</translation>
    </message>
    <message>
        <source>Maximum lifetime</source>
        <translation>Höchste Lebensdauer</translation>
    </message>
    <message>
        <source>A connection is closed when it is so old, whatever passes.</source>
        <translation>Eine Verbindung wird in diesem Alter geschlossen, was auch immer läuft.</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Inbound blocked</source>
        <translation>Eingehendes gesperrt</translation>
    </message>
    <message>
        <source>Connections to your own receiver are refused, existing ones are reset.</source>
        <translation>Verbindungen zum eigenen Empfänger werden abgelehnt, bestehende zurückgesetzt.</translation>
    </message>
    <message>
        <source>Answer dropped</source>
        <translation>Antwort verworfen</translation>
    </message>
    <message>
        <source>The request goes through; its response is dropped and the connection closed.</source>
        <translation>Die Anfrage geht durch; ihre Antwort wird verworfen und die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Status injected</source>
        <translation>Status eingeschleust</translation>
    </message>
    <message>
        <source>Each HTTP/1.1 request is answered with this status; the endpoint never sees it.</source>
        <translation>Jede HTTP/1.1-Anfrage wird mit diesem Status beantwortet; der Endpunkt sieht sie nie.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation>Retry-After</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>a NUL in the name, expected a file</source>
        <translation>ein NUL-Zeichen im Namen, erwartet wird eine Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>file of %1 bytes, expected at most %2</source>
        <translation>Datei von %1 Bytes, höchstens %2 erwartet</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>nicht beschreibbar: %1</translation>
    </message>
    <message>
        <source>not JSON: %1 (byte %2)</source>
        <translation>kein JSON: %1 (Byte %2)</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>a line above %1 bytes</source>
        <translation>eine Zeile von mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>Regelpaket</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>is of format %1, newer than this program, expected %2</source>
        <translation>hat das Format %1, neuer als dieses Programm, %2 erwartet</translation>
    </message>
    <message>
        <source>has the reading &apos;%1&apos;, expected assessed or as-written</source>
        <translation>hat die Lesart „%1“, assessed oder as-written erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is &apos;%2&apos;, expected one of: %3</source>
        <translation>„%1“ ist „%2“, erwartet eines von: %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is &apos;%2&apos;, expected a time as 2026-01-31T12:00:00Z</source>
        <translation>„%1“ ist „%2“, eine Zeit wie 2026-01-31T12:00:00Z erwartet</translation>
    </message>
    <message>
        <source>&apos;seed&apos; is &apos;%1&apos;, expected a whole number</source>
        <translation>„seed“ ist „%1“, eine ganze Zahl erwartet</translation>
    </message>
    <message>
        <source>has a value that is not between low and high</source>
        <translation>hat einen Wert, der nicht zwischen low und high liegt</translation>
    </message>
    <message>
        <source>&apos;cell&apos; is &apos;%1&apos;, expected FEATURE/TRANSPORT</source>
        <translation>„cell“ ist „%1“, FEATURE/TRANSPORT erwartet</translation>
    </message>
    <message>
        <source>evidence &apos;%1&apos;</source>
        <translation>Beleg „%1“</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>is of a cell this pack does not have</source>
        <translation>gehört zu einer Zelle, die dieses Regelpaket nicht hat</translation>
    </message>
    <message>
        <source>measures &apos;%1&apos;, which this pack does not read for it</source>
        <translation>misst „%1“, was dieses Regelpaket dafür nicht liest</translation>
    </message>
    <message>
        <source>evidence &apos;%1&apos; %2</source>
        <translation>Beleg „%1“ %2</translation>
    </message>
</context>
<context>
    <name>loadExport</name>
    <message>
        <source>Export the load into a folder</source>
        <translation>Last in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>%1 is there. Run it in that folder: %2</source>
        <translation>%1 liegt bereit. In diesem Ordner auszuführen: %2</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Nicht exportiert. %1</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>Which transport should I use?</source>
        <translation>Welchen Transport soll ich nehmen?</translation>
    </message>
    <message>
        <source>Seed matrix (13 features x 5 transports)</source>
        <translation>Ausgangsmatrix (13 Merkmale x 5 Transporte)</translation>
    </message>
    <message>
        <source>Pack author&apos;s reading; no outside source</source>
        <translation>Lesart des Paketautors; keine äußere Quelle</translation>
    </message>
    <message>
        <source>WebSockets</source>
        <translation>WebSockets</translation>
    </message>
    <message>
        <source>Best for interactive, bidirectional, low-latency communication (e.g., chat, games).</source>
        <translation>Am besten für interaktive, bidirektionale Kommunikation mit geringer Latenz (z. B. Chat, Spiele).</translation>
    </message>
    <message>
        <source>Server-Sent Events (SSE)</source>
        <translation>Server-Sent Events (SSE)</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>Simple, reliable server-to-client push for browsers (e.g., notifications, live scores).</source>
        <translation>Einfaches, verlässliches Push vom Server zum Client für Browser (z. B. Benachrichtigungen, Live-Ergebnisse).</translation>
    </message>
    <message>
        <source>gRPC (with streaming)</source>
        <translation>gRPC (mit Streaming)</translation>
    </message>
    <message>
        <source>gRPC</source>
        <translation>gRPC</translation>
    </message>
    <message>
        <source>High-performance, typed, bidirectional streaming for backend/backend or mobile.</source>
        <translation>Leistungsstarkes, typisiertes, bidirektionales Streaming zwischen Backends oder für mobile Apps.</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Easiest to implement, but inefficient for real-time; use for infrequent updates.</source>
        <translation>Am einfachsten umzusetzen, aber ineffizient für Echtzeit; für seltene Änderungen.</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Server-to-server push for event notifications (e.g., payment, GitHub events).</source>
        <translation>Push von Server zu Server für Ereignismeldungen (z. B. Zahlungen, GitHub-Ereignisse).</translation>
    </message>
    <message>
        <source>WebSocket with polling fallback</source>
        <translation>WebSocket mit Rückfall auf Polling</translation>
    </message>
    <message>
        <source>WS + polling</source>
        <translation>WS + Polling</translation>
    </message>
    <message>
        <source>One API, two carriers: clients that cannot hold a WebSocket fall back to polling.</source>
        <translation>Eine API, zwei Träger: Clients, die keinen WebSocket halten können, fallen auf Polling zurück.</translation>
    </message>
    <message>
        <source>SSE down + HTTP POST up</source>
        <translation>SSE abwärts + HTTP POST aufwärts</translation>
    </message>
    <message>
        <source>SSE + POST</source>
        <translation>SSE + POST</translation>
    </message>
    <message>
        <source>Server push over SSE; the client sends with ordinary HTTP requests.</source>
        <translation>Push vom Server über SSE; der Client sendet mit gewöhnlichen HTTP-Anfragen.</translation>
    </message>
    <message>
        <source>Webhook + polling reconciliation</source>
        <translation>Webhook + Abgleich durch Polling</translation>
    </message>
    <message>
        <source>Webhook + poll</source>
        <translation>Webhook + Poll</translation>
    </message>
    <message>
        <source>Act on the webhook at once; poll the sender&apos;s list now and then to find what was missed.</source>
        <translation>Auf den Webhook sofort reagieren; ab und zu die Liste des Senders abfragen, um Versäumtes zu finden.</translation>
    </message>
    <message>
        <source>gRPC between services + SSE to browsers</source>
        <translation>gRPC zwischen Diensten + SSE zu Browsern</translation>
    </message>
    <message>
        <source>gRPC + SSE</source>
        <translation>gRPC + SSE</translation>
    </message>
    <message>
        <source>Typed streams inside; a gateway turns them into SSE at the edge.</source>
        <translation>Typisierte Ströme innen; ein Gateway macht am Rand SSE daraus.</translation>
    </message>
    <message>
        <source>Webhook in + SSE out to browsers</source>
        <translation>Webhook herein + SSE hinaus zu Browsern</translation>
    </message>
    <message>
        <source>Webhook + SSE</source>
        <translation>Webhook + SSE</translation>
    </message>
    <message>
        <source>Another company&apos;s event reaches our server by webhook; our server passes it on to open pages over SSE.</source>
        <translation>Das Ereignis eines anderen Unternehmens erreicht unseren Server per Webhook; unser Server reicht es per SSE an offene Seiten weiter.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>both ways on one channel</source>
        <translation>beide Richtungen auf einem Kanal</translation>
    </message>
    <message>
        <source>both ways on two channels</source>
        <translation>beide Richtungen auf zwei Kanälen</translation>
    </message>
    <message>
        <source>server to client</source>
        <translation>vom Server zum Client</translation>
    </message>
    <message>
        <source>one server to another server</source>
        <translation>von einem Server zum anderen</translation>
    </message>
    <message>
        <source>the client asks; data flows both ways</source>
        <translation>der Client fragt; Daten fließen in beide Richtungen</translation>
    </message>
    <message>
        <source>client asks</source>
        <translation>der Client fragt</translation>
    </message>
    <message>
        <source>Bidirectional (full-duplex)</source>
        <translation>Bidirektional (Vollduplex)</translation>
    </message>
    <message>
        <source>After the 101 response both ends send frames on their own. Nothing is acknowledged or ordered across connections: the application adds its own message ids.</source>
        <translation>Nach der Antwort 101 senden beide Enden von sich aus Frames. Nichts wird bestätigt oder über Verbindungen hinweg geordnet: Die Anwendung vergibt eigene Nachrichten-IDs.</translation>
    </message>
    <message>
        <source>Unidirectional (server → client)</source>
        <translation>Unidirektional (Server → Client)</translation>
    </message>
    <message>
        <source>True of the stream. The client talks back with ordinary requests, each a full HTTP exchange, and order between the two paths is not promised.</source>
        <translation>Gilt für den Strom. Der Client antwortet mit gewöhnlichen Anfragen, jede ein voller HTTP-Austausch; eine Reihenfolge zwischen beiden Wegen ist nicht zugesichert.</translation>
    </message>
    <message>
        <source>Bidirectional (with streams)</source>
        <translation>Bidirektional (mit Streams)</translation>
    </message>
    <message>
        <source>Four kinds of call: unary, client, server and bidirectional streaming. A browser gets unary calls and server streaming only, through gRPC-Web.</source>
        <translation>Vier Arten von Aufrufen: unär, Client-, Server- und bidirektionales Streaming. Ein Browser bekommt über gRPC-Web nur unäre Aufrufe und Server-Streaming.</translation>
    </message>
    <message>
        <source>Unidirectional (client → server)</source>
        <translation>Unidirektional (Client → Server)</translation>
    </message>
    <message>
        <source>This says who starts, not where the data goes: events come down in the response, and whatever the client sends goes up in the request. What it cannot do is speak before it is asked.</source>
        <translation>Dies sagt, wer beginnt, nicht wohin die Daten gehen: Ereignisse kommen in der Antwort herunter, und was der Client sendet, geht in der Anfrage hinauf. Was es nicht kann: sprechen, bevor es gefragt wird.</translation>
    </message>
    <message>
        <source>the &apos;client&apos; of a webhook is itself a server</source>
        <translation>der „Client“ eines Webhooks ist selbst ein Server</translation>
    </message>
    <message>
        <source>The producer&apos;s server posts to the consumer&apos;s server, so the &apos;client&apos; must run an HTTP server. The response only acknowledges; it is no channel for data.</source>
        <translation>Der Server des Erzeugers sendet an den Server des Verbrauchers, der „Client“ muss also einen HTTP-Server betreiben. Die Antwort bestätigt nur; sie ist kein Kanal für Daten.</translation>
    </message>
    <message>
        <source>fallback requests carry both directions, later</source>
        <translation>Anfragen im Rückfall tragen beide Richtungen, nur später</translation>
    </message>
    <message>
        <source>SSE carries server to client, a plain HTTP request carries client to server</source>
        <translation>SSE trägt vom Server zum Client, eine einfache HTTP-Anfrage vom Client zum Server</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>held TCP connection after an upgrade</source>
        <translation>gehaltene TCP-Verbindung nach einem Upgrade</translation>
    </message>
    <message>
        <source>held HTTP response, any version</source>
        <translation>gehaltene HTTP-Antwort, jede Version</translation>
    </message>
    <message>
        <source>held HTTP/1.1 response</source>
        <translation>gehaltene HTTP/1.1-Antwort</translation>
    </message>
    <message>
        <source>held HTTP/2 stream</source>
        <translation>gehaltener HTTP/2-Strom</translation>
    </message>
    <message>
        <source>one HTTP request per exchange</source>
        <translation>eine HTTP-Anfrage je Austausch</translation>
    </message>
    <message>
        <source>TCP (usually over HTTP/1.1/2)</source>
        <translation>TCP (meist über HTTP/1.1/2)</translation>
    </message>
    <message>
        <source>In practice an HTTP/1.1 upgrade, then frames on that TCP connection. RFC 8441 puts it into an HTTP/2 stream (Chrome, Edge and Firefox do, nginx does not yet); over HTTP/3 (RFC 9220) it would run on QUIC, not TCP, and is hardly deployed.</source>
        <translation>In der Praxis ein Upgrade von HTTP/1.1, danach Frames auf dieser TCP-Verbindung. RFC 8441 legt es in einen HTTP/2-Strom (Chrome, Edge und Firefox können das, nginx noch nicht); über HTTP/3 (RFC 9220) liefe es auf QUIC statt TCP und ist kaum verbreitet.</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>An ordinary HTTP response of type text/event-stream, over any version. HTTP/1.1 is its worst case: a browser opens six connections per host, where one HTTP/2 connection carries 100 streams and more.</source>
        <translation>Eine gewöhnliche HTTP-Antwort vom Typ text/event-stream, über jede Version. HTTP/1.1 ist der ungünstigste Fall: Ein Browser öffnet sechs Verbindungen je Host, während eine HTTP/2-Verbindung 100 Ströme und mehr trägt.</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/2 and its trailers from end to end; one hop that speaks only HTTP/1.1 ends it. A mapping to HTTP/3 exists, and gRPC-Web moves the trailers into the body to run on any version.</source>
        <translation>HTTP/2 und seine Trailer von Ende zu Ende; eine Station, die nur HTTP/1.1 spricht, beendet es. Eine Abbildung auf HTTP/3 gibt es, und gRPC-Web verlegt die Trailer in den Rumpf, um über jede Version zu laufen.</translation>
    </message>
    <message>
        <source>HTTP/1.1/2</source>
        <translation>HTTP/1.1/2</translation>
    </message>
    <message>
        <source>Any HTTP version, from 1.0 to 3. The header compression of HTTP/2 and HTTP/3 makes repeated polls cheaper.</source>
        <translation>Jede HTTP-Version, von 1.0 bis 3. Die Header-Kompression von HTTP/2 und HTTP/3 macht wiederholte Abfragen billiger.</translation>
    </message>
    <message>
        <source>An HTTPS POST in whatever version sender and receiver negotiate. Only 2xx counts as delivered; a redirect is a failure.</source>
        <translation>Ein HTTPS-POST in der Version, die Sender und Empfänger aushandeln. Nur 2xx gilt als zugestellt; eine Umleitung ist ein Fehlschlag.</translation>
    </message>
    <message>
        <source>Browser Support</source>
        <translation>Browser-Unterstützung</translation>
    </message>
    <message>
        <source>universal</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>ausgezeichnet</translation>
    </message>
    <message>
        <source>only with a client library</source>
        <translation>nur mit einer Client-Bibliothek</translation>
    </message>
    <message>
        <source>only as gRPC-Web, through a translating proxy</source>
        <translation>nur als gRPC-Web, durch einen übersetzenden Proxy</translation>
    </message>
    <message>
        <source>not applicable: server to server</source>
        <translation>nicht anwendbar: von Server zu Server</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Ausgezeichnet</translation>
    </message>
    <message>
        <source>About 97 % of browsers in use. The constructor cannot set headers: authenticate by cookie, query, subprotocol or first message.</source>
        <translation>Rund 97 % der genutzten Browser. Der Konstruktor kann keine Header setzen: Anmeldung über Cookie, Query, Subprotokoll oder die erste Nachricht.</translation>
    </message>
    <message>
        <source>About 97 % of browsers in use. EventSource can only GET and cannot set headers; fetch can do both, but then reconnecting and Last-Event-ID are your code.</source>
        <translation>Rund 97 % der genutzten Browser. EventSource kann nur GET und keine Header setzen; fetch kann beides, aber dann sind Wiederverbinden und Last-Event-ID eigener Code.</translation>
    </message>
    <message>
        <source>Limited (needs client lib)</source>
        <translation>Eingeschränkt (braucht Client-Bibliothek)</translation>
    </message>
    <message>
        <source>Understated: browsers expose neither HTTP/2 frames nor trailers, so native gRPC is impossible. gRPC-Web is another protocol behind a translating proxy, with unary calls and server streaming only, and its project plans no new features.</source>
        <translation>Untertrieben: Browser legen weder HTTP/2-Frames noch Trailer offen, natives gRPC ist also unmöglich. gRPC-Web ist ein anderes Protokoll hinter einem übersetzenden Proxy, nur mit unären Aufrufen und Server-Streaming, und sein Projekt plant keine neuen Funktionen.</translation>
    </message>
    <message>
        <source>Universal</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>fetch alone works in 96 % of browsers in use, XMLHttpRequest in more.</source>
        <translation>Allein fetch läuft in 96 % der genutzten Browser, XMLHttpRequest in noch mehr.</translation>
    </message>
    <message>
        <source>N/A (server to server)</source>
        <translation>Entfällt (von Server zu Server)</translation>
    </message>
    <message>
        <source>A page cannot listen on a port. The usual way is webhook to your server, then SSE or WebSockets to the page.</source>
        <translation>Eine Seite kann nicht auf einem Port lauschen. Üblich ist: Webhook zum eigenen Server, dann SSE oder WebSockets zur Seite.</translation>
    </message>
    <message>
        <source>browsers talk to our server only</source>
        <translation>Browser sprechen nur mit unserem Server</translation>
    </message>
    <message>
        <source>Realtime</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, server push only</source>
        <translation>ja, nur Push vom Server</translation>
    </message>
    <message>
        <source>yes, on event</source>
        <translation>ja, beim Ereignis</translation>
    </message>
    <message>
        <source>yes, an interval while in fallback</source>
        <translation>ja, ein Intervall im Rückfall</translation>
    </message>
    <message>
        <source>usually seconds, best effort</source>
        <translation>meist Sekunden, nach besten Kräften</translation>
    </message>
    <message>
        <source>when next asked: an interval, or at once if the request is held</source>
        <translation>bei der nächsten Frage: ein Intervall, oder sofort, wenn die Anfrage gehalten wird</translation>
    </message>
    <message>
        <source>no, depends on interval</source>
        <translation>nein, hängt vom Intervall ab</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>One network delay once it is open; opening takes three round trips (TCP, TLS 1.3, upgrade). It is one TCP stream, so a lost segment delays everything behind it.</source>
        <translation>Eine Netzlaufzeit, sobald es offen ist; das Öffnen braucht drei Umläufe (TCP, TLS 1.3, Upgrade). Es ist ein TCP-Strom, ein verlorenes Segment verzögert also alles dahinter.</translation>
    </message>
    <message>
        <source>Yes (server push only)</source>
        <translation>Ja (nur Push vom Server)</translation>
    </message>
    <message>
        <source>As fast as WebSockets unless a hop buffers: nginx&apos;s proxy_buffering is on by default. Send X-Accel-Buffering: no and a first comment at once, and flush every event.</source>
        <translation>So schnell wie WebSockets, solange keine Station puffert: proxy_buffering ist bei nginx voreingestellt an. X-Accel-Buffering: no und sofort einen ersten Kommentar senden, und jedes Ereignis ausspülen.</translation>
    </message>
    <message>
        <source>As WebSockets. All streams of a channel share one TCP connection, so one lost segment holds up all of them; HTTP/3 ends that.</source>
        <translation>Wie WebSockets. Alle Ströme eines Kanals teilen sich eine TCP-Verbindung, ein verlorenes Segment hält also alle auf; HTTP/3 behebt das.</translation>
    </message>
    <message>
        <source>No (depends on interval)</source>
        <translation>Nein (hängt vom Intervall ab)</translation>
    </message>
    <message>
        <source>True of short polling: news waits half the interval on average, all of it at worst. A held request (long polling) is answered the moment there is something and comes close to push.</source>
        <translation>Gilt für kurzes Polling: Neues wartet im Mittel das halbe Intervall, schlimmstenfalls das ganze. Eine gehaltene Anfrage (Long Polling) wird beantwortet, sobald es etwas gibt, und kommt Push nahe.</translation>
    </message>
    <message>
        <source>Yes (on event)</source>
        <translation>Ja (beim Ereignis)</translation>
    </message>
    <message>
        <source>Normally within seconds, but hours or days late after failed deliveries; order is not promised and duplicates happen. Fit for machines, not for screens that people watch.</source>
        <translation>Normalerweise in Sekunden, nach gescheiterten Zustellungen aber Stunden oder Tage später; die Reihenfolge ist nicht zugesichert, und Dubletten kommen vor. Für Maschinen geeignet, nicht für Bildschirme, auf die jemand schaut.</translation>
    </message>
    <message>
        <source>an interval for clients in fallback</source>
        <translation>ein Intervall für Clients im Rückfall</translation>
    </message>
    <message>
        <source>Client Complexity</source>
        <translation>Aufwand im Client</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>The API is tiny; backoff, heartbeat, resume, renewed authentication and queue limits are yours. Browser code cannot send ping frames, so noticing a dead link takes a ping of your own.</source>
        <translation>Die API ist winzig; Backoff, Heartbeat, Wiederaufnahme, erneute Anmeldung und Warteschlangengrenzen sind eigene Arbeit. Browser-Code kann keine Ping-Frames senden, eine tote Verbindung zu bemerken braucht also einen eigenen Ping.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>In a browser one constructor, reconnect and cursor included; elsewhere 100 to 150 lines of parser and reconnect. EventSource has no idle watchdog, so a silently dead link looks open: Uber sent a heartbeat every 4 s and gave up after 7 s.</source>
        <translation>Im Browser ein Konstruktor, Wiederverbinden und Cursor inbegriffen; anderswo 100 bis 150 Zeilen für Parser und Wiederverbinden. EventSource hat keinen Wächter für Stille, eine lautlos tote Verbindung sieht also offen aus: Uber sandte alle 4 s einen Heartbeat und gab nach 7 s auf.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>protoc, plugins, runtime and TLS with ALPN are heavy; the call itself is short and typed.</source>
        <translation>protoc, Plugins, Laufzeit und TLS mit ALPN sind schwer; der Aufruf selbst ist kurz und typisiert.</translation>
    </message>
    <message>
        <source>A loop is easy. A correct one adds a cursor or ETag, jitter, a timeout, and heeds Retry-After; long polling must agree with the server on how long to hold.</source>
        <translation>Eine Schleife ist leicht. Eine richtige braucht zudem Cursor oder ETag, Jitter, eine Zeitgrenze und beachtet Retry-After; Long Polling muss sich mit dem Server einig sein, wie lange gehalten wird.</translation>
    </message>
    <message>
        <source>The receiver needs a public HTTPS address, an HMAC check of the raw body in constant time, a time window, a memory of ids against duplicates, and a 2xx within 5 to 30 s with the work queued behind it.</source>
        <translation>Der Empfänger braucht eine öffentliche HTTPS-Adresse, eine HMAC-Prüfung des Rohinhalts in konstanter Zeit, ein Zeitfenster, ein Gedächtnis der IDs gegen Dubletten und ein 2xx binnen 5 bis 30 s, mit der Arbeit dahinter in einer Warteschlange.</translation>
    </message>
    <message>
        <source>two code paths and the switch between them</source>
        <translation>zwei Codepfade und das Umschalten dazwischen</translation>
    </message>
    <message>
        <source>two channels to correlate</source>
        <translation>zwei Kanäle, die einander zuzuordnen sind</translation>
    </message>
    <message>
        <source>two sources of the same event: handlers must be idempotent</source>
        <translation>zwei Quellen desselben Ereignisses: Handler müssen idempotent sein</translation>
    </message>
    <message>
        <source>the browser sees plain SSE</source>
        <translation>der Browser sieht einfaches SSE</translation>
    </message>
    <message>
        <source>Server Complexity</source>
        <translation>Aufwand im Server</translation>
    </message>
    <message>
        <source>low on one node, medium on several</source>
        <translation>gering auf einem Knoten, mittel auf mehreren</translation>
    </message>
    <message>
        <source>On one node. Several nodes need a registry and a message bus, draining, a brake on reconnect storms, limits on every socket&apos;s buffer, and an Origin check against cross-site hijacking.</source>
        <translation>Auf einem Knoten. Mehrere Knoten brauchen ein Verzeichnis und einen Nachrichtenbus, geordnetes Leeren, eine Bremse gegen Wiederverbindungsstürme, Grenzen für den Puffer jedes Sockets und eine Origin-Prüfung gegen Cross-Site-Hijacking.</translation>
    </message>
    <message>
        <source>Low on one asynchronous node. On several it takes the same registry and fan-out as WebSockets, plus a replay log for Last-Event-ID; where each request holds a process, every viewer costs a worker.</source>
        <translation>Gering auf einem asynchronen Knoten. Auf mehreren braucht es dasselbe Verzeichnis und Verteilen wie WebSockets, dazu ein Replay-Log für Last-Event-ID; wo jede Anfrage einen Prozess hält, kostet jeder Zuschauer einen Worker.</translation>
    </message>
    <message>
        <source>Generated handlers are easy, operation is not: balancing above TCP, HTTP/2 end to end, MAX_CONNECTION_AGE to spread the load, and keepalive policing (GOAWAY, too_many_pings).</source>
        <translation>Erzeugte Handler sind leicht, der Betrieb nicht: Lastverteilung oberhalb von TCP, HTTP/2 von Ende zu Ende, MAX_CONNECTION_AGE zum Verteilen der Last und die Keepalive-Aufsicht (GOAWAY, too_many_pings).</translation>
    </message>
    <message>
        <source>Any web server will do, but a naive poll reaches the database each time: GitLab forbids that and answers 304 from Redis. Long polling holds requests as SSE does.</source>
        <translation>Jeder Webserver genügt, aber eine naive Abfrage trifft jedes Mal die Datenbank: GitLab verbietet das und antwortet mit 304 aus Redis. Long Polling hält Anfragen wie SSE.</translation>
    </message>
    <message>
        <source>The low side of the truth: a durable queue, backoff with jitter, signing and key rotation, a guard against internal addresses, endpoints kept apart and switched off when dead, and a way to replay.</source>
        <translation>Die untere Grenze der Wahrheit: eine dauerhafte Warteschlange, Backoff mit Jitter, Signieren und Schlüsselwechsel, ein Schutz vor internen Adressen, getrennte und bei Ausfall abgeschaltete Endpunkte und ein Weg zur Wiederholung.</translation>
    </message>
    <message>
        <source>two endpoints over one session state</source>
        <translation>zwei Endpunkte über einem Sitzungszustand</translation>
    </message>
    <message>
        <source>a POST must find the open stream it answers on</source>
        <translation>ein POST muss den offenen Strom finden, auf dem er antwortet</translation>
    </message>
    <message>
        <source>delivery queue and a list endpoint</source>
        <translation>Zustell-Warteschlange und ein Listen-Endpunkt</translation>
    </message>
    <message>
        <source>gRPC services and a gateway</source>
        <translation>gRPC-Dienste und ein Gateway</translation>
    </message>
    <message>
        <source>a receiver, a fan-out and the state between them</source>
        <translation>ein Empfänger, ein Verteiler und der Zustand dazwischen</translation>
    </message>
    <message>
        <source>Scalability</source>
        <translation>Skalierbarkeit</translation>
    </message>
    <message>
        <source>easy (stateless)</source>
        <translation>leicht (zustandslos)</translation>
    </message>
    <message>
        <source>idle clients cost nothing; the sender keeps queues</source>
        <translation>ruhende Clients kosten nichts; der Sender hält Warteschlangen</translation>
    </message>
    <message>
        <source>easier (HTTP, keep-alive)</source>
        <translation>leichter (HTTP, Keep-Alive)</translation>
    </message>
    <message>
        <source>stateless, but load = clients / interval</source>
        <translation>zustandslos, aber Last = Clients / Intervall</translation>
    </message>
    <message>
        <source>one held response per client</source>
        <translation>eine gehaltene Antwort je Client</translation>
    </message>
    <message>
        <source>one held session per client</source>
        <translation>eine gehaltene Sitzung je Client</translation>
    </message>
    <message>
        <source>harder (held state per client)</source>
        <translation>schwerer (gehaltener Zustand je Client)</translation>
    </message>
    <message>
        <source>Harder (many open conns)</source>
        <translation>Schwerer (viele offene Verbindungen)</translation>
    </message>
    <message>
        <source>Open sockets are not the wall: Phoenix held 2 million on one host with 40 cores and 128 GB, Netflix 5.5 million over WebSocket and SSE. The hard parts are state, reconnect storms after a deploy, fan-out and uneven balancing.</source>
        <translation>Offene Sockets sind nicht die Grenze: Phoenix hielt 2 Millionen auf einem Rechner mit 40 Kernen und 128 GB, Netflix 5,5 Millionen über WebSocket und SSE. Schwer sind Zustand, Wiederverbindungsstürme nach einem Deployment, Verteilen und ungleiche Last.</translation>
    </message>
    <message>
        <source>Easier (HTTP, keep-alive)</source>
        <translation>Leichter (HTTP, Keep-Alive)</translation>
    </message>
    <message>
        <source>One held response per viewer costs as much as a WebSocket, and HTTP keep-alive plays no part. What is easier is standard load balancers, HTTP/2 multiplexing and fan-out at the edge; browsers reconnect without jitter, so a restart is a stampede.</source>
        <translation>Eine gehaltene Antwort je Zuschauer kostet so viel wie ein WebSocket, und HTTP-Keep-Alive spielt keine Rolle. Leichter sind übliche Lastverteiler, HTTP/2-Multiplexing und Verteilen am Rand; Browser verbinden ohne Jitter neu, ein Neustart löst also einen Ansturm aus.</translation>
    </message>
    <message>
        <source>Harder (stateful, many streams)</source>
        <translation>Schwerer (zustandsbehaftet, viele Ströme)</translation>
    </message>
    <message>
        <source>A stream stays on the backend it started on, and a TCP-level balancer sees one connection. Unary calls behind a balancer that understands HTTP/2 scale easily.</source>
        <translation>Ein Strom bleibt auf dem Backend, auf dem er begann, und ein Verteiler auf TCP-Ebene sieht nur eine Verbindung. Unäre Aufrufe hinter einem Verteiler, der HTTP/2 versteht, skalieren leicht.</translation>
    </message>
    <message>
        <source>Easy (stateless)</source>
        <translation>Leicht (zustandslos)</translation>
    </message>
    <message>
        <source>Stateless, yes; cheap, no: the load is clients divided by interval whether or not anything happened. A million clients every 5 s are 200,000 requests per second; 304, a CDN and long intervals help.</source>
        <translation>Zustandslos, ja; billig, nein: Die Last ist Clients geteilt durch Intervall, ob etwas geschah oder nicht. Eine Million Clients alle 5 s sind 200.000 Anfragen je Sekunde; 304, ein CDN und lange Intervalle helfen.</translation>
    </message>
    <message>
        <source>An idle subscriber costs nothing, but the sender keeps a queue and an attempt log. The work is events x endpoints x attempts, and one dead receiver can pile up days of retries.</source>
        <translation>Ein ruhender Abonnent kostet nichts, aber der Sender hält eine Warteschlange und ein Protokoll der Versuche. Die Arbeit ist Ereignisse x Endpunkte x Versuche, und ein toter Empfänger kann Wiederholungen für Tage anhäufen.</translation>
    </message>
    <message>
        <source>Binary Support</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>yes, with a schema (protobuf)</source>
        <translation>ja, mit einem Schema (protobuf)</translation>
    </message>
    <message>
        <source>typed between services, text at the edge</source>
        <translation>typisiert zwischen Diensten, Text am Rand</translation>
    </message>
    <message>
        <source>no, text only</source>
        <translation>nein, nur Text</translation>
    </message>
    <message>
        <source>Opcode 0x2 carries any bytes, text frames must be UTF-8. The frame header takes 2 to 10 bytes down and, with the mask, 6 to 14 up; AWS&apos;s gateway caps a message at 128 KB.</source>
        <translation>Opcode 0x2 trägt beliebige Bytes, Text-Frames müssen UTF-8 sein. Der Frame-Kopf braucht 2 bis 10 Bytes abwärts und, mit der Maske, 6 bis 14 aufwärts; das Gateway von AWS begrenzt eine Nachricht auf 128 KB.</translation>
    </message>
    <message>
        <source>No (text only)</source>
        <translation>Nein (nur Text)</translation>
    </message>
    <message>
        <source>Always UTF-8, cut at line ends. Bytes need Base64, a third more: 256 bytes become 344.</source>
        <translation>Immer UTF-8, an Zeilenenden getrennt. Bytes brauchen Base64, ein Drittel mehr: aus 256 Bytes werden 344.</translation>
    </message>
    <message>
        <source>Yes (protobuf)</source>
        <translation>Ja (protobuf)</translation>
    </message>
    <message>
        <source>Any bytes behind a 5-byte prefix; protobuf is the default, other codecs are allowed. gRPC-Web&apos;s text mode adds Base64.</source>
        <translation>Beliebige Bytes hinter einem Präfix von 5 Bytes; protobuf ist üblich, andere Codecs sind erlaubt. Der Textmodus von gRPC-Web fügt Base64 hinzu.</translation>
    </message>
    <message>
        <source>Any media type, with compression and ranges.</source>
        <translation>Jeder Medientyp, mit Kompression und Teilbereichen.</translation>
    </message>
    <message>
        <source>Possible, but the custom is JSON below 20 kB; large or binary data goes as a link.</source>
        <translation>Möglich, doch üblich ist JSON unter 20 kB; große oder binäre Daten gehen als Link.</translation>
    </message>
    <message>
        <source>protobuf inside, text at the edge</source>
        <translation>protobuf innen, Text am Rand</translation>
    </message>
    <message>
        <source>Reconnect/Retry</source>
        <translation>Wiederverbinden/Wiederholen</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>the channel by itself, streams by your code</source>
        <translation>der Kanal von selbst, Ströme durch eigenen Code</translation>
    </message>
    <message>
        <source>every request is the retry; a cursor loses nothing</source>
        <translation>jede Anfrage ist die Wiederholung; mit Cursor geht nichts verloren</translation>
    </message>
    <message>
        <source>the sender retries; how long differs by sender</source>
        <translation>der Sender wiederholt; wie lange, ist je Sender verschieden</translation>
    </message>
    <message>
        <source>nothing to reconnect: the next request stands alone</source>
        <translation>nichts wiederzuverbinden: die nächste Anfrage steht für sich</translation>
    </message>
    <message>
        <source>nothing to reconnect: redelivery is up to the sender</source>
        <translation>nichts wiederzuverbinden: erneute Zustellung liegt beim Sender</translation>
    </message>
    <message>
        <source>gaps are found and filled by a later poll</source>
        <translation>Lücken werden durch spätere Abfragen gefunden und gefüllt</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>RFC 6455 asks for a random 0 to 5 s before the first try, then exponential backoff. Nothing is replayed: the application numbers its messages and resumes, as Discord&apos;s gateway does.</source>
        <translation>RFC 6455 verlangt zufällige 0 bis 5 s vor dem ersten Versuch, danach exponentielles Backoff. Nichts wird nachgeliefert: Die Anwendung nummeriert ihre Nachrichten und setzt fort, wie das Gateway von Discord.</translation>
    </message>
    <message>
        <source>Built-in (auto-reconnect)</source>
        <translation>Eingebaut (verbindet selbst neu)</translation>
    </message>
    <message>
        <source>After 3 s in Chromium and 5 s in Firefox, or what retry: says. Nothing is lost only if the server stamps id: and keeps a replay buffer, and any status but 200 ends it for good.</source>
        <translation>Nach 3 s in Chromium und 5 s in Firefox oder wie retry: es sagt. Nichts geht nur dann verloren, wenn der Server id: setzt und einen Replay-Puffer hält; jeder Status außer 200 beendet es endgültig.</translation>
    </message>
    <message>
        <source>The channel reconnects by itself (1 s, then x 1.6 up to 120 s, 20 % jitter) and unary calls can be retried by policy. Only a broken stream is manual: once a response header has come, nothing is retried.</source>
        <translation>Der Kanal verbindet selbst neu (1 s, dann x 1,6 bis 120 s, 20 % Jitter), und unäre Aufrufe können nach Regel wiederholt werden. Nur ein abgebrochener Strom ist Handarbeit: Sobald ein Antwort-Header da ist, wird nichts wiederholt.</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>no connection is held; a missed poll is repaired by the next one</source>
        <translation>keine Verbindung wird gehalten; eine verpasste Abfrage heilt die nächste</translation>
    </message>
    <message>
        <source>Every poll is the retry. With a cursor nothing is lost or repeated, which makes it the most loss-proof of the five; on 429 or 503 wait for Retry-After.</source>
        <translation>Jede Abfrage ist die Wiederholung. Mit einem Cursor geht nichts verloren und kommt nichts doppelt, damit ist es das verlustsicherste der fünf; bei 429 oder 503 Retry-After abwarten.</translation>
    </message>
    <message>
        <source>no connection is held; a missed delivery is lost unless the sender retries</source>
        <translation>keine Verbindung wird gehalten; eine verpasste Zustellung ist verloren, wenn der Sender nicht wiederholt</translation>
    </message>
    <message>
        <source>Retrying is the sender&apos;s core duty, done very differently: Standard Webhooks suggests 10 attempts over 75 h 35 min, Stripe goes on for 3 days, Shopify makes 8 in 4 h, GitHub none. Expect each event at least once: drop repeats by id, fill gaps by polling.</source>
        <translation>Wiederholen ist Kernpflicht des Senders und wird sehr verschieden gehandhabt: Standard Webhooks empfiehlt 10 Versuche über 75 h 35 min, Stripe macht 3 Tage weiter, Shopify 8 in 4 h, GitHub keinen. Jedes Ereignis mindestens einmal erwarten: Dubletten nach ID verwerfen, Lücken durch Polling füllen.</translation>
    </message>
    <message>
        <source>the next poll finds what a failed delivery lost</source>
        <translation>die nächste Abfrage findet, was eine gescheiterte Zustellung verlor</translation>
    </message>
    <message>
        <source>the weaker half decides: a lost delivery never reaches the page</source>
        <translation>die schwächere Hälfte entscheidet: eine verlorene Zustellung erreicht die Seite nie</translation>
    </message>
    <message>
        <source>Firewall Friendly</source>
        <translation>Firewall-Tauglichkeit</translation>
    </message>
    <message>
        <source>yes, plain HTTP</source>
        <translation>ja, einfaches HTTP</translation>
    </message>
    <message>
        <source>plain HTTP to the page; our own server must be reachable</source>
        <translation>einfaches HTTP zur Seite; unser eigener Server muss erreichbar sein</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>manchmal</translation>
    </message>
    <message>
        <source>the receiver must accept inbound HTTPS</source>
        <translation>der Empfänger muss eingehendes HTTPS annehmen</translation>
    </message>
    <message>
        <source>measured: blocked</source>
        <translation>gemessen: gesperrt</translation>
    </message>
    <message>
        <source>Sometimes (non-HTTP upgrades)</source>
        <translation>Manchmal (Upgrade ist kein HTTP)</translation>
    </message>
    <message>
        <source>TLS on port 443 succeeds far more often than port 80. Proxies that inspect TLS, antivirus, and reverse proxies that do not forward Upgrade (nginx must be told to) still break it.</source>
        <translation>TLS auf Port 443 gelingt weit öfter als Port 80. Proxys, die TLS prüfen, Virenscanner und Reverse-Proxys, die Upgrade nicht weitergeben (nginx muss es gesagt werden), brechen es noch immer.</translation>
    </message>
    <message>
        <source>Yes (plain HTTP)</source>
        <translation>Ja (einfaches HTTP)</translation>
    </message>
    <message>
        <source>It passes, but may be buffered, or cut when quiet: nginx waits 60 s between two reads. The HTML Standard suggests a comment every 15 s or so.</source>
        <translation>Es kommt durch, kann aber gepuffert oder bei Stille getrennt werden: nginx wartet 60 s zwischen zwei Lesevorgängen. Der HTML-Standard empfiehlt etwa alle 15 s einen Kommentar.</translation>
    </message>
    <message>
        <source>Sometimes (HTTP/2 required)</source>
        <translation>Manchmal (braucht HTTP/2)</translation>
    </message>
    <message>
        <source>It needs ALPN h2 and trailers on every hop; a proxy that intercepts TLS ends it with &apos;missing selected ALPN&apos;. Fine inside your own network, poor on foreign ones.</source>
        <translation>Es braucht ALPN h2 und Trailer auf jeder Station; ein Proxy, der TLS aufbricht, beendet es mit „missing selected ALPN“. Gut im eigenen Netz, schlecht in fremden.</translation>
    </message>
    <message>
        <source>Ordinary requests. Hold a long poll for 30 s at most, or gateways answer 408 or 504.</source>
        <translation>Gewöhnliche Anfragen. Eine lange Abfrage höchstens 30 s halten, sonst antworten Gateways mit 408 oder 504.</translation>
    </message>
    <message>
        <source>Outbound for the sender, but the receiver must accept inbound HTTPS at a public address: the hardest of the five behind NAT or a company firewall, where it takes a relay or a tunnel.</source>
        <translation>Ausgehend für den Sender, aber der Empfänger muss eingehendes HTTPS an einer öffentlichen Adresse annehmen: das schwierigste der fünf hinter NAT oder Firmen-Firewall, wo es ein Relay oder einen Tunnel braucht.</translation>
    </message>
    <message>
        <source>pages use plain HTTP; only our own server must be reachable from outside</source>
        <translation>Seiten nutzen einfaches HTTP; nur unser eigener Server muss von außen erreichbar sein</translation>
    </message>
    <message>
        <source>Use Cases</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>chat, games, live dashboards</source>
        <translation>Chat, Spiele, Live-Dashboards</translation>
    </message>
    <message>
        <source>notifications, live feeds</source>
        <translation>Benachrichtigungen, Live-Feeds</translation>
    </message>
    <message>
        <source>microservices, IoT, APIs</source>
        <translation>Microservices, IoT, APIs</translation>
    </message>
    <message>
        <source>simple updates, legacy systems</source>
        <translation>einfache Aktualisierungen, Altsysteme</translation>
    </message>
    <message>
        <source>third-party integrations</source>
        <translation>Anbindung von Dritten</translation>
    </message>
    <message>
        <source>Chat, games, live dashboards</source>
        <translation>Chat, Spiele, Live-Dashboards</translation>
    </message>
    <message>
        <source>Also co-editing (Figma), trading screens (Binance) and signalling. A dashboard that is only read is the textbook case for SSE; the fastest games are better served by WebTransport or WebRTC.</source>
        <translation>Auch gemeinsames Bearbeiten (Figma), Handelsbildschirme (Binance) und Signalisierung. Ein Dashboard, das nur gelesen wird, ist der Musterfall für SSE; den schnellsten Spielen dienen WebTransport oder WebRTC besser.</translation>
    </message>
    <message>
        <source>Notifications, live feeds</source>
        <translation>Benachrichtigungen, Live-Feeds</translation>
    </message>
    <message>
        <source>It misses today&apos;s best-known use, streaming a language model&apos;s answer (OpenAI, Anthropic). Live logs, read-only dashboards (Shopify) and public event feeds (Wikimedia) belong here too.</source>
        <translation>Der heute bekannteste Einsatz fehlt, das Streamen der Antwort eines Sprachmodells (OpenAI, Anthropic). Auch Live-Logs, nur gelesene Dashboards (Shopify) und öffentliche Ereignis-Feeds (Wikimedia) gehören hierher.</translation>
    </message>
    <message>
        <source>Microservices, IoT, APIs</source>
        <translation>Microservices, IoT, APIs</translation>
    </message>
    <message>
        <source>Microservices (Dropbox), mobile apps (Uber, over QUIC) and network telemetry (gNMI). &apos;IoT&apos; holds for capable gateways only: constrained devices normally speak MQTT.</source>
        <translation>Microservices (Dropbox), mobile Apps (Uber, über QUIC) und Netz-Telemetrie (gNMI). „IoT“ gilt nur für leistungsfähige Gateways: Knapp ausgestattete Geräte sprechen normalerweise MQTT.</translation>
    </message>
    <message>
        <source>Simple updates, legacy systems</source>
        <translation>Einfache Aktualisierungen, Altsysteme</translation>
    </message>
    <message>
        <source>Also long-running jobs (202 with Retry-After), very rare changes, serverless backends, locked-down networks, and reconciliation behind webhooks.</source>
        <translation>Auch lange laufende Aufträge (202 mit Retry-After), sehr seltene Änderungen, serverlose Backends, abgeschottete Netze und der Abgleich hinter Webhooks.</translation>
    </message>
    <message>
        <source>3rd-party integrations</source>
        <translation>Anbindung von Dritten</translation>
    </message>
    <message>
        <source>Payments, repository events, SaaS integrations, a call when a job is done.</source>
        <translation>Zahlungen, Repository-Ereignisse, SaaS-Anbindungen, ein Aufruf, wenn ein Auftrag fertig ist.</translation>
    </message>
    <message>
        <source>Backpressure</source>
        <translation>Gegendruck</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>inherent: the client takes a batch when it is ready</source>
        <translation>von Natur aus: der Client holt einen Stapel, wenn er bereit ist</translation>
    </message>
    <message>
        <source>the receiver refuses, the sender waits and queues</source>
        <translation>der Empfänger lehnt ab, der Sender wartet und stellt an</translation>
    </message>
    <message>
        <source>not needed: the client sets the pace</source>
        <translation>nicht nötig: der Client bestimmt das Tempo</translation>
    </message>
    <message>
        <source>none: the sender sets the pace</source>
        <translation>keiner: der Sender bestimmt das Tempo</translation>
    </message>
    <message>
        <source>what was refused is fetched later, at the receiver&apos;s pace</source>
        <translation>Abgelehntes wird später geholt, im Tempo des Empfängers</translation>
    </message>
    <message>
        <source>In a browser the receiving side has no brake at all; the sender can watch bufferedAmount. TCP stops a peer only when the kernel&apos;s buffers are full (about 4 MB measured on loopback), so the server must cap its own queue.</source>
        <translation>Im Browser hat die empfangende Seite gar keine Bremse; der Sender kann bufferedAmount beobachten. TCP hält einen Partner erst auf, wenn die Puffer des Kernels voll sind (rund 4 MB auf Loopback gemessen), der Server muss also seine Warteschlange selbst begrenzen.</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>EventSource cannot pause: only the TCP or HTTP/2 window holds the sender, 65,535 bytes per stream by default on HTTP/2. A fetch reader brakes by not reading; the server must watch its write buffer.</source>
        <translation>EventSource kann nicht anhalten: Nur das Fenster von TCP oder HTTP/2 bremst den Sender, bei HTTP/2 voreingestellt 65.535 Bytes je Strom. Ein Leser mit fetch bremst durch Nichtlesen; der Server muss seinen Schreibpuffer beobachten.</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Credit windows per stream and per connection, 65,535 bytes each to begin with. The application must respect write readiness, or its own queue grows; if both sides only write, they can lock up.</source>
        <translation>Kreditfenster je Strom und je Verbindung, anfangs je 65.535 Bytes. Die Anwendung muss die Schreibbereitschaft beachten, sonst wächst ihre eigene Warteschlange; schreiben beide Seiten nur, können sie sich verklemmen.</translation>
    </message>
    <message>
        <source>nothing is pushed: the client asks only when it is ready</source>
        <translation>nichts wird gesendet: der Client fragt erst, wenn er bereit ist</translation>
    </message>
    <message>
        <source>Pull is backpressure: the client sets the pace and takes a batch when it is ready. The server brakes with 429 or 503 and Retry-After, or a poll interval header (GitHub: 60 s).</source>
        <translation>Abholen ist Gegendruck: Der Client bestimmt das Tempo und holt einen Stapel, wenn er bereit ist. Der Server bremst mit 429 oder 503 und Retry-After oder einem Header für das Abfrageintervall (GitHub: 60 s).</translation>
    </message>
    <message>
        <source>the sender posts at its own pace; refusing a request is the only brake</source>
        <translation>der Sender sendet in seinem Tempo; eine Anfrage abzulehnen ist die einzige Bremse</translation>
    </message>
    <message>
        <source>The receiver answers 429 or 503 with Retry-After, and the sender slows down and queues; 410 makes it stop. The queue stays with the sender, for as long as its retries last.</source>
        <translation>Der Empfänger antwortet mit 429 oder 503 und Retry-After, der Sender wird langsamer und stellt an; 410 hält ihn an. Die Warteschlange bleibt beim Sender, solange seine Wiederholungen reichen.</translation>
    </message>
    <message>
        <source>refused deliveries are fetched by a later poll</source>
        <translation>abgelehnte Zustellungen werden durch spätere Abfragen geholt</translation>
    </message>
    <message>
        <source>Mobile Friendly</source>
        <translation>Mobil-Tauglichkeit</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>good when infrequent</source>
        <translation>gut, wenn selten</translation>
    </message>
    <message>
        <source>medium (a held connection drains)</source>
        <translation>mittel (eine gehaltene Verbindung zehrt)</translation>
    </message>
    <message>
        <source>not applicable: a phone cannot receive one</source>
        <translation>nicht anwendbar: ein Telefon kann keinen empfangen</translation>
    </message>
    <message>
        <source>Medium (persistent conn drains)</source>
        <translation>Mittel (Dauerverbindung zehrt)</translation>
    </message>
    <message>
        <source>An idle connection costs almost nothing; each heartbeat wakes the radio for about 10 s on LTE. Once the app is suspended, iOS defuncts the connection and Android&apos;s Doze stops the network: use FCM or APNs then.</source>
        <translation>Eine ruhende Verbindung kostet fast nichts; jeder Heartbeat weckt bei LTE den Funk für rund 10 s. Ist die App angehalten, nimmt iOS ihr die Verbindung und Doze bei Android das Netz: dann FCM oder APNs nutzen.</translation>
    </message>
    <message>
        <source>Good (HTTP, auto-reconnect)</source>
        <translation>Gut (HTTP, verbindet selbst neu)</translation>
    </message>
    <message>
        <source>The same held connection, radio and suspension as a WebSocket: the heartbeat interval decides, not the protocol. It reconnects by itself only in browsers; Uber ran it with 4 s heartbeats and moved to gRPC over QUIC.</source>
        <translation>Dieselbe gehaltene Verbindung, derselbe Funk und dasselbe Anhalten wie beim WebSocket: Das Heartbeat-Intervall entscheidet, nicht das Protokoll. Von selbst verbindet es nur im Browser neu; Uber betrieb es mit Heartbeats alle 4 s und wechselte zu gRPC über QUIC.</translation>
    </message>
    <message>
        <source>Compact messages on one connection, which survives a change of network over HTTP/3. Keepalive is off by default and should not go much below a minute: a million phones pinging every 10 s are 100,000 requests per second.</source>
        <translation>Kompakte Nachrichten auf einer Verbindung, die über HTTP/3 einen Netzwechsel übersteht. Keepalive ist voreingestellt aus und sollte kaum unter eine Minute gehen: Eine Million Telefone mit einem Ping alle 10 s sind 100.000 Anfragen je Sekunde.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Good only when rare, since the LTE radio stays on for about 10 s after each exchange: a poll every 15 minutes keeps it on 1 % of the time, every minute 17 %, every 10 s always.</source>
        <translation>Gut nur, wenn selten, denn der LTE-Funk bleibt nach jedem Austausch rund 10 s an: Eine Abfrage alle 15 Minuten hält ihn 1 % der Zeit an, jede Minute 17 %, alle 10 s immer.</translation>
    </message>
    <message>
        <source>nothing runs on the phone; a phone cannot receive a webhook (see Browser Support)</source>
        <translation>auf dem Telefon läuft nichts; ein Telefon kann keinen Webhook empfangen (siehe Browser-Unterstützung)</translation>
    </message>
    <message>
        <source>A phone cannot receive one: it has no public address and it sleeps. A webhook ends at your server; the last hop is FCM, APNs or another transport.</source>
        <translation>Ein Telefon kann keinen empfangen: Es hat keine öffentliche Adresse und schläft. Ein Webhook endet am eigenen Server; die letzte Strecke ist FCM, APNs oder ein anderer Transport.</translation>
    </message>
    <message>
        <source>Who needs to send data?</source>
        <translation>Wer muss Daten senden?</translation>
    </message>
    <message>
        <source>Decides whether a one-way push is enough or both ends must be able to speak.</source>
        <translation>Entscheidet, ob ein einseitiges Push genügt oder beide Enden sprechen müssen.</translation>
    </message>
    <message>
        <source>Mostly the server</source>
        <translation>Meist der Server</translation>
    </message>
    <message>
        <source>when something happens</source>
        <translation>wenn etwas geschieht</translation>
    </message>
    <message>
        <source>mostly the server sends</source>
        <translation>meist sendet der Server</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>both sides send</source>
        <translation>beide Seiten senden</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Der Client</translation>
    </message>
    <message>
        <source>when it asks or reports</source>
        <translation>wenn er fragt oder meldet</translation>
    </message>
    <message>
        <source>the client asks or reports</source>
        <translation>der Client fragt oder meldet</translation>
    </message>
    <message>
        <source>What sits at the two ends?</source>
        <translation>Was steht an den beiden Enden?</translation>
    </message>
    <message>
        <source>A phone or a page cannot be called from outside; another company&apos;s server can.</source>
        <translation>Ein Telefon oder eine Seite lässt sich nicht von außen rufen, der Server eines anderen Unternehmens schon.</translation>
    </message>
    <message>
        <source>People’s devices</source>
        <translation>Geräte von Menschen</translation>
    </message>
    <message>
        <source>and our server</source>
        <translation>und unser Server</translation>
    </message>
    <message>
        <source>people’s devices</source>
        <translation>Geräte von Menschen</translation>
    </message>
    <message>
        <source>Our own services</source>
        <translation>Unsere eigenen Dienste</translation>
    </message>
    <message>
        <source>on both ends</source>
        <translation>an beiden Enden</translation>
    </message>
    <message>
        <source>our own services</source>
        <translation>unsere eigenen Dienste</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Ein anderes Unternehmen</translation>
    </message>
    <message>
        <source>its system and ours</source>
        <translation>sein System und unseres</translation>
    </message>
    <message>
        <source>another company</source>
        <translation>ein anderes Unternehmen</translation>
    </message>
    <message>
        <source>Do web browsers connect directly?</source>
        <translation>Verbinden sich Webbrowser direkt?</translation>
    </message>
    <message>
        <source>Browser code can use only what browsers offer: no raw gRPC, no listening.</source>
        <translation>Browser-Code kann nur nutzen, was Browser bieten: kein rohes gRPC, kein Lauschen.</translation>
    </message>
    <message>
        <source>Yes, browser APIs only</source>
        <translation>Ja, nur Browser-APIs</translation>
    </message>
    <message>
        <source>nothing to install</source>
        <translation>nichts zu installieren</translation>
    </message>
    <message>
        <source>browser APIs only</source>
        <translation>nur Browser-APIs</translation>
    </message>
    <message>
        <source>Yes, a library is fine</source>
        <translation>Ja, Bibliothek erlaubt</translation>
    </message>
    <message>
        <source>or a proxy in between</source>
        <translation>oder ein Proxy dazwischen</translation>
    </message>
    <message>
        <source>browsers with a library</source>
        <translation>Browser mit Bibliothek</translation>
    </message>
    <message>
        <source>No browsers</source>
        <translation>Keine Browser</translation>
    </message>
    <message>
        <source>apps, services or devices</source>
        <translation>Apps, Dienste oder Geräte</translation>
    </message>
    <message>
        <source>no browsers</source>
        <translation>keine Browser</translation>
    </message>
    <message>
        <source>How soon must a change arrive?</source>
        <translation>Wie schnell muss eine Änderung ankommen?</translation>
    </message>
    <message>
        <source>Separates what must be pushed from what can wait until it is asked for.</source>
        <translation>Trennt, was gesendet werden muss, von dem, was warten kann, bis gefragt wird.</translation>
    </message>
    <message>
        <source>As it happens</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>unter einer Sekunde</translation>
    </message>
    <message>
        <source>as it happens</source>
        <translation>sofort, unter einer Sekunde</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>In Sekunden</translation>
    </message>
    <message>
        <source>a short wait goes unnoticed</source>
        <translation>kurzes Warten fällt nicht auf</translation>
    </message>
    <message>
        <source>within seconds</source>
        <translation>innerhalb von Sekunden</translation>
    </message>
    <message>
        <source>Minutes are fine</source>
        <translation>Minuten genügen</translation>
    </message>
    <message>
        <source>or later</source>
        <translation>oder später</translation>
    </message>
    <message>
        <source>minutes are fine</source>
        <translation>Minuten genügen</translation>
    </message>
    <message>
        <source>How often do messages flow?</source>
        <translation>Wie oft fließen Nachrichten?</translation>
    </message>
    <message>
        <source>An open connection pays off when messages are many, a request when they are few.</source>
        <translation>Eine offene Verbindung lohnt bei vielen Nachrichten, eine Anfrage bei wenigen.</translation>
    </message>
    <message>
        <source>A few per hour</source>
        <translation>Wenige je Stunde</translation>
    </message>
    <message>
        <source>or less</source>
        <translation>oder seltener</translation>
    </message>
    <message>
        <source>a few per hour</source>
        <translation>wenige je Stunde</translation>
    </message>
    <message>
        <source>Every few seconds</source>
        <translation>Alle paar Sekunden</translation>
    </message>
    <message>
        <source>favours none of them</source>
        <translation>bevorzugt keinen</translation>
    </message>
    <message>
        <source>every few seconds</source>
        <translation>alle paar Sekunden</translation>
    </message>
    <message>
        <source>Many per second</source>
        <translation>Viele je Sekunde</translation>
    </message>
    <message>
        <source>for each client</source>
        <translation>für jeden Client</translation>
    </message>
    <message>
        <source>many per second</source>
        <translation>viele je Sekunde</translation>
    </message>
    <message>
        <source>What do the messages carry?</source>
        <translation>Was tragen die Nachrichten?</translation>
    </message>
    <message>
        <source>SSE carries text only; a shared schema is what gRPC is made for.</source>
        <translation>SSE trägt nur Text; ein gemeinsames Schema ist die Stärke von gRPC.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>such as JSON</source>
        <translation>etwa JSON</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>media, packed structures</source>
        <translation>Medien, gepackte Strukturen</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>Typed messages</source>
        <translation>Typisierte Nachrichten</translation>
    </message>
    <message>
        <source>from a shared schema</source>
        <translation>aus einem gemeinsamen Schema</translation>
    </message>
    <message>
        <source>typed messages</source>
        <translation>typisierte Nachrichten</translation>
    </message>
    <message>
        <source>How much can you build and run?</source>
        <translation>Wie viel lässt sich bauen und betreiben?</translation>
    </message>
    <message>
        <source>Counts the work on each side: reconnecting, state, toolchains, operation.</source>
        <translation>Zählt die Arbeit auf jeder Seite: Wiederverbinden, Zustand, Werkzeuge, Betrieb.</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>So wenig wie möglich</translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation>auf beiden Seiten</translation>
    </message>
    <message>
        <source>as little effort as possible</source>
        <translation>so wenig Aufwand wie möglich</translation>
    </message>
    <message>
        <source>Clients stay simple</source>
        <translation>Clients bleiben einfach</translation>
    </message>
    <message>
        <source>the server may do the work</source>
        <translation>der Server darf die Arbeit tun</translation>
    </message>
    <message>
        <source>clients stay simple</source>
        <translation>Clients bleiben einfach</translation>
    </message>
    <message>
        <source>The server stays simple</source>
        <translation>Der Server bleibt einfach</translation>
    </message>
    <message>
        <source>clients may do the work</source>
        <translation>Clients dürfen die Arbeit tun</translation>
    </message>
    <message>
        <source>the server stays simple</source>
        <translation>der Server bleibt einfach</translation>
    </message>
    <message>
        <source>Effort is no concern</source>
        <translation>Aufwand spielt keine Rolle</translation>
    </message>
    <message>
        <source>a team is there for it</source>
        <translation>ein Team ist dafür da</translation>
    </message>
    <message>
        <source>effort is no concern</source>
        <translation>Aufwand spielt keine Rolle</translation>
    </message>
    <message>
        <source>How many clients at the same time?</source>
        <translation>Wie viele Clients gleichzeitig?</translation>
    </message>
    <message>
        <source>Every held connection is state; every poll is load.</source>
        <translation>Jede gehaltene Verbindung ist Zustand, jede Abfrage ist Last.</translation>
    </message>
    <message>
        <source>Up to a few hundred</source>
        <translation>Bis zu ein paar Hundert</translation>
    </message>
    <message>
        <source>up to a few hundred clients</source>
        <translation>bis zu ein paar Hundert Clients</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Tausende</translation>
    </message>
    <message>
        <source>several servers perhaps</source>
        <translation>vielleicht mehrere Server</translation>
    </message>
    <message>
        <source>thousands of clients</source>
        <translation>Tausende Clients</translation>
    </message>
    <message>
        <source>Hundreds of thousands</source>
        <translation>Hunderttausende</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>oder mehr</translation>
    </message>
    <message>
        <source>hundreds of thousands of clients</source>
        <translation>Hunderttausende Clients</translation>
    </message>
    <message>
        <source>Which networks must it cross?</source>
        <translation>Welche Netze muss es durchqueren?</translation>
    </message>
    <message>
        <source>Proxies strip upgrades, buffer streams and block what comes in.</source>
        <translation>Proxys entfernen Upgrades, puffern Ströme und sperren Eingehendes.</translation>
    </message>
    <message>
        <source>Our own only</source>
        <translation>Nur eigene</translation>
    </message>
    <message>
        <source>networks we control</source>
        <translation>Netze unter unserer Kontrolle</translation>
    </message>
    <message>
        <source>our own networks only</source>
        <translation>nur unsere eigenen Netze</translation>
    </message>
    <message>
        <source>The ordinary internet</source>
        <translation>Das gewöhnliche Internet</translation>
    </message>
    <message>
        <source>homes, offices, phones</source>
        <translation>Wohnungen, Büros, Telefone</translation>
    </message>
    <message>
        <source>the ordinary internet</source>
        <translation>das gewöhnliche Internet</translation>
    </message>
    <message>
        <source>Plain HTTP only</source>
        <translation>Nur einfaches HTTP</translation>
    </message>
    <message>
        <source>strict proxies, no inbound</source>
        <translation>strenge Proxys, nichts Eingehendes</translation>
    </message>
    <message>
        <source>plain HTTP only</source>
        <translation>nur einfaches HTTP</translation>
    </message>
    <message>
        <source>What must happen after a lost connection?</source>
        <translation>Was muss geschehen, wenn die Verbindung abreißt?</translation>
    </message>
    <message>
        <source>Some resume by themselves, some lose what happened meanwhile.</source>
        <translation>Manche setzen von selbst fort, manche verlieren, was inzwischen geschah.</translation>
    </message>
    <message>
        <source>It resumes by itself</source>
        <translation>Es geht von selbst weiter</translation>
    </message>
    <message>
        <source>without code of ours</source>
        <translation>ohne eigenen Code</translation>
    </message>
    <message>
        <source>it resumes by itself</source>
        <translation>es geht von selbst weiter</translation>
    </message>
    <message>
        <source>No event may be missed</source>
        <translation>Kein Ereignis darf fehlen</translation>
    </message>
    <message>
        <source>not even during the outage</source>
        <translation>auch nicht während des Ausfalls</translation>
    </message>
    <message>
        <source>no event may be missed</source>
        <translation>kein Ereignis darf fehlen</translation>
    </message>
    <message>
        <source>We write that code</source>
        <translation>Diesen Code schreiben wir</translation>
    </message>
    <message>
        <source>reconnect and resume</source>
        <translation>wiederverbinden und fortsetzen</translation>
    </message>
    <message>
        <source>we write the reconnect code</source>
        <translation>wir schreiben den Code zum Wiederverbinden</translation>
    </message>
    <message>
        <source>Must a slow receiver be able to slow the sender?</source>
        <translation>Muss ein langsamer Empfänger den Sender bremsen können?</translation>
    </message>
    <message>
        <source>Without a brake, a fast sender fills memory or drops messages.</source>
        <translation>Ohne Bremse füllt ein schneller Sender den Speicher oder verwirft Nachrichten.</translation>
    </message>
    <message>
        <source>the sender must wait</source>
        <translation>der Sender muss warten</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>drop or buffer</source>
        <translation>verwerfen oder puffern</translation>
    </message>
    <message>
        <source>the sender never waits</source>
        <translation>der Sender wartet nie</translation>
    </message>
    <message>
        <source>Do clients run on batteries?</source>
        <translation>Laufen Clients mit Akku?</translation>
    </message>
    <message>
        <source>Each heartbeat and each poll wakes the radio.</source>
        <translation>Jeder Heartbeat und jede Abfrage weckt den Funk.</translation>
    </message>
    <message>
        <source>phones, sensors</source>
        <translation>Telefone, Sensoren</translation>
    </message>
    <message>
        <source>clients on batteries</source>
        <translation>Clients mit Akku</translation>
    </message>
    <message>
        <source>or it does not matter</source>
        <translation>oder es spielt keine Rolle</translation>
    </message>
    <message>
        <source>no batteries</source>
        <translation>kein Akku</translation>
    </message>
    <message>
        <source>Which of these is closest to what you build?</source>
        <translation>Was kommt dem Vorhaben am nächsten?</translation>
    </message>
    <message>
        <source>An analogy: it may tip the balance and never excludes.</source>
        <translation>Eine Analogie: Sie kann den Ausschlag geben und schließt nie aus.</translation>
    </message>
    <message>
        <source>Something interactive</source>
        <translation>Etwas Interaktives</translation>
    </message>
    <message>
        <source>chat, games, control panels</source>
        <translation>Chat, Spiele, Bedienpulte</translation>
    </message>
    <message>
        <source>something interactive</source>
        <translation>etwas Interaktives</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>or a live feed</source>
        <translation>oder ein Live-Feed</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Services or devices</source>
        <translation>Dienste oder Geräte</translation>
    </message>
    <message>
        <source>microservices, an API</source>
        <translation>Microservices, eine API</translation>
    </message>
    <message>
        <source>services or devices</source>
        <translation>Dienste oder Geräte</translation>
    </message>
    <message>
        <source>Simple updates</source>
        <translation>Einfache Aktualisierungen</translation>
    </message>
    <message>
        <source>or a legacy system</source>
        <translation>oder ein Altsystem</translation>
    </message>
    <message>
        <source>simple updates</source>
        <translation>einfache Aktualisierungen</translation>
    </message>
    <message>
        <source>An integration</source>
        <translation>Eine Anbindung</translation>
    </message>
    <message>
        <source>with a third party</source>
        <translation>mit einem Dritten</translation>
    </message>
    <message>
        <source>an integration</source>
        <translation>eine Anbindung</translation>
    </message>
    <message>
        <source>gRPC-Web gives browsers unary calls and server streaming only; there is no bidirectional stream.</source>
        <translation>gRPC-Web gibt Browsern nur unäre Aufrufe und Server-Streaming; einen bidirektionalen Strom gibt es nicht.</translation>
    </message>
    <message>
        <source>Another company&apos;s event takes two hops to a page: it reaches our server first, and our server passes it on. No single transport of theirs ends in our users&apos; browsers.</source>
        <translation>Das Ereignis eines anderen Unternehmens braucht zwei Strecken bis zur Seite: Erst erreicht es unseren Server, dann reicht unser Server es weiter. Kein einzelner Transport von dort endet in den Browsern unserer Nutzer.</translation>
    </message>
    <message>
        <source>Serve SSE over HTTP/2: over HTTP/1.1 a browser opens at most six connections per domain.</source>
        <translation>SSE über HTTP/2 anbieten: Über HTTP/1.1 öffnet ein Browser höchstens sechs Verbindungen je Domain.</translation>
    </message>
    <message>
        <source>Redelivery differs by sender: Stripe resends for up to three days, GitHub does not redeliver by itself. Ask the sender&apos;s list of events now and then to find what was missed.</source>
        <translation>Die erneute Zustellung ist je Sender verschieden: Stripe sendet bis zu drei Tage lang erneut, GitHub von selbst gar nicht. Ab und zu die Ereignisliste des Senders abfragen, um Versäumtes zu finden.</translation>
    </message>
    <message>
        <source>&apos;Sometimes&apos; can be measured: run the connect probe from the network in question.</source>
        <translation>„Manchmal“ lässt sich messen: die Verbindungsprobe aus dem betreffenden Netz ausführen.</translation>
    </message>
    <message>
        <source>SSE carries text: binary must be encoded, which adds a third to its size (base64).</source>
        <translation>SSE trägt Text: Binäres muss kodiert werden, das macht es um ein Drittel größer (base64).</translation>
    </message>
    <message>
        <source>A hop that buffers turns an event stream into a late download: nginx buffers by default. Send X-Accel-Buffering: no and flush every event.</source>
        <translation>Eine puffernde Station macht aus einem Ereignisstrom einen späten Download: nginx puffert voreingestellt. X-Accel-Buffering: no senden und jedes Ereignis ausspülen.</translation>
    </message>
    <message>
        <source>A quiet connection is cut: nginx waits 60 s between two reads. Send a heartbeat at half the shortest idle timeout on the way, every 15 to 25 s if you do not know it.</source>
        <translation>Eine stille Verbindung wird getrennt: nginx wartet 60 s zwischen zwei Lesevorgängen. Einen Heartbeat im halben kürzesten Leerlauf-Limit der Strecke senden, alle 15 bis 25 s, wenn es unbekannt ist.</translation>
    </message>
    <message>
        <source>Let the server hold the request until there is news (long polling), for 30 s at most: it is then answered as soon as there is any, not half an interval later.</source>
        <translation>Den Server die Anfrage halten lassen, bis es Neues gibt (Long Polling), höchstens 30 s: Sie wird dann beantwortet, sobald es etwas gibt, nicht ein halbes Intervall später.</translation>
    </message>
    <message>
        <source>WebTransport or WebRTC</source>
        <translation>WebTransport oder WebRTC</translation>
    </message>
    <message>
        <source>If a late update is worthless because the next one replaces it (positions, 20 or more a second), WebSockets make it worse: on one TCP stream everything waits behind a lost segment. WebTransport datagrams, or a WebRTC data channel that does not retransmit, drop it and go on. Both need UDP to pass; keep WebSockets for where it does not.</source>
        <translation>Ist eine späte Aktualisierung wertlos, weil die nächste sie ersetzt (Positionen, 20 oder mehr je Sekunde), machen WebSockets es schlimmer: Auf einem TCP-Strom wartet alles hinter einem verlorenen Segment. WebTransport-Datagramme oder ein WebRTC-Datenkanal ohne Wiederholung lassen es fallen und machen weiter. Beide brauchen durchgängiges UDP; WebSockets für die Fälle behalten, wo es fehlt.</translation>
    </message>
    <message>
        <source>A push service (FCM, APNs)</source>
        <translation>Ein Push-Dienst (FCM, APNs)</translation>
    </message>
    <message>
        <source>While a phone&apos;s app sleeps, none of the five reaches it: iOS takes its connections away, Android&apos;s Doze suspends the network. Let the platform&apos;s push service wake it, and ask for the state then. What is recommended here is for the app in the foreground.</source>
        <translation>Solange die App eines Telefons schläft, erreicht sie keiner der fünf: iOS nimmt ihr die Verbindungen, Doze bei Android hält das Netz an. Den Push-Dienst der Plattform wecken lassen und dann nach dem Stand fragen. Die Empfehlung hier gilt für die App im Vordergrund.</translation>
    </message>
    <message>
        <source>Web Push</source>
        <translation>Web Push</translation>
    </message>
    <message>
        <source>Once the page is closed, nothing here reaches its user. Where rare news must arrive all the same, add Web Push: a push service wakes the page&apos;s service worker.</source>
        <translation>Ist die Seite geschlossen, erreicht hier nichts mehr ihren Nutzer. Wo seltene Neuigkeiten trotzdem ankommen müssen, Web Push ergänzen: Ein Push-Dienst weckt den Service Worker der Seite.</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>A device without the memory or the battery for TLS with HTTP/2 speaks MQTT to a broker, which is made for that: tiny packets, long sleeps, and the broker keeps what comes meanwhile. A gateway that speaks one of the five can stand behind it.</source>
        <translation>Ein Gerät ohne Speicher oder Akku für TLS mit HTTP/2 spricht MQTT mit einem Broker, der dafür gemacht ist: winzige Pakete, langer Schlaf, und der Broker behält, was inzwischen kommt. Dahinter kann ein Gateway stehen, das einen der fünf spricht.</translation>
    </message>
    <message>
        <source>A message broker</source>
        <translation>Ein Nachrichten-Broker</translation>
    </message>
    <message>
        <source>If several services must each see every event, also the one that was down for an hour, let a broker keep the events and each reader its own place in them (Kafka is the best known). The transports here end where the receiver is gone; the log behind them is then yours to build.</source>
        <translation>Müssen mehrere Dienste jedes Ereignis sehen, auch der eine Stunde ausgefallene, dann einen Broker die Ereignisse und jeden Leser seine Stelle darin behalten lassen (Kafka ist der bekannteste). Die Transporte hier enden, wo der Empfänger weg ist; das Log dahinter ist dann selbst zu bauen.</translation>
    </message>
    <message>
        <source>Team chat on web and desktop</source>
        <translation>Team-Chat im Web und auf dem Desktop</translation>
    </message>
    <message>
        <source>Messages, typing and presence flow both ways about once a second, for a hundred thousand people on the open internet. After a break, clients resume by message number.</source>
        <translation>Nachrichten, Tippen und Anwesenheit fließen etwa einmal je Sekunde in beide Richtungen, für hunderttausend Menschen im offenen Internet. Nach einer Unterbrechung setzen Clients anhand der Nachrichtennummer fort.</translation>
    </message>
    <message>
        <source>Fast action game in the browser</source>
        <translation>Schnelles Actionspiel im Browser</translation>
    </message>
    <message>
        <source>Thirty to sixty small binary updates a second each way; a late one is worthless. WebSockets are the best of the five here: where TCP is too slow, look at WebTransport datagrams or WebRTC.</source>
        <translation>Dreißig bis sechzig kleine binäre Aktualisierungen je Sekunde in jede Richtung; eine späte ist wertlos. WebSockets sind hier die besten der fünf: Wo TCP zu langsam ist, kommen WebTransport-Datagramme oder WebRTC infrage.</translation>
    </message>
    <message>
        <source>Live operations dashboard</source>
        <translation>Live-Dashboard für den Betrieb</translation>
    </message>
    <message>
        <source>Five thousand people watch figures change about once a second. They only look; nothing goes back.</source>
        <translation>Fünftausend Menschen sehen zu, wie sich Zahlen etwa einmal je Sekunde ändern. Sie schauen nur; nichts geht zurück.</translation>
    </message>
    <message>
        <source>Notification bell in a web app</source>
        <translation>Benachrichtigungsglocke in einer Web-App</translation>
    </message>
    <message>
        <source>A number on a bell, every ten minutes or so for each of two hundred thousand users, within a few seconds. What came during an outage must show up afterwards.</source>
        <translation>Eine Zahl an einer Glocke, etwa alle zehn Minuten für jeden von zweihunderttausend Nutzern, binnen weniger Sekunden. Was während eines Ausfalls kam, muss danach erscheinen.</translation>
    </message>
    <message>
        <source>Retail trading screen</source>
        <translation>Handelsbildschirm für Privatanleger</translation>
    </message>
    <message>
        <source>Ten to twenty ticks a second, and the user keeps changing the list of what to watch. Old prices are worthless: the latest value counts.</source>
        <translation>Zehn bis zwanzig Kurse je Sekunde, und der Nutzer ändert laufend, was er beobachtet. Alte Preise sind wertlos: Der letzte Wert zählt.</translation>
    </message>
    <message>
        <source>Collaborative document editor</source>
        <translation>Gemeinsamer Dokument-Editor</translation>
    </message>
    <message>
        <source>Several people type into one document. Their edits must arrive in order, within a fifth of a second, in both directions.</source>
        <translation>Mehrere Menschen tippen in ein Dokument. Ihre Änderungen müssen der Reihe nach ankommen, binnen einer Fünftelsekunde, in beide Richtungen.</translation>
    </message>
    <message>
        <source>Streaming a language model’s answer</source>
        <translation>Die Antwort eines Sprachmodells streamen</translation>
    </message>
    <message>
        <source>One question goes up, fifty small pieces of text a second come down, and the stream ends by itself. With fetch the question can travel in a POST.</source>
        <translation>Eine Frage geht hinauf, fünfzig kleine Textstücke je Sekunde kommen herunter, und der Strom endet von selbst. Mit fetch kann die Frage in einem POST reisen.</translation>
    </message>
    <message>
        <source>Live build log</source>
        <translation>Live-Log eines Builds</translation>
    </message>
    <message>
        <source>Lines come in bursts of ten a second. A viewer may open the page late or refresh it, and must still see every line: the line number is the event id.</source>
        <translation>Zeilen kommen in Schüben von zehn je Sekunde. Ein Betrachter öffnet die Seite vielleicht spät oder lädt sie neu und muss trotzdem jede Zeile sehen: Die Zeilennummer ist die Ereignis-ID.</translation>
    </message>
    <message>
        <source>Fifty thousand battery sensors</source>
        <translation>Fünfzigtausend Sensoren mit Batterie</translation>
    </message>
    <message>
        <source>Each wakes every ten minutes, reports one small reading and sleeps again. Of the five, short requests cost the least radio time; a constrained device would rather speak MQTT.</source>
        <translation>Jeder wacht alle zehn Minuten auf, meldet einen kleinen Messwert und schläft weiter. Von den fünf kosten kurze Anfragen die wenigste Funkzeit; ein knapp ausgestattetes Gerät spräche eher MQTT.</translation>
    </message>
    <message>
        <source>Plant gateway to our own cloud</source>
        <translation>Werks-Gateway zur eigenen Cloud</translation>
    </message>
    <message>
        <source>Five hundred gateways each send two thousand typed readings a second and take their settings back. When the cloud is slow, they must wait.</source>
        <translation>Fünfhundert Gateways senden je zweitausend typisierte Messwerte je Sekunde und nehmen ihre Einstellungen entgegen. Ist die Cloud langsam, müssen sie warten.</translation>
    </message>
    <message>
        <source>Payment events to merchants</source>
        <translation>Zahlungsereignisse an Händler</translation>
    </message>
    <message>
        <source>A provider tells ten thousand merchants about each payment, within minutes. Deliveries must survive an outage of days and be provably genuine.</source>
        <translation>Ein Anbieter meldet zehntausend Händlern jede Zahlung binnen Minuten. Zustellungen müssen einen Ausfall von Tagen überstehen und nachweislich echt sein.</translation>
    </message>
    <message>
        <source>Repository events to a build system</source>
        <translation>Repository-Ereignisse an ein Build-System</translation>
    </message>
    <message>
        <source>A code host tells the customer’s build system about each push, within seconds. Mind that GitHub does not redeliver by itself: ask its list for what was missed.</source>
        <translation>Ein Code-Hoster meldet dem Build-System des Kunden jeden Push binnen Sekunden. GitHub stellt von selbst nicht erneut zu: dort die Liste nach Versäumtem fragen.</translation>
    </message>
    <message>
        <source>Microservices in six languages</source>
        <translation>Microservices in sechs Sprachen</translation>
    </message>
    <message>
        <source>Hundreds of services of our own call and stream to each other within milliseconds, on one contract, and a slow one must be able to slow the others.</source>
        <translation>Hunderte eigener Dienste rufen einander auf und streamen binnen Millisekunden, über einen Vertrag, und ein langsamer muss die anderen bremsen können.</translation>
    </message>
    <message>
        <source>Ride-hailing app in the foreground</source>
        <translation>Mitfahr-App im Vordergrund</translation>
    </message>
    <message>
        <source>A native app sends positions and receives the state of the trip, about once a second, over bad mobile networks. In the background a push service takes over.</source>
        <translation>Eine native App sendet Positionen und empfängt den Stand der Fahrt, etwa einmal je Sekunde, über schlechte Mobilfunknetze. Im Hintergrund übernimmt ein Push-Dienst.</translation>
    </message>
    <message>
        <source>Legacy system behind a closed firewall</source>
        <translation>Altsystem hinter geschlossener Firewall</translation>
    </message>
    <message>
        <source>An old ERP offers a REST view and may only call out. A state up to a quarter of an hour old is good enough.</source>
        <translation>Ein altes ERP bietet eine REST-Sicht und darf nur nach außen rufen. Ein Stand, der bis zu einer Viertelstunde alt ist, genügt.</translation>
    </message>
    <message>
        <source>Upload with a progress bar</source>
        <translation>Upload mit Fortschrittsbalken</translation>
    </message>
    <message>
        <source>The browser knows by itself how many bytes have gone up. For the half minute of processing that follows, the server tells how far it is.</source>
        <translation>Wie viele Bytes hinaufgegangen sind, weiß der Browser selbst. In der halben Minute Verarbeitung danach sagt der Server, wie weit er ist.</translation>
    </message>
    <message>
        <source>Live scores for two million viewers</source>
        <translation>Live-Ergebnisse für zwei Millionen Zuschauer</translation>
    </message>
    <message>
        <source>The same few bytes for everybody, twice a minute; a goal shows within five seconds. Fan out at the edge, or let a CDN cache the polls.</source>
        <translation>Dieselben wenigen Bytes für alle, zweimal je Minute; ein Tor erscheint binnen fünf Sekunden. Am Rand verteilen oder ein CDN die Abfragen zwischenspeichern lassen.</translation>
    </message>
    <message>
        <source>Status page on a serverless backend</source>
        <translation>Statusseite auf serverlosem Backend</translation>
    </message>
    <message>
        <source>Five thousand visitors, a state up to half a minute old, and no process that could hold a connection open: the page asks, an ETag answers.</source>
        <translation>Fünftausend Besucher, ein bis zu eine halbe Minute alter Stand und kein Prozess, der eine Verbindung offen halten könnte: Die Seite fragt, ein ETag antwortet.</translation>
    </message>
    <message>
        <source>Chat that must work for everybody</source>
        <translation>Chat, der bei allen laufen muss</translation>
    </message>
    <message>
        <source>Some users sit behind proxies that inspect TLS and speak only HTTP/1.1. Two seconds are soon enough, but nobody may be left out: try WebSockets, fall back to long polling.</source>
        <translation>Manche Nutzer sitzen hinter Proxys, die TLS prüfen und nur HTTP/1.1 sprechen. Zwei Sekunden genügen, aber niemand darf außen vor bleiben: WebSockets versuchen, auf Long Polling zurückfallen.</translation>
    </message>
    <message>
        <source>Signalling for video calls</source>
        <translation>Signalisierung für Videoanrufe</translation>
    </message>
    <message>
        <source>Offers, answers and candidates go both ways in short bursts, in order, and the server must be able to ring. The media take another path (WebRTC).</source>
        <translation>Angebote, Antworten und Kandidaten gehen in kurzen Schüben in beide Richtungen, der Reihe nach, und der Server muss klingeln können. Die Medien nehmen einen anderen Weg (WebRTC).</translation>
    </message>
    <message>
        <source>Parcel tracking on a phone</source>
        <translation>Paketverfolgung auf dem Telefon</translation>
    </message>
    <message>
        <source>The state changes a few times a day and the app must not drain the battery; while it sleeps, only a push service (FCM, APNs) gets through. Read as written, the matrix calls SSE kind to batteries; in truth any held connection drains, and a rare question costs least.</source>
        <translation>Der Stand ändert sich ein paar Mal am Tag, und die App darf den Akku nicht leeren; während sie schläft, kommt nur ein Push-Dienst (FCM, APNs) durch. Wörtlich gelesen nennt die Matrix SSE akkuschonend; tatsächlich zehrt jede gehaltene Verbindung, und eine seltene Frage kostet am wenigsten.</translation>
    </message>
    <message>
        <source>Is my export ready yet?</source>
        <translation>Ist mein Export schon fertig?</translation>
    </message>
    <message>
        <source>A page asks now and then whether a long job is done.</source>
        <translation>Eine Seite fragt ab und zu, ob ein langer Auftrag erledigt ist.</translation>
    </message>
    <message>
        <source>Orders into a slow warehouse system</source>
        <translation>Bestellungen an ein langsames Lagersystem</translation>
    </message>
    <message>
        <source>A shop platform posts each order the moment it is placed. None may be missed, and on a busy day the warehouse must be able to take them at its own pace.</source>
        <translation>Eine Shop-Plattform sendet jede Bestellung im Moment des Eingangs. Keine darf fehlen, und an einem vollen Tag muss das Lager sie in seinem Tempo annehmen können.</translation>
    </message>
    <message>
        <source>Chat behind corporate proxies</source>
        <translation>Chat hinter Firmen-Proxys</translation>
    </message>
    <message>
        <source>Messages must arrive at once and the client must recover by itself, through proxies that pass only plain HTTP. LinkedIn began its messaging this way.</source>
        <translation>Nachrichten müssen sofort ankommen, und der Client muss sich selbst erholen, durch Proxys, die nur einfaches HTTP durchlassen. So begann LinkedIn mit seinen Nachrichten.</translation>
    </message>
    <message>
        <source>Binary game traffic behind corporate proxies</source>
        <translation>Binärer Spielverkehr hinter Firmen-Proxys</translation>
    </message>
    <message>
        <source>Packed binary both ways, but some players sit behind proxies that pass only plain HTTP.</source>
        <translation>Gepackte Binärdaten in beide Richtungen, aber manche Spieler sitzen hinter Proxys, die nur einfaches HTTP durchlassen.</translation>
    </message>
    <message>
        <source>Typed backend, live web front end</source>
        <translation>Typisiertes Backend, lebendiges Web-Frontend</translation>
    </message>
    <message>
        <source>Services share one schema; what they find out must appear on open pages as it happens, with nothing but browser APIs.</source>
        <translation>Dienste teilen ein Schema; was sie herausfinden, muss sofort auf offenen Seiten erscheinen, allein mit Browser-APIs.</translation>
    </message>
    <message>
        <source>Live payment status on a web page</source>
        <translation>Live-Zahlungsstatus auf einer Webseite</translation>
    </message>
    <message>
        <source>The provider tells our server about a payment, and the page the customer is looking at changes at once.</source>
        <translation>Der Anbieter meldet unserem Server eine Zahlung, und die Seite vor dem Kunden ändert sich sofort.</translation>
    </message>
    <message>
        <source>Typed two-way streams in a bare browser</source>
        <translation>Typisierte Zweiwege-Ströme im bloßen Browser</translation>
    </message>
    <message>
        <source>Three musts that exclude each other: gRPC-Web has no two-way stream, and nothing else brings a schema. Give up one of them.</source>
        <translation>Drei Muss, die einander ausschließen: gRPC-Web hat keinen Zweiwege-Strom, und nichts anderes bringt ein Schema. Eines davon aufgeben.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>unknown question &apos;%1&apos;%2 (known: %3)</source>
        <translation>unbekannte Frage „%1“%2 (bekannt: %3)</translation>
    </message>
    <message>
        <source>question &apos;%1&apos; can be a %2 at most, not a %3</source>
        <translation>Frage „%1“ kann höchstens %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>question &apos;%1&apos; has no option &apos;%2&apos;%3 (known: %4)</source>
        <translation>Frage „%1“ hat keine Option „%2“%3 (bekannt: %4)</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>nach Einschätzung</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>option &apos;%1.%2&apos; is incoherent: %3 fails it and is worth %4, %5 passes and is worth %6 (%7)</source>
        <translation>Option „%1.%2“ ist widersprüchlich: %3 erfüllt sie nicht und ist %4 wert, %5 erfüllt sie und ist %6 wert (%7)</translation>
    </message>
    <message>
        <source>preset &apos;%1&apos; has drifted: it expects &apos;%2&apos;, the pack gives &apos;%3&apos; (%4)</source>
        <translation>Vorlage „%1“ ist abgewichen: Sie erwartet „%2“, das Regelpaket ergibt „%3“ (%4)</translation>
    </message>
    <message>
        <source>schema %1 is newer than this program, expected %2</source>
        <translation>hat das Schema %1, neuer als dieses Programm, %2 erwartet</translation>
    </message>
    <message>
        <source>version is &apos;%1&apos;, expected major.minor.patch</source>
        <translation>hat die Version „%1“, major.minor.patch erwartet</translation>
    </message>
    <message>
        <source>%1 is %2, expected whole numbers and text only</source>
        <translation>%1 ist %2, nur ganze Zahlen und Text erwartet</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>Regelpaket</translation>
    </message>
    <message>
        <source>names an unknown %1 &apos;%2&apos;%3 (known: %4)</source>
        <translation>nennt etwas Unbekanntes (%1): „%2“%3 (bekannt: %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>names a cell &apos;%1&apos;, expected &apos;feature.transport&apos;</source>
        <translation>nennt eine Zelle „%1“, „feature.transport“ erwartet</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>option %1 is the same as %2 to every transport</source>
        <translation>Option %1 ist für jeden Transport dasselbe wie %2</translation>
    </message>
    <message>
        <source>rule &apos;%1&apos; excludes nobody whom its answers do not exclude already</source>
        <translation>Regel „%1“ schließt niemanden aus, den ihre Antworten nicht schon ausschließen</translation>
    </message>
    <message>
        <source>rule &apos;%1&apos; is in the shadow of rule &apos;%2&apos;</source>
        <translation>Regel „%1“ steht im Schatten der Regel „%2“</translation>
    </message>
    <message>
        <source>transport &apos;%1&apos; can never win: &apos;%2&apos; is at least as good everywhere</source>
        <translation>Transport „%1“ kann nie gewinnen: „%2“ ist überall mindestens so gut</translation>
    </message>
    <message>
        <source>options %1 and %2 exclude every transport when both are musts</source>
        <translation>Optionen %1 und %2 schließen zusammen jeden Transport aus, wenn beide Muss sind</translation>
    </message>
    <message>
        <source>option %1 is worth the same to every transport</source>
        <translation>Option %1 ist für jeden Transport gleich viel wert</translation>
    </message>
    <message>
        <source>option %1 excludes every transport when it is a must</source>
        <translation>Option %1 schließt als Muss jeden Transport aus</translation>
    </message>
    <message>
        <source>feature &apos;%1&apos; is read by no question</source>
        <translation>Merkmal „%1“ wird von keiner Frage gelesen</translation>
    </message>
    <message>
        <source>level &apos;%1.%2&apos; is used by no cell</source>
        <translation>Stufe „%1.%2“ kommt in keiner Zelle vor</translation>
    </message>
    <message>
        <source>cell %1.%2 is better than each of its parts</source>
        <translation>Zelle %1.%2 ist besser als jeder ihrer Teile</translation>
    </message>
    <message>
        <source>kind of dispute</source>
        <translation>Art des Einwands</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>claims the level it has, expected another or no &apos;claimed&apos;</source>
        <translation>behauptet die Stufe, die sie hat, eine andere oder kein „claimed“ erwartet</translation>
    </message>
    <message>
        <source>has &apos;claimed&apos; and no &apos;dispute&apos;, expected imprecise, outdated or wrong</source>
        <translation>hat „claimed“ und kein „dispute“, imprecise, outdated oder wrong erwartet</translation>
    </message>
    <message>
        <source>is disputed and has no &apos;note&apos;, expected what is true</source>
        <translation>ist bestritten und hat keine „note“, erwartet wird, was stimmt</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>feature &apos;%1&apos;</source>
        <translation>Merkmal „%1“</translation>
    </message>
    <message>
        <source>composite &apos;%1&apos;</source>
        <translation>Paar „%1“</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>no cell for %1 &apos;%2&apos; in feature &apos;%3&apos;, expected one for each</source>
        <translation>keine Zelle für %1 „%2“ im Merkmal „%3“, eine für jeden erwartet</translation>
    </message>
    <message>
        <source>cell %1.%2</source>
        <translation>Zelle %1.%2</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; is not listed in policy.%3, expected every one there</source>
        <translation>%1 „%2“ fehlt in policy.%3, dort werden alle erwartet</translation>
    </message>
    <message>
        <source>lists %1 of %2, expected at most %3</source>
        <translation>führt %1 unter %2, höchstens %3 erwartet</translation>
    </message>
    <message>
        <source>citation &apos;%1&apos;</source>
        <translation>Quelle „%1“</translation>
    </message>
    <message>
        <source>has the url &apos;%1&apos;, expected http:// or https://</source>
        <translation>hat die Adresse „%1“, http:// oder https:// erwartet</translation>
    </message>
    <message>
        <source>has %1 part, expected at least two</source>
        <translation>hat %1 Teil, mindestens zwei erwartet</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; has an id that a transport has already, expected another</source>
        <translation>%1 „%2“ hat eine Kennung, die ein Transport schon hat, eine andere erwartet</translation>
    </message>
    <message>
        <source>%1 &apos;none&apos;: the id is taken, it stands for no transport</source>
        <translation>%1 „none“: Die Kennung ist vergeben, sie steht für keinen Transport</translation>
    </message>
    <message>
        <source>evidence of feature &apos;%1&apos;</source>
        <translation>Beleg des Merkmals „%1“</translation>
    </message>
    <message>
        <source>band %1 of feature &apos;%2&apos;</source>
        <translation>Bereich %1 des Merkmals „%2“</translation>
    </message>
    <message>
        <source>is the last and has a &apos;max&apos;, expected one band for all above</source>
        <translation>ist der letzte und hat ein „max“, ein Bereich für alles darüber erwartet</translation>
    </message>
    <message>
        <source>ends at %1, expected more than %2</source>
        <translation>endet bei %1, mehr als %2 erwartet</translation>
    </message>
    <message>
        <source>levels of feature &apos;%1&apos;</source>
        <translation>Stufen des Merkmals „%1“</translation>
    </message>
    <message>
        <source>are %1, expected at least two</source>
        <translation>sind %1, mindestens zwei erwartet</translation>
    </message>
    <message>
        <source>leaves level &apos;%1&apos; out of &apos;order&apos;, expected every level</source>
        <translation>lässt Stufe „%1“ in „order“ aus, jede Stufe erwartet</translation>
    </message>
    <message>
        <source>has tiers &apos;%1&apos;, expected &apos;single&apos;, &apos;composite&apos;</source>
        <translation>hat die Ränge „%1“, „single“, „composite“ erwartet</translation>
    </message>
    <message>
        <source>breaks ties by feature &apos;%1&apos; that has no &apos;order&apos;</source>
        <translation>entscheidet Gleichstände nach Merkmal „%1“, das keine „order“ hat</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>has no value for level &apos;%1&apos;, expected 0 to 100</source>
        <translation>hat keinen Wert für Stufe „%1“, 0 bis 100 erwartet</translation>
    </message>
    <message>
        <source>has a &apos;pass&apos; that can never exclude: the question cannot be a must</source>
        <translation>hat ein „pass“, das nie ausschließen kann: Die Frage kann kein Muss sein</translation>
    </message>
    <message>
        <source>names feature &apos;%1&apos; twice</source>
        <translation>nennt Merkmal „%1“ zweimal</translation>
    </message>
    <message>
        <source>%1: value of feature &apos;%2&apos;</source>
        <translation>%1: Wert des Merkmals „%2“</translation>
    </message>
    <message>
        <source>has shares that sum to %1, expected 100</source>
        <translation>hat Anteile, die %1 ergeben, 100 erwartet</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>is empty, expected freshness_ms, rate, size, kind or clients</source>
        <translation>ist leer, freshness_ms, rate, size, kind oder clients erwartet</translation>
    </message>
    <message>
        <source>is neutral and has effects, expected one of them</source>
        <translation>ist neutral und hat Wirkungen, eines von beiden erwartet</translation>
    </message>
    <message>
        <source>has the id &apos;%1&apos;, expected none that reads as an importance</source>
        <translation>hat die Kennung „%1“, keine erwartet, die sich wie ein Gewicht liest</translation>
    </message>
    <message>
        <source>has %1 options, expected at most %2</source>
        <translation>hat %1 Optionen, höchstens %2 erwartet</translation>
    </message>
    <message>
        <source>option &apos;%1.%2&apos;</source>
        <translation>Option „%1.%2“</translation>
    </message>
    <message>
        <source>has an id that is taken, expected another</source>
        <translation>hat eine vergebene Kennung, eine andere erwartet</translation>
    </message>
    <message>
        <source>has %1 questions, expected at most %2</source>
        <translation>hat %1 Fragen, höchstens %2 erwartet</translation>
    </message>
    <message>
        <source>question &apos;%1&apos;</source>
        <translation>Frage „%1“</translation>
    </message>
    <message>
        <source>has an &apos;importance&apos; above its &apos;max_importance&apos;</source>
        <translation>hat eine „importance“ über ihrer „max_importance“</translation>
    </message>
    <message>
        <source>is empty, expected at least one question</source>
        <translation>ist leer, mindestens eine Frage erwartet</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>makes a veto that can never fire: question &apos;%1&apos; cannot be a must</source>
        <translation>ergibt ein Veto, das nie greift: Frage „%1“ kann kein Muss sein</translation>
    </message>
    <message>
        <source>no answers, expected at least one</source>
        <translation>hat keine Antworten, mindestens eine erwartet</translation>
    </message>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>kind of rule</source>
        <translation>Art der Regel</translation>
    </message>
    <message>
        <source>is a veto and names something else &apos;instead&apos;, expected kind = &quot;note&quot;</source>
        <translation>ist ein Veto und nennt „instead“ etwas anderes, kind = &quot;note&quot; erwartet</translation>
    </message>
    <message>
        <source>preset &apos;%1&apos;</source>
        <translation>Vorlage „%1“</translation>
    </message>
    <message>
        <source>accepts &apos;%1&apos; and must not have it</source>
        <translation>lässt „%1“ zu und darf es nicht haben</translation>
    </message>
    <message>
        <source>, did you mean &apos;%1&apos;?</source>
        <translation>, gemeint „%1“?</translation>
    </message>
    <message>
        <source>more than %1 entries, the most a file may have</source>
        <translation>mehr als %1 Einträge, so viele darf eine Datei höchstens haben</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels, the most a file may have</source>
        <translation>tiefer als %1 Ebenen verschachtelt, so tief darf eine Datei höchstens sein</translation>
    </message>
    <message>
        <source>number %1 is outside -2^53 to 2^53</source>
        <translation>Zahl %1 liegt außerhalb von -2^53 bis 2^53</translation>
    </message>
    <message>
        <source>text of %1 bytes, expected at most %2</source>
        <translation>Text von %1 Bytes, höchstens %2 erwartet</translation>
    </message>
    <message>
        <source>text with a NUL character in it</source>
        <translation>Text mit einem NUL-Zeichen darin</translation>
    </message>
    <message>
        <source>file of %1 bytes, expected at most %2</source>
        <translation>Datei von %1 Bytes, höchstens %2 erwartet</translation>
    </message>
    <message>
        <source>a NUL byte, expected text in UTF-8</source>
        <translation>ein NUL-Byte, Text in UTF-8 erwartet</translation>
    </message>
    <message>
        <source>a byte that is not UTF-8, expected text in UTF-8</source>
        <translation>ein Byte, das nicht UTF-8 ist, Text in UTF-8 erwartet</translation>
    </message>
    <message>
        <source>not TOML: %1</source>
        <translation>kein TOML: %1</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>eine Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>ein Datum oder eine Zeit</translation>
    </message>
    <message>
        <source>is %1, expected a table</source>
        <translation>ist %1, eine Tabelle erwartet</translation>
    </message>
    <message>
        <source>has no &apos;%1&apos;, expected %2</source>
        <translation>hat kein „%1“, erwartet: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2, expected %3</source>
        <translation>„%1“ ist %2, erwartet: %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty, expected text</source>
        <translation>„%1“ ist leer, Text erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2, expected %3 to %4</source>
        <translation>„%1“ ist %2, %3 bis %4 erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2, expected a finite number</source>
        <translation>„%1“ ist %2, eine endliche Zahl erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds %2, expected text</source>
        <translation>„%1“ enthält %2, Text erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names &apos;%2&apos; twice</source>
        <translation>„%1“ nennt „%2“ zweimal</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an empty list, expected at least one</source>
        <translation>„%1“ ist eine leere Liste, mindestens eines erwartet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>has an unknown key &apos;%1&apos;%2</source>
        <translation>hat einen unbekannten Schlüssel „%1“%2</translation>
    </message>
    <message>
        <source>, expected one of: %1</source>
        <translation>, erwartet eines von: %1</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>Upgrade to WebSocket</source>
        <translation>Upgrade auf WebSocket</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>kommt durch</translation>
    </message>
    <message>
        <source>stripped</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>swallowed</source>
        <translation>verschluckt</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>HTTP/2 by prior knowledge</source>
        <translation>HTTP/2 mit Vorwissen</translation>
    </message>
    <message>
        <source>HTTP/1.1 only</source>
        <translation>nur HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/2 by ALPN</source>
        <translation>HTTP/2 über ALPN</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Ereignisstrom</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>gepuffert</translation>
    </message>
    <message>
        <source>Idle connections</source>
        <translation>Ruhende Verbindungen</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>nicht getrennt</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>Lifetime of connections</source>
        <translation>Lebensdauer von Verbindungen</translation>
    </message>
    <message>
        <source>Held requests</source>
        <translation>Gehaltene Anfragen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>Inbound connections</source>
        <translation>Eingehende Verbindungen</translation>
    </message>
    <message>
        <source>arrive</source>
        <translation>kommen an</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Request to echo, median</source>
        <translation>Anfrage bis Echo, Median</translation>
    </message>
    <message>
        <source>Connection to PING&apos;s acknowledgement, median</source>
        <translation>Verbindung bis zur Bestätigung des PING, Median</translation>
    </message>
    <message>
        <source>TLS handshake, median</source>
        <translation>TLS-Handshake, Median</translation>
    </message>
    <message>
        <source>Looked up to</source>
        <translation>Beobachtet bis</translation>
    </message>
    <message>
        <source>Stands when idle for</source>
        <translation>Hält bei Stille von</translation>
    </message>
    <message>
        <source>Cut when idle for</source>
        <translation>Getrennt bei Stille von</translation>
    </message>
    <message>
        <source>Connections with traffic</source>
        <translation>Verbindungen mit Verkehr</translation>
    </message>
    <message>
        <source>Cut at the age of</source>
        <translation>Getrennt im Alter von</translation>
    </message>
    <message>
        <source>Held for, as asked</source>
        <translation>Verlangte Haltezeit</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>Getrennt nach</translation>
    </message>
    <message>
        <source>Webhooks registered</source>
        <translation>Angemeldete Webhooks</translation>
    </message>
    <message>
        <source>Streams watched</source>
        <translation>Beobachtete Ströme</translation>
    </message>
    <message>
        <source>Request to head, median</source>
        <translation>Anfrage bis Kopf, Median</translation>
    </message>
    <message>
        <source>Request to first event, median</source>
        <translation>Anfrage bis zum ersten Ereignis, Median</translation>
    </message>
    <message>
        <source>Longest wait for an event</source>
        <translation>Längstes Warten auf ein Ereignis</translation>
    </message>
</context>
<context>
    <name>probe_words</name>
    <message>
        <source>not conclusive</source>
        <translation>nicht schlüssig</translation>
    </message>
    <message>
        <source>%1 of %2 done, about %3 s to go</source>
        <translation>%1 von %2 fertig, noch etwa %3 s</translation>
    </message>
</context>
<context>
    <name>proofs</name>
    <message>
        <source>Events of 1 KiB at 8000/s for up to 6 s to a consumer that opens the stream and reads nothing (the machine&apos;s own socket buffers, HTTP/2&apos;s first window). Built in: the sender stops after at most 1 MiB, queues at most 1 MiB, is not cut, and goes on once it is read. Manual: TCP takes more than 1 MiB, then the server&apos;s own bound must act: a queue of at most 2 MiB and the end of the connection; the client could speak up on it. Limited: the same where it cannot. Pull: not a byte and no queue while the client does not ask, then one batch of at most 500; that is no N/A, as 429 with Retry-After is a brake as well. Throttled: after 429 with Retry-After: 1 the next attempt comes at least 0.9 s later, with the same event; N/A only if it does not wait.</source>
        <translation>Ereignisse von 1 KiB mit 8000/s bis zu 6 s lang an einen Verbraucher, der den Strom öffnet und nichts liest (die eigenen Socket-Puffer des Rechners, das erste Fenster von HTTP/2). Eingebaut: Der Sender hält nach höchstens 1 MiB an, stellt höchstens 1 MiB an, wird nicht getrennt und macht weiter, sobald gelesen wird. Von Hand: TCP nimmt mehr als 1 MiB, dann muss die eigene Grenze des Servers greifen: eine Warteschlange von höchstens 2 MiB und das Ende der Verbindung; der Client könnte sich darauf melden. Eingeschränkt: dasselbe, wo er es nicht kann. Abholen: kein Byte und keine Warteschlange, solange der Client nicht fragt, dann ein Stapel von höchstens 500; das ist kein „Entfällt“, denn auch 429 mit Retry-After ist eine Bremse. Gedrosselt: Nach 429 mit Retry-After: 1 kommt der nächste Versuch mindestens 0,9 s später, mit demselben Ereignis; „Entfällt“ nur, wenn er nicht wartet.</translation>
    </message>
    <message>
        <source>Accepted before the sender stopped</source>
        <translation>Angenommen, bevor der Sender anhielt</translation>
    </message>
    <message>
        <source>The sender stopped after</source>
        <translation>Der Sender hielt an nach</translation>
    </message>
    <message>
        <source>The server&apos;s own queue at most</source>
        <translation>Eigene Warteschlange des Servers höchstens</translation>
    </message>
    <message>
        <source>The server&apos;s memory grew by at most</source>
        <translation>Speicher des Servers wuchs höchstens um</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <translation>Der Server beendete die Verbindung</translation>
    </message>
    <message>
        <source>Events once it was read</source>
        <translation>Ereignisse, sobald gelesen wurde</translation>
    </message>
    <message>
        <source>Events while the client did not ask</source>
        <translation>Ereignisse, während der Client nicht fragte</translation>
    </message>
    <message>
        <source>Bytes sent meanwhile</source>
        <translation>Inzwischen gesendete Bytes</translation>
    </message>
    <message>
        <source>Events in the next answer</source>
        <translation>Ereignisse in der nächsten Antwort</translation>
    </message>
    <message>
        <source>Answer to asking too fast</source>
        <translation>Antwort auf zu schnelles Fragen</translation>
    </message>
    <message>
        <source>Between two attempts, at the soonest</source>
        <translation>Zwischen zwei Versuchen, frühestens</translation>
    </message>
    <message>
        <source>The receiver asked for</source>
        <translation>Der Empfänger verlangte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Deliveries after that</source>
        <translation>Zustellungen danach</translation>
    </message>
    <message>
        <source>The sender&apos;s own queue of bytes at most</source>
        <translation>Eigene Byte-Warteschlange des Senders höchstens</translation>
    </message>
    <message>
        <source>All 256 byte values, and 1 MiB of random bytes, sent up as binary, through the feed and back down; SHA-256 compared. Yes: both arrive, and the bytes go as they are: in the frame or message itself, or as the body of an ordinary exchange, at no more than 1.05 times their size. Typed: that, and the message&apos;s schema names a field of bytes. Text only: the raw bytes, put into the stream as they are, do not arrive, and as base64 they do, at 1.3 times their size or more.</source>
        <translation>Alle 256 Bytewerte und 1 MiB Zufallsbytes, binär hinauf gesendet, durch den Feed und wieder herunter; SHA-256 verglichen. Ja: Beides kommt an, und die Bytes gehen, wie sie sind: im Frame oder der Nachricht selbst oder als Rumpf eines gewöhnlichen Austauschs, mit höchstens dem 1,05-Fachen ihrer Größe. Typisiert: das, und das Schema der Nachricht nennt ein Feld aus Bytes. Nur Text: Die rohen Bytes, unverändert in den Strom gelegt, kommen nicht an, als base64 aber schon, mit dem 1,3-Fachen ihrer Größe oder mehr.</translation>
    </message>
    <message>
        <source>Bytes 0 to 255 came back unchanged</source>
        <translation>Bytes 0 bis 255 kamen unverändert zurück</translation>
    </message>
    <message>
        <source>1 MiB came back unchanged</source>
        <translation>1 MiB kam unverändert zurück</translation>
    </message>
    <message>
        <source>On the wire per byte of payload, bundled feed</source>
        <translation>Auf der Leitung je Byte Nutzlast, eigener Feed</translation>
    </message>
    <message>
        <source>Bytes as they are arrive unchanged</source>
        <translation>Unveränderte Bytes kommen unverändert an</translation>
    </message>
    <message>
        <source>On the wire per byte of payload, as they are</source>
        <translation>Auf der Leitung je Byte Nutzlast, unverändert</translation>
    </message>
    <message>
        <source>Fields of bytes in the schema</source>
        <translation>Felder aus Bytes im Schema</translation>
    </message>
    <message>
        <source>Events enter the feed at 20/s for up to 2 s while the client says nothing; then it sends 5 messages. Without a question means less than 80 bytes sent up per event. Both ways on one channel: that, all 5 messages in the feed, and exactly 1 TCP connection for both (counted in the kernel&apos;s table). Server to client: that, with the way up elsewhere or nowhere. To another server: the server opens the connection, to a port the client listens on. The client asks: not a byte in 2 s, then everything with the answer to the next request; as &apos;client to server&apos; alone only if that answer brings nothing down.</source>
        <translation>Ereignisse kommen mit 20/s bis zu 2 s lang in den Feed, während der Client schweigt; dann sendet er 5 Nachrichten. Ohne Frage heißt: weniger als 80 Bytes je Ereignis hinauf gesendet. Beide Richtungen auf einem Kanal: das, alle 5 Nachrichten im Feed und genau 1 TCP-Verbindung für beides (in der Tabelle des Kernels gezählt). Vom Server zum Client: das, mit dem Weg hinauf anderswo oder nirgends. Zu einem anderen Server: Der Server öffnet die Verbindung, zu einem Port, auf dem der Client lauscht. Der Client fragt: kein Byte in 2 s, dann alles mit der Antwort auf die nächste Anfrage; „Client zu Server“ allein nur, wenn diese Antwort nichts herunterbringt.</translation>
    </message>
    <message>
        <source>Events that came without a question</source>
        <translation>Ereignisse, die ungefragt kamen</translation>
    </message>
    <message>
        <source>Events in the answer to the next question</source>
        <translation>Ereignisse in der Antwort auf die nächste Frage</translation>
    </message>
    <message>
        <source>Sent up per event</source>
        <translation>Hinauf gesendet je Ereignis</translation>
    </message>
    <message>
        <source>The way up works</source>
        <translation>Der Weg hinauf funktioniert</translation>
    </message>
    <message>
        <source>TCP connections the client holds at the server</source>
        <translation>TCP-Verbindungen des Clients am Server</translation>
    </message>
    <message>
        <source>TCP connections the server opened to the client</source>
        <translation>TCP-Verbindungen, die der Server zum Client öffnete</translation>
    </message>
    <message>
        <source>One run of 4 s at 20 events/s through each of 9 middleboxes, each once: none, buffer of 16 KiB that honours X-Accel-Buffering and one that does not, Upgrade stripped, Upgrade swallowed, HTTP/1.1 only, cut when idle for 1.5 s (0.5 events/s), lifetime 2 s, inbound blocked. Dies: no event comes. Degrades: p95 over 1 s above the run through none, or it had to reconnect. Yes: dies at none. Sometimes: dies at one that plain HTTP passes. Inbound: dies when connections to the receiver are blocked. Blocked: dies with nothing in between. These are planted middleboxes, not your network: no rate of failure is claimed.</source>
        <translation>Ein Lauf von 4 s mit 20 Ereignissen/s durch jede von 9 Middleboxen, jede einmal: keine, ein Puffer von 16 KiB, der X-Accel-Buffering beachtet, und einer, der es nicht tut, Upgrade entfernt, Upgrade verschluckt, nur HTTP/1.1, getrennt nach 1,5 s Stille (0,5 Ereignisse/s), Lebensdauer 2 s, Eingehendes gesperrt. Stirbt: Kein Ereignis kommt. Leidet: p95 über 1 s mehr als beim Lauf ohne, oder es musste neu verbinden. Ja: stirbt an keiner. Manchmal: stirbt an einer, die einfaches HTTP übersteht. Eingehend: stirbt, wenn Verbindungen zum Empfänger gesperrt sind. Gesperrt: stirbt ohne etwas dazwischen. Das sind aufgestellte Middleboxen, nicht das eigene Netz: Eine Ausfallrate wird nicht behauptet.</translation>
    </message>
    <message>
        <source>Middleboxes tried, each once</source>
        <translation>Versuchte Middleboxen, jede einmal</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Überlebt</translation>
    </message>
    <message>
        <source>Degrades</source>
        <translation>Leidet</translation>
    </message>
    <message>
        <source>Dies</source>
        <translation>Stirbt</translation>
    </message>
    <message>
        <source>Wake-ups: bursts of bytes (300 ms apart) on an idle connection, counted for 12 s; for short polls the interval stands in their place, and what moves between two polls is counted. Radio on: min(1, tail / time between wake-ups) with a tail of 10 s (LTE), a model. Good: at most 5 %, for polls at the decision&apos;s own freshness. Medium: more than 5 %, at no more than 900 wake-ups an hour. Good when infrequent: at most 5 % when polled every 15 min, nothing moving in between, but at least 50 % every 10 s. Not applicable: the server has to call the client, which listens on a port as a phone cannot.</source>
        <translation>Weckrufe: Byte-Schübe (300 ms auseinander) auf einer ruhenden Verbindung, 12 s lang gezählt; bei kurzen Abfragen steht das Intervall an ihrer Stelle, und gezählt wird, was sich zwischen zwei Abfragen bewegt. Funk an: min(1, Nachlauf / Zeit zwischen Weckrufen) mit einem Nachlauf von 10 s (LTE), ein Modell. Gut: höchstens 5 %, bei Abfragen mit der Frische der Entscheidung. Mittel: mehr als 5 %, bei höchstens 900 Weckrufen je Stunde. Gut, wenn selten: höchstens 5 % bei Abfragen alle 15 min ohne Bewegung dazwischen, aber mindestens 50 % alle 10 s. Nicht anwendbar: Der Server muss den Client rufen, der auf einem Port lauscht, was ein Telefon nicht kann.</translation>
    </message>
    <message>
        <source>Bursts of bytes on the idle connection</source>
        <translation>Byte-Schübe auf der ruhenden Verbindung</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>Beobachtet für</translation>
    </message>
    <message>
        <source>Wake-ups</source>
        <translation>Weckrufe</translation>
    </message>
    <message>
        <source>Radio on while idle</source>
        <translation>Funk an in Ruhe</translation>
    </message>
    <message>
        <source>Bursts of bytes</source>
        <translation>Byte-Schübe</translation>
    </message>
    <message>
        <source>Of these, polls every 1 s</source>
        <translation>Davon Abfragen alle 1 s</translation>
    </message>
    <message>
        <source>Radio on, polled every 15 min</source>
        <translation>Funk an, Abfrage alle 15 min</translation>
    </message>
    <message>
        <source>Radio on, polled every 10 s</source>
        <translation>Funk an, Abfrage alle 10 s</translation>
    </message>
    <message>
        <source>Radio on, polled at the wanted freshness</source>
        <translation>Funk an, Abfrage mit gewünschter Frische</translation>
    </message>
    <message>
        <source>Wake-ups, polled at the wanted freshness</source>
        <translation>Weckrufe, Abfrage mit gewünschter Frische</translation>
    </message>
    <message>
        <source>Events at the decision&apos;s rate (at least 30/s where that is no more than 2 MB/s, so that the p95 has an interval; at most 2000/s) for 3 s; delay from due to shown, one clock. Yes: p95 at most 100 ms, nothing lost, without being asked; &apos;yes&apos; also takes messages on the same connection, &apos;push only&apos; takes none there, &apos;on event&apos; comes on the server&apos;s own request. Interval: short polls every 1 s show a mean within 25 % of T/2; asked: that, and a held request shows a p95 of at most 100 ms. Best effort: a receiver that refuses the first attempt gets the event at least 200 ms later, and gets it. Interval of the p95: order statistics, 95 %.</source>
        <translation>Ereignisse mit der Rate der Entscheidung (mindestens 30/s, wo das nicht mehr als 2 MB/s sind, damit der p95 ein Intervall hat; höchstens 2000/s) für 3 s; Verzögerung von fällig bis gezeigt, eine Uhr. Ja: p95 höchstens 100 ms, nichts verloren, ungefragt; „ja“ nimmt zudem Nachrichten auf derselben Verbindung an, „nur Push“ dort keine, „beim Ereignis“ kommt auf eigene Anfrage des Servers. Intervall: Kurze Abfragen alle 1 s zeigen ein Mittel innerhalb von 25 % um T/2; gefragt: das, und eine gehaltene Anfrage zeigt einen p95 von höchstens 100 ms. Nach besten Kräften: Ein Empfänger, der den ersten Versuch ablehnt, bekommt das Ereignis mindestens 200 ms später, und er bekommt es. Intervall des p95: Ordnungsstatistik, 95 %.</translation>
    </message>
    <message>
        <source>Delay p50</source>
        <translation>Verzögerung p50</translation>
    </message>
    <message>
        <source>Delay p95</source>
        <translation>Verzögerung p95</translation>
    </message>
    <message>
        <source>Delay p99</source>
        <translation>Verzögerung p99</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Delay that is good enough (p95)</source>
        <translation>Verzögerung, die genügt (p95)</translation>
    </message>
    <message>
        <source>Refused once: later by</source>
        <translation>Einmal abgelehnt: später um</translation>
    </message>
    <message>
        <source>Delay mean, short polls</source>
        <translation>Mittlere Verzögerung, kurze Abfragen</translation>
    </message>
    <message>
        <source>Interval of short polls</source>
        <translation>Intervall der kurzen Abfragen</translation>
    </message>
    <message>
        <source>Delay p50, held request</source>
        <translation>Verzögerung p50, gehaltene Anfrage</translation>
    </message>
    <message>
        <source>Delay p95, held request</source>
        <translation>Verzögerung p95, gehaltene Anfrage</translation>
    </message>
    <message>
        <source>10 events a second for 3.5 s, the path reset for 1 s in the middle; the server killed and restarted; a half-open path until it is noticed, at most 27 s. Built in: the stream names id and retry time, and an application that forgot its place loses 0. Manual: without code of its own nothing comes after the cut, or a client without its place loses events. Channel: a new call on the same channel goes through, the broken stream stays ended. Self-healing: a bare loop of requests with a cursor loses 0 and repeats 0. Sender retries: the receiver is unreachable for 1 s, does nothing, loses 0. &apos;Nothing to retry&apos; only if no request failed and no event was over 250 ms late.</source>
        <translation>10 Ereignisse je Sekunde für 3,5 s, die Strecke in der Mitte 1 s lang zurückgesetzt; der Server beendet und neu gestartet; eine halb offene Strecke, bis sie bemerkt wird, höchstens 27 s. Eingebaut: Der Strom nennt ID und Wiederholzeit, und eine Anwendung, die ihre Stelle vergaß, verliert 0. Von Hand: Ohne eigenen Code kommt nach der Trennung nichts, oder ein Client ohne seine Stelle verliert Ereignisse. Kanal: Ein neuer Aufruf auf demselben Kanal gelingt, der abgebrochene Strom bleibt beendet. Selbstheilend: Eine bloße Schleife von Anfragen mit Cursor verliert 0 und wiederholt 0. Sender wiederholt: Der Empfänger ist 1 s unerreichbar, tut nichts, verliert 0. „Nichts zu wiederholen“ nur, wenn keine Anfrage scheiterte und kein Ereignis über 250 ms zu spät kam.</translation>
    </message>
    <message>
        <source>Back after a cut of 1 s, with resume</source>
        <translation>Wieder da nach Trennung von 1 s, mit Wiederaufnahme</translation>
    </message>
    <message>
        <source>Cut: lost</source>
        <translation>Trennung: verloren</translation>
    </message>
    <message>
        <source>Cut: repeated</source>
        <translation>Trennung: wiederholt</translation>
    </message>
    <message>
        <source>Cut: replayed</source>
        <translation>Trennung: nachgeliefert</translation>
    </message>
    <message>
        <source>Cut: lost when the application forgot its place</source>
        <translation>Trennung: verloren, wenn die Anwendung ihre Stelle vergaß</translation>
    </message>
    <message>
        <source>Events after the cut without code of its own</source>
        <translation>Ereignisse nach der Trennung ohne eigenen Code</translation>
    </message>
    <message>
        <source>Back after the server was killed and restarted</source>
        <translation>Wieder da, nachdem der Server beendet und neu gestartet wurde</translation>
    </message>
    <message>
        <source>Server killed: lost</source>
        <translation>Server beendet: verloren</translation>
    </message>
    <message>
        <source>Server killed: repeated</source>
        <translation>Server beendet: wiederholt</translation>
    </message>
    <message>
        <source>Half-open: noticed after</source>
        <translation>Halb offen: bemerkt nach</translation>
    </message>
    <message>
        <source>New call on the same channel</source>
        <translation>Neuer Aufruf auf demselben Kanal</translation>
    </message>
    <message>
        <source>Bare loop: requests that failed</source>
        <translation>Bloße Schleife: gescheiterte Anfragen</translation>
    </message>
    <message>
        <source>Bare loop: lost</source>
        <translation>Bloße Schleife: verloren</translation>
    </message>
    <message>
        <source>Bare loop: worst delay</source>
        <translation>Bloße Schleife: größte Verzögerung</translation>
    </message>
    <message>
        <source>Receiver unreachable for 1 s: worst delay</source>
        <translation>Empfänger 1 s unerreichbar: größte Verzögerung</translation>
    </message>
    <message>
        <source>200 clients on a server of their own: idle for 2 s, then 10 events/s for 2 s, then the server is killed and another takes its place. Held: 0.9 to 1.1 TCP connections per idle client (kernel&apos;s table), on which events come unasked; &apos;session&apos; takes messages both ways on it, &apos;response&apos; one way, &apos;harder&apos; is either. Easier: a held response that takes less than half of a WebSocket&apos;s memory. Per poll: polls on a new connection each lose nothing, but 200 idle clients make 200/T requests a second (within 25 %). Per event: 200 idle subscribers hold no connection and make no request, every event makes 200 deliveries. Easy: no load while idle and no state that a new server lacks.</source>
        <translation>200 Clients an einem eigenen Server: 2 s in Ruhe, dann 10 Ereignisse/s für 2 s, dann wird der Server beendet und ein anderer tritt an seine Stelle. Gehalten: 0,9 bis 1,1 TCP-Verbindungen je ruhendem Client (Tabelle des Kernels), auf denen Ereignisse ungefragt kommen; „Sitzung“ trägt Nachrichten darauf in beide Richtungen, „Antwort“ in eine, „schwerer“ ist beides. Leichter: eine gehaltene Antwort, die weniger als die Hälfte des Speichers eines WebSockets braucht. Je Abfrage: Abfragen auf je einer neuen Verbindung verlieren nichts, aber 200 ruhende Clients stellen 200/T Anfragen je Sekunde (innerhalb von 25 %). Je Ereignis: 200 ruhende Abonnenten halten keine Verbindung und stellen keine Anfrage, jedes Ereignis macht 200 Zustellungen. Leicht: keine Last in Ruhe und kein Zustand, der einem neuen Server fehlt.</translation>
    </message>
    <message>
        <source>Clients connected</source>
        <translation>Verbundene Clients</translation>
    </message>
    <message>
        <source>TCP connections per idle client</source>
        <translation>TCP-Verbindungen je ruhendem Client</translation>
    </message>
    <message>
        <source>The server&apos;s descriptors per idle client</source>
        <translation>Deskriptoren des Servers je ruhendem Client</translation>
    </message>
    <message>
        <source>The server&apos;s memory per idle client</source>
        <translation>Speicher des Servers je ruhendem Client</translation>
    </message>
    <message>
        <source>Requests while nothing happens, all clients</source>
        <translation>Anfragen, während nichts geschieht, alle Clients</translation>
    </message>
    <message>
        <source>Bytes while nothing happens, per client</source>
        <translation>Bytes, während nichts geschieht, je Client</translation>
    </message>
    <message>
        <source>Events delivered, all clients</source>
        <translation>Zugestellte Ereignisse, alle Clients</translation>
    </message>
    <message>
        <source>The server&apos;s processor time per million deliveries</source>
        <translation>Prozessorzeit des Servers je Million Zustellungen</translation>
    </message>
    <message>
        <source>Clients that connected again within 4 s of the server&apos;s death</source>
        <translation>Clients, die binnen 4 s nach dem Ende des Servers wieder verbunden waren</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Wiederverbindungen</translation>
    </message>
    <message>
        <source>From the first to the last of them</source>
        <translation>Von der ersten bis zur letzten</translation>
    </message>
    <message>
        <source>Memory per client, of a WebSocket&apos;s</source>
        <translation>Speicher je Client, gemessen an einem WebSocket</translation>
    </message>
    <message>
        <source>Polls on a new connection each lose events</source>
        <translation>Abfragen auf je neuer Verbindung verlieren Ereignisse</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>TCP connections per idle subscriber</source>
        <translation>TCP-Verbindungen je ruhendem Abonnenten</translation>
    </message>
    <message>
        <source>The server&apos;s descriptors per idle subscriber</source>
        <translation>Deskriptoren des Servers je ruhendem Abonnenten</translation>
    </message>
    <message>
        <source>The server&apos;s memory per idle subscriber</source>
        <translation>Speicher des Servers je ruhendem Abonnenten</translation>
    </message>
    <message>
        <source>Requests while nothing happens</source>
        <translation>Anfragen, während nichts geschieht</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>A new server delivers on without being told anything</source>
        <translation>Ein neuer Server stellt weiter zu, ohne dass ihm etwas gesagt wird</translation>
    </message>
    <message>
        <source>20 events of 100 B, 20 a second, with the tap on. Upgraded TCP: a 101 answer, then WebSocket frames on that connection, one for each event. Held response: at most 2 requests, no upgrade, every event a block of one text/event-stream; &apos;HTTP/1.1&apos; only if the same stream does not also come over another version (3 events asked for over HTTP/1.0). HTTP/2 stream: its preface, a gRPC message for each event, grpc-status in the trailers. One request per exchange: at least 2 requests, as many answers, no upgrade, no stream.</source>
        <translation>20 Ereignisse von 100 B, 20 je Sekunde, mit Mitschnitt. TCP nach Upgrade: eine Antwort 101, dann WebSocket-Frames auf dieser Verbindung, einer je Ereignis. Gehaltene Antwort: höchstens 2 Anfragen, kein Upgrade, jedes Ereignis ein Block eines text/event-stream; „HTTP/1.1“ nur, wenn derselbe Strom nicht auch über eine andere Version kommt (3 Ereignisse über HTTP/1.0 angefordert). HTTP/2-Strom: seine Präambel, eine gRPC-Nachricht je Ereignis, grpc-status in den Trailern. Eine Anfrage je Austausch: mindestens 2 Anfragen, ebenso viele Antworten, kein Upgrade, kein Strom.</translation>
    </message>
    <message>
        <source>TCP connections</source>
        <translation>TCP-Verbindungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests per event</source>
        <translation>Anfragen je Ereignis</translation>
    </message>
    <message>
        <source>Answers 101</source>
        <translation>Antworten 101</translation>
    </message>
    <message>
        <source>Bytes on the wire per event, setup included</source>
        <translation>Bytes auf der Leitung je Ereignis, Aufbau inbegriffen</translation>
    </message>
    <message>
        <source>Pieces that were none of it</source>
        <translation>Stücke, die nichts davon waren</translation>
    </message>
    <message>
        <source>The same, minimal, from the literature</source>
        <translation>Dasselbe, minimal, nach der Literatur</translation>
    </message>
    <message>
        <source>One use out of those the words name, as a workload for 3 s (at least 5 events/s where that is no more than 2 MB/s, at most 2000; at most 20 clients): every event arrives (lost 0) and the p95 from due to shown is within that use&apos;s own threshold, named in the figures. One use stands for the category: it cannot prove all of it, but failing it contradicts the claim.</source>
        <translation>Ein Einsatz von denen, die der Wortlaut nennt, als Last für 3 s (mindestens 5 Ereignisse/s, wo das nicht mehr als 2 MB/s sind, höchstens 2000; höchstens 20 Clients): Jedes Ereignis kommt an (verloren 0), und der p95 von fällig bis gezeigt liegt in der eigenen Schwelle dieses Einsatzes, die in den Zahlen steht. Ein Einsatz steht für die Gattung: Er kann sie nicht ganz nachweisen, doch scheitert er, ist die Aussage widerlegt.</translation>
    </message>
    <message>
        <source>The use&apos;s own threshold (p95)</source>
        <translation>Eigene Schwelle des Einsatzes (p95)</translation>
    </message>
    <message>
        <source>Events shown, all clients</source>
        <translation>Gezeigte Ereignisse, alle Clients</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>A page in a real browser reads 3 events and makes 50 round trips (WebSockets), reads 3 events and POSTs 10 times (SSE), makes a short and a long poll, each step within 8 s: then the transport works in a browser. Native gRPC is called by fetch(): no answer means only translated. Webhooks: is there a way for a page to listen.</source>
        <translation>Eine Seite in einem echten Browser liest 3 Ereignisse und macht 50 Umläufe (WebSockets), liest 3 Ereignisse und sendet 10 Mal POST (SSE), macht eine kurze und eine lange Abfrage, jeder Schritt binnen 8 s: Dann geht der Transport in einem Browser. Natives gRPC wird mit fetch() gerufen: Keine Antwort heißt nur übersetzt. Webhooks: Kann eine Seite überhaupt lauschen.</translation>
    </message>
    <message>
        <source>Works in a page</source>
        <translation>Geht in einer Seite</translation>
    </message>
    <message>
        <source>Events the page received</source>
        <translation>Ereignisse, die die Seite erhielt</translation>
    </message>
    <message>
        <source>Round trip, median, by the page&apos;s clock</source>
        <translation>Umlauf, Median, nach der Uhr der Seite</translation>
    </message>
    <message>
        <source>POST, median, by the page&apos;s clock</source>
        <translation>POST, Median, nach der Uhr der Seite</translation>
    </message>
    <message>
        <source>Until three events were there</source>
        <translation>Bis drei Ereignisse da waren</translation>
    </message>
    <message>
        <source>Long poll held for</source>
        <translation>Lange Abfrage gehalten für</translation>
    </message>
    <message>
        <source>The bundled starter is counted: lines of code, again those that only failures run, 50 for each library beyond plain HTTP, 25 for each generated file. Up to 100 is low, up to 300 medium, more is high; a browser client in JavaScript, counted where there is one, has half these bounds.</source>
        <translation>Das mitgelieferte Startbeispiel wird gezählt: Codezeilen, die nur bei Fehlern laufenden noch einmal, 50 je Bibliothek über einfaches HTTP hinaus, 25 je erzeugter Datei. Bis 100 ist gering, bis 300 mittel, mehr ist hoch; für einen Browser-Client in JavaScript, gezählt, wo es einen gibt, gelten die halben Grenzen.</translation>
    </message>
    <message>
        <source>Lines of code</source>
        <translation>Codezeilen</translation>
    </message>
    <message>
        <source>Of these, for reconnecting and resuming</source>
        <translation>Davon für Wiederverbinden und Fortsetzen</translation>
    </message>
    <message>
        <source>Lines that any web server brings, not counted</source>
        <translation>Zeilen, die jeder Webserver mitbringt, nicht gezählt</translation>
    </message>
    <message>
        <source>Libraries beyond plain HTTP</source>
        <translation>Bibliotheken über einfaches HTTP hinaus</translation>
    </message>
    <message>
        <source>Generated files</source>
        <translation>Erzeugte Dateien</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Noticed after</source>
        <translation>Bemerkt nach</translation>
    </message>
    <message>
        <source>The bundled starter is counted: lines of code, again those that only failures run, 50 for each library beyond plain HTTP, 25 for each generated file. Up to 100 is low, up to 300 medium, more is high. What any web server brings is left out.</source>
        <translation>Das mitgelieferte Startbeispiel wird gezählt: Codezeilen, die nur bei Fehlern laufenden noch einmal, 50 je Bibliothek über einfaches HTTP hinaus, 25 je erzeugter Datei. Bis 100 ist gering, bis 300 mittel, mehr ist hoch. Was jeder Webserver mitbringt, bleibt außen vor.</translation>
    </message>
    <message>
        <source>Heads per exchange</source>
        <translation>Köpfe je Austausch</translation>
    </message>
    <message>
        <source>Framing per message</source>
        <translation>Rahmen je Nachricht</translation>
    </message>
    <message>
        <source>The level that the pack reads from the delay&apos;s p95, from due to shown on one clock.</source>
        <translation>Die Stufe, die das Regelpaket aus dem p95 der Verzögerung liest, von fällig bis angezeigt auf einer Uhr.</translation>
    </message>
    <message>
        <source>Events shown</source>
        <translation>Angezeigte Ereignisse</translation>
    </message>
    <message>
        <source>Events lost</source>
        <translation>Verlorene Ereignisse</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>ask next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>Its answer leads to a first result.</source>
        <translation>Die Antwort führt zu einem ersten Ergebnis.</translation>
    </message>
    <message>
        <source>ask next: could rule out %1</source>
        <translation>als Nächstes: könnte %1 ausschließen</translation>
    </message>
    <message>
        <source>One answer here would rule out %1.</source>
        <translation>Eine Antwort hier würde %1 ausschließen.</translation>
    </message>
    <message>
        <source>ask next: could still change the answer</source>
        <translation>als Nächstes: könnte das Ergebnis noch ändern</translation>
    </message>
    <message>
        <source>%1 of its %2 answers would change what leads.</source>
        <translation>%1 von %2 Antworten würden ändern, was führt.</translation>
    </message>
    <message>
        <source>Together with other answers, this one could still change what leads.</source>
        <translation>Zusammen mit anderen Antworten könnte diese noch ändern, was führt.</translation>
    </message>
    <message>
        <source>cannot change the answer now</source>
        <translation>kann das Ergebnis nicht mehr ändern</translation>
    </message>
    <message>
        <source>cannot change the answer alone</source>
        <translation>kann das Ergebnis allein nicht ändern</translation>
    </message>
    <message>
        <source>Whatever is answered here, at its usual importance, the same one leads. Together with other answers it may not.</source>
        <translation>Was auch immer hier mit der üblichen Wichtigkeit geantwortet wird, es führt derselbe. Zusammen mit anderen Antworten vielleicht nicht.</translation>
    </message>
    <message>
        <source>would exclude %1</source>
        <translation>würde %1 ausschließen</translation>
    </message>
    <message>
        <source>as a must it only weighs</source>
        <translation>als Muss gewichtet es nur</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2. %3.</source>
        <translation>%1 von %2. %3.</translation>
    </message>
    <message>
        <source>Nothing you have not answered can change this</source>
        <translation>Keine offene Antwort kann daran noch etwas ändern</translation>
    </message>
    <message>
        <source>Every combination of answers to the open questions, at their usual importance, leads to the same result.</source>
        <translation>Jede Kombination von Antworten auf die offenen Fragen führt, bei üblicher Wichtigkeit, zum selben Ergebnis.</translation>
    </message>
</context>
<context>
    <name>ranking</name>
    <message>
        <source>Scores highest</source>
        <translation>Hat die meisten Punkte</translation>
    </message>
    <message>
        <source>Meets your one must</source>
        <translation>Erfüllt das eine Muss</translation>
    </message>
    <message>
        <source>Meets all %1 musts</source>
        <translation>Erfüllt alle %1 Muss</translation>
    </message>
    <message>
        <source>%1; nothing to improve on %2.</source>
        <translation>%1; bei %2 ist nichts zu verbessern.</translation>
    </message>
    <message>
        <source>The simplest to build and run, and nothing you said so far needs more. %1</source>
        <translation>Am einfachsten zu bauen und zu betreiben, und nichts bisher Gesagtes braucht mehr. %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <translation>%1, %2 und %3 weitere</translation>
    </message>
    <message>
        <source>Nothing to rank yet</source>
        <translation>Noch nichts zu ordnen</translation>
    </message>
    <message>
        <source>Nothing fits every must</source>
        <translation>Nichts passt zu jedem Muss</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Answer a question, or start from an example. Every answer can be changed later, on its own.</source>
        <translation>Eine Frage beantworten oder mit einem Beispiel beginnen. Jede Antwort lässt sich später einzeln ändern.</translation>
    </message>
    <message>
        <source>Each transport, alone or in a pair, fails at least one of your musts. Lower one of them to should, and the ranking comes back.</source>
        <translation>Jeder Transport, allein oder im Paar, scheitert an mindestens einem Muss. Eines davon auf Soll senken, und die Rangfolge kommt zurück.</translation>
    </message>
    <message>
        <source>Exactly the same score. The one that is simpler to build and run is named first.</source>
        <translation>Genau gleich viele Punkte. Der einfacher zu bauende und zu betreibende steht vorn.</translation>
    </message>
    <message>
        <source>No single transport meets every must; these two together do. %1</source>
        <translation>Kein einzelner Transport erfüllt jedes Muss; diese zwei zusammen schon. %1</translation>
    </message>
    <message>
        <source>Weakest point: %1 is “%2”, which costs %3.</source>
        <translation>Schwächster Punkt: %1 ist „%2“, das kostet %3.</translation>
    </message>
    <message>
        <source>As written and as assessed agree.</source>
        <translation>Wortlaut und Einschätzung stimmen überein.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Read as written, the matrix would lead to %1.</source>
        <translation>Wörtlich gelesen würde die Matrix zu %1 führen.</translation>
    </message>
    <message>
        <source>As experts assess it, the matrix leads to %1.</source>
        <translation>Nach Einschätzung der Fachleute führt die Matrix zu %1.</translation>
    </message>
    <message>
        <source> · %1 musts</source>
        <translation> · %1 Muss</translation>
    </message>
    <message>
        <source>%1: “%2” brings %3 (%4 of 100, %5)</source>
        <translation>%1: „%2“ bringt %3 (%4 von 100, %5)</translation>
    </message>
    <message>
        <source>%1; experts read it as: %2</source>
        <translation>%1; Fachleute lesen es als: %2</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>should</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Ausgeschlossen durch</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>- %1 (%2, worth %3 of 100): %4 is &quot;%5&quot;</source>
        <translation>- %1 (%2, %3 von 100 wert): %4 ist „%5“</translation>
    </message>
    <message>
        <source>, in truth: %1</source>
        <translation>, tatsächlich: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Achtung:</translation>
    </message>
    <message>
        <source>Nothing answered yet that tells the transports apart</source>
        <translation>Noch nichts beantwortet, was die Transporte unterscheidet</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
    <message>
        <source>Recommended: %1, since no single transport qualifies</source>
        <translation>Empfohlen: %1, da kein einzelner Transport infrage kommt</translation>
    </message>
    <message>
        <source>No transport qualifies: every one fails something that is a must</source>
        <translation>Kein Transport kommt infrage: Jeder scheitert an einem Muss</translation>
    </message>
    <message>
        <source>A tie: %1 score the same, the simpler comes first</source>
        <translation>Gleichstand: %1 haben gleich viele Punkte, der einfachere steht vorn</translation>
    </message>
    <message>
        <source>With the experts&apos; corrections</source>
        <translation>Mit den Korrekturen der Fachleute</translation>
    </message>
    <message>
        <source>With every claim taken as written</source>
        <translation>Mit jeder Aussage wörtlich genommen</translation>
    </message>
    <message>
        <source>%1, %2 would lead instead.</source>
        <translation>%1 würde stattdessen %2 führen.</translation>
    </message>
    <message>
        <source>%1, no transport would qualify.</source>
        <translation>%1 käme kein Transport infrage.</translation>
    </message>
    <message>
        <source>It reaches %1 of what these requirements could give.</source>
        <translation>Es erreicht %1 dessen, was diese Anforderungen geben könnten.</translation>
    </message>
    <message>
        <source>Scores higher, at the price of two mechanisms: %1 (%2).</source>
        <translation>Mehr Punkte zum Preis von zwei Mechanismen: %1 (%2).</translation>
    </message>
    <message>
        <source>Pack %1 %2, %3 reading, SHA-256 `%4`.</source>
        <translation>Regelpaket %1 %2, Lesart %3, SHA-256 `%4`.</translation>
    </message>
    <message>
        <source>as-written</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>nach Einschätzung</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the server&apos;s own queue then grew to %1 KiB, and it ended the connection after %2 ms.</source>
        <translation>dann wuchs die Warteschlange des Servers auf %1 KiB, und er beendete die Verbindung nach %2 ms.</translation>
    </message>
    <message>
        <source>the connection stands, the server&apos;s queue reached %1 KiB, and %2 events came once it was read.</source>
        <translation>die Verbindung steht, die Warteschlange des Servers erreichte %1 KiB, und %2 Ereignisse kamen, sobald gelesen wurde.</translation>
    </message>
    <message>
        <source>the connection stands, the server&apos;s queue reached %1 KiB.</source>
        <translation>die Verbindung steht, die Warteschlange des Servers erreichte %1 KiB.</translation>
    </message>
    <message>
        <source>A consumer that reads nothing was sent %1 KiB until the sender stopped, %2 ms after the first; %3</source>
        <translation>Ein Empfänger, der nichts liest, bekam %1 KiB, bis der Sender anhielt, %2 ms nach dem ersten Byte; %3</translation>
    </message>
    <message>
        <source>That is with HTTP/2&apos;s first window; gRPC&apos;s own default opens one of up to 4 MiB.</source>
        <translation>Das gilt mit dem ersten Fenster von HTTP/2; gRPC öffnet von sich aus eines von bis zu 4 MiB.</translation>
    </message>
    <message>
        <source>While the client did not ask, %1 events happened, %2 bytes were sent and %3 queued; the next question brought a batch of %4. Two empty polls in a row were answered with %5.</source>
        <translation>Während der Client nicht fragte, geschahen %1 Ereignisse, %2 Bytes wurden gesendet und %3 eingereiht; die nächste Frage brachte einen Stapel von %4. Zwei leere Abfragen hintereinander wurden mit %5 beantwortet.</translation>
    </message>
    <message>
        <source>%1 and Retry-After</source>
        <translation>%1 und Retry-After</translation>
    </message>
    <message>
        <source>Two deliveries were refused with 429 and Retry-After: 1. The sender came again after %1 ms at the soonest, %2, sent nothing else meanwhile, and %3 deliveries followed once it was let.</source>
        <translation>Zwei Zustellungen wurden mit 429 und Retry-After: 1 abgelehnt. Der Sender kam frühestens nach %1 ms wieder, %2, sandte derweil nichts anderes, und %3 Zustellungen folgten, sobald er durfte.</translation>
    </message>
    <message>
        <source>with the same event</source>
        <translation>mit demselben Ereignis</translation>
    </message>
    <message>
        <source>with another event</source>
        <translation>mit einem anderen Ereignis</translation>
    </message>
    <message>
        <source>%1 (%2 bytes on the wire for each of payload)</source>
        <translation>%1 (%2 Bytes auf der Leitung für jedes der Nutzlast)</translation>
    </message>
    <message>
        <source>All 256 byte values and 1 MiB came back unchanged</source>
        <translation>Alle 256 Bytewerte und 1 MiB kamen unverändert zurück</translation>
    </message>
    <message>
        <source>Not all bytes came back as they were sent</source>
        <translation>Nicht alle Bytes kamen zurück, wie sie gesendet wurden</translation>
    </message>
    <message>
        <source>%1 as base64; put into the stream as they are, they arrive as well.</source>
        <translation>%1 als Base64; so, wie sie sind, in den Strom gesetzt, kommen sie ebenfalls an.</translation>
    </message>
    <message>
        <source>%1 as base64; put into the stream as they are, they arrive broken.</source>
        <translation>%1 als Base64; so, wie sie sind, in den Strom gesetzt, kommen sie beschädigt an.</translation>
    </message>
    <message>
        <source>%1 in the bundled feed&apos;s JSON; as the body of %2 they arrive %3 (%4).</source>
        <translation>%1 im JSON des mitgelieferten Feeds; als Rumpf %2 kommen sie %3 an (%4).</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>einer Antwort</translation>
    </message>
    <message>
        <source>a signed delivery</source>
        <translation>einer signierten Zustellung</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no Chromium on this machine. Install it (apt install chromium), or use Open in browser: the page shows the same trials.</source>
        <translation>Auf diesem Rechner gibt es kein Chromium. Es lässt sich installieren (apt install chromium); oder „Im Browser öffnen“: Die Seite zeigt dieselben Versuche.</translation>
    </message>
    <message>
        <source>a call by fetch() reached the native gRPC port: %1.</source>
        <translation>ein Aufruf mit fetch() erreichte den nativen gRPC-Port: %1.</translation>
    </message>
    <message>
        <source>a call by fetch(), the only way a page and any library in it have, did not get through to the native gRPC port (%1). What is left is gRPC-Web: another protocol, through a translating proxy.</source>
        <translation>ein Aufruf mit fetch(), der einzige Weg für eine Seite und jede Bibliothek darin, kam nicht zum nativen gRPC-Port durch (%1). Es bleibt gRPC-Web: ein anderes Protokoll, über einen übersetzenden Proxy.</translation>
    </message>
    <message>
        <source>it failed, %1.</source>
        <translation>es schlug fehl, %1.</translation>
    </message>
    <message>
        <source>In a page in %1: %2</source>
        <translation>In einer Seite in %1: %2</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>The starter %1 has %2 lines of code, %3 of them only for reconnecting, resuming and noticing dead links</source>
        <translation>Das Startbeispiel %1 hat %2 Codezeilen, %3 davon nur für Wiederverbinden, Fortsetzen und das Bemerken toter Verbindungen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, and leans on %2</source>
        <translation>%1, und stützt sich auf %2</translation>
    </message>
    <message>
        <source>%1 with %2 generated files</source>
        <translation>%1 mit %2 erzeugten Dateien</translation>
    </message>
    <message>
        <source>%1: score %2, %3.</source>
        <translation>%1: %2 Punkte, %3.</translation>
    </message>
    <message>
        <source>It is the browser&apos;s; outside a browser it takes more.</source>
        <translation>Es ist das des Browsers; außerhalb braucht es mehr.</translation>
    </message>
    <message>
        <source>The client is the receiver, and needs a web server besides.</source>
        <translation>Der Client ist der Empfänger und braucht außerdem einen Webserver.</translation>
    </message>
    <message>
        <source>That is one node; what a second one adds, this count cannot see.</source>
        <translation>Das ist ein Knoten; was ein zweiter hinzufügt, sieht diese Zählung nicht.</translation>
    </message>
    <message>
        <source>what the client sends arrives</source>
        <translation>was der Client sendet, kommt an</translation>
    </message>
    <message>
        <source>what the client sends does not arrive</source>
        <translation>was der Client sendet, kommt nicht an</translation>
    </message>
    <message>
        <source>The server opened %1 connection(s) to the port the client listens on and brought %2 events there: whoever receives must be a server itself.</source>
        <translation>Der Server öffnete %1 Verbindung(en) zum Port, auf dem der Client lauscht, und brachte %2 Ereignisse dorthin: Wer empfängt, muss selbst Server sein.</translation>
    </message>
    <message>
        <source>%1 events came without a question (%2 bytes sent up for each); %3, and both ways together hold %4 TCP connection(s).</source>
        <translation>%1 Ereignisse kamen ungefragt (je %2 Bytes hinauf gesendet); %3, und beide Wege zusammen halten %4 TCP-Verbindung(en).</translation>
    </message>
    <message>
        <source>In 2 s not a byte came on the open connection although events happened; the next request brought %1 of them down in its answer, and %2 on the same connection.</source>
        <translation>In 2 s kam kein Byte auf der offenen Verbindung, obwohl Ereignisse geschahen; die nächste Anfrage brachte %1 davon in ihrer Antwort, und %2, auf derselben Verbindung.</translation>
    </message>
    <message>
        <source>No event came within 2 s without being asked for; %1.</source>
        <translation>Binnen 2 s kam kein Ereignis ungefragt; %1.</translation>
    </message>
    <message>
        <source>nothing in between</source>
        <translation>nichts dazwischen</translation>
    </message>
    <message>
        <source>a buffer that honours X-Accel-Buffering</source>
        <translation>ein Puffer, der X-Accel-Buffering achtet</translation>
    </message>
    <message>
        <source>a buffer that does not</source>
        <translation>ein Puffer, der es nicht tut</translation>
    </message>
    <message>
        <source>Upgrade stripped</source>
        <translation>Upgrade entfernt</translation>
    </message>
    <message>
        <source>Upgrade swallowed</source>
        <translation>Upgrade verschluckt</translation>
    </message>
    <message>
        <source>HTTP/1.1 only</source>
        <translation>nur HTTP/1.1</translation>
    </message>
    <message>
        <source>cut when idle</source>
        <translation>getrennt bei Ruhe</translation>
    </message>
    <message>
        <source>a lifetime of 2 s</source>
        <translation>eine Lebensdauer von 2 s</translation>
    </message>
    <message>
        <source>inbound blocked</source>
        <translation>eingehend gesperrt</translation>
    </message>
    <message>
        <source>%1 (p95 %2 ms, %3 reconnects)</source>
        <translation>%1 (p95 %2 ms, %3 Wiederverbindungen)</translation>
    </message>
    <message>
        <source>%1 (not noticed)</source>
        <translation>%1 (nicht bemerkt)</translation>
    </message>
    <message>
        <source>%1 (noticed after %2 ms)</source>
        <translation>%1 (bemerkt nach %2 ms)</translation>
    </message>
    <message>
        <source>It gets through %1 of %2 middleboxes, %3 of them as if nothing were there.</source>
        <translation>Es kommt durch %1 von %2 Zwischenstationen, durch %3 davon, als wäre nichts da.</translation>
    </message>
    <message>
        <source>It degrades at: %1.</source>
        <translation>Es leidet bei: %1.</translation>
    </message>
    <message>
        <source>It dies at: %1.</source>
        <translation>Es scheitert bei: %1.</translation>
    </message>
    <message>
        <source>An idle connection woke the radio %1 time(s) in %2 s by its heartbeats: by the model the radio is on for %3 % of the time although nothing happens.</source>
        <translation>Eine ruhende Verbindung weckte den Funk in %2 s %1 Mal durch ihre Lebenszeichen: Nach dem Modell ist der Funk %3 % der Zeit an, obwohl nichts geschieht.</translation>
    </message>
    <message>
        <source>The connection did not last.</source>
        <translation>Die Verbindung hielt nicht.</translation>
    </message>
    <message>
        <source>Between two polls %1. By the model the radio is on for %2 % of the time when polled every 15 min, %3 % every 10 s, and %4 % as often as %5 freshness of %6 s asks for.</source>
        <translation>Zwischen zwei Abfragen %1. Nach dem Modell ist der Funk %2 % der Zeit an, wenn alle 15 min abgefragt wird, %3 % bei alle 10 s und %4 %, so oft es %5 Frische von %6 s verlangt.</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>bewegt sich nichts</translation>
    </message>
    <message>
        <source>bytes moved %1 times in %2 s</source>
        <translation>bewegten sich %1 Mal Bytes in %2 s</translation>
    </message>
    <message>
        <source>the decision&apos;s</source>
        <translation>die in der Entscheidung verlangte</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>die übliche</translation>
    </message>
    <message>
        <source>The server had to call the client at a port that it listens on. A phone has no public address and sleeps: it cannot receive one.</source>
        <translation>Der Server musste den Client auf einem Port rufen, auf dem dieser lauscht. Ein Telefon hat keine öffentliche Adresse und schläft: Es kann keinen Ruf empfangen.</translation>
    </message>
    <message>
        <source>No delivery was seen, so there is nothing to judge.</source>
        <translation>Es war keine Zustellung zu sehen, also gibt es nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>There is no such connection to watch.</source>
        <translation>Es gibt keine solche Verbindung zu beobachten.</translation>
    </message>
    <message>
        <source>There is no experiment for this row.</source>
        <translation>Für diese Zeile gibt es keinen Versuch.</translation>
    </message>
    <message>
        <source>p50 %1 ms, p95 %2 ms, p99 %3 ms</source>
        <translation>p50 %1 ms, p95 %2 ms, p99 %3 ms</translation>
    </message>
    <message>
        <source>The decision wants %1 ms at p95: %2.</source>
        <translation>Die Entscheidung verlangt %1 ms beim p95: %2.</translation>
    </message>
    <message>
        <source>Usually wanted are %1 ms at p95: %2.</source>
        <translation>Üblich sind %1 ms beim p95: %2.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>%1 events at %2/s came %3: %4.</source>
        <translation>%1 Ereignisse mit %2/s kamen %3: %4.</translation>
    </message>
    <message>
        <source>on the server&apos;s own requests</source>
        <translation>mit Anfragen des Servers</translation>
    </message>
    <message>
        <source>without being asked for</source>
        <translation>ungefragt</translation>
    </message>
    <message>
        <source>only when asked for</source>
        <translation>nur auf Anfrage</translation>
    </message>
    <message>
        <source>An event that was refused once never came again.</source>
        <translation>Ein einmal abgelehntes Ereignis kam nie wieder.</translation>
    </message>
    <message>
        <source>An event that was refused once came %1 ms later, at the schedule&apos;s next step: how late in the end is up to the failures, best effort.</source>
        <translation>Ein einmal abgelehntes Ereignis kam %1 ms später, beim nächsten Schritt des Zeitplans: Wie spät am Ende, hängt von den Fehlern ab, nach bestem Bemühen.</translation>
    </message>
    <message>
        <source>Short polls every %1 ms: mean %2 ms (T/2 is %3), %4. Held requests: %5.</source>
        <translation>Kurze Abfragen alle %1 ms: Mittel %2 ms (T/2 ist %3), %4. Gehaltene Anfragen: %5.</translation>
    </message>
    <message>
        <source>The broken stream stayed ended, but a new call on the same channel went through %1 ms later with nothing built anew.</source>
        <translation>Der abgerissene Strom blieb beendet, doch ein neuer Aufruf im selben Kanal kam %1 ms später durch, ohne dass etwas neu aufgebaut wurde.</translation>
    </message>
    <message>
        <source>After the cut neither the stream nor a new call on the same channel came back.</source>
        <translation>Nach der Trennung kam weder der Strom noch ein neuer Aufruf im selben Kanal zurück.</translation>
    </message>
    <message>
        <source>%1 requests of a bare loop failed in the cut; the next with the same cursor brought what was missed, at most %2 ms late, lost %3, repeated %4.</source>
        <translation>%1 Anfragen einer bloßen Schleife scheiterten während der Trennung; die nächste mit demselben Zeiger brachte das Versäumte, höchstens %2 ms zu spät, verloren %3, wiederholt %4.</translation>
    </message>
    <message>
        <source>The client under test lost %1.</source>
        <translation>Der geprüfte Client verlor %1.</translation>
    </message>
    <message>
        <source>The receiver was out of reach for 1 s and did nothing about it: the sender tried again, %1 events lost, the latest %2 ms late.</source>
        <translation>Der Empfänger war 1 s unerreichbar und tat nichts dagegen: Der Sender versuchte es wieder, %1 Ereignisse verloren, das späteste %2 ms zu spät.</translation>
    </message>
    <message>
        <source>The stream names ids and a retry time: an application that forgot its place came back by these alone and lost 0.</source>
        <translation>Der Strom nennt Kennungen und eine Wartezeit: Eine Anwendung, die ihre Stelle vergaß, kam allein damit zurück und verlor 0.</translation>
    </message>
    <message>
        <source>Without code of its own the client got %1 events after a cut of 1 s, and %2 were lost when it came back without its place.</source>
        <translation>Ohne eigenen Code bekam der Client %1 Ereignisse nach einer Trennung von 1 s, und %2 gingen verloren, als er ohne seine Stelle zurückkam.</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>nach %1 s</translation>
    </message>
    <message>
        <source>not within %1 s</source>
        <translation>nicht binnen %1 s</translation>
    </message>
    <message>
        <source>With resume: %1 lost, %2 repeated, back in %3 ms; half-open noticed %4.</source>
        <translation>Mit Fortsetzen: %1 verloren, %2 wiederholt, zurück in %3 ms; halboffen bemerkt: %4.</translation>
    </message>
    <message>
        <source>Each of %1 idle clients holds %2 TCP connection(s) and %3 KiB of the server&apos;s memory; after its death %4 came back within %5 s.</source>
        <translation>Jeder von %1 ruhenden Clients hält %2 TCP-Verbindung(en) und %3 KiB vom Speicher des Servers; nach dessen Ende kamen %4 binnen %5 s zurück.</translation>
    </message>
    <message>
        <source>That is %1 % of a WebSocket&apos;s memory.</source>
        <translation>Das sind %1 % vom Speicher eines WebSockets.</translation>
    </message>
    <message>
        <source>%1 clients polling every second make %2 requests a second although nothing happens. %3.</source>
        <translation>%1 Clients, die jede Sekunde abfragen, stellen %2 Anfragen je Sekunde, obwohl nichts geschieht. %3.</translation>
    </message>
    <message>
        <source>No connection has to be kept: polls on a new one each lost nothing, the cursor says it all</source>
        <translation>Keine Verbindung muss gehalten werden: Abfragen auf je einer neuen verloren nichts, der Zeiger sagt alles</translation>
    </message>
    <message>
        <source>Polls on a new connection each lost events</source>
        <translation>Abfragen auf je einer neuen Verbindung verloren Ereignisse</translation>
    </message>
    <message>
        <source>%1 idle subscribers hold %2 connections and make %3 requests; %4 events made %5 deliveries. A server in the place of one that died %6.</source>
        <translation>%1 ruhende Abonnenten halten %2 Verbindungen und stellen %3 Anfragen; %4 Ereignisse ergaben %5 Zustellungen. Ein Server an der Stelle eines ausgefallenen %6.</translation>
    </message>
    <message>
        <source>delivers on: it needs no state</source>
        <translation>stellt weiter zu: Er braucht keinen Zustand</translation>
    </message>
    <message>
        <source>delivers nothing: registrations and queue are the sender&apos;s state</source>
        <translation>stellt nichts zu: Anmeldungen und Warteschlange sind Zustand des Senders</translation>
    </message>
    <message>
        <source>A request was answered 101, and %1 frames for %2 events went over that TCP connection (%3).</source>
        <translation>Eine Anfrage wurde mit 101 beantwortet, und %1 Frames für %2 Ereignisse gingen über diese TCP-Verbindung (%3).</translation>
    </message>
    <message>
        <source>%1 request brought %2 events as one long ordinary response, without upgrade or frames of its own (%3).</source>
        <translation>%1 Anfrage brachte %2 Ereignisse als eine lange gewöhnliche Antwort, ohne Upgrade oder eigene Frames (%3).</translation>
    </message>
    <message>
        <source>%1 gRPC messages for %2 events in DATA frames of HTTP/2, ended by grpc-status in the trailers.</source>
        <translation>%1 gRPC-Nachrichten für %2 Ereignisse in DATA-Frames von HTTP/2, beendet durch grpc-status in den Trailern.</translation>
    </message>
    <message>
        <source>%1 requests, each with its answer, brought %2 events (%3).</source>
        <translation>%1 Anfragen, jede mit ihrer Antwort, brachten %2 Ereignisse (%3).</translation>
    </message>
    <message>
        <source>%1 events came by %2 requests, %3 upgrades, %4 WebSocket frames, %5 stream events and %6 gRPC messages (%7): none of the shapes this row knows.</source>
        <translation>%1 Ereignisse kamen durch %2 Anfragen, %3 Upgrades, %4 WebSocket-Frames, %5 Strom-Ereignisse und %6 gRPC-Nachrichten (%7): keine der Formen, die diese Zeile kennt.</translation>
    </message>
    <message>
        <source>The same stream came over HTTP/1.0, too: it is not bound to 1.1. (HTTP/2 was not tried: the bundled server does not speak it.)</source>
        <translation>Derselbe Strom kam auch über HTTP/1.0: Er ist nicht an 1.1 gebunden. (HTTP/2 wurde nicht versucht: Der mitgelieferte Server spricht es nicht.)</translation>
    </message>
    <message>
        <source>It did not come over HTTP/1.0, and another version was not tried: for this hop, HTTP/1.1 it is.</source>
        <translation>Über HTTP/1.0 kam er nicht, und eine andere Version wurde nicht versucht: Auf dieser Strecke ist es HTTP/1.1.</translation>
    </message>
    <message>
        <source>a trading screen, 20 ticks a second within 500 ms</source>
        <translation>ein Handelsbildschirm, 20 Kurse je Sekunde binnen 500 ms</translation>
    </message>
    <message>
        <source>a live build log, 10 lines a second within 2 s</source>
        <translation>ein laufendes Build-Protokoll, 10 Zeilen je Sekunde binnen 2 s</translation>
    </message>
    <message>
        <source>a plant gateway, 2000 packed readings a second within 1 s</source>
        <translation>ein Anlagen-Gateway, 2000 gepackte Messwerte je Sekunde binnen 1 s</translation>
    </message>
    <message>
        <source>a status page, 30 s old at most</source>
        <translation>eine Statusseite, höchstens 30 s alt</translation>
    </message>
    <message>
        <source>payment events to merchants, within a minute</source>
        <translation>Zahlungsereignisse an Händler, binnen einer Minute</translation>
    </message>
    <message>
        <source>No use is known of this transport.</source>
        <translation>Für diesen Transport ist kein Einsatz bekannt.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 events shown, p95 %4 ms where %5 ms are enough: %6. One use stands for the category here; it does not prove all of it.</source>
        <translation>%1: %2 von %3 Ereignissen angezeigt, p95 %4 ms, wo %5 ms genügen: %6. Ein Einsatz steht hier für die Gattung; er weist sie nicht ganz nach.</translation>
    </message>
    <message>
        <source>The scenario&apos;s workload</source>
        <translation>Die Last des Szenarios</translation>
    </message>
    <message>
        <source>Run as %1</source>
        <translation>Gelaufen als: %1</translation>
    </message>
    <message>
        <source>it serves</source>
        <translation>er genügt</translation>
    </message>
    <message>
        <source>it does not serve</source>
        <translation>er genügt nicht</translation>
    </message>
    <message>
        <source>A live run: %1 events shown, p95 %2 ms after they were due.</source>
        <translation>Ein Live-Lauf: %1 Ereignisse angezeigt, p95 %2 ms nach Fälligkeit.</translation>
    </message>
    <message>
        <source>On the way: %1.</source>
        <translation>Unterwegs: %1.</translation>
    </message>
    <message>
        <source>Not provable here: this program does not speak it.</source>
        <translation>Hier nicht nachweisbar: Dieses Programm spricht diesen Transport nicht.</translation>
    </message>
    <message>
        <source>That server speaks no TLS, so nothing is agreed on; start it with --tls.</source>
        <translation>Der Server spricht kein TLS, also wird nichts vereinbart; mit --tls starten.</translation>
    </message>
    <message>
        <source>That server&apos;s gRPC port is not known.</source>
        <translation>Der gRPC-Port des Servers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>no handshake in time</source>
        <translation>kein Handshake in der Frist</translation>
    </message>
    <message>
        <source>it was answered with %1</source>
        <translation>er wurde mit %1 beantwortet</translation>
    </message>
    <message>
        <source>it came to an end</source>
        <translation>er ging zu Ende</translation>
    </message>
    <message>
        <source>That server makes no events at a rate that can be told apart (2 to 20 a second), and %1.</source>
        <translation>Der Server erzeugt keine Ereignisse in einer Rate, die sich unterscheiden lässt (2 bis 20 je Sekunde), und: %1.</translation>
    </message>
    <message>
        <source>that server did not say what it made</source>
        <translation>der Server hat nicht gesagt, was er erzeugt hat</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Frist</translation>
    </message>
    <message>
        <source>that server&apos;s feed cannot be set without its token</source>
        <translation>der Feed des Servers lässt sich ohne dessen Token nicht einstellen</translation>
    </message>
    <message>
        <source>that server did not say how its feed is set</source>
        <translation>der Server hat nicht gesagt, wie sein Feed eingestellt ist</translation>
    </message>
    <message>
        <source>that server&apos;s feed could not be set (%1)</source>
        <translation>der Feed des Servers ließ sich nicht einstellen (%1)</translation>
    </message>
    <message>
        <source>That server speaks TLS, where HTTP/2 is agreed on by ALPN.</source>
        <translation>Der Server spricht TLS, dort wird HTTP/2 über ALPN vereinbart.</translation>
    </message>
    <message>
        <source>Nobody answers at that port: %1.</source>
        <translation>An diesem Port antwortet niemand: %1.</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>keine Verbindung in der Frist</translation>
    </message>
    <message>
        <source>not all of %1 could be opened</source>
        <translation>nicht alle %1 ließen sich öffnen</translation>
    </message>
    <message>
        <source>No connection could be kept: neither an echo nor a second request was answered.</source>
        <translation>Keine Verbindung ließ sich halten: weder ein Echo noch eine zweite Anfrage wurde beantwortet.</translation>
    </message>
    <message>
        <source>That server delivers to its own machine only; start it with --webhooks-to and the network we are in (it says: %1).</source>
        <translation>Der Server stellt nur auf dem eigenen Rechner zu; mit --webhooks-to und dem hiesigen Netz starten (er sagt: %1).</translation>
    </message>
    <message>
        <source>A webhook could not be registered: %1.</source>
        <translation>Ein Webhook ließ sich nicht anmelden: %1.</translation>
    </message>
    <message>
        <source>A webhook could not be registered: answered with %1.</source>
        <translation>Ein Webhook ließ sich nicht anmelden: mit %1 beantwortet.</translation>
    </message>
    <message>
        <source>answered with %1</source>
        <translation>mit %1 beantwortet</translation>
    </message>
    <message>
        <source>No event could be published (%1).</source>
        <translation>Kein Ereignis ließ sich veröffentlichen (%1).</translation>
    </message>
    <message>
        <source>A webhook cannot be registered without that server&apos;s token.</source>
        <translation>Ohne das Token des Servers lässt sich kein Webhook anmelden.</translation>
    </message>
    <message>
        <source>No connection to that server came about.</source>
        <translation>Zum Server kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>This opens a port of this machine to others: say --inbound.</source>
        <translation>Das öffnet anderen einen Port dieses Rechners: mit --inbound erlauben.</translation>
    </message>
    <message>
        <source>No port could be opened here: %1.</source>
        <translation>Hier ließ sich kein Port öffnen: %1.</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>that server did not say what is newest</source>
        <translation>der Server hat nicht gesagt, was das Neueste ist</translation>
    </message>
    <message>
        <source>That server&apos;s WebSocket port is not known.</source>
        <translation>Der WebSocket-Port des Servers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The trials do not agree: %1.</source>
        <translation>Die Versuche stimmen nicht überein: %1.</translation>
    </message>
    <message>
        <source>A plain request to that port failed, so the Upgrade says nothing: %1.</source>
        <translation>Eine einfache Anfrage an diesen Port schlug fehl, also sagt das Upgrade nichts: %1.</translation>
    </message>
    <message>
        <source>A plain request to that port was answered with %1, not with that server&apos;s own %2: somebody else answers there.</source>
        <translation>Eine einfache Anfrage an diesen Port wurde mit %1 beantwortet, nicht mit %2 wie vom Server selbst: Dort antwortet jemand anderes.</translation>
    </message>
    <message>
        <source>All of %1 upgrades were answered with 101, and a message came back on each.</source>
        <translation>Alle %1 Upgrades wurden mit 101 beantwortet, und auf jedem kam eine Nachricht zurück.</translation>
    </message>
    <message>
        <source>That server does not take the name it was asked by (421).</source>
        <translation>Der Server nimmt den Namen nicht an, unter dem er gefragt wurde (421).</translation>
    </message>
    <message>
        <source>All of %1 upgrades were answered as a plain request is (%2): Upgrade was taken out on the way.</source>
        <translation>Alle %1 Upgrades wurden wie eine einfache Anfrage beantwortet (%2): Upgrade wurde unterwegs entfernt.</translation>
    </message>
    <message>
        <source>All of %1 upgrades were answered with %2 on the way; a plain request reaches that server.</source>
        <translation>Alle %1 Upgrades wurden unterwegs mit %2 beantwortet; eine einfache Anfrage erreicht den Server.</translation>
    </message>
    <message>
        <source>All of %1 upgrades were answered with 101, and no message passed then.</source>
        <translation>Alle %1 Upgrades wurden mit 101 beantwortet, und danach kam keine Nachricht durch.</translation>
    </message>
    <message>
        <source>None of %1 upgrades was answered at all; a plain request to the same port is.</source>
        <translation>Keines von %1 Upgrades wurde überhaupt beantwortet; eine einfache Anfrage an denselben Port wird es.</translation>
    </message>
    <message>
        <source>All of %1 connections were ended at the upgrade; a plain request to the same port is answered.</source>
        <translation>Alle %1 Verbindungen wurden beim Upgrade beendet; eine einfache Anfrage an denselben Port wird beantwortet.</translation>
    </message>
    <message>
        <source>No connection to that port came about, though one did for a plain request.</source>
        <translation>Zu diesem Port kam keine Verbindung zustande, für eine einfache Anfrage aber doch.</translation>
    </message>
    <message>
        <source>A connection on which nothing is said does not stand either: %1.</source>
        <translation>Auch eine Verbindung, auf der nichts gesagt wird, hält nicht: %1.</translation>
    </message>
    <message>
        <source>All of %1 connections that began with HTTP/2 got their PING acknowledged.</source>
        <translation>Auf allen %1 Verbindungen, die mit HTTP/2 begannen, wurde das PING bestätigt.</translation>
    </message>
    <message>
        <source>All of %1 connections that began with HTTP/2 were answered in HTTP/1.1 (%2).</source>
        <translation>Alle %1 Verbindungen, die mit HTTP/2 begannen, wurden in HTTP/1.1 beantwortet (%2).</translation>
    </message>
    <message>
        <source>None of %1 connections that began with HTTP/2 was answered; they stayed open.</source>
        <translation>Keine von %1 Verbindungen, die mit HTTP/2 begannen, wurde beantwortet; sie blieben offen.</translation>
    </message>
    <message>
        <source>All of %1 connections that began with HTTP/2 were ended; one on which nothing is said stands.</source>
        <translation>Alle %1 Verbindungen, die mit HTTP/2 begannen, wurden beendet; eine, auf der nichts gesagt wird, hält.</translation>
    </message>
    <message>
        <source>Nobody answers at that port.</source>
        <translation>An diesem Port antwortet niemand.</translation>
    </message>
    <message>
        <source>TLS was not agreed on: %1. A hop that opens TLS, or a certificate whose authority nobody named.</source>
        <translation>TLS kam nicht zustande: %1. Eine Zwischenstelle, die TLS öffnet, oder ein Zertifikat, dessen Zertifizierungsstelle niemand angegeben hat.</translation>
    </message>
    <message>
        <source>The trials do not agree: &apos;%1&apos; was chosen and &apos;%2&apos;.</source>
        <translation>Die Versuche stimmen nicht überein: Gewählt wurde „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>No TLS handshake was tried.</source>
        <translation>Kein TLS-Handshake wurde versucht.</translation>
    </message>
    <message>
        <source>In all of %1 handshakes no protocol was chosen, though h2 was offered.</source>
        <translation>In allen %1 Handshakes wurde kein Protokoll gewählt, obwohl h2 angeboten war.</translation>
    </message>
    <message>
        <source>In all of %1 handshakes &apos;%2&apos; was chosen.</source>
        <translation>In allen %1 Handshakes wurde „%2“ gewählt.</translation>
    </message>
    <message>
        <source>The connections could not be kept: %1.</source>
        <translation>Die Verbindungen ließen sich nicht halten: %1.</translation>
    </message>
    <message>
        <source>A connection with traffic beside them ended, too, so it is not idleness that ends them; see the lifetime.</source>
        <translation>Auch eine Verbindung mit Verkehr daneben endete, also ist es nicht die Stille, die sie beendet; siehe Lebensdauer.</translation>
    </message>
    <message>
        <source>None of %1 connections was cut, idle for up to %2.</source>
        <translation>Keine von %1 Verbindungen wurde getrennt, bei bis zu %2 Stille.</translation>
    </message>
    <message>
        <source>Of %1 idle connections %2 were dead afterwards, shorter and longer idle ones alike: not the same each time.</source>
        <translation>Von %1 ruhenden Verbindungen waren %2 danach tot, nach kürzerer wie nach längerer Stille: nicht jedes Mal dasselbe.</translation>
    </message>
    <message>
        <source>A connection is cut when nothing is said for between %1 and %2, %3; one with traffic beside them stood.</source>
        <translation>Eine Verbindung wird getrennt, wenn zwischen %1 und %2 lang nichts gesagt wird, %3; eine mit Verkehr daneben hielt.</translation>
    </message>
    <message>
        <source>without a word</source>
        <translation>ohne ein Wort</translation>
    </message>
    <message>
        <source>by being closed</source>
        <translation>durch Schließen</translation>
    </message>
    <message>
        <source>None of %1 connections with traffic was cut within %2.</source>
        <translation>Keine von %1 Verbindungen mit Verkehr wurde binnen %2 getrennt.</translation>
    </message>
    <message>
        <source>Of %1 connections with traffic %2 were cut and the others not: not the same each time.</source>
        <translation>Von %1 Verbindungen mit Verkehr wurden %2 getrennt, die anderen nicht: nicht jedes Mal dasselbe.</translation>
    </message>
    <message>
        <source>All connections ended at about the same moment, at different ages: something happened, no age was reached.</source>
        <translation>Alle Verbindungen endeten etwa im selben Augenblick, verschieden alt: Es ist etwas geschehen, kein Alter wurde erreicht.</translation>
    </message>
    <message>
        <source>All of %1 connections with traffic were cut at the age of about %2.</source>
        <translation>Alle %1 Verbindungen mit Verkehr wurden im Alter von etwa %2 getrennt.</translation>
    </message>
    <message>
        <source>No request could be held: %1.</source>
        <translation>Keine Anfrage ließ sich halten: %1.</translation>
    </message>
    <message>
        <source>All of %1 requests were answered after the %2 they were to be held for.</source>
        <translation>Alle %1 Anfragen wurden nach den %2 beantwortet, die sie zu halten waren.</translation>
    </message>
    <message>
        <source>All of %1 requests that were to be held for %2 ended without their answer after about %3 (%4).</source>
        <translation>Alle %1 Anfragen, die %2 zu halten waren, endeten nach etwa %3 ohne ihre Antwort (%4).</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Of %1 requests that were to be held for %2, %3 were answered in time and %4 ended without an answer.</source>
        <translation>Von %1 Anfragen, die %2 zu halten waren, wurden %3 rechtzeitig beantwortet, und %4 endeten ohne Antwort.</translation>
    </message>
    <message>
        <source>No webhook was registered.</source>
        <translation>Kein Webhook wurde angemeldet.</translation>
    </message>
    <message>
        <source>That server called %1, and all of %2 deliveries arrived.</source>
        <translation>Der Server rief %1, und alle %2 Zustellungen kamen an.</translation>
    </message>
    <message>
        <source>That server called %1 for each of %2 webhooks and none arrived: %3.</source>
        <translation>Der Server rief %1 für jeden von %2 Webhooks, und nichts kam an: %3.</translation>
    </message>
    <message>
        <source>No delivery to %1 arrived, and that server does not say that it failed: too short a while to tell.</source>
        <translation>Keine Zustellung an %1 kam an, und der Server sagt nicht, dass sie scheiterte: zu kurz, um es zu sagen.</translation>
    </message>
    <message>
        <source>Of %1 deliveries to %2 %3 arrived: not the same each time.</source>
        <translation>Von %1 Zustellungen an %2 kamen %3 an: nicht jedes Mal dasselbe.</translation>
    </message>
    <message>
        <source>On all of %1 streams the events came as they were sent, one by one.</source>
        <translation>Auf allen %1 Strömen kamen die Ereignisse, wie sie gesendet wurden, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>On none of %1 streams an event came within %2, though that server made them: the stream is held back on the way.</source>
        <translation>Auf keinem von %1 Strömen kam binnen %2 ein Ereignis, obwohl der Server welche erzeugte: Der Strom wird unterwegs zurückgehalten.</translation>
    </message>
    <message>
        <source>On all of %1 streams events that were sent apart came together, in lumps: the stream is buffered on the way.</source>
        <translation>Auf allen %1 Strömen kamen getrennt gesendete Ereignisse zusammen, in Schüben: Der Strom wird unterwegs gepuffert.</translation>
    </message>
    <message>
        <source>No stream was watched.</source>
        <translation>Kein Strom wurde beobachtet.</translation>
    </message>
    <message>
        <source>A stream could not be watched: %1.</source>
        <translation>Ein Strom ließ sich nicht beobachten: %1.</translation>
    </message>
    <message>
        <source>The streams do not agree: %1 came as sent, %2 in lumps, %3 not at all, %4 cannot be told.</source>
        <translation>Die Ströme stimmen nicht überein: %1 kamen wie gesendet, %2 in Schüben, %3 gar nicht, bei %4 lässt es sich nicht sagen.</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 kamen durch</translation>
    </message>
    <message>
        <source>%1 were answered and went silent then</source>
        <translation>%1 beantwortet und dann verstummt</translation>
    </message>
    <message>
        <source>%1 were answered with %2</source>
        <translation>%1 mit %2 beantwortet</translation>
    </message>
    <message>
        <source>%1 got no answer</source>
        <translation>%1 ohne Antwort</translation>
    </message>
    <message>
        <source>%1 were ended without an answer</source>
        <translation>%1 ohne Antwort beendet</translation>
    </message>
    <message>
        <source>%1 found nobody there</source>
        <translation>%1 fanden niemanden vor</translation>
    </message>
    <message>
        <source>of %1 trials %2</source>
        <translation>von %1 Versuchen %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>An Upgrade does not get through here: only plain HTTP does.</source>
        <translation>Ein Upgrade kommt hier nicht durch, nur einfaches HTTP.</translation>
    </message>
    <message>
        <source>Something on this path ends, holds back or refuses what a network of your own would let pass.</source>
        <translation>Etwas auf diesem Weg beendet, hält zurück oder lehnt ab, was ein eigenes Netz durchließe.</translation>
    </message>
    <message>
        <source>Nothing was found in the way on this path, as long as it was watched; other people&apos;s networks were not probed.</source>
        <translation>Auf diesem Weg wurde nichts gefunden, was im Weg steht, solange beobachtet wurde; die Netze anderer wurden nicht untersucht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>transports</name>
    <message>
        <source>The server ended the stream: it is done.</source>
        <translation>Der Server hat den Strom beendet: Er ist fertig.</translation>
    </message>
    <message>
        <source>The stream was cancelled.</source>
        <translation>Der Strom wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server failed in a way it has no word for (UNKNOWN).</source>
        <translation>Der Server scheiterte auf eine Weise, für die er kein Wort hat (UNKNOWN).</translation>
    </message>
    <message>
        <source>The server did not accept the request (INVALID_ARGUMENT).</source>
        <translation>Der Server hat die Anfrage nicht angenommen (INVALID_ARGUMENT).</translation>
    </message>
    <message>
        <source>The deadline passed before the server was done (DEADLINE_EXCEEDED).</source>
        <translation>Die Frist verstrich, bevor der Server fertig war (DEADLINE_EXCEEDED).</translation>
    </message>
    <message>
        <source>What was asked for does not exist (NOT_FOUND).</source>
        <translation>Das Verlangte gibt es nicht (NOT_FOUND).</translation>
    </message>
    <message>
        <source>It exists already (ALREADY_EXISTS).</source>
        <translation>Es existiert bereits (ALREADY_EXISTS).</translation>
    </message>
    <message>
        <source>The server forbids this (PERMISSION_DENIED).</source>
        <translation>Der Server verbietet dies (PERMISSION_DENIED).</translation>
    </message>
    <message>
        <source>The server has no room at the moment (RESOURCE_EXHAUSTED).</source>
        <translation>Der Server hat im Moment keinen Platz (RESOURCE_EXHAUSTED).</translation>
    </message>
    <message>
        <source>The server is not in a state for this (FAILED_PRECONDITION).</source>
        <translation>Der Server ist dafür nicht im richtigen Zustand (FAILED_PRECONDITION).</translation>
    </message>
    <message>
        <source>The stream was aborted; it is opened again after the last event seen (ABORTED).</source>
        <translation>Der Strom wurde abgebrochen; er wird nach dem letzten gesehenen Ereignis neu geöffnet (ABORTED).</translation>
    </message>
    <message>
        <source>The request is out of range (OUT_OF_RANGE).</source>
        <translation>Die Anfrage liegt außerhalb des Bereichs (OUT_OF_RANGE).</translation>
    </message>
    <message>
        <source>The server does not know this service or method (UNIMPLEMENTED).</source>
        <translation>Der Server kennt diesen Dienst oder diese Methode nicht (UNIMPLEMENTED).</translation>
    </message>
    <message>
        <source>The server failed on its side (INTERNAL).</source>
        <translation>Der Server hatte einen eigenen Fehler (INTERNAL).</translation>
    </message>
    <message>
        <source>The server is not available; it is tried again (UNAVAILABLE).</source>
        <translation>Der Server ist nicht verfügbar; es wird erneut versucht (UNAVAILABLE).</translation>
    </message>
    <message>
        <source>The server lost data (DATA_LOSS).</source>
        <translation>Der Server hat Daten verloren (DATA_LOSS).</translation>
    </message>
    <message>
        <source>The server refused the token (UNAUTHENTICATED).</source>
        <translation>Der Server hat das Token abgelehnt (UNAUTHENTICATED).</translation>
    </message>
    <message>
        <source>A message was larger than the other side takes (RESOURCE_EXHAUSTED).</source>
        <translation>Eine Nachricht war größer, als die Gegenseite annimmt (RESOURCE_EXHAUSTED).</translation>
    </message>
    <message>
        <source>The server answered %1 to %2.</source>
        <translation>Der Server antwortete %1 auf %2.</translation>
    </message>
    <message>
        <source>The server refused the token (401).</source>
        <translation>Der Server hat das Token abgelehnt (401).</translation>
    </message>
    <message>
        <source>The server forbids this (403): origin or token.</source>
        <translation>Der Server verbietet dies (403): Origin oder Token.</translation>
    </message>
    <message>
        <source>There is nothing at this address (404).</source>
        <translation>Unter dieser Adresse gibt es nichts (404).</translation>
    </message>
    <message>
        <source>The server failed (%1); it is tried again.</source>
        <translation>Der Server hatte einen Fehler (%1); es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The connection failed; it is tried again.</source>
        <translation>Die Verbindung scheiterte; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>You ended it.</source>
        <translation>Von Ihnen beendet.</translation>
    </message>
    <message>
        <source>The server closed the connection: it is done.</source>
        <translation>Der Server hat die Verbindung geschlossen: Er ist fertig.</translation>
    </message>
    <message>
        <source>The server is going away or restarting; the connection is tried again.</source>
        <translation>Der Server geht weg oder startet neu; die Verbindung wird erneut versucht.</translation>
    </message>
    <message>
        <source>The server saw a breach of the WebSocket protocol.</source>
        <translation>Der Server sah einen Verstoß gegen das WebSocket-Protokoll.</translation>
    </message>
    <message>
        <source>The server does not take this type of message.</source>
        <translation>Der Server nimmt diese Art von Nachricht nicht an.</translation>
    </message>
    <message>
        <source>The server closed the connection without saying why.</source>
        <translation>Der Server hat die Verbindung ohne Begründung geschlossen.</translation>
    </message>
    <message>
        <source>The server got text that is not valid UTF-8.</source>
        <translation>Der Server bekam Text, der kein gültiges UTF-8 ist.</translation>
    </message>
    <message>
        <source>The server&apos;s policy forbids this (origin or token); trying again would not help.</source>
        <translation>Die Regeln des Servers verbieten dies (Origin oder Token); ein neuer Versuch hülfe nicht.</translation>
    </message>
    <message>
        <source>A message was larger than the server takes; the same bytes are not sent again.</source>
        <translation>Eine Nachricht war größer, als der Server annimmt; dieselben Bytes werden nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>The server misses an extension it needs.</source>
        <translation>Dem Server fehlt eine Erweiterung, die er braucht.</translation>
    </message>
    <message>
        <source>The server failed on its side; the connection is tried again.</source>
        <translation>Der Server hatte einen eigenen Fehler; die Verbindung wird erneut versucht.</translation>
    </message>
    <message>
        <source>The server is restarting; the connection is tried again.</source>
        <translation>Der Server startet neu; die Verbindung wird erneut versucht.</translation>
    </message>
    <message>
        <source>The server is overloaded and asks to try again later.</source>
        <translation>Der Server ist überlastet und bittet um einen späteren Versuch.</translation>
    </message>
    <message>
        <source>A gateway on the way got no valid answer; the connection is tried again.</source>
        <translation>Ein Gateway auf dem Weg bekam keine gültige Antwort; die Verbindung wird erneut versucht.</translation>
    </message>
    <message>
        <source>The resume point has left the server&apos;s memory.</source>
        <translation>Der Wiederaufnahmepunkt ist nicht mehr im Gedächtnis des Servers.</translation>
    </message>
    <message>
        <source>This client read too slowly: more than 1 MiB was waiting for it.</source>
        <translation>Dieser Client las zu langsam: Mehr als 1 MiB wartete auf ihn.</translation>
    </message>
    <message>
        <source>The server closed an idle connection.</source>
        <translation>Der Server hat eine ruhende Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The server closed the connection with a code of its own (%1).</source>
        <translation>Der Server hat die Verbindung mit einem eigenen Code geschlossen (%1).</translation>
    </message>
    <message>
        <source>The server sent a close code that must not be used (%1).</source>
        <translation>Der Server sandte einen Schließcode, der nicht verwendet werden darf (%1).</translation>
    </message>
    <message>
        <source>The server sent a message larger than this client takes.</source>
        <translation>Der Server sandte eine größere Nachricht, als dieser Client annimmt.</translation>
    </message>
    <message>
        <source>The server broke the WebSocket protocol (%1).</source>
        <translation>Der Server hat das WebSocket-Protokoll verletzt (%1).</translation>
    </message>
    <message>
        <source>The server closed with a code that is not known here (1012 to 1014, or a reserved one).</source>
        <translation>Der Server schloss mit einem hier unbekannten Code (1012 bis 1014 oder ein reservierter).</translation>
    </message>
    <message>
        <source>The connection broke without a close frame; it is tried again.</source>
        <translation>Die Verbindung brach ohne Schließ-Frame ab; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server answered %1 instead of switching to WebSocket.</source>
        <translation>Der Server antwortete %1, statt zu WebSocket zu wechseln.</translation>
    </message>
    <message>
        <source>The server refused the connection (%1): token or origin.</source>
        <translation>Der Server lehnte die Verbindung ab (%1): Token oder Origin.</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address (404), or a proxy on the way took the Upgrade header off.</source>
        <translation>Unter dieser Adresse gibt es keinen WebSocket (404), oder ein Proxy auf dem Weg hat den Upgrade-Header entfernt.</translation>
    </message>
    <message>
        <source>no stream within 10 s</source>
        <translation>kein Strom binnen 10 s</translation>
    </message>
    <message>
        <source>The server did not take the message (%1).</source>
        <translation>Der Server hat die Nachricht nicht angenommen (%1).</translation>
    </message>
    <message>
        <source>It is not known whether the message arrived: %1</source>
        <translation>Es ist nicht bekannt, ob die Nachricht ankam: %1</translation>
    </message>
    <message>
        <source>The server answers a poll with more than 16 MiB.</source>
        <translation>Der Server beantwortet eine Abfrage mit mehr als 16 MiB.</translation>
    </message>
    <message>
        <source>304, nothing new</source>
        <translation>304, nichts Neues</translation>
    </message>
    <message>
        <source>200, nothing new</source>
        <translation>200, nichts Neues</translation>
    </message>
    <message>
        <source>%1: the server asks to wait for %2 ms</source>
        <translation>%1: Der Server bittet, %2 ms zu warten</translation>
    </message>
    <message>
        <source>%1 OK, long polling, held for %2 s</source>
        <translation>%1 OK, Long Polling, %2 s gehalten</translation>
    </message>
    <message>
        <source>%1, short polling every %2 ms</source>
        <translation>%1, kurzes Polling alle %2 ms</translation>
    </message>
    <message>
        <source>The server redirects in circles.</source>
        <translation>Der Server leitet im Kreis um.</translation>
    </message>
    <message>
        <source>The server says that there is nothing more to come (204).</source>
        <translation>Der Server sagt, dass nichts mehr kommt (204).</translation>
    </message>
    <message>
        <source>the request for the stream</source>
        <translation>die Anfrage nach dem Strom</translation>
    </message>
    <message>
        <source>This is no event stream: the server sends another type of content.</source>
        <translation>Das ist kein Ereignisstrom: Der Server sendet eine andere Art von Inhalt.</translation>
    </message>
    <message>
        <source>The server sends an event larger than 16 MiB.</source>
        <translation>Der Server sendet ein Ereignis von mehr als 16 MiB.</translation>
    </message>
    <message>
        <source>The server ended the stream; it is asked for again.</source>
        <translation>Der Server hat den Strom beendet; er wird erneut angefordert.</translation>
    </message>
    <message>
        <source>%1 came again</source>
        <translation>%1 kam erneut</translation>
    </message>
    <message>
        <source>a delivery was refused with %1: %2</source>
        <translation>eine Zustellung wurde mit %1 abgelehnt: %2</translation>
    </message>
    <message>
        <source>There is no way in to the receiver.</source>
        <translation>Es gibt keinen Weg hinein zum Empfänger.</translation>
    </message>
    <message>
        <source>the registration</source>
        <translation>die Anmeldung</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the registration has no usable id and secret.</source>
        <translation>Die Antwort des Servers auf die Anmeldung hat keine brauchbare ID und kein Geheimnis.</translation>
    </message>
    <message>
        <source>201 Created, delivered to 127.0.0.1:%1</source>
        <translation>201 Created, zugestellt an 127.0.0.1:%1</translation>
    </message>
    <message>
        <source>The server has disabled the registration.</source>
        <translation>Der Server hat die Anmeldung abgeschaltet.</translation>
    </message>
    <message>
        <source>200 OK, the registration still stands</source>
        <translation>200 OK, die Anmeldung besteht noch</translation>
    </message>
    <message>
        <source>The server has forgotten the registration; it is made again.</source>
        <translation>Der Server hat die Anmeldung vergessen; sie wird neu gemacht.</translation>
    </message>
    <message>
        <source>the question after the registration</source>
        <translation>die Frage nach der Anmeldung</translation>
    </message>
    <message>
        <source>no pong within 5 s</source>
        <translation>kein Pong binnen 5 s</translation>
    </message>
    <message>
        <source>no answer within 10 s</source>
        <translation>keine Antwort binnen 10 s</translation>
    </message>
    <message>
        <source>pong after %1 ms</source>
        <translation>Pong nach %1 ms</translation>
    </message>
    <message>
        <source>101 Switching Protocols</source>
        <translation>101 Switching Protocols</translation>
    </message>
    <message>
        <source>gRPC needs a URL as grpc://HOST:PORT or grpcs://HOST</source>
        <translation>gRPC braucht eine URL wie grpc://HOST:PORT oder grpcs://HOST</translation>
    </message>
    <message>
        <source>%1 does not offer HTTP/2 (ALPN h2), which gRPC needs.</source>
        <translation>%1 bietet kein HTTP/2 an (ALPN h2), das gRPC braucht.</translation>
    </message>
    <message>
        <source>The call was answered.</source>
        <translation>Der Aufruf wurde beantwortet.</translation>
    </message>
    <message>
        <source>%1 hung up right after the TLS handshake; it may want a client certificate.</source>
        <translation>%1 hat gleich nach dem TLS-Handshake aufgelegt; vielleicht wird ein Client-Zertifikat verlangt.</translation>
    </message>
    <message>
        <source>%1 hung up right after the TLS handshake; it may not accept the client certificate.</source>
        <translation>%1 hat gleich nach dem TLS-Handshake aufgelegt; vielleicht wird das Client-Zertifikat nicht angenommen.</translation>
    </message>
    <message>
        <source>This transport needs an http or https URL</source>
        <translation>Dieser Transport braucht eine URL mit http oder https</translation>
    </message>
    <message>
        <source>expected certificates in PEM (-----BEGIN CERTIFICATE-----)</source>
        <translation>Zertifikate in PEM erwartet (-----BEGIN CERTIFICATE-----)</translation>
    </message>
    <message>
        <source>expected an EC or RSA key in PEM, without a passphrase</source>
        <translation>ein EC- oder RSA-Schlüssel in PEM ohne Passphrase erwartet</translation>
    </message>
    <message>
        <source>a client certificate and its key go together</source>
        <translation>ein Client-Zertifikat und sein Schlüssel gehören zusammen</translation>
    </message>
    <message>
        <source>a proxy has a host and a port</source>
        <translation>ein Proxy hat einen Host und einen Port</translation>
    </message>
    <message>
        <source>a URL with a user or password is not taken: use a token or a header</source>
        <translation>eine URL mit Benutzer oder Passwort wird nicht angenommen: ein Token oder einen Header verwenden</translation>
    </message>
</context>
<context>
    <name>wirewise::app::Application</name>
    <message>
        <source>The window&apos;s settings cannot be read. They were set aside as %1.</source>
        <translation>Die Einstellungen des Fensters sind nicht lesbar. Sie wurden als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The language changes with the next start. Changed now, what runs is ended, and what Prove shows of it goes.</source>
        <translation>Die Sprache wechselt mit dem nächsten Start. Wird sie jetzt gewechselt, endet, was läuft, und was Nachweisen davon zeigt, geht verloren.</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>Jetzt wechseln</translation>
    </message>
</context>
<context>
    <name>wirewise::demo::DemoSession</name>
    <message>
        <source>You ended it.</source>
        <translation>Von Ihnen beendet.</translation>
    </message>
    <message>
        <source>The server lost its memory: its events are numbered from 1 again.</source>
        <translation>Der Server hat sein Gedächtnis verloren: Seine Ereignisse sind wieder ab 1 nummeriert.</translation>
    </message>
    <message>
        <source>%1, going on after %2</source>
        <translation>%1, weiter nach %2</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>außer der Reihe</translation>
    </message>
    <message>
        <source>%1 messages unavailable (%2 to %3): they left the server&apos;s memory before they could be read</source>
        <translation>%1 Nachrichten nicht verfügbar (%2 bis %3): Sie verließen das Gedächtnis des Servers, bevor sie gelesen werden konnten</translation>
    </message>
</context>
<context>
    <name>wirewise::demo::FaultPassage</name>
    <message>
        <source>the fault proxy is gone: %1</source>
        <translation>der Störungs-Proxy ist weg: %1</translation>
    </message>
    <message>
        <source>the fault proxy: %1</source>
        <translation>der Störungs-Proxy: %1</translation>
    </message>
</context>
<context>
    <name>wirewise::demo::LocalProcess</name>
    <message>
        <source>it was ended by signal %1</source>
        <translation>er wurde durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>er endete mit Code %1</translation>
    </message>
    <message>
        <source>it answered nothing for %1 ms and was killed</source>
        <translation>er antwortete %1 ms lang nicht und wurde beendet</translation>
    </message>
    <message>
        <source>%1 does not stay up: %2</source>
        <translation>%1 bleibt nicht am Laufen: %2</translation>
    </message>
</context>
<context>
    <name>wirewise::demo::Run</name>
    <message>
        <source>the bundled server does not answer</source>
        <translation>der eigene Server antwortet nicht</translation>
    </message>
    <message>
        <source>You ended it.</source>
        <translation>Von Ihnen beendet.</translation>
    </message>
    <message>
        <source>The bundled server is started again: %1.</source>
        <translation>Der eigene Server wird neu gestartet: %1.</translation>
    </message>
</context>
<context>
    <name>wirewise::http::Diagnosis</name>
    <message>
        <source>the proxy: %1</source>
        <translation>der Proxy: %1</translation>
    </message>
    <message>
        <source>The proxy wants a user and password that it knows</source>
        <translation>Der Proxy verlangt einen Benutzer und ein Passwort, die er kennt</translation>
    </message>
    <message>
        <source>%1 wants a client certificate; name one with its key</source>
        <translation>%1 verlangt ein Client-Zertifikat; eines mit seinem Schlüssel angeben</translation>
    </message>
    <message>
        <source>%1 ended the TLS handshake; it may want a client certificate</source>
        <translation>%1 hat den TLS-Handshake beendet; vielleicht wird ein Client-Zertifikat verlangt</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate</source>
        <translation>%1 nimmt das Client-Zertifikat nicht an</translation>
    </message>
    <message>
        <source>The key does not fit the client certificate</source>
        <translation>Der Schlüssel passt nicht zum Client-Zertifikat</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on this port</source>
        <translation>%1 spricht auf diesem Port kein TLS</translation>
    </message>
    <message>
        <source>%1 and this machine cannot agree on TLS: %2</source>
        <translation>%1 und dieser Rechner können sich nicht auf TLS einigen: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody this machine trusts; name its authority</source>
        <translation>Das Zertifikat von %1 ist von niemandem signiert, dem dieser Rechner vertraut; die Zertifizierungsstelle angeben</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired on %2</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2</source>
        <translation>Das Zertifikat von %1 gilt nicht vor dem %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host: %2</source>
        <translation>Das Zertifikat von %1 ist für einen anderen Host: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>Das Zertifikat von %1 wird nicht anerkannt: %2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::AnswerRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear answer: %1</source>
        <translation>Antwort löschen: %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::AnswersView</name>
    <message>
        <source>Check your answers</source>
        <translation>Antworten prüfen</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>Assumed besides</source>
        <translation>Außerdem angenommen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy your answers as Markdown</source>
        <translation>Antworten als Markdown kopieren</translation>
    </message>
    <message>
        <source>Read as written</source>
        <translation>Wörtlich gelesen</translation>
    </message>
    <message>
        <source>Read as assessed</source>
        <translation>Nach Einschätzung gelesen</translation>
    </message>
    <message>
        <source>Change: %1, %2</source>
        <translation>Ändern: %1, %2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Banner</name>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ButtonActions</name>
    <message>
        <source>only in Prove, once something runs there</source>
        <translation>nur unter „Nachweisen“, sobald dort etwas läuft</translation>
    </message>
    <message>
        <source>there is nothing there yet</source>
        <translation>dort ist noch nichts</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::CellInspector</name>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>%1, as measured: %2.</source>
        <translation>%1, wie gemessen: %2.</translation>
    </message>
    <message>
        <source>What experts add</source>
        <translation>Was Fachleute ergänzen</translation>
    </message>
    <message>
        <source>Assessed: %1</source>
        <translation>Einschätzung: %1</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>Wörtlich: %1</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dient</translation>
    </message>
    <message>
        <source>No answer of yours asks for this.</source>
        <translation>Keine Ihrer Antworten verlangt dies.</translation>
    </message>
    <message>
        <source>“%1” %2 (%3): brings %4 of %5 points.%6</source>
        <translation>„%1“ %2 (%3): bringt %4 von %5 Punkten.%6</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ChartTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copied as CSV.</source>
        <translation>Als CSV kopiert.</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>More for this chart: table, copy, save, scale</source>
        <translation>Mehr zu diesem Diagramm: Tabelle, kopieren, speichern, Skala</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>Zahlen als Tabelle</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ChoosePage</name>
    <message>
        <source>Try an example</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Answers copied as Markdown</source>
        <translation>Antworten als Markdown kopiert</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Antworten prüfen</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Was wird gebraucht?</translation>
    </message>
    <message>
        <source>Probe my path…</source>
        <translation>Eigenen Netzweg untersuchen…</translation>
    </message>
    <message>
        <source>Finds out by experiment what the network does on the way to a machine of yours</source>
        <translation>Findet durch Versuche heraus, was das Netz auf dem Weg zu einem eigenen Rechner tut</translation>
    </message>
    <message>
        <source>Probe my path</source>
        <translation>Eigenen Netzweg untersuchen</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::CliRun</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 ließ sich nicht starten: %2</translation>
    </message>
    <message>
        <source>it said a line without an end</source>
        <translation>es gab eine Zeile ohne Ende aus</translation>
    </message>
    <message>
        <source>it said something that is no JSON</source>
        <translation>es gab etwas aus, das kein JSON ist</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>es stürzte ab</translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation>es wurde unterbrochen</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>es endete mit Code %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type what you want to do, a question, a row or an example</source>
        <translation>Befehl, Frage, Zeile oder Beispiel eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>%1: not now, %2</source>
        <translation>%1: jetzt nicht, %2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ComparePage</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>that matter</source>
        <translation>die zählen</translation>
    </message>
    <message>
        <source>that differ</source>
        <translation>die sich unterscheiden</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>nach Einschätzung</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>No row to show: answer a question in Choose, or show all rows.</source>
        <translation>Keine Zeile zu zeigen: in „Auswählen“ eine Frage beantworten oder alle Zeilen zeigen.</translation>
    </message>
    <message>
        <source>Find in the matrix</source>
        <translation>In der Matrix suchen</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Nachweisen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>Als %1 kopieren</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n Zelle</numerusform>
            <numerusform>%n Zellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ConfidenceSection</name>
    <message>
        <source>Answer it</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Weighed otherwise</source>
        <translation>Anders gewichtet</translation>
    </message>
    <message>
        <source>One against one</source>
        <translation>Eins gegen eins</translation>
    </message>
    <message>
        <source>Questions still open</source>
        <translation>Noch offene Fragen</translation>
    </message>
    <message>
        <source> Most worth answering next: “%1”</source>
        <translation> Am meisten lohnt die Antwort auf: „%1“</translation>
    </message>
    <message>
        <source>Answer next: %1</source>
        <translation>Als Nächstes beantworten: %1</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1, %2 von 100</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ConnectionStrip</name>
    <message>
        <source>Connected to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>received %1 · lost %2 · repeated %3</source>
        <translation>empfangen %1 · verloren %2 · wiederholt %3</translation>
    </message>
    <message>
        <source>Ended with an error</source>
        <translation>Mit Fehler beendet</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>nächster Versuch in %1 s</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>resumed at %1</source>
        <translation>fortgesetzt bei %1</translation>
    </message>
    <message>
        <source>the bundled server starts with the first connection</source>
        <translation>der eigene Server startet mit der ersten Verbindung</translation>
    </message>
    <message>
        <source>Tries every transport from your browser</source>
        <translation>Probiert jeden Transport in Ihrem Browser</translation>
    </message>
    <message>
        <source>Connect first: the page comes from the bundled server</source>
        <translation>Zuerst verbinden: Die Seite kommt vom eigenen Server</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ContrastSection</name>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Why %1 and not %2</source>
        <translation>Warum %1 und nicht %2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ContributionBar</name>
    <message>
        <source>Made of %1 parts; left and right tell each</source>
        <translation>Aus %1 Teilen; links und rechts nennen jeden</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::DeadEndSection</name>
    <message>
        <source>These musts cannot live together</source>
        <translation>Diese Muss vertragen sich nicht</translation>
    </message>
    <message>
        <source>The least to give up</source>
        <translation>Das Mindeste zum Aufgeben</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>%1: %2 leads</source>
        <translation>%1: %2 führt</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Decision</name>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Answer: Not sure</source>
        <translation>Antwort: Nicht sicher</translation>
    </message>
    <message>
        <source>Answer: Don&apos;t care</source>
        <translation>Antwort: Egal</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation>Wichtigkeit: %1</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Lesart: %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>Anwenden: %1</translation>
    </message>
    <message>
        <source>Only should: %1</source>
        <translation>Nur Soll: %1</translation>
    </message>
    <message>
        <source>Proof of %1</source>
        <translation>Nachweis von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s)</source>
        <translation>
            <numerusform>%n Nachweis</numerusform>
            <numerusform>%n Nachweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Use what was measured: %1</source>
        <translation>Gemessenes verwenden: %1</translation>
    </message>
    <message>
        <source>Keep the pack&apos;s word: %1</source>
        <translation>Beim Wort des Pakets bleiben: %1</translation>
    </message>
    <message>
        <source>Use what was measured</source>
        <translation>Gemessenes verwenden</translation>
    </message>
    <message>
        <source>Keep the pack&apos;s word</source>
        <translation>Beim Wort des Pakets bleiben</translation>
    </message>
    <message>
        <source>My endpoint</source>
        <translation>Eigener Endpunkt</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::DetailsPane</name>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Message content</source>
        <translation>Nachrichteninhalt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole message</source>
        <translation>Ganze Nachricht kopieren</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>This message is no JSON</source>
        <translation>Diese Nachricht ist kein JSON</translation>
    </message>
    <message>
        <source>delay %1</source>
        <translation>Verzögerung %1</translation>
    </message>
    <message>
        <source>the first %1 are shown; Copy takes all</source>
        <translation>die ersten %1 werden gezeigt; „Kopieren“ nimmt alles</translation>
    </message>
    <message>
        <source>Message content as a tree</source>
        <translation>Nachrichteninhalt als Baum</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Capture the next run</source>
        <translation>Nächsten Lauf mitschneiden</translation>
    </message>
    <message>
        <source>Save capture…</source>
        <translation>Mitschnitt speichern…</translation>
    </message>
    <message>
        <source>Saves the whole run as pcapng, which Wireshark opens</source>
        <translation>Speichert den ganzen Lauf als pcapng, das Wireshark öffnet</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>Umlauf %1</translation>
    </message>
    <message>
        <source>only the first %1 were kept</source>
        <translation>nur die ersten %1 wurden aufbewahrt</translation>
    </message>
    <message>
        <source>This run was not captured.</source>
        <translation>Dieser Lauf wurde nicht mitgeschnitten.</translation>
    </message>
    <message>
        <source>the first %1 of %2 are shown</source>
        <translation>die ersten %1 von %2 werden gezeigt</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>Mitschnitt speichern</translation>
    </message>
    <message>
        <source>Captures (*.pcapng)</source>
        <translation>Mitschnitte (*.pcapng)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::DifferenceRow</name>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Document</name>
    <message>
        <source>untitled</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>Measured too long ago to count: %1</source>
        <translation>Vor zu langer Zeit gemessen, um zu zählen: %1</translation>
    </message>
    <message>
        <source>Decided with pack %1 %2; shown with %3 %4.</source>
        <translation>Entschieden mit Regelpaket %1 %2; gezeigt mit %3 %4.</translation>
    </message>
    <message>
        <source>Since it was saved: %1</source>
        <translation>Seit dem Speichern: %1</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>What was open when Wirewise last ended cannot be read: %1. It was set aside as %2.</source>
        <translation>Was beim letzten Ende von Wirewise offen war, ist nicht lesbar: %1. Es wurde als %2 beiseitegelegt.</translation>
    </message>
    <message>
        <source>expected a name ending in %1</source>
        <translation>ein Name mit der Endung %1 erwartet</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::EndCard</name>
    <message>
        <source>&amp;Keep as evidence</source>
        <translation>Als &amp;Beleg behalten</translation>
    </message>
    <message>
        <source>Normal end</source>
        <translation>Normales Ende</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Kept with the decision</source>
        <translation>Mit der Entscheidung behalten</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::EndpointDetails</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Authority to trust besides the system&apos;s</source>
        <translation>Zertifizierungsstelle, der außer denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Your certificate&apos;s key</source>
        <translation>Schlüssel des eigenen Zertifikats</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>gRPC method</source>
        <translation>gRPC-Methode</translation>
    </message>
    <message>
        <source>The .proto file that declares it</source>
        <translation>Die .proto-Datei, die sie deklariert</translation>
    </message>
    <message>
        <source>Protocol buffers (*.proto);;All files (*)</source>
        <translation>Protocol Buffers (*.proto);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>asked of the server</source>
        <translation>beim Server erfragt</translation>
    </message>
    <message>
        <source>First message, as JSON</source>
        <translation>Erste Nachricht, als JSON</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>Vertraute Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>Declared in</source>
        <translation>Deklariert in</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>Forward-Proxy</translation>
    </message>
    <message>
        <source>Name of a header</source>
        <translation>Name eines Headers</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Wert des Headers</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Diesen Header entfernen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>A header&apos;s name has letters, digits and dashes, not “%1”.</source>
        <translation>Der Name eines Headers hat Buchstaben, Ziffern und Bindestriche, nicht „%1“.</translation>
    </message>
    <message>
        <source>A proxy is written as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>Ein Proxy wird als http://HOST:PORT oder socks5://HOST:PORT geschrieben.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Sein Passwort</translation>
    </message>
    <message>
        <source>http://me@proxy:3128, socks5://…</source>
        <translation>http://ich@proxy:3128, socks5://…</translation>
    </message>
    <message>
        <source>package.Service/Method</source>
        <translation>paket.Dienst/Methode</translation>
    </message>
    <message>
        <source>{&quot;id&quot;: &quot;7&quot;}</source>
        <translation>{&quot;id&quot;: &quot;7&quot;}</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::EndpointMemory</name>
    <message>
        <source>The keyring did not take it: %1</source>
        <translation>Der Schlüsselbund hat es nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Its secrets were not kept: type them again.</source>
        <translation>Die Geheimnisse des Endpunkts wurden nicht behalten: Sie sind neu einzugeben.</translation>
    </message>
    <message>
        <source>Some of its secrets are not in the keyring: type them again.</source>
        <translation>Manche Geheimnisse des Endpunkts sind nicht im Schlüsselbund: Sie sind neu einzugeben.</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::EvidenceBanner</name>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Keep the pack&apos;s word</source>
        <translation>Beim Wort des Pakets bleiben</translation>
    </message>
    <message>
        <source>What was measured here</source>
        <translation>Was hier gemessen wurde</translation>
    </message>
    <message>
        <source>What was measured takes the place of the pack&apos;s words; can be undone</source>
        <translation>Gemessenes tritt an die Stelle des Wortlauts im Regelpaket; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Prove %1: %2</source>
        <translation>%1 nachweisen: %2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ExamplePicker</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FaultChip</name>
    <message>
        <source>Take it off</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>%1 aufheben</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FaultEditor</name>
    <message>
        <source>Fault as text</source>
        <translation>Störung als Text</translation>
    </message>
    <message>
        <source>As the command line takes it: KIND[:VALUE][,NAME=VALUE…][,up|,down][,share=0.5][,after=2s][,for=3s]</source>
        <translation>Wie auf der Kommandozeile: KIND[:VALUE][,NAME=VALUE…][,up|,down][,share=0.5][,after=2s][,for=3s]</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>Störung: %1</translation>
    </message>
    <message>
        <source>Fault: direction</source>
        <translation>Störung: Richtung</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beide Richtungen</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aufwärts</translation>
    </message>
    <message>
        <source>down</source>
        <translation>abwärts</translation>
    </message>
    <message>
        <source>From client to server</source>
        <translation>Vom Client zum Server</translation>
    </message>
    <message>
        <source>From server to client</source>
        <translation>Vom Server zum Client</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>until taken off</source>
        <translation>bis sie aufgehoben wird</translation>
    </message>
    <message>
        <source>So many of the connections, drawn by the seed</source>
        <translation>So viele der Verbindungen, nach dem Startwert ausgelost</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>trifft</translation>
    </message>
    <message>
        <source>begins after</source>
        <translation>beginnt nach</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>dauert</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FaultRow</name>
    <message>
        <source>+ Fault</source>
        <translation>+ Störung</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>Störung hinzufügen</translation>
    </message>
    <message>
        <source>Everything that can be done to the connection on its way</source>
        <translation>Alles, was der Verbindung unterwegs geschehen kann</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed of the faults</source>
        <translation>Startwert der Störungen</translation>
    </message>
    <message>
        <source>The same seed: the same connections are hit. From the next connection on</source>
        <translation>Derselbe Startwert: dieselben Verbindungen werden getroffen. Ab der nächsten Verbindung</translation>
    </message>
    <message>
        <source>All faults off</source>
        <translation>Alle Störungen aus</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>middleboxes</source>
        <translation>Middleboxen</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>This run with these faults, as a line for wirewise-cli</source>
        <translation>Dieser Lauf mit diesen Störungen, als Zeile für wirewise-cli</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Change, and begin again</source>
        <translation>Ändern und neu beginnen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Only on the way to the bundled server: your endpoint is connected directly.</source>
        <translation>Nur auf dem Weg zum eigenen Server: Ihr Endpunkt ist direkt verbunden.</translation>
    </message>
    <message>
        <source>none: bytes pass as they are</source>
        <translation>keine: Bytes laufen unverändert durch</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Figure</name>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FiguresPanel</name>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>nachgeliefert</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>auf der Leitung</translation>
    </message>
    <message>
        <source>server memory</source>
        <translation>Server-Speicher</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>measured, one clock</source>
        <translation>gemessen, eine Uhr</translation>
    </message>
    <message>
        <source>%L1 samples, from due until the feed brought it back</source>
        <translation>%L1 Stichproben, von fällig bis der Feed sie zurückbrachte</translation>
    </message>
    <message>
        <source>%L1 samples, from due to shown</source>
        <translation>%L1 Stichproben, von fällig bis gezeigt</translation>
    </message>
    <message>
        <source>from when a message was due until it was shown</source>
        <translation>von fällig bis gezeigt, je Nachricht</translation>
    </message>
    <message>
        <source>, through the fault proxy</source>
        <translation>, durch den Störungs-Proxy</translation>
    </message>
    <message>
        <source>; %L1 above 60 s count as 60 s</source>
        <translation>; %L1 über 60 s zählen als 60 s</translation>
    </message>
    <message>
        <source>not shown again</source>
        <translation>nicht erneut gezeigt</translation>
    </message>
    <message>
        <source>after a reconnect</source>
        <translation>nach einer Wiederverbindung</translation>
    </message>
    <message>
        <source>after %1 reconnects</source>
        <translation>nach %1 Wiederverbindungen</translation>
    </message>
    <message>
        <source>per message</source>
        <translation>je Nachricht</translation>
    </message>
    <message>
        <source>per connection</source>
        <translation>je Verbindung</translation>
    </message>
    <message>
        <source>in all; too few clients to tell per connection</source>
        <translation>insgesamt; zu wenige Clients für eine Angabe je Verbindung</translation>
    </message>
    <message>
        <source>in all; too little growth to tell per connection</source>
        <translation>insgesamt; zu wenig Zuwachs für eine Angabe je Verbindung</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FileCommands</name>
    <message>
        <source>Cannot open %1. %2</source>
        <translation>%1 lässt sich nicht öffnen. %2</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Open a decision</source>
        <translation>Entscheidung öffnen</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Regelpaket öffnen</translation>
    </message>
    <message>
        <source>Packs (*.toml);;All files (*)</source>
        <translation>Regelpakete (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Entscheidung speichern</translation>
    </message>
    <message>
        <source>Decisions (*.toml)</source>
        <translation>Entscheidungen (*.toml)</translation>
    </message>
    <message>
        <source>Recommendation copied as Markdown</source>
        <translation>Empfehlung als Markdown kopiert</translation>
    </message>
    <message numerus="yes">
        <source>One file at a time: these are %n.</source>
        <translation>
            <numerusform>Nur eine Datei auf einmal: Das ist %n.</numerusform>
            <numerusform>Nur eine Datei auf einmal: Das sind %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this machine can be opened.</source>
        <translation>Nur Dateien dieses Rechners lassen sich öffnen.</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>Loslassen, um %1 zu öffnen</translation>
    </message>
    <message>
        <source>Nothing was opened. %1</source>
        <translation>Nichts wurde geöffnet. %1</translation>
    </message>
    <message>
        <source>Decisions and records (*.toml *.wirewise *.json);;All files (*)</source>
        <translation>Entscheidungen und Entscheidungsprotokolle (*.toml *.wirewise *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Entscheidungsprotokoll speichern</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>The record was not saved. %1</source>
        <translation>Das Entscheidungsprotokoll wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Record saved as %1</source>
        <translation>Entscheidungsprotokoll als %1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Record saved in %n forms</source>
        <translation>
            <numerusform>Entscheidungsprotokoll in %n Format gespeichert</numerusform>
            <numerusform>Entscheidungsprotokoll in %n Formaten gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a decision, a record nor a pack: those are .toml, .wirewise or .json files.</source>
        <translation>%1 ist weder eine Entscheidung noch ein Entscheidungsprotokoll oder ein Regelpaket: Das sind Dateien mit .toml, .wirewise oder .json.</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FindingRow</name>
    <message>
        <source>not probed yet</source>
        <translation>noch nicht untersucht</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FlagsSection</name>
    <message>
        <source>Outside these five</source>
        <translation>Außerhalb dieser fünf</translation>
    </message>
    <message>
        <source>Outside these %1</source>
        <translation>Außerhalb dieser %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FlipsSection</name>
    <message>
        <source>What would change this</source>
        <translation>Was dies ändern würde</translation>
    </message>
    <message>
        <source>No change of up to three answers makes another one lead.</source>
        <translation>Keine Änderung von bis zu drei Antworten bringt einen anderen nach vorn.</translation>
    </message>
    <message>
        <source>Only the nearest</source>
        <translation>Nur die nächstliegenden</translation>
    </message>
    <message>
        <source>All %1 smallest changes</source>
        <translation>Alle %1 kleinsten Änderungen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply: %1 leads %2</source>
        <translation>Anwenden: %1 führt %2</translation>
    </message>
    <message>
        <source>Apply: %1 %2</source>
        <translation>Anwenden: %1 %2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::HelpWindow</name>
    <message>
        <source>Wirewise help</source>
        <translation>Wirewise-Hilfe</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::JsonTree</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::KeysPanel</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::LanePicker</name>
    <message>
        <source>Who races</source>
        <translation>Wer läuft mit</translation>
    </message>
    <message>
        <source>Race: %1</source>
        <translation>Wettlauf: %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::LinkButton</name>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Öffnet %1 im Browser</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::LogPane</name>
    <message>
        <source>No row passes the filter</source>
        <translation>Keine Zeile passiert den Filter</translation>
    </message>
    <message>
        <source>Rows that do will appear here as they come.</source>
        <translation>Passende Zeilen erscheinen hier, sobald sie kommen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>In Nachrichten suchen</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find by regular expression</source>
        <translation>Mit regulärem Ausdruck suchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the chosen rows (Ctrl+C)</source>
        <translation>Kopiert die gewählten Zeilen (Strg+C)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Saves the rows shown, one JSON object a line</source>
        <translation>Speichert die gezeigten Zeilen, ein JSON-Objekt je Zeile</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Empties the log; the run goes on</source>
        <translation>Leert das Protokoll; der Lauf geht weiter</translation>
    </message>
    <message>
        <source>Kinds of rows shown</source>
        <translation>Gezeigte Zeilenarten</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>sucht…</translation>
    </message>
    <message>
        <source>%1 took the expression too long</source>
        <translation>%1 dauerten dem Ausdruck zu lange</translation>
    </message>
    <message>
        <source>%1 older let go</source>
        <translation>%1 ältere losgelassen</translation>
    </message>
    <message>
        <source>%1 came too fast to list</source>
        <translation>%1 kamen zu schnell für die Liste</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <translation>%1 von %2 Arten</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Save the rows shown</source>
        <translation>Gezeigte Zeilen speichern</translation>
    </message>
    <message>
        <source>JSON lines (*.ndjson)</source>
        <translation>JSON-Zeilen (*.ndjson)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Shows a saved transcript in place of these rows; or drop the file here</source>
        <translation>Zeigt statt dieser Zeilen ein gespeichertes Protokoll; oder die Datei hierher ziehen</translation>
    </message>
    <message>
        <source>a file is read or written…</source>
        <translation>eine Datei wird gelesen oder geschrieben…</translation>
    </message>
    <message>
        <source>Open a saved transcript</source>
        <translation>Gespeichertes Protokoll öffnen</translation>
    </message>
    <message>
        <source>JSON lines (*.ndjson);;All files (*)</source>
        <translation>JSON-Zeilen (*.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Nicht geöffnet: %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::LogTable</name>
    <message>
        <source>Message log</source>
        <translation>Nachrichtenprotokoll</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation>↓ Neueste</translation>
    </message>
    <message>
        <source>↓ %L1 new</source>
        <translation>↓ %L1 neu</translation>
    </message>
    <message>
        <source>%1 new messages, show the newest</source>
        <translation>%1 neue Nachrichten, zur neuesten</translation>
    </message>
    <message>
        <source>Follows the newest again (End)</source>
        <translation>Folgt wieder der neuesten Zeile (Ende)</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::MainWindow</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Nachweisen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>Matrix copied as %1</source>
        <translation>Matrix als %1 kopiert</translation>
    </message>
    <message>
        <source>%1[*] - Wirewise</source>
        <translation>%1[*] - Wirewise</translation>
    </message>
    <message>
        <source>Decision: %1, %2</source>
        <translation>Entscheidung: %1, %2</translation>
    </message>
    <message>
        <source>kept in this session</source>
        <translation>in dieser Sitzung behalten</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Starter saved in %1</source>
        <translation>Startbeispiel in %1 gespeichert</translation>
    </message>
    <message>
        <source>Record copied as %1</source>
        <translation>Entscheidungsprotokoll als %1 kopiert</translation>
    </message>
    <message>
        <source>Path probed: %1 found out, %2 not conclusive</source>
        <translation>Netzweg untersucht: %1 herausgefunden, %2 nicht schlüssig</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::MatrixModel</name>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>tie · %1</source>
        <translation>Gleichstand · %1</translation>
    </message>
    <message>
        <source>recommended · %1</source>
        <translation>empfohlen · %1</translation>
    </message>
    <message>
        <source>no. %1 · %2</source>
        <translation>Nr. %1 · %2</translation>
    </message>
    <message>
        <source>, proved here: %1</source>
        <translation>, hier nachgewiesen: %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::MatrixView</name>
    <message>
        <source>Feature matrix</source>
        <translation>Merkmalsmatrix</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::MessageLog</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>since previous, ms</source>
        <translation>seit vorher, ms</translation>
    </message>
    <message>
        <source>delay, ms</source>
        <translation>Verzögerung, ms</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>round trip, ms</source>
        <translation>Umlauf, ms</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::NotesSection</name>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>Only those about the leader</source>
        <translation>Nur zum Führenden</translation>
    </message>
    <message>
        <source>%1 more, about others</source>
        <translation>%1 weitere, zu anderen</translation>
    </message>
    <message>
        <source>%1 about others</source>
        <translation>%1 zu anderen</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::NumberBox</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::OfferCard</name>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Take as answer</source>
        <translation>Als Antwort übernehmen</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::OwnEndpoint</name>
    <message>
        <source>URL of your endpoint</source>
        <translation>URL Ihres Endpunkts</translation>
    </message>
    <message>
        <source>Your endpoint</source>
        <translation>Ihr Endpunkt</translation>
    </message>
    <message>
        <source>Sign-in, TLS, proxy…</source>
        <translation>Anmeldung, TLS, Proxy…</translation>
    </message>
    <message>
        <source>Keep its secrets in the system&apos;s keyring</source>
        <translation>Seine Geheimnisse im Schlüsselbund des Systems behalten</translation>
    </message>
    <message>
        <source>%1 needs a URL that begins with %2</source>
        <translation>%1 braucht eine URL, die mit %2 beginnt</translation>
    </message>
    <message>
        <source>:// or </source>
        <translation>:// oder </translation>
    </message>
</context>
<context>
    <name>wirewise::ui::PackCommands</name>
    <message>
        <source>Pack reloaded</source>
        <translation>Regelpaket neu geladen</translation>
    </message>
    <message>
        <source>Faults copied</source>
        <translation>Fehler kopiert</translation>
    </message>
    <message>
        <source>The built-in pack is in use</source>
        <translation>Das eingebaute Regelpaket wird verwendet</translation>
    </message>
    <message>
        <source>Opened pack %1</source>
        <translation>Regelpaket %1 geöffnet</translation>
    </message>
    <message>
        <source>the last good version stays in use</source>
        <translation>die letzte gute Fassung bleibt in Gebrauch</translation>
    </message>
    <message>
        <source>the built-in pack stays in use</source>
        <translation>das eingebaute Regelpaket bleibt in Gebrauch</translation>
    </message>
    <message>
        <source>%1 stays in use</source>
        <translation>%1 bleibt in Gebrauch</translation>
    </message>
    <message>
        <source>%1 cannot be read; %2</source>
        <translation>%1 ist nicht lesbar; %2</translation>
    </message>
    <message>
        <source>%1 is in use, with %2</source>
        <translation>%1 wird verwendet, mit %2</translation>
    </message>
    <message>
        <source>%1 has %2; %3</source>
        <translation>%1 hat %2; %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Pack: %1 %2</source>
        <translation>Regelpaket: %1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This desktop has no program to open %1 with.</source>
        <translation>Auf diesem Desktop gibt es kein Programm, das %1 öffnet.</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Use the built-in pack</source>
        <translation>Eingebautes Regelpaket verwenden</translation>
    </message>
    <message>
        <source>Open pack %1</source>
        <translation>Regelpaket %1 öffnen</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::PackFaultsPanel</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Faults of the pack</source>
        <translation>Fehler des Regelpakets</translation>
    </message>
    <message>
        <source>Copy all faults</source>
        <translation>Alle Fehler kopieren</translation>
    </message>
    <message>
        <source>Dismiss the faults</source>
        <translation>Fehlerliste schließen</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::PaletteCommands</name>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Row: %1</source>
        <translation>Zeile: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::PaletteModel</name>
    <message>
        <source>not now: %1</source>
        <translation>jetzt nicht: %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProbeForm</name>
    <message>
        <source>Start “wirewise-server --bind ADDRESS” on the far machine and paste the first line it prints. Nothing is contacted but the host you name.</source>
        <translation>Auf dem fernen Rechner „wirewise-server --bind ADRESSE“ starten und die erste ausgegebene Zeile hier einfügen. Kontaktiert wird nur der genannte Host.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Probe the path</source>
        <translation>Netzweg untersuchen</translation>
    </message>
    <message>
        <source>Stop the probe</source>
        <translation>Untersuchung stoppen</translation>
    </message>
    <message>
        <source>taken; its token is kept</source>
        <translation>übernommen; ihr Token ist behalten</translation>
    </message>
    <message>
        <source>a PEM file to trust; empty: what the system trusts</source>
        <translation>eine PEM-Datei, der vertraut wird; leer: wem das System vertraut</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Its first line</source>
        <translation>Seine erste Zeile</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Port of HTTP</source>
        <translation>Port von HTTP</translation>
    </message>
    <message>
        <source>Port of WebSocket</source>
        <translation>Port von WebSocket</translation>
    </message>
    <message>
        <source>Port of gRPC</source>
        <translation>Port von gRPC</translation>
    </message>
    <message>
        <source>How long connections are watched</source>
        <translation>Wie lange Verbindungen beobachtet werden</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>It speaks TLS</source>
        <translation>Er spricht TLS</translation>
    </message>
    <message>
        <source>It may call this machine</source>
        <translation>Er darf diesen Rechner rufen</translation>
    </message>
    <message>
        <source>Opens a port of this machine to the far server for as long as it takes</source>
        <translation>Öffnet dem fernen Server einen Port dieses Rechners, solange es dauert</translation>
    </message>
    <message>
        <source>This is no first line of wirewise-server</source>
        <translation>Das ist keine erste Zeile von wirewise-server</translation>
    </message>
    <message>
        <source>Ports and token taken</source>
        <translation>Ports und Token übernommen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProbeView</name>
    <message>
        <source>Probe my path</source>
        <translation>Eigenen Netzweg untersuchen</translation>
    </message>
    <message>
        <source>Take all answers</source>
        <translation>Alle Antworten übernehmen</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Was herausgefunden wurde</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Prober</name>
    <message>
        <source>Answer by the probe</source>
        <translation>Antwort aus der Untersuchung</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProofCommands</name>
    <message>
        <source>Starting the proofs…</source>
        <translation>Nachweise starten…</translation>
    </message>
    <message>
        <source>Proving: %1 of %2 done</source>
        <translation>Nachweise: %1 von %2 fertig</translation>
    </message>
    <message>
        <source>, now %1 of %2</source>
        <translation>, jetzt %1 von %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Proofs ended: %1 of %2 done</source>
        <translation>Nachweise beendet: %1 von %2 fertig</translation>
    </message>
    <message>
        <source>1 proof done, %1 contradicted</source>
        <translation>1 Nachweis fertig, %1 widerlegt</translation>
    </message>
    <message>
        <source>%1 proofs done, %2 contradicted</source>
        <translation>%1 Nachweise fertig, %2 widerlegt</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProofSection</name>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Prove it again</source>
        <translation>Erneut nachweisen</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Nachweisen</translation>
    </message>
    <message>
        <source>Runs the proof of this cell on this machine</source>
        <translation>Führt den Nachweis dieser Zelle auf diesem Rechner aus</translation>
    </message>
    <message>
        <source>Keep the pack&apos;s word</source>
        <translation>Beim Wort des Pakets bleiben</translation>
    </message>
    <message>
        <source>Use what was measured</source>
        <translation>Gemessenes verwenden</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>Wortlaut: %1</translation>
    </message>
    <message>
        <source>with the note: %1</source>
        <translation>mit der Anmerkung: %1</translation>
    </message>
    <message>
        <source>Criterion: %1</source>
        <translation>Kriterium: %1</translation>
    </message>
    <message>
        <source>%1, in %2 s.</source>
        <translation>%1, in %2 s.</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Abgelaufen am %1.</translation>
    </message>
    <message>
        <source>Counts until %1.</source>
        <translation>Zählt bis %1.</translation>
    </message>
    <message>
        <source>Seed %1, pack %2 %3, Wirewise %4.</source>
        <translation>Startwert %1, Regelpaket %2 %3, Wirewise %4.</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProveMenu</name>
    <message>
        <source>Prove &amp;everything</source>
        <translation>&amp;Alles nachweisen</translation>
    </message>
    <message>
        <source>Prove &amp;this cell: %1 of %2</source>
        <translation>Diese &amp;Zelle nachweisen: %1 von %2</translation>
    </message>
    <message>
        <source>Prove the &amp;row: %1</source>
        <translation>Z&amp;eile nachweisen: %1</translation>
    </message>
    <message>
        <source>Prove the &amp;column: %1</source>
        <translation>&amp;Spalte nachweisen: %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProvePage</name>
    <message>
        <source>My endpoint…</source>
        <translation>Eigener Endpunkt…</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>Several transports side by side</source>
        <translation>Mehrere Transporte nebeneinander</translation>
    </message>
    <message>
        <source>A race took its place.</source>
        <translation>Ein Wettlauf trat an seine Stelle.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Prover</name>
    <message>
        <source>The answers could not be written down: %1</source>
        <translation>Die Antworten ließen sich nicht ablegen: %1</translation>
    </message>
    <message>
        <source>The proofs could not go on: %1</source>
        <translation>Die Nachweise konnten nicht weitergehen: %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::QuestionCard</name>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>keeps this question open</source>
        <translation>hält diese Frage offen</translation>
    </message>
    <message>
        <source>Don&apos;t care</source>
        <translation>Egal</translation>
    </message>
    <message>
        <source>an answer that weighs nothing</source>
        <translation>eine Antwort ohne Gewicht</translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation>Wichtigkeit: %1</translation>
    </message>
    <message>
        <source>must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>should</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>nice</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>This question is never asked that strongly.</source>
        <translation>So stark wird diese Frage nie gestellt.</translation>
    </message>
    <message>
        <source>+ and - change it, too</source>
        <translation>Auch + und - ändern es</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear answer: %1</source>
        <translation>Antwort löschen: %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RaceBoard</name>
    <message>
        <source>Race, one row for each transport</source>
        <translation>Wettlauf, eine Zeile je Transport</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>The same numbered events over several transports at once: how late, what was lost, how many bytes, seen as it happens.</source>
        <translation>Dieselben nummerierten Ereignisse gleichzeitig über mehrere Transporte: wie verspätet, was verloren ging, wie viele Bytes, zu sehen, während es geschieht.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Bars: thick from p50 to p95, thin to p99, a line to the maximum; logarithmic, %1 to %2, ten times at each rule. From when a message was due until it was shown.</source>
        <translation>Balken: dick von p50 bis p95, dünn bis p99, eine Linie bis zum Maximum; logarithmisch, %1 bis %2, das Zehnfache an jedem Strich. Von fällig bis gezeigt, je Nachricht.</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RaceHead</name>
    <message>
        <source>How they race</source>
        <translation>Wie sie laufen</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alle gleichzeitig</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>choose at least two</source>
        <translation>mindestens zwei auswählen</translation>
    </message>
    <message>
        <source>at most %L1 clients in all at once: fewer clients, or one after another</source>
        <translation>höchstens %L1 Clients insgesamt gleichzeitig: weniger Clients oder nacheinander</translation>
    </message>
    <message>
        <source>%1 chosen; the same events, workload and faults for all</source>
        <translation>%1 gewählt; dieselben Ereignisse, Last und Störungen für alle</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Racing</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Ended with an error</source>
        <translation>Mit Fehler beendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Race: %1</source>
        <translation>Wettlauf: %1</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RaceTable</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>je Nachricht</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>cuts</source>
        <translation>Abbrüche</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>From p50 to the maximum, logarithmic</source>
        <translation>Von p50 bis zum Maximum, logarithmisch</translation>
    </message>
    <message>
        <source>Half of the messages came within this</source>
        <translation>Die Hälfte der Nachrichten kam innerhalb dieser Zeit</translation>
    </message>
    <message>
        <source>95 % of the messages came within this</source>
        <translation>95 % der Nachrichten kamen innerhalb dieser Zeit</translation>
    </message>
    <message>
        <source>99 % of the messages came within this</source>
        <translation>99 % der Nachrichten kamen innerhalb dieser Zeit</translation>
    </message>
    <message>
        <source>The latest message</source>
        <translation>Die späteste Nachricht</translation>
    </message>
    <message>
        <source>Gaps that were never filled</source>
        <translation>Lücken, die nie gefüllt wurden</translation>
    </message>
    <message>
        <source>Came again and were not shown again</source>
        <translation>Kam erneut und wurde nicht erneut gezeigt</translation>
    </message>
    <message>
        <source>Bytes on the wire, both ways, for each message received</source>
        <translation>Bytes auf der Leitung, beide Richtungen, je empfangener Nachricht</translation>
    </message>
    <message>
        <source>TCP connections opened</source>
        <translation>Geöffnete TCP-Verbindungen</translation>
    </message>
    <message>
        <source>Connections lost and made again</source>
        <translation>Verlorene und neu aufgebaute Verbindungen</translation>
    </message>
    <message>
        <source>From asking to open, mean of the clients</source>
        <translation>Vom Wunsch bis offen, Mittel der Clients</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RankingPanel</name>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>What there is to choose from</source>
        <translation>Was zur Wahl steht</translation>
    </message>
    <message>
        <source>Connect live</source>
        <translation>Live verbinden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare them all, cell by cell</source>
        <translation>Alle vergleichen, Zelle für Zelle</translation>
    </message>
    <message>
        <source>Read as written</source>
        <translation>Wörtlich gelesen</translation>
    </message>
    <message>
        <source>Read as assessed</source>
        <translation>Nach Einschätzung gelesen</translation>
    </message>
    <message>
        <source>Connect live with %1</source>
        <translation>Live mit %1 verbinden</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RankingRow</name>
    <message>
        <source>why not?</source>
        <translation>warum nicht?</translation>
    </message>
    <message>
        <source>What %1 scores, by requirement</source>
        <translation>Punkte von %1, je Anforderung</translation>
    </message>
    <message>
        <source>Shows the question that excludes %1</source>
        <translation>Zeigt die Frage, die %1 ausschließt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>two mechanisms, scores higher</source>
        <translation>zwei Mechanismen, mehr Punkte</translation>
    </message>
    <message>
        <source>two mechanisms</source>
        <translation>zwei Mechanismen</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, Punkte %2</translation>
    </message>
    <message>
        <source>%1, excluded by %2</source>
        <translation>%1, ausgeschlossen durch %2</translation>
    </message>
    <message>
        <source>close</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>Close why not %1</source>
        <translation>„Warum nicht %1“ schließen</translation>
    </message>
    <message>
        <source>Why not %1?</source>
        <translation>Warum nicht %1?</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RankingSection</name>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ReadingsSection</name>
    <message>
        <source>Two readings of the matrix</source>
        <translation>Zwei Lesarten der Matrix</translation>
    </message>
    <message>
        <source>As experts assess it: %1. Taken by its words: %2. They differ in:</source>
        <translation>Nach Einschätzung der Fachleute: %1. Wörtlich: %2. Sie unterscheiden sich bei:</translation>
    </message>
    <message>
        <source>Taken by its words: %1. As experts assess it: %2. They differ in:</source>
        <translation>Wörtlich: %1. Nach Einschätzung der Fachleute: %2. Sie unterscheiden sich bei:</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ReasonSection</name>
    <message>
        <source>Why not %1?</source>
        <translation>Warum nicht %1?</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RecentList</name>
    <message>
        <source>Recent decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RecommendationHead</name>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>how sure is being worked out</source>
        <translation>wie sicher, wird noch berechnet</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RecordHeadPanel</name>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Status of the record</source>
        <translation>Status des Protokolls</translation>
    </message>
    <message>
        <source>The record this one supersedes</source>
        <translation>Das Protokoll, das durch dieses ersetzt wird</translation>
    </message>
    <message>
        <source>Save in every form…</source>
        <translation>In allen Formaten speichern…</translation>
    </message>
    <message>
        <source>Numbered after the records in the folder you choose. JSON is what wirewise-cli recheck reads.</source>
        <translation>Die Nummer folgt auf die der Protokolle im gewählten Ordner. JSON ist, was wirewise-cli recheck liest.</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>Über das Protokoll</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RecordPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>What is decided? For example: events of the team chat</source>
        <translation>Was wird entschieden? Zum Beispiel: Ereignisse des Team-Chats</translation>
    </message>
    <message>
        <source>Title of the decision</source>
        <translation>Titel der Entscheidung</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>The decision&apos;s file</source>
        <translation>Die Datei der Entscheidung</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A text file with your answers, made to be read, compared and kept beside your code. wirewise-cli advise --answers reads it, too.</source>
        <translation>Eine Textdatei mit Ihren Antworten, zum Lesen, Vergleichen und Ablegen neben dem Code. Auch wirewise-cli advise --answers liest sie.</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>None: every question is answered.</source>
        <translation>Keine: Jede Frage ist beantwortet.</translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <translation>Noch nicht in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>Kept with this session meanwhile.</source>
        <translation>Einstweilen mit dieser Sitzung behalten.</translation>
    </message>
    <message>
        <source>Edited since it was saved.</source>
        <translation>Seit dem Speichern geändert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Form of the record</source>
        <translation>Format des Protokolls</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Protokoll speichern…</translation>
    </message>
    <message>
        <source>The record as it will be read</source>
        <translation>Das Protokoll, wie es zu lesen sein wird</translation>
    </message>
    <message>
        <source>The record&apos;s pages</source>
        <translation>Die Seiten des Protokolls</translation>
    </message>
    <message>
        <source>The record as it will be written</source>
        <translation>Das Protokoll, wie es geschrieben wird</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>Über das Protokoll</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RunParts</name>
    <message>
        <source>A saved transcript took its place.</source>
        <translation>Ein gespeichertes Protokoll trat an seine Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>A saved transcript: %n row(s), not live.</source>
        <translation>
            <numerusform>Ein gespeichertes Protokoll: %n Zeile, nicht live.</numerusform>
            <numerusform>Ein gespeichertes Protokoll: %n Zeilen, nicht live.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run is captured: its bytes can be looked at, and saved for Wireshark, once it has ended.</source>
        <translation>Der nächste Lauf wird mitgeschnitten: Nach seinem Ende lassen sich seine Bytes ansehen und für Wireshark speichern.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::SendBox</name>
    <message>
        <source>Message to send</source>
        <translation>Zu sendende Nachricht</translation>
    </message>
    <message>
        <source>A message for the server</source>
        <translation>Eine Nachricht für den Server</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Sends a file&apos;s bytes as a binary message</source>
        <translation>Sendet die Bytes einer Datei als binäre Nachricht</translation>
    </message>
    <message>
        <source>Connect to send.</source>
        <translation>Zum Senden verbinden.</translation>
    </message>
    <message>
        <source>Not sent: the file cannot be read (%1).</source>
        <translation>Nicht gesendet: Die Datei ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>Not sent: the file has %1, the largest message is %2. Choose a smaller one.</source>
        <translation>Nicht gesendet: Die Datei hat %1, die größte Nachricht ist %2. Eine kleinere wählen.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sendet…</translation>
    </message>
    <message>
        <source>Send a file&apos;s bytes</source>
        <translation>Bytes einer Datei senden</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::SequenceBar</name>
    <message>
        <source>Zoom out in time</source>
        <translation>Zeit verkleinern</translation>
    </message>
    <message>
        <source>Zoom in in time</source>
        <translation>Zeit vergrößern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the whole run in</source>
        <translation>Den ganzen Lauf einpassen</translation>
    </message>
    <message>
        <source>The whole run (0)</source>
        <translation>Der ganze Lauf (0)</translation>
    </message>
    <message>
        <source>Pause the diagram</source>
        <translation>Diagramm anhalten</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Weiter (Leertaste)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>solid: both ends measured; dashed: one end measured; ×: nothing tells that it arrived</source>
        <translation>durchgezogen: beide Enden gemessen; gestrichelt: ein Ende gemessen; ×: nichts zeigt, dass es ankam</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::SequenceDiagram</name>
    <message>
        <source>Sequence diagram</source>
        <translation>Sequenzdiagramm</translation>
    </message>
    <message>
        <source>%1 new, back to now</source>
        <translation>%1 neu, zurück zu jetzt</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Every message will be drawn here as an arrow, from when it left to when it came.</source>
        <translation>Jede Nachricht wird hier als Pfeil gezeichnet, von ihrem Abgang bis zu ihrer Ankunft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>wirewise::ui::StarterPanel</name>
    <message>
        <source>Language of the starter code</source>
        <translation>Sprache des Startbeispiels</translation>
    </message>
    <message>
        <source>Transport of the starter code</source>
        <translation>Transport des Startbeispiels</translation>
    </message>
    <message>
        <source>A client and a server, run against every fault in our tests; free to use (0BSD).</source>
        <translation>Ein Client und ein Server, in unseren Tests gegen jede Störung gelaufen; frei verwendbar (0BSD).</translation>
    </message>
    <message>
        <source>Save folder…</source>
        <translation>Ordner speichern…</translation>
    </message>
    <message>
        <source>Starter code</source>
        <translation>Startbeispiel</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n lines</source>
        <translation>
            <numerusform>%1  %n Zeile</numerusform>
            <numerusform>%1  %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the starter in</source>
        <translation>Startbeispiel speichern in</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::StatusStrip</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>proofs</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stopp: %1</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>Untersuchung</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::TransportHeader</name>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::TransportTabs</name>
    <message>
        <source>%1, recommended</source>
        <translation>%1, empfohlen</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::TriangleView</name>
    <message>
        <source>Who leads, by how importance is weighed</source>
        <translation>Wer führt, je nach Gewichtung der Wichtigkeit</translation>
    </message>
    <message>
        <source>only musts count</source>
        <translation>nur Muss zählt</translation>
    </message>
    <message>
        <source>musts and shoulds alike</source>
        <translation>Muss und Soll gleich</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alles gleich</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::WindowCommands</name>
    <message>
        <source>nothing has been opened or saved yet</source>
        <translation>noch nichts wurde geöffnet oder gespeichert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing has been changed yet</source>
        <translation>noch nichts wurde geändert</translation>
    </message>
    <message>
        <source>nothing has been undone</source>
        <translation>nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Textgröße %1 %</translation>
    </message>
    <message>
        <source>text is as large as it gets</source>
        <translation>der Text ist schon so groß wie möglich</translation>
    </message>
    <message>
        <source>text is as small as it gets</source>
        <translation>der Text ist schon so klein wie möglich</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>schon so</translation>
    </message>
    <message>
        <source>Wirewise %1: choose how events travel between two programs, and prove the choice. Pack %2 %3. Free software, GPL-3.0-or-later.</source>
        <translation>Wirewise %1: auswählen, wie Ereignisse zwischen zwei Programmen reisen, und die Wahl nachweisen. Regelpaket %2 %3. Freie Software, GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>Clear all answers</source>
        <translation>Alle Antworten löschen</translation>
    </message>
    <message>
        <source>Nothing opened or saved yet</source>
        <translation>Noch nichts geöffnet oder gespeichert</translation>
    </message>
    <message>
        <source>no question is answered</source>
        <translation>keine Frage ist beantwortet</translation>
    </message>
    <message>
        <source>nothing leads that this program can connect with</source>
        <translation>es führt nichts, womit dieses Programm eine Verbindung aufbauen kann</translation>
    </message>
    <message>
        <source>No Live &amp;Connection for %1</source>
        <translation>Keine Live-&amp;Verbindung für %1</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>ist in Gebrauch</translation>
    </message>
    <message>
        <source>no server runs</source>
        <translation>kein Server läuft</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::WireLookup</name>
    <message>
        <source>HTTP request head</source>
        <translation>Kopf der HTTP-Anfrage</translation>
    </message>
    <message>
        <source>HTTP response head</source>
        <translation>Kopf der HTTP-Antwort</translation>
    </message>
    <message>
        <source>HTTP body</source>
        <translation>HTTP-Rumpf</translation>
    </message>
    <message>
        <source>HTTP chunk</source>
        <translation>HTTP-Chunk</translation>
    </message>
    <message>
        <source>Server-sent event</source>
        <translation>Server-Sent Event</translation>
    </message>
    <message>
        <source>WebSocket text frame</source>
        <translation>WebSocket-Textframe</translation>
    </message>
    <message>
        <source>WebSocket binary frame</source>
        <translation>WebSocket-Binärframe</translation>
    </message>
    <message>
        <source>WebSocket continuation frame</source>
        <translation>WebSocket-Fortsetzungsframe</translation>
    </message>
    <message>
        <source>HTTP/2 DATA frame</source>
        <translation>HTTP/2-DATA-Frame</translation>
    </message>
    <message>
        <source>gRPC message</source>
        <translation>gRPC-Nachricht</translation>
    </message>
    <message>
        <source>Bytes cut off</source>
        <translation>Abgeschnittene Bytes</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 Bytes</translation>
    </message>
    <message>
        <source>%1, %2 bytes of header + %3</source>
        <translation>%1, %2 Bytes Kopf + %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in: %2</source>
        <translation>%1, in: %2</translation>
    </message>
    <message>
        <source>The capture cannot be searched: %1</source>
        <translation>Der Mitschnitt lässt sich nicht durchsuchen: %1</translation>
    </message>
    <message>
        <source>The capture has no frame that carried this message.</source>
        <translation>Der Mitschnitt enthält keinen Frame, der diese Nachricht trug.</translation>
    </message>
    <message>
        <source>This message was too long to be kept whole: its frames cannot be told.</source>
        <translation>Diese Nachricht war zu lang, um ganz aufbewahrt zu werden: Ihre Frames lassen sich nicht bestimmen.</translation>
    </message>
    <message>
        <source>Only messages are looked up in the capture.</source>
        <translation>Nur Nachrichten werden im Mitschnitt nachgeschlagen.</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::WorkloadPanel</name>
    <message>
        <source> /s</source>
        <translation> /s</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>until ended</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>server sends</source>
        <translation>Server sendet</translation>
    </message>
    <message>
        <source>client sends</source>
        <translation>Client sendet</translation>
    </message>
    <message>
        <source>from my answers</source>
        <translation>aus meinen Antworten</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Workload %1</source>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>Rate, size, kind and clients as your answers have them</source>
        <translation>Rate, Größe, Art und Clients, wie Ihre Antworten sie nennen</translation>
    </message>
    <message>
        <source>Your answers say nothing about rate, size, kind or clients yet</source>
        <translation>Ihre Antworten sagen noch nichts über Rate, Größe, Art oder Clients</translation>
    </message>
    <message>
        <source>From your answers, but with %L1 clients of %L2: more are for wirewise-cli.</source>
        <translation>Aus Ihren Antworten, aber mit %L1 von %L2 Clients: mehr sind etwas für wirewise-cli.</translation>
    </message>
    <message>
        <source>As your answers have it.</source>
        <translation>Wie Ihre Antworten es nennen.</translation>
    </message>
    <message>
        <source>%1 clients with the next connection</source>
        <translation>%1 Clients mit der nächsten Verbindung</translation>
    </message>
    <message>
        <source>Your own endpoint decides what it sends.</source>
        <translation>Ihr eigener Endpunkt bestimmt, was er sendet.</translation>
    </message>
    <message>
        <source>Changes take effect while connected.</source>
        <translation>Änderungen wirken bei bestehender Verbindung.</translation>
    </message>
    <message>
        <source>Export this load…</source>
        <translation>Diese Last exportieren…</translation>
    </message>
    <message>
        <source>As a test for an engine that spreads it over many machines</source>
        <translation>Als Test für einen Lastgenerator, der sie auf viele Rechner verteilt</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Lastgeneratoren</translation>
    </message>
</context>
</TS>
