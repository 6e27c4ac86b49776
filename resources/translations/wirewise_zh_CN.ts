<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Charts</name>
    <message>
        <source>Bytes per message</source>
        <translation>每条消息的字节数</translation>
    </message>
    <message>
        <source>Bytes on the wire for each message</source>
        <translation>每条消息在线路上的字节数</translation>
    </message>
    <message>
        <source>TCP payload both ways, measured by the kernel</source>
        <translation>双向 TCP 载荷，由内核测量</translation>
    </message>
    <message>
        <source>Bytes for each message appear with the first message of a run in which the server sends.</source>
        <translation>在服务器发送的运行中，收到第一条消息后显示每条消息的字节数。</translation>
    </message>
    <message>
        <source>bytes per message</source>
        <translation>每条消息的字节数</translation>
    </message>
    <message>
        <source>%1: half within %2, %3 within %4</source>
        <translation>%1：一半在 %2 以内，%3 在 %4 以内</translation>
    </message>
    <message>
        <source>%1: all within %2</source>
        <translation>%1：全部在 %2 以内</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 秒</translation>
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
        <translation>%1 介于 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>during %1</source>
        <translation>在 %1 期间</translation>
    </message>
    <message>
        <source>%1 of %2 over %3</source>
        <translation>%1：%2，历时 %3</translation>
    </message>
    <message>
        <source>; highest: %1, %2</source>
        <translation>；最高：%1，%2</translation>
    </message>
    <message>
        <source>; highest %1</source>
        <translation>；最高值%1</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>没有测量值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; during %2</source>
        <translation>%1；在 %2 期间</translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>时间 (s)</translation>
    </message>
    <message>
        <source>share (%)</source>
        <translation>占比 (%)</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Delay over time</source>
        <translation>延迟随时间的变化</translation>
    </message>
    <message>
        <source>Thick p99, thin p50, from due to shown; measured, one clock</source>
        <translation>粗线 p99，细线 p50，从应到至显示；实测，同一时钟</translation>
    </message>
    <message>
        <source>Delays appear with the first message.</source>
        <translation>收到第一条消息后显示延迟。</translation>
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
        <translation>延迟分布</translation>
    </message>
    <message>
        <source>How many messages came within which delay</source>
        <translation>多少消息在多大延迟内到达</translation>
    </message>
    <message>
        <source>Share of the messages that came within a delay; measured, one clock</source>
        <translation>在某一延迟内到达的消息占比；实测，同一时钟</translation>
    </message>
    <message>
        <source>The distribution appears with the first message.</source>
        <translation>收到第一条消息后显示分布。</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Server memory</source>
        <translation>服务器内存</translation>
    </message>
    <message>
        <source>Server memory for each connection</source>
        <translation>每个连接占用的服务器内存</translation>
    </message>
    <message>
        <source>Growth of the server&apos;s memory since the run began, divided by this transport&apos;s connections</source>
        <translation>运行开始以来服务器内存的增长，除以此传输方式的连接数</translation>
    </message>
    <message>
        <source>Memory for each connection appears with 50 clients or more; with fewer, only noise would be seen.</source>
        <translation>客户端达到 50 个后才显示每个连接的内存；更少时只会看到噪声。</translation>
    </message>
    <message>
        <source>memory per connection</source>
        <translation>每个连接的内存</translation>
    </message>
    <message>
        <source>Server queue</source>
        <translation>服务器队列</translation>
    </message>
    <message>
        <source>What waits on the server</source>
        <translation>服务器上等待的数据</translation>
    </message>
    <message>
        <source>Written to clients and not yet taken by the kernel, asked each second</source>
        <translation>已写给客户端但内核尚未取走的数据，每秒查询一次</translation>
    </message>
    <message>
        <source>The queue appears while the bundled server runs.</source>
        <translation>内置服务器运行时显示队列。</translation>
    </message>
    <message>
        <source>the server&apos;s queue</source>
        <translation>服务器队列</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <translation>速率随时间的变化</translation>
    </message>
    <message>
        <source>Messages received each second, measured</source>
        <translation>每秒收到的消息数，实测</translation>
    </message>
    <message>
        <source>The rate appears with the first message.</source>
        <translation>收到第一条消息后显示速率。</translation>
    </message>
    <message>
        <source>the rate</source>
        <translation>速率</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>up</source>
        <translation>上行</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下行</translation>
    </message>
    <message>
        <source>, %1 % of connections</source>
        <translation>，%1% 的连接</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 后开始</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设定</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>The expression is longer than %1 characters</source>
        <translation>表达式超过 %1 个字符</translation>
    </message>
    <message>
        <source>Not an expression: %1 (character %2)</source>
        <translation>不是有效的表达式：%1（第 %2 个字符）</translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>%1 begins</source>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 结束</translation>
    </message>
