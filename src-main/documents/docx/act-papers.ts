import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { Paper, PaperKind } from '#shared/domain/papers/paper'
import type { ActFacts } from '../../use-cases/act-facts'
import { t } from './act-text'

/** The dated papers of a kind that belong to the agreement itself, oldest first. */
export const datedPapers = (
  { papers }: Pick<ActFacts, 'papers'>,
  kind: PaperKind,
): readonly (Paper & { readonly date: NonNullable<Paper['date']> })[] =>
  papers
    .flatMap((paper) =>
      paper.kind === kind && paper.amendmentId === null && paper.date !== null
        ? [{ ...paper, date: paper.date }]
        : [],
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1))

/** The résolution of a body: "la délibération n° 12 du 3 mars 2026"; a blank where its paper is not kept. */
export function resolutionWords(facts: Pick<ActFacts, 'papers'>, body: Collectivity): string {
  const paper = datedPapers(facts, 'resolution').find(
    ({ collectivityId }) => collectivityId === body.id,
  )
  if (paper === undefined) return t('actText.papers.resolutionUnknown')
  const { number, date: day } = paper
  return number === ''
    ? t('actText.papers.resolutionDated', { day })
    : t('actText.papers.resolution', { number, day })
}

/** The opinions of the comités sociaux territoriaux: "du comité social territorial du 3 mars 2026"; empty where none is kept. */
export const opinionWords = (facts: Pick<ActFacts, 'papers'>): string => {
  const days = [...new Set(datedPapers(facts, 'socialCommitteeOpinion').map(({ date }) => date))]
  const [first, ...others] = days.map((day): string => t('actText.papers.opinion', { day }))
  if (first === undefined) return ''
  return [first, ...others].reduce((said, next) => t('actText.papers.and', { said, next }))
}
