/** What a service costs, in French. */
export const frServiceCost = {
  title: 'Coût du service',
  subtitle: 'Convention {{reference}}, {{year}}, en euros',
  noAgreement: 'Aucune convention n’est encore enregistrée : il n’y a pas de service à chiffrer.',
  outOfTerm: 'La convention n’est en vigueur aucun jour de {{year}}.',
  add: 'Ajouter une charge',
  none: 'Fournitures, renouvellement des biens, contrats rattachés, déplacements : ajoutez ce que le service coûte en plus de ses agents. Les subventions se déduisent avant le partage.',
  byDays:
    'Chaque décompte porte la part de ses jours, au centime près. Sans montant réel, il reste bloqué.',
  pay: 'Agents mis à disposition',
  payNote: 'saisis dans Coûts ; prévision : comptes {{year}}',
  base: '{{amount, amount}} ({{year}})',
  total: 'Coût à partager',
  column: {
    what: 'Charge',
    base: 'Derniers comptes',
    adjustments: 'Ajustements',
    forecast: 'Prévision',
    actual: 'Réel',
    gap: 'Écart',
  },
  kind: {
    staff: 'Autres personnels du service',
    supplies: 'Fournitures',
    renewal: 'Renouvellement des biens',
    contracts: 'Contrat de services rattaché',
    utilities: 'Fluides',
    travel: 'Frais de déplacement',
    support: 'Part des services supports',
    other: 'Autre charge liée au service',
    grant: 'Subvention à déduire',
  },
  divided: {
    title: 'Par quelles heures diviser le coût',
    rule: { rate: 'Dans le tarif', proRata: 'Au prorata', lender: 'À l’employeur' },
    note: {
      rate: 'Temps commun dans le tarif : le coût est divisé par les heures sans lui.',
      proRata: 'Temps commun facturé à chacun, en proportion de ses heures.',
      lender: 'Temps commun laissé à l’employeur.',
    },
    key: {
      shared:
        'Montants selon la clé de la convention, limites comprises : elle partage ce que les heures employées portent du coût ; les heures non affectées restent à l’employeur.',
      tariff:
        'Montants selon la clé de la convention, limites comprises : chaque colonne prend pour tarif son coût d’une heure, arrondi au centime.',
      prices:
        'La convention facture des prix convenus : le diviseur ne change pas les montants, sauf l’écart avec le coût quand il va aux bénéficiaires.',
    },
    by: {
      paid: '1 820 h payées',
      worked: '1 607 h travaillées',
      done: 'Présence réelle',
      chosen: 'Heures choisies',
    },
    rate: 'Coût d’une heure, en euros',
    idle: 'Heures non affectées',
    lender: 'Reste à l’employeur',
  },
  kicker: { create: 'Nouvelle charge', edit: 'Charge du service' },
  section: { what: 'La charge', forecast: 'Prévision du budget' },
  field: {
    justification: 'Justification',
    baseYear: 'Comptes de l’année',
    base: 'Montant des comptes',
    actual: 'Montant réel',
  },
  help: {
    grant: 'Un montant positif, déduit du coût avant le partage.',
    justification:
      'En quoi elle est strictement liée au service (CGCT D.5211-16). Demandée pour les autres charges.',
    actual: 'Vide tant qu’il n’est pas connu : le décompte attend.',
  },
  adjustment: 'Ajustement {{number}}',
  addAdjustment: 'Ajouter un ajustement',
  removeAdjustment: 'Retirer l’ajustement {{number}}',
} as const
