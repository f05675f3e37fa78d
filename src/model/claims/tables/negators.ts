import { wholeWords } from '../../any-of.ts';
import { byLanguage } from '../../by-language.ts';

/** How a language negates; all are patterns of whole lower-case words. */
export interface Negators {
  /** Negates the next word, skipping those of `passed`: “not”, “failed to”. */
  readonly verb: RegExp;
  /** Negates what it counts: “no”. */
  readonly noun: RegExp;
  /** Negates the following clause: “denied that”. */
  readonly clause: RegExp;
  /** Words that look like negations but deny nothing here: “not only”. */
  readonly idle: RegExp;
  /** After a negation, limits it to a part: “did not sign until May”. */
  readonly limit: RegExp;
  /** Words between a negation and what it negates, and words without content of their own. */
  readonly passed: ReadonlySet<string>;
  /** Whether a negation may follow what it negates: “unterzeichnete nicht”, “ne signe pas”. */
  readonly follows?: true;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const nothing = /(?!)/gu;

const english: Negators = {
  verb: wholeWords(`\\p{L}+n't not never cannot no_longer nor neither unable_to yet_to short_of
    (?:fail|refus|declin|neglect)(?:s|es|ed|ing|e)?_to`),
  noun: wholeWords('no none_of zero without'),
  clause:
    wholeWords(`den(?:y|ies|ied|ying) disput(?:es?|ed|ing) (?:reject|dismiss|refut|debunk)(?:s|es|ed|e|ing)?_(?:\\p{L}+_){0,3}?(?:claims?|reports?|allegations?|suggestions?|rumou?rs?|accusations?)
    (?:not_true|untrue|false|wrong|no_evidence|nothing_to_suggest|no_proof)_that`),
  idle: wholeWords(`not_(?:only|just|merely|simply|all|every|everyone|necessarily) no_(?:doubt|matter|sooner|one_but) no_(?:more|less|fewer|later|earlier)_than
    (?:not|n't|never|neither|nor|cannot)_(?:\\p{L}+ly_)?(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed)|rul(?:e|es|ed)_out|reject(?:ed)?|exclud(?:e|ed))`),
  limit: wholeWords('until unless except before only but'),
  passed:
    wordsOf(`a an the this that these those any some all both each its his her their our my your it he she they we i you
    to of in on at by for from with into over under after before about as and or but so than then there here
    is are was were be been being am do does did done has have had having will would shall should may might can could must
    yet ever even also again still just already really actually ever much more most very own`)
};

/** A language in which a negation may apply to words before or after it. */
const other = (verb: string, noun: string, clause: string, passed: string): Negators => ({
  verb: wholeWords(verb),
  noun: noun === '' ? nothing : wholeWords(noun),
  clause: clause === '' ? nothing : wholeWords(clause),
  idle: nothing,
  limit: nothing,
  passed: wordsOf(passed),
  follows: true
});

const none: Negators = other('(?!)', '', '', '');

/** The negators of a language (BCP 47); none for a language without an entry. */
export const negatorsOf = byLanguage<Negators>(
  {
    en: english,
    de: other(
      'nicht nie niemals',
      'kein(?:e|en|er|em|es)?',
      'dementiert(?:e|en)? bestr(?:itt|itten|eitet) leugnet(?:e|en)?',
      'der die das den dem des ein eine einen einer hat haben hatte wurde wurden wird werden worden sein ist war waren im in am an auf zu und von mit für'
    ),
    fr: other(
      'pas jamais',
      'aucune?',
      'nie nié démenti dément',
      'le la les l un une des du de d a ont avait été est sont était en au aux à et par pour avec son sa ses'
    ),
    es: other(
      'no nunca jamás',
      'ningún ninguna',
      'negó niega negaron desmintió',
      'el la los las un una de del a al en y por para con se lo le ha han había fue fueron es son era su sus'
    ),
    it: other(
      'non mai',
      'nessun[oa]?',
      'negato nega smentito smentisce',
      'il lo la i gli le l un una di del della a al in e per con si ha hanno aveva è sono era stato stata suo sua'
    ),
    pt: other(
      'não nunca',
      'nenhum(?:a)?',
      'negou nega desmentiu',
      'o a os as um uma de do da em no na e por para com se foi foram é são era seu sua'
    ),
    nl: other(
      'niet nooit',
      'geen',
      'ontkent ontkende',
      'de het een van in op en te voor met is zijn was waren heeft hebben werd'
    ),
    ru: other(
      'не никогда',
      'нет',
      'отрицает отрицал[аи]? опроверг(?:ла|ли)?',
      'в на и с по из у к о за был была были было его её их'
    ),
    uk: other('не ніколи', 'немає', 'заперечує заперечив', 'в у на і з по із до за був була були його її їх')
  },
  none
);

/** Words in titles that deny, or say that something ended or did not happen. */
export const negativeWords =
  /(?<![\p{L}\p{N}])(?:no|not|never|none|nobody|nothing|no one|without|neither|nor|cannot|\p{L}+n't|zero|un(?!i|ter)\p{L}{4,}|non-?\p{L}+|den(?:y|ies|ied|ying|ials?)|refus\p{L}*|reject\p{L}*|fail\p{L}*|declin\p{L}*|lack\p{L}*|miss\p{L}*|absen\p{L}*|cancel\p{L}*|halt\p{L}*|stop\p{L}*|end(?:s|ed|ing)?|collaps\p{L}*|block\p{L}*|ban(?:s|ned)?|veto\p{L}*|oppos\p{L}*|boycott\p{L}*|disput\p{L}*|dismiss\p{L}*|delay\p{L}*|postpon\p{L}*|suspend\p{L}*|silen\p{L}*|ignor\p{L}*|skip\p{L}*|avoid\p{L}*|break\p{L}* (?:down|off)|broke (?:down|off)|stall\p{L}*|false|fake|hoax|quits?|leaves?|left|abandon\p{L}*|scrap\p{L}*|drop(?:s|ped)?|nicht|kein\p{L}*|nie|ohne|pas|jamais|aucune?|sans|nunca|ningun\p{L}*|ningún|sin|non|mai|nessun\p{L}*|não|nenhum\p{L}*|niet|geen|не|нет|ні|немає)(?![\p{L}\p{N}])/iu;
