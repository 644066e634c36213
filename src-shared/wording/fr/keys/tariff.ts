/** The key of the hourly tariff, in French: in statements, explanations, terms and workbooks. */
export const frTariffKey = {
  statement: {
    name: {
      contracted: 'heures prévues à la convention, au tarif horaire',
      actual: 'heures réalisées, au tarif horaire',
    },
    contractedHours: 'Heures prévues à la convention',
    share: 'Heures × tarif',
    rounded:
      'Les minutes exactes sont multipliées par le tarif, puis arrondies une seule fois, au centime le plus proche.',
    contractedBilled:
      'La convention facture les heures prévues : les recours sont listés pour information.',
  },
  explain: {
    title: 'Clé : tarif horaire',
    hours: {
      contracted: 'Heures prévues facturées',
      actual: 'Heures faites facturées',
    },
    product: 'Produit exact',
    rounding: 'Arrondi au centime',
    roundingText:
      'Une seule fois, sur le produit : {{exact, decimal(places: 5)}} € font {{amount, euros}}.',
  },
  workbook: 'heures × tarif',
  compared:
    'Montants selon la clé de la convention, limites comprises : chaque colonne prend pour tarif son coût d’une heure, arrondi au centime.',
} as const
