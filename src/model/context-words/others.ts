import type { ContextWords } from './table.ts';

/**
 * Languages of which only the negations are listed. Czech, Finnish, Turkish and Persian often negate within the verb.
 */
export const negationsAlone: Readonly<Record<string, string>> = {
  cs: 'ne není nebyl[aioy]? nemá neměl[aioy]? nikdy nikdo nic žádn[ýáé] bez nelze nebude popř(?:el|ela|eli|ít) ne\\p{L}{3,}(?:l|la|lo|li|ly)',
  sk: 'nie nebol[aio]? nikdy nikto nič žiadn[yae] bez poprel[ai]? ne\\p{L}{3,}(?:l|la|lo|li)',
  sl: 'ne ni nikoli nihče nič brez',
  hr: 'ne nije nisu nisam nikad(?:a)? nitko niko ništa bez nema',
  ro: 'nu niciodată nimeni nimic fără nici neagă negat',
  hu: 'nem ne soha senki semmi nélkül sem nincs tagad(?:ta|ja)',
  fi: 'ei eivät emme ette ettei älä ilman koskaan kukaan kiisti kielsi',
  et: 'ei mitte kunagi keegi ilma eitas',
  lv: 'ne nekad neviens bez',
  lt: 'ne nėra niekada niekas',
  tr: 'değil(?:dir|di)? yok hiç asla hiçbir olmadan \\p{L}{2,}m[ae](?:d[ıi]|m[ıi]ş|yacak|yecek)\\p{L}* reddet\\p{L}* yalanla\\p{L}* iddia\\p{L}* sözde',
  az: 'deyil yox heç',
  id: 'tidak tak bukan belum tanpa jangan membantah menyangkal diduga konon',
  ms: 'tidak tak bukan belum tanpa jangan menafikan didakwa',
  vi: 'không chưa chẳng chả phủ_nhận bác_bỏ',
  tl: 'hindi wala huwag',
  sw: 'hapana hakuna siyo haku\\p{L}+ haja\\p{L}+ hawaku\\p{L}+ hawaja\\p{L}+ hata\\p{L}+',
  ca: 'no mai ningú va_negar',
  cy: 'ddim nid nac',
  ga: 'ní níor',
  eu: 'ez inoiz inor',
  sq: 'nuk nuk_ka kurrë',
  is: 'ekki aldrei enginn án',
  af: 'nie nooit geen niemand sonder',
  el: 'δεν δε μην όχι ποτέ κανείς κανένας τίποτα χωρίς ούτε αρνήθηκε διέψευσε φέρεται δήθεν ίσως',
  bg: 'не няма никога никой нищо без нито отрече отрича предполагаемо',
  sr: 'не није нису никад никада нико ништа без нема негирао',
  mk: 'не никогаш никој ништо без нема',
  kk: 'емес жоқ ешқашан',
  mn: 'биш үгүй',
  ka: 'არ ვერ არც არასოდეს არავინ უარყო არაფერი თითქოს',
  hy: 'չի չէ չեն ոչ երբեք հերքեց \\p{L}?չ\\p{L}+',
  he: '[שו]?לא [שו]?אין [שו]?אינ[והםן] בלי מעולם אף_אחד [וה]?כחיש\\p{L}* הכחיש\\p{L}* לכאורה אולי [שו]?אם אמר\\p{L}* לטענת',
  fa: 'نه نیست نبود نشد نکرد(?:ه|ند)? نمی \\p{L}?نمی\\p{L}* نخواهد ندارد نداد هرگز هیچ بدون تکذیب رد_کرد ادعا گفت اگر شاید',
  ur: 'نہیں نہ کبھی_نہیں بغیر تردید مبینہ انکار اگر کہا شاید',
  ps: 'نه نشته',
  hi: 'नहीं न ना मत कभी_नहीं बिना कोई_नहीं इनकार इन्कार खंडन कथित अगर यदि शायद कहा दावा',
  mr: 'नाही नाहीत नको न कधीच नकार कथित',
  ne: 'होइन छैन नगर्ने अस्वीकार कथित',
  bn: 'না [\\p{L}\\p{M}]*নি নয় নেই নয় কখনো অস্বীকার কথিত যদি বলেছেন দাবি',
  pa: 'ਨਹੀਂ ਨਾ ਕਦੇ',
  gu: 'નથી નહીં ના ક્યારેય',
  ta: 'இல்லை \\p{L}\\p{M}*[\\p{L}\\p{M}]*வில்லை மறுத்த[\\p{L}\\p{M}]*',
  te: 'లేదు కాదు ఎప్పుడూ [\\p{L}\\p{M}]+లేదు',
  kn: 'ಇಲ್ಲ ಅಲ್ಲ [\\p{L}\\p{M}]+ಲಿಲ್ಲ',
  ml: 'ഇല്ല അല്ല [\\p{L}\\p{M}]+ില്ല',
  si: 'නැත නැහැ නොවේ',
  am: 'አይደለም የለም አል\\p{L}+ም አይ\\p{L}+ም'
};

export const russian: ContextWords = {
  words: {
    negation: `не нет ни никогда никто ничего никак(?:ой|ая|ие) без нельзя невозможно отриц(?:ает|ал|ала|али|ают) отказал(?:ся|ась|ись) отверг(?:ла|ли)?
      опроверг(?:ла|ли)? вместо ложн(?:ый|ая|ое|ые|ую) фейков(?:ый|ая|ое|ые)`,
    hedge: `якобы возможно вероятно предположительно наверное может могут мог(?:ла|ли)? бы кажется по_слухам слухи? так_называем(?:ый|ая|ое|ые) до около
      почти не_менее не_более более менее свыше обвин(?:ил|ила|или|яет|яют) подозрева(?:ет|ют|емый) угрожа(?:ет|л|ла)`,
    condition: 'если ли разве_что',
    attribution:
      'сказал(?:а|и)? заявил(?:а|и)? сообщил(?:а|и)? по_словам по_данным согласно утвержда(?:ет|л|ла|ют|ли)',
    retraction: 'отозвал(?:а|и)? взял(?:а)?_назад исправил(?:а|и)?'
  }
};

