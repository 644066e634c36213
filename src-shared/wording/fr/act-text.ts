import { frActLetters } from './act-letters'

/**
 * What the acts of an agreement say. They exist in French alone: it is the language of the acts of French authorities,
 * whatever the language of the window. Double square brackets mark what their author must fill in.
 */
export const frActText = {
  blank: '[À compléter : {{what}}]',
  page: 'Page',
  of: 'sur',
  perHour: '{{amount, euros}} par heure',
  unit: '{{amount, euros}} par {{unit}}',
  form: {
    serviceLendingUpward: 'Convention de mise à disposition de services',
    serviceLendingDownward: 'Convention de mise à disposition de services',
    sharedService: 'Convention de service commun',
    unifiedService: 'Convention de service unifié',
    staffSecondment: 'Convention de mise à disposition de personnel',
    serviceContract: 'Convention de prestation de services',
    sharedAsset: 'Règlement de mise à disposition de biens',
    jointPurchasing: 'Convention constitutive de groupement de commandes',
    managementCentre: 'Convention d’intervention de personnel',
    entente: 'Convention d’entente',
    informal: 'Convention de partage de moyens',
  },
  numbered: 'n° {{reference}} : {{title}}',
  /** Only articles whose text was read; elsewhere the author names them. */
  visa: {
    services:
      'le code général des collectivités territoriales, notamment ses articles L. 5211-4-1 et D. 5211-16',
    sharedService:
      'le code général des collectivités territoriales, notamment son article L. 5211-4-2',
    secondment:
      'le code général de la fonction publique, notamment ses articles L. 512-6 à L. 512-17, et le décret n° 2008-580',
    assets: 'le code général des collectivités territoriales, notamment son article L. 5211-4-3',
    unknown: '[[textes applicables]]',
    code_zero: 'le code général des collectivités territoriales, {{articles}}',
    code_one: 'le code général des collectivités territoriales, notamment son article {{articles}}',
    code_other:
      'le code général des collectivités territoriales, notamment ses articles {{articles}}',
    resolutions: 'les délibérations {{reference}}',
    severalNamed: 'les {{named}}',
    oneNamed: 'la {{named}}',
    noResolutions: '[[délibérations des parties, numéros et dates]]',
    committee: '[[avis du comité social territorial et sa date, s’il est requis]]',
    line: 'Vu {{what}},',
  },
  organ: {
    municipality: 'conseil municipal',
    communityOfMunicipalities: 'conseil communautaire',
    urbanCommunity: 'conseil communautaire',
    largeUrbanCommunity: 'conseil communautaire',
    metropolis: 'conseil de la métropole',
    syndicate: 'comité syndical',
    territoryBody: '[[organe délibérant]]',
    other: '[[organe délibérant]]',
  },
  between: {
    heading: 'Entre les soussignés',
    lender:
      '{{name}}, ayant pour représentant [[nom et qualité]], habilité par [[délibération et date]], ci-après « la collectivité d’origine »,',
    beneficiary:
      '{{name}}, ayant pour représentant [[nom et qualité]], habilité par [[délibération et date]]',
    and: 'et, ci-après « les bénéficiaires » :',
    agreed: 'Il est convenu ce qui suit.',
  },
  article: 'Article {{number}}. {{title}}',
  object: {
    title: 'Objet',
    text: 'La présente convention fixe les conditions dans lesquelles {{lender, the}} met à la disposition des bénéficiaires les moyens suivants : {{title}}.',
  },
  staff: {
    title: 'Services et agents concernés',
    text: 'Les agents qui concourent au service sont, à la date d’effet :',
    none: 'Les agents qui concourent au service sont : [[emplois, grades et quotités]].',
    post: 'Emploi',
    category: 'Catégorie',
    week: 'Temps de travail par semaine',
    share: 'Part mise à disposition',
  },
  term: {
    title: 'Durée',
    fixed: 'La convention prend effet le {{from, long}} et s’achève le {{to, long}}.',
    open: 'La convention prend effet le {{from, long}}, sans terme fixé.',
    none: 'Elle n’est pas reconduite.',
    tacit: 'Elle est reconduite tacitement par périodes de {{months}} mois.',
    express: 'Elle peut être reconduite par décision expresse, par périodes de {{months}} mois.',
    unknown: 'Reconduction : [[aucune, tacite ou expresse, et sa durée]].',
  },
  conditions: {
    title: 'Conditions d’exercice',
    text: 'Lieux, horaires, organisation du travail, consignes et moyens matériels : [[conditions arrêtées par les parties]].',
    validation:
      'Les heures et les unités servies sont saisies par la collectivité d’origine et constatées par chaque bénéficiaire.',
  },
  cost: {
    title: 'Coût unitaire de fonctionnement',
    content:
      'Le coût unitaire comprend les charges liées au fonctionnement du service, en particulier les charges de personnel, les fournitures, le coût de renouvellement des biens et les contrats de services rattachés, à l’exclusion de toute autre dépense non strictement liée au fonctionnement du service.',
    contentLegal:
      'Conformément à l’article D. 5211-16 du code général des collectivités territoriales, le coût unitaire comprend les charges liées au fonctionnement du service, en particulier les charges de personnel, les fournitures, le coût de renouvellement des biens et les contrats de services rattachés, à l’exclusion de toute autre dépense non strictement liée au fonctionnement du service.',
    base: 'La collectivité d’origine le constate à partir des dépenses des derniers comptes, actualisées des modifications prévisibles à la date d’établissement du budget. Elle le porte chaque année à la connaissance des bénéficiaires, avant l’adoption de leur budget.',
    amount: 'À la date d’effet, il est de {{amount}}.',
    unknown: 'À la date d’effet, il est de [[coût unitaire et unité]].',
    fixed: 'Il vaut pour toute l’année et n’est pas régularisé à sa clôture.',
    adjusted:
      'À la clôture de l’année, le coût réel constaté le remplace : l’état annuel régularise les sommes déjà appelées.',
    exemption: 'Aucun remboursement n’est dû, pour le motif suivant : {{reason}}.',
    vat: 'Les remboursements sont soumis à la taxe sur la valeur ajoutée, au taux de [[taux]].',
    budget: 'Les dépenses et les recettes sont suivies au budget annexe « {{budget}} ».',
  },
  key: {
    title: 'Clé de répartition',
    text: 'Le coût est réparti ainsi : {{key}}.',
    commonProRata:
      'Le temps commun (réunions, formation) est réparti au prorata des heures directes.',
    commonLender:
      'Le temps commun (réunions, formation) reste à la charge de la collectivité d’origine.',
    rounding:
      'La somme des parts est égale au total, au centime près : les centimes restants vont aux plus forts restes et, à égalité, dans l’ordre {{order}}.',
    prices: 'Le service est facturé aux prix suivants :',
    decision: 'Cette clé résulte de l’acte suivant : {{act}}.',
    limits: 'Les montants ainsi obtenus sont encadrés :',
    gap: {
      lender:
        'L’écart entre les montants facturés et le coût réel reste à la collectivité d’origine.',
      beneficiaries:
        'L’écart entre les montants facturés et le coût réel est réparti entre les bénéficiaires, au prorata de ce qui leur est facturé.',
    },
    roundingPriced: 'Chaque montant est arrondi une seule fois, au centime le plus proche.',
    byCode: 'des codes des bénéficiaires',
    byList: 'fixé par les parties',
    quota: 'Quotité',
    weighted: '{{measure}}, poids {{weight, number}}',
  },
  forecast: {
    title: 'Prévision d’unités',
    text: 'La prévision de recours au service, en unités de fonctionnement, figure par bénéficiaire en annexe financière. Elle est révisée chaque année avec le coût unitaire.',
    total: 'À la date d’effet, elle est de {{hours, hours}} par semaine au total.',
  },
  instalments: {
    title: 'Acomptes',
    text: 'La collectivité d’origine appelle des acomptes selon l’échéancier suivant : [[dates et part de la prévision]].',
  },
  statement: {
    title: 'État annuel et remboursement',
    text: 'Le remboursement s’effectue sur la base d’un état annuel, qui donne la liste des recours au service, convertis en unités de fonctionnement.',
    balance:
      'L’état déduit les acomptes appelés. Le solde est à payer ou à restituer dans un délai de [[nombre de jours]].',
  },
  committee: {
    title: 'Comité de suivi',
    text: 'Un comité de suivi réunit les parties au moins une fois par an. Sa composition est la suivante : [[représentants de chaque partie]]. Il examine le recours au service, son coût et les écarts à la prévision, et propose les arbitrages.',
  },
  amendments: {
    title: 'Modification',
    text: 'La convention est modifiée par avenant. Chaque avenant dit le jour à partir duquel il s’applique.',
  },
  end: {
    title: 'Fin de la convention',
    notice: 'Une partie peut y mettre fin par écrit, moyennant un préavis de {{months}} mois.',
    unknown: 'Une partie peut y mettre fin par écrit, moyennant un préavis de [[durée]].',
    settlement: 'Un état de remboursement est établi à la date de fin.',
  },
  disputes: {
    title: 'Litiges',
    text: 'Les parties recherchent d’abord un accord amiable, au sein du comité de suivi. À défaut, le litige est porté devant le tribunal administratif territorialement compétent.',
  },
  signatures: {
    made: 'Fait à [[lieu]], le [[date]], en [[nombre]] exemplaires.',
    for: 'Pour {{name, the}}',
  },
  annex: {
    title: 'Annexe financière',
    of: 'Convention n° {{reference}} : {{title}}. Exercice {{year}}.',
    forecast: 'Prévision par bénéficiaire',
    body: 'Bénéficiaire',
    week: 'Par semaine',
    year: 'Sur l’exercice',
    amount: 'Montant prévu',
    total: 'Total',
    noAmount: 'Le montant prévu se calcule dès que le coût unitaire est connu.',
    rounding: 'Montant prévu : heures de l’exercice × coût unitaire, arrondi au centime.',
    paid: 'La semaine prévue est comptée sur 52 semaines payées par an.',
    worked: 'La semaine prévue est comptée sur 45,6 semaines travaillées par an.',
    cost: 'Coût unitaire',
    notified: 'Coût unitaire notifié le {{day, long}} : {{amount}}.',
    tariff: 'Coût unitaire de la convention : {{amount}}.',
    noCost: 'Coût unitaire : [[montant et unité]].',
    charges: 'Charges du service, hors rémunérations suivies par agent',
    label: 'Charge',
    base: 'Comptes {{year}}',
    accounts: 'Derniers comptes',
    adjustments: 'Ajustements',
    foreseen: 'Prévision',
    key: 'Clé de répartition',
  },
  resolution: {
    title: 'Projet de délibération',
    register: 'Extrait du registre des délibérations du {{organ}}',
    sitting:
      'Séance du [[date]]. Membres en exercice : [[nombre]]. Présents : [[nombre]]. Votants : [[nombre]].',
    subject: 'Objet : {{form}} n° {{reference}}, {{title}}',
    considering:
      'Considérant l’intérêt que présente le partage de ces moyens dans le cadre d’une bonne organisation des services,',
    forecast:
      'Considérant que la prévision est de {{hours, hours}} par semaine pour {{name, the}},',
    forecastAll:
      'Considérant que la prévision est de {{hours, hours}} par semaine pour l’ensemble des bénéficiaires,',
    decides: 'Après en avoir délibéré, le {{organ}} :',
    approves: 'approuve la convention n° {{reference}}, « {{title}} », et son annexe financière ;',
    informed:
      'prend acte de la mise à disposition prévue par la convention n° {{reference}}, « {{title}} », dont il a été préalablement informé ;',
    authorises:
      'autorise [[qualité de l’exécutif]] à la signer, ainsi que les actes nécessaires à son exécution ;',
    income:
      'dit que les recettes correspondantes seront inscrites au budget, à l’imputation [[chapitre et article]].',
    expense:
      'dit que les crédits correspondants seront inscrits au budget, à l’imputation [[chapitre et article]].',
    vote: 'Pour : [[voix]]. Contre : [[voix]]. Abstentions : [[voix]].',
  },
  amendment: {
    title: '{{reference}} à la convention n° {{agreement}}',
    purpose: 'Le présent avenant a pour objet : {{purpose}}.',
    noPurpose: 'Le présent avenant a pour objet : [[objet]].',
    changes: 'Modifications',
    none: 'Les stipulations chiffrées de la convention ne changent pas.',
    key: 'La clé de répartition devient : {{after}} (avant : {{before}}).',
    keyDetail:
      'Les paramètres de la clé de répartition ({{after}}) sont ceux de l’annexe financière jointe.',
    tariff: 'Le coût unitaire devient {{after}} (avant : {{before}}).',
    noTariff: 'aucun',
    commonProRata: 'Le temps commun est désormais réparti au prorata des heures directes.',
    commonLender: 'Le temps commun reste désormais à la charge de la collectivité d’origine.',
    paid: 'La semaine prévue est désormais comptée sur 52 semaines payées par an.',
    worked: 'La semaine prévue est désormais comptée sur 45,6 semaines travaillées par an.',
    joins: '{{name, the, capital}} devient bénéficiaire, pour {{hours, hours}} par semaine.',
    leaves: '{{name, the, capital}} n’est plus bénéficiaire.',
    hours: 'La prévision {{name, of}} passe de {{before, hours}} à {{after, hours}} par semaine.',
    agentJoins:
      '{{agent}} : mise à disposition, pour {{share, share(places: 2)}} du temps de travail.',
    agentLeaves: '{{agent}} : fin de la mise à disposition.',
    agentShare:
      '{{agent}} : la part mise à disposition passe de {{before, share(places: 2)}} à {{after, share(places: 2)}}.',
    order: 'L’ordre de départage des centimes restants est celui de l’annexe financière jointe.',
    decision: 'La clé est décidée par l’acte suivant : {{decision}}.',
    priceJoins: 'Le prix suivant est ajouté. {{price}}.',
    priceLeaves: 'Le prix suivant est supprimé. {{price}}.',
    price: 'Le prix suivant est modifié. {{to}} (avant : {{from}}).',
    limitJoins: 'La limite suivante est posée : {{limit}}.',
    limitLeaves: 'La limite suivante est levée : {{limit}}.',
    limit: 'La limite suivante est modifiée : {{to}} (avant : {{from}}).',
    gap: 'L’écart entre les prix et le coût réel est désormais {{to}} (avant : {{from}}).',
    effect: 'Prise d’effet',
    effectText: 'Le présent avenant prend effet le {{day, long}}.',
    rest: 'Autres clauses',
    restText: 'Les autres clauses de la convention demeurent inchangées.',
  },
  letter: frActLetters,
  file: {
    convention: 'Convention {{reference}}',
    annex: 'Annexe financière {{year}} {{reference}}',
    lenderResolution: 'Délibération {{reference}} {{body}}',
    beneficiaryResolution: 'Délibération {{reference}} {{body}}',
    amendment: '{{amendment}} {{reference}}',
    costLetter: 'Coût unitaire {{year}} {{body}}',
    instalmentCall: 'Appel d’acomptes {{year}} {{body}}',
    renewalLetter: 'Reconduction {{reference}} {{body}}',
    noticeLetter: 'Préavis {{reference}} {{body}}',
    termLetter: 'Durée de mise à disposition {{reference}} {{body}}',
    overrunLetter: 'Dépassement {{year}} {{body}}',
  },
} as const
