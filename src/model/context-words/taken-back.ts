import { anyOf } from '../any-of.ts';
import { byLanguage } from '../by-language.ts';
import { once } from '../once.ts';
import { inLowerCase } from './lower-case.ts';

/*
 * Sentences that take the previous one back: “That was false”, “The claim was later withdrawn”, “He later said he had
 * been mistaken”. All texts are canonical. A sentence that only denies a statement of its own does not count.
 */

const opening = '^["\'(\\[]*';
/** At most six words, matched lazily. */
const fewWords = "(?:[ ,]+[\\p{L}\\p{N}'-]+){0,6}?";
const closing = '(?=["\')\\]]*(?:$|[.,;:!?-]))';

/** A subject and what is said about it. */
const statement = (subjects: string, predicates: string): string =>
  `${opening}${anyOf(subjects)}${fewWords} ?(?<=[ '])${anyOf(predicates)}${closing}`;

const lead = `${opening}(?:(?:but|and|yet|however|though|later|still|in fact|actually|in reality|instead|afterwards?),? )*`;
const it = anyOf('that this it these those they none_of_(?:this|that|it|these) all_(?:of_)?(?:this|that)');
const noun = anyOf(`
  claims? reports? reporting statements? stor(?:y|ies) accounts? allegations? accusations? assertions? charges? versions?
  rumou?rs? articles? videos? photos? images? tapes? recordings? documents? remarks? comments? announcements? news
  information testimony confession tweets? posts? figures? numbers? tolls? counts? estimates? verdicts? convictions?
  rulings? decisions? orders? sentences?`);
const determiner = anyOf(
  'the this that these those such any_such his her their its both all early earlier initial'
);
const account = `${determiner} (?:[\\p{L}-]+ ){0,2}?${noun}`;
const untrue = anyOf(`
  false untrue wrong incorrect inaccurate mistaken erroneous a_lie lies a_hoax hoaxes a_fake fakes? fabricated forged
  a_forgery invented made_up baseless unfounded groundless discredited debunked disprove[dn] refuted a_mistake
  an_error in_error nonsense a_myth fiction a_joke satire propaganda misleading exaggerated unconfirmed unverified
  unproven not_(?:true|so|correct|accurate|right|the_case)`);
const goesOn = `(?:${closing}|(?= (?:and|but|or|because|since|as|when|after|by|he|she|they|the|according|officials)(?!\\p{L})))`;
const undone = anyOf(`
  withdrawn retracted rescinded revoked corrected revised amended denied disputed contested contradicted rejected
  dismissed challenged taken_back walked_back in_doubt into_doubt into_question recanted deleted overturned reversed
  annulled disavowed quashed`);
const unproven =
  "(?:could|can|has|have|had|was|were|is|are)(?: ?not|n't|not)(?: yet)?(?: been| be)?(?: independently)? (?:verified|confirmed|corroborated|substantiated|proven)";
const someone = "(?:[\\p{L}\\p{N}.'-]+,? ){1,5}?";
const since = `(?:${anyOf('later since then subsequently afterwards? has have had soon eventually also quickly promptly flatly strongly categorically immediately')} )*`;
const itsAccount = `(?:it|this|that|${account}|${determiner} (?:\\p{L}+ )?(?:error|mistake))`;
const tookBack = `(?:retract|recant|back-?track)ed|misspoke|back-?pedall?ed|(?:walked|rowed|took|taken|backed) (?:back|${itsAccount} back)|(?:withdrew|disavowed|corrected|revised|deleted|apologi[sz]ed for) (?:${itsAccount}|himself|herself|itself|themselves)|(?:lowered|raised|cut|updated|put) (?:it|${account}) (?:to|at|back)`;
const ownedUp = `(?:said|admitted|conceded|acknowledged|confessed)(?: that)? (?:he|she|it|they|i|we) (?:had been|was|were|had|have been) (?:\\p{L}+ )?${anyOf('wrong mistaken misled misquoted lied lying misspoken in_error misinformed invented made fabricated')}|admitted (?:lying|inventing|making|fabricating)`;
const denied = `(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es?|ed)|contradict(?:s|ed)?|rebut(?:s|ted)?|debunk(?:s|ed)?|challeng(?:es?|ed)|question(?:s|ed)?) (?:(?:it|this|that)${goesOn}|doing so|having done so|(?:any )?(?:involvement|responsibility|wrongdoing)|${account})`;
const calledUntrue = `call(?:s|ed) (?:it|this|that|them|${account}) (?:an? )?(?:\\p{L}+ )?(?:lies?|false|untrue|nonsense|fakes?|fabrications?|baseless|hoax|propaganda)`;

