import type { ContextWords } from './table.ts';

export const german: ContextWords = {
  words: {
    negation: `nicht kein(?:e|en|er|em|es)? nie niemals niemand(?:en|em)? nichts nirgends weder noch_nie ohne kaum selten
      verneint(?:e|en)? dementiert(?:e|en)? bestr(?:itt|itten|eitet|eiten) leugnet(?:e|en)? verweigert(?:e|en)? weigert(?:e|en)?
      lehnt(?:e|en)? abgelehnt gescheitert scheitert(?:e|en)? verhindert(?:e|en)? statt anstatt falsch(?:e|en|er|es)? unwahr
      unmöglich unwahrscheinlich abgesagt widerlegt(?:e|en)?`,
    hedge: `angeblich(?:e|en|er|es)? mutmaßlich(?:e|en|er|es)? vermutlich möglicherweise vielleicht wahrscheinlich wohl anscheinend
      offenbar scheinbar soll(?:en|te|ten)? könnte(?:n)? kann würde(?:n)? dürfte(?:n)? möchte(?:n)? mag wolle(?:n)? wollte(?:n)? sogenannt(?:e|en|er|es)?
      behauptet(?:e|en)? behauptung(?:en)? gerücht(?:e|en)? unbestätigt(?:e|en|er|es)? gefälscht(?:e|en|er|es)? bis_zu mindestens
      höchstens weniger_als mehr_als fast beinahe etwa ungefähr rund geplant plant(?:e|en)? droht(?:e|en)? versucht(?:e|en)?
      hofft(?:e|en)? will wollen muss müssen musste(?:n)? hätte(?:n)? wäre(?:n)? befürchtet(?:e|en)? verdächtigt(?:e|en)? beschuldigt(?:e|en)? wirft vorgeworfen sei seien habe`,
    condition: 'wenn falls sofern ob es_sei_denn vorausgesetzt',
    attribution:
      'sagt(?:e|en)? laut zufolge erklärt(?:e|en)? nach_angaben berichtet(?:e|en)? schrieb(?:en)? gab_an teilte_mit teilte',
    retraction:
      'zurückgenommen zurückgezogen widerr(?:ief|ufen) nahm_zurück korrigiert(?:e|en)? berichtigt(?:e|en)? zurück'
  },
  ordinary: 'mai mitte ei ne nu no'
};

export const french: ContextWords = {
  words: {
    negation: `n' ne pas jamais rien personne aucune? nul(?:le)? ni sans guère nie nient nié(?:e|s|es)? dément(?:i|ie|ent)? démentir
      refus(?:e|é|ée|ent|er|é_de) échou(?:e|é|ée|ent|er) rejet(?:te|é|ée) empêch(?:e|é|ée|er) non faux fausse(?:s|ment)? impossible
      au_lieu_de annul(?:e|é|ée|er) improbable contest(?:e|é|ée|ent|er)`,
    hedge: `aurai(?:t|ent) serai(?:t|ent) pourrai(?:t|ent) devrai(?:t|ent) peut-être probablement possiblement présumée?s? prétendue?s?
      prétend(?:ent|u|ument)? soi-disant soupçonn(?:e|é|ée|és) supposée?s? apparemment semble(?:nt|rait)? rumeurs? selon_des_rumeurs allégu(?:é|ée|és|ations?)
      jusqu'à au_moins au_plus moins_de plus_de presque environ près_de accus(?:e|é|ée|és|ent) menac(?:e|é|ent) projet(?:te|té) tent(?:e|é|ent)
      espèr(?:e|ent) crai(?:nt|gnent) non_confirmée?s? doute(?:s|nt)?`,
    condition: "si s'il s'ils à_moins à_condition au_cas",
    attribution:
      "a_dit dit disent selon d'après affirm(?:e|é|ée|ent|er) déclar(?:e|é|ée|ent|er) annonc(?:e|é|ée|ent|er) rapport(?:e|é|ée|ent) indiqu(?:e|é|ent) estim(?:e|é|ent) assur(?:e|é|ent)",
    retraction:
      'rétract(?:e|é|ée|ation) retir(?:e|é|ée|er) corrig(?:e|é|ée|er) revenue?s?_sur rectifi(?:e|é|ée)'
  },
  ordinary: 'mai nu no'
};

