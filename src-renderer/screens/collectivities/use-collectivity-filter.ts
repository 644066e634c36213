import { useMemo, useState } from 'react'
import { textsHold } from '#shared/kernel/fold-text'
import {
  COLLECTIVITY_KINDS,
  type Collectivity,
  type CollectivityKind,
} from '#shared/domain/collectivities/collectivity'

interface Filter {
  readonly query: string
  readonly kind: CollectivityKind | 'all'
  readonly archived: boolean
}

const EVERYTHING: Filter = { query: '', kind: 'all', archived: false }

/** The collectivities of a filter: by words of their name or numbers, by kind, archived or not. */
export function useCollectivityFilter(all: readonly Collectivity[]) {
  const [filter, setFilter] = useState(EVERYTHING)
  const shown = useMemo(
    () => all.filter(({ archived }) => filter.archived || !archived),
    [all, filter.archived],
  )
  const found = useMemo(
    () =>
      shown.filter(
        ({ kind, name, code, inseeCode, siret, siren }) =>
          (filter.kind === 'all' || kind === filter.kind) &&
          textsHold([name, code, inseeCode ?? '', siret ?? '', siren ?? ''], filter.query),
      ),
    [shown, filter.kind, filter.query],
  )
  const kinds = COLLECTIVITY_KINDS.map((kind) => ({
    kind,
    count: shown.filter((each) => each.kind === kind).length,
  })).filter(({ count }) => count > 0)
  return {
    filter,
    change: (part: Partial<Filter>) => setFilter((before) => ({ ...before, ...part })),
    clear: () => setFilter(EVERYTHING),
    isClear: filter.query === '' && filter.kind === 'all',
    found,
    /** Kinds that occur, with how many of each, archived ones counted only when they are shown. */
    kinds,
    total: shown.length,
  }
}