const english: readonly string[] = [
  `${lead}(?:${it}|${account})${fewWords} ${untrue}${goesOn}`,
  `${lead}${account}${fewWords} ${undone}(?!\\p{L})`,
  `${lead}(?:${it}|${account})${fewWords} ${unproven}`,
  `${lead}(?:${it}|${account})(?: ?,?[\\p{L}-]+){0,3}? (?:never|did not|didn't|has not|had not|hadn't) (?:happen(?:ed)?|occur(?:red)?|t[ao]ken? place|exist(?:ed)?|materiali[sz]ed?)`,
  `${lead}none of (?:this|that|it|these) (?:\\p{L}+ ){0,2}?(?:happened|occurred|took place|true)`,
  `${lead}(?:it (?:later |soon |then )?(?:emerged|transpired|turned out|became clear)(?: that)? )?(?:no such|there (?:was|were|is|has been|had been) no such|nothing of the (?:kind|sort))`,
  `${lead}it (?:later |soon |then )?(?:emerged|transpired|turned out|became clear)${fewWords} (?:not|no|never|false|wrong|fake|hoax|mistaken|untrue|lies?|lied)(?!\\p{L})`,
  `${opening}(?:no, )?(?:it|this|that|he|she|they|we|i) (?:did|was|were|has|had|have|could|would|is|are|does|do)(?: not|n't)[.!]["')]*$`,
  `${opening}(?:not (?:so|true|really|quite|exactly)${closing}|(?:wrong|false|untrue)${closing}|or (?:so|did|was|is|has|had|were|does)(?!\\p{L}))`,
  `${lead}${someone}${since}(?:${tookBack}|${ownedUp})(?!\\p{L})`,
  `${lead}${someone}${since}(?:${denied}|${calledUntrue})(?!\\p{L})`,
  `${opening}${someone}(?:did nothing of the (?:kind|sort)|(?:says?|said|claims?|claimed|insists?|insisted) otherwise)(?!\\p{L})`,
  `${lead}there (?:is|was|has been) (?:no|little) (?:evidence|proof|sign|record|indication) (?:for|of|that) (?:this|that|it|such|any such)(?!\\p{L})`,
  `${lead}${determiner} (?:[\\p{L}-]+ ){1,3}?(?:proved|turned out)(?: to be| to have been)? ${untrue}${goesOn}`,
  `${opening}(?:at least,? )?that(?:,? at least,?)? (?:is|was) (?:what (?:he|she|it|they|the \\p{L}+) (?:sa(?:ys?|id)|claim(?:s|ed)?|told)|the (?:official|ministry's|government's|police) (?:version|story|account))`,
  `${opening}(?:just|only) (?:kidding|joking)(?!\\p{L})`,
  `${opening}(?:correction|clarification|editor's note|erratum|retraction) ?[:(-]`,
  `${opening}(?:(?:in reality|in truth),? |(?:in fact|actually),? (?:no|none|nobody|nothing|it (?:was|were))(?!\\p{L}))`
];

