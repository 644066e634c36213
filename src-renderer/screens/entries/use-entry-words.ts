import { useMemo } from 'react'
import type { Budget } from '#shared/domain/accounting/budget'
import type { Entry } from '#shared/domain/accounting/entry'
import { entryNature, type EntryNature } from '#shared/domain/accounting/entry-nature'
import { thirdPartyOf } from '#shared/domain/accounting/third-party-of'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'

/** What is issued and takes nothing back. */
const CLAIMS: ReadonlySet<EntryNature> = new Set(['claim', 'setOff'])

/** Words for entries: names of budgets, bodies and agreements, and what an entry does. */
export function useEntryWords() {
  const { t } = useWording()
  const { collectivity: body } = useNames()
  const { collectivities, agreements, statements } = useRegistry()
  return useMemo(() => {
    const bodies = new Map(collectivities.map((body) => [body.id, body]))
    const titles = new Map(agreements.map(({ id, reference }) => [id, reference]))
    const replaced = new Map(statements.map(({ id, replaces }) => [id, replaces]))
    const replacing = new Map(
      statements.map(({ lenderId, number, replaces }) => [`${lenderId} ${replaces ?? ''}`, number]),
    )
    const printed = new Map(statements.map((statement) => [statement.id, statement]))
    const printedParty = (entry: Entry) =>
      thirdPartyOf(entry, printed.get(entry.statementId) ?? {}, bodies.get(entry.thirdParty))
    const lenders = new Map(statements.map(({ id, lenderId }) => [id, lenderId]))
    const nature = (entry: Entry): string => {
      const { statementId, number, closedYear, fiscalYear } = entry
      const does = entryNature(entry)
      const before = replaced.get(statementId)
      if (CLAIMS.has(does) && before !== undefined)
        return t('accounting.kind.replacing', { number: before })
      const after = replacing.get(`${lenders.get(statementId) ?? ''} ${number}`)
      return does === 'cancellation' && after !== undefined
        ? t('accounting.kind.replaced', { number: after })
        : t(`accounting.kind.${does}`, { year: closedYear ?? fiscalYear })
    }
    return {
      body,
      /** What it does, with the statement that it replaces or that replaces it. */
      nature,
      /** Whether it simply claims or sets off, as its account says, and replaces nothing. */
      isPlain: (entry: Entry): boolean =>
        CLAIMS.has(entryNature(entry)) && replaced.get(entry.statementId) === undefined,
      /** The name under which the statement prints the third party; as lists name it where that is its name now. */
      thirdParty: (entry: Entry): string => {
        const [{ name }, now] = [printedParty(entry), bodies.get(entry.thirdParty)]
        return name === now?.name ? body(entry.thirdParty) : name
      },
      siret: (entry: Entry): string => printedParty(entry).siret ?? '',
      /** Whether the sheet of the third party has another SIRET now than the statement prints. */
      isOtherNow: (entry: Entry): boolean => {
        const now = bodies.get(entry.thirdParty)?.siret ?? null
        return now !== null && printedParty(entry).siret !== now
      },
      agreement: (id: string): string => titles.get(id) ?? '',
      budget: ({ collectivityId, annexBudget }: Budget): string =>
        annexBudget === null
          ? body(collectivityId)
          : t('accounting.annexed', { body: body(collectivityId), budget: annexBudget }),
    }
  }, [t, body, collectivities, agreements, statements])
}
