/**
 * Common traditional characters, each followed by its simplified form: the vocabulary of shops and everyday requests.
 * A character that is missing here only weakens a match, so the table need not be complete.
 */
const PAIRS =
  '訂订單单貨货換换發发開开關关門门營营業业時时間间運运費费遞递郵邮錢钱錯错號号碼码帳账賬账戶户請请問问麼么嗎吗們们這这裡里裏里個个為为沒没還还會会來来對对說说話话電电聯联繫系絡络' +
  '員员機机導导師师價价減减優优禮礼積积點点級级獎奖勵励評评論论壞坏損损維维護护條条約约預预訊讯資资隱隐刪删註注冊册銷销權权據据樣样試试購购買买賣卖實实體体網网頁页選选擇择顏颜質质' +
  '過过產产療疗藥药鮮鲜儲储溫温濕湿壺壶葉叶龍龙紅红綠绿烏乌濃浓輕轻飲饮懷怀兒儿媽妈長长輩辈節节慶庆賀贺紙纸筆笔寫写標标誌志廠厂場场車车樓楼區区縣县鎮镇國国際际華华灣湾東东兩两從从' +
  '將将應应該该給给讓让與与並并後后裝装備备籤签簽签領领遲迟遺遗丟丢擊击補补償偿賠赔轉转帶带總总統统詩诗詞词誰谁幫帮聽听見见覺觉認认識识謝谢囉啰現现歲岁學学習习課课藝艺館馆專专屬属' +
  '邊边傳传檢检測测證证書书報报銀银額额稅税擡抬頭头達达連连線线鋪铺階阶異异兌兑鎖锁滿满飛飞馬马鳥鸟魚鱼無无當当處处麗丽畫画樂乐愛爱親亲戀恋腦脑隻只雙双讀读譯译錄录聲声壓压縮缩盤盘' +
  '舊旧廣广寬宽熱热燒烧淨净潔洁滌涤鹽盐糧粮餅饼乾干麵面貓猫遠远進进' +
  '顧顾險险櫃柜鑑鉴諮咨詢询續续遊游戲戏氣气雲云歡欢檯台臺台講讲語语環环動动薦荐終终參参團团';

const toSimplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index): [string, string] => [
    PAIRS.charAt(index * 2),
    PAIRS.charAt(index * 2 + 1),
  ]),
);

/** `text` with common traditional characters replaced by their simplified form. */
export function simplifyCharacters(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => toSimplified.get(character) ?? character);
}
