/** The page for inhabitants, and what the screen says of it, in French. */
export const frPublicPage = {
  action: 'Page publique',
  help: 'Un dossier à publier sur votre site : une page pour les habitants et ses données ouvertes, sans aucune donnée sur une personne.',
  folderTitle: 'Choisir où écrire la page publique',
  folder: 'Page publique {{year}}',
  written: 'Page publique de {{year}} écrite dans {{path}}.',
  title: 'Des agents partagés entre nos collectivités en {{year}}',
  period: '{{name}}. Chiffres du {{from, long}} au {{to, long}}.',
  short: 'En bref',
  shared_one: 'Nos collectivités partagent {{count, number}} service.',
  shared_other: 'Nos collectivités partagent {{count, number}} services.',
  worked_one: 'Ses agents ont travaillé {{hours, duration}} pour {{count, number}} collectivité.',
  worked_other:
    'Les agents partagés ont travaillé {{hours, duration}} pour {{count, number}} collectivités.',
  cost: 'En tout, cela a coûté {{cost, euros}}.',
  paid: 'Les collectivités desservies paient {{billed, euros}}.',
  unknown: 'Ce que paient les collectivités n’est pas encore entièrement connu.',
  how: 'Comment cela marche',
  explained:
    'Plutôt que de recruter chacune de son côté, des collectivités partagent des agents. L’une d’elles les emploie et les paie. Les autres lui remboursent leur part, selon une règle fixée à l’avance.',
  services: 'Service par service',
  servicesCaption: 'Ce que chaque service a coûté, et qui le paie',
  bodies: 'Collectivité par collectivité',
  bodiesCaption: 'Ce que chaque collectivité a reçu et paie, tous services réunis',
  employer: 'Employeur : {{names}}',
  rule: 'Règle de partage : {{rule}}',
  column: {
    authority: 'Collectivité',
    served: 'Collectivités desservies',
    hours: 'Heures de travail',
    paid: 'Payé par elles',
    lender: 'Reste à l’employeur',
    pays: 'Part payée',
  },
  noPopulation: 'non connus',
  remarks: 'Pour bien lire ces chiffres',
  noPerson: 'Aucun chiffre de cette page ne dit ce que gagne une personne.',
  joined:
    'Des services, ou des collectivités, sont regroupés sur une ligne : seuls, leurs montants montreraient ce que coûte une personne.',
  leftOut:
    '{{names}} : les chiffres ne sont pas publiés, car ils montreraient, pour un mois au moins, ce que coûte une seule personne.',
  hiddenCost:
    '{{names}} : le coût n’est pas publié, car il montrerait, pour un mois au moins, ce que coûte une seule personne. Ce que paient les collectivités suit des prix fixés.',
  hiddenPart:
    '{{names}} : le coût n’est pas publié, car ce qui en reste à l’employeur montrerait, pour un mois au moins, ce que coûte une seule personne.',
  notYet: '{{names}} : les montants ne sont pas encore connus.',
  groups:
    'Par habitant : pour les communes seulement. Les habitants d’un groupement ou d’un syndicat sont ceux de ses communes.',
  partly_one:
    'Par habitant : {{names}} n’a été desservie qu’une partie de l’année, mais tous ses habitants comptent.',
  partly_other:
    'Par habitant : {{names}} n’ont été desservies qu’une partie de l’année, mais tous leurs habitants comptent.',
  lacksPopulation: 'Là où le nombre d’habitants n’est pas connu, le montant par habitant manque.',
  inParts:
    'Les parts sont calculées en une fois sur toute la période. Un service au moins est facturé en plusieurs fois, chaque fois au coût de ses mois : la somme des états de remboursement en diffère.',
  withoutVat: 'Les montants sont hors TVA.',
  data: 'Les mêmes chiffres, à réutiliser',
  download: 'Télécharger les données : {{name}}',
} as const
