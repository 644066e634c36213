import { codeHolder, codeKey } from '#shared/kernel/code-key'
import { foldText } from '#shared/kernel/fold-text'
import { addDays, readDay } from '#shared/kernel/day'
import { groupBy } from '#shared/kernel/group-by'
import { agentName, agentSchema, type Agent } from '../agents/agent'
import { agentNames } from '../agents/agent-names'
import { readWorkShare } from '../agents/read-work-share'
import { shareOfWeek } from '../agents/share-of-week'
import { collectivityIndex, personKey } from '../imports/name-index'
import { plainNumber } from '../imports/written-number'
import type { ListFailure } from './list-failure'
import { cellText, type ListCell, type ListKind, type ListMatch, type ListNote } from './list-kind'
import { NOT_WEEKLY, weekOf, workWeekFailure } from './listed-week'
import { wholeName } from './whole-name'

const STATUSES = [
  ['titulaire', 'permanent'],
  ['permanent', 'permanent'],
  ['stagiaire', 'probationary'],
  ['probationary', 'probationary'],
  ['contractuel', 'contractual'],
  ['contractual', 'contractual'],
  ['non titulaire', 'contractual'],
  ['cdd', 'contractual'],
  ['cdi', 'contractual'],
  ['fonctionnaire stagiaire', 'probationary'],
  ['fonctionnaire', 'permanent'],
] as const

/** The quotité of a line that gives none: what was typed beside the same hours, else their part of a full-time week. */
const likelyShare = (
  week: number | string | undefined,
  like: Agent['workPeriods'][number] | undefined,
): number =>
  typeof week !== 'number' || week === like?.weeklyMinutes
    ? (like?.workShare ?? 10_000)
    : shareOfWeek(week)

/** The work periods that a line gives, over those that are kept: from a later day on, the one before ends the day before. */
function workPeriods(
  cells: readonly ListCell[],
  before: Agent | null,
  dayOf: (text: string) => string,
): unknown {
  const text = (path: string): string => cellText(cells, `workPeriods.${path}`)
  const kept = before?.workPeriods ?? []
  if (['period.from', 'period.to', 'weeklyMinutes', 'workShare'].every((path) => text(path) === ''))
    return kept
  const last = kept.at(-1)
  const from = text('period.from') === '' ? last?.period.from : dayOf(text('period.from'))
  const same = kept.find(({ period }) => period.from === from)
  const end = text('period.to')
  const like = same ?? last
  const week = cells.find(({ field }) => field === 'workPeriods.weeklyMinutes')
  const weeklyMinutes = week === undefined ? like?.weeklyMinutes : weekOf(week)
  const next = {
    period: { from, to: end === '' ? (same?.period.to ?? null) : dayOf(end) },
    weeklyMinutes,
    workShare:
      text('workShare') === ''
        ? likelyShare(weeklyMinutes, like)
        : (readWorkShare(text('workShare')) ?? text('workShare')),
  }
  if (same !== undefined) return kept.map((period) => (period === same ? next : period))
  const day = readDay(from ?? '')
  return [
    ...kept.map((work) =>
      work === last && work.period.to === null && day !== null && work.period.from < day
        ? { ...work, period: { ...work.period, to: addDays(day, -1) } }
        : work,
    ),
    next,
  ]
}

