<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>%n files will be left out from now on; Settings can undo it.</source>
        <translation>
            <numerusform>从现在起将排除 %n 个文件；可在设置中撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files will be read again.</source>
        <translation>
            <numerusform>将重新读取 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages will be understood anew, which takes {time}.</source>
        <translation>
            <numerusform>将重新理解 %n 个段落，需要{time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages will be understood anew.</source>
        <translation>
            <numerusform>将重新理解 %n 个段落。</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>As fast as this computer can, whatever else is going on</source>
        <translation>尽此电脑所能，不管其他程序在做什么</translation>
    </message>
    <message>
        <source>Behind everything: pauses on battery, nearly pauses while you are working</source>
        <translation>让位于一切：使用电池时暂停，您工作时几乎暂停</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Build meaning anew …</source>
        <translation>重建含义索引…</translation>
    </message>
    <message>
        <source>Build the index of meaning anew?</source>
        <translation>要重建含义索引吗？</translation>
    </message>
    <message>
        <source>Build the index of words anew?</source>
        <translation>要重建字词索引吗？</translation>
    </message>
    <message>
        <source>Build words anew …</source>
        <translation>重建字词索引…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>更换模型</translation>
    </message>
    <message>
        <source>Change model …</source>
        <translation>更换模型…</translation>
    </message>
    <message>
        <source>Change the rule …</source>
        <translation>修改规则…</translation>
    </message>
    <message>
        <source>Choose a new or empty folder for the library</source>
        <translation>为资料库选择一个新的或空的文件夹</translation>
    </message>
    <message>
        <source>Copies for safety</source>
        <translation>安全副本</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维数</translation>
    </message>
    <message>
        <source>Engine memory</source>
        <translation>引擎内存</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Filter by name or reason</source>
        <translation>按名称或原因筛选</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>How hard Hunch works</source>
        <translation>Hunch 的工作强度</translation>
    </message>
    <message>
        <source>Index of meaning</source>
        <translation>含义索引</translation>
    </message>
    <message>
        <source>Index of words</source>
        <translation>字词索引</translation>
    </message>
    <message>
        <source>It is being built anew; the line below tells how far it is.</source>
        <translation>正在重建；下方的状态行显示进度。</translation>
    </message>
    <message>
        <source>It is fetched from the network first.</source>
        <translation>首先会从网络获取它。</translation>
    </message>
    <message>
        <source>It was as small as can be.</source>
        <translation>已经无法再缩小。</translation>
    </message>
    <message>
        <source>It was made for {languages}.</source>
        <translation>它适用于：{languages}。</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Log and the rest</source>
        <translation>日志及其他</translation>
    </message>
    <message>
        <source>Make smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Name of an installed model, or its folder:</source>
        <translation>已安装模型的名称或其文件夹：</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>No model: files are found by name and by word</source>
        <translation>没有模型：按名称和字词查找文件</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>没有符合筛选条件的问题。</translation>
    </message>
    <message>
        <source>None. Every file that was found could be read.</source>
        <translation>没有问题。找到的每个文件都能读取。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>正在读取：{name}</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>部分读取</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Password of {name}.
It is kept in the keyring of the system and nowhere else.</source>
        <translation>{name} 的密码。
它只保存在系统的密钥环中，别处都没有。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problems  {count}</source>
        <translation>问题  {count}</translation>
    </message>
    <message>
        <source>Problems, folders, storage</source>
        <translation>问题、文件夹、存储</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read anyway</source>
        <translation>仍然读取</translation>
    </message>
    <message>
        <source>Read every file anew?</source>
        <translation>要重新读取所有文件吗？</translation>
    </message>
    <message>
        <source>Read everything anew …</source>
        <translation>全部重新读取…</translation>
    </message>
    <message>
        <source>Reads nothing; questions are still answered</source>
        <translation>不读取任何文件；仍会回答问题</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Searching goes on meanwhile, with less to find at first.</source>
        <translation>期间仍可搜索，但起初能找到的较少。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Slower on battery, while you are working, and when the machine is hot or busy</source>
        <translation>使用电池、您正在工作、或电脑发热繁忙时放慢</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Text and files</source>
        <translation>文本和文件</translation>
    </message>
    <message>
        <source>The library is being made smaller …</source>
        <translation>正在缩小资料库…</translation>
    </message>
    <message>
        <source>The library is being moved. Hunch goes on from there in a moment.</source>
        <translation>正在移动资料库。Hunch 稍后会从新位置继续。</translation>
    </message>
    <message>
        <source>The model is being loaded</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>The model is being prepared …</source>
        <translation>正在准备模型…</translation>
    </message>
    <message>
        <source>The model is being prepared; this happens once</source>
        <translation>正在准备模型；只需一次</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Until then files are found by words and names.</source>
        <translation>在此之前按字词和名称查找文件。</translation>
    </message>
    <message>
        <source>Use {model}?</source>
        <translation>要使用 {model} 吗？</translation>
    </message>
    <message>
        <source>brought its reader down</source>
        <translation>导致读取程序崩溃</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>被您排除</translation>
    </message>
    <message>
        <source>links are not followed</source>
        <translation>不跟随链接</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>needed too much memory</source>
        <translation>占用内存过多</translation>
    </message>
    <message>
        <source>no permission to read</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>no reader for this format yet</source>
        <translation>尚不能读取此格式</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>仍在写入</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>took too long to read</source>
        <translation>读取时间过长</translation>
    </message>
    <message>
        <source>went away while being read</source>
        <translation>读取时消失</translation>
    </message>
    <message numerus="yes">
        <source>{exact} of %n passages exact</source>
        <translation>
            <numerusform>%n 个段落中 {exact} 个已精确</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} counts from now on.</source>
        <translation>从现在起包括 {name}。</translation>
    </message>
    <message>
        <source>{name} is being unlocked …</source>
        <translation>正在解锁 {name}…</translation>
    </message>
    <message>
        <source>{name} is unlocked.</source>
        <translation>{name} 已解锁。</translation>
    </message>
    <message>
        <source>{number} files a second</source>
        <translation>每秒 {number} 个文件</translation>
    </message>
    <message>
        <source>{number} passages a second</source>
        <translation>每秒 {number} 个段落</translation>
    </message>
    <message>
        <source>{size} saved.</source>
        <translation>节省了 {size}。</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}：{reason}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>A file that needs more is reported.</source>
        <translation>超出的文件会被报告。</translation>
    </message>
    <message>
        <source>A file that takes longer is reported.</source>
        <translation>超时的文件会被报告。</translation>
    </message>
    <message>
        <source>A graph of the vector index cannot be written ({error}).</source>
        <translation>无法写入向量索引的图（{error}）。</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>A limit in the settings cannot be used: reading.{name} is too small.</source>
        <translation>设置中的一项限制无法使用：reading.{name} 过小。</translation>
    </message>
    <message>
        <source>A limit in the settings cannot be used: {error}.</source>
        <translation>设置中的一项限制无法使用：{error}。</translation>
    </message>
    <message>
        <source>A newer question was asked.</source>
        <translation>已提出更新的问题。</translation>
    </message>
    <message>
        <source>A part of what was read is lost; the files it came from are read again.</source>
        <translation>部分已读内容丢失；相关文件将重新读取。</translation>
    </message>
    <message>
        <source>Allow to fetch a model</source>
        <translation>允许下载模型</translation>
    </message>
    <message>
        <source>And pause when the battery is low.</source>
        <translation>电量低时暂停。</translation>
    </message>
    <message>
        <source>Another window of this library is already open.</source>
        <translation>此资料库已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Archives within archives</source>
        <translation>嵌套的压缩包</translation>
    </message>
    <message>
        <source>Characters kept of one file</source>
        <translation>单个文件保留的字符数</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Comparing files</source>
        <translation>正在比较文件</translation>
    </message>
    <message>
        <source>Comparing passages</source>
        <translation>正在比较段落</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>正在比较文本</translation>
    </message>
    <message>
        <source>Deeper ones are left closed.</source>
        <translation>更深层的不打开。</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Each in a process of its own, with memory of its own.</source>
        <translation>每个文件使用独立的进程和内存。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Exact meaning is not made in the background: embed_in_background is off in the settings.</source>
        <translation>不会在后台生成精确含义：设置中已关闭“在后台细化含义”。</translation>
    </message>
    <message>
        <source>Files read at once</source>
        <translation>同时读取的文件数</translation>
    </message>
    <message>
        <source>Files read in one archive</source>
        <translation>单个压缩包读取的文件数</translation>
    </message>
    <message>
        <source>Finding topics</source>
        <translation>正在查找主题</translation>
    </message>
    <message>
        <source>Folders are watched; this finds what the system forgot to tell.</source>
        <translation>文件夹会被监视；此项用于发现系统漏报的更改。</translation>
    </message>
    <message>
        <source>For making meaning exact.</source>
        <translation>用于生成精确含义。</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Gathering vectors</source>
        <translation>正在收集向量</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>How hard Hunch works</source>
        <translation>Hunch 的工作强度</translation>
    </message>
    <message>
        <source>How long the engine waits for another one before it ends.</source>
        <translation>引擎退出前等待新窗口的时间。</translation>
    </message>
    <message>
        <source>However quiet its folder is: it may have been changed in ways that nothing tells of.</source>
        <translation>即使文件夹没有动静，文件也可能在无通知的情况下被更改。</translation>
    </message>
    <message>
        <source>Hunch ended suddenly while reading it, more than once in a row.</source>
        <translation>Hunch 在读取它时连续多次意外退出。</translation>
    </message>
    <message>
        <source>Hunch is ending.</source>
        <translation>Hunch 正在退出。</translation>
    </message>
    <message>
        <source>Hunch made a mistake with this file; the log in the library tells more.</source>
        <translation>Hunch 处理此文件时出错；资料库中的日志有详情。</translation>
    </message>
    <message>
        <source>Hunch reaches for the network for this and nothing else.</source>
        <translation>Hunch 仅为此访问网络。</translation>
    </message>
    <message>
        <source>In addition, for each folder by its path.</source>
        <translation>按路径为每个文件夹另行设置。</translation>
    </message>
    <message>
        <source>In megapixels; text in larger ones is not looked for.</source>
        <translation>以百万像素计；不在更大的图片中识别文字。</translation>
    </message>
    <message>
        <source>In scanned pages and pictures, after everything else.</source>
        <translation>在扫描页和图片中，最后进行。</translation>
    </message>
    <message>
        <source>In scanned pages and pictures.</source>
        <translation>适用于扫描页和图片。</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Keep free</source>
        <translation>保留空间</translation>
    </message>
    <message>
        <source>Larger ones are found by their names.</source>
        <translation>更大的文件按名称查找。</translation>
    </message>
    <message>
        <source>Largest file that is read</source>
        <translation>读取的最大文件</translation>
    </message>
    <message>
        <source>Largest picture</source>
        <translation>最大图片</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>正在绘制地图</translation>
    </message>
    <message>
        <source>Limits of reading</source>
        <translation>读取限制</translation>
    </message>
    <message>
        <source>Look at every file once in</source>
        <translation>检查每个文件的周期</translation>
    </message>
    <message>
        <source>Look through folders every</source>
        <translation>检查文件夹的间隔</translation>
    </message>
    <message>
        <source>Low battery</source>
        <translation>低电量</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Meaning is not ready yet; only names and words were searched.</source>
        <translation>含义尚未就绪；只搜索了名称和字词。</translation>
    </message>
    <message>
        <source>Memory to read one file</source>
        <translation>读取单个文件的内存</translation>
    </message>
    <message>
        <source>Model for meaning</source>
        <translation>含义模型</translation>
    </message>
    <message>
        <source>Naming topics</source>
        <translation>正在命名主题</translation>
    </message>
    <message>
        <source>No engine answers for {library}.</source>
        <translation>{library} 没有引擎响应。</translation>
    </message>
    <message>
        <source>No file fits these filters together; they contradict each other.</source>
        <translation>没有文件同时符合这些筛选条件；它们相互矛盾。</translation>
    </message>
    <message>
        <source>No file here fits “{text}”.</source>
        <translation>这里没有文件符合“{text}”。</translation>
    </message>
    <message>
        <source>No file here has a meaning yet; it comes as files are read.</source>
        <translation>这里还没有文件具备含义；读取后会生成。</translation>
    </message>
    <message>
        <source>No file that has {name} has a meaning; give it to one that says something.</source>
        <translation>带有 {name} 的文件都没有含义；请把它给有内容的文件。</translation>
    </message>
    <message>
        <source>No folder could be saved: please add your folders again.</source>
        <translation>未能恢复任何文件夹：请重新添加文件夹。</translation>
    </message>
    <message>
        <source>No folder is in the library yet.</source>
        <translation>资料库中还没有文件夹。</translation>
    </message>
    <message>
        <source>No text holds the quoted words in this order; they were looked for one by one.</source>
        <translation>没有文本按此顺序包含引号中的字词；已改为逐个查找。</translation>
    </message>
    <message>
        <source>No text holds “{text}”; {words} was looked for instead.</source>
        <translation>没有文本包含“{text}”；已改为查找{words}。</translation>
    </message>
    <message>
        <source>Nothing here comes close to it. Try other words.</source>
        <translation>这里没有接近的内容。请换其他字词。</translation>
    </message>
    <message>
        <source>Nothing is ever unpacked to disk.</source>
        <translation>绝不会解压到磁盘。</translation>
    </message>
    <message>
        <source>Nothing was refused yet, so confidences may be too high; an answer to the questions helps most.</source>
        <translation>尚未拒绝任何内容，置信度可能偏高；回答问题最有帮助。</translation>
    </message>
    <message>
        <source>Of the text, {count} of {total} passages were compared, from its whole length.</source>
        <translation>该文本的 {total} 个段落中比较了 {count} 个，取自全文各处。</translation>
    </message>
    <message>
        <source>Of {name}, {count} of {total} passages were compared, from its whole length.</source>
        <translation>{name} 的 {total} 个段落中比较了 {count} 个，取自全文。</translation>
    </message>
    <message>
        <source>Off: only what a question touches gets exact meaning; the rest stays sketched.</source>
        <translation>关闭时，只有提问涉及的内容才有精确含义；其余保持粗略。</translation>
    </message>
    <message>
        <source>Other rules took the place of these.</source>
        <translation>这些规则已被其他规则取代。</translation>
    </message>
    <message>
        <source>Pages read of one document</source>
        <translation>单个文档读取的页数</translation>
    </message>
    <message>
        <source>Patterns, kinds and sizes of files that are not searched.</source>
        <translation>不搜索的文件的模式、类型和大小。</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>已由您暂停。</translation>
    </message>
    <message>
        <source>Paused: {reason}.</source>
        <translation>已暂停：{reason}。</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Quiet keeps behind everything, normal slows down while you need the machine, full does not, and paused reads nothing. Questions are answered at once in all of them.</source>
        <translation>“安静”让位于一切，“正常”在您使用电脑时放慢，“全速”不放慢，“暂停”则不读取。无论哪种模式，提问都会立即得到回答。</translation>
    </message>
    <message>
        <source>Reading texts</source>
        <translation>正在读取文本</translation>
    </message>
    <message>
        <source>Reading waits while less space is left on the disk of the library.</source>
        <translation>资料库所在磁盘空间不足此值时，读取会等待。</translation>
    </message>
    <message>
        <source>Recognise text in pictures</source>
        <translation>识别图片中的文字</translation>
    </message>
    <message>
        <source>Rows read of one table</source>
        <translation>单个表格读取的行数</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Scanned pages recognised of one document</source>
        <translation>单个文档识别的扫描页数</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>不带筛选条件搜索</translation>
    </message>
    <message>
        <source>Search without “{label}”</source>
        <translation>不带“{label}”搜索</translation>
    </message>
    <message>
        <source>Sharpen meaning in the background</source>
        <translation>在后台细化含义</translation>
    </message>
    <message>
        <source>Show 1 weaker match</source>
        <translation>显示 1 个较弱的结果</translation>
    </message>
    <message>
        <source>Show {count} weaker matches</source>
        <translation>显示 {count} 个较弱的结果</translation>
    </message>
    <message>
        <source>Slow down for other programs</source>
        <translation>为其他程序放慢</translation>
    </message>
    <message>
        <source>Slow down on battery</source>
        <translation>使用电池时放慢</translation>
    </message>
    <message>
        <source>Slow down when the machine is hot</source>
        <translation>电脑过热时放慢</translation>
    </message>
    <message>
        <source>Slow down while you are working</source>
        <translation>您使用电脑时放慢</translation>
    </message>
    <message>
        <source>Slower: {reason}.</source>
        <translation>已放慢：{reason}。</translation>
    </message>
    <message>
        <source>So that a file is read only when it has been written whole.</source>
        <translation>确保文件写完后才读取。</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Stay after the last window</source>
        <translation>最后一个窗口关闭后保留</translation>
    </message>
    <message>
        <source>Text read of one file</source>
        <translation>单个文件读取的文本量</translation>
    </message>
    <message>
        <source>The answer is too long to be sent.</source>
        <translation>答复过长，无法发送。</translation>
    </message>
    <message>
        <source>The catalog was damaged and has been healed; the damaged file is kept in “damaged” in the library.</source>
        <translation>目录曾损坏，现已修复；损坏的文件保存在资料库的“damaged”中。</translation>
    </message>
    <message>
        <source>The catalog {path} cannot be used ({error}).</source>
        <translation>无法使用目录 {path}（{error}）。</translation>
    </message>
    <message>
        <source>The catalog {path} cannot be written; check the rights of its folder.</source>
        <translation>无法写入目录 {path}；请检查其所在文件夹的权限。</translation>
    </message>
    <message>
        <source>The catalog {path} is damaged ({error}).</source>
        <translation>目录 {path} 已损坏（{error}）。</translation>
    </message>
    <message>
        <source>The catalog {path} is damaged.</source>
        <translation>目录 {path} 已损坏。</translation>
    </message>
    <message>
        <source>The catalog {path} is gone.</source>
        <translation>目录 {path} 已消失。</translation>
    </message>
    <message>
        <source>The catalog {path} is locked by another program.</source>
        <translation>目录 {path} 被其他程序锁定。</translation>
    </message>
    <message>
        <source>The charge at which Hunch pauses.</source>
        <translation>Hunch 暂停时的电量。</translation>
    </message>
    <message>
        <source>The compiled model is damaged: {file} cannot be read.</source>
        <translation>已编译的模型已损坏：无法读取 {file}。</translation>
    </message>
    <message>
        <source>The compiled model is damaged: {file} does not have its checksum.</source>
        <translation>已编译的模型已损坏：{file} 的校验和不符。</translation>
    </message>
    <message>
        <source>The compiled model is incomplete: {file} is missing.</source>
        <translation>已编译的模型不完整：缺少 {file}。</translation>
    </message>
    <message>
        <source>The connection to the engine was lost.</source>
        <translation>与引擎的连接已断开。</translation>
    </message>
    <message>
        <source>The drive of {folder} is not connected.</source>
        <translation>{folder} 所在的驱动器未连接。</translation>
    </message>
    <message>
        <source>The drive of “{folder}” is not connected.</source>
        <translation>“{folder}”所在的驱动器未连接。</translation>
    </message>
    <message>
        <source>The engine could not start: {reason}</source>
        <translation>引擎无法启动：{reason}</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>引擎没有响应。</translation>
    </message>
    <message>
        <source>The engine of this library is ending.</source>
        <translation>此资料库的引擎正在退出。</translation>
    </message>
    <message>
        <source>The engine of {library} cannot be started: {error}.</source>
        <translation>无法启动 {library} 的引擎：{error}。</translation>
    </message>
    <message>
        <source>The engine of {library} cannot listen: {error}.</source>
        <translation>{library} 的引擎无法接受连接：{error}。</translation>
    </message>
    <message>
        <source>The engine of {library} does not answer.</source>
        <translation>{library} 的引擎没有响应。</translation>
    </message>
    <message>
        <source>The engine of {library} takes no connections.</source>
        <translation>{library} 的引擎不接受连接。</translation>
    </message>
    <message>
        <source>The file cannot be opened now ({error}); this is what was read of it.</source>
        <translation>目前无法打开文件（{error}）；这是先前读取的内容。</translation>
    </message>
    <message>
        <source>The filters hide at least {files} that would answer.</source>
        <translation>筛选条件隐藏了至少{files}相符的结果。</translation>
    </message>
    <message>
        <source>The filters hide {files} that would answer.</source>
        <translation>筛选条件隐藏了{files}相符的结果。</translation>
    </message>
    <message>
        <source>The keyring of the system cannot be reached ({error}).</source>
        <translation>无法访问系统的密钥环（{error}）。</translation>
    </message>
    <message>
        <source>The keyring of the system does not give up the password ({error}).</source>
        <translation>系统的密钥环未能移除密码（{error}）。</translation>
    </message>
    <message>
        <source>The keyring of the system does not take the password ({error}).</source>
        <translation>系统的密钥环不接受该密码（{error}）。</translation>
    </message>
    <message>
        <source>The library could not be moved: {reason}.</source>
        <translation>无法移动资料库：{reason}。</translation>
    </message>
    <message>
        <source>The library in {folder} was deleted, moved or replaced.</source>
        <translation>{folder} 中的资料库已被删除、移动或替换。</translation>
    </message>
    <message>
        <source>The library was moved to {folder}, which is out of reach.</source>
        <translation>资料库已移到 {folder}，而该位置无法访问。</translation>
    </message>
    <message>
        <source>The library {folder} cannot be opened: {error}.</source>
        <translation>无法打开资料库 {folder}：{error}。</translation>
    </message>
    <message>
        <source>The library {folder} cannot be used: {error}.</source>
        <translation>无法使用资料库 {folder}：{error}。</translation>
    </message>
    <message>
        <source>The model cannot be compiled: its vectors would agree only to {number} with the original.</source>
        <translation>无法编译该模型：其向量与原模型的一致程度仅为 {number}。</translation>
    </message>
    <message>
        <source>The model could not be loaded; the log in the library tells more.</source>
        <translation>无法加载模型；资料库中的日志有详情。</translation>
    </message>
    <message>
        <source>The model folder {folder} has a damaged {file}.</source>
        <translation>模型文件夹 {folder} 中的 {file} 已损坏。</translation>
    </message>
    <message>
        <source>The model folder {folder} has no config.json.</source>
        <translation>模型文件夹 {folder} 中没有 config.json。</translation>
    </message>
    <message>
        <source>The model folder {folder} has no {file}.</source>
        <translation>模型文件夹 {folder} 中没有 {file}。</translation>
    </message>
    <message>
        <source>The model for meaning reads {languages}; {language} is found by words and names.</source>
        <translation>含义模型支持{languages}；{language}按字词和名称查找。</translation>
    </message>
    <message>
        <source>The model has no tokenizer of the kind that Hunch can run.</source>
        <translation>该模型没有 Hunch 能运行的分词器。</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: {error}</source>
        <translation>无法加载 {folder} 中的模型：{error}</translation>
    </message>
    <message>
        <source>The model is not ready yet; ask again in a moment.</source>
        <translation>模型尚未就绪；请稍后再试。</translation>
    </message>
    <message>
        <source>The model {model} cannot be downloaded.</source>
        <translation>无法下载模型 {model}。</translation>
    </message>
    <message>
        <source>The model {model} could not be compiled: its compiler stopped ({code}).</source>
        <translation>无法编译模型 {model}：编译程序已中止（{code}）。</translation>
    </message>
    <message>
        <source>The model {model} is incomplete: {file} is missing.</source>
        <translation>模型 {model} 不完整：缺少 {file}。</translation>
    </message>
    <message>
        <source>The model {model} is not installed.</source>
        <translation>模型 {model} 未安装。</translation>
    </message>
    <message>
        <source>The model {model} is not on this computer, and downloading is not allowed.</source>
        <translation>模型 {model} 不在此电脑上，且不允许下载。</translation>
    </message>
    <message>
        <source>The model {model} is not on this computer, and fetching is not allowed.</source>
        <translation>模型 {model} 不在此电脑上，且不允许下载。</translation>
    </message>
    <message>
        <source>The model {model} was altered: {file} does not have the published checksum.</source>
        <translation>模型 {model} 已被改动：{file} 与公布的校验和不符。</translation>
    </message>
    <message>
        <source>The name of a label holds no comma, quotation mark or line break.</source>
        <translation>标签名称不能含逗号、引号或换行。</translation>
    </message>
    <message>
        <source>The name of an installed model, or the folder it lies in. Another one reads every passage anew.</source>
        <translation>已安装模型的名称或其文件夹。更换模型会重新读取所有段落。</translation>
    </message>
    <message>
        <source>The rest is left out.</source>
        <translation>其余不读取。</translation>
    </message>
    <message>
        <source>The rest of a longer one is left out.</source>
        <translation>超出部分不读取。</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be used: {error}.</source>
        <translation>无法使用 {file} 中的设置：{error}。</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be written: {error}.</source>
        <translation>无法写入 {file} 中的设置：{error}。</translation>
    </message>
    <message>
        <source>The settings name a limit that there is not: reading.{name}.</source>
        <translation>设置中的限制不存在：reading.{name}。</translation>
    </message>
    <message>
        <source>The sketch table {file} belongs to another model.</source>
        <translation>草图表 {file} 属于另一个模型。</translation>
    </message>
    <message>
        <source>The sketch table {file} is damaged.</source>
        <translation>草图表 {file} 已损坏。</translation>
    </message>
    <message>
        <source>The sketch table {file} is missing.</source>
        <translation>缺少草图表 {file}。</translation>
    </message>
    <message>
        <source>The sketch table {file} is of an unknown form.</source>
        <translation>草图表 {file} 的格式未知。</translation>
    </message>
    <message>
        <source>The vector index cannot be written ({error}).</source>
        <translation>无法写入向量索引（{error}）。</translation>
    </message>
    <message>
        <source>The word index cannot be written; check the rights of the library&apos;s folder.</source>
        <translation>无法写入字词索引；请检查资料库文件夹的权限。</translation>
    </message>
    <message>
        <source>The word index is being built: {share}.</source>
        <translation>正在建立字词索引：{share}。</translation>
    </message>
    <message>
        <source>The word index is damaged ({error}).</source>
        <translation>字词索引已损坏（{error}）。</translation>
    </message>
    <message>
        <source>There is a file “{name}” already; nothing was written.</source>
        <translation>已有文件“{name}”；未写入任何内容。</translation>
    </message>
    <message>
        <source>There is no label {name} to remove.</source>
        <translation>没有可移除的标签 {name}。</translation>
    </message>
    <message>
        <source>There is no label {name}; give it to a file first.</source>
        <translation>没有标签 {name}；请先把它给某个文件。</translation>
    </message>
    <message>
        <source>There is no model folder {folder}.</source>
        <translation>没有模型文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no private folder for the engine&apos;s socket; set XDG_RUNTIME_DIR to one.</source>
        <translation>没有可供引擎套接字使用的私有文件夹；请在 XDG_RUNTIME_DIR 中指定一个。</translation>
    </message>
    <message>
        <source>There is no setting called “{name}”.</source>
        <translation>没有名为“{name}”的设置。</translation>
    </message>
    <message>
        <source>There is no space left for the library in {folder}; free some and Hunch goes on.</source>
        <translation>{folder} 中已没有资料库的空间；腾出空间后 Hunch 会继续。</translation>
    </message>
    <message>
        <source>There is no space left for the word index; free some and Hunch goes on.</source>
        <translation>字词索引已没有空间；腾出空间后 Hunch 会继续。</translation>
    </message>
    <message>
        <source>There is no such model.</source>
        <translation>没有这个模型。</translation>
    </message>
    <message>
        <source>There is no such path: it holds a zero byte.</source>
        <translation>没有这样的路径：其中含有零字节。</translation>
    </message>
    <message>
        <source>There is no text to compare in what you gave.</source>
        <translation>所给内容中没有可比较的文本。</translation>
    </message>
    <message>
        <source>There is no text to compare in {name}.</source>
        <translation>{name} 中没有可比较的文本。</translation>
    </message>
    <message>
        <source>These are no settings of Hunch: {error}.</source>
        <translation>这不是 Hunch 的设置：{error}。</translation>
    </message>
    <message>
        <source>This cannot be chosen: {error}.</source>
        <translation>无法选择：{error}。</translation>
    </message>
    <message>
        <source>This engine is older than the window; restart Hunch.</source>
        <translation>此引擎的版本比窗口旧；请重新启动 Hunch。</translation>
    </message>
    <message>
        <source>This file is not in the library any more.</source>
        <translation>此文件已不在资料库中。</translation>
    </message>
    <message>
        <source>This library was made by a newer Hunch ({version}) and is damaged. Update Hunch to heal it.</source>
        <translation>此资料库由更新版本的 Hunch（{version}）创建，且已损坏。请更新 Hunch 以修复它。</translation>
    </message>
    <message>
        <source>This library was made by a newer Hunch ({version}). Update Hunch to open it.</source>
        <translation>此资料库由更新版本的 Hunch（{version}）创建。请更新 Hunch 后再打开。</translation>
    </message>
    <message>
        <source>This only takes away from an answer. Add what you are looking for.</source>
        <translation>这只会从结果中排除。请加上要查找的内容。</translation>
    </message>
    <message>
        <source>This request is too long to be sent, or holds what is no text.</source>
        <translation>此请求过长而无法发送，或含有非文本内容。</translation>
    </message>
    <message>
        <source>This request was cancelled.</source>
        <translation>此请求已取消。</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the password in; Hunch keeps passwords nowhere else.</source>
        <translation>此系统没有可存放密码的密钥环；Hunch 不会把密码存放在别处。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This window is older than the engine; restart Hunch.</source>
        <translation>此窗口的版本比引擎旧；请重新启动 Hunch。</translation>
    </message>
    <message>
        <source>Threads of the model</source>
        <translation>模型线程数</translation>
    </message>
    <message>
        <source>Time to read one file</source>
        <translation>读取单个文件的时间</translation>
    </message>
    <message>
        <source>Time to recognise text in one file</source>
        <translation>单个文件的文字识别时间</translation>
    </message>
    <message>
        <source>Type what you remember.</source>
        <translation>请输入您记得的内容。</translation>
    </message>
    <message>
        <source>Wait after a change</source>
        <translation>更改后等待</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>排除的内容</translation>
    </message>
    <message>
        <source>What is left out in one folder</source>
        <translation>某个文件夹中排除的内容</translation>
    </message>
    <message>
        <source>What one archive may unpack to</source>
        <translation>单个压缩包解压后的上限</translation>
    </message>
    <message>
        <source>What one file may cost.</source>
        <translation>单个文件的最大开销。</translation>
    </message>
    <message>
        <source>What was found is only loosely like it.</source>
        <translation>找到的内容只是略有相似。</translation>
    </message>
    <message>
        <source>When keyboard or pointer were just used.</source>
        <translation>刚使用过键盘或鼠标时。</translation>
    </message>
    <message>
        <source>When they keep half of the processors busy.</source>
        <translation>当它们占用一半处理器时。</translation>
    </message>
    <message>
        <source>Where the processor tells how warm it is.</source>
        <translation>适用于能报告温度的处理器。</translation>
    </message>
    <message>
        <source>Words such as these stand in almost every text. Add one that tells more.</source>
        <translation>这类字词几乎每篇文本都有。请加一个更有区分度的词。</translation>
    </message>
    <message>
        <source>a Berkeley database</source>
        <translation>Berkeley 数据库</translation>
    </message>
    <message>
        <source>a DjVu book, which cannot be read yet</source>
        <translation>DjVu 书籍（尚不支持读取）</translation>
    </message>
    <message>
        <source>a Parquet table, which cannot be read yet</source>
        <translation>Parquet 表格（尚不支持读取）</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>二进制文件</translation>
    </message>
    <message>
        <source>a book of Windows help, which cannot be read yet</source>
        <translation>Windows 帮助文档（尚不支持读取）</translation>
    </message>
    <message>
        <source>a collection of fonts</source>
        <translation>字体集</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>磁盘映像</translation>
    </message>
    <message>
        <source>a file of scientific data</source>
        <translation>科学数据文件</translation>
    </message>
    <message>
        <source>a file system</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>a font for the web</source>
        <translation>网页字体</translation>
    </message>
    <message>
        <source>a password safe</source>
        <translation>密码库</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>a weak likeness</source>
        <translation>略有相似</translation>
    </message>
    <message>
        <source>about {count} % of the words differ</source>
        <translation>约 {count}% 的字词不同</translation>
    </message>
    <message>
        <source>an Access database</source>
        <translation>Access 数据库</translation>
    </message>
    <message>
        <source>an Outlook mailbox, which cannot be read yet</source>
        <translation>Outlook 邮箱（尚不支持读取）</translation>
    </message>
    <message>
        <source>an array of numbers</source>
        <translation>数值数组</translation>
    </message>
    <message>
        <source>an encrypted disk</source>
        <translation>加密磁盘</translation>
    </message>
    <message>
        <source>an encrypted file</source>
        <translation>加密文件</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>at least {size}</source>
        <translation>至少 {size}</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>至多 {size}</translation>
    </message>
    <message>
        <source>attachment {number} is damaged</source>
        <translation>附件 {number} 已损坏</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>早于 {date}</translation>
    </message>
    <message>
        <source>begins with nothing but zeros</source>
        <translation>开头全是零</translation>
    </message>
    <message>
        <source>book</source>
        <translation>书籍</translation>
    </message>
    <message>
        <source>brought the reader down ({reason}), twice</source>
        <translation>两次导致读取程序崩溃（{reason}）</translation>
    </message>
    <message>
        <source>browser profile</source>
        <translation>浏览器配置</translation>
    </message>
    <message>
        <source>build trees are skipped ({built} beside {recipe})</source>
        <translation>跳过构建产物（{recipe} 旁的 {built}）</translation>
    </message>
    <message>
        <source>caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>cannot be reached ({error})</source>
        <translation>无法访问（{error}）</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be read as a database ({error})</source>
        <translation>无法作为数据库读取（{error}）</translation>
    </message>
    <message>
        <source>changed while it was being read</source>
        <translation>读取时发生了更改</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <translation>含义接近</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>compiled files</source>
        <translation>编译产物</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>could be read in part only ({error})</source>
        <translation>只能读取一部分（{error}）</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>exactly as typed</source>
        <translation>完全按输入</translation>
    </message>
    <message>
        <source>exit code {number}</source>
        <translation>退出代码 {number}</translation>
    </message>
    <message>
        <source>files of the system</source>
        <translation>系统文件</translation>
    </message>
    <message>
        <source>fits the filters</source>
        <translation>符合筛选条件</translation>
    </message>
    <message>
        <source>has more parts than can be read</source>
        <translation>包含的部分过多，无法全部读取</translation>
    </message>
    <message>
        <source>has no events, tasks or people</source>
        <translation>不含日程、任务或联系人</translation>
    </message>
    <message>
        <source>has no mails</source>
        <translation>没有邮件</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>has over {limit} megapixels, too many to recognise text (setting reading.megapixels)</source>
        <translation>超过 {limit} 百万像素，过大而无法识别文字（设置 reading.megapixels）</translation>
    </message>
    <message>
        <source>has {words}</source>
        <translation>包含{words}</translation>
    </message>
    <message>
        <source>hidden files</source>
        <translation>隐藏文件</translation>
    </message>
    <message>
        <source>hidden folders</source>
        <translation>隐藏文件夹</translation>
    </message>
    <message>
        <source>holds no files</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>holds no readable text</source>
        <translation>没有可读文本</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>holds only blank lines</source>
        <translation>只有空行</translation>
    </message>
    <message>
        <source>identical bytes</source>
        <translation>字节完全相同</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>位于 {folder}</translation>
    </message>
    <message>
        <source>installed packages</source>
        <translation>已安装的软件包</translation>
    </message>
    <message>
        <source>is a damaged picture ({error})</source>
        <translation>是损坏的图片（{error}）</translation>
    </message>
    <message>
        <source>is a file system of the system&apos;s own</source>
        <translation>是系统自身的文件系统</translation>
    </message>
    <message>
        <source>is a folder already seen under another name</source>
        <translation>该文件夹已以其他名称出现过</translation>
    </message>
    <message>
        <source>is a link to {target}; links are not followed</source>
        <translation>是指向 {target} 的链接；不跟随链接</translation>
    </message>
    <message>
        <source>is a recording, so only its tags were read</source>
        <translation>是录音录像，只读取了其标签</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>is damaged (its table of contents cannot be read)</source>
        <translation>已损坏（无法读取其目录）</translation>
    </message>
    <message>
        <source>is damaged (its text cannot be located)</source>
        <translation>已损坏（找不到其文本）</translation>
    </message>
    <message>
        <source>is damaged ({error})</source>
        <translation>已损坏（{error}）</translation>
    </message>
    <message>
        <source>is damaged and shows no text</source>
        <translation>已损坏，没有可显示的文本</translation>
    </message>
    <message>
        <source>is damaged; what could be rescued is searchable</source>
        <translation>已损坏；能挽救的内容可搜索</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>is larger ({size} MB) than the limit for one file ({limit} MB, setting reading.file_bytes)</source>
        <translation>大小（{size} MB）超过单个文件的上限（{limit} MB，设置 reading.file_bytes）</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>已用密码锁定</translation>
    </message>
    <message>
        <source>is locked, and the password that was given does not open it</source>
        <translation>已锁定，且提供的密码无法打开</translation>
    </message>
    <message>
        <source>is nested too deeply to be read</source>
        <translation>嵌套过深，无法读取</translation>
    </message>
    <message>
        <source>is nested too deeply to be read whole</source>
        <translation>嵌套过深，无法完整读取</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>is no valid notebook</source>
        <translation>不是有效的笔记本</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>is not packed in a known way</source>
        <translation>打包方式未知</translation>
    </message>
    <message>
        <source>is only in the cloud; reading it would download it</source>
        <translation>仅在云端；读取会触发下载</translation>
    </message>
    <message>
        <source>is protected against copying</source>
        <translation>有防复制保护</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>is the image of a disc whose files cannot be listed: it {reason}</source>
        <translation>是光盘映像，但无法列出其中的文件：{reason}</translation>
    </message>
    <message>
        <source>is where Hunch keeps its own files</source>
        <translation>是 Hunch 存放自身文件的位置</translation>
    </message>
    <message>
        <source>is {what} and holds no text that can be read</source>
        <translation>是{what}，没有可读文本</translation>
    </message>
    <message>
        <source>is {what} and not a file</source>
        <translation>是{what}，不是文件</translation>
    </message>
    <message>
        <source>it names no folder; write {example}</source>
        <translation>没有指明文件夹；请写 {example}</translation>
    </message>
    <message>
        <source>it needs a value, such as {example}</source>
        <translation>需要一个值，例如 {example}</translation>
    </message>
    <message>
        <source>its drive does not report changes</source>
        <translation>其驱动器不报告更改</translation>
    </message>
    <message>
        <source>its picture format cannot be decoded, only its tags were read</source>
        <translation>无法解码此图片格式，只读取了其标签</translation>
    </message>
    <message>
        <source>labelled {text}</source>
        <translation>带标签 {text}</translation>
    </message>
    <message>
        <source>larger than {size}</source>
        <translation>大于 {size}</translation>
    </message>
    <message>
        <source>less of “{text}”</source>
        <translation>更少“{text}”</translation>
    </message>
    <message>
        <source>lies outside the indexed folder</source>
        <translation>位于已索引文件夹之外</translation>
    </message>
    <message>
        <source>lock files</source>
        <translation>锁文件</translation>
    </message>
    <message>
        <source>looks like a secret ({what})</source>
        <translation>疑似机密（{what}）</translation>
    </message>
    <message>
        <source>may be encrypted</source>
        <translation>可能已加密</translation>
    </message>
    <message>
        <source>may be encrypted ({error})</source>
        <translation>可能已加密（{error}）</translation>
    </message>
    <message>
        <source>may not be opened by you</source>
        <translation>您无权打开</translation>
    </message>
    <message>
        <source>members are protected by a password</source>
        <translation>其中的文件有密码保护</translation>
    </message>
    <message>
        <source>messages 1-{count} are searchable, the rest is not (settings reading.deadline and reading.characters)</source>
        <translation>第 1–{count} 封邮件可搜索，其余不可（设置 reading.deadline 和 reading.characters）</translation>
    </message>
    <message>
        <source>more of “{text}”</source>
        <translation>更多“{text}”</translation>
    </message>
    <message>
        <source>name has {text}</source>
        <translation>名称含 {text}</translation>
    </message>
    <message>
        <source>needs more memory to be read than one file may use (setting reading.memory_bytes)</source>
        <translation>读取所需内存超过单个文件的上限（设置 reading.memory_bytes）</translation>
    </message>
    <message>
        <source>needs the Python package {name}, which is not installed</source>
        <translation>需要 Python 软件包 {name}，但尚未安装</translation>
    </message>
    <message>
        <source>needs the system library libarchive to be read</source>
        <translation>读取需要系统库 libarchive</translation>
    </message>
    <message>
        <source>no reader yet for this kind of file</source>
        <translation>尚不支持读取此类文件</translation>
    </message>
    <message>
        <source>no reader yet for {suffix} files</source>
        <translation>尚不支持读取 {suffix} 文件</translation>
    </message>
    <message>
        <source>no text was recognised in the picture</source>
        <translation>图片中未识别到文字</translation>
    </message>
    <message>
        <source>no words stand plainly in the file</source>
        <translation>文件中没有明文字词</translation>
    </message>
    <message>
        <source>not all members were read (settings reading.members, reading.unpacked_bytes)</source>
        <translation>未读取全部内容（设置 reading.members、reading.unpacked_bytes）</translation>
    </message>
    <message>
        <source>not {label}</source>
        <translation>非{label}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>on battery ({count} %)</source>
        <translation>正使用电池（{count}%）</translation>
    </message>
    <message>
        <source>only its beginning is searchable (setting reading.deadline)</source>
        <translation>只有开头可搜索（设置 reading.deadline）</translation>
    </message>
    <message>
        <source>only its beginning is searchable (setting reading.unpacked_bytes)</source>
        <translation>只有开头可搜索（设置 reading.unpacked_bytes）</translation>
    </message>
    <message>
        <source>only rows 1-{count} of {total} of the sheet “{name}” were read (setting reading.rows)</source>
        <translation>工作表“{name}”只读取了第 1–{count} 行（共 {total} 行，设置 reading.rows）</translation>
    </message>
    <message>
        <source>only the first {count} MiB were read</source>
        <translation>只读取了前 {count} MiB</translation>
    </message>
    <message>
        <source>only the first {count} names are findable (setting reading.members)</source>
        <translation>只能找到前 {count} 个名称（设置 reading.members）</translation>
    </message>
    <message>
        <source>only the first {count} of {total} characters are searchable (setting reading.characters)</source>
        <translation>只有前 {count} 个字符（共 {total} 个）可搜索（设置 reading.characters）</translation>
    </message>
    <message>
        <source>only the first {count} rows of the table “{name}” were read (setting reading.rows)</source>
        <translation>表“{name}”只读取了前 {count} 行（设置 reading.rows）</translation>
    </message>
    <message>
        <source>only the first {count} rows were read (setting reading.rows)</source>
        <translation>只读取了前 {count} 行（设置 reading.rows）</translation>
    </message>
    <message>
        <source>only the first {size} MB of {total} MB are searchable (settings reading.text_bytes and reading.characters)</source>
        <translation>只有前 {size} MB（共 {total} MB）可搜索（设置 reading.text_bytes 和 reading.characters）</translation>
    </message>
    <message>
        <source>only the words that stand plainly in the file were read, because its format has no reader of its own</source>
        <translation>此格式没有专用读取程序，只读取了文件中的明文字词</translation>
    </message>
    <message>
        <source>only {count} MB are free on the disk of the library</source>
        <translation>资料库所在磁盘仅剩 {count} MB</translation>
    </message>
    <message>
        <source>only {count} attachments were read (setting reading.members)</source>
        <translation>只读取了 {count} 个附件（设置 reading.members）</translation>
    </message>
    <message>
        <source>only {count} of {total} tables were read</source>
        <translation>只读取了 {total} 个表中的 {count} 个</translation>
    </message>
    <message>
        <source>only {count} rows of a table were read (setting reading.rows)</source>
        <translation>一个表格只读取了 {count} 行（设置 reading.rows）</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>other programs need the processor</source>
        <translation>其他程序需要处理器</translation>
    </message>
    <message>
        <source>page {number} has no text layer</source>
        <translation>第 {number} 页没有文本层</translation>
    </message>
    <message>
        <source>page {number} is damaged</source>
        <translation>第 {number} 页已损坏</translation>
    </message>
    <message>
        <source>pages 1-{count} of {total} are searchable (setting reading.deadline)</source>
        <translation>第 1–{count} 页（共 {total} 页）可搜索（设置 reading.deadline）</translation>
    </message>
    <message>
        <source>pages 1-{count} of {total} are searchable (setting reading.pages)</source>
        <translation>第 1–{count} 页（共 {total} 页）可搜索（设置 reading.pages）</translation>
    </message>
    <message>
        <source>pages {pages} are damaged</source>
        <translation>第 {pages} 页已损坏</translation>
    </message>
    <message>
        <source>pages {pages} have no text layer</source>
        <translation>第 {pages} 页没有文本层</translation>
    </message>
    <message>
        <source>part of the name matches</source>
        <translation>名称部分匹配</translation>
    </message>
    <message>
        <source>parts are too large or damaged and were read only in part: {names}</source>
        <translation>有些部分过大或已损坏，只读取了一部分：{names}</translation>
    </message>
    <message>
        <source>password store</source>
        <translation>密码存储</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>programs and libraries packed as folders</source>
        <translation>以文件夹形式打包的程序和库</translation>
    </message>
    <message>
        <source>reading it all would have taken too long (setting reading.deadline)</source>
        <translation>全部读取耗时过长（设置 reading.deadline）</translation>
    </message>
    <message>
        <source>seems to be damaged ({error})</source>
        <translation>似乎已损坏（{error}）</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>信号 {number}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>自 {date}</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>smaller than {size}</source>
        <translation>小于 {size}</translation>
    </message>
    <message>
        <source>something</source>
        <translation>其他东西</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>text in pictures was not recognised: {reason}</source>
        <translation>图片中的文字未能识别：{reason}</translation>
    </message>
    <message>
        <source>text in the picture has not been recognised yet</source>
        <translation>图片中的文字尚未识别</translation>
    </message>
    <message>
        <source>text was recognised on {count} of {total} pages only (settings reading.ocr_pages and reading.deadline)</source>
        <translation>只识别了 {total} 页中 {count} 页的文字（设置 reading.ocr_pages 和 reading.deadline）</translation>
    </message>
    <message>
        <source>the battery is low ({count} %)</source>
        <translation>电池电量低（{count}%）</translation>
    </message>
    <message>
        <source>the cells could not be read ({error})</source>
        <translation>无法读取单元格（{error}）</translation>
    </message>
    <message>
        <source>the ending of a name has no blanks and no * or ?</source>
        <translation>扩展名中不能有空格、* 或 ?</translation>
    </message>
    <message>
        <source>the machine is hot ({count} °C)</source>
        <translation>电脑过热（{count} °C）</translation>
    </message>
    <message>
        <source>the name matches</source>
        <translation>名称匹配</translation>
    </message>
    <message>
        <source>the reader process does not start</source>
        <translation>读取进程无法启动</translation>
    </message>
    <message>
        <source>the same in other words</source>
        <translation>意思相同，措辞不同</translation>
    </message>
    <message>
        <source>the same size, beginning, middle and end</source>
        <translation>大小、开头、中间和结尾相同</translation>
    </message>
    <message>
        <source>the same text as {formats}</source>
        <translation>文本相同，格式为 {formats}</translation>
    </message>
    <message>
        <source>the same text in different bytes</source>
        <translation>文本相同，字节不同</translation>
    </message>
    <message>
        <source>the sheet “{name}” is damaged ({error})</source>
        <translation>工作表“{name}”已损坏（{error}）</translation>
    </message>
    <message>
        <source>the sheets are damaged or have cells at far corners, so dates were read as numbers</source>
        <translation>工作表已损坏或有位置很远的单元格，因此日期按数字读取</translation>
    </message>
    <message>
        <source>the system has no watch left; raise fs.inotify.max_user_watches</source>
        <translation>系统监视数已用完；请提高 fs.inotify.max_user_watches</translation>
    </message>
    <message>
        <source>the system has no watcher left; raise fs.inotify.max_user_instances</source>
        <translation>系统的监视器已用完；请提高 fs.inotify.max_user_instances</translation>
    </message>
    <message>
        <source>the system watches {count} folders at most; raise that with {command}</source>
        <translation>系统最多监视 {count} 个文件夹；可用 {command} 提高上限</translation>
    </message>
    <message>
        <source>the table “{name}” could not be read ({error})</source>
        <translation>无法读取表“{name}”（{error}）</translation>
    </message>
    <message>
        <source>there is no kind “{name}”; ext:{ending} looks for the ending of a name</source>
        <translation>没有“{name}”这种类型；ext:{ending} 可按扩展名查找</translation>
    </message>
    <message>
        <source>there is no language “{name}”; write lang:en or lang:german</source>
        <translation>没有“{name}”这种语言；请写 lang:en 或 lang:german</translation>
    </message>
    <message>
        <source>took longer than {count} s to read (setting reading.deadline)</source>
        <translation>读取超过 {count} 秒（设置 reading.deadline）</translation>
    </message>
    <message>
        <source>topic {text}</source>
        <translation>主题 {text}</translation>
    </message>
    <message>
        <source>trash folders</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>unfinished downloads</source>
        <translation>未完成的下载</translation>
    </message>
    <message>
        <source>uses a compression (HUFF/CDIC) that cannot be read yet</source>
        <translation>使用了尚不支持读取的压缩方式（HUFF/CDIC）</translation>
    </message>
    <message>
        <source>version control folders</source>
        <translation>版本控制文件夹</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>virtual environments</source>
        <translation>虚拟环境</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>you are working</source>
        <translation>您正在使用电脑</translation>
    </message>
    <message>
        <source>your rules leave out files above {size} MB</source>
        <translation>您的规则排除了大于 {size} MB 的文件</translation>
    </message>
    <message>
        <source>your rules leave out files of the kind “{label}”</source>
        <translation>您的规则排除了“{label}”类型的文件</translation>
    </message>
    <message>
        <source>your rules, line {number}: {text}</source>
        <translation>您的规则，第 {number} 行：{text}</translation>
    </message>
    <message>
        <source>{count} file is only in the cloud ({number} MB); they are found by name.</source>
        <translation>{count} 个文件仅在云端（{number} MB）；可按名称找到。</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{count} files are only in the cloud ({number} MB); they are found by name.</source>
        <translation>{count} 个文件仅在云端（{number} MB）；可按名称找到。</translation>
    </message>
    <message>
        <source>{count} folder in {name} is</source>
        <translation>{name} 中的 {count} 个文件夹</translation>
    </message>
    <message>
        <source>{count} folders came back from a copy of the catalog.</source>
        <translation>已从目录的副本中找回 {count} 个文件夹。</translation>
    </message>
    <message>
        <source>{count} folders in {name} are</source>
        <translation>{name} 中的 {count} 个文件夹</translation>
    </message>
    <message>
        <source>{count} of the {total} files most like it lie in {folder}, {number} here.</source>
        <translation>最相似的 {total} 个文件中，{count} 个位于 {folder}，{number} 个在这里。</translation>
    </message>
    <message>
        <source>{count} of the {total} files most like it lie in {folder}, {number} here; it is about {topic}.</source>
        <translation>最相似的 {total} 个文件中，{count} 个位于 {folder}，{number} 个在这里；主题：{topic}。</translation>
    </message>
    <message>
        <source>{count} of {total} passages are exact so far; the rest is a sketch.</source>
        <translation>目前 {total} 个段落中有 {count} 个已精确；其余为粗略。</translation>
    </message>
    <message>
        <source>{count} pictures and scanned pages are left out, because recognising text is switched off.</source>
        <translation>因文字识别已关闭，略过了 {count} 张图片和扫描页。</translation>
    </message>
    <message>
        <source>{count} pictures and scanned pages are still to be searched for text.</source>
        <translation>还有 {count} 张图片和扫描页待识别文字。</translation>
    </message>
    <message>
        <source>{date} to {until}</source>
        <translation>{date}至{until}</translation>
    </message>
    <message>
        <source>{drive} in {name} is</source>
        <translation>{name} 中的 {drive}</translation>
    </message>
    <message>
        <source>{files} fit the filters; the latest first.</source>
        <translation>{files}符合筛选条件；最新的在前。</translation>
    </message>
    <message>
        <source>{files} fits the filters; the latest first.</source>
        <translation>{files}符合筛选条件；最新的在前。</translation>
    </message>
    <message>
        <source>{file} line {number}: {text}</source>
        <translation>{file} 第 {number} 行：{text}</translation>
    </message>
    <message>
        <source>{first} has {name} and {second}, which says the same, does not: they contradict each other.</source>
        <translation>{first} 有 {name}，而内容相同的 {second} 没有：二者互相矛盾。</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first}或{second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{folder} and the library lie in each other.</source>
        <translation>{folder} 与资料库互相包含。</translation>
    </message>
    <message>
        <source>{folder} belongs to another user.</source>
        <translation>{folder} 属于其他用户。</translation>
    </message>
    <message>
        <source>{folder} belongs to the system; choose a folder inside it.</source>
        <translation>{folder} 属于系统；请选择其中的文件夹。</translation>
    </message>
    <message>
        <source>{folder} cannot be locked: {error}.</source>
        <translation>无法锁定 {folder}：{error}。</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {error}.</source>
        <translation>无法读取 {folder}：{error}。</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {error}.</source>
        <translation>无法使用 {folder}：{error}。</translation>
    </message>
    <message>
        <source>{folder} does not exist.</source>
        <translation>{folder} 不存在。</translation>
    </message>
    <message>
        <source>{folder} has room for {count} MB, and the library takes {number} MB.</source>
        <translation>{folder} 可用 {count} MB，而资料库需要 {number} MB。</translation>
    </message>
    <message>
        <source>{folder} is a file; choose the folder that holds it.</source>
        <translation>{folder} 是文件；请选择包含它的文件夹。</translation>
    </message>
    <message>
        <source>{folder} is no longer a folder.</source>
        <translation>{folder} 已不再是文件夹。</translation>
    </message>
    <message>
        <source>{folder} is not empty; choose a new folder.</source>
        <translation>{folder} 不是空的；请选择新文件夹。</translation>
    </message>
    <message>
        <source>{folder} is out of reach: {error}.</source>
        <translation>无法访问 {folder}：{error}。</translation>
    </message>
    <message>
        <source>{folder} is still being read.</source>
        <translation>仍在读取 {folder}。</translation>
    </message>
    <message>
        <source>{folder} is still being read: 1 file waits.</source>
        <translation>仍在读取 {folder}：1 个文件等待中。</translation>
    </message>
    <message>
        <source>{folder} is still being read: {count} files wait.</source>
        <translation>仍在读取 {folder}：{count} 个文件等待中。</translation>
    </message>
    <message>
        <source>{folder} is where Hunch keeps its own library.</source>
        <translation>{folder} 是 Hunch 自己的资料库所在位置。</translation>
    </message>
    <message>
        <source>{left} and {right} cannot be compared: {error}.</source>
        <translation>无法比较 {left} 与 {right}：{error}。</translation>
    </message>
    <message>
        <source>{name} does not hold “{part}” any more.</source>
        <translation>{name} 中已没有“{part}”。</translation>
    </message>
    <message>
        <source>{name} has 1 example so far; with {number} or more the confidences begin to mean something.</source>
        <translation>{name} 目前有 1 个示例；达到 {number} 个后，可信度才有意义。</translation>
    </message>
    <message>
        <source>{name} has {count} examples so far; with {number} or more the confidences begin to mean something.</source>
        <translation>{name} 目前有 {count} 个示例；达到 {number} 个后，可信度才有意义。</translation>
    </message>
    <message>
        <source>{name} is</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} is damaged ({error})</source>
        <translation>{name} 已损坏（{error}）</translation>
    </message>
    <message>
        <source>{name} is not locked.</source>
        <translation>{name} 未加锁。</translation>
    </message>
    <message>
        <source>{name} is too large when unpacked (setting reading.unpacked_bytes)</source>
        <translation>{name} 解压后过大（设置 reading.unpacked_bytes）</translation>
    </message>
    <message>
        <source>{name} lies deeper inside other files than the limit allows (setting reading.nesting)</source>
        <translation>{name} 的嵌套层数超过上限（设置 reading.nesting）</translation>
    </message>
    <message>
        <source>{name} unpacks to {count} times its size and was left out</source>
        <translation>{name} 解压后达原大小的 {count} 倍，已略过</translation>
    </message>
    <message>
        <source>{name} was not written as it is</source>
        <translation>写入的 {name} 与原文件不一致</translation>
    </message>
    <message>
        <source>{path} is no folder of this library and lies in none.</source>
        <translation>{path} 不是此资料库的文件夹，也不在其任何文件夹中。</translation>
    </message>
    <message>
        <source>{path} is not a file of this library.</source>
        <translation>{path} 不是此资料库的文件。</translation>
    </message>
    <message>
        <source>{path} is not a folder of this library.</source>
        <translation>{path} 不是此资料库的文件夹。</translation>
    </message>
    <message>
        <source>{reason} What was compiled from it before is used.</source>
        <translation>{reason} 将使用之前由其编译的版本。</translation>
    </message>
    <message>
        <source>{what} are skipped ({name})</source>
        <translation>跳过{what}（{name}）</translation>
    </message>
    <message>
        <source>{what} checked every {count} minutes: {reason}.</source>
        <translation>{what}每 {count} 分钟检查一次：{reason}。</translation>
    </message>
    <message>
        <source>{what}; as {formats}</source>
        <translation>{what}；格式为 {formats}</translation>
    </message>
    <message>
        <source>“{folder}” cannot be read: {error}</source>
        <translation>无法读取“{folder}”：{error}</translation>
    </message>
    <message>
        <source>“{folder}” has become a link to “{path}”.</source>
        <translation>“{folder}”已变为指向“{path}”的链接。</translation>
    </message>
    <message>
        <source>“{folder}” is empty; its files are remembered.</source>
        <translation>“{folder}”是空的；其中的文件仍保留记录。</translation>
    </message>
    <message>
        <source>“{folder}” is found already: it lies in “{other}”.</source>
        <translation>“{folder}”已包含在内：它位于“{other}”中。</translation>
    </message>
    <message>
        <source>“{folder}” is in the library already.</source>
        <translation>“{folder}”已在资料库中。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written there ({error}).</source>
        <translation>无法在那里写入“{name}”（{error}）。</translation>
    </message>
    <message>
        <source>“{path}” does not lie in “{folder}”.</source>
        <translation>“{path}”不在“{folder}”中。</translation>
    </message>
    <message>
        <source>“{path}” is not a whole path.</source>
        <translation>“{path}”不是完整路径。</translation>
    </message>
    <message>
        <source>“{path}” lies in no folder of this library.</source>
        <translation>“{path}”不在此资料库的任何文件夹中。</translation>
    </message>
    <message>
        <source>“{text}” filters nothing yet: {reason}.</source>
        <translation>“{text}”尚未起筛选作用：{reason}。</translation>
    </message>
    <message>
        <source>“{text}” is looked for as text: {reason}.</source>
        <translation>“{text}”按文本查找：{reason}。</translation>
    </message>
    <message>
        <source>“{text}” is no date; try 2024-03-31, march 2024, yesterday or last week</source>
        <translation>“{text}”不是日期；请试试 2024-03-31、march 2024、yesterday 或 last week</translation>
    </message>
    <message>
        <source>“{text}” is no size; write size:&gt;10mb, size:&lt;500kb or size:1mb..5mb</source>
        <translation>“{text}”不是大小；请写 size:&gt;10mb、size:&lt;500kb 或 size:1mb..5mb</translation>
    </message>
    <message>
        <source>“{title}” applies after the next start.</source>
        <translation>“{title}”将在下次启动后生效。</translation>
    </message>