export const spanish: ContextWords = {
  words: {
    negation: `no nunca jamás nadie nada ningun[ao]s? ningún sin tampoco ni niegan? negó negaron negar negad[oa] desm(?:iente|intió|intieron)
      rechaz(?:a|ó|aron|ar) fracas(?:a|ó|aron|ar) fals[oa]s? imposible evit(?:a|ó|ar|aron) impid(?:e|ió|ieron) cancel(?:a|ó|ado|ada) en_lugar_de en_vez_de`,
    hedge: `presunt[oa]s? presuntamente supuest[oa]s? supuestamente aparentemente quizás? tal_vez posiblemente probablemente podría[ns]? habría[n]?
      sería[n]? puede[n]? debería[n]? parece[n]? rumor(?:es)? alegad[oa]s? sospech(?:a|an|oso|osa|ó) hasta al_menos por_lo_menos a_lo_sumo menos_de más_de
      casi unos unas alrededor_de cerca_de acus(?:a|ó|an|ado|ada) amenaz(?:a|ó|an) planea[n]? intent(?:a|ó|an|aron) espera[n]? tem(?:e|en|ía)
      sin_confirmar pretend(?:e|en|ía) llamad[oa]s? duda[ns]?`,
    condition: 'si a_menos siempre_que en_caso',
    attribution: `dij(?:o|eron) dice[n]? según afirm(?:a|ó|an|aron) asegur(?:a|ó|an|aron) declar(?:a|ó|an|aron) anunci(?:a|ó|an) inform(?:a|ó|an) sostiene[n]? señal(?:a|ó)`,
    retraction: 'retract(?:a|ó|aron) se_retractó retir(?:a|ó|aron) corrig(?:e|ió) rectific(?:a|ó)'
  },
  ordinary: 'ne nu'
};

export const italian: ContextWords = {
  words: {
    negation: `non mai nessun[oa]? niente nulla né senza neppure neanche nega(?:no|to|ta|re|va)? negò smenti(?:sce|to|ta|re|scono) rifiut(?:a|ato|ano|ò)
      respin(?:ge|to|ta) fall(?:isce|ito) fals[oaie] impossibile invece_di`,
    hedge: `presunt[oaie] presumibilmente forse probabilmente possibilmente potrebbe(?:ro)? sarebbe(?:ro)? avrebbe(?:ro)? dovrebbe(?:ro)? sembra(?:no)?
      apparentemente cosiddett[oaie] voci sospett(?:o|a|ato|ata) fino_a almeno al_massimo meno_di più_di quasi circa accus(?:a|ato|ata|ano) minacci(?:a|ato)
      può possono spera(?:no)? tem(?:e|ono)`,
    condition: "se a_meno qualora purché nel_caso s'",
    attribution:
      'ha_detto detto dice dicono disse secondo afferm(?:a|ato|ano|ò) dichiar(?:a|ato|ano|ò) riferi(?:sce|to) sostien(?:e|gono) annunci(?:a|ato)',
    retraction: 'ritratt(?:a|ato) ritir(?:a|ato) corre(?:tto|tta|gge) rettific(?:a|ato)'
  },
  ordinary: 'ne nu ni no'
};

export const portuguese: ContextWords = {
  words: {
    negation: `não nunca jamais ninguém nada nenhum(?:a)? nem sem neg(?:a|ou|am|aram|ado) desment(?:e|iu|iram) recus(?:a|ou|aram) rejeit(?:a|ou|aram)
      fracass(?:a|ou) fals[oa]s? impossível em_vez_de`,
    hedge: `alegad[oa]s? alegadamente supost[oa]s? supostamente talvez provavelmente possivelmente poderia[m]? teria[m]? seria[m]? deveria[m]? pode[m]? parece[m]?
      aparentemente rumor(?:es)? boatos? até pelo_menos no_máximo menos_de mais_de quase cerca_de acus(?:a|ou|ado|ada) ameaç(?:a|ou) suspeit[oa]s?`,
    condition: 'se a_menos caso desde_que',
    attribution:
      'disse(?:ram)? diz(?:em)? segundo de_acordo_com afirm(?:a|ou|aram) declar(?:a|ou) anunci(?:a|ou) inform(?:a|ou)',
    retraction: 'retrat(?:a|ou)-se retir(?:a|ou) corrig(?:e|iu) voltou_atrás'
  },
  ordinary: 'no ne nu'
};

