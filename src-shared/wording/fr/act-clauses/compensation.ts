import type { Clause } from './clause'

/** How the cost may be set against the attribution de compensation. */
export const compensation: Clause = {
  title: 'Effets sur l’attribution de compensation',
  law: ['CGCT L.5211-4-2', 'CGI 1609 nonies C'],
  says: [
    'Lorsque l’établissement public de coopération intercommunale à fiscalité propre relève de l’article 1609 nonies C du code général des impôts, les effets financiers de la mise en commun peuvent être pris en compte par imputation sur l’attribution de compensation. Choix des parties : [[remboursement au vu de l’état annuel, ou imputation et son montant]].',
    'En cas d’imputation, le montant imputé est fixé par délibérations concordantes, au vu du rapport de la commission locale d’évaluation des charges transférées ; l’écart avec le coût réel est régularisé par l’état annuel.',
  ],
}