export const ukrainian: ContextWords = {
  words: {
    negation:
      'не ні немає ніколи ніхто нічого без заперечу(?:є|ють|вав|вала) відмови(?:вся|лася|лися) спростува(?:в|ла|ли)',
    hedge: 'нібито можливо ймовірно може мабуть чутки до близько майже понад звинувати(?:в|ла|ли)',
    condition: 'якщо чи',
    attribution: 'сказа(?:в|ла|ли) заяви(?:в|ла|ли) повідоми(?:в|ла|ли) за_словами',
    retraction: 'відклика(?:в|ла|ли)'
  }
};

export const arabic: ContextWords = {
  words: {
    negation:
      '[وف]?لم [وف]?لن [وف]?لا [وف]?ليست? لما ليسوا غير بدون دون أبدا أبداً لكن_لم [وف]?نفى [وف]?نفت [وف]?ينفي [وف]?تنفي نفي [وف]?أنكر(?:ت)? [وف]?رفض(?:ت)? [وف]?فشل(?:ت)? كاذب(?:ة)? عدم',
    hedge:
      '[وف]?ما [وف]?زعم(?:ت|وا)? يزعم تزعم مزاعم المزعوم(?:ة)? مزعوم(?:ة)? ربما لعل قد يحتمل محتمل(?:ة)? شائعات يقال [وف]?ادعى [وف]?ادعت نحو حوالي تقريبا أكثر_من أقل_من ما_يصل_إلى اتهم(?:ت)? مفبرك(?:ة)? يعتقد',
    condition: '[وف]?إذا [وف]?لو إن ما_لم إلا_إذا هل',
    attribution:
      '[وف]?قال(?:ت|وا)? [وف]?يقول [وف]?تقول بحسب حسب وفقا_ل\\p{L}* وفقاً_ل\\p{L}* [وف]?أعلن(?:ت)? [وف]?صرح(?:ت)? [وف]?أكد(?:ت)? [وف]?ذكر(?:ت)?',
    retraction: '[وف]?تراجع(?:ت)? [وف]?سحب(?:ت)? [وف]?صحح(?:ت)?'
  }
};

export const chinese: ContextWords = {
  unspaced: true,
  words: {
    negation:
      '不 没有? 沒有? 未(?![来來]) 并非 並非 无 無 从未 從未 绝无 否认 否認 否决 拒绝 拒絕 失败 失敗 虚假 假的 伪造 偽造 驳斥 駁斥 取消 莫 勿',
    hedge:
      '据称 據稱 据报 據報 据传 據傳 传闻 傳聞 谣言 謠言 涉嫌 疑似 所谓 所謂 可能 也许 也許 或许 或許 大概 似乎 声称 聲稱 宣称 宣稱 指控 至少 最多 多达 多達 不到 超过 超過 近 约 約 将近 據信 据信 威胁 計劃 计划 企图 試圖 试图 几乎 幾乎',
    condition: '如果 若 假如 除非 是否',
    attribution: '表示 说 說 称 稱 根据 根據 指出 宣布 报道 報導 透露',
    retraction: '撤回 收回 更正 后来 後來'
  }
};

export const japanese: ContextWords = {
  unspaced: true,
  words: {
    negation:
      'な(?:い|かった|く|ければ) ません(?:でした)? ず(?=[、に。]) ぬ(?=[、。]) 否定 拒否 拒んだ 失敗 偽 虚偽 中止 ではな 不可能 誤報',
    hedge:
      '疑い 疑惑 とされ とみられ と見られ かもしれ 可能性 だろう らしい ようだ はず 噂 うわさ いわゆる 主張 最大 最多 少なくとも 以上 以下 未満 約 およそ ほぼ 予定 恐れ おそれ',
    condition: 'もし たら ならば 場合 れば',
    attribution: 'と述べ と語 によると によれば と言 という と発表 と報 と話',
    retraction: '撤回 訂正 取り消'
  },
  ordinary: '不 無 无 未(?![来來]) 莫 勿 没有? 沒有?'
};

export const korean: ContextWords = {
  unspaced: true,
  words: {
    negation: '않 못하 못했 못한 안_ 없 아니 부인 거부 거절 실패 허위 가짜 취소',
    hedge:
      '의혹 혐의 주장 소문 추정 것으로_보 것으로_알려 가능성 수도_있 이른바 최대 최소 이상 이하 미만 약_ 거의 예정 위협',
    condition: '만약 라면 다면 경우',
    attribution: '말했 밝혔 전했 따르면 보도 발표 라고 다고',
    retraction: '철회 번복 정정'
  }
};

export const thai: ContextWords = {
  unspaced: true,
  words: {
    negation: 'ไม่ มิได้ ปฏิเสธ ไร้ เท็จ ปลอม ຍັງບໍ່ ບໍ່ មិន គ្មាន မဟုတ် မရှိ',
    hedge: 'อาจ อ้าง ข่าวลือ ต้องสงสัย เชื่อว่า ประมาณ เกือบ อย่างน้อย',
    condition: 'ถ้า หาก',
    attribution: 'กล่าว ระบุ เปิดเผย ตามที่'
  }
};
