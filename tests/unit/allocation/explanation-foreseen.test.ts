import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/contract/preferences'
import { explain } from '#shared/domain/allocation/explain'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import { provisionalFacts } from '#shared/domain/provisional/provisional-facts'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { explanationText } from '../../../src-renderer/screens/allocation/explanation-text'
import { explanationSections } from '../../../src-renderer/screens/allocation/explanation-sections'
import { months } from '../../scenarios/office'
import type { Terms } from '../../scenarios/territory'
import { Territory } from '../../scenarios/territory'
import { wordingOf } from './wording-of'

/** Marie did 10 h for A in January; February is foreseen: the forecast of 5 h a week for A (260 h a year), and January's cost of 2025. */
function provisionalText(terms: Terms = {}, language: Language = 'fr'): string {
  const file = new Territory('A', 'B')
    .lends('Marie', '2024-01-01')
    .terms({ period: { from: '2025-01-01', to: '2026-12-31' }, ...terms })
    .contracted('A', 5)
    .contracted('B', 5)
    .hours('Marie', '2026-01', { A: 10 })
    .cost('Marie', '2026-01', 300)
    .cost('Marie', '2025-02', 300)
    .file()
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error('No agreement')
  const known = { ...knownFacts(file), costs: file.costs, hours: timeColumns(file.timesheets) }
  const { facts, basis, lines } = provisionalFacts({
    agreement,
    period: months('01', '02'),
    ...known,
  })
  const wording = wordingOf(facts, language)
  const { view } = wording
  const allocation = { ...view.allocation, foreseen: { basis, lines, costs: facts.costs } }
  const figure = { collectivityIds: ['A'], agentId: null, month: null }
  const sections = explanationSections(explain(allocation, figure, null), {
    ...wording,
    view: { ...view, allocation },
  })
  return explanationText({ amount: '', where: '', fingerprint: '' }, sections).replaceAll(
    '\u00A0',
    ' ',
  )
}

describe('the explanation of a provisional figure', () => {
  it('tells which of its hours are foreseen, by whom, and from what the settlement foresees', () => {
    const text = provisionalText()
    expect(text).toMatch(/Dont heures prévues\t21 h 40\n +Marie Dupont\t21 h 40\n/)
    expect(text).toContain('Base provisoire : heures d’un mois d’agent prévues')
    expect(text).toContain('coût d’un mois d’agent repris de 2025')
    expect(text).toContain('Règles : heures prévues, coûts prévus')
    expect(text, 'what is foreseen was not done').not.toContain('Heures faites')
    expect(text).toContain('Heures comptées')
    expect(text).not.toContain('déplacements')
  })

  it('says that trips are not foreseen where they are billed, in either language', () => {
    expect(provisionalText({ travel: 'charged' })).toContain(
      'les déplacements ne sont pas prévus, seuls les trajets déjà notés sont comptés ;',
    )
    expect(provisionalText({ travel: 'inRate' }, 'en')).toContain(
      'trips are not foreseen, only those noted already are counted;',
    )
    expect(provisionalText({ travel: 'notCharged' })).not.toContain('déplacements')
  })
})
