/** The council sheet, in French. */
export const frCouncilSheet = {
  title: 'Fiche pour le conseil',
  table: 'Heures et montants par collectivité',
  cost: {
    unknown: '{{title}}, {{period}} : le coût n’est pas encore connu, des montants manquent.',
    grants:
      '{{title}}, {{period}} : les subventions dépassent le coût du service de {{over, euros}}.',
    cost: '{{title}}, {{period}} : le service a coûté {{cost, euros}}.',
    soFar:
      '{{title}}, {{period}} : {{cost, euros}} de coût sont comptés à ce jour, avec ce qui est déjà saisi des mois à venir.',
    hour: '{{title}}, {{period}} : le service a coûté {{cost, euros}}, et l’heure facturée revient à {{rate, euros}}.',
  },
  paid: {
    alone: '{{body, the, capital}} paie tout ce qui est refacturé : {{amount, euros}}.',
    spread:
      'Le coût est réparti : aucune collectivité n’en supporte plus de {{part, percent(places: 1)}} ({{body}}, {{amount, euros}}).',
    few_one:
      'Une collectivité sur {{bodies, number}} en supporte {{part, percent(places: 1)}} : {{body}}, pour {{amount, euros}}.',
    few_other:
      '{{count, number}} collectivités sur {{bodies, number}} en supportent {{part, percent(places: 1)}} ; la première, {{body}}, paie {{amount, euros}}.',
  },
  unpaid: {
    incomplete:
      'Aucune collectivité n’a encore de montant à payer : la répartition est incomplète.',
    grantsOverCost: 'Il n’y a rien à partager entre les collectivités.',
    nothing: 'Aucune collectivité n’a rien à payer : tous les montants sont nuls.',
  },
  hours: {
    none: 'Aucune heure n’est comptée sur la période.',
    done: '{{done, duration}} ont été faites, sans prévision à comparer.',
    underWay_zero:
      '{{done, duration}} sont faites à ce jour, sur {{planned, duration}} prévues en tout ; aucune collectivité ne dépasse déjà sa prévision de plus de 10 %.',
    underWay_one:
      '{{done, duration}} sont faites à ce jour, sur {{planned, duration}} prévues en tout ; une collectivité dépasse déjà sa prévision de plus de 10 %.',
    underWay_other:
      '{{done, duration}} sont faites à ce jour, sur {{planned, duration}} prévues en tout ; {{count, number}} collectivités dépassent déjà leur prévision de plus de 10 %.',
    asPlanned_zero:
      '{{done, duration}} ont été faites, comme prévu ; aucune collectivité ne dépasse sa prévision de plus de 10 %.',
    asPlanned_one:
      '{{done, duration}} ont été faites, comme prévu en tout ; une collectivité dépasse sa prévision de plus de 10 %.',
    asPlanned_other:
      '{{done, duration}} ont été faites, comme prévu en tout ; {{count, number}} collectivités dépassent leur prévision de plus de 10 %.',
    above_zero:
      '{{done, duration}} ont été faites, {{percent, percent(places: 1)}} de plus que prévu, sans qu’aucune collectivité dépasse de plus de 10 %.',
    above_one:
      '{{done, duration}} ont été faites, {{percent, percent(places: 1)}} de plus que prévu ; une collectivité dépasse de plus de 10 %.',
    above_other:
      '{{done, duration}} ont été faites, {{percent, percent(places: 1)}} de plus que prévu ; {{count, number}} collectivités dépassent de plus de 10 %.',
    below_zero:
      '{{done, duration}} ont été faites, {{percent, percent(places: 1)}} de moins que prévu ; aucune collectivité ne dépasse de plus de 10 %.',
    below_one:
      '{{done, duration}} ont été faites, {{percent, percent(places: 1)}} de moins que prévu ; une collectivité dépasse de plus de 10 %.',
    below_other:
      '{{done, duration}} ont été faites, {{percent, percent(places: 1)}} de moins que prévu ; {{count, number}} collectivités dépassent de plus de 10 %.',
  },
} as const
