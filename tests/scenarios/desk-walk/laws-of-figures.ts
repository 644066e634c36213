import { expect } from 'vitest'
import { minutes } from '#shared/kernel/minutes'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementOn, termsOf } from '#shared/domain/agreements/term-versions'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { day, type Day } from '#shared/kernel/day'
import type { Random } from '../../oracle/random'
import { figuresOf, settlementOf } from './settlements'

/** The figures of every agreement over the year. */
const figures = (file: WorkspaceFile): unknown =>
  Object.fromEntries(
    file.agreements.map((agreement) => [agreement.id, figuresOf(settlementOf(file, agreement))]),
  )

type Lists = Pick<Agreement, 'beneficiaries' | 'agents'>

const mixedLists = <T extends Lists>(terms: T, random: Random): T => ({
  ...terms,
  beneficiaries: random.mix(terms.beneficiaries),
  agents: random.mix(terms.agents),
})

/** The same facts, entered in another order. */
const inOtherOrder = (file: WorkspaceFile, random: Random): WorkspaceFile => ({
  ...file,
  collectivities: random.mix(file.collectivities),
  agents: random.mix(file.agents),
  agreements: random.mix(file.agreements).map(({ amendments = [], ...agreement }) => ({
    ...mixedLists(agreement, random),
    ...(amendments.length === 0
      ? {}
      : {
          amendments: amendments.map((one) => ({ ...one, terms: mixedLists(one.terms, random) })),
        }),
  })),
  timesheets: random.mix(file.timesheets).map((sheet) => ({
    ...sheet,
    lines: random.mix(sheet.lines),
  })),
  costs: random.mix(file.costs),
  serviceCharges: random.mix(file.serviceCharges),
  trips: random.mix(file.trips),
  unitCounts: random.mix(file.unitCounts),
  adjustments: random.mix(file.adjustments),
  criteria: random.mix(file.criteria),
  costNotices: random.mix(file.costNotices),
  parameters: random.mix(file.parameters),
})

/** Bodies and agents under other names, codes in the same order. */
const underOtherNames = (file: WorkspaceFile): WorkspaceFile => ({
  ...file,
  collectivities: file.collectivities.map((body: Collectivity, at) => ({
    ...body,
    name: `Z${String(99 - at)} ${body.name}`.slice(0, 100),
  })),
  agents: file.agents.map((agent, at) => ({
    ...agent,
    firstName: `A${String(at)}`,
    lastName: `Z${String(99 - at)}`,
    registrationNumber: `R${String(99 - at)}`,
  })),
})

/** An amendment that takes the terms in force on a day again as they are; the agreement itself where it can't. */
function withIdleAmendment(agreement: Agreement, effectiveOn: Day): Agreement {
  const { amendments = [], period } = agreement
  const isFree =
    effectiveOn > period.from &&
    (period.to === null || effectiveOn <= period.to) &&
    amendments.every((one) => one.effectiveOn !== effectiveOn)
  if (!isFree) return agreement
  const idle = {
    id: 'idle',
    reference: 'Avenant sans effet',
    purpose: '',
    resolutionReference: '',
    signedOn: null,
    effectiveOn,
    terms: termsOf(agreementOn(agreement, effectiveOn)),
  }
  return {
    ...agreement,
    amendments: [
      ...amendments.filter((one) => one.effectiveOn < effectiveOn),
      idle,
      ...amendments.filter((one) => one.effectiveOn > effectiveOn),
    ],
  }
}

/** Another order, other names, amendments without effect: no figure depends on them. */
export function figuresRestOnFacts(file: WorkspaceFile, random: Random, say: string): void {
  const before = figures(file)
  expect(figures(inOtherOrder(file, random)), `in another order: ${say}`).toEqual(before)
  expect(figures(underOtherNames(file)), `under other names: ${say}`).toEqual(before)
  const on = day(random.pick(['2026-02-15', '2026-07-01', '2026-12-31']))
  const agreements = file.agreements.map((one) => withIdleAmendment(one, on))
  expect(figures({ ...file, agreements }), `amended without effect: ${say}`).toEqual(before)
}

/** Under an hourly key, an hour that moves from one body to another moves the amounts of these two, and else a spare cent. */
export function movedHourMovesTwo(file: WorkspaceFile, random: Random, say: string): void {
  for (const agreement of file.agreements) {
    const { key, amendments = [], beneficiaries, limits = [] } = agreement
    if (key.kind !== 'actualCost' || amendments.length > 0 || limits.length > 0) continue
    const bodies = beneficiaries.map(({ collectivityId }) => collectivityId)
    const lent = new Set(agreement.agents.map(({ agentId }) => agentId))
    const before = settlementOf(file, agreement)
    const held = file.timesheets
      .filter(({ agentId }) => lent.has(agentId))
      .flatMap(({ lines, ...sheet }) => lines.map((line) => ({ ...sheet, line })))
      .filter(
        ({ line }) =>
          line.collectivityId !== null &&
          bodies.includes(line.collectivityId) &&
          line.minutes >= 60,
      )
    if (held.length === 0 || bodies.length < 3 || before.billed === null) continue
    const moved = random.pick(held)
    const to = random.pick(bodies.filter((id) => id !== moved.line.collectivityId))
    const timesheets = file.timesheets.map((sheet) =>
      sheet.agentId !== moved.agentId || sheet.month !== moved.month
        ? sheet
        : {
            ...sheet,
            lines: sheet.lines.flatMap((line) =>
              line !== moved.line
                ? [line]
                : [
                    { ...line, minutes: minutes(line.minutes - 60) },
                    { ...line, task: 'Déplacée', collectivityId: to, minutes: minutes(60) },
                  ],
            ),
          },
    )
    const after = settlementOf({ ...file, timesheets }, agreement)
    for (const { collectivityId, amount } of before.shares) {
      const next = after.shares.find((one) => one.collectivityId === collectivityId)?.amount
      if (amount === null || next === null || next === undefined) continue
      const about = `${say}: ${agreement.reference} ${collectivityId}`
      const change = next - amount
      if (collectivityId === to) expect(change, about).toBeGreaterThanOrEqual(0)
      else if (collectivityId === moved.line.collectivityId)
        expect(change, about).toBeLessThanOrEqual(0)
      else expect(Math.abs(change), about).toBeLessThanOrEqual(1)
    }
  }
}