/** A list of agents with their contracted hours. A line means the agent with its registration number, else with its names. */
export const AGENT_LIST: ListKind<Agent> = {
  schema: agentSchema,
  name: agentName,
  fields: [
    {
      path: 'registrationNumber',
      isCode: true,
      titles: 'matricule, n matricule, numero, registration, number',
    },
    {
      path: 'name',
      isWords: true,
      titles: `nom prenom, nom et prenom, noms et prenoms, prenom nom, prenom et nom,
        prenoms et noms, agent, full name`,
    },
    { path: 'firstName', isWords: true, titles: 'prenom, prenoms, first name, given name' },
    {
      path: 'lastName',
      isWords: true,
      titles: 'nom d usage, nom usuel, nom, noms, last name, surname',
    },
    { path: 'employerId', titles: 'employeur, collectivite, employer' },
    { path: 'status', titles: 'statut, position, status' },
    { path: 'category', titles: 'categorie, cat, category' },
    { path: 'grade', isWords: true, titles: 'grade, emploi, cadre d emplois' },
    {
      path: 'workPeriods.weeklyMinutes',
      isWeek: true,
      titles: 'heures, dhs, duree, temps de travail, temps hebdo, temps hebdomadaire, week, hours',
      except: NOT_WEEKLY,
    },
    { path: 'workPeriods.workShare', titles: 'quotite, temps partiel, share, quota' },
    {
      path: 'workPeriods.period.from',
      isDay: true,
      titles: `depuis, du, date d entree, date entree, date d arrivee, date arrivee, date d embauche,
        date embauche, date de debut, date debut, entree, debut, arrivee, embauche, from, since`,
    },
    {
      path: 'workPeriods.period.to',
      isDay: true,
      titles: `jusqu au, au, date de sortie, date sortie, date de depart, date depart, date de fin,
        date fin, sortie, depart, fin, to, until`,
    },
  ],
  open: ({ agents, collectivities, newId }, cellsOf, dayOf) => {
    const notWeekly = workWeekFailure(cellsOf('workPeriods.weeklyMinutes'))
    const bodies = collectivityIndex(collectivities)
    const keyOf = (agent: Agent): string => personKey(agentName(agent))
    const byName = new Map(groupBy(agents, keyOf).map((same) => [keyOf(same[0]), same]))
    const lastOf = ({ lastName }: Agent): string => personKey(lastName)
    const byLastName = new Map(groupBy(agents, lastOf).map((same) => [lastOf(same[0]), same]))
    const numberOf = ({ registrationNumber }: Agent): string => plainNumber(registrationNumber)
    const byNumber = new Map(groupBy(agents, numberOf).map((same) => [numberOf(same[0]), same]))
    const usual = agents.at(-1)?.employerId

    function find(cells: readonly ListCell[]): ListMatch<Agent> {
      const written = cellText(cells, 'registrationNumber')
      const number = plainNumber(written)
      const alike = number === '' ? [] : (byNumber.get(number) ?? [])
      const [only, ...others] = alike
      const known =
        alike.find(({ registrationNumber }) => codeKey(registrationNumber) === codeKey(written)) ??
        (others.length === 0 ? only : undefined)
      const found =
        cellText(cells, 'name') ||
        `${cellText(cells, 'firstName')} ${cellText(cells, 'lastName')}`.trim()
      const same: readonly Agent[] = byName.get(personKey(found)) ?? []
      if (known !== undefined) {
        const isLast = found === cellText(cells, 'lastName')
        const alone = isLast ? byLastName.get(personKey(found)) : undefined
        const named: readonly Agent[] = alone ?? same
        return named.length === 0 || named.includes(known)
          ? { record: known }
          : { failure: { code: 'importOtherAgent', found: written, other: found } }
      }
      if (others.length > 0)
        return { failure: { code: 'listNameShared', found: written, count: alike.length } }
      if (same.length > 1) return { failure: { code: 'listNameShared', found, count: same.length } }
      return { record: number === '' ? (same[0] ?? null) : null }
    }

    function draft(cells: readonly ListCell[], before: Agent | null) {
      const text = (path: string): string => cellText(cells, path)
      const failures: ListFailure[] =
        notWeekly !== null && text('workPeriods.weeklyMinutes') !== '' ? [notWeekly] : []
      const employer = (): string | undefined => {
        const found = text('employerId')
        if (found === '') return before?.employerId ?? usual
        const match = bodies(found)
        if (match.state === 'exact' && match.id !== null) return match.id
        failures.push({ code: 'listBodyUnknown', found })
        return before?.employerId ?? usual
      }
      const whole = cells.find(({ field }) => field === 'name')
      const isKnown =
        whole === undefined || (before !== null && personKey(whole.text) === keyOf(before))
      const read = isKnown ? before : wholeName(whole.text, whole.title)
      const isOpen = read === null && whole !== undefined
      if (isOpen) failures.push({ code: 'listNameWhole', found: whole.text })
      // Of an open name this failure is enough: neither field is said to be empty.
      const names = isOpen ? { firstName: whole.text, lastName: whole.text } : read
      const status = foldText(text('status'))
      const input = {
        archived: false,
        ...(before ?? { id: newId() }),
        firstName: text('firstName') || (names?.firstName ?? ''),
        lastName: text('lastName') || (names?.lastName ?? ''),
        registrationNumber: before?.registrationNumber ?? text('registrationNumber'),
        employerId: employer(),
        status:
          status === ''
            ? (before?.status ?? 'permanent')
            : (STATUSES.find(([word]) => status.startsWith(word))?.[1] ?? text('status')),
        category:
          text('category') === ''
            ? (before?.category ?? 'C')
            : foldText(text('category'))
                .replace(/^cat(egorie)?\s*/, '')
                .toUpperCase(),
        grade: text('grade') || (before?.grade ?? ''),
        workPeriods: workPeriods(cells, before, dayOf),
      }
      return { input, failures }
    }

    const clash = (agent: Agent, others: readonly Agent[]) => {
      const value = agent.registrationNumber
      const holder = codeHolder(agent, others, ({ registrationNumber }) => registrationNumber)
      return holder === undefined
        ? null
        : ({ code: 'registrationNumberTaken', value, holder: agentName(holder) } as const)
    }
    const byId = new Map(agents.map((agent) => [agent.id, agent]))
    const isRegraded = (before: Agent, { category, grade, status, employerId }: Agent): boolean =>
      before.category !== category ||
      before.status !== status ||
      before.employerId !== employerId ||
      (before.grade !== '' && before.grade !== grade)
    const notes = (agent: Agent): readonly ListNote[] => {
      const before = byId.get(agent.id)
      if (before !== undefined) return isRegraded(before, agent) ? [{ code: 'regraded' }] : []
      return (byName.get(keyOf(agent)) ?? [])
        .slice(0, 1)
        .map(({ registrationNumber }) => ({ code: 'namesake', number: registrationNumber }))
    }
    const sameness = ({ registrationNumber }: Agent): string => codeKey(registrationNumber)
    const names = agentNames(agents)
    const name = (agent: Agent): string => names.get(agent.id) ?? agentName(agent)
    return { find, draft, clash, name, sameness, notes }
  },
}
