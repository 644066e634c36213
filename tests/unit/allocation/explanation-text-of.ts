import { knownFacts } from '#shared/domain/workspace/known-facts'
import type { Language } from '#shared/contract/preferences'
import { entriesBehind } from '#shared/domain/allocation/entries-behind'
import { explain } from '#shared/domain/allocation/explain'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { explanationText } from '../../../src-renderer/screens/allocation/explanation-text'
import { explanationSections } from '../../../src-renderer/screens/allocation/explanation-sections'
import { months } from '../../scenarios/office'
import type { Territory } from '../../scenarios/territory'
import { wordingOf } from './wording-of'

/** The share of a body explained as the text that the window copies, with plain spaces. */
export function explanationTextOf(
  territory: Territory,
  collectivityId: string,
  period = months('01'),
  language: Language = 'fr',
): string {
  const file = territory.file()
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error('The agreement is gone')
  const { adjustments, costs, timesheets } = file
  const known = { ...knownFacts(file), costs }
  const facts = { agreement, period, hours: timeColumns(timesheets), ...known }
  const wording = wordingOf(facts, language)
  const figure = { collectivityIds: [collectivityId], agentId: null, month: null }
  const entries = entriesBehind(agreement, period, figure, timesheets, adjustments)
  const explanation = explain(wording.view.allocation, figure, entries)
  const sections = explanationSections(explanation, wording, entries)
  const keys = sections.map(({ key }) => key)
  if (new Set(keys).size !== keys.length) throw new Error(`Steps named twice: ${keys.join(', ')}`)
  return explanationText({ amount: 'A', where: 'W', fingerprint: 'F' }, sections).replaceAll(
    '\u00A0',
    ' ',
  )
}
