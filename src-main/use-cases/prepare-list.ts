import type { ImportTable } from '#shared/domain/imports/import-table'
import type { DatesRead } from '#shared/domain/imports/order-of-dates'
import { AGENT_LIST } from '#shared/domain/lists/agent-list'
import { COLLECTIVITY_LIST } from '#shared/domain/lists/collectivity-list'
import type { ListFacts } from '#shared/domain/lists/list-kind'
import type { ListName } from '#shared/domain/lists/list-kinds'
import { PAYMENT_LIST } from '#shared/domain/lists/payment-list'
import { planList, type ListLine, type ListReading } from '#shared/domain/lists/plan-list'
import { keptTariffs, tariffChanges, TARIFF_LIST } from '#shared/domain/lists/tariff-list'
import type { RecordChange } from '#shared/domain/workspace/change'
import type { SigningPorts } from './ports'
import { registerLists } from './register-lists'
import { nextAmendmentReference } from '#shared/wording/next-amendment-reference'
import { translator } from '#shared/wording/translator'

/** A list to take in. */
export interface ListOrder extends ListReading {
  readonly kind: ListName
  readonly table: ImportTable
}

/** What the lines of a list say, before anything looks at what rests on the records that they change. */
export interface PreparedList {
  readonly dates: DatesRead
  readonly lines: readonly ListLine[]
  readonly changes: readonly RecordChange[]
  /** The record that changes, for what a line means: a line of tariffs changes an agreement. */
  readonly changedBy: ReadonlyMap<string, string>
}

/** Reads what a list would change. */
export function prepareList(
  { keeper, surroundings }: SigningPorts,
  { kind, table, ...reading }: ListOrder,
): PreparedList {
  const registers = keeper.registers()
  const facts: ListFacts = {
    ...registerLists(registers),
    today: surroundings.today(),
    newId: () => surroundings.newId(),
  }
  const prepared = <R extends { readonly after: { readonly id: string } }>(
    { dates, lines, records }: Pick<PreparedList, 'dates' | 'lines'> & { records: readonly R[] },
    changeOf: (record: R) => RecordChange,
  ): PreparedList => ({
    dates,
    lines,
    changes: records.map(changeOf),
    changedBy: new Map(records.map(({ after: { id } }) => [id, id])),
  })
  switch (kind) {
    case 'payments':
      return prepared(
        planList(PAYMENT_LIST, table, reading, facts, facts.payments),
        ({ before, after }) => ({ table: 'payments', id: after.id, before, after }),
      )
    case 'agents':
      return prepared(
        planList(AGENT_LIST, table, reading, facts, facts.agents),
        ({ before, after }) => ({
          table: 'agents',
          id: after.id,
          before,
          after,
        }),
      )
    case 'collectivities':
      return prepared(
        planList(COLLECTIVITY_LIST, table, reading, facts, facts.collectivities),
        ({ before, after }) => ({ table: 'collectivities', id: after.id, before, after }),
      )
    case 'tariffs': {
      const kept = keptTariffs(facts.agreements)
      const { dates, lines, records } = planList(TARIFF_LIST, table, reading, facts, kept)
      const changed = tariffChanges(records, registers.agreements, (agreement) => ({
        id: surroundings.newId(),
        // Acts are written in French.
        reference: nextAmendmentReference(agreement, translator('fr')),
      }))
      return {
        dates,
        lines,
        changes: changed.map(({ before, after }) => ({
          table: 'agreements',
          id: after.id,
          before,
          after,
        })),
        changedBy: new Map(records.map(({ after: { id, agreementId } }) => [id, agreementId])),
      }
    }
  }
}
