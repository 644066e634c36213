import type { FigureState } from '#shared/domain/costs/law-figures'

/** The page of the figures of the law, and an update of them, in French. */
export const frLawFigures = {
  title: 'Chiffres de la loi',
  search: 'Chercher un chiffre',
  context_one:
    '{{count, number}} valeur publiée avec le programme, la dernière du {{last, numeric}}',
  context_other:
    '{{count, number}} valeurs publiées avec le programme, la dernière du {{last, numeric}}',
  list: 'Chiffres de la loi, avec leurs dates et leurs sources',
  open: 'Ouvrir une mise à jour',
  files: 'Mises à jour des chiffres de la loi',
  newer_one: '{{count, number}} valeur enregistrée est plus récente que celles du programme.',
  newer_other: '{{count, number}} valeurs enregistrées sont plus récentes que celles du programme.',
  column: {
    readAt: 'Lue sur',
    state: 'Dans cet espace',
  },
  inForce: 'sans terme',
  bySigner: 'fichier signé par {{name, the}}',
  state: {
    kept: 'Enregistrée',
    other: 'Autre valeur',
    absent: 'Non enregistrée',
    newer: 'Plus récente',
  } satisfies Record<FigureState, string>,
  update: {
    title: 'Mise à jour des chiffres de la loi',
    from: '« {{title}} », du {{day, long}}, signée par {{name, the}}, clé {{fingerprint}}.',
    known: 'Cette clé a déjà signé une mise à jour que vous avez enregistrée.',
    first:
      'Vous voyez cette clé pour la première fois. Téléphonez {{name, toName}}, à un numéro que vous connaissez, et faites-vous lire l’empreinte.',
    otherKey:
      'Une mise à jour {{name, of}} était signée d’une autre clé. Téléphonez à un numéro que vous aviez déjà, et faites-vous lire l’empreinte.',
    confirm: '{{name, the, capital}} m’a lu l’empreinte au téléphone.',
    none: 'aucune',
    before: 'Valeur actuelle',
    after: 'Valeur du fichier',
    older_zero:
      'Ce fichier est plus ancien que celui du {{day, long}}, dont vous avez enregistré des valeurs.',
    older_one:
      'Ce fichier est plus ancien que celui du {{day, long}}, dont vous avez enregistré des valeurs. Celle qu’il remplacerait n’est pas cochée.',
    older_other:
      'Ce fichier est plus ancien que celui du {{day, long}}, dont vous avez enregistré des valeurs. Les {{count, number}} qu’il remplacerait ne sont pas cochées.',
    open_one:
      '{{count, number}} coût mensuel d’agent de cette période, qu’aucun état définitif ne facture, a été calculé sans cette valeur : recalculez-le après l’enregistrement.',
    open_other:
      '{{count, number}} coûts mensuels d’agents, de {{from, month}} à {{to, month}}, qu’aucun état définitif ne facture, ont été calculés sans cette valeur : recalculez-les après l’enregistrement.',
    unmoved: 'Les coûts et les états déjà enregistrés ne changent pas.',
    take_one: 'Enregistrer {{count, number}} valeur',
    take_other: 'Enregistrer {{count, number}} valeurs',
  },
} as const
