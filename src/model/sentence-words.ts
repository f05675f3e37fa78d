import { byLanguage } from './by-language.ts';

/**
 * Abbreviations that a language's newspapers write with a full stop, case-sensitive. A name or number must follow
 * those of `never`; after those of `mayEnd` a sentence ends only if one of `starters` follows.
 */
export interface SentenceWords {
  readonly never: readonly string[];
  readonly mayEnd: readonly string[];
  readonly starters: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');
/** In a phrase of abbreviations, inner spaces are written “_”. */
const phrases = (text: string): readonly string[] => words(text).map((word) => word.replaceAll('_', ' '));

const english: SentenceWords = {
  never: phrases(
    'Mr Mrs Ms Mx Dr Drs Prof Gov Govs Lt._Gov Sen Sens Rep Reps Pres Sec Amb Adm Brig Gen Gens Maj Col Lt Cmdr Cdr Cpl Sgt Pvt Pfc Spc Capt Rev Fr Hon Msgr Supt Insp Det Asst Assoc Dep Dir Atty Messrs Mmes Mt Ft vs cf e.g i.e viz approx ca'
  ),
  mayEnd: words(
    'No Nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun St Ave Blvd Rd Jr Sr Esq Inc Ltd Co Corp Cos Bros Univ Dept Dist Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo etc al a.m p.m'
  ),
  starters: words(
    'The A An He She It They We I You His Her Its Their Our My Your This That These Those There Here In On At By For From With Without After Before During Since Until While When Where Why How What Who Whose Which But And Or So Yet Nor If Unless Although Though Because As However Meanwhile Moreover Instead Then Thus Therefore Nevertheless Also Still Even Only Some Many Most Several Few Both Each Every Another Other Others Such No Not Nobody None Nothing Neither Never Everyone Everything Someone Did Does Do Was Were Is Are Has Have Had Will Would Can Could Should Earlier Later Last Now Today Yesterday Tomorrow Once Soon Perhaps Maybe Among Despite To'
  )
};

const german: SentenceWords = {
  never: phrases(
    'z._B z.B d._h d.h u._a u.a i._d._R i.d.R o._ä o.ä s._o s.o v._a v.a z._T z.T u._U u.U Hr Fr Dr Prof Dipl Ing St Nr Abs Art bzw ca vgl evtl ggf sog inkl geb gest Gen Mio Mrd Tsd Str Bd S'
  ),
  mayEnd: words('Jan Feb Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez usw etc a.D e.V jr sen v.Chr n.Chr Chr'),
  starters: words(
    'Der Die Das Den Dem Des Ein Eine Einen Einer Einem Er Sie Es Wir Ich Ihr Man In Im Am An Auf Aus Bei Beim Nach Vor Von Vom Mit Zu Zum Zur Für Über Unter Seit Während Und Aber Doch Oder Denn Dann Danach Damit Dabei Dies Diese Dieser Dieses Als Wenn Weil Obwohl Nicht Kein Keine Niemand Auch Noch Nur So Hier Dort Heute Gestern Morgen Zudem Allerdings Jedoch Trotzdem Später'
  )
};

const french: SentenceWords = {
  never: phrases(
    'M MM Mme Mmes Mlle Mlles Dr Dre Pr Prof Me St Ste Gén Cdt Col Lt p pp art cf p._ex av env no'
  ),
  mayEnd: words('janv févr avr juil sept oct nov déc etc apr J.-C'),
  starters: words(
    'Le La Les L Un Une Des Du Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces C Son Sa Ses Leur Leurs Mais Et Ou Donc Or Ni Car Dans En Au Aux Sur Sous Avec Sans Pour Par Après Avant Depuis Pendant Selon Quand Lorsque Si Aucun Personne Rien Ensuite Puis Cependant Toutefois'
  )
};

const spanish: SentenceWords = {
  never: phrases(
    'EE Sr Sra Sres Srta Dr Dra Prof Lic Ing Gral Cnel Cap Tte D Dña Ud Uds p._ej p pág págs núm art Sta Sto'
  ),
  mayEnd: words('ene feb mar abr jun jul ago sept oct nov dic etc UU a.m p.m C S.A'),
  starters: words(
    'El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Lo Su Sus Este Esta Estos Estas Ese Esa Eso Esto Pero Y O En Al Del De Con Sin Para Por Según Tras Desde Hasta Cuando Si No Nadie Nada Ningún Ninguna Nunca También Además Luego Después Antes'
  )
};

const italian: SentenceWords = {
  never: phrases('Sig Sigg Sig.ra Dott Dott.ssa Prof Avv Ing On Gen Col Cap S p pag art n es'),
  mayEnd: words('genn febbr apr lugl ag sett ott nov dic ecc a.C d.C'),
  starters: words(
    'Il Lo La I Gli Le L Un Uno Una Lui Lei Essi Loro Questo Questa Ma E O In Nel Nella Al Dal Con Senza Per Secondo Dopo Prima Quando Se Non Nessuno Nulla Poi'
  )
};

const portuguese: SentenceWords = {
  never: phrases('Sr Sra Srs Dr Dra Prof Profa Gen Cel Cap Ten Eng V._Exa Exmo p pág art n'),
  mayEnd: words('jan fev mar abr mai jun jul ago set out nov dez etc'),
  starters: words(
    'O A Os As Um Uma Ele Ela Eles Elas Este Esta Esse Essa Isso Isto Mas E Ou Em No Na Nos Nas Ao Com Sem Para Por Segundo Após Desde Quando Se Não Ninguém Nada Nenhum Depois'
  )
};

const dutch: SentenceWords = {
  never: phrases('dhr mevr mw drs dr ir ing prof mr bijv o.a d.w.z m.b.t i.p.v nl ca resp gen kol St'),
  mayEnd: words('jan feb mrt apr jun jul aug sept okt nov dec enz etc a.u.b jl'),
  starters: words(
    'De Het Een Hij Zij Ze Wij We Ik Dit Dat Deze Die Maar En Of In Op Aan Bij Na Voor Met Zonder Volgens Toen Als Niet Geen Niemand Niets Daarna Ook'
  )
};

const russian: SentenceWords = {
  never: phrases('т._е т._н т._к им ул пр просп пл д стр проф акад ген полк гр см ср напр св о'),
  mayEnd: phrases('г гг в вв т._д т._п др пр тыс млн млрд руб коп н._э янв февр апр авг сент окт нояб дек'),
  starters: words(
    'Он Она Оно Они Мы Вы Я Это Этот Эта Эти Тот В На По С Из У К От До За При После Но И А Или Если Когда Никто Ничего Не Нет Однако Затем Потом Также'
  )
};

/** The abbreviations of a language (BCP 47); the English ones if it has none here. */
export const sentenceWordsOf = byLanguage<SentenceWords>(
  {
    en: english,
    de: german,
    fr: french,
    es: spanish,
    it: italian,
    pt: portuguese,
    nl: dutch,
    ru: russian
  },
  english
);

/** Languages in which “5.” is “5th”, as in “5. März”. */
export const languagesOfOrdinals = new Set(
  words('de da nb nn no fi is fo et lv cs sk sl hr bs sr hu tr pl lb hsb')
);
