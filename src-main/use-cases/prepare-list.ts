import { everLent, everServed } from '#shared/domain/agreements/term-versions'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { ImportTable } from '#shared/domain/imports/import-table'
import { AGENT_LIST } from '#shared/domain/lists/agent-list'
import { COLLECTIVITY_LIST } from '#shared/domain/lists/collectivity-list'
import type { ListColumn } from '#shared/domain/lists/guess-list-columns'
import type { ListFacts } from '#shared/domain/lists/list-kind'
import { PAYMENT_LIST } from '#shared/domain/lists/payment-list'
import type { ListName } from '#shared/domain/lists/list-kinds'
import { keptTariffs, tariffChanges, TARIFF_LIST } from '#shared/domain/lists/tariff-list'
import { amendmentReference } from './amendment-reference'
import { planList, type ListLine } from '#shared/domain/lists/plan-list'
import type { RecordChange } from '#shared/domain/workspace/change'
import type { Registers, SigningPorts } from './ports'

/** A list to take in. */
export interface ListOrder {
  readonly kind: ListName
  readonly table: ImportTable
  readonly columns: readonly ListColumn[]
}

/** What a list would change. */
export interface PreparedList {
  readonly lines: readonly ListLine[]
  readonly changes: readonly RecordChange[]
  /** The registers as they would become. */
  readonly after: Registers
  /** The records that change, each with the agreements whose settlements could move. */
  readonly concerned: readonly {
    readonly name: string
    readonly agreements: (agreement: Agreement) => boolean
  }[]
  /** The agreements that change: each is decided as when it is saved itself. */
  readonly decided: readonly Agreement[]
}

/** Computes what a list would change; nothing is kept. */
export function prepareList(
  { keeper, surroundings }: SigningPorts,
  { kind, table, columns }: ListOrder,
): PreparedList {
  const registers = keeper.registers()
  const [collectivities, agents] = [
    [...registers.collectivities.values()],
    [...registers.agents.values()],
  ]
  const payments = [...registers.payments.values()]
  const facts: ListFacts = {
    collectivities,
    agents,
    agreements: [...registers.agreements.values()],
    statements: [...registers.statements.values()],
    payments,
    today: surroundings.today(),
    newId: () => surroundings.newId(),
  }
  if (kind === 'payments') {
    const { lines, records } = planList(PAYMENT_LIST, table, columns, facts, payments)
    return {
      lines,
      changes: records.map(({ before, after }) => ({
        table: 'payments' as const,
        id: after.id,
        before,
        after,
      })),
      after: registers,
      concerned: [],
      decided: [],
    }
  }
  if (kind === 'tariffs') {
    const kept = keptTariffs(facts.agreements)
    const { lines, records } = planList(TARIFF_LIST, table, columns, facts, kept)
    const changed = tariffChanges(records, registers.agreements, (agreement) => ({
      id: surroundings.newId(),
      reference: amendmentReference(agreement),
    }))
    return {
      lines,
      changes: changed.map(({ before, after }) => ({
        table: 'agreements' as const,
        id: after.id,
        before,
        after,
      })),
      after: registers,
      concerned: [],
      decided: changed.map(({ after }) => after),
    }
  }
  if (kind === 'agents') {
    const { lines, records } = planList(AGENT_LIST, table, columns, facts, agents)
    return {
      lines,
      changes: records.map(({ before, after }) => ({
        table: 'agents' as const,
        id: after.id,
        before,
        after,
      })),
      after: {
        ...registers,
        agents: new Map([
          ...registers.agents,
          ...records.map(({ after }) => [after.id, after] as const),
        ]),
      },
      decided: [],
      concerned: records.flatMap(({ before, after }) =>
        before === null
          ? []
          : [
              {
                name: AGENT_LIST.name(after),
                agreements: (agreement) => everLent(agreement).includes(after.id),
              },
            ],
      ),
    }
  }
  const { lines, records } = planList(COLLECTIVITY_LIST, table, columns, facts, collectivities)
  return {
    lines,
    changes: records.map(({ before, after }) => ({
      table: 'collectivities' as const,
      id: after.id,
      before,
      after,
    })),
    after: {
      ...registers,
      collectivities: new Map([
        ...registers.collectivities,
        ...records.map(({ after }) => [after.id, after] as const),
      ]),
    },
    decided: [],
    concerned: records.flatMap(({ before, after }) =>
      before === null
        ? []
        : [
            {
              name: after.name,
              agreements: (agreement) => everServed(agreement).includes(after.id),
            },
          ],
    ),
  }
}
