<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>watcher</name>
    <message>
        <source>Nothing else was changed; check who may write there.</source>
        <extracomment>watcher/autostart.py</extracomment>
        <translation>其他内容没有更改；请检查谁有写入权限。</translation>
    </message>
    <message>
        <source>Starting with the system could not be changed: {strerror}.</source>
        <extracomment>watcher/autostart.py</extracomment>
        <translation>无法更改随系统启动：{strerror}。</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <extracomment>watcher/bridge/agenda.py, watcher/bridge/lists.py, watcher/bridge/portfolio.py</extracomment>
        <translation>正在写入 {name} …</translation>
    </message>
    <message>
        <source>Reading the history of {symbol} …</source>
        <extracomment>watcher/bridge/charts.py</extracomment>
        <translation>正在读取 {symbol} 的历史数据 …</translation>
    </message>
    <message>
        <source>Exporting the bars of {symbol} …</source>
        <extracomment>watcher/bridge/charts.py</extracomment>
        <translation>正在导出 {symbol} 的K线 …</translation>
    </message>
    <message>
        <source>Writing the weekly digest …</source>
        <extracomment>watcher/bridge/digests.py</extracomment>
        <translation>正在撰写周报 …</translation>
    </message>
    <message>
        <source>Adding symbols …</source>
        <extracomment>watcher/bridge/lists.py</extracomment>
        <translation>正在添加代码 …</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <extracomment>watcher/bridge/lists.py, watcher/bridge/portfolio.py, watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>正在导入 {name} …</translation>
    </message>
    <message>
        <source>Nothing was saved: the settings file has a fault in it.</source>
        <extracomment>watcher/bridge/settings.py</extracomment>
        <translation>没有保存：设置文件有错误。</translation>
    </message>
    <message>
        <source>Mend it by hand first. {sentence}</source>
        <extracomment>watcher/bridge/settings.py</extracomment>
        <translation>请先手动修复。{sentence}</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}.</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>{key} 不能是 {shown}。</translation>
    </message>
    <message>
        <source>It must be {rule}.</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>它必须是 {rule}。</translation>
    </message>
    <message>
        <source>{free}.{entry} cannot be {shown}; it must be keys in quotes, like &quot;Ctrl+K; F3&quot;.</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>{free}.{entry} 不能是 {shown}；必须是引号中的按键，例如 &quot;Ctrl+K; F3&quot;。</translation>
    </message>
    <message>
        <source>The setting {key} could not be saved: {path} has a fault in it.</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>无法保存设置 {key}：{path} 有错误。</translation>
    </message>
    <message>
        <source>Mend it by hand first. {faults}</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>请先手动修复。{faults}</translation>
    </message>
    <message>
        <source>{name}.{entry} cannot be {shown}; it must be {rule}.</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>{name}.{entry} 不能是 {shown}；它必须是 {rule}。</translation>
    </message>
    <message>
        <source>cannot be read ({error}); the defaults are used.</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>无法读取（{error}）；使用默认值。</translation>
    </message>
    <message>
        <source>{said}; the line is ignored.{hint}</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>{said}；该行已忽略。{hint}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; must be a table: write [{name}].</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>&quot;{name}&quot; 必须是表：请写 [{name}]。</translation>
    </message>
    <message>
        <source>{names} is closed</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>{names} 休市</translation>
    </message>
    <message>
        <source>{names} are closed</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>{names} 休市</translation>
    </message>
    <message>
        <source>{names} closes early</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>{names} 提前收盘</translation>
    </message>
    <message>
        <source>{names} close early</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>{names} 提前收盘</translation>
    </message>
    <message>
        <source>Ex-dividend</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>除息</translation>
    </message>
    <message>
        <source>Earnings</source>
        <extracomment>watcher/domain/agenda.py, watcher/ui/chart/events/words.py</extracomment>
        <translation>财报</translation>
    </message>
    <message>
        <source>Dividend is paid</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>派息</translation>
    </message>
    <message>
        <source>Ex-dividend, {amount} a share</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>除息，每股 {amount}</translation>
    </message>
    <message>
        <source>Split, {new} for {old}</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>拆股，{old} 拆 {new}</translation>
    </message>
    <message>
        <source>An alert needs {args}.</source>
        <extracomment>watcher/domain/alerts/alert_json.py</extracomment>
        <translation>提醒需要 {args}。</translation>
    </message>
    <message>
        <source>An alert has an unusable value: {error}.</source>
        <extracomment>watcher/domain/alerts/alert_json.py</extracomment>
        <translation>提醒含有不可用的值：{error}。</translation>
    </message>
    <message>
        <source>This is JSON, but no file of alerts.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>这是 JSON，但不是提醒文件。</translation>
    </message>
    <message>
        <source>This file was written by a newer Watcher.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>此文件由更新版本的 Watcher 写入。</translation>
    </message>
    <message>
        <source>Update this one, then try again.</source>
        <extracomment>watcher/domain/alerts/alert_file.py, watcher/importers/own_format.py, watcher/store/archive.py, …</extracomment>
        <translation>请更新本程序后重试。</translation>
    </message>
    <message>
        <source>This file has no list of alerts.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>此文件没有提醒列表。</translation>
    </message>
    <message>
        <source>It is no object.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>它不是对象。</translation>
    </message>
    <message>
        <source>1 alert was added</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>已添加 1 个提醒</translation>
    </message>
    <message>
        <source>Export alerts to see one.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>可导出提醒查看示例。</translation>
    </message>
    <message>
        <source>the first is number {number}: {reason}</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>第一个是第 {number} 个：{reason}</translation>
    </message>
    <message>
        <source>It needs “format”: “{format}”.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>需要 “format”: “{format}”。</translation>
    </message>
    <message>
        <source>“alerts” is a list of at most {most}.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>“alerts”是最多 {most} 项的列表。</translation>
    </message>
    <message>
        <source>{count} alerts were added</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>已添加 {count} 个提醒</translation>
    </message>
    <message>
        <source>{known} were there already</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>{known} 个已存在</translation>
    </message>
    <message>
        <source>{count} could not be read ({which})</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>{count} 个无法读取（{which}）</translation>
    </message>
    <message>
        <source> in line {lineno}</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>（第 {lineno} 行）</translation>
    </message>
    <message>
        <source>This is no file of alerts: no JSON{at}.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>这不是提醒文件：不是 JSON{at}。</translation>
    </message>
    <message>
        <source>It can be set all the same.</source>
        <extracomment>watcher/domain/alerts/backtest.py, watcher/engine/backtests.py</extracomment>
        <translation>仍然可以设置。</translation>
    </message>
    <message>
        <source>Indicators over bars of different lengths cannot be tried on history.</source>
        <extracomment>watcher/domain/alerts/backtest.py</extracomment>
        <translation>不同周期K线上的指标无法用历史数据试算。</translation>
    </message>
    <message>
        <source>History does not tell when “{kind}” would have fired.</source>
        <extracomment>watcher/domain/alerts/backtest.py</extracomment>
        <translation>历史数据无法说明“{kind}”何时会触发。</translation>
    </message>
    <message>
        <source>This history is of {interval} bars.</source>
        <extracomment>watcher/domain/alerts/backtest.py</extracomment>
        <translation>此历史数据为 {interval} K线。</translation>
    </message>
    <message>
        <source>It is new shares per old one.</source>
        <extracomment>watcher/domain/alerts/learning.py</extracomment>
        <translation>它是每一旧股对应的新股数。</translation>
    </message>
    <message>
        <source>A split ratio of {ratio} is impossible.</source>
        <extracomment>watcher/domain/alerts/learning.py</extracomment>
        <translation>拆股比例不可能是 {ratio}。</translation>
    </message>
    <message>
        <source>There is no alert “{alert_id}”.</source>
        <extracomment>watcher/domain/alerts/floor.py</extracomment>
        <translation>没有提醒“{alert_id}”。</translation>
    </message>
    <message>
        <source>Only moves and trailing can take the fire price as their new base.</source>
        <extracomment>watcher/domain/alerts/kinds.py</extracomment>
        <translation>只有 moves 和 trailing 能以触发价作为新基准。</translation>
    </message>
    <message>
        <source>Only indicators are judged on bars.</source>
        <extracomment>watcher/domain/alerts/kinds.py</extracomment>
        <translation>只有指标按K线判断。</translation>
    </message>
    <message>
        <source>An alert of kind “{kind}” cannot be a ratchet.</source>
        <extracomment>watcher/domain/alerts/kinds.py</extracomment>
        <translation>“{kind}”类提醒不能逐档触发。</translation>
    </message>
    <message>
        <source>An alert of kind “{kind}” cannot fire once per bar.</source>
        <extracomment>watcher/domain/alerts/kinds.py</extracomment>
        <translation>“{kind}”类提醒不能每根K线触发一次。</translation>
    </message>
    <message>
        <source>previous close</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>昨收</translation>
    </message>
    <message>
        <source>day high</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>当日最高</translation>
    </message>
    <message>
        <source>day low</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>当日最低</translation>
    </message>
    <message>
        <source>52-week high</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>52周最高</translation>
    </message>
    <message>
        <source>52-week low</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>52周最低</translation>
    </message>
    <message>
        <source>own cost</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>自己的成本</translation>
    </message>
    <message>
        <source>round number</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>整数关口</translation>
    </message>
    <message>
        <source>one average range up</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>向上一个平均波幅</translation>
    </message>
    <message>
        <source>one average range down</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>向下一个平均波幅</translation>
    </message>
    <message>
        <source>{count}-day average</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>{count} 日均线</translation>
    </message>
    <message>
        <source>It fired.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已触发。</translation>
    </message>
    <message>
        <source>It had fired already; re-arm it to have it fire again.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>此前已触发；重新监视后才会再次触发。</translation>
    </message>
    <message>
        <source>The condition was not met.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>条件未满足。</translation>
    </message>
    <message>
        <source>The condition is true; it has to stay so for its time.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>条件成立；还需持续规定的时间。</translation>
    </message>
    <message>
        <source>The price was no number above zero.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>价格不是大于零的数。</translation>
    </message>
    <message>
        <source>The price came in another currency or unit than the level.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>价格的货币或单位与价位不同。</translation>
    </message>
    <message>
        <source>The same quote again: nothing new.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>相同的报价：没有新内容。</translation>
    </message>
    <message>
        <source>Older than a price that was heard before.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>比之前收到的价格更旧。</translation>
    </message>
    <message>
        <source>Too old: nothing fires on old prices.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>太旧：旧价格不会触发提醒。</translation>
    </message>
    <message>
        <source>From a session that this alert does not listen to.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>来自此提醒不监听的时段。</translation>
    </message>
    <message>
        <source>A jump that a second price has to confirm first.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>价格跳变，需第二个价格确认。</translation>
    </message>
    <message>
        <source>The previous close is not known.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>昨收价未知。</translation>
    </message>
    <message>
        <source>The price moved like a split: check the level.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>价格变动像是拆股：请检查价位。</translation>
    </message>
    <message>
        <source>Trading seems halted: nothing fires until the next price.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>似乎已停牌：下一个价格之前不触发。</translation>
    </message>
    <message>
        <source>Nobody watched for a while, and no bars came for that time.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>有一段时间无人监视，且没有该时段的K线。</translation>
    </message>
    <message>
        <source>Nothing is heard of this symbol.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>没有收到此代码的任何价格。</translation>
    </message>
    <message>
        <source>The days before, which it is judged with, are not known yet.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>判断所需的此前各日数据尚不知道。</translation>
    </message>
    <message>
        <source>The day&apos;s volume is not known.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>当日成交量未知。</translation>
    </message>
    <message>
        <source>Of one of its symbols no price was heard yet.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>其中一个代码尚未收到价格。</translation>
    </message>
    <message>
        <source>The two prices lie more than two minutes apart.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>两个价格相隔超过两分钟。</translation>
    </message>
    <message>
        <source>The market was closed: its last price stands, and sets nothing off.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>市场已收盘：最后价格有效，但不触发提醒。</translation>
    </message>
    <message>
        <source>Nothing is held, or its cost is not known.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>没有持仓，或成本未知。</translation>
    </message>
    <message>
        <source>Only a newer version knows this kind.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>只有新版本认识此类型。</translation>
    </message>
    <message>
        <source>It was paused.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Its time was over.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已过期。</translation>
    </message>
    <message>
        <source>Its symbol was removed.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>其代码已移除。</translation>
    </message>
    <message>
        <source>It could not be evaluated.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>无法判断。</translation>
    </message>
    <message>
        <source>It has fired already, and you have seen it.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已触发，且您已查看。</translation>
    </message>
    <message>
        <source>It has fired, and rests.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已触发，正在冷却。</translation>
    </message>
    <message>
        <source>It has fired, and waits for the price to come back.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已触发，等待价格回落。</translation>
    </message>
    <message>
        <source>It is armed.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>正在监视。</translation>
    </message>
    <message>
        <source>It is not armed yet.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>尚未开始监视。</translation>
    </message>
    <message>
        <source>You acknowledged it.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>您已确认。</translation>
    </message>
    <message>
        <source>A split: the level was divided.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>拆股：价位已按比例调整。</translation>
    </message>
    <message>
        <source>The split was undone.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>拆股调整已撤销。</translation>
    </message>
    <message>
        <source>It fired more than 15 times in 3 minutes, and was paused.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>3 分钟内触发超过 15 次，已暂停。</translation>
    </message>
    <message>
        <source>No condition was given.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>没有给出条件。</translation>
    </message>
    <message>
        <source>For example: below 75, or day_change -5%.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>例如：below 75，或 day_change -5%。</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>“moves” needs a time above 0.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>“moves”需要大于 0 的时间。</translation>
    </message>
    <message>
        <source>The distance of “trailing” is above 0.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>“trailing”的距离须大于 0。</translation>
    </message>
    <message>
        <source>Say “trailing 5%” for a fall from the high, “trailing 5% up” for a rise from the low.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>从高点回落请写“trailing 5%”，从低点反弹请写“trailing 5% up”。</translation>
    </message>
    <message>
        <source>The multiple of “volume” is above 0.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>“volume”的倍数须大于 0。</translation>
    </message>
    <message>
        <source>“data_health” needs a time above 0.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>“data_health”需要大于 0 的时间。</translation>
    </message>
    <message>
        <source>There is no alert kind “{shown}”.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>没有“{shown}”类型的提醒。</translation>
    </message>
    <message>
        <source>“{kind}” needs {lacking}.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>“{kind}”需要{lacking}。</translation>
    </message>
    <message>
        <source>For example: {examples}.</source>
        <extracomment>watcher/domain/alerts/typed.py, watcher/domain/alerts/typed_numbers.py, watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>例如：{examples}。</translation>
    </message>
    <message>
        <source>“{kind}” needs two prices.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>“{kind}”需要两个价格。</translation>
    </message>
    <message>
        <source>“{shown}” is not a number of days.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py, watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“{shown}”不是天数。</translation>
    </message>
    <message>
        <source>“{kind}” needs a number other than 0.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py, watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“{kind}”需要非 0 的数值。</translation>
    </message>
    <message>
        <source>The level {shown} is not above 0.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py</extracomment>
        <translation>价位 {shown} 不大于 0。</translation>
    </message>
    <message>
        <source>“{shown}” is not a number.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py, watcher/ui/numbers.py</extracomment>
        <translation>“{shown}”不是数值。</translation>
    </message>
    <message>
        <source>“{shown}” is not a length of time.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py</extracomment>
        <translation>“{shown}”不是时长。</translation>
    </message>
    <message>
        <source>“{kind}” needs a time.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py</extracomment>
        <translation>“{kind}”需要时间。</translation>
    </message>
    <message>
        <source>“{shown}” means nothing after “{kind}”.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py, watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“{kind}”之后的“{shown}”没有意义。</translation>
    </message>
    <message>
        <source>“relative” needs peers and one percentage.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“relative”需要同业代码和一个百分比。</translation>
    </message>
    <message>
        <source>“relative” needs a benchmark or a list of peers.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“relative”需要一个基准或同业列表。</translation>
    </message>
    <message>
        <source>“premium” needs the local symbol and one percentage.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“premium”需要本地代码和一个百分比。</translation>
    </message>
    <message>
        <source>The ratio of “premium” is above 0.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“premium”的比例须大于 0。</translation>
    </message>
    <message>
        <source>“indicator” needs an indicator, a comparison and a value.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“indicator”需要指标、比较方式和数值。</translation>
    </message>
    <message>
        <source>“{shown}” is not an interval.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“{shown}”不是周期。</translation>
    </message>
    <message>
        <source>Known are: {intervals}.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>可用的有：{intervals}。</translation>
    </message>
    <message>
        <source>“{kind}” takes 1 to {most_conditions} conditions.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“{kind}”可含 1 到 {most_conditions} 个条件。</translation>
    </message>
    <message>
        <source>“{kind}” needs at_least or at_most after “{value}”.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“{kind}”在“{value}”之后需要 at_least 或 at_most。</translation>
    </message>
    <message>
        <source>“{kind}” needs a number.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“{kind}”需要数值。</translation>
    </message>
    <message>
        <source>“{shown}” is not an indicator.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“{shown}”不是指标。</translation>
    </message>
    <message>
        <source>{name} has only {count} parameters.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>{name} 只有 {count} 个参数。</translation>
    </message>
    <message>
        <source>Known are: {known}.</source>
        <extracomment>watcher/domain/alerts/typed.py, watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>可用的有：{known}。</translation>
    </message>
    <message>
        <source>A quotation mark is missing.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>缺少引号。</translation>
    </message>
    <message>
        <source>“{name}” needs a value.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“{name}”需要数值。</translation>
    </message>
    <message>
        <source>earnings</source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>财报</translation>
    </message>
    <message>
        <source>ex-dividend date</source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>除息日</translation>
    </message>
    <message>
        <source>at least</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>不低于</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>不高于</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/reports/digest_sheet.py, watcher/ui/panels.py, …</extracomment>
        <translation>投资组合</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/ui/chart/measure.py</extracomment>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 session</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>1 个交易日</translation>
    </message>
    <message>
        <source>position gain</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>持仓收益</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>仓位占比</translation>
    </message>
    <message>
        <source>from the high since entry</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>距买入后高点</translation>
    </message>
    <message>
        <source>gain of the day</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>当日盈亏</translation>
    </message>
    <message>
        <source>value</source>
        <comment>of the holdings</comment>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>市值</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/ui/alerts/fired.py, watcher/ui/alerts/reading.py, …</extracomment>
        <translation>高于</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/ui/alerts/fired.py, watcher/ui/alerts/reading.py, …</extracomment>
        <translation>低于</translation>
    </message>
    <message>
        <source>crosses up over</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>上穿</translation>
    </message>
    <message>
        <source>crosses down under</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>下穿</translation>
    </message>
    <message>
        <source>daily</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>weekly</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>周</translation>
    </message>
    <message>
        <source>monthly</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>beats {peers} by {percent} % over {days}</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{days}内跑赢 {peers} 达 {percent} %</translation>
    </message>
    <message>
        <source>trails {peers} by {percent} % over {days}</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{days}内跑输 {peers} 达 {percent} %</translation>
    </message>
    <message>
        <source>{percent} % dearer than {local}</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>比 {local} 高 {percent} %</translation>
    </message>
    <message>
        <source>{percent} % cheaper than {local}</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>比 {local} 低 {percent} %</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/ui/pair/wording.py</extracomment>
        <translation> 和 </translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{named} 及另外 {count} 个</translation>
    </message>
    <message>
        <source>{days} days</source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/domain/alerts/words.py, watcher/ui/chart/measure.py</extracomment>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{sessions} sessions</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{sessions} 个交易日</translation>
    </message>
    <message>
        <source>portfolio {words}</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>投资组合{words}</translation>
    </message>
    <message>
        <source>{study} {compared} {wanted} on {interval} bars</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{interval}K线 {study} {compared} {wanted}</translation>
    </message>
    <message>
        <source>{event} in {days}</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{days}后{event}</translation>
    </message>
    <message>
        <source>{kind} (a newer version knows this kind)</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{kind}（只有新版本认识此类型）</translation>
    </message>
    <message>
        <source>{event} today</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>今天{event}</translation>
    </message>
    <message>
        <source>reaches {price}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>触及 {price}</translation>
    </message>
    <message>
        <source>crosses {price}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>穿越 {price}</translation>
    </message>
    <message>
        <source>crosses up {price}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>向上突破 {price}</translation>
    </message>
    <message>
        <source>crosses down {price}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>向下跌破 {price}</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>watcher/domain/alerts/words.py, watcher/ui/words.py</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>watcher/domain/alerts/words.py, watcher/ui/words.py</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>watcher/domain/alerts/words.py, watcher/ui/words.py</extracomment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>watcher/domain/alerts/words.py, watcher/ui/words.py</extracomment>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>above {price}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>高于 {price}</translation>
    </message>
    <message>
        <source>below {price}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>低于 {price}</translation>
    </message>
    <message>
        <source>enters {low} to {high}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>进入 {low} 至 {high}</translation>
    </message>
    <message>
        <source>leaves {low} to {high}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>离开 {low} 至 {high}</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <extracomment>watcher/domain/alerts/words.py, watcher/ui/watchlist/columns.py</extracomment>
        <translation>52 周</translation>
    </message>
    <message>
        <source>new high of {span}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>创 {span}新高</translation>
    </message>
    <message>
        <source>new low of {span}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>创 {span}新低</translation>
    </message>
    <message>
        <source>{percent} % on the day</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>当日 {percent} %</translation>
    </message>
    <message>
        <source>moves {step} within {duration}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>{duration}内变动 {step}</translation>
    </message>
    <message>
        <source>opens {percent} % from the last close</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>开盘较前收 {percent} %</translation>
    </message>
    <message>
        <source>volume of {multiple} times the average of {days} days</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>成交量达 {days} 日均量的 {multiple} 倍</translation>
    </message>
    <message>
        <source>no price for {duration}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>{duration}没有价格</translation>
    </message>
    <message>
        <source> for {duration}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>，持续 {duration}</translation>
    </message>
    <message>
        <source>falls {step} from its high</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>从高点回落 {step}</translation>
    </message>
    <message>
        <source>rises {step} from its low</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>从低点反弹 {step}</translation>
    </message>
    <message>
        <source>The bars were not in order of time and were sorted.</source>
        <extracomment>watcher/domain/bars.py</extracomment>
        <translation>K线未按时间排列，已重新排序。</translation>
    </message>
    <message>
        <source>{dropped} bars without a usable price were left out.</source>
        <extracomment>watcher/domain/bars.py</extracomment>
        <translation>已略去 {dropped} 根没有可用价格的K线。</translation>
    </message>
    <message>
        <source>{doubled} bars came twice; the last of each was kept.</source>
        <extracomment>watcher/domain/bars.py</extracomment>
        <translation>{doubled} 根K线重复；每组保留最后一根。</translation>
    </message>
    <message>
        <source>{widened} bars had a high or low inside their open or close and were widened.</source>
        <extracomment>watcher/domain/bars.py</extracomment>
        <translation>{widened} 根K线的最高或最低价位于开盘价与收盘价之内，已修正。</translation>
    </message>
    <message>
        <source>Use up to 32 letters, digits, “-” and “_”, for example “phone”.</source>
        <extracomment>watcher/domain/channels.py</extracomment>
        <translation>最多使用 32 个字母、数字、“-”和“_”，例如“phone”。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>watcher/domain/channels.py, watcher/engine/lists.py, watcher/store/watchlists.py, …</extracomment>
        <translation>请另选一个名称。</translation>
    </message>
    <message>
        <source>This is not the address of a service.</source>
        <extracomment>watcher/domain/channels.py</extracomment>
        <translation>这不是服务的地址。</translation>
    </message>
    <message>
        <source>It begins with the service&apos;s scheme, such as ntfy://, tgram://, discord://, slack:// or json://.</source>
        <extracomment>watcher/domain/channels.py</extracomment>
        <translation>它以服务的协议开头，例如 ntfy://、tgram://、discord://、slack:// 或 json://。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a channel.</source>
        <extracomment>watcher/domain/channels.py</extracomment>
        <translation>“{name}”不能作为渠道名称。</translation>
    </message>
    <message>
        <source>“{name}” is a channel of Watcher&apos;s own.</source>
        <extracomment>watcher/domain/channels.py</extracomment>
        <translation>“{name}”是 Watcher 自带的渠道。</translation>
    </message>
    <message>
        <source>{d} {mon}</source>
        <comment>date</comment>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>{m}月{d}日</translation>
    </message>
    <message>
        <source>{dd} {mon} {year}</source>
        <comment>date</comment>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>{year}-{mm}-{dd}</translation>
    </message>
    <message>
        <source>{d} {mon} {year}</source>
        <comment>date</comment>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>{year}年{m}月{d}日</translation>
    </message>
    <message>
        <source>{d} {month}</source>
        <comment>date</comment>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>{m}月{d}日</translation>
    </message>
    <message>
        <source>{d} {month} {year}</source>
        <comment>date</comment>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>{year}年{m}月{d}日</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>date</comment>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>{year}年{m}月</translation>
    </message>
    <message>
        <source>{weekday} {d} {mon}</source>
        <comment>date</comment>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>{m}月{d}日 {weekday}</translation>
    </message>
    <message>
        <source>{weekday_long} {d} {month}</source>
        <comment>date</comment>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>{m}月{d}日 {weekday_long}</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short month</comment>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>12月</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>12月</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>周日</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Write it as 2026-W47.</source>
        <extracomment>watcher/domain/digest/week.py</extracomment>
        <translation>请写作 2026-W47。</translation>
    </message>
    <message>
        <source>“{text}” is no week.</source>
        <extracomment>watcher/domain/digest/week.py</extracomment>
        <translation>“{text}”不是周。</translation>
    </message>
    <message>
        <source>simple</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>简单</translation>
    </message>
    <message>
        <source>exponential</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>指数</translation>
    </message>
    <message>
        <source>weighted</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>加权</translation>
    </message>
    <message>
        <source>double exponential</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>双重指数</translation>
    </message>
    <message>
        <source>triple exponential</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>三重指数</translation>
    </message>
    <message>
        <source>triangular</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>三角</translation>
    </message>
    <message>
        <source>Kaufman</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>考夫曼</translation>
    </message>
    <message>
        <source>Hull</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>赫尔</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>watcher/domain/indicators/catalogue.py, watcher/ui/portfolio/split_dialog.py, watcher/ui/settings/key_button.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>the function&apos;s own</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>函数自带</translation>
    </message>
    <message>
        <source>zero-lag exponential</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>零滞后指数</translation>
    </message>
    <message>
        <source>Wilder&apos;s</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>威尔德</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>Upper</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>上轨</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>中轨</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>下轨</translation>
    </message>
    <message>
        <source>Simple moving average</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>简单移动平均线</translation>
    </message>
    <message>
        <source>Exponential moving average</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>指数移动平均线</translation>
    </message>
    <message>
        <source>Weighted moving average</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>加权移动平均线</translation>
    </message>
    <message>
        <source>Volume-weighted average price</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>成交量加权平均价</translation>
    </message>
    <message>
        <source>Anchored VWAP</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>锚定 VWAP</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>布林带</translation>
    </message>
    <message>
        <source>Keltner channels</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>肯特纳通道</translation>
    </message>
    <message>
        <source>Donchian channels</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>唐奇安通道</translation>
    </message>
    <message>
        <source>Ichimoku cloud</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>一目均衡表</translation>
    </message>
    <message>
        <source>Parabolic SAR</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>抛物线转向 SAR</translation>
    </message>
    <message>
        <source>Relative strength index</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>相对强弱指数</translation>
    </message>
    <message>
        <source>Moving average convergence/divergence</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>指数平滑异同移动平均线</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>随机指标</translation>
    </message>
    <message>
        <source>Average true range</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>平均真实波幅</translation>
    </message>
    <message>
        <source>Average directional index</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>平均趋向指数</translation>
    </message>
    <message>
        <source>On-balance volume</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>能量潮</translation>
    </message>
    <message>
        <source>Commodity channel index</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>顺势指标</translation>
    </message>
    <message>
        <source>Bollinger</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>布林带</translation>
    </message>
    <message>
        <source>Keltner</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>肯特纳</translation>
    </message>
    <message>
        <source>Donchian</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>唐奇安</translation>
    </message>
    <message>
        <source>Ichimoku</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>一目均衡</translation>
    </message>
    <message>
        <source>Begins anew each</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>重新起算于每</translation>
    </message>
    <message>
        <source>Anchored at</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>锚定于</translation>
    </message>
    <message>
        <source>Deviations up</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>上轨标准差倍数</translation>
    </message>
    <message>
        <source>Deviations down</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>下轨标准差倍数</translation>
    </message>
    <message>
        <source>Period of the range</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>波幅周期</translation>
    </message>
    <message>
        <source>Overview; once more for the whole screen, and back</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>总览；再按一次占满屏幕，再按恢复</translation>
    </message>
    <message>
        <source>No market cap, smallest size: {names}.</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>没有市值，最小尺寸：{names}。</translation>
    </message>
    <message>
        <source>Not held or not valued, smallest size: {names}.</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>未持有或无法估值，最小尺寸：{names}。</translation>
    </message>
    <message>
        <source>No exchange rate, smallest size: {names}.</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>没有汇率，最小尺寸：{names}。</translation>
    </message>
    <message>
        <source>There is no good copy of it. Watcher can begin with nothing: no lists, alerts or bookings. The damaged file is kept beside the new one. A backup of your own can be put back afterwards, by the File menu.</source>
        <extracomment>watcher/ui/refusal.py</extracomment>
        <translation>没有完好的备份。Watcher 可以从空白数据开始：没有自选列表、提醒或交易。损坏的文件会保留在新文件旁边。之后可以通过“文件”菜单恢复您自己的备份。</translation>
    </message>
    <message>
        <source>There is a good copy of {day}, {time}. What was changed after that is not in it. What is in its place now is kept beside it: nothing of it is lost.</source>
        <extracomment>watcher/ui/refusal.py</extracomment>
        <translation>有一份 {day} {time} 的完好备份，其中不含此后的更改。现在位于该处的内容会保留在旁边，不会丢失。</translation>
    </message>
    <message>
        <source>Of the window and the weekly digest. Numbers, times and the command line do not change with it.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>窗口和周报的语言。数字、时间和命令行不随之改变。</translation>
    </message>
    <message>
        <source>{left_out} of the positions cannot be valued: the portfolio says why.</source>
        <extracomment>watcher/ui/totals_piece.py</extracomment>
        <translation>有 {left_out} 个持仓无法估值：原因见投资组合。</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>区间</translation>
    </message>
    <message>
        <source>Conversion</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>转换线</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>基准线</translation>
    </message>
    <message>
        <source>Span A</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>先行带A</translation>
    </message>
    <message>
        <source>Span B</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>先行带B</translation>
    </message>
    <message>
        <source>Lagging</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>迟行线</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>加速因子</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Signal</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>信号线</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>Smoothing of %K</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>%K 的平滑</translation>
    </message>
    <message>
        <source>Average of %K</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>%K 的均线</translation>
    </message>
    <message>
        <source>Average of %D</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>%D 的均线</translation>
    </message>
    <message>
        <source>Displacement</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>位移</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>快线</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>慢线</translation>
    </message>
    <message>
        <source>Give a date such as 2023-11-16, or with a time in UTC: 2023-11-16 14:30.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>请填写日期，例如 2023-11-16，或带 UTC 时间：2023-11-16 14:30。</translation>
    </message>
    <message>
        <source>Give a {whole}number from {low} to {high}.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>请填写 {low} 到 {high} 之间的{whole}数。</translation>
    </message>
    <message>
        <source>{title} of {of} cannot be {shown}.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>{of} 的{title}不能是 {shown}。</translation>
    </message>
    <message>
        <source>Give one of: {named}.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>请选择其一：{named}。</translation>
    </message>
    <message>
        <source>whole </source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>整</translation>
    </message>
    <message>
        <source>It has no parameters.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>它没有参数。</translation>
    </message>
    <message>
        <source>{name} has no output “{output}”.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>{name} 没有输出“{output}”。</translation>
    </message>
    <message>
        <source>It has: {has}.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>它有：{has}。</translation>
    </message>
    <message>
        <source>It has: {known}.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>它有：{known}。</translation>
    </message>
    <message>
        <source>{name} has no parameter “{parameter}”.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>{name} 没有参数“{parameter}”。</translation>
    </message>
    <message>
        <source>RSI, SMA and MACD are some.</source>
        <extracomment>watcher/domain/indicators/lookup.py, watcher/ui/alerts/terms.py</extracomment>
        <translation>例如 RSI、SMA 和 MACD。</translation>
    </message>
    <message>
        <source>It needs a column of periods beside the prices.</source>
        <extracomment>watcher/domain/indicators/lookup.py</extracomment>
        <translation>除价格外它还需要一列周期。</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <extracomment>watcher/domain/indicators/lookup.py</extracomment>
        <translation>您是指 {near} 吗？</translation>
    </message>
    <message>
        <source>There is no indicator called “{name}”.</source>
        <extracomment>watcher/domain/indicators/lookup.py</extracomment>
        <translation>没有名为“{name}”的指标。</translation>
    </message>
    <message>
        <source>{wanted} cannot be used on bars.</source>
        <extracomment>watcher/domain/indicators/lookup.py</extracomment>
        <translation>{wanted} 不能用于K线。</translation>
    </message>
    <message>
        <source>Try other parameters.</source>
        <extracomment>watcher/domain/indicators/talib_formula.py</extracomment>
        <translation>请试试其他参数。</translation>
    </message>
    <message>
        <source>{name} cannot be computed with {given}.</source>
        <extracomment>watcher/domain/indicators/talib_formula.py</extracomment>
        <translation>{name} 无法用 {given} 计算。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <extracomment>watcher/domain/notes.py</extracomment>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>A note has at most {longest_note} letters, and this one has {count}.</source>
        <extracomment>watcher/domain/notes.py</extracomment>
        <translation>备注最多 {longest_note} 个字，此备注有 {count} 个。</translation>
    </message>
    <message>
        <source>{symbol}: no closes up to {day}</source>
        <extracomment>watcher/domain/portfolio/benchmark.py</extracomment>
        <translation>{symbol}：{day} 之前没有收盘价</translation>
    </message>
    <message>
        <source>{symbol}: no rate {currency}/{target}</source>
        <extracomment>watcher/domain/portfolio/benchmark.py</extracomment>
        <translation>{symbol}：没有汇率 {currency}/{target}</translation>
    </message>
    <message>
        <source>no rate {currency}/{target} of {day}</source>
        <extracomment>watcher/domain/portfolio/day.py, watcher/domain/portfolio/holdings.py</extracomment>
        <translation>没有 {day} 的汇率 {currency}/{target}</translation>
    </message>
    <message>
        <source>the quantity</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>the price</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>the amount</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>the fees</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>费用</translation>
    </message>
    <message>
        <source>the taxes</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>税费</translation>
    </message>
    <message>
        <source>the exchange rate</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>汇率</translation>
    </message>
    <message>
        <source>the amount is negative</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>金额为负</translation>
    </message>
    <message>
        <source>the exchange rate is zero or says no currency</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>汇率为零或未注明货币</translation>
    </message>
    <message>
        <source>the share of the cost is not between 0 and 1</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>成本占比不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>the quantity is missing</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>缺少数量</translation>
    </message>
    <message>
        <source>the price is missing</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>缺少价格</translation>
    </message>
    <message>
        <source>a spin-off needs its share of the cost</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>分拆需要其成本占比</translation>
    </message>
    <message>
        <source>the amount is missing</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>缺少金额</translation>
    </message>
    <message>
        <source>an exchange of money needs a rate</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>货币兑换需要汇率</translation>
    </message>
    <message>
        <source>a transfer needs a quantity or an amount</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>转账需要数量或金额</translation>
    </message>
    <message>
        <source>a chosen lot has no quantity</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>选定的批次没有数量</translation>
    </message>
    <message>
        <source>the year {year} is not one of {first} to {last}</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>年份 {year} 不在 {first} 到 {last} 之间</translation>
    </message>
    <message>
        <source>{name} is not a number that can be booked</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>{name}不是可入账的数值</translation>
    </message>
    <message>
        <source>{name} is negative</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>{name}为负</translation>
    </message>
    <message>
        <source>a {kind} needs a security</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>{kind}需要证券</translation>
    </message>
    <message>
        <source>a {kind} needs another security</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>{kind}需要另一个证券</translation>
    </message>
    <message>
        <source>“{currency}” is not a currency</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>“{currency}”不是货币</translation>
    </message>
    <message>
        <source>buy</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>买入</translation>
    </message>
    <message>
        <source>sell</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>卖出</translation>
    </message>
    <message>
        <source>deposit</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>存入</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>取出</translation>
    </message>
    <message>
        <source>dividend</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>股息</translation>
    </message>
    <message>
        <source>interest</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>利息</translation>
    </message>
    <message>
        <source>fee</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>费用</translation>
    </message>
    <message>
        <source>tax</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>税费</translation>
    </message>
    <message>
        <source>tax refund</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>退税</translation>
    </message>
    <message>
        <source>fx</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>货币兑换</translation>
    </message>
    <message>
        <source>transfer in</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>转入</translation>
    </message>
    <message>
        <source>transfer out</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>转出</translation>
    </message>
    <message>
        <source>delivery in</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>转入证券</translation>
    </message>
    <message>
        <source>delivery out</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>转出证券</translation>
    </message>
    <message>
        <source>spin off</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>分拆</translation>
    </message>
    <message>
        <source>merger</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>合并</translation>
    </message>
    <message>
        <source>rename</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>更名</translation>
    </message>
    <message>
        <source>cash in lieu</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>零股现金</translation>
    </message>
    <message>
        <source>a {kind} of {day}: no rate {currency}/{report}</source>
        <extracomment>watcher/domain/portfolio/performance.py</extracomment>
        <translation>{day} 的{kind}：没有汇率 {currency}/{report}</translation>
    </message>
    <message>
        <source>cash in {currency}: no rate {currency}/{report} up to {day}</source>
        <extracomment>watcher/domain/portfolio/performance.py</extracomment>
        <translation>{currency} 现金：截至 {day} 没有汇率 {currency}/{report}</translation>
    </message>
    <message>
        <source>{whole} up to {day}</source>
        <extracomment>watcher/domain/portfolio/period.py</extracomment>
        <translation>截至 {day} {whole}</translation>
    </message>
    <message>
        <source>below zero: the history may begin in the middle</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>低于零：历史记录可能从中途开始</translation>
    </message>
    <message>
        <source>{found}: not in the totals</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>{found}：未计入合计</translation>
    </message>
    <message>
        <source>cost unknown of {left} units: not in the gains</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>{left} 单位成本未知：未计入收益</translation>
    </message>
    <message>
        <source>{uncovered} units were sold that were never bought: opening balance, cost unknown</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>卖出了从未买入的 {uncovered} 单位：视为期初余额，成本未知</translation>
    </message>
    <message>
        <source>no rate {currency}/{report}: not in the totals</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>没有汇率 {currency}/{report}：未计入合计</translation>
    </message>
    <message>
        <source>at the rate {currency}/{report} of {day}</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>按 {day} 的汇率 {currency}/{report}</translation>
    </message>
    <message>
        <source>n/a: nothing was invested</source>
        <extracomment>watcher/domain/portfolio/returns.py</extracomment>
        <translation>不适用：没有投入</translation>
    </message>
    <message>
        <source>n/a: the period is under a day</source>
        <extracomment>watcher/domain/portfolio/returns.py</extracomment>
        <translation>不适用：期间不足一天</translation>
    </message>
    <message>
        <source>n/a: all flows lie within one day</source>
        <extracomment>watcher/domain/portfolio/returns.py</extracomment>
        <translation>不适用：所有资金进出都在同一天</translation>
    </message>
    <message>
        <source>n/a: money went in one direction only</source>
        <extracomment>watcher/domain/portfolio/returns.py</extracomment>
        <translation>不适用：资金只朝一个方向流动</translation>
    </message>
    <message>
        <source>n/a: no rate fits these flows</source>
        <extracomment>watcher/domain/portfolio/returns.py</extracomment>
        <translation>不适用：没有符合这些资金进出的利率</translation>
    </message>
    <message>
        <source>no price</source>
        <extracomment>watcher/domain/portfolio/worth.py, watcher/ui/pair/wording.py</extracomment>
        <translation>没有价格</translation>
    </message>
    <message>
        <source>no rate {major}/{own}</source>
        <extracomment>watcher/domain/portfolio/worth.py</extracomment>
        <translation>没有汇率 {major}/{own}</translation>
    </message>
    <message>
        <source>no rate {own}/{report}</source>
        <extracomment>watcher/domain/portfolio/worth.py</extracomment>
        <translation>没有汇率 {own}/{report}</translation>
    </message>
    <message>
        <source>No symbol was given.</source>
        <extracomment>watcher/domain/symbols.py</extracomment>
        <translation>没有给出代码。</translation>
    </message>
    <message>
        <source>Type one, for example BABA.</source>
        <extracomment>watcher/domain/symbols.py</extracomment>
        <translation>请输入一个，例如 BABA。</translation>
    </message>
    <message>
        <source>“{shown}” is not a symbol.</source>
        <extracomment>watcher/domain/symbols.py</extracomment>
        <translation>“{shown}”不是代码。</translation>
    </message>
    <message>
        <source>A symbol has at most {longest} letters, digits and . - = ^ _ &amp;, for example BABA or 0700.HK.</source>
        <extracomment>watcher/domain/symbols.py</extracomment>
        <translation>代码最多 {longest} 个字符，可含字母、数字和 . - = ^ _ &amp;，例如 BABA 或 0700.HK。</translation>
    </message>
    <message>
        <source>“watcher alert list” shows those there are.</source>
        <extracomment>watcher/engine/alert_changes.py, watcher/engine/logbook.py</extracomment>
        <translation>“watcher alert list”可列出现有的提醒。</translation>
    </message>
    <message>
        <source>A snoozed alert needs a time in the future.</source>
        <extracomment>watcher/engine/alert_changes.py</extracomment>
        <translation>静音的提醒需要一个未来的时间。</translation>
    </message>
    <message>
        <source>For example “--for 1h”.</source>
        <extracomment>watcher/engine/alert_changes.py</extracomment>
        <translation>例如“--for 1h”。</translation>
    </message>
    <message>
        <source>There is no alert {alert}.</source>
        <extracomment>watcher/engine/alert_changes.py</extracomment>
        <translation>没有提醒 {alert}。</translation>
    </message>
    <message>
        <source>{symbol} from {day} {time}</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>{symbol} 自 {day} {time}</translation>
    </message>
    <message>
        <source>another process</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>This one shows them, and takes over when it ends.</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>本程序显示它们，并在对方结束后接手。</translation>
    </message>
    <message>
        <source>This Watcher now watches the alerts.</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>现由此 Watcher 监视提醒。</translation>
    </message>
    <message>
        <source>What happened there is checked as soon as the bars can be had.</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>一旦有K线，就会检查期间发生的情况。</translation>
    </message>
    <message>
        <source>process {pid}, “{role}”</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>进程 {pid}，“{role}”</translation>
    </message>
    <message>
        <source>Another Watcher ({who}) watches this profile&apos;s alerts.</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>另一个 Watcher（{who}）正在监视此配置的提醒。</translation>
    </message>
    <message>
        <source>Some alerts could not be caught up: no bars came for {named}.</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>部分提醒无法补查：没有以下时段的K线：{named}。</translation>
    </message>
    <message>
        <source>{count} fired alerts wait to be stored. </source>
        <extracomment>watcher/engine/alert_keeping.py</extracomment>
        <translation>有 {count} 个已触发的提醒等待保存。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>watcher/engine/alert_files.py</extracomment>
        <translation>请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>{name} is too large for a file of alerts.</source>
        <extracomment>watcher/engine/alert_files.py</extracomment>
        <translation>{name} 作为提醒文件太大。</translation>
    </message>
    <message>
        <source>{name} is no text file.</source>
        <extracomment>watcher/engine/alert_files.py</extracomment>
        <translation>{name} 不是文本文件。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <extracomment>watcher/engine/alert_files.py</extracomment>
        <translation>无法读取 {name}：{strerror}。</translation>
    </message>
    <message>
        <source>Nothing is held, so there is no past to try it on.</source>
        <extracomment>watcher/engine/backtests.py</extracomment>
        <translation>没有持仓，因此没有可供试算的历史。</translation>
    </message>
    <message>
        <source>No bars of {symbol} are stored.</source>
        <extracomment>watcher/engine/backtests.py</extracomment>
        <translation>没有存储 {symbol} 的K线。</translation>
    </message>
    <message>
        <source>There are several accounts.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>有多个账户。</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <extracomment>watcher/engine/bookings.py, watcher/engine/reading.py</extracomment>
        <translation>账户需要名称。</translation>
    </message>
    <message>
        <source>For example: Depot.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>例如：证券账户。</translation>
    </message>
    <message>
        <source>Name a symbol, an ISIN or a name that “watcher portfolio positions --all” shows.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>请指定“watcher portfolio positions --all”所列的代码、ISIN 或名称。</translation>
    </message>
    <message>
        <source>Give it: --currency USD.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>请指定：--currency USD。</translation>
    </message>
    <message>
        <source>“watcher portfolio list” shows those there are.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>“watcher portfolio list”可列出现有的交易。</translation>
    </message>
    <message>
        <source>Enter the purchase first, or allow short positions for the account.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>请先输入买入交易，或允许该账户卖空。</translation>
    </message>
    <message>
        <source>Say which one: {named}.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>请指明是哪一个：{named}。</translation>
    </message>
    <message>
        <source>“{text}” is not in the portfolio.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>“{text}”不在投资组合中。</translation>
    </message>
    <message>
        <source>The currency of {symbol} is not known.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>{symbol} 的货币未知。</translation>
    </message>
    <message>
        <source>There is no transaction {number}.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>没有交易 {number}。</translation>
    </message>
    <message>
        <source>That would sell {more} {label} more than “{account}” holds.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>这将使 {label} 的卖出比“{account}”的持有多 {more}。</translation>
    </message>
    <message>
        <source>This cannot be booked: {wrong}.</source>
        <extracomment>watcher/engine/bookings.py, watcher/ui/portfolio/terms.py</extracomment>
        <translation>无法入账：{wrong}。</translation>
    </message>
    <message>
        <source>“watcher channel list” shows those there are.</source>
        <extracomment>watcher/engine/channel_desk.py</extracomment>
        <translation>“watcher channel list”可列出现有的渠道。</translation>
    </message>
    <message>
        <source>No program that plays sounds was found.</source>
        <extracomment>watcher/engine/channel_desk.py, watcher/notify/sound.py</extracomment>
        <translation>找不到可播放声音的程序。</translation>
    </message>
    <message>
        <source>A channel needs the address of its service.</source>
        <extracomment>watcher/engine/channel_desk.py</extracomment>
        <translation>渠道需要其服务的地址。</translation>
    </message>
    <message>
        <source>There is no channel “{name}”.</source>
        <extracomment>watcher/engine/channel_desk.py</extracomment>
        <translation>没有渠道“{name}”。</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <extracomment>watcher/engine/channel_desk.py, watcher/notify/secrets.py, watcher/notify/service.py</extracomment>
        <translation>钥匙串没有响应。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <extracomment>watcher/engine/channel_desk.py</extracomment>
        <translation>请解锁后重试。</translation>
    </message>
    <message>
        <source>Install one of: {wanted}.</source>
        <extracomment>watcher/engine/channel_desk.py, watcher/notify/sound.py</extracomment>
        <translation>请安装其中之一：{wanted}。</translation>
    </message>
    <message>
        <source>Give it, or set {variable}.</source>
        <extracomment>watcher/engine/channel_desk.py</extracomment>
        <translation>请填写，或设置 {variable}。</translation>
    </message>
    <message>
        <source>There is no profile to keep a digest in.</source>
        <extracomment>watcher/engine/digest_desk.py</extracomment>
        <translation>没有可存放周报的配置文件夹。</translation>
    </message>
    <message>
        <source>The digest of week {week} is written.</source>
        <extracomment>watcher/engine/digest_desk.py, watcher/ui/digests.py</extracomment>
        <translation>{week} 的周报已写好。</translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <extracomment>watcher/engine/digest_desk.py, watcher/ui/digests.py</extracomment>
        <translation>位于 {path}。</translation>
    </message>
    <message>
        <source>The weekly digest was not written. {title}</source>
        <extracomment>watcher/engine/digest_desk.py</extracomment>
        <translation>周报没有写成。{title}</translation>
    </message>
    <message>
        <source>The ending says how it is written.</source>
        <extracomment>watcher/engine/digest_files.py, watcher/engine/portfolio_files.py</extracomment>
        <translation>文件扩展名决定写入的格式。</translation>
    </message>
    <message>
        <source>{name} is neither .html nor .pdf.</source>
        <extracomment>watcher/engine/digest_files.py</extracomment>
        <translation>{name} 既不是 .html 也不是 .pdf。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <extracomment>watcher/engine/alert_files.py, watcher/engine/digest_files.py, watcher/engine/list_desk.py, …</extracomment>
        <translation>无法写入 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <extracomment>watcher/engine/digest_files.py</extracomment>
        <translation>无法建立文件夹 {folder}：{strerror}。</translation>
    </message>
    <message>
        <source>ex-dividend that day: {amount} a share</source>
        <extracomment>watcher/engine/dividends.py</extracomment>
        <translation>当日除息：每股 {amount}</translation>
    </message>
    <message>
        <source>Watcher&apos;s engine has ended; this was not done.</source>
        <extracomment>watcher/engine/engine.py</extracomment>
        <translation>Watcher 的引擎已结束；此操作未完成。</translation>
    </message>
    <message>
        <source>Start Watcher again.</source>
        <extracomment>watcher/engine/engine.py</extracomment>
        <translation>请重新启动 Watcher。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>watcher/engine/engine.py, watcher/importers/draft.py</extracomment>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Something went wrong inside Watcher.</source>
        <extracomment>watcher/engine/engine.py</extracomment>
        <translation>Watcher 内部出错。</translation>
    </message>
    <message>
        <source>It was reported; this was not done.</source>
        <extracomment>watcher/engine/engine.py</extracomment>
        <translation>错误已报告；此操作未完成。</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one writable.</source>
        <extracomment>watcher/engine/files.py</extracomment>
        <translation>请另选一个文件夹，或使此文件夹可写。</translation>
    </message>
    <message>
        <source>{name} cannot be written to {parent}: {why}.</source>
        <extracomment>watcher/engine/files.py</extracomment>
        <translation>无法将 {name} 写入 {parent}：{why}。</translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <extracomment>watcher/engine/housekeeping.py</extracomment>
        <translation>数据库正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Nothing is lost: what is new is saved as soon as it lets go. If that takes long, end the program that has {path} open.</source>
        <extracomment>watcher/engine/housekeeping.py</extracomment>
        <translation>没有任何丢失：对方一释放就会保存新内容。如果时间太长，请结束打开了 {path} 的程序。</translation>
    </message>
    <message>
        <source>it moves neither units nor money</source>
        <extracomment>watcher/engine/import_previews.py</extracomment>
        <translation>它既没有移动证券也没有移动资金</translation>
    </message>
    <message>
        <source>Export it as CSV.</source>
        <extracomment>watcher/engine/reading.py</extracomment>
        <translation>请导出为 CSV。</translation>
    </message>
    <message>
        <source>For example: --account Depot.</source>
        <extracomment>watcher/engine/reading.py</extracomment>
        <translation>例如：--account Depot。</translation>
    </message>
    <message>
        <source>Mend the file, or import the rest without them.</source>
        <extracomment>watcher/engine/imports.py</extracomment>
        <translation>请修复文件，或跳过它们导入其余部分。</translation>
    </message>
    <message>
        <source>{name} has no heading with the names of its columns.</source>
        <extracomment>watcher/engine/reading.py, watcher/importers/generic_csv.py</extracomment>
        <translation>{name} 没有列名标题行。</translation>
    </message>
    <message>
        <source>{count} rows of {file} cannot be used, the first at {line}: {reason}; nothing was imported.</source>
        <extracomment>watcher/engine/imports.py</extracomment>
        <translation>{file} 中有 {count} 行无法使用，首个在 {line}：{reason}；没有导入任何内容。</translation>
    </message>
    <message>
        <source>That list does not exist any more.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>该列表已不存在。</translation>
    </message>
    <message>
        <source>For example: Technology.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>例如：科技。</translation>
    </message>
    <message>
        <source>A group&apos;s name has at most {most} letters.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>分组名称最多 {most} 个字。</translation>
    </message>
    <message>
        <source>A list&apos;s name has at most {most} letters.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>列表名称最多 {most} 个字。</translation>
    </message>
    <message>
        <source>Make another one before you remove it.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>删除之前请先另建一个。</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>分组需要名称。</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>列表需要名称。</translation>
    </message>
    <message>
        <source>There is already a group named “{short}” in this list.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>此列表中已有名为“{short}”的分组。</translation>
    </message>
    <message>
        <source>{named} is in “{name}” already.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>{named} 已在“{name}”中。</translation>
    </message>
    <message>
        <source>“{name}” is the last list.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>“{name}”是最后一个列表。</translation>
    </message>
    <message>
        <source>There is no alert {alert_id}.</source>
        <extracomment>watcher/engine/logbook.py</extracomment>
        <translation>没有提醒 {alert_id}。</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <extracomment>watcher/engine/markets.py</extracomment>
        <translation>东京</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <extracomment>watcher/engine/markets.py</extracomment>
        <translation>法兰克福</translation>
    </message>
    <message>
        <source>Xetra</source>
        <extracomment>watcher/engine/markets.py</extracomment>
        <translation>Xetra</translation>
    </message>
    <message>
        <source>Paris</source>
        <extracomment>watcher/engine/markets.py</extracomment>
        <translation>巴黎</translation>
    </message>
    <message>
        <source>Amsterdam</source>
        <extracomment>watcher/engine/markets.py</extracomment>
        <translation>阿姆斯特丹</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <extracomment>watcher/engine/markets.py</extracomment>
        <translation>上海</translation>
    </message>
    <message>
        <source>Toronto</source>
        <extracomment>watcher/engine/markets.py</extracomment>
        <translation>多伦多</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}.</source>
        <extracomment>watcher/engine/portfolio_answers.py</extracomment>
        <translation>期间的结束日期 {end} 早于开始日期 {start}。</translation>
    </message>
    <message>
        <source>{name} is neither .json nor .csv.</source>
        <extracomment>watcher/engine/portfolio_files.py</extracomment>
        <translation>{name} 既不是 .json 也不是 .csv。</translation>
    </message>
    <message>
        <source>Watcher: this is a test</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>Watcher：这是一次测试</translation>
    </message>
    <message>
        <source>An alert that fires is told like this: symbol, level, price and direction first.</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>触发的提醒会这样通知：首先是代码、价位、价格和方向。</translation>
    </message>
    <message>
        <source>gapped: the level itself was not traded</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>跳空：该价位本身没有成交</translation>
    </message>
    <message>
        <source>touched between two prices</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>在两个价格之间触及</translation>
    </message>
    <message>
        <source>found late</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>事后发现</translation>
    </message>
    <message>
        <source>gapped</source>
        <extracomment>watcher/engine/wording.py, watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>跳空</translation>
    </message>
    <message>
        <source>touched</source>
        <extracomment>watcher/engine/wording.py, watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>触及</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>watcher/engine/wording.py, watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>延迟</translation>
    </message>
    <message>
        <source>pre session</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>盘前</translation>
    </message>
    <message>
        <source>post session</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>盘后</translation>
    </message>
    <message>
        <source>overnight session</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>夜盘</translation>
    </message>
    <message>
        <source>Not acknowledged yet.</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>尚未确认。</translation>
    </message>
    <message>
        <source>the price has come back since</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>此后价格已返回</translation>
    </message>
    <message>
        <source>come back since</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>此后已返回</translation>
    </message>
    <message>
        <source>Could not be checked: {named}{more}</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>无法检查：{named}{more}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>… 另有 {count} 个</translation>
    </message>
    <message>
        <source>{headline} and {count} more</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{headline}，另有 {count} 个</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <extracomment>watcher/engine/wording.py, watcher/ui/alerts/leaving.py</extracomment>
        <translation>，另有 {count} 个</translation>
    </message>
    <message>
        <source>{headline}, found late</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{headline}，事后发现</translation>
    </message>
    <message>
        <source>{headline}, told late</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{headline}，延迟通知</translation>
    </message>
    <message>
        <source>{symbol} from {weekday} {time}</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{symbol} 自{weekday} {time}</translation>
    </message>
    <message>
        <source>{symbols} closed: at its last price</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{symbols} 休市：按其最后价格</translation>
    </message>
    <message>
        <source>{subject} alert on your holdings fired</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{subject} 的持仓提醒已触发</translation>
    </message>
    <message>
        <source>measured {value}</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>测得 {value}</translation>
    </message>
    <message>
        <source>Use an exchange code such as XNYS, XHKG or XLON, or 24/7.</source>
        <extracomment>watcher/feeds/calendars.py</extracomment>
        <translation>请使用交易所代码，例如 XNYS、XHKG 或 XLON，或 24/7。</translation>
    </message>
    <message>
        <source>No trading hours are known for the exchange “{code}”.</source>
        <extracomment>watcher/feeds/calendars.py</extracomment>
        <translation>不知道交易所“{code}”的交易时间。</translation>
    </message>
    <message>
        <source>The trading hours of the exchange “{code}” could not be read.</source>
        <extracomment>watcher/feeds/calendars.py</extracomment>
        <translation>无法读取交易所“{code}”的交易时间。</translation>
    </message>
    <message>
        <source>The demo market does not have {symbol}.</source>
        <extracomment>watcher/feeds/demo/feed.py</extracomment>
        <translation>模拟市场没有 {symbol}。</translation>
    </message>
    <message>
        <source>It has {listings}.</source>
        <extracomment>watcher/feeds/demo/feed.py</extracomment>
        <translation>它有 {listings}。</translation>
    </message>
    <message>
        <source>Look for it with search.</source>
        <extracomment>watcher/feeds/yahoo/feed.py</extracomment>
        <translation>请用搜索查找。</translation>
    </message>
    <message>
        <source>Yahoo does not know the symbol “{symbol}”.</source>
        <extracomment>watcher/feeds/yahoo/feed.py</extracomment>
        <translation>雅虎不认识代码“{symbol}”。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>watcher/feeds/yahoo/gateway.py</extracomment>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Yahoo gave no usable chart of {symbol}.</source>
        <extracomment>watcher/feeds/yahoo/gateway.py</extracomment>
        <translation>雅虎没有给出 {symbol} 的可用图表。</translation>
    </message>
    <message>
        <source>Yahoo limits requests</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>雅虎限制请求</translation>
    </message>
    <message>
        <source>Yahoo does not answer properly</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>雅虎没有正常响应</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>watcher/feeds/yahoo/trouble.py, watcher/ui/status_words.py</extracomment>
        <translation>没有网络连接</translation>
    </message>
    <message>
        <source>The connection is intercepted</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>连接被拦截</translation>
    </message>
    <message>
        <source>Wait; asking again only makes it longer.</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>请等待；再次查询只会延长时间。</translation>
    </message>
    <message>
        <source>Yahoo refuses to be asked at the moment; try again later.</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>雅虎目前拒绝查询；请稍后重试。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>请几分钟后重试。</translation>
    </message>
    <message>
        <source>No answer came in time; try again in a few minutes.</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>没有及时收到响应；请几分钟后重试。</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>请检查网络。</translation>
    </message>
    <message>
        <source>The certificate shown for Yahoo is not trusted. Where a proxy does this on purpose, set SSL_CERT_FILE to its certificate.</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>雅虎出示的证书不受信任。如果是代理有意为之，请将 SSL_CERT_FILE 设为其证书。</translation>
    </message>
    <message>
        <source>retrying in {seconds} s</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>{seconds} 秒后重试</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>下次尝试 {time}</translation>
    </message>
    <message>
        <source>Stamped later than now: such a price is not to be trusted.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>时间戳晚于现在：这样的价格不可信。</translation>
    </message>
    <message>
        <source>Ranges</source>
        <comment>multiple</comment>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>波幅倍数</translation>
    </message>
    <message>
        <source>“{shown}” is not a number</source>
        <extracomment>watcher/importers/cells.py</extracomment>
        <translation>“{shown}”不是数值</translation>
    </message>
    <message>
        <source>“{shown}” is not a date</source>
        <extracomment>watcher/importers/cells.py, watcher/importers/portfolio_performance.py</extracomment>
        <translation>“{shown}”不是日期</translation>
    </message>
    <message>
        <source>The first line has to say Date, Open, High, Low, Close and, if there is one, Volume.</source>
        <extracomment>watcher/importers/daily_prices.py</extracomment>
        <translation>第一行须为 Date、Open、High、Low、Close，以及 Volume（如果有）。</translation>
    </message>
    <message>
        <source>The dates of this file can be read as day/month or as month/day.</source>
        <extracomment>watcher/importers/daily_prices.py, watcher/importers/ibkr_days.py</extracomment>
        <translation>此文件的日期可读作日/月或月/日。</translation>
    </message>
    <message>
        <source>Write them as YYYY-MM-DD.</source>
        <extracomment>watcher/importers/daily_prices.py</extracomment>
        <translation>请写作 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Daily prices of one symbol are never that large.</source>
        <extracomment>watcher/importers/daily_prices.py</extracomment>
        <translation>一个代码的日线价格不会这么大。</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <extracomment>watcher/importers/source_file.py</extracomment>
        <translation>{name} 不是文本文件。</translation>
    </message>
    <message>
        <source>{name} has no line that names its columns.</source>
        <extracomment>watcher/importers/daily_prices.py</extracomment>
        <translation>{name} 没有列名行。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <extracomment>watcher/importers/daily_prices.py, watcher/importers/source_file.py, watcher/importers/symbols.py, …</extracomment>
        <translation>无法读取 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>Line {line_num} cannot be read as CSV: {error}.</source>
        <extracomment>watcher/importers/daily_prices.py</extracomment>
        <translation>第 {line_num} 行无法按 CSV 读取：{error}。</translation>
    </message>
    <message>
        <source>it names neither a symbol nor an ISIN</source>
        <extracomment>watcher/importers/draft.py</extracomment>
        <translation>它既没有代码也没有 ISIN</translation>
    </message>
    <message>
        <source>A split of {security}, {ratio} for 1, kept among the splits.</source>
        <extracomment>watcher/importers/draft.py, watcher/importers/ibkr_actions.py, watcher/importers/trading212.py</extracomment>
        <translation>{security} 的拆股，1 拆 {ratio}，已记入拆股。</translation>
    </message>
    <message>
        <source>A split of {security} brought {added} shares, but the file does not show how many there were; enter the split by hand if its purchases come from another file.</source>
        <extracomment>watcher/importers/draft.py</extracomment>
        <translation>{security} 的拆股带来 {added} 股，但文件没有说明原有多少；如果其买入来自另一个文件，请手动输入拆股。</translation>
    </message>
    <message>
        <source>{said} of 0 units.</source>
        <extracomment>watcher/importers/etoro.py</extracomment>
        <translation>{said}，0 单位。</translation>
    </message>
    <message>
        <source>{said} of 0.00.</source>
        <extracomment>watcher/importers/etoro.py</extracomment>
        <translation>{said}，0.00。</translation>
    </message>
    <message>
        <source>“{said}” moved nothing.</source>
        <extracomment>watcher/importers/etoro.py</extracomment>
        <translation>“{said}”没有任何变动。</translation>
    </message>
    <message>
        <source>“{said}” is a kind of row that is not known.</source>
        <extracomment>watcher/importers/etoro.py, watcher/importers/ibkr.py, watcher/importers/ibkr_history.py, …</extracomment>
        <translation>“{said}”是未知的行类型。</translation>
    </message>
    <message>
        <source>it names no quantity</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>它没有注明数量</translation>
    </message>
    <message>
        <source>it names neither a price nor an amount</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>它既没有价格也没有金额</translation>
    </message>
    <message>
        <source>Add one as its first line.</source>
        <extracomment>watcher/importers/generic_csv.py</extracomment>
        <translation>请将其添加为第一行。</translation>
    </message>
    <message>
        <source>it names no currency</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>它没有注明货币</translation>
    </message>
    <message>
        <source>it names no amount</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>它没有注明金额</translation>
    </message>
    <message>
        <source>“{shown}” is no kind of booking that is known</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>“{shown}”不是已知的记账类型</translation>
    </message>
    <message>
        <source>{name} does not say which column holds the {lacking}.</source>
        <extracomment>watcher/importers/generic_csv.py</extracomment>
        <translation>{name} 没有说明哪一列是{lacking}。</translation>
    </message>
    <message>
        <source>Its columns are: {titles}.</source>
        <extracomment>watcher/importers/generic_csv.py</extracomment>
        <translation>其各列为：{titles}。</translation>
    </message>
    <message>
        <source>“{shown}” is not a currency</source>
        <extracomment>watcher/importers/generic_rows.py, watcher/importers/ghostfolio.py</extracomment>
        <translation>“{shown}”不是货币</translation>
    </message>
    <message>
        <source>A liability; what is owed is not kept here.</source>
        <extracomment>watcher/importers/ghostfolio.py</extracomment>
        <translation>负债；此处不记录欠款。</translation>
    </message>
    <message>
        <source>quantity and price may not be negative</source>
        <extracomment>watcher/importers/ghostfolio.py</extracomment>
        <translation>数量和价格不能为负</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <extracomment>watcher/importers/ghostfolio_json.py</extracomment>
        <translation>请重新导出文件。</translation>
    </message>
    <message>
        <source>“{shown}” is none of BUY, SELL, DIVIDEND, FEE, INTEREST, ITEM</source>
        <extracomment>watcher/importers/ghostfolio.py</extracomment>
        <translation>“{shown}”不是 BUY、SELL、DIVIDEND、FEE、INTEREST、ITEM 之一</translation>
    </message>
    <message>
        <source>A {said} of 0 units.</source>
        <extracomment>watcher/importers/generic_rows.py, watcher/importers/ghostfolio.py</extracomment>
        <translation>{said}，0 单位。</translation>
    </message>
    <message>
        <source>{name} is not an export of Ghostfolio.</source>
        <extracomment>watcher/importers/ghostfolio_json.py</extracomment>
        <translation>{name} 不是 Ghostfolio 的导出文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a list of entries.</source>
        <extracomment>watcher/importers/ghostfolio_json.py</extracomment>
        <translation>“{name}”不是条目列表。</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <extracomment>watcher/domain/portfolio/records.py, watcher/importers/ghostfolio_json.py</extracomment>
        <translation>缺少“{name}”</translation>
    </message>
    <message>
        <source>Line {lineno} of {name} is not JSON: {msg}.</source>
        <extracomment>watcher/importers/ghostfolio_json.py, watcher/importers/sources.py</extracomment>
        <translation>{name} 的第 {lineno} 行不是 JSON：{msg}。</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be an export.</source>
        <extracomment>watcher/importers/ghostfolio_json.py, watcher/importers/sources.py</extracomment>
        <translation>{name} 嵌套过深，不可能是导出文件。</translation>
    </message>
    <message>
        <source>An option</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>期权</translation>
    </message>
    <message>
        <source>A warrant</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>权证</translation>
    </message>
    <message>
        <source>A CFD</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>差价合约</translation>
    </message>
    <message>
        <source>A bond</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>债券</translation>
    </message>
    <message>
        <source>it exchanges currencies, but does not say which; add “Symbol” to the query</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>它兑换货币，但没有说明是哪种；请在查询中加入“Symbol”</translation>
    </message>
    <message>
        <source>A sum of rows that are counted one by one.</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>逐行计入的各行之和。</translation>
    </message>
    <message>
        <source>{text}: the executions are counted, not their sums.</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>{text}：只计入各笔成交，不计入其总和。</translation>
    </message>
    <message>
        <source>{not_kept} ({text}); not kept here.</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>{not_kept}（{text}）；此处不记录。</translation>
    </message>
    <message>
        <source>“{text}” is neither BUY nor SELL</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>“{text}”既不是 BUY 也不是 SELL</translation>
    </message>
    <message>
        <source>A corporate action; enter it by hand where it changed what you hold.</source>
        <extracomment>watcher/importers/ibkr_actions.py</extracomment>
        <translation>公司行动；如改变了您的持仓，请手动输入。</translation>
    </message>
    <message>
        <source>A transfer; enter it by hand with its cost.</source>
        <extracomment>watcher/importers/ibkr_activity.py, watcher/importers/ibkr_flex.py</extracomment>
        <translation>转账；请连同成本手动输入。</translation>
    </message>
    <message>
        <source>{what}: the orders are counted.</source>
        <extracomment>watcher/importers/ibkr_activity.py</extracomment>
        <translation>{what}：只计入各笔订单。</translation>
    </message>
    <message>
        <source>A sum</source>
        <extracomment>watcher/importers/ibkr_activity.py</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>An order; its executions are counted.</source>
        <extracomment>watcher/importers/ibkr_flex.py</extracomment>
        <translation>订单；只计入其各笔成交。</translation>
    </message>
    <message>
        <source>A closed lot; the executions are counted.</source>
        <extracomment>watcher/importers/ibkr_flex.py</extracomment>
        <translation>已平仓批次；只计入各笔成交。</translation>
    </message>
    <message>
        <source>A sum; the executions are counted.</source>
        <extracomment>watcher/importers/ibkr_flex.py</extracomment>
        <translation>合计；只计入各笔成交。</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <extracomment>watcher/importers/archives.py, watcher/importers/ibkr_flex.py, watcher/importers/own_format.py, …</extracomment>
        <translation>请重新导出。</translation>
    </message>
    <message>
        <source>Line {line} of {name} is not XML.</source>
        <extracomment>watcher/importers/ibkr_flex.py</extracomment>
        <translation>{name} 的第 {line} 行不是 XML。</translation>
    </message>
    <message>
        <source>{name} defines entities; it was not read.</source>
        <extracomment>watcher/importers/ibkr_flex.py, watcher/importers/xstream.py</extracomment>
        <translation>{name} 定义了实体；没有读取。</translation>
    </message>
    <message>
        <source>This file was exported by a newer Watcher.</source>
        <extracomment>watcher/importers/own_format.py</extracomment>
        <translation>此文件由更新版本的 Watcher 导出。</translation>
    </message>
    <message>
        <source>the account “{account}” is not in the file</source>
        <extracomment>watcher/importers/own_format.py</extracomment>
        <translation>文件中没有账户“{account}”</translation>
    </message>
    <message>
        <source>the security “{security}” is not in the file</source>
        <extracomment>watcher/importers/own_format.py</extracomment>
        <translation>文件中没有证券“{security}”</translation>
    </message>
    <message>
        <source>{name} is not JSON: {error}.</source>
        <extracomment>watcher/importers/own_format.py</extracomment>
        <translation>{name} 不是 JSON：{error}。</translation>
    </message>
    <message>
        <source>Line {line_num} of {name} cannot be read as CSV: {error}.</source>
        <extracomment>watcher/importers/own_format.py</extracomment>
        <translation>{name} 的第 {line_num} 行无法按 CSV 读取：{error}。</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of record</source>
        <extracomment>watcher/importers/own_format.py</extracomment>
        <translation>“{name}”不是记录类型</translation>
    </message>
    <message>
        <source>it refers to a security that the file does not list</source>
        <extracomment>watcher/importers/performance_bookings.py</extracomment>
        <translation>它引用了文件未列出的证券</translation>
    </message>
    <message>
        <source>it names no security</source>
        <extracomment>watcher/importers/performance_bookings.py</extracomment>
        <translation>它没有注明证券</translation>
    </message>
    <message>
        <source>“{said}” is a kind of booking that is not known</source>
        <extracomment>watcher/importers/performance_bookings.py</extracomment>
        <translation>“{said}”是未知的记账类型</translation>
    </message>
    <message>
        <source>In Portfolio Performance, save it with File, Save as, XML; then import that.</source>
        <extracomment>watcher/importers/portfolio_performance.py</extracomment>
        <translation>请在 Portfolio Performance 中用“文件、另存为、XML”保存，然后导入该文件。</translation>
    </message>
    <message>
        <source>Save it as XML.</source>
        <extracomment>watcher/importers/portfolio_performance.py</extracomment>
        <translation>请保存为 XML。</translation>
    </message>
    <message>
        <source>{name} is encrypted.</source>
        <extracomment>watcher/importers/portfolio_performance.py, watcher/ui/backups.py</extracomment>
        <translation>{name} 已加密。</translation>
    </message>
    <message>
        <source>{name} is not a whole file of {program}.</source>
        <extracomment>watcher/importers/portfolio_performance.py</extracomment>
        <translation>{name} 不是完整的 {program} 文件。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {most_unpacked_bytes} MB.</source>
        <extracomment>watcher/importers/archives.py</extracomment>
        <translation>{name} 解压后超过 {most_unpacked_bytes} MB。</translation>
    </message>
    <message>
        <source>{ticker} moved between companies of Revolut; nothing changes.</source>
        <extracomment>watcher/importers/revolut.py</extracomment>
        <translation>{ticker} 在 Revolut 的公司之间移动；没有变化。</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>watcher/importers/revolut.py, watcher/ui/figures/titles.py, watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>现金</translation>
    </message>
    <message>
        <source>The total of the file.</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>文件的合计。</translation>
    </message>
    <message>
        <source>Export it as CSV, JSON or XML.</source>
        <extracomment>watcher/importers/source_file.py</extracomment>
        <translation>请导出为 CSV、JSON 或 XML。</translation>
    </message>
    <message>
        <source>Choose the file that your broker gave you.</source>
        <extracomment>watcher/importers/source_file.py</extracomment>
        <translation>请选择券商给您的文件。</translation>
    </message>
    <message>
        <source>Export a shorter period, one after the other.</source>
        <extracomment>watcher/importers/source_file.py, watcher/importers/xstream.py</extracomment>
        <translation>请分段导出较短的期间。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <extracomment>watcher/importers/source_file.py</extracomment>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <source>{name} is larger than {largest_bytes} MB.</source>
        <extracomment>watcher/importers/daily_prices.py, watcher/importers/source_file.py</extracomment>
        <translation>{name} 大于 {largest_bytes} MB。</translation>
    </message>
    <message>
        <source>Line {start} of {name} cannot be read as CSV: {error}.</source>
        <extracomment>watcher/importers/source_file.py</extracomment>
        <translation>{name} 的第 {start} 行无法按 CSV 读取：{error}。</translation>
    </message>
    <message>
        <source>{name} is of no known kind: its line 1 is “{shown}”.</source>
        <extracomment>watcher/importers/sources.py</extracomment>
        <translation>{name} 的类型未知：其第 1 行为“{shown}”。</translation>
    </message>
    <message>
        <source>Files of these are read: {known}. A table needs a heading with Date and Type.</source>
        <extracomment>watcher/importers/sources.py</extracomment>
        <translation>可读取以下来源的文件：{known}。表格需要含 Date 和 Type 的标题行。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <extracomment>watcher/importers/sources.py</extracomment>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>Write one a line, for example BABA.</source>
        <extracomment>watcher/importers/symbols.py</extracomment>
        <translation>请每行写一个，例如 BABA。</translation>
    </message>
    <message>
        <source>The exchange of “{word}” is not known; write the symbol as Yahoo does.</source>
        <extracomment>watcher/importers/symbols.py</extracomment>
        <translation>不知道“{word}”的交易所；请按雅虎的写法填写代码。</translation>
    </message>
    <message>
        <source>{name} is too large for a list of symbols.</source>
        <extracomment>watcher/importers/symbols.py</extracomment>
        <translation>{name} 作为代码列表太大。</translation>
    </message>
    <message>
        <source>{name} holds no symbols.</source>
        <extracomment>watcher/importers/symbols.py</extracomment>
        <translation>{name} 不含任何代码。</translation>
    </message>
    <message>
        <source>{name} is not a text file in UTF-8.</source>
        <extracomment>watcher/importers/symbols.py</extracomment>
        <translation>{name} 不是 UTF-8 文本文件。</translation>
    </message>
    <message>
        <source>{name} is not a list of symbols.</source>
        <extracomment>watcher/importers/symbols.py</extracomment>
        <translation>{name} 不是代码列表。</translation>
    </message>
    <message>
        <source>the column “{names}” is empty</source>
        <extracomment>watcher/importers/generic_rows.py, watcher/importers/ibkr.py, watcher/importers/table.py</extracomment>
        <translation>“{names}”列为空</translation>
    </message>
    <message>
        <source>Earnings call</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>财报电话会</translation>
    </message>
    <message>
        <source>The source does not know this symbol: it may have been delisted or renamed.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>数据源不认识此代码：可能已退市或更名。</translation>
    </message>
    <message>
        <source>fired</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已触发</translation>
    </message>
    <message>
        <source>has fired</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>此前已触发</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>未满足</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>bad price</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>价格无效</translation>
    </message>
    <message>
        <source>unit changed</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>单位不同</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>重复</translation>
    </message>
    <message>
        <source>out of order</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>次序颠倒</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>太旧</translation>
    </message>
    <message>
        <source>ahead</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>时间超前</translation>
    </message>
    <message>
        <source>session</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>时段不符</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>未确认</translation>
    </message>
    <message>
        <source>no previous close</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>无昨收</translation>
    </message>
    <message>
        <source>possible split</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>可能拆股</translation>
    </message>
    <message>
        <source>halted?</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>疑似停牌</translation>
    </message>
    <message>
        <source>not monitored</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>未监视</translation>
    </message>
    <message>
        <source>data health</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>数据中断</translation>
    </message>
    <message>
        <source>no history</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>无历史</translation>
    </message>
    <message>
        <source>no volume</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>无成交量</translation>
    </message>
    <message>
        <source>not heard</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>未收到</translation>
    </message>
    <message>
        <source>legs apart</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>间隔过大</translation>
    </message>
    <message>
        <source>market closed</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已收盘</translation>
    </message>
    <message>
        <source>no holding</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>无持仓</translation>
    </message>
    <message>
        <source>no rate</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>无汇率</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>未知类型</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>orphaned</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>代码已移除</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已中止</translation>
    </message>
    <message>
        <source>done</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cooling</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>冷却中</translation>
    </message>
    <message>
        <source>waiting reset</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>等待复位</translation>
    </message>
    <message>
        <source>armed</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>监视中</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>split</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>拆股调整</translation>
    </message>
    <message>
        <source>split undone</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已撤销拆股调整</translation>
    </message>
    <message>
        <source>too many fires</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>触发过多</translation>
    </message>
    <message>
        <source>“watcher alert log” tells of splits.</source>
        <extracomment>watcher/domain/alerts/roster.py</extracomment>
        <translation>“watcher alert log”会列出拆股。</translation>
    </message>
    <message>
        <source>No split has changed alert {alert}.</source>
        <extracomment>watcher/domain/alerts/roster.py</extracomment>
        <translation>没有拆股改动过提醒 {alert}。</translation>
    </message>
    <message>
        <source>{study} {compared} {wanted} on {interval} bars, also inside them</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{interval}K线 {study} {compared} {wanted}，收线前也算</translation>
    </message>
    <message>
        <source>Both listings are the same symbol.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>两个上市代码相同。</translation>
    </message>
    <message>
        <source>A pair is two, for example BABA and 9988.HK.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>配对需要两个代码，例如 BABA 和 9988.HK。</translation>
    </message>
    <message>
        <source>The ratio is not a number of shares.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>比例不是股数。</translation>
    </message>
    <message>
        <source>Remove one that is not needed any more.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>请移除不再需要的配对。</translation>
    </message>
    <message>
        <source>Type its three letters, for example HKD.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>请输入三个字母，例如 HKD。</translation>
    </message>
    <message>
        <source>Say how many shares of {second} are one of {first}, for example 8.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>请填写一股 {first} 合多少股 {second}，例如 8。</translation>
    </message>
    <message>
        <source>There are {most_pairs} pairs already.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>已有 {most_pairs} 个配对。</translation>
    </message>
    <message>
        <source>“{name}” is not a currency.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>“{name}”不是货币。</translation>
    </message>
    <message>
        <source>{time} AM</source>
        <extracomment>watcher/domain/formats.py</extracomment>
        <translation>上午 {time}</translation>
    </message>
    <message>
        <source>{time} PM</source>
        <extracomment>watcher/domain/formats.py</extracomment>
        <translation>下午 {time}</translation>
    </message>
    <message>
        <source>Its alerts wait: arm them again to go on at this price, or edit them.</source>
        <extracomment>watcher/engine/alert_notices.py</extracomment>
        <translation>其提醒正在等待：重新启用即按此价格继续，或编辑它们。</translation>
    </message>
    <message>
        <source>Its alerts wait for prices in the unit of their levels; or edit them.</source>
        <extracomment>watcher/engine/alert_notices.py</extracomment>
        <translation>其提醒等待与价位单位一致的价格；也可编辑它们。</translation>
    </message>
    <message>
        <source>The menu of each alert, or “watcher alert undo-split”, takes that back.</source>
        <extracomment>watcher/engine/alert_notices.py</extracomment>
        <translation>可在每个提醒的菜单中，或用“watcher alert undo-split”撤销。</translation>
    </message>
    <message>
        <source>Resume it when it may go on, or give it a longer rest between two fires.</source>
        <extracomment>watcher/engine/alert_notices.py</extracomment>
        <translation>可以继续时请恢复它，或加长两次触发之间的间隔。</translation>
    </message>
    <message>
        <source>Split: {what}.</source>
        <extracomment>watcher/engine/alert_notices.py</extracomment>
        <translation>拆股：{what}。</translation>
    </message>
    <message>
        <source>Split: {what}; {count} alerts follow it.</source>
        <extracomment>watcher/engine/alert_notices.py</extracomment>
        <translation>拆股：{what}；{count} 个提醒随之调整。</translation>
    </message>
    <message>
        <source>{alert} fired more than 15 times in 3 minutes, and was paused.</source>
        <extracomment>watcher/engine/alert_notices.py</extracomment>
        <translation>{alert} 在 3 分钟内触发超过 15 次，已暂停。</translation>
    </message>
    <message>
        <source>an alert is suspended</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>一个提醒已中止</translation>
    </message>
    <message>
        <source>It may have been delisted or renamed. Alerts go on when it is back, or on its new symbol.</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>它可能已退市或更名。它恢复后提醒会继续，或改用其新代码。</translation>
    </message>
    <message>
        <source>{count} alerts are suspended</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{count} 个提醒已中止</translation>
    </message>
    <message>
        <source>The source does not know {symbols}: {what}.</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>数据源不认识 {symbols}：{what}。</translation>
    </message>
    <message>
        <source>All prices are invented.</source>
        <extracomment>watcher/feeds/demo/stream.py</extracomment>
        <translation>所有价格均为虚构。</translation>
    </message>
    <message>
        <source>“{said}”: money moved inside eToro, nothing came or went.</source>
        <extracomment>watcher/importers/etoro.py</extracomment>
        <translation>“{said}”：eToro 内部的资金移动，没有进出。</translation>
    </message>
    <message>
        <source>“{shown}” is no source of prices that Ghostfolio knows</source>
        <extracomment>watcher/importers/ghostfolio.py</extracomment>
        <translation>“{shown}”不是 Ghostfolio 认识的价格来源</translation>
    </message>
    <message>
        <source>{day} lies before {year}</source>
        <extracomment>watcher/importers/ghostfolio.py</extracomment>
        <translation>{day} 早于 {year}</translation>
    </message>
    <message>
        <source>A row of a section that holds neither trades nor movements of cash.</source>
        <extracomment>watcher/importers/ibkr_flex.py</extracomment>
        <translation>该部分既不含交易也不含现金变动的行。</translation>
    </message>
    <message>
        <source>An exchange of currencies, which the file does not give the sides of.</source>
        <extracomment>watcher/importers/ibkr_history.py</extracomment>
        <translation>货币兑换，文件没有给出两边金额。</translation>
    </message>
    <message>
        <source>{name} is saved in {program}&apos;s binary format.</source>
        <extracomment>watcher/importers/portfolio_performance.py</extracomment>
        <translation>{name} 以 {program} 的二进制格式保存。</translation>
    </message>
    <message>
        <source>It was not carried out: {state}.</source>
        <extracomment>watcher/importers/generic_rows.py, watcher/importers/revolut.py</extracomment>
        <translation>没有执行：{state}。</translation>
    </message>
    <message>
        <source>Each condition of “{kind}” stands in quotes.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>“{kind}”的每个条件都要放在引号里。</translation>
    </message>
    <message>
        <source> and </source>
        <comment>conditions</comment>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation> 且 </translation>
    </message>
    <message>
        <source> or </source>
        <comment>conditions</comment>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>{kind} (this version cannot read it)</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{kind}（此版本无法读取）</translation>
    </message>
    <message>
        <source>no close before and no open</source>
        <extracomment>watcher/domain/portfolio/day.py</extracomment>
        <translation>没有前收盘价，也没有开盘价</translation>
    </message>
    <message>
        <source>the newest rate {currency}/{report} up to {day} is of {rate_day}</source>
        <extracomment>watcher/domain/portfolio/day.py</extracomment>
        <translation>截至 {day}，最新的 {currency}/{report} 汇率是 {rate_day} 的</translation>
    </message>
    <message>
        <source>no rate {currency}/{target} of {count} days from {first} to {last}</source>
        <extracomment>watcher/domain/portfolio/holdings.py</extracomment>
        <translation>缺少 {first} 至 {last} 之间 {count} 天的 {currency}/{target} 汇率</translation>
    </message>
    <message>
        <source>{label}: not in the day, {why}</source>
        <extracomment>watcher/domain/portfolio/live.py</extracomment>
        <translation>{label}：未计入当日盈亏，{why}</translation>
    </message>
    <message>
        <source>{label}: on {day} at the price of {price_day}</source>
        <extracomment>watcher/domain/portfolio/period.py</extracomment>
        <translation>{label}：{day} 按 {price_day} 的价格计</translation>
    </message>
    <message>
        <source>{label}: on {day} at the rate {currency}/{report} of {rate_day}</source>
        <extracomment>watcher/domain/portfolio/period.py</extracomment>
        <translation>{label}：{day} 按 {rate_day} 的 {currency}/{report} 汇率计</translation>
    </message>
    <message>
        <source>at the price of {day}</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>按 {day} 的价格</translation>
    </message>
    <message>
        <source>no quote yet</source>
        <extracomment>watcher/engine/live_portfolio.py</extracomment>
        <translation>尚无报价</translation>
    </message>
    <message>
        <source>Its columns are: {titles}. Say which is which, in the dialog or by {example}.</source>
        <extracomment>watcher/importers/generic_csv.py</extracomment>
        <translation>它的列有：{titles}。请在对话框中或用 {example} 指明各列。</translation>
    </message>
    <message>
        <source>{name} has no column “{title}” for the {field}.</source>
        <extracomment>watcher/importers/generic_csv.py</extracomment>
        <translation>{name} 没有名为“{title}”的列可用作 {field}。</translation>
    </message>
    <message>
        <source>the price is negative</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>价格为负</translation>
    </message>
    <message>
        <source>“{shown}” may be a day before its month or a month before its day; say which</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>“{shown}”可能是日在月前，也可能是月在日前；请指明</translation>
    </message>
    <message>
        <source>quantity × price is {exact}, the amount {told}: a hundred times apart; are these pence, or contracts of 100?</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>数量 × 价格是 {exact}，金额是 {told}：相差一百倍；是便士，还是每份 100 的合约？</translation>
    </message>
    <message>
        <source>{coin} stays yours while it is staked.</source>
        <extracomment>watcher/importers/revolut_crypto.py</extracomment>
        <translation>{coin} 质押期间仍归您所有。</translation>
    </message>
    <message>
        <source>the column “{name}” names no currency</source>
        <extracomment>watcher/importers/revolut_crypto.py</extracomment>
        <translation>“{name}”列没有注明货币</translation>
    </message>
    <message>
        <source>A reverse split</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>并股</translation>
    </message>
    <message>
        <source>A merger</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>合并</translation>
    </message>
    <message>
        <source>A change of name</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>更名</translation>
    </message>
    <message>
        <source>A conversion</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>转换</translation>
    </message>
    <message>
        <source>An exchange</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>交换</translation>
    </message>
    <message>
        <source>{change} of {symbol}, {quantity} shares: enter it by hand, the old one is not named.</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>{symbol} 的{change}，{quantity} 股：请手动输入，旧证券未注明。</translation>
    </message>
    <message>
        <source>{error} (column “{names}”)</source>
        <extracomment>watcher/importers/table.py</extracomment>
        <translation>{error}（“{names}”列）</translation>
    </message>
    <message>
        <source>the column “Total” is empty</source>
        <extracomment>watcher/importers/trading212.py</extracomment>
        <translation>“Total”列为空</translation>
    </message>
    <message>
        <source>One half of a split of {security}.</source>
        <extracomment>watcher/importers/trading212.py</extracomment>
        <translation>{security} 拆股的一半。</translation>
    </message>
    <message>
        <source>A conversion inside the account, which the file does not give the sides of.</source>
        <extracomment>watcher/importers/trading212.py</extracomment>
        <translation>账户内的货币兑换，文件没有给出两边金额。</translation>
    </message>
    <message>
        <source>“{name}” is in {unit}, the total in {currency}</source>
        <extracomment>watcher/importers/trading212.py</extracomment>
        <translation>“{name}”以 {unit} 计，合计以 {currency} 计</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <extracomment>watcher/importers/workbook.py</extracomment>
        <translation>请先解压。</translation>
    </message>
    <message>
        <source>Export a shorter period.</source>
        <extracomment>watcher/importers/archives.py, watcher/importers/workbook.py</extracomment>
        <translation>请导出较短的期间。</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV again.</source>
        <extracomment>watcher/importers/workbook.py</extracomment>
        <translation>请重新保存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>{name} is an archive, not a spreadsheet.</source>
        <extracomment>watcher/importers/workbook.py</extracomment>
        <translation>{name} 是压缩包，不是电子表格。</translation>
    </message>
    <message>
        <source>{name} is not a spreadsheet that can be read.</source>
        <extracomment>watcher/importers/workbook.py</extracomment>
        <translation>{name} 不是可读取的电子表格。</translation>
    </message>
    <message>
        <source>{name} is a damaged archive.</source>
        <extracomment>watcher/importers/archives.py, watcher/importers/workbook.py</extracomment>
        <translation>{name} 是损坏的压缩包。</translation>
    </message>
    <message>
        <source>{name} has more than {most_rows} rows.</source>
        <extracomment>watcher/importers/source_file.py, watcher/importers/workbook.py</extracomment>
        <translation>{name} 超过 {most_rows} 行。</translation>
    </message>
    <message>
        <source>Line {position} of {name} is not XML.</source>
        <extracomment>watcher/importers/xstream.py</extracomment>
        <translation>{name} 的第 {position} 行不是 XML。</translation>
    </message>
    <message>
        <source>{name} refers to “{path}”, which it does not hold.</source>
        <extracomment>watcher/importers/xstream.py</extracomment>
        <translation>{name} 引用了“{path}”，但其中没有。</translation>
    </message>
    <message>
        <source>Open chart</source>
        <extracomment>watcher/notify/desktop.py</extracomment>
        <translation>打开图表</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <extracomment>watcher/notify/desktop.py</extracomment>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Re-arm</source>
        <extracomment>watcher/notify/desktop.py</extracomment>
        <translation>重新监视</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>watcher/notify/desktop.py</extracomment>
        <translation>确认</translation>
    </message>
    <message>
        <source>No desktop notification service answered.</source>
        <extracomment>watcher/notify/desktop.py</extracomment>
        <translation>没有桌面通知服务响应。</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the address in, and Watcher writes secrets nowhere else.</source>
        <extracomment>watcher/notify/secrets.py</extracomment>
        <translation>此系统没有可存放地址的钥匙串，而 Watcher 不会把机密写到别处。</translation>
    </message>
    <message>
        <source>Set {variable_of} to the address when you start Watcher.</source>
        <extracomment>watcher/notify/secrets.py</extracomment>
        <translation>启动 Watcher 时请将 {variable_of} 设为该地址。</translation>
    </message>
    <message>
        <source>Unlock it, then try again. ({error})</source>
        <extracomment>watcher/notify/secrets.py</extracomment>
        <translation>请解锁后重试。（{error}）</translation>
    </message>
    <message>
        <source>The service did not take the message.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>服务没有接收该消息。</translation>
    </message>
    <message>
        <source>Its address may have changed.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>其地址可能已更改。</translation>
    </message>
    <message>
        <source>No service has an address like this.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>没有服务使用这样的地址。</translation>
    </message>
    <message>
        <source>How it is written for each service: https://appriseit.com/services/</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>各服务的写法见：https://appriseit.com/services/</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>请解锁。</translation>
    </message>
    <message>
        <source>The address of the channel “{name}” is not known on this machine.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>此电脑上不知道渠道“{name}”的地址。</translation>
    </message>
    <message>
        <source>Add the channel again, or set {variable}.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>请重新添加渠道，或设置 {variable}。</translation>
    </message>
    <message>
        <source>{service} did not answer in {sending_s} s.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>{service} 在 {sending_s} 秒内没有响应。</translation>
    </message>
    <message>
        <source>The sound could not be played.</source>
        <extracomment>watcher/notify/sound.py</extracomment>
        <translation>无法播放声音。</translation>
    </message>
    <message>
        <source>The sound did not come to an end.</source>
        <extracomment>watcher/notify/sound.py</extracomment>
        <translation>声音没有播放完。</translation>
    </message>
    <message>
        <source>({name} ended with {code})</source>
        <extracomment>watcher/notify/sound.py</extracomment>
        <translation>（{name} 以 {code} 结束）</translation>
    </message>
    <message>
        <source>Make it writable, free some space, or choose another with --profile DIR.</source>
        <extracomment>watcher/paths.py</extracomment>
        <translation>请使其可写、释放一些空间，或用 --profile DIR 另选一个。</translation>
    </message>
    <message>
        <source>The profile folder {folder} cannot be written: {strerror}.</source>
        <extracomment>watcher/paths.py</extracomment>
        <translation>无法写入配置文件夹 {folder}：{strerror}。</translation>
    </message>
    <message>
        <source>The alert was changed by another program in the meantime.</source>
        <extracomment>watcher/store/alerts.py</extracomment>
        <translation>提醒同时被另一个程序更改。</translation>
    </message>
    <message>
        <source>Look at it again, then repeat.</source>
        <extracomment>watcher/store/alerts.py, watcher/store/portfolio.py</extracomment>
        <translation>请再次查看，然后重做。</translation>
    </message>
    <message>
        <source>The alert {name} in the database cannot be read: {title}</source>
        <extracomment>watcher/store/alerts.py</extracomment>
        <translation>无法读取数据库中的提醒 {name}：{title}</translation>
    </message>
    <message>
        <source>There is no good backup of it; move the file away to begin with an empty database.</source>
        <extracomment>watcher/store/backup.py</extracomment>
        <translation>没有完好的备份；请将该文件移走，以空数据库重新开始。</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another.</source>
        <extracomment>watcher/store/archive.py, watcher/store/backup.py</extracomment>
        <translation>没有更改任何内容；请另选一个。</translation>
    </message>
    <message>
        <source>“watcher restore” keeps it aside and goes back to the backup of {made_at}: {path}.</source>
        <extracomment>watcher/store/backup.py</extracomment>
        <translation>“watcher restore”会将其保留，并恢复到 {made_at} 的备份：{path}。</translation>
    </message>
    <message>
        <source>The database {path} is damaged.</source>
        <extracomment>watcher/store/backup.py, watcher/store/faults.py</extracomment>
        <translation>数据库 {path} 已损坏。</translation>
    </message>
    <message>
        <source>{copy} is no good copy of Watcher&apos;s database.</source>
        <extracomment>watcher/store/backup.py</extracomment>
        <translation>{copy} 不是 Watcher 数据库的完好副本。</translation>
    </message>
    <message>
        <source>The disk is full: the last change was not saved.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>磁盘已满：最后的更改没有保存。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds {path}.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>请在存放 {path} 的磁盘上释放一些空间。</translation>
    </message>
    <message>
        <source>The database is in use by another program: the last change was not saved.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>数据库正被另一个程序使用：最后的更改没有保存。</translation>
    </message>
    <message>
        <source>Try again; if that does not help, end other Watchers and programs that have {path} open.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>请重试；如仍不行，请结束其他 Watcher 以及打开了 {path} 的程序。</translation>
    </message>
    <message>
        <source>The database cannot be written: nothing is saved.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>无法写入数据库：没有保存任何内容。</translation>
    </message>
    <message>
        <source>Make {path} and its folder writable for you.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>请使 {path} 及其文件夹可由您写入。</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>无法打开数据库。</translation>
    </message>
    <message>
        <source>Check that {path} is a file, and that you may read and write it and its folder.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>请检查 {path} 是否为文件，以及您能否读写它及其文件夹。</translation>
    </message>
    <message>
        <source>The disk failed while the database was in use.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>使用数据库时磁盘出现故障。</translation>
    </message>
    <message>
        <source>Check the disk that holds {path}.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>请检查存放 {path} 的磁盘。</translation>
    </message>
    <message>
        <source>Check the folder, its owner and the space on its disk.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>请检查文件夹、其所有者和磁盘空间。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>它保持原样。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>无法使用 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Another program began an import meanwhile; nothing of this one was kept.</source>
        <extracomment>watcher/store/import_runs.py</extracomment>
        <translation>另一个程序在此期间开始了导入；本次导入未保留任何内容。</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <extracomment>watcher/store/import_runs.py</extracomment>
        <translation>请重新导入该文件。</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <extracomment>watcher/store/import_runs.py</extracomment>
        <translation>没有可撤销的导入。</translation>
    </message>
    <message>
        <source>There is no import {run}.</source>
        <extracomment>watcher/store/import_runs.py</extracomment>
        <translation>没有导入 {run}。</translation>
    </message>
    <message>
        <source>Move it away, or choose another profile folder.</source>
        <extracomment>watcher/store/opening.py</extracomment>
        <translation>请将其移走，或另选一个配置文件夹。</translation>
    </message>
    <message>
        <source>The database {path} was written by a newer Watcher.</source>
        <extracomment>watcher/store/opening.py</extracomment>
        <translation>数据库 {path} 由更新版本的 Watcher 写入。</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <extracomment>watcher/store/opening.py</extracomment>
        <translation>{path} 是另一个程序的数据库。</translation>
    </message>
    <message>
        <source>A transaction was changed by another program in the meantime.</source>
        <extracomment>watcher/store/portfolio.py</extracomment>
        <translation>交易同时被另一个程序更改。</translation>
    </message>
    <message>
        <source>The account “{name}” is in use.</source>
        <extracomment>watcher/store/portfolio.py</extracomment>
        <translation>账户“{name}”正在使用。</translation>
    </message>
    <message>
        <source>Move or delete its transactions first.</source>
        <extracomment>watcher/store/portfolio.py</extracomment>
        <translation>请先移动或删除其交易。</translation>
    </message>
    <message>
        <source>An account or a security that this needs is not there.</source>
        <extracomment>watcher/engine/bookings.py, watcher/store/portfolio.py</extracomment>
        <translation>所需的账户或证券不存在。</translation>
    </message>
    <message>
        <source>It was removed meanwhile; look again.</source>
        <extracomment>watcher/engine/bookings.py, watcher/store/portfolio.py</extracomment>
        <translation>它已被移除；请再看一次。</translation>
    </message>
    <message>
        <source>This watchlist is no longer there.</source>
        <extracomment>watcher/store/watchlists.py</extracomment>
        <translation>此自选列表已不存在。</translation>
    </message>
    <message>
        <source>It was removed meanwhile; choose another one.</source>
        <extracomment>watcher/store/watchlists.py</extracomment>
        <translation>它已被移除；请另选一个。</translation>
    </message>
    <message>
        <source>There is already a watchlist named “{name}”.</source>
        <extracomment>watcher/store/watchlists.py</extracomment>
        <translation>已有名为“{name}”的自选列表。</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>watcher/translation.py</extracomment>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <extracomment>watcher/translation.py</extracomment>
        <translation>文件类型(&amp;T)：</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>watcher/translation.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Drive</source>
        <extracomment>watcher/translation.py</extracomment>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>watcher/translation.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 file</source>
        <extracomment>watcher/translation.py</extracomment>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>Watcher shows prices, charts and alerts, and says how far they can be trusted.

