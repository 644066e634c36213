import type { Clause } from './clause'

/** The impact sheet and the accords, annexed and submitted to the committees. */
export const impactClause: Clause = {
  title: 'Fiche d’impact et consultation',
  law: ['CGCT L.5211-4-2'],
  says: [
    'Les effets de la mise en commun sur l’organisation et les conditions de travail, la rémunération et les droits acquis des agents sont décrits dans la fiche d’impact, annexée à la convention avec les accords conclus.',
    {
      when: 'opinionKnown',
      say: ['La convention et ses annexes ont été soumises à l’avis {{opinion}}.'],
      otherwise: [
        'La convention et ses annexes ont été soumises à l’avis du ou des comités sociaux territoriaux compétents : [[comités et dates]].',
      ],
    },
  ],
}