const takenBack: Readonly<Record<string, readonly string[]>> = {
  en: english,
  de: [
    statement(
      `(?:(?:aber|doch|später|jedoch)_)?(?:das|dies|dieses|es|(?:der|die|das|diese|dieser|dieses|seine|ihre|alle)_(?:\\p{L}+_)?\\p{L}*(?:meldung|bericht|behauptung|aussage|nachricht|angabe|darstellung|geschichte|zahl|information|gerücht|vorw[uü]rf)\\p{L}*)
       er sie`,
      'falsch unwahr gelogen erfunden erlogen eine_lüge ein_irrtum ein_fehler nicht_wahr unzutreffend widerlegt dementiert zurückgezogen zurückgenommen widerrufen korrigiert berichtigt richtiggestellt'
    )
  ],
  fr: [
    statement(
      `(?:mais_|or_|pourtant,?_|cependant,?_)?(?:c'(?:est|était)|ce_n'(?:est|était)|cela|ceci|(?:le|la|les|cette|ce|ces|l')_?(?:\\p{L}+_)?(?:information|nouvelle|rapport|déclaration|affirmation|rumeur|allégation|chiffre|bilan|histoire|accusation)s?)`,
      'faux fausses? un_mensonge une_erreur erronée?s? inexacte?s? démentie?s? retirée?s? rétractée?s? corrigée?s? réfutée?s? inventée?s? pas_vraie?'
    )
  ],
  es: [
    statement(
      `(?:pero_|sin_embargo,?_)?(?:eso|esto|ello|era|es|fue|todo|(?:la|el|las|los|esa|ese|esta|este)_(?:\\p{L}+_)?(?:noticia|informe|declaraci|afirmaci|rumor|acusaci|cifra|versi|historia|informaci|dato)\\p{L}*)`,
      'fals[oa]s? mentira una_mentira un_error erróne[oa]s? inexact[oa]s? desmentid[oa]s? retirad[oa]s? retractad[oa]s? corregid[oa]s? inventad[oa]s? no_es_cierto'
    )
  ],
  it: [
    statement(
      `(?:ma_|però_)?(?:ciò|questo|era|è|fu|tutto|(?:la|il|le|i|questa|l')_?(?:\\p{L}+_)?(?:notizia|rapporto|dichiarazion|affermazion|voc|accus|cifra|version|storia|informazion)\\p{L}*)`,
      'fals[oaie] una_bugia un_errore errat[oaie] inesatt[oaie] smentit[oaie] ritirat[oaie] ritrattat[oaie] corrett[oaie] inventat[oaie] non_è_vero'
    )
  ],
  pt: [
    statement(
      `(?:mas_|porém,?_)?(?:isso|isto|era|é|foi|tudo|(?:a|o|as|os|essa|esse|esta|este)_(?:\\p{L}+_)?(?:notícia|relat|declaraç|afirmaç|boato|acusaç|número|vers|história|informaç)\\p{L}*)`,
      'fals[oa]s? mentira uma_mentira um_erro errad[oa]s? desmentid[oa]s? retirad[oa]s? corrigid[oa]s? inventad[oa]s?'
    )
  ],
  nl: [
    statement(
      `(?:maar_)?(?:dat|dit|het|(?:de|het|deze|die)_(?:\\p{L}+_)?\\p{L}*(?:bericht|bewering|verklaring|nieuws|verhaal|cijfer|beschuldiging|gerucht)\\p{L}*)`,
      'onwaar onjuist vals een_leugen een_fout niet_waar verzonnen weerlegd ontkend ingetrokken herroepen gecorrigeerd'
    )
  ],
  pl: [
    statement(
      '(?:ale_)?(?:to|było_to|ta|ten|te|(?:informacj|wiadomoś|twierdzeni|oświadczeni|doniesieni|plotk|oskarżeni)\\p{L}*)',
      'nieprawd[aąę] fałszyw[aeyą]\\p{L}* kłamstw(?:o|em) nieprawdziw[aey] zdementowan[aeo] wycofan[aeo] sprostowan[aeo]'
    )
  ],
  sv: [
    statement(
      '(?:men_)?(?:det|detta|(?:den|det|de)?_?\\p{L}*(?:uppgift|påstående|rapport|nyhet|uttalande|rykte)\\p{L}*)',
      'falskt? falska osant? osanna en_lögn ett_fel inte_sant felaktigt? felaktiga påhittat dementera(?:ts|des) dragits_tillbaka rättats'
    )
  ],
  ru: [
    statement(
      '(?:но_|однако_|позже_)?(?:это|эта|этот|эти|(?:сообщени|заявлени|информаци|новост|слух|обвинени|данны)\\p{L}*)',
      '(?:не)?правд(?:а|ой) ложь ложью ложн(?:ый|ая|ое|ые|ым|ыми) опроверг(?:ли|ла|нут[аоы]?)? отозван[аоы]? ошибк(?:а|ой) неверн(?:о|ый|ая|ое|ые) выдумк(?:а|ой) фейк(?:ом)?'
    )
  ],
  zh: [
    '^(?:但|然而|后来|後來)?，?(?:这|這|该|該|此|上述)[^。！？]{0,12}(?:假的|虚假|虛假|不实|不實|谎言|謊言|谣言|謠言|错误|錯誤|误报|誤報|撤回|更正|否认|否認|不属实)'
  ],
  ja: [
    '^(?:しかし|だが)?、?(?:それ|これ|この|その|あの|同)[^。]{0,20}(?:誤り|誤報|虚偽|嘘|うそ|間違い|デマ|撤回|訂正|否定|事実ではな)'
  ],
  ko: [
    '^(?:하지만 |그러나 )?(?:이는|그것은|이것은|그|이|해당)[^.]{0,20}(?:거짓|허위|사실이 아니|오보|철회|정정|부인)'
  ],
  ar: [
    '^(?:لكن )?و?(?:كان )?(?:ذلك|هذا|هذه|الخبر|التقرير|الادعاء|النبأ)[^.]{0,30}(?:كاذب|خطأ|غير صحيح|زائف|نفي|سحب|ملفق|شائعة)'
  ]
};

const patterns = (sources: readonly string[]) => once(() => sources.map((source) => new RegExp(source, 'u')));

const patternsOf = byLanguage(
  Object.fromEntries(Object.entries(takenBack).map(([language, sources]) => [language, patterns(sources)])),
  patterns(english)
);

/** The words at the beginning of a sentence that take the previous one back, if any. */
export function wordsTakingBack(sentence: string, language: string): string | undefined {
  const small = inLowerCase(sentence);
  for (const pattern of patternsOf(language)()) {
    const words = pattern.exec(small)?.[0];
    if (words !== undefined) return sentence.slice(0, words.length);
  }
  return undefined;
}
