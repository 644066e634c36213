/** The charts of the dashboard: findings, sentences and tables. */
export const frCharts = {
  showTable: 'Voir le tableau',
  hideTable: 'Masquer le tableau',
  save: 'Enregistrer le graphique',
  savePicture: 'Image (PNG)',
  saveDrawing: 'Dessin (SVG)',
  search: 'Chercher dans le tableau',
  notFound: 'Aucune ligne ne correspond.',
  firstLines: '{{caption}} : les {{count, number}} premières lignes',
  fewMonths: 'Trop peu de mois entiers pour les comparer',
  cost: {
    alone: '{{body, the, capital}} supporte tout le coût',
    few_one:
      'Une collectivité sur {{bodies, number}} supporte {{part, percent(places: 1)}} du coût',
    few_other:
      '{{count, number}} collectivités sur {{bodies, number}} supportent {{part, percent(places: 1)}} du coût',
    spread: 'Coût réparti : aucune collectivité ne supporte plus de {{part, percent(places: 1)}}',
    unpaid: {
      incomplete: 'Ce que chaque collectivité paie n’est pas encore connu',
      grantsOverCost: 'Les subventions dépassent le coût : il n’y a rien à partager',
      nothing: 'Personne n’a rien à payer sur cette période',
    },
    sentence_one: '{{body, the, capital}} paie {{amount, euros}}.',
    sentence_other:
      '{{body, the, capital}} paie le plus : {{amount, euros}}, soit {{part, percent(places: 2)}} des {{total, euros}} que paient {{count, number}} collectivités.',
    givenBack_one:
      '{{count, number}} collectivité reçoit au lieu de payer : {{amount, euros}}, déjà déduits de ce total.',
    givenBack_other:
      '{{count, number}} collectivités reçoivent au lieu de payer : {{amount, euros}}, déjà déduits de ce total.',
    unpaidSentence: {
      incomplete: 'Les montants apparaissent une fois réglé ce qui manque à la répartition.',
      grantsOverCost:
        'Aucune part ne se calcule sur un coût négatif. Vérifiez les montants et les dates des subventions, écran Coûts.',
      nothing: 'Les montants sont connus, et tous sont nuls.',
    },
    subtitle: 'Montant par collectivité',
    municipality: 'commune',
    other: 'autre organisme',
    table: 'Coût par collectivité',
    file: 'cout-par-collectivite',
  },
  months: {
    above_one: '{{month, monthName, capital}} dépasse le prévu de {{difference, duration}}',
    above_other:
      '{{count, number}} mois dépassent le prévu de plus de 10 %, {{month, monthName}} le plus ({{difference, duration}})',
    below_one:
      'En {{month, month}}, les corrections dépassent les heures faites ({{done, duration}})',
    below_other:
      'Sur {{count, number}} mois, les corrections dépassent les heures faites, le plus en {{month, month}} ({{done, duration}})',
    quiet:
      '{{month, monthName, capital}} compte {{percent, percent(places: 0)}} d’heures de moins qu’un mois moyen',
    steady: 'Les heures restent régulières d’un mois à l’autre',
    single: 'Un seul mois compte des heures : rien à comparer d’un mois à l’autre',
    none: 'Aucune heure sur cette période',
    alone: 'En {{month, month}}, {{done, duration}}.',
    emptyAlone: 'Aucune heure n’est saisie pour {{months, months}}.',
    sentence:
      'Le mois le plus chargé est {{month, month}}, avec {{done, duration}} ; un mois moyen en compte {{mean, duration}}.',
    empty_one: 'Rien n’est saisi pour {{months, months}}.',
    empty_other:
      'Rien n’est saisi pour {{months, months}} : ces mois ne comptent pas dans la moyenne.',
    noneSentence: 'Les mois apparaissent dès que des heures sont saisies.',
    axis: '{{hours, number}} h',
    file: 'heures-par-mois',
  },
  plan: {
    over_one: 'Une collectivité dépasse sa prévision de plus de 10 %',
    over_other: '{{count, number}} collectivités dépassent leur prévision de plus de 10 %',
    within: 'Aucune collectivité ne dépasse sa prévision de plus de 10 %',
    unplanned: 'Aucune prévision d’heures à comparer',
    nothingDone: 'Rien n’est encore fait de ce qui était prévu',
    none: 'Aucune heure prévue ni faite sur cette période',
    sentence:
      'Ensemble, {{done, duration}} faites pour {{contracted, duration}} prévues, soit {{difference}}.',
    sentenceUnplanned: '{{done, duration}} faites ; la convention ne prévoit pas d’heures.',
    overLegend: 'fait, au-dessus du prévu de plus de 10 %',
    rest: '{{done, duration}} faites, {{contracted, duration}} prévues',
    subtitle: 'Heures faites, comparées aux heures prévues par la convention',
    subtitleUnderWay: 'Heures faites à ce jour, comparées aux heures prévues de toute la période',
    table: 'Prévu et fait par collectivité',
    excess: 'Écart en %',
    file: 'prevu-et-fait',
  },
  heat: {
    less: '{{body, the, capital}}, {{month, month}} : {{percent, percent(places: 0)}} d’heures de moins que son mois moyen',
    under: '{{body, the, capital}}, {{month, month}} : les corrections dépassent les heures faites',
    more: '{{body, the, capital}}, {{month, month}} : {{percent, percent(places: 0)}} d’heures de plus que son mois moyen',
    steady: 'Chaque collectivité garde un rythme proche d’un mois à l’autre',
    none: 'Aucune heure à comparer sur cette période',
    subtitle: 'Heures, comparées au mois moyen de chacune',
    sentence_one: '{{body, the, capital}} utilise {{done, duration}} du service.',
    sentence_other: '{{body, the, capital}} utilise le plus le service, avec {{done, duration}}.',
    below_one:
      'Une case est sous zéro : des corrections y enlèvent plus d’heures qu’il n’en a été fait.',
    below_other:
      '{{count, number}} cases sont sous zéro : des corrections y enlèvent plus d’heures qu’il n’en a été fait.',
    cellAlone: '{{body}}, {{month, month}} : {{done, duration}}',
    cell: '{{body}}, {{month, month}} : {{done, duration}}, soit {{percent, percent(places: 0)}} de son mois moyen',
    legend: { none: 'rien de saisi ou non desservie', below: 'sous zéro' },
    table: 'Heures par collectivité et par mois',
    file: 'heures-par-collectivite-et-mois',
  },
  fairness: {
    above_one: 'Une collectivité sur {{bodies, number}} paie plus que sa part de population',
    above_other:
      '{{count, number}} collectivités sur {{bodies, number}} paient plus que leur part de population',
    even: 'Chacun paie à peu près selon sa population',
    subtitle: 'Part du coût et part de la population',
    cost: 'coût',
    population: 'population',
    times: '× {{times, decimal(places: 2)}}',
    row: '{{body}} : {{cost, percent(places: 2)}} du coût, {{population, percent(places: 2)}} de la population',
    sentence:
      '{{body, the, capital}} supporte {{costPart, percent(places: 2)}} du coût pour {{populationPart, percent(places: 2)}} des habitants ; {{other, the}}, {{otherCost, percent(places: 2)}} pour {{otherPopulation, percent(places: 2)}}.',
    leftOut_one: '{{count, number}} collectivité sans population est laissée de côté.',
    leftOut_other: '{{count, number}} collectivités sans population sont laissées de côté.',
    unpaying_one: '{{count, number}} collectivité ne paie rien sur la période.',
    unpaying_other: '{{count, number}} collectivités ne paient rien sur la période.',
    partly_one:
      '{{count, number}} collectivité n’est desservie qu’une partie de la période ; ses habitants comptent en entier.',
    partly_other:
      '{{count, number}} collectivités ne sont desservies qu’une partie de la période ; leurs habitants comptent en entier.',
    costPart: 'Part du coût',
    populationPart: 'Part de la population',
    ratio: 'Rapport',
    table: 'Coût et population par collectivité',
    file: 'cout-et-population',
  },
  projection: {
    over: 'À ce rythme, l’année dépasserait le prévu de plus de 10 % ({{change, change(places: 1)}})',
    within: 'À ce rythme, l’année finirait à {{change, change(places: 1)}} par rapport au prévu',
    ended: 'L’année finit à {{change, change(places: 1)}} par rapport au prévu',
    unplanned: 'À ce rythme, l’année compterait {{end, duration}}',
    subtitle: 'Heures cumulées depuis le début de la période',
    ahead: 'à ce rythme',
    aheadHead: 'À venir, à ce rythme',
    sentence_one:
      'Un mois connu, {{done, duration}} faites ; au même rythme, {{end, duration}} à la fin pour {{planned, duration}} prévues.',
    sentence_other:
      '{{count, number}} mois connus, {{done, duration}} faites ; au même rythme, {{end, duration}} à la fin pour {{planned, duration}} prévues.',
    endedUnplanned: 'L’année compte {{end, duration}}',
    sentenceUnplanned_one:
      'Un mois connu, {{done, duration}} faites ; au même rythme, {{end, duration}} à la fin. La convention ne prévoit pas d’heures.',
    sentenceUnplanned_other:
      '{{count, number}} mois connus, {{done, duration}} faites ; au même rythme, {{end, duration}} à la fin. La convention ne prévoit pas d’heures.',
    endedSentence: '{{done, duration}} faites pour {{planned, duration}} prévues.',
    column: '{{done, duration}} faites, {{ahead, duration}} à venir, {{planned, duration}} prévues',
    table: 'Heures cumulées, prévues et faites',
    file: 'projection',
  },
  trend: {
    change:
      'Le coût d’une année pleine varie de {{change, change(places: 1)}} entre {{from}} et {{to}}',
    same: 'Le coût d’une année pleine est le même en {{from}} et en {{to}}',
    single: 'Une seule année est connue : pas encore de tendance',
    subtitle: 'Coût de chaque année',
    sentenceCost: 'En {{year}}, {{cost, euros}}.',
    sentence: 'En {{year}}, {{cost, euros}} pour {{done, duration}}.',
    none: 'Aucune année n’est encore complète',
    parts_one: '{{years, list}} est une année incomplète : la part hachurée l’étend à douze mois.',
    parts_other:
      '{{years, list}} sont des années incomplètes : la part hachurée les étend à douze mois.',
    holes_one: '{{years, list}} reste à compléter.',
    holes_other: '{{years, list}} restent à compléter.',
    upToYear: 'étendu à douze mois',
    year: 'Année',
    months: 'Mois',
    cost: 'Coût',
    wholeYear: 'En année pleine',
    table: 'Coût et heures par année',
    file: 'tendance',
  },
  called: {
    left: 'Il reste {{amount, euros}} à encaisser sur {{claimed, euros}} appelés par des états',
    leftAndBack: 'Il reste {{amount, euros}} à encaisser, et {{back, euros}} à restituer',
    allPaid: 'Tout ce que les états appellent est encaissé',
    instalmentsEnough: '{{amount, euros}} d’acomptes appelés, les états n’appellent rien de plus',
    instalmentsOnly: '{{amount, euros}} d’acomptes appelés, aucun état émis',
    subtitle: 'Encaissé, et reste à encaisser à droite',
    byBody: 'Montant par collectivité bénéficiaire',
    paid: 'encaissé',
    claimed: 'appelé par les états',
    paidWhole: 'payé',
    sentence:
      '{{claimed, euros}} appelés par les états, {{paid, euros}} encaissés, {{left, euros}} à encaisser.',
    instalments:
      '{{amount, euros}} d’acomptes ont été appelés par titres ; leur paiement n’est pas suivi ici.',
    crossing_one:
      'Un état couvre aussi des jours hors de cette période : il compte en entier là où la sienne finit.',
    crossing_other:
      '{{count, number}} états couvrent aussi des jours hors de cette période : chacun compte en entier là où la sienne finit.',
    claimedHead: 'Appelé par les états',
    paidHead: 'Encaissé',
    leftHead: 'À encaisser',
    back: 'À restituer : {{amount, euros}}, réductions non restituées et trop-perçus.',
    backHead: 'À restituer',
    table: 'Appelé, encaissé et à encaisser',
    file: 'appele-et-encaisse',
  },
  flows: {
    alone_one: 'Un agent travaille pour une collectivité',
    alone_other: '{{count, number}} agents travaillent pour une seule collectivité',
    finding_one: 'Un agent travaille pour {{bodies, number}} collectivités',
    finding_other:
      '{{count, number}} agents travaillent pour {{bodies, number}} collectivités : {{mean, decimal(places: 1)}} chacun en moyenne',
    subtitle: 'Heures des agents vers les collectivités',
    sentence:
      'Le lien le plus fort : {{done, duration}} {{agent, of}} pour {{body, the}}. Le coût par agent n’est pas montré, il révélerait des paies.',
    below:
      'Des corrections enlèvent plus d’heures qu’il n’en a été fait ({{below, duration}}) : elles ne sont pas dessinées.',
    node: '{{name}} : {{done, duration}}',
    band: '{{agent}} pour {{body}} : {{done, duration}}',
    otherAgents_one: '{{count, number}} autre agent',
    otherAgents_other: '{{count, number}} autres agents',
    table: 'Heures par agent et par collectivité',
    file: 'agents-et-collectivites',
  },
  kinds: {
    finding: '{{kind}} : {{part, percent(places: 1)}} du coût',
    findingSpent: '{{kind}} : {{part, percent(places: 1)}} des dépenses',
    subtitle: 'Composition du coût',
    sentence: '{{kind}} : {{amount, euros}} sur {{total, euros}}.',
    below:
      'En déduction, sans être dessiné : {{kinds, list}} ({{amount, euros}}). Le coût est alors de {{net, euros}}.',
    small: 'Moins de 3 % chacun : {{kinds, list}} ({{amount, euros}}).',
    pay: 'Paie des agents',
    whole: {
      fewPeople: 'La paie n’est pas détaillée : avec moins de trois agents, elle se lirait.',
      partly:
        'La paie n’est pas détaillée : le service n’en supporte qu’une partie, qui n’a pas de composantes.',
    },
    table: 'Coût par nature',
    file: 'cout-par-nature',
  },
  useRate: {
    finding:
      'Les agents consacrent aux bénéficiaires {{rate, percent(places: 1)}} de leurs heures disponibles',
    unknown: 'Les heures disponibles des agents ne sont pas connues',
    subtitle: 'Heures faites chez les bénéficiaires, comparées aux heures disponibles',
    sentence: '{{direct, duration}} faites pour {{available, duration}} disponibles.',
    least: 'Le taux le plus bas est celui {{agent, of}} : {{rate, percent(places: 1)}}.',
    rest: '{{direct, duration}} faites, {{available, duration}} disponibles',
    direct: 'Heures faites',
    available: 'Heures disponibles',
    directLegend: 'heures faites',
    availableLegend: 'heures disponibles',
    table: 'Taux d’utilisation par agent',
    file: 'taux-d-utilisation',
  },
} as const
