/** Provisional and final settlements: what their screens and statements say. */
export const frProvisional = {
  nature: {
    label: 'Provisoire ou définitif',
    provisional: 'Provisoire',
    actual: 'Définitif',
  },
  tag: 'provisoire',
  title: {
    year: 'État annuel provisoire de remboursement',
    half: 'État semestriel provisoire de remboursement',
    quarter: 'État trimestriel provisoire de remboursement',
    month: 'État mensuel provisoire de remboursement',
    other: 'État provisoire de remboursement pour la période',
  },
  replaces: 'Annule et remplace l’état {{number}} du {{day, long}}.',
  uses: {
    foreseen: 'Dont prévues',
    caption: 'Heures réalisées et prévues par mois, {{days, days}}',
    note: 'Les heures déjà saisies comptent telles quelles ; les autres, {{hours, hours}}, sont prévues. L’état définitif donnera la liste datée des recours.',
    noneForeseen:
      'Les heures déjà saisies comptent telles quelles ; aucune autre n’est prévue. L’état définitif donnera la liste datée des recours.',
    allDone:
      'Toutes les heures de la période sont saisies. L’état définitif donnera la liste datée des recours.',
  },
  cost: {
    wholeHeading: 'Coût prévu du service',
    totalYear: 'Coût prévu du service en {{year}}',
    totalPart: 'Coût prévu du service, {{period}}',
    total: 'Coût prévu du service sur la période',
  },
  basis: {
    intro: 'Base provisoire ({{law}}) :',
    introPlain: 'Base provisoire :',
    hours_one: 'heures d’un mois d’agent prévues par la convention ;',
    hours_other: 'heures de {{count, number}} mois d’agents prévues par la convention ;',
    hoursLastYear_one: 'heures d’un mois d’agent reprises de l’année précédente ;',
    hoursLastYear_other:
      'heures de {{count, number}} mois d’agents reprises de l’année précédente ;',
    costs_one: 'coût d’un mois d’agent repris de {{years}} ;',
    costs_other: 'coût de {{count, number}} mois d’agents repris de {{years}} ;',
    pay: '{{reason}}, {{percent, rise(places: 2)}} à compter du {{day, long}} ;',
    charges_one: 'une charge comptée à sa prévision ;',
    charges_other: '{{count, number}} charges comptées à leur prévision ;',
    chargesLeft_one:
      'une charge ou subvention de l’année précédente n’est pas comptée, faute de montant saisi pour la période ;',
    chargesLeft_other:
      '{{count, number}} charges ou subventions de l’année précédente ne sont pas comptées, faute de montant saisi pour la période ;',
    units_one: 'unités d’un mois reprises de l’année précédente ;',
    units_other: 'unités de {{count, number}} mois reprises de l’année précédente ;',
    unitsLeft_one:
      'les unités d’un mois que la convention précédente comptait l’année d’avant ne sont pas prévues ;',
    unitsLeft_other:
      'les unités de {{count, number}} mois que la convention précédente comptait l’année d’avant ne sont pas prévues ;',
    values_one: 'une valeur de critère reprise de la dernière année connue ;',
    values_other: '{{count, number}} valeurs de critères reprises de la dernière année connue ;',
    travel: 'les déplacements ne sont pas prévus, seuls les trajets déjà notés sont comptés ;',
    end: 'le solde sera réglé par l’état définitif.',
    known: 'tout est déjà connu : rien n’est prévu.',
  },
  count: {
    provisional: 'État provisoire {{number}} du {{day, long}}',
    carriedIn: 'Report de l’état {{number}} du {{day, long}}',
    ownBalance: 'Solde de la période, reporté',
  },
  balance: {
    claimWhole: 'Montant provisoire à payer par {{body}}',
    claim: 'Solde provisoire à payer par {{body}}',
    carried: 'Rien à payer ni à restituer : le solde est reporté',
    carriedClaim:
      'Le solde de la période, {{amount, euros}} à payer par {{body}}, est reporté sur le prochain état.',
    carriedReduction:
      'Le solde de la période, {{amount, euros}} à restituer {{body, to}}, est reporté sur le prochain état.',
  },
  settling: {
    balance: 'Solde de l’état définitif',
    settled: 'Appelé ou restitué aussitôt',
    carried: 'Reporté sur l’état suivant',
    paymentDays: 'Délai de paiement (jours)',
    paymentDaysHelp: 'À compter de l’envoi de l’état.',
  },
  pay: {
    heading: 'Rémunérations prévues',
    help: 'Un état provisoire reprend les coûts de l’année précédente ; ces évolutions s’y ajoutent.',
    add: 'Ajouter une évolution de rémunération',
    reasonExample: 'Point d’indice',
    from: 'À compter du',
    percent: 'Évolution (%)',
    remove: 'Retirer cette évolution',
  },
} as const
