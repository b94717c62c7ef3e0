<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>watcher</name>
    <message>
        <source>Nothing else was changed; check who may write there.</source>
        <extracomment>watcher/autostart.py</extracomment>
        <translation>其他內容沒有更改；請檢查誰有寫入權限。</translation>
    </message>
    <message>
        <source>Starting with the system could not be changed: {strerror}.</source>
        <extracomment>watcher/autostart.py</extracomment>
        <translation>無法更改隨系統啟動：{strerror}。</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <extracomment>watcher/bridge/agenda.py, watcher/bridge/lists.py, watcher/bridge/portfolio.py</extracomment>
        <translation>正在寫入 {name} …</translation>
    </message>
    <message>
        <source>Reading the history of {symbol} …</source>
        <extracomment>watcher/bridge/charts.py</extracomment>
        <translation>正在讀取 {symbol} 的歷史資料 …</translation>
    </message>
    <message>
        <source>Exporting the bars of {symbol} …</source>
        <extracomment>watcher/bridge/charts.py</extracomment>
        <translation>正在匯出 {symbol} 的K線 …</translation>
    </message>
    <message>
        <source>Writing the weekly digest …</source>
        <extracomment>watcher/bridge/digests.py</extracomment>
        <translation>正在撰寫週報 …</translation>
    </message>
    <message>
        <source>Adding symbols …</source>
        <extracomment>watcher/bridge/lists.py</extracomment>
        <translation>正在加入代號 …</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <extracomment>watcher/bridge/lists.py, watcher/bridge/portfolio.py, watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>正在匯入 {name} …</translation>
    </message>
    <message>
        <source>Nothing was saved: the settings file has a fault in it.</source>
        <extracomment>watcher/bridge/settings.py</extracomment>
        <translation>沒有儲存：設定檔有錯誤。</translation>
    </message>
    <message>
        <source>Mend it by hand first. {sentence}</source>
        <extracomment>watcher/bridge/settings.py</extracomment>
        <translation>請先手動修復。{sentence}</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}.</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>{key} 不能是 {shown}。</translation>
    </message>
    <message>
        <source>It must be {rule}.</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>它必須是 {rule}。</translation>
    </message>
    <message>
        <source>{free}.{entry} cannot be {shown}; it must be keys in quotes, like &quot;Ctrl+K; F3&quot;.</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>{free}.{entry} 不能是 {shown}；必須是引號中的按鍵，例如 &quot;Ctrl+K; F3&quot;。</translation>
    </message>
    <message>
        <source>The setting {key} could not be saved: {path} has a fault in it.</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>無法儲存設定 {key}：{path} 有錯誤。</translation>
    </message>
    <message>
        <source>Mend it by hand first. {faults}</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>請先手動修復。{faults}</translation>
    </message>
    <message>
        <source>{name}.{entry} cannot be {shown}; it must be {rule}.</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>{name}.{entry} 不能是 {shown}；它必須是 {rule}。</translation>
    </message>
    <message>
        <source>cannot be read ({error}); the defaults are used.</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>無法讀取（{error}）；使用預設值。</translation>
    </message>
    <message>
        <source>{said}; the line is ignored.{hint}</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>{said}；該行已忽略。{hint}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; must be a table: write [{name}].</source>
        <extracomment>watcher/config_file.py</extracomment>
        <translation>&quot;{name}&quot; 必須是表：請寫 [{name}]。</translation>
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
        <translation>{names} 提前收盤</translation>
    </message>
    <message>
        <source>{names} close early</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>{names} 提前收盤</translation>
    </message>
    <message>
        <source>Ex-dividend</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>除息</translation>
    </message>
    <message>
        <source>Earnings</source>
        <extracomment>watcher/domain/agenda.py, watcher/ui/chart/events/words.py</extracomment>
        <translation>財報</translation>
    </message>
    <message>
        <source>Dividend is paid</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>發放股利</translation>
    </message>
    <message>
        <source>Ex-dividend, {amount} a share</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>除息，每股 {amount}</translation>
    </message>
    <message>
        <source>Split, {new} for {old}</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>股票分割，{old} 拆 {new}</translation>
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
        <translation>這是 JSON，但不是提醒檔案。</translation>
    </message>
    <message>
        <source>This file was written by a newer Watcher.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>此檔案由更新版本的 Watcher 寫入。</translation>
    </message>
    <message>
        <source>Update this one, then try again.</source>
        <extracomment>watcher/domain/alerts/alert_file.py, watcher/importers/own_format.py, watcher/store/archive.py, …</extracomment>
        <translation>請更新本程式後重試。</translation>
    </message>
    <message>
        <source>This file has no list of alerts.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>此檔案沒有提醒清單。</translation>
    </message>
    <message>
        <source>It is no object.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>它不是物件。</translation>
    </message>
    <message>
        <source>1 alert was added</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>已加入 1 個提醒</translation>
    </message>
    <message>
        <source>Export alerts to see one.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>可匯出提醒作為範例。</translation>
    </message>
    <message>
        <source>the first is number {number}: {reason}</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>第一個是第 {number} 個：{reason}</translation>
    </message>
    <message>
        <source>It needs “format”: “{format}”.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>需要 「format」: 「{format}」。</translation>
    </message>
    <message>
        <source>“alerts” is a list of at most {most}.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>「alerts」是最多 {most} 項的清單。</translation>
    </message>
    <message>
        <source>{count} alerts were added</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>已加入 {count} 個提醒</translation>
    </message>
    <message>
        <source>{known} were there already</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>{known} 個已存在</translation>
    </message>
    <message>
        <source>{count} could not be read ({which})</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>{count} 個無法讀取（{which}）</translation>
    </message>
    <message>
        <source> in line {lineno}</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>（第 {lineno} 行）</translation>
    </message>
    <message>
        <source>This is no file of alerts: no JSON{at}.</source>
        <extracomment>watcher/domain/alerts/alert_file.py</extracomment>
        <translation>這不是提醒檔案：不是 JSON{at}。</translation>
    </message>
    <message>
        <source>It can be set all the same.</source>
        <extracomment>watcher/domain/alerts/backtest.py, watcher/engine/backtests.py</extracomment>
        <translation>仍然可以設定。</translation>
    </message>
    <message>
        <source>Indicators over bars of different lengths cannot be tried on history.</source>
        <extracomment>watcher/domain/alerts/backtest.py</extracomment>
        <translation>不同週期K線上的指標無法用歷史資料試算。</translation>
    </message>
    <message>
        <source>History does not tell when “{kind}” would have fired.</source>
        <extracomment>watcher/domain/alerts/backtest.py</extracomment>
        <translation>歷史資料無法說明「{kind}」何時會觸發。</translation>
    </message>
    <message>
        <source>This history is of {interval} bars.</source>
        <extracomment>watcher/domain/alerts/backtest.py</extracomment>
        <translation>此歷史資料為 {interval} K線。</translation>
    </message>
    <message>
        <source>It is new shares per old one.</source>
        <extracomment>watcher/domain/alerts/learning.py</extracomment>
        <translation>它是每一舊股對應的新股數。</translation>
    </message>
    <message>
        <source>A split ratio of {ratio} is impossible.</source>
        <extracomment>watcher/domain/alerts/learning.py</extracomment>
        <translation>股票分割比例不可能是 {ratio}。</translation>
    </message>
    <message>
        <source>There is no alert “{alert_id}”.</source>
        <extracomment>watcher/domain/alerts/floor.py</extracomment>
        <translation>沒有提醒「{alert_id}」。</translation>
    </message>
    <message>
        <source>Only moves and trailing can take the fire price as their new base.</source>
        <extracomment>watcher/domain/alerts/kinds.py</extracomment>
        <translation>只有 moves 和 trailing 能以觸發價作為新基準。</translation>
    </message>
    <message>
        <source>Only indicators are judged on bars.</source>
        <extracomment>watcher/domain/alerts/kinds.py</extracomment>
        <translation>只有指標按K線判斷。</translation>
    </message>
    <message>
        <source>An alert of kind “{kind}” cannot be a ratchet.</source>
        <extracomment>watcher/domain/alerts/kinds.py</extracomment>
        <translation>「{kind}」類提醒不能逐檔觸發。</translation>
    </message>
    <message>
        <source>An alert of kind “{kind}” cannot fire once per bar.</source>
        <extracomment>watcher/domain/alerts/kinds.py</extracomment>
        <translation>「{kind}」類提醒不能每根K線觸發一次。</translation>
    </message>
    <message>
        <source>previous close</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>昨收</translation>
    </message>
    <message>
        <source>day high</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>當日最高</translation>
    </message>
    <message>
        <source>day low</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>當日最低</translation>
    </message>
    <message>
        <source>52-week high</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>52週最高</translation>
    </message>
    <message>
        <source>52-week low</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>52週最低</translation>
    </message>
    <message>
        <source>own cost</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>自己的成本</translation>
    </message>
    <message>
        <source>round number</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>整數關口</translation>
    </message>
    <message>
        <source>one average range up</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>向上一個平均波幅</translation>
    </message>
    <message>
        <source>one average range down</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>向下一個平均波幅</translation>
    </message>
    <message>
        <source>{count}-day average</source>
        <extracomment>watcher/domain/alerts/offers.py</extracomment>
        <translation>{count} 日均線</translation>
    </message>
    <message>
        <source>It fired.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已觸發。</translation>
    </message>
    <message>
        <source>It had fired already; re-arm it to have it fire again.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>此前已觸發；重新監視後才會再次觸發。</translation>
    </message>
    <message>
        <source>The condition was not met.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>條件未滿足。</translation>
    </message>
    <message>
        <source>The condition is true; it has to stay so for its time.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>條件成立；還需持續規定的時間。</translation>
    </message>
    <message>
        <source>The price was no number above zero.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>價格不是大於零的數。</translation>
    </message>
    <message>
        <source>The price came in another currency or unit than the level.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>價格的幣別或單位與價位不同。</translation>
    </message>
    <message>
        <source>The same quote again: nothing new.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>相同的報價：沒有新內容。</translation>
    </message>
    <message>
        <source>Older than a price that was heard before.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>比之前收到的價格更舊。</translation>
    </message>
    <message>
        <source>Too old: nothing fires on old prices.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>太舊：舊價格不會觸發提醒。</translation>
    </message>
    <message>
        <source>From a session that this alert does not listen to.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>來自此提醒不監聽的時段。</translation>
    </message>
    <message>
        <source>A jump that a second price has to confirm first.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>價格跳變，需第二個價格確認。</translation>
    </message>
    <message>
        <source>The previous close is not known.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>昨收價未知。</translation>
    </message>
    <message>
        <source>The price moved like a split: check the level.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>價格變動像是股票分割：請檢查價位。</translation>
    </message>
    <message>
        <source>Trading seems halted: nothing fires until the next price.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>似乎已暫停交易：下一個價格之前不觸發。</translation>
    </message>
    <message>
        <source>Nobody watched for a while, and no bars came for that time.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>有一段時間無人監視，且沒有該時段的K線。</translation>
    </message>
    <message>
        <source>Nothing is heard of this symbol.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>沒有收到此代號的任何價格。</translation>
    </message>
    <message>
        <source>The days before, which it is judged with, are not known yet.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>判斷所需的此前各日資料尚不知道。</translation>
    </message>
    <message>
        <source>The day&apos;s volume is not known.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>當日成交量未知。</translation>
    </message>
    <message>
        <source>Of one of its symbols no price was heard yet.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>其中一個代號尚未收到價格。</translation>
    </message>
    <message>
        <source>The two prices lie more than two minutes apart.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>兩個價格相隔超過兩分鐘。</translation>
    </message>
    <message>
        <source>The market was closed: its last price stands, and sets nothing off.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>市場已收盤：最後價格有效，但不觸發提醒。</translation>
    </message>
    <message>
        <source>Nothing is held, or its cost is not known.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>沒有持股，或成本未知。</translation>
    </message>
    <message>
        <source>Only a newer version knows this kind.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>只有新版本認識此類型。</translation>
    </message>
    <message>
        <source>It was paused.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已暫停。</translation>
    </message>
    <message>
        <source>Its time was over.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已過期。</translation>
    </message>
    <message>
        <source>Its symbol was removed.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>其代號已移除。</translation>
    </message>
    <message>
        <source>It could not be evaluated.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>無法判斷。</translation>
    </message>
    <message>
        <source>It has fired already, and you have seen it.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已觸發，且您已檢視。</translation>
    </message>
    <message>
        <source>It has fired, and rests.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已觸發，正在冷卻。</translation>
    </message>
    <message>
        <source>It has fired, and waits for the price to come back.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已觸發，等待價格回落。</translation>
    </message>
    <message>
        <source>It is armed.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>正在監視。</translation>
    </message>
    <message>
        <source>It is not armed yet.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>尚未開始監視。</translation>
    </message>
    <message>
        <source>You acknowledged it.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>您已確認。</translation>
    </message>
    <message>
        <source>A split: the level was divided.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>股票分割：價位已按比例調整。</translation>
    </message>
    <message>
        <source>The split was undone.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>股票分割調整已復原。</translation>
    </message>
    <message>
        <source>It fired more than 15 times in 3 minutes, and was paused.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>3 分鐘內觸發超過 15 次，已暫停。</translation>
    </message>
    <message>
        <source>No condition was given.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>沒有給出條件。</translation>
    </message>
    <message>
        <source>For example: below 75, or day_change -5%.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>例如：below 75，或 day_change -5%。</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>數值</translation>
    </message>
    <message>
        <source>“moves” needs a time above 0.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>「moves」需要大於 0 的時間。</translation>
    </message>
    <message>
        <source>The distance of “trailing” is above 0.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>「trailing」的距離須大於 0。</translation>
    </message>
    <message>
        <source>Say “trailing 5%” for a fall from the high, “trailing 5% up” for a rise from the low.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>從高點回落請寫「trailing 5%」，從低點反彈請寫「trailing 5% up」。</translation>
    </message>
    <message>
        <source>The multiple of “volume” is above 0.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>「volume」的倍數須大於 0。</translation>
    </message>
    <message>
        <source>“data_health” needs a time above 0.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>「data_health」需要大於 0 的時間。</translation>
    </message>
    <message>
        <source>There is no alert kind “{shown}”.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>沒有「{shown}」類型的提醒。</translation>
    </message>
    <message>
        <source>“{kind}” needs {lacking}.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>「{kind}」需要{lacking}。</translation>
    </message>
    <message>
        <source>For example: {examples}.</source>
        <extracomment>watcher/domain/alerts/typed.py, watcher/domain/alerts/typed_numbers.py, watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>例如：{examples}。</translation>
    </message>
    <message>
        <source>“{kind}” needs two prices.</source>
        <extracomment>watcher/domain/alerts/typed.py</extracomment>
        <translation>「{kind}」需要兩個價格。</translation>
    </message>
    <message>
        <source>“{shown}” is not a number of days.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py, watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「{shown}」不是天數。</translation>
    </message>
    <message>
        <source>“{kind}” needs a number other than 0.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py, watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「{kind}」需要非 0 的數值。</translation>
    </message>
    <message>
        <source>The level {shown} is not above 0.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py</extracomment>
        <translation>價位 {shown} 不大於 0。</translation>
    </message>
    <message>
        <source>“{shown}” is not a number.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py, watcher/ui/numbers.py</extracomment>
        <translation>「{shown}」不是數值。</translation>
    </message>
    <message>
        <source>“{shown}” is not a length of time.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py</extracomment>
        <translation>「{shown}」不是時長。</translation>
    </message>
    <message>
        <source>“{kind}” needs a time.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py</extracomment>
        <translation>「{kind}」需要時間。</translation>
    </message>
    <message>
        <source>“{shown}” means nothing after “{kind}”.</source>
        <extracomment>watcher/domain/alerts/typed_numbers.py, watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「{kind}」之後的「{shown}」沒有意義。</translation>
    </message>
    <message>
        <source>“relative” needs peers and one percentage.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「relative」需要同業代號和一個百分比。</translation>
    </message>
    <message>
        <source>“relative” needs a benchmark or a list of peers.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「relative」需要一個基準或同業清單。</translation>
    </message>
    <message>
        <source>“premium” needs the local symbol and one percentage.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「premium」需要本地代號和一個百分比。</translation>
    </message>
    <message>
        <source>The ratio of “premium” is above 0.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「premium」的比例須大於 0。</translation>
    </message>
    <message>
        <source>“indicator” needs an indicator, a comparison and a value.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「indicator」需要指標、比較方式和數值。</translation>
    </message>
    <message>
        <source>“{shown}” is not an interval.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「{shown}」不是週期。</translation>
    </message>
    <message>
        <source>Known are: {intervals}.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>可用的有：{intervals}。</translation>
    </message>
    <message>
        <source>“{kind}” takes 1 to {most_conditions} conditions.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「{kind}」可含 1 到 {most_conditions} 個條件。</translation>
    </message>
    <message>
        <source>“{kind}” needs at_least or at_most after “{value}”.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「{kind}」在「{value}」之後需要 at_least 或 at_most。</translation>
    </message>
    <message>
        <source>“{kind}” needs a number.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「{kind}」需要數值。</translation>
    </message>
    <message>
        <source>“{shown}” is not an indicator.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「{shown}」不是指標。</translation>
    </message>
    <message>
        <source>{name} has only {count} parameters.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>{name} 只有 {count} 個參數。</translation>
    </message>
    <message>
        <source>Known are: {known}.</source>
        <extracomment>watcher/domain/alerts/typed.py, watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>可用的有：{known}。</translation>
    </message>
    <message>
        <source>A quotation mark is missing.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>缺少引號。</translation>
    </message>
    <message>
        <source>“{name}” needs a value.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「{name}」需要數值。</translation>
    </message>
    <message>
        <source>earnings</source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>財報</translation>
    </message>
    <message>
        <source>ex-dividend date</source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>除息日</translation>
    </message>
    <message>
        <source>at least</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>不低於</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>不高於</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/reports/digest_sheet.py, watcher/ui/panels.py, …</extracomment>
        <translation>投資組合</translation>
    </message>
    <message>
        <source>1 day</source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/ui/chart/measure.py</extracomment>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 session</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>1 個交易日</translation>
    </message>
    <message>
        <source>position gain</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>持股收益</translation>
    </message>
    <message>
        <source>weight</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>部位佔比</translation>
    </message>
    <message>
        <source>from the high since entry</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>距買進後高點</translation>
    </message>
    <message>
        <source>gain of the day</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>當日損益</translation>
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
        <translation>高於</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/ui/alerts/fired.py, watcher/ui/alerts/reading.py, …</extracomment>
        <translation>低於</translation>
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
        <translation>週</translation>
    </message>
    <message>
        <source>monthly</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>beats {peers} by {percent} % over {days}</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{days}內跑贏 {peers} 達 {percent} %</translation>
    </message>
    <message>
        <source>trails {peers} by {percent} % over {days}</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{days}內跑輸 {peers} 達 {percent} %</translation>
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
        <translation>{named} 及另外 {count} 個</translation>
    </message>
    <message>
        <source>{days} days</source>
        <extracomment>watcher/domain/alerts/wide_words.py, watcher/domain/alerts/words.py, watcher/ui/chart/measure.py</extracomment>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{sessions} sessions</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{sessions} 個交易日</translation>
    </message>
    <message>
        <source>portfolio {words}</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>投資組合{words}</translation>
    </message>
    <message>
        <source>{study} {compared} {wanted} on {interval} bars</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{interval}K線 {study} {compared} {wanted}</translation>
    </message>
    <message>
        <source>{event} in {days}</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{days}後{event}</translation>
    </message>
    <message>
        <source>{kind} (a newer version knows this kind)</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{kind}（只有新版本認識此類型）</translation>
    </message>
    <message>
        <source>{event} today</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>今天{event}</translation>
    </message>
    <message>
        <source>reaches {price}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>觸及 {price}</translation>
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
        <translation>小時</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>watcher/domain/alerts/words.py, watcher/ui/words.py</extracomment>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>watcher/domain/alerts/words.py, watcher/ui/words.py</extracomment>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>above {price}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>高於 {price}</translation>
    </message>
    <message>
        <source>below {price}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>低於 {price}</translation>
    </message>
    <message>
        <source>enters {low} to {high}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>進入 {low} 至 {high}</translation>
    </message>
    <message>
        <source>leaves {low} to {high}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>離開 {low} 至 {high}</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <extracomment>watcher/domain/alerts/words.py, watcher/ui/watchlist/columns.py</extracomment>
        <translation>52 週</translation>
    </message>
    <message>
        <source>new high of {span}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>創 {span}新高</translation>
    </message>
    <message>
        <source>new low of {span}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>創 {span}新低</translation>
    </message>
    <message>
        <source>{percent} % on the day</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>當日 {percent} %</translation>
    </message>
    <message>
        <source>moves {step} within {duration}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>{duration}內變動 {step}</translation>
    </message>
    <message>
        <source>opens {percent} % from the last close</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>開盤較前收 {percent} %</translation>
    </message>
    <message>
        <source>volume of {multiple} times the average of {days} days</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>成交量達 {days} 日均量的 {multiple} 倍</translation>
    </message>
    <message>
        <source>no price for {duration}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>{duration}沒有價格</translation>
    </message>
    <message>
        <source> for {duration}</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>，持續 {duration}</translation>
    </message>
    <message>
        <source>falls {step} from its high</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>從高點回落 {step}</translation>
    </message>
    <message>
        <source>rises {step} from its low</source>
        <extracomment>watcher/domain/alerts/words.py</extracomment>
        <translation>從低點反彈 {step}</translation>
    </message>
    <message>
        <source>The bars were not in order of time and were sorted.</source>
        <extracomment>watcher/domain/bars.py</extracomment>
        <translation>K線未按時間排列，已重新排序。</translation>
    </message>
    <message>
        <source>{dropped} bars without a usable price were left out.</source>
        <extracomment>watcher/domain/bars.py</extracomment>
        <translation>已略去 {dropped} 根沒有可用價格的K線。</translation>
    </message>
    <message>
        <source>{doubled} bars came twice; the last of each was kept.</source>
        <extracomment>watcher/domain/bars.py</extracomment>
        <translation>{doubled} 根K線重複；每組保留最後一根。</translation>
    </message>
    <message>
        <source>{widened} bars had a high or low inside their open or close and were widened.</source>
        <extracomment>watcher/domain/bars.py</extracomment>
        <translation>{widened} 根K線的最高或最低價位於開盤價與收盤價之內，已修正。</translation>
    </message>
    <message>
        <source>Use up to 32 letters, digits, “-” and “_”, for example “phone”.</source>
        <extracomment>watcher/domain/channels.py</extracomment>
        <translation>最多使用 32 個字母、數字、「-」和「_」，例如「phone」。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>watcher/domain/channels.py, watcher/engine/lists.py, watcher/store/watchlists.py, …</extracomment>
        <translation>請另選一個名稱。</translation>
    </message>
    <message>
        <source>This is not the address of a service.</source>
        <extracomment>watcher/domain/channels.py</extracomment>
        <translation>這不是服務的位址。</translation>
    </message>
    <message>
        <source>It begins with the service&apos;s scheme, such as ntfy://, tgram://, discord://, slack:// or json://.</source>
        <extracomment>watcher/domain/channels.py</extracomment>
        <translation>它以服務的通訊協定開頭，例如 ntfy://、tgram://、discord://、slack:// 或 json://。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a channel.</source>
        <extracomment>watcher/domain/channels.py</extracomment>
        <translation>「{name}」不能作為管道名稱。</translation>
    </message>
    <message>
        <source>“{name}” is a channel of Watcher&apos;s own.</source>
        <extracomment>watcher/domain/channels.py</extracomment>
        <translation>「{name}」是 Watcher 自帶的管道。</translation>
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
        <translation>{year}/{mm}/{dd}</translation>
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
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>watcher/domain/dates.py</extracomment>
        <translation>週日</translation>
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
        <translation>請寫作 2026-W47。</translation>
    </message>
    <message>
        <source>“{text}” is no week.</source>
        <extracomment>watcher/domain/digest/week.py</extracomment>
        <translation>「{text}」不是週。</translation>
    </message>
    <message>
        <source>simple</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>簡單</translation>
    </message>
    <message>
        <source>exponential</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>指數</translation>
    </message>
    <message>
        <source>weighted</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>加權</translation>
    </message>
    <message>
        <source>double exponential</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>雙重指數</translation>
    </message>
    <message>
        <source>triple exponential</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>三重指數</translation>
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
        <translation>赫爾</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>watcher/domain/indicators/catalogue.py, watcher/ui/portfolio/split_dialog.py, watcher/ui/settings/key_button.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>the function&apos;s own</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>函式自帶</translation>
    </message>
    <message>
        <source>zero-lag exponential</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>零滯後指數</translation>
    </message>
    <message>
        <source>Wilder&apos;s</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>威爾德</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>週</translation>
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
        <translation>上軌</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>中軌</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>下軌</translation>
    </message>
    <message>
        <source>Simple moving average</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>簡單移動平均線</translation>
    </message>
    <message>
        <source>Exponential moving average</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>指數移動平均線</translation>
    </message>
    <message>
        <source>Weighted moving average</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>加權移動平均線</translation>
    </message>
    <message>
        <source>Volume-weighted average price</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>成交量加權平均價</translation>
    </message>
    <message>
        <source>Anchored VWAP</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>錨定 VWAP</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>布林通道</translation>
    </message>
    <message>
        <source>Keltner channels</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>肯特納通道</translation>
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
        <translation>拋物線轉向 SAR</translation>
    </message>
    <message>
        <source>Relative strength index</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>相對強弱指標</translation>
    </message>
    <message>
        <source>Moving average convergence/divergence</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>指數平滑異同移動平均線</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>隨機指標</translation>
    </message>
    <message>
        <source>Average true range</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>平均真實區間</translation>
    </message>
    <message>
        <source>Average directional index</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>平均趨向指標</translation>
    </message>
    <message>
        <source>On-balance volume</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>能量潮</translation>
    </message>
    <message>
        <source>Commodity channel index</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>順勢指標</translation>
    </message>
    <message>
        <source>Bollinger</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>布林通道</translation>
    </message>
    <message>
        <source>Keltner</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>肯特納</translation>
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
        <translation>重新起算於每</translation>
    </message>
    <message>
        <source>Anchored at</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>錨定於</translation>
    </message>
    <message>
        <source>Deviations up</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>上軌標準差倍數</translation>
    </message>
    <message>
        <source>Deviations down</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>下軌標準差倍數</translation>
    </message>
    <message>
        <source>Period of the range</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>波幅週期</translation>
    </message>
    <message>
        <source>Overview; once more for the whole screen, and back</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>總覽；再按一次佔滿螢幕，再按恢復</translation>
    </message>
    <message>
        <source>No market cap, smallest size: {names}.</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>沒有市值，最小尺寸：{names}。</translation>
    </message>
    <message>
        <source>Not held or not valued, smallest size: {names}.</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>未持有或無法估值，最小尺寸：{names}。</translation>
    </message>
    <message>
        <source>No exchange rate, smallest size: {names}.</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>沒有匯率，最小尺寸：{names}。</translation>
    </message>
    <message>
        <source>There is no good copy of it. Watcher can begin with nothing: no lists, alerts or bookings. The damaged file is kept beside the new one. A backup of your own can be put back afterwards, by the File menu.</source>
        <extracomment>watcher/ui/refusal.py</extracomment>
        <translation>沒有完好的備份。Watcher 可以從空白資料開始：沒有自選清單、提醒或交易。損壞的檔案會保留在新檔案旁邊。之後可以透過「檔案」選單還原您自己的備份。</translation>
    </message>
    <message>
        <source>There is a good copy of {day}, {time}. What was changed after that is not in it. What is in its place now is kept beside it: nothing of it is lost.</source>
        <extracomment>watcher/ui/refusal.py</extracomment>
        <translation>有一份 {day} {time} 的完好備份，其中不含此後的變更。現在位於該處的內容會保留在旁邊，不會遺失。</translation>
    </message>
    <message>
        <source>Of the window and the weekly digest. Numbers, times and the command line do not change with it.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>視窗和週報的語言。數字、時間和命令列不隨之改變。</translation>
    </message>
    <message>
        <source>{left_out} of the positions cannot be valued: the portfolio says why.</source>
        <extracomment>watcher/ui/totals_piece.py</extracomment>
        <translation>有 {left_out} 個持倉無法估值：原因見投資組合。</translation>
    </message>
    <message>
        <source>Ranges</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>區間</translation>
    </message>
    <message>
        <source>Conversion</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>轉換線</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>基準線</translation>
    </message>
    <message>
        <source>Span A</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>先行帶A</translation>
    </message>
    <message>
        <source>Span B</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>先行帶B</translation>
    </message>
    <message>
        <source>Lagging</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>遲行線</translation>
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
        <translation>訊號線</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>柱狀圖</translation>
    </message>
    <message>
        <source>Smoothing of %K</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>%K 的平滑</translation>
    </message>
    <message>
        <source>Average of %K</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>%K 的均線</translation>
    </message>
    <message>
        <source>Average of %D</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>%D 的均線</translation>
    </message>
    <message>
        <source>Displacement</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>位移</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>快線</translation>
    </message>
    <message>
        <source>Slow</source>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>慢線</translation>
    </message>
    <message>
        <source>Give a date such as 2023-11-16, or with a time in UTC: 2023-11-16 14:30.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>請填寫日期，例如 2023-11-16，或帶 UTC 時間：2023-11-16 14:30。</translation>
    </message>
    <message>
        <source>Give a {whole}number from {low} to {high}.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>請填寫 {low} 到 {high} 之間的{whole}數。</translation>
    </message>
    <message>
        <source>{title} of {of} cannot be {shown}.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>{of} 的{title}不能是 {shown}。</translation>
    </message>
    <message>
        <source>Give one of: {named}.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>請選擇其一：{named}。</translation>
    </message>
    <message>
        <source>whole </source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>整</translation>
    </message>
    <message>
        <source>It has no parameters.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>它沒有參數。</translation>
    </message>
    <message>
        <source>{name} has no output “{output}”.</source>
        <extracomment>watcher/domain/indicators/kinds.py</extracomment>
        <translation>{name} 沒有輸出「{output}」。</translation>
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
        <translation>{name} 沒有參數「{parameter}」。</translation>
    </message>
    <message>
        <source>RSI, SMA and MACD are some.</source>
        <extracomment>watcher/domain/indicators/lookup.py, watcher/ui/alerts/terms.py</extracomment>
        <translation>例如 RSI、SMA 和 MACD。</translation>
    </message>
    <message>
        <source>It needs a column of periods beside the prices.</source>
        <extracomment>watcher/domain/indicators/lookup.py</extracomment>
        <translation>除價格外它還需要一欄週期。</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <extracomment>watcher/domain/indicators/lookup.py</extracomment>
        <translation>您是指 {near} 嗎？</translation>
    </message>
    <message>
        <source>There is no indicator called “{name}”.</source>
        <extracomment>watcher/domain/indicators/lookup.py</extracomment>
        <translation>沒有名為「{name}」的指標。</translation>
    </message>
    <message>
        <source>{wanted} cannot be used on bars.</source>
        <extracomment>watcher/domain/indicators/lookup.py</extracomment>
        <translation>{wanted} 不能用於K線。</translation>
    </message>
    <message>
        <source>Try other parameters.</source>
        <extracomment>watcher/domain/indicators/talib_formula.py</extracomment>
        <translation>請試試其他參數。</translation>
    </message>
    <message>
        <source>{name} cannot be computed with {given}.</source>
        <extracomment>watcher/domain/indicators/talib_formula.py</extracomment>
        <translation>{name} 無法用 {given} 計算。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <extracomment>watcher/domain/notes.py</extracomment>
        <translation>請縮短。</translation>
    </message>
    <message>
        <source>A note has at most {longest_note} letters, and this one has {count}.</source>
        <extracomment>watcher/domain/notes.py</extracomment>
        <translation>備註最多 {longest_note} 個字，此備註有 {count} 個。</translation>
    </message>
    <message>
        <source>{symbol}: no closes up to {day}</source>
        <extracomment>watcher/domain/portfolio/benchmark.py</extracomment>
        <translation>{symbol}：{day} 之前沒有收盤價</translation>
    </message>
    <message>
        <source>{symbol}: no rate {currency}/{target}</source>
        <extracomment>watcher/domain/portfolio/benchmark.py</extracomment>
        <translation>{symbol}：沒有匯率 {currency}/{target}</translation>
    </message>
    <message>
        <source>no rate {currency}/{target} of {day}</source>
        <extracomment>watcher/domain/portfolio/day.py, watcher/domain/portfolio/holdings.py</extracomment>
        <translation>沒有 {day} 的匯率 {currency}/{target}</translation>
    </message>
    <message>
        <source>the quantity</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>數量</translation>
    </message>
    <message>
        <source>the price</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>價格</translation>
    </message>
    <message>
        <source>the amount</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>金額</translation>
    </message>
    <message>
        <source>the fees</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>費用</translation>
    </message>
    <message>
        <source>the taxes</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>稅費</translation>
    </message>
    <message>
        <source>the exchange rate</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>匯率</translation>
    </message>
    <message>
        <source>the amount is negative</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>金額為負</translation>
    </message>
    <message>
        <source>the exchange rate is zero or says no currency</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>匯率為零或未註明幣別</translation>
    </message>
    <message>
        <source>the share of the cost is not between 0 and 1</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>成本佔比不在 0 到 1 之間</translation>
    </message>
    <message>
        <source>the quantity is missing</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>缺少數量</translation>
    </message>
    <message>
        <source>the price is missing</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>缺少價格</translation>
    </message>
    <message>
        <source>a spin-off needs its share of the cost</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>分拆需要其成本佔比</translation>
    </message>
    <message>
        <source>the amount is missing</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>缺少金額</translation>
    </message>
    <message>
        <source>an exchange of money needs a rate</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>幣別兌換需要匯率</translation>
    </message>
    <message>
        <source>a transfer needs a quantity or an amount</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>轉帳需要數量或金額</translation>
    </message>
    <message>
        <source>a chosen lot has no quantity</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>選定的批次沒有數量</translation>
    </message>
    <message>
        <source>the year {year} is not one of {first} to {last}</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>年份 {year} 不在 {first} 到 {last} 之間</translation>
    </message>
    <message>
        <source>{name} is not a number that can be booked</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>{name}不是可入帳的數值</translation>
    </message>
    <message>
        <source>{name} is negative</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>{name}為負</translation>
    </message>
    <message>
        <source>a {kind} needs a security</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>{kind}需要證券</translation>
    </message>
    <message>
        <source>a {kind} needs another security</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>{kind}需要另一個證券</translation>
    </message>
    <message>
        <source>“{currency}” is not a currency</source>
        <extracomment>watcher/domain/portfolio/checks.py</extracomment>
        <translation>「{currency}」不是幣別</translation>
    </message>
    <message>
        <source>buy</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>買進</translation>
    </message>
    <message>
        <source>sell</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>賣出</translation>
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
        <translation>股利</translation>
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
        <translation>費用</translation>
    </message>
    <message>
        <source>tax</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>稅費</translation>
    </message>
    <message>
        <source>tax refund</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>退稅</translation>
    </message>
    <message>
        <source>fx</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>幣別兌換</translation>
    </message>
    <message>
        <source>transfer in</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>轉入</translation>
    </message>
    <message>
        <source>transfer out</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>轉出</translation>
    </message>
    <message>
        <source>delivery in</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>轉入證券</translation>
    </message>
    <message>
        <source>delivery out</source>
        <comment>booking</comment>
        <extracomment>watcher/domain/portfolio/kind_words.py</extracomment>
        <translation>轉出證券</translation>
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
        <translation>合併</translation>
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
        <translation>零股現金</translation>
    </message>
    <message>
        <source>a {kind} of {day}: no rate {currency}/{report}</source>
        <extracomment>watcher/domain/portfolio/performance.py</extracomment>
        <translation>{day} 的{kind}：沒有匯率 {currency}/{report}</translation>
    </message>
    <message>
        <source>cash in {currency}: no rate {currency}/{report} up to {day}</source>
        <extracomment>watcher/domain/portfolio/performance.py</extracomment>
        <translation>{currency} 現金：截至 {day} 沒有匯率 {currency}/{report}</translation>
    </message>
    <message>
        <source>{whole} up to {day}</source>
        <extracomment>watcher/domain/portfolio/period.py</extracomment>
        <translation>截至 {day} {whole}</translation>
    </message>
    <message>
        <source>below zero: the history may begin in the middle</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>低於零：歷史記錄可能從中途開始</translation>
    </message>
    <message>
        <source>{found}: not in the totals</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>{found}：未計入合計</translation>
    </message>
    <message>
        <source>cost unknown of {left} units: not in the gains</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>{left} 單位成本未知：未計入收益</translation>
    </message>
    <message>
        <source>{uncovered} units were sold that were never bought: opening balance, cost unknown</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>賣出了從未買進的 {uncovered} 單位：視為期初餘額，成本未知</translation>
    </message>
    <message>
        <source>no rate {currency}/{report}: not in the totals</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>沒有匯率 {currency}/{report}：未計入合計</translation>
    </message>
    <message>
        <source>at the rate {currency}/{report} of {day}</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>按 {day} 的匯率 {currency}/{report}</translation>
    </message>
    <message>
        <source>n/a: nothing was invested</source>
        <extracomment>watcher/domain/portfolio/returns.py</extracomment>
        <translation>不適用：沒有投入</translation>
    </message>
    <message>
        <source>n/a: the period is under a day</source>
        <extracomment>watcher/domain/portfolio/returns.py</extracomment>
        <translation>不適用：期間不足一天</translation>
    </message>
    <message>
        <source>n/a: all flows lie within one day</source>
        <extracomment>watcher/domain/portfolio/returns.py</extracomment>
        <translation>不適用：所有資金進出都在同一天</translation>
    </message>
    <message>
        <source>n/a: money went in one direction only</source>
        <extracomment>watcher/domain/portfolio/returns.py</extracomment>
        <translation>不適用：資金只朝一個方向流動</translation>
    </message>
    <message>
        <source>n/a: no rate fits these flows</source>
        <extracomment>watcher/domain/portfolio/returns.py</extracomment>
        <translation>不適用：沒有符合這些資金進出的利率</translation>
    </message>
    <message>
        <source>no price</source>
        <extracomment>watcher/domain/portfolio/worth.py, watcher/ui/pair/wording.py</extracomment>
        <translation>沒有價格</translation>
    </message>
    <message>
        <source>no rate {major}/{own}</source>
        <extracomment>watcher/domain/portfolio/worth.py</extracomment>
        <translation>沒有匯率 {major}/{own}</translation>
    </message>
    <message>
        <source>no rate {own}/{report}</source>
        <extracomment>watcher/domain/portfolio/worth.py</extracomment>
        <translation>沒有匯率 {own}/{report}</translation>
    </message>
    <message>
        <source>No symbol was given.</source>
        <extracomment>watcher/domain/symbols.py</extracomment>
        <translation>沒有給出代號。</translation>
    </message>
    <message>
        <source>Type one, for example BABA.</source>
        <extracomment>watcher/domain/symbols.py</extracomment>
        <translation>請輸入一個，例如 BABA。</translation>
    </message>
    <message>
        <source>“{shown}” is not a symbol.</source>
        <extracomment>watcher/domain/symbols.py</extracomment>
        <translation>「{shown}」不是代號。</translation>
    </message>
    <message>
        <source>A symbol has at most {longest} letters, digits and . - = ^ _ &amp;, for example BABA or 0700.HK.</source>
        <extracomment>watcher/domain/symbols.py</extracomment>
        <translation>代號最多 {longest} 個字元，可含字母、數字和 . - = ^ _ &amp;，例如 BABA 或 0700.HK。</translation>
    </message>
    <message>
        <source>“watcher alert list” shows those there are.</source>
        <extracomment>watcher/engine/alert_changes.py, watcher/engine/logbook.py</extracomment>
        <translation>「watcher alert list」可列出現有的提醒。</translation>
    </message>
    <message>
        <source>A snoozed alert needs a time in the future.</source>
        <extracomment>watcher/engine/alert_changes.py</extracomment>
        <translation>靜音的提醒需要一個未來的時間。</translation>
    </message>
    <message>
        <source>For example “--for 1h”.</source>
        <extracomment>watcher/engine/alert_changes.py</extracomment>
        <translation>例如「--for 1h」。</translation>
    </message>
    <message>
        <source>There is no alert {alert}.</source>
        <extracomment>watcher/engine/alert_changes.py</extracomment>
        <translation>沒有提醒 {alert}。</translation>
    </message>
    <message>
        <source>{symbol} from {day} {time}</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>{symbol} 自 {day} {time}</translation>
    </message>
    <message>
        <source>another process</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>另一個處理程序</translation>
    </message>
    <message>
        <source>This one shows them, and takes over when it ends.</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>本程式顯示它們，並在對方結束後接手。</translation>
    </message>
    <message>
        <source>This Watcher now watches the alerts.</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>現由此 Watcher 監視提醒。</translation>
    </message>
    <message>
        <source>What happened there is checked as soon as the bars can be had.</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>一旦有K線，就會檢查期間發生的情況。</translation>
    </message>
    <message>
        <source>process {pid}, “{role}”</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>處理程序 {pid}，「{role}」</translation>
    </message>
    <message>
        <source>Another Watcher ({who}) watches this profile&apos;s alerts.</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>另一個 Watcher（{who}）正在監視此設定檔的提醒。</translation>
    </message>
    <message>
        <source>Some alerts could not be caught up: no bars came for {named}.</source>
        <extracomment>watcher/engine/alert_desk.py</extracomment>
        <translation>部分提醒無法補查：沒有以下時段的K線：{named}。</translation>
    </message>
    <message>
        <source>{count} fired alerts wait to be stored. </source>
        <extracomment>watcher/engine/alert_keeping.py</extracomment>
        <translation>有 {count} 個已觸發的提醒等待儲存。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>watcher/engine/alert_files.py</extracomment>
        <translation>請儲存為 UTF-8。</translation>
    </message>
    <message>
        <source>{name} is too large for a file of alerts.</source>
        <extracomment>watcher/engine/alert_files.py</extracomment>
        <translation>{name} 作為提醒檔案太大。</translation>
    </message>
    <message>
        <source>{name} is no text file.</source>
        <extracomment>watcher/engine/alert_files.py</extracomment>
        <translation>{name} 不是文字檔案。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <extracomment>watcher/engine/alert_files.py</extracomment>
        <translation>無法讀取 {name}：{strerror}。</translation>
    </message>
    <message>
        <source>Nothing is held, so there is no past to try it on.</source>
        <extracomment>watcher/engine/backtests.py</extracomment>
        <translation>沒有持股，因此沒有可供試算的歷史。</translation>
    </message>
    <message>
        <source>No bars of {symbol} are stored.</source>
        <extracomment>watcher/engine/backtests.py</extracomment>
        <translation>沒有儲存 {symbol} 的K線。</translation>
    </message>
    <message>
        <source>There are several accounts.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>有多個帳戶。</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <extracomment>watcher/engine/bookings.py, watcher/engine/reading.py</extracomment>
        <translation>帳戶需要名稱。</translation>
    </message>
    <message>
        <source>For example: Depot.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>例如：證券帳戶。</translation>
    </message>
    <message>
        <source>Name a symbol, an ISIN or a name that “watcher portfolio positions --all” shows.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>請指定「watcher portfolio positions --all」所列的代號、ISIN 或名稱。</translation>
    </message>
    <message>
        <source>Give it: --currency USD.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>請指定：--currency USD。</translation>
    </message>
    <message>
        <source>“watcher portfolio list” shows those there are.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>「watcher portfolio list」可列出現有的交易。</translation>
    </message>
    <message>
        <source>Enter the purchase first, or allow short positions for the account.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>請先輸入買進交易，或允許該帳戶放空。</translation>
    </message>
    <message>
        <source>Say which one: {named}.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>請指明是哪一個：{named}。</translation>
    </message>
    <message>
        <source>“{text}” is not in the portfolio.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>「{text}」不在投資組合中。</translation>
    </message>
    <message>
        <source>The currency of {symbol} is not known.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>{symbol} 的幣別未知。</translation>
    </message>
    <message>
        <source>There is no transaction {number}.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>沒有交易 {number}。</translation>
    </message>
    <message>
        <source>That would sell {more} {label} more than “{account}” holds.</source>
        <extracomment>watcher/engine/bookings.py</extracomment>
        <translation>這將使 {label} 的賣出比「{account}」的持有多 {more}。</translation>
    </message>
    <message>
        <source>This cannot be booked: {wrong}.</source>
        <extracomment>watcher/engine/bookings.py, watcher/ui/portfolio/terms.py</extracomment>
        <translation>無法入帳：{wrong}。</translation>
    </message>
    <message>
        <source>“watcher channel list” shows those there are.</source>
        <extracomment>watcher/engine/channel_desk.py</extracomment>
        <translation>「watcher channel list」可列出現有的管道。</translation>
    </message>
    <message>
        <source>No program that plays sounds was found.</source>
        <extracomment>watcher/engine/channel_desk.py, watcher/notify/sound.py</extracomment>
        <translation>找不到可播放聲音的程式。</translation>
    </message>
    <message>
        <source>A channel needs the address of its service.</source>
        <extracomment>watcher/engine/channel_desk.py</extracomment>
        <translation>管道需要其服務的位址。</translation>
    </message>
    <message>
        <source>There is no channel “{name}”.</source>
        <extracomment>watcher/engine/channel_desk.py</extracomment>
        <translation>沒有管道「{name}」。</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <extracomment>watcher/engine/channel_desk.py, watcher/notify/secrets.py, watcher/notify/service.py</extracomment>
        <translation>鑰匙圈沒有回應。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <extracomment>watcher/engine/channel_desk.py</extracomment>
        <translation>請解鎖後重試。</translation>
    </message>
    <message>
        <source>Install one of: {wanted}.</source>
        <extracomment>watcher/engine/channel_desk.py, watcher/notify/sound.py</extracomment>
        <translation>請安裝其中之一：{wanted}。</translation>
    </message>
    <message>
        <source>Give it, or set {variable}.</source>
        <extracomment>watcher/engine/channel_desk.py</extracomment>
        <translation>請填寫，或設定 {variable}。</translation>
    </message>
    <message>
        <source>There is no profile to keep a digest in.</source>
        <extracomment>watcher/engine/digest_desk.py</extracomment>
        <translation>沒有可存放週報的設定檔資料夾。</translation>
    </message>
    <message>
        <source>The digest of week {week} is written.</source>
        <extracomment>watcher/engine/digest_desk.py, watcher/ui/digests.py</extracomment>
        <translation>{week} 的週報已寫好。</translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <extracomment>watcher/engine/digest_desk.py, watcher/ui/digests.py</extracomment>
        <translation>位於 {path}。</translation>
    </message>
    <message>
        <source>The weekly digest was not written. {title}</source>
        <extracomment>watcher/engine/digest_desk.py</extracomment>
        <translation>週報沒有寫成。{title}</translation>
    </message>
    <message>
        <source>The ending says how it is written.</source>
        <extracomment>watcher/engine/digest_files.py, watcher/engine/portfolio_files.py</extracomment>
        <translation>副檔名決定寫入的格式。</translation>
    </message>
    <message>
        <source>{name} is neither .html nor .pdf.</source>
        <extracomment>watcher/engine/digest_files.py</extracomment>
        <translation>{name} 既不是 .html 也不是 .pdf。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <extracomment>watcher/engine/alert_files.py, watcher/engine/digest_files.py, watcher/engine/list_desk.py, …</extracomment>
        <translation>無法寫入 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <extracomment>watcher/engine/digest_files.py</extracomment>
        <translation>無法建立資料夾 {folder}：{strerror}。</translation>
    </message>
    <message>
        <source>ex-dividend that day: {amount} a share</source>
        <extracomment>watcher/engine/dividends.py</extracomment>
        <translation>當日除息：每股 {amount}</translation>
    </message>
    <message>
        <source>Watcher&apos;s engine has ended; this was not done.</source>
        <extracomment>watcher/engine/engine.py</extracomment>
        <translation>Watcher 的引擎已結束；此操作未完成。</translation>
    </message>
    <message>
        <source>Start Watcher again.</source>
        <extracomment>watcher/engine/engine.py</extracomment>
        <translation>請重新啟動 Watcher。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>watcher/engine/engine.py, watcher/importers/draft.py</extracomment>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Something went wrong inside Watcher.</source>
        <extracomment>watcher/engine/engine.py</extracomment>
        <translation>Watcher 內部出錯。</translation>
    </message>
    <message>
        <source>It was reported; this was not done.</source>
        <extracomment>watcher/engine/engine.py</extracomment>
        <translation>錯誤已報告；此操作未完成。</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one writable.</source>
        <extracomment>watcher/engine/files.py</extracomment>
        <translation>請另選一個資料夾，或使此資料夾可寫。</translation>
    </message>
    <message>
        <source>{name} cannot be written to {parent}: {why}.</source>
        <extracomment>watcher/engine/files.py</extracomment>
        <translation>無法將 {name} 寫入 {parent}：{why}。</translation>
    </message>
    <message>
        <source>The database is in use by another program.</source>
        <extracomment>watcher/engine/housekeeping.py</extracomment>
        <translation>資料庫正被另一個程式使用。</translation>
    </message>
    <message>
        <source>Nothing is lost: what is new is saved as soon as it lets go. If that takes long, end the program that has {path} open.</source>
        <extracomment>watcher/engine/housekeeping.py</extracomment>
        <translation>沒有任何丟失：對方一釋放就會儲存新內容。如果時間太長，請結束開啟了 {path} 的程式。</translation>
    </message>
    <message>
        <source>it moves neither units nor money</source>
        <extracomment>watcher/engine/import_previews.py</extracomment>
        <translation>它既沒有移動證券也沒有移動資金</translation>
    </message>
    <message>
        <source>Export it as CSV.</source>
        <extracomment>watcher/engine/reading.py</extracomment>
        <translation>請匯出為 CSV。</translation>
    </message>
    <message>
        <source>For example: --account Depot.</source>
        <extracomment>watcher/engine/reading.py</extracomment>
        <translation>例如：--account Depot。</translation>
    </message>
    <message>
        <source>Mend the file, or import the rest without them.</source>
        <extracomment>watcher/engine/imports.py</extracomment>
        <translation>請修復檔案，或跳過它們匯入其餘部分。</translation>
    </message>
    <message>
        <source>{name} has no heading with the names of its columns.</source>
        <extracomment>watcher/engine/reading.py, watcher/importers/generic_csv.py</extracomment>
        <translation>{name} 沒有欄名標題行。</translation>
    </message>
    <message>
        <source>{count} rows of {file} cannot be used, the first at {line}: {reason}; nothing was imported.</source>
        <extracomment>watcher/engine/imports.py</extracomment>
        <translation>{file} 中有 {count} 列無法使用，首個在 {line}：{reason}；沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>That list does not exist any more.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>該清單已不存在。</translation>
    </message>
    <message>
        <source>For example: Technology.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>例如：科技。</translation>
    </message>
    <message>
        <source>A group&apos;s name has at most {most} letters.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>分組名稱最多 {most} 個字。</translation>
    </message>
    <message>
        <source>A list&apos;s name has at most {most} letters.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>清單名稱最多 {most} 個字。</translation>
    </message>
    <message>
        <source>Make another one before you remove it.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>刪除之前請先另建一個。</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>分組需要名稱。</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>清單需要名稱。</translation>
    </message>
    <message>
        <source>There is already a group named “{short}” in this list.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>此清單中已有名為「{short}」的分組。</translation>
    </message>
    <message>
        <source>{named} is in “{name}” already.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>{named} 已在「{name}」中。</translation>
    </message>
    <message>
        <source>“{name}” is the last list.</source>
        <extracomment>watcher/engine/lists.py</extracomment>
        <translation>「{name}」是最後一個清單。</translation>
    </message>
    <message>
        <source>There is no alert {alert_id}.</source>
        <extracomment>watcher/engine/logbook.py</extracomment>
        <translation>沒有提醒 {alert_id}。</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <extracomment>watcher/engine/markets.py</extracomment>
        <translation>東京</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <extracomment>watcher/engine/markets.py</extracomment>
        <translation>法蘭克福</translation>
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
        <translation>多倫多</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}.</source>
        <extracomment>watcher/engine/portfolio_answers.py</extracomment>
        <translation>期間的結束日期 {end} 早於開始日期 {start}。</translation>
    </message>
    <message>
        <source>{name} is neither .json nor .csv.</source>
        <extracomment>watcher/engine/portfolio_files.py</extracomment>
        <translation>{name} 既不是 .json 也不是 .csv。</translation>
    </message>
    <message>
        <source>Watcher: this is a test</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>Watcher：這是一次測試</translation>
    </message>
    <message>
        <source>An alert that fires is told like this: symbol, level, price and direction first.</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>觸發的提醒會這樣通知：首先是代號、價位、價格和方向。</translation>
    </message>
    <message>
        <source>gapped: the level itself was not traded</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>跳空：該價位本身沒有成交</translation>
    </message>
    <message>
        <source>touched between two prices</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>在兩個價格之間觸及</translation>
    </message>
    <message>
        <source>found late</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>事後發現</translation>
    </message>
    <message>
        <source>gapped</source>
        <extracomment>watcher/engine/wording.py, watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>跳空</translation>
    </message>
    <message>
        <source>touched</source>
        <extracomment>watcher/engine/wording.py, watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>觸及</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>watcher/engine/wording.py, watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>延遲</translation>
    </message>
    <message>
        <source>pre session</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>盤前</translation>
    </message>
    <message>
        <source>post session</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>盤後</translation>
    </message>
    <message>
        <source>overnight session</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>夜盤</translation>
    </message>
    <message>
        <source>Not acknowledged yet.</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>尚未確認。</translation>
    </message>
    <message>
        <source>the price has come back since</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>此後價格已返回</translation>
    </message>
    <message>
        <source>come back since</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>此後已返回</translation>
    </message>
    <message>
        <source>Could not be checked: {named}{more}</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>無法檢查：{named}{more}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>… 另有 {count} 個</translation>
    </message>
    <message>
        <source>{headline} and {count} more</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{headline}，另有 {count} 個</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <extracomment>watcher/engine/wording.py, watcher/ui/alerts/leaving.py</extracomment>
        <translation>，另有 {count} 個</translation>
    </message>
    <message>
        <source>{headline}, found late</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{headline}，事後發現</translation>
    </message>
    <message>
        <source>{headline}, told late</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{headline}，延遲通知</translation>
    </message>
    <message>
        <source>{symbol} from {weekday} {time}</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{symbol} 自{weekday} {time}</translation>
    </message>
    <message>
        <source>{symbols} closed: at its last price</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{symbols} 休市：按其最後價格</translation>
    </message>
    <message>
        <source>{subject} alert on your holdings fired</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{subject} 的持股提醒已觸發</translation>
    </message>
    <message>
        <source>measured {value}</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>測得 {value}</translation>
    </message>
    <message>
        <source>Use an exchange code such as XNYS, XHKG or XLON, or 24/7.</source>
        <extracomment>watcher/feeds/calendars.py</extracomment>
        <translation>請使用交易所代號，例如 XNYS、XHKG 或 XLON，或 24/7。</translation>
    </message>
    <message>
        <source>No trading hours are known for the exchange “{code}”.</source>
        <extracomment>watcher/feeds/calendars.py</extracomment>
        <translation>不知道交易所「{code}」的交易時間。</translation>
    </message>
    <message>
        <source>The trading hours of the exchange “{code}” could not be read.</source>
        <extracomment>watcher/feeds/calendars.py</extracomment>
        <translation>無法讀取交易所「{code}」的交易時間。</translation>
    </message>
    <message>
        <source>The demo market does not have {symbol}.</source>
        <extracomment>watcher/feeds/demo/feed.py</extracomment>
        <translation>模擬市場沒有 {symbol}。</translation>
    </message>
    <message>
        <source>It has {listings}.</source>
        <extracomment>watcher/feeds/demo/feed.py</extracomment>
        <translation>它有 {listings}。</translation>
    </message>
    <message>
        <source>Look for it with search.</source>
        <extracomment>watcher/feeds/yahoo/feed.py</extracomment>
        <translation>請用搜尋尋找。</translation>
    </message>
    <message>
        <source>Yahoo does not know the symbol “{symbol}”.</source>
        <extracomment>watcher/feeds/yahoo/feed.py</extracomment>
        <translation>Yahoo 不認識代號「{symbol}」。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>watcher/feeds/yahoo/gateway.py</extracomment>
        <translation>請稍後重試。</translation>
    </message>
    <message>
        <source>Yahoo gave no usable chart of {symbol}.</source>
        <extracomment>watcher/feeds/yahoo/gateway.py</extracomment>
        <translation>Yahoo 沒有給出 {symbol} 的可用圖表。</translation>
    </message>
    <message>
        <source>Yahoo limits requests</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>Yahoo 限制請求</translation>
    </message>
    <message>
        <source>Yahoo does not answer properly</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>Yahoo 沒有正常回應</translation>
    </message>
    <message>
        <source>No connection</source>
        <extracomment>watcher/feeds/yahoo/trouble.py, watcher/ui/status_words.py</extracomment>
        <translation>沒有網路連線</translation>
    </message>
    <message>
        <source>The connection is intercepted</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>連線被攔截</translation>
    </message>
    <message>
        <source>Wait; asking again only makes it longer.</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>請等待；再次查詢只會延長時間。</translation>
    </message>
    <message>
        <source>Yahoo refuses to be asked at the moment; try again later.</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>Yahoo 目前拒絕查詢；請稍後重試。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>請幾分鐘後重試。</translation>
    </message>
    <message>
        <source>No answer came in time; try again in a few minutes.</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>沒有及時收到回應；請幾分鐘後重試。</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>請檢查網路。</translation>
    </message>
    <message>
        <source>The certificate shown for Yahoo is not trusted. Where a proxy does this on purpose, set SSL_CERT_FILE to its certificate.</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>Yahoo 出示的憑證不受信任。如果是代理有意為之，請將 SSL_CERT_FILE 設為其憑證。</translation>
    </message>
    <message>
        <source>retrying in {seconds} s</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>{seconds} 秒後重試</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <extracomment>watcher/feeds/yahoo/trouble.py</extracomment>
        <translation>下次嘗試 {time}</translation>
    </message>
    <message>
        <source>Stamped later than now: such a price is not to be trusted.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>時間戳晚於現在：這樣的價格不可信。</translation>
    </message>
    <message>
        <source>Ranges</source>
        <comment>multiple</comment>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>波幅倍數</translation>
    </message>
    <message>
        <source>“{shown}” is not a number</source>
        <extracomment>watcher/importers/cells.py</extracomment>
        <translation>「{shown}」不是數值</translation>
    </message>
    <message>
        <source>“{shown}” is not a date</source>
        <extracomment>watcher/importers/cells.py, watcher/importers/portfolio_performance.py</extracomment>
        <translation>「{shown}」不是日期</translation>
    </message>
    <message>
        <source>The first line has to say Date, Open, High, Low, Close and, if there is one, Volume.</source>
        <extracomment>watcher/importers/daily_prices.py</extracomment>
        <translation>第一行須為 Date、Open、High、Low、Close，以及 Volume（如果有）。</translation>
    </message>
    <message>
        <source>The dates of this file can be read as day/month or as month/day.</source>
        <extracomment>watcher/importers/daily_prices.py, watcher/importers/ibkr_days.py</extracomment>
        <translation>此檔案的日期可讀作日/月或月/日。</translation>
    </message>
    <message>
        <source>Write them as YYYY-MM-DD.</source>
        <extracomment>watcher/importers/daily_prices.py</extracomment>
        <translation>請寫作 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Daily prices of one symbol are never that large.</source>
        <extracomment>watcher/importers/daily_prices.py</extracomment>
        <translation>一個代號的日線價格不會這麼大。</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <extracomment>watcher/importers/source_file.py</extracomment>
        <translation>{name} 不是文字檔案。</translation>
    </message>
    <message>
        <source>{name} has no line that names its columns.</source>
        <extracomment>watcher/importers/daily_prices.py</extracomment>
        <translation>{name} 沒有欄名行。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <extracomment>watcher/importers/daily_prices.py, watcher/importers/source_file.py, watcher/importers/symbols.py, …</extracomment>
        <translation>無法讀取 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>Line {line_num} cannot be read as CSV: {error}.</source>
        <extracomment>watcher/importers/daily_prices.py</extracomment>
        <translation>第 {line_num} 行無法按 CSV 讀取：{error}。</translation>
    </message>
    <message>
        <source>it names neither a symbol nor an ISIN</source>
        <extracomment>watcher/importers/draft.py</extracomment>
        <translation>它既沒有代號也沒有 ISIN</translation>
    </message>
    <message>
        <source>A split of {security}, {ratio} for 1, kept among the splits.</source>
        <extracomment>watcher/importers/draft.py, watcher/importers/ibkr_actions.py, watcher/importers/trading212.py</extracomment>
        <translation>{security} 的股票分割，1 拆 {ratio}，已記入股票分割。</translation>
    </message>
    <message>
        <source>A split of {security} brought {added} shares, but the file does not show how many there were; enter the split by hand if its purchases come from another file.</source>
        <extracomment>watcher/importers/draft.py</extracomment>
        <translation>{security} 的股票分割帶來 {added} 股，但檔案沒有說明原有多少；如果其買進來自另一個檔案，請手動輸入股票分割。</translation>
    </message>
    <message>
        <source>{said} of 0 units.</source>
        <extracomment>watcher/importers/etoro.py</extracomment>
        <translation>{said}，0 單位。</translation>
    </message>
    <message>
        <source>{said} of 0.00.</source>
        <extracomment>watcher/importers/etoro.py</extracomment>
        <translation>{said}，0.00。</translation>
    </message>
    <message>
        <source>“{said}” moved nothing.</source>
        <extracomment>watcher/importers/etoro.py</extracomment>
        <translation>「{said}」沒有任何變動。</translation>
    </message>
    <message>
        <source>“{said}” is a kind of row that is not known.</source>
        <extracomment>watcher/importers/etoro.py, watcher/importers/ibkr.py, watcher/importers/ibkr_history.py, …</extracomment>
        <translation>「{said}」是未知的列類型。</translation>
    </message>
    <message>
        <source>it names no quantity</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>它沒有註明數量</translation>
    </message>
    <message>
        <source>it names neither a price nor an amount</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>它既沒有價格也沒有金額</translation>
    </message>
    <message>
        <source>Add one as its first line.</source>
        <extracomment>watcher/importers/generic_csv.py</extracomment>
        <translation>請將其加入為第一行。</translation>
    </message>
    <message>
        <source>it names no currency</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>它沒有註明幣別</translation>
    </message>
    <message>
        <source>it names no amount</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>它沒有註明金額</translation>
    </message>
    <message>
        <source>“{shown}” is no kind of booking that is known</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>「{shown}」不是已知的記帳類型</translation>
    </message>
    <message>
        <source>{name} does not say which column holds the {lacking}.</source>
        <extracomment>watcher/importers/generic_csv.py</extracomment>
        <translation>{name} 沒有說明哪一欄是{lacking}。</translation>
    </message>
    <message>
        <source>Its columns are: {titles}.</source>
        <extracomment>watcher/importers/generic_csv.py</extracomment>
        <translation>其各欄為：{titles}。</translation>
    </message>
    <message>
        <source>“{shown}” is not a currency</source>
        <extracomment>watcher/importers/generic_rows.py, watcher/importers/ghostfolio.py</extracomment>
        <translation>「{shown}」不是幣別</translation>
    </message>
    <message>
        <source>A liability; what is owed is not kept here.</source>
        <extracomment>watcher/importers/ghostfolio.py</extracomment>
        <translation>負債；此處不記錄欠款。</translation>
    </message>
    <message>
        <source>quantity and price may not be negative</source>
        <extracomment>watcher/importers/ghostfolio.py</extracomment>
        <translation>數量和價格不能為負</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <extracomment>watcher/importers/ghostfolio_json.py</extracomment>
        <translation>請重新匯出檔案。</translation>
    </message>
    <message>
        <source>“{shown}” is none of BUY, SELL, DIVIDEND, FEE, INTEREST, ITEM</source>
        <extracomment>watcher/importers/ghostfolio.py</extracomment>
        <translation>「{shown}」不是 BUY、SELL、DIVIDEND、FEE、INTEREST、ITEM 之一</translation>
    </message>
    <message>
        <source>A {said} of 0 units.</source>
        <extracomment>watcher/importers/generic_rows.py, watcher/importers/ghostfolio.py</extracomment>
        <translation>{said}，0 單位。</translation>
    </message>
    <message>
        <source>{name} is not an export of Ghostfolio.</source>
        <extracomment>watcher/importers/ghostfolio_json.py</extracomment>
        <translation>{name} 不是 Ghostfolio 的匯出檔案。</translation>
    </message>
    <message>
        <source>“{name}” is not a list of entries.</source>
        <extracomment>watcher/importers/ghostfolio_json.py</extracomment>
        <translation>「{name}」不是條目清單。</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <extracomment>watcher/domain/portfolio/records.py, watcher/importers/ghostfolio_json.py</extracomment>
        <translation>缺少「{name}」</translation>
    </message>
    <message>
        <source>Line {lineno} of {name} is not JSON: {msg}.</source>
        <extracomment>watcher/importers/ghostfolio_json.py, watcher/importers/sources.py</extracomment>
        <translation>{name} 的第 {lineno} 行不是 JSON：{msg}。</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be an export.</source>
        <extracomment>watcher/importers/ghostfolio_json.py, watcher/importers/sources.py</extracomment>
        <translation>{name} 巢狀過深，不可能是匯出檔案。</translation>
    </message>
    <message>
        <source>An option</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>選擇權</translation>
    </message>
    <message>
        <source>A warrant</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>權證</translation>
    </message>
    <message>
        <source>A CFD</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>差價合約</translation>
    </message>
    <message>
        <source>A bond</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>債券</translation>
    </message>
    <message>
        <source>it exchanges currencies, but does not say which; add “Symbol” to the query</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>它兌換幣別，但沒有說明是哪種；請在查詢中加入「Symbol」</translation>
    </message>
    <message>
        <source>A sum of rows that are counted one by one.</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>逐列計入的各列之和。</translation>
    </message>
    <message>
        <source>{text}: the executions are counted, not their sums.</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>{text}：只計入各筆成交，不計入其總和。</translation>
    </message>
    <message>
        <source>{not_kept} ({text}); not kept here.</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>{not_kept}（{text}）；此處不記錄。</translation>
    </message>
    <message>
        <source>“{text}” is neither BUY nor SELL</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>「{text}」既不是 BUY 也不是 SELL</translation>
    </message>
    <message>
        <source>A corporate action; enter it by hand where it changed what you hold.</source>
        <extracomment>watcher/importers/ibkr_actions.py</extracomment>
        <translation>公司行動；如改變了您的持股，請手動輸入。</translation>
    </message>
    <message>
        <source>A transfer; enter it by hand with its cost.</source>
        <extracomment>watcher/importers/ibkr_activity.py, watcher/importers/ibkr_flex.py</extracomment>
        <translation>轉帳；請連同成本手動輸入。</translation>
    </message>
    <message>
        <source>{what}: the orders are counted.</source>
        <extracomment>watcher/importers/ibkr_activity.py</extracomment>
        <translation>{what}：只計入各筆訂單。</translation>
    </message>
    <message>
        <source>A sum</source>
        <extracomment>watcher/importers/ibkr_activity.py</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>An order; its executions are counted.</source>
        <extracomment>watcher/importers/ibkr_flex.py</extracomment>
        <translation>訂單；只計入其各筆成交。</translation>
    </message>
    <message>
        <source>A closed lot; the executions are counted.</source>
        <extracomment>watcher/importers/ibkr_flex.py</extracomment>
        <translation>已平倉批次；只計入各筆成交。</translation>
    </message>
    <message>
        <source>A sum; the executions are counted.</source>
        <extracomment>watcher/importers/ibkr_flex.py</extracomment>
        <translation>合計；只計入各筆成交。</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <extracomment>watcher/importers/archives.py, watcher/importers/ibkr_flex.py, watcher/importers/own_format.py, …</extracomment>
        <translation>請重新匯出。</translation>
    </message>
    <message>
        <source>Line {line} of {name} is not XML.</source>
        <extracomment>watcher/importers/ibkr_flex.py</extracomment>
        <translation>{name} 的第 {line} 行不是 XML。</translation>
    </message>
    <message>
        <source>{name} defines entities; it was not read.</source>
        <extracomment>watcher/importers/ibkr_flex.py, watcher/importers/xstream.py</extracomment>
        <translation>{name} 定義了實體；沒有讀取。</translation>
    </message>
    <message>
        <source>This file was exported by a newer Watcher.</source>
        <extracomment>watcher/importers/own_format.py</extracomment>
        <translation>此檔案由更新版本的 Watcher 匯出。</translation>
    </message>
    <message>
        <source>the account “{account}” is not in the file</source>
        <extracomment>watcher/importers/own_format.py</extracomment>
        <translation>檔案中沒有帳戶「{account}」</translation>
    </message>
    <message>
        <source>the security “{security}” is not in the file</source>
        <extracomment>watcher/importers/own_format.py</extracomment>
        <translation>檔案中沒有證券「{security}」</translation>
    </message>
    <message>
        <source>{name} is not JSON: {error}.</source>
        <extracomment>watcher/importers/own_format.py</extracomment>
        <translation>{name} 不是 JSON：{error}。</translation>
    </message>
    <message>
        <source>Line {line_num} of {name} cannot be read as CSV: {error}.</source>
        <extracomment>watcher/importers/own_format.py</extracomment>
        <translation>{name} 的第 {line_num} 行無法按 CSV 讀取：{error}。</translation>
    </message>
    <message>
        <source>“{name}” is not a kind of record</source>
        <extracomment>watcher/importers/own_format.py</extracomment>
        <translation>「{name}」不是記錄類型</translation>
    </message>
    <message>
        <source>it refers to a security that the file does not list</source>
        <extracomment>watcher/importers/performance_bookings.py</extracomment>
        <translation>它引用了檔案未列出的證券</translation>
    </message>
    <message>
        <source>it names no security</source>
        <extracomment>watcher/importers/performance_bookings.py</extracomment>
        <translation>它沒有註明證券</translation>
    </message>
    <message>
        <source>“{said}” is a kind of booking that is not known</source>
        <extracomment>watcher/importers/performance_bookings.py</extracomment>
        <translation>「{said}」是未知的記帳類型</translation>
    </message>
    <message>
        <source>In Portfolio Performance, save it with File, Save as, XML; then import that.</source>
        <extracomment>watcher/importers/portfolio_performance.py</extracomment>
        <translation>請在 Portfolio Performance 中用「檔案、另存為、XML」儲存，然後匯入該檔案。</translation>
    </message>
    <message>
        <source>Save it as XML.</source>
        <extracomment>watcher/importers/portfolio_performance.py</extracomment>
        <translation>請儲存為 XML。</translation>
    </message>
    <message>
        <source>{name} is encrypted.</source>
        <extracomment>watcher/importers/portfolio_performance.py, watcher/ui/backups.py</extracomment>
        <translation>{name} 已加密。</translation>
    </message>
    <message>
        <source>{name} is not a whole file of {program}.</source>
        <extracomment>watcher/importers/portfolio_performance.py</extracomment>
        <translation>{name} 不是完整的 {program} 檔案。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {most_unpacked_bytes} MB.</source>
        <extracomment>watcher/importers/archives.py</extracomment>
        <translation>{name} 解壓後超過 {most_unpacked_bytes} MB。</translation>
    </message>
    <message>
        <source>{ticker} moved between companies of Revolut; nothing changes.</source>
        <extracomment>watcher/importers/revolut.py</extracomment>
        <translation>{ticker} 在 Revolut 的公司之間移動；沒有變化。</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>watcher/importers/revolut.py, watcher/ui/figures/titles.py, watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>現金</translation>
    </message>
    <message>
        <source>The total of the file.</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>檔案的合計。</translation>
    </message>
    <message>
        <source>Export it as CSV, JSON or XML.</source>
        <extracomment>watcher/importers/source_file.py</extracomment>
        <translation>請匯出為 CSV、JSON 或 XML。</translation>
    </message>
    <message>
        <source>Choose the file that your broker gave you.</source>
        <extracomment>watcher/importers/source_file.py</extracomment>
        <translation>請選擇券商給您的檔案。</translation>
    </message>
    <message>
        <source>Export a shorter period, one after the other.</source>
        <extracomment>watcher/importers/source_file.py, watcher/importers/xstream.py</extracomment>
        <translation>請分段匯出較短的期間。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <extracomment>watcher/importers/source_file.py</extracomment>
        <translation>{path} 不是檔案。</translation>
    </message>
    <message>
        <source>{name} is larger than {largest_bytes} MB.</source>
        <extracomment>watcher/importers/daily_prices.py, watcher/importers/source_file.py</extracomment>
        <translation>{name} 大於 {largest_bytes} MB。</translation>
    </message>
    <message>
        <source>Line {start} of {name} cannot be read as CSV: {error}.</source>
        <extracomment>watcher/importers/source_file.py</extracomment>
        <translation>{name} 的第 {start} 行無法按 CSV 讀取：{error}。</translation>
    </message>
    <message>
        <source>{name} is of no known kind: its line 1 is “{shown}”.</source>
        <extracomment>watcher/importers/sources.py</extracomment>
        <translation>{name} 的類型未知：其第 1 行為「{shown}」。</translation>
    </message>
    <message>
        <source>Files of these are read: {known}. A table needs a heading with Date and Type.</source>
        <extracomment>watcher/importers/sources.py</extracomment>
        <translation>可讀取以下來源的檔案：{known}。表格需要含 Date 和 Type 的標題行。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <extracomment>watcher/importers/sources.py</extracomment>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>Write one a line, for example BABA.</source>
        <extracomment>watcher/importers/symbols.py</extracomment>
        <translation>請每行寫一個，例如 BABA。</translation>
    </message>
    <message>
        <source>The exchange of “{word}” is not known; write the symbol as Yahoo does.</source>
        <extracomment>watcher/importers/symbols.py</extracomment>
        <translation>不知道「{word}」的交易所；請按 Yahoo 的寫法填寫代號。</translation>
    </message>
    <message>
        <source>{name} is too large for a list of symbols.</source>
        <extracomment>watcher/importers/symbols.py</extracomment>
        <translation>{name} 作為代號清單太大。</translation>
    </message>
    <message>
        <source>{name} holds no symbols.</source>
        <extracomment>watcher/importers/symbols.py</extracomment>
        <translation>{name} 不含任何代號。</translation>
    </message>
    <message>
        <source>{name} is not a text file in UTF-8.</source>
        <extracomment>watcher/importers/symbols.py</extracomment>
        <translation>{name} 不是 UTF-8 文字檔案。</translation>
    </message>
    <message>
        <source>{name} is not a list of symbols.</source>
        <extracomment>watcher/importers/symbols.py</extracomment>
        <translation>{name} 不是代號清單。</translation>
    </message>
    <message>
        <source>the column “{names}” is empty</source>
        <extracomment>watcher/importers/generic_rows.py, watcher/importers/ibkr.py, watcher/importers/table.py</extracomment>
        <translation>「{names}」欄為空</translation>
    </message>
    <message>
        <source>Earnings call</source>
        <extracomment>watcher/domain/agenda.py</extracomment>
        <translation>法說會</translation>
    </message>
    <message>
        <source>The source does not know this symbol: it may have been delisted or renamed.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>資料來源不認識此代號：可能已退市或更名。</translation>
    </message>
    <message>
        <source>fired</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已觸發</translation>
    </message>
    <message>
        <source>has fired</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>此前已觸發</translation>
    </message>
    <message>
        <source>not met</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>未滿足</translation>
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
        <translation>價格無效</translation>
    </message>
    <message>
        <source>unit changed</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>單位不同</translation>
    </message>
    <message>
        <source>duplicate</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>重複</translation>
    </message>
    <message>
        <source>out of order</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>次序顛倒</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>太舊</translation>
    </message>
    <message>
        <source>ahead</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>時間超前</translation>
    </message>
    <message>
        <source>session</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>時段不符</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>no previous close</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>無昨收</translation>
    </message>
    <message>
        <source>possible split</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>可能股票分割</translation>
    </message>
    <message>
        <source>halted?</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>疑似暫停交易</translation>
    </message>
    <message>
        <source>not monitored</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>未監視</translation>
    </message>
    <message>
        <source>data health</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>資料中斷</translation>
    </message>
    <message>
        <source>no history</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>無歷史</translation>
    </message>
    <message>
        <source>no volume</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>無成交量</translation>
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
        <translation>間隔過大</translation>
    </message>
    <message>
        <source>market closed</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已收盤</translation>
    </message>
    <message>
        <source>no holding</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>無持股</translation>
    </message>
    <message>
        <source>no rate</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>無匯率</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>未知類型</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已過期</translation>
    </message>
    <message>
        <source>orphaned</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>代號已移除</translation>
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
        <translation>冷卻中</translation>
    </message>
    <message>
        <source>waiting reset</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>等待復位</translation>
    </message>
    <message>
        <source>armed</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>監視中</translation>
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
        <translation>已確認</translation>
    </message>
    <message>
        <source>split</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>股票分割調整</translation>
    </message>
    <message>
        <source>split undone</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>已復原股票分割調整</translation>
    </message>
    <message>
        <source>too many fires</source>
        <comment>alert</comment>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>觸發過多</translation>
    </message>
    <message>
        <source>“watcher alert log” tells of splits.</source>
        <extracomment>watcher/domain/alerts/roster.py</extracomment>
        <translation>「watcher alert log」會列出股票分割。</translation>
    </message>
    <message>
        <source>No split has changed alert {alert}.</source>
        <extracomment>watcher/domain/alerts/roster.py</extracomment>
        <translation>沒有股票分割改動過提醒 {alert}。</translation>
    </message>
    <message>
        <source>{study} {compared} {wanted} on {interval} bars, also inside them</source>
        <extracomment>watcher/domain/alerts/wide_words.py</extracomment>
        <translation>{interval}K線 {study} {compared} {wanted}，收線前也算</translation>
    </message>
    <message>
        <source>Both listings are the same symbol.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>兩個上市代號相同。</translation>
    </message>
    <message>
        <source>A pair is two, for example BABA and 9988.HK.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>配對需要兩個代號，例如 BABA 和 9988.HK。</translation>
    </message>
    <message>
        <source>The ratio is not a number of shares.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>比例不是股數。</translation>
    </message>
    <message>
        <source>Remove one that is not needed any more.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>請移除不再需要的配對。</translation>
    </message>
    <message>
        <source>Type its three letters, for example HKD.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>請輸入三個字母，例如 HKD。</translation>
    </message>
    <message>
        <source>Say how many shares of {second} are one of {first}, for example 8.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>請填寫一股 {first} 合多少股 {second}，例如 8。</translation>
    </message>
    <message>
        <source>There are {most_pairs} pairs already.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>已有 {most_pairs} 個配對。</translation>
    </message>
    <message>
        <source>“{name}” is not a currency.</source>
        <extracomment>watcher/domain/comparison/listings.py</extracomment>
        <translation>「{name}」不是幣別。</translation>
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
        <translation>其提醒正在等待：重新啟用即按此價格繼續，或編輯它們。</translation>
    </message>
    <message>
        <source>Its alerts wait for prices in the unit of their levels; or edit them.</source>
        <extracomment>watcher/engine/alert_notices.py</extracomment>
        <translation>其提醒等待與價位單位一致的價格；也可編輯它們。</translation>
    </message>
    <message>
        <source>The menu of each alert, or “watcher alert undo-split”, takes that back.</source>
        <extracomment>watcher/engine/alert_notices.py</extracomment>
        <translation>可在每個提醒的選單中，或用「watcher alert undo-split」復原。</translation>
    </message>
    <message>
        <source>Resume it when it may go on, or give it a longer rest between two fires.</source>
        <extracomment>watcher/engine/alert_notices.py</extracomment>
        <translation>可以繼續時請恢復它，或加長兩次觸發之間的間隔。</translation>
    </message>
    <message>
        <source>Split: {what}.</source>
        <extracomment>watcher/engine/alert_notices.py</extracomment>
        <translation>拆股：{what}。</translation>
    </message>
    <message>
        <source>Split: {what}; {count} alerts follow it.</source>
        <extracomment>watcher/engine/alert_notices.py</extracomment>
        <translation>拆股：{what}；{count} 個提醒隨之調整。</translation>
    </message>
    <message>
        <source>{alert} fired more than 15 times in 3 minutes, and was paused.</source>
        <extracomment>watcher/engine/alert_notices.py</extracomment>
        <translation>{alert} 在 3 分鐘內觸發超過 15 次，已暫停。</translation>
    </message>
    <message>
        <source>an alert is suspended</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>一個提醒已中止</translation>
    </message>
    <message>
        <source>It may have been delisted or renamed. Alerts go on when it is back, or on its new symbol.</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>它可能已退市或更名。它恢復後提醒會繼續，或改用其新代號。</translation>
    </message>
    <message>
        <source>{count} alerts are suspended</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>{count} 個提醒已中止</translation>
    </message>
    <message>
        <source>The source does not know {symbols}: {what}.</source>
        <extracomment>watcher/engine/wording.py</extracomment>
        <translation>資料來源不認識 {symbols}：{what}。</translation>
    </message>
    <message>
        <source>All prices are invented.</source>
        <extracomment>watcher/feeds/demo/stream.py</extracomment>
        <translation>所有價格均為虛構。</translation>
    </message>
    <message>
        <source>“{said}”: money moved inside eToro, nothing came or went.</source>
        <extracomment>watcher/importers/etoro.py</extracomment>
        <translation>「{said}」：eToro 內部的資金移動，沒有進出。</translation>
    </message>
    <message>
        <source>“{shown}” is no source of prices that Ghostfolio knows</source>
        <extracomment>watcher/importers/ghostfolio.py</extracomment>
        <translation>「{shown}」不是 Ghostfolio 認識的價格來源</translation>
    </message>
    <message>
        <source>{day} lies before {year}</source>
        <extracomment>watcher/importers/ghostfolio.py</extracomment>
        <translation>{day} 早於 {year}</translation>
    </message>
    <message>
        <source>A row of a section that holds neither trades nor movements of cash.</source>
        <extracomment>watcher/importers/ibkr_flex.py</extracomment>
        <translation>該部分既不含交易也不含現金變動的列。</translation>
    </message>
    <message>
        <source>An exchange of currencies, which the file does not give the sides of.</source>
        <extracomment>watcher/importers/ibkr_history.py</extracomment>
        <translation>幣別兌換，檔案沒有給出兩邊金額。</translation>
    </message>
    <message>
        <source>{name} is saved in {program}&apos;s binary format.</source>
        <extracomment>watcher/importers/portfolio_performance.py</extracomment>
        <translation>{name} 以 {program} 的二進位格式儲存。</translation>
    </message>
    <message>
        <source>It was not carried out: {state}.</source>
        <extracomment>watcher/importers/generic_rows.py, watcher/importers/revolut.py</extracomment>
        <translation>沒有執行：{state}。</translation>
    </message>
    <message>
        <source>Each condition of “{kind}” stands in quotes.</source>
        <extracomment>watcher/domain/alerts/typed_wide.py</extracomment>
        <translation>「{kind}」的每個條件都要放在引號裡。</translation>
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
        <translation>{kind}（此版本無法讀取）</translation>
    </message>
    <message>
        <source>no close before and no open</source>
        <extracomment>watcher/domain/portfolio/day.py</extracomment>
        <translation>沒有前收盤價，也沒有開盤價</translation>
    </message>
    <message>
        <source>the newest rate {currency}/{report} up to {day} is of {rate_day}</source>
        <extracomment>watcher/domain/portfolio/day.py</extracomment>
        <translation>截至 {day}，最新的 {currency}/{report} 匯率是 {rate_day} 的</translation>
    </message>
    <message>
        <source>no rate {currency}/{target} of {count} days from {first} to {last}</source>
        <extracomment>watcher/domain/portfolio/holdings.py</extracomment>
        <translation>缺少 {first} 至 {last} 之間 {count} 天的 {currency}/{target} 匯率</translation>
    </message>
    <message>
        <source>{label}: not in the day, {why}</source>
        <extracomment>watcher/domain/portfolio/live.py</extracomment>
        <translation>{label}：未計入當日損益，{why}</translation>
    </message>
    <message>
        <source>{label}: on {day} at the price of {price_day}</source>
        <extracomment>watcher/domain/portfolio/period.py</extracomment>
        <translation>{label}：{day} 按 {price_day} 的價格計</translation>
    </message>
    <message>
        <source>{label}: on {day} at the rate {currency}/{report} of {rate_day}</source>
        <extracomment>watcher/domain/portfolio/period.py</extracomment>
        <translation>{label}：{day} 按 {rate_day} 的 {currency}/{report} 匯率計</translation>
    </message>
    <message>
        <source>at the price of {day}</source>
        <extracomment>watcher/domain/portfolio/positions.py</extracomment>
        <translation>按 {day} 的價格</translation>
    </message>
    <message>
        <source>no quote yet</source>
        <extracomment>watcher/engine/live_portfolio.py</extracomment>
        <translation>尚無報價</translation>
    </message>
    <message>
        <source>Its columns are: {titles}. Say which is which, in the dialog or by {example}.</source>
        <extracomment>watcher/importers/generic_csv.py</extracomment>
        <translation>它的欄位有：{titles}。請在對話框中或用 {example} 指明各欄。</translation>
    </message>
    <message>
        <source>{name} has no column “{title}” for the {field}.</source>
        <extracomment>watcher/importers/generic_csv.py</extracomment>
        <translation>{name} 沒有名為「{title}」的欄位可用作 {field}。</translation>
    </message>
    <message>
        <source>the price is negative</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>價格為負</translation>
    </message>
    <message>
        <source>“{shown}” may be a day before its month or a month before its day; say which</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>「{shown}」可能是日在月前，也可能是月在日前；請指明</translation>
    </message>
    <message>
        <source>quantity × price is {exact}, the amount {told}: a hundred times apart; are these pence, or contracts of 100?</source>
        <extracomment>watcher/importers/generic_rows.py</extracomment>
        <translation>數量 × 價格是 {exact}，金額是 {told}：相差一百倍；是便士，還是每份 100 的合約？</translation>
    </message>
    <message>
        <source>{coin} stays yours while it is staked.</source>
        <extracomment>watcher/importers/revolut_crypto.py</extracomment>
        <translation>{coin} 質押期間仍歸您所有。</translation>
    </message>
    <message>
        <source>the column “{name}” names no currency</source>
        <extracomment>watcher/importers/revolut_crypto.py</extracomment>
        <translation>「{name}」欄沒有註明幣別</translation>
    </message>
    <message>
        <source>A reverse split</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>反分割</translation>
    </message>
    <message>
        <source>A merger</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>合併</translation>
    </message>
    <message>
        <source>A change of name</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>更名</translation>
    </message>
    <message>
        <source>A conversion</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>轉換</translation>
    </message>
    <message>
        <source>An exchange</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>交換</translation>
    </message>
    <message>
        <source>{change} of {symbol}, {quantity} shares: enter it by hand, the old one is not named.</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>{symbol} 的{change}，{quantity} 股：請手動輸入，舊證券未註明。</translation>
    </message>
    <message>
        <source>{error} (column “{names}”)</source>
        <extracomment>watcher/importers/table.py</extracomment>
        <translation>{error}（「{names}」欄）</translation>
    </message>
    <message>
        <source>the column “Total” is empty</source>
        <extracomment>watcher/importers/trading212.py</extracomment>
        <translation>「Total」欄為空</translation>
    </message>
    <message>
        <source>One half of a split of {security}.</source>
        <extracomment>watcher/importers/trading212.py</extracomment>
        <translation>{security} 股票分割的一半。</translation>
    </message>
    <message>
        <source>A conversion inside the account, which the file does not give the sides of.</source>
        <extracomment>watcher/importers/trading212.py</extracomment>
        <translation>帳戶內的幣別兌換，檔案沒有給出兩邊金額。</translation>
    </message>
    <message>
        <source>“{name}” is in {unit}, the total in {currency}</source>
        <extracomment>watcher/importers/trading212.py</extracomment>
        <translation>「{name}」以 {unit} 計，合計以 {currency} 計</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <extracomment>watcher/importers/workbook.py</extracomment>
        <translation>請先解壓。</translation>
    </message>
    <message>
        <source>Export a shorter period.</source>
        <extracomment>watcher/importers/archives.py, watcher/importers/workbook.py</extracomment>
        <translation>請匯出較短的期間。</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV again.</source>
        <extracomment>watcher/importers/workbook.py</extracomment>
        <translation>請重新儲存為 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>{name} is an archive, not a spreadsheet.</source>
        <extracomment>watcher/importers/workbook.py</extracomment>
        <translation>{name} 是壓縮檔，不是試算表。</translation>
    </message>
    <message>
        <source>{name} is not a spreadsheet that can be read.</source>
        <extracomment>watcher/importers/workbook.py</extracomment>
        <translation>{name} 不是可讀取的試算表。</translation>
    </message>
    <message>
        <source>{name} is a damaged archive.</source>
        <extracomment>watcher/importers/archives.py, watcher/importers/workbook.py</extracomment>
        <translation>{name} 是損壞的壓縮檔。</translation>
    </message>
    <message>
        <source>{name} has more than {most_rows} rows.</source>
        <extracomment>watcher/importers/source_file.py, watcher/importers/workbook.py</extracomment>
        <translation>{name} 超過 {most_rows} 列。</translation>
    </message>
    <message>
        <source>Line {position} of {name} is not XML.</source>
        <extracomment>watcher/importers/xstream.py</extracomment>
        <translation>{name} 的第 {position} 行不是 XML。</translation>
    </message>
    <message>
        <source>{name} refers to “{path}”, which it does not hold.</source>
        <extracomment>watcher/importers/xstream.py</extracomment>
        <translation>{name} 引用了「{path}」，但其中沒有。</translation>
    </message>
    <message>
        <source>Open chart</source>
        <extracomment>watcher/notify/desktop.py</extracomment>
        <translation>開啟圖表</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <extracomment>watcher/notify/desktop.py</extracomment>
        <translation>靜音 1 小時</translation>
    </message>
    <message>
        <source>Re-arm</source>
        <extracomment>watcher/notify/desktop.py</extracomment>
        <translation>重新監視</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>watcher/notify/desktop.py</extracomment>
        <translation>確認</translation>
    </message>
    <message>
        <source>No desktop notification service answered.</source>
        <extracomment>watcher/notify/desktop.py</extracomment>
        <translation>沒有桌面通知服務回應。</translation>
    </message>
    <message>
        <source>This system has no keyring to keep the address in, and Watcher writes secrets nowhere else.</source>
        <extracomment>watcher/notify/secrets.py</extracomment>
        <translation>此系統沒有可存放位址的鑰匙圈，而 Watcher 不會把機密寫到別處。</translation>
    </message>
    <message>
        <source>Set {variable_of} to the address when you start Watcher.</source>
        <extracomment>watcher/notify/secrets.py</extracomment>
        <translation>啟動 Watcher 時請將 {variable_of} 設為該位址。</translation>
    </message>
    <message>
        <source>Unlock it, then try again. ({error})</source>
        <extracomment>watcher/notify/secrets.py</extracomment>
        <translation>請解鎖後重試。（{error}）</translation>
    </message>
    <message>
        <source>The service did not take the message.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>服務沒有接收該訊息。</translation>
    </message>
    <message>
        <source>Its address may have changed.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>其位址可能已更改。</translation>
    </message>
    <message>
        <source>No service has an address like this.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>沒有服務使用這樣的位址。</translation>
    </message>
    <message>
        <source>How it is written for each service: https://appriseit.com/services/</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>各服務的寫法見：https://appriseit.com/services/</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>請解鎖。</translation>
    </message>
    <message>
        <source>The address of the channel “{name}” is not known on this machine.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>此電腦上不知道管道「{name}」的位址。</translation>
    </message>
    <message>
        <source>Add the channel again, or set {variable}.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>請重新加入管道，或設定 {variable}。</translation>
    </message>
    <message>
        <source>{service} did not answer in {sending_s} s.</source>
        <extracomment>watcher/notify/service.py</extracomment>
        <translation>{service} 在 {sending_s} 秒內沒有回應。</translation>
    </message>
    <message>
        <source>The sound could not be played.</source>
        <extracomment>watcher/notify/sound.py</extracomment>
        <translation>無法播放聲音。</translation>
    </message>
    <message>
        <source>The sound did not come to an end.</source>
        <extracomment>watcher/notify/sound.py</extracomment>
        <translation>聲音沒有播放完。</translation>
    </message>
    <message>
        <source>({name} ended with {code})</source>
        <extracomment>watcher/notify/sound.py</extracomment>
        <translation>（{name} 以 {code} 結束）</translation>
    </message>
    <message>
        <source>Make it writable, free some space, or choose another with --profile DIR.</source>
        <extracomment>watcher/paths.py</extracomment>
        <translation>請使其可寫、釋放一些空間，或用 --profile DIR 另選一個。</translation>
    </message>
    <message>
        <source>The profile folder {folder} cannot be written: {strerror}.</source>
        <extracomment>watcher/paths.py</extracomment>
        <translation>無法寫入設定檔資料夾 {folder}：{strerror}。</translation>
    </message>
    <message>
        <source>The alert was changed by another program in the meantime.</source>
        <extracomment>watcher/store/alerts.py</extracomment>
        <translation>提醒同時被另一個程式更改。</translation>
    </message>
    <message>
        <source>Look at it again, then repeat.</source>
        <extracomment>watcher/store/alerts.py, watcher/store/portfolio.py</extracomment>
        <translation>請再次檢視，然後重做。</translation>
    </message>
    <message>
        <source>The alert {name} in the database cannot be read: {title}</source>
        <extracomment>watcher/store/alerts.py</extracomment>
        <translation>無法讀取資料庫中的提醒 {name}：{title}</translation>
    </message>
    <message>
        <source>There is no good backup of it; move the file away to begin with an empty database.</source>
        <extracomment>watcher/store/backup.py</extracomment>
        <translation>沒有完好的備份；請將該檔案移走，以空資料庫重新開始。</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another.</source>
        <extracomment>watcher/store/archive.py, watcher/store/backup.py</extracomment>
        <translation>沒有更改任何內容；請另選一個。</translation>
    </message>
    <message>
        <source>“watcher restore” keeps it aside and goes back to the backup of {made_at}: {path}.</source>
        <extracomment>watcher/store/backup.py</extracomment>
        <translation>「watcher restore」會將其保留，並恢復到 {made_at} 的備份：{path}。</translation>
    </message>
    <message>
        <source>The database {path} is damaged.</source>
        <extracomment>watcher/store/backup.py, watcher/store/faults.py</extracomment>
        <translation>資料庫 {path} 已損壞。</translation>
    </message>
    <message>
        <source>{copy} is no good copy of Watcher&apos;s database.</source>
        <extracomment>watcher/store/backup.py</extracomment>
        <translation>{copy} 不是 Watcher 資料庫的完好副本。</translation>
    </message>
    <message>
        <source>The disk is full: the last change was not saved.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>磁碟已滿：最後的更改沒有儲存。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds {path}.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>請在存放 {path} 的磁碟上釋放一些空間。</translation>
    </message>
    <message>
        <source>The database is in use by another program: the last change was not saved.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>資料庫正被另一個程式使用：最後的更改沒有儲存。</translation>
    </message>
    <message>
        <source>Try again; if that does not help, end other Watchers and programs that have {path} open.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>請重試；如仍不行，請結束其他 Watcher 以及開啟了 {path} 的程式。</translation>
    </message>
    <message>
        <source>The database cannot be written: nothing is saved.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>無法寫入資料庫：沒有儲存任何內容。</translation>
    </message>
    <message>
        <source>Make {path} and its folder writable for you.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>請使 {path} 及其資料夾可由您寫入。</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>無法開啟資料庫。</translation>
    </message>
    <message>
        <source>Check that {path} is a file, and that you may read and write it and its folder.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>請檢查 {path} 是否為檔案，以及您能否讀寫它及其資料夾。</translation>
    </message>
    <message>
        <source>The disk failed while the database was in use.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>使用資料庫時磁碟出現故障。</translation>
    </message>
    <message>
        <source>Check the disk that holds {path}.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>請檢查存放 {path} 的磁碟。</translation>
    </message>
    <message>
        <source>Check the folder, its owner and the space on its disk.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>請檢查資料夾、其所有者和磁碟空間。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>它保持原樣。</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <extracomment>watcher/store/faults.py</extracomment>
        <translation>無法使用 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Another program began an import meanwhile; nothing of this one was kept.</source>
        <extracomment>watcher/store/import_runs.py</extracomment>
        <translation>另一個程式在此期間開始了匯入；本次匯入未保留任何內容。</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <extracomment>watcher/store/import_runs.py</extracomment>
        <translation>請重新匯入該檔案。</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <extracomment>watcher/store/import_runs.py</extracomment>
        <translation>沒有可復原的匯入。</translation>
    </message>
    <message>
        <source>There is no import {run}.</source>
        <extracomment>watcher/store/import_runs.py</extracomment>
        <translation>沒有匯入 {run}。</translation>
    </message>
    <message>
        <source>Move it away, or choose another profile folder.</source>
        <extracomment>watcher/store/opening.py</extracomment>
        <translation>請將其移走，或另選一個設定檔資料夾。</translation>
    </message>
    <message>
        <source>The database {path} was written by a newer Watcher.</source>
        <extracomment>watcher/store/opening.py</extracomment>
        <translation>資料庫 {path} 由更新版本的 Watcher 寫入。</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <extracomment>watcher/store/opening.py</extracomment>
        <translation>{path} 是另一個程式的資料庫。</translation>
    </message>
    <message>
        <source>A transaction was changed by another program in the meantime.</source>
        <extracomment>watcher/store/portfolio.py</extracomment>
        <translation>交易同時被另一個程式更改。</translation>
    </message>
    <message>
        <source>The account “{name}” is in use.</source>
        <extracomment>watcher/store/portfolio.py</extracomment>
        <translation>帳戶「{name}」正在使用。</translation>
    </message>
    <message>
        <source>Move or delete its transactions first.</source>
        <extracomment>watcher/store/portfolio.py</extracomment>
        <translation>請先移動或刪除其交易。</translation>
    </message>
    <message>
        <source>An account or a security that this needs is not there.</source>
        <extracomment>watcher/engine/bookings.py, watcher/store/portfolio.py</extracomment>
        <translation>所需的帳戶或證券不存在。</translation>
    </message>
    <message>
        <source>It was removed meanwhile; look again.</source>
        <extracomment>watcher/engine/bookings.py, watcher/store/portfolio.py</extracomment>
        <translation>它已被移除；請再看一次。</translation>
    </message>
    <message>
        <source>This watchlist is no longer there.</source>
        <extracomment>watcher/store/watchlists.py</extracomment>
        <translation>此自選清單已不存在。</translation>
    </message>
    <message>
        <source>It was removed meanwhile; choose another one.</source>
        <extracomment>watcher/store/watchlists.py</extracomment>
        <translation>它已被移除；請另選一個。</translation>
    </message>
    <message>
        <source>There is already a watchlist named “{name}”.</source>
        <extracomment>watcher/store/watchlists.py</extracomment>
        <translation>已有名為「{name}」的自選清單。</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <extracomment>watcher/translation.py</extracomment>
        <translation>尋找於(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <extracomment>watcher/translation.py</extracomment>
        <translation>檔案類型(&amp;T)：</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>watcher/translation.py</extracomment>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Drive</source>
        <extracomment>watcher/translation.py</extracomment>
        <translation>磁碟機</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>watcher/translation.py</extracomment>
        <translation>檔案</translation>
    </message>
    <message>
        <source>%1 file</source>
        <extracomment>watcher/translation.py</extracomment>
        <translation>%1 檔案</translation>
    </message>
    <message>
        <source>Watcher shows prices, charts and alerts, and says how far they can be trusted.

Nothing here is investment advice. Prices may be late, wrong or missing; check with your broker before you act.

Yahoo&apos;s terms allow its data for personal use only. Watcher is not made by, or connected with, Yahoo or any company it shows.</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>Watcher 顯示行情、圖表和提醒，並說明它們有多可信。

這裡的內容都不是投資建議。價格可能延遲、有誤或缺失；操作之前請向券商核實。

Yahoo 的條款只允許個人使用其資料。Watcher 並非由 Yahoo 或所顯示的任何公司製作，也與它們沒有關聯。</translation>
    </message>
    <message>
        <source>Inter, the typeface (OFL-1.1)</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>Inter 字型 (OFL-1.1)</translation>
    </message>
    <message>
        <source>About Watcher</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>關於 Watcher</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>版本與授權條款</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>授權條款(&amp;L)</translation>
    </message>
    <message>
        <source>The licence of everything that Watcher is made of</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>Watcher 所有組成部分的授權條款</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Watcher {version} (MIT)</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>Watcher {version} (MIT)</translation>
    </message>
    <message>
        <source>Python {python_version} (PSF-2.0) on {platform}</source>
        <extracomment>watcher/ui/about.py</extracomment>
        <translation>Python {python_version} (PSF-2.0)，執行於 {platform}</translation>
    </message>
    <message>
        <source>{name}, {count} unread</source>
        <extracomment>watcher/ui/actions.py</extracomment>
        <translation>{name}，{count} 條未讀</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Watchlist</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>自選股(&amp;W)</translation>
    </message>
    <message>
        <source>Lis&amp;ts</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>清單(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>分組(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>欄(&amp;O)</translation>
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
        <translation>圖表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Grid of charts</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>圖表網格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Portfolio</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>投資組合(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>新聞(&amp;N)</translation>
    </message>
    <message>
        <source>Cal&amp;endar</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>日曆(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <extracomment>watcher/ui/acts.py, watcher/ui/overview/acts.py</extracomment>
        <translation>總覽(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tiles of</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>方塊範圍(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Size by</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>大小依據(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>顏色依據(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>版面(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>尋找任何內容(&amp;F)</translation>
    </message>
    <message>
        <source>Ask for prices &amp;now</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>立即取得行情(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel what is going on</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>取消正在進行的操作(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>訊息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Weekly digest</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>週報(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>watcher/ui/acts.py, watcher/ui/closing.py, watcher/ui/tray_menu.py</extracomment>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Silence all for an &amp;hour</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>全部靜音一小時(&amp;H)</translation>
    </message>
    <message>
        <source>Switch &amp;theme</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>切換主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Chart in full screen</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>圖表全螢幕(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discreet: hide amounts</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>隱私模式：隱藏金額(&amp;D)</translation>
    </message>
    <message>
        <source>Prese&amp;ntation mode</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>簡報模式(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save layout …</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>儲存版面(&amp;S) …</translation>
    </message>
    <message>
        <source>Re&amp;name layout …</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>重新命名版面(&amp;N) …</translation>
    </message>
    <message>
        <source>&amp;Delete layout</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>刪除版面(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt layout</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>下一個版面(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>重置版面(&amp;R)</translation>
    </message>
    <message>
        <source>Move panel &amp;left</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>面板移到左側(&amp;L)</translation>
    </message>
    <message>
        <source>Move panel &amp;right</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>面板移到右側(&amp;R)</translation>
    </message>
    <message>
        <source>Move panel &amp;down</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>面板移到下方(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stack or unstack panel</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>疊放或分開面板(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;etach or attach panel</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>分離或停靠面板(&amp;E)</translation>
    </message>
    <message>
        <source>More room for pa&amp;nel</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>增大面板(&amp;N)</translation>
    </message>
    <message>
        <source>Less room for &amp;panel</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>縮小面板(&amp;P)</translation>
    </message>
    <message>
        <source>To the next s&amp;creen</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>移到下一個螢幕(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the menu</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>開啟選單(&amp;O)</translation>
    </message>
    <message>
        <source>Open the &amp;demo market</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>開啟模擬市場(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Watcher</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>關於 Watcher(&amp;A)</translation>
    </message>
    <message>
        <source>Show by &amp;month</source>
        <extracomment>watcher/ui/agenda/acts.py</extracomment>
        <translation>按月顯示(&amp;M)</translation>
    </message>
    <message>
        <source>Month &amp;before</source>
        <extracomment>watcher/ui/agenda/acts.py</extracomment>
        <translation>上個月(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <extracomment>watcher/ui/agenda/acts.py</extracomment>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>Month &amp;after</source>
        <extracomment>watcher/ui/agenda/acts.py</extracomment>
        <translation>下個月(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport calendar …</source>
        <extracomment>watcher/ui/agenda/acts.py</extracomment>
        <translation>匯出日曆(&amp;X) …</translation>
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
        <translation>未來日程，按日排列</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <extracomment>watcher/ui/agenda/export.py</extracomment>
        <translation>匯出日曆</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <extracomment>watcher/ui/agenda/export.py</extracomment>
        <translation>日曆 (*.ics)</translation>
    </message>
    <message>
        <source>1 entry was exported.</source>
        <extracomment>watcher/ui/agenda/export.py</extracomment>
        <translation>已匯出 1 個條目。</translation>
    </message>
    <message>
        <source>{count} entries were exported.</source>
        <extracomment>watcher/ui/agenda/export.py</extracomment>
        <translation>已匯出 {count} 個條目。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>watcher/ui/agenda/lines.py, watcher/ui/agenda/panel.py, watcher/ui/panels.py</extracomment>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>watcher/ui/agenda/lines.py, watcher/ui/settings/entries.py</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>{text} (estimate)</source>
        <extracomment>watcher/engine/agenda.py, watcher/reports/digest_sheet.py, watcher/ui/agenda/lines.py</extracomment>
        <translation>{text}（預計）</translation>
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
        <translation>無事項</translation>
    </message>
    <message>
        <source>Nothing is known of the next 90 days yet. Companies are asked about once a day, while somebody looks: earnings, dividends and splits appear here, with the holidays and half-days of their markets.</source>
        <extracomment>watcher/ui/agenda/panel.py</extracomment>
        <translation>未來 90 天暫無已知事項。有人檢視時，每家公司大約每天查詢一次：財報、股利和股票分割會顯示在這裡，還有相關市場的休市日和半日市。</translation>
    </message>
    <message>
        <source>What can be done with the calendar</source>
        <extracomment>watcher/ui/agenda/panel.py</extracomment>
        <translation>日曆操作</translation>
    </message>
    <message>
        <source>next 90 days</source>
        <extracomment>watcher/ui/agenda/panel.py</extracomment>
        <translation>未來 90 天</translation>
    </message>
    <message>
        <source>&amp;New alert</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>新增提醒(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Search alerts</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>搜尋提醒(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual order</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>預設順序(&amp;U)</translation>
    </message>
    <message>
        <source>Nearest &amp;first</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>最接近的在前(&amp;F)</translation>
    </message>
    <message>
        <source>Grouped by s&amp;ymbol</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>按代號分組(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Grouped by state</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>按狀態分組(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause all that are listed</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>暫停列出的全部提醒(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume all that are listed</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>恢復列出的全部提醒(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Log of alerts …</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>提醒日誌(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Import alerts …</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>匯入提醒(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Export alerts …</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>匯出提醒(&amp;E) …</translation>
    </message>
    <message>
        <source>+ New alert</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>+ 新增提醒</translation>
    </message>
    <message>
        <source>Fired</source>
        <extracomment>watcher/ui/alerts/arrangement.py, watcher/ui/alerts/cards.py, watcher/ui/alerts/fired.py, …</extracomment>
        <translation>已觸發</translation>
    </message>
    <message>
        <source>Suspended</source>
        <extracomment>watcher/ui/alerts/arrangement.py</extracomment>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Armed</source>
        <extracomment>watcher/ui/alerts/arrangement.py</extracomment>
        <translation>監視中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>watcher/ui/alerts/arrangement.py</extracomment>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>watcher/ui/alerts/arrangement.py</extracomment>
        <translation>已結束</translation>
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
        <translation>每進一檔</translation>
    </message>
    <message>
        <source>Once per bar</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>每根K線一次</translation>
    </message>
    <message>
        <source>pre-market</source>
        <extracomment>watcher/ui/alerts/cards.py, watcher/ui/alerts/why_dialog.py, watcher/ui/chart/headline.py, …</extracomment>
        <translation>盤前</translation>
    </message>
    <message>
        <source>regular hours</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>常規時段</translation>
    </message>
    <message>
        <source>post-market</source>
        <extracomment>watcher/ui/alerts/cards.py, watcher/ui/alerts/why_dialog.py, watcher/ui/pair/wording.py</extracomment>
        <translation>盤後</translation>
    </message>
    <message>
        <source>overnight</source>
        <extracomment>watcher/ui/alerts/cards.py, watcher/ui/alerts/why_dialog.py, watcher/ui/pair/wording.py</extracomment>
        <translation>夜盤</translation>
    </message>
    <message>
        <source>no price heard</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>沒有收到價格</translation>
    </message>
    <message>
        <source>the price moved like a split; check the level</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>價格變動像是股票分割；請檢查價位</translation>
    </message>
    <message>
        <source>the price is in another unit than the level</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>價格與價位的單位不同</translation>
    </message>
    <message>
        <source>trading seems halted</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>似乎已暫停交易</translation>
    </message>
    <message>
        <source>the last price is not confirmed</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>最新價未經確認</translation>
    </message>
    <message>
        <source>a newer version knows this kind</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>此類型只有新版本才認識</translation>
    </message>
    <message>
        <source>armed</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>監視中</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>已中止</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>fired</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>已觸發</translation>
    </message>
    <message>
        <source>over</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>已結束</translation>
    </message>
    <message>
        <source>all hours</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>全部時段</translation>
    </message>
    <message>
        <source>⚠ its symbol left the lists: switch it on to go on, or remove it</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>⚠ 其代號已不在清單中：請重新開啟，或將其刪除</translation>
    </message>
    <message>
        <source>True now, waiting for its time to pass</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>條件現已成立，等待持續時間滿足</translation>
    </message>
    <message>
        <source>⚠ suspended: {reason}</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>⚠ 已中止：{reason}</translation>
    </message>
    <message>
        <source>{repeats}, {duration} cool-down</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>{repeats}，冷卻 {duration}</translation>
    </message>
    <message>
        <source>Fired {time_of_day} at {price}</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>{time_of_day} 觸發，報 {price}</translation>
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
        <translation>靜音至 {until}</translation>
    </message>
    <message>
        <source>{fired} · seen</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>{fired} · 已讀</translation>
    </message>
    <message>
        <source>{fired} · resting</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>{fired} · 冷卻中</translation>
    </message>
    <message>
        <source>{fired} · waiting for the price to come back</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>{fired} · 等待價格回落</translation>
    </message>
    <message>
        <source>reminds every {duration}</source>
        <extracomment>watcher/ui/alerts/cards.py</extracomment>
        <translation>每 {duration} 提醒一次</translation>
    </message>
    <message>
        <source>{count} alerts were removed.</source>
        <extracomment>watcher/ui/alerts/changes.py</extracomment>
        <translation>已刪除 {count} 個提醒。</translation>
    </message>
    <message>
        <source>The alert on {symbol} was removed.</source>
        <extracomment>watcher/ui/alerts/changes.py</extracomment>
        <translation>{symbol} 的提醒已刪除。</translation>
    </message>
    <message>
        <source>&amp;Edit …	Return</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>編輯(&amp;E) …	Return</translation>
    </message>
    <message>
        <source>S&amp;witch on or off</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>開啟或關閉(&amp;W)</translation>
    </message>
    <message>
        <source>Arm &amp;again</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>重新監視(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Silent for 1 hour</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>靜音 1 小時(&amp;S)</translation>
    </message>
    <message>
        <source>Silent until &amp;tomorrow</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>靜音到明天(&amp;T)</translation>
    </message>
    <message>
        <source>Speak agai&amp;n</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>取消靜音(&amp;N)</translation>
    </message>
    <message>
        <source>Mark as &amp;seen</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>標記為已讀(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>繼續監視(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Undo the split</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>復原股票分割(&amp;U)</translation>
    </message>
    <message>
        <source>Wh&amp;y did it, or not? …</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>為什麼觸發或沒觸發？(&amp;Y) …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>watcher/ui/alerts/commands.py, watcher/ui/chart/comparison/dialog.py, watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>刪除(&amp;R)</translation>
    </message>
    <message>
        <source>The &amp;marked alert</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>選取的提醒(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>恢復(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <extracomment>watcher/ui/alerts/commands.py</extracomment>
        <translation>開啟(&amp;S)</translation>
    </message>
    <message>
        <source>Set alert</source>
        <extracomment>watcher/ui/alerts/dialog.py</extracomment>
        <translation>設定提醒</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>watcher/ui/alerts/dialog.py, watcher/ui/by_name.py</extracomment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>What keeps the alert from being set</source>
        <extracomment>watcher/ui/alerts/dialog.py</extracomment>
        <translation>提醒無法設定的原因</translation>
    </message>
    <message>
        <source>New alert</source>
        <extracomment>watcher/ui/alerts/dialog.py, watcher/ui/alerts/empty.py</extracomment>
        <translation>新增提醒</translation>
    </message>
    <message>
        <source>Edit alert</source>
        <extracomment>watcher/ui/alerts/dialog.py</extracomment>
        <translation>編輯提醒</translation>
    </message>
    <message>
        <source>Storing …</source>
        <extracomment>watcher/ui/alerts/dialog.py</extracomment>
        <translation>正在儲存 …</translation>
    </message>
    <message>
        <source>An alert watches a price for you and tells you once what you wait for has happened: a level is reached, a day falls by 5 %, a rise turns round. It is judged on every price that is heard, and nothing is lost while Watcher is closed.</source>
        <extracomment>watcher/ui/alerts/empty.py</extracomment>
        <translation>提醒替您盯著價格，等到的事發生時通知您一次：到達某個價位、當日下跌 5%、漲勢逆轉。每一個收到的價格都會判斷，Watcher 關閉期間也不會遺漏。</translation>
    </message>
    <message>
        <source>New alert (Ctrl+Shift+A)</source>
        <extracomment>watcher/ui/alerts/empty.py</extracomment>
        <translation>新增提醒 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>watcher/ui/alerts/extras.py, watcher/ui/alerts/log_dialog.py, watcher/ui/portfolio/bulk_dialog.py, …</extracomment>
        <translation>備註</translation>
    </message>
    <message>
        <source>shown with the alert; optional</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>隨提醒顯示；可不填</translation>
    </message>
    <message>
        <source>When the alert ends</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>提醒何時結束</translation>
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
        <translation>結束(&amp;E)</translation>
    </message>
    <message>
        <source>until I have seen it, every</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>在我檢視之前，每隔</translation>
    </message>
    <message>
        <source>Repeat until I have seen it</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>重複提醒直到我檢視</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Minutes between reminders</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>兩次提醒之間的分鐘數</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>重複(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <extracomment>watcher/ui/alerts/extras.py, watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>when I remove it</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>由我刪除時</translation>
    </message>
    <message>
        <source>at a set time</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>在指定時間</translation>
    </message>
    <message>
        <source>The alert would end in the past.</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>提醒的結束時間已經過去。</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <extracomment>watcher/ui/alerts/extras.py</extracomment>
        <translation>請選擇更晚的時間。</translation>
    </message>
    <message>
        <source>, and the price has come back</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>，價格已經返回</translation>
    </message>
    <message>
        <source>unread, </source>
        <extracomment>watcher/ui/alerts/fired.py, watcher/ui/news/entries.py</extracomment>
        <translation>未讀，</translation>
    </message>
    <message>
        <source> (gap)</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>（跳空）</translation>
    </message>
    <message>
        <source>missed while away · {what} at {time_of_day}{back}</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>離開時錯過 · {time_of_day} {what}{back}</translation>
    </message>
    <message>
        <source>today {today} · missed {missed}</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>今天 {today} · 錯過 {missed}</translation>
    </message>
    <message>
        <source>today {today}</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>今天 {today}</translation>
    </message>
    <message>
        <source>opened {below} {level} (gap)</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>開盤{below} {level}（跳空）</translation>
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
        <translation>（觸及 {price}）</translation>
    </message>
    <message>
        <source>{what} at {price}</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>{what}，報 {price}</translation>
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
        <translation>觸及 {level}</translation>
    </message>
    <message>
        <source>rose</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>漲</translation>
    </message>
    <message>
        <source>fell</source>
        <extracomment>watcher/ui/alerts/fired.py</extracomment>
        <translation>跌</translation>
    </message>
    <message>
        <source>Fired alerts, newest first</source>
        <extracomment>watcher/ui/alerts/fired_list.py</extracomment>
        <translation>已觸發的提醒，最新的在前</translation>
    </message>
    <message>
        <source>Mark read</source>
        <extracomment>watcher/ui/alerts/fired_panel.py</extracomment>
        <translation>標為已讀</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>watcher/ui/alerts/fired_panel.py</extracomment>
        <translation>日誌</translation>
    </message>
    <message>
        <source>All that fired and was decided, and what was worth it</source>
        <extracomment>watcher/ui/alerts/fired_panel.py</extracomment>
        <translation>所有觸發與判定的記錄，以及哪些提醒有用</translation>
    </message>
    <message>
        <source>Nothing has fired yet.</source>
        <extracomment>watcher/ui/alerts/fired_panel.py, watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>尚未觸發任何提醒。</translation>
    </message>
    <message>
        <source>{unread} new · </source>
        <extracomment>watcher/ui/alerts/fired_panel.py</extracomment>
        <translation>{unread} 條新 · </translation>
    </message>
    <message>
        <source>reaches</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>觸及</translation>
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
        <translation>高於</translation>
    </message>
    <message>
        <source>is below</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>低於</translation>
    </message>
    <message>
        <source>changes on the day by</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>當日漲跌幅達到</translation>
    </message>
    <message>
        <source>moves by</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>變動達到</translation>
    </message>
    <message>
        <source>falls from its high by</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>從高點回落</translation>
    </message>
    <message>
        <source>rises from its low by</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>從低點反彈</translation>
    </message>
    <message>
        <source>enters</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>進入區間</translation>
    </message>
    <message>
        <source>leaves</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>離開區間</translation>
    </message>
    <message>
        <source>opens with a gap of</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>跳空開盤達到</translation>
    </message>
    <message>
        <source>makes a new high of</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>創新高，天數為</translation>
    </message>
    <message>
        <source>makes a new low of</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>創新低，天數為</translation>
    </message>
    <message>
        <source>has a volume of</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>成交量達到</translation>
    </message>
    <message>
        <source>has no price for</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>沒有價格，持續</translation>
    </message>
    <message>
        <source>beats or trails</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>跑贏或跑輸</translation>
    </message>
    <message>
        <source>has a premium over</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>溢價，相對於</translation>
    </message>
    <message>
        <source>has an indicator</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>指標滿足</translation>
    </message>
    <message>
        <source>is near its</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>臨近</translation>
    </message>
    <message>
        <source>as a position has a</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>作為持股，其</translation>
    </message>
    <message>
        <source>together have a</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>全部持股，其</translation>
    </message>
    <message>
        <source>meets all of</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>滿足全部條件</translation>
    </message>
    <message>
        <source>meets any of</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>滿足任一條件</translation>
    </message>
    <message>
        <source>does what a newer version knows</source>
        <extracomment>watcher/ui/alerts/kinds.py</extracomment>
        <translation>只有新版本認識的類型</translation>
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
        <translation>倍於平均值，天數</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>watcher/ui/alerts/kinds.py, watcher/ui/alerts/sentence.py</extracomment>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>watcher/ui/alerts/kinds.py, watcher/ui/alerts/sentence.py</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>is in no list any more</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>已不在任何清單中</translation>
    </message>
    <message>
        <source>are in no list any more</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>已不在任何清單中</translation>
    </message>
    <message>
        <source>its alert is stopped</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>其提醒已停止</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>繼續監視</translation>
    </message>
    <message>
        <source>Leave stopped</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>保持停止</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>watcher/ui/alerts/leaving.py, watcher/ui/alerts/unknown.py, watcher/ui/pair/acts.py, …</extracomment>
        <translation>刪除</translation>
    </message>
    <message>
        <source>{count} alerts are stopped</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>{count} 個提醒已停止</translation>
    </message>
    <message>
        <source>⚠ {text} Go on, or remove?</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>⚠ {text} 繼續監視，還是刪除？</translation>
    </message>
    <message>
        <source>Levels ▾</source>
        <extracomment>watcher/ui/alerts/levels_button.py</extracomment>
        <translation>價位 ▾</translation>
    </message>
    <message>
        <source>Levels to choose from</source>
        <extracomment>watcher/ui/alerts/levels_button.py</extracomment>
        <translation>可選的價位</translation>
    </message>
    <message>
        <source>Previous close, extremes, averages, your own cost, round numbers (Alt+L)</source>
        <extracomment>watcher/ui/alerts/levels_button.py</extracomment>
        <translation>昨收、極值、均線、您的成本、整數關口 (Alt+L)</translation>
    </message>
    <message>
        <source>Mean change in the direction of each fire, in trading time. “Went on”: how often the price was further that way after five days.</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>每次觸發後沿觸發方向的平均變動，按交易時間計算。「延續」：五天後價格繼續朝該方向走的次數。</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>尚不知道</translation>
    </message>
    <message>
        <source>Log of alerts</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>提醒日誌</translation>
    </message>
    <message>
        <source>Search symbol, level, note, label or reason</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>搜尋代號、價位、備註、標籤或原因</translation>
    </message>
    <message>
        <source>Search the log</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>搜尋日誌</translation>
    </message>
    <message>
        <source>Only what &amp;fired</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>只看觸發的(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export CSV …</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>匯出 CSV(&amp;E) …</translation>
    </message>
    <message>
        <source>What fired and what was decided, newest first</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>觸發與判定的記錄，最新的在前</translation>
    </message>
    <message>
        <source>What each alert was worth</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>每個提醒的效果</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>日誌(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Worth it?</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>效果如何？(&amp;W)</translation>
    </message>
    <message>
        <source>Export the log</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>匯出日誌</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>watcher/ui/alerts/log_dialog.py, watcher/ui/chart/export/part.py, watcher/ui/portfolio/files.py, …</extracomment>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>1 line was exported.</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>已匯出 1 行。</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/alerts/log_dialog.py, watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/alerts/log_dialog.py, watcher/ui/alerts/sentence.py, …</extracomment>
        <translation>代號</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/alerts/log_dialog.py, watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/alerts/log_dialog.py, watcher/ui/alerts/sentence.py, …</extracomment>
        <translation>價格</translation>
    </message>
    <message>
        <source>+1 h</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>+1 小時</translation>
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
        <translation>沒有儲存任何收盤價。</translation>
    </message>
    <message>
        <source>The last close that is stored is of {day}.</source>
        <extracomment>watcher/domain/digest/incidents.py</extracomment>
        <translation>儲存的最後一個收盤價是 {day} 的。</translation>
    </message>
    <message>
        <source>Watcher: week {week}</source>
        <extracomment>watcher/engine/digest_letter.py</extracomment>
        <translation>Watcher：{week} 週報</translation>
    </message>
    <message>
        <source>Next week: {told}; and {count} more</source>
        <extracomment>watcher/engine/digest_letter.py</extracomment>
        <translation>下週：{told}；另有 {count} 項</translation>
    </message>
    <message>
        <source>Next week: {told}</source>
        <extracomment>watcher/engine/digest_letter.py</extracomment>
        <translation>下週：{told}</translation>
    </message>
    <message>
        <source>Portfolio {percent}{beside}; {value} {currency} ({gain})</source>
        <extracomment>watcher/engine/digest_letter.py</extracomment>
        <translation>投資組合 {percent}{beside}；{value} {currency}（{gain}）</translation>
    </message>
    <message>
        <source>Big days: {told}</source>
        <extracomment>watcher/engine/digest_letter.py</extracomment>
        <translation>大幅波動日：{told}</translation>
    </message>
    <message>
        <source>Alerts fired: {count} ({symbols})</source>
        <extracomment>watcher/engine/digest_letter.py</extracomment>
        <translation>觸發的提醒：{count} 個（{symbols}）</translation>
    </message>
    <message>
        <source>{symbol}: no closes of this week are stored, so nothing is compared</source>
        <extracomment>watcher/engine/digest_portfolio.py</extracomment>
        <translation>{symbol}：沒有儲存本週的收盤價，因此不作對比</translation>
    </message>
    <message>
        <source>{symbol}: no closes before this week are stored, so nothing is compared</source>
        <extracomment>watcher/engine/digest_portfolio.py</extracomment>
        <translation>{symbol}：沒有儲存本週之前的收盤價，因此不作對比</translation>
    </message>
    <message>
        <source>{label}: no price of this week, that of {day} stands in for it</source>
        <extracomment>watcher/engine/digest_portfolio.py</extracomment>
        <translation>{label}：沒有本週的價格，以 {day} 的價格代替</translation>
    </message>
    <message>
        <source>Another Watcher has this database; nothing was changed.</source>
        <extracomment>watcher/engine/engine.py, watcher/restoring.py</extracomment>
        <translation>另一個 Watcher 正在使用此資料庫；未作任何變更。</translation>
    </message>
    <message>
        <source>End it, then try again.</source>
        <extracomment>watcher/engine/engine.py, watcher/restoring.py</extracomment>
        <translation>請先結束它，然後重試。</translation>
    </message>
    <message>
        <source>There is no good copy to go back to.</source>
        <extracomment>watcher/engine/engine.py</extracomment>
        <translation>沒有可以還原的完好備份。</translation>
    </message>
    <message>
        <source>It cancels what the file does not book; take that back by hand.</source>
        <extracomment>watcher/importers/draft.py</extracomment>
        <translation>它取消了檔案中沒有的記錄；請手動撤銷那一筆。</translation>
    </message>
    <message>
        <source>Choose English in eToro&apos;s settings, then download the account statement again; its sheet “Account Activity” is read.</source>
        <extracomment>watcher/importers/etoro.py</extracomment>
        <translation>請在 eToro 的設定中選擇英文，然後重新下載帳戶報表；會讀取其中的「Account Activity」工作表。</translation>
    </message>
    <message>
        <source>{name} is eToro&apos;s statement, but an old one or not in English.</source>
        <extracomment>watcher/importers/etoro.py</extracomment>
        <translation>{name} 是 eToro 的報表，但是舊版或不是英文。</translation>
    </message>
    <message>
        <source>it exchanges nothing</source>
        <extracomment>watcher/importers/ibkr.py</extracomment>
        <translation>它沒有兌換任何東西</translation>
    </message>
    <message>
        <source>The old shares of a split, which is kept already.</source>
        <extracomment>watcher/importers/ibkr_actions.py</extracomment>
        <translation>分割前的舊股份，分割已記錄。</translation>
    </message>
    <message>
        <source>Export it in English: in the Client Portal under Performance &amp; Reports, Statements, Activity, choose English as the language and CSV as the format.</source>
        <extracomment>watcher/importers/ibkr_activity.py</extracomment>
        <translation>請以英文匯出：在客戶端入口的「表現與報告」「報表」「活動」中，語言選英文，格式選 CSV。</translation>
    </message>
    <message>
        <source>“{shown}” is a class of assets that is not known</source>
        <extracomment>watcher/importers/ibkr_activity.py</extracomment>
        <translation>「{shown}」是未知的資產類別</translation>
    </message>
    <message>
        <source>{name} is a statement in a language that is not read.</source>
        <extracomment>watcher/importers/ibkr_activity.py</extracomment>
        <translation>{name} 是一份無法讀取其語言的報表。</translation>
    </message>
    <message>
        <source>“{section}” is a section that is not known</source>
        <extracomment>watcher/importers/ibkr_activity.py</extracomment>
        <translation>「{section}」是未知的部分</translation>
    </message>
    <message>
        <source>What cash in other currencies is worth by now; none came or went.</source>
        <extracomment>watcher/importers/ibkr_history.py</extracomment>
        <translation>其他貨幣現金的目前價值；沒有進出。</translation>
    </message>
    <message>
        <source>Save it as XML again.</source>
        <extracomment>watcher/importers/portfolio_performance.py</extracomment>
        <translation>請重新另存為 XML。</translation>
    </message>
    <message>
        <source>“{said}” is no version of {program}&apos;s files.</source>
        <extracomment>watcher/importers/portfolio_performance.py</extracomment>
        <translation>「{said}」不是 {program} 檔案的版本。</translation>
    </message>
    <message>
        <source>An option ({what}); not kept here.</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>選擇權（{what}）；此處不記錄。</translation>
    </message>
    <message>
        <source>Shares that a merger took; they are counted with its money.</source>
        <extracomment>watcher/importers/schwab.py</extracomment>
        <translation>合併收走的股份；與其款項一併計入。</translation>
    </message>
    <message>
        <source>a quotation mark is opened there and never closed</source>
        <extracomment>watcher/importers/source_file.py</extracomment>
        <translation>那裡有一個引號開啟後沒有關閉</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet of no known kind; save its sheet as CSV.</source>
        <extracomment>watcher/importers/sources.py</extracomment>
        <translation>{name} 是未知種類的試算表；請將其工作表另存為 CSV。</translation>
    </message>
    <message>
        <source>{name} is JSON, but no export that is known.</source>
        <extracomment>watcher/importers/sources.py</extracomment>
        <translation>{name} 是 JSON，但不是已知的匯出檔。</translation>
    </message>
    <message>
        <source>{name} holds more than can be read at once.</source>
        <extracomment>watcher/importers/xstream.py</extracomment>
        <translation>{name} 的內容太多，無法一次讀取。</translation>
    </message>
    <message>
        <source>No day was beyond 2.5 standard deviations of the 120 sessions before.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>沒有哪一天的漲跌超出此前 120 個交易日的 2.5 個標準差。</translation>
    </message>
    <message>
        <source>A dash: that time has not come yet, or no price of it is known.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>短橫線表示時間未到，或沒有當時的價格。</translation>
    </message>
    <message>
        <source>{first} to {last}. Written {moment} from what is stored.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{first} 至 {last}。根據已儲存的資料撰寫於 {moment}。</translation>
    </message>
    <message>
        <source>{first} to {last}. The week is not over: these are figures so far. Written {moment} from what is stored.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{first} 至 {last}。本週尚未結束：以下是截至目前的數字。根據已儲存的資料撰寫於 {moment}。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language, as HTML has it</comment>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>zh-Hant</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>column</comment>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>一週漲跌</translation>
    </message>
    <message>
        <source>{day}: {symbol} rose {percent} %</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{day}：{symbol} 上漲 {percent} %</translation>
    </message>
    <message>
        <source>{day}: {symbol} fell {percent} %</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{day}：{symbol} 下跌 {percent} %</translation>
    </message>
    <message>
        <source>{count} fired, {late} of them missed then and found later.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>觸發 {count} 個，其中 {late} 個當時錯過、事後發現。</translation>
    </message>
    <message>
        <source>{count} fired.</source>
        <comment>alerts</comment>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>觸發 {count} 個。</translation>
    </message>
    <message>
        <source>1 hour on</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>1 小時後</translation>
    </message>
    <message>
        <source>1 day on</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>1 天後</translation>
    </message>
    <message>
        <source>5 days on</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>5 天後</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often</comment>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>次數</translation>
    </message>
    <message>
        <source>Nothing is known of week {week}: no results, dividends, splits or holidays.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{week} 週沒有已知事項：沒有財報、股利、股票分割或休市日。</translation>
    </message>
    <message>
        <source>There are no lists.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>沒有清單。</translation>
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
        <translation>觸發 1 個提醒</translation>
    </message>
    <message>
        <source>{count} alerts fired</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>觸發 {count} 個提醒</translation>
    </message>
    <message>
        <source>No alert fired.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>沒有觸發任何提醒。</translation>
    </message>
    <message>
        <source>No headlines of this week are stored.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>沒有儲存本週的新聞標題。</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>標題</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>來源</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column</comment>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>相關代號</translation>
    </message>
    <message>
        <source>Nothing is known to have been missing.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>沒有已知的缺漏。</translation>
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
        <translation>{week} 週報</translation>
    </message>
    <message>
        <source>Lists: best and worst</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>清單：最佳和最差</translation>
    </message>
    <message>
        <source>Big days</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>大幅波動日</translation>
    </message>
    <message>
        <source>Worth reading</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>值得一讀</translation>
    </message>
    <message>
        <source>Data: what was missing</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>資料：缺了什麼</translation>
    </message>
    <message>
        <source>What comes next</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>接下來</translation>
    </message>
    <message>
        <source>Times are in {zone}. Moves compare the last close of the week with the last one before. This is a record of prices, not advice.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>時間為 {zone} 時間。漲跌比較的是本週最後一個收盤價與此前最後一個收盤價。本報告只記錄價格，不構成投資建議。</translation>
    </message>
    <message>
        <source>{name}: {known} of {count} known</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{name}：{count} 個中有 {known} 個已知</translation>
    </message>
    <message>
        <source>found {moment}</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>發現於 {moment}</translation>
    </message>
    <message>
        <source>{words} {length} in all.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{words}共 {length}。</translation>
    </message>
    <message>
        <source>In week {week}, as far as it is stored:</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{week} 週的已知事項：</translation>
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
        <translation>同業平均 {percent}</translation>
    </message>
    <message>
        <source>{percent} its own</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>自身 {percent}</translation>
    </message>
    <message>
        <source>{percent} at the open</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>開盤跳空 {percent}</translation>
    </message>
    <message>
        <source>volume {number} times the average</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>成交量為均量的 {number} 倍</translation>
    </message>
    <message>
        <source>{said}; {parts}</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>{said}；{parts}</translation>
    </message>
    <message>
        <source>And {count} more in the window.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>視窗中另有 {count} 則。</translation>
    </message>
    <message>
        <source>Not known, for lack of stored closes: {names}.</source>
        <extracomment>watcher/reports/digest_sheet.py</extracomment>
        <translation>因沒有儲存收盤價而未知：{names}。</translation>
    </message>
    <message>
        <source>No font of this machine has all the Chinese, Japanese and Korean letters above; your reader has to have one.</source>
        <extracomment>watcher/reports/pdf.py</extracomment>
        <translation>此電腦沒有字型包含上面所有的中日韓文字；您的閱讀器需自帶一種。</translation>
    </message>
    <message>
        <source>Nothing was held in this week.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>本週沒有持股。</translation>
    </message>
    <message>
        <source>{said}, {name} {percent}: {points} percentage points ahead.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>{said}，{name} {percent}：領先 {points} 個百分點。</translation>
    </message>
    <message>
        <source>{said}, {name} {percent}: {points} percentage points behind.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>{said}，{name} {percent}：落後 {points} 個百分點。</translation>
    </message>
    <message>
        <source>Nothing was booked up to this week.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>截至本週沒有記帳。</translation>
    </message>
    <message>
        <source>What each holding brought:</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>各持股的貢獻：</translation>
    </message>
    <message>
        <source>The portfolio returned {percent} (time-weighted)</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>投資組合報酬率 {percent}（時間加權）</translation>
    </message>
    <message>
        <source>Value before</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>期初市值</translation>
    </message>
    <message>
        <source>Paid in and out</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>資金進出</translation>
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
        <translation>投資組合 {percent}</translation>
    </message>
    <message>
        <source>From {first} to {last}: {words}.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>{first} 至 {last}：{words}。</translation>
    </message>
    <message>
        <source>{said}. What {name} did is not known.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>{said}。{name} 的表現未知。</translation>
    </message>
    <message>
        <source>{count} others</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>其他 {count} 個</translation>
    </message>
    <message>
        <source>And {count} more; the window has all of them.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>另有 {count} 則；視窗中可檢視全部。</translation>
    </message>
    <message>
        <source>Dashed: {name}.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>虛線：{name}。</translation>
    </message>
    <message>
        <source>Solid: {name}.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>實線：{name}。</translation>
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
        <translation>{name}「{text}」不是以下之一：{known}</translation>
    </message>
    <message>
        <source>{name} “{text}” is not a number</source>
        <extracomment>watcher/domain/portfolio/records.py</extracomment>
        <translation>{name}「{text}」不是數值</translation>
    </message>
    <message>
        <source>“{name}” is missing or not above zero</source>
        <extracomment>watcher/domain/portfolio/records.py</extracomment>
        <translation>「{name}」缺少或不大於零</translation>
    </message>
    <message>
        <source>time “{text}” is not a date and time with a zone</source>
        <extracomment>watcher/domain/portfolio/records.py</extracomment>
        <translation>時間「{text}」不是帶時區的日期和時間</translation>
    </message>
    <message>
        <source>day “{text}” is not a date</source>
        <extracomment>watcher/domain/portfolio/records.py</extracomment>
        <translation>日期「{text}」不是日期</translation>
    </message>
    <message>
        <source>lots “{word}” is not a purchase and a quantity</source>
        <extracomment>watcher/domain/portfolio/records.py</extracomment>
        <translation>批次「{word}」不是買進和數量</translation>
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
        <translation>{hours} 小時 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>length</comment>
        <extracomment>watcher/reports/writing.py</extracomment>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>&amp;Day of the fired alert</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>觸發當日詳情(&amp;D)</translation>
    </message>
    <message>
        <source>What that day was like: the move, the peers, the headlines</source>
        <extracomment>watcher/ui/alerts/acts.py</extracomment>
        <translation>當日的漲跌、同業和新聞標題</translation>
    </message>
    <message>
        <source>Its holdings have days of their own: choose one, and its day on the chart.</source>
        <extracomment>watcher/ui/alerts/days.py</extracomment>
        <translation>其中的持股各有當日詳情：請選擇一個持股，再選圖表上的日期。</translation>
    </message>
    <message>
        <source>The portfolio has no card of a day.</source>
        <extracomment>watcher/ui/alerts/days.py</extracomment>
        <translation>投資組合沒有當日詳情。</translation>
    </message>
    <message>
        <source>Watcher is open on this profile already, and does not answer.</source>
        <extracomment>watcher/app.py</extracomment>
        <translation>此設定檔已在另一個 Watcher 視窗中開啟，但沒有回應。</translation>
    </message>
    <message>
        <source>Look for its window; if there is none, end that process and start again.</source>
        <extracomment>watcher/app.py</extracomment>
        <translation>請尋找那個視窗；若找不到，請結束該處理程序後重新啟動。</translation>
    </message>
    <message>
        <source>Watcher is open on this profile already (process {pid}), and does not answer.</source>
        <extracomment>watcher/app.py</extracomment>
        <translation>此設定檔已在另一個 Watcher 視窗中開啟（處理程序 {pid}），但沒有回應。</translation>
    </message>
    <message>
        <source>Backing everything up …</source>
        <extracomment>watcher/bridge/backups.py</extracomment>
        <translation>正在備份全部資料 …</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <extracomment>watcher/bridge/backups.py</extracomment>
        <translation>正在讀取備份 …</translation>
    </message>
    <message>
        <source>Taking an import back …</source>
        <extracomment>watcher/bridge/portfolio.py</extracomment>
        <translation>正在撤銷匯入 …</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <extracomment>watcher/bridge/portfolio.py</extracomment>
        <translation>正在讀取 {name} …</translation>
    </message>
    <message>
        <source>An exchange rate, of now or of the day before, is not known.</source>
        <extracomment>watcher/domain/alerts/reasons.py</extracomment>
        <translation>不知道現在或前一天的匯率。</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>number of bars</comment>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>週期</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of bars</comment>
        <extracomment>watcher/domain/indicators/catalogue.py</extracomment>
        <translation>均線</translation>
    </message>
    <message>
        <source>The demo market has no backups.</source>
        <extracomment>watcher/engine/backing_up.py</extracomment>
        <translation>模擬市場沒有備份。</translation>
    </message>
    <message>
        <source>All of it is invented; it is made anew at each start.</source>
        <extracomment>watcher/engine/backing_up.py</extracomment>
        <translation>其中全部是虛構的，每次啟動都會重新產生。</translation>
    </message>
    <message>
        <source>Its source has no bars of this length; these are made of shorter ones.</source>
        <extracomment>watcher/engine/charts.py</extracomment>
        <translation>其資料來源沒有該週期的K線；這些由較短週期的K線合成。</translation>
    </message>
    <message>
        <source>Choose yyyyMMdd as the date format of the Flex query.</source>
        <extracomment>watcher/importers/ibkr_days.py</extracomment>
        <translation>請將 Flex 查詢的日期格式設為 yyyyMMdd。</translation>
    </message>
    <message>
        <source>Nothing of what is booked can be valued in this week.</source>
        <extracomment>watcher/reports/portfolio_section.py</extracomment>
        <translation>本週無法對已記帳的任何持股估值。</translation>
    </message>
    <message>
        <source>Watcher does not know which folder is yours: HOME is not set.</source>
        <extracomment>watcher/paths.py</extracomment>
        <translation>Watcher 不知道您的個人資料夾在哪裡：未設定 HOME。</translation>
    </message>
    <message>
        <source>Set it, or choose a folder for the profile with --profile DIR.</source>
        <extracomment>watcher/paths.py</extracomment>
        <translation>請設定它，或用 --profile DIR 為設定檔選擇一個資料夾。</translation>
    </message>
    <message>
        <source>{name} is restored.</source>
        <extracomment>watcher/restoring.py</extracomment>
        <translation>已還原 {name}。</translation>
    </message>
    <message>
        <source>What there was before is kept in {folder}.</source>
        <extracomment>watcher/restoring.py</extracomment>
        <translation>之前的資料保留在 {folder} 中。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>沒有檔案 {path}。</translation>
    </message>
    <message>
        <source>Nothing was changed; make the folder writable, or free some space.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>沒有更改任何內容；請使該資料夾可寫，或騰出一些空間。</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another file.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>沒有更改任何內容；請另選一個檔案。</translation>
    </message>
    <message>
        <source>Give its password: --password, or WATCHER_BACKUP_PASSWORD.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>請提供其密碼：--password 或 WATCHER_BACKUP_PASSWORD。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>請另選一個資料夾，或騰出一些空間。</translation>
    </message>
    <message>
        <source>{path} is no backup of Watcher, or not whole.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>{path} 不是 Watcher 的備份，或不完整。</translation>
    </message>
    <message>
        <source>Is the password right, and the file whole? Nothing was changed.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>密碼正確嗎？檔案完整嗎？沒有更改任何內容。</translation>
    </message>
    <message>
        <source>{path} is encrypted.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>{path} 已加密。</translation>
    </message>
    <message>
        <source>{path} could not be decrypted.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>無法解密 {path}。</translation>
    </message>
    <message>
        <source>The database in {path} is damaged.</source>
        <extracomment>watcher/store/archive.py</extracomment>
        <translation>{path} 中的資料庫已損壞。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Watcher.</source>
        <extracomment>watcher/store/archive.py, watcher/store/backup.py</extracomment>
        <translation>{path} 由更新版本的 Watcher 寫入。</translation>
    </message>
    <message>
        <source>The database {path} is gone.</source>
        <extracomment>watcher/store/backup.py</extracomment>
        <translation>資料庫 {path} 不見了。</translation>
    </message>
    <message>
        <source>“watcher restore” goes back to the backup of {made_at}: {path}. To begin with nothing, move the folder of the backups away.</source>
        <extracomment>watcher/store/backup.py</extracomment>
        <translation>「watcher restore」會恢復到 {made_at} 的備份：{path}。若要從空白開始，請移走備份資料夾。</translation>
    </message>
    <message>
        <source>&amp;Back everything up …</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>備份全部資料(&amp;B) …</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <extracomment>watcher/ui/acts.py</extracomment>
        <translation>還原備份(&amp;R) …</translation>
    </message>
    <message>
        <source>{names} {left}; {stopped}.</source>
        <extracomment>watcher/ui/alerts/leaving.py</extracomment>
        <translation>{names} {left}；{stopped}。</translation>
    </message>
    <message>
        <source>Fires</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>觸發次數</translation>
    </message>
    <message>
        <source>Went on</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>延續</translation>
    </message>
    <message>
        <source>{went_on} of {known}</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>{known} 次中 {went_on} 次</translation>
    </message>
    <message>
        <source>Nothing suits the search.</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>沒有符合搜尋的內容。</translation>
    </message>
    <message>
        <source>{count} {lines}, newest first</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>{count} {lines}，最新的在前</translation>
    </message>
    <message>
        <source>{count} lines were exported.</source>
        <extracomment>watcher/ui/alerts/log_dialog.py</extracomment>
        <translation>已匯出 {count} 行。</translation>
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
        <translation>提醒的搜尋、分組、日誌和檔案</translation>
    </message>
    <message>
        <source>{armed} armed</source>
        <extracomment>watcher/ui/alerts/panel.py</extracomment>
        <translation>{armed} 個監視中</translation>
    </message>
    <message>
        <source>{note} · {suspended} suspended</source>
        <extracomment>watcher/ui/alerts/panel.py</extracomment>
        <translation>{note} · {suspended} 個已中止</translation>
    </message>
    <message>
        <source>This is already so. What do you mean?</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>條件已經成立。您的意思是？</translation>
    </message>
    <message>
        <source>Wait until it happens afresh</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>等它重新發生</translation>
    </message>
    <message>
        <source>Tell me now</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>現在就提醒我</translation>
    </message>
    <message>
        <source>No price is known yet.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>尚無價格。</translation>
    </message>
    <message>
        <source>It cannot fall that far.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>不可能跌那麼多。</translation>
    </message>
    <message>
        <source>Now unknown on the day</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當日漲跌目前未知</translation>
    </message>
    <message>
        <source>The price is on this level now. Which way do you wait for?</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>價格正好在此價位。您等的是哪個方向？</translation>
    </message>
    <message>
        <source>Fires when it {falls} to {shown}.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當價格{falls}至 {shown} 時觸發。</translation>
    </message>
    <message>
        <source>falls</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>跌</translation>
    </message>
    <message>
        <source>rises</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>漲</translation>
    </message>
    <message>
        <source>Fires when it {way} to {price}; if it {further} before, the level goes along.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當價格{way}至 {price} 時觸發；若此前繼續{further}，價位隨之移動。</translation>
    </message>
    <message>
        <source>Now {price}</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>現價 {price}</translation>
    </message>
    <message>
        <source>Tell me when it rises to it again</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>再次漲到此價時提醒我</translation>
    </message>
    <message>
        <source>Tell me when it falls to it again</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>再次跌到此價時提醒我</translation>
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
        <translation>進入</translation>
    </message>
    <message>
        <source>gets out of</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>離開</translation>
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
        <translation>需先跌破該價位。</translation>
    </message>
    <message>
        <source> It has to rise above first.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>需先升破該價位。</translation>
    </message>
    <message>
        <source>Fires when it gets to {shown}; the first price heard says from which side.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當價格到達 {shown} 時觸發；收到的第一個價格決定從哪一側。</translation>
    </message>
    <message>
        <source>The {low} counts from the first price heard.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>{low}點從收到的第一個價格算起。</translation>
    </message>
    <message>
        <source>No price is known yet. {fires}</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>尚無價格。{fires}</translation>
    </message>
    <message>
        <source>Now {signed} % on the day</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當日現為 {signed} %</translation>
    </message>
    <message>
        <source>{now}, on the level.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>{now}，正在該價位。</translation>
    </message>
    <message>
        <source>Wait for the next day</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>等到下一個交易日</translation>
    </message>
    <message>
        <source>{now}, already there.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>{now}，已經達到。</translation>
    </message>
    <message>
        <source>Fires once it is at or {side} {price}{held}.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當價格等於或{side} {price}{held} 時觸發。</translation>
    </message>
    <message>
        <source>Fires at {signed_plain} % or further {way}.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當日漲跌達 {signed_plain} % 或更{way}時觸發。</translation>
    </message>
    <message>
        <source>rise</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>上漲</translation>
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
        <translation>從最近 {duration} 的{end}價{way} {size} 時觸發。</translation>
    </message>
    <message>
        <source>Fires when it {way} {low} to {high}.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當價格{way} {low} 至 {high} 區間時觸發。</translation>
    </message>
    <message>
        <source>Fires when the first trade of a day is {signed_plain} % or further away.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當日首筆成交偏離 {signed_plain} % 或更多時觸發。</translation>
    </message>
    <message>
        <source>Fires when nothing trustworthy is heard for {time}, while others of its market are.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當 {time} 內收不到可信價格，而同市場其他代號有價格時觸發。</translation>
    </message>
    <message>
        <source>Fires {end} price of the {days} trading days before.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當價格創此前 {days} 個交易日{end}時觸發。</translation>
    </message>
    <message>
        <source>{plain} times the average of {days} days</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>{days} 日均量的 {plain} 倍</translation>
    </message>
    <message>
        <source>Fires once the day&apos;s volume is {size}, or more.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當日成交量達到{size}或以上時觸發。</translation>
    </message>
    <message>
        <source>Fires when it gets to {shown} from either side.</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>從任一側到達 {shown} 時觸發。</translation>
    </message>
    <message>
        <source>Fires when it rises to {shown}.{first}</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當價格漲到 {shown} 時觸發。{first}</translation>
    </message>
    <message>
        <source>Fires when it falls to {shown}.{first}</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當價格跌到 {shown} 時觸發。{first}</translation>
    </message>
    <message>
        <source> for {duration} without a break</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>，且持續 {duration} 不中斷</translation>
    </message>
    <message>
        <source>Search symbol, level, note or state</source>
        <extracomment>watcher/ui/alerts/search_line.py</extracomment>
        <translation>搜尋代號、價位、備註或狀態</translation>
    </message>
    <message>
        <source>Search alerts</source>
        <extracomment>watcher/ui/alerts/search_line.py</extracomment>
        <translation>搜尋提醒</translation>
    </message>
    <message>
        <source>Multiple of the average</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>平均值的倍數</translation>
    </message>
    <message>
        <source>Size of the move</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>變動幅度</translation>
    </message>
    <message>
        <source>What to wait for</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>等待什麼</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>數值</translation>
    </message>
    <message>
        <source>Unit of the number</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>數值的單位</translation>
    </message>
    <message>
        <source>Second number</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>第二個數值</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>頻率</translation>
    </message>
    <message>
        <source>Trading hours</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>交易時段</translation>
    </message>
    <message>
        <source>Minutes between two alerts</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>兩次提醒之間的分鐘數</translation>
    </message>
    <message>
        <source>my holdings</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>我的持股</translation>
    </message>
    <message>
        <source>at most every</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>最多每隔</translation>
    </message>
    <message>
        <source>price</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>價格</translation>
    </message>
    <message>
        <source>Second price</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>第二個價格</translation>
    </message>
    <message>
        <source>Days of the average</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>平均值的天數</translation>
    </message>
    <message>
        <source>within</source>
        <comment>alert</comment>
        <extracomment>watcher/ui/alerts/sentence.py, watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>時限</translation>
    </message>
    <message>
        <source>for at least</source>
        <comment>alert</comment>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>持續至少</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>提醒我，當</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>watcher/ui/alerts/sentence.py</extracomment>
        <translation>時段</translation>
    </message>
    <message>
        <source>Only a newer version knows this kind of alert.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>只有新版本認識此類提醒。</translation>
    </message>
    <message>
        <source>Choose another kind to replace it.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>請選擇另一種類型來替換。</translation>
    </message>
    <message>
        <source>This indicator is not known yet.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>尚不認識此指標。</translation>
    </message>
    <message>
        <source>A move of 0 would fire all the time.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>變動為 0 會一直觸發。</translation>
    </message>
    <message>
        <source>Give a number other than 0.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>請輸入非 0 的數值。</translation>
    </message>
    <message>
        <source>The distance has to be above 0.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>距離必須大於 0。</translation>
    </message>
    <message>
        <source>The minutes have to be between 0 and 43,200, which is 30 days.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>分鐘數須在 0 到 43,200 之間，即 30 天。</translation>
    </message>
    <message>
        <source>The second price has to be above the first.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>第二個價格必須高於第一個。</translation>
    </message>
    <message>
        <source>The multiple has to be above 0.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>倍數必須大於 0。</translation>
    </message>
    <message>
        <source>For example 2.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>例如 2。</translation>
    </message>
    <message>
        <source>For how many minutes?</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>持續多少分鐘？</translation>
    </message>
    <message>
        <source>For example 5.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>例如 5。</translation>
    </message>
    <message>
        <source>The days have to be a whole number above 0.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>天數必須是大於 0 的整數。</translation>
    </message>
    <message>
        <source>52 weeks are 252 days.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>52 週是 252 個交易日。</translation>
    </message>
    <message>
        <source>The price has to be above 0.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>價格必須大於 0。</translation>
    </message>
    <message>
        <source>Within how many minutes?</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>多少分鐘之內？</translation>
    </message>
    <message>
        <source>For example 30.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>例如 30。</translation>
    </message>
    <message>
        <source>It {value} that much.</source>
        <extracomment>watcher/ui/alerts/terms.py</extracomment>
        <translation>它{value}這麼多。</translation>
    </message>
    <message>
        <source>Alerts (*.json)</source>
        <extracomment>watcher/ui/alerts/transfer.py</extracomment>
        <translation>提醒 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>watcher/ui/alerts/transfer.py, watcher/ui/backups.py, watcher/ui/portfolio/files.py, …</extracomment>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import alerts</source>
        <extracomment>watcher/ui/alerts/transfer.py</extracomment>
        <translation>匯入提醒</translation>
    </message>
    <message>
        <source>Export alerts</source>
        <extracomment>watcher/ui/alerts/transfer.py</extracomment>
        <translation>匯出提醒</translation>
    </message>
    <message>
        <source>1 alert was exported.</source>
        <extracomment>watcher/ui/alerts/transfer.py</extracomment>
        <translation>已匯出 1 個提醒。</translation>
    </message>
    <message>
        <source>{count} alerts were exported.</source>
        <extracomment>watcher/ui/alerts/transfer.py</extracomment>
        <translation>已匯出 {count} 個提醒。</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>1 次</translation>
    </message>
    <message>
        <source> Tried on closes; inside its bars it may fire more often.</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation> 僅按收盤價試算；盤中可能觸發得更多。</translation>
    </message>
    <message>
        <source>last year</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>過去一年</translation>
    </message>
    <message>
        <source>Would have fired {times} in the {stretch}</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>{stretch}內本應觸發 {times}</translation>
    </message>
    <message>
        <source> points</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation> 個百分點</translation>
    </message>
    <message>
        <source>{count}×</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>Would not have fired in the {stretch}</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>{stretch}內不會觸發</translation>
    </message>
    <message>
        <source>It is {value} now. </source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>目前為 {value}。</translation>
    </message>
    <message>
        <source>{now}There are no bars to try it on.</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>{now}沒有可供試算的K線。</translation>
    </message>
    <message>
        <source>last {count} days</source>
        <extracomment>watcher/ui/alerts/trial.py</extracomment>
        <translation>過去 {count} 天</translation>
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
        <translation>現為 {value}</translation>
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
        <translation>它本應觸發的次數</translation>
    </message>
    <message>
        <source>Looking at the last year …</source>
        <extracomment>watcher/ui/alerts/trial_box.py</extracomment>
        <translation>正在檢視過去一年 …</translation>
    </message>
    <message>
        <source>It could not be tried on the last year: </source>
        <extracomment>watcher/ui/alerts/trying.py</extracomment>
        <translation>無法用過去一年試算： </translation>
    </message>
    <message>
        <source>its alert cannot</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>其提醒無法判斷</translation>
    </message>
    <message>
        <source>Other symbol …</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>換用其他代號 …</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>{symbol} is not known to {source}; {whose} be evaluated.</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>{source}不認識 {symbol}；{whose}。</translation>
    </message>
    <message>
        <source>Move the alerts</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>移動提醒</translation>
    </message>
    <message>
        <source>its {count} alerts cannot</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>其 {count} 個提醒無法判斷</translation>
    </message>
    <message>
        <source>the source</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>⚠ {text} Has it another symbol now?</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>⚠ {text} 它現在是否換了代號？</translation>
    </message>
    <message>
        <source>New symbol of {symbol}</source>
        <extracomment>watcher/ui/alerts/unknown.py</extracomment>
        <translation>{symbol} 的新代號</translation>
    </message>
    <message>
        <source>regular</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>常規</translation>
    </message>
    <message>
        <source>The last prices, newest first</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>最近的價格，最新的在前</translation>
    </message>
    <message>
        <source>What was decided, newest first</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>判定記錄，最新的在前</translation>
    </message>
    <message>
        <source> No price was heard for it yet.</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>尚未收到其價格。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>再看一次(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>What the last prices came to</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>最近價格的判定結果</translation>
    </message>
    <message>
        <source>What was decided</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>判定記錄</translation>
    </message>
    <message>
        <source>Heard</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>收到</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>時段</translation>
    </message>
    <message>
        <source>Came to</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Detail</source>
        <extracomment>watcher/ui/alerts/why_dialog.py</extracomment>
        <translation>詳情</translation>
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
        <translation>部位佔比（%）</translation>
    </message>
    <message>
        <source>distance from its high since bought, in percent,</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>距買進後最高點的跌幅（%）</translation>
    </message>
    <message>
        <source>gain today</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>今日損益</translation>
    </message>
    <message>
        <source>gain today in percent</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>今日損益（%）</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>市值</translation>
    </message>
    <message>
        <source>of at least</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>不低於</translation>
    </message>
    <message>
        <source>of at most</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>不高於</translation>
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
        <translation>基準或同業</translation>
    </message>
    <message>
        <source>Local symbol</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>本地代號</translation>
    </message>
    <message>
        <source>Indicator</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>指標</translation>
    </message>
    <message>
        <source>Percent</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Value or other indicator</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>數值或另一指標</translation>
    </message>
    <message>
        <source>Days before</source>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>提前天數</translation>
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
        <translation>%，歷時</translation>
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
        <translation>達</translation>
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
        <translation>基於</translation>
    </message>
    <message>
        <source>bars</source>
        <comment>alert</comment>
        <extracomment>watcher/ui/alerts/wide_choices.py</extracomment>
        <translation>K線</translation>
    </message>
    <message>
        <source>Symbols or indicator</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>代號或指標</translation>
    </message>
    <message>
        <source>What of it</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>看什麼</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>不低於或不高於</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>門檻</translation>
    </message>
    <message>
        <source>Days or shares</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>天數或股數</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>K線週期</translation>
    </message>
    <message>
        <source>also before a bar closes</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>收線前也判斷</translation>
    </message>
    <message>
        <source>Conditions, one a line</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>條件，每行一個</translation>
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
        <translation>天數</translation>
    </message>
    <message>
        <source>Local shares for one</source>
        <extracomment>watcher/ui/alerts/wide_fields.py</extracomment>
        <translation>合一股的本地股數</translation>
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
        <translation>此版本無法判斷；它會原樣保留。</translation>
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
        <translation>{interval}K線形成中或收線時，{study} {compared} {wanted} 即觸發。</translation>
    </message>
    <message>
        <source>on the day itself</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>當天</translation>
    </message>
    <message>
        <source>distance from its high</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>距最高點的跌幅</translation>
    </message>
    <message>
        <source>Fires when its return over {since} is {size} {way} than that of {whom}.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>當其 {since} 的報酬比{whom}{way} {size} 時觸發。</translation>
    </message>
    <message>
        <source>Fires when it is {percent} % {way} than {ratio} × {local}{rate}.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>當它比 {ratio} × {local}{way} {percent} %{rate} 時觸發。</translation>
    </message>
    <message>
        <source>Fires when a bar of {interval} has closed with {study} {compared} {wanted}.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>當一根 {interval} K線收盤時 {study} {compared} {wanted} 則觸發。</translation>
    </message>
    <message>
        <source>Fires once for each {event}, {when}.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>每次{event}觸發一次，{when}。</translation>
    </message>
    <message>
        <source>Fires when the {what} is {signed}{unit} or {further}, while it is held.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>持有期間，當{what}為 {signed}{unit} 或更{further}時觸發。</translation>
    </message>
    <message>
        <source>Fires when the {metric} of all holdings is {shown}{unit} or {further}.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>當全部持股的{metric}為 {shown}{unit} 或更{further}時觸發。</translation>
    </message>
    <message>
        <source>Fires when any of {count} becomes true.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>當 {count} 個條件中任一成立時觸發。</translation>
    </message>
    <message>
        <source>the average of {peers}</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>{peers} 的平均值</translation>
    </message>
    <message>
        <source>{percent} points</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>{percent} 個百分點</translation>
    </message>
    <message>
        <source>, at the rate {fx}</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>（匯率 {fx}）</translation>
    </message>
    <message>
        <source>{days} before</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>提前 {days}</translation>
    </message>
    <message>
        <source>Fires when all {count} are true at one moment.</source>
        <extracomment>watcher/ui/alerts/wide_reading.py</extracomment>
        <translation>當全部 {count} 個條件同時成立時觸發。</translation>
    </message>
    <message>
        <source>“{title}” could not be opened: there is a mistake in the program. Everything else goes on. The message about it has the details.</source>
        <extracomment>watcher/ui/broken_panel.py</extracomment>
        <translation>「{title}」無法開啟：程式有錯誤。其他功能照常執行。相關訊息中有詳情。</translation>
    </message>
    <message>
        <source>&amp;One chart</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>一個圖表(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two charts side by side</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>左右兩個圖表(&amp;T)</translation>
    </message>
    <message>
        <source>Two charts &amp;above each other</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>上下兩個圖表(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;hree charts</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>三個圖表(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Four charts</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>四個圖表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next chart</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>下一個圖表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous chart</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>上一個圖表(&amp;P)</translation>
    </message>
    <message>
        <source>Link the &amp;symbol of all charts</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>聯動所有圖表的代號(&amp;S)</translation>
    </message>
    <message>
        <source>Link the ti&amp;me of all charts</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>聯動所有圖表的時間(&amp;M)</translation>
    </message>
    <message>
        <source>Link the &amp;crosshair of all charts</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>聯動所有圖表的十字游標(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve grid …</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>儲存網格(&amp;V) …</translation>
    </message>
    <message>
        <source>&amp;Rename grid …</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>重新命名網格(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Delete grid</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>刪除網格(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt grid</source>
        <extracomment>watcher/ui/chart/acts.py</extracomment>
        <translation>下一個網格(&amp;X)</translation>
    </message>
    <message>
        <source>R&amp;ange</source>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>範圍(&amp;A)</translation>
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
        <translation>正在重新取得 …</translation>
    </message>
    <message>
        <source>Price chart {number} of {count}</source>
        <extracomment>watcher/ui/chart/chart.py</extracomment>
        <translation>價格圖表 {number}/{count}</translation>
    </message>
    <message>
        <source>No symbol is selected.</source>
        <extracomment>watcher/ui/chart/live_bars.py, watcher/ui/figures/company.py</extracomment>
        <translation>沒有選取代號。</translation>
    </message>
    <message>
        <source>Choose one in the watchlist.</source>
        <extracomment>watcher/ui/chart/live_bars.py, watcher/ui/figures/company.py</extracomment>
        <translation>請在自選股中選擇一個。</translation>
    </message>
    <message>
        <source>Its source has none; a longer range or another interval may have some.</source>
        <extracomment>watcher/ui/chart/live_bars.py</extracomment>
        <translation>其資料來源沒有；更長的範圍或其他週期可能有。</translation>
    </message>
    <message>
        <source>Opening {symbol} …</source>
        <extracomment>watcher/ui/chart/live_bars.py</extracomment>
        <translation>正在開啟 {symbol} …</translation>
    </message>
    <message>
        <source> · updating …</source>
        <extracomment>watcher/ui/chart/live_bars.py</extracomment>
        <translation> · 正在更新 …</translation>
    </message>
    <message>
        <source>No {interval_names} bars for {symbol} yet.</source>
        <extracomment>watcher/ui/chart/live_bars.py</extracomment>
        <translation>{symbol} 尚無{interval_names}K線。</translation>
    </message>
    <message>
        <source>These bars are old: {sentence}</source>
        <extracomment>watcher/ui/chart/live_bars.py</extracomment>
        <translation>這些K線是舊的：{sentence}</translation>
    </message>
    <message>
        <source>with dividends</source>
        <extracomment>watcher/ui/chart/comparison/board.py</extracomment>
        <translation>含股利</translation>
    </message>
    <message>
        <source>without dividends: not known</source>
        <extracomment>watcher/ui/chart/comparison/board.py, watcher/ui/chart/comparison/items.py</extracomment>
        <translation>不含股利：未知</translation>
    </message>
    <message>
        <source>{one} and {other}: {text} over {count} returns in common</source>
        <extracomment>watcher/ui/chart/comparison/correlation_model.py</extracomment>
        <translation>{one} 與 {other}：{text}，共同報酬 {count} 個</translation>
    </message>
    <message>
        <source>{one} and {other}: {count} returns in common, at least {fewest_returns} are needed</source>
        <extracomment>watcher/ui/chart/comparison/correlation_model.py</extracomment>
        <translation>{one} 與 {other}：共同報酬 {count} 個，至少需要 {fewest_returns} 個</translation>
    </message>
    <message>
        <source>1 year</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py, watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>1年</translation>
    </message>
    <message>
        <source>1 month</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py, watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>1個月</translation>
    </message>
    <message>
        <source>3 months</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py, watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>3個月</translation>
    </message>
    <message>
        <source>6 months</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>6個月</translation>
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
        <translation>該清單</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py, watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>&amp;Daily returns over</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>日報酬的期間(&amp;D)</translation>
    </message>
    <message>
        <source>The list is empty: add symbols to it first.</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>清單是空的：請先加入代號。</translation>
    </message>
    <message>
        <source>no daily bars</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>沒有日K線</translation>
    </message>
    <message>
        <source>Correlations of {name}</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>{name}的相關性</translation>
    </message>
    <message>
        <source>Correlations of daily returns of {name}</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>{name}日報酬的相關性</translation>
    </message>
    <message>
        <source>Waiting for {waiting} …</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>正在等待 {waiting} …</translation>
    </message>
    <message>
        <source>The first {most} of the list; {left_out} more are left out.</source>
        <extracomment>watcher/ui/chart/comparison/correlations.py</extracomment>
        <translation>清單的前 {most} 個；另有 {left_out} 個未列入。</translation>
    </message>
    <message>
        <source>as a line of changes since the left edge</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>畫成以左邊緣為起點的漲跌幅線</translation>
    </message>
    <message>
        <source>as a ratio in a pane</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>在副圖中畫成比值</translation>
    </message>
    <message>
        <source>as a spread in a pane</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>在副圖中畫成價差</translation>
    </message>
    <message>
        <source> · ratio</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation> · 比值</translation>
    </message>
    <message>
        <source> · spread</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation> · 價差</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py, watcher/ui/chart/comparison/part.py</extracomment>
        <translation>對比</translation>
    </message>
    <message>
        <source>Ticker, name or ISIN</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py, watcher/ui/watchlist/add_box.py</extracomment>
        <translation>代號、名稱或 ISIN</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>對比對象</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>對比方式</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py, watcher/ui/watchlist/add_box.py</extracomment>
        <translation>建議</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>已對比</translation>
    </message>
    <message>
        <source>Compare with this one no more (Delete)</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>不再與它對比 (Delete)</translation>
    </message>
    <message>
        <source>Nothing was found. Enter takes what you typed as a ticker.</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>沒有找到。按 Enter 將您的輸入作為代號。</translation>
    </message>
    <message>
        <source>{symbol} is the chart&apos;s own symbol: choose another one.</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>{symbol} 就是圖表自身的代號：請另選一個。</translation>
    </message>
    <message>
        <source>{symbol} is compared that way already.</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>{symbol} 已用此方式對比。</translation>
    </message>
    <message>
        <source>More than {most} lines nobody can tell apart: remove one first.</source>
        <extracomment>watcher/ui/chart/comparison/dialog.py</extracomment>
        <translation>超過 {most} 條線就無法分辨：請先移除一條。</translation>
    </message>
    <message>
        <source>no bars at the same times</source>
        <extracomment>watcher/ui/chart/comparison/items.py</extracomment>
        <translation>沒有相同時間的K線</translation>
    </message>
    <message>
        <source>Premium of {symbol} over {other} × {shares}</source>
        <extracomment>watcher/ui/chart/comparison/items.py</extracomment>
        <translation>{symbol} 相對 {other} × {shares} 的溢價</translation>
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
        <translation>無法計算：價格分別為 {currency} 和 {other}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>watcher/ui/chart/comparison/lines.py, watcher/ui/portfolio/course_lines.py</extracomment>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>{symbol} change in %</source>
        <extracomment>watcher/ui/chart/comparison/lines.py</extracomment>
        <translation>{symbol} 漲跌幅 %</translation>
    </message>
    <message>
        <source>has no bars at these times</source>
        <extracomment>watcher/ui/chart/comparison/lines.py</extracomment>
        <translation>此時段沒有K線</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>對比(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare with …</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>與其他代號對比(&amp;C) …</translation>
    </message>
    <message>
        <source>With all &amp;peers of the list</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>與清單中全部同業對比(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;With a peer</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>與某個同業對比(&amp;W)</translation>
    </message>
    <message>
        <source>With &amp;dividends (total return)</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>含股利（總報酬）(&amp;D)</translation>
    </message>
    <message>
        <source>Both &amp;listings of the company, and the premium</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>公司的兩地上市及溢價(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;rrelations of the list …</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>清單的相關性(&amp;R) …</translation>
    </message>
    <message>
        <source>Compare with &amp;nothing</source>
        <extracomment>watcher/ui/chart/comparison/menu.py</extracomment>
        <translation>不對比(&amp;N)</translation>
    </message>
    <message>
        <source>{name} in %</source>
        <extracomment>watcher/ui/chart/comparison/panes.py</extracomment>
        <translation>{name}（%）</translation>
    </message>
    <message>
        <source>Show one listing only</source>
        <extracomment>watcher/ui/chart/comparison/part.py</extracomment>
        <translation>只顯示一個上市地</translation>
    </message>
    <message>
        <source>Other symbols beside this one ({keys} finds any)</source>
        <extracomment>watcher/ui/chart/comparison/part.py</extracomment>
        <translation>在旁邊顯示其他代號（{keys} 可尋找任意代號）</translation>
    </message>
    <message>
        <source>Remove {symbol}</source>
        <extracomment>watcher/ui/chart/comparison/part.py</extracomment>
        <translation>移除 {symbol}</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <extracomment>watcher/ui/chart/comparison/part.py</extracomment>
        <translation>與其他代號對比 …</translation>
    </message>
    <message>
        <source>has no such bars</source>
        <extracomment>watcher/ui/chart/comparison/peers.py</extracomment>
        <translation>沒有這種K線</translation>
    </message>
    <message>
        <source>Write a day as 2023-11-24, 24 Nov 2023, 24.11.2023, Nov 2023, 2023 or today.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>日期可寫作 2023-11-24、2023年11月24日、2023年11月、2023 或 今天。</translation>
    </message>
    <message>
        <source>The first day is missing.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>缺少起始日期。</translation>
    </message>
    <message>
        <source>Choose a day in the past.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>請選擇過去的日期。</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>起始日期晚於結束日期。</translation>
    </message>
    <message>
        <source>“{text}” is no day that can be read.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>「{text}」不是可識別的日期。</translation>
    </message>
    <message>
        <source>{first} has not come yet.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>{first} 尚未到來。</translation>
    </message>
    <message>
        <source>From {begin} to {end}: write them the other way round.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>從 {begin} 到 {end}：請對調。</translation>
    </message>
    <message>
        <source>{text} is before the first prices.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>{text} 早於最早的價格。</translation>
    </message>
    <message>
        <source>Begin on {earliest} or later.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>請從 {earliest} 或之後開始。</translation>
    </message>
    <message>
        <source>There is no {text}.</source>
        <extracomment>watcher/ui/chart/dates.py</extracomment>
        <translation>沒有 {text} 這一天。</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>watcher/ui/chart/dates_choice.py</extracomment>
        <translation>顯示</translation>
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
        <translation>顯示任意日期：從、到 (Alt+0)</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>watcher/ui/chart/dates_choice.py, watcher/ui/portfolio/columns_form.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>watcher/ui/chart/dates_choice.py</extracomment>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>watcher/ui/chart/dates_choice.py</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>watcher/ui/chart/drawings/menu.py, watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>watcher/ui/chart/drawings/menu.py, watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>As rising</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>同上漲色</translation>
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
        <translation>細</translation>
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
        <translation>趨勢線(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ray</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>射線(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Horizontal line</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>水平線(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;ctangle</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>矩形(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fibonacci retracement</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>費波那契回撤(&amp;F)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>畫筆(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>畫線(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>顏色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>線寬(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Edit the text …</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>編輯文字(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>鎖定(&amp;L)</translation>
    </message>
    <message>
        <source>Turn into an &amp;alert</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>轉為提醒(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>watcher/ui/chart/drawings/menu.py, watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete all unloc&amp;ked ones</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>刪除所有未鎖定的(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Undo drawing</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>復原畫線(&amp;U)</translation>
    </message>
    <message>
        <source>Red&amp;o drawing</source>
        <extracomment>watcher/ui/chart/drawings/menu.py</extracomment>
        <translation>重做畫線(&amp;O)</translation>
    </message>
    <message>
        <source>Dra&amp;w</source>
        <extracomment>watcher/ui/chart/drawings/part.py</extracomment>
        <translation>畫線(&amp;W)</translation>
    </message>
    <message>
        <source>Draw ▾</source>
        <extracomment>watcher/ui/chart/drawings/part.py</extracomment>
        <translation>畫線 ▾</translation>
    </message>
    <message>
        <source>Lines, areas and texts on the chart (Alt+D)</source>
        <extracomment>watcher/ui/chart/drawings/part.py</extracomment>
        <translation>圖上的線、區域和文字 (Alt+D)</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>watcher/ui/chart/drawings/part.py</extracomment>
        <translation>畫線</translation>
    </message>
    <message>
        <source>Text of the drawing</source>
        <extracomment>watcher/ui/chart/drawings/part.py</extracomment>
        <translation>畫線的文字</translation>
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
        <translation>當日新聞標題</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py, watcher/ui/figures/acts.py</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>News of the day</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py</extracomment>
        <translation>當日新聞</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py</extracomment>
        <translation>正在讀取 …</translation>
    </message>
    <message>
        <source>No headlines of that day are stored.</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py</extracomment>
        <translation>沒有儲存當日的新聞標題。</translation>
    </message>
    <message>
        <source>{symbol} did not trade on that day, or nothing is stored about it.</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py</extracomment>
        <translation>{symbol} 當日沒有交易，或沒有儲存相關資料。</translation>
    </message>
    <message>
        <source>Alert: {said} at {price}, {time}</source>
        <extracomment>watcher/ui/chart/events/day_dialog.py</extracomment>
        <translation>提醒：{said}，報 {price}，{time}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>watcher/ui/chart/events/overlay.py, watcher/ui/chart/trades/overlay.py</extracomment>
        <translation>另有 {count} 個</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>watcher/ui/chart/events/part.py</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Big days, dividends, splits, results, headlines and alerts along the foot of the chart (Alt+V)</source>
        <extracomment>watcher/ui/chart/events/part.py</extracomment>
        <translation>圖表底部的大幅波動日、股利、股票分割、財報、新聞標題和提醒 (Alt+V)</translation>
    </message>
    <message>
        <source>Alert at {price}</source>
        <extracomment>watcher/ui/chart/events/part.py</extracomment>
        <translation>提醒，價格 {price}</translation>
    </message>
    <message>
        <source>Dividend</source>
        <extracomment>watcher/ui/chart/events/words.py, watcher/ui/portfolio/terms.py</extracomment>
        <translation>股利</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>股票分割</translation>
    </message>
    <message>
        <source>on this day</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>當日</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>price</comment>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/chart/events/words.py</extracomment>
        <translation>收盤</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>漲跌</translation>
    </message>
    <message>
        <source>You held</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>您持有</translation>
    </message>
    <message>
        <source>The move of it</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>其漲跌金額</translation>
    </message>
    <message>
        <source>{numerator}-for-{denominator}</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>{denominator} 拆 {numerator}</translation>
    </message>
    <message>
        <source>, peers {percent}</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>，同業 {percent}</translation>
    </message>
    <message>
        <source>Usual days</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>與平日相比</translation>
    </message>
    <message>
        <source>Its own</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>自身漲跌</translation>
    </message>
    <message>
        <source>Gap at the open</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>跳空開盤</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>watcher/ui/chart/events/words.py, watcher/ui/watchlist/columns.py</extracomment>
        <translation>成交量</translation>
    </message>
    <message>
        <source>After the close</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>收盤之後</translation>
    </message>
    <message>
        <source>{paid} a share</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>每股 {paid}</translation>
    </message>
    <message>
        <source>Dividend {paid}</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>股利 {paid}</translation>
    </message>
    <message>
        <source>{ratio} split</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>股票分割 {ratio}</translation>
    </message>
    <message>
        <source>{number} standard deviations</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/big_days.py, watcher/ui/chart/events/words.py</extracomment>
        <translation>{number} 個標準差</translation>
    </message>
    <message>
        <source>{percent} (it followed its peers {beta} to 1)</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>{percent}（與同業的貝塔為 {beta}）</translation>
    </message>
    <message>
        <source>{number} × the average of 20 days</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>20 日均量的 {number} 倍</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>SVG 圖片 (*.svg)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>匯出(&amp;X)</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>匯出</translation>
    </message>
    <message>
        <source>The picture to the clipboard or a file, the visible bars as CSV</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>圖片匯出到剪貼簿或檔案，可見的K線匯出為 CSV</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>複製圖片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture …</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>儲存圖片(&amp;S) …</translation>
    </message>
    <message>
        <source>Export &amp;visible bars …</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>匯出可見的K線(&amp;V) …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>Export visible bars</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>匯出可見的K線</translation>
    </message>
    <message>
        <source>The picture of the chart was copied.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>已複製圖表圖片。</translation>
    </message>
    <message>
        <source>1 bar was exported.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>已匯出 1 根K線。</translation>
    </message>
    <message>
        <source>The chart shows no bars.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>圖表沒有顯示任何K線。</translation>
    </message>
    <message>
        <source>Choose a symbol or a range that has some.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>請選擇有K線的代號或範圍。</translation>
    </message>
    <message>
        <source>{name} is no name for a picture of the chart.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>{name} 不能作為圖表圖片的檔名。</translation>
    </message>
    <message>
        <source>Give it a name that ends with .png or .svg.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>請使用以 .png 或 .svg 結尾的名稱。</translation>
    </message>
    <message>
        <source>The picture was saved as {name}.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>圖片已儲存為 {name}。</translation>
    </message>
    <message>
        <source>{count} bars were exported.</source>
        <extracomment>watcher/ui/chart/export/part.py</extracomment>
        <translation>已匯出 {count} 根K線。</translation>
    </message>
    <message>
        <source>Grid {count}</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>網格 {count}</translation>
    </message>
    <message>
        <source>Save the charts as they are now as this grid; one of the same name is replaced.</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>將現在的圖表儲存為此網格；同名網格會被替換。</translation>
    </message>
    <message>
        <source>The grid “{name}” was saved.</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>網格「{name}」已儲存。</translation>
    </message>
    <message>
        <source>There is a grid “{name}” already.</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>已有名為「{name}」的網格。</translation>
    </message>
    <message>
        <source>There are {most} grids already. Remove one first.</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>已有 {most} 個網格。請先刪除一個。</translation>
    </message>
    <message>
        <source>The grid “{name}” was removed.</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>網格「{name}」已刪除。</translation>
    </message>
    <message>
        <source>“{name}” is shown instead of charts that were not saved.</source>
        <extracomment>watcher/ui/chart/grid/named.py</extracomment>
        <translation>現顯示「{name}」，此前的圖表沒有儲存。</translation>
    </message>
    <message>
        <source>Price outside the regular session</source>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>常規時段之外的價格</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>所顯示的內容</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>範圍</translation>
    </message>
    <message>
        <source>{value} (Alt+{number})</source>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>{value} (Alt+{number})</translation>
    </message>
    <message>
        <source>Range {text}</source>
        <extracomment>watcher/ui/chart/head.py</extracomment>
        <translation>範圍 {text}</translation>
    </message>
    <message>
        <source>Pre-market</source>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>盤前</translation>
    </message>
    <message>
        <source>Post-market</source>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>盤後</translation>
    </message>
    <message>
        <source>Overnight</source>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>夜盤</translation>
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
        <translation>午間休市</translation>
    </message>
    <message>
        <source>after hours</source>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>盤後</translation>
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
        <translation>已收盤</translation>
    </message>
    <message>
        <source>closed {market_time}</source>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>{market_time} 收盤</translation>
    </message>
    <message>
        <source>{delay_s} min late</source>
        <extracomment>watcher/ui/chart/headline.py</extracomment>
        <translation>延遲 {delay_s} 分鐘</translation>
    </message>
    <message>
        <source>Show what is traded before the open and after the close (Alt+E)</source>
        <extracomment>watcher/ui/chart/hours_choice.py</extracomment>
        <translation>顯示開盤前和收盤後的交易 (Alt+E)</translation>
    </message>
    <message>
        <source>Bars of a day or more have no extended hours (Alt+E)</source>
        <extracomment>watcher/ui/chart/hours_choice.py</extracomment>
        <translation>日K線及更長週期沒有盤前盤後 (Alt+E)</translation>
    </message>
    <message>
        <source>Ext. hours</source>
        <extracomment>watcher/ui/chart/hours_choice.py</extracomment>
        <translation>盤前盤後</translation>
    </message>
    <message>
        <source>Extended hours</source>
        <extracomment>watcher/ui/chart/hours_choice.py</extracomment>
        <translation>盤前盤後時段</translation>
    </message>
    <message>
        <source>Indicators</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py, watcher/ui/chart/indicators/part.py</extracomment>
        <translation>指標</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>搜尋指標</translation>
    </message>
    <message>
        <source>Indicators to add</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>可加入的指標</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py, watcher/ui/settings/channels.py</extracomment>
        <translation>加入(&amp;A)</translation>
    </message>
    <message>
        <source>Put it on the chart (Enter)</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>加入到圖表 (Enter)</translation>
    </message>
    <message>
        <source>Indicators on the chart</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>圖表上的指標</translation>
    </message>
    <message>
        <source>Take it off the chart (Delete)</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>從圖表移除 (Delete)</translation>
    </message>
    <message>
        <source>Nothing on the chart yet: choose on the left, and press Enter.</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>圖表上還沒有指標：請在左側選擇，然後按 Enter。</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>預設集</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Put these indicators on the chart instead of those there</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>用這些指標替換圖表上現有的指標</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the indicators on the chart under this name</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>以此名稱儲存圖表上的指標</translation>
    </message>
    <message>
        <source>Forget this preset</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>刪除此預設集</translation>
    </message>
    <message>
        <source>On the chart</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>圖表上</translation>
    </message>
    <message>
        <source>Name of a preset</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>預設集名稱</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>watcher/ui/chart/indicators/dialog.py</extracomment>
        <translation>預設集</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>線寬</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Colour of {title}</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>{title}的顏色</translation>
    </message>
    <message>
        <source>{title} cannot be “{text}”.</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>{title}不能是「{text}」。</translation>
    </message>
    <message>
        <source>has too few bars</source>
        <extracomment>watcher/ui/chart/indicators/lines.py</extracomment>
        <translation>K線太少</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>指標(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Edit indicators …</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>編輯指標(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Change indicator</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>更改指標(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove indicator</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>移除指標(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Presets of indicators</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>指標預設集(&amp;P)</translation>
    </message>
    <message>
        <source>All indicators</source>
        <extracomment>watcher/ui/chart/indicators/menu.py</extracomment>
        <translation>所有指標</translation>
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
        <translation>均線、通道、擺動指標（{keys} 編輯）</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <extracomment>watcher/ui/chart/indicators/presets.py</extracomment>
        <translation>預設集需要名稱。</translation>
    </message>
    <message>
        <source>Type one beside the button.</source>
        <extracomment>watcher/ui/chart/indicators/presets.py</extracomment>
        <translation>請在按鈕旁輸入名稱。</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <extracomment>watcher/ui/chart/indicators/presets.py</extracomment>
        <translation>名稱太長。</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <extracomment>watcher/ui/chart/indicators/presets.py</extracomment>
        <translation>沒有可儲存的內容。</translation>
    </message>
    <message>
        <source>Add an indicator first.</source>
        <extracomment>watcher/ui/chart/indicators/presets.py</extracomment>
        <translation>請先加入一個指標。</translation>
    </message>
    <message>
        <source>Give one of at most {longest_name} characters.</source>
        <extracomment>watcher/ui/chart/indicators/presets.py</extracomment>
        <translation>請使用最多 {longest_name} 個字元的名稱。</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <extracomment>watcher/ui/chart/kind_choice.py</extracomment>
        <translation>類型(&amp;T)</translation>
    </message>
    <message>
        <source>How bars are drawn (Alt+T)</source>
        <extracomment>watcher/ui/chart/kind_choice.py</extracomment>
        <translation>K線的畫法 (Alt+T)</translation>
    </message>
    <message>
        <source>Chart type</source>
        <extracomment>watcher/ui/chart/kind_choice.py</extracomment>
        <translation>圖表類型</translation>
    </message>
    <message>
        <source>1 bar</source>
        <extracomment>watcher/ui/chart/measure.py</extracomment>
        <translation>1 根K線</translation>
    </message>
    <message>
        <source>{bars} bars</source>
        <extracomment>watcher/ui/chart/measure.py</extracomment>
        <translation>{bars} 根K線</translation>
    </message>
    <message>
        <source>Measure by dragging or with the arrow keys (Alt+M); Shift does it without the button</source>
        <extracomment>watcher/ui/chart/measure_choice.py</extracomment>
        <translation>拖動或用方向鍵測量 (Alt+M)；按住 Shift 無需此按鈕</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>watcher/ui/chart/measure_choice.py</extracomment>
        <translation>測量</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>watcher/ui/chart/message.py, watcher/ui/chart/pages.py, watcher/ui/chart/toolbar.py</extracomment>
        <translation>重試</translation>
    </message>
    <message>
        <source>Stored {short} {time}{then}</source>
        <extracomment>watcher/ui/chart/presenting.py</extracomment>
        <translation>儲存於 {short} {time}{then}</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>scale</comment>
        <extracomment>watcher/ui/chart/scaling.py</extracomment>
        <translation>對數</translation>
    </message>
    <message>
        <source>Log scale</source>
        <extracomment>watcher/ui/chart/scaling.py</extracomment>
        <translation>對數座標</translation>
    </message>
    <message>
        <source>Equal distances are equal changes in percent</source>
        <extracomment>watcher/ui/chart/scaling.py</extracomment>
        <translation>相同的距離表示相同的百分比變化</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <extracomment>watcher/ui/chart/scaling.py</extracomment>
        <translation>百分比座標</translation>
    </message>
    <message>
        <source>Prices as changes since the left edge</source>
        <extracomment>watcher/ui/chart/scaling.py</extracomment>
        <translation>價格顯示為自左邊緣起的漲跌幅</translation>
    </message>
    <message>
        <source>More of the chart</source>
        <extracomment>watcher/ui/chart/toolbar.py</extracomment>
        <translation>更多圖表操作</translation>
    </message>
    <message>
        <source>How fresh the bars are</source>
        <extracomment>watcher/ui/chart/pages.py, watcher/ui/chart/toolbar.py</extracomment>
        <translation>K線的新舊程度</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <extracomment>watcher/ui/chart/toolbar.py</extracomment>
        <translation>週期(&amp;I)</translation>
    </message>
    <message>
        <source>How long a bar is (Alt+I)</source>
        <extracomment>watcher/ui/chart/toolbar.py</extracomment>
        <translation>每根K線的時長 (Alt+I)</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>watcher/ui/chart/toolbar.py</extracomment>
        <translation>週期</translation>
    </message>
    <message>
        <source>Average cost</source>
        <extracomment>watcher/ui/chart/trades/overlay.py</extracomment>
        <translation>成本均價</translation>
    </message>
    <message>
        <source>not known: the split of {unbooked} is not booked</source>
        <extracomment>watcher/ui/chart/trades/overlay.py</extracomment>
        <translation>未知：{unbooked} 的股票分割尚未入帳</translation>
    </message>
    <message>
        <source>Trades</source>
        <extracomment>watcher/ui/chart/trades/part.py</extracomment>
        <translation>交易</translation>
    </message>
    <message>
        <source>Your own buys and sells, and their average cost (Alt+O)</source>
        <extracomment>watcher/ui/chart/trades/part.py</extracomment>
        <translation>您自己的買賣及成本均價 (Alt+O)</translation>
    </message>
    <message>
        <source> at {price}</source>
        <extracomment>watcher/ui/chart/trial_marks.py</extracomment>
        <translation>，價格 {price}</translation>
    </message>
    <message>
        <source>would have fired{price}</source>
        <extracomment>watcher/ui/chart/trial_marks.py</extracomment>
        <translation>本應觸發{price}</translation>
    </message>
    <message>
        <source>Closing Watcher ends it</source>
        <extracomment>watcher/ui/closing.py</extracomment>
        <translation>關閉即結束 Watcher</translation>
    </message>
    <message>
        <source>Alerts are not watched while Watcher is closed; what they would have told you is found out at the next start. This is said only once.</source>
        <extracomment>watcher/ui/closing.py</extracomment>
        <translation>Watcher 關閉期間不監視提醒；期間本應通知您的內容會在下次啟動時補查。此說明只顯示一次。</translation>
    </message>
    <message>
        <source>You can also close the window and let it go on in the tray.</source>
        <extracomment>watcher/ui/closing.py</extracomment>
        <translation>您也可以關閉視窗，讓它在系統匣中繼續執行。</translation>
    </message>
    <message>
        <source>Close Watcher</source>
        <extracomment>watcher/ui/closing.py, watcher/ui/refusal.py</extracomment>
        <translation>關閉 Watcher</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>watcher/ui/closing.py</extracomment>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on in the tray</source>
        <extracomment>watcher/ui/closing.py</extracomment>
        <translation>在系統匣中繼續執行(&amp;G)</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>watcher/ui/crash_dialog.py</extracomment>
        <translation>出錯了</translation>
    </message>
    <message>
        <source>This is a fault in Watcher, not something you did. Prices and alerts go on as far as they can; if something looks stuck, restart. The details help whoever mends it.</source>
        <extracomment>watcher/ui/crash_dialog.py</extracomment>
        <translation>這是 Watcher 的故障，不是您的操作造成的。價格和提醒會盡可能繼續執行；如果看起來卡住了，請重新啟動。詳情有助於修復問題。</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>watcher/ui/crash_dialog.py</extracomment>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>watcher/ui/crash_dialog.py</extracomment>
        <translation>複製詳情</translation>
    </message>
    <message>
        <source>{rounded} {points} away</source>
        <extracomment>watcher/domain/alerts/distance.py</extracomment>
        <translation>差 {rounded} {points}</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>watcher/domain/alerts/distance.py</extracomment>
        <translation>個百分點</translation>
    </message>
    <message>
        <source>Panels that share this place</source>
        <extracomment>watcher/ui/docks.py</extracomment>
        <translation>共用此位置的面板</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <extracomment>watcher/ui/docks.py</extracomment>
        <translation>顯示{title}</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <extracomment>watcher/ui/docks.py</extracomment>
        <translation>轉到{title}</translation>
    </message>
    <message>
        <source>Opening the {title} …</source>
        <extracomment>watcher/ui/docks.py</extracomment>
        <translation>正在開啟{title} …</translation>
    </message>
    <message>
        <source>Day range</source>
        <extracomment>watcher/ui/figures/figures.py, watcher/ui/watchlist/columns.py</extracomment>
        <translation>當日區間</translation>
    </message>
    <message>
        <source>52-week range</source>
        <extracomment>watcher/ui/figures/figures.py, watcher/ui/watchlist/columns.py</extracomment>
        <translation>52週區間</translation>
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
        <translation>本益比</translation>
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
        <translation>今開</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <extracomment>watcher/ui/figures/figures.py</extracomment>
        <translation>買價/賣價</translation>
    </message>
    <message>
        <source>Key figures</source>
        <extracomment>watcher/ui/figures/panel.py, watcher/ui/figures/reader.py, watcher/ui/panels.py</extracomment>
        <translation>關鍵指標</translation>
    </message>
    <message>
        <source>key figures</source>
        <extracomment>watcher/ui/figures/panel.py</extracomment>
        <translation>關鍵指標</translation>
    </message>
    <message>
        <source>The panel is still opening.</source>
        <extracomment>watcher/ui/file_drops.py</extracomment>
        <translation>面板仍在開啟。</translation>
    </message>
    <message>
        <source>Drop the files that are in it.</source>
        <extracomment>watcher/ui/file_drops.py</extracomment>
        <translation>請拖放其中的檔案。</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>watcher/ui/file_drops.py</extracomment>
        <translation>{name} 是資料夾。</translation>
    </message>
    <message>
        <source>What is being done</source>
        <extracomment>watcher/ui/jobs.py</extracomment>
        <translation>正在進行的操作</translation>
    </message>
    <message>
        <source>Cancel what is being done</source>
        <extracomment>watcher/ui/jobs.py</extracomment>
        <translation>取消正在進行的操作</translation>
    </message>
    <message>
        <source>{said} · {others} more</source>
        <extracomment>watcher/ui/jobs.py</extracomment>
        <translation>{said} · 另有 {others} 項</translation>
    </message>
    <message>
        <source>There is no action “{name}” for a shortcut.</source>
        <extracomment>watcher/ui/keys.py</extracomment>
        <translation>沒有可設快速鍵的操作「{name}」。</translation>
    </message>
    <message>
        <source>“{wanted}” are no keys; {spec} keeps its own.</source>
        <extracomment>watcher/ui/keys.py</extracomment>
        <translation>「{wanted}」不是按鍵；{spec}保留原有按鍵。</translation>
    </message>
    <message>
        <source>{shown} is taken by {other}.</source>
        <extracomment>watcher/ui/keys.py</extracomment>
        <translation>{shown} 已被{other}佔用。</translation>
    </message>
    <message>
        <source>Save where the panels are now as this layout; one of the same name is replaced.</source>
        <extracomment>watcher/ui/layouts.py</extracomment>
        <translation>將面板當前的位置儲存為此版面；同名版面會被替換。</translation>
    </message>
    <message>
        <source>The layout “{name}” was removed.</source>
        <extracomment>watcher/ui/layouts.py</extracomment>
        <translation>版面「{name}」已刪除。</translation>
    </message>
    <message>
        <source>Layout {count}</source>
        <extracomment>watcher/ui/layouts.py</extracomment>
        <translation>版面 {count}</translation>
    </message>
    <message>
        <source>The layout “{name}” was saved.</source>
        <extracomment>watcher/ui/layouts.py</extracomment>
        <translation>版面「{name}」已儲存。</translation>
    </message>
    <message>
        <source>There are {most} layouts already. Remove one first.</source>
        <extracomment>watcher/ui/layouts.py</extracomment>
        <translation>已有 {most} 個版面。請先刪除一個。</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>watcher/ui/by_name.py</extracomment>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>There is a layout “{name}” already.</source>
        <extracomment>watcher/ui/layouts.py</extracomment>
        <translation>已有名為「{name}」的版面。</translation>
    </message>
    <message>
        <source>Another name for “{current}”.</source>
        <extracomment>watcher/ui/by_name.py</extracomment>
        <translation>「{current}」的新名稱。</translation>
    </message>
    <message>
        <source>Demo market – Watcher</source>
        <extracomment>watcher/ui/main_window.py</extracomment>
        <translation>模擬市場 – Watcher</translation>
    </message>
    <message>
        <source>&amp;Search the news</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>搜尋新聞(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ask for news now</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>立即取得新聞(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open the story in the browser</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>在瀏覽器中開啟文章(&amp;O)</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>標記為未讀(&amp;U)</translation>
    </message>
    <message>
        <source>Mark all as &amp;read</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>全部標記為已讀(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mute the story&apos;s source</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>隱藏該文章的來源(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;how muted sources again</source>
        <extracomment>watcher/ui/news/acts.py</extracomment>
        <translation>重新顯示已隱藏的來源(&amp;H)</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>watcher/ui/news/entries.py, watcher/ui/news/panel.py, watcher/ui/panels.py</extracomment>
        <translation>新聞</translation>
    </message>
    <message>
        <source>There is no safe link to it.</source>
        <extracomment>watcher/ui/news/entries.py</extracomment>
        <translation>沒有可安全開啟的連結。</translation>
    </message>
    <message>
        <source>Selected symbol</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>選取的代號</translation>
    </message>
    <message>
        <source>Whole list</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>整個清單</translation>
    </message>
    <message>
        <source>News of</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>新聞範圍</translation>
    </message>
    <message>
        <source>Search the news</source>
        <extracomment>watcher/ui/news/panel.py</extracomment>
        <translation>搜尋新聞</translation>
    </message>
    <message>
        <source>Select a symbol to see what was written about it.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>請選擇一個代號，檢視相關報導。</translation>
    </message>
    <message>
        <source>this list</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>此清單</translation>
    </message>
    <message>
        <source>Nothing stored about {about} yet. The selected symbol is asked about every ten minutes.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>尚未儲存關於{about}的內容。選取的代號每十分鐘查詢一次。</translation>
    </message>
    <message>
        <source>Only {long}; press to show all days</source>
        <extracomment>watcher/ui/news/panel.py</extracomment>
        <translation>僅 {long}；按下可顯示所有日期</translation>
    </message>
    <message>
        <source>Nothing stored contains “{text}”.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>儲存的內容中沒有「{text}」。</translation>
    </message>
    <message>
        <source>Nothing stored about {about} from {long}.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>沒有儲存 {long} 關於{about}的內容。</translation>
    </message>
    <message>
        <source>News, newest first</source>
        <extracomment>watcher/ui/news/story_list.py</extracomment>
        <translation>新聞，最新的在前</translation>
    </message>
    <message>
        <source>Close the message</source>
        <extracomment>watcher/ui/notices.py</extracomment>
        <translation>關閉訊息</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>watcher/ui/notices.py</extracomment>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>watcher/ui/notices.py, watcher/ui/watchlist/files.py</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <extracomment>watcher/ui/notices.py</extracomment>
        <translation>訊息，最新的在前</translation>
    </message>
    <message>
        <source>Nothing was said so far.</source>
        <extracomment>watcher/ui/notices.py</extracomment>
        <translation>目前沒有訊息。</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>watcher/ui/notices.py</extracomment>
        <translation>訊息</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <extracomment>watcher/ui/numbers.py</extracomment>
        <translation>缺少數值。</translation>
    </message>
    <message>
        <source>For example 75 or 75.50.</source>
        <extracomment>watcher/ui/numbers.py</extracomment>
        <translation>例如 75 或 75.50。</translation>
    </message>
    <message>
        <source>Add a pair of &amp;listings …</source>
        <extracomment>watcher/ui/pair/acts.py</extracomment>
        <translation>加入兩地上市配對(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Remove this pair of listings</source>
        <extracomment>watcher/ui/pair/acts.py</extracomment>
        <translation>移除此兩地上市配對(&amp;R)</translation>
    </message>
    <message>
        <source>+ Pair</source>
        <extracomment>watcher/ui/pair/acts.py</extracomment>
        <translation>+ 配對</translation>
    </message>
    <message>
        <source>A company whose shares trade at two exchanges: say which symbol stands for how many of the other, and what each is paid in. The exchange rate is looked up by the two currencies.</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>在兩個交易所交易的公司：請說明哪個代號對應另一個代號的多少股，以及各自的計價幣別。匯率按這兩種幣別查詢。</translation>
    </message>
    <message>
        <source>Add a pair of listings</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>加入兩地上市配對</translation>
    </message>
    <message>
        <source>&amp;Add pair</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>加入配對(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <extracomment>watcher/ui/pair/dialog.py, watcher/ui/portfolio/form_fields.py, watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>代號(&amp;S)</translation>
    </message>
    <message>
        <source>for example BABA</source>
        <extracomment>watcher/ui/pair/dialog.py, watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>例如 BABA</translation>
    </message>
    <message>
        <source>&amp;Other listing</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>另一上市代號(&amp;O)</translation>
    </message>
    <message>
        <source>for example 9988.HK</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>例如 9988.HK</translation>
    </message>
    <message>
        <source>Its s&amp;hares for one of the first</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>前者一股合後者股數(&amp;H)</translation>
    </message>
    <message>
        <source>for example 8</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>例如 8</translation>
    </message>
    <message>
        <source>&amp;Currency of the first</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>前者的幣別(&amp;C)</translation>
    </message>
    <message>
        <source>for example USD</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>例如 USD</translation>
    </message>
    <message>
        <source>Currency of the othe&amp;r</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>後者的幣別(&amp;R)</translation>
    </message>
    <message>
        <source>for example HKD</source>
        <extracomment>watcher/ui/pair/dialog.py</extracomment>
        <translation>例如 HKD</translation>
    </message>
    <message>
        <source>What the premium is of</source>
        <extracomment>watcher/ui/pair/now_view.py</extracomment>
        <translation>溢價的對象</translation>
    </message>
    <message>
        <source>When, and what stands against it</source>
        <extracomment>watcher/ui/pair/now_view.py</extracomment>
        <translation>時間和不利因素</translation>
    </message>
    <message>
        <source>no price yet</source>
        <extracomment>watcher/ui/overview/tiles.py, watcher/ui/pair/now_view.py, watcher/ui/watchlist/rows.py</extracomment>
        <translation>暫無價格</translation>
    </message>
    <message>
        <source>Price of {symbol}</source>
        <extracomment>watcher/ui/pair/now_view.py</extracomment>
        <translation>{symbol} 的價格</translation>
    </message>
    <message>
        <source>Two listings</source>
        <extracomment>watcher/ui/pair/panel.py, watcher/ui/panels.py</extracomment>
        <translation>兩地上市</translation>
    </message>
    <message>
        <source>{symbol} is not paired with another listing. Built in are {built_in}. “+ Pair” above adds one of your own: the other symbol, how many of its shares are one, and the currencies.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{symbol} 沒有與其他上市代號配對。內建的有 {built_in}。上方的「+ 配對」可加入您自己的：另一個代號、多少股合一股，以及幣別。</translation>
    </message>
    <message>
        <source>Loading {symbol} and {other} …</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>正在載入 {symbol} 和 {other} …</translation>
    </message>
    <message>
        <source>Select a symbol that trades at two exchanges: {built_in}, or a pair of your own.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>請選擇在兩個交易所交易的代號：{built_in}，或您自己的配對。</translation>
    </message>
    <message>
        <source>{symbol} and {ratio_of}</source>
        <extracomment>watcher/ui/pair/panel.py</extracomment>
        <translation>{symbol} 與 {ratio_of}</translation>
    </message>
    <message>
        <source>{symbol} and {other}</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{symbol} 與 {other}</translation>
    </message>
    <message>
        <source>{symbol} and {other} are a pair now.</source>
        <extracomment>watcher/ui/pair/editor.py</extracomment>
        <translation>{symbol} 與 {other} 現已配對。</translation>
    </message>
    <message>
        <source>{symbol} and {other} are no pair any more.</source>
        <extracomment>watcher/ui/pair/editor.py</extracomment>
        <translation>{symbol} 與 {other} 不再配對。</translation>
    </message>
    <message>
        <source>Premium by day over a year</source>
        <extracomment>watcher/ui/pair/premium_view.py</extracomment>
        <translation>一年來每日溢價</translation>
    </message>
    <message>
        <source>The last 24 hours, session by session</source>
        <extracomment>watcher/ui/pair/strip_view.py</extracomment>
        <translation>最近 24 小時，按時段</translation>
    </message>
    <message>
        <source>regular session</source>
        <extracomment>watcher/engine/wording.py, watcher/ui/pair/wording.py</extracomment>
        <translation>常規時段</translation>
    </message>
    <message>
        <source>Pre</source>
        <extracomment>watcher/ui/pair/wording.py, watcher/ui/watchlist/rows.py</extracomment>
        <translation>盤前</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>watcher/ui/pair/wording.py, watcher/ui/watchlist/rows.py</extracomment>
        <translation>盤後</translation>
    </message>
    <message>
        <source>Night</source>
        <extracomment>watcher/ui/pair/wording.py, watcher/ui/watchlist/rows.py</extracomment>
        <translation>夜盤</translation>
    </message>
    <message>
        <source>Too few days are known on which both traded.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>兩地都交易的已知天數太少。</translation>
    </message>
    <message>
        <source>the day&apos;s close</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>當日收盤</translation>
    </message>
    <message>
        <source>the close before</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>前一收盤</translation>
    </message>
    <message>
        <source>, still going on</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>，仍在進行</translation>
    </message>
    <message>
        <source>Premium of {symbol} over {ratio_of}</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{symbol} 對 {ratio_of} 溢價</translation>
    </message>
    <message>
        <source>{symbol} would open at {price}, {percent} from its last price, going by {other} at {money} ({when}){rate}.{opens}</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>按 {other} 報 {money}（{when}）{rate}推算，{symbol} 將開於 {price}，較其最新價 {percent}。{opens}</translation>
    </message>
    <message>
        <source>Mean {percent} of {count} days</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{count} 天平均 {percent}</translation>
    </message>
    <message>
        <source>⚠ unconfirmed</source>
        <extracomment>watcher/ui/doubt.py, watcher/ui/pair/wording.py</extracomment>
        <translation>⚠ 未經確認</translation>
    </message>
    <message>
        <source>symbol not found</source>
        <extracomment>watcher/ui/doubt.py, watcher/ui/overview/tiles.py, watcher/ui/pair/wording.py</extracomment>
        <translation>未找到代號</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>休市</translation>
    </message>
    <message>
        <source>No rate: there is no price of {rate} ({other} for one {own}), and without it no premium.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>沒有匯率：缺少 {rate} 的價格（一{own}合多少{other}），因此無法計算溢價。</translation>
    </message>
    <message>
        <source>There is no price of {lacks} yet.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{lacks} 尚無價格。</translation>
    </message>
    <message>
        <source> and {rate}</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>及 {rate} </translation>
    </message>
    <message>
        <source> It opens {when}.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{when} 開盤。</translation>
    </message>
    <message>
        <source>{text}; lower than now on {number}% of them</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{text}；其中 {number}% 的日子低於現在</translation>
    </message>
    <message>
        <source>{percent} against {against}</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>{percent}，相對{against}</translation>
    </message>
    <message>
        <source>Bars are as stored {span} ago.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>K線為 {span}前儲存的。</translation>
    </message>
    <message>
        <source>{span} old</source>
        <extracomment>watcher/ui/doubt.py, watcher/ui/pair/wording.py</extracomment>
        <translation>{span}前</translation>
    </message>
    <message>
        <source>delayed {delay_s} min</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>延遲 {delay_s} 分鐘</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>watcher/ui/palette/entries.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>watcher/ui/palette/entries.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>watcher/ui/palette/entries.py</extracomment>
        <translation>加入</translation>
    </message>
    <message>
        <source>Search symbols, actions, alerts…</source>
        <extracomment>watcher/ui/palette/field.py</extracomment>
        <translation>搜尋代號、操作、提醒…</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Try a ticker, a name or an ISIN.</source>
        <extracomment>watcher/ui/palette/palette.py</extracomment>
        <translation>沒有名為「{typed}」的結果。請試試代號、名稱或 ISIN。</translation>
    </message>
    <message>
        <source>Nothing here is called “{typed}”.</source>
        <extracomment>watcher/ui/palette/palette.py</extracomment>
        <translation>這裡沒有名為「{typed}」的內容。</translation>
    </message>
    <message>
        <source>Looking up “{short}” …</source>
        <extracomment>watcher/ui/palette/palette.py</extracomment>
        <translation>正在尋找「{short}」 …</translation>
    </message>
    <message>
        <source>↑ ↓ choose  ·  Enter open  ·  Shift+Enter edit the alert  ·  Esc close</source>
        <extracomment>watcher/ui/palette/results.py</extracomment>
        <translation>↑ ↓ 選擇  ·  Enter 開啟  ·  Shift+Enter 編輯提醒  ·  Esc 關閉</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>watcher/ui/palette/results.py</extracomment>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <extracomment>watcher/ui/panels.py, watcher/ui/watchlist/panel.py, watcher/ui/watchlist/table.py</extracomment>
        <translation>自選股</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>watcher/ui/panels.py</extracomment>
        <translation>圖表</translation>
    </message>
    <message>
        <source>All alerts are silent until {at}. What fires is listed all the same.</source>
        <extracomment>watcher/ui/pausing.py</extracomment>
        <translation>所有提醒靜音至 {at}。觸發的仍會列出。</translation>
    </message>
    <message>
        <source>Alerts speak again.</source>
        <extracomment>watcher/ui/pausing.py</extracomment>
        <translation>提醒已恢復。</translation>
    </message>
    <message>
        <source>There is no alert to silence.</source>
        <extracomment>watcher/ui/pausing.py</extracomment>
        <translation>沒有可靜音的提醒。</translation>
    </message>
    <message>
        <source>Price chart</source>
        <extracomment>watcher/ui/chart/pages.py, watcher/ui/plotting/keyboard.py</extracomment>
        <translation>價格圖表</translation>
    </message>
    <message>
        <source>Candles</source>
        <extracomment>watcher/ui/plotting/kinds.py</extracomment>
        <translation>蠟燭圖</translation>
    </message>
    <message>
        <source>Hollow candles</source>
        <extracomment>watcher/ui/plotting/kinds.py</extracomment>
        <translation>空心蠟燭圖</translation>
    </message>
    <message>
        <source>Bars</source>
        <comment>chart</comment>
        <extracomment>watcher/ui/plotting/kinds.py</extracomment>
        <translation>美國線</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>chart</comment>
        <extracomment>watcher/ui/plotting/kinds.py</extracomment>
        <translation>折線圖</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>chart</comment>
        <extracomment>watcher/ui/plotting/kinds.py</extracomment>
        <translation>面積圖</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <extracomment>watcher/ui/plotting/kinds.py</extracomment>
        <translation>平均K線</translation>
    </message>
    <message>
        <source>Vol {short_number}</source>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>量 {short_number}</translation>
    </message>
    <message>
        <source>as its bookings say</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>按其帳目所示</translation>
    </message>
    <message>
        <source>kept in the account</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>留在帳戶內</translation>
    </message>
    <message>
        <source>paid from outside</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>由外部支付</translation>
    </message>
    <message>
        <source>Account settings</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>帳戶設定</translation>
    </message>
    <message>
        <source>Allow to &amp;sell more than is held (short sales)</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>允許賣出超過持有的數量（放空）(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove the account</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>刪除帳戶(&amp;R)</translation>
    </message>
    <message>
        <source>Only an account without transactions can be removed.</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>只能刪除沒有交易的帳戶。</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py, watcher/ui/portfolio/bulk_dialog.py, watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py, watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>A sale takes &amp;first</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>賣出時先用(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Cash is</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>現金(&amp;C)</translation>
    </message>
    <message>
        <source>There is no account yet: it comes with the first transaction.</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>還沒有帳戶：首筆交易時會建立。</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>帳戶需要名稱。</translation>
    </message>
    <message>
        <source>The account was removed.</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>帳戶已刪除。</translation>
    </message>
    <message>
        <source>Allow short sales</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>允許放空</translation>
    </message>
    <message>
        <source>The account “{text}” was saved.</source>
        <extracomment>watcher/ui/portfolio/account_dialog.py</extracomment>
        <translation>帳戶「{text}」已儲存。</translation>
    </message>
    <message>
        <source>&amp;Add a transaction</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>加入交易(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit the transaction</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>編輯交易(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete the transactions</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>刪除交易(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search the transactions</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>搜尋交易(&amp;S)</translation>
    </message>
    <message>
        <source>Show the &amp;lots of the position</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>顯示持股批次(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name, tags, price by hand …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>名稱、標籤、手動定價(&amp;N) …</translation>
    </message>
    <message>
        <source>Show &amp;closed positions</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>顯示已出清的持股(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>匯入(&amp;I) …</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>匯出(&amp;X) …</translation>
    </message>
    <message>
        <source>Export &amp;realised gains …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>匯出已實現損益(&amp;R) …</translation>
    </message>
    <message>
        <source>Take the last import &amp;back</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>撤回上次匯入(&amp;B)</translation>
    </message>
    <message>
        <source>Account se&amp;ttings …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>帳戶設定(&amp;T) …</translation>
    </message>
    <message>
        <source>+ Add</source>
        <extracomment>watcher/ui/portfolio/acts.py, watcher/ui/watchlist/acts.py</extracomment>
        <translation>+ 加入</translation>
    </message>
    <message>
        <source>Import …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>匯入 …</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <extracomment>watcher/ui/portfolio/acts.py</extracomment>
        <translation>匯出 CSV …</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>watcher/ui/portfolio/benchmark_choice.py</extracomment>
        <translation>基準</translation>
    </message>
    <message>
        <source>KWEB, FXI: each for itself. KWEB + FXI: both at equal parts. Or a list of yours.</source>
        <extracomment>watcher/ui/portfolio/benchmark_choice.py</extracomment>
        <translation>KWEB, FXI：各自對比。KWEB + FXI：兩者各佔一半。或者您的某個清單。</translation>
    </message>
    <message>
        <source>Benchmark, e.g. KWEB</source>
        <extracomment>watcher/ui/portfolio/benchmark_choice.py</extracomment>
        <translation>基準，例如 KWEB</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>watcher/ui/portfolio/panel.py, watcher/ui/portfolio/position_rows.py, watcher/ui/portfolio/transaction_rows.py</extracomment>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Give them this &amp;note:</source>
        <extracomment>watcher/ui/portfolio/bulk_dialog.py</extracomment>
        <translation>為它們加上此備註(&amp;N)：</translation>
    </message>
    <message>
        <source>Edit {count} transactions</source>
        <extracomment>watcher/ui/portfolio/bulk_dialog.py</extracomment>
        <translation>編輯 {count} 筆交易</translation>
    </message>
    <message>
        <source>Which column is what? It is remembered for the next file of the same kind.</source>
        <extracomment>watcher/ui/portfolio/columns_form.py</extracomment>
        <translation>各欄分別是什麼？下次遇到同類檔案會記住。</translation>
    </message>
    <message>
        <source>Column: {name}</source>
        <extracomment>watcher/ui/portfolio/columns_form.py</extracomment>
        <translation>欄：{name}</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/portfolio/contributions.py, watcher/ui/watchlist/editor.py</extracomment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Gain</source>
        <extracomment>watcher/reports/portfolio_section.py, watcher/ui/portfolio/contributions.py, watcher/ui/portfolio/performance_words.py, …</extracomment>
        <translation>收益</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>watcher/ui/portfolio/contributions.py</extracomment>
        <translation>貢獻</translation>
    </message>
    <message>
        <source>Return, value and drawdown by day</source>
        <extracomment>watcher/ui/portfolio/course_chart.py</extracomment>
        <translation>每日報酬、市值和回撤</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>watcher/ui/portfolio/course_lines.py, watcher/ui/portfolio/performance_words.py, watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>報酬率</translation>
    </message>
    <message>
        <source>has no closes here</source>
        <extracomment>watcher/ui/portfolio/course_lines.py</extracomment>
        <translation>此處沒有收盤價</translation>
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
        <translation>低於 {day} 的高點</translation>
    </message>
    <message>
        <source>1 transaction was</source>
        <extracomment>watcher/ui/portfolio/deeds.py, watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>1 筆交易</translation>
    </message>
    <message>
        <source>{count} transactions were</source>
        <extracomment>watcher/ui/portfolio/deeds.py</extracomment>
        <translation>{count} 筆交易</translation>
    </message>
    <message>
        <source>{count} edited.</source>
        <extracomment>watcher/ui/portfolio/deeds.py</extracomment>
        <translation>{count}已修改。</translation>
    </message>
    <message>
        <source>{count} added.</source>
        <extracomment>watcher/ui/portfolio/deeds.py</extracomment>
        <translation>{count}已加入。</translation>
    </message>
    <message>
        <source>{count} deleted.</source>
        <extracomment>watcher/ui/portfolio/deeds.py</extracomment>
        <translation>{count}已刪除。</translation>
    </message>
    <message>
        <source>Ex-date</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>除息日</translation>
    </message>
    <message>
        <source>Not booked yet</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>尚未入帳</translation>
    </message>
    <message>
        <source>Dividends by month, after taxes</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>每月股利（稅後）</translation>
    </message>
    <message>
        <source>Dividends before taxes, by the cost of what is held</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>稅前股利，相對持股成本</translation>
    </message>
    <message>
        <source>Splits and dividends to confirm</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>待確認的股票分割和股利</translation>
    </message>
    <message>
        <source>&amp;Confirm …</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>確認(&amp;C) …</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>忽略(&amp;M)</translation>
    </message>
    <message>
        <source>Dividend {amount} {currency} on {quantity} shares</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>股利 {amount} {currency}，{quantity} 股</translation>
    </message>
    <message>
        <source>Nothing is booked yet.</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py, watcher/ui/portfolio/empty.py, watcher/ui/portfolio/performance_page.py</extracomment>
        <translation>尚未記帳。</translation>
    </message>
    <message>
        <source>Split: {quantity} new for 1</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>股票分割：1 股拆為 {quantity} 股</translation>
    </message>
    <message>
        <source>The split applies to what was bought before it.</source>
        <extracomment>watcher/ui/portfolio/deeds.py</extracomment>
        <translation>股票分割適用於此前買進的部分。</translation>
    </message>
    <message>
        <source>After taxes, in {currency}, in the month of payment.</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>稅後，以 {currency} 計，按支付月份。</translation>
    </message>
    <message>
        <source>Choose a position first: cash has no lots and no price.</source>
        <extracomment>watcher/ui/portfolio/doing.py</extracomment>
        <translation>請先選擇一個持股：現金沒有批次和價格。</translation>
    </message>
    <message>
        <source>Type a transaction, or import a statement of Interactive Brokers, eToro, Revolut, Trading 212, Schwab, Portfolio Performance, Ghostfolio or any table: its file can be dropped anywhere on the window.</source>
        <extracomment>watcher/ui/portfolio/empty.py</extracomment>
        <translation>請輸入一筆交易，或匯入 Interactive Brokers、eToro、Revolut、Trading 212、Schwab、Portfolio Performance、Ghostfolio 的對帳單或任何表格：檔案可拖放到視窗任意位置。</translation>
    </message>
    <message>
        <source>All of it stays on this computer.</source>
        <extracomment>watcher/ui/portfolio/empty.py</extracomment>
        <translation>所有資料都保留在這台電腦上。</translation>
    </message>
    <message>
        <source>Statements (*.csv *.xml *.json *.xlsx *.portfolio *.txt)</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>對帳單 (*.csv *.xml *.json *.xlsx *.portfolio *.txt)</translation>
    </message>
    <message>
        <source>Everything, to be read back (*.json)</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>全部內容，可再匯入 (*.json)</translation>
    </message>
    <message>
        <source>Table of transactions (*.csv)</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>交易表格 (*.csv)</translation>
    </message>
    <message>
        <source>Import transactions</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>匯入交易</translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>匯出投資組合</translation>
    </message>
    <message>
        <source>Export realised gains</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>匯出已實現損益</translation>
    </message>
    <message>
        <source>1 closed lot was exported.</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>已匯出 1 個平倉批次。</translation>
    </message>
    <message>
        <source>1 transaction was exported.</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>已匯出 1 筆交易。</translation>
    </message>
    <message>
        <source>The import of {file} was taken back: {added} transactions.</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>{file} 的匯入已撤回：{added} 筆交易。</translation>
    </message>
    <message>
        <source>{count} closed lots were exported.</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>已匯出 {count} 個平倉批次。</translation>
    </message>
    <message>
        <source>{count} were exported.</source>
        <extracomment>watcher/ui/portfolio/files.py</extracomment>
        <translation>已匯出 {count} 筆。</translation>
    </message>
    <message>
        <source>New account …</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>新帳戶 …</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>新帳戶的名稱</translation>
    </message>
    <message>
        <source>BABA, 0700.HK, or a name for what has no quotes</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>BABA、0700.HK，或無報價證券的名稱</translation>
    </message>
    <message>
        <source>has no quotes: priced by hand</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>沒有報價：手動定價</translation>
    </message>
    <message>
        <source>Only where the broker booked it at a rate of its own: what 1 of the currency was worth</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>僅當券商按自己的匯率記帳時填寫：1 單位該幣別合多少</translation>
    </message>
    <message>
        <source>The currency of the rate, for example EUR</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>匯率所用的幣別，例如 EUR</translation>
    </message>
    <message>
        <source>With a time of day</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>帶時間</translation>
    </message>
    <message>
        <source>Has no quotes: priced by hand</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>沒有報價：手動定價</translation>
    </message>
    <message>
        <source>Edit the transaction</source>
        <extracomment>watcher/ui/portfolio/form.py</extracomment>
        <translation>編輯交易</translation>
    </message>
    <message>
        <source>Add a transaction</source>
        <extracomment>watcher/ui/portfolio/form.py</extracomment>
        <translation>加入交易</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>類型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>watcher/ui/portfolio/form_fields.py, watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>變為</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>數量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>價格(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>金額(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>幣別(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fees</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>費用(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Taxes</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>稅費(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>匯率(&amp;R)</translation>
    </message>
    <message>
        <source>into</source>
        <comment>transaction</comment>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>換為</translation>
    </message>
    <message>
        <source>Part of the cost, %</source>
        <extracomment>watcher/ui/portfolio/form_fields.py</extracomment>
        <translation>佔成本的 %</translation>
    </message>
    <message>
        <source>The new account has no name.</source>
        <extracomment>watcher/ui/portfolio/form.py</extracomment>
        <translation>新帳戶沒有名稱。</translation>
    </message>
    <message>
        <source>Type one, for example “Depot”.</source>
        <extracomment>watcher/ui/portfolio/form.py</extracomment>
        <translation>請輸入名稱，例如「證券帳戶」。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>watcher/ui/portfolio/form.py, watcher/ui/portfolio/transaction_rows.py</extracomment>
        <translation>數量</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>watcher/ui/portfolio/form.py, watcher/ui/portfolio/transaction_rows.py</extracomment>
        <translation>金額</translation>
    </message>
    <message>
        <source>Quantity × price is not the amount.</source>
        <extracomment>watcher/ui/portfolio/form.py, watcher/ui/portfolio/terms.py</extracomment>
        <translation>數量 × 價格與金額不符。</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>watcher/ui/portfolio/heat_map.py, watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>年份</translation>
    </message>
    <message>
        <source>Import {name}; {count} more to come</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>匯入 {name}；還有 {count} 個</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>匯入 {name}</translation>
    </message>
    <message>
        <source>as the file says</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>按檔案所示</translation>
    </message>
    <message>
        <source>Into the account</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>匯入到帳戶</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>檔案中的列</translation>
    </message>
    <message>
        <source>Symbols that the file does not name</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>檔案未註明的代號</translation>
    </message>
    <message>
        <source>Import the rest &amp;without the rows that are wrong</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>跳過有誤的列，匯入其餘部分(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>Into the &amp;account</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>匯入到帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>正在讀取檔案 …</translation>
    </message>
    <message>
        <source>Nothing can be imported.</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>沒有可匯入的內容。</translation>
    </message>
    <message>
        <source>Which symbols are these? They can be left out; then they have no live price.</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>這些是哪些代號？可以不填；那樣就沒有即時價格。</translation>
    </message>
    <message>
        <source>Symbol of {name}</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>{name} 的代號</translation>
    </message>
    <message>
        <source>&amp;Import {new}</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>匯入 {new} 筆(&amp;I)</translation>
    </message>
    <message>
        <source>{text} – all of it is there already.</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>{text} – 全部已存在。</translation>
    </message>
    <message>
        <source>{added} transactions were</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>{added} 筆交易</translation>
    </message>
    <message>
        <source>{count} imported from {file}.</source>
        <extracomment>watcher/ui/portfolio/import_dialog.py</extracomment>
        <translation>已從 {file} 匯入{count}。</translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>有誤</translation>
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
        <translation>列</translation>
    </message>
    <message>
        <source>What it says</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>內容</translation>
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
        <translation>有誤</translation>
    </message>
    <message>
        <source>Sold, but never bought: {shown}{more}. Their cost stays unknown.</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>賣出但從未買進：{shown}{more}。其成本仍然未知。</translation>
    </message>
    <message>
        <source>{count} new</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>{count} 筆新增</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <extracomment>watcher/ui/portfolio/import_rows.py</extracomment>
        <translation>，另有 {more} 個</translation>
    </message>
    <message>
        <source>Lots, oldest first</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py</extracomment>
        <translation>批次，最早的在前</translation>
    </message>
    <message>
        <source>By every method</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py</extracomment>
        <translation>按各種方法</translation>
    </message>
    <message>
        <source>By every method, for the whole account:</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py</extracomment>
        <translation>按各種方法，針對整個帳戶：</translation>
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
        <translation>建倉日</translation>
    </message>
    <message>
        <source>Shares</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py, watcher/ui/portfolio/position_rows.py, watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>股數</translation>
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
        <translation>未實現損益</translation>
    </message>
    <message>
        <source>Realised</source>
        <extracomment>watcher/ui/portfolio/lots_dialog.py, watcher/ui/portfolio/panel.py, watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>已實現</translation>
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
        <translation>市值從 {start} 到 {end} {currency}，轉入 {into}，轉出 {out}，收益 {gain}</translation>
    </message>
    <message>
        <source>{month}: {net} {currency}, before taxes {gross}</source>
        <extracomment>watcher/ui/portfolio/month_words.py</extracomment>
        <translation>{month}：{net} {currency}，稅前 {gross}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/pair/wording.py, watcher/ui/portfolio/month_words.py</extracomment>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>watcher/ui/portfolio/panel.py</extracomment>
        <translation>所有帳戶</translation>
    </message>
    <message>
        <source>Positions</source>
        <extracomment>watcher/ui/portfolio/panel.py, watcher/ui/portfolio/positions_page.py</extracomment>
        <translation>持股</translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>watcher/ui/portfolio/panel.py, watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>交易記錄</translation>
    </message>
    <message>
        <source>Performance</source>
        <extracomment>watcher/ui/portfolio/panel.py</extracomment>
        <translation>績效</translation>
    </message>
    <message>
        <source>Dividends</source>
        <extracomment>watcher/ui/figures/titles.py, watcher/ui/portfolio/panel.py, watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>股利</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>watcher/ui/chart/panel.py</extracomment>
        <translation>網格</translation>
    </message>
    <message>
        <source>Search the &amp;key figures</source>
        <extracomment>watcher/ui/figures/acts.py</extracomment>
        <translation>搜尋關鍵指標(&amp;K)</translation>
    </message>
    <message>
        <source>Cop&amp;y the key figures</source>
        <extracomment>watcher/ui/figures/acts.py</extracomment>
        <translation>複製關鍵指標(&amp;Y)</translation>
    </message>
    <message>
        <source>No figure has “{text}” in it.</source>
        <extracomment>watcher/ui/figures/company.py</extracomment>
        <translation>沒有指標包含「{text}」。</translation>
    </message>
    <message>
        <source>Nothing more is known of {symbol}.</source>
        <extracomment>watcher/ui/figures/company.py</extracomment>
        <translation>沒有 {symbol} 的更多資料。</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>field</comment>
        <extracomment>watcher/ui/figures/panel.py</extracomment>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search the key figures</source>
        <extracomment>watcher/ui/figures/panel.py</extracomment>
        <translation>搜尋關鍵指標</translation>
    </message>
    <message>
        <source>{percent} from {before}</source>
        <extracomment>watcher/ui/figures/sections.py</extracomment>
        <translation>較 {before} {percent}</translation>
    </message>
    <message>
        <source>What analysts changed</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>分析師的調整</translation>
    </message>
    <message>
        <source>Target over the price</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>目標價較現價</translation>
    </message>
    <message>
        <source>Target has moved</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>目標價變動</translation>
    </message>
    <message>
        <source>Buy / hold / sell</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>買進/持有/賣出</translation>
    </message>
    <message>
        <source>{months} months ago</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>{months} 個月前</translation>
    </message>
    <message>
        <source>A month ago</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>一個月前</translation>
    </message>
    <message>
        <source>Valuation</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>估值</translation>
    </message>
    <message>
        <source>Growth</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>成長</translation>
    </message>
    <message>
        <source>Margins and returns</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>利潤率與報酬</translation>
    </message>
    <message>
        <source>Analysts</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>分析師</translation>
    </message>
    <message>
        <source>Short interest</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>放空</translation>
    </message>
    <message>
        <source>Ownership</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>股權結構</translation>
    </message>
    <message>
        <source>P/E, last 12 months</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>本益比 TTM</translation>
    </message>
    <message>
        <source>P/E, next 12 months</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>預估本益比</translation>
    </message>
    <message>
        <source>PEG</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>PEG</translation>
    </message>
    <message>
        <source>Price / sales</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>股價營收比</translation>
    </message>
    <message>
        <source>Price / book value</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>股價淨值比</translation>
    </message>
    <message>
        <source>EV / revenue</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>EV/營收</translation>
    </message>
    <message>
        <source>EV / EBITDA</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>EV/EBITDA</translation>
    </message>
    <message>
        <source>EPS, last 12 months</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>每股盈餘 TTM</translation>
    </message>
    <message>
        <source>EPS, next 12 months</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>預估每股盈餘</translation>
    </message>
    <message>
        <source>Beta</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>貝他值</translation>
    </message>
    <message>
        <source>Revenue growth</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>營收成長</translation>
    </message>
    <message>
        <source>Earnings growth</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>盈餘成長</translation>
    </message>
    <message>
        <source>Revenue</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>營收</translation>
    </message>
    <message>
        <source>EBITDA</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>EBITDA</translation>
    </message>
    <message>
        <source>Free cash flow</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>自由現金流</translation>
    </message>
    <message>
        <source>Debt</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>負債</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Operating margin</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>營業利益率</translation>
    </message>
    <message>
        <source>Profit margin</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>淨利率</translation>
    </message>
    <message>
        <source>Return on equity</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>股東權益報酬率</translation>
    </message>
    <message>
        <source>Return on assets</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>資產報酬率</translation>
    </message>
    <message>
        <source>Debt / equity</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>負債權益比</translation>
    </message>
    <message>
        <source>Current ratio</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>流動比率</translation>
    </message>
    <message>
        <source>Target, mean</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>目標價均值</translation>
    </message>
    <message>
        <source>Target, lowest</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>最低目標價</translation>
    </message>
    <message>
        <source>Target, highest</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>最高目標價</translation>
    </message>
    <message>
        <source>Rating, 1 best to 5</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>評級（1最佳）</translation>
    </message>
    <message>
        <source>Shares short</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>放空股數</translation>
    </message>
    <message>
        <source>A month before</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>一個月前</translation>
    </message>
    <message>
        <source>Part of the float</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>佔流通股比例</translation>
    </message>
    <message>
        <source>Days to cover</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>回補天數</translation>
    </message>
    <message>
        <source>Dividend a year</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>年度股利</translation>
    </message>
    <message>
        <source>Yield</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>殖利率</translation>
    </message>
    <message>
        <source>Yield, 5 years</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>5年平均殖利率</translation>
    </message>
    <message>
        <source>Payout ratio</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>股利發放率</translation>
    </message>
    <message>
        <source>Last dividend</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>最近一次股利</translation>
    </message>
    <message>
        <source>Ex-dividend day</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>除息日</translation>
    </message>
    <message>
        <source>Held by insiders</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>內部人持股</translation>
    </message>
    <message>
        <source>Held by institutions</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>機構持股</translation>
    </message>
    <message>
        <source>Institutions</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>機構數</translation>
    </message>
    <message>
        <source>Shares outstanding</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>流通在外股數</translation>
    </message>
    <message>
        <source>Shares in the float</source>
        <extracomment>watcher/ui/figures/titles.py</extracomment>
        <translation>自由流通股數</translation>
    </message>
    <message>
        <source>Drop to import transactions into the portfolio</source>
        <extracomment>watcher/ui/portfolio/panel.py</extracomment>
        <translation>拖放到此可將交易匯入投資組合</translation>
    </message>
    <message>
        <source>Pages of the portfolio</source>
        <extracomment>watcher/ui/portfolio/panel.py</extracomment>
        <translation>投資組合的頁面</translation>
    </message>
    <message>
        <source>What can be done with the portfolio</source>
        <extracomment>watcher/ui/portfolio/panel.py</extracomment>
        <translation>投資組合操作</translation>
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
        <translation>所有內容</translation>
    </message>
    <message>
        <source>Performance of</source>
        <extracomment>watcher/ui/portfolio/performance_page.py</extracomment>
        <translation>績效範圍</translation>
    </message>
    <message>
        <source>What is shown of the performance</source>
        <extracomment>watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>績效顯示的內容</translation>
    </message>
    <message>
        <source>Return by month</source>
        <extracomment>watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>每月報酬</translation>
    </message>
    <message>
        <source>Contributions by holding</source>
        <extracomment>watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>各持股的貢獻</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <extracomment>watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>期間指標</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <extracomment>watcher/ui/portfolio/performance_page.py</extracomment>
        <translation>正在計算 …</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>走勢</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>月度</translation>
    </message>
    <message>
        <source>Holdings</source>
        <extracomment>watcher/ui/overview/subject.py, watcher/ui/portfolio/performance_views.py</extracomment>
        <translation>持股</translation>
    </message>
    <message>
        <source>Earnings, {time}</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>財報，{time}</translation>
    </message>
    <message>
        <source>The chart fills the screen. Everything comes back by {keys}.</source>
        <extracomment>watcher/ui/full_screen.py</extracomment>
        <translation>圖表已全螢幕。按 {keys} 恢復。</translation>
    </message>
    <message>
        <source>The &amp;shown list</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>顯示中的清單(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All lists</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>所有清單(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Holdings</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>持股(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Weight in the portfolio</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>在投資組合中的佔比(&amp;W)</translation>
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
        <translation>當日(&amp;D)</translation>
    </message>
    <message>
        <source>Since the &amp;close</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>收盤以來(&amp;C)</translation>
    </message>
    <message>
        <source>1 &amp;week</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>1週(&amp;W)</translation>
    </message>
    <message>
        <source>1 &amp;month</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>1個月(&amp;M)</translation>
    </message>
    <message>
        <source>3 m&amp;onths</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>3個月(&amp;O)</translation>
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
        <translation>下一個期間(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <extracomment>watcher/ui/overview/acts.py</extracomment>
        <translation>上一個期間(&amp;P)</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <extracomment>watcher/ui/overview/body.py</extracomment>
        <translation>檢視的範圍</translation>
    </message>
    <message>
        <source>Tiles of {chosen}</source>
        <extracomment>watcher/ui/overview/choosing.py</extracomment>
        <translation>方塊範圍：{chosen}</translation>
    </message>
    <message>
        <source>Size by {chosen}</source>
        <extracomment>watcher/ui/overview/choosing.py</extracomment>
        <translation>大小依據：{chosen}</translation>
    </message>
    <message>
        <source>Colour by {chosen}</source>
        <extracomment>watcher/ui/overview/choosing.py</extracomment>
        <translation>顏色依據：{chosen}</translation>
    </message>
    <message>
        <source>Heat map, the largest first</source>
        <extracomment>watcher/ui/overview/heat_map.py</extracomment>
        <translation>熱力圖，最大的在前</translation>
    </message>
    <message>
        <source>Movers, 52-week extremes and markets</source>
        <extracomment>watcher/ui/overview/line_list.py</extracomment>
        <translation>漲跌榜、52週極值和市場</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>watcher/ui/overview/lines.py, watcher/ui/overview/panel.py, watcher/ui/panels.py</extracomment>
        <translation>總覽</translation>
    </message>
    <message>
        <source>At a 52-week extreme</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>處於52週極值</translation>
    </message>
    <message>
        <source>Markets</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>市場</translation>
    </message>
    <message>
        <source>high of {day}, {percent}% away</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{day} 的高點，差 {percent}%</translation>
    </message>
    <message>
        <source>low of {day}, {percent}% away</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{day} 的低點，差 {percent}%</translation>
    </message>
    <message>
        <source>holiday</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>休市日</translation>
    </message>
    <message>
        <source>none within {percent}%</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{percent}% 以內沒有</translation>
    </message>
    <message>
        <source>new high on {day}</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{day} 創新高</translation>
    </message>
    <message>
        <source>Several charts side by side, linked or not, kept by name</source>
        <extracomment>watcher/ui/chart/panel.py</extracomment>
        <translation>多個圖表並列，可聯動，可按名稱儲存</translation>
    </message>
    <message>
        <source>The demo market could not be opened.</source>
        <extracomment>watcher/ui/demo_offer.py</extracomment>
        <translation>無法開啟模擬市場。</translation>
    </message>
    <message>
        <source>Start it with: watcher demo</source>
        <extracomment>watcher/ui/demo_offer.py</extracomment>
        <translation>請用此命令啟動：watcher demo</translation>
    </message>
    <message>
        <source>There is no connection, and no price is known yet.</source>
        <extracomment>watcher/ui/demo_offer.py</extracomment>
        <translation>沒有網路連線，也還沒有任何價格。</translation>
    </message>
    <message>
        <source>The demo market needs none: all its prices are invented. This window goes on trying.</source>
        <extracomment>watcher/ui/demo_offer.py</extracomment>
        <translation>模擬市場不需要網路，其中所有價格都是虛構的。此視窗會繼續嘗試連線。</translation>
    </message>
    <message>
        <source>All holdings</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>所有持股</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>清單是空的。</translation>
    </message>
    <message>
        <source>Nothing is held yet. What is written about it appears here once it is booked.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>尚無持股。記帳之後，相關報導會顯示在這裡。</translation>
    </message>
    <message>
        <source>what you hold</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>您的持股</translation>
    </message>
    <message>
        <source>holdings</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>持股</translation>
    </message>
    <message>
        <source>Nothing stored about {about} yet. Ctrl+F5 asks about all of it.</source>
        <extracomment>watcher/ui/news/scope.py</extracomment>
        <translation>尚未儲存關於{about}的內容。按 Ctrl+F5 可全部查詢。</translation>
    </message>
    <message>
        <source>new low on {day}</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{day} 創新低</translation>
    </message>
    <message>
        <source>high, {percent}% away</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>高點，差 {percent}%</translation>
    </message>
    <message>
        <source>low, {percent}% away</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>低點，差 {percent}%</translation>
    </message>
    <message>
        <source>half-day</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>半日市</translation>
    </message>
    <message>
        <source>Best {period}</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{period}漲幅榜</translation>
    </message>
    <message>
        <source>Worst {period}</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>{period}跌幅榜</translation>
    </message>
    <message>
        <source>new high today</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>今日創新高</translation>
    </message>
    <message>
        <source>new low today</source>
        <extracomment>watcher/ui/overview/lines.py</extracomment>
        <translation>今日創新低</translation>
    </message>
    <message>
        <source>{up} up, {down} down</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>{up} 漲，{down} 跌</translation>
    </message>
    <message>
        <source>full colour from ±{percent}% on</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>±{percent}% 起為全色</translation>
    </message>
    <message>
        <source>None has a market cap</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>都沒有市值</translation>
    </message>
    <message>
        <source>None of these is held</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>都沒有持有</translation>
    </message>
    <message>
        <source>{said}, {count} without a move</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>{said}，{count} 個沒有漲跌</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <extracomment>watcher/reports/digest_sheet.py, watcher/ui/overview/notes.py</extracomment>
        <translation>{names} 及另外 {count} 個</translation>
    </message>
    <message>
        <source>{reason}: all are alike.</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>{reason}：大小相同。</translation>
    </message>
    <message>
        <source>The {count} smallest are not on the map.</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>最小的 {count} 個不在圖上。</translation>
    </message>
    <message>
        <source>Held, but without a symbol, and not on the map: {names}.</source>
        <extracomment>watcher/ui/overview/notes.py</extracomment>
        <translation>持有但沒有代號，不在圖上：{names}。</translation>
    </message>
    <message>
        <source>Opening the lists …</source>
        <extracomment>watcher/ui/overview/panel.py</extracomment>
        <translation>正在開啟清單 …</translation>
    </message>
    <message>
        <source>Nothing is held yet. What is booked in the portfolio appears here, the largest first.</source>
        <extracomment>watcher/ui/overview/panel.py</extracomment>
        <translation>尚無持股。在投資組合中記帳的內容會顯示在這裡，最大的在前。</translation>
    </message>
    <message>
        <source>There is no symbol here yet.
Press Ctrl+N to add a ticker, or look one up by name.</source>
        <extracomment>watcher/ui/overview/panel.py</extracomment>
        <translation>這裡還沒有代號。
按 Ctrl+N 加入代號，或按名稱尋找。</translation>
    </message>
    <message>
        <source>All lists</source>
        <extracomment>watcher/ui/overview/subject.py</extracomment>
        <translation>所有清單</translation>
    </message>
    <message>
        <source>No sector</source>
        <extracomment>watcher/ui/overview/subject.py</extracomment>
        <translation>無產業</translation>
    </message>
    <message>
        <source>on the day</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>當日</translation>
    </message>
    <message>
        <source>since the close</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>收盤以來</translation>
    </message>
    <message>
        <source>in a week</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>一週內</translation>
    </message>
    <message>
        <source>in a month</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>一個月內</translation>
    </message>
    <message>
        <source>in 3 months</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>三個月內</translation>
    </message>
    <message>
        <source>this year</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>今年</translation>
    </message>
    <message>
        <source>in a year</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>一年內</translation>
    </message>
    <message>
        <source>no close is stored from when that began</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>期初沒有儲存收盤價</translation>
    </message>
    <message>
        <source>the stored closes are too old for its price</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>儲存的收盤價對其價格而言太舊</translation>
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
        <translation>{age}，其交易所延遲 {minutes} 分鐘</translation>
    </message>
    <message>
        <source>its price is not confirmed</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>其價格未經確認</translation>
    </message>
    <message>
        <source>{share} of the portfolio</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>佔投資組合 {share}</translation>
    </message>
    <message>
        <source>{share} of the market cap shown</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>佔所示市值 {share}</translation>
    </message>
    <message>
        <source>Heat map</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>熱力圖</translation>
    </message>
    <message>
        <source>its price is {span} old</source>
        <extracomment>watcher/ui/overview/tiles.py</extracomment>
        <translation>其價格為 {span}前</translation>
    </message>
    <message>
        <source>The premium rests on a price that is old or unconfirmed: {symbols}.</source>
        <extracomment>watcher/ui/pair/wording.py</extracomment>
        <translation>溢價所依據的價格過時或未經確認：{symbols}。</translation>
    </message>
    <message>
        <source>OHLC</source>
        <comment>one letter each for open, high, low, close</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>開高低收</translation>
    </message>
    <message>
        <source>1 minute</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>1分鐘</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>2分鐘</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>5分鐘</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>15分鐘</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>30分鐘</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>1小時</translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>日線</translation>
    </message>
    <message>
        <source>1 week</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>週線</translation>
    </message>
    <message>
        <source>1 month</source>
        <comment>length of bars</comment>
        <extracomment>watcher/ui/plotting/readout.py</extracomment>
        <translation>月線</translation>
    </message>
    <message>
        <source>; and {count} more</source>
        <extracomment>watcher/ui/portfolio/performance_page.py</extracomment>
        <translation>；另有 {count} 條</translation>
    </message>
    <message>
        <source>not recovered yet</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>尚未收復</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>指標</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>幣種</translation>
    </message>
    <message>
        <source>The currency of all amounts.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>所有金額的幣別。</translation>
    </message>
    <message>
        <source>Time-weighted: as if nothing had been paid in or out.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>時間加權：如同沒有資金進出。</translation>
    </message>
    <message>
        <source>Return a year</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>年化報酬</translation>
    </message>
    <message>
        <source>Time-weighted; from a year on.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>時間加權；滿一年起。</translation>
    </message>
    <message>
        <source>IRR a year</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>年化 IRR</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>年化波動率</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>最大回撤</translation>
    </message>
    <message>
        <source>Longest below a high</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>最長水下時間</translation>
    </message>
    <message>
        <source>Paid in less paid out</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>淨投入</translation>
    </message>
    <message>
        <source>The value at the end, less that at the start and the flows.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>期末市值減去期初市值和資金進出。</translation>
    </message>
    <message>
        <source>  realised</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  已實現</translation>
    </message>
    <message>
        <source>  unrealised</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  未實現</translation>
    </message>
    <message>
        <source>  currency</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  匯兌</translation>
    </message>
    <message>
        <source>  dividends</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  股利</translation>
    </message>
    <message>
        <source>  interest</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  利息</translation>
    </message>
    <message>
        <source>  fees</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  費用</translation>
    </message>
    <message>
        <source>  taxes</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>  稅費</translation>
    </message>
    <message>
        <source>No closes of it are known here.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>沒有已知的收盤價。</translation>
    </message>
    <message>
        <source>Its price since {day}; the portfolio since then: {own}.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>其自 {day} 以來的價格；同期投資組合：{own}。</translation>
    </message>
    <message>
        <source>From {first} to {last}, {end}.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>從 {first} 到 {last}，{end}。</translation>
    </message>
    <message>
        <source>recovered {day}</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>{day} 收復</translation>
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
        <translation>指定期間 …</translation>
    </message>
    <message>
        <source>From the close of</source>
        <extracomment>watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>從此日收盤</translation>
    </message>
    <message>
        <source>To the close of</source>
        <extracomment>watcher/ui/portfolio/period_choice.py</extracomment>
        <translation>到此日收盤</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>不分組</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Sector</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>產業</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Without account</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>無帳戶</translation>
    </message>
    <message>
        <source>Without currency</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>無幣別</translation>
    </message>
    <message>
        <source>Without sector</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>無產業</translation>
    </message>
    <message>
        <source>Without tag</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>Avg cost</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>成本均價</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>watcher/ui/portfolio/position_rows.py, watcher/ui/watchlist/columns.py, watcher/ui/watchlist/editor.py</extracomment>
        <translation>最新價</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>watcher/ui/portfolio/position_rows.py, watcher/ui/portfolio/transaction_rows.py, watcher/ui/totals_piece.py, …</extracomment>
        <translation>當日</translation>
    </message>
    <message>
        <source>Yield on cost</source>
        <extracomment>watcher/ui/portfolio/position_rows.py, watcher/ui/portfolio/yields.py</extracomment>
        <translation>成本殖利率</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>權重</translation>
    </message>
    <message>
        <source>Day {signed}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>當日 {signed}</translation>
    </message>
    <message>
        <source>Unrealised {signed}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>未實現損益 {signed}</translation>
    </message>
    <message>
        <source>Value {money} {currency}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>市值 {money} {currency}</translation>
    </message>
    <message>
        <source>Realised {signed}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>已實現 {signed}</translation>
    </message>
    <message>
        <source>Dividends {money}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>股利 {money}</translation>
    </message>
    <message>
        <source>Cash {money}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>現金 {money}</translation>
    </message>
    <message>
        <source>; and {more} more</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>；另有 {more} 個</translation>
    </message>
    <message>
        <source>No close before is known: the day is measured from its open</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>不知道前一收盤價：當日漲跌從開盤價算起</translation>
    </message>
    <message>
        <source>Realised {signed}, dividends {money}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>已實現 {signed}，股利 {money}</translation>
    </message>
    <message>
        <source>Price {price} {currency} of {full}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>{full} 的價格 {price} {currency}</translation>
    </message>
    <message>
        <source>In {currency}: value {value}, cost {cost}, unrealised {gain}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>以 {currency} 計：市值 {value}，成本 {cost}，未實現損益 {gain}</translation>
    </message>
    <message>
        <source>Rate {rate} {report} for one {currency}, of {day}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>匯率 一{currency}合 {rate} {report}，{day}</translation>
    </message>
    <message>
        <source>Day {ratio} in the session of {day}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>當日 {ratio}，{day} 的交易</translation>
    </message>
    <message>
        <source>Cost {money} {report}, fees and taxes included</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>成本 {money} {report}，含費用和稅費</translation>
    </message>
    <message>
        <source>Unrealised: price {signed}, currency {signed2}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>未實現損益：價格 {signed}，匯兌 {signed2}</translation>
    </message>
    <message>
        <source>Dividends of the last twelve months {paid}, before taxes</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>最近十二個月的股利 {paid}，稅前</translation>
    </message>
    <message>
        <source>Outside regular hours {signed}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py, watcher/ui/portfolio/total_words.py</extracomment>
        <translation>常規時段之外 {signed}</translation>
    </message>
    <message>
        <source>Held since {full}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>持有自 {full}</translation>
    </message>
    <message>
        <source>Group by</source>
        <extracomment>watcher/ui/portfolio/positions_foot.py</extracomment>
        <translation>分組依據</translation>
    </message>
    <message>
        <source>All years</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>所有年份</translation>
    </message>
    <message>
        <source>Realised gains</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>已實現損益</translation>
    </message>
    <message>
        <source>ISIN</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>ISIN</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>平倉日</translation>
    </message>
    <message>
        <source>Proceeds</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>賣出所得</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>成本</translation>
    </message>
    <message>
        <source>Gain {signed} {currency}</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>損益 {signed} {currency}</translation>
    </message>
    <message>
        <source>{said}; of {unknown} the cost is unknown: not in the sum</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>{said}；其中 {unknown} 筆成本未知：未計入合計</translation>
    </message>
    <message>
        <source>none: nobody quotes it</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>無：沒有報價</translation>
    </message>
    <message>
        <source>for example: china, long term</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>例如：中國、長期</translation>
    </message>
    <message>
        <source>&amp;Priced by hand: no source is asked</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>手動定價：不查詢資料來源(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;ector</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>產業(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>標籤(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>價格(&amp;R)</translation>
    </message>
    <message>
        <source>of the &amp;day</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>價格不能低於零。</translation>
    </message>
    <message>
        <source>Write what one share or unit was worth.</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>請填寫每股或每單位的價值。</translation>
    </message>
    <message>
        <source>Security {label}</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>證券 {label}</translation>
    </message>
    <message>
        <source>in {currency}; empty leaves the prices as they are</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>以 {currency} 計；留空則價格不變</translation>
    </message>
    <message>
        <source>Priced by hand</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>手動定價</translation>
    </message>
    <message>
        <source>“{label}” was saved.</source>
        <extracomment>watcher/ui/portfolio/security_dialog.py</extracomment>
        <translation>「{label}」已儲存。</translation>
    </message>
    <message>
        <source>Buy</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>買進</translation>
    </message>
    <message>
        <source>Sell</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>賣出</translation>
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
        <translation>費用</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>稅費</translation>
    </message>
    <message>
        <source>Tax refund</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>退稅</translation>
    </message>
    <message>
        <source>Exchange of currencies</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>幣別兌換</translation>
    </message>
    <message>
        <source>Delivery in</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>轉入證券（外部）</translation>
    </message>
    <message>
        <source>Delivery out</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>轉出證券（外部）</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>轉入</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>轉出</translation>
    </message>
    <message>
        <source>Spin-off</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>分拆</translation>
    </message>
    <message>
        <source>Merger</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>合併</translation>
    </message>
    <message>
        <source>Renamed</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>更名</translation>
    </message>
    <message>
        <source>Cash in lieu</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>零股現金</translation>
    </message>
    <message>
        <source>the oldest shares</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>最早買進的股份（先進先出）</translation>
    </message>
    <message>
        <source>the average of all</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>所有股份的均價</translation>
    </message>
    <message>
        <source>the newest shares</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>最近買進的股份（後進先出）</translation>
    </message>
    <message>
        <source>the dearest shares</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>成本最高的股份</translation>
    </message>
    <message>
        <source>the lots that a sale names</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>賣出時指定的批次</translation>
    </message>
    <message>
        <source>The currency is not one.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>該幣別無效。</translation>
    </message>
    <message>
        <source>Write its three letters, for example USD.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>請填寫三個字母，例如 USD。</translation>
    </message>
    <message>
        <source>Which security is it about?</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>涉及哪個證券？</translation>
    </message>
    <message>
        <source>Type its symbol, for example BABA.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>請輸入其代號，例如 BABA。</translation>
    </message>
    <message>
        <source>Leave one of the three empty, and it is computed.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>三項中任一項留空即可自動計算。</translation>
    </message>
    <message>
        <source>Change it, then try again.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>請修改後重試。</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>該日期在未來。</translation>
    </message>
    <message>
        <source>{parts} {currency} are 1 of the whole currency</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>{parts} {currency} 等於 1 個完整幣別單位</translation>
    </message>
    <message>
        <source>{long_weekday}s have no trade on most exchanges.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>大多數交易所{long_weekday}不交易。</translation>
    </message>
    <message>
        <source>On that day it traded between {low} and {high}.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>當日成交價在 {low} 至 {high} 之間。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>所有類型</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>watcher/ui/portfolio/transaction_rows.py, watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>類型</translation>
    </message>
    <message>
        <source>Fees, taxes</source>
        <extracomment>watcher/ui/portfolio/transaction_rows.py</extracomment>
        <translation>費用、稅費</translation>
    </message>
    <message>
        <source>Search transactions</source>
        <extracomment>watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>搜尋交易</translation>
    </message>
    <message>
        <source>Between</source>
        <extracomment>watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>介於</translation>
    </message>
    <message>
        <source>From day</source>
        <extracomment>watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To day</source>
        <extracomment>watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>From {source}</source>
        <extracomment>watcher/ui/portfolio/transaction_rows.py</extracomment>
        <translation>來自 {source}</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>watcher/ui/portfolio/bulk_dialog.py</extracomment>
        <translation>保持不變</translation>
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
        <translation>{day}：{quantity}，單價 {price}</translation>
    </message>
    <message>
        <source>Of the lot {lot}</source>
        <extracomment>watcher/ui/portfolio/lot_fields.py</extracomment>
        <translation>批次 {lot} 中取</translation>
    </message>
    <message>
        <source>Not in these figures: {shown}</source>
        <extracomment>watcher/ui/portfolio/performance_page.py</extracomment>
        <translation>未計入這些數字：{shown}</translation>
    </message>
    <message>
        <source>In them, but old: {shown}</source>
        <extracomment>watcher/ui/portfolio/performance_page.py</extracomment>
        <translation>已計入但資料較舊：{shown}</translation>
    </message>
    <message>
        <source>The spread of the returns of trading days, times the root of 252.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>交易日報酬率的標準差，乘以 252 的平方根。</translation>
    </message>
    <message>
        <source>Deposits, withdrawals and deliveries; trades, where their account keeps no cash.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>存入、取出和交割；帳戶不留現金時也包括買賣。</translation>
    </message>
    <message>
        <source>Of what was sold, at prices alone; what was held at the start enters at its value then.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>已賣出部分，僅按價格計；期初持有的按當時市值計入。</translation>
    </message>
    <message>
        <source>Of what is held at the end, at prices alone, since the start or its purchase.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>期末持有部分，僅按價格計，自期初或買入時起。</translation>
    </message>
    <message>
        <source>What exchange rates did to holdings and to money.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>匯率對持倉和現金的影響。</translation>
    </message>
    <message>
        <source>IRR</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>內部報酬率</translation>
    </message>
    <message>
        <source>Money-weighted: what your money earned. From a year on it is that a year.</source>
        <extracomment>watcher/ui/portfolio/performance_words.py</extracomment>
        <translation>資金加權：您的資金賺取的收益。滿一年起按年計。</translation>
    </message>
    <message>
        <source>About the totals: {shown}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>合計說明：{shown}</translation>
    </message>
    <message>
        <source>of {days}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>（{days}）</translation>
    </message>
    <message>
        <source>Day unknown: {why}</source>
        <extracomment>watcher/ui/portfolio/position_tip.py</extracomment>
        <translation>當日損益未知：{why}</translation>
    </message>
    <message>
        <source>Sums of the positions</source>
        <extracomment>watcher/ui/portfolio/positions_foot.py</extracomment>
        <translation>持倉合計</translation>
    </message>
    <message>
        <source>What is to be known of the sums</source>
        <extracomment>watcher/ui/portfolio/positions_foot.py</extracomment>
        <translation>合計的說明</translation>
    </message>
    <message>
        <source>Sum of the gains</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>損益合計</translation>
    </message>
    <message>
        <source>More was chosen of the lots than is sold.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>所選批次的數量多於賣出數量。</translation>
    </message>
    <message>
        <source>What is sold beyond the chosen lots is taken from the oldest.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>超出所選批次的賣出數量取自最早的批次。</translation>
    </message>
    <message>
        <source>Take no more of it, and not less than nothing.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>所取數量不能超過該批次，也不能小於零。</translation>
    </message>
    <message>
        <source>Of the lot of {day} there are {held}.</source>
        <extracomment>watcher/ui/portfolio/terms.py</extracomment>
        <translation>{day} 的批次共有 {held}。</translation>
    </message>
    <message>
        <source>Day unknown</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>當日損益未知</translation>
    </message>
    <message>
        <source>Value {value} {currency}: {count} positions {held}, cash {cash}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>市值 {value} {currency}：{count} 個持倉 {held}，現金 {cash}</translation>
    </message>
    <message>
        <source>Unrealised {gain}: worth {worth} less cost {cost}, fees and taxes included</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>未實現 {gain}：市值 {worth} 減成本 {cost}（含費用和稅）</translation>
    </message>
    <message>
        <source>  of it price {price}, currency {rate}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>  其中價格 {price}，匯率 {rate}</translation>
    </message>
    <message>
        <source>Realised {gain}, dividends {dividends}, fees {fees}, taxes {taxes}; closed positions too</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>已實現 {gain}，股息 {dividends}，費用 {fees}，稅 {taxes}；含已平倉</translation>
    </message>
    <message>
        <source>Day {gain}: by session {parts}</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>當日 {gain}：按交易時段 {parts}</translation>
    </message>
    <message>
        <source>  measured by {base}: the value at the close before, and what was bought since</source>
        <extracomment>watcher/ui/portfolio/total_words.py</extracomment>
        <translation>  以 {base} 為基數：前收盤時的市值加此後買入</translation>
    </message>
    <message>
        <source>{count} of {every}</source>
        <extracomment>watcher/ui/portfolio/transactions_page.py</extracomment>
        <translation>{every} 筆中的 {count} 筆</translation>
    </message>
    <message>
        <source>12 months</source>
        <extracomment>watcher/ui/portfolio/yields.py</extracomment>
        <translation>12個月</translation>
    </message>
    <message>
        <source>Watcher goes on in the tray</source>
        <extracomment>watcher/ui/presence.py</extracomment>
        <translation>Watcher 在系統匣中繼續執行</translation>
    </message>
    <message>
        <source>Alerts are still watched. Its menu in the tray quits it; the settings say what closing does.</source>
        <extracomment>watcher/ui/presence.py</extracomment>
        <translation>提醒仍在監視。可用系統匣選單結束；關閉視窗的行為可在設定中更改。</translation>
    </message>
    <message>
        <source>Symbol and price</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>代號和價格</translation>
    </message>
    <message>
        <source>And your notes</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>以及您的備註</translation>
    </message>
    <message>
        <source>And your holdings</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>以及您的持股</translation>
    </message>
    <message>
        <source>Sending …</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>正在傳送 …</translation>
    </message>
    <message>
        <source>Send a test</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>傳送測試</translation>
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
        <translation>{name} 收到的內容</translation>
    </message>
    <message>
        <source>Its address lies in the system’s keyring.</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>其位址儲存在系統鑰匙圈中。</translation>
    </message>
    <message>
        <source>⚠ The last message did not arrive: {trouble}</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>⚠ 上一條訊息沒有送達：{trouble}</translation>
    </message>
    <message>
        <source>Its address comes from {variable} in this run.</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>本次執行中其位址來自 {variable}。</translation>
    </message>
    <message>
        <source>⚠ Its address is not known here: add it again, or set {variable}.</source>
        <extracomment>watcher/ui/settings/channel_row.py</extracomment>
        <translation>⚠ 此處不知道其位址：請重新加入，或設定 {variable}。</translation>
    </message>
    <message>
        <source>Fires can be sent to ntfy, Telegram, Discord, Slack, e-mail, a webhook and a hundred more services of apprise, by their address. A channel gets symbol and price, and no more than you choose for it.</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>觸發的提醒可按位址傳送到 ntfy、Telegram、Discord、Slack、電子郵件、webhook 以及 apprise 的上百種服務。管道會收到代號和價格，此外只有您為它選擇的內容。</translation>
    </message>
    <message>
        <source>This system has no keyring that can be trusted with addresses. Start Watcher with WATCHER_CHANNEL_NAME set to the address, and add the channel here without one.</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>此系統沒有可信任的鑰匙圈來儲存位址。請在啟動 Watcher 時將 WATCHER_CHANNEL_NAME 設為該位址，並在此加入管道而不填位址。</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>手機</translation>
    </message>
    <message>
        <source>Name of the new channel</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>新管道的名稱</translation>
    </message>
    <message>
        <source>Address of the new channel</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>新管道的位址</translation>
    </message>
    <message>
        <source>What the new channel gets</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>新管道收到的內容</translation>
    </message>
    <message>
        <source>✓ The service took it. Look whether it has arrived.</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>✓ 服務已接收。請檢視是否送達。</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>通知管道</translation>
    </message>
    <message>
        <source>Try a &amp;notification</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>試發通知(&amp;N)</translation>
    </message>
    <message>
        <source>Try the &amp;sound</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>試聽聲音(&amp;S)</translation>
    </message>
    <message>
        <source>Addresses are kept in: {keyring}.</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>位址儲存在：{keyring}。</translation>
    </message>
    <message>
        <source>Sounds are played by {player}.</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>聲音由 {player} 播放。</translation>
    </message>
    <message>
        <source>No program that plays sounds was found; install one of: {wanted_players}.</source>
        <extracomment>watcher/ui/settings/channels.py</extracomment>
        <translation>找不到可播放聲音的程式；請安裝其中之一：{wanted_players}。</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>watcher/ui/settings/dialog.py, watcher/ui/top_bar.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>watcher/ui/settings/dialog.py</extracomment>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>watcher/ui/settings/dialog.py</extracomment>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <extracomment>watcher/ui/settings/dialog.py</extracomment>
        <translation>重置此頁</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <extracomment>watcher/ui/settings/dialog.py</extracomment>
        <translation>沒有這樣的設定。</translation>
    </message>
    <message>
        <source>Watcher contacts Yahoo for prices, and nothing else that you did not add. It sends the symbols you watch and what you type into the search; no holdings, no notes, no identity, no usage data.

Channels that you add yourself get what fires, and a few lines a week if you have the digest sent, and no more of it than you chose for each; their addresses lie in the system’s keyring.

Everything else stays on this machine, in one folder that only you can read.

There is nothing to switch off here, because nothing is collected.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>Watcher 只向 Yahoo 取得行情，不聯絡任何非您加入的服務。它只傳送您關注的代號和您在搜尋中輸入的內容；不傳送持股、備註、身份或使用資料。

您自己加入的管道會收到觸發的提醒，若您要傳送週報，每週還會收到幾行文字，內容都不超出您為各管道所選的範圍；其位址儲存在系統鑰匙圈中。

其餘一切都保留在這台電腦上只有您能讀取的一個資料夾裡。

這裡沒有什麼可關閉的，因為不收集任何資料。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Time and numbers</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>時間與數字</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>資料</translation>
    </message>
    <message>
        <source>Startup and tray</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>啟動與系統匣</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>watcher/ui/settings/setting.py</extracomment>
        <translation>隱私</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>Dark, light, or whatever the desktop is. The sun or moon at the top switches for the time being.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>深色、淺色，或與桌面一致。頂部的太陽或月亮圖示可臨時切換。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>語言</translation>
    </message>
    <message>
        <source>Colours of prices</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>漲跌顏色</translation>
    </message>
    <message>
        <source>Which colour rises. A sign always stands beside it: no price is told by colour alone.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>哪種顏色表示上漲。旁邊總有正負號：漲跌從不只靠顏色區分。</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>In every list and on the chart.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>適用於所有清單和圖表。</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>列距</translation>
    </message>
    <message>
        <source>Compact rows show more of a list at once.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>緊湊的列可一次顯示更多內容。</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>A price that ticks does not flash.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>價格跳動時不閃爍。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>時區</translation>
    </message>
    <message>
        <source>Whose clock charts and opening hours go by, and what happened is told by.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>圖表和開盤時間按誰的時間顯示，發生的事件按誰的時間表述。</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Like 14:02 or like 2:02 PM.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>如 14:02 或 2:02 PM。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>數字</translation>
    </message>
    <message>
        <source>What stands before the decimals, and between the thousands. Typed numbers are read the same way.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>小數點和千位分隔符。輸入的數字也按此讀取。</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>Tell the desktop when an alert fires. The list of what fired shows it in any case.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>提醒觸發時傳送桌面通知。已觸發清單無論如何都會顯示。</translation>
    </message>
    <message>
        <source>Sounds</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>聲音</translation>
    </message>
    <message>
        <source>Play a short sound when an alert fires, another one for up than for down.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>提醒觸發時播放短促的聲音，漲跌的聲音不同。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>勿擾時段</translation>
    </message>
    <message>
        <source>Tell nothing at night. What fired meanwhile is told after them, in one message without a sound.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>夜間不通知。期間觸發的提醒會在之後合併為一條無聲訊息。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>勿擾開始</translation>
    </message>
    <message>
        <source>By the clock of the time zone below.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>按下方時區的時間。</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>勿擾結束</translation>
    </message>
    <message>
        <source>A time that is not after the first lies on the next day.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>不晚於開始時間的時刻表示次日。</translation>
    </message>
    <message>
        <source>Time zone of the quiet hours</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>勿擾時段的時區</translation>
    </message>
    <message>
        <source>Whose clock they go by.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>按誰的時間。</translation>
    </message>
    <message>
        <source>Weekly digest</source>
        <extracomment>watcher/ui/big_days.py, watcher/ui/settings/entries.py</extracomment>
        <translation>週報</translation>
    </message>
    <message>
        <source>No alert suits the search. Press Esc to see all of them.</source>
        <extracomment>watcher/ui/alerts/panel.py</extracomment>
        <translation>沒有符合搜尋的提醒。按 Esc 檢視全部。</translation>
    </message>
    <message>
        <source>Last price {price}, {age}</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>最後價格 {price}，{age}</translation>
    </message>
    <message>
        <source>Last {signed} % on the day, {age}</source>
        <extracomment>watcher/ui/alerts/reading.py</extracomment>
        <translation>當日最後 {signed} %，{age}</translation>
    </message>
    <message>
        <source>Lists, alerts, bookings and settings become what they were then; what was changed since is not in it. What there is now is kept in the profile&apos;s folder. The window closes and opens again.</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>清單、提醒、交易記錄和設定將變回當時的樣子；此後的更改不在其中。現有的資料保留在設定檔資料夾中。視窗會關閉並重新開啟。</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>watcher/ui/backup_dialogs.py, watcher/ui/backups.py, watcher/ui/file_drops.py</extracomment>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>The password once more</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>再次輸入密碼</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>再次輸入</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>兩次輸入還不一致。</translation>
    </message>
    <message>
        <source>A backup of {day}, {time}, made by Watcher {version}.</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>{day} {time} 的備份，由 Watcher {version} 建立。</translation>
    </message>
    <message>
        <source>A copy of the database of {day}, {time}.</source>
        <extracomment>watcher/ui/backup_dialogs.py</extracomment>
        <translation>{day} {time} 的資料庫複本。</translation>
    </message>
    <message>
        <source>With a password nobody can read the backup who does not know it, and there is no way to put it back without. Leave it empty for a backup that is not encrypted.</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>設定密碼後，不知道密碼的人無法讀取備份，沒有密碼也無法還原。留空則備份不加密。</translation>
    </message>
    <message>
        <source>Back everything up</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>備份全部資料</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>備份(&amp;B)</translation>
    </message>
    <message>
        <source>Keep it where this computer&apos;s disk cannot take it along.</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>請把它放在不會隨這台電腦的磁碟一起遺失的地方。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>繼續(&amp;G)</translation>
    </message>
    <message>
        <source>Everything is in {name}.</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>全部資料已寫入 {name}。</translation>
    </message>
    <message>
        <source>Backups (*{suffix} *.db)</source>
        <extracomment>watcher/ui/backups.py</extracomment>
        <translation>備份 (*{suffix} *.db)</translation>
    </message>
    <message>
        <source>Enter or a double click opens the day.</source>
        <extracomment>watcher/ui/big_days.py</extracomment>
        <translation>按 Enter 或按兩下可開啟當日詳情。</translation>
    </message>
    <message>
        <source>&amp;Open the digest</source>
        <extracomment>watcher/ui/big_days.py</extracomment>
        <translation>開啟週報(&amp;O)</translation>
    </message>
    <message>
        <source>Big days of week {week}</source>
        <extracomment>watcher/ui/big_days.py</extracomment>
        <translation>{week} 週的大幅波動日</translation>
    </message>
    <message>
        <source>{day}: {percent}{beside}</source>
        <extracomment>watcher/ui/chart/events/words.py</extracomment>
        <translation>{day}：{percent}{beside}</translation>
    </message>
    <message>
        <source>This market has no extended hours (Alt+E)</source>
        <extracomment>watcher/ui/chart/hours_choice.py</extracomment>
        <translation>該市場沒有盤前盤後 (Alt+E)</translation>
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
        <translation>粉紅色</translation>
    </message>
    <message>
        <source>Lime</source>
        <extracomment>watcher/ui/chart/indicators/editor.py</extracomment>
        <translation>黃綠色</translation>
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
        <translation>分割或比例變更(&amp;P) …</translation>
    </message>
    <message>
        <source>The split was removed.</source>
        <extracomment>watcher/ui/portfolio/deeds.py</extracomment>
        <translation>分割已移除。</translation>
    </message>
    <message>
        <source>No dividend was booked yet. What is known and not booked is offered to be confirmed.</source>
        <extracomment>watcher/ui/portfolio/dividends_page.py</extracomment>
        <translation>尚未記入股利。已知但未記入的會在此供您確認。</translation>
    </message>
    <message>
        <source>In own currency</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>原幣市值</translation>
    </message>
    <message>
        <source>Gain in it</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>原幣損益</translation>
    </message>
    <message>
        <source>By price</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>價格部分</translation>
    </message>
    <message>
        <source>By currency</source>
        <extracomment>watcher/ui/portfolio/position_rows.py</extracomment>
        <translation>匯率部分</translation>
    </message>
    <message>
        <source>Nothing was sold yet. Sales that you book or import stand here, lot by lot.</source>
        <extracomment>watcher/ui/portfolio/realised_page.py</extracomment>
        <translation>尚未賣出任何持股。您記入或匯入的賣出會逐批顯示在此。</translation>
    </message>
    <message>
        <source>8 for eight new for one; 0 takes that of the day away</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>8 表示一股變八股；0 移除當日的分割</translation>
    </message>
    <message>
        <source>Split of {label}</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>{label} 的分割</translation>
    </message>
    <message>
        <source>There is no such split.</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>沒有這樣的分割。</translation>
    </message>
    <message>
        <source>Write how many units one became, for example 8, or 0.1 where ten became one.</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>請填寫一股變成多少股，例如 8；十股合一股則為 0.1。</translation>
    </message>
    <message>
        <source>One unit &amp;became</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>一股變為(&amp;B)</translation>
    </message>
    <message>
        <source>at the open of the &amp;day</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>生效日開盤(&amp;D)</translation>
    </message>
    <message>
        <source>There are</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>已有</translation>
    </message>
    <message>
        <source>{ratio} for 1 on {day}</source>
        <extracomment>watcher/ui/portfolio/split_dialog.py</extracomment>
        <translation>{day} 1 變 {ratio}</translation>
    </message>
    <message>
        <source>Watcher cannot open its data</source>
        <extracomment>watcher/ui/refusal.py</extracomment>
        <translation>Watcher 無法開啟其資料</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <extracomment>watcher/ui/refusal.py</extracomment>
        <translation>還原此備份</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <extracomment>watcher/ui/refusal.py</extracomment>
        <translation>從空白資料開始</translation>
    </message>
    <message>
        <source>Write what the week brought and what comes next on Saturday morning, while Watcher is up.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>Watcher 執行時，每週六早上寫下本週發生了什麼、接下來有什麼。</translation>
    </message>
    <message>
        <source>Send the weekly digest</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>傳送週報</translation>
    </message>
    <message>
        <source>A few lines of it go through every channel above, each with no more than it may be told; what you hold only where that was agreed to.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>週報的幾行內容會傳送到上面每個管道，各管道不超出其獲准的範圍；您的持股只傳送到已同意的管道。</translation>
    </message>
    <message>
        <source>The digest compares with</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>週報的對比基準</translation>
    </message>
    <message>
        <source>What your portfolio is measured against. Any other symbols can be written into the file.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>您的投資組合與之比較的對象。其他代號可寫入設定檔。</translation>
    </message>
    <message>
        <source>Base currency</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>基準幣別</translation>
    </message>
    <message>
        <source>What values, gains and totals are in. Prices stay in their own.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>市值、損益和合計所用的幣別。價格保留各自的幣別。</translation>
    </message>
    <message>
        <source>Where a day ends</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>一天的結束時間</translation>
    </message>
    <message>
        <source>The time zone by which a transaction belongs to a day.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>決定交易屬於哪一天的時區。</translation>
    </message>
    <message>
        <source>Live stream</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>即時推送</translation>
    </message>
    <message>
        <source>Have prices pushed as they change. Without it they are asked for, as often as set below.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>價格變動時立即推送。否則按下面設定的頻率查詢。</translation>
    </message>
    <message>
        <source>Ask for prices every</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>查詢價格間隔</translation>
    </message>
    <message>
        <source>From 15 seconds, the most often that Yahoo puts up with for long, to an hour.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>從 15 秒（Yahoo 可長期接受的最高頻率）到一小時。</translation>
    </message>
    <message>
        <source>Requests an hour, at most</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>每小時最多請求數</translation>
    </message>
    <message>
        <source>From 10 to 360. When they are used up, prices come less often until the hour is over.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>從 10 到 360。用完後，價格會更新得較慢，直到一小時結束。</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>關閉到系統匣</translation>
    </message>
    <message>
        <source>Closing the window leaves Watcher in the tray, and alerts are watched. Otherwise closing ends it.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>關閉視窗後 Watcher 留在系統匣中，繼續監視提醒。否則關閉即結束。</translation>
    </message>
    <message>
        <source>Minimise to the tray</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>最小化到系統匣</translation>
    </message>
    <message>
        <source>A minimised window leaves the task bar; a click on the icon in the tray brings it back.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>最小化的視窗會離開工作列；點選系統匣圖示可恢復。</translation>
    </message>
    <message>
        <source>Start minimised</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>啟動時最小化</translation>
    </message>
    <message>
        <source>Begin in the tray or, on a desktop without one, in the task bar.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>啟動到系統匣；沒有系統匣的桌面則到工作列。</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>隨系統啟動</translation>
    </message>
    <message>
        <source>Start Watcher when you log in to this computer.</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>登入此電腦時啟動 Watcher。</translation>
    </message>
    <message>
        <source>Discreet</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>隱私模式</translation>
    </message>
    <message>
        <source>Hide amounts of your own money from who looks on; prices and percentages stay (Ctrl+Shift+H).</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>向旁人隱藏您的資金金額；價格和百分比仍顯示 (Ctrl+Shift+H)。</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>與桌面一致</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Green up, red down</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>綠漲紅跌</translation>
    </message>
    <message>
        <source>Red up, green down</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>紅漲綠跌</translation>
    </message>
    <message>
        <source>Blue up, orange down</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>藍漲橙跌</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Compact</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>As at the exchange</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>按交易所時間</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>按此電腦時間</translation>
    </message>
    <message>
        <source>As in the system</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>與系統一致</translation>
    </message>
    <message>
        <source>24 hours</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>24 小時</translation>
    </message>
    <message>
        <source>12 hours</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>12 小時</translation>
    </message>
    <message>
        <source>This computer’s</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>此電腦的時區</translation>
    </message>
    <message>
        <source>As in the first import</source>
        <extracomment>watcher/ui/settings/entries.py</extracomment>
        <translation>與首次匯入一致</translation>
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
… 另有 {count} 個。</translation>
    </message>
    <message>
        <source>⚠ Nothing can be saved until the settings file is mended.
{named}{more}</source>
        <extracomment>watcher/ui/settings/fault.py</extracomment>
        <translation>⚠ 設定檔修復之前無法儲存任何內容。
{named}{more}</translation>
    </message>
    <message>
        <source>Press the keys …</source>
        <extracomment>watcher/ui/settings/key_button.py</extracomment>
        <translation>請按下按鍵 …</translation>
    </message>
    <message>
        <source>Press it, then new keys; Escape gives up, Backspace takes them away.</source>
        <extracomment>watcher/ui/settings/key_button.py</extracomment>
        <translation>先按此按鈕，再按新的按鍵；Esc 放棄，Backspace 清除。</translation>
    </message>
    <message>
        <source>Requests in the last hour</source>
        <extracomment>watcher/ui/settings/meter.py</extracomment>
        <translation>最近一小時的請求</translation>
    </message>
    <message>
        <source>The demo market sends no requests: these settings are for live prices.</source>
        <extracomment>watcher/ui/settings/meter.py</extracomment>
        <translation>模擬市場不傳送請求：這些設定用於即時行情。</translation>
    </message>
    <message>
        <source>{sent} of {limit} requests were sent in the last hour.</source>
        <extracomment>watcher/ui/settings/meter.py</extracomment>
        <translation>最近一小時已傳送 {limit} 個請求中的 {sent} 個。</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <extracomment>watcher/ui/settings/row.py</extracomment>
        <translation>重新啟動後生效。</translation>
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
        <translation>開</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>watcher/ui/settings/row.py</extracomment>
        <translation>關</translation>
    </message>
    <message>
        <source>Take them</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>改用它們</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>重置所有快速鍵</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>重置{name}</translation>
    </message>
    <message>
        <source>{sentence} Take them</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>{sentence}改用它們</translation>
    </message>
    <message>
        <source>{shown} is needed to go about the window; add Ctrl or Alt.</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>{shown} 用於在視窗中移動和選擇；請加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{shown} leads to {other} already.</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>{shown} 已用於{other}。</translation>
    </message>
    <message>
        <source>{shown} leads to {other} now; change that one first.</source>
        <extracomment>watcher/ui/settings/shortcuts.py</extracomment>
        <translation>{shown} 現用於{other}；請先更改它。</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>watcher/ui/status_bar.py</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>How the prices are doing</source>
        <extracomment>watcher/ui/status_bar.py</extracomment>
        <translation>行情狀況</translation>
    </message>
    <message>
        <source>When the markets open and close</source>
        <extracomment>watcher/ui/status_bar.py</extracomment>
        <translation>市場的開盤和收盤時間</translation>
    </message>
    <message>
        <source>What is on disk</source>
        <extracomment>watcher/ui/status_bar.py</extracomment>
        <translation>磁碟上的資料</translation>
    </message>
    <message>
        <source>Where the prices come from</source>
        <extracomment>watcher/ui/status_bar.py</extracomment>
        <translation>價格來源</translation>
    </message>
    <message>
        <source>Demo market</source>
        <extracomment>watcher/ui/status_bar.py, watcher/ui/status_words.py</extracomment>
        <translation>模擬市場</translation>
    </message>
    <message>
        <source>All quotes saved {clock_time}</source>
        <extracomment>watcher/ui/status_bar.py</extracomment>
        <translation>所有行情已於 {clock_time} 儲存</translation>
    </message>
    <message>
        <source>{} pre-market</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{} 盤前</translation>
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
        <translation>{} 盤後</translation>
    </message>
    <message>
        <source>{} closed</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{} 休市</translation>
    </message>
    <message>
        <source>The source</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>closes</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>收盤</translation>
    </message>
    <message>
        <source>breaks</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>休市</translation>
    </message>
    <message>
        <source>opens</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>開盤</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>retrying now</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>正在重試</translation>
    </message>
    <message>
        <source>next {clock_time}</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>下次 {clock_time}</translation>
    </message>
    <message>
        <source>newest {span} ago</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>最新於 {span}前</translation>
    </message>
    <message>
        <source>retrying in {span}</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{span}後重試</translation>
    </message>
    <message>
        <source>{symbols} symbol</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{symbols} 個代號</translation>
    </message>
    <message>
        <source>{symbols} symbols</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{symbols} 個代號</translation>
    </message>
    <message>
        <source>Starting …</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>正在啟動 …</translation>
    </message>
    <message>
        <source>{name} {verb} in {span}</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{name} {span}後{verb}</translation>
    </message>
    <message>
        <source>{source} streaming</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 即時推送</translation>
    </message>
    <message>
        <source>{source} polling</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 定時查詢</translation>
    </message>
    <message>
        <source>; next try {clock_time}</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>；下次嘗試 {clock_time}</translation>
    </message>
    <message>
        <source>{source} limits requests{at}</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 限制請求{at}</translation>
    </message>
    <message>
        <source>{source} sends old prices</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 傳送的是舊價格</translation>
    </message>
    <message>
        <source>{source} sends prices that look wrong</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 傳送的價格似乎有誤</translation>
    </message>
    <message>
        <source>{source} does not know these symbols</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 不認識這些代號</translation>
    </message>
    <message>
        <source>asking for prices …</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>正在取得價格 …</translation>
    </message>
    <message>
        <source>nothing to ask for</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>沒有可查詢的內容</translation>
    </message>
    <message>
        <source>{source} does not answer properly</source>
        <extracomment>watcher/ui/status_words.py</extracomment>
        <translation>{source} 沒有正常回應</translation>
    </message>
    <message>
        <source>Inter</source>
        <comment>families of fonts, the first that has a letter draws it</comment>
        <extracomment>watcher/ui/style.py</extracomment>
        <translation>Inter,PingFang TC,Microsoft JhengHei,Noto Sans CJK TC,Source Han Sans TC,WenQuanYi Micro Hei</translation>
    </message>
    <message>
        <source>The list that is open</source>
        <extracomment>watcher/ui/top_bar.py</extracomment>
        <translation>開啟的清單</translation>
    </message>
    <message>
        <source>Switch between dark and light</source>
        <extracomment>watcher/ui/top_bar.py</extracomment>
        <translation>切換深色和淺色</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>watcher/ui/top_bar.py</extracomment>
        <translation>選單</translation>
    </message>
    <message>
        <source>Of the last session of each market.</source>
        <extracomment>watcher/ui/totals_piece.py</extracomment>
        <translation>各市場最近一個交易時段的資料。</translation>
    </message>
    <message>
        <source>The portfolio says what is missing from it, or old in it.</source>
        <extracomment>watcher/ui/totals_piece.py</extracomment>
        <translation>其中缺少或過時的資料見投資組合。</translation>
    </message>
    <message>
        <source>Day {day}, value {value}</source>
        <extracomment>watcher/ui/totals_piece.py</extracomment>
        <translation>當日 {day}，市值 {value}</translation>
    </message>
    <message>
        <source>no new alerts</source>
        <extracomment>watcher/ui/tray.py</extracomment>
        <translation>沒有新提醒</translation>
    </message>
    <message>
        <source>1 new alert</source>
        <extracomment>watcher/ui/tray.py</extracomment>
        <translation>1 個新提醒</translation>
    </message>
    <message>
        <source>{unread} new alerts</source>
        <extracomment>watcher/ui/tray.py</extracomment>
        <translation>{unread} 個新提醒</translation>
    </message>
    <message>
        <source>Silence alerts for an &amp;hour</source>
        <extracomment>watcher/ui/tray_menu.py</extracomment>
        <translation>提醒靜音一小時(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show Watcher</source>
        <extracomment>watcher/ui/tray_menu.py</extracomment>
        <translation>顯示 Watcher(&amp;S)</translation>
    </message>
    <message>
        <source>Let alerts &amp;speak (silent until {time})</source>
        <extracomment>watcher/ui/tray_menu.py</extracomment>
        <translation>恢復提醒（靜音至 {time}）(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import symbols …</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>匯入代號(&amp;I) …</translation>
    </message>
    <message>
        <source>&amp;Export list …</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>匯出清單(&amp;E) …</translation>
    </message>
    <message>
        <source>&amp;Add symbol</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>加入代號(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove symbol</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>移除代號(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste symbols</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>貼上代號(&amp;P)</translation>
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
        <translation>移到清單(&amp;L) …</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>篩選(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>新增清單(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename list</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>重新命名清單(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete list</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>刪除清單(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>下一個清單(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous list</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>上一個清單(&amp;P)</translation>
    </message>
    <message>
        <source>Move list &amp;left</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>清單左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move list ri&amp;ght</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>清單右移(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Write note …</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>寫備註(&amp;W) …</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>新增分組(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename group</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>重新命名分組(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move group</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>移除分組(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Fold or open group</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>摺疊或展開分組(&amp;F)</translation>
    </message>
    <message>
        <source>Move to &amp;group …</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>移到分組(&amp;G) …</translation>
    </message>
    <message>
        <source>&amp;Choose columns …</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>選擇欄(&amp;C) …</translation>
    </message>
    <message>
        <source>&amp;Save columns as …</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>將欄另存為(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Rename set</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>重新命名欄位組(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete set</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>刪除欄位組(&amp;D)</translation>
    </message>
    <message>
        <source>Sort by {what}; again for the other way round</source>
        <extracomment>watcher/ui/watchlist/acts.py</extracomment>
        <translation>按{what}排序；再次點選則反向</translation>
    </message>
    <message>
        <source>Add a symbol</source>
        <extracomment>watcher/ui/watchlist/add_box.py</extracomment>
        <translation>加入代號</translation>
    </message>
    <message>
        <source>Nothing was found. Enter adds what you typed as a ticker.</source>
        <extracomment>watcher/ui/watchlist/add_box.py</extracomment>
        <translation>沒有找到。按 Enter 將您的輸入作為代號加入。</translation>
    </message>
    <message>
        <source>No suggestion is called {symbol}. Enter adds the marked one.</source>
        <extracomment>watcher/ui/watchlist/add_box.py</extracomment>
        <translation>建議中沒有 {symbol}。按 Enter 加入選取的建議。</translation>
    </message>
    <message>
        <source>{symbol} is in the list already.</source>
        <extracomment>watcher/ui/watchlist/adding.py</extracomment>
        <translation>{symbol} 已在清單中。</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>watcher/ui/watchlist/column_header.py</extracomment>
        <translation>欄</translation>
    </message>
    <message>
        <source>Left and Right choose a column, Enter sorts by it, Alt+Left and Alt+Right move it, Shift+Left and Shift+Right resize it, Delete hides it, Escape goes back to the rows.</source>
        <extracomment>watcher/ui/watchlist/column_header.py</extracomment>
        <translation>左右鍵選擇欄，Enter 按該欄排序，Alt+左右鍵移動欄，Shift+左右鍵調整欄寬，Delete 隱藏欄，Esc 返回各列。</translation>
    </message>
    <message>
        <source>Name of the set of columns</source>
        <extracomment>watcher/ui/watchlist/column_menu.py</extracomment>
        <translation>欄位組名稱</translation>
    </message>
    <message>
        <source>Save these columns under a name of your own first.</source>
        <extracomment>watcher/ui/watchlist/column_menu.py</extracomment>
        <translation>請先用自己的名稱儲存這些欄。</translation>
    </message>
    <message>
        <source> (changed)</source>
        <extracomment>watcher/ui/watchlist/column_menu.py</extracomment>
        <translation>（已更改）</translation>
    </message>
    <message>
        <source>“{name}” comes with the program and stays as it is.</source>
        <extracomment>watcher/ui/watchlist/column_menu.py</extracomment>
        <translation>「{name}」是程式自帶的，保持不變。</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>watcher/ui/portfolio/performance_views.py, watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>指標</translation>
    </message>
    <message>
        <source>Alerts and notes</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>提醒與備註</translation>
    </message>
    <message>
        <source>A set of columns needs a name.</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>欄位組需要名稱。</translation>
    </message>
    <message>
        <source>For example: Dividends.</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>例如：股利。</translation>
    </message>
    <message>
        <source>There is already a set named “{checked}”.</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>已有名為「{checked}」的欄位組。</translation>
    </message>
    <message>
        <source>The name of a set has at most {longest_name} letters.</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>欄位組名稱最多 {longest_name} 個字。</translation>
    </message>
    <message>
        <source>“{short}” comes with the program and stays as it is.</source>
        <extracomment>watcher/ui/watchlist/column_sets.py</extracomment>
        <translation>「{short}」是程式自帶的，保持不變。</translation>
    </message>
    <message>
        <source>Symbol and name</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>代號和名稱</translation>
    </message>
    <message>
        <source>Course of the day</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>當日走勢</translation>
    </message>
    <message>
        <source>Last price</source>
        <extracomment>watcher/ui/watchlist/columns.py, watcher/ui/watchlist/order.py</extracomment>
        <translation>最新價</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>watcher/ui/watchlist/columns.py, watcher/ui/watchlist/editor.py, watcher/ui/watchlist/order.py</extracomment>
        <translation>漲跌</translation>
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
        <translation>持股：市值和數量</translation>
    </message>
    <message>
        <source>Distance to the nearest alert</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>與最近提醒的距離</translation>
    </message>
    <message>
        <source>no course yet</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>尚無走勢</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>持股</translation>
    </message>
    <message>
        <source>{number}× avg</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>{number}× 均量</translation>
    </message>
    <message>
        <source>{count} points</source>
        <extracomment>watcher/ui/watchlist/columns.py</extracomment>
        <translation>{count} 個點</translation>
    </message>
    <message>
        <source>Change %</source>
        <extracomment>watcher/ui/watchlist/editor.py</extracomment>
        <translation>漲跌幅</translation>
    </message>
    <message>
        <source>{named} moved to “{short}”.</source>
        <extracomment>watcher/ui/watchlist/editor.py</extracomment>
        <translation>{named}已移到「{short}」。</translation>
    </message>
    <message>
        <source>There is no other list.</source>
        <extracomment>watcher/ui/watchlist/editor.py</extracomment>
        <translation>沒有其他清單。</translation>
    </message>
    <message>
        <source>Make one with Ctrl+Shift+N.</source>
        <extracomment>watcher/ui/watchlist/editor.py</extracomment>
        <translation>請用 Ctrl+Shift+N 新增一個。</translation>
    </message>
    <message>
        <source>{named} removed from the list.</source>
        <extracomment>watcher/ui/watchlist/editor.py</extracomment>
        <translation>{named}已從清單移除。</translation>
    </message>
    <message>
        <source>The list was written to {name}.</source>
        <extracomment>watcher/ui/watchlist/editor.py</extracomment>
        <translation>清單已寫入 {name}。</translation>
    </message>
    <message>
        <source>1 symbol was added.</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>已加入 1 個代號。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>沒有加入任何內容。</translation>
    </message>
    <message>
        <source>The list has all of these already.</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>這些代號都已在清單中。</translation>
    </message>
    <message>
        <source>{symbols} was</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>{symbols} </translation>
    </message>
    <message>
        <source>{count} symbols were</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>{count} 個代號</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <extracomment>watcher/ui/watchlist/edits.py, watcher/ui/watchlist/files.py</extracomment>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>{added} symbols were added.</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>已加入 {added} 個代號。</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <extracomment>watcher/ui/watchlist/edits.py</extracomment>
        <translation>另有 {more} 個。</translation>
    </message>
    <message>
        <source>Lists of symbols (*.csv *.txt)</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>代號清單 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>One symbol a line (*.txt)</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>每行一個代號 (*.txt)</translation>
    </message>
    <message>
        <source>Import symbols</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>匯入代號</translation>
    </message>
    <message>
        <source>Lines that were refused</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>被拒絕的行</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>匯出「{name}」</translation>
    </message>
    <message>
        <source>1 line is not a symbol:</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>有 1 行不是代號：</translation>
    </message>
    <message>
        <source>{count} lines are not symbols:</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>有 {count} 行不是代號：</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <extracomment>watcher/ui/watchlist/files.py</extracomment>
        <translation>另有 {count} 行。</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>無分組</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>分組名稱</translation>
    </message>
    <message>
        <source>out of any group</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>出分組</translation>
    </message>
    <message>
        <source>The group “{short}” was removed; its symbols stay.</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>分組「{short}」已移除；其中的代號保留。</translation>
    </message>
    <message>
        <source>This list has no groups.</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>此清單沒有分組。</translation>
    </message>
    <message>
        <source>Make one with Ctrl+G.</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>請用 Ctrl+G 新增一個。</translation>
    </message>
    <message>
        <source>{named} moved {where}.</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>{named}已移{where}。</translation>
    </message>
    <message>
        <source>The marked row is in no group.</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>選取的列不在任何分組中。</translation>
    </message>
    <message>
        <source>Mark a heading or a symbol below one.</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>請選取一個標題或其下的代號。</translation>
    </message>
    <message>
        <source>to “{short}”</source>
        <extracomment>watcher/ui/watchlist/grouping.py</extracomment>
        <translation>到「{short}」</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <extracomment>watcher/ui/watchlist/list_bar.py</extracomment>
        <translation>清單名稱</translation>
    </message>
    <message>
        <source>The list “{short}” was removed.</source>
        <extracomment>watcher/ui/watchlist/list_bar.py</extracomment>
        <translation>清單「{short}」已刪除。</translation>
    </message>
    <message>
        <source>Opening the list …</source>
        <extracomment>watcher/ui/watchlist/live_list.py</extracomment>
        <translation>正在開啟清單 …</translation>
    </message>
    <message>
        <source>This list is empty.
Press Ctrl+N to add a ticker, or look one up by name.</source>
        <extracomment>watcher/ui/watchlist/live_list.py</extracomment>
        <translation>此清單是空的。
按 Ctrl+N 加入代號，或按名稱尋找。</translation>
    </message>
    <message>
        <source>No symbol or name contains “{}”.
Press Esc to see the whole list.</source>
        <extracomment>watcher/ui/watchlist/live_list.py</extracomment>
        <translation>沒有代號或名稱包含「{}」。
按 Esc 檢視整個清單。</translation>
    </message>
    <message>
        <source>A sorted list has no places to move to; sort by “My order” (Ctrl+0) first.</source>
        <extracomment>watcher/ui/watchlist/live_list.py</extracomment>
        <translation>已排序的清單無法移動位置；請先按「自訂順序」(Ctrl+0) 排序。</translation>
    </message>
    <message>
        <source>Close the filter (Esc) before you move rows.</source>
        <extracomment>watcher/ui/watchlist/live_list.py</extracomment>
        <translation>移動列之前請關閉篩選 (Esc)。</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <extracomment>watcher/ui/watchlist/live_list.py</extracomment>
        <translation>{count} 個中的 {shown} 個</translation>
    </message>
    <message>
        <source>1 symbol</source>
        <extracomment>watcher/ui/watchlist/model.py</extracomment>
        <translation>1 個代號</translation>
    </message>
    <message>
        <source>{name}, group of {symbols}, {open}</source>
        <extracomment>watcher/ui/watchlist/model.py</extracomment>
        <translation>{name}，含 {symbols}的分組，{open}</translation>
    </message>
    <message>
        <source>{count} symbols</source>
        <extracomment>watcher/ui/watchlist/model.py</extracomment>
        <translation>{count} 個代號</translation>
    </message>
    <message>
        <source>folded</source>
        <comment>group</comment>
        <extracomment>watcher/ui/watchlist/model.py</extracomment>
        <translation>已摺疊</translation>
    </message>
    <message>
        <source>open</source>
        <comment>group</comment>
        <extracomment>watcher/ui/watchlist/model.py</extracomment>
        <translation>已展開</translation>
    </message>
    <message>
        <source>{title} (click to sort)</source>
        <extracomment>watcher/ui/watchlist/model.py</extracomment>
        <translation>{title}（點選排序）</translation>
    </message>
    <message>
        <source>Note about the symbol</source>
        <extracomment>watcher/ui/watchlist/noting.py</extracomment>
        <translation>代號的備註</translation>
    </message>
    <message>
        <source>A line about it, for example why it is here</source>
        <extracomment>watcher/ui/watchlist/noting.py</extracomment>
        <translation>一行備註，例如為什麼關注它</translation>
    </message>
    <message>
        <source>Note about {symbol}</source>
        <extracomment>watcher/ui/watchlist/noting.py</extracomment>
        <translation>{symbol} 的備註</translation>
    </message>
    <message>
        <source>A line about {symbol}, for example why it is here</source>
        <extracomment>watcher/ui/watchlist/noting.py</extracomment>
        <translation>關於 {symbol} 的一行備註，例如為什麼關注它</translation>
    </message>
    <message>
        <source>The note about {symbol} was removed.</source>
        <extracomment>watcher/ui/watchlist/noting.py</extracomment>
        <translation>{symbol} 的備註已刪除。</translation>
    </message>
    <message>
        <source>My order</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>自訂順序</translation>
    </message>
    <message>
        <source>Change in %</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>漲跌幅</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>今開</translation>
    </message>
    <message>
        <source>Place in the day&apos;s range</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>當日區間位置</translation>
    </message>
    <message>
        <source>Place in the year&apos;s range</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>52週區間位置</translation>
    </message>
    <message>
        <source>Value of the position</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>持股市值</translation>
    </message>
    <message>
        <source>Nearest alert</source>
        <extracomment>watcher/ui/watchlist/order.py</extracomment>
        <translation>最近的提醒</translation>
    </message>
    <message>
        <source>Drop to add the symbols in it to this list</source>
        <extracomment>watcher/ui/watchlist/panel.py</extracomment>
        <translation>拖放到此可將其中的代號加入到此清單</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <extracomment>watcher/ui/watchlist/panel.py</extracomment>
        <translation>篩選清單</translation>
    </message>
    <message>
        <source>Filter by symbol, name or note</source>
        <extracomment>watcher/ui/watchlist/panel.py</extracomment>
        <translation>按代號、名稱或備註篩選</translation>
    </message>
    <message>
        <source>Sort, columns and groups</source>
        <extracomment>watcher/ui/watchlist/panel.py</extracomment>
        <translation>排序、欄和分組</translation>
    </message>
    <message>
        <source>{delay_s}m</source>
        <extracomment>watcher/ui/watchlist/rows.py</extracomment>
        <translation>{delay_s}分</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>watcher/ui/watchlist/tabs.py</extracomment>
        <translation>清單</translation>
    </message>
    <message>
        <source>{count} symbols (Ctrl+PgUp, Ctrl+PgDown)</source>
        <extracomment>watcher/ui/watchlist/tabs.py</extracomment>
        <translation>{count} 個代號 (Ctrl+PgUp, Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>{seconds} min</source>
        <extracomment>watcher/ui/words.py</extracomment>
        <translation>{seconds} 分鐘</translation>
    </message>
</context>
</TS>
