import type { TFunction } from 'i18next'
import type { MonthRun, ObjectionGroup } from '#shared/domain/allocation/objection-groups'
import { objectionSentence, populationName } from './objection-sentence'
import { weekNumbers } from './week-numbers'
import type { RecordNames } from './with-names'
import { wordList } from './word-list'

function runWords({ from, to }: MonthRun, t: TFunction): string {
  if (from === to) return t('allocation.objections.oneMonth', { month: from })
  return from.slice(0, 4) === to.slice(0, 4)
    ? t('allocation.objections.run', { from, to })
    : t('allocation.objections.runOverYears', { from, to })
}

/** Names in a sentence; the others are counted. */
const NAMES = 3

/** Bodies that lack one value. */
function bodiesSentence(
  { objection, collectivityIds }: Extract<ObjectionGroup, { kind: 'bodies' }>,
  names: RecordNames,
  t: TFunction,
): string {
  const first = collectivityIds.slice(0, NAMES).map(names.collectivity).join(', ')
  const others = collectivityIds.length - NAMES
  const collectivities = others > 0 ? t('common.andOthers', { names: first, count: others }) : first
  return objection.code === 'populationMissing'
    ? t('objections.populationMissingOf', {
        collectivities,
        population: populationName(objection, t),
        year: objection.year,
      })
    : t('objections.criterionMissingOf', { ...objection, collectivities })
}

/** Objections that are listed together, as a sentence with names. */
export function objectionGroupSentence(
  group: ObjectionGroup,
  names: RecordNames,
  t: TFunction,
): string {
  if (group.kind === 'single') return objectionSentence(group.objection, names, t)
  if (group.kind === 'bodies') return bodiesSentence(group, names, t)
  const agent = names.agent(group.agentId)
  if (group.kind === 'weeks')
    return t(`allocation.objections.${group.code}`, {
      agent,
      count: group.mondays.length,
      weeks: weekNumbers(group.mondays, t),
    })
  return t(
    group.code === 'monthUnentered'
      ? 'allocation.objections.unentered'
      : 'allocation.objections.unpriced',
    {
      agent,
      months: wordList(
        group.runs.map((run) => runWords(run, t)),
        t,
      ),
    },
  )
}