export const dutch: ContextWords = {
  words: {
    negation:
      'niet geen nooit niemand niets nergens noch zonder nauwelijks ontken(?:t|de|den|d) weiger(?:t|de|den) verwerp(?:t|en) onwaar vals(?:e)? mislukt(?:e)? in_plaats_van',
    hedge:
      'vermeend(?:e)? vermoedelijk(?:e)? naar_verluidt mogelijk(?:e)? misschien waarschijnlijk(?:e)? zou(?:den)? kan kunnen lijkt beweer(?:t|de|den) zogenaamd(?:e)? gerucht(?:en)? tot_wel ten_minste minstens hoogstens minder_dan meer_dan bijna ongeveer beschuldig(?:t|de|d) dreig(?:t|de)',
    condition: 'als indien tenzij mits',
    attribution: 'zei(?:den)? zegt volgens verklaar(?:t|de) meld(?:t|de) aldus',
    retraction: 'ingetrokken herroepen teruggenomen gecorrigeerd'
  },
  ordinary: 'nu pas ei nie'
};

export const polish: ContextWords = {
  words: {
    negation:
      'nie nigdy nikt nic żad(?:en|na|ne|nego|nej) bez ani zaprzecz(?:a|ył|yła|yli|yć) odm(?:ówił|ówiła|awia) fałszyw(?:y|a|e) zamiast',
    hedge:
      'rzekom(?:o|y|a|e) podobno prawdopodobnie być_może może mogł(?:by|aby|oby) domniemany tzw pogłoski do około prawie co_najmniej ponad oskarż(?:a|ył|yła)',
    condition: 'jeśli jeżeli gdyby czy chyba_że',
    attribution: 'powiedział(?:a)? według twierdzi(?:ł|ła)? oświadczył(?:a)? poinformował(?:a)?',
    retraction: 'wycofał(?:a)?(?:_się)? odwołał(?:a)? sprostował(?:a)?'
  },
  ordinary: 'tak no ej mai'
};

export const swedish: ContextWords = {
  words: {
    negation:
      'inte ej icke aldrig ingen inget inga ingenting utan varken förnek(?:ar|ade|at) vägr(?:ar|ade) avvis(?:ar|ade) falsk(?:t|a)? osann(?:t)?',
    hedge:
      'påstå(?:s|dd|tt|dda)? påstod(?:s)? kanske troligen möjligen sannolikt kan skulle lär ska ryktes?(?:n|na)? misstänk(?:t|ta|er|s) så_kallade? upp_till minst högst nästan cirka anklag(?:ar|ade|as)',
    condition: 'om ifall såvida',
    attribution: 'sade sa säger enligt uppgav uppger',
    retraction: 'dr(?:og|ar)_tillbaka tog_tillbaka rättade'
  },
  ordinary: 'nu ne sin'
};

export const danish: ContextWords = {
  words: {
    negation:
      'ikke ikkje aldri aldrig ingen intet ingenting uden uten hverken verken nægt(?:er|ede|et) nekt(?:er|et) afvis(?:er|te) avvis(?:er|te) benægt(?:er|ede) falsk(?:t|e)?',
    hedge:
      'angivelig(?:t|e)? påstå(?:r|et|ede)? måske kanskje muligvis muligens sandsynligvis sannsynligvis kan kunne skulle rygte(?:r|t)? rykte(?:r|t)? mistænkt(?:e)? mistenkt(?:e)? op_til opp_til mindst minst højst næsten nesten',
    condition: 'hvis om medmindre',
    attribution: 'sagde sa siger sier ifølge oplyser opplyser',
    retraction: 'trak_tilbage trakk_tilbake rettede'
  },
  ordinary: 'nu tak ne sin'
};
