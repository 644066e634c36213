/** The savings test at three years, in French. */
export const frSavings = {
  title: 'Test d’économies à trois ans',
  intro:
    'Ce qu’a coûté le service mutualisé, face à ce qu’auraient dépensé les collectivités chacune de son côté. Chaque hypothèse est une fourchette que vous saisissez, avec sa source.',
  noYear: 'Aucune année du test n’est encore commencée : il n’y a rien à comparer.',
  noFinding: 'Le test ne conclut pas encore.',
  unreadable: 'Une valeur écrite ci-dessous ne convient pas ; « Enregistrer » dit laquelle.',
  saves_one:
    'En {{first}}, le service a coûté {{pooled, euros}}, au lieu de {{low, euros}} à {{high, euros}} chacun de son côté : une économie de {{least, euros}} à {{most, euros}}.',
  saves_other:
    'De {{first}} à {{last}}, le service a coûté {{pooled, euros}}, au lieu de {{low, euros}} à {{high, euros}} chacun de son côté : une économie de {{least, euros}} à {{most, euros}}.',
  costs_one:
    'En {{first}}, le service a coûté {{pooled, euros}}, au lieu de {{low, euros}} à {{high, euros}} chacun de son côté : un surcoût de {{least, euros}} à {{most, euros}}.',
  costs_other:
    'De {{first}} à {{last}}, le service a coûté {{pooled, euros}}, au lieu de {{low, euros}} à {{high, euros}} chacun de son côté : un surcoût de {{least, euros}} à {{most, euros}}.',
  either_one:
    'En {{first}}, le service a coûté {{pooled, euros}}, au lieu de {{low, euros}} à {{high, euros}} chacun de son côté : entre un surcoût de {{cost, euros}} et une économie de {{saving, euros}}.',
  either_other:
    'De {{first}} à {{last}}, le service a coûté {{pooled, euros}}, au lieu de {{low, euros}} à {{high, euros}} chacun de son côté : entre un surcoût de {{cost, euros}} et une économie de {{saving, euros}}.',
  missing: {
    noHours: 'Il manque les heures que chacun aurait achetées.',
    noRate: 'Il manque le coût d’une heure pour qui l’achète seul.',
    noFixed: 'Il manque les frais fixes de chaque année (zéro s’il n’y en a pas).',
    noGrowth: 'Il manque la hausse des prix d’une année à l’autre (zéro s’il n’y en a pas).',
    noCost: 'Il manque des montants au coût du service.',
  },
  missingOf: '{{what}} Concerne : {{about}}.',
  yearsSoFar_one:
    'Le test porte sur une seule année au lieu de {{all, number}} : il reste provisoire.',
  yearsSoFar_other:
    'Le test porte sur {{count, number}} années au lieu de {{all, number}} : il reste provisoire.',
  monthsOnly_one: '{{year}} compte pour {{count, number}} mois.',
  monthsOnly_other: '{{year}} compte pour {{count, number}} mois.',
  head: {
    pooled: 'Ensemble',
    low: 'Chacun seul, de',
    high: 'à',
    least: 'Économie, de',
    most: 'jusqu’à',
    lowValue: 'Valeur basse',
    highValue: 'Valeur haute',
  },
  byBody: 'Collectivité par collectivité',
  every: 'Chaque collectivité',
  what: {
    hours: 'heures par an',
    rate: 'coût d’une heure',
    fixed: 'frais fixes par an',
    growth: 'Hausse des prix par an',
  },
  noSource: 'source non indiquée',
  asServed: 'heures faites',
  asServedSource: 'relevés du service',
  rule: 'Chacun seul : heures × coût d’une heure + frais fixes, au prorata des mois où il est desservi, la hausse des prix s’ajoutant chaque année à partir de la première. Un chiffre négatif d’économie est un surcoût.',
  firstYear: 'Première année',
  hoursLike: 'Les heures faites, sans autre hypothèse',
  low: '{{what}}, valeur basse',
  highLabel: '{{what}}, valeur haute',
  sourceOf: '{{what}}, source',
  ownBody: 'Hypothèses propres à une collectivité',
  addBody: 'Choisir une collectivité',
  remove: 'Retirer le test',
  empty: 'Un test d’économies part d’une convention. Créez une convention, puis revenez ici.',
} as const