Nothing here is investment advice. Prices may be late, wrong or missing; check with your broker before you act.

Yahoo&apos;s terms allow its data for personal use only. Watcher is not made by, or connected with, Yahoo or any company it shows.</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>Watcher 显示行情、图表和提醒，并说明它们有多可信。

这里的内容都不是投资建议。价格可能延迟、有误或缺失；操作之前请向券商核实。

雅虎的条款只允许个人使用其数据。Watcher 并非由雅虎或所显示的任何公司制作，也与它们没有关联。</translation>
    </message>
    <message>
        <source>Inter, the typeface (OFL-1.1)</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>Inter 字体 (OFL-1.1)</translation>
    </message>
    <message>
        <source>About Watcher</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>关于 Watcher</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>The licence of everything that Watcher is made of</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>Watcher 所有组成部分的许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Watcher {version} (MIT)</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>Watcher {version} (MIT)</translation>
    </message>
    <message>
        <source>Python {python_version} (PSF-2.0) on {platform}</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>Python {python_version} (PSF-2.0)，运行于 {platform}</translation>
    </message>
    <message>
        <source>{name}, {count} unread</source>
        <extracomment>watcher/ui/actions.py</extracomment>
        <translation>{name}，{count} 条未读</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Watchlist</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>自选股(&amp;W)</translation>
    </message>
    <message>
        <source>Lis&amp;ts</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>列表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>排序(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>提醒(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Grid of charts</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>图表网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Portfolio</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>投资组合(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>新闻(&amp;N)</translation>
    </message>
    <message>
        <source>Cal&amp;endar</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>日历(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <extracomment>watcher/ui/acts.py, watcher/ui/overview/acts.py</extracomment>
        <translation>总览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tiles of</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>方块范围(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Size by</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>大小依据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>颜色依据(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>查找任何内容(&amp;F)</translation>
    </message>
    <message>
        <source>Ask for prices &amp;now</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>立即获取行情(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel what is going on</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>取消正在进行的操作(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Weekly digest</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>周报(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>watcher/ui/acts.py, watcher/ui/closing.py, watcher/ui/tray_menu.py</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Silence all for an &amp;hour</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>全部静音一小时(&amp;H)</translation>
    </message>
    <message>
        <source>Switch &amp;theme</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>切换主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Chart in full screen</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>图表全屏(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discreet: hide amounts</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>隐私模式：隐藏金额(&amp;D)</translation>
    </message>
    <message>
        <source>Prese&amp;ntation mode</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>演示模式(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save layout …</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>保存布局(&amp;S) …</translation>
    </message>
    <message>
        <source>Re&amp;name layout …</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>重命名布局(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>删除布局(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt layout</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>下一个布局(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Move panel &amp;left</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>面板移到左侧(&amp;L)</translation>
    </message>
    <message>
        <source>Move panel &amp;right</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>面板移到右侧(&amp;R)</translation>
    </message>
    <message>
        <source>Move panel &amp;down</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>面板移到下方(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stack or unstack panel</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>叠放或分开面板(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;etach or attach panel</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>分离或停靠面板(&amp;E)</translation>
    </message>
    <message>
        <source>More room for pa&amp;nel</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>增大面板(&amp;N)</translation>
    </message>
    <message>
        <source>Less room for &amp;panel</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>缩小面板(&amp;P)</translation>
    </message>
    <message>
        <source>To the next s&amp;creen</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>移到下一个屏幕(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the menu</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>打开菜单(&amp;O)</translation>
    </message>
    <message>
        <source>Open the &amp;demo market</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>打开模拟市场(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Watcher</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>关于 Watcher(&amp;A)</translation>
    </message>
    <message>
        <source>Show by &amp;month</source>
        <extracomment>watcher/ui/agenda/acts.py</extracomment>
        <translation>按月显示(&amp;M)</translation>
    </message>
    <message>
        <source>Month &amp;before</source>
        <extracomment>watcher/ui/agenda/acts.py</extracomment>
        <translation>上个月(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>watcher/ui/agenda/acts.py</extracomment>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>Month &amp;after</source>
        <extracomment>watcher/ui/agenda/acts.py</extracomment>
        <translation>下个月(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport calendar …</source>
        <extracomment>watcher/ui/agenda/acts.py</extracomment>
        <translation>导出日历(&amp;X) …</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>watcher/ui/agenda/acts.py, watcher/ui/agenda/month.py</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>watcher/ui/agenda/acts.py, watcher/ui/agenda/lines.py</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>What comes next, by day</source>
        <extracomment>watcher/ui/agenda/agenda_list.py</extracomment>
        <translation>未来日程，按日排列</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <extracomment>watcher/ui/agenda/export.py</extracomment>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <extracomment>watcher/ui/agenda/export.py</extracomment>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>1 entry was exported.</source>
        <extracomment>watcher/ui/agenda/export.py</extracomment>
        <translation>已导出 1 个条目。</translation>
    </message>
    <message>
        <source>{count} entries were exported.</source>
        <extracomment>watcher/ui/agenda/export.py</extracomment>
        <translation>已导出 {count} 个条目。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>watcher/ui/agenda/lines.py, watcher/ui/agenda/panel.py, watcher/ui/panels.py</extracomment>
        <translation>日历</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>watcher/ui/agenda/lines.py, watcher/ui/settings/entries.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>{text} (estimate)</source>
        <extracomment>watcher/engine/agenda.py, watcher/reports/digest_sheet.py, watcher/ui/agenda/lines.py</extracomment>
        <translation>{text}（预计）</translation>
    </message>
    <message>
        <source>Today, {short}</source>
        <extracomment>watcher/ui/agenda/lines.py</extracomment>
        <translation>今天，{short}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <extracomment>watcher/ui/agenda/month.py</extracomment>
        <translation>今天，{day}</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>watcher/ui/agenda/month.py</extracomment>
        <translation>无事项</translation>
    </message>
    <message>
        <source>Nothing is known of the next 90 days yet. Companies are asked about once a day, while somebody looks: earnings, dividends and splits appear here, with the holidays and half-days of their markets.</source>
        <extracomment>watcher/ui/agenda/panel.py</extracomment>
        <translation>未来 90 天暂无已知事项。有人查看时，每家公司大约每天查询一次：财报、股息和拆股会显示在这里，还有相关市场的休市日和半日市。</translation>
    </message>
    <message>
        <source>What can be done with the calendar</source>
        <extracomment>watcher/ui/agenda/panel.py</extracomment>
        <translation>日历操作</translation>
    </message>
    <message>
        <source>next 90 days</source>
        <extracomment>watcher/ui/agenda/panel.py</extracomment>
        <translation>未来 90 天</translation>
    </message>
    <message>
        <source>&amp;New alert</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>新建提醒(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Search alerts</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>搜索提醒(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual order</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>默认顺序(&amp;U)</translation>
    </message>
    <message>
        <source>Nearest &amp;first</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>最接近的在前(&amp;F)</translation>
    </message>
    <message>
        <source>Grouped by s&amp;ymbol</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>按代码分组(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Grouped by state</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>按状态分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause all that are listed</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>暂停列出的全部提醒(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all that are listed</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>恢复列出的全部提醒(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Log of alerts …</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>提醒日志(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Import alerts …</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>导入提醒(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Export alerts …</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>导出提醒(&amp;E) …</translation>
    </message>
    <message>
        <source>+ New alert</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>+ 新建提醒</translation>
    </message>
    <message>
        <source>Fired</source>
        <extracomment>watcher/ui/alerts/arrangement.py, watcher/ui/alerts/cards.py, watcher/ui/alerts/fired.py, …</extracomment>
        <translation>已触发</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>watcher/ui/alerts/arrangement.py</extracomment>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Armed</source>
        <extracomment>watcher/ui/alerts/arrangement.py</extracomment>
        <translation>监视中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>watcher/ui/alerts/arrangement.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>watcher/ui/alerts/arrangement.py</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Alerts</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/alerts/card_list.py, watcher/ui/alerts/panel.py, …</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>一次</translation>
    </message>
    <message>
        <source>Once a day</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Every time</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>每次</translation>
    </message>
    <message>
        <source>Every further step</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>每进一档</translation>
    </message>
    <message>
        <source>Once per bar</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>每根K线一次</translation>
    </message>
    <message>
        <source>pre-market</source>
        <extracomment>watcher/ui/alerts/cards.py, watcher/ui/alerts/why_dialog.py, watcher/ui/chart/headline.py, …</extracomment>
        <translation>盘前</translation>
    </message>
    <message>
        <source>regular hours</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>常规时段</translation>
    </message>
    <message>
        <source>post-market</source>
        <extracomment>watcher/ui/alerts/cards.py, watcher/ui/alerts/why_dialog.py, watcher/ui/pair/wording.py</extracomment>
        <translation>盘后</translation>
    </message>
    <message>
        <source>overnight</source>
        <extracomment>watcher/ui/alerts/cards.py, watcher/ui/alerts/why_dialog.py, watcher/ui/pair/wording.py</extracomment>
        <translation>夜盘</translation>
    </message>
    <message>
        <source>no price heard</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>没有收到价格</translation>
    </message>
    <message>
        <source>the price moved like a split; check the level</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>价格变动像是拆股；请检查价位</translation>
    </message>
    <message>
        <source>the price is in another unit than the level</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>价格与价位的单位不同</translation>
    </message>
    <message>
        <source>trading seems halted</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>似乎已停牌</translation>
    </message>
    <message>
        <source>the last price is not confirmed</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>最新价未经确认</translation>
    </message>
    <message>
        <source>a newer version knows this kind</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>此类型只有新版本才认识</translation>
    </message>
    <message>
        <source>armed</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>监视中</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>已中止</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>fired</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>已触发</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>all hours</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>全部时段</translation>
    </message>
    <message>
        <source>⚠ its symbol left the lists: switch it on to go on, or remove it</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>⚠ 其代码已不在列表中：请重新开启，或将其删除</translation>
    </message>
    <message>
        <source>True now, waiting for its time to pass</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>条件现已成立，等待持续时间满足</translation>
    </message>
    <message>
        <source>⚠ suspended: {reason}</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>⚠ 已中止：{reason}</translation>
    </message>
    <message>
        <source>{repeats}, {duration} cool-down</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>{repeats}，冷却 {duration}</translation>
    </message>
    <message>
        <source>Fired {time_of_day} at {price}</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>{time_of_day} 触发，报 {price}</translation>
    </message>
    <message>
        <source>Expired{at}</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>已到期{at}</translation>
    </message>
    <message>
        <source> for {span}</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>，已 {span}</translation>
    </message>
    <message>
        <source>Silent until {until}</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>静音至 {until}</translation>
    </message>
    <message>
        <source>{fired} · seen</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>{fired} · 已读</translation>
    </message>
    <message>
        <source>{fired} · resting</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>{fired} · 冷却中</translation>
    </message>
    <message>
        <source>{fired} · waiting for the price to come back</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>{fired} · 等待价格回落</translation>
    </message>
    <message>
        <source>reminds every {duration}</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>每 {duration} 提醒一次</translation>
    </message>
    <message>
        <source>{count} alerts were removed.</source>
        <extracomment>watcher/ui/alerts/changes.py</extracomment>
        <translation>已删除 {count} 个提醒。</translation>
    </message>
    <message>
        <source>The alert on {symbol} was removed.</source>
        <extracomment>watcher/ui/alerts/changes.py</extracomment>
        <translation>{symbol} 的提醒已删除。</translation>
    </message>
    <message>
        <source>&amp;Edit …	Return</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>编辑(&amp;E) …	Return</translation>
    </message>
    <message>
        <source>S&amp;witch on or off</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>开启或关闭(&amp;W)</translation>
    </message>
    <message>
        <source>Arm &amp;again</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>重新监视(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Silent for 1 hour</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>静音 1 小时(&amp;S)</translation>
    </message>
    <message>
        <source>Silent until &amp;tomorrow</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>静音到明天(&amp;T)</translation>
    </message>
    <message>
        <source>Speak agai&amp;n</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>取消静音(&amp;N)</translation>
    </message>
    <message>
        <source>Mark as &amp;seen</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>标记为已读(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>继续监视(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Undo the split</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>撤销拆股(&amp;U)</translation>
    </message>
    <message>
        <source>Wh&amp;y did it, or not? …</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>为什么触发或没触发？(&amp;Y) …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>watcher/ui/alerts/commands.py, watcher/ui/chart/comparison/dialog.py, watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>The &amp;marked alert</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>选中的提醒(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>开启(&amp;S)</translation>
    </message>
    <message>
        <source>Set alert</source>
        <extracomment>watcher/ui/alerts/dialog.py</extracomment>
        <translation>设置提醒</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>watcher/ui/alerts/dialog.py, watcher/ui/by_name.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>What keeps the alert from being set</source>
        <extracomment>watcher/ui/alerts/dialog.py</extracomment>
        <translation>提醒无法设置的原因</translation>
    </message>
    <message>
        <source>New alert</source>
        <extracomment>watcher/ui/alerts/dialog.py, watcher/ui/alerts/empty.py</extracomment>
        <translation>新建提醒</translation>
    </message>
    <message>
        <source>Edit alert</source>
        <extracomment>watcher/ui/alerts/dialog.py</extracomment>
        <translation>编辑提醒</translation>
    </message>
    <message>
        <source>Storing …</source>
        <extracomment>watcher/ui/alerts/dialog.py</extracomment>
        <translation>正在保存 …</translation>
    </message>
    <message>
        <source>An alert watches a price for you and tells you once what you wait for has happened: a level is reached, a day falls by 5 %, a rise turns round. It is judged on every price that is heard, and nothing is lost while Watcher is closed.</source>
        <extracomment>watcher/ui/alerts/empty.py</extracomment>
        <translation>提醒替您盯着价格，等到的事发生时通知您一次：到达某个价位、当日下跌 5%、涨势逆转。每一个收到的价格都会判断，Watcher 关闭期间也不会遗漏。</translation>
    </message>
    <message>
        <source>New alert (Ctrl+Shift+A)</source>
        <extracomment>watcher/ui/alerts/empty.py</extracomment>
        <translation>新建提醒 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>watcher/ui/alerts/extras.py, watcher/ui/alerts/log_dialog.py, watcher/ui/portfolio/bulk_dialog.py, …</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>shown with the alert; optional</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>随提醒显示；可不填</translation>
    </message>
    <message>
        <source>When the alert ends</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>提醒何时结束</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>直到</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>date and time as Qt writes them</comment>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>yyyy年M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>until I have seen it, every</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>在我查看之前，每隔</translation>
    </message>
    <message>
        <source>Repeat until I have seen it</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>重复提醒直到我查看</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes between reminders</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>两次提醒之间的分钟数</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>重复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>watcher/ui/alerts/extras.py, watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>when I remove it</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>由我删除时</translation>
    </message>
    <message>
        <source>at a set time</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>在指定时间</translation>
    </message>
    <message>
        <source>The alert would end in the past.</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>提醒的结束时间已经过去。</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>请选择更晚的时间。</translation>
    </message>
    <message>
        <source>, and the price has come back</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>，价格已经返回</translation>
    </message>
    <message>
        <source>unread, </source>
        <extracomment>watcher/ui/alerts/fired.py, watcher/ui/news/entries.py</extracomment>
        <translation>未读，</translation>
    </message>
    <message>
        <source> (gap)</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>（跳空）</translation>
    </message>
    <message>
        <source>missed while away · {what} at {time_of_day}{back}</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>离开时错过 · {time_of_day} {what}{back}</translation>
    </message>
    <message>
        <source>today {today} · missed {missed}</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>今天 {today} · 错过 {missed}</translation>
    </message>
    <message>
        <source>today {today}</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>今天 {today}</translation>
    </message>
    <message>
        <source>opened {below} {level} (gap)</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>开盘{below} {level}（跳空）</translation>
    </message>
    <message>
        <source>{fell} to {level}</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>{fell}至 {level}</translation>
    </message>
    <message>
        <source>crossed {level}</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>穿越 {level}</translation>
    </message>
    <message>
        <source> (touched {price})</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>（触及 {price}）</translation>
    </message>
    <message>
        <source>{what} at {price}</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>{what}，报 {price}</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>watcher/ui/alerts/fired.py, watcher/ui/alerts/reading.py</extracomment>
        <translation>最高</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>watcher/ui/alerts/fired.py, watcher/ui/alerts/reading.py</extracomment>
        <translation>最低</translation>
    </message>
    <message>
        <source>touched {level}</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>触及 {level}</translation>
    </message>
    <message>
        <source>rose</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>涨</translation>
    </message>
    <message>
        <source>fell</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>跌</translation>
    </message>
    <message>
        <source>Fired alerts, newest first</source>
        <extracomment>watcher/ui/alerts/fired_list.py</extracomment>
        <translation>已触发的提醒，最新的在前</translation>
    </message>
    <message>
        <source>Mark read</source>
        <extracomment>watcher/ui/alerts/fired_panel.py</extracomment>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>watcher/ui/alerts/fired_panel.py</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>All that fired and was decided, and what was worth it</source>
        <extracomment>watcher/ui/alerts/fired_panel.py</extracomment>
        <translation>所有触发与判定的记录，以及哪些提醒有用</translation>
    </message>
    <message>
        <source>Nothing has fired yet.</source>
        <extracomment>watcher/ui/alerts/fired_panel.py, watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>尚未触发任何提醒。</translation>
    </message>
    <message>
        <source>{unread} new · </source>
        <extracomment>watcher/ui/alerts/fired_panel.py</extracomment>
        <translation>{unread} 条新 · </translation>
    </message>
    <message>
        <source>reaches</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>触及</translation>
    </message>
    <message>
        <source>crosses</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>穿越</translation>
    </message>
    <message>
        <source>crosses up</source>
        <extracomment>watcher/ui/alerts/kinds.py, watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>向上突破</translation>
    </message>
    <message>
        <source>crosses down</source>
        <extracomment>watcher/ui/alerts/kinds.py, watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>向下跌破</translation>
    </message>
    <message>
        <source>is above</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>高于</translation>
    </message>
    <message>
        <source>is below</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>低于</translation>
    </message>
    <message>
        <source>changes on the day by</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>当日涨跌幅达到</translation>
    </message>
    <message>
        <source>moves by</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>变动达到</translation>
    </message>
    <message>
        <source>falls from its high by</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>从高点回落</translation>
    </message>
    <message>
        <source>rises from its low by</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>从低点反弹</translation>
    </message>
    <message>
        <source>enters</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>进入区间</translation>
    </message>
    <message>
        <source>leaves</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>离开区间</translation>
    </message>
    <message>
        <source>opens with a gap of</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>跳空开盘达到</translation>
    </message>
    <message>
        <source>makes a new high of</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>创新高，天数为</translation>
    </message>
    <message>
        <source>makes a new low of</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>创新低，天数为</translation>
    </message>
    <message>
        <source>has a volume of</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>成交量达到</translation>
    </message>
    <message>
        <source>has no price for</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>没有价格，持续</translation>
    </message>
    <message>
        <source>beats or trails</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>跑赢或跑输</translation>
    </message>
    <message>
        <source>has a premium over</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>溢价，相对于</translation>
    </message>
    <message>
        <source>has an indicator</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>指标满足</translation>
    </message>
    <message>
        <source>is near its</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>临近</translation>
    </message>
    <message>
        <source>as a position has a</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>作为持仓，其</translation>
    </message>
    <message>
        <source>together have a</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>全部持仓，其</translation>
    </message>
    <message>
        <source>meets all of</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>满足全部条件</translation>
    </message>
    <message>
        <source>meets any of</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>满足任一条件</translation>
    </message>
    <message>
        <source>does what a newer version knows</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>只有新版本认识的类型</translation>
    </message>
    <message>
        <source>to</source>
        <comment>alert</comment>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>times the average of</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>倍于平均值，天数</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>watcher/ui/alerts/kinds.py, watcher/ui/alerts/sentence.py</extracomment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>watcher/ui/alerts/kinds.py, watcher/ui/alerts/sentence.py</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>is in no list any more</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>已不在任何列表中</translation>
    </message>
    <message>
        <source>are in no list any more</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>已不在任何列表中</translation>
    </message>
    <message>
        <source>its alert is stopped</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>其提醒已停止</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>继续监视</translation>
    </message>
    <message>
        <source>Leave stopped</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>保持停止</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>watcher/ui/alerts/leaving.py, watcher/ui/alerts/unknown.py, watcher/ui/pair/acts.py, …</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>{count} alerts are stopped</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>{count} 个提醒已停止</translation>
    </message>
    <message>
        <source>⚠ {text} Go on, or remove?</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>⚠ {text} 继续监视，还是删除？</translation>
    </message>
    <message>
        <source>Levels ▾</source>
        <extracomment>watcher/ui/alerts/levels_button.py</extracomment>
        <translation>价位 ▾</translation>
    </message>
    <message>
        <source>Levels to choose from</source>
        <extracomment>watcher/ui/alerts/levels_button.py</extracomment>
        <translation>可选的价位</translation>
    </message>
    <message>
        <source>Previous close, extremes, averages, your own cost, round numbers (Alt+L)</source>
        <extracomment>watcher/ui/alerts/levels_button.py</extracomment>
        <translation>昨收、极值、均线、您的成本、整数关口 (Alt+L)</translation>
    </message>
    <message>
        <source>Mean change in the direction of each fire, in trading time. “Went on”: how often the price was further that way after five days.</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>每次触发后沿触发方向的平均变动，按交易时间计算。“延续”：五天后价格继续朝该方向走的次数。</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>尚不知道</translation>
    </message>
    <message>
        <source>Log of alerts</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>提醒日志</translation>
    </message>
    <message>
        <source>Search symbol, level, note, label or reason</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>搜索代码、价位、备注、标签或原因</translation>
    </message>
    <message>
        <source>Search the log</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Only what &amp;fired</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>只看触发的(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export CSV …</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>导出 CSV(&amp;E) …</translation>
    </message>
    <message>
        <source>What fired and what was decided, newest first</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>触发与判定的记录，最新的在前</translation>
    </message>
    <message>
        <source>What each alert was worth</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>每个提醒的效果</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Worth it?</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>效果如何？(&amp;W)</translation>
    </message>
    <message>
        <source>Export the log</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>watcher/ui/alerts/log_dialog.py, watcher/ui/chart/export/part.py, watcher/ui/portfolio/files.py, …</extracomment>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>1 line was exported.</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>已导出 1 行。</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/alerts/log_dialog.py, watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/alerts/log_dialog.py, watcher/ui/alerts/sentence.py, …</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/alerts/log_dialog.py, watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/alerts/log_dialog.py, watcher/ui/alerts/sentence.py, …</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>+1 h</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>+1 小时</translation>
    </message>
    <message>
        <source>+1 d</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>+1 天</translation>
    </message>
    <message>
        <source>+5 d</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>+5 天</translation>
    </message>
    <message>
        <source>Alert</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/alerts/log_dialog.py, watcher/ui/alerts/rows.py, …</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>No close is stored.</source>
        <extracomment>watcher/domain/digest/incidents.py</extracomment>
        <translation>没有存储任何收盘价。</translation>
    </message>
    <message>
        <source>The last close that is stored is of {day}.</source>
        <extracomment>watcher/domain/digest/incidents.py</extracomment>
        <translation>存储的最后一个收盘价是 {day} 的。</translation>
    </message>
    <message>
        <source>Watcher: week {week}</source>
        <extracomment>watcher/engine/digest_letter.py</extracomment>
        <translation>Watcher：{week} 周报</translation>
    </message>
    <message>
        <source>Next week: {told}; and {count} more</source>
        <extracomment>watcher/engine/digest_letter.py</extracomment>
        <translation>下周：{told}；另有 {count} 项</translation>
    </message>
    <message>
        <source>Next week: {told}</source>
        <extracomment>watcher/engine/digest_letter.py</extracomment>
        <translation>下周：{told}</translation>
    </message>
    <message>
        <source>Portfolio {percent}{beside}; {value} {currency} ({gain})</source>
        <extracomment>watcher/engine/digest_letter.py</extracomment>
        <translation>投资组合 {percent}{beside}；{value} {currency}（{gain}）</translation>
    </message>
    <message>
        <source>Big days: {told}</source>
        <extracomment>watcher/engine/digest_letter.py</extracomment>
        <translation>大幅波动日：{told}</translation>
    </message>
    <message>
        <source>Alerts fired: {count} ({symbols})</source>
        <extracomment>watcher/engine/digest_letter.py</extracomment>
        <translation>触发的提醒：{count} 个（{symbols}）</translation>
    </message>
    <message>
        <source>{symbol}: no closes of this week are stored, so nothing is compared</source>
        <extracomment>watcher/engine/digest_portfolio.py</extracomment>
        <translation>{symbol}：没有存储本周的收盘价，因此不作对比</translation>
    </message>
    <message>
        <source>{symbol}: no closes before this week are stored, so nothing is compared</source>
        <extracomment>watcher/engine/digest_portfolio.py</extracomment>
        <translation>{symbol}：没有存储本周之前的收盘价，因此不作对比</translation>
    </message>
    <message>
        <source>{label}: no price of this week, that of {day} stands in for it</source>
        <extracomment>watcher/engine/digest_portfolio.py</extracomment>
        <translation>{label}：没有本周的价格，以 {day} 的价格代替</translation>
    </message>
    <message>
        <source>Another Watcher has this database; nothing was changed.</source>
        <extracomment>watcher/engine/engine.py, watcher/restoring.py</extracomment>
        <translation>另一个 Watcher 正在使用此数据库；未作任何更改。</translation>
    </message>
    <message>
        <source>End it, then try again.</source>
        <extracomment>watcher/engine/engine.py, watcher/restoring.py</extracomment>
        <translation>请先结束它，然后重试。</translation>
    </message>
    <message>
        <source>There is no good copy to go back to.</source>
        <extracomment>watcher/engine/engine.py</extracomment>
        <translation>没有可以恢复的完好备份。</translation>
    </message>
    <message>
        <source>It cancels what the file does not book; take that back by hand.</source>
        <extracomment>watcher/importers/draft.py</extracomment>
        <translation>它取消了文件中没有的记录；请手动撤销那一笔。</translation>
    </message>
    <message>
        <source>Choose English in eToro&apos;s settings, then download the account statement again; its sheet “Account Activity” is read.</source>
        <extracomment>watcher/importers/etoro.py</extracomment>
        <translation>请在 eToro 的设置中选择英文，然后重新下载账户报表；会读取其中的“Account Activity”工作表。</translation>
    </message>
    <message>
        <source>{name} is eToro&apos;s statement, but an old one or not in English.</source>
        <extracomment>watcher/importers/etoro.py</extracomment>
        <translation>{name} 是 eToro 的报表，但是旧版或不是英文。</translation>
    </message>
    <message>
        <source>it exchanges nothing</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>它没有兑换任何东西</translation>
    </message>
    <message>
        <source>The old shares of a split, which is kept already.</source>
        <extracomment>watcher/importers/ibkr_actions.py</extracomment>
        <translation>拆分前的旧股份，拆分已记录。</translation>
    </message>
    <message>
        <source>Export it in English: in the Client Portal under Performance &amp; Reports, Statements, Activity, choose English as the language and CSV as the format.</source>
        <extracomment>watcher/importers/ibkr_activity.py</extracomment>
        <translation>请以英文导出：在客户端门户的“业绩与报告”“报表”“活动”中，语言选英文，格式选 CSV。</translation>
    </message>
    <message>
        <source>“{shown}” is a class of assets that is not known</source>
        <extracomment>watcher/importers/ibkr_activity.py</extracomment>
        <translation>“{shown}”是未知的资产类别</translation>
    </message>
    <message>
        <source>{name} is a statement in a language that is not read.</source>
        <extracomment>watcher/importers/ibkr_activity.py</extracomment>
        <translation>{name} 是一份无法读取其语言的报表。</translation>
    </message>
    <message>
        <source>“{section}” is a section that is not known</source>
        <extracomment>watcher/importers/ibkr_activity.py</extracomment>
        <translation>“{section}”是未知的部分</translation>
    </message>
    <message>
        <source>What cash in other currencies is worth by now; none came or went.</source>
        <extracomment>watcher/importers/ibkr_history.py</extracomment>
        <translation>其他货币现金的当前价值；没有进出。</translation>
    </message>
    <message>
        <source>Save it as XML again.</source>
        <extracomment>watcher/importers/portfolio_performance.py</extracomment>
        <translation>请重新另存为 XML。</translation>
    </message>
    <message>
        <source>“{said}” is no version of {program}&apos;s files.</source>
        <extracomment>watcher/importers/portfolio_performance.py</extracomment>
        <translation>“{said}”不是 {program} 文件的版本。</translation>
    </message>
    <message>
        <source>An option ({what}); not kept here.</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>期权（{what}）；此处不记录。</translation>
    </message>
    <message>
        <source>Shares that a merger took; they are counted with its money.</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>合并收走的股份；与其款项一并计入。</translation>
    </message>
    <message>
        <source>a quotation mark is opened there and never closed</source>
        <extracomment>watcher/importers/source_file.py</extracomment>
        <translation>那里有一个引号打开后没有关闭</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet of no known kind; save its sheet as CSV.</source>
        <extracomment>watcher/importers/sources.py</extracomment>
        <translation>{name} 是未知种类的电子表格；请将其工作表另存为 CSV。</translation>
    </message>
    <message>
        <source>{name} is JSON, but no export that is known.</source>
        <extracomment>watcher/importers/sources.py</extracomment>
        <translation>{name} 是 JSON，但不是已知的导出文件。</translation>
    </message>
    <message>
        <source>{name} holds more than can be read at once.</source>
        <extracomment>watcher/importers/xstream.py</extracomment>
        <translation>{name} 的内容太多，无法一次读取。</translation>
    </message>
    <message>
        <source>No day was beyond 2.5 standard deviations of the 120 sessions before.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>没有哪一天的涨跌超出此前 120 个交易日的 2.5 个标准差。</translation>
    </message>
    <message>
        <source>A dash: that time has not come yet, or no price of it is known.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>短横线表示时间未到，或没有当时的价格。</translation>
    </message>
    <message>
        <source>{first} to {last}. Written {moment} from what is stored.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{first} 至 {last}。根据已存储的数据撰写于 {moment}。</translation>
    </message>
    <message>
        <source>{first} to {last}. The week is not over: these are figures so far. Written {moment} from what is stored.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{first} 至 {last}。本周尚未结束：以下是截至目前的数字。根据已存储的数据撰写于 {moment}。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language, as HTML has it</comment>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>zh-Hans</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>column</comment>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>一周涨跌</translation>
    </message>
    <message>
        <source>{day}: {symbol} rose {percent} %</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{day}：{symbol} 上涨 {percent} %</translation>
    </message>
    <message>
        <source>{day}: {symbol} fell {percent} %</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{day}：{symbol} 下跌 {percent} %</translation>
    </message>
    <message>
        <source>{count} fired, {late} of them missed then and found later.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>触发 {count} 个，其中 {late} 个当时错过、事后发现。</translation>
    </message>
    <message>
        <source>{count} fired.</source>
        <comment>alerts</comment>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>触发 {count} 个。</translation>
    </message>
    <message>
        <source>1 hour on</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>1 day on</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>1 天后</translation>
    </message>
    <message>
        <source>5 days on</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>5 天后</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>次数</translation>
    </message>
    <message>
        <source>Nothing is known of week {week}: no results, dividends, splits or holidays.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{week} 周没有已知事项：没有财报、股息、拆股或休市日。</translation>
    </message>
    <message>
        <source>There are no lists.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>没有列表。</translation>
    </message>
    <message>
        <source>best</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>最佳</translation>
    </message>
    <message>
        <source>worst</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>最差</translation>
    </message>
    <message>
        <source>1 alert fired</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>触发 1 个提醒</translation>
    </message>
    <message>
        <source>{count} alerts fired</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>触发 {count} 个提醒</translation>
    </message>
    <message>
        <source>No alert fired.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>没有触发任何提醒。</translation>
    </message>
    <message>
        <source>No headlines of this week are stored.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>没有存储本周的新闻标题。</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column</comment>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>相关代码</translation>
    </message>
    <message>
        <source>Nothing is known to have been missing.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>没有已知的缺失。</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>date of a report</comment>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{week} 周报</translation>
    </message>
    <message>
        <source>Lists: best and worst</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>列表：最佳和最差</translation>
    </message>
    <message>
        <source>Big days</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>大幅波动日</translation>
    </message>
    <message>
        <source>Worth reading</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>值得一读</translation>
    </message>
    <message>
        <source>Data: what was missing</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>数据：缺了什么</translation>
    </message>
    <message>
        <source>What comes next</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Times are in {zone}. Moves compare the last close of the week with the last one before. This is a record of prices, not advice.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>时间为 {zone} 时间。涨跌比较的是本周最后一个收盘价与此前最后一个收盘价。本报告只记录价格，不构成投资建议。</translation>
    </message>
    <message>
        <source>{name}: {known} of {count} known</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{name}：{count} 个中有 {known} 个已知</translation>
    </message>
    <message>
        <source>found {moment}</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>发现于 {moment}</translation>
    </message>
    <message>
        <source>{words} {length} in all.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{words}共 {length}。</translation>
    </message>
    <message>
        <source>In week {week}, as far as it is stored:</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{week} 周的已知事项：</translation>
    </message>
    <message>
        <source>{said}, {percent} on average</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{said}，平均 {percent}</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <comment>days</comment>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>另有 {count} 天。</translation>
    </message>
    <message>
        <source>its peers {percent} on average</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>同业平均 {percent}</translation>
    </message>
    <message>
        <source>{percent} its own</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>自身 {percent}</translation>
    </message>
    <message>
        <source>{percent} at the open</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>开盘跳空 {percent}</translation>
    </message>
    <message>
        <source>volume {number} times the average</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>成交量为均量的 {number} 倍</translation>
    </message>
    <message>
        <source>{said}; {parts}</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{said}；{parts}</translation>
    </message>
    <message>
        <source>And {count} more in the window.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>窗口中另有 {count} 条。</translation>
    </message>
    <message>
        <source>Not known, for lack of stored closes: {names}.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>因没有存储收盘价而未知：{names}。</translation>
    </message>
    <message>
        <source>No font of this machine has all the Chinese, Japanese and Korean letters above; your reader has to have one.</source>
        <extracomment>watcher/reports/pdf.py</extracomment>
        <translation>此电脑没有字体包含上面所有的中日韩文字；您的阅读器需自带一种。</translation>
    </message>
    <message>
        <source>Nothing was held in this week.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>本周没有持仓。</translation>
    </message>
    <message>
        <source>{said}, {name} {percent}: {points} percentage points ahead.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>{said}，{name} {percent}：领先 {points} 个百分点。</translation>
    </message>
    <message>
        <source>{said}, {name} {percent}: {points} percentage points behind.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>{said}，{name} {percent}：落后 {points} 个百分点。</translation>
    </message>
    <message>
        <source>Nothing was booked up to this week.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>截至本周没有记账。</translation>
    </message>
    <message>
        <source>What each holding brought:</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>各持仓的贡献：</translation>
    </message>
    <message>
        <source>The portfolio returned {percent} (time-weighted)</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>投资组合回报率 {percent}（时间加权）</translation>
    </message>
    <message>
        <source>Value before</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>期初市值</translation>
    </message>
    <message>
        <source>Paid in and out</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>资金进出</translation>
    </message>
    <message>
        <source>Value at the end</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>期末市值</translation>
    </message>
    <message>
        <source>portfolio {percent}</source>
        <comment>return</comment>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>投资组合 {percent}</translation>
    </message>
    <message>
        <source>From {first} to {last}: {words}.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>{first} 至 {last}：{words}。</translation>
    </message>
    <message>
        <source>{said}. What {name} did is not known.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>{said}。{name} 的表现未知。</translation>
    </message>
    <message>
        <source>{count} others</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>其他 {count} 个</translation>
    </message>
    <message>
        <source>And {count} more; the window has all of them.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>另有 {count} 条；窗口中可查看全部。</translation>
    </message>
    <message>
        <source>Dashed: {name}.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>虚线：{name}。</translation>
    </message>
    <message>
        <source>Solid: {name}.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>实线：{name}。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>parts of a sentence</comment>
        <extracomment>watcher/reports/writing.py</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>watcher/language.py</extracomment>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{name} “{text}” is not one of {known}</source>
        <extracomment>watcher/domain/portfolio/records.py</extracomment>
        <translation>{name} “{text}”不是以下之一：{known}</translation>
    </message>
    <message>
        <source>{name} “{text}” is not a number</source>
        <extracomment>watcher/domain/portfolio/records.py</extracomment>
        <translation>{name} “{text}”不是数值</translation>
    </message>
    <message>
        <source>“{name}” is missing or not above zero</source>
        <extracomment>watcher/domain/portfolio/records.py</extracomment>
        <translation>“{name}”缺失或不大于零</translation>
    </message>
    <message>
        <source>time “{text}” is not a date and time with a zone</source>
        <extracomment>watcher/domain/portfolio/records.py</extracomment>
        <translation>时间“{text}”不是带时区的日期和时间</translation>
    </message>
    <message>
        <source>day “{text}” is not a date</source>
        <extracomment>watcher/domain/portfolio/records.py</extracomment>
        <translation>日期“{text}”不是日期</translation>
    </message>
    <message>
        <source>lots “{word}” is not a purchase and a quantity</source>
        <extracomment>watcher/domain/portfolio/records.py</extracomment>
        <translation>批次“{word}”不是买入和数量</translation>
    </message>
    <message>
        <source>{what}; {then}</source>
        <extracomment>watcher/feeds/yahoo/trouble.py, watcher/ui/status_words.py</extracomment>
        <translation>{what}；{then}</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <extracomment>watcher/language.py</extracomment>
        <translation>{name}：{said}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <comment>day of a report</comment>
        <extracomment>watcher/reports/writing.py</extracomment>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>length</comment>
        <extracomment>watcher/reports/writing.py</extracomment>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>length</comment>
        <extracomment>watcher/reports/writing.py</extracomment>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>&amp;Day of the fired alert</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>触发当日详情(&amp;D)</translation>
    </message>
    <message>
        <source>What that day was like: the move, the peers, the headlines</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>当日的涨跌、同业和新闻标题</translation>
    </message>
    <message>
        <source>Its holdings have days of their own: choose one, and its day on the chart.</source>
        <extracomment>watcher/ui/alerts/days.py</extracomment>
        <translation>其中的持仓各有当日详情：请选择一个持仓，再选图表上的日期。</translation>
    </message>
    <message>
        <source>The portfolio has no card of a day.</source>
        <extracomment>watcher/ui/alerts/days.py</extracomment>
        <translation>投资组合没有当日详情。</translation>
    </message>
    <message>
        <source>Watcher is open on this profile already, and does not answer.</source>
        <extracomment>watcher/app.py</extracomment>
        <translation>此配置已在另一个 Watcher 窗口中打开，但没有响应。</translation>
    </message>
    <message>
        <source>Look for its window; if there is none, end that process and start again.</source>
        <extracomment>watcher/app.py</extracomment>
        <translation>请寻找那个窗口；若找不到，请结束该进程后重新启动。</translation>
    </message>
    <message>
        <source>Watcher is open on this profile already (process {pid}), and does not answer.</source>
        <extracomment>watcher/app.py</extracomment>
        <translation>此配置已在另一个 Watcher 窗口中打开（进程 {pid}），但没有响应。</translation>
    </message>
    <message>
        <source>Backing everything up …</source>
        <extracomment>watcher/bridge/backups.py</extracomment>
        <translation>正在备份全部数据 …</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <extracomment>watcher/bridge/backups.py</extracomment>
        <translation>正在读取备份 …</translation>
    </message>
    <message>
        <source>Taking an import back …</source>
        <extracomment>watcher/bridge/portfolio.py</extracomment>
        <translation>正在撤销导入 …</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <extracomment>watcher/bridge/portfolio.py</extracomment>
        <translation>正在读取 {name} …</translation>
    </message>
    <message>
        <source>An exchange rate, of now or of the day before, is not known.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>不知道现在或前一天的汇率。</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>number of bars</comment>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of bars</comment>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>均线</translation>
    </message>
    <message>
        <source>The demo market has no backups.</source>
        <extracomment>watcher/engine/backing_up.py</extracomment>
        <translation>模拟市场没有备份。</translation>
    </message>
    <message>
        <source>All of it is invented; it is made anew at each start.</source>
        <extracomment>watcher/engine/backing_up.py</extracomment>
        <translation>其中全部是虚构的，每次启动都会重新生成。</translation>
    </message>
    <message>
        <source>Its source has no bars of this length; these are made of shorter ones.</source>
        <extracomment>watcher/engine/charts.py</extracomment>
        <translation>其数据源没有该周期的K线；这些由更短周期的K线合成。</translation>
    </message>
    <message>
        <source>Choose yyyyMMdd as the date format of the Flex query.</source>
        <extracomment>watcher/importers/ibkr_days.py</extracomment>
        <translation>请将 Flex 查询的日期格式设为 yyyyMMdd。</translation>
    </message>
    <message>
        <source>Nothing of what is booked can be valued in this week.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>本周无法对已记账的任何持仓估值。</translation>
    </message>
    <message>
        <source>Watcher does not know which folder is yours: HOME is not set.</source>
        <extracomment>watcher/paths.py</extracomment>
        <translation>Watcher 不知道您的个人文件夹在哪里：未设置 HOME。</translation>
    </message>
    <message>
        <source>Set it, or choose a folder for the profile with --profile DIR.</source>
        <extracomment>watcher/paths.py</extracomment>
        <translation>请设置它，或用 --profile DIR 为配置选择一个文件夹。</translation>
    </message>
    <message>
        <source>{name} is restored.</source>
        <extracomment>watcher/restoring.py</extracomment>
        <translation>已恢复 {name}。</translation>
    </message>
    <message>
        <source>What there was before is kept in {folder}.</source>
        <extracomment>watcher/restoring.py</extracomment>
        <translation>之前的数据保留在 {folder} 中。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>Nothing was changed; make the folder writable, or free some space.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>没有更改任何内容；请使该文件夹可写，或腾出一些空间。</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another file.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>没有更改任何内容；请另选一个文件。</translation>
    </message>
    <message>
        <source>Give its password: --password, or WATCHER_BACKUP_PASSWORD.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>请提供其密码：--password 或 WATCHER_BACKUP_PASSWORD。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>请另选一个文件夹，或腾出一些空间。</translation>
    </message>
    <message>
        <source>{path} is no backup of Watcher, or not whole.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>{path} 不是 Watcher 的备份，或不完整。</translation>
    </message>
    <message>
        <source>Is the password right, and the file whole? Nothing was changed.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>密码正确吗？文件完整吗？没有更改任何内容。</translation>
    </message>
    <message>
        <source>{path} is encrypted.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>{path} 已加密。</translation>
    </message>
    <message>
        <source>{path} could not be decrypted.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>无法解密 {path}。</translation>
    </message>
    <message>
        <source>The database in {path} is damaged.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>{path} 中的数据库已损坏。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Watcher.</source>
        <extracomment>watcher/store/archive.py, watcher/store/backup.py</extracomment>
        <translation>{path} 由更新版本的 Watcher 写入。</translation>
    </message>
    <message>
        <source>The database {path} is gone.</source>
        <extracomment>watcher/store/backup.py</extracomment>
        <translation>数据库 {path} 不见了。</translation>
    </message>
    <message>
        <source>“watcher restore” goes back to the backup of {made_at}: {path}. To begin with nothing, move the folder of the backups away.</source>
        <extracomment>watcher/store/backup.py</extracomment>
        <translation>“watcher restore”会恢复到 {made_at} 的备份：{path}。若要从空白开始，请移走备份文件夹。</translation>
    </message>
    <message>
        <source>&amp;Back everything up …</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>备份全部数据(&amp;B) …</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>恢复备份(&amp;R) …</translation>
    </message>
    <message>
        <source>{names} {left}; {stopped}.</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>{names} {left}；{stopped}。</translation>
    </message>
    <message>
        <source>Fires</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>触发次数</translation>
    </message>
    <message>
        <source>Went on</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>延续</translation>
    </message>
    <message>
        <source>{went_on} of {known}</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>{known} 次中 {went_on} 次</translation>
    </message>
    <message>
        <source>Nothing suits the search.</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>没有符合搜索的内容。</translation>
    </message>
    <message>
        <source>{count} {lines}, newest first</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>{count} {lines}，最新的在前</translation>
    </message>
    <message>
        <source>{count} lines were exported.</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>已导出 {count} 行。</translation>
    </message>
    <message>
        <source>line</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Search, groups, log and files of alerts</source>
        <extracomment>watcher/ui/alerts/panel.py</extracomment>
        <translation>提醒的搜索、分组、日志和文件</translation>
    </message>
    <message>
        <source>{armed} armed</source>
        <extracomment>watcher/ui/alerts/panel.py</extracomment>
        <translation>{armed} 个监视中</translation>
    </message>
    <message>
        <source>{note} · {suspended} suspended</source>
        <extracomment>watcher/ui/alerts/panel.py</extracomment>
        <translation>{note} · {suspended} 个已中止</translation>
    </message>
    <message>
        <source>This is already so. What do you mean?</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>条件已经成立。您的意思是？</translation>
    </message>
    <message>
        <source>Wait until it happens afresh</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>等它重新发生</translation>
    </message>
    <message>
        <source>Tell me now</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>现在就提醒我</translation>
    </message>
    <message>
        <source>No price is known yet.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>尚无价格。</translation>
    </message>
    <message>
        <source>It cannot fall that far.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>不可能跌那么多。</translation>
    </message>
    <message>
        <source>Now unknown on the day</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当日涨跌目前未知</translation>
    </message>
    <message>
        <source>The price is on this level now. Which way do you wait for?</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>价格正好在此价位。您等的是哪个方向？</translation>
    </message>
    <message>
        <source>Fires when it {falls} to {shown}.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当价格{falls}至 {shown} 时触发。</translation>
    </message>
    <message>
        <source>falls</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>跌</translation>
    </message>
    <message>
        <source>rises</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>涨</translation>
    </message>
    <message>
        <source>Fires when it {way} to {price}; if it {further} before, the level goes along.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当价格{way}至 {price} 时触发；若此前继续{further}，价位随之移动。</translation>
    </message>
    <message>
        <source>Now {price}</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>现价 {price}</translation>
    </message>
    <message>
        <source>Tell me when it rises to it again</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>再次涨到此价时提醒我</translation>
    </message>
    <message>
        <source>Tell me when it falls to it again</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>再次跌到此价时提醒我</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>gets into</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>进入</translation>
    </message>
    <message>
        <source>gets out of</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>离开</translation>
    </message>
    <message>
        <source>above the highest</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>新高</translation>
    </message>
    <message>
        <source>below the lowest</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>新低</translation>
    </message>
    <message>
        <source> It has to fall below first.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>需先跌破该价位。</translation>
    </message>
    <message>
        <source> It has to rise above first.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>需先升破该价位。</translation>
    </message>
    <message>
        <source>Fires when it gets to {shown}; the first price heard says from which side.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当价格到达 {shown} 时触发；收到的第一个价格决定从哪一侧。</translation>
    </message>
    <message>
        <source>The {low} counts from the first price heard.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>{low}点从收到的第一个价格算起。</translation>
    </message>
    <message>
        <source>No price is known yet. {fires}</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>尚无价格。{fires}</translation>
    </message>
    <message>
        <source>Now {signed} % on the day</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当日现为 {signed} %</translation>
    </message>
    <message>
        <source>{now}, on the level.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>{now}，正在该价位。</translation>
    </message>
    <message>
        <source>Wait for the next day</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>等到下一个交易日</translation>
    </message>
    <message>
        <source>{now}, already there.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>{now}，已经达到。</translation>
    </message>
    <message>
        <source>Fires once it is at or {side} {price}{held}.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当价格等于或{side} {price}{held} 时触发。</translation>
    </message>
    <message>
        <source>Fires at {signed_plain} % or further {way}.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当日涨跌达 {signed_plain} % 或更{way}时触发。</translation>
    </message>
    <message>
        <source>rise</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>上涨</translation>
    </message>
    <message>
        <source>lowest</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>最低</translation>
    </message>
    <message>
        <source>fall</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>下跌</translation>
    </message>
    <message>
        <source>highest</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>最高</translation>
    </message>
    <message>
        <source>Fires on a {way} of {size} from the {end} price of the last {duration}.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>从最近 {duration} 的{end}价{way} {size} 时触发。</translation>
    </message>
    <message>
        <source>Fires when it {way} {low} to {high}.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当价格{way} {low} 至 {high} 区间时触发。</translation>
    </message>
    <message>
        <source>Fires when the first trade of a day is {signed_plain} % or further away.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当日首笔成交偏离 {signed_plain} % 或更多时触发。</translation>
    </message>
    <message>
        <source>Fires when nothing trustworthy is heard for {time}, while others of its market are.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当 {time} 内收不到可信价格，而同市场其他代码有价格时触发。</translation>
    </message>
    <message>
        <source>Fires {end} price of the {days} trading days before.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当价格创此前 {days} 个交易日{end}时触发。</translation>
    </message>
    <message>
        <source>{plain} times the average of {days} days</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>{days} 日均量的 {plain} 倍</translation>
    </message>
    <message>
        <source>Fires once the day&apos;s volume is {size}, or more.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当日成交量达到{size}或以上时触发。</translation>
    </message>
    <message>
        <source>Fires when it gets to {shown} from either side.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>从任一侧到达 {shown} 时触发。</translation>
    </message>
    <message>
        <source>Fires when it rises to {shown}.{first}</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当价格涨到 {shown} 时触发。{first}</translation>
    </message>
    <message>
        <source>Fires when it falls to {shown}.{first}</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当价格跌到 {shown} 时触发。{first}</translation>
    </message>
    <message>
        <source> for {duration} without a break</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>，且持续 {duration} 不中断</translation>
    </message>
    <message>
        <source>Search symbol, level, note or state</source>
        <extracomment>watcher/ui/alerts/search_line.py</extracomment>
        <translation>搜索代码、价位、备注或状态</translation>
    </message>
    <message>
        <source>Search alerts</source>
        <extracomment>watcher/ui/alerts/search_line.py</extracomment>
        <translation>搜索提醒</translation>
    </message>
    <message>
        <source>Multiple of the average</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>平均值的倍数</translation>
    </message>
    <message>
        <source>Size of the move</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>变动幅度</translation>
    </message>
    <message>
        <source>What to wait for</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>等待什么</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit of the number</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>数值的单位</translation>
    </message>
    <message>
        <source>Second number</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>第二个数值</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>频率</translation>
    </message>
    <message>
        <source>Trading hours</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>交易时段</translation>
    </message>
    <message>
        <source>Minutes between two alerts</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>两次提醒之间的分钟数</translation>
    </message>
    <message>
        <source>my holdings</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>我的持仓</translation>
    </message>
    <message>
        <source>at most every</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>最多每隔</translation>
    </message>
    <message>
        <source>price</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Second price</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>第二个价格</translation>
    </message>
    <message>
        <source>Days of the average</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>平均值的天数</translation>
    </message>
    <message>
        <source>within</source>
        <comment>alert</comment>
        <extracomment>watcher/ui/alerts/sentence.py, watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>时限</translation>
    </message>
    <message>
        <source>for at least</source>
        <comment>alert</comment>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>持续至少</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>提醒我，当</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>时段</translation>
    </message>
    <message>
        <source>Only a newer version knows this kind of alert.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>只有新版本认识此类提醒。</translation>
    </message>
    <message>
        <source>Choose another kind to replace it.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>请选择另一种类型来替换。</translation>
    </message>
    <message>
        <source>This indicator is not known yet.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>尚不认识此指标。</translation>
    </message>
    <message>
        <source>A move of 0 would fire all the time.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>变动为 0 会一直触发。</translation>
    </message>
    <message>
        <source>Give a number other than 0.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>请输入非 0 的数值。</translation>
    </message>
    <message>
        <source>The distance has to be above 0.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>距离必须大于 0。</translation>
    </message>
    <message>
        <source>The minutes have to be between 0 and 43,200, which is 30 days.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>分钟数须在 0 到 43,200 之间，即 30 天。</translation>
    </message>
    <message>
        <source>The second price has to be above the first.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>第二个价格必须高于第一个。</translation>
    </message>
    <message>
        <source>The multiple has to be above 0.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>倍数必须大于 0。</translation>
    </message>
    <message>
        <source>For example 2.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>例如 2。</translation>
    </message>
    <message>
        <source>For how many minutes?</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>持续多少分钟？</translation>
    </message>
    <message>
        <source>For example 5.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>例如 5。</translation>
    </message>
    <message>
        <source>The days have to be a whole number above 0.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>天数必须是大于 0 的整数。</translation>
    </message>
    <message>
        <source>52 weeks are 252 days.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>52 周是 252 个交易日。</translation>
    </message>
    <message>
        <source>The price has to be above 0.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>价格必须大于 0。</translation>
    </message>
    <message>
        <source>Within how many minutes?</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>多少分钟之内？</translation>
    </message>
    <message>
        <source>For example 30.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>例如 30。</translation>
    </message>
    <message>
        <source>It {value} that much.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>它{value}这么多。</translation>
    </message>
    <message>
        <source>Alerts (*.json)</source>
        <extracomment>watcher/ui/alerts/transfer.py</extracomment>
        <translation>提醒 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>watcher/ui/alerts/transfer.py, watcher/ui/backups.py, watcher/ui/portfolio/files.py, …</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import alerts</source>
        <extracomment>watcher/ui/alerts/transfer.py</extracomment>
        <translation>导入提醒</translation>
    </message>
    <message>
        <source>Export alerts</source>
        <extracomment>watcher/ui/alerts/transfer.py</extracomment>
        <translation>导出提醒</translation>
    </message>
    <message>
        <source>1 alert was exported.</source>
        <extracomment>watcher/ui/alerts/transfer.py</extracomment>
        <translation>已导出 1 个提醒。</translation>
    </message>
    <message>
        <source>{count} alerts were exported.</source>
        <extracomment>watcher/ui/alerts/transfer.py</extracomment>
        <translation>已导出 {count} 个提醒。</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>1 次</translation>
    </message>
    <message>
        <source> Tried on closes; inside its bars it may fire more often.</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation> 仅按收盘价试算；盘中可能触发得更多。</translation>
    </message>
    <message>
        <source>last year</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>过去一年</translation>
    </message>
    <message>
        <source>Would have fired {times} in the {stretch}</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>{stretch}内本应触发 {times}</translation>
    </message>
    <message>
        <source> points</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation> 个百分点</translation>
    </message>
    <message>
        <source>{count}×</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>Would not have fired in the {stretch}</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>{stretch}内不会触发</translation>
    </message>
    <message>
        <source>It is {value} now. </source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>目前为 {value}。</translation>
    </message>
    <message>
        <source>{now}There are no bars to try it on.</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>{now}没有可供试算的K线。</translation>
    </message>
    <message>
        <source>last {count} days</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>过去 {count} 天</translation>
    </message>
    <message>
        <source>1 earlier day</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>此前 1 天</translation>
    </message>
    <message>
        <source>{named} and {last}</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>{named}和{last}</translation>
    </message>
    <message>
        <source>now {value}</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>现为 {value}</translation>
    </message>
    <message>
        <source>{earlier} earlier days</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>此前 {earlier} 天</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list of days</comment>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>How often it would have fired</source>
        <extracomment>watcher/ui/alerts/trial_box.py</extracomment>
        <translation>它本应触发的次数</translation>
    </message>
    <message>
        <source>Looking at the last year …</source>
        <extracomment>watcher/ui/alerts/trial_box.py</extracomment>
        <translation>正在查看过去一年 …</translation>
    </message>
    <message>
        <source>It could not be tried on the last year: </source>
        <extracomment>watcher/ui/alerts/trying.py</extracomment>
        <translation>无法用过去一年试算： </translation>
    </message>
    <message>
        <source>its alert cannot</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>其提醒无法判断</translation>
    </message>
    <message>
        <source>Other symbol …</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>换用其他代码 …</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>{symbol} is not known to {source}; {whose} be evaluated.</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>{source}不认识 {symbol}；{whose}。</translation>
    </message>
    <message>
        <source>Move the alerts</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>移动提醒</translation>
    </message>
    <message>
        <source>its {count} alerts cannot</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>其 {count} 个提醒无法判断</translation>
    </message>
    <message>
        <source>the source</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>数据源</translation>
    </message>
    <message>
        <source>⚠ {text} Has it another symbol now?</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>⚠ {text} 它现在是否换了代码？</translation>
    </message>
    <message>
        <source>New symbol of {symbol}</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>{symbol} 的新代码</translation>
    </message>
    <message>
        <source>regular</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>常规</translation>
    </message>
    <message>
        <source>The last prices, newest first</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>最近的价格，最新的在前</translation>
    </message>
    <message>
        <source>What was decided, newest first</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>判定记录，最新的在前</translation>
    </message>
    <message>
        <source> No price was heard for it yet.</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>尚未收到其价格。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>再看一次(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>What the last prices came to</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>最近价格的判定结果</translation>
    </message>
    <message>
        <source>What was decided</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>判定记录</translation>
    </message>
    <message>
        <source>Heard</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>收到</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>时段</translation>
    </message>
    <message>
        <source>Came to</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Why: {subject} {terms}</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>原因：{subject} {terms}</translation>
    </message>
    <message>
        <source>{subject} {terms} is {state}.{why}</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>{subject} {terms}：{state}。{why}</translation>
    </message>
    <message>
        <source> Now {away}.</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>目前{away}。</translation>
    </message>
    <message>
        <source>gain in percent</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>收益率（%）</translation>
    </message>
    <message>
        <source>gain</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>收益</translation>
    </message>
    <message>
        <source>weight in percent</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>仓位占比（%）</translation>
    </message>
    <message>
        <source>distance from its high since bought, in percent,</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>距买入后最高点的跌幅（%）</translation>
    </message>
    <message>
        <source>gain today</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>今日盈亏</translation>
    </message>
    <message>
        <source>gain today in percent</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>今日盈亏（%）</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>市值</translation>
    </message>
    <message>
        <source>of at least</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>不低于</translation>
    </message>
    <message>
        <source>of at most</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>不高于</translation>
    </message>
    <message>
        <source>crossing up</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>上穿</translation>
    </message>
    <message>
        <source>crossing down</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>下穿</translation>
    </message>
    <message>
        <source>Benchmark or peers</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>基准或同业</translation>
    </message>
    <message>
        <source>Local symbol</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>本地代码</translation>
    </message>
    <message>
        <source>Indicator</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Value or other indicator</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>数值或另一指标</translation>
    </message>
    <message>
        <source>Days before</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>提前天数</translation>
    </message>
    <message>
        <source>by</source>
        <comment>alert</comment>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>，幅度</translation>
    </message>
    <message>
        <source>% over</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>%，历时</translation>
    </message>
    <message>
        <source>days</source>
        <comment>alert</comment>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>of</source>
        <comment>alert</comment>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>达</translation>
    </message>
    <message>
        <source>% at</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>%，按</translation>
    </message>
    <message>
        <source>of its shares for one</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>股合一股</translation>
    </message>
    <message>
        <source>on</source>
        <comment>alert</comment>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>基于</translation>
    </message>
    <message>
        <source>bars</source>
        <comment>alert</comment>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>K线</translation>
    </message>
    <message>
        <source>Symbols or indicator</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>代码或指标</translation>
    </message>
    <message>
        <source>What of it</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>看什么</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>不低于或不高于</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Days or shares</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>天数或股数</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>K线周期</translation>
    </message>
    <message>
        <source>also before a bar closes</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>收线前也判断</translation>
    </message>
    <message>
        <source>Conditions, one a line</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>条件，每行一个</translation>
    </message>
    <message>
        <source>above 80
volume 2
KWEB below 27</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>above 80
volume 2
KWEB below 27</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>天数</translation>
    </message>
    <message>
        <source>Local shares for one</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>合一股的本地股数</translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>This version does not evaluate it; it is kept as it is.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>此版本无法判断；它会原样保留。</translation>
    </message>
    <message>
        <source>dearer</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>cheaper</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>Fires when {study} is {compared} {wanted}, in a bar of {interval} or at its close.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>{interval}K线形成中或收线时，{study} {compared} {wanted} 即触发。</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>当天</translation>
    </message>
    <message>
        <source>distance from its high</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>距最高点的跌幅</translation>
    </message>
    <message>
        <source>Fires when its return over {since} is {size} {way} than that of {whom}.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>当其 {since} 的回报比{whom}{way} {size} 时触发。</translation>
    </message>
    <message>
        <source>Fires when it is {percent} % {way} than {ratio} × {local}{rate}.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>当它比 {ratio} × {local}{way} {percent} %{rate} 时触发。</translation>
    </message>
    <message>
        <source>Fires when a bar of {interval} has closed with {study} {compared} {wanted}.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>当一根 {interval} K线收盘时 {study} {compared} {wanted} 则触发。</translation>
    </message>
    <message>
        <source>Fires once for each {event}, {when}.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>每次{event}触发一次，{when}。</translation>
    </message>
    <message>
        <source>Fires when the {what} is {signed}{unit} or {further}, while it is held.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>持有期间，当{what}为 {signed}{unit} 或更{further}时触发。</translation>
    </message>
    <message>
        <source>Fires when the {metric} of all holdings is {shown}{unit} or {further}.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>当全部持仓的{metric}为 {shown}{unit} 或更{further}时触发。</translation>
    </message>
    <message>
        <source>Fires when any of {count} becomes true.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>当 {count} 个条件中任一成立时触发。</translation>
    </message>
    <message>
        <source>the average of {peers}</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>{peers} 的平均值</translation>
    </message>
    <message>
        <source>{percent} points</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>{percent} 个百分点</translation>
    </message>
    <message>
        <source>, at the rate {fx}</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>（汇率 {fx}）</translation>
    </message>
    <message>
        <source>{days} before</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>提前 {days}</translation>
    </message>
    <message>
        <source>Fires when all {count} are true at one moment.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>当全部 {count} 个条件同时成立时触发。</translation>
    </message>
    <message>
        <source>“{title}” could not be opened: there is a mistake in the program. Everything else goes on. The message about it has the details.</source>
        <extracomment>watcher/ui/broken_panel.py</extracomment>
        <translation>“{title}”无法打开：程序有错误。其他功能照常运行。相关消息中有详情。</translation>
    </message>
    <message>
        <source>&amp;One chart</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>一个图表(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two charts side by side</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>左右两个图表(&amp;T)</translation>
    </message>
    <message>
        <source>Two charts &amp;above each other</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>上下两个图表(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;hree charts</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>三个图表(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Four charts</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>四个图表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next chart</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>下一个图表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous chart</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>上一个图表(&amp;P)</translation>
    </message>
    <message>
        <source>Link the &amp;symbol of all charts</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>联动所有图表的代码(&amp;S)</translation>
    </message>
    <message>
        <source>Link the ti&amp;me of all charts</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>联动所有图表的时间(&amp;M)</translation>
    </message>
    <message>
        <source>Link the &amp;crosshair of all charts</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>联动所有图表的十字光标(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve grid …</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>保存网格(&amp;V) …</translation>
    </message>
    <message>
        <source>&amp;Rename grid …</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>重命名网格(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Delete grid</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>删除网格(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt grid</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>下一个网格(&amp;X)</translation>
    </message>
    <message>
        <source>R&amp;ange</source>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>范围(&amp;A)</translation>
    </message>
    <message>
        <source>YTD</source>
        <comment>range</comment>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>今年</translation>
    </message>
    <message>
        <source>Max</source>
        <comment>range</comment>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Asking again …</source>
        <extracomment>watcher/ui/chart/live_bars.py</extracomment>
        <translation>正在重新获取 …</translation>
    </message>
    <message>
        <source>Price chart {number} of {count}</source>
        <extracomment>watcher/ui/chart/chart.py</extracomment>
        <translation>价格图表 {number}/{count}</translation>
    </message>
    <message>
        <source>No symbol is selected.</source>
        <extracomment>watcher/ui/chart/live_bars.py, watcher/ui/figures/company.py</extracomment>
        <translation>没有选中代码。</translation>
    </message>
    <message>
        <source>Choose one in the watchlist.</source>
        <extracomment>watcher/ui/chart/live_bars.py, watcher/ui/figures/company.py</extracomment>
        <translation>请在自选股中选择一个。</translation>
    </message>
    <message>
        <source>Its source has none; a longer range or another interval may have some.</source>
        <extracomment>watcher/ui/chart/live_bars.py</extracomment>
        <translation>其数据源没有；更长的范围或其他周期可能有。</translation>
    </message>
    <message>
        <source>Opening {symbol} …</source>
        <extracomment>watcher/ui/chart/live_bars.py</extracomment>
        <translation>正在打开 {symbol} …</translation>
    </message>
    <message>
        <source> · updating …</source>
        <extracomment>watcher/ui/chart/live_bars.py</extracomment>
        <translation> · 正在更新 …</translation>
    </message>
    <message>
        <source>No {interval_names} bars for {symbol} yet.</source>
        <extracomment>watcher/ui/chart/live_bars.py</extracomment>
        <translation>{symbol} 尚无{interval_names}K线。</translation>
    </message>
    <message>
        <source>These bars are old: {sentence}</source>
        <extracomment>watcher/ui/chart/live_bars.py</extracomment>
        <translation>这些K线是旧的：{sentence}</translation>
    </message>
    <message>
        <source>with dividends</source>
        <extracomment>watcher/ui/chart/comparison/board.py</extracomment>
        <translation>含股息</translation>
    </message>
    <message>
        <source>without dividends: not known</source>
        <extracomment>watcher/ui/chart/comparison/board.py, watcher/ui/chart/comparison/items.py</extracomment>
        <translation>不含股息：未知</translation>
    </message>
    <message>
        <source>{one} and {other}: {text} over {count} returns in common</source>
        <extracomment>watcher/ui/chart/comparison/correlation_model.py</extracomment>
        <translation>{one} 与 {other}：{text}，共同回报 {count} 个</translation>
    </message>
    <message>
        <source>{one} and {other}: {count} returns in common, at least {fewest_returns} are needed</source>
        <extracomment>watcher/ui/chart/comparison/correlation_model.py</extracomment>
        <translation>{one} 与 {other}：共同回报 {count} 个，至少需要 {fewest_returns} 个</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py, watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>1年</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py, watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>1个月</translation>
    </message>
    <message>
        <source>3 months</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py, watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>3个月</translation>
    </message>
    <message>
        <source>6 months</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>6个月</translation>
    </message>
    <message>
        <source>3 years</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py, watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>3年</translation>
    </message>
    <message>
        <source>5 years</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py, watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>5年</translation>
    </message>
    <message>
        <source>All there is</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>the list</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>该列表</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py, watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>期间</translation>
    </message>
    <message>
        <source>&amp;Daily returns over</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>日回报的期间(&amp;D)</translation>
    </message>
    <message>
        <source>The list is empty: add symbols to it first.</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>列表是空的：请先添加代码。</translation>
    </message>
    <message>
        <source>no daily bars</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>没有日K线</translation>
    </message>
    <message>
        <source>Correlations of {name}</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>{name}的相关性</translation>
    </message>
    <message>
        <source>Correlations of daily returns of {name}</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>{name}日回报的相关性</translation>
    </message>
    <message>
        <source>Waiting for {waiting} …</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>正在等待 {waiting} …</translation>
    </message>
    <message>
        <source>The first {most} of the list; {left_out} more are left out.</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>列表的前 {most} 个；另有 {left_out} 个未列入。</translation>
    </message>
    <message>
        <source>as a line of changes since the left edge</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>画成以左边缘为起点的涨跌幅线</translation>
    </message>
    <message>
        <source>as a ratio in a pane</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>在副图中画成比值</translation>
    </message>
    <message>
        <source>as a spread in a pane</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>在副图中画成价差</translation>
    </message>
    <message>
        <source> · ratio</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation> · 比值</translation>
    </message>
    <message>
        <source> · spread</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation> · 价差</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py, watcher/ui/chart/comparison/part.py</extracomment>
        <translation>对比</translation>
    </message>
    <message>
        <source>Ticker, name or ISIN</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py, watcher/ui/watchlist/add_box.py</extracomment>
        <translation>代码、名称或 ISIN</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>对比方式</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py, watcher/ui/watchlist/add_box.py</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>已对比</translation>
    </message>
    <message>
        <source>Compare with this one no more (Delete)</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>不再与它对比 (Delete)</translation>
    </message>
    <message>
        <source>Nothing was found. Enter takes what you typed as a ticker.</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>没有找到。按 Enter 将您的输入作为代码。</translation>
    </message>
    <message>
        <source>{symbol} is the chart&apos;s own symbol: choose another one.</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>{symbol} 就是图表自身的代码：请另选一个。</translation>
    </message>
    <message>
        <source>{symbol} is compared that way already.</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>{symbol} 已用此方式对比。</translation>
    </message>
    <message>
        <source>More than {most} lines nobody can tell apart: remove one first.</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>超过 {most} 条线就无法分辨：请先移除一条。</translation>
    </message>
    <message>
        <source>no bars at the same times</source>
        <extracomment>watcher/ui/chart/comparison/items.py</extracomment>
        <translation>没有相同时间的K线</translation>
    </message>
    <message>
        <source>Premium of {symbol} over {other} × {shares}</source>
        <extracomment>watcher/ui/chart/comparison/items.py</extracomment>
        <translation>{symbol} 相对 {other} × {shares} 的溢价</translation>
    </message>
    <message>
        <source>{other} × {shares} in {currency}</source>
        <extracomment>watcher/ui/chart/comparison/items.py</extracomment>
        <translation>{other} × {shares}（{currency}）</translation>
    </message>
    <message>
        <source>{symbol} ÷ {shares} in {currency}</source>
        <extracomment>watcher/ui/chart/comparison/items.py</extracomment>
        <translation>{symbol} ÷ {shares}（{currency}）</translation>
    </message>
    <message>
        <source>cannot be had: prices in {currency} and {other}</source>
        <extracomment>watcher/ui/chart/comparison/items.py</extracomment>
        <translation>无法计算：价格分别为 {currency} 和 {other}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>watcher/ui/chart/comparison/lines.py, watcher/ui/portfolio/course_lines.py</extracomment>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>{symbol} change in %</source>
        <extracomment>watcher/ui/chart/comparison/lines.py</extracomment>
        <translation>{symbol} 涨跌幅 %</translation>
    </message>
    <message>
        <source>has no bars at these times</source>
        <extracomment>watcher/ui/chart/comparison/lines.py</extracomment>
        <translation>此时段没有K线</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>对比(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare with …</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>与其他代码对比(&amp;C) …</translation>
    </message>
    <message>
        <source>With all &amp;peers of the list</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>与列表中全部同业对比(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;With a peer</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>与某个同业对比(&amp;W)</translation>
    </message>
    <message>
        <source>With &amp;dividends (total return)</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>含股息（总回报）(&amp;D)</translation>
    </message>
    <message>
        <source>Both &amp;listings of the company, and the premium</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>公司的两地上市及溢价(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;rrelations of the list …</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>列表的相关性(&amp;R) …</translation>
    </message>
    <message>
        <source>Compare with &amp;nothing</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>不对比(&amp;N)</translation>
    </message>
    <message>
        <source>{name} in %</source>
        <extracomment>watcher/ui/chart/comparison/panes.py</extracomment>
        <translation>{name}（%）</translation>
    </message>
    <message>
        <source>Show one listing only</source>
        <extracomment>watcher/ui/chart/comparison/part.py</extracomment>
        <translation>只显示一个上市地</translation>
    </message>
    <message>
        <source>Other symbols beside this one ({keys} finds any)</source>
        <extracomment>watcher/ui/chart/comparison/part.py</extracomment>
        <translation>在旁边显示其他代码（{keys} 可查找任意代码）</translation>
    </message>
    <message>
        <source>Remove {symbol}</source>
        <extracomment>watcher/ui/chart/comparison/part.py</extracomment>
        <translation>移除 {symbol}</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <extracomment>watcher/ui/chart/comparison/part.py</extracomment>
        <translation>与其他代码对比 …</translation>
    </message>
    <message>
        <source>has no such bars</source>
        <extracomment>watcher/ui/chart/comparison/peers.py</extracomment>
        <translation>没有这种K线</translation>
    </message>
    <message>
        <source>Write a day as 2023-11-24, 24 Nov 2023, 24.11.2023, Nov 2023, 2023 or today.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>日期可写作 2023-11-24、2023年11月24日、2023年11月、2023 或 今天。</translation>
    </message>
    <message>
        <source>The first day is missing.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>缺少起始日期。</translation>
    </message>
    <message>
        <source>Choose a day in the past.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>请选择过去的日期。</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>起始日期晚于结束日期。</translation>
    </message>
    <message>
        <source>“{text}” is no day that can be read.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>“{text}”不是可识别的日期。</translation>
    </message>
    <message>
        <source>{first} has not come yet.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>{first} 尚未到来。</translation>
    </message>
    <message>
        <source>From {begin} to {end}: write them the other way round.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>从 {begin} 到 {end}：请对调。</translation>
    </message>
    <message>
        <source>{text} is before the first prices.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>{text} 早于最早的价格。</translation>
    </message>
    <message>
        <source>Begin on {earliest} or later.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>请从 {earliest} 或之后开始。</translation>
    </message>
    <message>
        <source>There is no {text}.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>没有 {text} 这一天。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>watcher/ui/chart/dates_choice.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>2023-11-01, Nov 2023 …</source>
        <extracomment>watcher/ui/chart/dates_choice.py</extracomment>
        <translation>2023-11-01、2023年11月 …</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>watcher/ui/chart/dates_choice.py</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>&amp;Dates …</source>
        <extracomment>watcher/ui/chart/dates_choice.py</extracomment>
        <translation>日期(&amp;D) …</translation>
    </message>
    <message>
        <source>Show any days: from, to (Alt+0)</source>
        <extracomment>watcher/ui/chart/dates_choice.py</extracomment>
        <translation>显示任意日期：从、到 (Alt+0)</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>watcher/ui/chart/dates_choice.py, watcher/ui/portfolio/columns_form.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>watcher/ui/chart/dates_choice.py</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>watcher/ui/chart/dates_choice.py</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>watcher/ui/chart/drawings/menu.py, watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>watcher/ui/chart/drawings/menu.py, watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>As rising</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>同上涨色</translation>
    </message>
    <message>
        <source>As falling</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>同下跌色</translation>
    </message>
    <message>
        <source>As text</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>同文字色</translation>
    </message>
    <message>
        <source>Thin</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>细</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>Thick</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>粗</translation>
    </message>
    <message>
        <source>&amp;Trend line</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>趋势线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ray</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>射线(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Horizontal line</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>水平线(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;ctangle</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>矩形(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fibonacci retracement</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>斐波那契回撤(&amp;F)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>画线(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>线宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Edit the text …</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>编辑文字(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Turn into an &amp;alert</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>转为提醒(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>watcher/ui/chart/drawings/menu.py, watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete all unloc&amp;ked ones</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>删除所有未锁定的(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Undo drawing</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>撤销画线(&amp;U)</translation>
    </message>
    <message>
        <source>Red&amp;o drawing</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>重做画线(&amp;O)</translation>
    </message>
    <message>
        <source>Dra&amp;w</source>
        <extracomment>watcher/ui/chart/drawings/part.py</extracomment>
        <translation>画线(&amp;W)</translation>
    </message>
    <message>
        <source>Draw ▾</source>
        <extracomment>watcher/ui/chart/drawings/part.py</extracomment>
        <translation>画线 ▾</translation>
    </message>
    <message>
        <source>Lines, areas and texts on the chart (Alt+D)</source>
        <extracomment>watcher/ui/chart/drawings/part.py</extracomment>
        <translation>图上的线、区域和文字 (Alt+D)</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>watcher/ui/chart/drawings/part.py</extracomment>
        <translation>画线</translation>
    </message>
    <message>
        <source>Text of the drawing</source>
        <extracomment>watcher/ui/chart/drawings/part.py</extracomment>
        <translation>画线的文字</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>watcher/ui/chart/drawings/part.py, watcher/ui/chart/drawings/shapes.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>A day</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py</extracomment>
        <translation>某一天</translation>
    </message>
    <message>
        <source>Headlines of the day</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py</extracomment>
        <translation>当日新闻标题</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py, watcher/ui/figures/acts.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>News of the day</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py</extracomment>
        <translation>当日新闻</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py</extracomment>
        <translation>正在读取 …</translation>
    </message>
    <message>
        <source>No headlines of that day are stored.</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py</extracomment>
        <translation>没有存储当日的新闻标题。</translation>
    </message>
    <message>
        <source>{symbol} did not trade on that day, or nothing is stored about it.</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py</extracomment>
        <translation>{symbol} 当日没有交易，或没有存储相关数据。</translation>
    </message>
    <message>
        <source>Alert: {said} at {price}, {time}</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py</extracomment>
        <translation>提醒：{said}，报 {price}，{time}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>watcher/ui/chart/events/overlay.py, watcher/ui/chart/trades/overlay.py</extracomment>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>watcher/ui/chart/events/part.py</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Big days, dividends, splits, results, headlines and alerts along the foot of the chart (Alt+V)</source>
        <extracomment>watcher/ui/chart/events/part.py</extracomment>
        <translation>图表底部的大幅波动日、股息、拆股、财报、新闻标题和提醒 (Alt+V)</translation>
    </message>
    <message>
        <source>Alert at {price}</source>
        <extracomment>watcher/ui/chart/events/part.py</extracomment>
        <translation>提醒，价格 {price}</translation>
    </message>
    <message>
        <source>Dividend</source>
        <extracomment>watcher/ui/chart/events/words.py, watcher/ui/portfolio/terms.py</extracomment>
        <translation>股息</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>拆股</translation>
    </message>
    <message>
        <source>on this day</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>当日</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>price</comment>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/chart/events/words.py</extracomment>
        <translation>收盘</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>涨跌</translation>
    </message>
    <message>
        <source>You held</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>您持有</translation>
    </message>
    <message>
        <source>The move of it</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>其涨跌金额</translation>
    </message>
    <message>
        <source>{numerator}-for-{denominator}</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>{denominator} 拆 {numerator}</translation>
    </message>
    <message>
        <source>, peers {percent}</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>，同业 {percent}</translation>
    </message>
    <message>
        <source>Usual days</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>与平日相比</translation>
    </message>
    <message>
        <source>Its own</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>自身涨跌</translation>
    </message>
    <message>
        <source>Gap at the open</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>跳空开盘</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>watcher/ui/chart/events/words.py, watcher/ui/watchlist/columns.py</extracomment>
        <translation>成交量</translation>
    </message>
    <message>
        <source>After the close</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>收盘之后</translation>
    </message>
    <message>
        <source>{paid} a share</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>每股 {paid}</translation>
    </message>
    <message>
        <source>Dividend {paid}</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>股息 {paid}</translation>
    </message>
    <message>
        <source>{ratio} split</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>拆股 {ratio}</translation>
    </message>
    <message>
        <source>{number} standard deviations</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/big_days.py, watcher/ui/chart/events/words.py</extracomment>
        <translation>{number} 个标准差</translation>
    </message>
    <message>
        <source>{percent} (it followed its peers {beta} to 1)</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>{percent}（与同业的贝塔为 {beta}）</translation>
    </message>
    <message>
        <source>{number} × the average of 20 days</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>20 日均量的 {number} 倍</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>The picture to the clipboard or a file, the visible bars as CSV</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>图片导出到剪贴板或文件，可见的K线导出为 CSV</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture …</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>保存图片(&amp;S) …</translation>
    </message>
    <message>
        <source>Export &amp;visible bars …</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>导出可见的K线(&amp;V) …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Export visible bars</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>导出可见的K线</translation>
    </message>
    <message>
        <source>The picture of the chart was copied.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>已复制图表图片。</translation>
    </message>
    <message>
        <source>1 bar was exported.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>已导出 1 根K线。</translation>
    </message>
    <message>
        <source>The chart shows no bars.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>图表没有显示任何K线。</translation>
    </message>
    <message>
        <source>Choose a symbol or a range that has some.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>请选择有K线的代码或范围。</translation>
    </message>
    <message>
        <source>{name} is no name for a picture of the chart.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>{name} 不能作为图表图片的文件名。</translation>
    </message>
    <message>
        <source>Give it a name that ends with .png or .svg.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>请使用以 .png 或 .svg 结尾的名称。</translation>
    </message>
    <message>
        <source>The picture was saved as {name}.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>图片已保存为 {name}。</translation>
    </message>
    <message>
        <source>{count} bars were exported.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>已导出 {count} 根K线。</translation>
    </message>
    <message>
        <source>Grid {count}</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>网格 {count}</translation>
    </message>
    <message>
        <source>Save the charts as they are now as this grid; one of the same name is replaced.</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>将现在的图表保存为此网格；同名网格会被替换。</translation>
    </message>
    <message>
        <source>The grid “{name}” was saved.</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>网格“{name}”已保存。</translation>
    </message>
    <message>
        <source>There is a grid “{name}” already.</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>已有名为“{name}”的网格。</translation>
    </message>
    <message>
        <source>There are {most} grids already. Remove one first.</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>已有 {most} 个网格。请先删除一个。</translation>
    </message>
    <message>
        <source>The grid “{name}” was removed.</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>网格“{name}”已删除。</translation>
    </message>
    <message>
        <source>“{name}” is shown instead of charts that were not saved.</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>现显示“{name}”，此前的图表没有保存。</translation>
    </message>
    <message>
        <source>Price outside the regular session</source>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>常规时段之外的价格</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>所显示的内容</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>范围</translation>
    </message>
    <message>
        <source>{value} (Alt+{number})</source>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>{value} (Alt+{number})</translation>
    </message>
    <message>
        <source>Range {text}</source>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>范围 {text}</translation>
    </message>
    <message>
        <source>Pre-market</source>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>盘前</translation>
    </message>
    <message>
        <source>Post-market</source>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>盘后</translation>
    </message>
    <message>
        <source>Overnight</source>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>夜盘</translation>
    </message>
    <message>
        <source>open</source>
        <comment>market</comment>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>交易中</translation>
    </message>
    <message>
        <source>lunch break</source>
        <extracomment>watcher/ui/chart/headline.py, watcher/ui/pair/wording.py</extracomment>
        <translation>午间休市</translation>
    </message>
    <message>
        <source>after hours</source>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>盘后</translation>
    </message>
    <message>
        <source>always open</source>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>全天交易</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>market</comment>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>已收盘</translation>
    </message>
    <message>
        <source>closed {market_time}</source>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>{market_time} 收盘</translation>
    </message>
    <message>
        <source>{delay_s} min late</source>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>延迟 {delay_s} 分钟</translation>
    </message>
    <message>
        <source>Show what is traded before the open and after the close (Alt+E)</source>
        <extracomment>watcher/ui/chart/hours_choice.py</extracomment>
        <translation>显示开盘前和收盘后的交易 (Alt+E)</translation>
    </message>
    <message>
        <source>Bars of a day or more have no extended hours (Alt+E)</source>
        <extracomment>watcher/ui/chart/hours_choice.py</extracomment>
        <translation>日K线及更长周期没有盘前盘后 (Alt+E)</translation>
    </message>
    <message>
        <source>Ext. hours</source>
        <extracomment>watcher/ui/chart/hours_choice.py</extracomment>
        <translation>盘前盘后</translation>
    </message>
    <message>
        <source>Extended hours</source>
        <extracomment>watcher/ui/chart/hours_choice.py</extracomment>
        <translation>盘前盘后时段</translation>
    </message>
    <message>
        <source>Indicators</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py, watcher/ui/chart/indicators/part.py</extracomment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>搜索指标</translation>
    </message>
    <message>
        <source>Indicators to add</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>可添加的指标</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py, watcher/ui/settings/channels.py</extracomment>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Put it on the chart (Enter)</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>添加到图表 (Enter)</translation>
    </message>
    <message>
        <source>Indicators on the chart</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>图表上的指标</translation>
    </message>
    <message>
        <source>Take it off the chart (Delete)</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>从图表移除 (Delete)</translation>
    </message>
    <message>
        <source>Nothing on the chart yet: choose on the left, and press Enter.</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>图表上还没有指标：请在左侧选择，然后按 Enter。</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>预设</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Put these indicators on the chart instead of those there</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>用这些指标替换图表上现有的指标</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the indicators on the chart under this name</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>以此名称保存图表上的指标</translation>
    </message>
    <message>
        <source>Forget this preset</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>删除此预设</translation>
    </message>
    <message>
        <source>On the chart</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>图表上</translation>
    </message>
    <message>
        <source>Name of a preset</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>预设</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>线宽</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour of {title}</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>{title}的颜色</translation>
    </message>
    <message>
        <source>{title} cannot be “{text}”.</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>{title}不能是“{text}”。</translation>
    </message>
    <message>
        <source>has too few bars</source>
        <extracomment>watcher/ui/chart/indicators/lines.py</extracomment>
        <translation>K线太少</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>指标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Edit indicators …</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>编辑指标(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Change indicator</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>更改指标(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove indicator</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>移除指标(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Presets of indicators</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>指标预设(&amp;P)</translation>
    </message>
    <message>
        <source>All indicators</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>所有指标</translation>
    </message>
    <message>
        <source>Change {title} …</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>更改 {title} …</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>移除 {title}</translation>
    </message>
    <message>
        <source>Averages, bands, oscillators ({keys} edits them)</source>
        <extracomment>watcher/ui/chart/indicators/part.py</extracomment>
        <translation>均线、通道、摆动指标（{keys} 编辑）</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <extracomment>watcher/ui/chart/indicators/presets.py</extracomment>
        <translation>预设需要名称。</translation>
    </message>
    <message>
        <source>Type one beside the button.</source>
        <extracomment>watcher/ui/chart/indicators/presets.py</extracomment>
        <translation>请在按钮旁输入名称。</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <extracomment>watcher/ui/chart/indicators/presets.py</extracomment>
        <translation>名称太长。</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <extracomment>watcher/ui/chart/indicators/presets.py</extracomment>
        <translation>没有可保存的内容。</translation>
    </message>
    <message>
        <source>Add an indicator first.</source>
        <extracomment>watcher/ui/chart/indicators/presets.py</extracomment>
        <translation>请先添加一个指标。</translation>
    </message>
    <message>
        <source>Give one of at most {longest_name} characters.</source>
        <extracomment>watcher/ui/chart/indicators/presets.py</extracomment>
        <translation>请使用最多 {longest_name} 个字符的名称。</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <extracomment>watcher/ui/chart/kind_choice.py</extracomment>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>How bars are drawn (Alt+T)</source>
        <extracomment>watcher/ui/chart/kind_choice.py</extracomment>
        <translation>K线的画法 (Alt+T)</translation>
    </message>
    <message>
        <source>Chart type</source>
        <extracomment>watcher/ui/chart/kind_choice.py</extracomment>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>1 bar</source>
        <extracomment>watcher/ui/chart/measure.py</extracomment>
        <translation>1 根K线</translation>
    </message>
    <message>
        <source>{bars} bars</source>
        <extracomment>watcher/ui/chart/measure.py</extracomment>
        <translation>{bars} 根K线</translation>
    </message>
    <message>
        <source>Measure by dragging or with the arrow keys (Alt+M); Shift does it without the button</source>
        <extracomment>watcher/ui/chart/measure_choice.py</extracomment>
        <translation>拖动或用方向键测量 (Alt+M)；按住 Shift 无需此按钮</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>watcher/ui/chart/measure_choice.py</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>watcher/ui/chart/message.py, watcher/ui/chart/pages.py, watcher/ui/chart/toolbar.py</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stored {short} {time}{then}</source>
        <extracomment>watcher/ui/chart/presenting.py</extracomment>
        <translation>存储于 {short} {time}{then}</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>scale</comment>
        <extracomment>watcher/ui/chart/scaling.py</extracomment>
        <translation>对数</translation>
    </message>
    <message>
        <source>Log scale</source>
        <extracomment>watcher/ui/chart/scaling.py</extracomment>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>Equal distances are equal changes in percent</source>
        <extracomment>watcher/ui/chart/scaling.py</extracomment>
        <translation>相同的距离表示相同的百分比变化</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <extracomment>watcher/ui/chart/scaling.py</extracomment>
        <translation>百分比坐标</translation>
    </message>
    <message>
        <source>Prices as changes since the left edge</source>
        <extracomment>watcher/ui/chart/scaling.py</extracomment>
        <translation>价格显示为自左边缘起的涨跌幅</translation>
    </message>
    <message>
        <source>More of the chart</source>
        <extracomment>watcher/ui/chart/toolbar.py</extracomment>
        <translation>更多图表操作</translation>
    </message>
    <message>
        <source>How fresh the bars are</source>
        <extracomment>watcher/ui/chart/pages.py, watcher/ui/chart/toolbar.py</extracomment>
        <translation>K线的新旧程度</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <extracomment>watcher/ui/chart/toolbar.py</extracomment>
        <translation>周期(&amp;I)</translation>
    </message>
    <message>
        <source>How long a bar is (Alt+I)</source>
        <extracomment>watcher/ui/chart/toolbar.py</extracomment>
        <translation>每根K线的时长 (Alt+I)</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>watcher/ui/chart/toolbar.py</extracomment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Average cost</source>
        <extracomment>watcher/ui/chart/trades/overlay.py</extracomment>
        <translation>成本均价</translation>
    </message>
    <message>
        <source>not known: the split of {unbooked} is not booked</source>
        <extracomment>watcher/ui/chart/trades/overlay.py</extracomment>
        <translation>未知：{unbooked} 的拆股尚未入账</translation>
    </message>
    <message>
        <source>Trades</source>
        <extracomment>watcher/ui/chart/trades/part.py</extracomment>
        <translation>交易</translation>
    </message>
    <message>
        <source>Your own buys and sells, and their average cost (Alt+O)</source>
        <extracomment>watcher/ui/chart/trades/part.py</extracomment>
        <translation>您自己的买卖及成本均价 (Alt+O)</translation>
    </message>
    <message>
        <source> at {price}</source>
        <extracomment>watcher/ui/chart/trial_marks.py</extracomment>
        <translation>，价格 {price}</translation>
    </message>
    <message>
        <source>would have fired{price}</source>
        <extracomment>watcher/ui/chart/trial_marks.py</extracomment>
        <translation>本应触发{price}</translation>
    </message>
    <message>
        <source>Closing Watcher ends it</source>
        <extracomment>watcher/ui/closing.py</extracomment>
        <translation>关闭即退出 Watcher</translation>
    </message>
    <message>
        <source>Alerts are not watched while Watcher is closed; what they would have told you is found out at the next start. This is said only once.</source>
        <extracomment>watcher/ui/closing.py</extracomment>
        <translation>Watcher 关闭期间不监视提醒；期间本应通知您的内容会在下次启动时补查。此说明只显示一次。</translation>
    </message>
    <message>
        <source>You can also close the window and let it go on in the tray.</source>
        <extracomment>watcher/ui/closing.py</extracomment>
        <translation>您也可以关闭窗口，让它在托盘中继续运行。</translation>
    </message>
    <message>
        <source>Close Watcher</source>
        <extracomment>watcher/ui/closing.py, watcher/ui/refusal.py</extracomment>
        <translation>关闭 Watcher</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>watcher/ui/closing.py</extracomment>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <extracomment>watcher/ui/closing.py</extracomment>
        <translation>在托盘中继续运行(&amp;G)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>watcher/ui/crash_dialog.py</extracomment>
        <translation>出错了</translation>
    </message>
    <message>
        <source>This is a fault in Watcher, not something you did. Prices and alerts go on as far as they can; if something looks stuck, restart. The details help whoever mends it.</source>
        <extracomment>watcher/ui/crash_dialog.py</extracomment>
        <translation>这是 Watcher 的故障，不是您的操作造成的。价格和提醒会尽可能继续运行；如果看起来卡住了，请重新启动。详情有助于修复问题。</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>watcher/ui/crash_dialog.py</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>watcher/ui/crash_dialog.py</extracomment>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>{rounded} {points} away</source>
        <extracomment>watcher/domain/alerts/distance.py</extracomment>
        <translation>差 {rounded} {points}</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>watcher/domain/alerts/distance.py</extracomment>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>Panels that share this place</source>
        <extracomment>watcher/ui/docks.py</extracomment>
        <translation>共用此位置的面板</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <extracomment>watcher/ui/docks.py</extracomment>
        <translation>显示{title}</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <extracomment>watcher/ui/docks.py</extracomment>
        <translation>转到{title}</translation>
    </message>
    <message>
        <source>Opening the {title} …</source>
        <extracomment>watcher/ui/docks.py</extracomment>
        <translation>正在打开{title} …</translation>
    </message>
    <message>
        <source>Day range</source>
        <extracomment>watcher/ui/figures/figures.py, watcher/ui/watchlist/columns.py</extracomment>
        <translation>当日区间</translation>
    </message>
    <message>
        <source>52-week range</source>
        <extracomment>watcher/ui/figures/figures.py, watcher/ui/watchlist/columns.py</extracomment>
        <translation>52周区间</translation>
    </message>
    <message>
        <source>Volume / avg</source>
        <extracomment>watcher/ui/figures/figures.py</extracomment>
        <translation>成交量/均量</translation>
    </message>
    <message>
        <source>Market cap</source>
        <extracomment>watcher/ui/figures/figures.py, watcher/ui/watchlist/columns.py, watcher/ui/watchlist/order.py</extracomment>
        <translation>市值</translation>
    </message>
    <message>
        <source>P/E</source>
        <extracomment>watcher/ui/figures/figures.py, watcher/ui/watchlist/columns.py, watcher/ui/watchlist/order.py</extracomment>
        <translation>市盈率</translation>
    </message>
    <message>
        <source>YTD</source>
        <extracomment>watcher/ui/figures/figures.py, watcher/ui/figures/sheet.py, watcher/ui/watchlist/columns.py</extracomment>
        <translation>年初至今</translation>
    </message>
    <message>
        <source>Previous close</source>
        <extracomment>watcher/ui/figures/figures.py, watcher/ui/plotting/marks.py</extracomment>
        <translation>昨收</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>price</comment>
        <extracomment>watcher/ui/figures/figures.py, watcher/ui/plotting/marks.py, watcher/ui/watchlist/columns.py</extracomment>
        <translation>今开</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <extracomment>watcher/ui/figures/figures.py</extracomment>
        <translation>买价/卖价</translation>
    </message>
    <message>
        <source>Key figures</source>
        <extracomment>watcher/ui/figures/panel.py, watcher/ui/figures/reader.py, watcher/ui/panels.py</extracomment>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>key figures</source>
        <extracomment>watcher/ui/figures/panel.py</extracomment>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>The panel is still opening.</source>
        <extracomment>watcher/ui/file_drops.py</extracomment>
        <translation>面板仍在打开。</translation>
    </message>
    <message>
        <source>Drop the files that are in it.</source>
        <extracomment>watcher/ui/file_drops.py</extracomment>
        <translation>请拖放其中的文件。</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>watcher/ui/file_drops.py</extracomment>
        <translation>{name} 是文件夹。</translation>
    </message>
    <message>
        <source>What is being done</source>
        <extracomment>watcher/ui/jobs.py</extracomment>
        <translation>正在进行的操作</translation>
    </message>
    <message>
        <source>Cancel what is being done</source>
        <extracomment>watcher/ui/jobs.py</extracomment>
        <translation>取消正在进行的操作</translation>
    </message>
    <message>
        <source>{said} · {others} more</source>
        <extracomment>watcher/ui/jobs.py</extracomment>
        <translation>{said} · 另有 {others} 项</translation>
    </message>
    <message>
        <source>There is no action “{name}” for a shortcut.</source>
        <extracomment>watcher/ui/keys.py</extracomment>
        <translation>没有可设快捷键的操作“{name}”。</translation>
    </message>
    <message>
        <source>“{wanted}” are no keys; {spec} keeps its own.</source>
        <extracomment>watcher/ui/keys.py</extracomment>
        <translation>“{wanted}”不是按键；{spec}保留原有按键。</translation>
    </message>
    <message>
        <source>{shown} is taken by {other}.</source>
        <extracomment>watcher/ui/keys.py</extracomment>
        <translation>{shown} 已被{other}占用。</translation>
    </message>
    <message>
        <source>Save where the panels are now as this layout; one of the same name is replaced.</source>
        <extracomment>watcher/ui/layouts.py</extracomment>
        <translation>将面板当前的位置保存为此布局；同名布局会被替换。</translation>
    </message>
    <message>
        <source>The layout “{name}” was removed.</source>
        <extracomment>watcher/ui/layouts.py</extracomment>
        <translation>布局“{name}”已删除。</translation>
    </message>
    <message>
        <source>Layout {count}</source>
        <extracomment>watcher/ui/layouts.py</extracomment>
        <translation>布局 {count}</translation>
    </message>
    <message>
        <source>The layout “{name}” was saved.</source>
        <extracomment>watcher/ui/layouts.py</extracomment>
        <translation>布局“{name}”已保存。</translation>
    </message>
    <message>
        <source>There are {most} layouts already. Remove one first.</source>
        <extracomment>watcher/ui/layouts.py</extracomment>
        <translation>已有 {most} 个布局。请先删除一个。</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>watcher/ui/by_name.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>There is a layout “{name}” already.</source>
        <extracomment>watcher/ui/layouts.py</extracomment>
        <translation>已有名为“{name}”的布局。</translation>
    </message>
    <message>
        <source>Another name for “{current}”.</source>
        <extracomment>watcher/ui/by_name.py</extracomment>
        <translation>“{current}”的新名称。</translation>
    </message>
    <message>
        <source>Demo market – Watcher</source>
        <extracomment>watcher/ui/main_window.py</extracomment>
        <translation>模拟市场 – Watcher</translation>
    </message>
    <message>
        <source>&amp;Search the news</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>搜索新闻(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ask for news now</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>立即获取新闻(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open the story in the browser</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>在浏览器中打开文章(&amp;O)</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>标记为未读(&amp;U)</translation>
    </message>
    <message>
        <source>Mark all as &amp;read</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>全部标记为已读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mute the story&apos;s source</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>屏蔽该文章的来源(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;how muted sources again</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>重新显示已屏蔽的来源(&amp;H)</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>watcher/ui/news/entries.py, watcher/ui/news/panel.py, watcher/ui/panels.py</extracomment>
        <translation>新闻</translation>
    </message>
    <message>
        <source>There is no safe link to it.</source>
        <extracomment>watcher/ui/news/entries.py</extracomment>
        <translation>没有可安全打开的链接。</translation>
    </message>
    <message>
        <source>Selected symbol</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>选中的代码</translation>
    </message>
    <message>
        <source>Whole list</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>整个列表</translation>
    </message>
    <message>
        <source>News of</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>新闻范围</translation>
    </message>
    <message>
        <source>Search the news</source>
        <extracomment>watcher/ui/news/panel.py</extracomment>
        <translation>搜索新闻</translation>
    </message>
    <message>
        <source>Select a symbol to see what was written about it.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>请选择一个代码，查看相关报道。</translation>
    </message>
    <message>
        <source>this list</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Nothing stored about {about} yet. The selected symbol is asked about every ten minutes.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>尚未存储关于{about}的内容。选中的代码每十分钟查询一次。</translation>
    </message>
    <message>
        <source>Only {long}; press to show all days</source>
        <extracomment>watcher/ui/news/panel.py</extracomment>
        <translation>仅 {long}；按下可显示所有日期</translation>
    </message>
    <message>
        <source>Nothing stored contains “{text}”.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>存储的内容中没有“{text}”。</translation>
    </message>
    <message>
        <source>Nothing stored about {about} from {long}.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>没有存储 {long} 关于{about}的内容。</translation>
    </message>
    <message>
        <source>News, newest first</source>
        <extracomment>watcher/ui/news/story_list.py</extracomment>
        <translation>新闻，最新的在前</translation>
    </message>
    <message>
        <source>Close the message</source>
        <extracomment>watcher/ui/notices.py</extracomment>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>watcher/ui/notices.py</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>watcher/ui/notices.py, watcher/ui/watchlist/files.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <extracomment>watcher/ui/notices.py</extracomment>
        <translation>消息，最新的在前</translation>
    </message>
    <message>
        <source>Nothing was said so far.</source>
        <extracomment>watcher/ui/notices.py</extracomment>
        <translation>目前没有消息。</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>watcher/ui/notices.py</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <extracomment>watcher/ui/numbers.py</extracomment>
        <translation>缺少数值。</translation>
    </message>
    <message>
        <source>For example 75 or 75.50.</source>
        <extracomment>watcher/ui/numbers.py</extracomment>
        <translation>例如 75 或 75.50。</translation>
    </message>
    <message>
        <source>Add a pair of &amp;listings …</source>
        <extracomment>watcher/ui/pair/acts.py</extracomment>
        <translation>添加两地上市配对(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Remove this pair of listings</source>
        <extracomment>watcher/ui/pair/acts.py</extracomment>
        <translation>移除此两地上市配对(&amp;R)</translation>
    </message>
    <message>
        <source>+ Pair</source>
        <extracomment>watcher/ui/pair/acts.py</extracomment>
        <translation>+ 配对</translation>
    </message>
    <message>
        <source>A company whose shares trade at two exchanges: say which symbol stands for how many of the other, and what each is paid in. The exchange rate is looked up by the two currencies.</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>在两个交易所交易的公司：请说明哪个代码对应另一个代码的多少股，以及各自的计价货币。汇率按这两种货币查询。</translation>
    </message>
    <message>
        <source>Add a pair of listings</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>添加两地上市配对</translation>
    </message>
    <message>
        <source>&amp;Add pair</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>添加配对(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <extracomment>watcher/ui/pair/dialog.py, watcher/ui/portfolio/form_fields.py, watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>代码(&amp;S)</translation>
    </message>
    <message>
        <source>for example BABA</source>
        <extracomment>watcher/ui/pair/dialog.py, watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>例如 BABA</translation>
    </message>
    <message>
        <source>&amp;Other listing</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>另一上市代码(&amp;O)</translation>
    </message>
    <message>
        <source>for example 9988.HK</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>例如 9988.HK</translation>
    </message>
    <message>
        <source>Its s&amp;hares for one of the first</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>前者一股合后者股数(&amp;H)</translation>
    </message>
    <message>
        <source>for example 8</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>例如 8</translation>
    </message>
    <message>
        <source>&amp;Currency of the first</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>前者的货币(&amp;C)</translation>
    </message>
    <message>
        <source>for example USD</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>例如 USD</translation>
    </message>
    <message>
        <source>Currency of the othe&amp;r</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>后者的货币(&amp;R)</translation>
    </message>
    <message>
        <source>for example HKD</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>例如 HKD</translation>
    </message>
    <message>
        <source>What the premium is of</source>
        <extracomment>watcher/ui/pair/now_view.py</extracomment>
        <translation>溢价的对象</translation>
    </message>
    <message>
        <source>When, and what stands against it</source>
        <extracomment>watcher/ui/pair/now_view.py</extracomment>
        <translation>时间和不利因素</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>watcher/ui/overview/tiles.py, watcher/ui/pair/now_view.py, watcher/ui/watchlist/rows.py</extracomment>
        <translation>暂无价格</translation>
    </message>
    <message>
        <source>Price of {symbol}</source>
        <extracomment>watcher/ui/pair/now_view.py</extracomment>
        <translation>{symbol} 的价格</translation>
    </message>
    <message>
        <source>Two listings</source>
        <extracomment>watcher/ui/pair/panel.py, watcher/ui/panels.py</extracomment>
        <translation>两地上市</translation>
    </message>
    <message>
        <source>{symbol} is not paired with another listing. Built in are {built_in}. “+ Pair” above adds one of your own: the other symbol, how many of its shares are one, and the currencies.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{symbol} 没有与其他上市代码配对。内置的有 {built_in}。上方的“+ 配对”可添加您自己的：另一个代码、多少股合一股，以及货币。</translation>
    </message>
    <message>
        <source>Loading {symbol} and {other} …</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>正在载入 {symbol} 和 {other} …</translation>
    </message>
    <message>
        <source>Select a symbol that trades at two exchanges: {built_in}, or a pair of your own.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>请选择在两个交易所交易的代码：{built_in}，或您自己的配对。</translation>
    </message>
    <message>
        <source>{symbol} and {ratio_of}</source>
        <extracomment>watcher/ui/pair/panel.py</extracomment>
        <translation>{symbol} 与 {ratio_of}</translation>
    </message>
    <message>
        <source>{symbol} and {other}</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{symbol} 与 {other}</translation>
    </message>
    <message>
        <source>{symbol} and {other} are a pair now.</source>
        <extracomment>watcher/ui/pair/editor.py</extracomment>
        <translation>{symbol} 与 {other} 现已配对。</translation>
    </message>
    <message>
        <source>{symbol} and {other} are no pair any more.</source>
        <extracomment>watcher/ui/pair/editor.py</extracomment>
        <translation>{symbol} 与 {other} 不再配对。</translation>
    </message>
    <message>
        <source>Premium by day over a year</source>
        <extracomment>watcher/ui/pair/premium_view.py</extracomment>
        <translation>一年来每日溢价</translation>
    </message>
    <message>
        <source>The last 24 hours, session by session</source>
        <extracomment>watcher/ui/pair/strip_view.py</extracomment>
        <translation>最近 24 小时，按时段</translation>
    </message>
    <message>
        <source>regular session</source>
        <extracomment>watcher/engine/wording.py, watcher/ui/pair/wording.py</extracomment>
        <translation>常规时段</translation>
    </message>
    <message>
        <source>Pre</source>
        <extracomment>watcher/ui/pair/wording.py, watcher/ui/watchlist/rows.py</extracomment>
        <translation>盘前</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>watcher/ui/pair/wording.py, watcher/ui/watchlist/rows.py</extracomment>
        <translation>盘后</translation>
    </message>
    <message>
        <source>Night</source>
        <extracomment>watcher/ui/pair/wording.py, watcher/ui/watchlist/rows.py</extracomment>
        <translation>夜盘</translation>
    </message>
    <message>
        <source>Too few days are known on which both traded.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>两地都交易的已知天数太少。</translation>
    </message>
    <message>
        <source>the day&apos;s close</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>当日收盘</translation>
    </message>
    <message>
        <source>the close before</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>前一收盘</translation>
    </message>
    <message>
        <source>, still going on</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>，仍在进行</translation>
    </message>
    <message>
        <source>Premium of {symbol} over {ratio_of}</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{symbol} 对 {ratio_of} 溢价</translation>
    </message>
    <message>
        <source>{symbol} would open at {price}, {percent} from its last price, going by {other} at {money} ({when}){rate}.{opens}</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>按 {other} 报 {money}（{when}）{rate}推算，{symbol} 将开于 {price}，较其最新价 {percent}。{opens}</translation>
    </message>
    <message>
        <source>Mean {percent} of {count} days</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{count} 天平均 {percent}</translation>
    </message>
    <message>
        <source>⚠ unconfirmed</source>
        <extracomment>watcher/ui/doubt.py, watcher/ui/pair/wording.py</extracomment>
        <translation>⚠ 未经确认</translation>
    </message>
    <message>
        <source>symbol not found</source>
        <extracomment>watcher/ui/doubt.py, watcher/ui/overview/tiles.py, watcher/ui/pair/wording.py</extracomment>
        <translation>未找到代码</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>休市</translation>
    </message>
    <message>
        <source>No rate: there is no price of {rate} ({other} for one {own}), and without it no premium.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>没有汇率：缺少 {rate} 的价格（一{own}合多少{other}），因此无法计算溢价。</translation>
    </message>
    <message>
        <source>There is no price of {lacks} yet.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{lacks} 尚无价格。</translation>
    </message>
    <message>
        <source> and {rate}</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>及 {rate} </translation>
    </message>
    <message>
        <source> It opens {when}.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{when} 开盘。</translation>
    </message>
    <message>
        <source>{text}; lower than now on {number}% of them</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{text}；其中 {number}% 的日子低于现在</translation>
    </message>
    <message>
        <source>{percent} against {against}</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{percent}，相对{against}</translation>
    </message>
    <message>
        <source>Bars are as stored {span} ago.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>K线为 {span}前存储的。</translation>
    </message>
    <message>
        <source>{span} old</source>
        <extracomment>watcher/ui/doubt.py, watcher/ui/pair/wording.py</extracomment>
        <translation>{span}前</translation>
    </message>
    <message>
        <source>delayed {delay_s} min</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>延迟 {delay_s} 分钟</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>watcher/ui/palette/entries.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>watcher/ui/palette/entries.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>watcher/ui/palette/entries.py</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Search symbols, actions, alerts…</source>
        <extracomment>watcher/ui/palette/field.py</extracomment>
        <translation>搜索代码、操作、提醒…</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Try a ticker, a name or an ISIN.</source>
        <extracomment>watcher/ui/palette/palette.py</extracomment>
        <translation>没有名为“{typed}”的结果。请试试代码、名称或 ISIN。</translation>
    </message>
    <message>
        <source>Nothing here is called “{typed}”.</source>
        <extracomment>watcher/ui/palette/palette.py</extracomment>
        <translation>这里没有名为“{typed}”的内容。</translation>
    </message>
    <message>
        <source>Looking up “{short}” …</source>
        <extracomment>watcher/ui/palette/palette.py</extracomment>
        <translation>正在查找“{short}” …</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter open  ·  Shift+Enter edit the alert  ·  Esc close</source>
        <extracomment>watcher/ui/palette/results.py</extracomment>
        <translation>↑ ↓ 选择  ·  Enter 打开  ·  Shift+Enter 编辑提醒  ·  Esc 关闭</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>watcher/ui/palette/results.py</extracomment>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <extracomment>watcher/ui/panels.py, watcher/ui/watchlist/panel.py, watcher/ui/watchlist/table.py</extracomment>
        <translation>自选股</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>watcher/ui/panels.py</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>All alerts are silent until {at}. What fires is listed all the same.</source>
        <extracomment>watcher/ui/pausing.py</extracomment>
        <translation>所有提醒静音至 {at}。触发的仍会列出。</translation>
    </message>
    <message>
        <source>Alerts speak again.</source>
        <extracomment>watcher/ui/pausing.py</extracomment>
        <translation>提醒已恢复。</translation>
    </message>
    <message>
        <source>There is no alert to silence.</source>
        <extracomment>watcher/ui/pausing.py</extracomment>
        <translation>没有可静音的提醒。</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>watcher/ui/chart/pages.py, watcher/ui/plotting/keyboard.py</extracomment>
        <translation>价格图表</translation>
    </message>
    <message>
        <source>Candles</source>
        <extracomment>watcher/ui/plotting/kinds.py</extracomment>
        <translation>蜡烛图</translation>
    </message>
    <message>
        <source>Hollow candles</source>
        <extracomment>watcher/ui/plotting/kinds.py</extracomment>
        <translation>空心蜡烛图</translation>
    </message>
    <message>
        <source>Bars</source>
        <comment>chart</comment>
        <extracomment>watcher/ui/plotting/kinds.py</extracomment>
        <translation>美国线</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>chart</comment>
        <extracomment>watcher/ui/plotting/kinds.py</extracomment>
        <translation>折线图</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>chart</comment>
        <extracomment>watcher/ui/plotting/kinds.py</extracomment>
        <translation>面积图</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <extracomment>watcher/ui/plotting/kinds.py</extracomment>
        <translation>平均K线</translation>
    </message>
    <message>
        <source>Vol {short_number}</source>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>量 {short_number}</translation>
    </message>
    <message>
        <source>as its bookings say</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>按其账目所示</translation>
    </message>
    <message>
        <source>kept in the account</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>留在账户内</translation>
    </message>
    <message>
        <source>paid from outside</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>由外部支付</translation>
    </message>
    <message>
        <source>Account settings</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>账户设置</translation>
    </message>
    <message>
        <source>Allow to &amp;sell more than is held (short sales)</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>允许卖出超过持有的数量（卖空）(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove the account</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>删除账户(&amp;R)</translation>
    </message>
    <message>
        <source>Only an account without transactions can be removed.</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>只能删除没有交易的账户。</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py, watcher/ui/portfolio/bulk_dialog.py, watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py, watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>A sale takes &amp;first</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>卖出时先用(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Cash is</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>现金(&amp;C)</translation>
    </message>
    <message>
        <source>There is no account yet: it comes with the first transaction.</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>还没有账户：首笔交易时会建立。</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>账户需要名称。</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>账户已删除。</translation>
    </message>
    <message>
        <source>Allow short sales</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>允许卖空</translation>
    </message>
    <message>
        <source>The account “{text}” was saved.</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>账户“{text}”已保存。</translation>
    </message>
    <message>
        <source>&amp;Add a transaction</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>添加交易(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit the transaction</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>编辑交易(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete the transactions</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>删除交易(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search the transactions</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>搜索交易(&amp;S)</translation>
    </message>
    <message>
        <source>Show the &amp;lots of the position</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>显示持仓批次(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name, tags, price by hand …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>名称、标签、手动定价(&amp;N) …</translation>
    </message>
    <message>
        <source>Show &amp;closed positions</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>显示已清仓的持仓(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>导入(&amp;I) …</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>导出(&amp;X) …</translation>
    </message>
    <message>
        <source>Export &amp;realised gains …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>导出已实现盈亏(&amp;R) …</translation>
    </message>
    <message>
        <source>Take the last import &amp;back</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>撤回上次导入(&amp;B)</translation>
    </message>
    <message>
        <source>Account se&amp;ttings …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>账户设置(&amp;T) …</translation>
    </message>
    <message>
        <source>+ Add</source>
        <extracomment>watcher/ui/portfolio/acts.py, watcher/ui/watchlist/acts.py</extracomment>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>Import …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>导入 …</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>导出 CSV …</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>watcher/ui/portfolio/benchmark_choice.py</extracomment>
        <translation>基准</translation>
    </message>
    <message>
        <source>KWEB, FXI: each for itself. KWEB + FXI: both at equal parts. Or a list of yours.</source>
        <extracomment>watcher/ui/portfolio/benchmark_choice.py</extracomment>
        <translation>KWEB, FXI：各自对比。KWEB + FXI：两者各占一半。或者您的某个列表。</translation>
    </message>
    <message>
        <source>Benchmark, e.g. KWEB</source>
        <extracomment>watcher/ui/portfolio/benchmark_choice.py</extracomment>
        <translation>基准，例如 KWEB</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>watcher/ui/portfolio/panel.py, watcher/ui/portfolio/position_rows.py, watcher/ui/portfolio/transaction_rows.py</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Give them this &amp;note:</source>
        <extracomment>watcher/ui/portfolio/bulk_dialog.py</extracomment>
        <translation>为它们加上此备注(&amp;N)：</translation>
    </message>
    <message>
        <source>Edit {count} transactions</source>
        <extracomment>watcher/ui/portfolio/bulk_dialog.py</extracomment>
        <translation>编辑 {count} 笔交易</translation>
    </message>
    <message>
        <source>Which column is what? It is remembered for the next file of the same kind.</source>
        <extracomment>watcher/ui/portfolio/columns_form.py</extracomment>
        <translation>各列分别是什么？下次遇到同类文件会记住。</translation>
    </message>
    <message>
        <source>Column: {name}</source>
        <extracomment>watcher/ui/portfolio/columns_form.py</extracomment>
        <translation>列：{name}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/portfolio/contributions.py, watcher/ui/watchlist/editor.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>watcher/reports/portfolio_section.py, watcher/ui/portfolio/contributions.py, watcher/ui/portfolio/performance_words.py, …</extracomment>
        <translation>收益</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>watcher/ui/portfolio/contributions.py</extracomment>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Return, value and drawdown by day</source>
        <extracomment>watcher/ui/portfolio/course_chart.py</extracomment>
        <translation>每日回报、市值和回撤</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>watcher/ui/portfolio/course_lines.py, watcher/ui/portfolio/performance_words.py, watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>回报率</translation>
    </message>
    <message>
        <source>has no closes here</source>
        <extracomment>watcher/ui/portfolio/course_lines.py</extracomment>
        <translation>此处没有收盘价</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>watcher/ui/portfolio/course_panes.py, watcher/ui/portfolio/position_rows.py, watcher/ui/totals_piece.py</extracomment>
        <translation>市值</translation>
    </message>
    <message>
        <source>Paid in</source>
        <extracomment>watcher/ui/portfolio/course_panes.py</extracomment>
        <translation>投入本金</translation>
    </message>
    <message>
        <source>deposit</source>
        <extracomment>watcher/ui/portfolio/course_panes.py</extracomment>
        <translation>存入</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <extracomment>watcher/ui/portfolio/course_panes.py</extracomment>
        <translation>取出</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <extracomment>watcher/ui/portfolio/course_panes.py</extracomment>
        <translation>回撤</translation>
    </message>
    <message>
        <source>below the high of {day}</source>
        <extracomment>watcher/ui/portfolio/course_panes.py</extracomment>
        <translation>低于 {day} 的高点</translation>
    </message>
    <message>
        <source>1 transaction was</source>
        <extracomment>watcher/ui/portfolio/deeds.py, watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>1 笔交易</translation>
    </message>
    <message>
        <source>{count} transactions were</source>
        <extracomment>watcher/ui/portfolio/deeds.py</extracomment>
        <translation>{count} 笔交易</translation>
    </message>
    <message>
        <source>{count} edited.</source>
        <extracomment>watcher/ui/portfolio/deeds.py</extracomment>
        <translation>{count}已修改。</translation>
    </message>
    <message>
        <source>{count} added.</source>
        <extracomment>watcher/ui/portfolio/deeds.py</extracomment>
        <translation>{count}已添加。</translation>
    </message>
    <message>
        <source>{count} deleted.</source>
        <extracomment>watcher/ui/portfolio/deeds.py</extracomment>
        <translation>{count}已删除。</translation>
    </message>
    <message>
        <source>Ex-date</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>除息日</translation>
    </message>
    <message>
        <source>Not booked yet</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>尚未入账</translation>
    </message>
    <message>
        <source>Dividends by month, after taxes</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>每月股息（税后）</translation>
    </message>
    <message>
        <source>Dividends before taxes, by the cost of what is held</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>税前股息，相对持仓成本</translation>
    </message>
    <message>
        <source>Splits and dividends to confirm</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>待确认的拆股和股息</translation>
    </message>
    <message>
        <source>&amp;Confirm …</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>确认(&amp;C) …</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>忽略(&amp;M)</translation>
    </message>
    <message>
        <source>Dividend {amount} {currency} on {quantity} shares</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>股息 {amount} {currency}，{quantity} 股</translation>
    </message>
    <message>
        <source>Nothing is booked yet.</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py, watcher/ui/portfolio/empty.py, watcher/ui/portfolio/performance_page.py</extracomment>
        <translation>尚未记账。</translation>
    </message>
    <message>
        <source>Split: {quantity} new for 1</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>拆股：1 股拆为 {quantity} 股</translation>
    </message>
    <message>
        <source>The split applies to what was bought before it.</source>
        <extracomment>watcher/ui/portfolio/deeds.py</extracomment>
        <translation>拆股适用于此前买入的部分。</translation>
    </message>
    <message>
        <source>After taxes, in {currency}, in the month of payment.</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>税后，以 {currency} 计，按支付月份。</translation>
    </message>
    <message>
        <source>Choose a position first: cash has no lots and no price.</source>
        <extracomment>watcher/ui/portfolio/doing.py</extracomment>
        <translation>请先选择一个持仓：现金没有批次和价格。</translation>
    </message>
    <message>
        <source>Type a transaction, or import a statement of Interactive Brokers, eToro, Revolut, Trading 212, Schwab, Portfolio Performance, Ghostfolio or any table: its file can be dropped anywhere on the window.</source>
        <extracomment>watcher/ui/portfolio/empty.py</extracomment>
        <translation>请输入一笔交易，或导入 Interactive Brokers、eToro、Revolut、Trading 212、Schwab、Portfolio Performance、Ghostfolio 的对账单或任何表格：文件可拖放到窗口任意位置。</translation>
    </message>
    <message>
        <source>All of it stays on this computer.</source>
        <extracomment>watcher/ui/portfolio/empty.py</extracomment>
        <translation>所有数据都保留在这台电脑上。</translation>
    </message>
    <message>
        <source>Statements (*.csv *.xml *.json *.xlsx *.portfolio *.txt)</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>对账单 (*.csv *.xml *.json *.xlsx *.portfolio *.txt)</translation>
    </message>
    <message>
        <source>Everything, to be read back (*.json)</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>全部内容，可再导入 (*.json)</translation>
    </message>
    <message>
        <source>Table of transactions (*.csv)</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>交易表格 (*.csv)</translation>
    </message>
    <message>
        <source>Import transactions</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>导入交易</translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>导出投资组合</translation>
    </message>
    <message>
        <source>Export realised gains</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>导出已实现盈亏</translation>
    </message>
    <message>
        <source>1 closed lot was exported.</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>已导出 1 个平仓批次。</translation>
    </message>
    <message>
        <source>1 transaction was exported.</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>已导出 1 笔交易。</translation>
    </message>
    <message>
        <source>The import of {file} was taken back: {added} transactions.</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>{file} 的导入已撤回：{added} 笔交易。</translation>
    </message>
    <message>
        <source>{count} closed lots were exported.</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>已导出 {count} 个平仓批次。</translation>
    </message>
    <message>
        <source>{count} were exported.</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>已导出 {count} 笔。</translation>
    </message>
    <message>
        <source>New account …</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>新账户 …</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>新账户的名称</translation>
    </message>
    <message>
        <source>BABA, 0700.HK, or a name for what has no quotes</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>BABA、0700.HK，或无报价证券的名称</translation>
    </message>
    <message>
        <source>has no quotes: priced by hand</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>没有报价：手动定价</translation>
    </message>
    <message>
        <source>Only where the broker booked it at a rate of its own: what 1 of the currency was worth</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>仅当券商按自己的汇率记账时填写：1 单位该货币合多少</translation>
    </message>
    <message>
        <source>The currency of the rate, for example EUR</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>汇率所用的货币，例如 EUR</translation>
    </message>
    <message>
        <source>With a time of day</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>带时间</translation>
    </message>
    <message>
        <source>Has no quotes: priced by hand</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>没有报价：手动定价</translation>
    </message>
    <message>
        <source>Edit the transaction</source>
        <extracomment>watcher/ui/portfolio/form.py</extracomment>
        <translation>编辑交易</translation>
    </message>
    <message>
        <source>Add a transaction</source>
        <extracomment>watcher/ui/portfolio/form.py</extracomment>
        <translation>添加交易</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>watcher/ui/portfolio/form_fields.py, watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>变为</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>数量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>价格(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>金额(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>货币(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fees</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>费用(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Taxes</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>税费(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>汇率(&amp;R)</translation>
    </message>
    <message>
        <source>into</source>
        <comment>transaction</comment>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>换为</translation>
    </message>
    <message>
        <source>Part of the cost, %</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>占成本的 %</translation>
    </message>
    <message>
        <source>The new account has no name.</source>
        <extracomment>watcher/ui/portfolio/form.py</extracomment>
        <translation>新账户没有名称。</translation>
    </message>
    <message>
        <source>Type one, for example “Depot”.</source>
        <extracomment>watcher/ui/portfolio/form.py</extracomment>
        <translation>请输入名称，例如“证券账户”。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>watcher/ui/portfolio/form.py, watcher/ui/portfolio/transaction_rows.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>watcher/ui/portfolio/form.py, watcher/ui/portfolio/transaction_rows.py</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Quantity × price is not the amount.</source>
        <extracomment>watcher/ui/portfolio/form.py, watcher/ui/portfolio/terms.py</extracomment>
        <translation>数量 × 价格与金额不符。</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>watcher/ui/portfolio/heat_map.py, watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Import {name}; {count} more to come</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>导入 {name}；还有 {count} 个</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>导入 {name}</translation>
    </message>
    <message>
        <source>as the file says</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>按文件所示</translation>
    </message>
    <message>
        <source>Into the account</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>导入到账户</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Symbols that the file does not name</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>文件未注明的代码</translation>
    </message>
    <message>
        <source>Import the rest &amp;without the rows that are wrong</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>跳过有误的行，导入其余部分(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Into the &amp;account</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>导入到账户(&amp;A)</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>正在读取文件 …</translation>
    </message>
    <message>
        <source>Nothing can be imported.</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>Which symbols are these? They can be left out; then they have no live price.</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>这些是哪些代码？可以不填；那样就没有实时价格。</translation>
    </message>
    <message>
        <source>Symbol of {name}</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>{name} 的代码</translation>
    </message>
    <message>
        <source>&amp;Import {new}</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>导入 {new} 笔(&amp;I)</translation>
    </message>
    <message>
        <source>{text} – all of it is there already.</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>{text} – 全部已存在。</translation>
    </message>
    <message>
        <source>{added} transactions were</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>{added} 笔交易</translation>
    </message>
    <message>
        <source>{count} imported from {file}.</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>已从 {file} 导入{count}。</translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>有误</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>There already</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>What it says</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>there already</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>已存在</translation>
    </message>
    <message>
        <source>ignored</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>有误</translation>
    </message>
    <message>
        <source>Sold, but never bought: {shown}{more}. Their cost stays unknown.</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>卖出但从未买入：{shown}{more}。其成本仍然未知。</translation>
    </message>
    <message>
        <source>{count} new</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>{count} 笔新增</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>，另有 {more} 个</translation>
    </message>
    <message>
        <source>Lots, oldest first</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py</extracomment>
        <translation>批次，最早的在前</translation>
    </message>
    <message>
        <source>By every method</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py</extracomment>
        <translation>按各种方法</translation>
    </message>
    <message>
        <source>By every method, for the whole account:</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py</extracomment>
        <translation>按各种方法，针对整个账户：</translation>
    </message>
    <message>
        <source>Nothing is held any more.</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py</extracomment>
        <translation>已不再持有。</translation>
    </message>
    <message>
        <source>Lots of {label}</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py</extracomment>
        <translation>{label} 的批次</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py, watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>建仓日</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py, watcher/ui/portfolio/position_rows.py, watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>股数</translation>
    </message>
    <message>
        <source>Each</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py</extracomment>
        <translation>每股</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py, watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>浮动盈亏</translation>
    </message>
    <message>
        <source>Realised</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py, watcher/ui/portfolio/panel.py, watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Cost {own}</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py</extracomment>
        <translation>成本 {own}</translation>
    </message>
    <message>
        <source>Cost {report}</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py</extracomment>
        <translation>成本 {report}</translation>
    </message>
    <message>
        <source>value {start} to {end} {currency}, paid in {into}, paid out {out}, gain {gain}</source>
        <extracomment>watcher/ui/portfolio/month_words.py</extracomment>
        <translation>市值从 {start} 到 {end} {currency}，转入 {into}，转出 {out}，收益 {gain}</translation>
    </message>
    <message>
        <source>{month}: {net} {currency}, before taxes {gross}</source>
        <extracomment>watcher/ui/portfolio/month_words.py</extracomment>
        <translation>{month}：{net} {currency}，税前 {gross}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/pair/wording.py, watcher/ui/portfolio/month_words.py</extracomment>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>watcher/ui/portfolio/panel.py</extracomment>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>Positions</source>
        <extracomment>watcher/ui/portfolio/panel.py, watcher/ui/portfolio/positions_page.py</extracomment>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>watcher/ui/portfolio/panel.py, watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>交易记录</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>watcher/ui/portfolio/panel.py</extracomment>
        <translation>业绩</translation>
    </message>
    <message>
        <source>Dividends</source>
        <extracomment>watcher/ui/figures/titles.py, watcher/ui/portfolio/panel.py, watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>股息</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>watcher/ui/chart/panel.py</extracomment>
        <translation>网格</translation>
    </message>
    <message>
        <source>Search the &amp;key figures</source>
        <extracomment>watcher/ui/figures/acts.py</extracomment>
        <translation>搜索关键指标(&amp;K)</translation>
    </message>
    <message>
        <source>Cop&amp;y the key figures</source>
        <extracomment>watcher/ui/figures/acts.py</extracomment>
        <translation>复制关键指标(&amp;Y)</translation>
    </message>
    <message>
        <source>No figure has “{text}” in it.</source>
        <extracomment>watcher/ui/figures/company.py</extracomment>
        <translation>没有指标包含“{text}”。</translation>
    </message>
    <message>
        <source>Nothing more is known of {symbol}.</source>
        <extracomment>watcher/ui/figures/company.py</extracomment>
        <translation>没有 {symbol} 的更多资料。</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>field</comment>
        <extracomment>watcher/ui/figures/panel.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the key figures</source>
        <extracomment>watcher/ui/figures/panel.py</extracomment>
        <translation>搜索关键指标</translation>
    </message>
    <message>
        <source>{percent} from {before}</source>
        <extracomment>watcher/ui/figures/sections.py</extracomment>
        <translation>较 {before} {percent}</translation>
    </message>
    <message>
        <source>What analysts changed</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>分析师的调整</translation>
    </message>
    <message>
        <source>Target over the price</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>目标价较现价</translation>
    </message>
    <message>
        <source>Target has moved</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>目标价变动</translation>
    </message>
    <message>
        <source>Buy / hold / sell</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>买入/持有/卖出</translation>
    </message>
    <message>
        <source>{months} months ago</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>{months} 个月前</translation>
    </message>
    <message>
        <source>A month ago</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>一个月前</translation>
    </message>
    <message>
        <source>Valuation</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>估值</translation>
    </message>
    <message>
        <source>Growth</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>成长</translation>
    </message>
    <message>
        <source>Margins and returns</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>利润率与回报</translation>
    </message>
    <message>
        <source>Analysts</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>分析师</translation>
    </message>
    <message>
        <source>Short interest</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>卖空</translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>股权结构</translation>
    </message>
    <message>
        <source>P/E, last 12 months</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>市盈率 TTM</translation>
    </message>
    <message>
        <source>P/E, next 12 months</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>预期市盈率</translation>
    </message>
    <message>
        <source>PEG</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>PEG</translation>
    </message>
    <message>
        <source>Price / sales</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>市销率</translation>
    </message>
    <message>
        <source>Price / book value</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>市净率</translation>
    </message>
    <message>
        <source>EV / revenue</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>EV/营收</translation>
    </message>
    <message>
        <source>EV / EBITDA</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>EV/EBITDA</translation>
    </message>
    <message>
        <source>EPS, last 12 months</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>每股收益 TTM</translation>
    </message>
    <message>
        <source>EPS, next 12 months</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>预期每股收益</translation>
    </message>
    <message>
        <source>Beta</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>贝塔</translation>
    </message>
    <message>
        <source>Revenue growth</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>营收增长</translation>
    </message>
    <message>
        <source>Earnings growth</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>盈利增长</translation>
    </message>
    <message>
        <source>Revenue</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>营收</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Free cash flow</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>自由现金流</translation>
    </message>
    <message>
        <source>Debt</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>负债</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Operating margin</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>营业利润率</translation>
    </message>
    <message>
        <source>Profit margin</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>净利率</translation>
    </message>
    <message>
        <source>Return on equity</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>净资产收益率</translation>
    </message>
    <message>
        <source>Return on assets</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>总资产收益率</translation>
    </message>
    <message>
        <source>Debt / equity</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>负债权益比</translation>
    </message>
    <message>
        <source>Current ratio</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>流动比率</translation>
    </message>
    <message>
        <source>Target, mean</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>目标价均值</translation>
    </message>
    <message>
        <source>Target, lowest</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>最低目标价</translation>
    </message>
    <message>
        <source>Target, highest</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>最高目标价</translation>
    </message>
    <message>
        <source>Rating, 1 best to 5</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>评级（1最佳）</translation>
    </message>
    <message>
        <source>Shares short</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>卖空股数</translation>
    </message>
    <message>
        <source>A month before</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>一个月前</translation>
    </message>
    <message>
        <source>Part of the float</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>占流通股比例</translation>
    </message>
    <message>
        <source>Days to cover</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>回补天数</translation>
    </message>
    <message>
        <source>Dividend a year</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>年度股息</translation>
    </message>
    <message>
        <source>Yield</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>股息率</translation>
    </message>
    <message>
        <source>Yield, 5 years</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>5年平均股息率</translation>
    </message>
    <message>
        <source>Payout ratio</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>派息比率</translation>
    </message>
    <message>
        <source>Last dividend</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>最近一次股息</translation>
    </message>
    <message>
        <source>Ex-dividend day</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>除息日</translation>
    </message>
    <message>
        <source>Held by insiders</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>内部人持股</translation>
    </message>
    <message>
        <source>Held by institutions</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>机构持股</translation>
    </message>
    <message>
        <source>Institutions</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>机构数</translation>
    </message>
    <message>
        <source>Shares outstanding</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>总股本</translation>
    </message>
    <message>
        <source>Shares in the float</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>流通股</translation>
    </message>
    <message>
        <source>Drop to import transactions into the portfolio</source>
        <extracomment>watcher/ui/portfolio/panel.py</extracomment>
        <translation>拖放到此可将交易导入投资组合</translation>
    </message>
    <message>
        <source>Pages of the portfolio</source>
        <extracomment>watcher/ui/portfolio/panel.py</extracomment>
        <translation>投资组合的页面</translation>
    </message>
    <message>
        <source>What can be done with the portfolio</source>
        <extracomment>watcher/ui/portfolio/panel.py</extracomment>
        <translation>投资组合操作</translation>
    </message>
    <message>
        <source>This year</source>
        <extracomment>watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>今年</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>watcher/ui/portfolio/performance_page.py</extracomment>
        <translation>所有内容</translation>
    </message>
    <message>
        <source>Performance of</source>
        <extracomment>watcher/ui/portfolio/performance_page.py</extracomment>
        <translation>业绩范围</translation>
    </message>
    <message>
        <source>What is shown of the performance</source>
        <extracomment>watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>业绩显示的内容</translation>
    </message>
    <message>
        <source>Return by month</source>
        <extracomment>watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>每月回报</translation>
    </message>
    <message>
        <source>Contributions by holding</source>
        <extracomment>watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>各持仓的贡献</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <extracomment>watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>期间指标</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <extracomment>watcher/ui/portfolio/performance_page.py</extracomment>
        <translation>正在计算 …</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>走势</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>月度</translation>
    </message>
    <message>
        <source>Holdings</source>
        <extracomment>watcher/ui/overview/subject.py, watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Earnings, {time}</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>财报，{time}</translation>
    </message>
    <message>
        <source>The chart fills the screen. Everything comes back by {keys}.</source>
        <extracomment>watcher/ui/full_screen.py</extracomment>
        <translation>图表已全屏。按 {keys} 恢复。</translation>
    </message>
    <message>
        <source>The &amp;shown list</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>显示中的列表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All lists</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>所有列表(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Holdings</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>持仓(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Weight in the portfolio</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>在投资组合中的占比(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Market cap</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>市值(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;All alike</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>大小相同(&amp;A)</translation>
    </message>
    <message>
        <source>The &amp;day</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>当日(&amp;D)</translation>
    </message>
    <message>
        <source>Since the &amp;close</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>收盘以来(&amp;C)</translation>
    </message>
    <message>
        <source>1 &amp;week</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>1周(&amp;W)</translation>
    </message>
    <message>
        <source>1 &amp;month</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>1个月(&amp;M)</translation>
    </message>
    <message>
        <source>3 m&amp;onths</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>3个月(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Year to date</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>年初至今(&amp;Y)</translation>
    </message>
    <message>
        <source>1 y&amp;ear</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>1年(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>下一个期间(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>上一个期间(&amp;P)</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <extracomment>watcher/ui/overview/body.py</extracomment>
        <translation>查看的范围</translation>
    </message>
    <message>
        <source>Tiles of {chosen}</source>
        <extracomment>watcher/ui/overview/choosing.py</extracomment>
        <translation>方块范围：{chosen}</translation>
    </message>
    <message>
        <source>Size by {chosen}</source>
        <extracomment>watcher/ui/overview/choosing.py</extracomment>
        <translation>大小依据：{chosen}</translation>
    </message>
    <message>
        <source>Colour by {chosen}</source>
        <extracomment>watcher/ui/overview/choosing.py</extracomment>
        <translation>颜色依据：{chosen}</translation>
    </message>
    <message>
        <source>Heat map, the largest first</source>
        <extracomment>watcher/ui/overview/heat_map.py</extracomment>
        <translation>热力图，最大的在前</translation>
    </message>
    <message>
        <source>Movers, 52-week extremes and markets</source>
        <extracomment>watcher/ui/overview/line_list.py</extracomment>
        <translation>涨跌榜、52周极值和市场</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>watcher/ui/overview/lines.py, watcher/ui/overview/panel.py, watcher/ui/panels.py</extracomment>
        <translation>总览</translation>
    </message>
    <message>
        <source>At a 52-week extreme</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>处于52周极值</translation>
    </message>
    <message>
        <source>Markets</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>市场</translation>
    </message>
    <message>
        <source>high of {day}, {percent}% away</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{day} 的高点，差 {percent}%</translation>
    </message>
    <message>
        <source>low of {day}, {percent}% away</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{day} 的低点，差 {percent}%</translation>
    </message>
    <message>
        <source>holiday</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>休市日</translation>
    </message>
    <message>
        <source>none within {percent}%</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{percent}% 以内没有</translation>
    </message>
    <message>
        <source>new high on {day}</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{day} 创新高</translation>
    </message>
    <message>
        <source>Several charts side by side, linked or not, kept by name</source>
        <extracomment>watcher/ui/chart/panel.py</extracomment>
        <translation>多个图表并列，可联动，可按名称保存</translation>
    </message>
    <message>
        <source>The demo market could not be opened.</source>
        <extracomment>watcher/ui/demo_offer.py</extracomment>
        <translation>无法打开模拟市场。</translation>
    </message>
    <message>
        <source>Start it with: watcher demo</source>
        <extracomment>watcher/ui/demo_offer.py</extracomment>
        <translation>请用此命令启动：watcher demo</translation>
    </message>
    <message>
        <source>There is no connection, and no price is known yet.</source>
        <extracomment>watcher/ui/demo_offer.py</extracomment>
        <translation>没有网络连接，也还没有任何价格。</translation>
    </message>
    <message>
        <source>The demo market needs none: all its prices are invented. This window goes on trying.</source>
        <extracomment>watcher/ui/demo_offer.py</extracomment>
        <translation>模拟市场不需要网络，其中所有价格都是虚构的。此窗口会继续尝试连接。</translation>
    </message>
    <message>
        <source>All holdings</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>所有持仓</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>列表是空的。</translation>
    </message>
    <message>
        <source>Nothing is held yet. What is written about it appears here once it is booked.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>尚无持仓。记账之后，相关报道会显示在这里。</translation>
    </message>
    <message>
        <source>what you hold</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>您的持仓</translation>
    </message>
    <message>
        <source>holdings</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Nothing stored about {about} yet. Ctrl+F5 asks about all of it.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>尚未存储关于{about}的内容。按 Ctrl+F5 可全部查询。</translation>
    </message>
    <message>
        <source>new low on {day}</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{day} 创新低</translation>
    </message>
    <message>
        <source>high, {percent}% away</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>高点，差 {percent}%</translation>
    </message>
    <message>
        <source>low, {percent}% away</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>低点，差 {percent}%</translation>
    </message>
    <message>
        <source>half-day</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>半日市</translation>
    </message>
    <message>
        <source>Best {period}</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{period}涨幅榜</translation>
    </message>
    <message>
        <source>Worst {period}</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{period}跌幅榜</translation>
    </message>
    <message>
        <source>new high today</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>今日创新高</translation>
    </message>
    <message>
        <source>new low today</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>今日创新低</translation>
    </message>
    <message>
        <source>{up} up, {down} down</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>{up} 涨，{down} 跌</translation>
    </message>
    <message>
        <source>full colour from ±{percent}% on</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>±{percent}% 起为全色</translation>
    </message>
    <message>
        <source>None has a market cap</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>都没有市值</translation>
    </message>
    <message>
        <source>None of these is held</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>都没有持有</translation>
    </message>
    <message>
        <source>{said}, {count} without a move</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>{said}，{count} 个没有涨跌</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/overview/notes.py</extracomment>
        <translation>{names} 及另外 {count} 个</translation>
    </message>
    <message>
        <source>{reason}: all are alike.</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>{reason}：大小相同。</translation>
    </message>
    <message>
        <source>The {count} smallest are not on the map.</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>最小的 {count} 个不在图上。</translation>
    </message>
    <message>
        <source>Held, but without a symbol, and not on the map: {names}.</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>持有但没有代码，不在图上：{names}。</translation>
    </message>
    <message>
        <source>Opening the lists …</source>
        <extracomment>watcher/ui/overview/panel.py</extracomment>
        <translation>正在打开列表 …</translation>
    </message>
    <message>
        <source>Nothing is held yet. What is booked in the portfolio appears here, the largest first.</source>
        <extracomment>watcher/ui/overview/panel.py</extracomment>
        <translation>尚无持仓。在投资组合中记账的内容会显示在这里，最大的在前。</translation>
    </message>
    <message>
        <source>There is no symbol here yet.
Press Ctrl+N to add a ticker, or look one up by name.</source>
        <extracomment>watcher/ui/overview/panel.py</extracomment>
        <translation>这里还没有代码。
按 Ctrl+N 添加代码，或按名称查找。</translation>
    </message>
    <message>
        <source>All lists</source>
        <extracomment>watcher/ui/overview/subject.py</extracomment>
        <translation>所有列表</translation>
    </message>
    <message>
        <source>No sector</source>
        <extracomment>watcher/ui/overview/subject.py</extracomment>
        <translation>无行业</translation>
    </message>
    <message>
        <source>on the day</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>当日</translation>
    </message>
    <message>
        <source>since the close</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>收盘以来</translation>
    </message>
    <message>
        <source>in a week</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>一周内</translation>
    </message>
    <message>
        <source>in a month</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>一个月内</translation>
    </message>
    <message>
        <source>in 3 months</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>三个月内</translation>
    </message>
    <message>
        <source>this year</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>今年</translation>
    </message>
    <message>
        <source>in a year</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>一年内</translation>
    </message>
    <message>
        <source>no close is stored from when that began</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>期初没有存储收盘价</translation>
    </message>
    <message>
        <source>the stored closes are too old for its price</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>存储的收盘价对其价格而言太旧</translation>
    </message>
    <message>
        <source>{period}, since {day}</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>{period}，自 {day}</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>{span}前</translation>
    </message>
    <message>
        <source>{age}, {minutes} min late by its exchange</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>{age}，其交易所延迟 {minutes} 分钟</translation>
    </message>
    <message>
        <source>its price is not confirmed</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>其价格未经确认</translation>
    </message>
    <message>
        <source>{share} of the portfolio</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>占投资组合 {share}</translation>
    </message>
    <message>
        <source>{share} of the market cap shown</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>占所示市值 {share}</translation>
    </message>
    <message>
        <source>Heat map</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>热力图</translation>
    </message>
    <message>
        <source>its price is {span} old</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>其价格为 {span}前</translation>
    </message>
    <message>
        <source>The premium rests on a price that is old or unconfirmed: {symbols}.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>溢价所依据的价格过时或未经确认：{symbols}。</translation>
    </message>
    <message>
        <source>OHLC</source>
        <comment>one letter each for open, high, low, close</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>开高低收</translation>
    </message>
    <message>
        <source>1 minute</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>1分钟</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>2分钟</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>5分钟</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>15分钟</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>30分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>1小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>日线</translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>周线</translation>
    </message>
    <message>
        <source>1 month</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>月线</translation>
    </message>
    <message>
        <source>; and {count} more</source>
        <extracomment>watcher/ui/portfolio/performance_page.py</extracomment>
        <translation>；另有 {count} 条</translation>
    </message>
    <message>
        <source>not recovered yet</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>尚未收复</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>指标</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>币种</translation>
    </message>
    <message>
        <source>The currency of all amounts.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>所有金额的货币。</translation>
    </message>
    <message>
        <source>Time-weighted: as if nothing had been paid in or out.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>时间加权：如同没有资金进出。</translation>
    </message>
    <message>
        <source>Return a year</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>年化回报</translation>
    </message>
    <message>
        <source>Time-weighted; from a year on.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>时间加权；满一年起。</translation>
    </message>
    <message>
        <source>IRR a year</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>年化 IRR</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>年化波动率</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>最大回撤</translation>
    </message>
    <message>
        <source>Longest below a high</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>最长水下时间</translation>
    </message>
    <message>
        <source>Paid in less paid out</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>净投入</translation>
    </message>
    <message>
        <source>The value at the end, less that at the start and the flows.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>期末市值减去期初市值和资金进出。</translation>
    </message>
    <message>
        <source>  realised</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  已实现</translation>
    </message>
    <message>
        <source>  unrealised</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  未实现</translation>
    </message>
    <message>
        <source>  currency</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  汇兑</translation>
    </message>
    <message>
        <source>  dividends</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  股息</translation>
    </message>
    <message>
        <source>  interest</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  利息</translation>
    </message>
    <message>
        <source>  fees</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  费用</translation>
    </message>
    <message>
        <source>  taxes</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  税费</translation>
    </message>
    <message>
        <source>No closes of it are known here.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>没有已知的收盘价。</translation>
    </message>
    <message>
        <source>Its price since {day}; the portfolio since then: {own}.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>其自 {day} 以来的价格；同期投资组合：{own}。</translation>
    </message>
    <message>
        <source>From {first} to {last}, {end}.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>从 {first} 到 {last}，{end}。</translation>
    </message>
    <message>
        <source>recovered {day}</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>{day} 收复</translation>
    </message>
    <message>
        <source>{longest_days} days</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>{longest_days} 天</translation>
    </message>
    <message>
        <source>Value {full}</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>{full} 市值</translation>
    </message>
    <message>
        <source>Between …</source>
        <extracomment>watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>指定期间 …</translation>
    </message>
    <message>
        <source>From the close of</source>
        <extracomment>watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>从此日收盘</translation>
    </message>
    <message>
        <source>To the close of</source>
        <extracomment>watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>到此日收盘</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>货币</translation>
    </message>
    <message>
        <source>Sector</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>行业</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Without account</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>无账户</translation>
    </message>
    <message>
        <source>Without currency</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>无货币</translation>
    </message>
    <message>
        <source>Without sector</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>无行业</translation>
    </message>
    <message>
        <source>Without tag</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Avg cost</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>成本均价</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>watcher/ui/portfolio/position_rows.py, watcher/ui/watchlist/columns.py, watcher/ui/watchlist/editor.py</extracomment>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>watcher/ui/portfolio/position_rows.py, watcher/ui/portfolio/transaction_rows.py, watcher/ui/totals_piece.py, …</extracomment>
        <translation>当日</translation>
    </message>
    <message>
        <source>Yield on cost</source>
        <extracomment>watcher/ui/portfolio/position_rows.py, watcher/ui/portfolio/yields.py</extracomment>
        <translation>成本股息率</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Day {signed}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>当日 {signed}</translation>
    </message>
    <message>
        <source>Unrealised {signed}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>浮动盈亏 {signed}</translation>
    </message>
    <message>
        <source>Value {money} {currency}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>市值 {money} {currency}</translation>
    </message>
    <message>
        <source>Realised {signed}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>已实现 {signed}</translation>
    </message>
    <message>
        <source>Dividends {money}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>股息 {money}</translation>
    </message>
    <message>
        <source>Cash {money}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>现金 {money}</translation>
    </message>
    <message>
        <source>; and {more} more</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>；另有 {more} 个</translation>
    </message>
    <message>
        <source>No close before is known: the day is measured from its open</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>不知道前一收盘价：当日涨跌从开盘价算起</translation>
    </message>
    <message>
        <source>Realised {signed}, dividends {money}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>已实现 {signed}，股息 {money}</translation>
    </message>
    <message>
        <source>Price {price} {currency} of {full}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>{full} 的价格 {price} {currency}</translation>
    </message>
    <message>
        <source>In {currency}: value {value}, cost {cost}, unrealised {gain}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>以 {currency} 计：市值 {value}，成本 {cost}，浮动盈亏 {gain}</translation>
    </message>
    <message>
        <source>Rate {rate} {report} for one {currency}, of {day}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>汇率 一{currency}合 {rate} {report}，{day}</translation>
    </message>
    <message>
        <source>Day {ratio} in the session of {day}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>当日 {ratio}，{day} 的交易</translation>
    </message>
    <message>
        <source>Cost {money} {report}, fees and taxes included</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>成本 {money} {report}，含费用和税费</translation>
    </message>
    <message>
        <source>Unrealised: price {signed}, currency {signed2}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>浮动盈亏：价格 {signed}，汇兑 {signed2}</translation>
    </message>
    <message>
        <source>Dividends of the last twelve months {paid}, before taxes</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>最近十二个月的股息 {paid}，税前</translation>
    </message>
    <message>
        <source>Outside regular hours {signed}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py, watcher/ui/portfolio/total_words.py</extracomment>
        <translation>常规时段之外 {signed}</translation>
    </message>
    <message>
        <source>Held since {full}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>持有自 {full}</translation>
    </message>
    <message>
        <source>Group by</source>
        <extracomment>watcher/ui/portfolio/positions_foot.py</extracomment>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>Realised gains</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <source>ISIN</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>ISIN</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>平仓日</translation>
    </message>
    <message>
        <source>Proceeds</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>卖出所得</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>成本</translation>
    </message>
    <message>
        <source>Gain {signed} {currency}</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>盈亏 {signed} {currency}</translation>
    </message>
    <message>
        <source>{said}; of {unknown} the cost is unknown: not in the sum</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>{said}；其中 {unknown} 笔成本未知：未计入合计</translation>
    </message>
    <message>
        <source>none: nobody quotes it</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>无：没有报价</translation>
    </message>
    <message>
        <source>for example: china, long term</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>例如：中国、长期</translation>
    </message>
    <message>
        <source>&amp;Priced by hand: no source is asked</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>手动定价：不查询数据源(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;ector</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>行业(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>价格(&amp;R)</translation>
    </message>
    <message>
        <source>of the &amp;day</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>价格不能低于零。</translation>
    </message>
    <message>
        <source>Write what one share or unit was worth.</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>请填写每股或每单位的价值。</translation>
    </message>
    <message>
        <source>Security {label}</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>证券 {label}</translation>
    </message>
    <message>
        <source>in {currency}; empty leaves the prices as they are</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>以 {currency} 计；留空则价格不变</translation>
    </message>
    <message>
        <source>Priced by hand</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>手动定价</translation>
    </message>
    <message>
        <source>“{label}” was saved.</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>“{label}”已保存。</translation>
    </message>
    <message>
        <source>Buy</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sell</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Deposit</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>存入</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>取出</translation>
    </message>
    <message>
        <source>Interest</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>利息</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>费用</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>税费</translation>
    </message>
    <message>
        <source>Tax refund</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>退税</translation>
    </message>
    <message>
        <source>Exchange of currencies</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>货币兑换</translation>
    </message>
    <message>
        <source>Delivery in</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>转入证券（外部）</translation>
    </message>
    <message>
        <source>Delivery out</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>转出证券（外部）</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>转入</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>转出</translation>
    </message>
    <message>
        <source>Spin-off</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>分拆</translation>
    </message>
    <message>
        <source>Merger</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>合并</translation>
    </message>
    <message>
        <source>Renamed</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>更名</translation>
    </message>
    <message>
        <source>Cash in lieu</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>零股现金</translation>
    </message>
    <message>
        <source>the oldest shares</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>最早买入的股份（先进先出）</translation>
    </message>
    <message>
        <source>the average of all</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>所有股份的均价</translation>
    </message>
    <message>
        <source>the newest shares</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>最近买入的股份（后进先出）</translation>
    </message>
    <message>
        <source>the dearest shares</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>成本最高的股份</translation>
    </message>
    <message>
        <source>the lots that a sale names</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>卖出时指定的批次</translation>
    </message>
    <message>
        <source>The currency is not one.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>该货币无效。</translation>
    </message>
    <message>
        <source>Write its three letters, for example USD.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>请填写三个字母，例如 USD。</translation>
    </message>
    <message>
        <source>Which security is it about?</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>涉及哪个证券？</translation>
    </message>
    <message>
        <source>Type its symbol, for example BABA.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>请输入其代码，例如 BABA。</translation>
    </message>
    <message>
        <source>Leave one of the three empty, and it is computed.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>三项中任一项留空即可自动计算。</translation>
    </message>
    <message>
        <source>Change it, then try again.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>请修改后重试。</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>该日期在未来。</translation>
    </message>
    <message>
        <source>{parts} {currency} are 1 of the whole currency</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>{parts} {currency} 等于 1 个完整货币单位</translation>
    </message>
    <message>
        <source>{long_weekday}s have no trade on most exchanges.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>大多数交易所{long_weekday}不交易。</translation>
    </message>
    <message>
        <source>On that day it traded between {low} and {high}.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>当日成交价在 {low} 至 {high} 之间。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>watcher/ui/portfolio/transaction_rows.py, watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Fees, taxes</source>
        <extracomment>watcher/ui/portfolio/transaction_rows.py</extracomment>
        <translation>费用、税费</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <extracomment>watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>搜索交易</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>介于</translation>
    </message>
    <message>
        <source>From day</source>
        <extracomment>watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To day</source>
        <extracomment>watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>From {source}</source>
        <extracomment>watcher/ui/portfolio/transaction_rows.py</extracomment>
        <translation>来自 {source}</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>watcher/ui/portfolio/bulk_dialog.py</extracomment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Dates: day or month first</source>
        <extracomment>watcher/ui/portfolio/columns_form.py</extracomment>
        <translation>日期：日在前或月在前</translation>
    </message>
    <message>
        <source>Day first</source>
        <extracomment>watcher/ui/portfolio/columns_form.py</extracomment>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Month first</source>
        <extracomment>watcher/ui/portfolio/columns_form.py</extracomment>
        <translation>月在前</translation>
    </message>
    <message>
        <source>of the lots</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>取自批次</translation>
    </message>
    <message>
        <source>{day}: {quantity} at {price}</source>
        <extracomment>watcher/ui/portfolio/lot_fields.py</extracomment>
        <translation>{day}：{quantity}，单价 {price}</translation>
    </message>
    <message>
        <source>Of the lot {lot}</source>
        <extracomment>watcher/ui/portfolio/lot_fields.py</extracomment>
        <translation>批次 {lot} 中取</translation>
    </message>
    <message>
        <source>Not in these figures: {shown}</source>
        <extracomment>watcher/ui/portfolio/performance_page.py</extracomment>
        <translation>未计入这些数字：{shown}</translation>
    </message>
    <message>
        <source>In them, but old: {shown}</source>
        <extracomment>watcher/ui/portfolio/performance_page.py</extracomment>
        <translation>已计入但数据较旧：{shown}</translation>
    </message>
    <message>
        <source>The spread of the returns of trading days, times the root of 252.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>交易日收益率的标准差，乘以 252 的平方根。</translation>
    </message>
    <message>
        <source>Deposits, withdrawals and deliveries; trades, where their account keeps no cash.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>存入、取出和交割；账户不留现金时也包括买卖。</translation>
    </message>
    <message>
        <source>Of what was sold, at prices alone; what was held at the start enters at its value then.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>已卖出部分，仅按价格计；期初持有的按当时市值计入。</translation>
    </message>
    <message>
        <source>Of what is held at the end, at prices alone, since the start or its purchase.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>期末持有部分，仅按价格计，自期初或买入时起。</translation>
    </message>
    <message>
        <source>What exchange rates did to holdings and to money.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>汇率对持仓和现金的影响。</translation>
    </message>
    <message>
        <source>IRR</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>内部收益率</translation>
    </message>
    <message>
        <source>Money-weighted: what your money earned. From a year on it is that a year.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>资金加权：您的资金赚取的收益。满一年起按年计。</translation>
    </message>
    <message>
        <source>About the totals: {shown}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>合计说明：{shown}</translation>
    </message>
    <message>
        <source>of {days}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>（{days}）</translation>
    </message>
    <message>
        <source>Day unknown: {why}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>当日盈亏未知：{why}</translation>
    </message>
    <message>
        <source>Sums of the positions</source>
        <extracomment>watcher/ui/portfolio/positions_foot.py</extracomment>
        <translation>持仓合计</translation>
    </message>
    <message>
        <source>What is to be known of the sums</source>
        <extracomment>watcher/ui/portfolio/positions_foot.py</extracomment>
        <translation>合计的说明</translation>
    </message>
    <message>
        <source>Sum of the gains</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>盈亏合计</translation>
    </message>
    <message>
        <source>More was chosen of the lots than is sold.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>所选批次的数量多于卖出数量。</translation>
    </message>
    <message>
        <source>What is sold beyond the chosen lots is taken from the oldest.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>超出所选批次的卖出数量取自最早的批次。</translation>
    </message>
    <message>
        <source>Take no more of it, and not less than nothing.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>所取数量不能超过该批次，也不能小于零。</translation>
    </message>
    <message>
        <source>Of the lot of {day} there are {held}.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>{day} 的批次共有 {held}。</translation>
    </message>
    <message>
        <source>Day unknown</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>当日盈亏未知</translation>
    </message>
    <message>
        <source>Value {value} {currency}: {count} positions {held}, cash {cash}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>市值 {value} {currency}：{count} 个持仓 {held}，现金 {cash}</translation>
    </message>
    <message>
        <source>Unrealised {gain}: worth {worth} less cost {cost}, fees and taxes included</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>未实现 {gain}：市值 {worth} 减成本 {cost}（含费用和税）</translation>
    </message>
    <message>
        <source>  of it price {price}, currency {rate}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>  其中价格 {price}，汇率 {rate}</translation>
    </message>
    <message>
        <source>Realised {gain}, dividends {dividends}, fees {fees}, taxes {taxes}; closed positions too</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>已实现 {gain}，股息 {dividends}，费用 {fees}，税 {taxes}；含已平仓</translation>
    </message>
    <message>
        <source>Day {gain}: by session {parts}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>当日 {gain}：按交易时段 {parts}</translation>
    </message>
    <message>
        <source>  measured by {base}: the value at the close before, and what was bought since</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>  以 {base} 为基数：前收盘时的市值加此后买入</translation>
    </message>
    <message>
        <source>{count} of {every}</source>
        <extracomment>watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>{every} 笔中的 {count} 笔</translation>
    </message>
    <message>
        <source>12 months</source>
        <extracomment>watcher/ui/portfolio/yields.py</extracomment>
        <translation>12个月</translation>
    </message>
    <message>
        <source>Watcher goes on in the tray</source>
        <extracomment>watcher/ui/presence.py</extracomment>
        <translation>Watcher 在托盘中继续运行</translation>
    </message>
    <message>
        <source>Alerts are still watched. Its menu in the tray quits it; the settings say what closing does.</source>
        <extracomment>watcher/ui/presence.py</extracomment>
        <translation>提醒仍在监视。可用托盘菜单退出；关闭窗口的行为可在设置中更改。</translation>
    </message>
    <message>
        <source>Symbol and price</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>代码和价格</translation>
    </message>
    <message>
        <source>And your notes</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>以及您的备注</translation>
    </message>
    <message>
        <source>And your holdings</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>以及您的持仓</translation>
    </message>
    <message>
        <source>Sending …</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>正在发送 …</translation>
    </message>
    <message>
        <source>Send a test</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>发送测试</translation>
    </message>
    <message>
        <source> to</source>
        <comment>channel</comment>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>What {name} gets</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>{name} 收到的内容</translation>
    </message>
    <message>
        <source>Its address lies in the system’s keyring.</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>其地址保存在系统钥匙串中。</translation>
    </message>
    <message>
        <source>⚠ The last message did not arrive: {trouble}</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>⚠ 上一条消息没有送达：{trouble}</translation>
    </message>
    <message>
        <source>Its address comes from {variable} in this run.</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>本次运行中其地址来自 {variable}。</translation>
    </message>
    <message>
        <source>⚠ Its address is not known here: add it again, or set {variable}.</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>⚠ 此处不知道其地址：请重新添加，或设置 {variable}。</translation>
    </message>
    <message>
        <source>Fires can be sent to ntfy, Telegram, Discord, Slack, e-mail, a webhook and a hundred more services of apprise, by their address. A channel gets symbol and price, and no more than you choose for it.</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>触发的提醒可按地址发送到 ntfy、Telegram、Discord、Slack、电子邮件、webhook 以及 apprise 的上百种服务。渠道会收到代码和价格，此外只有您为它选择的内容。</translation>
    </message>
    <message>
        <source>This system has no keyring that can be trusted with addresses. Start Watcher with WATCHER_CHANNEL_NAME set to the address, and add the channel here without one.</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>此系统没有可信任的钥匙串来保存地址。请在启动 Watcher 时将 WATCHER_CHANNEL_NAME 设为该地址，并在此添加渠道而不填地址。</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>手机</translation>
    </message>
    <message>
        <source>Name of the new channel</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>新渠道的名称</translation>
    </message>
    <message>
        <source>Address of the new channel</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>新渠道的地址</translation>
    </message>
    <message>
        <source>What the new channel gets</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>新渠道收到的内容</translation>
    </message>
    <message>
        <source>✓ The service took it. Look whether it has arrived.</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>✓ 服务已接收。请查看是否送达。</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>通知渠道</translation>
    </message>
    <message>
        <source>Try a &amp;notification</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>试发通知(&amp;N)</translation>
    </message>
    <message>
        <source>Try the &amp;sound</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>试听声音(&amp;S)</translation>
    </message>
    <message>
        <source>Addresses are kept in: {keyring}.</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>地址保存在：{keyring}。</translation>
    </message>
    <message>
        <source>Sounds are played by {player}.</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>声音由 {player} 播放。</translation>
    </message>
    <message>
        <source>No program that plays sounds was found; install one of: {wanted_players}.</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>找不到可播放声音的程序；请安装其中之一：{wanted_players}。</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>watcher/ui/settings/dialog.py, watcher/ui/top_bar.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>watcher/ui/settings/dialog.py</extracomment>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>watcher/ui/settings/dialog.py</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>watcher/ui/settings/dialog.py</extracomment>
        <translation>重置此页</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <extracomment>watcher/ui/settings/dialog.py</extracomment>
        <translation>没有这样的设置。</translation>
    </message>
    <message>
        <source>Watcher contacts Yahoo for prices, and nothing else that you did not add. It sends the symbols you watch and what you type into the search; no holdings, no notes, no identity, no usage data.

Channels that you add yourself get what fires, and a few lines a week if you have the digest sent, and no more of it than you chose for each; their addresses lie in the system’s keyring.

Everything else stays on this machine, in one folder that only you can read.

There is nothing to switch off here, because nothing is collected.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>Watcher 只向雅虎获取行情，不联系任何非您添加的服务。它只发送您关注的代码和您在搜索中输入的内容；不发送持仓、备注、身份或使用数据。

您自己添加的渠道会收到触发的提醒，若您要发送周报，每周还会收到几行文字，内容都不超出您为各渠道所选的范围；其地址保存在系统钥匙串中。

其余一切都保留在这台电脑上只有您能读取的一个文件夹里。

这里没有什么可关闭的，因为不收集任何数据。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Time and numbers</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>时间与数字</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>启动与托盘</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Dark, light, or whatever the desktop is. The sun or moon at the top switches for the time being.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>深色、浅色，或与桌面一致。顶部的太阳或月亮图标可临时切换。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours of prices</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>涨跌颜色</translation>
    </message>
    <message>
        <source>Which colour rises. A sign always stands beside it: no price is told by colour alone.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>哪种颜色表示上涨。旁边总有正负号：涨跌从不只靠颜色区分。</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>In every list and on the chart.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>适用于所有列表和图表。</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>行距</translation>
    </message>
    <message>
        <source>Compact rows show more of a list at once.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>紧凑的行可一次显示更多内容。</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>A price that ticks does not flash.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>价格跳动时不闪烁。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>时区</translation>
    </message>
    <message>
        <source>Whose clock charts and opening hours go by, and what happened is told by.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>图表和开盘时间按谁的时间显示，发生的事件按谁的时间表述。</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Like 14:02 or like 2:02 PM.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>如 14:02 或 2:02 PM。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>What stands before the decimals, and between the thousands. Typed numbers are read the same way.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>小数点和千位分隔符。输入的数字也按此读取。</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Tell the desktop when an alert fires. The list of what fired shows it in any case.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>提醒触发时发送桌面通知。已触发列表无论如何都会显示。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Play a short sound when an alert fires, another one for up than for down.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>提醒触发时播放短促的声音，涨跌的声音不同。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Tell nothing at night. What fired meanwhile is told after them, in one message without a sound.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>夜间不通知。期间触发的提醒会在之后合并为一条无声消息。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>By the clock of the time zone below.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>按下方时区的时间。</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>A time that is not after the first lies on the next day.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>不晚于开始时间的时刻表示次日。</translation>
    </message>
    <message>
        <source>Time zone of the quiet hours</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>免打扰时段的时区</translation>
    </message>
    <message>
        <source>Whose clock they go by.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>按谁的时间。</translation>
    </message>
    <message>
        <source>Weekly digest</source>
        <extracomment>watcher/ui/big_days.py, watcher/ui/settings/entries.py</extracomment>
        <translation>周报</translation>
    </message>
    <message>
        <source>No alert suits the search. Press Esc to see all of them.</source>
        <extracomment>watcher/ui/alerts/panel.py</extracomment>
        <translation>没有符合搜索的提醒。按 Esc 查看全部。</translation>
    </message>
    <message>
        <source>Last price {price}, {age}</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>最后价格 {price}，{age}</translation>
    </message>
    <message>
        <source>Last {signed} % on the day, {age}</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>当日最后 {signed} %，{age}</translation>
    </message>
    <message>
        <source>Lists, alerts, bookings and settings become what they were then; what was changed since is not in it. What there is now is kept in the profile&apos;s folder. The window closes and opens again.</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>列表、提醒、交易记录和设置将变回当时的样子；此后的更改不在其中。现有的数据保留在配置文件夹中。窗口会关闭并重新打开。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>watcher/ui/backup_dialogs.py, watcher/ui/backups.py, watcher/ui/file_drops.py</extracomment>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>The password once more</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>两次输入还不一致。</translation>
    </message>
    <message>
        <source>A backup of {day}, {time}, made by Watcher {version}.</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>{day} {time} 的备份，由 Watcher {version} 创建。</translation>
    </message>
    <message>
        <source>A copy of the database of {day}, {time}.</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>{day} {time} 的数据库副本。</translation>
    </message>
    <message>
        <source>With a password nobody can read the backup who does not know it, and there is no way to put it back without. Leave it empty for a backup that is not encrypted.</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>设置密码后，不知道密码的人无法读取备份，没有密码也无法恢复。留空则备份不加密。</translation>
    </message>
    <message>
        <source>Back everything up</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>备份全部数据</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>Keep it where this computer&apos;s disk cannot take it along.</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>请把它放在不会随这台电脑的磁盘一起丢失的地方。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Everything is in {name}.</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>全部数据已写入 {name}。</translation>
    </message>
    <message>
        <source>Backups (*{suffix} *.db)</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>备份 (*{suffix} *.db)</translation>
    </message>
    <message>
        <source>Enter or a double click opens the day.</source>
        <extracomment>watcher/ui/big_days.py</extracomment>
        <translation>按 Enter 或双击可打开当日详情。</translation>
    </message>
    <message>
        <source>&amp;Open the digest</source>
        <extracomment>watcher/ui/big_days.py</extracomment>
        <translation>打开周报(&amp;O)</translation>
    </message>
    <message>
        <source>Big days of week {week}</source>
        <extracomment>watcher/ui/big_days.py</extracomment>
        <translation>{week} 周的大幅波动日</translation>
    </message>
    <message>
        <source>{day}: {percent}{beside}</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>{day}：{percent}{beside}</translation>
    </message>
    <message>
        <source>This market has no extended hours (Alt+E)</source>
        <extracomment>watcher/ui/chart/hours_choice.py</extracomment>
        <translation>该市场没有盘前盘后 (Alt+E)</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Cyan</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>青色</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Lime</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>黄绿色</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>灰色</translation>
    </message>
    <message>
        <source>needs volumes</source>
        <extracomment>watcher/ui/chart/indicators/lines.py</extracomment>
        <translation>需要成交量</translation>
    </message>
    <message>
        <source>S&amp;plit or ratio change …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>拆股或比例变更(&amp;P) …</translation>
    </message>
    <message>
        <source>The split was removed.</source>
        <extracomment>watcher/ui/portfolio/deeds.py</extracomment>
        <translation>拆股已移除。</translation>
    </message>
    <message>
        <source>No dividend was booked yet. What is known and not booked is offered to be confirmed.</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>尚未记入股息。已知但未记入的会在此供您确认。</translation>
    </message>
    <message>
        <source>In own currency</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>原币市值</translation>
    </message>
    <message>
        <source>Gain in it</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>原币盈亏</translation>
    </message>
    <message>
        <source>By price</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>价格部分</translation>
    </message>
    <message>
        <source>By currency</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>汇率部分</translation>
    </message>
    <message>
        <source>Nothing was sold yet. Sales that you book or import stand here, lot by lot.</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>尚未卖出任何持仓。您记入或导入的卖出会逐批显示在此。</translation>
    </message>
    <message>
        <source>8 for eight new for one; 0 takes that of the day away</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>8 表示一股变八股；0 移除当日的拆股</translation>
    </message>
    <message>
        <source>Split of {label}</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>{label} 的拆股</translation>
    </message>
    <message>
        <source>There is no such split.</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>没有这样的拆股。</translation>
    </message>
    <message>
        <source>Write how many units one became, for example 8, or 0.1 where ten became one.</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>请填写一股变成多少股，例如 8；十股合一股则为 0.1。</translation>
    </message>
    <message>
        <source>One unit &amp;became</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>一股变为(&amp;B)</translation>
    </message>
    <message>
        <source>at the open of the &amp;day</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>生效日开盘(&amp;D)</translation>
    </message>
    <message>
        <source>There are</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>已有</translation>
    </message>
    <message>
        <source>{ratio} for 1 on {day}</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>{day} 1 变 {ratio}</translation>
    </message>
    <message>
        <source>Watcher cannot open its data</source>
        <extracomment>watcher/ui/refusal.py</extracomment>
        <translation>Watcher 无法打开其数据</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <extracomment>watcher/ui/refusal.py</extracomment>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <extracomment>watcher/ui/refusal.py</extracomment>
        <translation>从空白数据开始</translation>
    </message>
    <message>
        <source>Write what the week brought and what comes next on Saturday morning, while Watcher is up.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>Watcher 运行时，每周六早上写下本周发生了什么、接下来有什么。</translation>
    </message>
    <message>
        <source>Send the weekly digest</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>发送周报</translation>
    </message>
    <message>
        <source>A few lines of it go through every channel above, each with no more than it may be told; what you hold only where that was agreed to.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>周报的几行内容会发送到上面每个渠道，各渠道不超出其获准的范围；您的持仓只发送到已同意的渠道。</translation>
    </message>
    <message>
        <source>The digest compares with</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>周报的对比基准</translation>
    </message>
    <message>
        <source>What your portfolio is measured against. Any other symbols can be written into the file.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>您的投资组合与之比较的对象。其他代码可写入设置文件。</translation>
    </message>
    <message>
        <source>Base currency</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>基准货币</translation>
    </message>
    <message>
        <source>What values, gains and totals are in. Prices stay in their own.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>市值、盈亏和合计所用的货币。价格保留各自的货币。</translation>
    </message>
    <message>
        <source>Where a day ends</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>一天的结束时间</translation>
    </message>
    <message>
        <source>The time zone by which a transaction belongs to a day.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>决定交易属于哪一天的时区。</translation>
    </message>
    <message>
        <source>Live stream</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>实时推送</translation>
    </message>
    <message>
        <source>Have prices pushed as they change. Without it they are asked for, as often as set below.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>价格变动时立即推送。否则按下面设定的频率查询。</translation>
    </message>
    <message>
        <source>Ask for prices every</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>查询价格间隔</translation>
    </message>
    <message>
        <source>From 15 seconds, the most often that Yahoo puts up with for long, to an hour.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>从 15 秒（雅虎可长期接受的最高频率）到一小时。</translation>
    </message>
    <message>
        <source>Requests an hour, at most</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>每小时最多请求数</translation>
    </message>
    <message>
        <source>From 10 to 360. When they are used up, prices come less often until the hour is over.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>从 10 到 360。用完后，价格会更新得较慢，直到一小时结束。</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>关闭到托盘</translation>
    </message>
    <message>
        <source>Closing the window leaves Watcher in the tray, and alerts are watched. Otherwise closing ends it.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>关闭窗口后 Watcher 留在托盘中，继续监视提醒。否则关闭即退出。</translation>
    </message>
    <message>
        <source>Minimise to the tray</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>最小化到托盘</translation>
    </message>
    <message>
        <source>A minimised window leaves the task bar; a click on the icon in the tray brings it back.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>最小化的窗口会离开任务栏；点击托盘图标可恢复。</translation>
    </message>
    <message>
        <source>Start minimised</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>启动时最小化</translation>
    </message>
    <message>
        <source>Begin in the tray or, on a desktop without one, in the task bar.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>启动到托盘；没有托盘的桌面则到任务栏。</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>随系统启动</translation>
    </message>
    <message>
        <source>Start Watcher when you log in to this computer.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>登录此电脑时启动 Watcher。</translation>
    </message>
    <message>
        <source>Discreet</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>隐私模式</translation>
    </message>
    <message>
        <source>Hide amounts of your own money from who looks on; prices and percentages stay (Ctrl+Shift+H).</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>向旁人隐藏您的资金金额；价格和百分比仍显示 (Ctrl+Shift+H)。</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>与桌面一致</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Green up, red down</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>绿涨红跌</translation>
    </message>
    <message>
        <source>Red up, green down</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>红涨绿跌</translation>
    </message>
    <message>
        <source>Blue up, orange down</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>蓝涨橙跌</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>As at the exchange</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>按交易所时间</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>按此电脑时间</translation>
    </message>
    <message>
        <source>As in the system</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>与系统一致</translation>
    </message>
    <message>
        <source>24 hours</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>12 hours</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>12 小时</translation>
    </message>
    <message>
        <source>This computer’s</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>此电脑的时区</translation>
    </message>
    <message>
        <source>As in the first import</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>与首次导入一致</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>watcher/ui/settings/fault.py</extracomment>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>
… and {count} more.</source>
        <extracomment>watcher/ui/settings/fault.py</extracomment>
        <translation>
… 另有 {count} 个。</translation>
    </message>
    <message>
        <source>⚠ Nothing can be saved until the settings file is mended.
{named}{more}</source>
        <extracomment>watcher/ui/settings/fault.py</extracomment>
        <translation>⚠ 设置文件修复之前无法保存任何内容。
{named}{more}</translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <extracomment>watcher/ui/settings/key_button.py</extracomment>
        <translation>请按下按键 …</translation>
    </message>
    <message>
        <source>Press it, then new keys; Escape gives up, Backspace takes them away.</source>
        <extracomment>watcher/ui/settings/key_button.py</extracomment>
        <translation>先按此按钮，再按新的按键；Esc 放弃，Backspace 清除。</translation>
    </message>
    <message>
        <source>Requests in the last hour</source>
        <extracomment>watcher/ui/settings/meter.py</extracomment>
        <translation>最近一小时的请求</translation>
    </message>
    <message>
        <source>The demo market sends no requests: these settings are for live prices.</source>
        <extracomment>watcher/ui/settings/meter.py</extracomment>
        <translation>模拟市场不发送请求：这些设置用于实时行情。</translation>
    </message>
    <message>
        <source>{sent} of {limit} requests were sent in the last hour.</source>
        <extracomment>watcher/ui/settings/meter.py</extracomment>
        <translation>最近一小时已发送 {limit} 个请求中的 {sent} 个。</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <extracomment>watcher/ui/settings/row.py</extracomment>
        <translation>重新启动后生效。</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>watcher/ui/settings/row.py, watcher/ui/settings/shortcuts.py</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset {title}</source>
        <extracomment>watcher/ui/settings/row.py</extracomment>
        <translation>重置{title}</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>watcher/ui/settings/row.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>watcher/ui/settings/row.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Take them</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>改用它们</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>重置所有快捷键</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>重置{name}</translation>
    </message>
    <message>
        <source>{sentence} Take them</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>{sentence}改用它们</translation>
    </message>
    <message>
        <source>{shown} is needed to go about the window; add Ctrl or Alt.</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>{shown} 用于在窗口中移动和选择；请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{shown} leads to {other} already.</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>{shown} 已用于{other}。</translation>
    </message>
    <message>
        <source>{shown} leads to {other} now; change that one first.</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>{shown} 现用于{other}；请先更改它。</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>watcher/ui/status_bar.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>How the prices are doing</source>
        <extracomment>watcher/ui/status_bar.py</extracomment>
        <translation>行情状况</translation>
    </message>
    <message>
        <source>When the markets open and close</source>
        <extracomment>watcher/ui/status_bar.py</extracomment>
        <translation>市场的开盘和收盘时间</translation>
    </message>
    <message>
        <source>What is on disk</source>
        <extracomment>watcher/ui/status_bar.py</extracomment>
        <translation>磁盘上的数据</translation>
    </message>
    <message>
        <source>Where the prices come from</source>
        <extracomment>watcher/ui/status_bar.py</extracomment>
        <translation>价格来源</translation>
    </message>
    <message>
        <source>Demo market</source>
        <extracomment>watcher/ui/status_bar.py, watcher/ui/status_words.py</extracomment>
        <translation>模拟市场</translation>
    </message>
    <message>
        <source>All quotes saved {clock_time}</source>
        <extracomment>watcher/ui/status_bar.py</extracomment>
        <translation>所有行情已于 {clock_time} 保存</translation>
    </message>
    <message>
        <source>{} pre-market</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{} 盘前</translation>
    </message>
    <message>
        <source>{} open</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{} 交易中</translation>
    </message>
    <message>
        <source>{} lunch break</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{} 午休</translation>
    </message>
    <message>
        <source>{} after hours</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{} 盘后</translation>
    </message>
    <message>
        <source>{} closed</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{} 休市</translation>
    </message>
    <message>
        <source>The source</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>数据源</translation>
    </message>
    <message>
        <source>closes</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>收盘</translation>
    </message>
    <message>
        <source>breaks</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>休市</translation>
    </message>
    <message>
        <source>opens</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>开盘</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>retrying now</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>next {clock_time}</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>下次 {clock_time}</translation>
    </message>
    <message>
        <source>newest {span} ago</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>最新于 {span}前</translation>
    </message>
    <message>
        <source>retrying in {span}</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{span}后重试</translation>
    </message>
    <message>
        <source>{symbols} symbol</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{symbols} 个代码</translation>
    </message>
    <message>
        <source>{symbols} symbols</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{symbols} 个代码</translation>
    </message>
    <message>
        <source>Starting …</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>正在启动 …</translation>
    </message>
    <message>
        <source>{name} {verb} in {span}</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{name} {span}后{verb}</translation>
    </message>
    <message>
        <source>{source} streaming</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 实时推送</translation>
    </message>
    <message>
        <source>{source} polling</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 定时查询</translation>
    </message>
    <message>
        <source>; next try {clock_time}</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>；下次尝试 {clock_time}</translation>
    </message>
    <message>
        <source>{source} limits requests{at}</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 限制请求{at}</translation>
    </message>
    <message>
        <source>{source} sends old prices</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 发送的是旧价格</translation>
    </message>
    <message>
        <source>{source} sends prices that look wrong</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 发送的价格似乎有误</translation>
    </message>
    <message>
        <source>{source} does not know these symbols</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 不认识这些代码</translation>
    </message>
    <message>
        <source>asking for prices …</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>正在获取价格 …</translation>
    </message>
    <message>
        <source>nothing to ask for</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>没有可查询的内容</translation>
    </message>
    <message>
        <source>{source} does not answer properly</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 没有正常响应</translation>
    </message>
    <message>
        <source>Inter</source>
        <comment>families of fonts, the first that has a letter draws it</comment>
        <extracomment>watcher/ui/style.py</extracomment>
        <translation>Inter,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,Source Han Sans SC,WenQuanYi Micro Hei</translation>
    </message>
    <message>
        <source>The list that is open</source>
        <extracomment>watcher/ui/top_bar.py</extracomment>
        <translation>打开的列表</translation>
    </message>
    <message>
        <source>Switch between dark and light</source>
        <extracomment>watcher/ui/top_bar.py</extracomment>
        <translation>切换深色和浅色</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>watcher/ui/top_bar.py</extracomment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Of the last session of each market.</source>
        <extracomment>watcher/ui/totals_piece.py</extracomment>
        <translation>各市场最近一个交易时段的数据。</translation>
    </message>
    <message>
        <source>The portfolio says what is missing from it, or old in it.</source>
        <extracomment>watcher/ui/totals_piece.py</extracomment>
        <translation>其中缺少或过时的数据见投资组合。</translation>
    </message>
    <message>
        <source>Day {day}, value {value}</source>
        <extracomment>watcher/ui/totals_piece.py</extracomment>
        <translation>当日 {day}，市值 {value}</translation>
    </message>
    <message>
        <source>no new alerts</source>
        <extracomment>watcher/ui/tray.py</extracomment>
        <translation>没有新提醒</translation>
    </message>
    <message>
        <source>1 new alert</source>
        <extracomment>watcher/ui/tray.py</extracomment>
        <translation>1 个新提醒</translation>
    </message>
    <message>
        <source>{unread} new alerts</source>
        <extracomment>watcher/ui/tray.py</extracomment>
        <translation>{unread} 个新提醒</translation>
    </message>
    <message>
        <source>Silence alerts for an &amp;hour</source>
        <extracomment>watcher/ui/tray_menu.py</extracomment>
        <translation>提醒静音一小时(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show Watcher</source>
        <extracomment>watcher/ui/tray_menu.py</extracomment>
        <translation>显示 Watcher(&amp;S)</translation>
    </message>
    <message>
        <source>Let alerts &amp;speak (silent until {time})</source>
        <extracomment>watcher/ui/tray_menu.py</extracomment>
        <translation>恢复提醒（静音至 {time}）(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import symbols …</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>导入代码(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Export list …</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>导出列表(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Add symbol</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>添加代码(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove symbol</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>移除代码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste symbols</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>粘贴代码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>上移(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move to &amp;list …</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>移到列表(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>新建列表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename list</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>重命名列表(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete list</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>删除列表(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>下一个列表(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous list</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>上一个列表(&amp;P)</translation>
    </message>
    <message>
        <source>Move list &amp;left</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>列表左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move list ri&amp;ght</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>列表右移(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Write note …</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>写备注(&amp;W) …</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>新建分组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename group</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>重命名分组(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move group</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>移除分组(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Fold or open group</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>折叠或展开分组(&amp;F)</translation>
    </message>
    <message>
        <source>Move to &amp;group …</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>移到分组(&amp;G) …</translation>
    </message>
    <message>
        <source>&amp;Choose columns …</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>选择列(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Save columns as …</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>将列另存为(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Rename set</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>重命名列组(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete set</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>删除列组(&amp;D)</translation>
    </message>
    <message>
        <source>Sort by {what}; again for the other way round</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>按{what}排序；再次点击则反向</translation>
    </message>
    <message>
        <source>Add a symbol</source>
        <extracomment>watcher/ui/watchlist/add_box.py</extracomment>
        <translation>添加代码</translation>
    </message>
    <message>
        <source>Nothing was found. Enter adds what you typed as a ticker.</source>
        <extracomment>watcher/ui/watchlist/add_box.py</extracomment>
        <translation>没有找到。按 Enter 将您的输入作为代码添加。</translation>
    </message>
    <message>
        <source>No suggestion is called {symbol}. Enter adds the marked one.</source>
        <extracomment>watcher/ui/watchlist/add_box.py</extracomment>
        <translation>建议中没有 {symbol}。按 Enter 添加选中的建议。</translation>
    </message>
    <message>
        <source>{symbol} is in the list already.</source>
        <extracomment>watcher/ui/watchlist/adding.py</extracomment>
        <translation>{symbol} 已在列表中。</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>watcher/ui/watchlist/column_header.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Left and Right choose a column, Enter sorts by it, Alt+Left and Alt+Right move it, Shift+Left and Shift+Right resize it, Delete hides it, Escape goes back to the rows.</source>
        <extracomment>watcher/ui/watchlist/column_header.py</extracomment>
        <translation>左右键选择列，Enter 按该列排序，Alt+左右键移动列，Shift+左右键调整列宽，Delete 隐藏列，Esc 返回各行。</translation>
    </message>
    <message>
        <source>Name of the set of columns</source>
        <extracomment>watcher/ui/watchlist/column_menu.py</extracomment>
        <translation>列组名称</translation>
    </message>
    <message>
        <source>Save these columns under a name of your own first.</source>
        <extracomment>watcher/ui/watchlist/column_menu.py</extracomment>
        <translation>请先用自己的名称保存这些列。</translation>
    </message>
    <message>
        <source> (changed)</source>
        <extracomment>watcher/ui/watchlist/column_menu.py</extracomment>
        <translation>（已更改）</translation>
    </message>
    <message>
        <source>“{name}” comes with the program and stays as it is.</source>
        <extracomment>watcher/ui/watchlist/column_menu.py</extracomment>
        <translation>“{name}”是程序自带的，保持不变。</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>watcher/ui/portfolio/performance_views.py, watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Alerts and notes</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>提醒与备注</translation>
    </message>
    <message>
        <source>A set of columns needs a name.</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>列组需要名称。</translation>
    </message>
    <message>
        <source>For example: Dividends.</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>例如：股息。</translation>
    </message>
    <message>
        <source>There is already a set named “{checked}”.</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>已有名为“{checked}”的列组。</translation>
    </message>
    <message>
        <source>The name of a set has at most {longest_name} letters.</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>列组名称最多 {longest_name} 个字。</translation>
    </message>
    <message>
        <source>“{short}” comes with the program and stays as it is.</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>“{short}”是程序自带的，保持不变。</translation>
    </message>
    <message>
        <source>Symbol and name</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>代码和名称</translation>
    </message>
    <message>
        <source>Course of the day</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>当日走势</translation>
    </message>
    <message>
        <source>Last price</source>
        <extracomment>watcher/ui/watchlist/columns.py, watcher/ui/watchlist/order.py</extracomment>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>watcher/ui/watchlist/columns.py, watcher/ui/watchlist/editor.py, watcher/ui/watchlist/order.py</extracomment>
        <translation>涨跌</translation>
    </message>
    <message>
        <source>Volume against average</source>
        <extracomment>watcher/ui/watchlist/columns.py, watcher/ui/watchlist/order.py</extracomment>
        <translation>成交量/均量</translation>
    </message>
    <message>
        <source>Year to date</source>
        <extracomment>watcher/ui/watchlist/columns.py, watcher/ui/watchlist/order.py</extracomment>
        <translation>年初至今</translation>
    </message>
    <message>
        <source>Position: value and quantity</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>持仓：市值和数量</translation>
    </message>
    <message>
        <source>Distance to the nearest alert</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>与最近提醒的距离</translation>
    </message>
    <message>
        <source>no course yet</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>尚无走势</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>持仓</translation>
    </message>
    <message>
        <source>{number}× avg</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>{number}× 均量</translation>
    </message>
    <message>
        <source>{count} points</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>{count} 个点</translation>
    </message>
    <message>
        <source>Change %</source>
        <extracomment>watcher/ui/watchlist/editor.py</extracomment>
        <translation>涨跌幅</translation>
    </message>
    <message>
        <source>{named} moved to “{short}”.</source>
        <extracomment>watcher/ui/watchlist/editor.py</extracomment>
        <translation>{named}已移到“{short}”。</translation>
    </message>
    <message>
        <source>There is no other list.</source>
        <extracomment>watcher/ui/watchlist/editor.py</extracomment>
        <translation>没有其他列表。</translation>
    </message>
    <message>
        <source>Make one with Ctrl+Shift+N.</source>
        <extracomment>watcher/ui/watchlist/editor.py</extracomment>
        <translation>请用 Ctrl+Shift+N 新建一个。</translation>
    </message>
    <message>
        <source>{named} removed from the list.</source>
        <extracomment>watcher/ui/watchlist/editor.py</extracomment>
        <translation>{named}已从列表移除。</translation>
    </message>
    <message>
        <source>The list was written to {name}.</source>
        <extracomment>watcher/ui/watchlist/editor.py</extracomment>
        <translation>列表已写入 {name}。</translation>
    </message>
    <message>
        <source>1 symbol was added.</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>已添加 1 个代码。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>没有添加任何内容。</translation>
    </message>
    <message>
        <source>The list has all of these already.</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>这些代码都已在列表中。</translation>
    </message>
    <message>
        <source>{symbols} was</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>{symbols} </translation>
    </message>
    <message>
        <source>{count} symbols were</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>{count} 个代码</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <extracomment>watcher/ui/watchlist/edits.py, watcher/ui/watchlist/files.py</extracomment>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>{added} symbols were added.</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>已添加 {added} 个代码。</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>另有 {more} 个。</translation>
    </message>
    <message>
        <source>Lists of symbols (*.csv *.txt)</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>代码列表 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>One symbol a line (*.txt)</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>每行一个代码 (*.txt)</translation>
    </message>
    <message>
        <source>Import symbols</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>导入代码</translation>
    </message>
    <message>
        <source>Lines that were refused</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>导出“{name}”</translation>
    </message>
    <message>
        <source>1 line is not a symbol:</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>有 1 行不是代码：</translation>
    </message>
    <message>
        <source>{count} lines are not symbols:</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>有 {count} 行不是代码：</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>另有 {count} 行。</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>无分组</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>分组名称</translation>
    </message>
    <message>
        <source>out of any group</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>出分组</translation>
    </message>
    <message>
        <source>The group “{short}” was removed; its symbols stay.</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>分组“{short}”已移除；其中的代码保留。</translation>
    </message>
    <message>
        <source>This list has no groups.</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>此列表没有分组。</translation>
    </message>
    <message>
        <source>Make one with Ctrl+G.</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>请用 Ctrl+G 新建一个。</translation>
    </message>
    <message>
        <source>{named} moved {where}.</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>{named}已移{where}。</translation>
    </message>
    <message>
        <source>The marked row is in no group.</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>选中的行不在任何分组中。</translation>
    </message>
    <message>
        <source>Mark a heading or a symbol below one.</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>请选中一个标题或其下的代码。</translation>
    </message>
    <message>
        <source>to “{short}”</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>到“{short}”</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <extracomment>watcher/ui/watchlist/list_bar.py</extracomment>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>The list “{short}” was removed.</source>
        <extracomment>watcher/ui/watchlist/list_bar.py</extracomment>
        <translation>列表“{short}”已删除。</translation>
    </message>
    <message>
        <source>Opening the list …</source>
        <extracomment>watcher/ui/watchlist/live_list.py</extracomment>
        <translation>正在打开列表 …</translation>
    </message>
    <message>
        <source>This list is empty.
Press Ctrl+N to add a ticker, or look one up by name.</source>
        <extracomment>watcher/ui/watchlist/live_list.py</extracomment>
        <translation>此列表是空的。
按 Ctrl+N 添加代码，或按名称查找。</translation>
    </message>
    <message>
        <source>No symbol or name contains “{}”.
Press Esc to see the whole list.</source>
        <extracomment>watcher/ui/watchlist/live_list.py</extracomment>
        <translation>没有代码或名称包含“{}”。
按 Esc 查看整个列表。</translation>
    </message>
    <message>
        <source>A sorted list has no places to move to; sort by “My order” (Ctrl+0) first.</source>
        <extracomment>watcher/ui/watchlist/live_list.py</extracomment>
        <translation>已排序的列表无法移动位置；请先按“自定义顺序”(Ctrl+0) 排序。</translation>
    </message>
    <message>
        <source>Close the filter (Esc) before you move rows.</source>
        <extracomment>watcher/ui/watchlist/live_list.py</extracomment>
        <translation>移动行之前请关闭筛选 (Esc)。</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <extracomment>watcher/ui/watchlist/live_list.py</extracomment>
        <translation>{count} 个中的 {shown} 个</translation>
    </message>
    <message>
        <source>1 symbol</source>
        <extracomment>watcher/ui/watchlist/model.py</extracomment>
        <translation>1 个代码</translation>
    </message>
    <message>
        <source>{name}, group of {symbols}, {open}</source>
        <extracomment>watcher/ui/watchlist/model.py</extracomment>
        <translation>{name}，含 {symbols}的分组，{open}</translation>
    </message>
    <message>
        <source>{count} symbols</source>
        <extracomment>watcher/ui/watchlist/model.py</extracomment>
        <translation>{count} 个代码</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>group</comment>
        <extracomment>watcher/ui/watchlist/model.py</extracomment>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>open</source>
        <comment>group</comment>
        <extracomment>watcher/ui/watchlist/model.py</extracomment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>{title} (click to sort)</source>
        <extracomment>watcher/ui/watchlist/model.py</extracomment>
        <translation>{title}（点击排序）</translation>
    </message>
    <message>
        <source>Note about the symbol</source>
        <extracomment>watcher/ui/watchlist/noting.py</extracomment>
        <translation>代码的备注</translation>
    </message>
    <message>
        <source>A line about it, for example why it is here</source>
        <extracomment>watcher/ui/watchlist/noting.py</extracomment>
        <translation>一行备注，例如为什么关注它</translation>
    </message>
    <message>
        <source>Note about {symbol}</source>
        <extracomment>watcher/ui/watchlist/noting.py</extracomment>
        <translation>{symbol} 的备注</translation>
    </message>
    <message>
        <source>A line about {symbol}, for example why it is here</source>
        <extracomment>watcher/ui/watchlist/noting.py</extracomment>
        <translation>关于 {symbol} 的一行备注，例如为什么关注它</translation>
    </message>
    <message>
        <source>The note about {symbol} was removed.</source>
        <extracomment>watcher/ui/watchlist/noting.py</extracomment>
        <translation>{symbol} 的备注已删除。</translation>
    </message>
    <message>
        <source>My order</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>自定义顺序</translation>
    </message>
    <message>
        <source>Change in %</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>涨跌幅</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>今开</translation>
    </message>
    <message>
        <source>Place in the day&apos;s range</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>当日区间位置</translation>
    </message>
    <message>
        <source>Place in the year&apos;s range</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>52周区间位置</translation>
    </message>
    <message>
        <source>Value of the position</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>持仓市值</translation>
    </message>
    <message>
        <source>Nearest alert</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>最近的提醒</translation>
    </message>
    <message>
        <source>Drop to add the symbols in it to this list</source>
        <extracomment>watcher/ui/watchlist/panel.py</extracomment>
        <translation>拖放到此可将其中的代码添加到此列表</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <extracomment>watcher/ui/watchlist/panel.py</extracomment>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Filter by symbol, name or note</source>
        <extracomment>watcher/ui/watchlist/panel.py</extracomment>
        <translation>按代码、名称或备注筛选</translation>
    </message>
    <message>
        <source>Sort, columns and groups</source>
        <extracomment>watcher/ui/watchlist/panel.py</extracomment>
        <translation>排序、列和分组</translation>
    </message>
    <message>
        <source>{delay_s}m</source>
        <extracomment>watcher/ui/watchlist/rows.py</extracomment>
        <translation>{delay_s}分</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>watcher/ui/watchlist/tabs.py</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <source>{count} symbols (Ctrl+PgUp, Ctrl+PgDown)</source>
        <extracomment>watcher/ui/watchlist/tabs.py</extracomment>
        <translation>{count} 个代码 (Ctrl+PgUp, Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>{seconds} min</source>
        <extracomment>watcher/ui/words.py</extracomment>
        <translation>{seconds} 分钟</translation>
    </message>
</context>
</TS>