</context>
<context>
    <name>explore</name>
    <message numerus="yes">
        <source>%n copies left out</source>
        <translation>
            <numerusform>已省略 %n 个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of it</source>
        <translation>
            <numerusform>%n 个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files circled</source>
        <translation>
            <numerusform>圈出 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in an unusual place</source>
        <translation>
            <numerusform>%n 个文件位置异常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files like {name}</source>
        <translation>
            <numerusform>与 {name} 相似的文件：%n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups, {size} twice</source>
        <translation>
            <numerusform>%n 组，重复 {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topics in {files}</source>
        <translation>
            <numerusform>{files}中有 %n 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Alike in meaning {meaning}, the same words in the same order {words}.</source>
        <translation>含义相似 {meaning}，同序相同字词 {words}。</translation>
    </message>
    <message>
        <source>All the others are in the trash already; this is the last one.</source>
        <translation>其他的都已在回收站中；这是最后一个。</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Choose “More like this” on a result, or drop a file or a text on this window</source>
        <translation>在结果上选择“查找相似”，或将文件或文本拖到此窗口</translation>
    </message>
    <message>
        <source>Colour by age</source>
        <translation>按时间着色</translation>
    </message>
    <message>
        <source>Colour by kind</source>
        <translation>按类型着色</translation>
    </message>
    <message>
        <source>Colour by label</source>
        <translation>按标签着色</translation>
    </message>
    <message>
        <source>Colour by topic</source>
        <translation>按主题着色</translation>
    </message>
    <message>
        <source>Comparing every byte with {name} …</source>
        <translation>正在与 {name} 逐字节比较…</translation>
    </message>
    <message>
        <source>Comparing every byte …</source>
        <translation>正在逐字节比较…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Copies with small edits or in another format</source>
        <translation>略有改动或格式不同的副本</translation>
    </message>
    <message>
        <source>Drag to move, wheel to zoom, Shift and drag to circle files</source>
        <translation>拖动移动，滚轮缩放，按住 Shift 拖动圈选文件</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复文件</translation>
    </message>
    <message>
        <source>Every byte is the same.</source>
        <translation>每个字节都相同。</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Files circled on the map</source>
        <translation>地图上圈出的文件</translation>
    </message>
    <message>
        <source>Files in an unusual place</source>
        <translation>位置异常的文件</translation>
    </message>
    <message>
        <source>Files like it</source>
        <translation>相似文件</translation>
    </message>
    <message>
        <source>Files of the topic</source>
        <translation>该主题的文件</translation>
    </message>
    <message>
        <source>Files that may deserve it</source>
        <translation>可能适合的文件</translation>
    </message>
    <message>
        <source>Files with the label</source>
        <translation>带此标签的文件</translation>
    </message>
    <message numerus="yes">
        <source>Give %n files the label</source>
        <translation>
            <numerusform>为 %n 个文件添加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>重复文件组</translation>
    </message>
    <message>
        <source>Have it</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation>完全相同的文件</translation>
    </message>
    <message>
        <source>In which way the same</source>
        <translation>相同的方式</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>已恢复到原位。</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>已排除。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Leave out of Hunch</source>
        <translation>从 Hunch 中排除</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Map of meaning</source>
        <translation>含义地图</translation>
    </message>
    <message>
        <source>May deserve it</source>
        <translation>可能适合</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>查找相似</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>No such files</source>
        <translation>没有这样的文件</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>暂无可绘制内容</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>没有异常</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation>仅在 {name} 中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder of those like it</source>
        <translation>打开相似文件所在文件夹</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Passages that say alike</source>
        <translation>意思相近的段落</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>图片 (*.png *.svg)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>保存地图</translation>
    </message>
    <message>
        <source>Search in this topic</source>
        <translation>在此主题中搜索</translation>
    </message>
    <message>
        <source>Search with this label</source>
        <translation>用此标签搜索</translation>
    </message>
    <message>
        <source>Select results, and give them a label from their menu (Ctrl+T)</source>
        <translation>选择结果，并通过其菜单添加标签 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take the label off</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>The last five years</source>
        <translation>最近五年</translation>
    </message>
    <message>
        <source>The same in other words</source>
        <translation>换种说法的相同内容</translation>
    </message>
    <message>
        <source>The system did not move {name} to its trash.</source>
        <translation>系统未将 {name} 移到回收站。</translation>
    </message>
    <message>
        <source>The system&apos;s trash did not give it back; look for it there.</source>
        <translation>系统回收站未能还原它；请到那里查找。</translation>
    </message>
    <message>
        <source>They are not the same in every byte.</source>
        <translation>并非每个字节都相同。</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Unusual places</source>
        <translation>异常位置</translation>
    </message>
    <message>
        <source>What colours stand for</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>已写入 {file}</translation>
    </message>
    <message>
        <source>a better layout is being made</source>
        <translation>正在生成更好的布局</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>需您确认</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>无法写入 {file}。</translation>
    </message>
    <message>
        <source>{name} differs from {other}; it was not moved.</source>
        <translation>{name} 与 {other} 不同；未移动。</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} 已在回收站中。</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>相似度 {share}</translation>
    </message>
    <message>
        <source>{share} of the library is exact so far</source>
        <translation>资料库目前已有 {share} 达到精确</translation>
    </message>
    <message>
        <source>{share} sure</source>
        <translation>把握 {share}</translation>
    </message>
    <message>
        <source>{stage} …</source>
        <translation>{stage}…</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>专辑艺术家</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>密送</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>设计者</translation>
    </message>
    <message>
        <source>Document name</source>
        <translation>文档名称</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>字体系列</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>大标题</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Last author</source>
        <translation>最后修改者</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Lens make</source>
        <translation>镜头品牌</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Newsgroups</source>
        <translation>新闻组</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版者</translation>
    </message>
    <message>
        <source>Reply-To</source>
        <translation>回复至</translation>
    </message>
    <message>
        <source>Revised by</source>
        <translation>修订者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>字形</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>曲目</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message numerus="yes">
        <source>%n files, {size}</source>
        <translation>
            <numerusform>%n 个文件，{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>1  Folders</source>
        <translation>1  文件夹</translation>
    </message>
    <message>
        <source>2  What is kept</source>
        <translation>2  保存的内容</translation>
    </message>
    <message>
        <source>3  Search</source>
        <translation>3  搜索</translation>
    </message>
    <message>
        <source>Add a folder to search</source>
        <translation>添加要搜索的文件夹</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>File names can be found at once, words and a rough meaning while the files are being read. Exact meaning follows in the background, and waits whenever you need the computer.</source>
        <translation>文件名可立即找到，读取文件时即可找到字词和大致含义。精确含义随后在后台完成，您需要使用电脑时会让位。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Hunch forgets what it read there. The files stay where they are, untouched.</source>
        <translation>Hunch 会忘记在那里读取的内容。文件原地不动，不受影响。</translation>
    </message>
    <message>
        <source>Hunch searches these folders and everything in them. Drop one here to add it.</source>
        <translation>Hunch 会搜索这些文件夹及其中的所有内容。拖到此处即可添加。</translation>
    </message>
    <message>
        <source>It reads the documents in them and watches for changes. You can add more later.</source>
        <translation>它会读取其中的文档并留意变化。以后可以再添加。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Names can be searched at once, words after at least {words}, exact meaning after at least {exact} of quiet work.</source>
        <translation>名称可立即搜索；字词至少需要{words}，精确含义至少需要{exact}的安静工作。</translation>
    </message>
    <message>
        <source>Names can be searched at once, words after {words}, exact meaning after {exact} of quiet work.</source>
        <translation>名称可立即搜索；字词需要{words}，精确含义需要{exact}的安静工作。</translation>
    </message>
    <message>
        <source>Now: {name}</source>
        <translation>正在读取：{name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Out of reach: its files stay findable until it is back</source>
        <translation>无法访问：其文件仍可查找，直到它恢复</translation>
    </message>
    <message numerus="yes">
        <source>Reading {count} of %n files</source>
        <translation>
            <numerusform>正在读取 %n 个文件中的第 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>So that it can answer at once, Hunch keeps the text of your files, and numbers that stand for what it means, in {library}. It is not encrypted; only your user account can read it. Nothing leaves this computer, there is no account and no telemetry, and your files are never changed. Keys, password stores and browser profiles are left out.</source>
        <translation>为了能立即回答，Hunch 会将文件的文本以及代表其含义的数字保存在 {library} 中。内容未加密；只有您的用户帐户可以读取。任何内容都不会离开此电脑，没有帐户，没有遥测，也绝不更改您的文件。密钥、密码库和浏览器配置文件会被排除。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop searching “{name}”?</source>
        <translation>不再搜索“{name}”吗？</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>What is kept, and where</source>
        <translation>保存什么，保存在哪里</translation>
    </message>
    <message>
        <source>Which folders should Hunch search?</source>
        <translation>Hunch 应搜索哪些文件夹？</translation>
    </message>
    <message numerus="yes">
        <source>more than %n files</source>
        <translation>
            <numerusform>超过 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} 个失败</translation>
    </message>
    <message>
        <source>{number} out of reach</source>
        <translation>{number} 个无法访问</translation>
    </message>
    <message>
        <source>{number} partly read</source>
        <translation>{number} 个部分读取</translation>
    </message>
    <message>
        <source>{number} searchable</source>
        <translation>{number} 个可搜索</translation>
    </message>
    <message>
        <source>{number} skipped</source>
        <translation>{number} 个已跳过</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>{number} 个等待中</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+1, 2, 3 …</source>
        <translation>Ctrl+1、2、3…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1, 2</source>
        <translation>Ctrl+Shift+1、2</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+空格</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>下、上</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F1, Ctrl+/</source>
        <translation>F1、Ctrl+/</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3、Shift+F3</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>右、左</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>web</source>
        <translation>网页</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message numerus="yes">
        <source>%n files inside</source>
        <translation>
            <numerusform>内含 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was saved as {path}.</source>
        <translation>副本已保存为 {path}。</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Copy the passage with its source</source>
        <translation>复制段落及出处</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>前面的文本</translation>
    </message>
    <message>
        <source>Files inside this file</source>
        <translation>此文件内的文件</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>适应宽度</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>后面的文本</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>No text of “{name}” was read.</source>
        <translation>未读取到“{name}”的文本。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Page {number}, with a match</source>
        <translation>第 {number} 页，有匹配</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture of the film</source>
        <translation>影片画面</translation>
    </message>
    <message>
        <source>Pictures of this format cannot be shown here.</source>
        <translation>此处无法显示这种格式的图片。</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>录音中的位置</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Select a result to see it here</source>
        <translation>选择一个结果即可在此查看</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>显示文本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Source of the file</source>
        <translation>文件源文本</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>The file cannot be reached at the moment.</source>
        <translation>目前无法访问该文件。</translation>
    </message>
    <message>
        <source>The pages are locked with a password.</source>
        <translation>页面有密码保护。</translation>
    </message>
    <message>
        <source>The pages of this file cannot be drawn here.</source>
        <translation>此处无法绘制该文件的页面。</translation>
    </message>
    <message>
        <source>The picture cannot be reached at the moment.</source>
        <translation>目前无法访问该图片。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>图片已损坏，无法显示。</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here: {width} × {height} pixels.</source>
        <translation>图片太大，无法在此显示：{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>This file is no longer there.</source>
        <translation>此文件已不在原处。</translation>
    </message>
    <message>
        <source>This is its text as it was last read.</source>
        <translation>这是上次读取的文本。</translation>
    </message>
    <message>
        <source>This link leads to {address}</source>
        <translation>此链接指向 {address}</translation>
    </message>
    <message>
        <source>This page cannot be drawn here.</source>
        <translation>此处无法绘制该页面。</translation>
    </message>
    <message>
        <source>This page takes too long to be drawn here.</source>
        <translation>在此绘制该页耗时过长。</translation>
    </message>
    <message>
        <source>This recording cannot be played here ({reason}).</source>
        <translation>此录音无法在此播放（{reason}）。</translation>
    </message>
    <message>
        <source>This table has too many columns to be drawn as one; its cells follow each other.</source>
        <translation>此表格列数过多，无法按表格绘制；其单元格依次列出。</translation>
    </message>
    <message>
        <source>To play recordings here, install the library {name} of your system.</source>
        <translation>要在此播放录音，请安装系统库 {name}。</translation>
    </message>
    <message>
        <source>To play recordings here, install {package} with pip.</source>
        <translation>要在此播放录音，请用 pip 安装 {package}。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>字词</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>修改于 {when}</translation>
    </message>
    <message>
        <source>match {number} of {count}</source>
        <translation>第 {number} 处匹配，共 {count} 处</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>“{name}” is a program and is not opened from here. A copy can be saved.</source>
        <translation>“{name}”是程序，不会从这里打开。可以另存副本。</translation>
    </message>
    <message>
        <source>“{text}”
— {source}
</source>
        <translation>“{text}”
—— {source}
</translation>
    </message>
</context>
<context>
    <name>quick</name>
    <message>
        <source>Copied {path}</source>
        <translation>已复制 {path}</translation>
    </message>
    <message>
        <source>Enter  opens      Ctrl+Enter  shows in folder      Tab  previews</source>
        <translation>Enter  打开      Ctrl+Enter  在文件夹中显示      Tab  预览</translation>
    </message>
    <message>
        <source>Hunch quick search</source>
        <translation>Hunch 快速搜索</translation>
    </message>
    <message>
        <source>Nothing close.</source>
        <translation>没有相近的结果。</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>您在找什么？</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%n files found</source>
        <translation>
            <numerusform>找到 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files still being read.</source>
        <translation>
            <numerusform>仍在读取 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>按相关性</translation>
    </message>
    <message>
        <source>Choose folders</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose folders to begin</source>
        <translation>请先选择文件夹</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>自动补全</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Describe it in your own words. Names and exact words work too.</source>
        <translation>用自己的话描述。名称和确切字词也可以。</translation>
    </message>
    <message>
        <source>Exactly as typed</source>
        <translation>完全按输入内容</translation>
    </message>
    <message>
        <source>Filter by {label}</source>
        <translation>按 {label} 筛选</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Gallery (Ctrl+Shift+2)</source>
        <translation>图库 (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>Hunch searches the folders you choose, and only those. Nothing leaves this computer.</source>
        <translation>Hunch 只搜索您选择的文件夹。任何内容都不会离开此电脑。</translation>
    </message>
    <message>
        <source>Label …</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大优先</translation>
    </message>
    <message>
        <source>Layout of the results</source>
        <translation>结果布局</translation>
    </message>
    <message>
        <source>Leave out of Hunch</source>
        <translation>从 Hunch 中排除</translation>
    </message>
    <message>
        <source>List (Ctrl+Shift+1)</source>
        <translation>列表 (Ctrl+Shift+1)</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>查找相似</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>No file fits the filters</source>
        <translation>没有文件符合筛选条件</translation>
    </message>
    <message>
        <source>Nothing can be searched yet.</source>
        <translation>尚无可搜索的内容。</translation>
    </message>
    <message>
        <source>Nothing close</source>
        <translation>没有相近的结果</translation>
    </message>
    <message>
        <source>Nothing close to “{question}”</source>
        <translation>没有与“{question}”相近的结果</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Order of the results</source>
        <translation>结果排序</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>排序：{order}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>段落 {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove filter {label}</source>
        <translation>移除筛选条件 {label}</translation>
    </message>
    <message>
        <source>Remove {typed}</source>
        <translation>移除 {typed}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>重命名已保存的搜索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save this search (Ctrl+D)</source>
        <translation>保存此搜索（Ctrl+D）</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search your files by what they mean</source>
        <translation>按含义搜索您的文件</translation>
    </message>
    <message>
        <source>Searching by name and word only: there is no model for meaning.</source>
        <translation>仅按名称和字词搜索：没有含义模型。</translation>
    </message>
    <message>
        <source>Searching by name and word; meaning joins as soon as its model is ready.</source>
        <translation>正按名称和字词搜索；模型就绪后将加入含义。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n weaker matches</source>
        <translation>
            <numerusform>显示 %n 个较弱的匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more files</source>
        <translation>显示更多文件</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>That question could not be answered</source>
        <translation>无法回答该问题</translation>
    </message>
    <message>
        <source>The engine is not running</source>
        <translation>引擎未运行</translation>
    </message>
    <message>
        <source>These filters contradict each other</source>
        <translation>这些筛选条件互相矛盾</translation>
    </message>
    <message>
        <source>Try other words, or describe what the file is about.</source>
        <translation>请换用其他字词，或描述文件的内容。</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>您在找什么？</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>要查找什么？</translation>
    </message>
    <message>
        <source>every character is text</source>
        <translation>每个字符都是文本</translation>
    </message>
    <message>
        <source>out of reach now</source>
        <translation>目前无法访问</translation>
    </message>
    <message>
        <source>passage {number} of {count}</source>
        <translation>第 {number} 段，共 {count} 段</translation>
    </message>
    <message>
        <source>weak match</source>
        <translation>较弱的匹配</translation>
    </message>
    <message>
        <source>weaker, {reason}</source>
        <translation>较弱，{reason}</translation>
    </message>
    <message>
        <source>“{typed}” could be a filter: apply it</source>
        <translation>“{typed}”可作为筛选条件：应用</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source> hours</source>
        <comment>after a number</comment>
        <translation> 小时</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> seconds</source>
        <comment>after a number</comment>
        <translation> 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n entries would be read.</source>
        <translation>
            <numerusform>将读取 %n 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files ({size}) would go.</source>
        <translation>
            <numerusform>将移除 %n 个文件（{size}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n 种类型</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Ask once</source>
        <translation>询问一次</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Beside the clock, without a window.</source>
        <translation>在时钟旁，不显示窗口。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Folder that the rules are for</source>
        <translation>规则适用的文件夹</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Give every setting its default?</source>
        <translation>将所有设置恢复为默认值吗？</translation>
    </message>
    <message>
        <source>Hunch keeps up with your files while it runs, and is there at once when you call it.</source>
        <translation>Hunch 运行时会跟进您的文件，随叫随到。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>保持运行</translation>
    </message>
    <message>
        <source>Kinds of files that are left out: {kinds}</source>
        <translation>排除的文件类型：{kinds}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave out files above</source>
        <translation>排除大于此值的文件</translation>
    </message>
    <message>
        <source>Leave out files above this size</source>
        <translation>排除超过此大小的文件</translation>
    </message>
    <message>
        <source>Leave out these kinds</source>
        <translation>排除这些类型</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light, dark, or like the rest of the desktop.</source>
        <translation>浅色、深色，或与桌面一致。</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些字词的设置。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Nothing in the library would change.</source>
        <translation>资料库不会有任何变化。</translation>
    </message>
    <message>
        <source>Noticing changes</source>
        <translation>发现变化</translation>
    </message>
    <message>
        <source>One pattern a line, as in a .gitignore: *.iso, /drafts/, old*. Caches, hidden files, secrets and the like are left out anyway; the second list brings some of them back.</source>
        <translation>每行一个模式，如 .gitignore：*.iso、/drafts/、old*。缓存、隐藏文件、机密等本来就会排除；第二个列表可以恢复其中一些。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation>仍然读取</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset all …</source>
        <translation>全部重置…</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>重置设置</translation>
    </message>
    <message>
        <source>Rules on what is left out go, too. Folders and what was read of them stay.</source>
        <translation>排除规则也会一并清除。文件夹及已读取的内容会保留。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>The language of the window; files are found in every language.</source>
        <translation>窗口的语言；任何语言的文件都能找到。</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>These rules hold now. What they leave out goes, and what they let in is read.</source>
        <translation>这些规则现已生效。排除的会移除，允许的会读取。</translation>
    </message>
    <message>
        <source>This cannot be changed: {reason}.</source>
        <translation>无法更改：{reason}。</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>使用这些规则</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>排除的内容</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Working in the background</source>
        <translation>后台工作</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>已写入 {file}。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>what is left out rules patterns exclude include ignore kinds size folders skip</source>
        <translation>排除 规则 模式 包含 忽略 类型 大小 文件夹 跳过</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}</source>
        <translation>无法读取 {file}：{error}</translation>
    </message>
    <message>
        <source>{file} cannot be written: {error}.</source>
        <translation>无法写入 {file}：{error}。</translation>
    </message>
    <message>
        <source>{name}: patterns, one a line</source>
        <translation>{name}：每行一个模式</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation>{title}：恢复默认值</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>A key alone would be missing everywhere else; add Ctrl, Alt or Meta.</source>
        <translation>单独一个键会影响其他地方；请加上 Ctrl、Alt 或 Meta。</translation>
    </message>
    <message>
        <source>Another program uses this combination already.</source>
        <translation>另一个程序已在使用此组合键。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Hunch quick search</source>
        <translation>Hunch 快速搜索</translation>
    </message>
    <message>
        <source>Key of the quick search</source>
        <translation>快速搜索的按键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不使用按键</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>未设置按键。</translation>
    </message>
    <message>
        <source>Only letters, digits, signs, Space and F keys can be used.</source>
        <translation>只能使用字母、数字、符号、空格和 F 键。</translation>
    </message>
    <message>
        <source>Press the keys that should show and hide the quick search from anywhere.</source>
        <translation>请按下用于随处显示和隐藏快速搜索的按键。</translation>
    </message>
    <message>
        <source>Show or hide the quick search</source>
        <translation>显示或隐藏快速搜索</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyboard settings could not be changed.</source>
        <translation>无法更改桌面的键盘设置。</translation>
    </message>
    <message>
        <source>The display does not give this combination away.</source>
        <translation>显示服务器不允许使用此组合键。</translation>
    </message>
    <message>
        <source>This combination cannot be listened for.</source>
        <translation>无法监听此组合键。</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs. Bind one in its keyboard settings to: hunch toggle</source>
        <translation>此桌面不向程序提供按键。请在其键盘设置中绑定一个到：hunch toggle</translation>
    </message>
    <message>
        <source>This keyboard has no such key.</source>
        <translation>此键盘没有该键。</translation>
    </message>
    <message>
        <source>{keys} is yours.</source>
        <translation>{keys} 已可使用。</translation>
    </message>
    <message>
        <source>{keys} was added to the shortcuts of this desktop.</source>
        <translation>{keys} 已添加到此桌面的快捷键。</translation>
    </message>
    <message>
        <source>“{keys}” is not one key with Ctrl, Alt, Shift or Meta.</source>
        <translation>“{keys}”不是带 Ctrl、Alt、Shift 或 Meta 的单个键。</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n 个文件无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files searchable</source>
        <translation>
            <numerusform>%n 个文件可搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Back to the search box</source>
        <translation>回到搜索框</translation>
    </message>
    <message>
        <source>Clear the question, then put the window away</source>
        <translation>清除问题，然后收起窗口</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy passage</source>
        <translation>复制段落</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Filters: their names, and what completes them</source>
        <translation>筛选条件：名称及其补全</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Further passages of the selected file</source>
        <translation>所选文件的其他段落</translation>
    </message>
    <message>
        <source>Give the selected files a label</source>
        <translation>为所选文件添加标签</translation>
    </message>
    <message>
        <source>Hunch forgets it and does not read it again. The file stays where it is, untouched.</source>
        <translation>Hunch 会忘记它并不再读取。文件原地不动，不受影响。</translation>
    </message>
    <message>
        <source>Hunch goes on in the background</source>
        <translation>Hunch 将在后台继续运行</translation>
    </message>
    <message>
        <source>Hunch goes on. The details are in {file}.</source>
        <translation>Hunch 将继续运行。详情见 {file}。</translation>
    </message>
    <message>
        <source>Hunch is closing.</source>
        <translation>Hunch 正在关闭。</translation>
    </message>
    <message>
        <source>It then keeps up with your files and is there at once when you call it. You can change this later.</source>
        <translation>这样它会跟进您的文件，随叫随到。以后可以更改。</translation>
    </message>
    <message>
        <source>Keep Hunch running when its window is closed?</source>
        <translation>关闭窗口后让 Hunch 继续运行吗？</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>保持运行</translation>
    </message>
    <message>
        <source>Keep running when closed</source>
        <translation>关闭后继续运行</translation>
    </message>
    <message>
        <source>Key of the quick search …</source>
        <translation>快速搜索的按键…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Labelled “{name}”.</source>
        <translation>已添加标签“{name}”。</translation>
    </message>
    <message>
        <source>Large preview, once you are in the results</source>
        <translation>大幅预览（在结果列表中时）</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave the selected file out of Hunch</source>
        <translation>从 Hunch 中排除所选文件</translation>
    </message>
    <message>
        <source>Leave “{name}” out?</source>
        <translation>要排除“{name}”吗？</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More files like the selected one</source>
        <translation>查找与所选文件相似的文件</translation>
    </message>
    <message>
        <source>Move through the results; Up in the box recalls earlier questions</source>
        <translation>在结果中移动；在搜索框中按上键可调出以前的问题</translation>
    </message>
    <message>
        <source>Next and previous place in the previewed file</source>
        <translation>预览文件中的下一处和上一处</translation>
    </message>
    <message>
        <source>No program on this computer opens “{name}”.</source>
        <translation>此电脑上没有程序能打开“{name}”。</translation>
    </message>
    <message>
        <source>Nothing to search yet</source>
        <translation>尚无可搜索的内容</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>暂停 1 小时</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>暂停到明天</translation>
    </message>
    <message>
        <source>Play or pause the previewed recording; Left and Right skip</source>
        <translation>播放或暂停预览中的录音；左右键跳转</translation>
    </message>
    <message>
        <source>Press {keys}, or start Hunch again, to come back to it.</source>
        <translation>按 {keys} 或再次启动 Hunch 即可返回。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit Hunch</source>
        <translation>退出 Hunch</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜索</translation>
    </message>
    <message>
        <source>Results as a list, as a gallery</source>
        <translation>结果显示为列表、图库</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save a copy of the attachment that is selected in the preview</source>
        <translation>另存预览中所选附件的副本</translation>
    </message>
    <message>
        <source>Save the search; F2 renames and Delete removes a saved one</source>
        <translation>保存搜索；F2 重命名，Delete 删除已保存的</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show Hunch</source>
        <translation>显示 Hunch</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the weaker matches</source>
        <translation>显示较弱的匹配</translation>
    </message>
    <message>
        <source>Something went wrong in Hunch.</source>
        <translation>Hunch 出现了问题。</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Starting the engine …</source>
        <translation>正在启动引擎…</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The engine is being started again.</source>
        <translation>正在重新启动引擎。</translation>
    </message>
    <message>
        <source>The engine is not running.</source>
        <translation>引擎未运行。</translation>
    </message>
    <message>
        <source>The engine keeps stopping. The folder log in the library tells more.</source>
        <translation>引擎不断停止。资料库中的 log 文件夹有更多信息。</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly and is being started again.</source>
        <translation>引擎意外停止，正在重新启动。</translation>
    </message>
    <message>
        <source>The pages, in the order of the rail</source>
        <translation>各页面，按侧栏顺序</translation>
    </message>
    <message>
        <source>The system did not let Hunch change what starts when you log in.</source>
        <translation>系统不允许 Hunch 更改登录时启动的程序。</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>preparing the model for meaning</source>
        <translation>正在准备含义模型</translation>
    </message>
    <message>
        <source>sharpening meaning: {share}</source>
        <translation>正在细化含义：{share}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n files</source>
        <translation>
            <numerusform>%n 个文件中的 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} Trying again …</source>
        <translation>{error}正在重试…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}”已不存在。</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation>​</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two facts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒钟</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>按含义</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>by name and meaning</source>
        <translation>按名称和含义</translation>
    </message>
    <message>
        <source>by name and words</source>
        <translation>按名称和字词</translation>
    </message>
    <message>
        <source>by name, words and meaning</source>
        <translation>按名称、字词和含义</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>按字词</translation>
    </message>
    <message>
        <source>by words and meaning</source>
        <translation>按字词和含义</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>第 {number} 章</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>found {ways}</source>
        <translation>{ways}找到</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>工作表 {name}</translation>
    </message>
    <message>
        <source>slide {number}</source>
        <translation>第 {number} 张幻灯片</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>unknown date</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{amount} GB</source>
        <translation>{amount} GB</translation>
    </message>
    <message>
        <source>{amount} KB</source>
        <translation>{amount} KB</translation>
    </message>
    <message>
        <source>{amount} MB</source>
        <translation>{amount} MB</translation>
    </message>
    <message>
        <source>{amount} TB</source>
        <translation>{amount} TB</translation>
    </message>
    <message>
        <source>{amount} bytes</source>
        <translation>{amount} 字节</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
</TS>
