import type { ContextWords } from './table.ts';

export const english: ContextWords = {
  words: {
    negation: `
      not_only \\p{L}+n't not cannot never no_longer no_one no-one no none nobody nothing nowhere neither nor without
      non-? hardly barely scarcely rarely seldom little few unable unwilling zero
      refus(?:e|es|ed|ing|al) fail(?:s|ed|ing|ure|ures)? declin(?:e|es|ed|ing) den(?:y|ies|ied|ying|ials?)
      reject(?:s|ed|ing|ion)? refut(?:e|es|ed|ing) rebut(?:s|ted)? dismiss(?:es|ed|ing)? contradict(?:s|ed|ing)?
      disput(?:e|es|ed|ing) disprov(?:e|es|ed|en|ing) debunk(?:s|ed|ing)? disavow(?:s|ed)? disown(?:s|ed)?
      prevent(?:s|ed|ing)? avoid(?:s|ed|ing)? avert(?:s|ed|ing)? foil(?:s|ed)? thwart(?:s|ed)? block(?:s|ed|ing)?
      prohibit(?:s|ed|ing)? forb(?:id|ids|ade|idden) bann?(?:s|ed|ing)? ban halt(?:s|ed|ing)? stop(?:s|ped|ping)?
      ceas(?:e|es|ed|ing) refrain(?:s|ed|ing)? abstain(?:s|ed|ing)? cancel(?:s|l?ed|l?ing|lation)? call(?:s|ed)?_off
      rul(?:e|es|ed|ing)_out instead_of rather_than far_from short_of anything_but lack(?:s|ed|ing)? absen(?:t|ce)
      except excluding untrue unfounded baseless groundless false(?:ly)? falsehoods? wrong(?:ly)? incorrect(?:ly)?
      inaccurate(?:ly)? mistaken(?:ly)? erroneous(?:ly)? impossible unlikely improbable myths? lies? lied lying`,
    hedge: `
      no_(?:more|less|fewer|later|earlier)_than not_more_than up_to at_least at_most at_the_most
      (?:more|less|fewer|greater|later|earlier|other)_than as_(?:many|much|few|little)_as close_to
      an_estimated estimat(?:e|es|ed|ing) almost nearly virtually practically partly partially in_part
      so_called so-called alleg(?:e|es|ed|edly|ing|ations?) report(?:ed)?_to reportedly purported(?:ly)?
      supposed(?:ly)? apparent(?:ly)? seeming(?:ly)? possib(?:le|ly|ility) perhaps maybe probabl[ey] likely
      likelihood potential(?:ly)? presum(?:ed|ably) ostensibl[ey] conceivabl[ey] suspect(?:s|ed|edly)?
      suspicions? believ(?:e|es|ed|ing) thought_to said_to understood_to claim(?:s|ed|ing)? rumou?r(?:s|ed)?
      gossip hearsay unconfirmed unverified uncorroborated unproven unsubstantiated unclear uncertain unsure
      unknown doubt(?:s|ed|ful|fully|ing)? fak(?:e|es|ed|ing) false_flag forged? forger(?:y|ies) counterfeit
      bogus sham fiction(?:al)? fictitious fabricat(?:e|ed|ion) hoax(?:es)? staged doctored manipulated mock
      simulat(?:e|ed|ion) satir(?:e|ical) parody deepfakes? fantasy dream(?:s|ed|t)? pretend(?:s|ed|ing)?
      invented joke[ds]? joking jokingly hypothetical(?:ly)? suppose(?:s|_that)? rehears(?:al|ed) conspiracy
      all_but on_average give_or_take or_(?:more|fewer|less) in_theory on_paper in_name_only only_in_name or_(?:almost|nearly|tried) legend_has_it
      (?<!(?:in|since|on|last|early|mid|late|until|by|of|next|this)[_\\-])may(?!_\\p{Nd}|,) might could
      would should appear(?:s|ed|ing)?_to seem(?:s|ed)? intend(?:s|ed|ing)? predict(?:s|ed|ion)?
      forecast(?:s)? suggest(?:s|ed|ing|ions?)? speculat(?:e|ed|es|ion|ing) assum(?:e|es|ed|ing|ption)
      hint(?:s|ed)? impl(?:y|ies|ied) accus(?:e|es|ed|ing|ations?) charged_with blam(?:e|ed|es) sic
      question(?:ed|able) questions_(?:whether|if) thought fears? threats? hoped feared`,
    intent: `
      will think(?:s|ing)? novel imagin(?:e|es|ed|ing|ary) scenario drill expect(?:s|ed|ing|ation)?
      plan(?:s|ned|ning)? intention propos(?:e|es|ed|al|als|ing) threat(?:s|en|ens|ened|ening)?
      vow(?:s|ed|ing)? promis(?:e|es|ed|ing) pledg(?:e|es|ed|ing) hop(?:e|es|ed|ing) hopefully
      want(?:s|ed|ing)? wish(?:es|ed)? tr(?:y|ies|ied|ying)_to tried attempt(?:s|ed|ing)? effort_to
      seek(?:s|ing)?_to sought_to fear(?:s|ed|ing)? warn(?:s|ed|ing|ings)? consider(?:s|ed|ing)? about_to
      must ought_to need(?:s|ed)?_to need_not in_(?:a|the|this|his|her)_(?:film|movie|play|show|thriller|video_game|war_game|simulation) war_games? mythical
      average_of median_of acquitted exonerat(?:e|es|ed) cleared_of forgot(?:ten)?_to neglect(?:s|ed|ing)?_to
      decid(?:e|es|ed|ing)_(?:against|not) vot(?:e|es|ed|ing)_(?:against|down) back(?:s|ed|ing)_out pull(?:s|ed|ing)_out_of
      (?:delay(?:s|ed)?|postpon(?:es?|ed)|suspend(?:s|ed)?|vetoe[sd]|scrap(?:s|ped)?|shelve[sd]?)(?=_?$|_(?:the|its|his|her|their|all|any)(?!\\p{L}))
      on_the_(?:verge|brink)_of poised_to set_to due_to_be scheduled_to slated_to aim(?:s|ed)?_to aimed_at
      call(?:s|ed)_(?:for|on) urg(?:e|es|ed|ing) demand(?:s|ed|ing)? ask(?:s|ed|ing)? offer(?:s|ed)?_to
      willing_to ready_to agree(?:s|d)?_to allow(?:s|ed)?_to used_to former(?:ly)? once originally initially
      at_first merely`,
    condition: `
      if_not even_if as_if as_though only_if only_when only_where provided_(?:that|he|she|it|they) given_(?:enough|that) but_for if unless whether in_case in_the_event provided_that as_long_as so_long_as
      on_condition otherwise were_to lest until depend(?:s|ing|ed)?_on subject_to would_have should_have could_have`,
    attribution: `
      said say(?:s|ing)? told tell(?:s|ing)? according_to stated stating announc(?:e|es|ed|ing) reported reports?_that
      reports? wrote writ(?:es|ing|ten) tweet(?:s|ed) insist(?:s|ed|ing)? argu(?:e|es|ed|ing) assert(?:s|ed|ing)?
      declar(?:e|es|ed|ing) not(?:ed|ing) explain(?:s|ed|ing)? quot(?:ed|ing) cit(?:ed|ing) testif(?:y|ies|ied|ying)
      acknowledg(?:e|es|ed|ing) admit(?:s|ted|ting)? confirm(?:s|ed|ing)? conced(?:e|es|ed) contend(?:s|ed|ing)?
      conclud(?:e|es|ed|ing) maintain(?:s|ed)_that found_that in_the_words_of call(?:s|ed|ing)_(?:it|him|her|them|this|that)
      describ(?:e|es|ed|ing) label(?:s|l?ed|l?ing) brand(?:s|ed) dubbed sources?_say`,
    retraction: `
      retract(?:s|ed|ing|ion)? withdr(?:ew|aw|awn|awing) recant(?:s|ed|ing)? (?:walk|row|back)(?:s|ed|ing)?_(?:it_)?back
      back-?track(?:s|ed|ing)? backpedal(?:s|ed)? correct(?:s|ed|ion|ions|ing) tak(?:e|es|en|ing)_(?:it_|this_|that_)?back
      took_(?:it_|this_|that_)?back apologi[sz](?:e|es|ed|ing) rescind(?:s|ed)? revok(?:e|es|ed) annul(?:s|led)?
      overturn(?:s|ed)? revers(?:e|es|ed|al) delet(?:e|es|ed) turn(?:s|ed)_out_to since_been clarif(?:y|ied|ication)
      contrary_to despite in_fact actually supersed(?:e|ed) outdated`
  },
  ordinary: 'sin pas nu ne ni mai nem ei hindi wala sem tak non'
};
