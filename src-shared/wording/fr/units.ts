import type { UnitsFailure } from '#shared/domain/units/parse-units'

/** The screen of acts, files and days of equipment, in French. */
export const frUnits = {
  shown: 'Types affichés',
  allTypes: 'Tous les types du mois',
  overYear: '{{name}}, sur l’année',
  previousYear: 'Année précédente',
  nextYear: 'Année suivante',
  grid: 'Unités de {{agreement}}, {{month, month}}',
  gridOverYear: '{{name}}, {{agreement}}, {{year}}',
  left: '{{name}} (plus bénéficiaire)',
  refusalAt: '{{column}} :',
  giveUp: 'Revenir à la valeur enregistrée',
  pasteOutside_one: '{{count}} cellule collée sortait de la grille : elle n’a pas été reprise.',
  pasteOutside_other:
    '{{count}} cellules collées sortaient de la grille : elles n’ont pas été reprises.',
  spoken: {
    closed: 'hors convention',
  },
  refusal: {
    unitsUnreadable:
      '« {{found}} » n’est pas un nombre. Écrivez-le 3 ou, pour des jours, 0,5 ou 1/2.',
    unitsNegative: '« {{found}} » est négatif. Un nombre d’unités part de zéro.',
    unitsNotWhole:
      '« {{found}} » : les actes et les dossiers se comptent en entiers. Pour des fractions, comptez en jours.',
    unitsOver: '« {{found}} » dépasse un million. Vérifiez le nombre.',
  } satisfies Record<UnitsFailure['code'], string>,
  empty: 'Il faut une convention pour compter des actes, des dossiers ou des jours de matériel.',
  noTypes: '« {{agreement}} » ne compte rien d’autre que des heures.',
  noBodies:
    '« {{agreement}} » n’a pas encore de bénéficiaire : il n’y a personne pour qui compter.',
  example: 'Par exemple des permis de construire instruits, ou des demi-journées de tracteur.',
  addTypes: 'Choisir ce qui se compte',
  addBodies: 'Ajouter des bénéficiaires',
  keys: {
    enterDoes: 'valider et descendre',
    tabDoes: 'valider et aller à droite',
    removeDoes: 'effacer',
    pagesDo: 'mois précédent, suivant',
    pagesDoYear: 'année précédente, suivante',
  },
} as const
