import { samplePaper, type SamplePaper } from '../papers'
import { AGREEMENT_ID } from './agreement'

/** What was voted, opined, signed and annexed before the agreement took effect: communes and syndicats each signed a convention. */
export const secretaryPapers = (): readonly SamplePaper[] =>
  (
    [
      ['socialCommitteeOpinion', 'Avis du comité social territorial', '2023-11-28'],
      ['resolution', 'Délibérations de toutes les parties', '2023-12-14'],
      ['agreement', 'Convention signée avec les communes', '2023-12-20'],
      ['agreement', 'Convention signée avec les syndicats', '2023-12-20', 'syndicates'],
      ['annex', 'Annexe financière : méthode du coût unitaire', '2023-12-20'],
    ] as const
  ).map(([kind, title, on, more]) =>
    samplePaper(
      AGREEMENT_ID,
      kind,
      title,
      on,
      ['paper', kind, ...(more === undefined ? [] : [more])].join('-'),
    ),
  )
