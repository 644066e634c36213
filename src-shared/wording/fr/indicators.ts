/** The indicators of a year, in French. */
export const frIndicators = {
  title: 'Indicateurs',
  intro:
    'Chaque chiffre dit ce qu’il mesure, comment il est calculé et d’où viennent ses données. Ouvrez une ligne.',
  cannot: 'Ne peut pas être calculé',
  cannotBecause: 'Ne peut pas être calculé : {{why}}',
  leftOutBecause: 'Laissé de côté : {{why}}',
  definition: 'Définition',
  formula: 'Calcul',
  figuresUsed: 'Chiffres employés',
  by: { agreement: 'Par convention', body: 'Par collectivité' },
  grouped:
    'Des lignes sont regroupées, ou laissées de côté : seules, elles montreraient ce que coûte une personne.',
  internal: 'Usage interne : montrer aussi ce qui révèle le coût d’une seule personne',
  alonePrice: 'Prix d’une heure sans mutualisation (€)',
  alonePriceHelp:
    'Hypothèse : ce que paierait une collectivité seule, par exemple le tarif d’un agent itinérant du centre de gestion. Elle n’est pas enregistrée ; l’adresse de l’écran la conserve.',
  alonePriceWrong: 'Écrivez un montant en euros, comme 32,50.',
  empty: 'Aucune convention n’est en vigueur {{days, days}} : il n’y a rien à mesurer.',
  fullTimes: '{{value, decimal(places: 2)}} ETP',
  names: {
    pooledStaff: 'ETP mutualisés',
    pooledShare: 'Part du personnel mutualisée',
    poolingRatio: 'Coefficient de mutualisation',
    costPerHour: 'Coût complet d’une heure de service',
    billedPerHour: 'Prix d’une heure facturée',
    costPerInhabitant: 'Coût par habitant',
    costPerAct: 'Coût par acte',
    useRate: 'Taux d’utilisation',
    lenderCharge: 'Charge restant à l’employeur',
    aloneSaving: 'Économie par rapport à un recours isolé',
    absenceRate: 'Taux d’absence',
  },
  definitions: {
    pooledStaff:
      'Combien d’agents à temps complet les conventions partagent, en moyenne sur la période.',
    pooledShare: 'La part mutualisée du temps payé à tous les agents gérés ici.',
    poolingRatio:
      'Ce que coûtent les agents de l’intercommunalité et ceux que ses communes mettent à sa disposition, rapporté au coût de tous les agents de l’intercommunalité et de ses communes. Seuls comptent les agents gérés ici, et tous leurs services : lesquels sont fonctionnels n’est pas noté. Chaque mois compte chez l’employeur, et dans le groupement, de son dernier jour. À ne pas confondre avec le coefficient d’intégration fiscale.',
    costPerHour:
      'Le coût réel du service, temps commun compris, pour chaque heure faite chez un bénéficiaire.',
    billedPerHour: 'Ce que les bénéficiaires paient, pour chaque heure qui leur est facturée.',
    costPerInhabitant:
      'Ce que paient les communes desservies, rapporté à leur population municipale.',
    costPerAct: 'Le coût réel du service, pour chaque acte ou dossier traité.',
    useRate:
      'La part du temps de travail mis à disposition qui est faite chez les bénéficiaires. Le reste est du temps commun, de la formation, de l’absence ou du temps resté chez l’employeur.',
    lenderCharge:
      'La part du coût réel que les bénéficiaires ne remboursent pas. Négative, elle est un gain pour l’employeur.',
    aloneSaving:
      'Ce que les mêmes heures auraient coûté, achetées une à une au prix indiqué, moins ce qu’elles ont coûté ensemble. L’hypothèse est celle qui est saisie : un autre prix donne un autre résultat.',
    absenceRate:
      'La part des demi-journées de travail prises par la maladie ou une autorisation d’absence. Les congés, la formation, les réunions et les jours fériés n’y comptent pas.',
  },
  formulas: {
    pooledStaff: 'Temps payé sous convention ÷ temps payé d’un temps complet',
    pooledShare: 'Temps payé sous convention ÷ temps payé à tous les agents gérés ici',
    poolingRatio:
      'Coût des agents de l’intercommunalité ou mis à sa disposition ÷ coût des agents de l’intercommunalité et de ses communes',
    costPerHour: 'Coût du service ÷ heures faites chez les bénéficiaires',
    billedPerHour: 'Montant facturé ÷ heures facturées',
    costPerInhabitant: 'Montant facturé aux communes ÷ habitants de ces communes',
    costPerAct: 'Coût du service ÷ actes et dossiers',
    useRate: 'Heures faites chez les bénéficiaires ÷ heures de travail disponibles',
    lenderCharge: 'Coût du service − montant facturé, hors kilomètres facturés',
    aloneSaving: 'Heures faites chez les bénéficiaires × prix d’une heure seule − coût du service',
    absenceRate: 'Demi-journées d’absence ÷ demi-journées de travail',
  },
  figures: {
    lentMinutes: 'Temps payé sous convention',
    keptMinutes: 'Temps payé à tous les agents gérés ici',
    fullTimeMinutes: 'Temps payé d’un temps complet',
    groupPay: 'Coût des agents de l’intercommunalité ou mis à sa disposition',
    allPay: 'Coût des agents de l’intercommunalité et de ses communes',
    cost: 'Coût du service, kilomètres facturés compris',
    billed: 'Montant facturé',
    lenderPart: 'Coût non remboursé',
    directMinutes: 'Heures faites chez les bénéficiaires',
    billedMinutes: 'Heures facturées',
    availableMinutes: 'Heures de travail disponibles',
    inhabitants: 'Population municipale',
    acts: 'Actes et dossiers',
    alonePrice: 'Prix d’une heure seule (hypothèse)',
    awayHalfDays: 'Demi-journées d’absence',
    workHalfDays: 'Demi-journées de travail',
  },
  sources: {
    settlements: 'répartition de chaque convention',
    agents: 'fiches des agents et quotités des conventions',
    law: '35 h × 52 semaines, 1 820 h par an',
    costs: 'coûts mensuels des agents',
    bodies: 'fiches des collectivités',
    units: 'unités saisies par mois',
    absences: 'absences saisies',
    typed: 'hypothèse saisie ici',
  },
  gaps: {
    noAgreement: 'aucune convention n’est en vigueur.',
    noStaff: 'aucun temps de travail n’est connu pour un agent mis à disposition.',
    noLoan: '{{subjects, list}} : aucun temps d’agent mis à disposition.',
    noAbsence: 'aucune absence n’est saisie pour la période. Un taux nul serait une supposition.',
    noGroup: 'aucune intercommunalité n’est partie à une convention.',
    noGroupPay: '{{subjects, list}} : aucun coût d’agent n’est saisi.',
    noMemberPay:
      '{{subjects, list}} : aucun coût d’agent de ses communes n’est saisi. Le coefficient vaudrait toujours 100 %.',
    agentUnpriced_one: '{{subjects, list}} : {{count, number}} mois de coût non saisi.',
    agentUnpriced_other: '{{subjects, list}} : {{count, number}} mois de coût non saisis.',
    blocked:
      '{{subjects, list}} : la répartition n’a pas de montants. L’écran Répartition dit ce qui manque.',
    grantsOverCost:
      '{{subjects, list}} : les subventions dépassent le coût, il n’y a rien à partager.',
    noCost: '{{subjects, list}} : le coût du service est incomplet.',
    noHours: '{{subjects, list}} : aucune heure n’est saisie.',
    noActs: '{{subjects, list}} : aucun acte ni dossier n’est compté.',
    noPopulation: '{{subjects, list}} : population inconnue.',
    notMunicipality_one: '{{subjects, list}} : ses habitants sont ceux de ses communes.',
    notMunicipality_other: '{{subjects, list}} : leurs habitants sont ceux de leurs communes.',
    servedPartly_one:
      '{{subjects, list}} : le temps de l’année où elle n’est pas desservie ; ses habitants comptent en entier.',
    servedPartly_other:
      '{{subjects, list}} : le temps de l’année où elles ne sont pas desservies ; leurs habitants comptent en entier, même ceux d’une commune fusionnée.',
    noBody: 'aucun bénéficiaire n’a de population.',
    noPrice:
      'le prix d’une heure sans mutualisation n’est pas indiqué. C’est une hypothèse à saisir.',
    onePerson:
      'le chiffre montrerait, pour un mois au moins, ce que coûte ou fait une seule personne.',
  },
  dues: {
    title: 'Qui doit à qui',
    about:
      'Pour information : hors attribution de compensation, les sommes dues entre collectivités publiques ne se compensent pas. Chacune reste appelée en entier.',
    settled: 'Pour la période, selon les répartitions',
    owed: 'Reste à payer des états émis',
    debtor: 'Doit',
    creditor: 'À',
    due: 'Montant dû',
    back: 'Dû en retour',
    net: 'Net',
    none: 'Rien n’est dû.',
  },
  cli: {
    heading: 'Indicateurs {{name}}, du {{from, long}} au {{to, long}}',
    figure: '{{name}} : {{value}} ({{source}})',
    part: '{{name}} : {{value}}',
    missing: 'non calculable, {{why}}',
    net: '{{debtor, the, capital}} doit {{net, euros}} {{creditor, toName}} ({{due, euros}} moins {{back, euros}}).',
    plain: '{{debtor, the, capital}} doit {{net, euros}} {{creditor, toName}}.',
    written: 'Indicateurs de {{year}} écrits dans {{path}}.',
  },
} as const
