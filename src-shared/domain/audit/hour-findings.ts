import type { Day } from '#shared/kernel/day'
import { intersectPeriods } from '#shared/kernel/period'
import { weekList } from '#shared/kernel/week-list'
import { everLent, termsWithin } from '../agreements/term-versions'
import { openSubmissions } from '../approvals/open-submissions'
import { traitsOf } from '../keys/key-kinds'
import { finding, namedAgents, someUnits, unitArticle, type AuditFacts } from './audit-facts'
import type { Finding } from '../statements/finding'

/** Characters that what a finding names may have. */
const LONGEST = 160

/** Numbers of weeks in one line of at most 160 characters, those that follow each other together: "9, 32–34, 53". */
function weeksInOneLine(mondays: readonly Day[]): string {
  const all = weekList(mondays, (runs) =>
    runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', '),
  )
  return all.length <= LONGEST ? all : `${all.slice(0, all.lastIndexOf(',', LONGEST - 2))}…`
}

/** Weeks without hours or with few, hours to come, or of days without a post: what was billed is then not what was done. */
function gapFindings(facts: AuditFacts): readonly Finding[] {
  const { objections } = facts.allocation
  const article = unitArticle(facts)
  const weeks = (code: 'weekUnentered' | 'weekShort'): readonly Day[] =>
    objections.flatMap((one) => (one.code === code ? [one.monday] : []))
  const [unentered, short] = [weeks('weekUnentered'), weeks('weekShort')]
  const without = new Set(
    objections.flatMap((one) => (one.code === 'hoursOutsideWork' ? [one.agentId] : [])),
  )
  const away = facts.agents.filter(({ id }) => without.has(id))
  return [
    ...(unentered.length === 0
      ? []
      : [finding('weeksUnentered', 'serious', article, { about: weeksInOneLine(unentered) })]),
    ...(short.length === 0
      ? []
      : [finding('weeksShort', 'minor', article, { about: weeksInOneLine(short) })]),
    ...(objections.some(({ code }) => code === 'hoursAhead')
      ? [finding('hoursAhead', 'serious', article)]
      : []),
    ...(away.length === 0
      ? []
      : [finding('hoursOutsideWork', 'serious', article, { about: namedAgents(away) })]),
  ]
}

/** Hours of the period that were handed in or sent back, and wait for a decision or a correction. */
function approvalFindings({ agreement, period, submissions }: AuditFacts): readonly Finding[] {
  const lent = new Set(everLent(agreement))
  const { toDecide, toCorrect } = openSubmissions(submissions)
  return [...toDecide, ...toCorrect].some(
    (one) => lent.has(one.agentId) && intersectPeriods(one.period, period) !== null,
  )
    ? [finding('hoursNotApproved', 'serious', null)]
    : []
}

/** Whether hours are whole, listed, and countersigned by each body: it establishes the units (D.5211-16, 1 and 4). */
export function hourFindings(facts: AuditFacts): readonly Finding[] {
  const { agreement, period, nature, bodies, allocation, hourRecords } = facts
  if (nature === 'provisional') return []
  const article = unitArticle(facts)
  const byHours = termsWithin(agreement, period).some(({ key }) => traitsOf(key).needsHours)
  const shares = new Map(allocation.shares.map((share) => [share.collectivityId, share]))
  const used = bodies.filter((id) => (shares.get(id)?.uses ?? 0) > 0)
  const unused = bodies.filter(
    (id) => (shares.get(id)?.uses ?? 0) === 0 && (shares.get(id)?.amount ?? 0) > 0,
  )
  const listsUses = byHours || article !== null || everLent(agreement).length > 0
  const outside = allocation.objections.some(({ code }) => code === 'hoursOutsideAgreement')
  return [
    ...(byHours ? [...gapFindings(facts), ...approvalFindings(facts)] : []),
    // Where no agent is lent and no law asks for units, there are no uses to list.
    ...someUnits(
      facts,
      'usesMissing',
      byHours || article !== null ? 'serious' : 'minor',
      listsUses ? unused : [],
    ),
    ...someUnits(
      facts,
      'hoursContested',
      'serious',
      used.filter((id) => hourRecords.get(id) === 'contested'),
    ),
    ...someUnits(
      facts,
      'hoursNotCountersigned',
      byHours ? 'serious' : 'minor',
      used.filter((id) => !['accepted', 'contested'].includes(hourRecords.get(id) ?? 'none')),
    ),
    ...(outside ? [finding('hoursOutside', 'serious', article)] : []),
  ]
}
