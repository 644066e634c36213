/** The annual report on pooling, in French. */
export const frAnnualReport = {
  title: 'Rapport annuel',
  titleOf: 'Rapport annuel sur les mutualisations, {{year}}',
  under: '{{name}}, du {{from, long}} au {{to, long}}',
  live: 'Chiffres au {{day, long}} : ils suivent encore les données.',
  frozen: 'Chiffres figés le {{on, long}} par {{by}}.',
  internal:
    'Document interne : des montants y montrent ce que coûte une seule personne. Ne pas diffuser.',
  showPersonal: 'Document interne : montrer aussi ce que coûte une seule personne',
  blocks: {
    foreword: 'Avant-propos',
    staff: 'Effectifs',
    spending: 'Dépenses de fonctionnement',
    scheme: 'Avancement du schéma de mutualisation',
    outlook: 'Perspectives',
  },
  comment: 'Commentaire sur {{title}}',
  essentials: 'L’essentiel',
  byService: 'Service par service',
  bodies: 'Ce que paie chaque collectivité',
  savings: 'Avec ou sans mutualisation',
  definitions: 'Comment les chiffres sont calculés',
  noService: 'Aucune convention n’est en vigueur {{days, days}}.',
  services_one: 'Un service est mutualisé, pour {{bodies}}.',
  services_other: '{{count, number}} services sont mutualisés, pour {{bodies}}.',
  cost_one: 'Il a coûté {{cost, euros}} du {{from, long}} au {{to, long}}.',
  cost_other: 'Ensemble, ils ont coûté {{cost, euros}} du {{from, long}} au {{to, long}}.',
  costOver_one:
    'Les subventions dépassent son coût de {{over, euros}} du {{from, long}} au {{to, long}}.',
  costOver_other:
    'Ensemble, les subventions dépassent leur coût de {{over, euros}} du {{from, long}} au {{to, long}}.',
  costUnknown:
    'Le coût total n’est pas donné : un montant manque, ou montrerait ce que coûte une seule personne.',
  leftOut: '{{name}}, laissé de côté : {{why}}',
  noValue: '{{name}} : {{why}}',
  agreement: 'Référence {{reference}}. Collectivité d’origine : {{lender}}.',
  agreementRenewed:
    'Référence {{reference}}, jusqu’au {{day, long}}, puis par tacite reconduction. Collectivité d’origine : {{lender}}.',
  agreementUntil:
    'Référence {{reference}}, jusqu’au {{day, long}}. Collectivité d’origine : {{lender}}.',
  rate: 'L’heure facturée revient à {{rate, euros}}.',
  withheld:
    'Ses montants ne sont pas donnés à part : ils montreraient, pour un mois au moins, ce que coûte une personne.',
  joined:
    'Sans montants à part, pour ne pas montrer ce que coûte une seule personne : {{services}}.',
  otherMonths:
    '{{title}} : coût du {{from, long}} au {{to, long}}, et du {{fromBefore, long}} au {{toBefore, long}} pour l’année précédente. L’un ne se compare pas à l’autre.',
  ends: 'La mutualisation « {{title}} » {{end}}.',
  savingsLeftOut:
    '{{title}} : le test d’économies n’est pas donné, il montrerait ce que coûte une seule personne.',
  head: {
    indicator: 'Indicateur',
    fullTimes: 'ETP',
    before: 'Année précédente',
    sameMonths: 'Mêmes mois, année précédente',
    change: 'Évolution',
    billed: 'Facturé',
    perInhabitant: 'Par habitant',
  },
  write: 'Écrivez ici. Rien n’est imprimé tant que c’est vide.',
  pdf: 'PDF',
  docx: 'Word (.docx)',
  freeze: 'Figer les chiffres',
  thaw: 'Reprendre les chiffres du jour',
  written: 'Le rapport est enregistré dans {{folder}}.',
  fileName: 'Rapport mutualisations {{year}}',
  same: 'Les chiffres d’aujourd’hui sont les mêmes.',
  differs_one: 'Un chiffre n’est plus le même aujourd’hui.',
  differs_other: '{{count, number}} chiffres ne sont plus les mêmes aujourd’hui.',
  then: 'Figé',
  today: 'Aujourd’hui',
  figure: {
    cost: 'coût',
    billed: 'montant facturé',
    lenderPart: 'reste à l’employeur',
    minutes: 'heures faites',
    contracted: 'heures prévues',
    fullTimes: 'équivalents temps complet',
    amount: 'montant à payer',
  },
} as const
