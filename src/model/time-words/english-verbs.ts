/* English verbs around a time: they show whether it is past or future, whose time it is, and whether it is in doubt. */

/** Past forms that do not end in -ed. */
const irregular = new Set(
  'was were had did said told made went came took got gave saw knew found left felt brought began begun kept held wrote stood met paid sent built fell cut ran spoke spent grew won lost taught bought caught fought sought thought sold led read rose arose drove chose broke froze flew drew threw struck hit shot sank sunk swore tore wore stole slept swept wept set put beat burst cast shut quit split spread became overcame overthrew withdrew upheld fled sped bled bred hung dug stuck swung slid spun lit bit hid died lay laid slew slain slain killed given taken seen written spoken broken driven chosen stolen fallen shown known born gone done'.split(
    ' '
  )
);

/** Words in -ed that are not past forms. */
const otherwise = new Set(
  'need needs indeed feed seed speed weed deed breed bleed creed greed reed heed exceed proceed succeed hundred sacred naked wicked rugged kindred embed shed sled united'.split(
    ' '
  )
);

export const isPastForm = (word: string): boolean =>
  irregular.has(word) || (/^[a-z]{2,}ed$/u.test(word) && !otherwise.has(word));

/** Before a past form, these show that it is not in the past tense: “to be signed”, “is held”. */
export const notPastAfter: ReadonlySet<string> = new Set(
  'to be being is are am get gets getting when if once unless until will shall may can could should must might would s re m ll the a an'.split(
    ' '
  )
);

/** What was announced or refused at one time may have another, future time: “announced a strike on Thursday”. */
export const speaksAhead: ReadonlySet<string> = new Set(
  'announced planned scheduled rescheduled slated expected anticipated proposed postponed delayed deferred moved promised pledged vowed needed required advertised timed intended supposed booked reserved wanted called invited tabled asked urged ordered told offered agreed decided prepared threatened warned predicted forecast demanded requested sought set fixed due said added stated reported confirmed approved authorized authorised allowed permitted banned cancelled canceled scrapped dropped suspended backed supported opposed rejected criticized criticised condemned hailed welcomed discussed mentioned noted described cited feared hoped wished organized organised arranged summoned subpoenaed nominated selected chosen named appointed invited registered qualified entered joined boycotted skipped spoke thought knew had was were did made got won lost gave given saw seen found read wrote written kept held put sold bought paid spent taught felt brought led'.split(
    ' '
  )
);

/** Between a verb and a time, these may introduce something else with that time: “ready for the vote on Thursday”. */
export const leadsAway: ReadonlySet<string> = new Set(
  'for about over to ahead against into than as like'.split(' ')
);

/** Words that begin another clause. */
export const clauseBounds: ReadonlySet<string> = new Set(
  'that whether if because although though while which who whom whose where when but so and or'.split(' ')
);

export const negations: ReadonlySet<string> = new Set(
  'not never no nobody nothing none neither nor hardly scarcely barely t cannot'.split(' ')
);

/** After these, the rest of a sentence is only someone's belief. */
export const doubts: readonly string[] = [
  'it is thought',
  'it is believed',
  'it is assumed',
  'it is presumed',
  'it is suspected',
  'it was thought',
  'it was believed',
  'it was assumed',
  'it was presumed',
  'thought to',
  'believed to',
  'assumed to',
  'presumed to',
  'suspected to',
  'estimated to',
  'supposed to have',
  'seem to',
  'seems to',
  'seemed to',
  'appear to',
  'appears to',
  'appeared to',
  'is said to',
  'are said to',
  'was said to',
  'were said to',
  'reported to have',
  'rumored to',
  'whether',
  'known if',
  'unclear if',
  'not clear if'
];

/** Words that place something before, after or up to a happening. */
export const comparators: ReadonlySet<string> = new Set(
  'before after since until till following prior ahead to of'.split(' ')
);

/** Words that introduce a happening's own time. */
export const leadsToTime: ReadonlySet<string> = new Set('on in of at during from for'.split(' '));

export const joining: ReadonlySet<string> = new Set(['and', 'or', 'but', 'then']);

/** Words that begin a noun phrase; a second one, after a noun, begins a clause. */
export const determiners: ReadonlySet<string> = new Set(
  'the a an his her its their our my your this these those each every some any he she it they we i you there'.split(
    ' '
  )
);

export const prepositions: ReadonlySet<string> = new Set(
  'of in on at by for from with to into over under against between among near through during about as and or'.split(
    ' '
  )
);

/** Times of day are not happenings: “after noon on May 4” is on May 4. */
export const timesOfDay: ReadonlySet<string> = new Set(
  'noon midnight midday dawn dusk sunrise sunset daybreak nightfall dark morning afternoon evening night lunch lunchtime breakfast dinner sundown sunup hours'.split(
    ' '
  )
);

/** People appear before these, which says nothing about time: “before a judge on May 4”. */
export const bodies: ReadonlySet<string> = new Set(
  'judge judges magistrate magistrates court courts tribunal tribunals jury committee committees subcommittee panel commission council congress senate house parliament lawmakers legislators legislature senators deputies board cameras camera crowd crowds audience audiences reporters supporters spectators fans assembly justices bench cabinet inquiry'.split(
    ' '
  )
);

/** Things done before somebody, which say nothing about time. */
export const appearances: ReadonlySet<string> = new Set(
  'appear appears appeared appearing testify testifies testified testifying stand stands stood standing plead pleaded pleads testimony appearance'.split(
    ' '
  )
);

/** After these, “after” is not about time: “named after”. */
export const notLater: ReadonlySet<string> = new Set(
  'named called modeled modelled looked looking looks look takes took sought inquired asked ran running chased chasing'.split(
    ' '
  )
);
