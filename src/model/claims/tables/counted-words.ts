import { wholeWords } from '../../any-of.ts';

/*
 * What is counted, and what happened to it. Words of one aspect exclude each other: ten injured are not ten dead, and
 * ten ships are not ten planes. Words that don't decide, such as “victims” and “officers”, are left out.
 */

export type Aspect = 'fate' | 'kind' | 'sex' | 'role';

/** For scripts without spaces between words. */
const partsOf = (parts: string): RegExp => new RegExp(parts.trim().split(/\s+/u).join('|'), 'gu');

type Row = readonly [aspect: Aspect, value: string, words: string, parts?: string];

const rows: readonly Row[] = [
  [
    'fate',
    'dead',
    `dead die[sd]? dying deaths? kill(?:s|ed|ings?)? fatal(?:ly|ity|ities) perish(?:e[sd])? (?:lost|lose|losing)_their_lives
     drown(?:s|ed)? execut(?:es|ed) bod(?:y|ies) slain murder(?:s|ed) assassinated slaughtered death_toll
     tote[rn]? getötet(?:e[rn]?)? starben gestorben todesopfer umgekommen morts? mortes? tuée?s? décès décédée?s?
     muert[oa]s? murieron muri[óo] fallecid[oa]s? asesinad[oa]s? mort[oaie] uccis[oaie] morreram mortos
     погиб\\p{L}* убит\\p{L}* умер\\p{L}* загинул\\p{L}* вбит\\p{L}*`,
    '死亡 死者 遇难 遇難 丧生 喪生 死 사망 숨졌 숨진'
  ],
  [
    'fate',
    'hurt',
    `injur(?:e[sd]?|ing|y|ies) wound(?:s|ed|ing)? hurts? hurting hospitali[sz]ed maimed
     verletzt(?:e[rn]?)? blessée?s? herid[oa]s? ferit[oaie] ferid[oa]s? ранен\\p{L}* поранен\\p{L}*`,
    '受伤 受傷 负伤 負傷 けが 怪我 重傷 軽傷 부상 다쳤 다친'
  ],
  [
    'fate',
    'missing',
    `missing unaccounted_for disappeared vermisst(?:e[rn]?)? disparue?s? desaparecid[oa]s? dispers[oi]
     пропал\\p{L}* зникл\\p{L}*`,
    '失踪 失蹤 行方不明 실종'
  ],
  [
    'fate',
    'in custody',
    `arrest(?:s|ed|ing)? detain(?:s|ed|ing)? detentions? jail(?:s|ed)? imprison(?:s|ed)? captur(?:es?|ed|ing) convict(?:s|ed)
     sentenced found_guilty verhaftet festgenommen arrêtée?s? detenid[oa]s? arrestat[oaie] арестован\\p{L}* задержан\\p{L}*`,
    '逮捕 拘留 被捕 체포'
  ],
  [
    'fate',
    'safe',
    `free[sd]? freeing releas(?:es?|ed|ing) liberated rescu(?:es?|ed|ing) sav(?:es?|ed|ing) surviv(?:es?|ed|ors?)
     freigelassen gerettet(?:e[rn]?)? libérée?s? sauvée?s? liberad[oa]s? rescatad[oa]s? liberat[oaie] salvat[oaie]
     освобожд\\p{L}* спасен\\p{L}*`,
    '获释 獲釋 获救 獲救 救出 解放 구조 석방'
  ],
  [
    'fate',
    'ill',
    'infect(?:s|ed|ions?) ill sick(?:ened)? poisoned infiziert(?:e[rn]?)? infectée?s? infectad[oa]s?',
    '感染'
  ],

  [
    'kind',
    'person',
    `people persons? men wom[ae]n child(?:ren)? kids boys? girls? troops soldiers? civilians? police policem[ae]n
     journalists? reporters? doctors? medics? nurses? workers? miners? students? pupils? teachers? passengers?
     migrants? refugees? prisoners? hostages? protesters? residents? villagers? fighters? militants? gunm[ae]n marines?
     menschen personen soldaten kinder frauen männer personnes soldats enfants femmes hommes personas soldados niños
     mujeres hombres persone soldati bambini человек\\p{L}* люд\\p{L}*`,
    '人 名 명'
  ],
  [
    'kind',
    'ship',
    'ships? boats? vessels? ferr(?:y|ies) tankers? yachts? warships? freighters? schiffe?n? navires? bateaux barcos? buques? navi корабл\\p{L}* суд(?:но|на|ов)'
  ],
  [
    'kind',
    'plane',
    'planes? aircraft jets? jetliners? airliners? airplanes? aeroplanes? bombers? flugzeuge?n? avions? aviones aerei самол[её]т\\p{L}*'
  ],
  [
    'kind',
    'helicopter',
    'helicopters? choppers? hubschraubern? hélicoptères? helicópteros? elicotteri вертол[её]т\\p{L}*'
  ],
  ['kind', 'drone', 'drones? drohnen? дрон\\p{L}* беспилотник\\p{L}*'],
  ['kind', 'missile', 'missiles? rockets? raketen? cohetes? misiles? missili ракет\\p{L}*'],
  ['kind', 'bomb', 'bombs? shells? grenades? bomben? bombes? bombas? bombe бомб\\p{L}*'],
  ['kind', 'tank', 'tanks? panzern? tanques? танк\\p{L}*'],
  ['kind', 'car', 'cars? bus(?:es)? trucks? lorr(?:y|ies) vehicles? autos? voitures? coches? macchine'],
  ['kind', 'train', 'trains? züge?n? trenes? treni'],
  ['kind', 'home', 'homes? houses? häusern? maisons? casas?'],
  ['kind', 'school', 'schools? schulen? écoles? escuelas? scuole'],
  ['kind', 'hospital', 'hospitals? krankenhäusern? hôpitaux hospitales ospedali'],
  ['kind', 'city', 'cit(?:y|ies) towns? villages? städten? dörfern? villes? ciudades città'],
  ['kind', 'country', 'countr(?:y|ies) nations? states? länder países paesi'],
  ['kind', 'vote', 'votes? stimmen voix votos? voti'],
  ['kind', 'seat', 'seats? sitze sièges? escaños? seggi'],
  ['kind', 'company', 'compan(?:y|ies) firms? unternehmen firmen entreprises empresas aziende'],
  ['kind', 'bank', 'banks? banken banques? bancos?'],
  ['kind', 'animal', 'animals? dogs? cats? horses? cows? cattle sheep pigs? birds? tiere'],

  ['sex', 'female', 'wom[ae]n girls? females? mothers? wives nuns? frauen femmes mujeres donne'],
  ['sex', 'male', 'm[ae]n boys? males? fathers? männer hommes hombres uomini'],

  [
    'role',
    'child',
    'child(?:ren)? kids boys? girls? minors? babies infants? toddlers? kinder enfants niños bambini'
  ],
  ['role', 'soldier', 'troops soldiers? marines? soldaten soldats soldados soldati солдат\\p{L}*'],
  ['role', 'police', 'police policem[ae]n policewom[ae]n polizisten policiers policías poliziotti'],
  ['role', 'journalist', 'journalists? reporters? journalisten journalistes periodistas giornalisti'],
  ['role', 'medic', 'doctors? medics? nurses? paramedics? ärzte médecins médicos medici']
];

/** The words that decide one aspect of what is counted. */
export interface CountedWords {
  readonly aspect: Aspect;
  readonly value: string;
  readonly patterns: readonly RegExp[];
}

export const countedWords: readonly CountedWords[] = rows.map(([aspect, value, words, parts]) => ({
  aspect,
  value,
  patterns: [wholeWords(words), ...(parts === undefined ? [] : [partsOf(parts)])]
}));