</context>
<context>
    <name>RaceWords</name>
    <message>
        <source>Too few messages to compare delays.</source>
        <translation>消息太少，无法比较延迟。</translation>
    </message>
    <message>
        <source>The delays do not differ clearly.</source>
        <translation>延迟没有明显差别。</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>%1 delivered sooner than %2: 95 % of the messages within %3, against half of them after %4 or more.</source>
        <translation>%1 比 %2 更早送达：95% 的消息在 %3 内到达，而后者有一半在 %4 或更久之后才到。</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>丢失 %1</translation>
    </message>
    <message>
        <source>had %1 repeated</source>
        <translation>重复 %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Nothing was lost, nothing repeated.</source>
        <translation>没有丢失，也没有重复。</translation>
    </message>
    <message>
        <source>Fewest bytes for a message: %1, %2; most: %3, %4.</source>
        <translation>每条消息字节数最少：%1，%2；最多：%3，%4。</translation>
    </message>
    <message>
        <source>Nothing came over %1.</source>
        <translation>%1 没有收到任何消息。</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>等待轮到它</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>ended with an error</source>
        <translation>因错误结束</translation>
    </message>
    <message>
        <source>all at once, one feed and one clock</source>
        <translation>同时进行，同一信息流、同一时钟</translation>
    </message>
    <message>
        <source>one after another, each alone on the machine</source>
        <translation>依次进行，各自独占本机</translation>
    </message>
    <message>
        <source>1 client each</source>
        <translation>各 1 个客户端</translation>
    </message>
    <message>
        <source>%1 clients each</source>
        <translation>各 %1 个客户端</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>through the fault proxy</source>
        <translation>经由故障代理</translation>
    </message>
    <message>
        <source>faults: %1</source>
        <translation>故障：%1</translation>
    </message>
    <message>
        <source>Measured from when a message was due until it was shown, on one monotonic clock.</source>
        <translation>从消息应到之时到显示之时测量，使用同一单调时钟。</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>重新运行：%1</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Starting the server</source>
        <translation>正在启动服务器</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>正在断开</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>No live connection for %1 yet: this program does not speak it.</source>
        <translation>%1 暂无实时连接：本程序不支持它。</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Sent. The feed brings it back as its next event.</source>
        <translation>已发送。信息流会把它作为下一个事件带回。</translation>
    </message>
    <message>
        <source>Not sent: nothing is connected. Connect first.</source>
        <translation>未发送：没有连接。请先连接。</translation>
    </message>
    <message>
        <source>Not sent: larger than this endpoint takes. Send less.</source>
        <translation>未发送：超出此端点可接受的大小。请减少内容。</translation>
    </message>
    <message>
        <source>Not sent: too much is still waiting to go out. Try again in a moment.</source>
        <translation>未发送：仍有太多内容等待发出。请稍后再试。</translation>
    </message>
    <message>
        <source>Not sent: this endpoint takes nothing from clients.</source>
        <translation>未发送：此端点不接受客户端的消息。</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>由你结束</translation>
    </message>
    <message>
        <source>ended by the server</source>
        <translation>由服务器结束</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>The connection was closed as agreed.</source>
        <translation>连接按约定关闭。</translation>
    </message>
    <message>
        <source>The connection broke without a word from the other side.</source>
        <translation>连接中断，对方没有任何说明。</translation>
    </message>
    <message>
        <source>The other side ended the connection.</source>
        <translation>对方结束了连接。</translation>
    </message>
    <message>
        <source>The server was restarted</source>
        <translation>服务器已重启</translation>
    </message>
    <message>
        <source>The server was restarted %1 times</source>
        <translation>服务器已重启 %1 次</translation>
    </message>
    <message>
        <source>%1; %2 replayed, %3 lost.</source>
        <translation>%1；补发 %2，丢失 %3。</translation>
    </message>
    <message>
        <source>%1; connecting again.</source>
        <translation>%1；正在重新连接。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect over %1</source>
        <translation>通过 %1 连接</translation>
    </message>
    <message>
        <source>See it happen</source>
        <translation>亲眼看看</translation>
    </message>
    <message>
        <source>Numbered messages will appear here as they come: when, how late, which way, how large and what they say.</source>
        <translation>带编号的消息到达时会显示在这里：何时、多迟、哪个方向、多大、说了什么。</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>The connection ended, and nothing is listed.</source>
        <translation>连接已结束，列表为空。</translation>
    </message>
    <message>
        <source>Waiting for the first message.</source>
        <translation>等待第一条消息。</translation>
    </message>
    <message>
        <source>The first message will appear here.</source>
        <translation>第一条消息会显示在这里。</translation>
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
        <translation>短轮询</translation>
    </message>
    <message>
        <source>long</source>
        <translation>长轮询</translation>
    </message>
    <message>
        <source>to server</source>
        <translation>发往服务器</translation>
    </message>
    <message>
        <source>to client</source>
        <translation>发往客户端</translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>fault proxy</source>
        <translation>故障代理</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>丢失 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>some lost</source>
        <translation>部分丢失</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 to the client</source>
        <translation>%1 条发往客户端</translation>
    </message>
    <message>
        <source>%1 to the server</source>
        <translation>%1 条发往服务器</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 个应答</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个请求</translation>
    </message>
    <message>
        <source>%1, %2 of them empty</source>
        <translation>%1，其中 %2 个为空</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 内 %1</translation>
    </message>
    <message>
        <source>%1, each %2 to %3</source>
        <translation>%1，每个 %2 至 %3</translation>
    </message>
    <message>
        <source>%1, %2 so far</source>
        <translation>%1，至今 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>retry %1 in %2</source>
        <translation>%2 后第 %1 次重试</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>已保留 %1</translation>
    </message>
    <message>
        <source>%1 rows came too fast to be listed</source>
        <translation>%1 行来得太快，未列出</translation>
    </message>
    <message>
        <source>%1 earlier rows were let go</source>
        <translation>已舍弃 %1 行较早的记录</translation>
    </message>
    <message>
        <source>due at %1</source>
        <translation>应到于 %1</translation>
    </message>
    <message>
        <source>left at %1</source>
        <translation>发出于 %1</translation>
    </message>
    <message>
        <source>arrived at %1</source>
        <translation>到达于 %1</translation>
    </message>
    <message>
        <source>under way %1</source>
        <translation>途中 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>due to shown %1</source>
        <translation>应到至显示 %1</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>往返 %1</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无应答</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to the client in the last 5 s</source>
        <translation>
            <numerusform>最近 5 秒有 %n 条消息发往客户端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the server</source>
        <translation>
            <numerusform>%n 条发往服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s) empty</source>
        <translation>
            <numerusform>%n 次轮询为空</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 已持续 %2</translation>
    </message>
    <message>
        <source>%1 ended %2 ago</source>
        <translation>%1 已于 %2 前结束</translation>
    </message>
    <message>
        <source>connection lost %1 ago</source>
        <translation>%1 前连接丢失</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
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
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Try an &amp;Example</source>
        <translation>试用示例(&amp;E)</translation>
    </message>
    <message>
        <source>Open &amp;Pack…</source>
        <translation>打开规则包(&amp;P)…</translation>
    </message>
    <message>
        <source>Use the &amp;Built-in Pack</source>
        <translation>使用内置规则包(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy Recommendation as Markdown</source>
        <translation>将推荐复制为 Markdown(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear All Answers</source>
        <translation>清除全部回答(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next Question</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>Check Your &amp;Answers</source>
        <translation>检查回答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep the Pack&apos;s Word</source>
        <translation>保留规则包的说法(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Find in the Matrix</source>
        <translation>在矩阵中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Prove</source>
        <translation>验证(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>As &amp;Assessed</source>
        <translation>按专家评定(&amp;A)</translation>
    </message>
    <message>
        <source>As &amp;Written</source>
        <translation>按原文(&amp;W)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connect with the Recommended</source>
        <translation>连接推荐的方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>Prove &amp;Everything</source>
        <translation>验证全部(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;nd the Proofs</source>
        <translation>结束验证(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Race Several</source>
        <translation>多项竞赛(&amp;R)</translation>
    </message>
    <message>
        <source>All &amp;Faults Off</source>
        <translation>关闭所有故障(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop the Server</source>
        <translation>停止服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Wirewise</source>
        <translation>关于 Wirewise(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>决策(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Use What Was &amp;Measured</source>
        <translation>采用测量结果(&amp;M)</translation>
    </message>
    <message>
        <source>Readin&amp;g</source>
        <translation>读法(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Forget the Recent Ones</source>
        <translation>清除最近记录(&amp;F)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>作为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>作为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;HTML</source>
        <translation>作为 HTML(&amp;H)</translation>
    </message>
    <message>
        <source>Comma&amp;nd Palette…</source>
        <translation>命令面板(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>正常(&amp;N)</translation>
    </message>
    <message>
        <source>Reduce &amp;Motion</source>
        <translation>减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ind in the Log</source>
        <translation>在日志中查找(&amp;I)</translation>
    </message>
    <message>
        <source>Save the &amp;Log…</source>
        <translation>保存日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Clear the Lo&amp;g</source>
        <translation>清空日志(&amp;G)</translation>
    </message>
    <message>
        <source>Te&amp;xt Size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>Cop&amp;y the Matrix</source>
        <translation>复制矩阵(&amp;Y)</translation>
    </message>
    <message>
        <source>Open a Sa&amp;ved Log…</source>
        <translation>打开已保存的日志(&amp;V)…</translation>
    </message>
    <message>
        <source>Pa&amp;use the Diagram or Go On</source>
        <translation>暂停或继续绘制时序图(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the Record…</source>
        <translation>保存记录(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the Record in Every For&amp;m…</source>
        <translation>以所有格式保存记录(&amp;V)…</translation>
    </message>
    <message>
        <source>Probe &amp;My Path…</source>
        <translation>探测我的路径(&amp;M)…</translation>
    </message>
    <message>
        <source>Exp&amp;ort This Load…</source>
        <translation>导出此负载(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Help for This Place</source>
        <translation>此处的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guide for Pack Authors</source>
        <translation>规则包作者指南(&amp;G)</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1 were only nice to have</source>
        <translation>%1 只是可选</translation>
    </message>
    <message>
        <source>%1 were only a should</source>
        <translation>%1 只是应当</translation>
    </message>
    <message>
        <source>%1 were a must</source>
        <translation>%1 是必须</translation>
    </message>
    <message>
        <source>%1 were a should</source>
        <translation>%1 是应当</translation>
    </message>
    <message>
        <source>you dropped %1</source>
        <translation>放弃 %1</translation>
    </message>
    <message>
        <source>you did not care about “%1”</source>
        <translation>不在意“%1”</translation>
    </message>
    <message>
        <source>you were not sure about “%1”</source>
        <translation>对“%1”不确定</translation>
    </message>
    <message>
        <source>you also asked for %1 (%2)</source>
        <translation>另外还要求 %1（%2）</translation>
    </message>
    <message>
        <source>you chose %1 instead of %2</source>
        <translation>选择 %1 而不是 %2</translation>
    </message>
    <message>
        <source>you chose %1 (%2) instead of %3</source>
        <translation>选择 %1（%2）而不是 %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1 %2”</source>
        <translation>“%1 %2”</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>如果%1</translation>
    </message>
    <message>
        <source>Nothing qualifies</source>
        <translation>没有符合的方式</translation>
    </message>
    <message>
        <source>Each transport, alone or in a pair, would fail a must.</source>
        <translation>每种传输方式，无论单独还是成对，都会违反某个必须项。</translation>
    </message>
    <message>
        <source>%1 would lead with %2.</source>
        <translation>%1 将以 %2 领先。</translation>
    </message>
    <message>
        <source>%1 would still lead, with %2.</source>
        <translation>%1 仍将领先，得分 %2。</translation>
    </message>
    <message>
        <source>%1 would lead with %2; %3 would be excluded.</source>
        <translation>%1 将以 %2 领先；%3 将被排除。</translation>
    </message>
    <message>
        <source>%1 would lead with %2; %3 would have %4.</source>
        <translation>%1 将以 %2 领先；%3 将得 %4。</translation>
    </message>
    <message>
        <source>%1 is excluded: it fails a must.</source>
        <translation>%1 被排除：违反一个必须项。</translation>
    </message>
    <message>
        <source>%1 is excluded: it fails %2 musts.</source>
        <translation>%1 被排除：违反 %2 个必须项。</translation>
    </message>
    <message>
        <source>Exactly the same score; %1 is simpler to build and run, so it is named first.</source>
        <translation>得分完全相同；%1 的构建和运行更简单，因此排在前面。</translation>
    </message>
    <message>
        <source>%1 scores %2 more, but with two mechanisms to build and run. A single transport that meets every must comes first.</source>
        <translation>%1 得分高 %2，但需要构建和运行两套机制。满足所有必须项的单一传输方式优先。</translation>
    </message>
    <message>
        <source>%1 ranks before %2.</source>
        <translation>%1 排在 %2 之前。</translation>
    </message>
    <message>
        <source>%1 leads by %2, and it is one mechanism instead of two.</source>
        <translation>%1 领先 %2，而且只需一套机制而不是两套。</translation>
    </message>
    <message>
        <source>%1 leads by %2.</source>
        <translation>%1 领先 %2。</translation>
    </message>
    <message>
        <source>would draw level</source>
        <translation>将会持平</translation>
    </message>
    <message>
        <source>would lead</source>
        <translation>将会领先</translation>
    </message>
    <message>
        <source>%1 leads by %2 because of %3; without it %4 %5.</source>
        <translation>%1 领先 %2，原因是 %3；没有它，%4 %5。</translation>
    </message>
    <message>
        <source>%1 leads by %2 because of %3; without these %4 %5.</source>
        <translation>%1 领先 %2，原因是 %3；没有这些，%4 %5。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Lower %1 to should</source>
        <translation>把 %1 降为应当</translation>
    </message>
    <message>
        <source>→%1%2 leads</source>
        <translation>→%1%2 领先</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Experts: %1</source>
        <translation>专家：%1</translation>
    </message>
</context>
<context>
    <name>advisor</name>
    <message>
        <source>%1: %2, measured: %3</source>
        <translation>%1：%2，测得：%3</translation>
    </message>
    <message>
        <source>%1: %2, in truth: %3</source>
        <translation>%1：%2，实际：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>excludes %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>excludes %1: %2</source>
        <translation>排除 %1 个：%2</translation>
    </message>
    <message>
        <source>together with another answer %1</source>
        <translation>与另一个回答一起%1</translation>
    </message>
    <message>
        <source>excludes none of them</source>
        <translation>不排除任何方式</translation>
    </message>
    <message>
        <source>only weighs</source>
        <translation>只影响权重</translation>
    </message>
    <message>
        <source>not sure: counts as no requirement</source>
        <translation>不确定：不算作需求</translation>
    </message>
    <message>
        <source>not asked yet: counts as no requirement</source>
        <translation>尚未询问：不算作需求</translation>
    </message>
    <message>
        <source>any</source>
        <translation>均可</translation>
    </message>
    <message>
        <source>weighs nothing</source>
        <translation>没有权重</translation>
    </message>
    <message>
        <source>favours none of them</source>
        <translation>不偏向任何方式</translation>
    </message>
    <message>
        <source>Change: %1 %2</source>
        <translation>更改：%1 %2</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>cells as experts assess them</source>
        <translation>单元格取专家评定</translation>
    </message>
    <message>
        <source>cells by their words as written</source>
        <translation>单元格取原文字面</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>must : should : nice = %1 : %2 : %3</source>
        <translation>必须 : 应当 : 可选 = %1 : %2 : %3</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>one transport before two that work together; a must is never outweighed</source>
        <translation>单一传输方式先于两者组合；必须项永远不会被抵消</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>| Question | Answer | Importance | What it does |</source>
        <translation>| 问题 | 回答 | 重要性 | 作用 |</translation>
    </message>
</context>
<context>
    <name>appearance</name>
    <message>
        <source>meets</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不满足</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>imprecise</source>
        <translation>不精确</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>exact tie</source>
        <translation>完全持平</translation>
    </message>
    <message>
        <source>two mechanisms</source>
        <translation>两套机制</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>没有合适的</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>must</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>should</source>
        <translation>应当</translation>
    </message>
    <message>
        <source>nice</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>稳固</translation>
    </message>
    <message>
        <source>leaning</source>
        <translation>倾向</translation>
    </message>
    <message>
        <source>close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>专家评定</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>note confirmed</source>
        <translation>备注已证实</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>被推翻</translation>
    </message>
    <message>
        <source>not conclusive</source>
        <translation>无定论</translation>
    </message>
    <message>
        <source>not provable</source>
        <translation>无法验证</translation>
    </message>
    <message>
        <source>proof expired</source>
        <translation>验证已过期</translation>
    </message>
</context>
<context>
    <name>confidence</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>fewer than 1</source>
        <translation>不到 1</translation>
    </message>
    <message>
        <source>more than 99</source>
        <translation>超过 99</translation>
    </message>
    <message>
        <source>only one qualifies</source>
        <translation>仅一个合格</translation>
    </message>
    <message>
        <source>close to %1</source>
        <translation>与 %1 接近</translation>
    </message>
    <message>
        <source>Nothing else meets every must, however the rest is weighed.</source>
        <translation>无论其余如何加权，都没有别的方式满足所有必须项。</translation>
    </message>
    <message>
        <source>No other single transport meets every must, however the rest is weighed.</source>
        <translation>无论其余如何加权，都没有别的单一传输方式满足所有必须项。</translation>
    </message>
    <message>
        <source>Best in every way to weigh must, should and nice.</source>
        <translation>无论必须、应当和可选如何加权都最好。</translation>
    </message>
    <message>
        <source>Best in %1 of 100 ways to weigh must, should and nice; %2 in the other %3.</source>
        <translation>在必须、应当和可选的 100 种加权中有 %1 种最好；其余 %3 种为 %2。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 种为 %1</translation>
    </message>
    <message>
        <source>Best in %1 of 100 ways to weigh must, should and nice; %2.</source>
        <translation>在必须、应当和可选的 100 种加权中有 %1 种最好；%2。</translation>
    </message>
    <message>
        <source>The triangle is its own from corner to corner.</source>
        <translation>整个三角形都归它所有。</translation>
    </message>
    <message>
        <source>Of the triangle it holds exactly %1.</source>
        <translation>在三角形中它恰好占 %1。</translation>
    </message>
    <message>
        <source>%1 in %2 of 100</source>
        <translation>100 次中有 %2 次 %1</translation>
    </message>
    <message>
        <source>%1 always</source>
        <translation>总是 %1</translation>
    </message>
    <message>
        <source>beats %1</source>
        <translation>胜过 %1</translation>
    </message>
    <message>
        <source>never beats %1</source>
        <translation>从未胜过 %1</translation>
    </message>
    <message>
        <source>If you had not ranked importance at all: %1.</source>
        <translation>如果完全不排重要性：%1。</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>所有问题都已回答。</translation>
    </message>
    <message>
        <source>Of %1 ways to answer the rest, %2 keep it.</source>
        <translation>其余问题有 %1 种答法，其中 %2 种维持结果。</translation>
    </message>
    <message>
        <source>All of %1 ways tried to answer the rest keep it, but not every way does.</source>
        <translation>尝试过的 %1 种答法全部维持结果，但并非所有答法都如此。</translation>
    </message>
    <message>
        <source>Of %1 ways tried to answer the rest, %2 keep it.</source>
        <translation>尝试过的 %1 种其余答法中，%2 种维持结果。</translation>
    </message>
    <message>
        <source>%1 leads in %2</source>
        <translation>%1 领先的部分：%2</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>A triangle of all ways to weigh must, should and nice, from only musts count over musts and shoulds alike to all alike: %1. A dot marks the weights in use.</source>
        <translation>表示必须、应当和可选全部加权方式的三角形，从“只计必须”经“必须与应当同等”到“全部同等”：%1。圆点标出当前所用权重。</translation>
    </message>
</context>
<context>
    <name>consequence</name>
    <message>
        <source>%1 answers changed</source>
        <translation>更改了 %1 个回答</translation>
    </message>
    <message>
        <source>Read as assessed</source>
        <translation>按专家评定解读</translation>
    </message>
    <message>
        <source>Read as written</source>
        <translation>按原文解读</translation>
    </message>
    <message>
        <source>“%1” taken back</source>
        <translation>“%1”已收回</translation>
    </message>
    <message>
        <source>“%1” is open again</source>
        <translation>“%1”重新待定</translation>
    </message>
    <message>
        <source>“%1” stays open</source>
        <translation>“%1”保持待定</translation>
    </message>
    <message>
        <source>“%1” does not count</source>
        <translation>“%1”不计入</translation>
    </message>
    <message>
        <source>“%1” is now a %2</source>
        <translation>“%1”现在是%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>nothing to rank</source>
        <translation>没有可排名的</translation>
    </message>
    <message>
        <source>still nothing fits every must</source>
        <translation>仍然没有方式满足所有必须项</translation>
    </message>
    <message>
        <source>nothing fits every must now</source>
        <translation>现在没有方式满足所有必须项</translation>
    </message>
    <message>
        <source>%1 tie</source>
        <translation>%1 持平</translation>
    </message>
    <message>
        <source>%1 still leads</source>
        <translation>%1 仍然领先</translation>
    </message>
    <message>
        <source>%1 now leads</source>
        <translation>%1 现在领先</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 领先</translation>
    </message>
    <message>
        <source>%1 is excluded</source>
        <translation>%1 被排除</translation>
    </message>
    <message>
        <source>%1 are excluded</source>
        <translation>%1 被排除</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 恢复</translation>
    </message>
    <message>
        <source>%1 are back</source>
        <translation>%1 恢复</translation>
    </message>
    <message>
        <source>the order stays</source>
        <translation>顺序不变</translation>
    </message>
    <message>
        <source>%1 rises from %2 to %3</source>
        <translation>%1 从第 %2 升到第 %3</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>%1 of %2 is not “%3” but “%4”</source>
        <translation>%2 的%1不是“%3”，而是“%4”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>被推翻</translation>
    </message>
    <message>
        <source>not provable</source>
        <translation>无法验证</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>模型推算</translation>
    </message>
    <message>
        <source> The recommendation would stay %1.</source>
        <translation> 推荐仍为 %1。</translation>
    </message>
    <message>
        <source> The recommendation would change from %1 to %2.</source>
        <translation> 推荐将从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>Measured here: %1.</source>
        <translation>本机测得：%1。</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <translation>之前：%1。之后：%2。</translation>
    </message>
    <message>
        <source>%1 took %2 from event to screen at p95; “%3” wants %4 at most.</source>
        <translation>%1 从事件到屏幕的 p95 为 %2；“%3”要求最多 %4。</translation>
    </message>
    <message>
        <source> %1 took %2.</source>
        <translation> %1 用了 %2。</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Every chunk arrives later, by the delay give or take the jitter.</source>
        <translation>每块数据都会晚到，时间为延迟加减抖动。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Bytes pass at this rate and no faster.</source>
        <translation>字节按此速率通过，不会更快。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Slicer</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Bytes arrive in small pieces with a pause between two.</source>
        <translation>字节以小块到达，块间有停顿。</translation>
    </message>
    <message>
        <source>Average size</source>
        <translation>平均大小</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Slow close</source>
        <translation>缓慢关闭</translation>
    </message>
    <message>
        <source>The end of a connection is passed on late.</source>
        <translation>连接的结束会延后传达。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Connections are reset (RST), at once or after a while.</source>
        <translation>连接被重置（RST），立即或稍后。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Nothing passes; the connection is closed after a while, with 0 when the fault ends.</source>
        <translation>什么都不通过；一段时间后关闭连接，为 0 时随故障结束而关闭。</translation>
    </message>
    <message>
        <source>Close after</source>
        <translation>多久后关闭</translation>
    </message>
    <message>
        <source>Limit data</source>
        <translation>限制数据量</translation>
    </message>
    <message>
        <source>The connection is closed after so many bytes of a direction.</source>
        <translation>某一方向达到这么多字节后关闭连接。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>宕机</translation>
    </message>
    <message>
        <source>New connections are refused, existing ones are cut.</source>
        <translation>拒绝新连接，切断现有连接。</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>Bytes of both directions vanish and nobody is told.</source>
        <translation>双向字节都消失，且没人知道。</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Bytes are held back and delivered when the fault ends; nothing is lost.</source>
        <translation>字节被扣住，故障结束时送达；不会丢失。</translation>
    </message>
    <message>
        <source>Buffering proxy</source>
        <translation>缓冲代理</translation>
    </message>
    <message>
        <source>The body of an HTTP response is held back until so many bytes or its end.</source>
        <translation>HTTP 响应体被扣住，直到凑够这么多字节或结束。</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>X-Accel-Buffering honoured</source>
        <translation>遵守 X-Accel-Buffering</translation>
    </message>
    <message>
        <source>Upgrade stripped</source>
        <translation>去除 Upgrade</translation>
    </message>
    <message>
        <source>Upgrade is removed from HTTP/1.1 requests, as by a proxy that does not know it.</source>
        <translation>从 HTTP/1.1 请求中去掉 Upgrade，就像不认识它的代理那样。</translation>
    </message>
    <message>
        <source>Upgrade swallowed</source>
        <translation>吞掉 Upgrade</translation>
    </message>
    <message>
        <source>A request with Upgrade is neither passed on nor answered.</source>
        <translation>带 Upgrade 的请求既不转发也不应答。</translation>
    </message>
    <message>
        <source>HTTP/1.1 only</source>
        <translation>仅 HTTP/1.1</translation>
    </message>
    <message>
        <source>A connection that begins with HTTP/2 is answered 400 and closed.</source>
        <translation>以 HTTP/2 开始的连接会得到 400 并被关闭。</translation>
    </message>
    <message>
        <source>Idle cut</source>
        <translation>空闲切断</translation>
    </message>
    <message>
        <source>A connection on which nothing passed for so long is closed.</source>
        <translation>这么久没有数据的连接会被关闭。</translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation>空闲时间</translation>
    </message>
    <message>
        <source>Maximum lifetime</source>
        <translation>最长寿命</translation>
    </message>
    <message>
        <source>A connection is closed when it is so old, whatever passes.</source>
        <translation>连接达到此时长就被关闭，无论是否有数据。</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>寿命</translation>
    </message>
    <message>
        <source>Inbound blocked</source>
        <translation>阻止入站</translation>
    </message>
    <message>
        <source>Connections to your own receiver are refused, existing ones are reset.</source>
        <translation>到你自己接收端的连接被拒绝，现有连接被重置。</translation>
    </message>
    <message>
        <source>Answer dropped</source>
        <translation>丢弃应答</translation>
    </message>
    <message>
        <source>The request goes through; its response is dropped and the connection closed.</source>
        <translation>请求通过；其响应被丢弃，连接被关闭。</translation>
    </message>
    <message>
        <source>Status injected</source>
        <translation>注入状态码</translation>
    </message>
    <message>
        <source>Each HTTP/1.1 request is answered with this status; the endpoint never sees it.</source>
        <translation>每个 HTTP/1.1 请求都以此状态码应答；端点看不到请求。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
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
        <translation>名称中含有 NUL 字符，应为文件</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>file of %1 bytes, expected at most %2</source>
        <translation>文件有 %1 字节，最多应为 %2</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>not JSON: %1 (byte %2)</source>
        <translation>不是 JSON：%1（第 %2 字节）</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>必须是 JSON 对象</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>大于 %1 字节</translation>
    </message>
    <message>
        <source>a line above %1 bytes</source>
        <translation>有一行超过 %1 字节</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>is of format %1, newer than this program, expected %2</source>
        <translation>的格式为 %1，比本程序新，应为 %2</translation>
    </message>
    <message>
        <source>has the reading &apos;%1&apos;, expected assessed or as-written</source>
        <translation>的读法为“%1”，应为 assessed 或 as-written</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is &apos;%2&apos;, expected one of: %3</source>
        <translation>“%1”为“%2”，应为以下之一：%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is &apos;%2&apos;, expected a time as 2026-01-31T12:00:00Z</source>
        <translation>“%1”为“%2”，应为形如 2026-01-31T12:00:00Z 的时间</translation>
    </message>
    <message>
        <source>&apos;seed&apos; is &apos;%1&apos;, expected a whole number</source>
        <translation>“seed”为“%1”，应为整数</translation>
    </message>
    <message>
        <source>has a value that is not between low and high</source>
        <translation>的值不在 low 与 high 之间</translation>
    </message>
    <message>
        <source>&apos;cell&apos; is &apos;%1&apos;, expected FEATURE/TRANSPORT</source>
        <translation>“cell”为“%1”，应为 FEATURE/TRANSPORT</translation>
    </message>
    <message>
        <source>evidence &apos;%1&apos;</source>
        <translation>证据“%1”</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>is of a cell this pack does not have</source>
        <translation>属于本规则包没有的单元格</translation>
    </message>
    <message>
        <source>measures &apos;%1&apos;, which this pack does not read for it</source>
        <translation>测量的是“%1”，本规则包不用它判断该单元格</translation>
    </message>
    <message>
        <source>evidence &apos;%1&apos; %2</source>
        <translation>证据“%1”%2</translation>
    </message>
</context>
<context>
    <name>loadExport</name>
    <message>
        <source>Export the load into a folder</source>
        <translation>将负载导出到文件夹</translation>
    </message>
    <message>
        <source>%1 is there. Run it in that folder: %2</source>
        <translation>%1 已就绪。在该文件夹中运行：%2</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>未导出。%1</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>Which transport should I use?</source>
        <translation>我该用哪种传输方式？</translation>
    </message>
    <message>
        <source>Seed matrix (13 features x 5 transports)</source>
        <translation>初始矩阵（13 项特性 x 5 种传输方式）</translation>
    </message>
    <message>
        <source>Pack author&apos;s reading; no outside source</source>
        <translation>规则包作者的解读；无外部来源</translation>
    </message>
    <message>
        <source>WebSockets</source>
        <translation>WebSockets</translation>
    </message>
    <message>
        <source>Best for interactive, bidirectional, low-latency communication (e.g., chat, games).</source>
        <translation>最适合交互式、双向、低延迟的通信（如聊天、游戏）。</translation>
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
        <translation>面向浏览器的简单可靠的服务器推送（如通知、实时比分）。</translation>
    </message>
    <message>
        <source>gRPC (with streaming)</source>
        <translation>gRPC（流式）</translation>
    </message>
    <message>
        <source>gRPC</source>
        <translation>gRPC</translation>
    </message>
    <message>
        <source>High-performance, typed, bidirectional streaming for backend/backend or mobile.</source>
        <translation>面向后端之间或移动端的高性能、强类型双向流。</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>Easiest to implement, but inefficient for real-time; use for infrequent updates.</source>
        <translation>最容易实现，但实时性效率低；用于不频繁的更新。</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Server-to-server push for event notifications (e.g., payment, GitHub events).</source>
        <translation>服务器到服务器的事件通知推送（如支付、GitHub 事件）。</translation>
    </message>
    <message>
        <source>WebSocket with polling fallback</source>
        <translation>WebSocket，轮询兜底</translation>
    </message>
    <message>
        <source>WS + polling</source>
        <translation>WS + 轮询</translation>
    </message>
    <message>
        <source>One API, two carriers: clients that cannot hold a WebSocket fall back to polling.</source>
        <translation>一套 API，两种载体：无法保持 WebSocket 的客户端退回轮询。</translation>
    </message>
    <message>
        <source>SSE down + HTTP POST up</source>
        <translation>SSE 下行 + HTTP POST 上行</translation>
    </message>
    <message>
        <source>SSE + POST</source>
        <translation>SSE + POST</translation>
    </message>
    <message>
        <source>Server push over SSE; the client sends with ordinary HTTP requests.</source>
        <translation>服务器通过 SSE 推送；客户端用普通 HTTP 请求发送。</translation>
    </message>
    <message>
        <source>Webhook + polling reconciliation</source>
        <translation>Webhook + 轮询对账</translation>
    </message>
    <message>
        <source>Webhook + poll</source>
        <translation>Webhook + 轮询</translation>
    </message>
    <message>
        <source>Act on the webhook at once; poll the sender&apos;s list now and then to find what was missed.</source>
        <translation>收到 webhook 立即处理；不时轮询发送方的列表，找出遗漏。</translation>
    </message>
    <message>
        <source>gRPC between services + SSE to browsers</source>
        <translation>服务间 gRPC + 到浏览器的 SSE</translation>
    </message>
    <message>
        <source>gRPC + SSE</source>
        <translation>gRPC + SSE</translation>
    </message>
    <message>
        <source>Typed streams inside; a gateway turns them into SSE at the edge.</source>
        <translation>内部用强类型流；网关在边缘把它们转成 SSE。</translation>
    </message>
    <message>
        <source>Webhook in + SSE out to browsers</source>
        <translation>Webhook 进 + SSE 出到浏览器</translation>
    </message>
    <message>
        <source>Webhook + SSE</source>
        <translation>Webhook + SSE</translation>
    </message>
    <message>
        <source>Another company&apos;s event reaches our server by webhook; our server passes it on to open pages over SSE.</source>
        <translation>别家公司的事件通过 webhook 到达我们的服务器；我们的服务器再用 SSE 转给打开的页面。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>both ways on one channel</source>
        <translation>单通道双向</translation>
    </message>
    <message>
        <source>both ways on two channels</source>
        <translation>双通道双向</translation>
    </message>
    <message>
        <source>server to client</source>
        <translation>服务器到客户端</translation>
    </message>
    <message>
        <source>one server to another server</source>
        <translation>服务器到另一服务器</translation>
    </message>
    <message>
        <source>the client asks; data flows both ways</source>
        <translation>客户端发问；数据双向流动</translation>
    </message>
    <message>
        <source>client asks</source>
        <translation>客户端发问</translation>
    </message>
    <message>
        <source>Bidirectional (full-duplex)</source>
        <translation>双向（全双工）</translation>
    </message>
    <message>
        <source>After the 101 response both ends send frames on their own. Nothing is acknowledged or ordered across connections: the application adds its own message ids.</source>
        <translation>101 响应之后两端各自发送帧。跨连接没有确认也没有顺序：应用要自己加消息 id。</translation>
    </message>
    <message>
        <source>Unidirectional (server → client)</source>
        <translation>单向（服务器 → 客户端）</translation>
    </message>
    <message>
        <source>True of the stream. The client talks back with ordinary requests, each a full HTTP exchange, and order between the two paths is not promised.</source>
        <translation>对流而言如此。客户端用普通请求回话，每次都是完整的 HTTP 交换，两条路径之间不保证顺序。</translation>
    </message>
    <message>
        <source>Bidirectional (with streams)</source>
        <translation>双向（流式）</translation>
    </message>
    <message>
        <source>Four kinds of call: unary, client, server and bidirectional streaming. A browser gets unary calls and server streaming only, through gRPC-Web.</source>
        <translation>四种调用：一元、客户端流、服务器流和双向流。浏览器通过 gRPC-Web 只能用一元调用和服务器流。</translation>
    </message>
    <message>
        <source>Unidirectional (client → server)</source>
        <translation>单向（客户端 → 服务器）</translation>
    </message>
    <message>
        <source>This says who starts, not where the data goes: events come down in the response, and whatever the client sends goes up in the request. What it cannot do is speak before it is asked.</source>
        <translation>这说的是谁发起，而不是数据去哪：事件随响应下来，客户端要发的随请求上去。它做不到的是未被询问就开口。</translation>
    </message>
    <message>
        <source>the &apos;client&apos; of a webhook is itself a server</source>
        <translation>webhook 的“客户端”本身就是服务器</translation>
    </message>
    <message>
        <source>The producer&apos;s server posts to the consumer&apos;s server, so the &apos;client&apos; must run an HTTP server. The response only acknowledges; it is no channel for data.</source>
        <translation>生产方的服务器向消费方的服务器 POST，所以“客户端”必须运行 HTTP 服务器。响应只作确认，不是数据通道。</translation>
    </message>
    <message>
        <source>fallback requests carry both directions, later</source>
        <translation>兜底请求承载双向数据，只是更晚</translation>
    </message>
    <message>
        <source>SSE carries server to client, a plain HTTP request carries client to server</source>
        <translation>SSE 承载服务器到客户端，普通 HTTP 请求承载客户端到服务器</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>held TCP connection after an upgrade</source>
        <translation>升级后保持的 TCP 连接</translation>
    </message>
    <message>
        <source>held HTTP response, any version</source>
        <translation>保持的 HTTP 响应，任意版本</translation>
    </message>
    <message>
        <source>held HTTP/1.1 response</source>
        <translation>保持的 HTTP/1.1 响应</translation>
    </message>
    <message>
        <source>held HTTP/2 stream</source>
        <translation>保持的 HTTP/2 流</translation>
    </message>
    <message>
        <source>one HTTP request per exchange</source>
        <translation>每次交换一个 HTTP 请求</translation>
    </message>
    <message>
        <source>TCP (usually over HTTP/1.1/2)</source>
        <translation>TCP（通常基于 HTTP/1.1/2）</translation>
    </message>
    <message>
        <source>In practice an HTTP/1.1 upgrade, then frames on that TCP connection. RFC 8441 puts it into an HTTP/2 stream (Chrome, Edge and Firefox do, nginx does not yet); over HTTP/3 (RFC 9220) it would run on QUIC, not TCP, and is hardly deployed.</source>
        <translation>实际上是一次 HTTP/1.1 升级，之后在该 TCP 连接上传帧。RFC 8441 把它放进 HTTP/2 流（Chrome、Edge 和 Firefox 支持，nginx 尚未）；在 HTTP/3（RFC 9220）上它会运行于 QUIC 而非 TCP，几乎没有部署。</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>An ordinary HTTP response of type text/event-stream, over any version. HTTP/1.1 is its worst case: a browser opens six connections per host, where one HTTP/2 connection carries 100 streams and more.</source>
        <translation>普通的 text/event-stream 类型 HTTP 响应，任意版本皆可。HTTP/1.1 是最差情况：浏览器对每个主机开六条连接，而一条 HTTP/2 连接可承载 100 个以上的流。</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/2 and its trailers from end to end; one hop that speaks only HTTP/1.1 ends it. A mapping to HTTP/3 exists, and gRPC-Web moves the trailers into the body to run on any version.</source>
        <translation>端到端的 HTTP/2 及其 trailer；只要有一跳只懂 HTTP/1.1 就行不通。已有到 HTTP/3 的映射，gRPC-Web 则把 trailer 移入消息体以便在任意版本上运行。</translation>
    </message>
    <message>
        <source>HTTP/1.1/2</source>
        <translation>HTTP/1.1/2</translation>
    </message>
    <message>
        <source>Any HTTP version, from 1.0 to 3. The header compression of HTTP/2 and HTTP/3 makes repeated polls cheaper.</source>
        <translation>任意 HTTP 版本，从 1.0 到 3。HTTP/2 和 HTTP/3 的头部压缩让重复轮询更便宜。</translation>
    </message>
    <message>
        <source>An HTTPS POST in whatever version sender and receiver negotiate. Only 2xx counts as delivered; a redirect is a failure.</source>
        <translation>HTTPS POST，版本由发送方和接收方协商。只有 2xx 算送达；重定向算失败。</translation>
    </message>
    <message>
        <source>Browser Support</source>
        <translation>浏览器支持</translation>
    </message>
    <message>
        <source>universal</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>only with a client library</source>
        <translation>仅借助客户端库</translation>
    </message>
    <message>
        <source>only as gRPC-Web, through a translating proxy</source>
        <translation>仅 gRPC-Web，经由转换代理</translation>
    </message>
    <message>
        <source>not applicable: server to server</source>
        <translation>不适用：服务器到服务器</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>About 97 % of browsers in use. The constructor cannot set headers: authenticate by cookie, query, subprotocol or first message.</source>
        <translation>约 97% 的在用浏览器。构造函数不能设置头部：用 cookie、查询参数、子协议或首条消息认证。</translation>
    </message>
    <message>
        <source>About 97 % of browsers in use. EventSource can only GET and cannot set headers; fetch can do both, but then reconnecting and Last-Event-ID are your code.</source>
        <translation>约 97% 的在用浏览器。EventSource 只能 GET，不能设置头部；fetch 两者都行，但重连和 Last-Event-ID 就要自己写。</translation>
    </message>
    <message>
        <source>Limited (needs client lib)</source>
        <translation>有限（需要客户端库）</translation>
    </message>
    <message>
        <source>Understated: browsers expose neither HTTP/2 frames nor trailers, so native gRPC is impossible. gRPC-Web is another protocol behind a translating proxy, with unary calls and server streaming only, and its project plans no new features.</source>
        <translation>说轻了：浏览器既不暴露 HTTP/2 帧也不暴露 trailer，所以原生 gRPC 不可能。gRPC-Web 是转换代理背后的另一种协议，只有一元调用和服务器流，且其项目不再计划新功能。</translation>
    </message>
    <message>
        <source>Universal</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>fetch alone works in 96 % of browsers in use, XMLHttpRequest in more.</source>
        <translation>仅 fetch 就能在 96% 的在用浏览器中工作，XMLHttpRequest 更多。</translation>
    </message>
    <message>
        <source>N/A (server to server)</source>
        <translation>不适用（服务器到服务器）</translation>
    </message>
    <message>
        <source>A page cannot listen on a port. The usual way is webhook to your server, then SSE or WebSockets to the page.</source>
        <translation>页面不能监听端口。通常做法是 webhook 到你的服务器，再用 SSE 或 WebSockets 到页面。</translation>
    </message>
    <message>
        <source>browsers talk to our server only</source>
        <translation>浏览器只与我们的服务器通信</translation>
    </message>
    <message>
        <source>Realtime</source>
        <translation>实时性</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes, server push only</source>
        <translation>是，仅服务器推送</translation>
    </message>
    <message>
        <source>yes, on event</source>
        <translation>是，事件触发</translation>
    </message>
    <message>
        <source>yes, an interval while in fallback</source>
        <translation>是，兜底时为一个间隔</translation>
    </message>
    <message>
        <source>usually seconds, best effort</source>
        <translation>通常数秒，尽力而为</translation>
    </message>
    <message>
        <source>when next asked: an interval, or at once if the request is held</source>
        <translation>下次询问时：一个间隔，若请求被保持则立即</translation>
    </message>
    <message>
        <source>no, depends on interval</source>
        <translation>否，取决于间隔</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>One network delay once it is open; opening takes three round trips (TCP, TLS 1.3, upgrade). It is one TCP stream, so a lost segment delays everything behind it.</source>
        <translation>打开后为一次网络延迟；打开需要三个往返（TCP、TLS 1.3、升级）。它是一条 TCP 流，丢失一个报文段会延误其后的一切。</translation>
    </message>
    <message>
        <source>Yes (server push only)</source>
        <translation>是（仅服务器推送）</translation>
    </message>
    <message>
        <source>As fast as WebSockets unless a hop buffers: nginx&apos;s proxy_buffering is on by default. Send X-Accel-Buffering: no and a first comment at once, and flush every event.</source>
        <translation>除非某一跳缓冲，否则与 WebSockets 一样快：nginx 的 proxy_buffering 默认开启。发送 X-Accel-Buffering: no，立即先发一条注释，并逐个事件刷新。</translation>
    </message>
    <message>
        <source>As WebSockets. All streams of a channel share one TCP connection, so one lost segment holds up all of them; HTTP/3 ends that.</source>
        <translation>与 WebSockets 相同。一个通道的所有流共享一条 TCP 连接，丢失一个报文段会全部卡住；HTTP/3 解决了这一点。</translation>
    </message>
    <message>
        <source>No (depends on interval)</source>
        <translation>否（取决于间隔）</translation>
    </message>
    <message>
        <source>True of short polling: news waits half the interval on average, all of it at worst. A held request (long polling) is answered the moment there is something and comes close to push.</source>
        <translation>对短轮询如此：消息平均等待半个间隔，最差等待整个间隔。被保持的请求（长轮询）一有消息就应答，接近推送。</translation>
    </message>
    <message>
        <source>Yes (on event)</source>
        <translation>是（事件触发）</translation>
    </message>
    <message>
        <source>Normally within seconds, but hours or days late after failed deliveries; order is not promised and duplicates happen. Fit for machines, not for screens that people watch.</source>
        <translation>通常数秒之内，但投递失败后可能晚数小时或数天；不保证顺序，还会有重复。适合机器，不适合有人盯着看的屏幕。</translation>
    </message>
    <message>
        <source>an interval for clients in fallback</source>
        <translation>兜底中的客户端为一个间隔</translation>
    </message>
    <message>
        <source>Client Complexity</source>
        <translation>客户端复杂度</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>The API is tiny; backoff, heartbeat, resume, renewed authentication and queue limits are yours. Browser code cannot send ping frames, so noticing a dead link takes a ping of your own.</source>
        <translation>API 很小；退避、心跳、续传、重新认证和队列上限都要自己做。浏览器代码不能发送 ping 帧，要发现死链就得自己做 ping。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>In a browser one constructor, reconnect and cursor included; elsewhere 100 to 150 lines of parser and reconnect. EventSource has no idle watchdog, so a silently dead link looks open: Uber sent a heartbeat every 4 s and gave up after 7 s.</source>
        <translation>浏览器中只需一个构造函数，含重连和游标；别处要写 100 到 150 行解析和重连代码。EventSource 没有空闲看门狗，悄然断掉的链路看起来仍是打开的：Uber 每 4 s 发一次心跳，7 s 后放弃。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>protoc, plugins, runtime and TLS with ALPN are heavy; the call itself is short and typed.</source>
        <translation>protoc、插件、运行时和带 ALPN 的 TLS 很重；调用本身简短且有类型。</translation>
    </message>
    <message>
        <source>A loop is easy. A correct one adds a cursor or ETag, jitter, a timeout, and heeds Retry-After; long polling must agree with the server on how long to hold.</source>
        <translation>写个循环很容易。正确的循环还要有游标或 ETag、抖动、超时，并遵守 Retry-After；长轮询必须与服务器约定保持多久。</translation>
    </message>
    <message>
        <source>The receiver needs a public HTTPS address, an HMAC check of the raw body in constant time, a time window, a memory of ids against duplicates, and a 2xx within 5 to 30 s with the work queued behind it.</source>
        <translation>接收方需要公网 HTTPS 地址、对原始请求体做恒定时间的 HMAC 校验、时间窗口、记住 id 以去重，并在 5 到 30 s 内返回 2xx，工作排在其后。</translation>
    </message>
    <message>
        <source>two code paths and the switch between them</source>
        <translation>两条代码路径及其切换</translation>
    </message>
    <message>
        <source>two channels to correlate</source>
        <translation>两个需要关联的通道</translation>
    </message>
    <message>
        <source>two sources of the same event: handlers must be idempotent</source>
        <translation>同一事件有两个来源：处理程序必须幂等</translation>
    </message>
    <message>
        <source>the browser sees plain SSE</source>
        <translation>浏览器看到的是普通 SSE</translation>
    </message>
    <message>
        <source>Server Complexity</source>
        <translation>服务器复杂度</translation>
    </message>
    <message>
        <source>low on one node, medium on several</source>
        <translation>单节点低，多节点中</translation>
    </message>
    <message>
        <source>On one node. Several nodes need a registry and a message bus, draining, a brake on reconnect storms, limits on every socket&apos;s buffer, and an Origin check against cross-site hijacking.</source>
        <translation>就单节点而言。多节点需要注册表和消息总线、排空、抑制重连风暴、每个套接字的缓冲上限，以及防止跨站劫持的 Origin 检查。</translation>
    </message>
    <message>
        <source>Low on one asynchronous node. On several it takes the same registry and fan-out as WebSockets, plus a replay log for Last-Event-ID; where each request holds a process, every viewer costs a worker.</source>
        <translation>单个异步节点上较低。多节点需要与 WebSockets 一样的注册表和扇出，外加用于 Last-Event-ID 的重放日志；若每个请求占一个进程，每个观看者就占一个 worker。</translation>
    </message>
    <message>
        <source>Generated handlers are easy, operation is not: balancing above TCP, HTTP/2 end to end, MAX_CONNECTION_AGE to spread the load, and keepalive policing (GOAWAY, too_many_pings).</source>
        <translation>生成的处理程序容易，运维不然：TCP 之上的负载均衡、端到端 HTTP/2、用 MAX_CONNECTION_AGE 分散负载，以及 keepalive 管制（GOAWAY、too_many_pings）。</translation>
    </message>
    <message>
        <source>Any web server will do, but a naive poll reaches the database each time: GitLab forbids that and answers 304 from Redis. Long polling holds requests as SSE does.</source>
        <translation>任何 Web 服务器都行，但幼稚的轮询每次都打到数据库：GitLab 禁止这样做，而是从 Redis 返回 304。长轮询像 SSE 一样占住请求。</translation>
    </message>
    <message>
        <source>The low side of the truth: a durable queue, backoff with jitter, signing and key rotation, a guard against internal addresses, endpoints kept apart and switched off when dead, and a way to replay.</source>
        <translation>还是往低里说的：持久队列、带抖动的退避、签名与密钥轮换、防止访问内网地址、端点相互隔离且失效即停用，以及重放手段。</translation>
    </message>
    <message>
        <source>two endpoints over one session state</source>
        <translation>一个会话状态上的两个端点</translation>
    </message>
    <message>
        <source>a POST must find the open stream it answers on</source>
        <translation>POST 必须找到它要应答的那条打开的流</translation>
    </message>
    <message>
        <source>delivery queue and a list endpoint</source>
        <translation>投递队列和列表端点</translation>
    </message>
    <message>
        <source>gRPC services and a gateway</source>
        <translation>gRPC 服务和网关</translation>
    </message>
    <message>
        <source>a receiver, a fan-out and the state between them</source>
        <translation>一个接收端、一个扇出以及两者之间的状态</translation>
    </message>
    <message>
        <source>Scalability</source>
        <translation>可扩展性</translation>
    </message>
    <message>
        <source>easy (stateless)</source>
        <translation>容易（无状态）</translation>
    </message>
    <message>
        <source>idle clients cost nothing; the sender keeps queues</source>
        <translation>空闲客户端零成本；发送方维护队列</translation>
    </message>
    <message>
        <source>easier (HTTP, keep-alive)</source>
        <translation>较易（HTTP，keep-alive）</translation>
    </message>
    <message>
        <source>stateless, but load = clients / interval</source>
        <translation>无状态，但负载 = 客户端数 / 间隔</translation>
    </message>
    <message>
        <source>one held response per client</source>
        <translation>每个客户端一个保持的响应</translation>
    </message>
    <message>
        <source>one held session per client</source>
        <translation>每个客户端一个保持的会话</translation>
    </message>
    <message>
        <source>harder (held state per client)</source>
        <translation>较难（每个客户端保持状态）</translation>
    </message>
    <message>
        <source>Harder (many open conns)</source>
        <translation>较难（大量打开的连接）</translation>
    </message>
    <message>
        <source>Open sockets are not the wall: Phoenix held 2 million on one host with 40 cores and 128 GB, Netflix 5.5 million over WebSocket and SSE. The hard parts are state, reconnect storms after a deploy, fan-out and uneven balancing.</source>
        <translation>打开的套接字不是瓶颈：Phoenix 在一台 40 核 128 GB 的主机上保持了 200 万，Netflix 通过 WebSocket 和 SSE 保持了 550 万。难的是状态、部署后的重连风暴、扇出和不均衡的负载。</translation>
    </message>
    <message>
        <source>Easier (HTTP, keep-alive)</source>
        <translation>较易（HTTP，keep-alive）</translation>
    </message>
    <message>
        <source>One held response per viewer costs as much as a WebSocket, and HTTP keep-alive plays no part. What is easier is standard load balancers, HTTP/2 multiplexing and fan-out at the edge; browsers reconnect without jitter, so a restart is a stampede.</source>
        <translation>每个观看者一个保持的响应，成本与 WebSocket 相当，HTTP keep-alive 与此无关。更容易的是标准负载均衡、HTTP/2 多路复用和边缘扇出；浏览器重连没有抖动，因此重启会引发蜂拥。</translation>
    </message>
    <message>
        <source>Harder (stateful, many streams)</source>
        <translation>较难（有状态，大量流）</translation>
    </message>
    <message>
        <source>A stream stays on the backend it started on, and a TCP-level balancer sees one connection. Unary calls behind a balancer that understands HTTP/2 scale easily.</source>
        <translation>流会一直留在起始的后端上，TCP 层的均衡器只看到一条连接。在懂 HTTP/2 的均衡器后面，一元调用很容易扩展。</translation>
    </message>
    <message>
        <source>Easy (stateless)</source>
        <translation>容易（无状态）</translation>
    </message>
    <message>
        <source>Stateless, yes; cheap, no: the load is clients divided by interval whether or not anything happened. A million clients every 5 s are 200,000 requests per second; 304, a CDN and long intervals help.</source>
        <translation>无状态，没错；便宜，则未必：无论有无事情发生，负载都是客户端数除以间隔。一百万客户端每 5 s 一次就是每秒 200,000 个请求；304、CDN 和长间隔有帮助。</translation>
    </message>
    <message>
        <source>An idle subscriber costs nothing, but the sender keeps a queue and an attempt log. The work is events x endpoints x attempts, and one dead receiver can pile up days of retries.</source>
        <translation>空闲订阅者零成本，但发送方要维护队列和尝试日志。工作量是事件 x 端点 x 尝试次数，一个失效的接收方就能堆积数天的重试。</translation>
    </message>
    <message>
        <source>Binary Support</source>
        <translation>二进制支持</translation>
    </message>
    <message>
        <source>yes, with a schema (protobuf)</source>
        <translation>是，带 schema（protobuf）</translation>
    </message>
    <message>
        <source>typed between services, text at the edge</source>
        <translation>服务之间有类型，边缘为文本</translation>
    </message>
    <message>
        <source>no, text only</source>
        <translation>否，仅文本</translation>
    </message>
    <message>
        <source>Opcode 0x2 carries any bytes, text frames must be UTF-8. The frame header takes 2 to 10 bytes down and, with the mask, 6 to 14 up; AWS&apos;s gateway caps a message at 128 KB.</source>
        <translation>操作码 0x2 可承载任意字节，文本帧必须是 UTF-8。帧头下行占 2 到 10 字节，上行含掩码占 6 到 14 字节；AWS 的网关把消息限制在 128 KB。</translation>
    </message>
    <message>
        <source>No (text only)</source>
        <translation>否（仅文本）</translation>
    </message>
    <message>
        <source>Always UTF-8, cut at line ends. Bytes need Base64, a third more: 256 bytes become 344.</source>
        <translation>始终是 UTF-8，按行尾切分。字节需要 Base64，多三分之一：256 字节变成 344 字节。</translation>
    </message>
    <message>
        <source>Yes (protobuf)</source>
        <translation>是（protobuf）</translation>
    </message>
    <message>
        <source>Any bytes behind a 5-byte prefix; protobuf is the default, other codecs are allowed. gRPC-Web&apos;s text mode adds Base64.</source>
        <translation>5 字节前缀之后可以是任意字节；默认是 protobuf，也允许其他编解码器。gRPC-Web 的文本模式会加上 Base64。</translation>
    </message>
    <message>
        <source>Any media type, with compression and ranges.</source>
        <translation>任意媒体类型，支持压缩和范围请求。</translation>
    </message>
    <message>
        <source>Possible, but the custom is JSON below 20 kB; large or binary data goes as a link.</source>
        <translation>可以，但惯例是小于 20 kB 的 JSON；大数据或二进制数据以链接传递。</translation>
    </message>
    <message>
        <source>protobuf inside, text at the edge</source>
        <translation>内部 protobuf，边缘文本</translation>
    </message>
    <message>
        <source>Reconnect/Retry</source>
        <translation>重连/重试</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>the channel by itself, streams by your code</source>
        <translation>通道自动，流靠你的代码</translation>
    </message>
    <message>
        <source>every request is the retry; a cursor loses nothing</source>
        <translation>每个请求就是重试；有游标就不会丢失</translation>
    </message>
    <message>
        <source>the sender retries; how long differs by sender</source>
        <translation>发送方重试；多久因发送方而异</translation>
    </message>
    <message>
        <source>nothing to reconnect: the next request stands alone</source>
        <translation>无需重连：下一个请求自成一体</translation>
    </message>
    <message>
        <source>nothing to reconnect: redelivery is up to the sender</source>
        <translation>无需重连：重新投递取决于发送方</translation>
    </message>
    <message>
        <source>gaps are found and filled by a later poll</source>
        <translation>缺口由后续轮询发现并填补</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>RFC 6455 asks for a random 0 to 5 s before the first try, then exponential backoff. Nothing is replayed: the application numbers its messages and resumes, as Discord&apos;s gateway does.</source>
        <translation>RFC 6455 要求首次重试前随机等待 0 到 5 s，之后指数退避。不会重放：应用为消息编号并续传，如 Discord 的网关。</translation>
    </message>
    <message>
        <source>Built-in (auto-reconnect)</source>
        <translation>内置（自动重连）</translation>
    </message>
    <message>
        <source>After 3 s in Chromium and 5 s in Firefox, or what retry: says. Nothing is lost only if the server stamps id: and keeps a replay buffer, and any status but 200 ends it for good.</source>
        <translation>Chromium 3 s 后、Firefox 5 s 后，或按 retry: 所述。只有服务器标注 id: 并保留重放缓冲才不会丢失，而 200 以外的任何状态码都会永久结束它。</translation>
    </message>
    <message>
        <source>The channel reconnects by itself (1 s, then x 1.6 up to 120 s, 20 % jitter) and unary calls can be retried by policy. Only a broken stream is manual: once a response header has come, nothing is retried.</source>
        <translation>通道会自动重连（1 s，然后 x 1.6 直到 120 s，抖动 20%），一元调用可按策略重试。只有中断的流需要手动处理：一旦收到响应头，就不再重试。</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>no connection is held; a missed poll is repaired by the next one</source>
        <translation>不保持连接；错过的轮询由下一次弥补</translation>
    </message>
    <message>
        <source>Every poll is the retry. With a cursor nothing is lost or repeated, which makes it the most loss-proof of the five; on 429 or 503 wait for Retry-After.</source>
        <translation>每次轮询就是重试。有游标就不丢不重，是五种中最不易丢失的；遇到 429 或 503 要等待 Retry-After。</translation>
    </message>
    <message>
        <source>no connection is held; a missed delivery is lost unless the sender retries</source>
        <translation>不保持连接；错过的投递会丢失，除非发送方重试</translation>
    </message>
    <message>
        <source>Retrying is the sender&apos;s core duty, done very differently: Standard Webhooks suggests 10 attempts over 75 h 35 min, Stripe goes on for 3 days, Shopify makes 8 in 4 h, GitHub none. Expect each event at least once: drop repeats by id, fill gaps by polling.</source>
        <translation>重试是发送方的核心职责，做法差别很大：Standard Webhooks 建议在 75 h 35 min 内尝试 10 次，Stripe 持续 3 天，Shopify 在 4 h 内 8 次，GitHub 没有。每个事件要按至少一次来处理：按 id 去重，用轮询补缺。</translation>
    </message>
    <message>
        <source>the next poll finds what a failed delivery lost</source>
        <translation>下一次轮询能找到投递失败所丢失的</translation>
    </message>
    <message>
        <source>the weaker half decides: a lost delivery never reaches the page</source>
        <translation>取决于较弱的一半：丢失的投递永远到不了页面</translation>
    </message>
    <message>
        <source>Firewall Friendly</source>
        <translation>防火墙友好度</translation>
    </message>
    <message>
        <source>yes, plain HTTP</source>
        <translation>是，普通 HTTP</translation>
    </message>
    <message>
        <source>plain HTTP to the page; our own server must be reachable</source>
        <translation>到页面为普通 HTTP；我们自己的服务器必须可达</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>有时</translation>
    </message>
    <message>
        <source>the receiver must accept inbound HTTPS</source>
        <translation>接收方必须接受入站 HTTPS</translation>
    </message>
    <message>
        <source>measured: blocked</source>
        <translation>测得：被阻止</translation>
    </message>
    <message>
        <source>Sometimes (non-HTTP upgrades)</source>
        <translation>有时（非 HTTP 升级）</translation>
    </message>
    <message>
        <source>TLS on port 443 succeeds far more often than port 80. Proxies that inspect TLS, antivirus, and reverse proxies that do not forward Upgrade (nginx must be told to) still break it.</source>
        <translation>443 端口上的 TLS 成功率远高于 80 端口。检查 TLS 的代理、杀毒软件，以及不转发 Upgrade 的反向代理（nginx 需要配置）仍会使其中断。</translation>
    </message>
    <message>
        <source>Yes (plain HTTP)</source>
        <translation>是（普通 HTTP）</translation>
    </message>
    <message>
        <source>It passes, but may be buffered, or cut when quiet: nginx waits 60 s between two reads. The HTML Standard suggests a comment every 15 s or so.</source>
        <translation>能通过，但可能被缓冲，或在静默时被切断：nginx 两次读取之间等待 60 s。HTML 标准建议大约每 15 s 发一条注释。</translation>
    </message>
    <message>
        <source>Sometimes (HTTP/2 required)</source>
        <translation>有时（需要 HTTP/2）</translation>
    </message>
    <message>
        <source>It needs ALPN h2 and trailers on every hop; a proxy that intercepts TLS ends it with &apos;missing selected ALPN&apos;. Fine inside your own network, poor on foreign ones.</source>
        <translation>每一跳都需要 ALPN h2 和 trailer；拦截 TLS 的代理会以“missing selected ALPN”终结它。在自己的网络里很好，在别人的网络里很差。</translation>
    </message>
    <message>
        <source>Ordinary requests. Hold a long poll for 30 s at most, or gateways answer 408 or 504.</source>
        <translation>普通请求。长轮询最多保持 30 s，否则网关会回 408 或 504。</translation>
    </message>
    <message>
        <source>Outbound for the sender, but the receiver must accept inbound HTTPS at a public address: the hardest of the five behind NAT or a company firewall, where it takes a relay or a tunnel.</source>
        <translation>对发送方是出站，但接收方必须在公网地址接受入站 HTTPS：在 NAT 或公司防火墙之后，它是五种中最难的，需要中继或隧道。</translation>
    </message>
    <message>
        <source>pages use plain HTTP; only our own server must be reachable from outside</source>
        <translation>页面使用普通 HTTP；只有我们自己的服务器需要外部可达</translation>
    </message>
    <message>
        <source>Use Cases</source>
        <translation>使用场景</translation>
    </message>
    <message>
        <source>chat, games, live dashboards</source>
        <translation>聊天、游戏、实时仪表盘</translation>
    </message>
    <message>
        <source>notifications, live feeds</source>
        <translation>通知、实时信息流</translation>
    </message>
    <message>
        <source>microservices, IoT, APIs</source>
        <translation>微服务、物联网、API</translation>
    </message>
    <message>
        <source>simple updates, legacy systems</source>
        <translation>简单更新、遗留系统</translation>
    </message>
    <message>
        <source>third-party integrations</source>
        <translation>第三方集成</translation>
    </message>
    <message>
        <source>Chat, games, live dashboards</source>
        <translation>聊天、游戏、实时仪表盘</translation>
    </message>
    <message>
        <source>Also co-editing (Figma), trading screens (Binance) and signalling. A dashboard that is only read is the textbook case for SSE; the fastest games are better served by WebTransport or WebRTC.</source>
        <translation>还有协同编辑（Figma）、交易界面（Binance）和信令。只读的仪表盘是 SSE 的典型场景；最快的游戏更适合 WebTransport 或 WebRTC。</translation>
    </message>
    <message>
        <source>Notifications, live feeds</source>
        <translation>通知、实时信息流</translation>
    </message>
    <message>
        <source>It misses today&apos;s best-known use, streaming a language model&apos;s answer (OpenAI, Anthropic). Live logs, read-only dashboards (Shopify) and public event feeds (Wikimedia) belong here too.</source>
        <translation>漏掉了当今最知名的用途，即流式输出语言模型的回答（OpenAI、Anthropic）。实时日志、只读仪表盘（Shopify）和公共事件流（Wikimedia）也属于这里。</translation>
    </message>
    <message>
        <source>Microservices, IoT, APIs</source>
        <translation>微服务、物联网、API</translation>
    </message>
    <message>
        <source>Microservices (Dropbox), mobile apps (Uber, over QUIC) and network telemetry (gNMI). &apos;IoT&apos; holds for capable gateways only: constrained devices normally speak MQTT.</source>
        <translation>微服务（Dropbox）、移动应用（Uber，基于 QUIC）和网络遥测（gNMI）。“物联网”只适用于性能足够的网关：受限设备通常使用 MQTT。</translation>
    </message>
    <message>
        <source>Simple updates, legacy systems</source>
        <translation>简单更新、遗留系统</translation>
    </message>
    <message>
        <source>Also long-running jobs (202 with Retry-After), very rare changes, serverless backends, locked-down networks, and reconciliation behind webhooks.</source>
        <translation>还有长时间任务（202 加 Retry-After）、极少的变化、无服务器后端、封闭网络，以及 webhook 背后的对账。</translation>
    </message>
    <message>
        <source>3rd-party integrations</source>
        <translation>第三方集成</translation>
    </message>
    <message>
        <source>Payments, repository events, SaaS integrations, a call when a job is done.</source>
        <translation>支付、代码仓库事件、SaaS 集成、任务完成时的回调。</translation>
    </message>
    <message>
        <source>Backpressure</source>
        <translation>背压</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>有限</translation>
    </message>
    <message>
        <source>inherent: the client takes a batch when it is ready</source>
        <translation>天然具备：客户端准备好才取一批</translation>
    </message>
    <message>
        <source>the receiver refuses, the sender waits and queues</source>
        <translation>接收方拒绝，发送方等待并排队</translation>
    </message>
    <message>
        <source>not needed: the client sets the pace</source>
        <translation>不需要：由客户端定节奏</translation>
    </message>
    <message>
        <source>none: the sender sets the pace</source>
        <translation>没有：由发送方定节奏</translation>
    </message>
    <message>
        <source>what was refused is fetched later, at the receiver&apos;s pace</source>
        <translation>被拒绝的稍后再取，按接收方的节奏</translation>
    </message>
    <message>
        <source>In a browser the receiving side has no brake at all; the sender can watch bufferedAmount. TCP stops a peer only when the kernel&apos;s buffers are full (about 4 MB measured on loopback), so the server must cap its own queue.</source>
        <translation>在浏览器中接收侧完全没有刹车；发送方可以观察 bufferedAmount。TCP 只有在内核缓冲区满时（回环上测得约 4 MB）才会让对端停下，所以服务器必须限制自己的队列。</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>有限</translation>
    </message>
    <message>
        <source>EventSource cannot pause: only the TCP or HTTP/2 window holds the sender, 65,535 bytes per stream by default on HTTP/2. A fetch reader brakes by not reading; the server must watch its write buffer.</source>
        <translation>EventSource 不能暂停：只有 TCP 或 HTTP/2 的窗口能限制发送方，HTTP/2 默认每流 65,535 字节。用 fetch 读取时可以靠不读来刹车；服务器必须留意自己的写缓冲。</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Credit windows per stream and per connection, 65,535 bytes each to begin with. The application must respect write readiness, or its own queue grows; if both sides only write, they can lock up.</source>
        <translation>每个流和每条连接都有信用窗口，初始各 65,535 字节。应用必须遵守可写状态，否则自己的队列会增长；如果双方都只写，可能互相锁死。</translation>
    </message>
    <message>
        <source>nothing is pushed: the client asks only when it is ready</source>
        <translation>不推送任何东西：客户端准备好才询问</translation>
    </message>
    <message>
        <source>Pull is backpressure: the client sets the pace and takes a batch when it is ready. The server brakes with 429 or 503 and Retry-After, or a poll interval header (GitHub: 60 s).</source>
        <translation>拉取就是背压：客户端定节奏，准备好才取一批。服务器用 429 或 503 加 Retry-After，或轮询间隔头部来刹车（GitHub：60 s）。</translation>
    </message>
    <message>
        <source>the sender posts at its own pace; refusing a request is the only brake</source>
        <translation>发送方按自己的节奏 POST；拒绝请求是唯一的刹车</translation>
    </message>
    <message>
        <source>The receiver answers 429 or 503 with Retry-After, and the sender slows down and queues; 410 makes it stop. The queue stays with the sender, for as long as its retries last.</source>
        <translation>接收方回 429 或 503 加 Retry-After，发送方就放慢并排队；410 使其停止。只要重试还在继续，队列就留在发送方。</translation>
    </message>
    <message>
        <source>refused deliveries are fetched by a later poll</source>
        <translation>被拒绝的投递由后续轮询取回</translation>
    </message>
    <message>
        <source>Mobile Friendly</source>
        <translation>移动端友好度</translation>
    </message>
    <message>
        <source>good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>good when infrequent</source>
        <translation>不频繁时好</translation>
    </message>
    <message>
        <source>medium (a held connection drains)</source>
        <translation>中（保持连接耗电）</translation>
    </message>
    <message>
        <source>not applicable: a phone cannot receive one</source>
        <translation>不适用：手机无法接收</translation>
    </message>
    <message>
        <source>Medium (persistent conn drains)</source>
        <translation>中（持久连接耗电）</translation>
    </message>
    <message>
        <source>An idle connection costs almost nothing; each heartbeat wakes the radio for about 10 s on LTE. Once the app is suspended, iOS defuncts the connection and Android&apos;s Doze stops the network: use FCM or APNs then.</source>
        <translation>空闲连接几乎没有成本；在 LTE 上每次心跳会唤醒无线电约 10 s。应用一旦挂起，iOS 会使连接失效，Android 的 Doze 会停掉网络：这时用 FCM 或 APNs。</translation>
    </message>
    <message>
        <source>Good (HTTP, auto-reconnect)</source>
        <translation>好（HTTP，自动重连）</translation>
    </message>
    <message>
        <source>The same held connection, radio and suspension as a WebSocket: the heartbeat interval decides, not the protocol. It reconnects by itself only in browsers; Uber ran it with 4 s heartbeats and moved to gRPC over QUIC.</source>
        <translation>与 WebSocket 一样的保持连接、无线电和挂起：起决定作用的是心跳间隔，而不是协议。只有在浏览器中才会自动重连；Uber 曾以 4 s 心跳运行它，后来转向基于 QUIC 的 gRPC。</translation>
    </message>
    <message>
        <source>Compact messages on one connection, which survives a change of network over HTTP/3. Keepalive is off by default and should not go much below a minute: a million phones pinging every 10 s are 100,000 requests per second.</source>
        <translation>单连接上的紧凑消息，在 HTTP/3 上可经受网络切换。Keepalive 默认关闭，不宜远低于一分钟：一百万部手机每 10 s ping 一次就是每秒 100,000 个请求。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Good only when rare, since the LTE radio stays on for about 10 s after each exchange: a poll every 15 minutes keeps it on 1 % of the time, every minute 17 %, every 10 s always.</source>
        <translation>只有不频繁时才好，因为每次交换后 LTE 无线电会保持开启约 10 s：每 15 分钟轮询一次使其开启 1% 的时间，每分钟一次为 17%，每 10 s 一次则始终开启。</translation>
    </message>
    <message>
        <source>nothing runs on the phone; a phone cannot receive a webhook (see Browser Support)</source>
        <translation>手机上什么都不运行；手机无法接收 webhook（见浏览器支持）</translation>
    </message>
    <message>
        <source>A phone cannot receive one: it has no public address and it sleeps. A webhook ends at your server; the last hop is FCM, APNs or another transport.</source>
        <translation>手机无法接收：它没有公网地址，还会休眠。webhook 止于你的服务器；最后一跳是 FCM、APNs 或别的传输方式。</translation>
    </message>
    <message>
        <source>Who needs to send data?</source>
        <translation>谁需要发送数据？</translation>
    </message>
    <message>
        <source>Decides whether a one-way push is enough or both ends must be able to speak.</source>
        <translation>决定单向推送是否足够，还是两端都必须能开口。</translation>
    </message>
    <message>
        <source>Mostly the server</source>
        <translation>主要是服务器</translation>
    </message>
    <message>
        <source>when something happens</source>
        <translation>有事发生时</translation>
    </message>
    <message>
        <source>mostly the server sends</source>
        <translation>主要由服务器发送</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>任何时候</translation>
    </message>
    <message>
        <source>both sides send</source>
        <translation>双方都发送</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>when it asks or reports</source>
        <translation>在它询问或上报时</translation>
    </message>
    <message>
        <source>the client asks or reports</source>
        <translation>由客户端询问或上报</translation>
    </message>
    <message>
        <source>What sits at the two ends?</source>
        <translation>两端分别是什么？</translation>
    </message>
    <message>
        <source>A phone or a page cannot be called from outside; another company&apos;s server can.</source>
        <translation>手机或页面无法从外部呼叫；别家公司的服务器可以。</translation>
    </message>
    <message>
        <source>People’s devices</source>
        <translation>用户的设备</translation>
    </message>
    <message>
        <source>and our server</source>
        <translation>和我们的服务器</translation>
    </message>
    <message>
        <source>people’s devices</source>
        <translation>用户的设备</translation>
    </message>
    <message>
        <source>Our own services</source>
        <translation>我们自己的服务</translation>
    </message>
    <message>
        <source>on both ends</source>
        <translation>两端都是</translation>
    </message>
    <message>
        <source>our own services</source>
        <translation>我们自己的服务</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>另一家公司</translation>
    </message>
    <message>
        <source>its system and ours</source>
        <translation>它的系统和我们的系统</translation>
    </message>
    <message>
        <source>another company</source>
        <translation>另一家公司</translation>
    </message>
    <message>
        <source>Do web browsers connect directly?</source>
        <translation>浏览器会直接连接吗？</translation>
    </message>
    <message>
        <source>Browser code can use only what browsers offer: no raw gRPC, no listening.</source>
        <translation>浏览器代码只能用浏览器提供的东西：没有原始 gRPC，不能监听。</translation>
    </message>
    <message>
        <source>Yes, browser APIs only</source>
        <translation>是，只用浏览器 API</translation>
    </message>
    <message>
        <source>nothing to install</source>
        <translation>无需安装</translation>
    </message>
    <message>
        <source>browser APIs only</source>
        <translation>只用浏览器 API</translation>
    </message>
    <message>
        <source>Yes, a library is fine</source>
        <translation>是，可以用库</translation>
    </message>
    <message>
        <source>or a proxy in between</source>
        <translation>或中间有代理</translation>
    </message>
    <message>
        <source>browsers with a library</source>
        <translation>浏览器加库</translation>
    </message>
    <message>
        <source>No browsers</source>
        <translation>没有浏览器</translation>
    </message>
    <message>
        <source>apps, services or devices</source>
        <translation>应用、服务或设备</translation>
    </message>
    <message>
        <source>no browsers</source>
        <translation>没有浏览器</translation>
    </message>
    <message>
        <source>How soon must a change arrive?</source>
        <translation>变化必须多快到达？</translation>
    </message>
    <message>
        <source>Separates what must be pushed from what can wait until it is asked for.</source>
        <translation>区分必须推送的和可以等到被询问的。</translation>
    </message>
    <message>
        <source>As it happens</source>
        <translation>即时</translation>
    </message>
    <message>
        <source>under a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>as it happens</source>
        <translation>即时到达</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>数秒之内</translation>
    </message>
    <message>
        <source>a short wait goes unnoticed</source>
        <translation>短暂等待不会被察觉</translation>
    </message>
    <message>
        <source>within seconds</source>
        <translation>数秒之内</translation>
    </message>
    <message>
        <source>Minutes are fine</source>
        <translation>几分钟也行</translation>
    </message>
    <message>
        <source>or later</source>
        <translation>或更晚</translation>
    </message>
    <message>
        <source>minutes are fine</source>
        <translation>几分钟也行</translation>
    </message>
    <message>
        <source>How often do messages flow?</source>
        <translation>消息多久流动一次？</translation>
    </message>
    <message>
        <source>An open connection pays off when messages are many, a request when they are few.</source>
        <translation>消息多时，打开的连接划算；消息少时，请求划算。</translation>
    </message>
    <message>
        <source>A few per hour</source>
        <translation>每小时几条</translation>
    </message>
    <message>
        <source>or less</source>
        <translation>或更少</translation>
    </message>
    <message>
        <source>a few per hour</source>
        <translation>每小时几条</translation>
    </message>
    <message>
        <source>Every few seconds</source>
        <translation>每几秒一条</translation>
    </message>
    <message>
        <source>favours none of them</source>
        <translation>不偏向任何方式</translation>
    </message>
    <message>
        <source>every few seconds</source>
        <translation>每几秒一条</translation>
    </message>
    <message>
        <source>Many per second</source>
        <translation>每秒许多条</translation>
    </message>
    <message>
        <source>for each client</source>
        <translation>对每个客户端</translation>
    </message>
    <message>
        <source>many per second</source>
        <translation>每秒许多条</translation>
    </message>
    <message>
        <source>What do the messages carry?</source>
        <translation>消息承载什么？</translation>
    </message>
    <message>
        <source>SSE carries text only; a shared schema is what gRPC is made for.</source>
        <translation>SSE 只承载文本；共享 schema 正是 gRPC 的用武之地。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>such as JSON</source>
        <translation>如 JSON</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>media, packed structures</source>
        <translation>媒体、打包结构</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Typed messages</source>
        <translation>强类型消息</translation>
    </message>
    <message>
        <source>from a shared schema</source>
        <translation>来自共享 schema</translation>
    </message>
    <message>
        <source>typed messages</source>
        <translation>强类型消息</translation>
    </message>
    <message>
        <source>How much can you build and run?</source>
        <translation>你能构建和运行多少？</translation>
    </message>
    <message>
        <source>Counts the work on each side: reconnecting, state, toolchains, operation.</source>
        <translation>计算每一侧的工作：重连、状态、工具链、运维。</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>越少越好</translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation>两侧都是</translation>
    </message>
    <message>
        <source>as little effort as possible</source>
        <translation>工作量越少越好</translation>
    </message>
    <message>
        <source>Clients stay simple</source>
        <translation>客户端保持简单</translation>
    </message>
    <message>
        <source>the server may do the work</source>
        <translation>服务器可以多做</translation>
    </message>
    <message>
        <source>clients stay simple</source>
        <translation>客户端保持简单</translation>
    </message>
    <message>
        <source>The server stays simple</source>
        <translation>服务器保持简单</translation>
    </message>
    <message>
        <source>clients may do the work</source>
        <translation>客户端可以多做</translation>
    </message>
    <message>
        <source>the server stays simple</source>
        <translation>服务器保持简单</translation>
    </message>
    <message>
        <source>Effort is no concern</source>
        <translation>工作量不是问题</translation>
    </message>
    <message>
        <source>a team is there for it</source>
        <translation>有团队负责</translation>
    </message>
    <message>
        <source>effort is no concern</source>
        <translation>工作量不是问题</translation>
    </message>
    <message>
        <source>How many clients at the same time?</source>
        <translation>同时有多少客户端？</translation>
    </message>
    <message>
        <source>Every held connection is state; every poll is load.</source>
        <translation>每条保持的连接都是状态，每次轮询都是负载。</translation>
    </message>
    <message>
        <source>Up to a few hundred</source>
        <translation>最多几百个</translation>
    </message>
    <message>
        <source>up to a few hundred clients</source>
        <translation>最多几百个客户端</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>数千个</translation>
    </message>
    <message>
        <source>several servers perhaps</source>
        <translation>也许需要多台服务器</translation>
    </message>
    <message>
        <source>thousands of clients</source>
        <translation>数千个客户端</translation>
    </message>
    <message>
        <source>Hundreds of thousands</source>
        <translation>数十万个</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>或更多</translation>
    </message>
    <message>
        <source>hundreds of thousands of clients</source>
        <translation>数十万个客户端</translation>
    </message>
    <message>
        <source>Which networks must it cross?</source>
        <translation>需要穿过哪些网络？</translation>
    </message>
    <message>
        <source>Proxies strip upgrades, buffer streams and block what comes in.</source>
        <translation>代理会去掉升级、缓冲流并阻止入站。</translation>
    </message>
    <message>
        <source>Our own only</source>
        <translation>只有自己的</translation>
    </message>
    <message>
        <source>networks we control</source>
        <translation>由我们控制的网络</translation>
    </message>
    <message>
        <source>our own networks only</source>
        <translation>只有自己的网络</translation>
    </message>
    <message>
        <source>The ordinary internet</source>
        <translation>普通互联网</translation>
    </message>
    <message>
        <source>homes, offices, phones</source>
        <translation>家庭、办公室、手机</translation>
    </message>
    <message>
        <source>the ordinary internet</source>
        <translation>普通互联网</translation>
    </message>
    <message>
        <source>Plain HTTP only</source>
        <translation>仅普通 HTTP</translation>
    </message>
    <message>
        <source>strict proxies, no inbound</source>
        <translation>严格的代理，无入站</translation>
    </message>
    <message>
        <source>plain HTTP only</source>
        <translation>仅普通 HTTP</translation>
    </message>
    <message>
        <source>What must happen after a lost connection?</source>
        <translation>连接丢失后必须发生什么？</translation>
    </message>
    <message>
        <source>Some resume by themselves, some lose what happened meanwhile.</source>
        <translation>有的会自动恢复，有的会丢失期间发生的事。</translation>
    </message>
    <message>
        <source>It resumes by itself</source>
        <translation>自动恢复</translation>
    </message>
    <message>
        <source>without code of ours</source>
        <translation>无需我们写代码</translation>
    </message>
    <message>
        <source>it resumes by itself</source>
        <translation>自动恢复</translation>
    </message>
    <message>
        <source>No event may be missed</source>
        <translation>不能漏掉任何事件</translation>
    </message>
    <message>
        <source>not even during the outage</source>
        <translation>中断期间也不行</translation>
    </message>
    <message>
        <source>no event may be missed</source>
        <translation>不能漏掉任何事件</translation>
    </message>
    <message>
        <source>We write that code</source>
        <translation>我们自己写那部分代码</translation>
    </message>
    <message>
        <source>reconnect and resume</source>
        <translation>重连和续传</translation>
    </message>
    <message>
        <source>we write the reconnect code</source>
        <translation>我们自己写重连代码</translation>
    </message>
    <message>
        <source>Must a slow receiver be able to slow the sender?</source>
        <translation>慢的接收方必须能让发送方慢下来吗？</translation>
    </message>
    <message>
        <source>Without a brake, a fast sender fills memory or drops messages.</source>
        <translation>没有刹车，快的发送方会塞满内存或丢弃消息。</translation>
    </message>
    <message>
        <source>the sender must wait</source>
        <translation>发送方必须等待</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>drop or buffer</source>
        <translation>丢弃或缓冲</translation>
    </message>
    <message>
        <source>the sender never waits</source>
        <translation>发送方从不等待</translation>
    </message>
    <message>
        <source>Do clients run on batteries?</source>
        <translation>客户端靠电池运行吗？</translation>
    </message>
    <message>
        <source>Each heartbeat and each poll wakes the radio.</source>
        <translation>每次心跳和每次轮询都会唤醒无线电。</translation>
    </message>
    <message>
        <source>phones, sensors</source>
        <translation>手机、传感器</translation>
    </message>
    <message>
        <source>clients on batteries</source>
        <translation>靠电池的客户端</translation>
    </message>
    <message>
        <source>or it does not matter</source>
        <translation>或无关紧要</translation>
    </message>
    <message>
        <source>no batteries</source>
        <translation>不用电池</translation>
    </message>
    <message>
        <source>Which of these is closest to what you build?</source>
        <translation>哪一项最接近你要做的？</translation>
    </message>
    <message>
        <source>An analogy: it may tip the balance and never excludes.</source>
        <translation>这是类比：可能左右天平，但绝不排除。</translation>
    </message>
    <message>
        <source>Something interactive</source>
        <translation>交互式的东西</translation>
    </message>
    <message>
        <source>chat, games, control panels</source>
        <translation>聊天、游戏、控制面板</translation>
    </message>
    <message>
        <source>something interactive</source>
        <translation>交互式的东西</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>or a live feed</source>
        <translation>或实时信息流</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Services or devices</source>
        <translation>服务或设备</translation>
    </message>
    <message>
        <source>microservices, an API</source>
        <translation>微服务、API</translation>
    </message>
    <message>
        <source>services or devices</source>
        <translation>服务或设备</translation>
    </message>
    <message>
        <source>Simple updates</source>
        <translation>简单更新</translation>
    </message>
    <message>
        <source>or a legacy system</source>
        <translation>或遗留系统</translation>
    </message>
    <message>
        <source>simple updates</source>
        <translation>简单更新</translation>
    </message>
    <message>
        <source>An integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>with a third party</source>
        <translation>与第三方</translation>
    </message>
    <message>
        <source>an integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>gRPC-Web gives browsers unary calls and server streaming only; there is no bidirectional stream.</source>
        <translation>gRPC-Web 只给浏览器一元调用和服务器流；没有双向流。</translation>
    </message>
    <message>
        <source>Another company&apos;s event takes two hops to a page: it reaches our server first, and our server passes it on. No single transport of theirs ends in our users&apos; browsers.</source>
        <translation>别家公司的事件到页面要经过两跳：先到我们的服务器，再由我们的服务器转发。他们的任何单一传输方式都不会止于我们用户的浏览器。</translation>
    </message>
    <message>
        <source>Serve SSE over HTTP/2: over HTTP/1.1 a browser opens at most six connections per domain.</source>
        <translation>通过 HTTP/2 提供 SSE：在 HTTP/1.1 上，浏览器对每个域最多开六条连接。</translation>
    </message>
    <message>
        <source>Redelivery differs by sender: Stripe resends for up to three days, GitHub does not redeliver by itself. Ask the sender&apos;s list of events now and then to find what was missed.</source>
        <translation>重新投递因发送方而异：Stripe 会重发最多三天，GitHub 不会自动重新投递。不时查询发送方的事件列表，找出遗漏。</translation>
    </message>
    <message>
        <source>&apos;Sometimes&apos; can be measured: run the connect probe from the network in question.</source>
        <translation>“有时”是可以测量的：在相关网络中运行连接探测。</translation>
    </message>
    <message>
        <source>SSE carries text: binary must be encoded, which adds a third to its size (base64).</source>
        <translation>SSE 承载文本：二进制必须编码，体积增加三分之一（base64）。</translation>
    </message>
    <message>
        <source>A hop that buffers turns an event stream into a late download: nginx buffers by default. Send X-Accel-Buffering: no and flush every event.</source>
        <translation>会缓冲的一跳会把事件流变成迟到的下载：nginx 默认缓冲。发送 X-Accel-Buffering: no 并逐个事件刷新。</translation>
    </message>
    <message>
        <source>A quiet connection is cut: nginx waits 60 s between two reads. Send a heartbeat at half the shortest idle timeout on the way, every 15 to 25 s if you do not know it.</source>
        <translation>静默的连接会被切断：nginx 两次读取之间等待 60 s。按途中最短空闲超时的一半发送心跳，不知道时每 15 到 25 s 一次。</translation>
    </message>
    <message>
        <source>Let the server hold the request until there is news (long polling), for 30 s at most: it is then answered as soon as there is any, not half an interval later.</source>
        <translation>让服务器保持请求直到有消息（长轮询），最多 30 s：这样一有消息就应答，而不是晚半个间隔。</translation>
    </message>
    <message>
        <source>WebTransport or WebRTC</source>
        <translation>WebTransport 或 WebRTC</translation>
    </message>
    <message>
        <source>If a late update is worthless because the next one replaces it (positions, 20 or more a second), WebSockets make it worse: on one TCP stream everything waits behind a lost segment. WebTransport datagrams, or a WebRTC data channel that does not retransmit, drop it and go on. Both need UDP to pass; keep WebSockets for where it does not.</source>
        <translation>如果迟到的更新因被下一个取代而毫无价值（位置信息，每秒 20 次以上），WebSockets 会让情况更糟：在一条 TCP 流上，一切都要等丢失的报文段。WebTransport 数据报，或不重传的 WebRTC 数据通道，会丢弃它并继续。两者都需要 UDP 能通过；不能通过的地方保留 WebSockets。</translation>
    </message>
    <message>
        <source>A push service (FCM, APNs)</source>
        <translation>推送服务（FCM、APNs）</translation>
    </message>
    <message>
        <source>While a phone&apos;s app sleeps, none of the five reaches it: iOS takes its connections away, Android&apos;s Doze suspends the network. Let the platform&apos;s push service wake it, and ask for the state then. What is recommended here is for the app in the foreground.</source>
        <translation>手机应用休眠时，五种都够不着它：iOS 收走它的连接，Android 的 Doze 暂停网络。让平台的推送服务唤醒它，再查询状态。这里的推荐针对前台应用。</translation>
    </message>
    <message>
        <source>Web Push</source>
        <translation>Web Push</translation>
    </message>
    <message>
        <source>Once the page is closed, nothing here reaches its user. Where rare news must arrive all the same, add Web Push: a push service wakes the page&apos;s service worker.</source>
        <translation>页面一旦关闭，这里的任何方式都够不着用户。如果少量消息仍必须到达，请加上 Web Push：推送服务会唤醒页面的 service worker。</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>A device without the memory or the battery for TLS with HTTP/2 speaks MQTT to a broker, which is made for that: tiny packets, long sleeps, and the broker keeps what comes meanwhile. A gateway that speaks one of the five can stand behind it.</source>
        <translation>没有足够内存或电量运行 TLS 加 HTTP/2 的设备会用 MQTT 与代理服务器（broker）通信，后者正为此而生：极小的包、长时间休眠，期间到达的由 broker 保存。其后可以放一个使用五种之一的网关。</translation>
    </message>
    <message>
        <source>A message broker</source>
        <translation>消息代理（broker）</translation>
    </message>
    <message>
        <source>If several services must each see every event, also the one that was down for an hour, let a broker keep the events and each reader its own place in them (Kafka is the best known). The transports here end where the receiver is gone; the log behind them is then yours to build.</source>
        <translation>如果多个服务都必须看到每个事件，包括宕机一小时的那个，就让 broker 保存事件，让每个读者各自记住位置（Kafka 最知名）。这里的传输方式止于接收方消失之处；背后的日志就要自己建。</translation>
    </message>
    <message>
        <source>Team chat on web and desktop</source>
        <translation>网页和桌面上的团队聊天</translation>
    </message>
    <message>
        <source>Messages, typing and presence flow both ways about once a second, for a hundred thousand people on the open internet. After a break, clients resume by message number.</source>
        <translation>消息、输入状态和在线状态大约每秒双向流动一次，面向开放互联网上的十万人。中断之后，客户端按消息编号续传。</translation>
    </message>
    <message>
        <source>Fast action game in the browser</source>
        <translation>浏览器中的快节奏动作游戏</translation>
    </message>
    <message>
        <source>Thirty to sixty small binary updates a second each way; a late one is worthless. WebSockets are the best of the five here: where TCP is too slow, look at WebTransport datagrams or WebRTC.</source>
        <translation>每个方向每秒三十到六十个小的二进制更新；迟到的毫无价值。WebSockets 是五种中最好的：若 TCP 太慢，请看 WebTransport 数据报或 WebRTC。</translation>
    </message>
    <message>
        <source>Live operations dashboard</source>
        <translation>实时运维仪表盘</translation>
    </message>
    <message>
        <source>Five thousand people watch figures change about once a second. They only look; nothing goes back.</source>
        <translation>五千人看着数字大约每秒变化一次。他们只看；没有数据返回。</translation>
    </message>
    <message>
        <source>Notification bell in a web app</source>
        <translation>网页应用中的通知铃铛</translation>
    </message>
    <message>
        <source>A number on a bell, every ten minutes or so for each of two hundred thousand users, within a few seconds. What came during an outage must show up afterwards.</source>
        <translation>铃铛上的一个数字，二十万用户每人大约每十分钟一次，数秒之内到达。中断期间的消息之后必须显示。</translation>
    </message>
    <message>
        <source>Retail trading screen</source>
        <translation>散户交易界面</translation>
    </message>
    <message>
        <source>Ten to twenty ticks a second, and the user keeps changing the list of what to watch. Old prices are worthless: the latest value counts.</source>
        <translation>每秒十到二十个报价，用户不断更改关注列表。旧价格毫无价值：最新值才算数。</translation>
    </message>
    <message>
        <source>Collaborative document editor</source>
        <translation>协同文档编辑器</translation>
    </message>
    <message>
        <source>Several people type into one document. Their edits must arrive in order, within a fifth of a second, in both directions.</source>
        <translation>多人在同一文档中输入。他们的编辑必须按顺序到达，在五分之一秒内，双向皆然。</translation>
    </message>
    <message>
        <source>Streaming a language model’s answer</source>
        <translation>流式输出语言模型的回答</translation>
    </message>
    <message>
        <source>One question goes up, fifty small pieces of text a second come down, and the stream ends by itself. With fetch the question can travel in a POST.</source>
        <translation>一个问题上去，每秒五十个小文本片段下来，流自行结束。用 fetch 可以把问题放在 POST 里。</translation>
    </message>
    <message>
        <source>Live build log</source>
        <translation>实时构建日志</translation>
    </message>
    <message>
        <source>Lines come in bursts of ten a second. A viewer may open the page late or refresh it, and must still see every line: the line number is the event id.</source>
        <translation>日志行以每秒十行的突发到达。观看者可能很晚才打开页面或刷新，但仍须看到每一行：行号就是事件 id。</translation>
    </message>
    <message>
        <source>Fifty thousand battery sensors</source>
        <translation>五万个电池传感器</translation>
    </message>
    <message>
        <source>Each wakes every ten minutes, reports one small reading and sleeps again. Of the five, short requests cost the least radio time; a constrained device would rather speak MQTT.</source>
        <translation>每个每十分钟醒来一次，上报一个小读数再休眠。五种之中，短请求的无线电时间最少；受限设备更适合 MQTT。</translation>
    </message>
    <message>
        <source>Plant gateway to our own cloud</source>
        <translation>工厂网关到自有云</translation>
    </message>
    <message>
        <source>Five hundred gateways each send two thousand typed readings a second and take their settings back. When the cloud is slow, they must wait.</source>
        <translation>五百个网关各自每秒发送两千个强类型读数，并取回设置。云端变慢时，它们必须等待。</translation>
    </message>
    <message>
        <source>Payment events to merchants</source>
        <translation>向商户通知支付事件</translation>
    </message>
    <message>
        <source>A provider tells ten thousand merchants about each payment, within minutes. Deliveries must survive an outage of days and be provably genuine.</source>
        <translation>服务商在几分钟内把每笔支付告知一万个商户。投递必须能熬过数天的中断，并可证明是真实的。</translation>
    </message>
    <message>
        <source>Repository events to a build system</source>
        <translation>代码仓库事件到构建系统</translation>
    </message>
    <message>
        <source>A code host tells the customer’s build system about each push, within seconds. Mind that GitHub does not redeliver by itself: ask its list for what was missed.</source>
        <translation>代码托管平台在数秒内把每次推送告知客户的构建系统。注意 GitHub 不会自动重新投递：要查询它的列表找出遗漏。</translation>
    </message>
    <message>
        <source>Microservices in six languages</source>
        <translation>六种语言的微服务</translation>
    </message>
    <message>
        <source>Hundreds of services of our own call and stream to each other within milliseconds, on one contract, and a slow one must be able to slow the others.</source>
        <translation>我们自己的数百个服务在毫秒内相互调用和传流，使用同一份契约，慢的必须能让其他的慢下来。</translation>
    </message>
    <message>
        <source>Ride-hailing app in the foreground</source>
        <translation>前台的网约车应用</translation>
    </message>
    <message>
        <source>A native app sends positions and receives the state of the trip, about once a second, over bad mobile networks. In the background a push service takes over.</source>
        <translation>原生应用在糟糕的移动网络上大约每秒发送一次位置并接收行程状态。在后台由推送服务接手。</translation>
    </message>
    <message>
        <source>Legacy system behind a closed firewall</source>
        <translation>封闭防火墙后的遗留系统</translation>
    </message>
    <message>
        <source>An old ERP offers a REST view and may only call out. A state up to a quarter of an hour old is good enough.</source>
        <translation>旧的 ERP 提供 REST 视图，只能向外调用。最多一刻钟前的状态就够用。</translation>
    </message>
    <message>
        <source>Upload with a progress bar</source>
        <translation>带进度条的上传</translation>
    </message>
    <message>
        <source>The browser knows by itself how many bytes have gone up. For the half minute of processing that follows, the server tells how far it is.</source>
        <translation>浏览器自己知道已上传多少字节。之后半分钟的处理过程中，由服务器告知进度。</translation>
    </message>
    <message>
        <source>Live scores for two million viewers</source>
        <translation>面向两百万观众的实时比分</translation>
    </message>
    <message>
        <source>The same few bytes for everybody, twice a minute; a goal shows within five seconds. Fan out at the edge, or let a CDN cache the polls.</source>
        <translation>所有人收到同样的几个字节，每分钟两次；进球在五秒内显示。在边缘扇出，或让 CDN 缓存轮询。</translation>
    </message>
    <message>
        <source>Status page on a serverless backend</source>
        <translation>无服务器后端上的状态页</translation>
    </message>
    <message>
        <source>Five thousand visitors, a state up to half a minute old, and no process that could hold a connection open: the page asks, an ETag answers.</source>
        <translation>五千访客，状态最多晚半分钟，且没有进程能保持连接打开：页面询问，ETag 应答。</translation>
    </message>
    <message>
        <source>Chat that must work for everybody</source>
        <translation>必须人人可用的聊天</translation>
    </message>
    <message>
        <source>Some users sit behind proxies that inspect TLS and speak only HTTP/1.1. Two seconds are soon enough, but nobody may be left out: try WebSockets, fall back to long polling.</source>
        <translation>一些用户在检查 TLS 且只懂 HTTP/1.1 的代理之后。两秒足够快，但不能落下任何人：先试 WebSockets，再退回长轮询。</translation>
    </message>
    <message>
        <source>Signalling for video calls</source>
        <translation>视频通话的信令</translation>
    </message>
    <message>
        <source>Offers, answers and candidates go both ways in short bursts, in order, and the server must be able to ring. The media take another path (WebRTC).</source>
        <translation>offer、answer 和候选地址以短促突发双向按序传递，服务器必须能振铃。媒体走另一条路（WebRTC）。</translation>
    </message>
    <message>
        <source>Parcel tracking on a phone</source>
        <translation>手机上的包裹追踪</translation>
    </message>
    <message>
        <source>The state changes a few times a day and the app must not drain the battery; while it sleeps, only a push service (FCM, APNs) gets through. Read as written, the matrix calls SSE kind to batteries; in truth any held connection drains, and a rare question costs least.</source>
        <translation>状态一天变化几次，应用不能耗尽电池；休眠时只有推送服务（FCM、APNs）能到达。按原文，矩阵称 SSE 省电；实际上任何保持的连接都耗电，偶尔询问一次成本最低。</translation>
    </message>
    <message>
        <source>Is my export ready yet?</source>
        <translation>我的导出好了吗？</translation>
    </message>
    <message>
        <source>A page asks now and then whether a long job is done.</source>
        <translation>页面不时询问一个长任务是否完成。</translation>
    </message>
    <message>
        <source>Orders into a slow warehouse system</source>
        <translation>订单进入缓慢的仓储系统</translation>
    </message>
    <message>
        <source>A shop platform posts each order the moment it is placed. None may be missed, and on a busy day the warehouse must be able to take them at its own pace.</source>
        <translation>商城平台在下单时立即推送每个订单。一个都不能漏，繁忙时仓库必须能按自己的节奏接收。</translation>
    </message>
    <message>
        <source>Chat behind corporate proxies</source>
        <translation>公司代理之后的聊天</translation>
    </message>
    <message>
        <source>Messages must arrive at once and the client must recover by itself, through proxies that pass only plain HTTP. LinkedIn began its messaging this way.</source>
        <translation>消息必须立即到达，客户端必须自动恢复，途经只放行普通 HTTP 的代理。LinkedIn 的消息功能就是这样起步的。</translation>
    </message>
    <message>
        <source>Binary game traffic behind corporate proxies</source>
        <translation>公司代理之后的二进制游戏流量</translation>
    </message>
    <message>
        <source>Packed binary both ways, but some players sit behind proxies that pass only plain HTTP.</source>
        <translation>双向的打包二进制，但一些玩家在只放行普通 HTTP 的代理之后。</translation>
    </message>
    <message>
        <source>Typed backend, live web front end</source>
        <translation>强类型后端，实时 Web 前端</translation>
    </message>
    <message>
        <source>Services share one schema; what they find out must appear on open pages as it happens, with nothing but browser APIs.</source>
        <translation>服务共享一个 schema；它们的发现必须即时显示在打开的页面上，只用浏览器 API。</translation>
    </message>
    <message>
        <source>Live payment status on a web page</source>
        <translation>网页上的实时支付状态</translation>
    </message>
    <message>
        <source>The provider tells our server about a payment, and the page the customer is looking at changes at once.</source>
        <translation>服务商把支付告知我们的服务器，客户正在看的页面立即变化。</translation>
    </message>
    <message>
        <source>Typed two-way streams in a bare browser</source>
        <translation>纯浏览器中的强类型双向流</translation>
    </message>
    <message>
        <source>Three musts that exclude each other: gRPC-Web has no two-way stream, and nothing else brings a schema. Give up one of them.</source>
        <translation>三个互斥的必须项：gRPC-Web 没有双向流，而别的都不带 schema。请放弃其中之一。</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>unknown question &apos;%1&apos;%2 (known: %3)</source>
        <translation>未知问题“%1”%2（已知：%3）</translation>
    </message>
    <message>
        <source>question &apos;%1&apos; can be a %2 at most, not a %3</source>
        <translation>问题“%1”最多为 %2，不能为 %3</translation>
    </message>
    <message>
        <source>question &apos;%1&apos; has no option &apos;%2&apos;%3 (known: %4)</source>
        <translation>问题“%1”没有选项“%2”%3（已知：%4）</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>专家评定</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>option &apos;%1.%2&apos; is incoherent: %3 fails it and is worth %4, %5 passes and is worth %6 (%7)</source>
        <translation>选项“%1.%2”自相矛盾：%3 不满足却值 %4，%5 满足却值 %6（%7）</translation>
    </message>
    <message>
        <source>preset &apos;%1&apos; has drifted: it expects &apos;%2&apos;, the pack gives &apos;%3&apos; (%4)</source>
        <translation>预设“%1”已偏离：它期望“%2”，规则包给出“%3”（%4）</translation>
    </message>
    <message>
        <source>schema %1 is newer than this program, expected %2</source>
        <translation>的模式 %1 比本程序新，应为 %2</translation>
    </message>
    <message>
        <source>version is &apos;%1&apos;, expected major.minor.patch</source>
        <translation>的版本为“%1”，应为 major.minor.patch</translation>
    </message>
    <message>
        <source>%1 is %2, expected whole numbers and text only</source>
        <translation>%1 是%2，只能是整数和文本</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>names an unknown %1 &apos;%2&apos;%3 (known: %4)</source>
        <translation>提到未知的%1“%2”%3（已知：%4）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>names a cell &apos;%1&apos;, expected &apos;feature.transport&apos;</source>
        <translation>提到单元格“%1”，应为“feature.transport”</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>option %1 is the same as %2 to every transport</source>
        <translation>对每种传输方式，选项 %1 与 %2 都相同</translation>
    </message>
    <message>
        <source>rule &apos;%1&apos; excludes nobody whom its answers do not exclude already</source>
        <translation>规则“%1”排除的都已被其回答排除</translation>
    </message>
    <message>
        <source>rule &apos;%1&apos; is in the shadow of rule &apos;%2&apos;</source>
        <translation>规则“%1”被规则“%2”遮蔽</translation>
    </message>
    <message>
        <source>transport &apos;%1&apos; can never win: &apos;%2&apos; is at least as good everywhere</source>
        <translation>传输方式“%1”永远无法胜出：“%2”处处不比它差</translation>
    </message>
    <message>
        <source>options %1 and %2 exclude every transport when both are musts</source>
        <translation>选项 %1 与 %2 都为必须时，会排除所有传输方式</translation>
    </message>
    <message>
        <source>option %1 is worth the same to every transport</source>
        <translation>选项 %1 对每种传输方式的价值都相同</translation>
    </message>
    <message>
        <source>option %1 excludes every transport when it is a must</source>
        <translation>选项 %1 为必须时会排除所有传输方式</translation>
    </message>
    <message>
        <source>feature &apos;%1&apos; is read by no question</source>
        <translation>没有问题用到特性“%1”</translation>
    </message>
    <message>
        <source>level &apos;%1.%2&apos; is used by no cell</source>
        <translation>没有单元格用到级别“%1.%2”</translation>
    </message>
    <message>
        <source>cell %1.%2 is better than each of its parts</source>
        <translation>单元格 %1.%2 优于它的每个组成部分</translation>
    </message>
    <message>
        <source>kind of dispute</source>
        <translation>异议类型</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>claims the level it has, expected another or no &apos;claimed&apos;</source>
        <translation>声称的就是已有的级别，应为其他级别或去掉“claimed”</translation>
    </message>
    <message>
        <source>has &apos;claimed&apos; and no &apos;dispute&apos;, expected imprecise, outdated or wrong</source>
        <translation>有“claimed”而没有“dispute”，应为 imprecise、outdated 或 wrong</translation>
    </message>
    <message>
        <source>is disputed and has no &apos;note&apos;, expected what is true</source>
        <translation>有异议而没有“note”，应写明实情</translation>
    </message>
    <message>
        <source>part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>feature &apos;%1&apos;</source>
        <translation>特性“%1”</translation>
    </message>
    <message>
        <source>composite &apos;%1&apos;</source>
        <translation>组合“%1”</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>no cell for %1 &apos;%2&apos; in feature &apos;%3&apos;, expected one for each</source>
        <translation>特性“%3”中没有%1“%2”的单元格，每个都应有一个</translation>
    </message>
    <message>
        <source>cell %1.%2</source>
        <translation>单元格 %1.%2</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; is not listed in policy.%3, expected every one there</source>
        <translation>%1“%2”未列入 policy.%3，那里应列出全部</translation>
    </message>
    <message>
        <source>lists %1 of %2, expected at most %3</source>
        <translation>列出了 %1 个 %2，最多应为 %3 个</translation>
    </message>
    <message>
        <source>citation &apos;%1&apos;</source>
        <translation>来源“%1”</translation>
    </message>
    <message>
        <source>has the url &apos;%1&apos;, expected http:// or https://</source>
        <translation>的网址为“%1”，应为 http:// 或 https://</translation>
    </message>
    <message>
        <source>has %1 part, expected at least two</source>
        <translation>有 %1 个组成部分，至少应有两个</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; has an id that a transport has already, expected another</source>
        <translation>%1“%2”的标识已被某传输方式使用，应换一个</translation>
    </message>
    <message>
        <source>%1 &apos;none&apos;: the id is taken, it stands for no transport</source>
        <translation>%1“none”：该标识已被占用，它表示没有传输方式</translation>
    </message>
    <message>
        <source>evidence of feature &apos;%1&apos;</source>
        <translation>特性“%1”的证据</translation>
    </message>
    <message>
        <source>band %1 of feature &apos;%2&apos;</source>
        <translation>特性“%2”的第 %1 段</translation>
    </message>
    <message>
        <source>is the last and has a &apos;max&apos;, expected one band for all above</source>
        <translation>是最后一段却有“max”，应有一段涵盖以上全部</translation>
    </message>
    <message>
        <source>ends at %1, expected more than %2</source>
        <translation>止于 %1，应大于 %2</translation>
    </message>
    <message>
        <source>levels of feature &apos;%1&apos;</source>
        <translation>特性“%1”的级别</translation>
    </message>
    <message>
        <source>are %1, expected at least two</source>
        <translation>有 %1 个，至少应有两个</translation>
    </message>
    <message>
        <source>leaves level &apos;%1&apos; out of &apos;order&apos;, expected every level</source>
        <translation>的“order”漏掉级别“%1”，应列出每个级别</translation>
    </message>
    <message>
        <source>has tiers &apos;%1&apos;, expected &apos;single&apos;, &apos;composite&apos;</source>
        <translation>的层次为“%1”，应为“single”、“composite”</translation>
    </message>
    <message>
        <source>breaks ties by feature &apos;%1&apos; that has no &apos;order&apos;</source>
        <translation>用没有“order”的特性“%1”打破平局</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>has no value for level &apos;%1&apos;, expected 0 to 100</source>
        <translation>没有级别“%1”的值，应为 0 到 100</translation>
    </message>
    <message>
        <source>has a &apos;pass&apos; that can never exclude: the question cannot be a must</source>
        <translation>的“pass”永远不会排除：该问题不能为必须</translation>
    </message>
    <message>
        <source>names feature &apos;%1&apos; twice</source>
        <translation>两次提到特性“%1”</translation>
    </message>
    <message>
        <source>%1: value of feature &apos;%2&apos;</source>
        <translation>%1：特性“%2”的值</translation>
    </message>
    <message>
        <source>has shares that sum to %1, expected 100</source>
        <translation>的份额合计为 %1，应为 100</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>is empty, expected freshness_ms, rate, size, kind or clients</source>
        <translation>为空，应有 freshness_ms、rate、size、kind 或 clients</translation>
    </message>
    <message>
        <source>is neutral and has effects, expected one of them</source>
        <translation>既为中性又有影响，应二者取一</translation>
    </message>
    <message>
        <source>has the id &apos;%1&apos;, expected none that reads as an importance</source>
        <translation>的标识为“%1”，不应读作重要性</translation>
    </message>
    <message>
        <source>has %1 options, expected at most %2</source>
        <translation>有 %1 个选项，最多应为 %2 个</translation>
    </message>
    <message>
        <source>option &apos;%1.%2&apos;</source>
        <translation>选项“%1.%2”</translation>
    </message>
    <message>
        <source>has an id that is taken, expected another</source>
        <translation>的标识已被占用，应换一个</translation>
    </message>
    <message>
        <source>has %1 questions, expected at most %2</source>
        <translation>有 %1 个问题，最多应为 %2 个</translation>
    </message>
    <message>
        <source>question &apos;%1&apos;</source>
        <translation>问题“%1”</translation>
    </message>
    <message>
        <source>has an &apos;importance&apos; above its &apos;max_importance&apos;</source>
        <translation>的“importance”高于其“max_importance”</translation>
    </message>
    <message>
        <source>is empty, expected at least one question</source>
        <translation>为空，至少应有一个问题</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>makes a veto that can never fire: question &apos;%1&apos; cannot be a must</source>
        <translation>构成永远不会生效的否决：问题“%1”不能为必须</translation>
    </message>
    <message>
        <source>no answers, expected at least one</source>
        <translation>没有回答，至少应有一个</translation>
    </message>
    <message>
        <source>rule &apos;%1&apos;</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>kind of rule</source>
        <translation>规则类型</translation>
    </message>
    <message>
        <source>is a veto and names something else &apos;instead&apos;, expected kind = &quot;note&quot;</source>
        <translation>是否决却用“instead”提到别的做法，应为 kind = &quot;note&quot;</translation>
    </message>
    <message>
        <source>preset &apos;%1&apos;</source>
        <translation>预设“%1”</translation>
    </message>
    <message>
        <source>accepts &apos;%1&apos; and must not have it</source>
        <translation>接受“%1”，但不得有它</translation>
    </message>
    <message>
        <source>, did you mean &apos;%1&apos;?</source>
        <translation>，是指“%1”吗？</translation>
    </message>
    <message>
        <source>more than %1 entries, the most a file may have</source>
        <translation>超过 %1 个条目，这是文件的上限</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels, the most a file may have</source>
        <translation>嵌套超过 %1 层，这是文件的上限</translation>
    </message>
    <message>
        <source>number %1 is outside -2^53 to 2^53</source>
        <translation>数 %1 超出 -2^53 到 2^53</translation>
    </message>
    <message>
        <source>text of %1 bytes, expected at most %2</source>
        <translation>文本有 %1 字节，最多应为 %2</translation>
    </message>
    <message>
        <source>text with a NUL character in it</source>
        <translation>文本中含有 NUL 字符</translation>
    </message>
    <message>
        <source>file of %1 bytes, expected at most %2</source>
        <translation>文件有 %1 字节，最多应为 %2</translation>
    </message>
    <message>
        <source>a NUL byte, expected text in UTF-8</source>
        <translation>有 NUL 字节，应为 UTF-8 文本</translation>
    </message>
    <message>
        <source>a byte that is not UTF-8, expected text in UTF-8</source>
        <translation>有非 UTF-8 字节，应为 UTF-8 文本</translation>
    </message>
    <message>
        <source>not TOML: %1</source>
        <translation>不是 TOML：%1</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>日期或时间</translation>
    </message>
    <message>
        <source>is %1, expected a table</source>
        <translation>是%1，应为表</translation>
    </message>
    <message>
        <source>has no &apos;%1&apos;, expected %2</source>
        <translation>没有“%1”，应为%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2, expected %3</source>
        <translation>“%1”是%2，应为%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty, expected text</source>
        <translation>“%1”为空，应为文本</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2, expected %3 to %4</source>
        <translation>“%1”为 %2，应为 %3 到 %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2, expected a finite number</source>
        <translation>“%1”为 %2，应为有限数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds %2, expected text</source>
        <translation>“%1”中有%2，应为文本</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names &apos;%2&apos; twice</source>
        <translation>“%1”两次提到“%2”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an empty list, expected at least one</source>
        <translation>“%1”是空列表，至少应有一项</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>has an unknown key &apos;%1&apos;%2</source>
        <translation>有未知的键“%1”%2</translation>
    </message>
    <message>
        <source>, expected one of: %1</source>
        <translation>，应为以下之一：%1</translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message>
        <source>Upgrade to WebSocket</source>
        <translation>升级到 WebSocket</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>stripped</source>
        <translation>被去除</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>swallowed</source>
        <translation>被吞掉</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>被重置</translation>
    </message>
    <message>
        <source>HTTP/2 by prior knowledge</source>
        <translation>HTTP/2（先验知识）</translation>
    </message>
    <message>
        <source>HTTP/1.1 only</source>
        <translation>仅 HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/2 by ALPN</source>
        <translation>HTTP/2（ALPN）</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>事件流</translation>
    </message>
    <message>
        <source>buffered</source>
        <translation>被缓冲</translation>
    </message>
    <message>
        <source>Idle connections</source>
        <translation>空闲连接</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>未被切断</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>被切断</translation>
    </message>
    <message>
        <source>Lifetime of connections</source>
        <translation>连接寿命</translation>
    </message>
    <message>
        <source>Held requests</source>
        <translation>保持的请求</translation>
    </message>
    <message>
        <source>held</source>
        <translation>得以保持</translation>
    </message>
    <message>
        <source>Inbound connections</source>
        <translation>入站连接</translation>
    </message>
    <message>
        <source>arrive</source>
        <translation>能够到达</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>被阻止</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <source>Request to echo, median</source>
        <translation>从请求到回显，中位数</translation>
    </message>
    <message>
        <source>Connection to PING&apos;s acknowledgement, median</source>
        <translation>从连接到 PING 的确认，中位数</translation>
    </message>
    <message>
        <source>TLS handshake, median</source>
        <translation>TLS 握手，中位数</translation>
    </message>
    <message>
        <source>Looked up to</source>
        <translation>观察上限</translation>
    </message>
    <message>
        <source>Stands when idle for</source>
        <translation>空闲此时长仍存活</translation>
    </message>
    <message>
        <source>Cut when idle for</source>
        <translation>空闲此时长被切断</translation>
    </message>
    <message>
        <source>Connections with traffic</source>
        <translation>有流量的连接</translation>
    </message>
    <message>
        <source>Cut at the age of</source>
        <translation>被切断时已存在</translation>
    </message>
    <message>
        <source>Held for, as asked</source>
        <translation>请求的保持时长</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>多久后被切断</translation>
    </message>
    <message>
        <source>Webhooks registered</source>
        <translation>已注册的 webhook</translation>
    </message>
    <message>
        <source>Streams watched</source>
        <translation>观察的流</translation>
    </message>
    <message>
        <source>Request to head, median</source>
        <translation>从请求到响应头，中位数</translation>
    </message>
    <message>
        <source>Request to first event, median</source>
        <translation>从请求到第一个事件，中位数</translation>
    </message>
    <message>
        <source>Longest wait for an event</source>
        <translation>等待事件的最长时间</translation>
    </message>
</context>
<context>
    <name>probe_words</name>
    <message>
        <source>not conclusive</source>
        <translation>无定论</translation>
    </message>
    <message>
        <source>%1 of %2 done, about %3 s to go</source>
        <translation>已完成 %1/%2，约剩 %3 秒</translation>
    </message>
</context>
<context>
    <name>proofs</name>
    <message>
        <source>Events of 1 KiB at 8000/s for up to 6 s to a consumer that opens the stream and reads nothing (the machine&apos;s own socket buffers, HTTP/2&apos;s first window). Built in: the sender stops after at most 1 MiB, queues at most 1 MiB, is not cut, and goes on once it is read. Manual: TCP takes more than 1 MiB, then the server&apos;s own bound must act: a queue of at most 2 MiB and the end of the connection; the client could speak up on it. Limited: the same where it cannot. Pull: not a byte and no queue while the client does not ask, then one batch of at most 500; that is no N/A, as 429 with Retry-After is a brake as well. Throttled: after 429 with Retry-After: 1 the next attempt comes at least 0.9 s later, with the same event; N/A only if it does not wait.</source>
        <translation>以 8000/s 发送 1 KiB 事件，最多 6 s，消费者打开流却什么都不读（本机自身的套接字缓冲，HTTP/2 的初始窗口）。内置：发送方最多 1 MiB 后停止，最多排队 1 MiB，不被切断，读取后继续。手动：TCP 接收超过 1 MiB，随后必须由服务器自己的上限起作用：最多 2 MiB 的队列并结束连接；客户端可以在连接上表态。有限：同上，但客户端不能表态。拉取：客户端不询问时没有一个字节也没有队列，之后一批最多 500；这不是“不适用”，因为 429 加 Retry-After 也是刹车。节流：收到 429 加 Retry-After: 1 之后，下一次尝试至少晚 0.9 s，且是同一事件；只有不等待才算“不适用”。</translation>
    </message>
    <message>
        <source>Accepted before the sender stopped</source>
        <translation>发送方停止前已接收</translation>
    </message>
    <message>
        <source>The sender stopped after</source>
        <translation>发送方停止于</translation>
    </message>
    <message>
        <source>The server&apos;s own queue at most</source>
        <translation>服务器自己的队列最多</translation>
    </message>
    <message>
        <source>The server&apos;s memory grew by at most</source>
        <translation>服务器内存最多增长</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <translation>服务器结束了连接</translation>
    </message>
    <message>
        <source>Events once it was read</source>
        <translation>开始读取后的事件</translation>
    </message>
    <message>
        <source>Events while the client did not ask</source>
        <translation>客户端未询问期间的事件</translation>
    </message>
    <message>
        <source>Bytes sent meanwhile</source>
        <translation>期间发送的字节</translation>
    </message>
    <message>
        <source>Events in the next answer</source>
        <translation>下一次应答中的事件</translation>
    </message>
    <message>
        <source>Answer to asking too fast</source>
        <translation>询问过快时的应答</translation>
    </message>
    <message>
        <source>Between two attempts, at the soonest</source>
        <translation>两次尝试之间，最短</translation>
    </message>
    <message>
        <source>The receiver asked for</source>
        <translation>接收方要求</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Deliveries after that</source>
        <translation>此后的投递</translation>
    </message>
    <message>
        <source>The sender&apos;s own queue of bytes at most</source>
        <translation>发送方自己的字节队列最多</translation>
    </message>
    <message>
        <source>All 256 byte values, and 1 MiB of random bytes, sent up as binary, through the feed and back down; SHA-256 compared. Yes: both arrive, and the bytes go as they are: in the frame or message itself, or as the body of an ordinary exchange, at no more than 1.05 times their size. Typed: that, and the message&apos;s schema names a field of bytes. Text only: the raw bytes, put into the stream as they are, do not arrive, and as base64 they do, at 1.3 times their size or more.</source>
        <translation>全部 256 个字节值和 1 MiB 随机字节，以二进制上行发送，经信息流再下行；比较 SHA-256。是：两者都到达，且字节原样传输：在帧或消息本身中，或作为普通交换的消息体，不超过其大小的 1.05 倍。强类型：同上，且消息的 schema 指明了一个字节字段。仅文本：原样放入流中的原始字节不能到达，而作为 base64 可以，大小为 1.3 倍或更多。</translation>
    </message>
    <message>
        <source>Bytes 0 to 255 came back unchanged</source>
        <translation>字节 0 到 255 原样返回</translation>
    </message>
    <message>
        <source>1 MiB came back unchanged</source>
        <translation>1 MiB 原样返回</translation>
    </message>
    <message>
        <source>On the wire per byte of payload, bundled feed</source>
        <translation>每字节载荷的线上字节，自带信息流</translation>
    </message>
    <message>
        <source>Bytes as they are arrive unchanged</source>
        <translation>原样字节原样到达</translation>
    </message>
    <message>
        <source>On the wire per byte of payload, as they are</source>
        <translation>每字节载荷的线上字节，原样</translation>
    </message>
    <message>
        <source>Fields of bytes in the schema</source>
        <translation>schema 中的字节字段</translation>
    </message>
    <message>
        <source>Events enter the feed at 20/s for up to 2 s while the client says nothing; then it sends 5 messages. Without a question means less than 80 bytes sent up per event. Both ways on one channel: that, all 5 messages in the feed, and exactly 1 TCP connection for both (counted in the kernel&apos;s table). Server to client: that, with the way up elsewhere or nowhere. To another server: the server opens the connection, to a port the client listens on. The client asks: not a byte in 2 s, then everything with the answer to the next request; as &apos;client to server&apos; alone only if that answer brings nothing down.</source>
        <translation>事件以 20/s 进入信息流，最多 2 s，期间客户端不说话；然后它发送 5 条消息。“无需询问”指每个事件上行少于 80 字节。单通道双向：满足以上，5 条消息都在信息流中，且两者恰好共用 1 条 TCP 连接（按内核表计数）。服务器到客户端：满足以上，上行走别处或没有。到另一服务器：由服务器打开连接，连到客户端监听的端口。客户端发问：2 s 内没有一个字节，然后随下一个请求的应答全部到达；只有该应答什么都没带下来，才算单纯的“客户端到服务器”。</translation>
    </message>
    <message>
        <source>Events that came without a question</source>
        <translation>未经询问到达的事件</translation>
    </message>
    <message>
        <source>Events in the answer to the next question</source>
        <translation>下一次询问的应答中的事件</translation>
    </message>
    <message>
        <source>Sent up per event</source>
        <translation>每个事件的上行量</translation>
    </message>
    <message>
        <source>The way up works</source>
        <translation>上行可用</translation>
    </message>
    <message>
        <source>TCP connections the client holds at the server</source>
        <translation>客户端在服务器上保持的 TCP 连接</translation>
    </message>
    <message>
        <source>TCP connections the server opened to the client</source>
        <translation>服务器向客户端打开的 TCP 连接</translation>
    </message>
    <message>
        <source>One run of 4 s at 20 events/s through each of 9 middleboxes, each once: none, buffer of 16 KiB that honours X-Accel-Buffering and one that does not, Upgrade stripped, Upgrade swallowed, HTTP/1.1 only, cut when idle for 1.5 s (0.5 events/s), lifetime 2 s, inbound blocked. Dies: no event comes. Degrades: p95 over 1 s above the run through none, or it had to reconnect. Yes: dies at none. Sometimes: dies at one that plain HTTP passes. Inbound: dies when connections to the receiver are blocked. Blocked: dies with nothing in between. These are planted middleboxes, not your network: no rate of failure is claimed.</source>
        <translation>以 20 事件/s 运行 4 s，分别通过 9 种中间设备，各一次：无、16 KiB 缓冲（遵守 X-Accel-Buffering 和不遵守各一）、去除 Upgrade、吞掉 Upgrade、仅 HTTP/1.1、空闲 1.5 s 切断（0.5 事件/s）、寿命 2 s、阻止入站。失效：没有事件到达。劣化：p95 比“无”的运行高 1 s 以上，或不得不重连。是：没有失效。有时：在普通 HTTP 能通过的某处失效。入站：到接收方的连接被阻止时失效。被阻止：中间没有任何东西也失效。这些是人为放置的中间设备，不是你的网络：不声称任何失败率。</translation>
    </message>
    <message>
        <source>Middleboxes tried, each once</source>
        <translation>试过的中间设备，各一次</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Degrades</source>
        <translation>劣化</translation>
    </message>
    <message>
        <source>Dies</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Wake-ups: bursts of bytes (300 ms apart) on an idle connection, counted for 12 s; for short polls the interval stands in their place, and what moves between two polls is counted. Radio on: min(1, tail / time between wake-ups) with a tail of 10 s (LTE), a model. Good: at most 5 %, for polls at the decision&apos;s own freshness. Medium: more than 5 %, at no more than 900 wake-ups an hour. Good when infrequent: at most 5 % when polled every 15 min, nothing moving in between, but at least 50 % every 10 s. Not applicable: the server has to call the client, which listens on a port as a phone cannot.</source>
        <translation>唤醒：空闲连接上的字节突发（间隔 300 ms），计数 12 s；短轮询则以间隔代替，并统计两次轮询之间的流动。无线电开启：min(1, 拖尾 / 两次唤醒的间隔)，拖尾 10 s（LTE），为模型推算。好：最多 5%，轮询按决策自身的新鲜度。中：超过 5%，每小时不超过 900 次唤醒。不频繁时好：每 15 min 轮询且其间没有流动时最多 5%，但每 10 s 一次时至少 50%。不适用：服务器必须呼叫客户端，后者监听端口，而手机做不到。</translation>
    </message>
    <message>
        <source>Bursts of bytes on the idle connection</source>
        <translation>空闲连接上的字节突发</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>观察时长</translation>
    </message>
    <message>
        <source>Wake-ups</source>
        <translation>唤醒</translation>
    </message>
    <message>
        <source>Radio on while idle</source>
        <translation>空闲时无线电开启</translation>
    </message>
    <message>
        <source>Bursts of bytes</source>
        <translation>字节突发</translation>
    </message>
    <message>
        <source>Of these, polls every 1 s</source>
        <translation>其中每 1 s 的轮询</translation>
    </message>
    <message>
        <source>Radio on, polled every 15 min</source>
        <translation>无线电开启，每 15 min 轮询</translation>
    </message>
    <message>
        <source>Radio on, polled every 10 s</source>
        <translation>无线电开启，每 10 s 轮询</translation>
    </message>
    <message>
        <source>Radio on, polled at the wanted freshness</source>
        <translation>无线电开启，按所需新鲜度轮询</translation>
    </message>
    <message>
        <source>Wake-ups, polled at the wanted freshness</source>
        <translation>唤醒，按所需新鲜度轮询</translation>
    </message>
    <message>
        <source>Events at the decision&apos;s rate (at least 30/s where that is no more than 2 MB/s, so that the p95 has an interval; at most 2000/s) for 3 s; delay from due to shown, one clock. Yes: p95 at most 100 ms, nothing lost, without being asked; &apos;yes&apos; also takes messages on the same connection, &apos;push only&apos; takes none there, &apos;on event&apos; comes on the server&apos;s own request. Interval: short polls every 1 s show a mean within 25 % of T/2; asked: that, and a held request shows a p95 of at most 100 ms. Best effort: a receiver that refuses the first attempt gets the event at least 200 ms later, and gets it. Interval of the p95: order statistics, 95 %.</source>
        <translation>以决策的速率发送事件（不超过 2 MB/s 时至少 30/s，以便 p95 有区间；最多 2000/s），持续 3 s；延迟从应发到显示，同一时钟。是：p95 最多 100 ms，无丢失，无需询问；“是”还在同一连接上接收消息，“仅推送”不接收，“事件触发”由服务器自己的请求带来。间隔：每 1 s 的短轮询，均值在 T/2 的 25% 以内；询问：同上，且被保持的请求 p95 最多 100 ms。尽力而为：首次拒绝的接收方至少 200 ms 后收到事件，并且确实收到。p95 的区间：次序统计，95%。</translation>
    </message>
    <message>
        <source>Delay p50</source>
        <translation>延迟 p50</translation>
    </message>
    <message>
        <source>Delay p95</source>
        <translation>延迟 p95</translation>
    </message>
    <message>
        <source>Delay p99</source>
        <translation>延迟 p99</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Delay that is good enough (p95)</source>
        <translation>足够好的延迟（p95）</translation>
    </message>
    <message>
        <source>Refused once: later by</source>
        <translation>拒绝一次后：晚到</translation>
    </message>
    <message>
        <source>Delay mean, short polls</source>
        <translation>延迟均值，短轮询</translation>
    </message>
    <message>
        <source>Interval of short polls</source>
        <translation>短轮询的间隔</translation>
    </message>
    <message>
        <source>Delay p50, held request</source>
        <translation>延迟 p50，保持的请求</translation>
    </message>
    <message>
        <source>Delay p95, held request</source>
        <translation>延迟 p95，保持的请求</translation>
    </message>
    <message>
        <source>10 events a second for 3.5 s, the path reset for 1 s in the middle; the server killed and restarted; a half-open path until it is noticed, at most 27 s. Built in: the stream names id and retry time, and an application that forgot its place loses 0. Manual: without code of its own nothing comes after the cut, or a client without its place loses events. Channel: a new call on the same channel goes through, the broken stream stays ended. Self-healing: a bare loop of requests with a cursor loses 0 and repeats 0. Sender retries: the receiver is unreachable for 1 s, does nothing, loses 0. &apos;Nothing to retry&apos; only if no request failed and no event was over 250 ms late.</source>
        <translation>每秒 10 个事件，持续 3.5 s，中途路径重置 1 s；服务器被杀死并重启；半开路径直到被发现，最多 27 s。内置：流给出 id 和重试时间，忘记位置的应用丢失 0。手动：没有自己的代码，切断后什么都不来，或没有位置的客户端会丢事件。通道：同一通道上的新调用成功，中断的流保持结束。自愈：带游标的裸请求循环丢失 0、重复 0。发送方重试：接收方 1 s 不可达，什么都不做，丢失 0。只有没有请求失败且没有事件晚于 250 ms，才算“无需重试”。</translation>
    </message>
    <message>
        <source>Back after a cut of 1 s, with resume</source>
        <translation>切断 1 s 后恢复，含续传</translation>
    </message>
    <message>
        <source>Cut: lost</source>
        <translation>切断：丢失</translation>
    </message>
    <message>
        <source>Cut: repeated</source>
        <translation>切断：重复</translation>
    </message>
    <message>
        <source>Cut: replayed</source>
        <translation>切断：补发</translation>
    </message>
    <message>
        <source>Cut: lost when the application forgot its place</source>
        <translation>切断：应用忘记位置时的丢失</translation>
    </message>
    <message>
        <source>Events after the cut without code of its own</source>
        <translation>切断后无自有代码时的事件</translation>
    </message>
    <message>
        <source>Back after the server was killed and restarted</source>
        <translation>服务器被杀死并重启后恢复</translation>
    </message>
    <message>
        <source>Server killed: lost</source>
        <translation>服务器被杀死：丢失</translation>
    </message>
    <message>
        <source>Server killed: repeated</source>
        <translation>服务器被杀死：重复</translation>
    </message>
    <message>
        <source>Half-open: noticed after</source>
        <translation>半开：多久后发现</translation>
    </message>
    <message>
        <source>New call on the same channel</source>
        <translation>同一通道上的新调用</translation>
    </message>
    <message>
        <source>Bare loop: requests that failed</source>
        <translation>裸循环：失败的请求</translation>
    </message>
    <message>
        <source>Bare loop: lost</source>
        <translation>裸循环：丢失</translation>
    </message>
    <message>
        <source>Bare loop: worst delay</source>
        <translation>裸循环：最大延迟</translation>
    </message>
    <message>
        <source>Receiver unreachable for 1 s: worst delay</source>
        <translation>接收方 1 s 不可达：最大延迟</translation>
    </message>
    <message>
        <source>200 clients on a server of their own: idle for 2 s, then 10 events/s for 2 s, then the server is killed and another takes its place. Held: 0.9 to 1.1 TCP connections per idle client (kernel&apos;s table), on which events come unasked; &apos;session&apos; takes messages both ways on it, &apos;response&apos; one way, &apos;harder&apos; is either. Easier: a held response that takes less than half of a WebSocket&apos;s memory. Per poll: polls on a new connection each lose nothing, but 200 idle clients make 200/T requests a second (within 25 %). Per event: 200 idle subscribers hold no connection and make no request, every event makes 200 deliveries. Easy: no load while idle and no state that a new server lacks.</source>
        <translation>200 个客户端连到自己的服务器：空闲 2 s，然后 10 事件/s 持续 2 s，然后杀死服务器并由另一个接替。保持：每个空闲客户端 0.9 到 1.1 条 TCP 连接（内核表），事件无需询问即到；“会话”在其上双向承载消息，“响应”单向，“较难”则两者皆可。较易：保持的响应所占内存不到 WebSocket 的一半。每次轮询：每次新建连接的轮询不丢失，但 200 个空闲客户端每秒产生 200/T 个请求（误差 25% 以内）。每个事件：200 个空闲订阅者不保持连接也不发请求，每个事件产生 200 次投递。容易：空闲时没有负载，也没有新服务器所缺的状态。</translation>
    </message>
    <message>
        <source>Clients connected</source>
        <translation>已连接的客户端</translation>
    </message>
    <message>
        <source>TCP connections per idle client</source>
        <translation>每个空闲客户端的 TCP 连接</translation>
    </message>
    <message>
        <source>The server&apos;s descriptors per idle client</source>
        <translation>每个空闲客户端的服务器描述符</translation>
    </message>
    <message>
        <source>The server&apos;s memory per idle client</source>
        <translation>每个空闲客户端的服务器内存</translation>
    </message>
    <message>
        <source>Requests while nothing happens, all clients</source>
        <translation>无事发生时的请求，全部客户端</translation>
    </message>
    <message>
        <source>Bytes while nothing happens, per client</source>
        <translation>无事发生时的字节，每个客户端</translation>
    </message>
    <message>
        <source>Events delivered, all clients</source>
        <translation>送达的事件，全部客户端</translation>
    </message>
    <message>
        <source>The server&apos;s processor time per million deliveries</source>
        <translation>每百万次投递的服务器处理器时间</translation>
    </message>
    <message>
        <source>Clients that connected again within 4 s of the server&apos;s death</source>
        <translation>服务器死后 4 s 内重新连上的客户端</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重连次数</translation>
    </message>
    <message>
        <source>From the first to the last of them</source>
        <translation>从第一次到最后一次</translation>
    </message>
    <message>
        <source>Memory per client, of a WebSocket&apos;s</source>
        <translation>每客户端内存，相对 WebSocket</translation>
    </message>
    <message>
        <source>Polls on a new connection each lose events</source>
        <translation>每次新建连接的轮询丢失事件</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>订阅者</translation>
    </message>
    <message>
        <source>TCP connections per idle subscriber</source>
        <translation>每个空闲订阅者的 TCP 连接</translation>
    </message>
    <message>
        <source>The server&apos;s descriptors per idle subscriber</source>
        <translation>每个空闲订阅者的服务器描述符</translation>
    </message>
    <message>
        <source>The server&apos;s memory per idle subscriber</source>
        <translation>每个空闲订阅者的服务器内存</translation>
    </message>
    <message>
        <source>Requests while nothing happens</source>
        <translation>无事发生时的请求</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>A new server delivers on without being told anything</source>
        <translation>新服务器无需告知即可继续投递</translation>
    </message>
    <message>
        <source>20 events of 100 B, 20 a second, with the tap on. Upgraded TCP: a 101 answer, then WebSocket frames on that connection, one for each event. Held response: at most 2 requests, no upgrade, every event a block of one text/event-stream; &apos;HTTP/1.1&apos; only if the same stream does not also come over another version (3 events asked for over HTTP/1.0). HTTP/2 stream: its preface, a gRPC message for each event, grpc-status in the trailers. One request per exchange: at least 2 requests, as many answers, no upgrade, no stream.</source>
        <translation>20 个 100 B 的事件，每秒 20 个，开启抓取。升级后的 TCP：一个 101 应答，之后该连接上每个事件一个 WebSocket 帧。保持的响应：最多 2 个请求，没有升级，每个事件是同一 text/event-stream 中的一块；只有同一流不能走别的版本时才算“HTTP/1.1”（通过 HTTP/1.0 请求 3 个事件）。HTTP/2 流：其前言，每个事件一条 gRPC 消息，trailer 中有 grpc-status。每次交换一个请求：至少 2 个请求，应答数相同，没有升级，没有流。</translation>
    </message>
    <message>
        <source>TCP connections</source>
        <translation>TCP 连接</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests per event</source>
        <translation>每个事件的请求</translation>
    </message>
    <message>
        <source>Answers 101</source>
        <translation>101 应答</translation>
    </message>
    <message>
        <source>Bytes on the wire per event, setup included</source>
        <translation>每个事件的线上字节，含建立</translation>
    </message>
    <message>
        <source>Pieces that were none of it</source>
        <translation>不属于以上的片段</translation>
    </message>
    <message>
        <source>The same, minimal, from the literature</source>
        <translation>同上，最小值，据文献</translation>
    </message>
    <message>
        <source>One use out of those the words name, as a workload for 3 s (at least 5 events/s where that is no more than 2 MB/s, at most 2000; at most 20 clients): every event arrives (lost 0) and the p95 from due to shown is within that use&apos;s own threshold, named in the figures. One use stands for the category: it cannot prove all of it, but failing it contradicts the claim.</source>
        <translation>从原文所列用途中取一个，作为 3 s 的负载（不超过 2 MB/s 时至少 5 事件/s，最多 2000；最多 20 个客户端）：每个事件都到达（丢失 0），且从应发到显示的 p95 在该用途自己的阈值之内，阈值见数据。一个用途代表该类别：不能证明全部，但若失败则推翻该说法。</translation>
    </message>
    <message>
        <source>The use&apos;s own threshold (p95)</source>
        <translation>该用途自己的阈值（p95）</translation>
    </message>
    <message>
        <source>Events shown, all clients</source>
        <translation>显示的事件，全部客户端</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>A page in a real browser reads 3 events and makes 50 round trips (WebSockets), reads 3 events and POSTs 10 times (SSE), makes a short and a long poll, each step within 8 s: then the transport works in a browser. Native gRPC is called by fetch(): no answer means only translated. Webhooks: is there a way for a page to listen.</source>
        <translation>真实浏览器中的页面读取 3 个事件并做 50 次往返（WebSockets），读取 3 个事件并 POST 10 次（SSE），做一次短轮询和一次长轮询，每步在 8 s 内：则该传输方式可在浏览器中工作。原生 gRPC 由 fetch() 调用：没有回答即表示只能经转换。Webhooks：页面是否有办法监听。</translation>
    </message>
    <message>
        <source>Works in a page</source>
        <translation>可在页面中工作</translation>
    </message>
    <message>
        <source>Events the page received</source>
        <translation>页面收到的事件</translation>
    </message>
    <message>
        <source>Round trip, median, by the page&apos;s clock</source>
        <translation>往返，中位数，按页面的时钟</translation>
    </message>
    <message>
        <source>POST, median, by the page&apos;s clock</source>
        <translation>POST，中位数，按页面的时钟</translation>
    </message>
    <message>
        <source>Until three events were there</source>
        <translation>直到收到三个事件</translation>
    </message>
    <message>
        <source>Long poll held for</source>
        <translation>长轮询保持时长</translation>
    </message>
    <message>
        <source>The bundled starter is counted: lines of code, again those that only failures run, 50 for each library beyond plain HTTP, 25 for each generated file. Up to 100 is low, up to 300 medium, more is high; a browser client in JavaScript, counted where there is one, has half these bounds.</source>
        <translation>对随附的起步代码计数：代码行数，只在故障时运行的行再计一次，普通 HTTP 之外每个库计 50，每个生成的文件计 25。不超过 100 为低，不超过 300 为中，更多为高；有 JavaScript 浏览器客户端时计它，界限减半。</translation>
    </message>
    <message>
        <source>Lines of code</source>
        <translation>代码行数</translation>
    </message>
    <message>
        <source>Of these, for reconnecting and resuming</source>
        <translation>其中用于重连和续传</translation>
    </message>
    <message>
        <source>Lines that any web server brings, not counted</source>
        <translation>任何 Web 服务器自带的行，不计</translation>
    </message>
    <message>
        <source>Libraries beyond plain HTTP</source>
        <translation>普通 HTTP 之外的库</translation>
    </message>
    <message>
        <source>Generated files</source>
        <translation>生成的文件</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Noticed after</source>
        <translation>察觉于</translation>
    </message>
    <message>
        <source>The bundled starter is counted: lines of code, again those that only failures run, 50 for each library beyond plain HTTP, 25 for each generated file. Up to 100 is low, up to 300 medium, more is high. What any web server brings is left out.</source>
        <translation>对随附的起步代码计数：代码行数，只在故障时运行的行再计一次，普通 HTTP 之外每个库计 50，每个生成的文件计 25。不超过 100 为低，不超过 300 为中，更多为高。任何 Web 服务器自带的不计。</translation>
    </message>
    <message>
        <source>Heads per exchange</source>
        <translation>每次交换的头部</translation>
    </message>
    <message>
        <source>Framing per message</source>
        <translation>每条消息的帧开销</translation>
    </message>
    <message>
        <source>The level that the pack reads from the delay&apos;s p95, from due to shown on one clock.</source>
        <translation>规则包由延迟的 p95（从应到至显示，同一时钟）得出的级别。</translation>
    </message>
    <message>
        <source>Events shown</source>
        <translation>已显示的事件</translation>
    </message>
    <message>
        <source>Events lost</source>
        <translation>丢失的事件</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>ask next</source>
        <translation>下一问</translation>
    </message>
    <message>
        <source>Its answer leads to a first result.</source>
        <translation>它的回答会得出首个结果。</translation>
    </message>
    <message>
        <source>ask next: could rule out %1</source>
        <translation>下一问：可能排除 %1</translation>
    </message>
    <message>
        <source>One answer here would rule out %1.</source>
        <translation>这里有一个回答会排除 %1。</translation>
    </message>
    <message>
        <source>ask next: could still change the answer</source>
        <translation>下一问：仍可能改变结果</translation>
    </message>
    <message>
        <source>%1 of its %2 answers would change what leads.</source>
        <translation>它的 %2 个回答中有 %1 个会改变领先者。</translation>
    </message>
    <message>
        <source>Together with other answers, this one could still change what leads.</source>
        <translation>与其他回答一起，这一项仍可能改变领先者。</translation>
    </message>
    <message>
        <source>cannot change the answer now</source>
        <translation>现在已不能改变结果</translation>
    </message>
    <message>
        <source>cannot change the answer alone</source>
        <translation>单独不能改变结果</translation>
    </message>
    <message>
        <source>Whatever is answered here, at its usual importance, the same one leads. Together with other answers it may not.</source>
        <translation>无论这里以通常的重要性怎样回答，领先者都不变。与其他回答一起则未必。</translation>
    </message>
    <message>
        <source>would exclude %1</source>
        <translation>会排除 %1</translation>
    </message>
    <message>
        <source>as a must it only weighs</source>
        <translation>作为必须项它只影响权重</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已回答 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2. %3.</source>
        <translation>%1/%2。%3。</translation>
    </message>
    <message>
        <source>Nothing you have not answered can change this</source>
        <translation>未回答的问题都不会改变结果</translation>
    </message>
    <message>
        <source>Every combination of answers to the open questions, at their usual importance, leads to the same result.</source>
        <translation>对未答问题的任何回答组合，在其通常重要性下，都得到同样的结果。</translation>
    </message>
</context>
<context>
    <name>ranking</name>
    <message>
        <source>Scores highest</source>
        <translation>得分最高</translation>
    </message>
    <message>
        <source>Meets your one must</source>
        <translation>满足你的唯一必须项</translation>
    </message>
    <message>
        <source>Meets all %1 musts</source>
        <translation>满足全部 %1 个必须项</translation>
    </message>
    <message>
        <source>%1; nothing to improve on %2.</source>
        <translation>%1；在 %2 上无可改进。</translation>
    </message>
    <message>
        <source>The simplest to build and run, and nothing you said so far needs more. %1</source>
        <translation>构建和运行最简单，而且你目前所说的都不需要更多。%1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <translation>%1、%2 及另外 %3 项</translation>
    </message>
    <message>
        <source>Nothing to rank yet</source>
        <translation>尚无可排名的</translation>
    </message>
    <message>
        <source>Nothing fits every must</source>
        <translation>没有方式满足所有必须项</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Answer a question, or start from an example. Every answer can be changed later, on its own.</source>
        <translation>回答一个问题，或从示例开始。每个回答之后都可以单独更改。</translation>
    </message>
    <message>
        <source>Each transport, alone or in a pair, fails at least one of your musts. Lower one of them to should, and the ranking comes back.</source>
        <translation>每种传输方式，无论单独还是成对，都至少违反一个必须项。把其中一个降为应当，排名就会恢复。</translation>
    </message>
    <message>
        <source>Exactly the same score. The one that is simpler to build and run is named first.</source>
        <translation>得分完全相同。构建和运行更简单的排在前面。</translation>
    </message>
    <message>
        <source>No single transport meets every must; these two together do. %1</source>
        <translation>没有单一传输方式满足所有必须项；这两种一起可以。%1</translation>
    </message>
    <message>
        <source>Weakest point: %1 is “%2”, which costs %3.</source>
        <translation>最弱之处：%1 为“%2”，代价是 %3。</translation>
    </message>
    <message>
        <source>As written and as assessed agree.</source>
        <translation>原文与专家评定一致。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Read as written, the matrix would lead to %1.</source>
        <translation>按原文解读，矩阵会得出 %1。</translation>
    </message>
    <message>
        <source>As experts assess it, the matrix leads to %1.</source>
        <translation>按专家评定，矩阵得出 %1。</translation>
    </message>
    <message>
        <source> · %1 musts</source>
        <translation> · %1 个必须</translation>
    </message>
    <message>
        <source>%1: “%2” brings %3 (%4 of 100, %5)</source>
        <translation>%1：“%2”带来 %3（满分 100 得 %4，%5）</translation>
    </message>
    <message>
        <source>%1; experts read it as: %2</source>
        <translation>%1；专家解读为：%2</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>must</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>should</source>
        <translation>应当</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>无所谓</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>排除原因</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>为什么是 %1</translation>
    </message>
    <message>
        <source>- %1 (%2, worth %3 of 100): %4 is &quot;%5&quot;</source>
        <translation>- %1（%2，满分 100 值 %3）：%4 为“%5”</translation>
    </message>
    <message>
        <source>, in truth: %1</source>
        <translation>，实际：%1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>注意：</translation>
    </message>
    <message>
        <source>Nothing answered yet that tells the transports apart</source>
        <translation>尚无能区分传输方式的回答</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>推荐：%1</translation>
    </message>
    <message>
        <source>Recommended: %1, since no single transport qualifies</source>
        <translation>推荐：%1，因为没有单一传输方式符合</translation>
    </message>
    <message>
        <source>No transport qualifies: every one fails something that is a must</source>
        <translation>没有传输方式符合：每一种都违反某个必须项</translation>
    </message>
    <message>
        <source>A tie: %1 score the same, the simpler comes first</source>
        <translation>持平：%1 得分相同，更简单的排在前面</translation>
    </message>
    <message>
        <source>With the experts&apos; corrections</source>
        <translation>采用专家修正时</translation>
    </message>
    <message>
        <source>With every claim taken as written</source>
        <translation>全部按原文解读时</translation>
    </message>
    <message>
        <source>%1, %2 would lead instead.</source>
        <translation>%1，将由 %2 领先。</translation>
    </message>
    <message>
        <source>%1, no transport would qualify.</source>
        <translation>%1，没有传输方式符合。</translation>
    </message>
    <message>
        <source>It reaches %1 of what these requirements could give.</source>
        <translation>它达到了这些需求所能给出的 %1。</translation>
    </message>
    <message>
        <source>Scores higher, at the price of two mechanisms: %1 (%2).</source>
        <translation>得分更高，但代价是两套机制：%1（%2）。</translation>
    </message>
    <message>
        <source>Pack %1 %2, %3 reading, SHA-256 `%4`.</source>
        <translation>规则包 %1 %2，%3读法，SHA-256 `%4`。</translation>
    </message>
    <message>
        <source>as-written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>专家评定</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>the server&apos;s own queue then grew to %1 KiB, and it ended the connection after %2 ms.</source>
        <translation>随后服务器自己的队列增至 %1 KiB，它在 %2 ms 后结束了连接。</translation>
    </message>
    <message>
        <source>the connection stands, the server&apos;s queue reached %1 KiB, and %2 events came once it was read.</source>
        <translation>连接仍在，服务器的队列达到 %1 KiB，开始读取后来了 %2 个事件。</translation>
    </message>
    <message>
        <source>the connection stands, the server&apos;s queue reached %1 KiB.</source>
        <translation>连接仍在，服务器的队列达到 %1 KiB。</translation>
    </message>
    <message>
        <source>A consumer that reads nothing was sent %1 KiB until the sender stopped, %2 ms after the first; %3</source>
        <translation>向什么都不读的接收方发送了 %1 KiB，发送方在第一个字节后 %2 ms 停下；%3</translation>
    </message>
    <message>
        <source>That is with HTTP/2&apos;s first window; gRPC&apos;s own default opens one of up to 4 MiB.</source>
        <translation>这是使用 HTTP/2 初始窗口的情况；gRPC 默认会开到 4 MiB。</translation>
    </message>
    <message>
        <source>While the client did not ask, %1 events happened, %2 bytes were sent and %3 queued; the next question brought a batch of %4. Two empty polls in a row were answered with %5.</source>
        <translation>客户端未询问期间，发生了 %1 个事件，发送了 %2 字节，排队 %3；下一次询问带来一批 %4 个。连续两次空轮询得到的回答是 %5。</translation>
    </message>
    <message>
        <source>%1 and Retry-After</source>
        <translation>%1 和 Retry-After</translation>
    </message>
    <message>
        <source>Two deliveries were refused with 429 and Retry-After: 1. The sender came again after %1 ms at the soonest, %2, sent nothing else meanwhile, and %3 deliveries followed once it was let.</source>
        <translation>两次投递被以 429 和 Retry-After: 1 拒绝。发送方最早在 %1 ms 后再来，%2，其间没有发送别的；获准后又有 %3 次投递。</translation>
    </message>
    <message>
        <source>with the same event</source>
        <translation>带着同一事件</translation>
    </message>
    <message>
        <source>with another event</source>
        <translation>带着另一事件</translation>
    </message>
    <message>
        <source>%1 (%2 bytes on the wire for each of payload)</source>
        <translation>%1（每字节载荷在线路上为 %2 字节）</translation>
    </message>
    <message>
        <source>All 256 byte values and 1 MiB came back unchanged</source>
        <translation>全部 256 种字节值和 1 MiB 均原样返回</translation>
    </message>
    <message>
        <source>Not all bytes came back as they were sent</source>
        <translation>并非所有字节都原样返回</translation>
    </message>
    <message>
        <source>%1 as base64; put into the stream as they are, they arrive as well.</source>
        <translation>%1，以 base64 形式；直接放进流中，也能到达。</translation>
    </message>
    <message>
        <source>%1 as base64; put into the stream as they are, they arrive broken.</source>
        <translation>%1，以 base64 形式；直接放进流中，到达时已损坏。</translation>
    </message>
    <message>
        <source>%1 in the bundled feed&apos;s JSON; as the body of %2 they arrive %3 (%4).</source>
        <translation>%1，在随附信息流的 JSON 中；作为%2的正文，到达时%3（%4）。</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>a signed delivery</source>
        <translation>签名投递</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>原样不变</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>There is no Chromium on this machine. Install it (apt install chromium), or use Open in browser: the page shows the same trials.</source>
        <translation>本机没有 Chromium。请安装（apt install chromium），或使用“在浏览器中打开”：页面会显示同样的试验。</translation>
    </message>
    <message>
        <source>a call by fetch() reached the native gRPC port: %1.</source>
        <translation>fetch() 调用到达了原生 gRPC 端口：%1。</translation>
    </message>
    <message>
        <source>a call by fetch(), the only way a page and any library in it have, did not get through to the native gRPC port (%1). What is left is gRPC-Web: another protocol, through a translating proxy.</source>
        <translation>fetch() 调用（页面及其中任何库的唯一途径）未能到达原生 gRPC 端口（%1）。剩下的只有 gRPC-Web：另一种协议，经过转换代理。</translation>
    </message>
    <message>
        <source>it failed, %1.</source>
        <translation>失败了，%1。</translation>
    </message>
    <message>
        <source>In a page in %1: %2</source>
        <translation>在 %1 的页面中：%2</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>The starter %1 has %2 lines of code, %3 of them only for reconnecting, resuming and noticing dead links</source>
        <translation>起步代码 %1 有 %2 行代码，其中 %3 行只用于重连、续传和察觉失效的连接</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1, and leans on %2</source>
        <translation>%1，并依赖 %2</translation>
    </message>
    <message>
        <source>%1 with %2 generated files</source>
        <translation>%1，含 %2 个生成的文件</translation>
    </message>
    <message>
        <source>%1: score %2, %3.</source>
        <translation>%1：得分 %2，%3。</translation>
    </message>
    <message>
        <source>It is the browser&apos;s; outside a browser it takes more.</source>
        <translation>这是浏览器的客户端；在浏览器之外需要更多。</translation>
    </message>
    <message>
        <source>The client is the receiver, and needs a web server besides.</source>
        <translation>客户端就是接收方，另外还需要一个 Web 服务器。</translation>
    </message>
    <message>
        <source>That is one node; what a second one adds, this count cannot see.</source>
        <translation>这是一个节点；第二个节点会增加什么，此计数看不到。</translation>
    </message>
    <message>
        <source>what the client sends arrives</source>
        <translation>客户端发送的能到达</translation>
    </message>
    <message>
        <source>what the client sends does not arrive</source>
        <translation>客户端发送的不能到达</translation>
    </message>
    <message>
        <source>The server opened %1 connection(s) to the port the client listens on and brought %2 events there: whoever receives must be a server itself.</source>
        <translation>服务器向客户端监听的端口打开了 %1 个连接，送去 %2 个事件：接收者自身必须是服务器。</translation>
    </message>
    <message>
        <source>%1 events came without a question (%2 bytes sent up for each); %3, and both ways together hold %4 TCP connection(s).</source>
        <translation>%1 个事件未经询问就到来（每个上行 %2 字节）；%3，两个方向共占用 %4 个 TCP 连接。</translation>
    </message>
    <message>
        <source>In 2 s not a byte came on the open connection although events happened; the next request brought %1 of them down in its answer, and %2 on the same connection.</source>
        <translation>2 s 内打开的连接上没有来一个字节，尽管有事件发生；下一个请求的回答带回其中 %1 个，并且%2，在同一连接上。</translation>
    </message>
    <message>
        <source>No event came within 2 s without being asked for; %1.</source>
        <translation>2 s 内没有未经询问就到来的事件；%1。</translation>
    </message>
    <message>
        <source>nothing in between</source>
        <translation>中间没有任何设备</translation>
    </message>
    <message>
        <source>a buffer that honours X-Accel-Buffering</source>
        <translation>遵守 X-Accel-Buffering 的缓冲</translation>
    </message>
    <message>
        <source>a buffer that does not</source>
        <translation>不遵守的缓冲</translation>
    </message>
    <message>
        <source>Upgrade stripped</source>
        <translation>Upgrade 被剥除</translation>
    </message>
    <message>
        <source>Upgrade swallowed</source>
        <translation>Upgrade 被吞掉</translation>
    </message>
    <message>
        <source>HTTP/1.1 only</source>
        <translation>仅 HTTP/1.1</translation>
    </message>
    <message>
        <source>cut when idle</source>
        <translation>空闲即断</translation>
    </message>
    <message>
        <source>a lifetime of 2 s</source>
        <translation>寿命 2 s</translation>
    </message>
    <message>
        <source>inbound blocked</source>
        <translation>入站被阻</translation>
    </message>
    <message>
        <source>%1 (p95 %2 ms, %3 reconnects)</source>
        <translation>%1（p95 %2 ms，重连 %3 次）</translation>
    </message>
    <message>
        <source>%1 (not noticed)</source>
        <translation>%1（未察觉）</translation>
    </message>
    <message>
        <source>%1 (noticed after %2 ms)</source>
        <translation>%1（%2 ms 后察觉）</translation>
    </message>
    <message>
        <source>It gets through %1 of %2 middleboxes, %3 of them as if nothing were there.</source>
        <translation>它能通过 %2 种中间设备中的 %1 种，其中 %3 种如同不存在。</translation>
    </message>
    <message>
        <source>It degrades at: %1.</source>
        <translation>受影响于：%1。</translation>
    </message>
    <message>
        <source>It dies at: %1.</source>
        <translation>中断于：%1。</translation>
    </message>
    <message>
        <source>An idle connection woke the radio %1 time(s) in %2 s by its heartbeats: by the model the radio is on for %3 % of the time although nothing happens.</source>
        <translation>空闲连接在 %2 s 内因心跳唤醒无线电 %1 次：按模型，即使什么都没发生，无线电也有 %3 % 的时间开着。</translation>
    </message>
    <message>
        <source>The connection did not last.</source>
        <translation>连接没有维持住。</translation>
    </message>
    <message>
        <source>Between two polls %1. By the model the radio is on for %2 % of the time when polled every 15 min, %3 % every 10 s, and %4 % as often as %5 freshness of %6 s asks for.</source>
        <translation>两次轮询之间%1。按模型，每 15 min 轮询时无线电有 %2 % 的时间开着，每 10 s 为 %3 %，按%5新鲜度 %6 s 的要求则为 %4 %。</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <translation>没有数据流动</translation>
    </message>
    <message>
        <source>bytes moved %1 times in %2 s</source>
        <translation>%2 s 内有 %1 次字节流动</translation>
    </message>
    <message>
        <source>the decision&apos;s</source>
        <translation>决策要求的</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>通常的</translation>
    </message>
    <message>
        <source>The server had to call the client at a port that it listens on. A phone has no public address and sleeps: it cannot receive one.</source>
        <translation>服务器必须呼叫客户端监听的端口。手机没有公网地址并且会休眠：它无法接收。</translation>
    </message>
    <message>
        <source>No delivery was seen, so there is nothing to judge.</source>
        <translation>没有看到投递，因此无从判断。</translation>
    </message>
    <message>
        <source>There is no such connection to watch.</source>
        <translation>没有这样的连接可观察。</translation>
    </message>
    <message>
        <source>There is no experiment for this row.</source>
        <translation>这一行没有实验。</translation>
    </message>
    <message>
        <source>p50 %1 ms, p95 %2 ms, p99 %3 ms</source>
        <translation>p50 %1 ms，p95 %2 ms，p99 %3 ms</translation>
    </message>
    <message>
        <source>The decision wants %1 ms at p95: %2.</source>
        <translation>决策要求 p95 为 %1 ms：%2。</translation>
    </message>
    <message>
        <source>Usually wanted are %1 ms at p95: %2.</source>
        <translation>通常要求 p95 为 %1 ms：%2。</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>%1 events at %2/s came %3: %4.</source>
        <translation>%1 个事件以 %2/s %3到来：%4。</translation>
    </message>
    <message>
        <source>on the server&apos;s own requests</source>
        <translation>由服务器主动请求</translation>
    </message>
    <message>
        <source>without being asked for</source>
        <translation>未经询问</translation>
    </message>
    <message>
        <source>only when asked for</source>
        <translation>仅在询问时</translation>
    </message>
    <message>
        <source>An event that was refused once never came again.</source>
        <translation>被拒绝一次的事件再也没有来。</translation>
    </message>
    <message>
        <source>An event that was refused once came %1 ms later, at the schedule&apos;s next step: how late in the end is up to the failures, best effort.</source>
        <translation>被拒绝一次的事件在 %1 ms 后、按计划的下一步到来：最终有多晚取决于故障，尽力而为。</translation>
    </message>
    <message>
        <source>Short polls every %1 ms: mean %2 ms (T/2 is %3), %4. Held requests: %5.</source>
        <translation>每 %1 ms 短轮询：平均 %2 ms（T/2 为 %3），%4。保持的请求：%5。</translation>
    </message>
    <message>
        <source>The broken stream stayed ended, but a new call on the same channel went through %1 ms later with nothing built anew.</source>
        <translation>断开的流没有恢复，但同一通道上的新调用在 %1 ms 后成功，没有重建任何东西。</translation>
    </message>
    <message>
        <source>After the cut neither the stream nor a new call on the same channel came back.</source>
        <translation>切断之后，流和同一通道上的新调用都没有恢复。</translation>
    </message>
    <message>
        <source>%1 requests of a bare loop failed in the cut; the next with the same cursor brought what was missed, at most %2 ms late, lost %3, repeated %4.</source>
        <translation>切断期间，简单循环有 %1 个请求失败；下一个带同一游标的请求带回错过的，最多晚 %2 ms，丢失 %3，重复 %4。</translation>
    </message>
    <message>
        <source>The client under test lost %1.</source>
        <translation>被测客户端丢失 %1。</translation>
    </message>
    <message>
        <source>The receiver was out of reach for 1 s and did nothing about it: the sender tried again, %1 events lost, the latest %2 ms late.</source>
        <translation>接收方有 1 s 不可达，且未做任何处理：发送方重试，丢失 %1 个事件，最晚的晚 %2 ms。</translation>
    </message>
    <message>
        <source>The stream names ids and a retry time: an application that forgot its place came back by these alone and lost 0.</source>
        <translation>流给出标识和重试时间：忘记位置的应用仅凭这些就恢复了，丢失 0。</translation>
    </message>
    <message>
        <source>Without code of its own the client got %1 events after a cut of 1 s, and %2 were lost when it came back without its place.</source>
        <translation>没有自己的代码，客户端在 1 s 切断后收到 %1 个事件；不带位置恢复时丢失 %2 个。</translation>
    </message>
    <message>
        <source>after %1 s</source>
        <translation>%1 s 后</translation>
    </message>
    <message>
        <source>not within %1 s</source>
        <translation>%1 s 内没有</translation>
    </message>
    <message>
        <source>With resume: %1 lost, %2 repeated, back in %3 ms; half-open noticed %4.</source>
        <translation>带续传：丢失 %1，重复 %2，%3 ms 后恢复；半开连接察觉：%4。</translation>
    </message>
    <message>
        <source>Each of %1 idle clients holds %2 TCP connection(s) and %3 KiB of the server&apos;s memory; after its death %4 came back within %5 s.</source>
        <translation>%1 个空闲客户端每个占用 %2 个 TCP 连接和服务器 %3 KiB 内存；服务器终止后，%4 个在 %5 s 内恢复。</translation>
    </message>
    <message>
        <source>That is %1 % of a WebSocket&apos;s memory.</source>
        <translation>这是 WebSocket 内存的 %1 %。</translation>
    </message>
    <message>
        <source>%1 clients polling every second make %2 requests a second although nothing happens. %3.</source>
        <translation>%1 个每秒轮询的客户端每秒产生 %2 个请求，尽管什么都没发生。%3。</translation>
    </message>
    <message>
        <source>No connection has to be kept: polls on a new one each lost nothing, the cursor says it all</source>
        <translation>无需保持连接：每次用新连接轮询也没有丢失，游标说明一切</translation>
    </message>
    <message>
        <source>Polls on a new connection each lost events</source>
        <translation>每次用新连接轮询会丢失事件</translation>
    </message>
    <message>
        <source>%1 idle subscribers hold %2 connections and make %3 requests; %4 events made %5 deliveries. A server in the place of one that died %6.</source>
        <translation>%1 个空闲订阅者占用 %2 个连接，产生 %3 个请求；%4 个事件产生 %5 次投递。接替已终止者的服务器%6。</translation>
    </message>
    <message>
        <source>delivers on: it needs no state</source>
        <translation>继续投递：它不需要状态</translation>
    </message>
    <message>
        <source>delivers nothing: registrations and queue are the sender&apos;s state</source>
        <translation>什么也不投递：登记和队列是发送方的状态</translation>
    </message>
    <message>
        <source>A request was answered 101, and %1 frames for %2 events went over that TCP connection (%3).</source>
        <translation>一个请求得到 101 回答，%2 个事件的 %1 个帧经该 TCP 连接传送（%3）。</translation>
    </message>
    <message>
        <source>%1 request brought %2 events as one long ordinary response, without upgrade or frames of its own (%3).</source>
        <translation>%1 个请求以一个长的普通响应带来 %2 个事件，没有升级，也没有自己的帧（%3）。</translation>
    </message>
    <message>
        <source>%1 gRPC messages for %2 events in DATA frames of HTTP/2, ended by grpc-status in the trailers.</source>
        <translation>%2 个事件的 %1 条 gRPC 消息在 HTTP/2 的 DATA 帧中，以尾部的 grpc-status 结束。</translation>
    </message>
    <message>
        <source>%1 requests, each with its answer, brought %2 events (%3).</source>
        <translation>%1 个请求，各有其回答，带来 %2 个事件（%3）。</translation>
    </message>
    <message>
        <source>%1 events came by %2 requests, %3 upgrades, %4 WebSocket frames, %5 stream events and %6 gRPC messages (%7): none of the shapes this row knows.</source>
        <translation>%1 个事件经由 %2 个请求、%3 次升级、%4 个 WebSocket 帧、%5 个流事件和 %6 条 gRPC 消息到来（%7）：不是这一行所知的任何形态。</translation>
    </message>
    <message>
        <source>The same stream came over HTTP/1.0, too: it is not bound to 1.1. (HTTP/2 was not tried: the bundled server does not speak it.)</source>
        <translation>同一个流也能通过 HTTP/1.0 到来：它不限于 1.1。（未试 HTTP/2：随附的服务器不支持。）</translation>
    </message>
    <message>
        <source>It did not come over HTTP/1.0, and another version was not tried: for this hop, HTTP/1.1 it is.</source>
        <translation>它未能通过 HTTP/1.0 到来，也未试其他版本：在这一跳上就是 HTTP/1.1。</translation>
    </message>
    <message>
        <source>a trading screen, 20 ticks a second within 500 ms</source>
        <translation>交易屏幕，每秒 20 次报价，500 ms 内</translation>
    </message>
    <message>
        <source>a live build log, 10 lines a second within 2 s</source>
        <translation>实时构建日志，每秒 10 行，2 s 内</translation>
    </message>
    <message>
        <source>a plant gateway, 2000 packed readings a second within 1 s</source>
        <translation>工厂网关，每秒 2000 个打包读数，1 s 内</translation>
    </message>
    <message>
        <source>a status page, 30 s old at most</source>
        <translation>状态页面，最多 30 s 前的内容</translation>
    </message>
    <message>
        <source>payment events to merchants, within a minute</source>
        <translation>发给商户的支付事件，一分钟内</translation>
    </message>
    <message>
        <source>No use is known of this transport.</source>
        <translation>没有这种传输方式的已知用途。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 events shown, p95 %4 ms where %5 ms are enough: %6. One use stands for the category here; it does not prove all of it.</source>
        <translation>%1：显示了 %3 个事件中的 %2 个，p95 %4 ms，%5 ms 即够：%6。这里以一种用途代表该类；不能证明全部。</translation>
    </message>
    <message>
        <source>The scenario&apos;s workload</source>
        <translation>场景的负载</translation>
    </message>
    <message>
        <source>Run as %1</source>
        <translation>按此运行：%1</translation>
    </message>
    <message>
        <source>it serves</source>
        <translation>够用</translation>
    </message>
    <message>
        <source>it does not serve</source>
        <translation>不够用</translation>
    </message>
    <message>
        <source>A live run: %1 events shown, p95 %2 ms after they were due.</source>
        <translation>一次实时运行：显示了 %1 个事件，p95 为应到后 %2 ms。</translation>
    </message>
    <message>
        <source>On the way: %1.</source>
        <translation>途中：%1。</translation>
    </message>
    <message>
        <source>Not provable here: this program does not speak it.</source>
        <translation>此处无法验证：本程序不支持它。</translation>
    </message>
    <message>
        <source>That server speaks no TLS, so nothing is agreed on; start it with --tls.</source>
        <translation>该服务器不使用 TLS，因此没有协商；请用 --tls 启动它。</translation>
    </message>
    <message>
        <source>That server&apos;s gRPC port is not known.</source>
        <translation>该服务器的 gRPC 端口未知。</translation>
    </message>
    <message>
        <source>no handshake in time</source>
        <translation>未及时完成握手</translation>
    </message>
    <message>
        <source>it was answered with %1</source>
        <translation>收到的应答是 %1</translation>
    </message>
    <message>
        <source>it came to an end</source>
        <translation>它已结束</translation>
    </message>
    <message>
        <source>That server makes no events at a rate that can be told apart (2 to 20 a second), and %1.</source>
        <translation>该服务器产生事件的速率无法分辨（需每秒 2 到 20 个），并且%1。</translation>
    </message>
    <message>
        <source>that server did not say what it made</source>
        <translation>该服务器没有说明它产生了什么</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>that server&apos;s feed cannot be set without its token</source>
        <translation>没有令牌就无法设置该服务器的信息流</translation>
    </message>
    <message>
        <source>that server did not say how its feed is set</source>
        <translation>该服务器没有说明其信息流的设置</translation>
    </message>
    <message>
        <source>that server&apos;s feed could not be set (%1)</source>
        <translation>该服务器的信息流无法设置（%1）</translation>
    </message>
    <message>
        <source>That server speaks TLS, where HTTP/2 is agreed on by ALPN.</source>
        <translation>该服务器使用 TLS，HTTP/2 由 ALPN 协商。</translation>
    </message>
    <message>
        <source>Nobody answers at that port: %1.</source>
        <translation>该端口无人应答：%1。</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>未及时建立连接</translation>
    </message>
    <message>
        <source>not all of %1 could be opened</source>
        <translation>%1 个未能全部打开</translation>
    </message>
    <message>
        <source>No connection could be kept: neither an echo nor a second request was answered.</source>
        <translation>无法保持任何连接：回显和第二个请求都没有得到应答。</translation>
    </message>
    <message>
        <source>That server delivers to its own machine only; start it with --webhooks-to and the network we are in (it says: %1).</source>
        <translation>该服务器只向自己的机器投递；请用 --webhooks-to 加本机所在的网络启动它（它说：%1）。</translation>
    </message>
    <message>
        <source>A webhook could not be registered: %1.</source>
        <translation>无法注册 webhook：%1。</translation>
    </message>
    <message>
        <source>A webhook could not be registered: answered with %1.</source>
        <translation>无法注册 webhook：应答为 %1。</translation>
    </message>
    <message>
        <source>answered with %1</source>
        <translation>应答为 %1</translation>
    </message>
    <message>
        <source>No event could be published (%1).</source>
        <translation>无法发布事件（%1）。</translation>
    </message>
    <message>
        <source>A webhook cannot be registered without that server&apos;s token.</source>
        <translation>没有该服务器的令牌就无法注册 webhook。</translation>
    </message>
    <message>
        <source>No connection to that server came about.</source>
        <translation>未能与该服务器建立连接。</translation>
    </message>
    <message>
        <source>This opens a port of this machine to others: say --inbound.</source>
        <translation>这会向他人开放本机的一个端口：需用 --inbound 允许。</translation>
    </message>
    <message>
        <source>No port could be opened here: %1.</source>
        <translation>本机无法打开端口：%1。</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>连接被关闭</translation>
    </message>
    <message>
        <source>that server did not say what is newest</source>
        <translation>该服务器没有说明最新的是什么</translation>
    </message>
    <message>
        <source>That server&apos;s WebSocket port is not known.</source>
        <translation>该服务器的 WebSocket 端口未知。</translation>
    </message>
    <message>
        <source>The trials do not agree: %1.</source>
        <translation>各次试验不一致：%1。</translation>
    </message>
    <message>
        <source>A plain request to that port failed, so the Upgrade says nothing: %1.</source>
        <translation>对该端口的普通请求失败，因此 Upgrade 说明不了什么：%1。</translation>
    </message>
    <message>
        <source>A plain request to that port was answered with %1, not with that server&apos;s own %2: somebody else answers there.</source>
        <translation>对该端口的普通请求得到 %1，而不是该服务器自己的 %2：应答的另有其人。</translation>
    </message>
    <message>
        <source>All of %1 upgrades were answered with 101, and a message came back on each.</source>
        <translation>%1 次 Upgrade 全部得到 101，并且每次都有消息返回。</translation>
    </message>
    <message>
        <source>That server does not take the name it was asked by (421).</source>
        <translation>该服务器不接受请求所用的名称（421）。</translation>
    </message>
    <message>
        <source>All of %1 upgrades were answered as a plain request is (%2): Upgrade was taken out on the way.</source>
        <translation>%1 次 Upgrade 得到的应答全部与普通请求相同（%2）：Upgrade 在途中被去除。</translation>
    </message>
    <message>
        <source>All of %1 upgrades were answered with %2 on the way; a plain request reaches that server.</source>
        <translation>%1 次 Upgrade 全部在途中得到 %2；普通请求能够到达该服务器。</translation>
    </message>
    <message>
        <source>All of %1 upgrades were answered with 101, and no message passed then.</source>
        <translation>%1 次 Upgrade 全部得到 101，但之后没有消息通过。</translation>
    </message>
    <message>
        <source>None of %1 upgrades was answered at all; a plain request to the same port is.</source>
        <translation>%1 次 Upgrade 无一得到应答；对同一端口的普通请求则有应答。</translation>
    </message>
    <message>
        <source>All of %1 connections were ended at the upgrade; a plain request to the same port is answered.</source>
        <translation>%1 个连接全部在 Upgrade 时被结束；对同一端口的普通请求有应答。</translation>
    </message>
    <message>
        <source>No connection to that port came about, though one did for a plain request.</source>
        <translation>未能与该端口建立连接，而普通请求却可以。</translation>
    </message>
    <message>
        <source>A connection on which nothing is said does not stand either: %1.</source>
        <translation>什么都不发送的连接也不能维持：%1。</translation>
    </message>
    <message>
        <source>All of %1 connections that began with HTTP/2 got their PING acknowledged.</source>
        <translation>%1 个以 HTTP/2 开始的连接，其 PING 全部得到确认。</translation>
    </message>
    <message>
        <source>All of %1 connections that began with HTTP/2 were answered in HTTP/1.1 (%2).</source>
        <translation>%1 个以 HTTP/2 开始的连接全部得到 HTTP/1.1 的应答（%2）。</translation>
    </message>
    <message>
        <source>None of %1 connections that began with HTTP/2 was answered; they stayed open.</source>
        <translation>%1 个以 HTTP/2 开始的连接无一得到应答；它们保持打开。</translation>
    </message>
    <message>
        <source>All of %1 connections that began with HTTP/2 were ended; one on which nothing is said stands.</source>
        <translation>%1 个以 HTTP/2 开始的连接全部被结束；什么都不发送的连接则能维持。</translation>
    </message>
    <message>
        <source>Nobody answers at that port.</source>
        <translation>该端口无人应答。</translation>
    </message>
    <message>
        <source>TLS was not agreed on: %1. A hop that opens TLS, or a certificate whose authority nobody named.</source>
        <translation>TLS 未能协商成功：%1。可能是途中有节点拆解 TLS，或未指定其颁发机构的证书。</translation>
    </message>
    <message>
        <source>The trials do not agree: &apos;%1&apos; was chosen and &apos;%2&apos;.</source>
        <translation>各次试验不一致：选定的既有“%1”也有“%2”。</translation>
    </message>
    <message>
        <source>No TLS handshake was tried.</source>
        <translation>没有尝试 TLS 握手。</translation>
    </message>
    <message>
        <source>In all of %1 handshakes no protocol was chosen, though h2 was offered.</source>
        <translation>%1 次握手中都没有选定协议，尽管提供了 h2。</translation>
    </message>
    <message>
        <source>In all of %1 handshakes &apos;%2&apos; was chosen.</source>
        <translation>%1 次握手中都选定了“%2”。</translation>
    </message>
    <message>
        <source>The connections could not be kept: %1.</source>
        <translation>无法保持这些连接：%1。</translation>
    </message>
    <message>
        <source>A connection with traffic beside them ended, too, so it is not idleness that ends them; see the lifetime.</source>
        <translation>旁边一个有流量的连接也结束了，因此结束它们的不是空闲；参见连接寿命。</translation>
    </message>
    <message>
        <source>None of %1 connections was cut, idle for up to %2.</source>
        <translation>%1 个连接无一被切断，空闲最长 %2。</translation>
    </message>
    <message>
        <source>Of %1 idle connections %2 were dead afterwards, shorter and longer idle ones alike: not the same each time.</source>
        <translation>%1 个空闲连接中有 %2 个随后失效，空闲时间长短都有：并非每次相同。</translation>
    </message>
    <message>
        <source>A connection is cut when nothing is said for between %1 and %2, %3; one with traffic beside them stood.</source>
        <translation>连接空闲 %1 到 %2 时被切断，%3；旁边一个有流量的连接得以维持。</translation>
    </message>
    <message>
        <source>without a word</source>
        <translation>没有任何告知</translation>
    </message>
    <message>
        <source>by being closed</source>
        <translation>方式是被关闭</translation>
    </message>
    <message>
        <source>None of %1 connections with traffic was cut within %2.</source>
        <translation>%1 个有流量的连接在 %2 内无一被切断。</translation>
    </message>
    <message>
        <source>Of %1 connections with traffic %2 were cut and the others not: not the same each time.</source>
        <translation>%1 个有流量的连接中有 %2 个被切断，其余没有：并非每次相同。</translation>
    </message>
    <message>
        <source>All connections ended at about the same moment, at different ages: something happened, no age was reached.</source>
        <translation>所有连接几乎在同一时刻结束，存在时间各不相同：是发生了什么，而不是到了寿命。</translation>
    </message>
    <message>
        <source>All of %1 connections with traffic were cut at the age of about %2.</source>
        <translation>%1 个有流量的连接全部在存在约 %2 时被切断。</translation>
    </message>
    <message>
        <source>No request could be held: %1.</source>
        <translation>无法保持任何请求：%1。</translation>
    </message>
    <message>
        <source>All of %1 requests were answered after the %2 they were to be held for.</source>
        <translation>%1 个请求全部在应保持的 %2 之后得到应答。</translation>
    </message>
    <message>
        <source>All of %1 requests that were to be held for %2 ended without their answer after about %3 (%4).</source>
        <translation>%1 个应保持 %2 的请求全部在约 %3 后结束，没有得到应有的应答（%4）。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>Of %1 requests that were to be held for %2, %3 were answered in time and %4 ended without an answer.</source>
        <translation>%1 个应保持 %2 的请求中，%3 个及时得到应答，%4 个没有应答就结束。</translation>
    </message>
    <message>
        <source>No webhook was registered.</source>
        <translation>没有注册 webhook。</translation>
    </message>
    <message>
        <source>That server called %1, and all of %2 deliveries arrived.</source>
        <translation>该服务器调用了 %1，%2 次投递全部到达。</translation>
    </message>
    <message>
        <source>That server called %1 for each of %2 webhooks and none arrived: %3.</source>
        <translation>该服务器为 %2 个 webhook 逐一调用 %1，无一到达：%3。</translation>
    </message>
    <message>
        <source>No delivery to %1 arrived, and that server does not say that it failed: too short a while to tell.</source>
        <translation>没有投递到达 %1，而该服务器也没有说投递失败：时间太短，无法判断。</translation>
    </message>
    <message>
        <source>Of %1 deliveries to %2 %3 arrived: not the same each time.</source>
        <translation>%1 次到 %2 的投递中有 %3 次到达：并非每次相同。</translation>
    </message>
    <message>
        <source>On all of %1 streams the events came as they were sent, one by one.</source>
        <translation>%1 个流上的事件都按发送的节奏逐个到达。</translation>
    </message>
    <message>
        <source>On none of %1 streams an event came within %2, though that server made them: the stream is held back on the way.</source>
        <translation>%1 个流在 %2 内都没有事件到达，尽管该服务器产生了事件：流在途中被扣留。</translation>
    </message>
    <message>
        <source>On all of %1 streams events that were sent apart came together, in lumps: the stream is buffered on the way.</source>
        <translation>%1 个流上分开发送的事件都成批到达：流在途中被缓冲。</translation>
    </message>
    <message>
        <source>No stream was watched.</source>
        <translation>没有观察任何流。</translation>
    </message>
    <message>
        <source>A stream could not be watched: %1.</source>
        <translation>有一个流无法观察：%1。</translation>
    </message>
    <message>
        <source>The streams do not agree: %1 came as sent, %2 in lumps, %3 not at all, %4 cannot be told.</source>
        <translation>各个流不一致：%1 个按发送的节奏到达，%2 个成批到达，%3 个完全没有到达，%4 个无法判断。</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 次通过</translation>
    </message>
    <message>
        <source>%1 were answered and went silent then</source>
        <translation>%1 次得到应答后沉默</translation>
    </message>
    <message>
        <source>%1 were answered with %2</source>
        <translation>%1 次应答为 %2</translation>
    </message>
    <message>
        <source>%1 got no answer</source>
        <translation>%1 次没有应答</translation>
    </message>
    <message>
        <source>%1 were ended without an answer</source>
        <translation>%1 次没有应答就被结束</translation>
    </message>
    <message>
        <source>%1 found nobody there</source>
        <translation>%1 次无人在场</translation>
    </message>
    <message>
        <source>of %1 trials %2</source>
        <translation>%1 次试验中，%2</translation>
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
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>An Upgrade does not get through here: only plain HTTP does.</source>
        <translation>Upgrade 在这里无法通过：只有普通 HTTP 可以。</translation>
    </message>
    <message>
        <source>Something on this path ends, holds back or refuses what a network of your own would let pass.</source>
        <translation>这条路径上有什么在终止、扣留或拒绝自有网络会放行的东西。</translation>
    </message>
    <message>
        <source>Nothing was found in the way on this path, as long as it was watched; other people&apos;s networks were not probed.</source>
        <translation>在观察期间，没有发现这条路径上有阻碍；他人的网络没有探测。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>transports</name>
    <message>
        <source>The server ended the stream: it is done.</source>
        <translation>服务器结束了流：已完成。</translation>
    </message>
    <message>
        <source>The stream was cancelled.</source>
        <translation>流被取消。</translation>
    </message>
    <message>
        <source>The server failed in a way it has no word for (UNKNOWN).</source>
        <translation>服务器以无法归类的方式失败（UNKNOWN）。</translation>
    </message>
    <message>
        <source>The server did not accept the request (INVALID_ARGUMENT).</source>
        <translation>服务器没有接受请求（INVALID_ARGUMENT）。</translation>
    </message>
    <message>
        <source>The deadline passed before the server was done (DEADLINE_EXCEEDED).</source>
        <translation>服务器完成前期限已过（DEADLINE_EXCEEDED）。</translation>
    </message>
    <message>
        <source>What was asked for does not exist (NOT_FOUND).</source>
        <translation>所请求的不存在（NOT_FOUND）。</translation>
    </message>
    <message>
        <source>It exists already (ALREADY_EXISTS).</source>
        <translation>它已经存在（ALREADY_EXISTS）。</translation>
    </message>
    <message>
        <source>The server forbids this (PERMISSION_DENIED).</source>
        <translation>服务器禁止此操作（PERMISSION_DENIED）。</translation>
    </message>
    <message>
        <source>The server has no room at the moment (RESOURCE_EXHAUSTED).</source>
        <translation>服务器目前没有余量（RESOURCE_EXHAUSTED）。</translation>
    </message>
    <message>
        <source>The server is not in a state for this (FAILED_PRECONDITION).</source>
        <translation>服务器当前状态不允许此操作（FAILED_PRECONDITION）。</translation>
    </message>
    <message>
        <source>The stream was aborted; it is opened again after the last event seen (ABORTED).</source>
        <translation>流被中止；将在最后看到的事件之后重新打开（ABORTED）。</translation>
    </message>
    <message>
        <source>The request is out of range (OUT_OF_RANGE).</source>
        <translation>请求超出范围（OUT_OF_RANGE）。</translation>
    </message>
    <message>
        <source>The server does not know this service or method (UNIMPLEMENTED).</source>
        <translation>服务器不认识此服务或方法（UNIMPLEMENTED）。</translation>
    </message>
    <message>
        <source>The server failed on its side (INTERNAL).</source>
        <translation>服务器自身失败（INTERNAL）。</translation>
    </message>
    <message>
        <source>The server is not available; it is tried again (UNAVAILABLE).</source>
        <translation>服务器不可用；将重试（UNAVAILABLE）。</translation>
    </message>
    <message>
        <source>The server lost data (DATA_LOSS).</source>
        <translation>服务器丢失了数据（DATA_LOSS）。</translation>
    </message>
    <message>
        <source>The server refused the token (UNAUTHENTICATED).</source>
        <translation>服务器拒绝了令牌（UNAUTHENTICATED）。</translation>
    </message>
    <message>
        <source>A message was larger than the other side takes (RESOURCE_EXHAUSTED).</source>
        <translation>消息超出对方可接受的大小（RESOURCE_EXHAUSTED）。</translation>
    </message>
    <message>
        <source>The server answered %1 to %2.</source>
        <translation>服务器以 %1 应答%2。</translation>
    </message>
    <message>
        <source>The server refused the token (401).</source>
        <translation>服务器拒绝了令牌（401）。</translation>
    </message>
    <message>
        <source>The server forbids this (403): origin or token.</source>
        <translation>服务器禁止此操作（403）：来源或令牌。</translation>
    </message>
    <message>
        <source>There is nothing at this address (404).</source>
        <translation>此地址没有内容（404）。</translation>
    </message>
    <message>
        <source>The server failed (%1); it is tried again.</source>
        <translation>服务器失败（%1）；将重试。</translation>
    </message>
    <message>
        <source>The connection failed; it is tried again.</source>
        <translation>连接失败；将重试。</translation>
    </message>
    <message>
        <source>You ended it.</source>
        <translation>由你结束。</translation>
    </message>
    <message>
        <source>The server closed the connection: it is done.</source>
        <translation>服务器关闭了连接：已完成。</translation>
    </message>
    <message>
        <source>The server is going away or restarting; the connection is tried again.</source>
        <translation>服务器即将离开或重启；将重试连接。</translation>
    </message>
    <message>
        <source>The server saw a breach of the WebSocket protocol.</source>
        <translation>服务器发现违反 WebSocket 协议。</translation>
    </message>
    <message>
        <source>The server does not take this type of message.</source>
        <translation>服务器不接受此类消息。</translation>
    </message>
    <message>
        <source>The server closed the connection without saying why.</source>
        <translation>服务器关闭了连接，未说明原因。</translation>
    </message>
    <message>
        <source>The server got text that is not valid UTF-8.</source>
        <translation>服务器收到的文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The server&apos;s policy forbids this (origin or token); trying again would not help.</source>
        <translation>服务器的策略禁止此操作（来源或令牌）；重试无济于事。</translation>
    </message>
    <message>
        <source>A message was larger than the server takes; the same bytes are not sent again.</source>
        <translation>消息超出服务器可接受的大小；相同的字节不会再发送。</translation>
    </message>
    <message>
        <source>The server misses an extension it needs.</source>
        <translation>服务器缺少所需的扩展。</translation>
    </message>
    <message>
        <source>The server failed on its side; the connection is tried again.</source>
        <translation>服务器自身失败；将重试连接。</translation>
    </message>
    <message>
        <source>The server is restarting; the connection is tried again.</source>
        <translation>服务器正在重启；将重试连接。</translation>
    </message>
    <message>
        <source>The server is overloaded and asks to try again later.</source>
        <translation>服务器过载，请求稍后再试。</translation>
    </message>
    <message>
        <source>A gateway on the way got no valid answer; the connection is tried again.</source>
        <translation>途中的网关没有得到有效应答；将重试连接。</translation>
    </message>
    <message>
        <source>The resume point has left the server&apos;s memory.</source>
        <translation>续传点已不在服务器的记忆中。</translation>
    </message>
    <message>
        <source>This client read too slowly: more than 1 MiB was waiting for it.</source>
        <translation>此客户端读取太慢：有超过 1 MiB 在等待它。</translation>
    </message>
    <message>
        <source>The server closed an idle connection.</source>
        <translation>服务器关闭了空闲连接。</translation>
    </message>
    <message>
        <source>The server closed the connection with a code of its own (%1).</source>
        <translation>服务器以自定义代码关闭了连接（%1）。</translation>
    </message>
    <message>
        <source>The server sent a close code that must not be used (%1).</source>
        <translation>服务器发送了不得使用的关闭代码（%1）。</translation>
    </message>
    <message>
        <source>The server sent a message larger than this client takes.</source>
        <translation>服务器发送的消息超出此客户端可接受的大小。</translation>
    </message>
    <message>
        <source>The server broke the WebSocket protocol (%1).</source>
        <translation>服务器违反了 WebSocket 协议（%1）。</translation>
    </message>
    <message>
        <source>The server closed with a code that is not known here (1012 to 1014, or a reserved one).</source>
        <translation>服务器以未知代码关闭（1012 到 1014，或保留代码）。</translation>
    </message>
    <message>
        <source>The connection broke without a close frame; it is tried again.</source>
        <translation>连接中断，没有关闭帧；将重试。</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>无法到达服务器。</translation>
    </message>
    <message>
        <source>The server answered %1 instead of switching to WebSocket.</source>
        <translation>服务器以 %1 应答，没有切换到 WebSocket。</translation>
    </message>
    <message>
        <source>The server refused the connection (%1): token or origin.</source>
        <translation>服务器拒绝了连接（%1）：令牌或来源。</translation>
    </message>
    <message>
        <source>There is no WebSocket at this address (404), or a proxy on the way took the Upgrade header off.</source>
        <translation>此地址没有 WebSocket（404），或途中的代理去掉了 Upgrade 头部。</translation>
    </message>
    <message>
        <source>no stream within 10 s</source>
        <translation>10 s 内没有流</translation>
    </message>
    <message>
        <source>The server did not take the message (%1).</source>
        <translation>服务器没有接受该消息（%1）。</translation>
    </message>
    <message>
        <source>It is not known whether the message arrived: %1</source>
        <translation>不清楚消息是否到达：%1</translation>
    </message>
    <message>
        <source>The server answers a poll with more than 16 MiB.</source>
        <translation>服务器对轮询的应答超过 16 MiB。</translation>
    </message>
    <message>
        <source>304, nothing new</source>
        <translation>304，没有新内容</translation>
    </message>
    <message>
        <source>200, nothing new</source>
        <translation>200，没有新内容</translation>
    </message>
    <message>
        <source>%1: the server asks to wait for %2 ms</source>
        <translation>%1：服务器要求等待 %2 ms</translation>
    </message>
    <message>
        <source>%1 OK, long polling, held for %2 s</source>
        <translation>%1 OK，长轮询，保持 %2 s</translation>
    </message>
    <message>
        <source>%1, short polling every %2 ms</source>
        <translation>%1，短轮询，每 %2 ms 一次</translation>
    </message>
    <message>
        <source>The server redirects in circles.</source>
        <translation>服务器循环重定向。</translation>
    </message>
    <message>
        <source>The server says that there is nothing more to come (204).</source>
        <translation>服务器表示不会再有内容（204）。</translation>
    </message>
    <message>
        <source>the request for the stream</source>
        <translation>对流的请求</translation>
    </message>
    <message>
        <source>This is no event stream: the server sends another type of content.</source>
        <translation>这不是事件流：服务器发送的是另一种内容类型。</translation>
    </message>
    <message>
        <source>The server sends an event larger than 16 MiB.</source>
        <translation>服务器发送的事件超过 16 MiB。</translation>
    </message>
    <message>
        <source>The server ended the stream; it is asked for again.</source>
        <translation>服务器结束了流；将再次请求。</translation>
    </message>
    <message>
        <source>%1 came again</source>
        <translation>%1 再次到达</translation>
    </message>
    <message>
        <source>a delivery was refused with %1: %2</source>
        <translation>投递被 %1 拒绝：%2</translation>
    </message>
    <message>
        <source>There is no way in to the receiver.</source>
        <translation>没有通往接收方的路径。</translation>
    </message>
    <message>
        <source>the registration</source>
        <translation>注册请求</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the registration has no usable id and secret.</source>
        <translation>服务器对注册的应答中没有可用的 id 和密钥。</translation>
    </message>
    <message>
        <source>201 Created, delivered to 127.0.0.1:%1</source>
        <translation>201 Created，投递到 127.0.0.1:%1</translation>
    </message>
    <message>
        <source>The server has disabled the registration.</source>
        <translation>服务器停用了该注册。</translation>
    </message>
    <message>
        <source>200 OK, the registration still stands</source>
        <translation>200 OK，注册仍然有效</translation>
    </message>
    <message>
        <source>The server has forgotten the registration; it is made again.</source>
        <translation>服务器忘记了注册；将重新注册。</translation>
    </message>
    <message>
        <source>the question after the registration</source>
        <translation>对注册的查询</translation>
    </message>
    <message>
        <source>no pong within 5 s</source>
        <translation>5 s 内没有 pong</translation>
    </message>
    <message>
        <source>no answer within 10 s</source>
        <translation>10 s 内没有应答</translation>
    </message>
    <message>
        <source>pong after %1 ms</source>
        <translation>%1 ms 后收到 pong</translation>
    </message>
    <message>
        <source>101 Switching Protocols</source>
        <translation>101 Switching Protocols</translation>
    </message>
    <message>
        <source>gRPC needs a URL as grpc://HOST:PORT or grpcs://HOST</source>
        <translation>gRPC 需要形如 grpc://HOST:PORT 或 grpcs://HOST 的 URL</translation>
    </message>
    <message>
        <source>%1 does not offer HTTP/2 (ALPN h2), which gRPC needs.</source>
        <translation>%1 不提供 gRPC 所需的 HTTP/2（ALPN h2）。</translation>
    </message>
    <message>
        <source>The call was answered.</source>
        <translation>调用已得到应答。</translation>
    </message>
    <message>
        <source>%1 hung up right after the TLS handshake; it may want a client certificate.</source>
        <translation>%1 在 TLS 握手后立即断开；它可能要求客户端证书。</translation>
    </message>
    <message>
        <source>%1 hung up right after the TLS handshake; it may not accept the client certificate.</source>
        <translation>%1 在 TLS 握手后立即断开；它可能不接受该客户端证书。</translation>
    </message>
    <message>
        <source>This transport needs an http or https URL</source>
        <translation>此传输方式需要 http 或 https URL</translation>
    </message>
    <message>
        <source>expected certificates in PEM (-----BEGIN CERTIFICATE-----)</source>
        <translation>应为 PEM 格式的证书（-----BEGIN CERTIFICATE-----）</translation>
    </message>
    <message>
        <source>expected an EC or RSA key in PEM, without a passphrase</source>
        <translation>应为 PEM 格式的 EC 或 RSA 私钥，不带口令</translation>
    </message>
    <message>
        <source>a client certificate and its key go together</source>
        <translation>客户端证书与其私钥必须一并给出</translation>
    </message>
    <message>
        <source>a proxy has a host and a port</source>
        <translation>代理须有主机和端口</translation>
    </message>
    <message>
        <source>a URL with a user or password is not taken: use a token or a header</source>
        <translation>不接受带用户名或密码的 URL：请使用令牌或头部</translation>
    </message>
</context>
<context>
    <name>wirewise::app::Application</name>
    <message>
        <source>The window&apos;s settings cannot be read. They were set aside as %1.</source>
        <translation>无法读取窗口的设置。原文件已另存为 %1。</translation>
    </message>
    <message>
        <source>The language changes with the next start. Changed now, what runs is ended, and what Prove shows of it goes.</source>
        <translation>语言在下次启动时更改。现在更改会结束正在运行的内容，“验证”中显示的相关内容也会消失。</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>立即更改</translation>
    </message>
</context>
<context>
    <name>wirewise::demo::DemoSession</name>
    <message>
        <source>You ended it.</source>
        <translation>由你结束。</translation>
    </message>
    <message>
        <source>The server lost its memory: its events are numbered from 1 again.</source>
        <translation>服务器失去了记忆：其事件重新从 1 编号。</translation>
    </message>
    <message>
        <source>%1, going on after %2</source>
        <translation>%1，从 %2 之后继续</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>%1 messages unavailable (%2 to %3): they left the server&apos;s memory before they could be read</source>
        <translation>%1 条消息不可用（%2 到 %3）：在能读取之前已离开服务器的记忆</translation>
    </message>
</context>
<context>
    <name>wirewise::demo::FaultPassage</name>
    <message>
        <source>the fault proxy is gone: %1</source>
        <translation>故障代理已消失：%1</translation>
    </message>
    <message>
        <source>the fault proxy: %1</source>
        <translation>故障代理：%1</translation>
    </message>
</context>
<context>
    <name>wirewise::demo::LocalProcess</name>
    <message>
        <source>it was ended by signal %1</source>
        <translation>它被信号 %1 终止</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>它以退出码 %1 结束</translation>
    </message>
    <message>
        <source>it answered nothing for %1 ms and was killed</source>
        <translation>它 %1 ms 没有应答，已被杀死</translation>
    </message>
    <message>
        <source>%1 does not stay up: %2</source>
        <translation>%1 无法保持运行：%2</translation>
    </message>
</context>
<context>
    <name>wirewise::demo::Run</name>
    <message>
        <source>the bundled server does not answer</source>
        <translation>自带服务器没有应答</translation>
    </message>
    <message>
        <source>You ended it.</source>
        <translation>由你结束。</translation>
    </message>
    <message>
        <source>The bundled server is started again: %1.</source>
        <translation>自带服务器重新启动：%1。</translation>
    </message>
</context>
<context>
    <name>wirewise::http::Diagnosis</name>
    <message>
        <source>the proxy: %1</source>
        <translation>代理：%1</translation>
    </message>
    <message>
        <source>The proxy wants a user and password that it knows</source>
        <translation>代理要求它认识的用户名和密码</translation>
    </message>
    <message>
        <source>%1 wants a client certificate; name one with its key</source>
        <translation>%1 要求客户端证书；请指定证书及其私钥</translation>
    </message>
    <message>
        <source>%1 ended the TLS handshake; it may want a client certificate</source>
        <translation>%1 结束了 TLS 握手；它可能要求客户端证书</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate</source>
        <translation>%1 不接受该客户端证书</translation>
    </message>
    <message>
        <source>The key does not fit the client certificate</source>
        <translation>私钥与客户端证书不匹配</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on this port</source>
        <translation>%1 在此端口上不使用 TLS</translation>
    </message>
    <message>
        <source>%1 and this machine cannot agree on TLS: %2</source>
        <translation>%1 与本机无法就 TLS 达成一致：%2</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody this machine trusts; name its authority</source>
        <translation>%1 的证书不是由本机信任的任何一方签发的；请指定其证书颁发机构</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired on %2</source>
        <translation>%1 的证书已于 %2 过期</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2</source>
        <translation>%1 的证书在 %2 之前无效</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another host: %2</source>
        <translation>%1 的证书属于另一台主机：%2</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2</source>
        <translation>%1 的证书不被接受：%2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::AnswerRow</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear answer: %1</source>
        <translation>清除回答：%1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::AnswersView</name>
    <message>
        <source>Check your answers</source>
        <translation>检查回答</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>Assumed besides</source>
        <translation>另外的假设</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy your answers as Markdown</source>
        <translation>将回答复制为 Markdown</translation>
    </message>
    <message>
        <source>Read as written</source>
        <translation>按原文解读</translation>
    </message>
    <message>
        <source>Read as assessed</source>
        <translation>按专家评定解读</translation>
    </message>
    <message>
        <source>Change: %1, %2</source>
        <translation>更改：%1，%2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Banner</name>
    <message>
        <source>Dismiss message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ButtonActions</name>
    <message>
        <source>only in Prove, once something runs there</source>
        <translation>仅在“验证”中有运行时可用</translation>
    </message>
    <message>
        <source>there is nothing there yet</source>
        <translation>那里还没有内容</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::CellInspector</name>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>解读为</translation>
    </message>
    <message>
        <source>%1, as measured: %2.</source>
        <translation>%1，按测量：%2。</translation>
    </message>
    <message>
        <source>What experts add</source>
        <translation>专家补充</translation>
    </message>
    <message>
        <source>Assessed: %1</source>
        <translation>专家评定：%1</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>服务于</translation>
    </message>
    <message>
        <source>No answer of yours asks for this.</source>
        <translation>你的回答都不要求此项。</translation>
    </message>
    <message>
        <source>“%1” %2 (%3): brings %4 of %5 points.%6</source>
        <translation>“%1”%2（%3）：带来 %5 分中的 %4 分。%6</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ChartTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copied as CSV.</source>
        <translation>已复制为 CSV。</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表格：%1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
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
        <translation>此图表的更多操作：表格、复制、保存、刻度</translation>
    </message>
    <message>
        <source>Numbers as a table</source>
        <translation>以表格显示数值</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ChartsPanel</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ChoosePage</name>
    <message>
        <source>Try an example</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Answers copied as Markdown</source>
        <translation>回答已复制为 Markdown</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>检查回答</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>返回问题</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>你需要什么？</translation>
    </message>
    <message>
        <source>Probe my path…</source>
        <translation>探测我的路径…</translation>
    </message>
    <message>
        <source>Finds out by experiment what the network does on the way to a machine of yours</source>
        <translation>通过实验查明网络在通往你的一台机器的途中做了什么</translation>
    </message>
    <message>
        <source>Probe my path</source>
        <translation>探测我的路径</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::CliRun</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>it said a line without an end</source>
        <translation>它输出了没有结尾的一行</translation>
    </message>
    <message>
        <source>it said something that is no JSON</source>
        <translation>它输出了不是 JSON 的内容</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>它崩溃了</translation>
    </message>
    <message>
        <source>it was interrupted</source>
        <translation>它被中断</translation>
    </message>
    <message>
        <source>it ended with code %1</source>
        <translation>它以代码 %1 结束</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::CommandPalette</name>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type what you want to do, a question, a row or an example</source>
        <translation>输入命令、问题、行或示例</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>%1: not now, %2</source>
        <translation>%1：现在不可用，%2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ComparePage</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全部 %1 行</translation>
    </message>
    <message>
        <source>that matter</source>
        <translation>有关的</translation>
    </message>
    <message>
        <source>that differ</source>
        <translation>有差别的</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>专家评定</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>No row to show: answer a question in Choose, or show all rows.</source>
        <translation>没有可显示的行：请在“选择”中回答问题，或显示所有行。</translation>
    </message>
    <message>
        <source>Find in the matrix</source>
        <translation>在矩阵中查找</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>复制为 %1</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 个单元格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ConfidenceSection</name>
    <message>
        <source>Answer it</source>
        <translation>回答它</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>有多确定</translation>
    </message>
    <message>
        <source>Weighed otherwise</source>
        <translation>换种加权</translation>
    </message>
    <message>
        <source>One against one</source>
        <translation>一对一</translation>
    </message>
    <message>
        <source>Questions still open</source>
        <translation>仍未回答的问题</translation>
    </message>
    <message>
        <source> Most worth answering next: “%1”</source>
        <translation> 最值得接着回答：“%1”</translation>
    </message>
    <message>
        <source>Answer next: %1</source>
        <translation>接着回答：%1</translation>
    </message>
    <message>
        <source>%1, %2 of 100</source>
        <translation>%1，%2/100</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ConnectionStrip</name>
    <message>
        <source>Connected to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>received %1 · lost %2 · repeated %3</source>
        <translation>收到 %1 · 丢失 %2 · 重复 %3</translation>
    </message>
    <message>
        <source>Ended with an error</source>
        <translation>因错误结束</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>%1 秒后重试</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>resumed at %1</source>
        <translation>从 %1 恢复</translation>
    </message>
    <message>
        <source>the bundled server starts with the first connection</source>
        <translation>自带服务器会随首个连接启动</translation>
    </message>
    <message>
        <source>Tries every transport from your browser</source>
        <translation>从你的浏览器尝试每种传输方式</translation>
    </message>
    <message>
        <source>Connect first: the page comes from the bundled server</source>
        <translation>请先连接：页面来自自带服务器</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ContrastSection</name>
    <message>
        <source>Close the comparison</source>
        <translation>关闭比较</translation>
    </message>
    <message>
        <source>Why %1 and not %2</source>
        <translation>为什么是 %1 而不是 %2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ContributionBar</name>
    <message>
        <source>Made of %1 parts; left and right tell each</source>
        <translation>由 %1 部分组成；左右键逐一说明</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::DeadEndSection</name>
    <message>
        <source>These musts cannot live together</source>
        <translation>这些必须项不能共存</translation>
    </message>
    <message>
        <source>The least to give up</source>
        <translation>最少要放弃的</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>降低</translation>
    </message>
    <message>
        <source>%1: %2 leads</source>
        <translation>%1：%2 领先</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Decision</name>
    <message>
        <source>Answer: %1</source>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>Answer: Not sure</source>
        <translation>回答：不确定</translation>
    </message>
    <message>
        <source>Answer: Don&apos;t care</source>
        <translation>回答：不在意</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>清除回答</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>清除：%1</translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation>重要性：%1</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>读法：%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply: %1</source>
        <translation>应用：%1</translation>
    </message>
    <message>
        <source>Only should: %1</source>
        <translation>仅应当：%1</translation>
    </message>
    <message>
        <source>Proof of %1</source>
        <translation>%1 的验证</translation>
    </message>
    <message numerus="yes">
        <source>%n proof(s)</source>
        <translation>
            <numerusform>%n 项验证</numerusform>
        </translation>
    </message>
    <message>
        <source>Use what was measured: %1</source>
        <translation>采用测量结果：%1</translation>
    </message>
    <message>
        <source>Keep the pack&apos;s word: %1</source>
        <translation>保留规则包的说法：%1</translation>
    </message>
    <message>
        <source>Use what was measured</source>
        <translation>采用测量结果</translation>
    </message>
    <message>
        <source>Keep the pack&apos;s word</source>
        <translation>保留规则包的说法</translation>
    </message>
    <message>
        <source>My endpoint</source>
        <translation>我的端点</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::DetailsPane</name>
    <message>
        <source>Show as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Message content</source>
        <translation>消息内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole message</source>
        <translation>复制整条消息</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>This message is no JSON</source>
        <translation>此消息不是 JSON</translation>
    </message>
    <message>
        <source>delay %1</source>
        <translation>延迟 %1</translation>
    </message>
    <message>
        <source>the first %1 are shown; Copy takes all</source>
        <translation>显示前 %1；“复制”取全部</translation>
    </message>
    <message>
        <source>Message content as a tree</source>
        <translation>以树形显示消息内容</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Capture the next run</source>
        <translation>捕获下一次运行</translation>
    </message>
    <message>
        <source>Save capture…</source>
        <translation>保存捕获…</translation>
    </message>
    <message>
        <source>Saves the whole run as pcapng, which Wireshark opens</source>
        <translation>将整个运行保存为 pcapng，可用 Wireshark 打开</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>往返 %1</translation>
    </message>
    <message>
        <source>only the first %1 were kept</source>
        <translation>仅保留了前 %1</translation>
    </message>
    <message>
        <source>This run was not captured.</source>
        <translation>此次运行未被捕获。</translation>
    </message>
    <message>
        <source>the first %1 of %2 are shown</source>
        <translation>显示 %2 中的前 %1</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>保存捕获</translation>
    </message>
    <message>
        <source>Captures (*.pcapng)</source>
        <translation>捕获文件 (*.pcapng)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
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
        <translation>未命名</translation>
    </message>
    <message>
        <source>Measured too long ago to count: %1</source>
        <translation>测量时间太久，不再计入：%1</translation>
    </message>
    <message>
        <source>Decided with pack %1 %2; shown with %3 %4.</source>
        <translation>决策时的规则包为 %1 %2；现以 %3 %4 显示。</translation>
    </message>
    <message>
        <source>Since it was saved: %1</source>
        <translation>保存以来：%1</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>新建决策</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>文件末尾缺失</translation>
    </message>
    <message>
        <source>What was open when Wirewise last ended cannot be read: %1. It was set aside as %2.</source>
        <translation>无法读取 Wirewise 上次结束时打开的内容：%1。该文件已另存为 %2。</translation>
    </message>
    <message>
        <source>expected a name ending in %1</source>
        <translation>文件名应以 %1 结尾</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::EndCard</name>
    <message>
        <source>&amp;Keep as evidence</source>
        <translation>保留为证据(&amp;K)</translation>
    </message>
    <message>
        <source>Normal end</source>
        <translation>正常结束</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Kept with the decision</source>
        <translation>已随决策保留</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::EndpointDetails</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Authority to trust besides the system&apos;s</source>
        <translation>除系统信任的之外另行信任的证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>你的证书</translation>
    </message>
    <message>
        <source>Your certificate&apos;s key</source>
        <translation>你的证书的私钥</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>私钥 (*.pem *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>gRPC method</source>
        <translation>gRPC 方法</translation>
    </message>
    <message>
        <source>The .proto file that declares it</source>
        <translation>声明它的 .proto 文件</translation>
    </message>
    <message>
        <source>Protocol buffers (*.proto);;All files (*)</source>
        <translation>Protocol Buffers (*.proto);;所有文件 (*)</translation>
    </message>
    <message>
        <source>asked of the server</source>
        <translation>向服务器查询</translation>
    </message>
    <message>
        <source>First message, as JSON</source>
        <translation>第一条消息，JSON 格式</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>添加头部</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>信任的证书颁发机构</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>其私钥</translation>
    </message>
    <message>
        <source>Declared in</source>
        <translation>声明于</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>第一条消息</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>正向代理</translation>
    </message>
    <message>
        <source>Name of a header</source>
        <translation>头部名称</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>头部的值</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>移除此头部</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>A header&apos;s name has letters, digits and dashes, not “%1”.</source>
        <translation>头部名称由字母、数字和连字符组成，不能是“%1”。</translation>
    </message>
    <message>
        <source>A proxy is written as http://HOST:PORT or socks5://HOST:PORT.</source>
        <translation>代理写作 http://HOST:PORT 或 socks5://HOST:PORT。</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>其密码</translation>
    </message>
    <message>
        <source>http://me@proxy:3128, socks5://…</source>
        <translation>http://me@proxy:3128、socks5://…</translation>
    </message>
    <message>
        <source>package.Service/Method</source>
        <translation>包名.服务/方法</translation>
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
        <translation>密钥环未接受：%1</translation>
    </message>
    <message>
        <source>Its secrets were not kept: type them again.</source>
        <translation>其机密信息未保存：请重新输入。</translation>
    </message>
    <message>
        <source>Some of its secrets are not in the keyring: type them again.</source>
        <translation>其部分机密信息不在密钥环中：请重新输入。</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::EvidenceBanner</name>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Keep the pack&apos;s word</source>
        <translation>保留规则包的说法</translation>
    </message>
    <message>
        <source>What was measured here</source>
        <translation>本机测得的结果</translation>
    </message>
    <message>
        <source>What was measured takes the place of the pack&apos;s words; can be undone</source>
        <translation>测量结果取代规则包的说法；可以撤销</translation>
    </message>
    <message>
        <source>Prove %1: %2</source>
        <translation>验证 %1：%2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ExamplePicker</name>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FaultChip</name>
    <message>
        <source>Take it off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FaultEditor</name>
    <message>
        <source>Fault as text</source>
        <translation>故障文本</translation>
    </message>
    <message>
        <source>As the command line takes it: KIND[:VALUE][,NAME=VALUE…][,up|,down][,share=0.5][,after=2s][,for=3s]</source>
        <translation>与命令行相同：KIND[:VALUE][,NAME=VALUE…][,up|,down][,share=0.5][,after=2s][,for=3s]</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>施加</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <translation>故障：%1</translation>
    </message>
    <message>
        <source>Fault: direction</source>
        <translation>故障：方向</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>up</source>
        <translation>上行</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下行</translation>
    </message>
    <message>
        <source>From client to server</source>
        <translation>从客户端到服务器</translation>
    </message>
    <message>
        <source>From server to client</source>
        <translation>从服务器到客户端</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>until taken off</source>
        <translation>直到移除</translation>
    </message>
    <message>
        <source>So many of the connections, drawn by the seed</source>
        <translation>受影响的连接比例，由种子抽取</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>begins after</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>持续</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FaultRow</name>
    <message>
        <source>+ Fault</source>
        <translation>+ 故障</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>添加故障</translation>
    </message>
    <message>
        <source>Everything that can be done to the connection on its way</source>
        <translation>途中可以对连接做的一切</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed of the faults</source>
        <translation>故障的种子</translation>
    </message>
    <message>
        <source>The same seed: the same connections are hit. From the next connection on</source>
        <translation>相同的种子：命中相同的连接。从下一个连接起生效</translation>
    </message>
    <message>
        <source>All faults off</source>
        <translation>关闭所有故障</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>调节项</translation>
    </message>
    <message>
        <source>middleboxes</source>
        <translation>中间设备</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>This run with these faults, as a line for wirewise-cli</source>
        <translation>带这些故障的本次运行，作为 wirewise-cli 的一行命令</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>施加</translation>
    </message>
    <message>
        <source>Change, and begin again</source>
        <translation>更改并重新开始</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Only on the way to the bundled server: your endpoint is connected directly.</source>
        <translation>只作用于通往自带服务器的路上：你的端点是直接连接的。</translation>
    </message>
    <message>
        <source>none: bytes pass as they are</source>
        <translation>无：字节原样通过</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Figure</name>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
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
        <translation>最大</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>replayed</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>server memory</source>
        <translation>服务器内存</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>measured, one clock</source>
        <translation>实测，同一时钟</translation>
    </message>
    <message>
        <source>%L1 samples, from due until the feed brought it back</source>
        <translation>%L1 个样本，从应发到信息流带回</translation>
    </message>
    <message>
        <source>%L1 samples, from due to shown</source>
        <translation>%L1 个样本，从应发到显示</translation>
    </message>
    <message>
        <source>from when a message was due until it was shown</source>
        <translation>从消息应发到显示</translation>
    </message>
    <message>
        <source>, through the fault proxy</source>
        <translation>，经由故障代理</translation>
    </message>
    <message>
        <source>; %L1 above 60 s count as 60 s</source>
        <translation>；超过 60 s 的 %L1 个按 60 s 计</translation>
    </message>
    <message>
        <source>not shown again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>after a reconnect</source>
        <translation>一次重连之后</translation>
    </message>
    <message>
        <source>after %1 reconnects</source>
        <translation>%1 次重连之后</translation>
    </message>
    <message>
        <source>per message</source>
        <translation>每条消息</translation>
    </message>
    <message>
        <source>per connection</source>
        <translation>每条连接</translation>
    </message>
    <message>
        <source>in all; too few clients to tell per connection</source>
        <translation>合计；客户端太少，无法按连接给出</translation>
    </message>
    <message>
        <source>in all; too little growth to tell per connection</source>
        <translation>合计；增长太少，无法按连接给出</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FileCommands</name>
    <message>
        <source>Cannot open %1. %2</source>
        <translation>无法打开 %1。%2</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他…</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>Open a decision</source>
        <translation>打开决策</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>打开规则包</translation>
    </message>
    <message>
        <source>Packs (*.toml);;All files (*)</source>
        <translation>规则包 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>保存决策</translation>
    </message>
    <message>
        <source>Decisions (*.toml)</source>
        <translation>决策 (*.toml)</translation>
    </message>
    <message>
        <source>Recommendation copied as Markdown</source>
        <translation>推荐已复制为 Markdown</translation>
    </message>
    <message numerus="yes">
        <source>One file at a time: these are %n.</source>
        <translation>
            <numerusform>一次只能打开一个文件：现在有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files of this machine can be opened.</source>
        <translation>只能打开本机上的文件。</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>松开以打开 %1</translation>
    </message>
    <message>
        <source>Nothing was opened. %1</source>
        <translation>未打开任何文件。%1</translation>
    </message>
    <message>
        <source>Decisions and records (*.toml *.wirewise *.json);;All files (*)</source>
        <translation>决策和记录 (*.toml *.wirewise *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>The record was not saved. %1</source>
        <translation>记录未保存。%1</translation>
    </message>
    <message>
        <source>Record saved as %1</source>
        <translation>记录已保存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>Record saved in %n forms</source>
        <translation>
            <numerusform>记录已以 %n 种格式保存</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a decision, a record nor a pack: those are .toml, .wirewise or .json files.</source>
        <translation>%1 既不是决策，也不是记录或规则包：这些是 .toml、.wirewise 或 .json 文件。</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>浏览：%1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FindingRow</name>
    <message>
        <source>not probed yet</source>
        <translation>尚未探测</translation>
    </message>
    <message>
        <source>under way…</source>
        <translation>进行中…</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FlagsSection</name>
    <message>
        <source>Outside these five</source>
        <translation>这五种之外</translation>
    </message>
    <message>
        <source>Outside these %1</source>
        <translation>这 %1 种之外</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::FlipsSection</name>
    <message>
        <source>What would change this</source>
        <translation>什么会改变结果</translation>
    </message>
    <message>
        <source>No change of up to three answers makes another one lead.</source>
        <translation>最多改动三个回答也不会让别的方式领先。</translation>
    </message>
    <message>
        <source>Only the nearest</source>
        <translation>只看最近的</translation>
    </message>
    <message>
        <source>All %1 smallest changes</source>
        <translation>全部 %1 个最小改动</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply: %1 leads %2</source>
        <translation>应用：%1 领先 %2</translation>
    </message>
    <message>
        <source>Apply: %1 %2</source>
        <translation>应用：%1 %2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::HelpWindow</name>
    <message>
        <source>Wirewise help</source>
        <translation>Wirewise 帮助</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>帮助页面列表</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::JsonTree</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::KeysPanel</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::LanePicker</name>
    <message>
        <source>Who races</source>
        <translation>谁参赛</translation>
    </message>
    <message>
        <source>Race: %1</source>
        <translation>竞赛：%1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::LinkButton</name>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>在浏览器中打开 %1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::LogPane</name>
    <message>
        <source>No row passes the filter</source>
        <translation>没有行通过筛选</translation>
    </message>
    <message>
        <source>Rows that do will appear here as they come.</source>
        <translation>符合的行到达时会显示在这里。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Find in messages</source>
        <translation>在消息中查找</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Find by regular expression</source>
        <translation>用正则表达式查找</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the chosen rows (Ctrl+C)</source>
        <translation>复制所选行（Ctrl+C）</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saves the rows shown, one JSON object a line</source>
        <translation>保存显示的行，每行一个 JSON 对象</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Empties the log; the run goes on</source>
        <translation>清空日志；运行继续</translation>
    </message>
    <message>
        <source>Kinds of rows shown</source>
        <translation>显示的行类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1/%2 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>查找中…</translation>
    </message>
    <message>
        <source>%1 took the expression too long</source>
        <translation>%1 行匹配表达式耗时过长</translation>
    </message>
    <message>
        <source>%1 older let go</source>
        <translation>已舍弃 %1 行旧记录</translation>
    </message>
    <message>
        <source>%1 came too fast to list</source>
        <translation>%1 条来得太快，未列出</translation>
    </message>
    <message>
        <source>%1 of %2 kinds</source>
        <translation>%1/%2 种</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Save the rows shown</source>
        <translation>保存显示的行</translation>
    </message>
    <message>
        <source>JSON lines (*.ndjson)</source>
        <translation>JSON 行 (*.ndjson)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Shows a saved transcript in place of these rows; or drop the file here</source>
        <translation>用已保存的记录替换这些行；也可将文件拖放到此处</translation>
    </message>
    <message>
        <source>a file is read or written…</source>
        <translation>正在读取或写入文件…</translation>
    </message>
    <message>
        <source>Open a saved transcript</source>
        <translation>打开已保存的记录</translation>
    </message>
    <message>
        <source>JSON lines (*.ndjson);;All files (*)</source>
        <translation>JSON 行 (*.ndjson);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>未打开：%1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::LogTable</name>
    <message>
        <source>Message log</source>
        <translation>消息日志</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation>↓ 最新</translation>
    </message>
    <message>
        <source>↓ %L1 new</source>
        <translation>↓ %L1 条新</translation>
    </message>
    <message>
        <source>%1 new messages, show the newest</source>
        <translation>%1 条新消息，显示最新</translation>
    </message>
    <message>
        <source>Follows the newest again (End)</source>
        <translation>重新跟随最新一行（End）</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::MainWindow</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Matrix copied as %1</source>
        <translation>矩阵已复制为 %1</translation>
    </message>
    <message>
        <source>%1[*] - Wirewise</source>
        <translation>%1[*] - Wirewise</translation>
    </message>
    <message>
        <source>Decision: %1, %2</source>
        <translation>决策：%1，%2</translation>
    </message>
    <message>
        <source>kept in this session</source>
        <translation>保留在本次会话中</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Starter saved in %1</source>
        <translation>起步代码已保存到 %1</translation>
    </message>
    <message>
        <source>Record copied as %1</source>
        <translation>记录已复制为 %1</translation>
    </message>
    <message>
        <source>Path probed: %1 found out, %2 not conclusive</source>
        <translation>路径已探测：%1 项已查明，%2 项无定论</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::MatrixModel</name>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>被排除</translation>
    </message>
    <message>
        <source>tie · %1</source>
        <translation>持平 · %1</translation>
    </message>
    <message>
        <source>recommended · %1</source>
        <translation>推荐 · %1</translation>
    </message>
    <message>
        <source>no. %1 · %2</source>
        <translation>第 %1 · %2</translation>
    </message>
    <message>
        <source>, proved here: %1</source>
        <translation>，本机验证：%1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::MatrixView</name>
    <message>
        <source>Feature matrix</source>
        <translation>特性矩阵</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::MessageLog</name>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>since previous, ms</source>
        <translation>距上一条，ms</translation>
    </message>
    <message>
        <source>delay, ms</source>
        <translation>延迟，ms</translation>
    </message>
    <message>
        <source>what</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>round trip, ms</source>
        <translation>往返，ms</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::NotesSection</name>
    <message>
        <source>Worth knowing</source>
        <translation>值得了解</translation>
    </message>
    <message>
        <source>Only those about the leader</source>
        <translation>仅关于领先者</translation>
    </message>
    <message>
        <source>%1 more, about others</source>
        <translation>另有 %1 条，关于其他</translation>
    </message>
    <message>
        <source>%1 about others</source>
        <translation>%1 条关于其他</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::NumberBox</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::OfferCard</name>
    <message>
        <source>Taken</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>Take as answer</source>
        <translation>采用为回答</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::OwnEndpoint</name>
    <message>
        <source>URL of your endpoint</source>
        <translation>你的端点的 URL</translation>
    </message>
    <message>
        <source>Your endpoint</source>
        <translation>你的端点</translation>
    </message>
    <message>
        <source>Sign-in, TLS, proxy…</source>
        <translation>登录、TLS、代理…</translation>
    </message>
    <message>
        <source>Keep its secrets in the system&apos;s keyring</source>
        <translation>将其机密信息保存在系统密钥环中</translation>
    </message>
    <message>
        <source>%1 needs a URL that begins with %2</source>
        <translation>%1 需要以 %2 开头的 URL</translation>
    </message>
    <message>
        <source>:// or </source>
        <translation>:// 或 </translation>
    </message>
</context>
<context>
    <name>wirewise::ui::PackCommands</name>
    <message>
        <source>Pack reloaded</source>
        <translation>规则包已重新加载</translation>
    </message>
    <message>
        <source>Faults copied</source>
        <translation>错误已复制</translation>
    </message>
    <message>
        <source>The built-in pack is in use</source>
        <translation>正在使用内置规则包</translation>
    </message>
    <message>
        <source>Opened pack %1</source>
        <translation>已打开规则包 %1</translation>
    </message>
    <message>
        <source>the last good version stays in use</source>
        <translation>继续使用上一个有效版本</translation>
    </message>
    <message>
        <source>the built-in pack stays in use</source>
        <translation>继续使用内置规则包</translation>
    </message>
    <message>
        <source>%1 stays in use</source>
        <translation>继续使用 %1</translation>
    </message>
    <message>
        <source>%1 cannot be read; %2</source>
        <translation>无法读取 %1；%2</translation>
    </message>
    <message>
        <source>%1 is in use, with %2</source>
        <translation>正在使用 %1，有 %2</translation>
    </message>
    <message>
        <source>%1 has %2; %3</source>
        <translation>%1 有 %2；%3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>Pack: %1 %2</source>
        <translation>规则包：%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This desktop has no program to open %1 with.</source>
        <translation>此桌面没有可打开 %1 的程序。</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>复制其路径</translation>
    </message>
    <message>
        <source>Use the built-in pack</source>
        <translation>使用内置规则包</translation>
    </message>
    <message>
        <source>Open pack %1</source>
        <translation>打开规则包 %1</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::PackFaultsPanel</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1，第 %2 行，第 %3 列：%4</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Faults of the pack</source>
        <translation>规则包的错误</translation>
    </message>
    <message>
        <source>Copy all faults</source>
        <translation>复制所有错误</translation>
    </message>
    <message>
        <source>Dismiss the faults</source>
        <translation>关闭错误列表</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::PaletteCommands</name>
    <message>
        <source>not now</source>
        <translation>现在不可用</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>转到：%1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Row: %1</source>
        <translation>行：%1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>打开：%1</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>文件已不存在</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::PaletteModel</name>
    <message>
        <source>not now: %1</source>
        <translation>现在不可用：%1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProbeForm</name>
    <message>
        <source>Start “wirewise-server --bind ADDRESS” on the far machine and paste the first line it prints. Nothing is contacted but the host you name.</source>
        <translation>在远端机器上启动“wirewise-server --bind ADDRESS”，并粘贴它输出的第一行。除指定的主机外，不会联系其他任何地方。</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Probe the path</source>
        <translation>探测路径</translation>
    </message>
    <message>
        <source>Stop the probe</source>
        <translation>停止探测</translation>
    </message>
    <message>
        <source>taken; its token is kept</source>
        <translation>已读取；其令牌已保留</translation>
    </message>
    <message>
        <source>a PEM file to trust; empty: what the system trusts</source>
        <translation>要信任的 PEM 文件；留空：以系统信任的为准</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Its first line</source>
        <translation>它的第一行</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Port of HTTP</source>
        <translation>HTTP 端口</translation>
    </message>
    <message>
        <source>Port of WebSocket</source>
        <translation>WebSocket 端口</translation>
    </message>
    <message>
        <source>Port of gRPC</source>
        <translation>gRPC 端口</translation>
    </message>
    <message>
        <source>How long connections are watched</source>
        <translation>观察连接的时长</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>观察时长</translation>
    </message>
    <message>
        <source>It speaks TLS</source>
        <translation>它使用 TLS</translation>
    </message>
    <message>
        <source>It may call this machine</source>
        <translation>允许它连接本机</translation>
    </message>
    <message>
        <source>Opens a port of this machine to the far server for as long as it takes</source>
        <translation>探测期间向远端服务器开放本机的一个端口</translation>
    </message>
    <message>
        <source>This is no first line of wirewise-server</source>
        <translation>这不是 wirewise-server 的第一行</translation>
    </message>
    <message>
        <source>Ports and token taken</source>
        <translation>已读取端口和令牌</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProbeView</name>
    <message>
        <source>Probe my path</source>
        <translation>探测我的路径</translation>
    </message>
    <message>
        <source>Take all answers</source>
        <translation>采用全部回答</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>查明的结果</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Prober</name>
    <message>
        <source>Answer by the probe</source>
        <translation>探测得出的回答</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>正在结束…</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProofCommands</name>
    <message>
        <source>Starting the proofs…</source>
        <translation>正在启动验证…</translation>
    </message>
    <message>
        <source>Proving: %1 of %2 done</source>
        <translation>正在验证：已完成 %1/%2</translation>
    </message>
    <message>
        <source>, now %1 of %2</source>
        <translation>，现在是 %2 的%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Proofs ended: %1 of %2 done</source>
        <translation>验证已结束：完成 %1/%2</translation>
    </message>
    <message>
        <source>1 proof done, %1 contradicted</source>
        <translation>完成 1 项验证，%1 项被推翻</translation>
    </message>
    <message>
        <source>%1 proofs done, %2 contradicted</source>
        <translation>完成 %1 项验证，%2 项被推翻</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProofSection</name>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Prove it again</source>
        <translation>再次验证</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>验证它</translation>
    </message>
    <message>
        <source>Runs the proof of this cell on this machine</source>
        <translation>在本机运行此单元格的验证</translation>
    </message>
    <message>
        <source>Keep the pack&apos;s word</source>
        <translation>保留规则包的说法</translation>
    </message>
    <message>
        <source>Use what was measured</source>
        <translation>采用测量结果</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>with the note: %1</source>
        <translation>连同备注：%1</translation>
    </message>
    <message>
        <source>Criterion: %1</source>
        <translation>判据：%1</translation>
    </message>
    <message>
        <source>%1, in %2 s.</source>
        <translation>%1，用时 %2 s。</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>已于 %1 过期。</translation>
    </message>
    <message>
        <source>Counts until %1.</source>
        <translation>有效至 %1。</translation>
    </message>
    <message>
        <source>Seed %1, pack %2 %3, Wirewise %4.</source>
        <translation>种子 %1，规则包 %2 %3，Wirewise %4。</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProveMenu</name>
    <message>
        <source>Prove &amp;everything</source>
        <translation>验证全部(&amp;E)</translation>
    </message>
    <message>
        <source>Prove &amp;this cell: %1 of %2</source>
        <translation>验证此单元格(&amp;T)：%2 的%1</translation>
    </message>
    <message>
        <source>Prove the &amp;row: %1</source>
        <translation>验证此行(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Prove the &amp;column: %1</source>
        <translation>验证此列(&amp;C)：%1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ProvePage</name>
    <message>
        <source>My endpoint…</source>
        <translation>我的端点…</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>Several transports side by side</source>
        <translation>多种传输方式并排</translation>
    </message>
    <message>
        <source>A race took its place.</source>
        <translation>竞赛取代了它。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::Prover</name>
    <message>
        <source>The answers could not be written down: %1</source>
        <translation>无法写下回答：%1</translation>
    </message>
    <message>
        <source>The proofs could not go on: %1</source>
        <translation>验证无法继续：%1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::QuestionCard</name>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>keeps this question open</source>
        <translation>让此问题保持待定</translation>
    </message>
    <message>
        <source>Don&apos;t care</source>
        <translation>不在意</translation>
    </message>
    <message>
        <source>an answer that weighs nothing</source>
        <translation>没有权重的回答</translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation>重要性：%1</translation>
    </message>
    <message>
        <source>must</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>should</source>
        <translation>应当</translation>
    </message>
    <message>
        <source>nice</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>This question is never asked that strongly.</source>
        <translation>此问题从不以这么强的程度提出。</translation>
    </message>
    <message>
        <source>+ and - change it, too</source>
        <translation>也可用 + 和 - 更改</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear answer: %1</source>
        <translation>清除回答：%1</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RaceBoard</name>
    <message>
        <source>Race, one row for each transport</source>
        <translation>竞赛，每种传输方式一行</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>The same numbered events over several transports at once: how late, what was lost, how many bytes, seen as it happens.</source>
        <translation>相同的编号事件同时走多种传输方式：多迟、丢了什么、多少字节，边发生边看。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Bars: thick from p50 to p95, thin to p99, a line to the maximum; logarithmic, %1 to %2, ten times at each rule. From when a message was due until it was shown.</source>
        <translation>条形：粗段为 p50 到 p95，细段到 p99，线条到最大值；对数刻度，%1 到 %2，每条刻度线为十倍。从消息应发到显示。</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RaceHead</name>
    <message>
        <source>How they race</source>
        <translation>如何竞赛</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>依次</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>choose at least two</source>
        <translation>请至少选择两个</translation>
    </message>
    <message>
        <source>at most %L1 clients in all at once: fewer clients, or one after another</source>
        <translation>同时进行时总共最多 %L1 个客户端：减少客户端，或改为依次</translation>
    </message>
    <message>
        <source>%1 chosen; the same events, workload and faults for all</source>
        <translation>已选 %1；事件、负载和故障全部相同</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Racing</source>
        <translation>竞赛中</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Ended with an error</source>
        <translation>因错误结束</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Race: %1</source>
        <translation>竞赛：%1</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再次开始</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RaceTable</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>延迟</translation>
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
        <translation>最大</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>每条消息</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>cuts</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>From p50 to the maximum, logarithmic</source>
        <translation>从 p50 到最大值，对数刻度</translation>
    </message>
    <message>
        <source>Half of the messages came within this</source>
        <translation>一半的消息在此时间内到达</translation>
    </message>
    <message>
        <source>95 % of the messages came within this</source>
        <translation>95% 的消息在此时间内到达</translation>
    </message>
    <message>
        <source>99 % of the messages came within this</source>
        <translation>99% 的消息在此时间内到达</translation>
    </message>
    <message>
        <source>The latest message</source>
        <translation>最晚的消息</translation>
    </message>
    <message>
        <source>Gaps that were never filled</source>
        <translation>始终未填补的缺口</translation>
    </message>
    <message>
        <source>Came again and were not shown again</source>
        <translation>再次到达且未再显示</translation>
    </message>
    <message>
        <source>Bytes on the wire, both ways, for each message received</source>
        <translation>线上字节，双向，按每条收到的消息</translation>
    </message>
    <message>
        <source>TCP connections opened</source>
        <translation>打开的 TCP 连接</translation>
    </message>
    <message>
        <source>Connections lost and made again</source>
        <translation>丢失并重建的连接</translation>
    </message>
    <message>
        <source>From asking to open, mean of the clients</source>
        <translation>从请求到打开，客户端均值</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RankingPanel</name>
    <message>
        <source>Recommendation</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>Try an example</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>What there is to choose from</source>
        <translation>可选的有哪些</translation>
    </message>
    <message>
        <source>Connect live</source>
        <translation>实时连接</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare them all, cell by cell</source>
        <translation>逐格比较全部</translation>
    </message>
    <message>
        <source>Read as written</source>
        <translation>按原文解读</translation>
    </message>
    <message>
        <source>Read as assessed</source>
        <translation>按专家评定解读</translation>
    </message>
    <message>
        <source>Connect live with %1</source>
        <translation>用 %1 实时连接</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RankingRow</name>
    <message>
        <source>why not?</source>
        <translation>为何不选？</translation>
    </message>
    <message>
        <source>What %1 scores, by requirement</source>
        <translation>%1 的得分，按需求</translation>
    </message>
    <message>
        <source>Shows the question that excludes %1</source>
        <translation>显示排除 %1 的问题</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>two mechanisms, scores higher</source>
        <translation>两套机制，得分更高</translation>
    </message>
    <message>
        <source>two mechanisms</source>
        <translation>两套机制</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1，得分 %2</translation>
    </message>
    <message>
        <source>%1, excluded by %2</source>
        <translation>%1，被排除：%2</translation>
    </message>
    <message>
        <source>close</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>Close why not %1</source>
        <translation>关闭“为何不选 %1”</translation>
    </message>
    <message>
        <source>Why not %1?</source>
        <translation>为何不选 %1？</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RankingSection</name>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ReadingsSection</name>
    <message>
        <source>Two readings of the matrix</source>
        <translation>矩阵的两种读法</translation>
    </message>
    <message>
        <source>As experts assess it: %1. Taken by its words: %2. They differ in:</source>
        <translation>按专家评定：%1。按原文：%2。差别在于：</translation>
    </message>
    <message>
        <source>Taken by its words: %1. As experts assess it: %2. They differ in:</source>
        <translation>按原文：%1。按专家评定：%2。差别在于：</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::ReasonSection</name>
    <message>
        <source>Why not %1?</source>
        <translation>为何不选 %1？</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RecentList</name>
    <message>
        <source>Recent decisions</source>
        <translation>最近的决策</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 已不存在</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RecommendationHead</name>
    <message>
        <source>Recommendation</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>how sure is being worked out</source>
        <translation>正在计算有多确定</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RecordHeadPanel</name>
    <message>
        <source>proposed</source>
        <translation>提议中</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>Status of the record</source>
        <translation>记录的状态</translation>
    </message>
    <message>
        <source>The record this one supersedes</source>
        <translation>此记录所取代的记录</translation>
    </message>
    <message>
        <source>Save in every form…</source>
        <translation>以所有格式保存…</translation>
    </message>
    <message>
        <source>Numbered after the records in the folder you choose. JSON is what wirewise-cli recheck reads.</source>
        <translation>编号接续所选文件夹中的记录。wirewise-cli recheck 读取的是 JSON。</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>关于此记录</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RecordPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>回答它们</translation>
    </message>
    <message>
        <source>What is decided? For example: events of the team chat</source>
        <translation>要决定什么？例如：团队聊天的事件</translation>
    </message>
    <message>
        <source>Title of the decision</source>
        <translation>决策的标题</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The decision&apos;s file</source>
        <translation>决策文件</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>A text file with your answers, made to be read, compared and kept beside your code. wirewise-cli advise --answers reads it, too.</source>
        <translation>包含你的回答的文本文件，便于阅读、比较并与代码放在一起。wirewise-cli advise --answers 也能读取。</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未决事项</translation>
    </message>
    <message>
        <source>None: every question is answered.</source>
        <translation>无：所有问题都已回答。</translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <translation>尚未保存到文件</translation>
    </message>
    <message>
        <source>Kept with this session meanwhile.</source>
        <translation>暂时随本次会话保留。</translation>
    </message>
    <message>
        <source>Edited since it was saved.</source>
        <translation>保存后有修改。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Form of the record</source>
        <translation>记录的格式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>保存记录…</translation>
    </message>
    <message>
        <source>The record as it will be read</source>
        <translation>记录的阅读效果</translation>
    </message>
    <message>
        <source>The record&apos;s pages</source>
        <translation>记录的页面</translation>
    </message>
    <message>
        <source>The record as it will be written</source>
        <translation>记录将写成的原样</translation>
    </message>
    <message>
        <source>About the record</source>
        <translation>关于此记录</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::RunParts</name>
    <message>
        <source>A saved transcript took its place.</source>
        <translation>已被保存的记录取代。</translation>
    </message>
    <message numerus="yes">
        <source>A saved transcript: %n row(s), not live.</source>
        <translation>
            <numerusform>已保存的记录：%n 行，并非实时。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next run is captured: its bytes can be looked at, and saved for Wireshark, once it has ended.</source>
        <translation>将捕获下一次运行：结束后可查看其字节，并保存供 Wireshark 使用。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::SendBox</name>
    <message>
        <source>Message to send</source>
        <translation>要发送的消息</translation>
    </message>
    <message>
        <source>A message for the server</source>
        <translation>给服务器的消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Sends a file&apos;s bytes as a binary message</source>
        <translation>把文件的字节作为二进制消息发送</translation>
    </message>
    <message>
        <source>Connect to send.</source>
        <translation>连接后才能发送。</translation>
    </message>
    <message>
        <source>Not sent: the file cannot be read (%1).</source>
        <translation>未发送：无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>Not sent: the file has %1, the largest message is %2. Choose a smaller one.</source>
        <translation>未发送：文件有 %1，最大消息为 %2。请选择较小的文件。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Send a file&apos;s bytes</source>
        <translation>发送文件的字节</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::SequenceBar</name>
    <message>
        <source>Zoom out in time</source>
        <translation>缩小时间轴</translation>
    </message>
    <message>
        <source>Zoom in in time</source>
        <translation>放大时间轴</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fit the whole run in</source>
        <translation>显示整个运行</translation>
    </message>
    <message>
        <source>The whole run (0)</source>
        <translation>整个运行（0）</translation>
    </message>
    <message>
        <source>Pause the diagram</source>
        <translation>暂停图示</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>继续（空格键）</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格键）</translation>
    </message>
    <message>
        <source>solid: both ends measured; dashed: one end measured; ×: nothing tells that it arrived</source>
        <translation>实线：两端均已测量；虚线：仅测量一端；×：无从得知是否送达</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::SequenceDiagram</name>
    <message>
        <source>Sequence diagram</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>%1 new, back to now</source>
        <translation>%1 条新消息，回到现在</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Every message will be drawn here as an arrow, from when it left to when it came.</source>
        <translation>每条消息将在此绘制为箭头，从发出到到达。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>起步代码的语言</translation>
    </message>
    <message>
        <source>Transport of the starter code</source>
        <translation>起步代码的传输方式</translation>
    </message>
    <message>
        <source>A client and a server, run against every fault in our tests; free to use (0BSD).</source>
        <translation>一个客户端和一个服务器，在我们的测试中经受过每一种故障；可自由使用（0BSD）。</translation>
    </message>
    <message>
        <source>Save folder…</source>
        <translation>保存文件夹…</translation>
    </message>
    <message>
        <source>Starter code</source>
        <translation>起步代码</translation>
    </message>
    <message numerus="yes">
        <source>%1  %n lines</source>
        <translation>
            <numerusform>%1  %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the starter in</source>
        <translation>将起步代码保存到</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::StatusStrip</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>proofs</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 正在运行</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>探测</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::TransportHeader</name>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::TransportTabs</name>
    <message>
        <source>%1, recommended</source>
        <translation>%1，推荐</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::TriangleView</name>
    <message>
        <source>Who leads, by how importance is weighed</source>
        <translation>按重要性加权方式看谁领先</translation>
    </message>
    <message>
        <source>only musts count</source>
        <translation>只计必须</translation>
    </message>
    <message>
        <source>musts and shoulds alike</source>
        <translation>必须与应当同等</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>全部同等</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::WindowCommands</name>
    <message>
        <source>nothing has been opened or saved yet</source>
        <translation>尚未打开或保存过任何文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing has been changed yet</source>
        <translation>尚未做任何更改</translation>
    </message>
    <message>
        <source>nothing has been undone</source>
        <translation>没有撤销过任何更改</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>文字大小 %1%</translation>
    </message>
    <message>
        <source>text is as large as it gets</source>
        <translation>文字已是最大</translation>
    </message>
    <message>
        <source>text is as small as it gets</source>
        <translation>文字已是最小</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>已是如此</translation>
    </message>
    <message>
        <source>Wirewise %1: choose how events travel between two programs, and prove the choice. Pack %2 %3. Free software, GPL-3.0-or-later.</source>
        <translation>Wirewise %1：选择事件在两个程序之间如何传递，并验证这一选择。规则包 %2 %3。自由软件，GPL-3.0-or-later。</translation>
    </message>
    <message>
        <source>Clear all answers</source>
        <translation>清除全部回答</translation>
    </message>
    <message>
        <source>Nothing opened or saved yet</source>
        <translation>尚未打开或保存过任何文件</translation>
    </message>
    <message>
        <source>no question is answered</source>
        <translation>没有已回答的问题</translation>
    </message>
    <message>
        <source>nothing leads that this program can connect with</source>
        <translation>领先的方式中没有本程序能够连接的</translation>
    </message>
    <message>
        <source>No Live &amp;Connection for %1</source>
        <translation>%1 没有实时连接(&amp;C)</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>no server runs</source>
        <translation>没有服务器在运行</translation>
    </message>
</context>
<context>
    <name>wirewise::ui::WireLookup</name>
    <message>
        <source>HTTP request head</source>
        <translation>HTTP 请求头</translation>
    </message>
    <message>
        <source>HTTP response head</source>
        <translation>HTTP 响应头</translation>
    </message>
    <message>
        <source>HTTP body</source>
        <translation>HTTP 正文</translation>
    </message>
    <message>
        <source>HTTP chunk</source>
        <translation>HTTP 分块</translation>
    </message>
    <message>
        <source>Server-sent event</source>
        <translation>服务器发送事件</translation>
    </message>
    <message>
        <source>WebSocket text frame</source>
        <translation>WebSocket 文本帧</translation>
    </message>
    <message>
        <source>WebSocket binary frame</source>
        <translation>WebSocket 二进制帧</translation>
    </message>
    <message>
        <source>WebSocket continuation frame</source>
        <translation>WebSocket 延续帧</translation>
    </message>
    <message>
        <source>HTTP/2 DATA frame</source>
        <translation>HTTP/2 DATA 帧</translation>
    </message>
    <message>
        <source>gRPC message</source>
        <translation>gRPC 消息</translation>
    </message>
    <message>
        <source>Bytes cut off</source>
        <translation>被截断的字节</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1，%2 字节</translation>
    </message>
    <message>
        <source>%1, %2 bytes of header + %3</source>
        <translation>%1，头部 %2 字节 + %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in: %2</source>
        <translation>%1，位于：%2</translation>
    </message>
    <message>
        <source>The capture cannot be searched: %1</source>
        <translation>无法搜索捕获：%1</translation>
    </message>
    <message>
        <source>The capture has no frame that carried this message.</source>
        <translation>捕获中没有承载此消息的帧。</translation>
    </message>
    <message>
        <source>This message was too long to be kept whole: its frames cannot be told.</source>
        <translation>此消息过长，未能完整保留：无法确定其所在的帧。</translation>
    </message>
    <message>
        <source>Only messages are looked up in the capture.</source>
        <translation>仅在捕获中查找消息。</translation>
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
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>until ended</source>
        <translation>直到结束</translation>
    </message>
    <message>
        <source>server sends</source>
        <translation>服务器发送</translation>
    </message>
    <message>
        <source>client sends</source>
        <translation>客户端发送</translation>
    </message>
    <message>
        <source>from my answers</source>
        <translation>取自我的回答</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Workload %1</source>
        <translation>负载 %1</translation>
    </message>
    <message>
        <source>Rate, size, kind and clients as your answers have them</source>
        <translation>速率、大小、类型和客户端按你的回答</translation>
    </message>
    <message>
        <source>Your answers say nothing about rate, size, kind or clients yet</source>
        <translation>你的回答尚未提及速率、大小、类型或客户端</translation>
    </message>
    <message>
        <source>From your answers, but with %L1 clients of %L2: more are for wirewise-cli.</source>
        <translation>取自你的回答，但为 %L2 个客户端中的 %L1 个：更多请用 wirewise-cli。</translation>
    </message>
    <message>
        <source>As your answers have it.</source>
        <translation>与你的回答一致。</translation>
    </message>
    <message>
        <source>%1 clients with the next connection</source>
        <translation>下一次连接时为 %1 个客户端</translation>
    </message>
    <message>
        <source>Your own endpoint decides what it sends.</source>
        <translation>你自己的端点决定它发送什么。</translation>
    </message>
    <message>
        <source>Changes take effect while connected.</source>
        <translation>更改在连接期间生效。</translation>
    </message>
    <message>
        <source>Export this load…</source>
        <translation>导出此负载…</translation>
    </message>
    <message>
        <source>As a test for an engine that spreads it over many machines</source>
        <translation>导出为测试，供能将其分布到多台机器的负载工具使用</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>负载工具</translation>
    </message>
</context>
</TS>
