<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FaultWords</name>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 % of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceWords</name>
    <message>
        <source>Too few messages to compare delays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delays do not differ clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivered sooner than %2: 95 % of the messages within %3, against half of them after %4 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had %1 repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost, nothing repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest bytes for a message: %1, %2; most: %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came over %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all at once, one feed and one clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one after another, each alone on the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 client each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clients each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the fault proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faults: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No live connection for %1 yet: this program does not speak it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. The feed brings it back as its next event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: nothing is connected. Connect first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: larger than this endpoint takes. Send less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: too much is still waiting to go out. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: this endpoint takes nothing from clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed as agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke without a word from the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side ended the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was restarted %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 replayed, %3 lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; connecting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered messages will appear here as they come: when, how late, which way, how large and what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended, and nothing is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first message will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> /s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try an &amp;Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;Built-in Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Recommendation as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear All Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Your &amp;Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use What Was Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the Pack&apos;s Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect with the Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove &amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nd the Proofs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Race Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;Faults Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Wirewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were only nice to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were only a should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were a must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were a should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you dropped %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you did not care about “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were not sure about “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you also asked for %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you chose %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you chose %1 (%2) instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1 %2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing qualifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each transport, alone or in a pair, would fail a must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would lead with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would still lead, with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would lead with %2; %3 would be excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would lead with %2; %3 would have %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is excluded: it fails a must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is excluded: it fails %2 musts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the same score; %1 is simpler to build and run, so it is named first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scores %2 more, but with two mechanisms to build and run. A single transport that meets every must comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ranks before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads by %2, and it is one mechanism instead of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would draw level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads by %2 because of %3; without it %4 %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads by %2 because of %3; without these %4 %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower %1 to should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→%1%2 leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>advisor</name>
    <message>
        <source>%1: %2, measured: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, in truth: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>excludes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excludes %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together with another answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excludes none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only weighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure: counts as no requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet: counts as no requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favours none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells as experts assess them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells by their words as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must : should : nice = %1 : %2 : %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one transport before two that work together; a must is never outweighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Question | Answer | Importance | What it does |</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>appearance</name>
    <message>
        <source>meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imprecise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outdated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not conclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not provable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one qualifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else meets every must, however the rest is weighed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other single transport meets every must, however the rest is weighed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best in every way to weigh must, should and nice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best in %1 of 100 ways to weigh must, should and nice; %2 in the other %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best in %1 of 100 ways to weigh must, should and nice; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The triangle is its own from corner to corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the triangle it holds exactly %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beats %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never beats %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you had not ranked importance at all: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 ways to answer the rest, %2 keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of %1 ways tried to answer the rest keep it, but not every way does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 ways tried to answer the rest, %2 keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A triangle of all ways to weigh must, should and nice, from only musts count over musts and shoulds alike to all alike: %1. A dot marks the weights in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>consequence</name>
    <message>
        <source>%1 answers changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still nothing fits every must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing fits every must now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rises from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>%1 of %2 is not “%3” but “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not provable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The recommendation would stay %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The recommendation would change from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took %2 from event to screen at p95; “%3” wants %4 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 took %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every chunk arrives later, by the delay give or take the jitter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes pass at this rate and no faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slicer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes arrive in small pieces with a pause between two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a connection is passed on late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections are reset (RST), at once or after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes; the connection is closed after a while, with 0 when the fault ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is closed after so many bytes of a direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connections are refused, existing ones are cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of both directions vanish and nobody is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes are held back and delivered when the fault ends; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffering proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of an HTTP response is held back until so many bytes or its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Accel-Buffering honoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade stripped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade is removed from HTTP/1.1 requests, as by a proxy that does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade swallowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request with Upgrade is neither passed on nor answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/1.1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that begins with HTTP/2 is answered 400 and closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection on which nothing passed for so long is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection is closed when it is so old, whatever passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to your own receiver are refused, existing ones are reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request goes through; its response is dropped and the connection closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status injected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each HTTP/1.1 request is answered with this status; the endpoint never sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>Which transport should I use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed matrix (13 features x 5 transports)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack author&apos;s reading; no outside source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best for interactive, bidirectional, low-latency communication (e.g., chat, games).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server-Sent Events (SSE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple, reliable server-to-client push for browsers (e.g., notifications, live scores).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC (with streaming)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-performance, typed, bidirectional streaming for backend/backend or mobile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easiest to implement, but inefficient for real-time; use for infrequent updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server-to-server push for event notifications (e.g., payment, GitHub events).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket with polling fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WS + polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One API, two carriers: clients that cannot hold a WebSocket fall back to polling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE down + HTTP POST up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE + POST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server push over SSE; the client sends with ordinary HTTP requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook + polling reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook + poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act on the webhook at once; poll the sender&apos;s list now and then to find what was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC between services + SSE to browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC + SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed streams inside; a gateway turns them into SSE at the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook in + SSE out to browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook + SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another company&apos;s event reaches our server by webhook; our server passes it on to open pages over SSE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ways on one channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ways on two channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server to client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one server to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client asks; data flows both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bidirectional (full-duplex)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the 101 response both ends send frames on their own. Nothing is acknowledged or ordered across connections: the application adds its own message ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidirectional (server → client)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True of the stream. The client talks back with ordinary requests, each a full HTTP exchange, and order between the two paths is not promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bidirectional (with streams)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four kinds of call: unary, client, server and bidirectional streaming. A browser gets unary calls and server streaming only, through gRPC-Web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidirectional (client → server)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says who starts, not where the data goes: events come down in the response, and whatever the client sends goes up in the request. What it cannot do is speak before it is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the &apos;client&apos; of a webhook is itself a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The producer&apos;s server posts to the consumer&apos;s server, so the &apos;client&apos; must run an HTTP server. The response only acknowledges; it is no channel for data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallback requests carry both directions, later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE carries server to client, a plain HTTP request carries client to server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held TCP connection after an upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held HTTP response, any version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held HTTP/1.1 response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held HTTP/2 stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one HTTP request per exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP (usually over HTTP/1.1/2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice an HTTP/1.1 upgrade, then frames on that TCP connection. RFC 8441 puts it into an HTTP/2 stream (Chrome, Edge and Firefox do, nginx does not yet); over HTTP/3 (RFC 9220) it would run on QUIC, not TCP, and is hardly deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary HTTP response of type text/event-stream, over any version. HTTP/1.1 is its worst case: a browser opens six connections per host, where one HTTP/2 connection carries 100 streams and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/2 and its trailers from end to end; one hop that speaks only HTTP/1.1 ends it. A mapping to HTTP/3 exists, and gRPC-Web moves the trailers into the body to run on any version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/1.1/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any HTTP version, from 1.0 to 3. The header compression of HTTP/2 and HTTP/3 makes repeated polls cheaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HTTPS POST in whatever version sender and receiver negotiate. Only 2xx counts as delivered; a redirect is a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>universal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with a client library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only as gRPC-Web, through a translating proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable: server to server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 97 % of browsers in use. The constructor cannot set headers: authenticate by cookie, query, subprotocol or first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 97 % of browsers in use. EventSource can only GET and cannot set headers; fetch can do both, but then reconnecting and Last-Event-ID are your code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited (needs client lib)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understated: browsers expose neither HTTP/2 frames nor trailers, so native gRPC is impossible. gRPC-Web is another protocol behind a translating proxy, with unary calls and server streaming only, and its project plans no new features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch alone works in 96 % of browsers in use, XMLHttpRequest in more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A (server to server)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page cannot listen on a port. The usual way is webhook to your server, then SSE or WebSockets to the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browsers talk to our server only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, server push only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, on event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, an interval while in fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually seconds, best effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when next asked: an interval, or at once if the request is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, depends on interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One network delay once it is open; opening takes three round trips (TCP, TLS 1.3, upgrade). It is one TCP stream, so a lost segment delays everything behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes (server push only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as WebSockets unless a hop buffers: nginx&apos;s proxy_buffering is on by default. Send X-Accel-Buffering: no and a first comment at once, and flush every event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As WebSockets. All streams of a channel share one TCP connection, so one lost segment holds up all of them; HTTP/3 ends that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No (depends on interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True of short polling: news waits half the interval on average, all of it at worst. A held request (long polling) is answered the moment there is something and comes close to push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes (on event)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normally within seconds, but hours or days late after failed deliveries; order is not promised and duplicates happen. Fit for machines, not for screens that people watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an interval for clients in fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Complexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API is tiny; backoff, heartbeat, resume, renewed authentication and queue limits are yours. Browser code cannot send ping frames, so noticing a dead link takes a ping of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a browser one constructor, reconnect and cursor included; elsewhere 100 to 150 lines of parser and reconnect. EventSource has no idle watchdog, so a silently dead link looks open: Uber sent a heartbeat every 4 s and gave up after 7 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protoc, plugins, runtime and TLS with ALPN are heavy; the call itself is short and typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loop is easy. A correct one adds a cursor or ETag, jitter, a timeout, and heeds Retry-After; long polling must agree with the server on how long to hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver needs a public HTTPS address, an HMAC check of the raw body in constant time, a time window, a memory of ids against duplicates, and a 2xx within 5 to 30 s with the work queued behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two code paths and the switch between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two channels to correlate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two sources of the same event: handlers must be idempotent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the browser sees plain SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Complexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low on one node, medium on several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one node. Several nodes need a registry and a message bus, draining, a brake on reconnect storms, limits on every socket&apos;s buffer, and an Origin check against cross-site hijacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low on one asynchronous node. On several it takes the same registry and fan-out as WebSockets, plus a replay log for Last-Event-ID; where each request holds a process, every viewer costs a worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated handlers are easy, operation is not: balancing above TCP, HTTP/2 end to end, MAX_CONNECTION_AGE to spread the load, and keepalive policing (GOAWAY, too_many_pings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any web server will do, but a naive poll reaches the database each time: GitLab forbids that and answers 304 from Redis. Long polling holds requests as SSE does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The low side of the truth: a durable queue, backoff with jitter, signing and key rotation, a guard against internal addresses, endpoints kept apart and switched off when dead, and a way to replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two endpoints over one session state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a POST must find the open stream it answers on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery queue and a list endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC services and a gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a receiver, a fan-out and the state between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy (stateless)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle clients cost nothing; the sender keeps queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easier (HTTP, keep-alive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stateless, but load = clients / interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one held response per client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one held session per client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harder (held state per client)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder (many open conns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sockets are not the wall: Phoenix held 2 million on one host with 40 cores and 128 GB, Netflix 5.5 million over WebSocket and SSE. The hard parts are state, reconnect storms after a deploy, fan-out and uneven balancing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier (HTTP, keep-alive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One held response per viewer costs as much as a WebSocket, and HTTP keep-alive plays no part. What is easier is standard load balancers, HTTP/2 multiplexing and fan-out at the edge; browsers reconnect without jitter, so a restart is a stampede.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder (stateful, many streams)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream stays on the backend it started on, and a TCP-level balancer sees one connection. Unary calls behind a balancer that understands HTTP/2 scale easily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy (stateless)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stateless, yes; cheap, no: the load is clients divided by interval whether or not anything happened. A million clients every 5 s are 200,000 requests per second; 304, a CDN and long intervals help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idle subscriber costs nothing, but the sender keeps a queue and an attempt log. The work is events x endpoints x attempts, and one dead receiver can pile up days of retries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, with a schema (protobuf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed between services, text at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opcode 0x2 carries any bytes, text frames must be UTF-8. The frame header takes 2 to 10 bytes down and, with the mask, 6 to 14 up; AWS&apos;s gateway caps a message at 128 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No (text only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always UTF-8, cut at line ends. Bytes need Base64, a third more: 256 bytes become 344.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes (protobuf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any bytes behind a 5-byte prefix; protobuf is the default, other codecs are allowed. gRPC-Web&apos;s text mode adds Base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any media type, with compression and ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible, but the custom is JSON below 20 kB; large or binary data goes as a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protobuf inside, text at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect/Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the channel by itself, streams by your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every request is the retry; a cursor loses nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender retries; how long differs by sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to reconnect: the next request stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to reconnect: redelivery is up to the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps are found and filled by a later poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6455 asks for a random 0 to 5 s before the first try, then exponential backoff. Nothing is replayed: the application numbers its messages and resumes, as Discord&apos;s gateway does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in (auto-reconnect)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 3 s in Chromium and 5 s in Firefox, or what retry: says. Nothing is lost only if the server stamps id: and keeps a replay buffer, and any status but 200 ends it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel reconnects by itself (1 s, then x 1.6 up to 120 s, 20 % jitter) and unary calls can be retried by policy. Only a broken stream is manual: once a response header has come, nothing is retried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection is held; a missed poll is repaired by the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every poll is the retry. With a cursor nothing is lost or repeated, which makes it the most loss-proof of the five; on 429 or 503 wait for Retry-After.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection is held; a missed delivery is lost unless the sender retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying is the sender&apos;s core duty, done very differently: Standard Webhooks suggests 10 attempts over 75 h 35 min, Stripe goes on for 3 days, Shopify makes 8 in 4 h, GitHub none. Expect each event at least once: drop repeats by id, fill gaps by polling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next poll finds what a failed delivery lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weaker half decides: a lost delivery never reaches the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall Friendly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, plain HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain HTTP to the page; our own server must be reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiver must accept inbound HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured: blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes (non-HTTP upgrades)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS on port 443 succeeds far more often than port 80. Proxies that inspect TLS, antivirus, and reverse proxies that do not forward Upgrade (nginx must be told to) still break it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes (plain HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes, but may be buffered, or cut when quiet: nginx waits 60 s between two reads. The HTML Standard suggests a comment every 15 s or so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes (HTTP/2 required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs ALPN h2 and trailers on every hop; a proxy that intercepts TLS ends it with &apos;missing selected ALPN&apos;. Fine inside your own network, poor on foreign ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary requests. Hold a long poll for 30 s at most, or gateways answer 408 or 504.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound for the sender, but the receiver must accept inbound HTTPS at a public address: the hardest of the five behind NAT or a company firewall, where it takes a relay or a tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages use plain HTTP; only our own server must be reachable from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat, games, live dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notifications, live feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microservices, IoT, APIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simple updates, legacy systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third-party integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat, games, live dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also co-editing (Figma), trading screens (Binance) and signalling. A dashboard that is only read is the textbook case for SSE; the fastest games are better served by WebTransport or WebRTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications, live feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It misses today&apos;s best-known use, streaming a language model&apos;s answer (OpenAI, Anthropic). Live logs, read-only dashboards (Shopify) and public event feeds (Wikimedia) belong here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microservices, IoT, APIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microservices (Dropbox), mobile apps (Uber, over QUIC) and network telemetry (gNMI). &apos;IoT&apos; holds for capable gateways only: constrained devices normally speak MQTT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple updates, legacy systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also long-running jobs (202 with Retry-After), very rare changes, serverless backends, locked-down networks, and reconciliation behind webhooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd-party integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments, repository events, SaaS integrations, a call when a job is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backpressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherent: the client takes a batch when it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiver refuses, the sender waits and queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed: the client sets the pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the sender sets the pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was refused is fetched later, at the receiver&apos;s pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a browser the receiving side has no brake at all; the sender can watch bufferedAmount. TCP stops a peer only when the kernel&apos;s buffers are full (about 4 MB measured on loopback), so the server must cap its own queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EventSource cannot pause: only the TCP or HTTP/2 window holds the sender, 65,535 bytes per stream by default on HTTP/2. A fetch reader brakes by not reading; the server must watch its write buffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit windows per stream and per connection, 65,535 bytes each to begin with. The application must respect write readiness, or its own queue grows; if both sides only write, they can lock up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is pushed: the client asks only when it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull is backpressure: the client sets the pace and takes a batch when it is ready. The server brakes with 429 or 503 and Retry-After, or a poll interval header (GitHub: 60 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender posts at its own pace; refusing a request is the only brake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver answers 429 or 503 with Retry-After, and the sender slows down and queues; 410 makes it stop. The queue stays with the sender, for as long as its retries last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused deliveries are fetched by a later poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile Friendly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good when infrequent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium (a held connection drains)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable: a phone cannot receive one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium (persistent conn drains)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idle connection costs almost nothing; each heartbeat wakes the radio for about 10 s on LTE. Once the app is suspended, iOS defuncts the connection and Android&apos;s Doze stops the network: use FCM or APNs then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good (HTTP, auto-reconnect)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same held connection, radio and suspension as a WebSocket: the heartbeat interval decides, not the protocol. It reconnects by itself only in browsers; Uber ran it with 4 s heartbeats and moved to gRPC over QUIC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact messages on one connection, which survives a change of network over HTTP/3. Keepalive is off by default and should not go much below a minute: a million phones pinging every 10 s are 100,000 requests per second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good only when rare, since the LTE radio stays on for about 10 s after each exchange: a poll every 15 minutes keeps it on 1 % of the time, every minute 17 %, every 10 s always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing runs on the phone; a phone cannot receive a webhook (see Browser Support)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone cannot receive one: it has no public address and it sleeps. A webhook ends at your server; the last hop is FCM, APNs or another transport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who needs to send data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides whether a one-way push is enough or both ends must be able to speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when something happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly the server sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it asks or reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client asks or reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sits at the two ends?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone or a page cannot be called from outside; another company&apos;s server can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People’s devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and our server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people’s devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on both ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its system and ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do web browsers connect directly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser code can use only what browsers offer: no raw gRPC, no listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, browser APIs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browser APIs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, a library is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a proxy in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browsers with a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apps, services or devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon must a change arrive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separates what must be pushed from what can wait until it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a short wait goes unnoticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes are fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often do messages flow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open connection pays off when messages are many, a request when they are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favours none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for each client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the messages carry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE carries text only; a shared schema is what gRPC is made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media, packed structures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a shared schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much can you build and run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the work on each side: reconnecting, state, toolchains, operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as little effort as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients stay simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server may do the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients stay simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stays simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients may do the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server stays simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort is no concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a team is there for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort is no concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many clients at the same time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every held connection is state; every poll is load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to a few hundred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to a few hundred clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several servers perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousands of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hundreds of thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hundreds of thousands of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which networks must it cross?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxies strip upgrades, buffer streams and block what comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks we control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own networks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ordinary internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homes, offices, phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ordinary internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict proxies, no inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain HTTP only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must happen after a lost connection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some resume by themselves, some lose what happened meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It resumes by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without code of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it resumes by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event may be missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not even during the outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event may be missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We write that code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnect and resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we write the reconnect code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must a slow receiver be able to slow the sender?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a brake, a fast sender fills memory or drops messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender must wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop or buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender never waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do clients run on batteries?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each heartbeat and each poll wakes the radio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phones, sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients on batteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or it does not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no batteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these is closest to what you build?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An analogy: it may tip the balance and never excludes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat, games, control panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a live feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services or devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microservices, an API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services or devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simple updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a legacy system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simple updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gRPC-Web gives browsers unary calls and server streaming only; there is no bidirectional stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another company&apos;s event takes two hops to a page: it reaches our server first, and our server passes it on. No single transport of theirs ends in our users&apos; browsers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve SSE over HTTP/2: over HTTP/1.1 a browser opens at most six connections per domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redelivery differs by sender: Stripe resends for up to three days, GitHub does not redeliver by itself. Ask the sender&apos;s list of events now and then to find what was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Sometimes&apos; can be measured: run the connect probe from the network in question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE carries text: binary must be encoded, which adds a third to its size (base64).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hop that buffers turns an event stream into a late download: nginx buffers by default. Send X-Accel-Buffering: no and flush every event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet connection is cut: nginx waits 60 s between two reads. Send a heartbeat at half the shortest idle timeout on the way, every 15 to 25 s if you do not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server hold the request until there is news (long polling), for 30 s at most: it is then answered as soon as there is any, not half an interval later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebTransport or WebRTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a late update is worthless because the next one replaces it (positions, 20 or more a second), WebSockets make it worse: on one TCP stream everything waits behind a lost segment. WebTransport datagrams, or a WebRTC data channel that does not retransmit, drop it and go on. Both need UDP to pass; keep WebSockets for where it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A push service (FCM, APNs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a phone&apos;s app sleeps, none of the five reaches it: iOS takes its connections away, Android&apos;s Doze suspends the network. Let the platform&apos;s push service wake it, and ask for the state then. What is recommended here is for the app in the foreground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the page is closed, nothing here reaches its user. Where rare news must arrive all the same, add Web Push: a push service wakes the page&apos;s service worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device without the memory or the battery for TLS with HTTP/2 speaks MQTT to a broker, which is made for that: tiny packets, long sleeps, and the broker keeps what comes meanwhile. A gateway that speaks one of the five can stand behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If several services must each see every event, also the one that was down for an hour, let a broker keep the events and each reader its own place in them (Kafka is the best known). The transports here end where the receiver is gone; the log behind them is then yours to build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team chat on web and desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, typing and presence flow both ways about once a second, for a hundred thousand people on the open internet. After a break, clients resume by message number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast action game in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty to sixty small binary updates a second each way; a late one is worthless. WebSockets are the best of the five here: where TCP is too slow, look at WebTransport datagrams or WebRTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live operations dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five thousand people watch figures change about once a second. They only look; nothing goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification bell in a web app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number on a bell, every ten minutes or so for each of two hundred thousand users, within a few seconds. What came during an outage must show up afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retail trading screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten to twenty ticks a second, and the user keeps changing the list of what to watch. Old prices are worthless: the latest value counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collaborative document editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people type into one document. Their edits must arrive in order, within a fifth of a second, in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming a language model’s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question goes up, fifty small pieces of text a second come down, and the stream ends by itself. With fetch the question can travel in a POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live build log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines come in bursts of ten a second. A viewer may open the page late or refresh it, and must still see every line: the line number is the event id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifty thousand battery sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each wakes every ten minutes, reports one small reading and sleeps again. Of the five, short requests cost the least radio time; a constrained device would rather speak MQTT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant gateway to our own cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five hundred gateways each send two thousand typed readings a second and take their settings back. When the cloud is slow, they must wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment events to merchants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider tells ten thousand merchants about each payment, within minutes. Deliveries must survive an outage of days and be provably genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository events to a build system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code host tells the customer’s build system about each push, within seconds. Mind that GitHub does not redeliver by itself: ask its list for what was missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microservices in six languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hundreds of services of our own call and stream to each other within milliseconds, on one contract, and a slow one must be able to slow the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ride-hailing app in the foreground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A native app sends positions and receives the state of the trip, about once a second, over bad mobile networks. In the background a push service takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legacy system behind a closed firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old ERP offers a REST view and may only call out. A state up to a quarter of an hour old is good enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload with a progress bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser knows by itself how many bytes have gone up. For the half minute of processing that follows, the server tells how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live scores for two million viewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same few bytes for everybody, twice a minute; a goal shows within five seconds. Fan out at the edge, or let a CDN cache the polls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status page on a serverless backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five thousand visitors, a state up to half a minute old, and no process that could hold a connection open: the page asks, an ETag answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat that must work for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some users sit behind proxies that inspect TLS and speak only HTTP/1.1. Two seconds are soon enough, but nobody may be left out: try WebSockets, fall back to long polling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signalling for video calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers, answers and candidates go both ways in short bursts, in order, and the server must be able to ring. The media take another path (WebRTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel tracking on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state changes a few times a day and the app must not drain the battery; while it sleeps, only a push service (FCM, APNs) gets through. Read as written, the matrix calls SSE kind to batteries; in truth any held connection drains, and a rare question costs least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is my export ready yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page asks now and then whether a long job is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders into a slow warehouse system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop platform posts each order the moment it is placed. None may be missed, and on a busy day the warehouse must be able to take them at its own pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat behind corporate proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages must arrive at once and the client must recover by itself, through proxies that pass only plain HTTP. LinkedIn began its messaging this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary game traffic behind corporate proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed binary both ways, but some players sit behind proxies that pass only plain HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed backend, live web front end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services share one schema; what they find out must appear on open pages as it happens, with nothing but browser APIs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live payment status on a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider tells our server about a payment, and the page the customer is looking at changes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed two-way streams in a bare browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three musts that exclude each other: gRPC-Web has no two-way stream, and nothing else brings a schema. Give up one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>proofs</name>
    <message>
        <source>Events of 1 KiB at 8000/s for up to 6 s to a consumer that opens the stream and reads nothing (the machine&apos;s own socket buffers, HTTP/2&apos;s first window). Built in: the sender stops after at most 1 MiB, queues at most 1 MiB, is not cut, and goes on once it is read. Manual: TCP takes more than 1 MiB, then the server&apos;s own bound must act: a queue of at most 2 MiB and the end of the connection; the client could speak up on it. Limited: the same where it cannot. Pull: not a byte and no queue while the client does not ask, then one batch of at most 500; that is no N/A, as 429 with Retry-After is a brake as well. Throttled: after 429 with Retry-After: 1 the next attempt comes at least 0.9 s later, with the same event; N/A only if it does not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted before the sender stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender stopped after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own queue at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s memory grew by at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events once it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events while the client did not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes sent meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in the next answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to asking too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two attempts, at the soonest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s own queue of bytes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 256 byte values, and 1 MiB of random bytes, sent up as binary, through the feed and back down; SHA-256 compared. Yes: both arrive, and the bytes go as they are: in the frame or message itself, or as the body of an ordinary exchange, at no more than 1.05 times their size. Typed: that, and the message&apos;s schema names a field of bytes. Text only: the raw bytes, put into the stream as they are, do not arrive, and as base64 they do, at 1.3 times their size or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes 0 to 255 came back unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 MiB came back unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wire per byte of payload, bundled feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes as they are arrive unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wire per byte of payload, as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of bytes in the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events enter the feed at 20/s for up to 2 s while the client says nothing; then it sends 5 messages. Without a question means less than 80 bytes sent up per event. Both ways on one channel: that, all 5 messages in the feed, and exactly 1 TCP connection for both (counted in the kernel&apos;s table). Server to client: that, with the way up elsewhere or nowhere. To another server: the server opens the connection, to a port the client listens on. The client asks: not a byte in 2 s, then everything with the answer to the next request; as &apos;client to server&apos; alone only if that answer brings nothing down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that came without a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in the answer to the next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent up per event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way up works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connections the client holds at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connections the server opened to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One run of 4 s at 20 events/s through each of 9 middleboxes, each once: none, buffer of 16 KiB that honours X-Accel-Buffering and one that does not, Upgrade stripped, Upgrade swallowed, HTTP/1.1 only, cut when idle for 1.5 s (0.5 events/s), lifetime 2 s, inbound blocked. Dies: no event comes. Degrades: p95 over 1 s above the run through none, or it had to reconnect. Yes: dies at none. Sometimes: dies at one that plain HTTP passes. Inbound: dies when connections to the receiver are blocked. Blocked: dies with nothing in between. These are planted middleboxes, not your network: no rate of failure is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middleboxes tried, each once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degrades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-ups: bursts of bytes (300 ms apart) on an idle connection, counted for 12 s; for short polls the interval stands in their place, and what moves between two polls is counted. Radio on: min(1, tail / time between wake-ups) with a tail of 10 s (LTE), a model. Good: at most 5 %, for polls at the decision&apos;s own freshness. Medium: more than 5 %, at no more than 900 wake-ups an hour. Good when infrequent: at most 5 % when polled every 15 min, nothing moving in between, but at least 50 % every 10 s. Not applicable: the server has to call the client, which listens on a port as a phone cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursts of bytes on the idle connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio on while idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursts of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, polls every 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio on, polled every 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio on, polled every 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio on, polled at the wanted freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake-ups, polled at the wanted freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events at the decision&apos;s rate (at least 30/s where that is no more than 2 MB/s, so that the p95 has an interval; at most 2000/s) for 3 s; delay from due to shown, one clock. Yes: p95 at most 100 ms, nothing lost, without being asked; &apos;yes&apos; also takes messages on the same connection, &apos;push only&apos; takes none there, &apos;on event&apos; comes on the server&apos;s own request. Interval: short polls every 1 s show a mean within 25 % of T/2; asked: that, and a held request shows a p95 of at most 100 ms. Best effort: a receiver that refuses the first attempt gets the event at least 200 ms later, and gets it. Interval of the p95: order statistics, 95 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay that is good enough (p95)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused once: later by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay mean, short polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval of short polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay p50, held request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay p95, held request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 events a second for 3.5 s, the path reset for 1 s in the middle; the server killed and restarted; a half-open path until it is noticed, at most 27 s. Built in: the stream names id and retry time, and an application that forgot its place loses 0. Manual: without code of its own nothing comes after the cut, or a client without its place loses events. Channel: a new call on the same channel goes through, the broken stream stays ended. Self-healing: a bare loop of requests with a cursor loses 0 and repeats 0. Sender retries: the receiver is unreachable for 1 s, does nothing, loses 0. &apos;Nothing to retry&apos; only if no request failed and no event was over 250 ms late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back after a cut of 1 s, with resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut: lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut: repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut: replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut: lost when the application forgot its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events after the cut without code of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back after the server was killed and restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server killed: lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server killed: repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-open: noticed after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New call on the same channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare loop: requests that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare loop: lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare loop: worst delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver unreachable for 1 s: worst delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 clients on a server of their own: idle for 2 s, then 10 events/s for 2 s, then the server is killed and another takes its place. Held: 0.9 to 1.1 TCP connections per idle client (kernel&apos;s table), on which events come unasked; &apos;session&apos; takes messages both ways on it, &apos;response&apos; one way, &apos;harder&apos; is either. Easier: a held response that takes less than half of a WebSocket&apos;s memory. Per poll: polls on a new connection each lose nothing, but 200 idle clients make 200/T requests a second (within 25 %). Per event: 200 idle subscribers hold no connection and make no request, every event makes 200 deliveries. Easy: no load while idle and no state that a new server lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connections per idle client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s descriptors per idle client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s memory per idle client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests while nothing happens, all clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes while nothing happens, per client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events delivered, all clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s processor time per million deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that connected again within 4 s of the server&apos;s death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first to the last of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory per client, of a WebSocket&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls on a new connection each lose events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connections per idle subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s descriptors per idle subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s memory per idle subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests while nothing happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new server delivers on without being told anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 events of 100 B, 20 a second, with the tap on. Upgraded TCP: a 101 answer, then WebSocket frames on that connection, one for each event. Held response: at most 2 requests, no upgrade, every event a block of one text/event-stream; &apos;HTTP/1.1&apos; only if the same stream does not also come over another version (3 events asked for over HTTP/1.0). HTTP/2 stream: its preface, a gRPC message for each event, grpc-status in the trailers. One request per exchange: at least 2 requests, as many answers, no upgrade, no stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers 101</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the wire per event, setup included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces that were none of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, minimal, from the literature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One use out of those the words name, as a workload for 3 s (at least 5 events/s where that is no more than 2 MB/s, at most 2000; at most 20 clients): every event arrives (lost 0) and the p95 from due to shown is within that use&apos;s own threshold, named in the figures. One use stands for the category: it cannot prove all of it, but failing it contradicts the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The use&apos;s own threshold (p95)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events shown, all clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>ask next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer leads to a first result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask next: could rule out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer here would rule out %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask next: could still change the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of its %2 answers would change what leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with other answers, this one could still change what leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot change the answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot change the answer alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is answered here, at its usual importance, the same one leads. Together with other answers it may not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would exclude %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a must it only weighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you have not answered can change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every combination of answers to the open questions, at their usual importance, leads to the same result.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ranking</name>
    <message>
        <source>Scores highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets your one must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets all %1 musts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; nothing to improve on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simplest to build and run, and nothing you said so far needs more. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to rank yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits every must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a question, or start from an example. Every answer can be changed later, on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each transport, alone or in a pair, fails at least one of your musts. Lower one of them to should, and the ranking comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the same score. The one that is simpler to build and run is named first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single transport meets every must; these two together do. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest point: %1 is “%2”, which costs %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written and as assessed agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as written, the matrix would lead to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As experts assess it, the matrix leads to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 musts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” brings %3 (%4 of 100, %5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; experts read it as: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- %1 (%2, worth %3 of 100): %4 is &quot;%5&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in truth: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answered yet that tells the transports apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: %1, since no single transport qualifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transport qualifies: every one fails something that is a must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie: %1 score the same, the simpler comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the experts&apos; corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every claim taken as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 would lead instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no transport would qualify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reaches %1 of what these requirements could give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores higher, at the price of two mechanisms: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack %1 %2, %3 reading, SHA-256 `%4`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as-written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transports</name>
    <message>
        <source>The server ended the stream: it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed in a way it has no word for (UNKNOWN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the request (INVALID_ARGUMENT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline passed before the server was done (DEADLINE_EXCEEDED).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for does not exist (NOT_FOUND).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already (ALREADY_EXISTS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server forbids this (PERMISSION_DENIED).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no room at the moment (RESOURCE_EXHAUSTED).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not in a state for this (FAILED_PRECONDITION).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was aborted; it is opened again after the last event seen (ABORTED).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is out of range (OUT_OF_RANGE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this service or method (UNIMPLEMENTED).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed on its side (INTERNAL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not available; it is tried again (UNAVAILABLE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lost data (DATA_LOSS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the token (UNAUTHENTICATED).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was larger than the other side takes (RESOURCE_EXHAUSTED).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the token (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server forbids this (403): origin or token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed (%1); it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection: it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is going away or restarting; the connection is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server saw a breach of the WebSocket protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take this type of message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server got text that is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s policy forbids this (origin or token); trying again would not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was larger than the server takes; the same bytes are not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server misses an extension it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed on its side; the connection is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is restarting; the connection is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is overloaded and asks to try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway on the way got no valid answer; the connection is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resume point has left the server&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client read too slowly: more than 1 MiB was waiting for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed an idle connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection with a code of its own (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a close code that must not be used (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent a message larger than this client takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke the WebSocket protocol (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed with a code that is not known here (1012 to 1014, or a reserved one).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke without a close frame; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1 instead of switching to WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the connection (%1): token or origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no WebSocket at this address (404), or a proxy on the way took the Upgrade header off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected grpc://HOST:PORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stream within 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take the message (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the message arrived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling needs an http URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers a poll with more than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>304, nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200, nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server asks to wait for %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 OK, long polling, held for %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, short polling every %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event stream needs an http URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that there is nothing more to come (204).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request for the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no event stream: the server sends another type of content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends an event larger than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the stream; it is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks are registered at an http URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a delivery was refused with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way in to the receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer to the registration has no usable id and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>201 Created, delivered to 127.0.0.1:%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has disabled the registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 OK, the registration still stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has forgotten the registration; it is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question after the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pong within 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pong after %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>101 Switching Protocols</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::demo::DemoSession</name>
    <message>
        <source>You ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lost its memory: its events are numbered from 1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, going on after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages unavailable (%2 to %3): they left the server&apos;s memory before they could be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::demo::FaultPassage</name>
    <message>
        <source>the fault proxy is gone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fault proxy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::demo::LocalProcess</name>
    <message>
        <source>it was ended by signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered nothing for %1 ms and was killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stay up: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::demo::Run</name>
    <message>
        <source>the bundled server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled server is started again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::AnswerRow</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::AnswersView</name>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy your answers as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Banner</name>
    <message>
        <source>Dismiss message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::CellInspector</name>
    <message>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as measured: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What experts add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer of yours asks for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” %2 (%3): brings %4 of %5 points.%6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ChoosePage</name>
    <message>
        <source>Try an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers copied as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ComparePage</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row to show: answer a question in Choose, or show all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ConfidenceSection</name>
    <message>
        <source>Answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One against one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Most worth answering next: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ConnectionStrip</name>
    <message>
        <source>Connected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1 · lost %2 · repeated %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundled server starts with the first connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries every transport from your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect first: the page comes from the bundled server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ContrastSection</name>
    <message>
        <source>Close the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 and not %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ContributionBar</name>
    <message>
        <source>Made of %1 parts; left and right tell each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::DeadEndSection</name>
    <message>
        <source>These musts cannot live together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least to give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Decision</name>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: Don&apos;t care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only should: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use what was measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the pack&apos;s word: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the pack&apos;s word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::DetailsPane</name>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 are shown; Copy takes all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::DifferenceRow</name>
    <message>
        <source>%1 +%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Document</name>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured too long ago to count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided with pack %1 %2; shown with %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it was saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::EndCard</name>
    <message>
        <source>&amp;Keep as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::EvidenceBanner</name>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the pack&apos;s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured takes the place of the pack&apos;s words; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ExamplePicker</name>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FaultChip</name>
    <message>
        <source>Take it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FaultEditor</name>
    <message>
        <source>Fault as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the command line takes it: KIND[:VALUE][,NAME=VALUE…][,up|,down][,share=0.5][,after=2s][,for=3s]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault: direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From client to server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From server to client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many of the connections, drawn by the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FaultRow</name>
    <message>
        <source>+ Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done to the connection on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed: the same connections are hit. From the next connection on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All faults off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middleboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run with these faults, as a line for wirewise-cli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, and begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on the way to the bundled server: your endpoint is connected directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: bytes pass as they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Figure</name>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FiguresPanel</name>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured, one clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 samples, from due until the feed brought it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 samples, from due to shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from when a message was due until it was shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, through the fault proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %L1 above 60 s count as 60 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 reconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all; too few clients to tell per connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all; too little growth to tell per connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FlagsSection</name>
    <message>
        <source>Outside these five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside these %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FlipsSection</name>
    <message>
        <source>What would change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of up to three answers makes another one lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 smallest changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply: %1 leads %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::KeysPanel</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::LanePicker</name>
    <message>
        <source>Who races</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::LinkButton</name>
    <message>
        <source>Opens %1 in the browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::LogPane</name>
    <message>
        <source>No row passes the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that do will appear here as they come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the chosen rows (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the rows shown, one JSON object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties the log; the run goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the expression too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 older let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came too fast to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::LogTable</name>
    <message>
        <source>Message log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ %L1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new messages, show the newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::MainWindow</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wirewise %1: choose how events travel between two programs, and prove the choice. Pack %2 %3. Free software, GPL-3.0-or-later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix copied as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions (*.toml *.wirewise);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation copied as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened or saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] - Wirewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Live &amp;Connection for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::MatrixModel</name>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, proved here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::MatrixView</name>
    <message>
        <source>Feature matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::MessageLog</name>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since previous, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delay, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::NotesSection</name>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those about the leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more, about others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 about others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::NumberBox</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::OwnEndpoint</name>
    <message>
        <source>URL of your endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your endpoint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::PackCommands</name>
    <message>
        <source>Pack reloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in pack is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened pack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last good version stays in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in pack stays in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use, with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no program to open %1 with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::PackFaultsPanel</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the faults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProofCommands</name>
    <message>
        <source>Starting the proofs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proving: %1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, now %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofs ended: %1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 proof done, %1 contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proofs done, %2 contradicted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProofSection</name>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the proof of this cell on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the pack&apos;s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed %1, pack %2 %3, Wirewise %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProveMenu</name>
    <message>
        <source>Prove &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove &amp;this cell: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove the &amp;row: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove the &amp;column: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProvePage</name>
    <message>
        <source>My endpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several transports side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs an URL that begins with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>:// or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A race took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Prover</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers could not be written down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it said a line without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it said something that is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proofs could not go on: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::QuestionCard</name>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps this question open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer that weighs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is never asked that strongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ and - change it, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RaceBoard</name>
    <message>
        <source>Race, one row for each transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same numbered events over several transports at once: how late, what was lost, how many bytes, seen as it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: thick from p50 to p95, thin to p99, a line to the maximum; logarithmic, %1 to %2, ten times at each rule. From when a message was due until it was shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RaceHead</name>
    <message>
        <source>How they race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose at least two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %L1 clients in all at once: fewer clients, or one after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen; the same events, workload and faults for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RaceTable</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From p50 to the maximum, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the messages came within this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % of the messages came within this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 % of the messages came within this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps that were never filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came again and were not shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes on the wire, both ways, for each message received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP connections opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections lost and made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From asking to open, mean of the clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RankingPanel</name>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them all, cell by cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect live with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RankingRow</name>
    <message>
        <source>why not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 scores, by requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the question that excludes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two mechanisms, scores higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two mechanisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, excluded by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close why not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RankingSection</name>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ReadingsSection</name>
    <message>
        <source>Two readings of the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As experts assess it: %1. Taken by its words: %2. They differ in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by its words: %1. As experts assess it: %2. They differ in:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ReasonSection</name>
    <message>
        <source>Why not %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RecommendationHead</name>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how sure is being worked out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RecordPage</name>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided? For example: events of the team chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recommendation as it will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file with your answers, made to be read, compared and kept beside your code. wirewise-cli advise --answers reads it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every question is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with this session meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited since it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::SendBox</name>
    <message>
        <source>Message to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a file&apos;s bytes as a binary message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the file cannot be read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the file has %1, the largest message is %2. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a file&apos;s bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::StatusStrip</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No servers running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 server running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 servers running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::TransportHeader</name>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::TransportTabs</name>
    <message>
        <source>%1, recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::TriangleView</name>
    <message>
        <source>Who leads, by how importance is weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only musts count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>musts and shoulds alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wirewise::ui::WorkloadPanel</name>
    <message>
        <source> /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate, size, kind and clients as your answers have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers say nothing about rate, size, kind or clients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your answers, but with %L1 clients of %L2: more are for wirewise-cli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your answers have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clients with the next connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own endpoint decides what it sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes take effect while connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
